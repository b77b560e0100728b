// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/undotext.h"

#include "app/domain/visibletext.h"

#include <QCoreApplication>

namespace Rescind::UndoText {
namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::UndoBar)
};

QString itemName(const ActionIntent &intent, const Order *order)
{
    const auto *line = order ? order->lineItem(intent.lineItemUuid) : nullptr;
    return line ? isolatedText(displayName(*line), 60) : Text::tr("the item");
}

QString number(const ActionIntent &intent, const Order *order)
{
    return isolatedText(order ? order->purchaseOrderNumber : intent.purchaseOrderNumber, 40);
}

QString quotedDeed(ActionKind kind)
{
    switch (kind) {
    case ActionKind::CancelOrder:
        return Text::tr("Ask to cancel all of PO %1");
    case ActionKind::ConfirmOrder:
        return Text::tr("Confirm the cancellation of your part of PO %1");
    case ActionKind::RejectOrder:
        return Text::tr("Reject the cancellation of your part of PO %1");
    case ActionKind::CancelItem:
        return Text::tr("Ask to cancel “%2” in PO %1");
    case ActionKind::ConfirmItem:
        return Text::tr("Confirm the cancellation of “%2” in PO %1");
    case ActionKind::RejectItem:
        return Text::tr("Reject the cancellation of “%2” in PO %1");
    }
    Q_UNREACHABLE();
}

QString done(ActionKind kind)
{
    switch (kind) {
    case ActionKind::CancelOrder:
        return Text::tr("Asked to cancel all of PO %1. It can't be taken back; the supplier has the last word.");
    case ActionKind::ConfirmOrder:
        return Text::tr("Confirmed: your part of PO %1 is cancelled. This is final.");
    case ActionKind::RejectOrder:
        return Text::tr("Rejected: your part of PO %1 stands. This is final.");
    case ActionKind::CancelItem:
        return Text::tr("Asked to cancel “%2” in PO %1. It can't be taken back; the supplier has the last word.");
    case ActionKind::ConfirmItem:
        return Text::tr("Confirmed: “%2” in PO %1 is cancelled. This is final.");
    case ActionKind::RejectItem:
        return Text::tr("Rejected: “%2” in PO %1 stands. This is final.");
    }
    Q_UNREACHABLE();
}

QString filled(const QString &text, const ActionIntent &intent, const Order *order)
{
    return concernsWholeOrder(intent.kind) ? text.arg(number(intent, order))
                                           : text.arg(number(intent, order), itemName(intent, order));
}

} // namespace

QString deed(const ActionIntent &intent, const Order *order)
{
    return filled(quotedDeed(intent.kind), intent, order);
}

QString leaving(const ActionIntent &intent, const Order *order)
{
    return Text::tr("%1: it is leaving, and can't be taken back any more", "a deed").arg(deed(intent, order));
}

QString ended(const ActionOutcome &outcome, const Order *order)
{
    switch (outcome.state) {
    case ActionState::Requested:
    case ActionState::Settled:
        return filled(done(outcome.intent.kind), outcome.intent, order);
    case ActionState::NotSent:
        return Text::tr("%1: taken back. Nothing was sent.", "a deed").arg(deed(outcome.intent, order));
    case ActionState::Held:
    case ActionState::Sending:
    case ActionState::Refused:
    case ActionState::Unknown:
    case ActionState::Superseded:
        break;
    }
    return Text::tr("%1: %2", "a deed, what became of it").arg(deed(outcome.intent, order), displayText(outcome.state));
}

} // namespace Rescind::UndoText
