// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/views/putofforders.h"

#include "app/desk/orderbook.h"
#include "app/desk/reminders.h"

#include <utility>

namespace Rescind {

using namespace std::chrono_literals;

namespace {

/// What is being read comes in pages.
constexpr auto untilLocatedAgain = 200ms;

} // namespace

PutOffOrders::PutOffOrders(const Reminders &reminders, OrderBook &book, QObject *parent)
    : QObject(parent)
    , m_reminders(reminders)
    , m_book(book)
{
    m_locate.setSingleShot(true);
    m_locate.setInterval(untilLocatedAgain);
    connect(&m_locate, &QTimer::timeout, this, &PutOffOrders::locate);
    connect(&reminders, &Reminders::changed, this, &PutOffOrders::follow);
    connect(&book, &OrderBook::changed, this, [this](const OrderBook::Changes &changes) {
        if (m_areSomeMissing && !changes.added.isEmpty() && !m_locate.isActive())
            m_locate.start();
    });
    // The rows are others then.
    connect(&book, &OrderBook::replaced, this, &PutOffOrders::locate);
    follow();
}

void PutOffOrders::follow()
{
    auto putOff = m_reminders.orders();
    if (putOff == m_putOff)
        return;
    m_putOff = std::move(putOff);
    locate();
}

void PutOffOrders::locate()
{
    if (m_putOff.isEmpty()) {
        m_areSomeMissing = false;
        m_book.setPutOff({});
        return;
    }
    m_book.locate(m_putOff, this, [this, asked = m_putOff](const QList<OrderBook::Located> &located) {
        if (asked != m_putOff) // another answer follows
            return;
        m_areSomeMissing = false;
        std::vector<OrderRow> rows;
        for (const auto &one : located) {
            m_areSomeMissing |= one.rows.empty();
            rows.insert(rows.end(), one.rows.cbegin(), one.rows.cend());
        }
        m_book.setPutOff(std::move(rows));
    });
}

} // namespace Rescind
