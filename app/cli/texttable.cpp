// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"

#include "app/cli/terminaltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind::Cli {

TextTable::TextTable(QList<Column> columns)
    : m_columns(std::move(columns))
{
    for (const Column &column : std::as_const(m_columns))
        m_widths.append(displayWidth(column.title));
}

void TextTable::addRow(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    QStringList shown;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const int most = m_columns.at(i).most;
        const QString visible = terminalText(cells.at(i));
        shown.append(most > 0 ? elided(visible, most) : visible);
        m_widths[i] = std::max(m_widths.at(i), displayWidth(shown.last()));
    }
    m_rows.append(shown);
}

QString TextTable::take()
{
    QString text;
    if (!m_titlesTaken) {
        QStringList titles;
        for (const Column &column : std::as_const(m_columns))
            titles.append(column.title);
        text += lineOf(titles);
        m_titlesTaken = true;
    }
    for (const QStringList &row : std::as_const(m_rows))
        text += lineOf(row);
    m_rows.clear();
    return text;
}

QString TextTable::lineOf(const QStringList &cells) const
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString padding(std::max(0, m_widths.at(i) - displayWidth(cells.at(i))), u' ');
        const bool right = m_columns.at(i).alignment.testFlag(Qt::AlignRight);
        line += (i > 0 ? u"  "_s : QString()) + (right ? padding + cells.at(i) : cells.at(i) + padding);
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace Rescind::Cli
