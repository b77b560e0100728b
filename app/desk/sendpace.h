// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"

#include <chrono>
#include <optional>

namespace Rescind {

/// How fast deeds may leave: slower after a 429 or 503, never before what `Retry-After` said, and not at all after
/// several failures in a row, until one read shows that the server is there again. Also what may be tried again by
/// itself: only what certainly did not leave this computer, a few times, and no more than a tenth of the traffic.
///
/// A pure state machine: it is told what happened and when, by a clock that never goes back.
class SendPace
{
public:
    using Milliseconds = std::chrono::milliseconds;

    static constexpr int mostInFlight = 96;
    static constexpr int mostRetries = 3;
    static constexpr int retryReserve = 6;
    static constexpr Milliseconds firstDelay{500};
    static constexpr Milliseconds longestDelay{std::chrono::seconds(30)};
    /// A server that asks for more patience than this is asked again after this.
    static constexpr Milliseconds longestRetryAfter{std::chrono::minutes(10)};
    static constexpr Milliseconds firstProbe{std::chrono::seconds(2)};
    static constexpr Milliseconds longestProbe{std::chrono::minutes(1)};

    /// @param inFlight 1 to 96
    /// @param failuresBeforePause so many in a row pause it; 0: never
    explicit SendPace(int inFlight = 6, int failuresBeforePause = 5);

    void setInFlight(int inFlight);
    [[nodiscard]] int inFlight() const { return m_most; }

    /// A deed ended; @p error is that of the call, if it failed.
    void took(const std::optional<ApiError> &error, Milliseconds now);

    /// How many may be under way now: fewer after the server asked for it, growing again with each success.
    [[nodiscard]] int allowed(Milliseconds now) const;
    /// When the next may leave, where allowed() is none for a while; nullopt when nothing is to be waited for.
    [[nodiscard]] std::optional<Milliseconds> notBefore(Milliseconds now) const;

    /// Too many failures in a row: only a read may be tried.
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    /// How long to wait before the next read that could reopen it.
    [[nodiscard]] Milliseconds probeDelay() const { return m_probeDelay; }
    void probeFailed();
    void reopen();

    /// How long to wait before try number @p tries + 1 of what certainly did not leave; nullopt: give it up. Takes from
    /// the allowance.
    /// @param jitter from 0 to 1
    [[nodiscard]] std::optional<Milliseconds> delayBeforeRetry(int tries, const ApiError &error, double jitter);

private:
    int m_most;
    int m_failuresBeforePause;
    double m_window;
    int m_failuresInARow = 0;
    int m_taken = 0;
    int m_retries = 0;
    bool m_isPaused = false;
    Milliseconds m_probeDelay = firstProbe;
    Milliseconds m_blockedUntil{0};
    int m_blocksInARow = 0;
};

} // namespace Rescind
