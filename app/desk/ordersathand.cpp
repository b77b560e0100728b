// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ordersathand.h"

#include <utility>

namespace Rescind {

OrdersAtHand::Kept::Kept(QHash<QString, OrderRow> &itsRows, OrderRow itsRow, Order itsOrder, const QDateTime &itsTime)
    : rows(itsRows)
    , row(itsRow)
    , key(itsOrder.uuid.toLower())
    , order(std::make_shared<const Order>(std::move(itsOrder)))
    , asOf(itsTime)
{
    rows.insert(key, row);
}

OrdersAtHand::Kept::~Kept()
{
    rows.remove(key);
}

OrdersAtHand::OrdersAtHand()
    : m_recent(most)
{
}

OrdersAtHand::Keeping OrdersAtHand::keeping(OrderRow row) const
{
    if (const auto *recent = m_recent.object(row))
        return *recent;
    for (const auto &held : m_held) {
        if (held->row == row)
            return held;
    }
    return nullptr;
}

OrdersAtHand::Entry OrdersAtHand::entry(OrderRow row) const
{
    const auto kept = keeping(row);
    return kept ? Entry{kept->order, kept->asOf} : Entry();
}

bool OrdersAtHand::has(OrderRow row) const
{
    return keeping(row) != nullptr;
}

OrderRow OrdersAtHand::rowOf(const QString &orderUuid) const
{
    return m_rows.value(orderUuid.toLower(), 0);
}

void OrdersAtHand::put(OrderRow row, Order order, const QDateTime &asOf)
{
    QList<const void *> holders;
    for (auto held = m_held.cbegin(); held != m_held.cend(); ++held) {
        if (held.value()->row == row)
            holders.append(held.key());
    }
    // The former one first, for it goes by the same name.
    remove(row);
    const auto kept = std::make_shared<Kept>(m_rows, row, std::move(order), asOf);
    for (const auto *holder : std::as_const(holders))
        m_held.insert(holder, kept);
    m_recent.insert(row, new Keeping(kept));
}

void OrdersAtHand::confirm(OrderRow row, const QDateTime &asOf)
{
    const auto kept = keeping(row);
    if (kept && !kept->isOutdated)
        kept->asOf = asOf;
}

void OrdersAtHand::outdate(OrderRow row)
{
    if (const auto kept = keeping(row))
        kept->isOutdated = true;
}

void OrdersAtHand::remove(OrderRow row)
{
    m_held.removeIf([row](const auto &held) { return held.value()->row == row; });
    m_recent.remove(row);
}

void OrdersAtHand::clear()
{
    m_held.clear();
    m_recent.clear();
}

void OrdersAtHand::hold(const void *holder, OrderRow row)
{
    if (const auto kept = keeping(row))
        m_held.insert(holder, kept);
    else
        m_held.remove(holder);
}

void OrdersAtHand::letGo(const void *holder)
{
    m_held.remove(holder);
}

} // namespace Rescind
