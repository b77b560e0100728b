// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requesttext.h"

#include "ui/models/timetext.h"

#include <QCoreApplication>

namespace Rescind {
namespace {

struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::RequestText)
};

QString deed(ActionKind kind)
{
    switch (kind) {
    case ActionKind::CancelOrder:
        return RequestText::tr("Cancel the order");
    case ActionKind::CancelItem:
        return RequestText::tr("Cancel the item");
    case ActionKind::ConfirmOrder:
        return RequestText::tr("Confirm for my part");
    case ActionKind::RejectOrder:
        return RequestText::tr("Reject for my part");
    case ActionKind::ConfirmItem:
        return RequestText::tr("Confirm for the item");
    case ActionKind::RejectItem:
        return RequestText::tr("Reject for the item");
    }
    Q_UNREACHABLE();
}

QString shortDeed(ActionKind kind)
{
    if (isCancel(kind))
        return RequestText::tr("Cancel");
    return isConfirm(kind) ? RequestText::tr("Confirm") : RequestText::tr("Reject");
}

QString shortState(ActionState state)
{
    switch (state) {
    case ActionState::Unknown:
        return RequestText::tr("Not known");
    case ActionState::NotSent:
    case ActionState::Superseded:
        return displayText(ActionState::NotSent);
    case ActionState::Held:
    case ActionState::Sending:
    case ActionState::Requested:
    case ActionState::Settled:
    case ActionState::Refused:
        return displayText(state);
    }
    Q_UNREACHABLE();
}

int urgency(ActionState state)
{
    switch (state) {
    case ActionState::Unknown:
        return 5;
    case ActionState::Held:
    case ActionState::Sending:
        return 4;
    case ActionState::Refused:
    case ActionState::NotSent:
    case ActionState::Superseded:
        return 3;
    case ActionState::Requested:
        return 2;
    case ActionState::Settled:
        return 1;
    }
    Q_UNREACHABLE();
}

} // namespace

QString requestText(const OurRequest &request)
{
    return RequestText::tr("%1 · %2 · %3", "what we asked, how far it has come, when")
        .arg(deed(request.kind), displayText(request.state), clockTime(request.at));
}

QString shortRequestText(ActionKind kind, ActionState state)
{
    return RequestText::tr("%1 · %2", "what we asked, how far it has come").arg(shortDeed(kind), shortState(state));
}

QStringList shortRequestTexts()
{
    QStringList texts;
    for (const auto kind : {ActionKind::CancelItem, ActionKind::ConfirmItem, ActionKind::RejectItem}) {
        // Only the answer to a cancellation is done as soon as it is taken.
        texts << shortRequestText(kind, isCancel(kind) ? ActionState::Requested : ActionState::Settled);
        for (const auto state : {ActionState::Held, ActionState::Sending, ActionState::Refused, ActionState::Unknown,
                                 ActionState::NotSent})
            texts << shortRequestText(kind, state);
    }
    return texts;
}

std::optional<OurRequest> requestFor(const LineItem &line, const OurRequests &requests)
{
    const auto it = requests.constFind(line.uuid.toLower());
    return it == requests.cend() ? std::nullopt : std::optional(*it);
}

int requestUrgency(const std::optional<OurRequest> &request)
{
    return request ? urgency(request->state) : 0;
}

std::optional<OurRequest> foremostRequest(const Order &order, const OurRequests &requests)
{
    std::optional<OurRequest> foremost;
    if (requests.isEmpty())
        return foremost;
    for (const auto &line : order.lineItems) {
        const auto request = requestFor(line, requests);
        if (!request)
            continue;
        const auto isMoreUrgent = !foremost || urgency(request->state) > urgency(foremost->state)
                                  || (request->state == foremost->state && request->at > foremost->at);
        if (isMoreUrgent)
            foremost = request;
    }
    return foremost;
}

} // namespace Rescind
