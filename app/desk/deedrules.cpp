// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deedrules.h"

#include <QSet>

#include <algorithm>

namespace Rescind::DeedRules {
namespace {

/// A "no" the API documents (and 429, which says by its meaning that nothing was done).
bool isDocumentedRefusal(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::SomethingMissing:
    case ApiError::Kind::NotSignedIn:
    case ApiError::Kind::NotPermitted:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::WrongVerb:
    case ApiError::Kind::WrongAccountType:
    case ApiError::Kind::WrongContentType:
    case ApiError::Kind::CannotBePerformed:
    case ApiError::Kind::TooManyRequests:
        return true;
    case ApiError::Kind::ServerFailure:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::UndocumentedStatus:
    case ApiError::Kind::NotTheApi:
    case ApiError::Kind::Unreadable:
    case ApiError::Kind::Incomplete:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::AddressNotUsable:
    case ApiError::Kind::HostNotFound:
    case ApiError::Kind::ConnectionRefused:
    case ApiError::Kind::NoNetwork:
    case ApiError::Kind::ConnectionLost:
    case ApiError::Kind::ProxyFailed:
    case ApiError::Kind::NotTrusted:
    case ApiError::Kind::ConnectDeadline:
    case ApiError::Kind::InactivityDeadline:
    case ApiError::Kind::OverallDeadline:
    case ApiError::Kind::Aborted:
    case ApiError::Kind::NoCredentials:
        return false;
    }
    return false;
}

} // namespace

ActionState stateAfter(const ApiError &error)
{
    // Without a token nothing leaves; with one that a 401 made worthless, the server has refused.
    if (error.kind == ApiError::Kind::NoCredentials)
        return error.delivery == Delivery::Answered ? ActionState::Refused : ActionState::NotSent;
    switch (error.delivery) {
    case Delivery::NotSent:
        return ActionState::NotSent;
    case Delivery::MaybeSent:
        return ActionState::Unknown;
    case Delivery::Answered:
        return isDocumentedRefusal(error) ? ActionState::Refused : ActionState::Unknown;
    }
    return ActionState::Unknown;
}

ActionState stateAfterSuccess(ActionKind kind)
{
    return isCancel(kind) ? ActionState::Requested : ActionState::Settled;
}

ActionState stateAfterFailedRead(const ApiError &error)
{
    return isDocumentedRefusal(error) && error.kind != ApiError::Kind::TooManyRequests ? ActionState::Refused
                                                                                       : ActionState::NotSent;
}

bool allCancelled(const QStringList &lineItemUuids, const Order &order)
{
    return !lineItemUuids.isEmpty()
           && std::all_of(lineItemUuids.cbegin(), lineItemUuids.cend(), [&order](const QString &uuid) {
                  const LineItem *line = order.lineItem(uuid);
                  return line && cancellationState(*line) == CancellationState::Cancelled;
              });
}

ActionState stateAfterRead(ActionKind kind, const QStringList &lineItemUuids, const Order *before, const Order &after)
{
    switch (verdictFromRead(kind, lineItemUuids, before, after)) {
    case Verdict::Happened:
        if (isCancel(kind) && !allCancelled(lineItemUuids, after))
            return ActionState::Requested;
        return ActionState::Settled;
    case Verdict::Overtaken:
        break;
    case Verdict::Inconclusive:
        return ActionState::Unknown;
    }
    if (isCancel(kind))
        return ActionState::Unknown; // the request may have been taken before whatever overtook it
    // The supplier's answer is final, so a line that shows the opposite was not answered by this attempt.
    const CancellationState wanted = isConfirm(kind) ? CancellationState::Cancelled : CancellationState::Rejected;
    const CancellationState opposite = isConfirm(kind) ? CancellationState::Rejected : CancellationState::Cancelled;
    const bool proven = !lineItemUuids.isEmpty()
                        && std::all_of(lineItemUuids.cbegin(), lineItemUuids.cend(), [&](const QString &uuid) {
                               const LineItem *line = after.lineItem(uuid);
                               return line && cancellationState(*line) == opposite;
                           });
    // A line may have been asked for after the order was read, and then an answer to the whole order met it as well.
    const bool mayHaveMetOthers
        = concernsWholeOrder(kind)
          && std::any_of(after.lineItems.cbegin(), after.lineItems.cend(),
                         [wanted](const LineItem &line) { return cancellationState(line) == wanted; });
    return proven && !mayHaveMetOthers ? ActionState::Refused : ActionState::Unknown;
}

bool differsInWhatMatters(const Decision &seen, const Decision &now)
{
    if (seen.isAllowed() != now.isAllowed())
        return true;
    if (!now.isAllowed())
        return false;
    const QStringList seenLines = actedOn(seen);
    const QStringList nowLines = actedOn(now);
    if (QSet<QString>(seenLines.cbegin(), seenLines.cend()) != QSet<QString>(nowLines.cbegin(), nowLines.cend()))
        return true;
    // A request that was shown and no longer is: perhaps somebody took it back.
    return now.requestNotShown && !seen.requestNotShown;
}

QStringList actedOn(const Decision &decision)
{
    QStringList uuids;
    for (const LineDecision &line : decision.lines) {
        if (!line.refusal)
            uuids.append(line.lineItemUuid.toLower());
    }
    return uuids;
}

std::optional<Refusal> barredByOurOwn(const Decision &decision)
{
    const auto barred = std::find_if(decision.lines.cbegin(), decision.lines.cend(), [](const LineDecision &line) {
        return line.refusal
               && (line.refusal->reason == RefusalReason::AnotherActionHeld
                   || line.refusal->reason == RefusalReason::AnotherActionUnderWay
                   || line.refusal->reason == RefusalReason::OutcomeUnknown);
    });
    return barred == decision.lines.cend() ? std::nullopt : barred->refusal;
}

std::optional<ActionState> advancedBy(const OurRequest &request, const LineItem &lineItem)
{
    const bool open = request.state == ActionState::Requested || request.state == ActionState::Unknown;
    if (!open)
        return std::nullopt;
    const CancellationState shown = cancellationState(lineItem);
    if (isConfirm(request.kind) || isReject(request.kind)) {
        const CancellationState wanted
            = isConfirm(request.kind) ? CancellationState::Cancelled : CancellationState::Rejected;
        return shown == wanted ? std::optional(ActionState::Settled) : std::nullopt;
    }
    switch (shown) {
    case CancellationState::Cancelled:
    case CancellationState::Rejected:
        return ActionState::Settled;
    case CancellationState::Requested:
        return request.state == ActionState::Unknown ? std::optional(ActionState::Requested) : std::nullopt;
    case CancellationState::None:
    case CancellationState::Unknown:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace Rescind::DeedRules
