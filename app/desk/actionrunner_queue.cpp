// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/actionrunner_p.h"
#include "app/desk/actiontexts.h"
#include "app/desk/deedrecord.h"
#include "app/desk/deedrules.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Rescind {
namespace {

constexpr auto longestUndoWindow = 30s;
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
        RunnerTask &task = tasks.at(number);
        if (namesSomething(task.intent)) {
            task.lines = linesOf(task.intent, session.actor());
            const JournalIntent record
                = DeedRecord::toJournal(task.intent, session.account(), profile(), taking->decided, taking->window);
            task.intent.id = record.id;
            taking->records.append(record);
            taking->recorded.append(number);
            continue;
        }
        ActionOutcome outcome;
        outcome.intent = task.intent;
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
        RunnerTask &task = tasks.at(number);
        if (!taking->result) {
            ActionOutcome outcome;
            outcome.intent = task.intent;
            outcome.message = taking->result.error().message;
            finish(number, outcome);
            continue;
        }
        hold(task, taking->window);
        if (task.isStopped)
            withdraw(number, ActionTexts::stopped());
        else if (taking->window > 0ms)
            Q_EMIT q.held(number, task.intent, clock.utcNow().addMSecs(taking->window.count()));
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
        ActionOutcome outcome;
        outcome.intent = tasks.at(number).intent;
        outcome.message = written ? message : ActionTexts::sentences({message, written.error().message});
        finish(number, outcome);
    });
}

/// What was stopped leaves no more from that turn of the event loop on. The journal is told in slices, for there may be
/// thousands.
void ActionRunner::Private::withdrawStopped(qsizetype most)
{
    for (qsizetype i = 0; i < most && !stopped.empty(); ++i) {
        writeWithdrawal(tasks.at(stopped.front()), ActionTexts::stopped());
        stopped.pop_front();
    }
    if (!stopped.empty()) {
        QMetaObject::invokeMethod(
            &q, [this] { withdrawStopped(mostInATurn); }, Qt::QueuedConnection);
    }
}

void ActionRunner::Private::stop(RunnerTask &task)
{
    task.isStopped = true;
    switch (task.stage) {
    case Stage::Held:
    case Stage::Ready:
        task.stage = Stage::Withdrawing;
        if (stopped.empty()) {
            QMetaObject::invokeMethod(
                &q, [this] { withdrawStopped(mostInATurn); }, Qt::QueuedConnection);
        }
        stopped.push_back(task.number);
        break;
    case Stage::UnderWay: // one that has ended is being written down
        if (const auto deed = deeds.find(task.number); deed != deeds.end())
            deed->second->stop();
        break;
    case Stage::Recording:
    case Stage::Withdrawing:
    case Stage::Open:
        break;
    }
}

} // namespace Rescind
