// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QAbstractItemModel;
class QKeyEvent;
class QModelIndex;
class QTableView;

namespace Rescind {

// What all tables share.

/// Whole rows, no grid, quiet stripes, plain-text cells; columns that can be moved, hidden by the header's menu, and
/// wide ones elided.
void dressTable(QTableView &table, const QString &accessibleName, int chipRole);

/// How columns are to begin with.
struct ColumnStart
{
    int column;
    int digits = 0;         ///< width, in digits of the table's font
    QStringList texts = {}; ///< texts it has room for
    bool areChips = false;  ///< whether these are shown as chips
};
/// From left to right. Every column has room for its title.
void startColumns(QTableView &table, const QList<ColumnStart> &columns);

/// Selects this row alone and makes it the current one. QTableView::selectRow() does nothing where texts run from the
/// right and the columns leave room at the end: it looks for a column there.
void chooseRow(QTableView &table, int row);

/// The selected row's first cell, of several the current one's; invalid when none is selected. A current cell that is
/// not selected does not count: a table that gets the focus makes its first cell current without anybody having chosen
/// it.
[[nodiscard]] QModelIndex selectedRow(const QTableView &table);
[[nodiscard]] int selectedRowCount(const QTableView &table);

/// Where no row is selected, an arrow key selects the first one instead of going past it. Answers whether it did.
bool selectFirstByKey(QTableView &table, const QKeyEvent &event);

/// Sets the model and does away with the selection model of the one before.
void replaceModel(QTableView &table, QAbstractItemModel *model);

} // namespace Rescind
