// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/readretries.h"

#include <algorithm>

namespace Rescind {
namespace {

/// How often a read that ended so may be repeated. A deadline has cost its full time already, hence only once.
int repetitionsFor(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::ConnectionLost:
    case ApiError::Kind::ConnectionRefused:
    case ApiError::Kind::NoNetwork:
    case ApiError::Kind::HostNotFound:
    case ApiError::Kind::Incomplete:
    case ApiError::Kind::TooManyRequests:
        return ReadRetries::most;
    case ApiError::Kind::ServerFailure:
        // 501, 505 and the like say that asking again won't help.
        return error.status == 500 || (error.status >= 502 && error.status <= 504) ? ReadRetries::most : 0;
    case ApiError::Kind::ConnectDeadline:
    case ApiError::Kind::InactivityDeadline:
    case ApiError::Kind::ProxyFailed:
        return 1;
    case ApiError::Kind::OverallDeadline:
    case ApiError::Kind::SomethingMissing:
    case ApiError::Kind::NotSignedIn:
    case ApiError::Kind::NotPermitted:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::WrongVerb:
    case ApiError::Kind::WrongAccountType:
    case ApiError::Kind::WrongContentType:
    case ApiError::Kind::CannotBePerformed:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::UndocumentedStatus:
    case ApiError::Kind::NotTheApi:
    case ApiError::Kind::Unreadable:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::AddressNotUsable:
    case ApiError::Kind::NotTrusted:
    case ApiError::Kind::Aborted:
    case ApiError::Kind::NoCredentials:
        return 0;
    }
    return 0;
}

} // namespace

std::optional<std::chrono::milliseconds> ReadRetries::delayBefore(int repetition, const ApiError &error, double jitter)
{
    if (repetition > repetitionsFor(error))
        return std::nullopt;
    if (error.retryAfter && *error.retryAfter > longestRetryAfter)
        return std::nullopt;

    const auto doubled = firstDelay * (1 << (repetition - 1));
    const auto capped = std::min<std::chrono::milliseconds>(doubled, longestDelay);
    // Between half of it and all of it.
    const auto jittered = std::chrono::milliseconds(
        static_cast<std::chrono::milliseconds::rep>(static_cast<double>(capped.count()) * (0.5 + 0.5 * jitter)));
    if (error.retryAfter)
        return std::max<std::chrono::milliseconds>(*error.retryAfter, jittered);
    return jittered;
}

bool ReadRetries::take()
{
    if (m_repetitions >= reserve + m_reads / 10)
        return false;
    ++m_repetitions;
    return true;
}

} // namespace Rescind
