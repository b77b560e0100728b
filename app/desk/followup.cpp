// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/followup.h"

#include "app/desk/ordersync.h"
#include "app/domain/clock.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace std::chrono_literals;

namespace Rescind {
namespace {

constexpr std::array<std::chrono::milliseconds, 6> unknownDelays{5s, 15s, 1min, 5min, 15min, 30min};
constexpr std::array<std::chrono::milliseconds, 6> requestedDelays{1min, 2min, 5min, 15min, 30min, 60min};
/// Between two reads of different orders, so that thousands of open requests are no flood.
constexpr std::chrono::milliseconds pauseBetween = 250ms;
/// A timer's patience; a machine that slept is noticed by then.
constexpr std::chrono::milliseconds longestTimer = 1min;

} // namespace

FollowUp::FollowUp(OrderSync &sync, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_sync(sync)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FollowUp::readDue);
}

std::chrono::milliseconds FollowUp::delayBefore(int reads, Urgency urgency)
{
    const auto &delays = urgency == Urgency::Unknown ? unknownDelays : requestedDelays;
    return delays.at(std::min<std::size_t>(static_cast<std::size_t>(std::max(reads, 0)), delays.size() - 1));
}

void FollowUp::watch(const QString &orderUuid, Urgency urgency)
{
    if (orderUuid.isEmpty())
        return;
    const auto now = m_clock.sinceStart();
    const QString key = orderUuid.toLower();
    const auto it = m_orders.find(key);
    if (it == m_orders.end()) {
        m_orders.insert(key, {urgency, 0, now + delayBefore(0, urgency)});
    } else if (urgency == Urgency::Unknown && it->urgency != urgency) {
        *it = {urgency, 0, std::min(it->due, now + delayBefore(0, urgency))};
    }
    // Looked through only when the new one may be the next: there may be thousands.
    const auto wait = m_orders.value(key).due - now;
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > wait)
        schedule();
}

void FollowUp::forget(const QString &orderUuid)
{
    m_orders.remove(orderUuid.toLower());
}

void FollowUp::schedule()
{
    if (m_isReading)
        return;
    if (m_orders.isEmpty()) {
        m_timer.stop();
        return;
    }
    const auto next
        = std::min_element(m_orders.cbegin(), m_orders.cend(), [](const Watched &one, const Watched &other) {
              return one.due < other.due;
          })->due;
    m_timer.start(std::clamp<std::chrono::milliseconds>(next - m_clock.sinceStart(), pauseBetween, longestTimer));
}

void FollowUp::readDue()
{
    const auto now = m_clock.sinceStart();
    auto due = m_orders.end();
    for (auto it = m_orders.begin(); it != m_orders.end(); ++it) {
        if (it->due <= now && (due == m_orders.end() || it->due < due->due))
            due = it;
    }
    if (due == m_orders.end()) {
        schedule();
        return;
    }
    const QString order = due.key();
    ++due->reads;
    due->due = now + delayBefore(due->reads, due->urgency);
    m_isReading = true;
    m_sync.readOrder(order, this, [this](const auto &) {
        m_isReading = false;
        schedule();
    });
}

} // namespace Rescind
