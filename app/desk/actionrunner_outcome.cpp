// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/jobs.h"
#include "app/desk/actionrunner_p.h"
#include "app/desk/actiontexts.h"
#include "app/desk/deedrecord.h"
#include "app/desk/deedrules.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Rescind {
namespace {

/// Who decided that a deed came to this end.
Decider deciderOf(const Deed &deed, const ActionOutcome &outcome, JournalState to)
{
    if (to == JournalState::Withdrawn)
        return Decider::Person;
    if (!deed.wasClaimed())
        return to == JournalState::Superseded ? Decider::Read : Decider::Program;
    switch (to) {
    case JournalState::Requested:
    case JournalState::SettledConfirmed:
    case JournalState::SettledRejected:
    case JournalState::Refused:
        return deed.wasSettledByRead() ? Decider::Read : Decider::Answer;
    case JournalState::Unknown:
        return outcome.http > 0 ? Decider::Answer : Decider::Program;
    case JournalState::Held:
    case JournalState::Sending:
    case JournalState::Withdrawn:
    case JournalState::Superseded:
    case JournalState::NotSent:
    case JournalState::Closed:
        break;
    }
    return Decider::Program;
}

} // namespace

bool ActionRunner::Private::isUnderWay(const QString &line) const
{
    return std::any_of(deeds.cbegin(), deeds.cend(), [&line](const auto &entry) {
        return entry.second->wasSent() && entry.second->actedOn().contains(line);
    });
}

void ActionRunner::Private::sending(const Deed &deed)
{
    ++sent;
    RunnerTask &task = tasks.at(deed.number());
    task.left = clock.sinceStart();
    release(task);
    const OurRequest request{deed.intent().kind, ActionState::Sending, clock.utcNow()};
    for (const QString &line : deed.actedOn())
        ours.insert(line, request);
    Q_EMIT q.ourRequestsChanged(deed.intent().orderUuid);
}

void ActionRunner::Private::ended(Deed *deed, const ActionOutcome &outcome)
{
    const quint64 number = deed->number();
    deeds.erase(number);
    deed->deleteLater();
    RunnerTask *task = find(number);
    Q_ASSERT(task);
    if (deed->wasSent()) {
        --sent;
        claimWindow.deedTook(clock.sinceStart() - task->left);
    } else {
        std::erase(claimed, number);
    }
    pumpSoon();
    if (outcome.state == ActionState::Held) { // it has not left, and keeps its turn
        if (deed->wasClaimed()) {
            putBack(*task);
            return;
        }
        task->stage = Stage::Ready;
        ready.push_front(number);
        if (task->isStopped)
            withdraw(number, ActionTexts::stopped());
        else
            Q_EMIT q.held(number, task->intent, clock.utcNow());
        return;
    }
    const bool wasPaused = pace.isPaused();
    pace.took(outcome.error, clock.sinceStart());
    if (pace.isPaused() && !wasPaused) {
        tellPause(ActionTexts::pausedByFailures(outcome.error));
        probeTimer.start(pace.probeDelay());
    }
    if (isTriedAgain(*task, *deed, outcome))
        return;

    if (deed->wasSent()) {
        for (const QString &line : outcome.lineItemUuids)
            ours.insert(line, {outcome.intent.kind, outcome.state, outcome.at});
        if (outcome.after)
            static_cast<void>(learnLines(*outcome.after));
        Q_EMIT q.ourRequestsChanged(outcome.intent.orderUuid);
    }
    JournalMove move;
    move.id = task->intent.id;
    move.from = deed->wasClaimed() ? JournalState::Sending : JournalState::Held;
    move.to = DeedRecord::stateOf(outcome);
    if (move.to == JournalState::NotSent && task->isStopped && !deed->wasClaimed())
        move.to = JournalState::Withdrawn;
    move.by = deciderOf(*deed, outcome, move.to);
    move.at = outcome.at;
    move.http = outcome.http;
    move.message = ActionTexts::forRecord(outcome);
    task->lines = outcome.lineItemUuids;
    ledger.write(move, [this, number, outcome](const JournalResult<void> &written) {
        ActionOutcome told = outcome;
        if (!written)
            told.message
                = ActionTexts::sentences({outcome.message, ActionTexts::notWritten(), written.error().message});
        finish(number, told);
    });
}

