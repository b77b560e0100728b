// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/actionoffers.h"

#include <QCoreApplication>

namespace Rescind {
namespace {

struct ActionOfferText
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::ActionOffers)
};

ActionOffer refused(ActionKind kind, const Refusal &refusal, std::optional<Decision> decision = std::nullopt)
{
    return {kind, std::move(decision), refusal, displayText(refusal), advice(refusal, kind)};
}

ActionOffer makeOffer(ActionKind kind, const ActionSituation &situation)
{
    if (!situation.signedIn)
        return refused(kind, {RefusalReason::NotSignedIn, {}});
    if (const auto refusal = evaluateAccount(kind, situation.actor))
        return refused(kind, *refusal);
    if (!situation.order)
        return {kind, std::nullopt, std::nullopt, ActionOfferText::tr("No order is chosen."), {}};
    if (!concernsWholeOrder(kind) && situation.lineItemUuid.isEmpty())
        return {kind, std::nullopt, std::nullopt, ActionOfferText::tr("No line item is chosen."), {}};
    const auto decision
        = evaluate(kind, *situation.order, situation.lineItemUuid, situation.actor, situation.ourRequests);
    if (decision.refusal)
        return refused(kind, *decision.refusal, decision);
    return {kind, decision, std::nullopt, {}, {}};
}

} // namespace

ActionOffers::ActionOffers(const ActionSituation &situation)
{
    for (const auto kind : allActionKinds)
        m_offers[static_cast<std::size_t>(kind)] = makeOffer(kind, situation);
}

const ActionOffer &ActionOffers::offer(ActionKind kind) const
{
    return m_offers[static_cast<std::size_t>(kind)];
}

ActionKind confirmKind(bool lineChosen)
{
    return lineChosen ? ActionKind::ConfirmItem : ActionKind::ConfirmOrder;
}

ActionKind rejectKind(bool lineChosen)
{
    return lineChosen ? ActionKind::RejectItem : ActionKind::RejectOrder;
}

} // namespace Rescind
