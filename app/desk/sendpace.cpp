// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/sendpace.h"

#include <algorithm>
#include <cmath>

namespace Rescind {
namespace {

/// The server, or somebody on the way, asks for less.
bool asksForLess(const ApiError &error)
{
    return error.kind == ApiError::Kind::TooManyRequests
           || (error.kind == ApiError::Kind::ServerFailure && error.status == 503);
}

/// It says something about the server or the way there, not about this one deed.
bool isFailureOfTheWay(const ApiError &error)
{
    switch (error.kind) {
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
    case ApiError::Kind::NoCredentials:
    case ApiError::Kind::NotSignedIn:
    case ApiError::Kind::TooManyRequests:
        return true;
    case ApiError::Kind::SomethingMissing:
    case ApiError::Kind::NotPermitted:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::WrongVerb:
    case ApiError::Kind::WrongAccountType:
    case ApiError::Kind::WrongContentType:
    case ApiError::Kind::CannotBePerformed:
    case ApiError::Kind::Aborted:
        return false;
    }
    return false;
}

SendPace::Milliseconds doubled(SendPace::Milliseconds first, int times, SendPace::Milliseconds longest)
{
    constexpr int enough = 20; // beyond that it is capped anyway
    return std::min<SendPace::Milliseconds>(first * (1 << std::clamp(times, 0, enough)), longest);
}

} // namespace

SendPace::SendPace(int inFlight, int failuresBeforePause)
    : m_most(std::clamp(inFlight, 1, mostInFlight))
    , m_failuresBeforePause(failuresBeforePause)
    , m_window(m_most)
{
}

void SendPace::setInFlight(int inFlight)
{
    const bool wasWide = m_window >= m_most;
    m_most = std::clamp(inFlight, 1, mostInFlight);
    m_window = wasWide ? m_most : std::min<double>(m_window, m_most);
}

void SendPace::took(const std::optional<ApiError> &error, Milliseconds now)
{
    ++m_taken;
    if (error && asksForLess(*error)) {
        const Milliseconds wait = error->retryAfter ? std::min<Milliseconds>(*error->retryAfter, longestRetryAfter)
                                                    : doubled(firstDelay, m_blocksInARow, longestDelay);
        // Those that left together are refused together: they count as one.
        if (now >= m_blockedUntil) {
            ++m_blocksInARow;
            m_window = std::max(1.0, m_window / 2);
        }
        m_blockedUntil = std::max(m_blockedUntil, now + wait);
    }
    if (error && isFailureOfTheWay(*error)) {
        ++m_failuresInARow;
        if (m_failuresBeforePause > 0 && m_failuresInARow >= m_failuresBeforePause)
            m_isPaused = true;
        return;
    }
    m_failuresInARow = 0;
    m_blocksInARow = 0;
    m_window = std::min<double>(m_most, m_window + 1 / m_window);
}

int SendPace::allowed(Milliseconds now) const
{
    if (m_isPaused || now < m_blockedUntil)
        return 0;
    return static_cast<int>(std::floor(m_window));
}

std::optional<SendPace::Milliseconds> SendPace::notBefore(Milliseconds now) const
{
    return !m_isPaused && now < m_blockedUntil ? std::optional(m_blockedUntil) : std::nullopt;
}

void SendPace::probeFailed()
{
    m_probeDelay = std::min(m_probeDelay * 2, longestProbe);
}

void SendPace::reopen()
{
    m_isPaused = false;
    m_failuresInARow = 0;
    m_probeDelay = firstProbe;
}

std::optional<SendPace::Milliseconds> SendPace::delayBeforeRetry(int tries, const ApiError &error, double jitter)
{
    if (error.delivery != Delivery::NotSent || !error.isTransient() || tries > mostRetries)
        return std::nullopt;
    if (m_retries >= retryReserve + m_taken / 10)
        return std::nullopt;
    ++m_retries;
    const Milliseconds capped = doubled(firstDelay, tries - 1, longestDelay);
    // Between half of it and all of it.
    return Milliseconds(static_cast<Milliseconds::rep>(static_cast<double>(capped.count()) * (0.5 + 0.5 * jitter)));
}

} // namespace Rescind
