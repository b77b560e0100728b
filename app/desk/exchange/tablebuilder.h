// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/exchange/table.h"
#include "app/desk/exchange/tablereader.h"

namespace Rescind::Exchange {

/// Gathers rows within the limits. Ends by finish().
class TableBuilder
{
public:
    /// Takes a row; one with nothing in it is left out.
    [[nodiscard]] std::optional<ImportError> add(int number, QStringList cells);
    void setMark(CellPlace place, CellMark mark) { m_table.marks.insert(place, mark); }
    [[nodiscard]] std::optional<CellMark> mark(CellPlace place) const;
    void warn(ImportWarning warning) { m_table.warnings.append(warning); }
    void setSheet(const QString &sheet, const QStringList &sheets);
    [[nodiscard]] QList<TableRow> &rows() { return m_table.rows; }

    [[nodiscard]] ImportResult<Table> finish(HeaderRow header) &&;

private:
    Table m_table;
    qsizetype m_cells = 0;
};

} // namespace Rescind::Exchange
