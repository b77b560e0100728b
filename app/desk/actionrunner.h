// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/domain/rules.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <memory>

namespace Rescind {

class Clock;
class Journal;
class OrderSync;
class Session;

/// What a person decided.
struct ActionIntent
{
    /// The journal's id; empty until it is written down.
    QString id;
    ActionKind kind = ActionKind::CancelItem;
    /// Empty for an item deed whose order is not known: then nothing can be read before or after.
    QString orderUuid;
    /// Empty for an order-wide deed.
    QString lineItemUuid;
    /// What the person wrote as a reason; the API has no place for it, so it is never sent.
    QString reason;
    /// What the person saw when deciding; null when they saw nothing (a uuid from a script).
    std::shared_ptr<const Order> seen;
    /// As far as known without having seen the order.
    QString purchaseOrderNumber;
    QString batch;    ///< empty when it belongs to none
    int batchRow = 0; ///< where in the batch's list it stands, from 1
    /// An earlier try had an unknown outcome, and a person decided to ask again.
    bool isAskedAgain = false;

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

/// How a runner works.
struct RunnerSettings
{
    /// What a former run left held: carry it out, end it as not sent (save batches), or leave it to another.
    enum class Backlog { GoOn, GiveUp, Leave };

    /// Whose intents these are in the journal; empty: the account's name. One runner works a profile at a time.
    QString profile;
    /// With more than one, "profile 2", "profile 3", … are taken where another runner is at work.
    int places = 1;
    /// Of what a former run left held, only this batch; empty: what belongs to none, and every batch.
    QString batch;
    Backlog backlog = Backlog::GoOn;
    /// How long a deed can be undone before it leaves, 0 to 30 s.
    std::chrono::milliseconds undoWindow = std::chrono::seconds(5);
    int inFlight = 6;            ///< 1 to 96, as the gateway's managers allow
    bool retries = true;         ///< of what certainly did not leave this computer
    int failuresBeforePause = 5; ///< in a row; 0: never
    /// How long a server that lost an answer may take to finish what it was doing, before the order is read.
    std::chrono::milliseconds settleAfter = std::chrono::milliseconds(500);
    bool followsUp = true; ///< reads orders with open deeds again, by itself
};

/// Carries out deeds, each at most once. An intent is written down, held for the undo window, and then sent in its
/// turn. Before sending the order is read where it is known: if our rules now refuse, nothing is sent (Superseded when
/// the person had seen another state, else Refused). It is claimed on disk before its first byte leaves. After an
/// answer that explains nothing (422), and after an attempt whose outcome was not observed, it reads again and says
/// what the state shows. Nothing that may have arrived is ever sent again by itself, save that a deed met by a 401 goes
/// back once with a new token.
///
/// A deed that ends as Requested or Unknown stays open: whenever its order is read, by whomever, settled() may follow.
class ActionRunner final : public QObject
{
    Q_OBJECT

public:
    /// Why nothing is sent for now.
    enum class Pause {
        None,
        Person,   ///< pause()
        Failures, ///< too many in a row; one read that succeeds reopens it
        Journal   ///< it can't be written; tried again by itself
    };

    /// All must outlive this.
    ActionRunner(Session &session, OrderSync &sync, Journal &journal, const Clock &clock,
                 const RunnerSettings &settings = {}, QObject *parent = nullptr);
    ~ActionRunner() override;

    /// Opens the journal and takes up what a former run left open; submit() does so, too. Once the person is signed in:
    /// what was held goes on. Ends in ready() or journalFailed().
    void open();

    /// Takes @p intent; answers its number. held(), started() and finished() come later.
    quint64 submit(const ActionIntent &intent);
    /// The same for many at once, written down together.
    QList<quint64> submit(const QList<ActionIntent> &intents);
    /// Withdraws a deed that has not left. False when it is too late (or not held yet); else it ends as NotSent.
    bool undo(quint64 number);
    /// How long it can still be undone at least; nullopt when it is not held.
    [[nodiscard]] std::optional<std::chrono::milliseconds> undoTime(quint64 number) const;
    /// Deeds that have not come to an end, held ones included.
    [[nodiscard]] int underWay() const;

    /// Of those, the ones that are being read, sent or looked after.
    [[nodiscard]] int atWork() const;

    /// Our latest request for each line, this session's and what the journal had open.
    [[nodiscard]] const OurRequests &ourRequests() const;
    /// The orders of deeds that are open, lower case; what their deeds became of is learned from
    /// OrderSync::ordersRead().
    [[nodiscard]] QSet<QString> openOrders() const;
    /// This session's outcomes, oldest first, with what the journal had open.
    [[nodiscard]] const QList<ActionOutcome> &outcomes() const;

    void setInFlight(int inFlight);
    void setUndoWindow(std::chrono::milliseconds time);
    [[nodiscard]] std::chrono::milliseconds undoWindow() const;
    /// Sends nothing more until resume(); what has been sent goes on to its outcome.
    void pause();
    void resume();
    [[nodiscard]] Pause pauseReason() const;

    /// Withdraws what has not been sent yet; nothing more leaves from this turn of the event loop on. What has been
    /// sent goes on to its outcome.
    void stop();
    /// The same for these alone.
    void stop(const QList<quint64> &numbers);
    /// Besides stop(): waits no longer for answers either. A deed that may have arrived ends as Unknown.
    void abandon();

    /// After pause(): waits no longer for answers. What has not been sent stays held in the journal.
    void giveUpWaiting();

    /// A person decided to ask again although the outcome is unknown: it is held once more, and read before it is sent.
    /// False when it is not an open deed of unknown outcome.
    bool askAgain(quint64 number);
    /// A person has found out elsewhere what became of an Unknown deed, and closes it as it stands.
    bool closeUnknown(quint64 number);
    /// The same for whatever Unknown deed is on this line, so that it no longer bars another.
    void dismissUnknown(const QString &lineItemUuid);

    /// Our own words for a state that was read, for 422 and the like: "The line shows HasTracking: it has shipped."
    [[nodiscard]] static QString explainPresentState(ActionKind kind, const Order &order, const QString &lineItemUuid);

Q_SIGNALS:
    /// The journal is open, and what was left open in it is taken up: settled() tells of each.
    void ready();
    /// Nothing can be sent. @p explanation is translated: what happened, what to do.
    void journalFailed(const QString &explanation);
    /// It is written down, and can be undone until @p until (UTC). Comes again for a deed that started() and was put
    /// back.
    void held(quint64 number, const Rescind::ActionIntent &intent, const QDateTime &until);
    /// Its turn has come: it is read, claimed in the journal, and leaves.
    void started(quint64 number, const Rescind::ActionIntent &intent);
    void finished(quint64 number, const Rescind::ActionOutcome &outcome);
    /// News of a deed that had finished as Requested or Unknown, or was found open in the journal.
    void settled(quint64 number, const Rescind::ActionOutcome &outcome);
    /// ourRequests() changed for lines of this order.
    void ourRequestsChanged(const QString &orderUuid);
    /// @p explanation is empty when it goes on.
    void pauseChanged(Rescind::ActionRunner::Pause reason, const QString &explanation);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Rescind
