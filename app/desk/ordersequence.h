// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ordertable.h"

#include <Qt>

#include <functional>
#include <optional>
#include <vector>

namespace Rescind {

class SearchIndexHits;

/// How a list of orders is arranged.
struct OrderArrangement
{
    OrderTable::Key key = OrderTable::Key::Created;
    Qt::SortOrder order = Qt::DescendingOrder;
    bool operator==(const OrderArrangement &) const = default;
};

/// The rows of @p table that are in @p only (all of them when null), as @p arrangement wants them. Pure; meant for a
/// worker and a snapshot. nullopt when @p isStopped, which is asked now and then, returned true.
[[nodiscard]] std::optional<std::vector<OrderRow>> arranged(const OrderTable &table, const SearchIndexHits *only,
                                                            const OrderArrangement &arrangement,
                                                            const std::function<bool()> &isStopped = {});
/// The same for some rows only.
void arrange(const OrderTable &table, std::vector<OrderRow> &rows, const OrderArrangement &arrangement);
/// Whether @p left comes before @p right. Among equals the newest comes first, whichever way the key is sorted, then
/// the lower row: so the sequence is total.
[[nodiscard]] bool comesBefore(const OrderTable &table, const OrderArrangement &arrangement, OrderRow left,
                               OrderRow right);

} // namespace Rescind
