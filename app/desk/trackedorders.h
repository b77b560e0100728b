// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/followup.h"
#include "app/desk/ordertable.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <set>
#include <utility>

namespace Rescind {

class Clock;
class OrderBook;
class OrderSync;

/// Has those orders read singly and often whose cancellation the server shows as requested: the newest of them, one at
/// a time and each ever less often. (Those with open deeds of this program are followed by whoever sends deeds.)
class TrackedOrders final : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 100;

    /// All must outlive this.
    TrackedOrders(OrderBook &book, OrderSync &sync, const Clock &clock, QObject *parent = nullptr);

    /// How many are read again now.
    [[nodiscard]] int tracked() const { return static_cast<int>(m_tracked.size()); }
    [[nodiscard]] bool isTracked(const QString &orderUuid) const;

Q_SIGNALS:
    void trackedChanged();

private:
    void beginAfresh();
    void lookOn();
    void look(OrderRow row);
    void forget(OrderRow row);
    void choose();

    OrderBook &m_book;
    FollowUp m_followUp;
    std::set<std::pair<qint64, OrderRow>> m_requested; ///< by when they were made
    QHash<OrderRow, qint64> m_created;                 ///< of those
    QHash<OrderRow, QString> m_tracked;                ///< their uuids, lower case
    OrderRow m_next = 0;                               ///< where looking through all goes on
    QTimer m_look;
    QTimer m_choose;
};

} // namespace Rescind