/// Only what certainly did not leave this computer, a few times, ever later.
bool ActionRunner::Private::isTriedAgain(RunnerTask &task, const Deed &deed, const ActionOutcome &outcome)
{
    if (outcome.state != ActionState::NotSent || !outcome.error || !settings.retries || task.isStopped)
        return false;
    const auto delay
        = pace.delayBeforeRetry(++task.tries, *outcome.error, QRandomGenerator::global()->generateDouble());
    if (!delay)
        return false;
    if (!deed.wasClaimed()) {
        hold(task, *delay);
        Q_EMIT q.held(task.number, task.intent, clock.utcNow().addMSecs(delay->count()));
        return true;
    }
    task.stage = Stage::Withdrawing; // nobody can undo it before the journal has it back
    JournalMove move;
    move.id = task.intent.id;
    move.from = JournalState::Sending;
    move.to = JournalState::Held;
    move.by = Decider::Program;
    move.at = clock.utcNow();
    move.message = ActionTexts::forRecord(outcome);
    ledger.tryToWrite(move,
                      [this, number = task.number, delay = *delay, move, outcome](const JournalResult<void> &written) {
                          RunnerTask &again = tasks.at(number);
                          for (const QString &line : std::as_const(again.lines))
                              ours.remove(line);
                          if (!written) {
                              endUnsent(number, move, outcome, written.error());
                              return;
                          }
                          hold(again, delay);
                          if (again.isStopped)
                              withdraw(number, ActionTexts::stopped());
                          else
                              Q_EMIT q.held(number, again.intent, clock.utcNow().addMSecs(delay.count()));
                          pumpSoon();
                      });
    return true;
}

/// What was claimed and has not left can't be held once more, for @p back could not be written. So it ends, and the
/// journal is told as soon as it can be: otherwise it would be taken for one that may have arrived.
void ActionRunner::Private::endUnsent(quint64 number, const JournalMove &back, ActionOutcome outcome,
                                      const JournalError &error)
{
    JournalMove end = back;
    end.to = JournalState::NotSent;
    end.message = ActionTexts::forRecord(outcome);
    ledger.write(end);
    outcome.message = ActionTexts::sentences({outcome.message, error.message});
    finish(number, outcome);
}

void ActionRunner::Private::finish(quint64 number, ActionOutcome outcome)
{
    RunnerTask &task = tasks.at(number);
    --unfinished;
    if (!outcome.at.isValid())
        outcome.at = clock.utcNow();
    outcome.intent.id = task.intent.id;
    const bool held = !task.replaced.isEmpty();
    release(task);
    const bool staysOpen = outcome.state == ActionState::Requested || outcome.state == ActionState::Unknown;
    if (staysOpen) {
        task.intent = outcome.intent;
        task.outcome = outcome;
        task.state = DeedRecord::stateOf(outcome);
        keepOpen(task);
    } else {
        tasks.erase(number);
    }
    if (held)
        Q_EMIT q.ourRequestsChanged(outcome.intent.orderUuid);
    outcomes.append(outcome);
    Q_EMIT q.finished(number, outcome);
}

void ActionRunner::Private::keepOpen(RunnerTask &task)
{
    task.stage = Stage::Open;
    const QString order = task.intent.orderUuid.toLower();
    if (order.isEmpty())
        return;
    openByOrder.insert(order, task.number);
    if (settings.followsUp) {
        followUp.watch(order,
                       task.state == JournalState::Unknown ? FollowUp::Urgency::Unknown : FollowUp::Urgency::Requested);
    }
}

void ActionRunner::Private::dropOpen(const RunnerTask &task)
{
    const QString order = task.intent.orderUuid.toLower();
    openByOrder.remove(order, task.number);
    if (!openByOrder.contains(order))
        followUp.forget(order);
}

