// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/exchange/reportwriter.h"

#include <QTemporaryDir>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace Rescind::Exchange::ReportSheet {

/// The XLSX file of @p report: a sheet of texts below a fixed header. The library writes files only, so it goes through
/// a temporary folder that nobody else may look into.
[[nodiscard]] ExportResult<QByteArray> make(const Report &report);

/// Of the header or the widest row.
[[nodiscard]] qsizetype columnCount(const Report &report);

/// @p cell as it can be stored in @p most UTF-16 units: without NUL and noncharacters, halves of surrogate pairs
/// replaced, cut with an ellipsis.
[[nodiscard]] QString writable(const QString &cell, qsizetype most);

/// The same row by row, in a temporary folder that nobody else may look into and that goes with this.
class SheetMaker
{
public:
    enum class Rows {
        InMemory,
        OnDisk ///< in that folder, so that any number of them takes no memory
    };
    SheetMaker(const QString &title, const QStringList &columns, Rows rows);
    ~SheetMaker();
    Q_DISABLE_COPY_MOVE(SheetMaker)

    [[nodiscard]] ExportResult<void> add(const QStringList &row);
    /// Answers where the file is.
    [[nodiscard]] ExportResult<QString> close();

private:
    [[nodiscard]] int write(const QStringList &cells, lxw_format *format);
    void setWidths();
    [[nodiscard]] ExportError failure() const;

    QTemporaryDir m_folder; ///< of mode 0700
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    quint32 m_row = 0;
    int m_error = 0;            ///< the library's
    QList<qsizetype> m_lengths; ///< the longest text of each column, in the rows that were looked at
};

} // namespace Rescind::Exchange::ReportSheet
