// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/triagetarget.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::TriageTarget)
};

QString reasonFor(const Refusal &refusal, ActionKind kind)
{
    return QString(displayText(refusal) + u' ' + advice(refusal, kind)).trimmed();
}

TriageTarget nothing(ActionKind kind, const QString &reason)
{
    return {TriageTarget::What::Nothing, kind, {}, {}, reason};
}

TriageTarget decided(TriageTarget::What what, ActionKind kind, const QString &lineItemUuid, const TriageScene &scene)
{
    const auto decision = evaluate(kind, scene.order, lineItemUuid, scene.actor, scene.ourRequests);
    if (decision.refusal)
        return {TriageTarget::What::Nothing, kind, lineItemUuid, decision, reasonFor(*decision.refusal, kind)};
    return {what, kind, lineItemUuid, decision, {}};
}

/// The deed that is possible wherever any of this side is: what has shipped can be rejected, but not confirmed.
ActionKind widestKind(TriageVerb verb)
{
    return verb == TriageVerb::Cancel ? ActionKind::CancelItem : ActionKind::RejectItem;
}

/// The supplier's lines that can be answered at all, and of these the ones that are asked for.
struct Lines
{
    QStringList open;
    QStringList asked;
};

Lines linesOf(const TriageScene &scene)
{
    Lines lines;
    for (const auto &line : scene.order.lineItems) {
        if (needsDecision(TriageVerb::Reject, TriageNeed::Any, scene, line.uuid))
            lines.open << line.uuid;
        if (needsDecision(TriageVerb::Reject, TriageNeed::Request, scene, line.uuid))
            lines.asked << line.uuid;
    }
    return lines;
}

TriageTarget answerWithoutLine(TriageVerb verb, const TriageScene &scene)
{
    const auto lines = linesOf(scene);
    const auto &meant = lines.asked.isEmpty() ? lines.open : lines.asked;
    if (meant.size() == 1)
        return decided(TriageTarget::What::Line, itemKind(verb), meant.first(), scene);
    if (meant.isEmpty() || meant.size() == lines.open.size())
        return decided(TriageTarget::What::Order, orderKind(verb), {}, scene);
    // An answer for the whole part would answer for lines that nobody asked about.
    return {TriageTarget::What::LineByLine,
            itemKind(verb),
            meant.first(),
            {},
            Text::tr("%Ln line(s) of this order are asked for, others are not. Decide line by line.", nullptr,
                     static_cast<int>(meant.size()))};
}

} // namespace

ActionKind itemKind(TriageVerb verb)
{
    switch (verb) {
    case TriageVerb::Confirm:
        return ActionKind::ConfirmItem;
    case TriageVerb::Reject:
        return ActionKind::RejectItem;
    case TriageVerb::Cancel:
        return ActionKind::CancelItem;
    }
    Q_UNREACHABLE();
}

ActionKind orderKind(TriageVerb verb)
{
    switch (verb) {
    case TriageVerb::Confirm:
        return ActionKind::ConfirmOrder;
    case TriageVerb::Reject:
        return ActionKind::RejectOrder;
    case TriageVerb::Cancel:
        return ActionKind::CancelOrder;
    }
    Q_UNREACHABLE();
}

TriageTarget triageTarget(TriageVerb verb, const TriageScene &scene)
{
    if (const auto refusal = evaluateAccount(itemKind(verb), scene.actor))
        return nothing(itemKind(verb), reasonFor(*refusal, itemKind(verb)));
    if (scene.decided.contains(scene.chosenLine.toLower()))
        return nothing(itemKind(verb), Text::tr("You have just decided on this line. Undo takes it back."));
    if (!scene.chosenLine.isEmpty())
        return decided(TriageTarget::What::Line, itemKind(verb), scene.chosenLine, scene);
    if (verb == TriageVerb::Cancel)
        return decided(TriageTarget::What::Order, ActionKind::CancelOrder, {}, scene);
    return answerWithoutLine(verb, scene);
}

bool needsDecision(TriageVerb verb, TriageNeed need, const TriageScene &scene, const QString &lineItemUuid)
{
    if (scene.decided.contains(lineItemUuid.toLower()))
        return false;
    const auto *line = scene.order.lineItem(lineItemUuid);
    if (!line)
        return false;
    if (!evaluate(widestKind(verb), scene.order, lineItemUuid, scene.actor, scene.ourRequests).isAllowed())
        return false;
    if (verb == TriageVerb::Cancel)
        return true;
    if (need == TriageNeed::Request)
        return !evaluate(ActionKind::RejectItem, scene.order, lineItemUuid, scene.actor, scene.ourRequests)
                    .requestNotShown;
    // Nobody asked, as far as is known, and it is on its way: there is nothing to decide.
    return cancellationState(*line) == CancellationState::Requested || !hasShipped(*line);
}

bool needsDecision(TriageVerb verb, TriageNeed need, const TriageScene &scene)
{
    return std::any_of(scene.order.lineItems.cbegin(), scene.order.lineItems.cend(),
                       [&](const LineItem &line) { return needsDecision(verb, need, scene, line.uuid); });
}

bool mayNeedDecision(TriageVerb verb, TriageNeed need, OrderCancellation state)
{
    switch (state) {
    case OrderCancellation::AllCancelled:
    case OrderCancellation::Shipped:
        return false;
    case OrderCancellation::Rejected:
        return verb == TriageVerb::Cancel;
    case OrderCancellation::None:
        return verb == TriageVerb::Cancel || need == TriageNeed::Any;
    case OrderCancellation::Unknown:
    case OrderCancellation::Mixed:
    case OrderCancellation::Requested:
    case OrderCancellation::PartlyConfirmed:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace Rescind
