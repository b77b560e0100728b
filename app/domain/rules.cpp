// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/rules.h"

#include "app/domain/displayzone.h"

#include <QLocale>

#include <algorithm>

namespace Rescind {

namespace {

class RuleTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Rules)
};

QString timeForPeople(const QDateTime &utc)
{
    return QLocale().toString(DisplayZone::shown(utc), QLocale::ShortFormat);
}

std::optional<OurRequest> ourRequestFor(const LineItem &line, const OurRequests &ourRequests)
{
    const auto found = ourRequests.constFind(line.uuid.toLower());
    return found == ourRequests.constEnd() ? std::nullopt : std::optional(*found);
}

// The owner of a line is judged here only when both sides are known; else the server judges.
bool isAnotherSuppliers(const LineItem &line, const Actor &actor)
{
    return !line.supplier.uuid.isEmpty() && !actor.supplierUuid.isEmpty()
           && line.supplier.uuid.compare(actor.supplierUuid, Qt::CaseInsensitive) != 0;
}

Refusal alreadyCancelled(const LineItem &line)
{
    if (!hasShipped(line))
        return {RefusalReason::AlreadyCancelled, {}};
    const QString tracking = trackingNumber(line);
    return {RefusalReason::AlreadyCancelled,
            tracking.isEmpty() ? RuleTexts::tr("though the server shows that it has shipped, too")
                               : RuleTexts::tr("though the server shows a parcel, too: tracking %1").arg(tracking)};
}

// What excludes every deed on the line, whatever it is: one of ours that has not come to an end.
std::optional<Refusal> refusalByOpenRequest(const std::optional<OurRequest> &ours)
{
    if (!ours)
        return std::nullopt;
    if (ours->state == ActionState::Held)
        return Refusal{RefusalReason::AnotherActionHeld, displayText(ours->kind)};
    if (ours->state == ActionState::Sending)
        return Refusal{RefusalReason::AnotherActionUnderWay, displayText(ours->kind)};
    if (ours->state == ActionState::Unknown) {
        return Refusal{
            RefusalReason::OutcomeUnknown,
            RuleTexts::tr("“%1”, %2", "name of an action, time").arg(displayText(ours->kind), timeForPeople(ours->at))};
    }
    return std::nullopt;
}

std::optional<Refusal> refusalOfCancel(const LineItem &line, const OurRequests &ourRequests)
{
    const CancellationState shown = cancellationState(line);
    if (shown == CancellationState::Cancelled)
        return alreadyCancelled(line);
    if (hasShipped(line))
        return Refusal{RefusalReason::Shipped, trackingNumber(line)};
    const std::optional<OurRequest> ours = ourRequestFor(line, ourRequests);
    if (std::optional<Refusal> open = refusalByOpenRequest(ours))
        return open;
    if (shown == CancellationState::Requested)
        return Refusal{RefusalReason::AlreadyRequested, {}};
    // Our own request stands until the server shows what became of it; asking again after a rejection is fine.
    if (ours && isCancel(ours->kind) && ours->state == ActionState::Requested && shown != CancellationState::Rejected) {
        return Refusal{RefusalReason::AlreadyRequested,
                       RuleTexts::tr("by this program's own record, on %1").arg(timeForPeople(ours->at))};
    }
    return std::nullopt;
}

std::optional<Refusal> refusalOfAnswer(ActionKind kind, const LineItem &line, const OurRequests &ourRequests)
{
    const CancellationState shown = cancellationState(line);
    if (shown == CancellationState::Cancelled)
        return alreadyCancelled(line);
    if (shown == CancellationState::Rejected)
        return Refusal{RefusalReason::AlreadyRejected, {}};
    if (isConfirm(kind) && hasShipped(line))
        return Refusal{RefusalReason::Shipped, trackingNumber(line)};
    const std::optional<OurRequest> ours = ourRequestFor(line, ourRequests);
    if (std::optional<Refusal> open = refusalByOpenRequest(ours))
        return open;
    if (!ours || ours->state != ActionState::Settled)
        return std::nullopt;
    if (isConfirm(ours->kind)) {
        return Refusal{
            RefusalReason::AlreadyCancelled,
            RuleTexts::tr("by this program's own record you confirmed it on %1").arg(timeForPeople(ours->at))};
    }
    // After a rejection the retailer may ask again. A request the server shows is such a new one.
    if (isReject(ours->kind) && shown != CancellationState::Requested) {
        return Refusal{
            RefusalReason::AlreadyRejected,
            RuleTexts::tr("by this program's own record you rejected it on %1").arg(timeForPeople(ours->at))};
    }
    return std::nullopt;
}

std::optional<Refusal> refusalOfLine(ActionKind kind, const LineItem &line, const Actor &actor,
                                     const OurRequests &ourRequests)
{
    if (isCancel(kind))
        return refusalOfCancel(line, ourRequests);
    if (isAnotherSuppliers(line, actor))
        return Refusal{RefusalReason::NotYourLine, line.supplier.name};
    return refusalOfAnswer(kind, line, ourRequests);
}

