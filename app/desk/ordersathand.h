// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ordertable.h"
#include "app/domain/order.h"

#include <QCache>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <memory>

namespace Rescind {

/// The orders that were looked at lately, and those that somebody holds on to.
class OrdersAtHand
{
public:
    /// How many are kept besides those held on to.
    static constexpr int most = 3000;

    OrdersAtHand();
    Q_DISABLE_COPY_MOVE(OrdersAtHand)
    ~OrdersAtHand() = default;

    struct Entry
    {
        std::shared_ptr<const Order> order; ///< null when it is not at hand
        QDateTime asOf;                     ///< when the server said so, UTC
    };

    /// Being looked at keeps it longer.
    [[nodiscard]] Entry entry(OrderRow row) const;
    [[nodiscard]] bool has(OrderRow row) const;
    /// 0 when it is not at hand. Letter case of the uuid does not matter.
    [[nodiscard]] OrderRow rowOf(const QString &orderUuid) const;

    /// Adds or replaces.
    void put(OrderRow row, Order order, const QDateTime &asOf);
    /// The server said the same again. Not for one that is outdated.
    void confirm(OrderRow row, const QDateTime &asOf);
    /// It is other than this by now: what is at hand keeps its time until it is put anew.
    void outdate(OrderRow row);
    void remove(OrderRow row);
    void clear();

    /// @p holder keeps this order at hand, instead of another that it held.
    void hold(const void *holder, OrderRow row);
    void letGo(const void *holder);

private:
    /// Known by its uuid as long as anybody keeps it.
    struct Kept
    {
        Kept(QHash<QString, OrderRow> &itsRows, OrderRow itsRow, Order itsOrder, const QDateTime &itsTime);
        ~Kept();
        Q_DISABLE_COPY_MOVE(Kept)

        QHash<QString, OrderRow> &rows;
        const OrderRow row;
        const QString key;
        const std::shared_ptr<const Order> order;
        QDateTime asOf;
        bool isOutdated = false;
    };
    using Keeping = std::shared_ptr<Kept>;

    [[nodiscard]] Keeping keeping(OrderRow row) const;

    QHash<QString, OrderRow> m_rows; ///< first: what is kept takes itself out of it
    QHash<const void *, Keeping> m_held;
    mutable QCache<OrderRow, Keeping> m_recent;
};

} // namespace Rescind
