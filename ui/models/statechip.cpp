// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statechip.h"

#include "ui/models/requesttext.h"

namespace Rescind {

StateChip stateChip(CancellationState state)
{
    const auto text = displayText(state);
    switch (state) {
    case CancellationState::None:
        return {text, StateMark::None, StateTone::Quiet};
    case CancellationState::Requested:
        return {text, StateMark::Requested, StateTone::Waiting};
    case CancellationState::Cancelled:
        return {text, StateMark::Cancelled, StateTone::Settled};
    case CancellationState::Rejected:
        return {text, StateMark::Rejected, StateTone::Trouble};
    case CancellationState::Unknown:
        return {text, StateMark::Unknown, StateTone::Warning};
    }
    Q_UNREACHABLE();
}

StateChip stateChip(const OrderRollUp &rollUp)
{
    const auto text = displayText(rollUp);
    switch (rollUp.state) {
    case OrderCancellation::Unknown:
        return {text, StateMark::Unknown, StateTone::Warning};
    case OrderCancellation::Mixed:
        return {text, StateMark::Mixed, StateTone::Warning};
    case OrderCancellation::Rejected:
        return {text, StateMark::Rejected, StateTone::Trouble};
    case OrderCancellation::Requested:
        return {text, StateMark::Requested, StateTone::Waiting};
    case OrderCancellation::PartlyConfirmed:
        return {text, StateMark::Partly, StateTone::Settled,
                rollUp.lines > 0 ? static_cast<double>(rollUp.cancelled) / rollUp.lines : 0.0};
    case OrderCancellation::AllCancelled:
        return {text, StateMark::Cancelled, StateTone::Settled};
    case OrderCancellation::Shipped:
        return {text, StateMark::Shipped, StateTone::Information};
    case OrderCancellation::None:
        return {text, StateMark::None, StateTone::Quiet};
    }
    Q_UNREACHABLE();
}

StateChip stateChip(ActionState state)
{
    switch (state) {
    case ActionState::Held:
    case ActionState::Sending:
        return {{}, StateMark::Requested, StateTone::Information};
    case ActionState::Requested:
        return {{}, StateMark::Requested, StateTone::Waiting};
    case ActionState::Settled:
        return {{}, StateMark::Done, StateTone::Settled};
    case ActionState::Refused:
        return {{}, StateMark::Rejected, StateTone::Trouble};
    case ActionState::Unknown:
        return {{}, StateMark::Unknown, StateTone::Warning};
    case ActionState::NotSent:
    case ActionState::Superseded:
        return {{}, StateMark::Stopped, StateTone::Warning};
    }
    Q_UNREACHABLE();
}

StateChip stateChip(const OurRequest &request)
{
    auto chip = stateChip(request.state);
    chip.text = requestText(request);
    return chip;
}

} // namespace Rescind
