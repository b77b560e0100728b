// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

class QMenu;
class QTableView;

namespace Rescind {

/// Which columns the orders have, how wide and where they are, and what the orders are sorted by. Kept by name, so that
/// columns that a later version adds or leaves out do no harm.
class OrderColumns final : public QObject
{
    Q_OBJECT

public:
    /// @p table, which must outlive this, shows an OrdersModel or nothing.
    explicit OrderColumns(QTableView &table);

    /// For the settings; while the table shows nothing, what was restored last.
    [[nodiscard]] QByteArray saved() const;
    /// The usual ones where @p saved says nothing. Does not sort: see sortOrders().
    void restore(const QByteArray &saved);
    /// Choosing columns, and sequences that are wanted often.
    void addTo(QMenu &menu);

private:
    void makeUsual();
    [[nodiscard]] bool apply(const QByteArray &saved);
    void fillColumnMenu(QMenu &menu);
    void fillSortMenu(QMenu &menu);

    QTableView &m_table;
    QByteArray m_saved;
};

} // namespace Rescind
