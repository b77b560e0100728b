// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/action.h"
#include "app/domain/cancellation.h"

#include <QFlags>
#include <QtGlobal>

#include <limits>
#include <utility>
#include <vector>

namespace Rescind {

/// Milliseconds since 1970, UTC; this one for a time that is not known.
inline constexpr qint64 noOrderTime = std::numeric_limits<qint64>::min();

// In a namespace of their own: there their operators hide nobody else's.
namespace OrderKinds {

/// What the server says of an order's lines: each is true of at least one of them.
enum class OrderMark : quint8 {
    Requested = 0x01,
    RequestedOfMe = 0x02, ///< of a line of the supplier who is signed in
    Rejected = 0x04,
    Cancelled = 0x08,
    NotCancelled = 0x10,
    Shipped = 0x20, ///< and not cancelled
    Unreadable = 0x40
};
Q_DECLARE_FLAGS(OrderMarks, OrderMark)
Q_DECLARE_OPERATORS_FOR_FLAGS(OrderMarks)

/// What we asked of an order's lines: each is true of at least one of them. What presses more is higher.
enum class OrderAsk : quint8 {
    Taken = 0x01,    ///< a cancellation we asked for has come to its end
    Answered = 0x02, ///< we confirmed or rejected
    Waiting = 0x04,  ///< the server took our request; the supplier has not answered
    Failed = 0x08,
    UnderWay = 0x10,
    Unknown = 0x20,
    Decided = 0x40 ///< every line whose cancellation the server shows as requested of us has our answer
};
Q_DECLARE_FLAGS(OrderAsks, OrderAsk)
Q_DECLARE_OPERATORS_FOR_FLAGS(OrderAsks)

/// The kinds of orders that views, filters and counts are made of. An order is of several.
enum class OrderClass : quint16 {
    NeedsDecision = 0x001, ///< a cancellation is requested of us, and we have not answered
    Answered = 0x002,
    Waiting = 0x004, ///< the server shows a request, or has taken ours
    Rejected = 0x008,
    Cancelled = 0x010, ///< in part at least
    Partly = 0x020,    ///< cancelled, but not all of it
    Shipped = 0x040,
    Unreadable = 0x080,
    Untouched = 0x100, ///< neither the server nor we speak of a cancellation
    Unknown = 0x200,   ///< what became of our request is not known
    Failed = 0x400,
    UnderWay = 0x800
};
Q_DECLARE_FLAGS(OrderClasses, OrderClass)
Q_DECLARE_OPERATORS_FOR_FLAGS(OrderClasses)

} // namespace OrderKinds

using OrderKinds::OrderAsk;
using OrderKinds::OrderAsks;
using OrderKinds::OrderClass;
using OrderKinds::OrderClasses;
using OrderKinds::OrderMark;
using OrderKinds::OrderMarks;

/// What is kept of our requests for the lines of one order.
struct OrderAsked
{
    OrderAsks asks;
    qint64 waitingSince = noOrderTime; ///< with Waiting: the longest

    /// @param ownSupplier of the one who is signed in; empty when it is not known: then all lines may be ours
    [[nodiscard]] static OrderAsked of(const Order &order, const OurRequests &requests, const QString &ownSupplier);
    bool operator==(const OrderAsked &) const = default;
};

/// How soon a person has to look at it: 0 when nothing was asked, 5 for an unknown outcome.
[[nodiscard]] int urgencyOf(OrderAsks asks);

[[nodiscard]] OrderClasses classesOf(OrderMarks marks, OrderAsks asks);

/// How many orders there are of each combination of marks and asks, kept while they come and go: counting a class never
/// looks at an order.
class OrderTally
{
public:
    void add(OrderMarks marks, OrderAsks asks) { change(marks, asks, 1); }
    void remove(OrderMarks marks, OrderAsks asks) { change(marks, asks, -1); }
    void clear() { m_counts.clear(); }
    /// Of orders that are of at least one of @p classes.
    [[nodiscard]] int count(OrderClasses classes) const;

private:
    void change(OrderMarks marks, OrderAsks asks, int by);

    std::vector<std::pair<quint16, int>> m_counts; ///< ascending; there are few
};

} // namespace Rescind
