// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/exchange/reportwriter.h"

#include <memory>

namespace Rescind::Exchange {

/// A report that is written row by row, for more rows than anybody wants in memory. Nothing is to be seen in its place
/// before commit(), and what was there before is then replaced as a whole; without commit() nothing stays. Like
/// ReportWriter it writes texts that no program takes for formulas, and a file that only its owner can read.
/// Synchronous, and for one thread at a time: a worker's.
class ReportFile
{
public:
    struct Plan
    {
        QString path;
        QString title; ///< the sheet's name; made safe
        QStringList columns;
        ReportFormat format = ReportFormat::Csv;
        QChar delimiter = u',';
    };
    [[nodiscard]] static ExportResult<std::unique_ptr<ReportFile>> begin(const Plan &plan);

    ReportFile() = default;
    virtual ~ReportFile() = default;
    Q_DISABLE_COPY_MOVE(ReportFile)

    // After an error nothing else is to be called.

    [[nodiscard]] virtual ExportResult<void> add(const QStringList &row) = 0;
    /// Does what takes time: after it, only what may still fail in a moment is left to commit().
    [[nodiscard]] virtual ExportResult<void> close() = 0;
    [[nodiscard]] virtual ExportResult<void> commit() = 0;
};

} // namespace Rescind::Exchange
