// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/action.h"

#include <QCoreApplication>

namespace Rescind {

namespace {

class ActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Action)
};

} // namespace

bool concernsWholeOrder(ActionKind kind)
{
    switch (kind) {
    case ActionKind::CancelOrder:
    case ActionKind::ConfirmOrder:
    case ActionKind::RejectOrder:
        return true;
    case ActionKind::CancelItem:
    case ActionKind::ConfirmItem:
    case ActionKind::RejectItem:
        return false;
    }
    Q_UNREACHABLE();
}

ActorRole roleNeeded(ActionKind kind)
{
    return isCancel(kind) ? ActorRole::Retailer : ActorRole::Supplier;
}

bool isCancel(ActionKind kind)
{
    return kind == ActionKind::CancelOrder || kind == ActionKind::CancelItem;
}

bool isConfirm(ActionKind kind)
{
    return kind == ActionKind::ConfirmOrder || kind == ActionKind::ConfirmItem;
}

bool isReject(ActionKind kind)
{
    return kind == ActionKind::RejectOrder || kind == ActionKind::RejectItem;
}

QLatin1StringView wireName(ActionKind kind)
{
    switch (kind) {
    case ActionKind::CancelOrder:
        return QLatin1StringView("cancel-order");
    case ActionKind::CancelItem:
        return QLatin1StringView("cancel-item");
    case ActionKind::ConfirmOrder:
        return QLatin1StringView("confirm-order");
    case ActionKind::RejectOrder:
        return QLatin1StringView("reject-order");
    case ActionKind::ConfirmItem:
        return QLatin1StringView("confirm-item");
    case ActionKind::RejectItem:
        return QLatin1StringView("reject-item");
    }
    Q_UNREACHABLE();
}

std::optional<ActionKind> actionKindFromWireName(QStringView name)
{
    for (const ActionKind kind : allActionKinds) {
        if (name == wireName(kind))
            return kind;
    }
    return std::nullopt;
}

QString displayText(ActionKind kind)
{
    switch (kind) {
    case ActionKind::CancelOrder:
        return ActionTexts::tr("Cancel order");
    case ActionKind::CancelItem:
        return ActionTexts::tr("Cancel item");
    case ActionKind::ConfirmOrder:
        return ActionTexts::tr("Confirm cancellation of the order");
    case ActionKind::RejectOrder:
        return ActionTexts::tr("Reject cancellation of the order");
    case ActionKind::ConfirmItem:
        return ActionTexts::tr("Confirm cancellation of the item");
    case ActionKind::RejectItem:
        return ActionTexts::tr("Reject cancellation of the item");
    }
    Q_UNREACHABLE();
}

QLatin1StringView wireName(ActionState state)
{
    switch (state) {
    case ActionState::Held:
        return QLatin1StringView("held");
    case ActionState::Sending:
        return QLatin1StringView("sending");
    case ActionState::Requested:
        return QLatin1StringView("requested");
    case ActionState::Settled:
        return QLatin1StringView("settled");
    case ActionState::Refused:
        return QLatin1StringView("refused");
    case ActionState::Unknown:
        return QLatin1StringView("unknown");
    case ActionState::NotSent:
        return QLatin1StringView("not-sent");
    case ActionState::Superseded:
        return QLatin1StringView("superseded");
    }
    Q_UNREACHABLE();
}

QString displayText(ActionState state)
{
    switch (state) {
    case ActionState::Held:
        return ActionTexts::tr("Not sent yet");
    case ActionState::Sending:
        return ActionTexts::tr("Sending");
    case ActionState::Requested:
        return ActionTexts::tr("Requested");
    case ActionState::Settled:
        return ActionTexts::tr("Done");
    case ActionState::Refused:
        return ActionTexts::tr("Refused");
    case ActionState::Unknown:
        return ActionTexts::tr("Outcome unknown");
    case ActionState::NotSent:
        return ActionTexts::tr("Not sent");
    case ActionState::Superseded:
        return ActionTexts::tr("Not sent: the order had changed");
    }
    Q_UNREACHABLE();
}

} // namespace Rescind
