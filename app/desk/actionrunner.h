// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/domain/rules.h"

#include <QObject>

#include <memory>

namespace Rescind {

class Clock;
class OrderSync;
class Session;

/// What a person decided.
struct ActionIntent
{
    ActionKind kind = ActionKind::CancelItem;
    /// Empty for an item deed whose order is not known: then nothing can be read before or after.
    QString orderUuid;
    /// Empty for an order-wide deed.
    QString lineItemUuid;
    /// What the person wrote as a reason; the API has no place for it, so it is never sent.
    QString reason;
    /// What the person saw when deciding; null when they saw nothing (a uuid from a script).
    std::shared_ptr<const Order> seen;

    /// The uuid that goes to the server.
    [[nodiscard]] const QString &target() const { return lineItemUuid.isEmpty() ? orderUuid : lineItemUuid; }
};

/// What became of it. Texts are translated and plain.
struct ActionOutcome
{
    ActionIntent intent;
    ActionState state = ActionState::NotSent;
    int http = 0;                   ///< status of the answer; 0 when there was none
    QString message;                ///< one or more sentences: what happened, what was sent, what to do
    std::optional<Refusal> refusal; ///< when our own rules said no; then nothing was sent
    std::optional<ApiError> error;  ///< when the call failed
    /// The lines it concerned, as far as known.
    QStringList lineItemUuids;
    /// What a read after it showed; null when none was made.
    std::shared_ptr<const Order> after;
    QDateTime at; ///< UTC
    bool operator==(const ActionOutcome &) const = delete;
};

/// Carries out deeds, each at most once. Before sending it reads the order where it is known: if our rules now refuse,
/// nothing is sent (Superseded when the person had seen another state, else Refused). After an answer that explains
/// nothing (422), and after an attempt whose outcome was not observed, it reads again and says what the state shows.
/// Nothing is ever sent again by itself, save that a deed met by a 401 goes back once with a new token.
class ActionRunner final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    ActionRunner(Session &session, OrderSync &sync, const Clock &clock, QObject *parent = nullptr);
    ~ActionRunner() override;

    /// Starts @p intent; answers its number. started() and finished() come later.
    quint64 submit(const ActionIntent &intent);
    [[nodiscard]] int underWay() const;

    /// Our latest request for each line, this session's.
    [[nodiscard]] const OurRequests &ourRequests() const;
    /// This session's outcomes, oldest first.
    [[nodiscard]] const QList<ActionOutcome> &outcomes() const;

    /// Ends what has not been sent yet as NotSent, within the same turn of the event loop; what has been sent goes on
    /// to its outcome.
    void stop();
    /// Besides stop(): waits no longer for answers either. A deed that may have arrived ends as Unknown.
    void abandon();
    /// A person has found out elsewhere what became of an Unknown deed on this line, so it no longer bars another.
    void dismissUnknown(const QString &lineItemUuid);

    /// Our own words for a state that was read, for 422 and the like: "The line shows HasTracking: it has shipped."
    [[nodiscard]] static QString explainPresentState(ActionKind kind, const Order &order, const QString &lineItemUuid);

Q_SIGNALS:
    void started(quint64 number, const Rescind::ActionIntent &intent);
    void finished(quint64 number, const Rescind::ActionOutcome &outcome);
    /// ourRequests() changed for lines of this order.
    void ourRequestsChanged(const QString &orderUuid);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Rescind
