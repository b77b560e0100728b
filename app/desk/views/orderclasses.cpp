// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/views/orderclasses.h"

#include <algorithm>
#include <bit>

namespace Rescind {
namespace {

OrderAsk askOf(const OurRequest &request)
{
    switch (request.state) {
    case ActionState::Unknown:
        return OrderAsk::Unknown;
    case ActionState::Held:
    case ActionState::Sending:
        return OrderAsk::UnderWay;
    case ActionState::Refused:
    case ActionState::NotSent:
    case ActionState::Superseded:
        return OrderAsk::Failed;
    case ActionState::Requested:
        return OrderAsk::Waiting;
    case ActionState::Settled:
        return isCancel(request.kind) ? OrderAsk::Taken : OrderAsk::Answered;
    }
    Q_UNREACHABLE();
}

quint16 keyOf(OrderMarks marks, OrderAsks asks)
{
    return static_cast<quint16>((marks.toInt() << 8U) | asks.toInt());
}

OrderMarks marksIn(quint16 key)
{
    return OrderMarks::fromInt(key >> 8U);
}

OrderAsks asksIn(quint16 key)
{
    return OrderAsks::fromInt(key & 0xFFU);
}

} // namespace

OrderAsked OrderAsked::of(const Order &order, const OurRequests &requests, const QString &ownSupplier)
{
    OrderAsked asked;
    if (requests.isEmpty())
        return asked;
    bool isUndecided = false;
    for (const auto &line : order.lineItems) {
        const auto request = requests.constFind(line.uuid.toLower());
        const auto ask = request == requests.cend() ? OrderAsks() : OrderAsks(askOf(*request));
        asked.asks |= ask;
        if (ask == OrderAsk::Waiting && request->at.isValid()) {
            const auto since = request->at.toMSecsSinceEpoch();
            asked.waitingSince = asked.waitingSince == noOrderTime ? since : std::min(asked.waitingSince, since);
        }
        const bool isOurs = ownSupplier.isEmpty() || line.supplier.uuid.compare(ownSupplier, Qt::CaseInsensitive) == 0;
        isUndecided
            = isUndecided
              || (isOurs && ask != OrderAsk::Answered && cancellationState(line) == CancellationState::Requested);
    }
    asked.asks.setFlag(OrderAsk::Decided, asked.asks.testFlag(OrderAsk::Answered) && !isUndecided);
    return asked;
}

int urgencyOf(OrderAsks asks)
{
    const auto pressing = asks & ~OrderAsks(OrderAsk::Decided | OrderAsk::Taken);
    const auto higher = static_cast<int>(std::bit_width(static_cast<unsigned>(pressing.toInt()) >> 1U));
    return higher > 0 ? higher : (asks.testFlag(OrderAsk::Taken) ? 1 : 0);
}

OrderClasses classesOf(OrderMarks marks, OrderAsks asks)
{
    OrderClasses classes;
    classes.setFlag(OrderClass::NeedsDecision,
                    marks.testFlag(OrderMark::RequestedOfMe) && !asks.testFlag(OrderAsk::Decided));
    classes.setFlag(OrderClass::Answered, asks.testFlag(OrderAsk::Answered));
    classes.setFlag(OrderClass::Waiting, marks.testFlag(OrderMark::Requested) || asks.testFlag(OrderAsk::Waiting));
    classes.setFlag(OrderClass::Rejected, marks.testFlag(OrderMark::Rejected));
    classes.setFlag(OrderClass::Cancelled, marks.testFlag(OrderMark::Cancelled));
    classes.setFlag(OrderClass::Partly,
                    marks.testFlag(OrderMark::Cancelled) && marks.testFlag(OrderMark::NotCancelled));
    classes.setFlag(OrderClass::Shipped, marks.testFlag(OrderMark::Shipped));
    classes.setFlag(OrderClass::Unreadable, marks.testFlag(OrderMark::Unreadable));
    const auto speaking
        = marks & (OrderMark::Requested | OrderMark::Rejected | OrderMark::Cancelled | OrderMark::Unreadable);
    classes.setFlag(OrderClass::Untouched, !speaking && !asks);
    classes.setFlag(OrderClass::Unknown, asks.testFlag(OrderAsk::Unknown));
    classes.setFlag(OrderClass::Failed, asks.testFlag(OrderAsk::Failed));
    classes.setFlag(OrderClass::UnderWay, asks.testFlag(OrderAsk::UnderWay));
    return classes;
}

void OrderTally::change(OrderMarks marks, OrderAsks asks, int by)
{
    const auto key = keyOf(marks, asks);
    const auto place = std::lower_bound(m_counts.begin(), m_counts.end(), key,
                                        [](const auto &entry, quint16 wanted) { return entry.first < wanted; });
    if (place == m_counts.end() || place->first != key)
        m_counts.insert(place, {key, by});
    else if ((place->second += by) == 0)
        m_counts.erase(place);
}

int OrderTally::count(OrderClasses classes) const
{
    int sum = 0;
    for (const auto &[key, count] : m_counts) {
        if (classesOf(marksIn(key), asksIn(key)) & classes)
            sum += count;
    }
    return sum;
}

} // namespace Rescind
