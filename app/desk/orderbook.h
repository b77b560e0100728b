// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/order.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace Rescind {

/// What the server last said of each order, in memory. Only reading fills it: sending a deed changes nothing here.
/// Models follow its signals. Lives on the GUI thread.
class OrderBook final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        std::shared_ptr<const Order> order;
        /// When the server said so, UTC.
        QDateTime asOf;
    };

    explicit OrderBook(QObject *parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }
    /// @p row from 0 to count() - 1, in the order of arrival. The reference is valid until the next take() or clear().
    [[nodiscard]] const Entry &at(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    /// -1 when the order is not in the book. Letter case of the uuid does not matter.
    [[nodiscard]] int rowOf(const QString &orderUuid) const;
    [[nodiscard]] std::shared_ptr<const Order> order(const QString &orderUuid) const;

    /// Adds or replaces orders as read at @p asOf. An older reading never replaces a newer one. An order that did not
    /// change moves its time and nothing else.
    void take(const QList<Order> &orders, const QDateTime &asOf);
    void clear();

Q_SIGNALS:
    void ordersAboutToBeAdded(int first, int last);
    void ordersAdded(int first, int last);
    /// The content of these rows changed; ascending.
    void ordersChanged(const QList<int> &rows);
    /// Only their times changed.
    void ordersConfirmedAsBefore(const QList<int> &rows);
    void aboutToBeCleared();
    void cleared();

private:
    std::vector<Entry> m_entries;
    QHash<QString, int> m_rows;
};

} // namespace Rescind
