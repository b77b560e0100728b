// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <tl/expected.hpp>

namespace Rescind::Exchange {

/// Why a report could not be written. A file that was there before is then as it was.
struct ExportError
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Exchange::ExportError)

public:
    enum class Kind {
        CannotWrite,    ///< the folder is missing or may not be written, or the disk is full; `detail` says
        TooManyRows,    ///< more than a sheet can have
        TooManyColumns, ///< more than a sheet can have
        CannotMake      ///< the library could not put the spreadsheet together; `detail` says
    };

    Kind kind = Kind::CannotWrite;
    QString path = {};
    QString detail = {}; ///< the system's words
    bool operator==(const ExportError &) const = default;

    [[nodiscard]] QString text() const;
};

template <typename T> using ExportResult = tl::expected<T, ExportError>;

} // namespace Rescind::Exchange
