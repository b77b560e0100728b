// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ordertable.h"

#include <Qt>

#include <functional>
#include <optional>
#include <vector>

namespace Rescind {

class OrderSieve;
class SearchIndexHits;

/// How a list of orders is arranged.
struct OrderArrangement
{
    OrderTable::Key key = OrderTable::Key::Created;
    Qt::SortOrder order = Qt::DescendingOrder;
    bool operator==(const OrderArrangement &) const = default;
};

/// Which rows of a table are meant: those that both accept; null accepts all.
struct OrderSelection
{
    const SearchIndexHits *hits = nullptr;
    const OrderSieve *sieve = nullptr;
};

/// Calls @p visit with the rows that are meant, ascending. False when @p isStopped, which is asked now and then,
/// returned true.
bool forEachSelected(const OrderTable &table, const OrderSelection &only, const std::function<bool()> &isStopped,
                     const std::function<void(OrderRow)> &visit);
/// The rows that are meant, as @p arrangement wants them. Pure; meant for a worker and a snapshot. nullopt when it was
/// stopped.
[[nodiscard]] std::optional<std::vector<OrderRow>> arranged(const OrderTable &table, const OrderSelection &only,
                                                            const OrderArrangement &arrangement,
                                                            const std::function<bool()> &isStopped = {});
/// The same for some rows only.
void arrange(const OrderTable &table, std::vector<OrderRow> &rows, const OrderArrangement &arrangement);
/// Whether @p left comes before @p right. Among equals the newest comes first, whichever way the key is sorted, then
/// the lower row: so the sequence is total.
[[nodiscard]] bool comesBefore(const OrderTable &table, const OrderArrangement &arrangement, OrderRow left,
                               OrderRow right);

} // namespace Rescind
