// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/exchange/importerror.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>
#include <utility>

namespace Rescind::Exchange {

/// Where a cell is: the row's number as a person counts it, and the column from 0.
using CellPlace = std::pair<int, int>;

/// What a spreadsheet says of a cell that its text doesn't tell.
enum class CellMark {
    Date,            ///< the number is a date or a time; its text is YYYY-MM-DD, hh:mm:ss or both
    Truth,           ///< TRUE or FALSE
    Rounded,         ///< more digits than a spreadsheet's numbers can hold: the last ones are not what was typed
    SpreadsheetError ///< #N/A and its like
};

struct TableRow
{
    /// As a spreadsheet program would number it: blank rows count, the line breaks inside a quoted cell don't, and
    /// neither does the line "sep=;".
    int number = 0;
    /// As they are, blanks included; trailing empty ones left out.
    QStringList cells;
    bool operator==(const TableRow &) const = default;
};

/// A list as it was given: text in rows. Cells are other people's text, to be shown as plain text and to be judged by
/// TargetList; they never name a file or an address here.
struct Table
{
    std::optional<TableRow> header;
    QList<TableRow> rows; ///< those with something in them, in the order of the file
    QMap<CellPlace, CellMark> marks;
    QString sheet;      ///< which sheet it is; empty for text
    QStringList sheets; ///< all of them
    QList<ImportWarning> warnings;
    bool operator==(const Table &) const = default;

    /// Of the widest row, the header included.
    [[nodiscard]] int columnCount() const;
    /// The header's text, or "column B" where there is none.
    [[nodiscard]] QString columnName(int column) const;
};

/// A, B, … Z, AA, … for 0, 1, …
[[nodiscard]] QString columnLetters(int column);
/// The other way round, in either case; nullopt when @p letters are none, or name a column beyond any spreadsheet.
[[nodiscard]] std::optional<int> columnFromLetters(QStringView letters);

} // namespace Rescind::Exchange
