// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/jobs.h"
#include "app/desk/actionrunner_p.h"
#include "app/desk/actiontexts.h"
#include "app/desk/deedrecord.h"
#include "app/desk/deedrules.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Rescind {
namespace {

constexpr auto longestUndoWindow = 30s;
constexpr auto pauseForJournal = 5s;
constexpr qsizetype mostInATurn = 100;

/// The lines an intent acts on, as far as can be said before its order is read.
QStringList linesOf(const ActionIntent &intent, const Actor &actor)
{
    if (!intent.lineItemUuid.isEmpty())
        return {intent.lineItemUuid.toLower()};
    if (!intent.seen)
        return {};
    return DeedRules::actedOn(evaluate(intent.kind, *intent.seen, {}, actor));
}

bool namesSomething(const ActionIntent &intent)
{
    return !intent.target().isEmpty() && concernsWholeOrder(intent.kind) == intent.lineItemUuid.isEmpty();
}

/// The spare ones wait at the gateway, so that no answer leaves its place empty.
int placesAt(int allowed)
{
    return allowed + allowed / 3;
}

bool isTakenUp(const JournalIntent &intent, const RunnerSettings &settings)
{
    switch (settings.backlog) {
    case RunnerSettings::Backlog::GoOn:
        return settings.batch.isEmpty() || intent.batch == settings.batch;
    case RunnerSettings::Backlog::GiveUp:
        return intent.batch.isEmpty(); // a batch can be resumed
    case RunnerSettings::Backlog::Leave:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

ActionRunner::Private::Private(ActionRunner &owner, Session &theSession, OrderSync &theSync, Journal &journal,
                               const Clock &theClock, const RunnerSettings &theSettings)
    : q(owner)
    , session(theSession)
    , sync(theSync)
    , clock(theClock)
    , settings(theSettings)
    , ledger(journal, theClock, theSettings.profile.isEmpty() ? theSession.account().name : theSettings.profile,
             theSettings.places)
    , followUp(theSync, theClock)
    , pace(theSettings.inFlight, theSettings.failuresBeforePause)
{
}

RunnerTask *ActionRunner::Private::find(quint64 number)
{
    const auto it = tasks.find(number);
    return it == tasks.end() ? nullptr : &it->second;
}

QList<quint64> ActionRunner::Private::take(const QList<ActionIntent> &intents)
{
    ledger.open(); // from here on its profile is known
    auto taking = std::make_shared<Taking>();
    taking->window = std::clamp<std::chrono::milliseconds>(settings.undoWindow, 0ms, longestUndoWindow);
    taking->decided = clock.utcNow();
    for (const ActionIntent &intent : intents) {
        RunnerTask task;
        task.number = ++lastNumber;
        task.intent = intent;
        taking->numbers.append(task.number);
        tasks.emplace_hint(tasks.end(), task.number, std::move(task));
    }
    unfinished += static_cast<int>(intents.size());
    takeMore(taking);
    return taking->numbers;
}

/// A slice for each turn of the event loop, for there may be thousands; and then all of them are written down as one.
void ActionRunner::Private::takeMore(const std::shared_ptr<Taking> &taking)
{
    const qsizetype end = std::min(taking->taken + mostInATurn, taking->numbers.size());
    for (; taking->taken < end; ++taking->taken) {
        const quint64 number = taking->numbers.at(taking->taken);
        RunnerTask *task = find(number);
        if (!task)
            continue;
        if (namesSomething(task->intent)) {
            task->lines = linesOf(task->intent, session.actor());
            const JournalIntent record
                = DeedRecord::toJournal(task->intent, session.account(), profile(), taking->decided, taking->window);
            task->intent.id = record.id;
            taking->records.append(record);
            taking->recorded.append(number);
            continue;
        }
        ActionOutcome outcome;
        outcome.intent = task->intent;
        outcome.message = ActionTexts::namesNothing();
        QMetaObject::invokeMethod(
            &q, [this, number, outcome] { finish(number, outcome); }, Qt::QueuedConnection);
    }
    if (taking->taken < taking->numbers.size()) {
        QMetaObject::invokeMethod(
            &q, [this, taking] { takeMore(taking); }, Qt::QueuedConnection);
        return;
    }
    if (taking->records.isEmpty())
        return;
    ledger.record(std::exchange(taking->records, {}), [this, taking](const JournalResult<void> &result) {
        taking->result = result;
        taking->taken = 0;
        holdMore(taking);
    });
}

void ActionRunner::Private::holdMore(const std::shared_ptr<Taking> &taking)
{
    const qsizetype end = std::min(taking->taken + mostInATurn, taking->recorded.size());
    for (; taking->taken < end; ++taking->taken) {
        const quint64 number = taking->recorded.at(taking->taken);
        RunnerTask *task = find(number);
        if (!task)
            continue;
        if (!taking->result) {
            ActionOutcome outcome;
            outcome.intent = task->intent;
            outcome.message = taking->result.error().message;
            finish(number, outcome);
            continue;
        }
        hold(*task, taking->window);
        if (task->isStopped)
            withdraw(number, ActionTexts::stopped());
        else if (taking->window > 0ms)
            Q_EMIT q.held(number, task->intent, clock.utcNow().addMSecs(taking->window.count()));
    }
    pumpSoon();
    if (taking->taken < taking->recorded.size()) {
        QMetaObject::invokeMethod(
            &q, [this, taking] { holdMore(taking); }, Qt::QueuedConnection);
    }
}

/// What the journal has open of this person at this server.
void ActionRunner::Private::takeUp(const QList<JournalEntry> &left)
{
    for (const JournalEntry &entry : left) {
        if (!DeedRecord::belongsTo(entry.intent, session.account()))
            continue;
        if (entry.state == JournalState::Held && !isTakenUp(entry.intent, settings))
            continue;
        RunnerTask task;
        task.number = ++lastNumber;
        task.intent = DeedRecord::fromJournal(entry.intent);
        task.tries = entry.tries;
        task.lines = linesOf(task.intent, session.actor());
        task.state = entry.state;
        const quint64 number = task.number;
        RunnerTask &kept = tasks.emplace(number, std::move(task)).first->second;
        if (entry.state == JournalState::Held) {
            ++unfinished;
            const auto wait = std::chrono::milliseconds(clock.utcNow().msecsTo(entry.intent.holdUntil));
            kept.intent.isAskedAgain = entry.tries > 0;
            hold(kept, std::clamp<std::chrono::milliseconds>(wait, 0ms, longestUndoWindow));
            if (settings.backlog == RunnerSettings::Backlog::GiveUp)
                withdraw(number, ActionTexts::leftBehind());
            else
                Q_EMIT q.held(number, kept.intent, entry.intent.holdUntil);
            continue;
        }
        kept.outcome.intent = kept.intent;
        kept.outcome.state = DeedRecord::stateOf(entry.state);
        kept.outcome.http = entry.http;
        kept.outcome.message
            = entry.state == JournalState::Unknown ? ActionTexts::foundUnknown(entry.message) : entry.message;
        kept.outcome.lineItemUuids = kept.lines;
        kept.outcome.at = entry.changed;
        for (const QString &line : std::as_const(kept.lines))
            ours.insert(line, {kept.intent.kind, kept.outcome.state, entry.changed});
        keepOpen(kept);
        outcomes.append(kept.outcome);
        Q_EMIT q.settled(number, kept.outcome);
        Q_EMIT q.ourRequestsChanged(kept.intent.orderUuid);
    }
    pumpSoon();
}

void ActionRunner::Private::hold(RunnerTask &task, std::chrono::milliseconds time)
{
    task.stage = Stage::Held;
    task.due = clock.sinceStart() + time;
    const OurRequest request{task.intent.kind, ActionState::Held, clock.utcNow()};
    bool changed = false;
    for (const QString &line : std::as_const(task.lines)) {
        if (heldLines.contains(line))
            continue;
        heldLines.insert(line, task.number);
        const auto before = ours.constFind(line);
        task.replaced.insert(line, before == ours.cend() ? std::nullopt : std::optional(*before));
        ours.insert(line, request);
        changed = true;
    }
    if (time > 0ms) {
        heldByDue.emplace(task.due, task.number);
    } else {
        task.stage = Stage::Ready;
        ready.push_back(task.number);
    }
    if (changed)
        Q_EMIT q.ourRequestsChanged(task.intent.orderUuid);
}

/// Takes its mark off the lines it held, so that what stood there shows again.
void ActionRunner::Private::release(RunnerTask &task)
{
    for (auto it = task.replaced.cbegin(); it != task.replaced.cend(); ++it) {
        heldLines.remove(it.key());
        const auto now = ours.constFind(it.key());
        if (now == ours.cend() || now->state != ActionState::Held)
            continue;
        if (it.value())
            ours.insert(it.key(), *it.value());
        else
            ours.remove(it.key());
    }
    task.replaced.clear();
}

bool ActionRunner::Private::withdraw(quint64 number, const QString &message)
{
    RunnerTask *task = find(number);
    if (!task || (task->stage != Stage::Held && task->stage != Stage::Ready))
        return false;
    task->stage = Stage::Withdrawing; // whatever queue it stands in passes over it
    writeWithdrawal(*task, message);
    return true;
}

void ActionRunner::Private::writeWithdrawal(const RunnerTask &task, const QString &message)
{
    JournalMove move;
    move.id = task.intent.id;
    move.from = JournalState::Held;
    move.to = JournalState::Withdrawn;
    move.by = Decider::Person;
    move.at = clock.utcNow();
    move.message = message;
    ledger.write(move, [this, number = task.number, message](const JournalResult<void> &written) {
        RunnerTask *withdrawn = find(number);
        if (!withdrawn)
            return;
        ActionOutcome outcome;
        outcome.intent = withdrawn->intent;
        outcome.message = written ? message : ActionTexts::sentences({message, written.error().message});
        finish(number, outcome);
    });
}

/// What was stopped leaves no more from that turn of the event loop on. The journal is told in slices, for there may be
/// thousands.
void ActionRunner::Private::withdrawStopped(qsizetype most)
{
    for (qsizetype i = 0; i < most && !stopped.empty(); ++i) {
        if (const RunnerTask *task = find(stopped.front()))
            writeWithdrawal(*task, ActionTexts::stopped());
        stopped.pop_front();
    }
    if (!stopped.empty()) {
        QMetaObject::invokeMethod(
            &q, [this] { withdrawStopped(mostInATurn); }, Qt::QueuedConnection);
    }
}

void ActionRunner::Private::stop(quint64 number)
{
    RunnerTask *task = find(number);
    if (!task)
        return;
    task->isStopped = true;
    switch (task->stage) {
    case Stage::Held:
    case Stage::Ready:
        task->stage = Stage::Withdrawing;
        if (stopped.empty()) {
            QMetaObject::invokeMethod(
                &q, [this] { withdrawStopped(mostInATurn); }, Qt::QueuedConnection);
        }
        stopped.push_back(number);
        break;
    case Stage::UnderWay:
        if (const auto deed = deeds.find(number); deed != deeds.end())
            deed->second->stop();
        break;
    case Stage::Recording:
    case Stage::Withdrawing:
    case Stage::Open:
        break;
    }
}

void ActionRunner::Private::pumpSoon()
{
    timer.start(0);
}

void ActionRunner::Private::pump()
{
    const auto now = clock.sinceStart();
    while (!heldByDue.empty() && heldByDue.begin()->first <= now) {
        const quint64 number = heldByDue.begin()->second;
        heldByDue.erase(heldByDue.begin());
        RunnerTask *task = find(number);
        if (!task || task->stage != Stage::Held || task->due > now)
            continue;
        task->stage = Stage::Ready;
        ready.push_back(number);
    }
    sendClaimed();
    const int allowed = pace.allowed(now);
    const auto most = static_cast<std::size_t>(allowed + claimWindow.ahead(allowed));
    while (!ready.empty() && mayStart() && (deeds.size() < most || (isJournalInTrouble && allowed > 0))) {
        RunnerTask *task = find(ready.front());
        const bool isWaiting = task && task->stage == Stage::Ready;
        // What is read first takes a place at the gateway at once, not only when it leaves.
        const auto placesTaken = static_cast<int>(deeds.size() - claimed.size()) - claiming;
        if (isWaiting && !task->intent.orderUuid.isEmpty() && placesTaken >= placesAt(allowed))
            break;
        ready.pop_front();
        if (isWaiting)
            start(*task);
    }
    if (isJournalInTrouble && triesJournal && ready.empty() && deeds.size() == claimed.size())
        journalWorks(); // for all that is known: there is nothing left to try it with

    std::optional<std::chrono::milliseconds> next;
    if (!heldByDue.empty())
        next = heldByDue.begin()->first;
    if (const auto free = pace.notBefore(now); free && !ready.empty())
        next = next ? std::min(*next, *free) : *free;
    if (next)
        timer.start(std::max<std::chrono::milliseconds>(1ms, *next - now));
}

void ActionRunner::Private::start(RunnerTask &task)
{
    task.stage = Stage::UnderWay;
    const Deed::Desk desk{session,
                          sync,
                          clock,
                          [this](const Deed &deed, const Order &order) { return otherRequests(deed, order); },
                          [this](const Deed &deed) { return isBarred(deed); },
                          [this](Deed *deed) { claim(deed); },
                          settings.settleAfter};
    auto *deed = new Deed(task.number, task.intent, desk, &q);
    deeds.emplace(task.number, deed);
    connect(deed, &Deed::sending, &q, [this](Deed *which) { sending(*which); });
    connect(deed, &Deed::ended, &q, [this](Deed *which, const ActionOutcome &outcome) { ended(which, outcome); });
    Q_EMIT q.started(task.number, task.intent);
    if (!deed->hasEnded())
        deed->start();
}

void ActionRunner::Private::claim(Deed *deed)
{
    ++claiming;
    const auto asked = clock.sinceStart();
    ledger.claim(deed->intent().id, [this, asked, deed = QPointer<Deed>(deed)](const JournalResult<bool> &isClaimed) {
        --claiming;
        claimWindow.claimTook(clock.sinceStart() - asked);
        if (!deed)
            return;
        if (!isClaimed) {
            journalFailed(isClaimed.error());
            deed->notClaimed(ActionState::Held, isClaimed.error().message);
            return;
        }
        journalWorks();
        if (!*isClaimed) {
            deed->notClaimed(ActionState::Superseded, ActionTexts::takenElsewhere());
            return;
        }
        deed->claimed();
        if (deed->canLeave()) {
            claimed.push_back(deed->number());
            sendClaimed();
        }
    });
}

/// What was claimed leaves as there is room for it. Where nothing is to leave for a while it goes back: after a power
/// cut it would be of unknown outcome, and it should be read anew before it leaves. Only a journal that can't be
/// written can't take it back either.
void ActionRunner::Private::sendClaimed()
{
    if (pauseReason() == Pause::Journal)
        return;
    const int allowed = pauseReason() == Pause::None ? pace.allowed(clock.sinceStart()) : 0;
    while (!claimed.empty() && (allowed == 0 || sent < placesAt(allowed))) {
        // The last goes back first, so that the first is before it in the end.
        Deed *deed = deeds.at(allowed == 0 ? claimed.back() : claimed.front());
        if (allowed == 0) {
            claimed.pop_back();
            deed->putBack();
        } else {
            claimed.pop_front();
            deed->leave();
        }
    }
}

/// What was claimed and has not left is held once more, and keeps its turn.
void ActionRunner::Private::putBack(RunnerTask &task)
{
    task.stage = Stage::Withdrawing; // nobody can undo it before the journal has it back
    JournalMove move;
    move.id = task.intent.id;
    move.from = JournalState::Sending;
    move.to = JournalState::Held;
    move.by = Decider::Program;
    move.at = clock.utcNow();
    move.message = ActionTexts::putBack();
    ledger.tryToWrite(move, [this, number = task.number, move](const JournalResult<void> &written) {
        RunnerTask *back = find(number);
        if (!back)
            return;
        if (!written) {
            JournalMove end = move;
            end.to = JournalState::NotSent;
            end.message = ActionTexts::stopped();
            ledger.write(end);
            ActionOutcome outcome;
            outcome.intent = back->intent;
            outcome.message = ActionTexts::sentences({end.message, written.error().message});
            finish(number, outcome);
            return;
        }
        hold(*back, 0ms);
        ready.pop_back();
        ready.push_front(number);
        if (back->isStopped)
            withdraw(number, ActionTexts::stopped());
        else
            Q_EMIT q.held(number, back->intent, clock.utcNow());
        pumpSoon();
    });
}

/// A journal in trouble is tried with one deed alone, for the others could only fail with it.
bool ActionRunner::Private::mayStart() const
{
    if (isPausedByPerson || pace.isPaused())
        return false;
    return !isJournalInTrouble || (triesJournal && deeds.size() == claimed.size());
}

void ActionRunner::Private::journalFailed(const JournalError &error)
{
    isJournalInTrouble = true;
    triesJournal = false;
    journalTimer.start(pauseForJournal);
    tellPause(ActionTexts::sentences({error.message, ActionTexts::journalTriedAgain()}));
}

void ActionRunner::Private::journalWorks()
{
    if (!isJournalInTrouble)
        return;
    isJournalInTrouble = false;
    triesJournal = false;
    journalTimer.stop();
    tellPause({});
    pumpSoon();
}

/// Of two deeds on one line the one that came first goes on; so does one that is past its last look already.
bool ActionRunner::Private::isBarred(const Deed &deed) const
{
    return std::any_of(deeds.cbegin(), deeds.cend(), [&deed](const auto &entry) {
        const Deed &other = *entry.second;
        return &other != &deed && (other.number() < deed.number() || other.isCommitted()) && deed.collidesWith(other);
    });
}

OurRequests ActionRunner::Private::otherRequests(const Deed &deed, const Order &order) const
{
    OurRequests others;
    for (const LineItem &line : order.lineItems) {
        const QString key = line.uuid.toLower();
        const auto request = ours.constFind(key);
        if (request == ours.cend())
            continue;
        const auto holder = tasks.find(heldLines.value(key));
        // A mark of its own, or of one that came later, says nothing: what stood there before does.
        const bool counts
            = holder == tasks.cend() || request->state != ActionState::Held || holder->first < deed.number();
        const std::optional<OurRequest> standing = counts ? *request : holder->second.replaced.value(key);
        if (standing)
            others.insert(key, *standing);
    }
    return others;
}

ActionRunner::Pause ActionRunner::Private::pauseReason() const
{
    if (isJournalInTrouble)
        return Pause::Journal;
    if (isPausedByPerson)
        return Pause::Person;
    return pace.isPaused() ? Pause::Failures : Pause::None;
}

void ActionRunner::Private::tellPause(const QString &explanation)
{
    if (!explanation.isEmpty())
        pauseText = explanation;
    const Pause reason = pauseReason();
    if (reason == toldPause)
        return;
    toldPause = reason;
    if (reason == Pause::None)
        pauseText.clear();
    Q_EMIT q.pauseChanged(reason, pauseText);
}

/// One read decides whether the server is there again.
void ActionRunner::Private::probe()
{
    if (!pace.isPaused() || probing)
        return;
    auto *job = new OrganisationJob(session.gateway(), session, session.account().release, &q);
    probing = job;
    connect(job, &ApiJob::finished, &q, [this, job] {
        // Whoever is refused a look was answered by the API all the same.
        const bool isThere = job->succeeded() || job->error()->kind == ApiError::Kind::NotPermitted;
        probing.clear();
        probed(isThere);
    });
    job->start();
}

void ActionRunner::Private::probed(bool isThere)
{
    if (!pace.isPaused())
        return;
    if (!isThere) {
        pace.probeFailed();
        probeTimer.start(pace.probeDelay());
        return;
    }
    pace.reopen();
    tellPause({});
    pumpSoon();
}

} // namespace Rescind
