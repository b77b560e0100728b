// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Rescind {

class Clock;
class OrderSync;

/// Reads the orders of open deeds again until they settle: those of an unknown outcome soon and then ever less often,
/// those that wait for a supplier more patiently. One read at a time. What the reads show is learned by whoever follows
/// OrderSync::ordersRead().
class FollowUp final : public QObject
{
    Q_OBJECT

public:
    enum class Urgency { Unknown, Requested };

    /// Both must outlive this.
    FollowUp(OrderSync &sync, const Clock &clock, QObject *parent = nullptr);

    /// Watches this order from now on. Of two urgencies the higher one counts; a schedule that is running goes on.
    void watch(const QString &orderUuid, Urgency urgency);
    void forget(const QString &orderUuid);
    [[nodiscard]] int watched() const { return static_cast<int>(m_orders.size()); }

    /// How long to wait before read number @p reads + 1.
    [[nodiscard]] static std::chrono::milliseconds delayBefore(int reads, Urgency urgency);

private:
    struct Watched
    {
        Urgency urgency = Urgency::Requested;
        int reads = 0;
        std::chrono::milliseconds due{0};
    };

    void schedule();
    void readDue();

    OrderSync &m_sync;
    const Clock &m_clock;
    QHash<QString, Watched> m_orders;
    QTimer m_timer;
    bool m_isReading = false;
};

} // namespace Rescind