/// The server's state is never changed by what we asked for, but it can tell what became of it.
void ActionRunner::Private::learnFrom(const Order &order)
{
    const bool learned = learnLines(order);
    const QList<quint64> open = openByOrder.values(order.uuid.toLower());
    for (const quint64 number : open) {
        RunnerTask *task = find(number);
        if (!task || task->stage != Stage::Open)
            continue;
        const auto to
            = DeedRecord::advancedBy(task->state, task->intent.kind, task->lines, task->intent.seen.get(), order);
        if (to)
            advance(*task, *to, order);
    }
    if (learned)
        Q_EMIT q.ourRequestsChanged(order.uuid);
}

bool ActionRunner::Private::learnLines(const Order &order)
{
    bool learned = false;
    for (const LineItem &line : order.lineItems) {
        const QString key = line.uuid.toLower();
        const auto request = ours.find(key);
        if (request == ours.end() || isUnderWay(key))
            continue;
        if (const auto state = DeedRules::advancedBy(*request, line)) {
            request->state = *state;
            request->at = clock.utcNow();
            learned = true;
        }
    }
    return learned;
}

void ActionRunner::Private::advance(RunnerTask &task, JournalState to, const Order &order)
{
    JournalMove move;
    move.id = task.intent.id;
    move.from = task.state;
    move.to = to;
    move.by = Decider::Read;
    move.at = clock.utcNow();
    move.message = ActionTexts::learned(task.intent.kind, to);
    ledger.write(move);

    const quint64 number = task.number;
    task.state = to;
    task.outcome.state = DeedRecord::stateOf(to);
    task.outcome.message = move.message;
    task.outcome.at = move.at;
    task.outcome.after = std::make_shared<const Order>(order);
    for (const QString &line : std::as_const(task.lines))
        ours.insert(line, {task.intent.kind, task.outcome.state, move.at});
    const ActionOutcome outcome = task.outcome;
    dropOpen(task);
    if (to == JournalState::Requested)
        keepOpen(task);
    else
        tasks.erase(number);
    outcomes.append(outcome);
    Q_EMIT q.ourRequestsChanged(order.uuid);
    Q_EMIT q.settled(number, outcome);
}

bool ActionRunner::Private::askAgain(quint64 number)
{
    RunnerTask *task = find(number);
    if (!task || task->stage != Stage::Open || task->state != JournalState::Unknown)
        return false;
    dropOpen(*task);
    ++unfinished;
    task->stage = Stage::Withdrawing;
    JournalMove move;
    move.id = task->intent.id;
    move.from = JournalState::Unknown;
    move.to = JournalState::Held;
    move.by = Decider::Person;
    move.at = clock.utcNow();
    move.message = ActionTexts::askedAgain();
    ledger.tryToWrite(move, [this, number](const JournalResult<void> &written) {
        RunnerTask &again = tasks.at(number);
        if (!written) {
            ActionOutcome outcome = again.outcome;
            outcome.message = ActionTexts::sentences({written.error().message, outcome.message});
            finish(number, outcome);
            return;
        }
        again.intent.isAskedAgain = true;
        for (const QString &line : std::as_const(again.lines))
            ours.remove(line); // its own unknown outcome does not bar it
        hold(again, settings.undoWindow);
        Q_EMIT q.held(number, again.intent, clock.utcNow().addMSecs(settings.undoWindow.count()));
        pumpSoon();
    });
    return true;
}

bool ActionRunner::Private::closeUnknown(quint64 number)
{
    RunnerTask *task = find(number);
    if (!task || task->stage != Stage::Open || task->state != JournalState::Unknown)
        return false;
    JournalMove move;
    move.id = task->intent.id;
    move.from = JournalState::Unknown;
    move.to = JournalState::Closed;
    move.by = Decider::Person;
    move.at = clock.utcNow();
    move.message = ActionTexts::closed();
    ledger.write(move);
    for (const QString &line : std::as_const(task->lines)) {
        const auto request = ours.constFind(line);
        if (request != ours.cend() && request->state == ActionState::Unknown)
            ours.erase(request);
    }
    const QString order = task->intent.orderUuid;
    dropOpen(*task);
    tasks.erase(number);
    Q_EMIT q.ourRequestsChanged(order);
    return true;
}

} // namespace Rescind
