// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/orderbook.h"

#include <functional>
#include <memory>

namespace Rescind {

/// Reads these orders and answers with those that are still there, in the same sequence; not at all once @p context is
/// gone. They all are in memory then, so this is for as many as a person can look through.
inline void readOrders(OrderBook &book, const std::vector<OrderRow> &rows, QObject *context,
                       const std::function<void(const QList<CachedOrder> &)> &then)
{
    book.read(rows, context, [all = std::make_shared<QList<CachedOrder>>(), then](const QList<CachedOrder> &some) {
        if (some.isEmpty())
            then(*all);
        else
            all->append(some);
    });
}

} // namespace Rescind
