// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ordertable.h"
#include "app/domain/order.h"

#include <QCache>
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

    /// Null when it is not at hand. Being looked at keeps it longer.
    [[nodiscard]] std::shared_ptr<const Order> order(OrderRow row) const;
    [[nodiscard]] bool has(OrderRow row) const;
    /// 0 when it is not at hand. Letter case of the uuid does not matter.
    [[nodiscard]] OrderRow rowOf(const QString &orderUuid) const;

    /// Adds or replaces.
    void put(OrderRow row, Order order);
    void remove(OrderRow row);
    void clear();

    /// @p holder keeps this order at hand, instead of another that it held.
    void hold(const void *holder, OrderRow row);
    void letGo(const void *holder);

private:
    /// Known by its uuid as long as anybody keeps it.
    struct Kept
    {
        Kept(QHash<QString, OrderRow> &itsRows, OrderRow itsRow, Order itsOrder);
        ~Kept();
        Q_DISABLE_COPY_MOVE(Kept)

        QHash<QString, OrderRow> &rows;
        const OrderRow row;
        const QString key;
        const std::shared_ptr<const Order> order;
    };
    using Keeping = std::shared_ptr<const Kept>;

    [[nodiscard]] Keeping keeping(OrderRow row) const;

    QHash<QString, OrderRow> m_rows; ///< first: what is kept takes itself out of it
    QHash<const void *, Keeping> m_held;
    mutable QCache<OrderRow, Keeping> m_recent;
};

} // namespace Rescind
