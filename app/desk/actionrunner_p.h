// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/actionrunner.h"
#include "app/desk/claimwindow.h"
#include "app/desk/deed.h"
#include "app/desk/deedledger.h"
#include "app/desk/followup.h"
#include "app/desk/ordersync.h"
#include "app/desk/sendpace.h"
#include "app/desk/session.h"
#include "app/domain/clock.h"

#include <QPointer>

#include <deque>
#include <map>
#include <vector>

namespace Rescind {

class OrganisationJob;

/// Where a task of the runner stands.
enum class Stage {
    Recording,   ///< being written down
    Held,        ///< written down; not due, or being put back
    Ready,       ///< due, waiting for its turn
    UnderWay,    ///< its deed is at work
    Withdrawing, ///< undone; the journal is being told
    Open         ///< finished as Requested or Unknown: a read may still tell more
};

struct RunnerTask
{
    quint64 number = 0;
    ActionIntent intent;
    Stage stage = Stage::Recording;
    std::chrono::milliseconds due{0}; ///< on the clock's sinceStart()
    std::chrono::milliseconds left{0};
    int tries = 0;
    bool isStopped = false;
    /// The lines it acts on as far as known, lower case.
    QStringList lines;
    /// Of those, the ones it has in ourRequests() as held, with what stood there before.
    QHash<QString, std::optional<OurRequest>> replaced;
    JournalState state = JournalState::Held; ///< with Stage::Open: Requested or Unknown
    ActionOutcome outcome;                   ///< with Stage::Open
};

/// What was submitted at once, on its way into the journal.
struct Taking
{
    QList<quint64> numbers;
    QDateTime decided;
    std::chrono::milliseconds window{0};
    QList<JournalIntent> records;
    QList<quint64> recorded; ///< those of the records
    qsizetype taken = 0;     ///< of numbers, then of recorded
    JournalResult<void> result;
};

class ActionRunner::Private
{
public:
    Private(ActionRunner &owner, Session &theSession, OrderSync &theSync, Journal &journal, const Clock &theClock,
            const RunnerSettings &theSettings);

    // Taking and holding (actionrunner_queue.cpp)
    [[nodiscard]] QList<quint64> take(const QList<ActionIntent> &intents);
    void takeUp(const QList<JournalEntry> &left);
    void takeMore(const std::shared_ptr<Taking> &taking);
    void holdMore(const std::shared_ptr<Taking> &taking);
    void hold(RunnerTask &task, std::chrono::milliseconds time);
    bool withdraw(quint64 number, const QString &message);
    void writeWithdrawal(const RunnerTask &task, const QString &message);
    void withdrawStopped(qsizetype most);
    void stop(RunnerTask &task);
    void release(RunnerTask &task);
    [[nodiscard]] QString profile() const { return ledger.profile(); }

    // Sending (actionrunner_sending.cpp)
    void pump();
    void pumpSoon();
    void start(RunnerTask &task);
    [[nodiscard]] bool mayStart() const;
    void claim(Deed *deed);
    void sendClaimed();
    void putBack(RunnerTask &task);
    void journalFailed(const JournalError &error);
    void journalWorks();
    void probe();
    void probed(bool isThere);
    [[nodiscard]] Pause pauseReason() const;
    void tellPause(const QString &explanation);
    [[nodiscard]] bool isBarred(const Deed &deed) const;
    [[nodiscard]] OurRequests otherRequests(const Deed &deed, const Order &order) const;

    // Ending and learning (actionrunner_outcome.cpp)
    void sending(const Deed &deed);
    void ended(Deed *deed, const ActionOutcome &outcome);
    [[nodiscard]] bool isTriedAgain(RunnerTask &task, const Deed &deed, const ActionOutcome &outcome);
    void finish(quint64 number, ActionOutcome outcome);
    void endUnsent(quint64 number, const JournalMove &back, ActionOutcome outcome, const JournalError &error);
    void learnFrom(const Order &order);
    [[nodiscard]] bool learnLines(const Order &order);
    void advance(RunnerTask &task, JournalState to, const Order &order);
    bool askAgain(quint64 number);
    bool closeUnknown(quint64 number);
    void keepOpen(RunnerTask &task);
    void dropOpen(const RunnerTask &task);
    [[nodiscard]] bool isUnderWay(const QString &line) const;
    /// Null when it has finished, or there never was such a number.
    [[nodiscard]] RunnerTask *find(quint64 number);

    ActionRunner &q;
    Session &session;
    OrderSync &sync;
    const Clock &clock;
    RunnerSettings settings;
    DeedLedger ledger;
    FollowUp followUp;
    SendPace pace;
    ClaimWindow claimWindow;

    std::map<quint64, RunnerTask> tasks; ///< what has not finished, and what is open; oldest first
    std::map<quint64, Deed *> deeds;     ///< at work, oldest first
    std::deque<quint64> claimed;         ///< of these, what waits to leave
    int claiming = 0;                    ///< and how many the journal is being asked for
    int sent = 0;                        ///< and how many have left
    std::multimap<std::chrono::milliseconds, quint64> heldByDue;
    std::deque<quint64> ready;
    std::deque<quint64> stopped;              ///< withdrawn, and the journal is still to be told
    QHash<QString, quint64> heldLines;        ///< by line: who has it as held in ours
    QMultiHash<QString, quint64> openByOrder; ///< by order, lower case
    OurRequests ours;
    QList<ActionOutcome> outcomes;
    quint64 lastNumber = 0;
    int unfinished = 0;
    bool isPausedByPerson = false;
    bool isJournalInTrouble = false;
    bool triesJournal = false; ///< while in trouble: one deed is to find out whether it is over
    QString pauseText;
    Pause toldPause = Pause::None;
    QTimer timer;
    QTimer probeTimer;
    QTimer journalTimer;
    QPointer<OrganisationJob> probing;
};

} // namespace Rescind
