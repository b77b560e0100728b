// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/cancellation.h"

#include <QSharedData>
#include <QtGlobal>

#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace Rescind {

struct Order;

/// The number of an order in the cache, which is its row in an OrderTable and in the search index. 0 is nobody's.
using OrderRow = quint32;

/// What lists show and sort an order by without looking into it.
struct OrderBrief
{
    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

    qint64 created = noTime; ///< milliseconds since 1970, UTC; noTime when the server's text could not be read
    qint64 asOf = noTime;    ///< the same; kept to the second
    OrderRollUp rollUp;      ///< state, lines and cancelled are kept, counts up to 65,535
    quint8 requestUrgency = 0;
    /// Folded, as FoldedText has it; kept up to 255 bytes.
    std::string purchaseOrderNumber = {};
    std::string customer = {};

    [[nodiscard]] static OrderBrief from(const Order &order, qint64 asOf);
};

/// The briefs of all orders, by row. A copy costs next to nothing and is a snapshot: another thread may read it while
/// the original goes on changing, which copies only the stretches of rows that are written.
class OrderTable
{
public:
    enum class Key { PurchaseOrderNumber, Customer, Created, Lines, State, Request, AsOf };

    /// How many orders there are.
    [[nodiscard]] int count() const { return m_count; }
    /// Every row is below this.
    [[nodiscard]] OrderRow end() const;
    [[nodiscard]] bool has(OrderRow row) const;

    /// Adds or replaces.
    void set(OrderRow row, const OrderBrief &brief);
    /// @p row must be there.
    void setAsOf(OrderRow row, qint64 asOf);
    void setRequestUrgency(OrderRow row, quint8 urgency);
    /// For those that were set without: the two texts only.
    void setTexts(OrderRow row, std::string_view purchaseOrderNumber, std::string_view customer);
    void remove(OrderRow row);
    void clear();

    // Of a row that is there.
    [[nodiscard]] qint64 created(OrderRow row) const;
    [[nodiscard]] qint64 asOf(OrderRow row) const;
    [[nodiscard]] OrderRollUp rollUp(OrderRow row) const;
    [[nodiscard]] quint8 requestUrgency(OrderRow row) const;

    /// By this key alone: less than, equal to or greater than 0.
    [[nodiscard]] int compare(Key key, OrderRow left, OrderRow right) const;

    /// About how many bytes it takes.
    [[nodiscard]] std::size_t memory() const;

private:
    // Left to the implementation: chunks of rows behind QSharedDataPointer.
    int m_count = 0;
};

} // namespace Rescind
