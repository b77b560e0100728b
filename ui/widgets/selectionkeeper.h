// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ordertable.h"

#include <QItemSelection>
#include <QObject>

#include <vector>

class QTableView;

namespace Rescind {

class OrdersModel;

/// Keeps what is selected, the current order and the place on the screen when the orders of a table are rearranged.
/// Costs one pass over the rows, however many are selected.
class SelectionKeeper final : public QObject
{
    Q_OBJECT

public:
    /// More ranges than this make a view slow: then only the current order stays.
    static constexpr int mostRanges = 1000;

    /// @p view, which shows @p model, must outlive this; and so must @p model.
    SelectionKeeper(QTableView &view, OrdersModel &model, QObject *parent = nullptr);

Q_SIGNALS:
    /// The orders that were selected lie too far apart now; so many were let go.
    void selectionLetGo(int count);
    /// What was selected and is still shown is selected again.
    void restored();

private:
    void remember();
    void restore();
    void restoreSelection();
    void restorePlace();

    QTableView &m_view;
    OrdersModel &m_model;
    std::vector<bool> m_selected; ///< by row
    int m_count = 0;
    OrderRow m_current = 0;
    int m_currentColumn = 0;
    OrderRow m_top = 0; ///< the first one on the screen; 0 for the table's upper edge
};

} // namespace Rescind
