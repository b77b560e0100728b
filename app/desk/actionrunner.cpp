// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/actionrunner.h"

#include "app/desk/actiontexts.h"
#include "app/desk/deed.h"
#include "app/desk/deedrules.h"
#include "app/desk/ordersync.h"
#include "app/domain/clock.h"

#include <algorithm>
#include <map>

namespace Rescind {

class ActionRunner::Private
{
public:
    Private(ActionRunner &owner, Session &theSession, OrderSync &theSync, const Clock &theClock)
        : q(owner)
        , session(theSession)
        , sync(theSync)
        , clock(theClock)
    {
    }

    [[nodiscard]] bool isBarred(const Deed &deed) const;
    void sending(const Deed &deed);
    void ended(Deed *deed, const ActionOutcome &outcome);
    [[nodiscard]] bool learnFrom(const Order &order);
    [[nodiscard]] bool isUnderWay(const QString &line) const;

    ActionRunner &q;
    Session &session;
    OrderSync &sync;
    const Clock &clock;
    OurRequests ours;
    QList<ActionOutcome> outcomes;
    std::map<quint64, Deed *> deeds; ///< under way, oldest first
    quint64 lastNumber = 0;
};

/// Of two deeds on one line the one that came first goes on; so does one that was sent already.
bool ActionRunner::Private::isBarred(const Deed &deed) const
{
    return std::any_of(deeds.cbegin(), deeds.cend(), [&deed](const auto &entry) {
        const Deed &other = *entry.second;
        return &other != &deed && (other.number() < deed.number() || other.wasSent()) && deed.collidesWith(other);
    });
}

bool ActionRunner::Private::isUnderWay(const QString &line) const
{
    return std::any_of(deeds.cbegin(), deeds.cend(), [&line](const auto &entry) {
        return entry.second->wasSent() && entry.second->actedOn().contains(line);
    });
}

void ActionRunner::Private::sending(const Deed &deed)
{
    const OurRequest request{deed.intent().kind, ActionState::Sending, clock.utcNow()};
    for (const QString &line : deed.actedOn())
        ours.insert(line, request);
    Q_EMIT q.ourRequestsChanged(deed.intent().orderUuid);
}

void ActionRunner::Private::ended(Deed *deed, const ActionOutcome &outcome)
{
    deeds.erase(deed->number());
    deed->deleteLater();
    if (deed->wasSent()) {
        for (const QString &line : outcome.lineItemUuids)
            ours.insert(line, {outcome.intent.kind, outcome.state, outcome.at});
        if (outcome.after)
            static_cast<void>(learnFrom(*outcome.after));
        Q_EMIT q.ourRequestsChanged(outcome.intent.orderUuid);
    }
    outcomes.append(outcome);
    Q_EMIT q.finished(deed->number(), outcome);
}

/// The server's state is never changed by what we asked for, but it can tell what became of it.
bool ActionRunner::Private::learnFrom(const Order &order)
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

ActionRunner::ActionRunner(Session &session, OrderSync &sync, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, session, sync, clock))
{
    connect(&sync, &OrderSync::ordersRead, this, [this](const QList<Order> &orders) {
        for (const Order &order : orders) {
            if (d->learnFrom(order))
                Q_EMIT ourRequestsChanged(order.uuid);
        }
    });
}

ActionRunner::~ActionRunner() = default;

quint64 ActionRunner::submit(const ActionIntent &intent)
{
    const quint64 number = ++d->lastNumber;
    const Deed::Desk desk{d->session, d->sync, d->clock, d->ours,
                          [this](const Deed &deed) { return d->isBarred(deed); }};
    auto *deed = new Deed(number, intent, desk, this);
    d->deeds.emplace(number, deed);
    connect(deed, &Deed::sending, this, [this](Deed *which) { d->sending(*which); });
    connect(deed, &Deed::ended, this, [this](Deed *which, const ActionOutcome &outcome) { d->ended(which, outcome); });
    QMetaObject::invokeMethod(
        deed,
        [this, deed] {
            if (deed->hasEnded()) // stopped before its turn came
                return;
            Q_EMIT started(deed->number(), deed->intent());
            deed->start();
        },
        Qt::QueuedConnection);
    return number;
}

int ActionRunner::underWay() const
{
    return static_cast<int>(d->deeds.size());
}

const OurRequests &ActionRunner::ourRequests() const
{
    return d->ours;
}

const QList<ActionOutcome> &ActionRunner::outcomes() const
{
    return d->outcomes;
}

void ActionRunner::stop()
{
    const auto deeds = d->deeds; // each may leave the list
    for (const auto &[number, deed] : deeds)
        deed->stop();
}

void ActionRunner::abandon()
{
    const auto deeds = d->deeds;
    for (const auto &[number, deed] : deeds)
        deed->abandon();
}

void ActionRunner::dismissUnknown(const QString &lineItemUuid)
{
    const auto request = d->ours.constFind(lineItemUuid.toLower());
    if (request != d->ours.cend() && request->state == ActionState::Unknown)
        d->ours.erase(request);
}

QString ActionRunner::explainPresentState(ActionKind kind, const Order &order, const QString &lineItemUuid)
{
    return ActionTexts::explainPresentState(kind, order, lineItemUuid);
}

} // namespace Rescind
