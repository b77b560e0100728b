// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deed.h"

#include "app/api/jobs.h"
#include "app/desk/actiontexts.h"
#include "app/desk/deedrules.h"
#include "app/desk/ordersync.h"
#include "app/desk/session.h"

using namespace std::chrono_literals;

namespace Rescind {
namespace {

/// How long a lost outcome is looked for, repetitions of the read included.
constexpr auto patienceForSettling = 45s;
/// After a success the read is only a courtesy.
constexpr auto patienceAfterSuccess = 10s;

} // namespace

Deed::Deed(quint64 number, const ActionIntent &intent, const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_number(number)
    , m_desk(desk)
{
    m_outcome.intent = intent;
    m_timer.setSingleShot(true);
    if (!intent.lineItemUuid.isEmpty()) {
        m_touchedLines.insert(intent.lineItemUuid.toLower());
        m_outcome.lineItemUuids = {intent.lineItemUuid.toLower()};
    } else if (intent.seen) {
        for (const LineItem &line : intent.seen->lineItems)
            m_touchedLines.insert(line.uuid.toLower());
    }
}

bool Deed::collidesWith(const Deed &other) const
{
    if (m_touchedLines.intersects(other.m_touchedLines))
        return true;
    const bool eitherIsOrderWide = concernsWholeOrder(intent().kind) || concernsWholeOrder(other.intent().kind);
    return eitherIsOrderWide && orderIsKnown() && orderKey() == other.orderKey();
}

void Deed::start()
{
    const ActionIntent &what = intent();
    if (what.target().isEmpty() || (concernsWholeOrder(what.kind) != what.lineItemUuid.isEmpty())) {
        endBy(ActionState::NotSent, ActionTexts::namesNothing());
        return;
    }
    if (const auto refusal = evaluateAccount(what.kind, m_desk.session.actor())) {
        endByRules(ActionState::Refused, *refusal, ActionTexts::refusedByRules(what.kind, *refusal));
        return;
    }
    if (m_desk.isBarred(*this)) {
        const Refusal refusal{RefusalReason::AnotherActionUnderWay, {}};
        endByRules(ActionState::Refused, refusal, ActionTexts::refusedByRules(what.kind, refusal));
        return;
    }
    if (orderIsKnown())
        readBefore();
    else
        claim();
}

void Deed::readBefore()
{
    m_stage = Stage::ReadingBefore;
    m_desk.sync.readOrder(intent().orderUuid, this, [this](const ApiResult<Order> &result) {
        if (m_stage != Stage::ReadingBefore)
            return;
        if (result) {
            judge(*result);
            return;
        }
        ApiError error = result.error();
        m_outcome.http = error.status;
        // The error is of the read. Of the deed nothing has left, whatever became of the read.
        if (error.delivery == Delivery::MaybeSent)
            error.delivery = Delivery::NotSent;
        m_outcome.error = error;
        endBy(DeedRules::stateAfterFailedRead(error), ActionTexts::notReadBefore(error));
    });
}

void Deed::judge(const Order &order)
{
    const ActionIntent &what = intent();
    m_before = std::make_shared<const Order>(order);
    if (what.lineItemUuid.isEmpty()) {
        for (const LineItem &line : order.lineItems)
            m_touchedLines.insert(line.uuid.toLower());
    }

    const Actor &actor = m_desk.session.actor();
    const OurRequests others = m_desk.otherRequests(*this, order);
    m_decision = evaluate(what.kind, order, what.lineItemUuid, actor, others);
    if (what.seen) {
        const Decision seen = evaluate(what.kind, *what.seen, what.lineItemUuid, actor, others);
        if (seen.isAllowed() && DeedRules::differsInWhatMatters(seen, m_decision)) {
            m_outcome.refusal = m_decision.refusal;
            endBy(ActionState::Superseded, ActionTexts::superseded(what.kind, m_decision, order));
            return;
        }
    }
    std::optional<Refusal> refusal = m_decision.refusal;
    if (!refusal && concernsWholeOrder(what.kind))
        refusal = DeedRules::barredByOurOwn(m_decision);
    if (!refusal && m_desk.isBarred(*this))
        refusal = Refusal{RefusalReason::AnotherActionUnderWay, {}};
    if (refusal) {
        endByRules(ActionState::Refused, *refusal, ActionTexts::refusedByRules(what.kind, *refusal));
        return;
    }
    claim();
}

void Deed::claim()
{
    m_stage = Stage::Claiming;
    m_isCommitted = true;
    if (m_before)
        m_outcome.lineItemUuids = DeedRules::actedOn(m_decision);
    m_desk.claim(this);
}

void Deed::notClaimed(ActionState state, const QString &message)
{
    if (m_stage == Stage::Claiming)
        endBy(state, message);
}

void Deed::claimed()
{
    if (m_stage != Stage::Claiming)
        return;
    m_wasClaimed = true;
    m_stage = Stage::Claimed;
    if (m_isStopped)
        endBy(ActionState::NotSent, ActionTexts::stopped());
    else if (m_abandoned)
        putBack();
}

void Deed::putBack()
{
    if (m_stage == Stage::Claimed)
        endBy(ActionState::Held, {});
}

void Deed::leave()
{
    if (m_stage != Stage::Claimed)
        return;
    const ActionIntent &what = intent();
    m_stage = Stage::Sent;
    m_wasSent = true;
    Q_EMIT sending(this);

    m_job = ActionJob::create(what.kind, m_desk.session.gateway(), m_desk.session, m_desk.session.account().release,
                              what.target(), this);
    connect(m_job, &ApiJob::finished, this, &Deed::answered);
    m_job->start();
}

void Deed::answered(ApiJob *job)
{
    Q_ASSERT(m_stage == Stage::Sent);
    if (job->succeeded()) {
        m_outcome.http = job->status();
        m_outcome.state = DeedRules::stateAfterSuccess(intent().kind);
    } else {
        m_outcome.error = job->error();
        m_outcome.http = job->error()->status;
        m_outcome.state = DeedRules::stateAfter(*job->error());
    }

    const bool unexplained = m_outcome.error && m_outcome.error->kind == ApiError::Kind::CannotBePerformed;
    if (m_abandoned || !orderIsKnown())
        endAsItStands();
    else if (m_outcome.state == ActionState::Unknown)
        readAfter(m_desk.settleAfter, patienceForSettling);
    else if (!m_outcome.error || unexplained)
        readAfter(0ms, patienceAfterSuccess);
    else
        endAsItStands();
}

void Deed::readAfter(std::chrono::milliseconds delay, std::chrono::milliseconds patience)
{
    m_stage = Stage::ReadingAfter;
    connect(&m_timer, &QTimer::timeout, this, &Deed::endAsItStands);
    m_timer.start(delay + patience);
    QTimer::singleShot(delay, this, [this] {
        m_desk.sync.readOrder(intent().orderUuid, this, [this](const ApiResult<Order> &result) {
            if (m_stage == Stage::ReadingAfter)
                readAfterwards(result);
        });
    });
}

void Deed::readAfterwards(const ApiResult<Order> &result)
{
    if (!result) {
        m_readError = result.error();
        endAsItStands();
        return;
    }
    m_outcome.after = std::make_shared<const Order>(*result);
    // A "cannot be done" after a try of unknown outcome may be the echo of that try's success.
    const bool mayBeAnEcho = m_outcome.state == ActionState::Refused && intent().isAskedAgain;
    if (m_outcome.state == ActionState::Unknown || mayBeAnEcho) {
        const ActionState read
            = DeedRules::stateAfterRead(intent().kind, m_outcome.lineItemUuids, m_before.get(), *m_outcome.after);
        m_settledByRead = read != ActionState::Unknown;
        m_outcome.state = read;
    } else if (m_outcome.state == ActionState::Requested
               && DeedRules::allCancelled(m_outcome.lineItemUuids, *m_outcome.after)) {
        m_settledByRead = true;
        m_outcome.state = ActionState::Settled;
    }
    endAsItStands();
}

void Deed::stop()
{
    m_isStopped = true;
    // A claim under way ends first: only then is it known what the journal says.
    if (!wasSent() && m_stage != Stage::Claiming)
        endBy(ActionState::NotSent, ActionTexts::stopped());
}

void Deed::abandon()
{
    m_abandoned = true;
    switch (m_stage) {
    case Stage::Waiting:
    case Stage::ReadingBefore:
    case Stage::Claimed:
        endBy(ActionState::Held, {});
        break;
    case Stage::Claiming: // only when that has ended is it known what the journal says
    case Stage::Ended:
        break;
    case Stage::Sent:
        if (m_job)
            m_job->abort(); // its end tells whether it can have arrived
        break;
    case Stage::ReadingAfter:
        endAsItStands();
        break;
    }
}

void Deed::endByRules(ActionState state, const Refusal &refusal, const QString &message)
{
    m_outcome.refusal = refusal;
    endBy(state, message);
}

/// After an answer, or the lack of one: puts the message together from what is known.
void Deed::endAsItStands()
{
    const ActionKind kind = intent().kind;
    QString message;
    if (!m_outcome.error) {
        message = ActionTexts::sentences({ActionTexts::taken(kind, m_outcome.state),
                                          m_before ? ActionTexts::leftOut(*m_before, m_decision) : QString()});
    } else {
        // What a read made of a refusal is told like what it makes of a loss.
        const bool isEcho = intent().isAskedAgain && m_outcome.state != ActionState::Refused;
        const ActionState byAnswer = DeedRules::stateAfter(*m_outcome.error);
        switch (isEcho && byAnswer == ActionState::Refused ? ActionState::Unknown : byAnswer) {
        case ActionState::NotSent:
            message = m_outcome.error->text();
            break;
        case ActionState::Refused:
            message = ActionTexts::refusedByServer(kind, *m_outcome.error, orderIsKnown(), m_outcome.after.get(),
                                                   intent().lineItemUuid);
            break;
        case ActionState::Unknown:
        case ActionState::Held:
        case ActionState::Sending:
        case ActionState::Requested:
        case ActionState::Settled:
        case ActionState::Superseded:
            message = ActionTexts::unobserved(kind, *m_outcome.error, m_outcome.state, orderIsKnown(),
                                              m_outcome.after.get(), intent().lineItemUuid, m_readError);
            break;
        }
    }
    endBy(m_outcome.state, message);
}

void Deed::endBy(ActionState state, const QString &message)
{
    if (m_stage == Stage::Ended)
        return;
    m_stage = Stage::Ended;
    m_timer.stop();
    m_outcome.state = state;
    m_outcome.message = message;
    m_outcome.at = m_desk.clock.utcNow();
    Q_EMIT ended(this, m_outcome);
}

} // namespace Rescind