bool requestIsShown(const LineItem &line, const OurRequests &ourRequests)
{
    if (cancellationState(line) == CancellationState::Requested)
        return true;
    const std::optional<OurRequest> ours = ourRequestFor(line, ourRequests);
    return ours && isCancel(ours->kind) && ours->state == ActionState::Requested;
}

QList<const LineItem *> linesConcerned(ActionKind kind, const Order &order, const QString &lineItemUuid,
                                       const Actor &actor)
{
    QList<const LineItem *> lines;
    if (!concernsWholeOrder(kind)) {
        if (const LineItem *line = order.lineItem(lineItemUuid))
            lines.append(line);
        return lines;
    }
    for (const LineItem &line : order.lineItems) {
        if (isCancel(kind) || !isAnotherSuppliers(line, actor))
            lines.append(&line);
    }
    return lines;
}

} // namespace

int Decision::linesActedOn() const
{
    return static_cast<int>(
        std::count_if(lines.cbegin(), lines.cend(), [](const LineDecision &line) { return !line.refusal; }));
}

std::optional<Refusal> evaluateAccount(ActionKind kind, const Actor &actor)
{
    const ActorRole needed = roleNeeded(kind);
    if (actor.role != ActorRole::Unknown && actor.role != needed) {
        return Refusal{needed == ActorRole::Retailer ? RefusalReason::NeedsRetailer : RefusalReason::NeedsSupplier, {}};
    }
    if (needed == ActorRole::Supplier && actor.release == Release::V1)
        return Refusal{RefusalReason::NotInRelease, {}};
    if (actor.permissions.answerFor(PermissionName::cancelOrder) == Permissions::Answer::Withheld)
        return Refusal{RefusalReason::LacksPermission, QString(PermissionName::cancelOrder)};
    return std::nullopt;
}

Decision evaluate(ActionKind kind, const Order &order, const QString &lineItemUuid, const Actor &actor,
                  const OurRequests &ourRequests)
{
    const std::optional<Refusal> account = evaluateAccount(kind, actor);
    const QList<const LineItem *> lines = linesConcerned(kind, order, lineItemUuid, actor);
    Decision decision;
    if (lines.isEmpty()) {
        const bool wholeOrder = concernsWholeOrder(kind);
        const Refusal missing{wholeOrder ? RefusalReason::NoLines : RefusalReason::LineNotInOrder, {}};
        decision.refusal = account.value_or(missing);
        if (!wholeOrder)
            decision.lines.append({lineItemUuid, decision.refusal});
        return decision;
    }
    for (const LineItem *line : lines) {
        const std::optional<Refusal> refusal = account ? account : refusalOfLine(kind, *line, actor, ourRequests);
        decision.lines.append({line->uuid, refusal});
        if (!refusal && !isCancel(kind) && !requestIsShown(*line, ourRequests))
            decision.requestNotShown = true;
    }
    if (decision.linesActedOn() == 0)
        decision.refusal = decision.lines.constFirst().refusal;
    return decision;
}

namespace {

Verdict verdictOfCancel(const LineItem *before, const LineItem &after)
{
    const auto asked = [](CancellationState state) {
        return state == CancellationState::Requested || state == CancellationState::Cancelled;
    };
    const CancellationState now = cancellationState(after);
    if (asked(now))
        return before && asked(cancellationState(*before)) ? Verdict::Inconclusive : Verdict::Happened;
    if (hasShipped(after))
        return Verdict::Overtaken;
    if (now == CancellationState::Rejected && before && cancellationState(*before) != CancellationState::Rejected)
        return Verdict::Overtaken;
    return Verdict::Inconclusive;
}

Verdict verdictOfConfirm(const LineItem &after)
{
    const CancellationState now = cancellationState(after);
    if (now == CancellationState::Cancelled)
        return Verdict::Happened;
    return hasShipped(after) || now == CancellationState::Rejected ? Verdict::Overtaken : Verdict::Inconclusive;
}

Verdict verdictOfReject(const LineItem &after)
{
    const CancellationState now = cancellationState(after);
    if (now == CancellationState::Rejected)
        return Verdict::Happened;
    return now == CancellationState::Cancelled ? Verdict::Overtaken : Verdict::Inconclusive;
}

Verdict verdictOfLine(ActionKind kind, const LineItem *before, const LineItem &after)
{
    if (isCancel(kind))
        return verdictOfCancel(before, after);
    return isConfirm(kind) ? verdictOfConfirm(after) : verdictOfReject(after);
}

} // namespace

Verdict verdictFromRead(ActionKind kind, const QStringList &lineItemUuids, const Order *before, const Order &after)
{
    std::optional<Verdict> common;
    for (const QString &uuid : lineItemUuids) {
        const LineItem *now = after.lineItem(uuid);
        if (!now)
            return Verdict::Inconclusive;
        const Verdict verdict = verdictOfLine(kind, before ? before->lineItem(uuid) : nullptr, *now);
        if (common && *common != verdict)
            return Verdict::Inconclusive;
        common = verdict;
    }
    return common.value_or(Verdict::Inconclusive);
}

} // namespace Rescind
