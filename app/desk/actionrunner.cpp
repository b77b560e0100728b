// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/actionrunner.h"

#include "app/desk/actionrunner_p.h"
#include "app/desk/actiontexts.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Rescind {

ActionRunner::ActionRunner(Session &session, OrderSync &sync, Journal &journal, const Clock &clock,
                           const RunnerSettings &settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, session, sync, journal, clock, settings))
{
    connect(&sync, &OrderSync::ordersRead, this, [this](const QList<Order> &orders) {
        for (const Order &order : orders)
            d->learnFrom(order);
    });
    connect(&d->ledger, &DeedLedger::opened, this, [this](const QList<JournalEntry> &left) {
        d->takeUp(left);
        Q_EMIT ready();
    });
    connect(&d->ledger, &DeedLedger::failed, this,
            [this](const JournalError &error) { Q_EMIT journalFailed(error.message); });
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->pump(); });
    d->probeTimer.setSingleShot(true);
    connect(&d->probeTimer, &QTimer::timeout, this, [this] { d->probe(); });
    d->journalTimer.setSingleShot(true);
    connect(&d->journalTimer, &QTimer::timeout, this, [this] {
        d->triesJournal = true;
        d->pumpSoon();
    });
}

ActionRunner::~ActionRunner()
{
    d->withdrawStopped(static_cast<qsizetype>(d->stopped.size()));
}

void ActionRunner::open()
{
    d->ledger.open();
}

quint64 ActionRunner::submit(const ActionIntent &intent)
{
    return submit(QList<ActionIntent>{intent}).constFirst();
}

QList<quint64> ActionRunner::submit(const QList<ActionIntent> &intents)
{
    return d->take(intents);
}

bool ActionRunner::undo(quint64 number)
{
    return d->withdraw(number, ActionTexts::undone());
}

std::optional<std::chrono::milliseconds> ActionRunner::undoTime(quint64 number) const
{
    const auto it = d->tasks.find(number);
    if (it == d->tasks.cend() || (it->second.stage != Stage::Held && it->second.stage != Stage::Ready))
        return std::nullopt;
    return std::max(0ms, it->second.due - d->clock.sinceStart());
}

int ActionRunner::underWay() const
{
    return d->unfinished;
}

int ActionRunner::atWork() const
{
    return static_cast<int>(std::count_if(d->tasks.cbegin(), d->tasks.cend(), [](const auto &entry) {
        return entry.second.stage == Stage::Recording || entry.second.stage == Stage::UnderWay
               || entry.second.stage == Stage::Withdrawing;
    }));
}

const OurRequests &ActionRunner::ourRequests() const
{
    return d->ours;
}

QSet<QString> ActionRunner::openOrders() const
{
    QSet<QString> orders;
    for (auto open = d->openByOrder.keyBegin(); open != d->openByOrder.keyEnd(); ++open)
        orders.insert(*open);
    orders.remove(QString());
    return orders;
}

const QList<ActionOutcome> &ActionRunner::outcomes() const
{
    return d->outcomes;
}

void ActionRunner::setInFlight(int inFlight)
{
    d->pace.setInFlight(inFlight);
    d->pumpSoon();
}

void ActionRunner::setUndoWindow(std::chrono::milliseconds time)
{
    d->settings.undoWindow = time;
}

std::chrono::milliseconds ActionRunner::undoWindow() const
{
    return d->settings.undoWindow;
}

void ActionRunner::pause()
{
    d->isPausedByPerson = true;
    d->tellPause({});
    d->sendClaimed();
}

void ActionRunner::resume()
{
    d->isPausedByPerson = false;
    d->isJournalInTrouble = false;
    d->journalTimer.stop();
    d->pace.reopen();
    d->probeTimer.stop();
    d->tellPause({});
    d->pumpSoon();
}

ActionRunner::Pause ActionRunner::pauseReason() const
{
    return d->pauseReason();
}

void ActionRunner::stop()
{
    std::vector<quint64> numbers;
    for (const auto &[number, task] : d->tasks) {
        if (task.stage != Stage::Open)
            numbers.push_back(number);
    }
    for (const quint64 number : numbers)
        d->stop(d->tasks.at(number));
}

void ActionRunner::stop(const QList<quint64> &numbers)
{
    for (const quint64 number : numbers) {
        if (RunnerTask *task = d->find(number); task && task->stage != Stage::Open)
            d->stop(*task);
    }
}

void ActionRunner::abandon()
{
    stop();
    giveUpWaiting();
}

void ActionRunner::giveUpWaiting()
{
    const auto deeds = d->deeds; // each may leave the list
    for (const auto &[number, deed] : deeds)
        deed->abandon();
}

bool ActionRunner::askAgain(quint64 number)
{
    return d->askAgain(number);
}

bool ActionRunner::closeUnknown(quint64 number)
{
    return d->closeUnknown(number);
}

void ActionRunner::dismissUnknown(const QString &lineItemUuid)
{
    const QString line = lineItemUuid.toLower();
    std::vector<quint64> numbers;
    for (const auto &[number, task] : d->tasks) {
        if (task.stage == Stage::Open && task.state == JournalState::Unknown && task.lines.contains(line))
            numbers.push_back(number);
    }
    for (const quint64 number : numbers)
        d->closeUnknown(number);
}

QString ActionRunner::explainPresentState(ActionKind kind, const Order &order, const QString &lineItemUuid)
{
    return ActionTexts::explainPresentState(kind, order, lineItemUuid);
}

} // namespace Rescind
