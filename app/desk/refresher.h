// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/desk/refreshplan.h"
#include "app/desk/trackedorders.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Rescind {

class ActionRunner;
class Clock;
class OrderBook;
class OrderSync;
class Session;

/// Keeps a book as the server has it, while somebody is signed in: has everything read where that is due, the newest
/// now and then and when a person asks, and single orders that are waited for; and removes what is older than is to be
/// kept.
class Refresher final : public QObject
{
    Q_OBJECT

public:
    struct Desk
    {
        Session &session;
        OrderBook &book;
        OrderSync &sync;
        ActionRunner &runner;
        const Clock &clock;
    };
    /// All of them must outlive this.
    explicit Refresher(const Desk &desk, QObject *parent = nullptr);

    /// Orders made longer ago are neither read nor kept; 0 days: all are.
    void setRetention(std::chrono::days days) { m_retention = days; }

    /// A person asks: everything, where that was not done lately, else the newest. Begins once the book is open.
    void refresh();
    /// Everything, going on where it was stopped.
    void refreshAll();
    void stop();
    /// Everything that is to be kept was read once.
    [[nodiscard]] bool isAllRead() const { return m_record.finished.isValid(); }

Q_SIGNALS:
    /// @param error why it could not go on; nullopt also when it was stopped
    void ended(const std::optional<Rescind::ApiError> &error);

private:
    using Round = RefreshPlan::Round;

    void readRecord();
    void takeRecord(const RoundRecord &record);
    void beginWhenDue();
    void begin(Round round);
    void roundEnded(const std::optional<ApiError> &error);
    void tidyUp();
    [[nodiscard]] QDateTime notBefore() const;

    Desk m_desk;
    RefreshPlan m_plan;
    TrackedOrders m_tracked;
    RoundRecord m_record;
    QTimer m_timer;
    std::chrono::days m_retention{90};
    std::optional<Round> m_asked; ///< before the book was open; None for whatever is due
    Round m_underWay = Round::None;
    QDateTime m_began;
    std::optional<std::chrono::milliseconds> m_tidied;
    bool m_isRecordKnown = false;
    bool m_wasStopped = false;
};

} // namespace Rescind
