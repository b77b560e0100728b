// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/tablebuilder.h"

#include "app/desk/exchange/columnnames.h"
#include "app/desk/exchange/limits.h"
#include "app/domain/visibletext.h"

#include <algorithm>

namespace Rescind::Exchange {
namespace {

bool isBlank(const QString &cell)
{
    return trimmedVisibly(cell).isEmpty();
}

bool holdsDigit(const QString &cell)
{
    return std::any_of(cell.cbegin(), cell.cend(), [](QChar character) { return character.isDigit(); });
}

/// A row of names: one of them is known, or none of them looks like data while there is data below.
bool looksLikeHeader(const TableRow &first, bool moreFollows)
{
    if (std::any_of(first.cells.cbegin(), first.cells.cend(),
                    [](const QString &cell) { return columnMeaning(cell).has_value(); }))
        return true;
    return moreFollows && std::none_of(first.cells.cbegin(), first.cells.cend(), holdsDigit);
}

} // namespace

std::optional<ImportError> TableBuilder::add(int number, QStringList cells)
{
    while (!cells.isEmpty() && isBlank(cells.constLast()))
        cells.removeLast();
    if (cells.isEmpty())
        return std::nullopt;
    if (cells.size() > Limits::columns)
        return ImportError{.kind = ImportError::Kind::TooManyColumns, .row = number};
    const auto isTooLong = [](const QString &cell) { return cell.size() > Limits::cellCharacters; };
    if (std::any_of(cells.cbegin(), cells.cend(), isTooLong))
        return ImportError{.kind = ImportError::Kind::CellTooLong, .row = number};
    m_cells += cells.size();
    if (m_cells > Limits::cells)
        return ImportError{.kind = ImportError::Kind::TooManyCells};
    // One more than the limit: whether the first is a header is seen at the end.
    if (m_table.rows.size() > Limits::rows)
        return ImportError{.kind = ImportError::Kind::TooManyRows};
    m_table.rows.append({number, std::move(cells)});
    return std::nullopt;
}

std::optional<CellMark> TableBuilder::mark(CellPlace place) const
{
    const auto found = m_table.marks.constFind(place);
    return found == m_table.marks.cend() ? std::nullopt : std::optional(*found);
}

void TableBuilder::setSheet(const QString &sheet, const QStringList &sheets)
{
    m_table.sheet = sheet;
    m_table.sheets = sheets;
}

ImportResult<Table> TableBuilder::finish(HeaderRow header) &&
{
    if (m_table.rows.isEmpty())
        return tl::unexpected(
            ImportError{.kind = ImportError::Kind::Empty, .name = m_table.sheet, .candidates = m_table.sheets});
    const bool isHeader
        = header == HeaderRow::Present
          || (header == HeaderRow::Detect && looksLikeHeader(m_table.rows.constFirst(), m_table.rows.size() > 1));
    if (isHeader)
        m_table.header = m_table.rows.takeFirst();
    if (m_table.rows.size() > Limits::rows)
        return tl::unexpected(ImportError{.kind = ImportError::Kind::TooManyRows});
    return std::move(m_table);
}

} // namespace Rescind::Exchange
