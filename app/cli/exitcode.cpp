// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

#include "app/desk/actionrunner.h"

namespace Rescind::Cli {
namespace {

int severity(ExitCode code)
{
    switch (code) {
    case ExitCode::Done:
        return 0;
    case ExitCode::WrongUsage:
        return 1;
    case ExitCode::NotAllowed:
        return 2;
    case ExitCode::NotReached:
        return 3;
    case ExitCode::Refused:
        return 4;
    case ExitCode::Unknown:
        return 5;
    }
    return 5;
}

/// Whether the trouble is the account: not signed in, without the permission, or of the wrong kind.
bool concernsAccountOf(const ApiError &error)
{
    return error.kind == ApiError::Kind::NotSignedIn || error.kind == ApiError::Kind::NotPermitted
           || error.kind == ApiError::Kind::WrongAccountType || error.kind == ApiError::Kind::NoCredentials;
}

} // namespace

ExitCode worst(ExitCode left, ExitCode right)
{
    return severity(left) >= severity(right) ? left : right;
}

ExitCode exitCodeOf(const ActionOutcome &outcome)
{
    return exitCodeOf(outcome.state, outcome.refusal, outcome.error);
}

ExitCode exitCodeOf(ActionState state, const std::optional<Refusal> &refusal, const std::optional<ApiError> &error)
{
    switch (state) {
    case ActionState::Requested:
    case ActionState::Settled:
        return ExitCode::Done;
    case ActionState::Sending:
    case ActionState::Unknown:
        return ExitCode::Unknown;
    case ActionState::Superseded:
        return ExitCode::Refused;
    case ActionState::Held:
    case ActionState::Refused:
    case ActionState::NotSent:
        break;
    }
    if (refusal)
        return concernsAccount(refusal->reason) ? ExitCode::NotAllowed : ExitCode::Refused;
    if (error && concernsAccountOf(*error))
        return ExitCode::NotAllowed;
    if (state == ActionState::Refused || (error && exitCodeOfRead(*error) == ExitCode::Refused))
        return ExitCode::Refused;
    return ExitCode::NotReached;
}

ExitCode exitCodeOfRead(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::NotSignedIn:
    case ApiError::Kind::NotPermitted:
    case ApiError::Kind::WrongAccountType:
    case ApiError::Kind::NoCredentials:
        return ExitCode::NotAllowed;
    case ApiError::Kind::SomethingMissing:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::WrongVerb:
    case ApiError::Kind::WrongContentType:
    case ApiError::Kind::CannotBePerformed:
    case ApiError::Kind::TooManyRequests:
        return ExitCode::Refused;
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
        return ExitCode::NotReached;
    }
    return ExitCode::NotReached;
}

} // namespace Rescind::Cli
