// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/jobs.h"
#include "app/desk/actionrunner_p.h"
#include "app/desk/actiontexts.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Rescind {
namespace {

constexpr auto pauseForJournal = 5s;

/// The spare ones wait at the gateway, so that no answer leaves its place empty.
int placesAt(int allowed)
{
    return allowed + allowed / 3;
}

} // namespace

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
        if (!task || task->stage != Stage::Held) // undone
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
    // Nothing ends a deed while it is being claimed.
    ledger.claim(deed->intent().id, [this, asked, number = deed->number()](const JournalResult<bool> &isClaimed) {
        --claiming;
        claimWindow.claimTook(clock.sinceStart() - asked);
        Deed *deed = deeds.at(number);
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
            claimed.push_back(number);
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
        RunnerTask &back = tasks.at(number);
        if (!written) {
            ActionOutcome outcome;
            outcome.intent = back.intent;
            outcome.message = ActionTexts::stopped();
            endUnsent(number, move, outcome, written.error());
            return;
        }
        hold(back, 0ms);
        ready.pop_back();
        ready.push_front(number);
        if (back.isStopped)
            withdraw(number, ActionTexts::stopped());
        else
            Q_EMIT q.held(number, back.intent, clock.utcNow());
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
