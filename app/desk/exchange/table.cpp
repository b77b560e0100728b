// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/table.h"
#include "app/domain/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rescind::Exchange {

int Table::columnCount() const
{
    qsizetype widest = header ? header->cells.size() : 0;
    for (const TableRow &row : rows)
        widest = std::max(widest, row.cells.size());
    return static_cast<int>(widest);
}

QString Table::columnName(int column) const
{
    const QString name = header ? trimmedVisibly(QStringView(header->cells.value(column))).toString() : QString();
    return name.isEmpty()
               ? QCoreApplication::translate("Rescind::Exchange::Table", "column %1").arg(columnLetters(column))
               : name;
}

QString columnLetters(int column)
{
    QString letters;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (left - 1) % 26)));
    return letters;
}

std::optional<int> columnFromLetters(QStringView letters)
{
    constexpr int mostLetters = 3; // XFD is the last column there is
    if (letters.isEmpty() || letters.size() > mostLetters)
        return std::nullopt;
    int column = 0;
    for (const QChar letter : letters) {
        const char16_t code = letter.unicode();
        const bool isLower = code >= u'a' && code <= u'z';
        if (!isLower && (code < u'A' || code > u'Z'))
            return std::nullopt;
        column = column * 26 + (code - (isLower ? u'a' : u'A') + 1);
    }
    return column - 1;
}

} // namespace Rescind::Exchange
