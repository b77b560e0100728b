// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/trackedorders.h"

#include "app/desk/orderbook.h"
#include "app/domain/clock.h"

#include <algorithm>
#include <memory>

using namespace std::chrono_literals;

namespace Rescind {

namespace {

/// Looked at in one turn of the event loop: about a millisecond.
constexpr OrderRow rowsAtATime = 20'000;
/// Changes come in floods while much is read.
constexpr std::chrono::milliseconds chooseAfter = 1s;

} // namespace

TrackedOrders::TrackedOrders(OrderBook &book, OrderSync &sync, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_followUp(sync, clock)
{
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &TrackedOrders::lookOn);
    m_choose.setSingleShot(true);
    connect(&m_choose, &QTimer::timeout, this, &TrackedOrders::choose);
    connect(&book, &OrderBook::opened, this, &TrackedOrders::beginAfresh);
    connect(&book, &OrderBook::replaced, this, &TrackedOrders::beginAfresh);
    connect(&book, &OrderBook::changed, this, [this](const OrderBook::Changes &changes) {
        for (const OrderRow row : changes.added)
            look(row);
        for (const OrderRow row : changes.changed)
            look(row);
        for (const OrderRow row : changes.removed)
            forget(row);
    });
    beginAfresh();
}

bool TrackedOrders::isTracked(const QString &orderUuid) const
{
    return std::find(m_tracked.cbegin(), m_tracked.cend(), orderUuid.toLower()) != m_tracked.cend();
}

void TrackedOrders::beginAfresh()
{
    for (const QString &uuid : std::as_const(m_tracked))
        m_followUp.forget(uuid);
    m_tracked.clear();
    m_requested.clear();
    m_created.clear();
    m_next = 0;
    m_look.start(0);
    m_choose.start(chooseAfter);
}

void TrackedOrders::lookOn()
{
    const OrderRow end = m_book.table().end();
    const OrderRow stop = end - m_next > rowsAtATime ? m_next + rowsAtATime : end;
    for (; m_next < stop; ++m_next)
        look(m_next);
    if (m_next < end)
        m_look.start(0);
}

void TrackedOrders::look(OrderRow row)
{
    const OrderTable &table = m_book.table();
    if (!table.has(row) || table.rollUp(row).state != OrderCancellation::Requested) {
        forget(row);
        return;
    }
    const qint64 created = table.created(row);
    if (const auto known = m_created.constFind(row); known != m_created.cend()) {
        if (*known == created)
            return;
        m_requested.erase({*known, row});
    }
    m_created.insert(row, created);
    m_requested.insert({created, row});
    if (!m_choose.isActive())
        m_choose.start(chooseAfter);
}

void TrackedOrders::forget(OrderRow row)
{
    const auto known = m_created.constFind(row);
    if (known == m_created.cend())
        return;
    m_requested.erase({*known, row});
    m_created.erase(known);
    if (!m_choose.isActive())
        m_choose.start(chooseAfter);
}

/// The newest are tracked; what is needed for it but the uuids is in the table.
void TrackedOrders::choose()
{
    std::vector<OrderRow> missing;
    QHash<OrderRow, QString> kept;
    int chosen = 0;
    for (auto newest = m_requested.crbegin(); newest != m_requested.crend() && chosen < most; ++newest, ++chosen) {
        const auto known = m_tracked.constFind(newest->second);
        if (known == m_tracked.cend())
            missing.push_back(newest->second);
        else
            kept.insert(known.key(), known.value());
    }
    for (auto former = m_tracked.cbegin(); former != m_tracked.cend(); ++former) {
        if (!kept.contains(former.key()))
            m_followUp.forget(former.value());
    }
    m_tracked = std::move(kept);
    Q_EMIT trackedChanged();
    if (missing.empty())
        return;
    m_book.readNames(missing, CacheNamesOf::Orders, this, [this](const QList<CachedNames> &some) {
        for (const CachedNames &one : some) {
            const auto row = static_cast<OrderRow>(one.id);
            if (!m_created.contains(row)) // it changed meanwhile
                continue;
            const QString uuid = one.orderUuid.toLower();
            m_tracked.insert(row, uuid);
            m_followUp.watch(uuid, FollowUp::Urgency::Requested);
        }
        Q_EMIT trackedChanged();
    });
}

} // namespace Rescind
