// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/actionrunner.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>

namespace Rescind {

class ActionJob;
class ApiJob;

/// The course of one deed: read before, judge, send once, and learn what became of it. Made and ended by the runner.
class Deed final : public QObject
{
    Q_OBJECT

public:
    /// Everything it needs of the desk; all of it outlives the deed.
    struct Desk
    {
        Session &session;
        OrderSync &sync;
        const Clock &clock;
        /// What else was asked for of this order's lines, save by this deed.
        std::function<OurRequests(const Deed &, const Order &)> otherRequests;
        /// Asked just before sending: whether another deed is on one of these lines.
        std::function<bool(const Deed &)> isBarred;
        /// Takes it for this program, durably, before anything leaves. The answer comes by claimed() or notClaimed(),
        /// never from within.
        std::function<void(Deed *)> claim;
        /// See RunnerSettings::settleAfter.
        std::chrono::milliseconds settleAfter;
    };

    Deed(quint64 number, const ActionIntent &intent, const Desk &desk, QObject *parent);

    void start();
    /// The claim is on disk: it can leave(), unless it was stopped or abandoned meanwhile.
    void claimed();
    [[nodiscard]] bool canLeave() const { return m_stage == Stage::Claimed; }
    /// It goes to the gateway now.
    void leave();
    /// It was claimed, but is not to leave for now; ends as Held.
    void putBack();
    /// It could not be claimed, so it does not leave; ends it as @p state.
    void notClaimed(ActionState state, const QString &message);
    [[nodiscard]] bool hasEnded() const { return m_stage == Stage::Ended; }
    /// Ends it as NotSent unless it has been sent.
    void stop();
    /// Ends it now with what is known; as Held if it has not been sent.
    void abandon();

    [[nodiscard]] quint64 number() const { return m_number; }
    [[nodiscard]] const ActionIntent &intent() const { return m_outcome.intent; }
    /// Handed to the gateway: from here on it may reach the server.
    [[nodiscard]] bool wasSent() const { return m_wasSent; }
    /// The journal has it as being sent.
    [[nodiscard]] bool wasClaimed() const { return m_wasClaimed; }
    /// Past the last look at other deeds: it is being claimed or was sent.
    [[nodiscard]] bool isCommitted() const { return m_isCommitted; }
    /// Known by a read rather than by the answer to this very request.
    [[nodiscard]] bool wasSettledByRead() const { return m_settledByRead; }
    /// The order it concerns, lower case; empty when not known.
    [[nodiscard]] QString orderKey() const { return intent().orderUuid.toLower(); }
    /// Every line it could touch, lower case, as far as known by now: more than it acts on.
    [[nodiscard]] const QSet<QString> &touchedLines() const { return m_touchedLines; }
    /// The lines it acts on, lower case; of an order-wide deed not known before it is sent.
    [[nodiscard]] const QStringList &actedOn() const { return m_outcome.lineItemUuids; }
    /// True when both must not be under way at the same time.
    [[nodiscard]] bool collidesWith(const Deed &other) const;

Q_SIGNALS:
    /// It leaves in a moment.
    void sending(Rescind::Deed *deed);
    /// Exactly once.
    void ended(Rescind::Deed *deed, const Rescind::ActionOutcome &outcome);

private:
    enum class Stage { Waiting, ReadingBefore, Claiming, Claimed, Sent, ReadingAfter, Ended };

    void readBefore();
    void judge(const Order &order);
    void claim();
    void answered(ApiJob *job);
    /// Reads the order again, waiting at most @p patience, then goes on with readAfterwards().
    void readAfter(std::chrono::milliseconds delay, std::chrono::milliseconds patience);
    void readAfterwards(const ApiResult<Order> &result);
    void endByRules(ActionState state, const Refusal &refusal, const QString &message);
    void endBy(ActionState state, const QString &message);
    void endAsItStands();
    [[nodiscard]] bool orderIsKnown() const { return !intent().orderUuid.isEmpty(); }

    quint64 m_number;
    Desk m_desk;
    Stage m_stage = Stage::Waiting;
    ActionOutcome m_outcome;
    Decision m_decision;
    std::shared_ptr<const Order> m_before;
    std::optional<ApiError> m_readError;
    QSet<QString> m_touchedLines;
    QPointer<ActionJob> m_job;
    QTimer m_timer;
    bool m_wasSent = false;
    bool m_wasClaimed = false;
    bool m_isCommitted = false;
    bool m_settledByRead = false;
    bool m_isStopped = false;
    bool m_abandoned = false;
};

} // namespace Rescind
