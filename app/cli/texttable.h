// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Rescind::Cli {

/// A plain table, its columns aligned by what they take on a terminal. Cells are server text: they are made visible
/// here. Rows may be taken out in portions; a column never gets narrower.
class TextTable
{
public:
    struct Column
    {
        QString title;
        int most = 0; ///< columns of a terminal; 0: never cut
        Qt::Alignment alignment = Qt::AlignLeft;
    };

    explicit TextTable(QList<Column> columns);

    void addRow(const QStringList &cells);
    /// The rows added since the last call, each with its line end; the titles before the first.
    [[nodiscard]] QString take();

private:
    [[nodiscard]] QString lineOf(const QStringList &cells) const;

    QList<Column> m_columns;
    QList<int> m_widths;
    QList<QStringList> m_rows;
    bool m_titlesTaken = false;
};

} // namespace Rescind::Cli
