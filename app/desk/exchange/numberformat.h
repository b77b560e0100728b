// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/exchange/table.h"

#include <QList>
#include <QString>

#include <optional>

namespace Rescind::Exchange {

/// A cell's text, and what is remarkable about it.
struct CellText
{
    QString text;
    std::optional<CellMark> mark = {};
    bool operator==(const CellText &) const = default;
};

/// How a spreadsheet shows a number, as far as it matters for numbers that name something: leading zeros and fixed
/// characters are applied ("0000000000", "000-00-0000"), dates become dates, and everything else (thousands separators,
/// decimals of an integer, exponents, currencies) is left away, so that 5527771067 always reads "5527771067".
class NumberFormat
{
public:
    /// "General".
    NumberFormat() = default;
    /// One of those that every spreadsheet has by number.
    [[nodiscard]] static NumberFormat builtIn(int id);
    [[nodiscard]] static NumberFormat fromCode(QStringView code);

    /// @p value is the cell's number as the file has it; text that is none comes back as it is. @p from1904: the
    /// workbook counts days from 1904.
    [[nodiscard]] CellText show(const QString &value, bool from1904) const;

private:
    enum class Kind { Plain, Date, Pattern };
    struct Piece
    {
        QChar placeholder = {}; ///< 0, # or ?; null for fixed text
        QString fixed = {};
    };

    [[nodiscard]] QString patterned(const QString &digits) const;

    Kind m_kind = Kind::Plain;
    QList<Piece> m_pieces;
};

} // namespace Rescind::Exchange
