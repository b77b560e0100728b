// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"

#include <chrono>
#include <optional>

namespace Rescind {

/// Decides whether a read that failed may be tried again, and after how long. For reads alone: a deed is never
/// repeated. A read is tried again at most three times, and beyond a small reserve no more than one read in ten is a
/// repetition, so that a server in trouble is not pushed further.
class ReadRetries
{
public:
    static constexpr int most = 3;
    static constexpr int reserve = 6;
    static constexpr std::chrono::milliseconds firstDelay{250};
    static constexpr std::chrono::milliseconds longestDelay{4000};
    /// A server that asks for more patience than this is not asked again by itself: the person decides.
    static constexpr std::chrono::seconds longestRetryAfter{20};

    /// How long to wait before repetition number @p repetition (from 1), or nullopt when @p error is final.
    /// @param jitter from 0 to 1, so that many clients do not come back at the same moment
    [[nodiscard]] static std::optional<std::chrono::milliseconds> delayBefore(int repetition, const ApiError &error,
                                                                              double jitter);

    /// Counts one read that is no repetition.
    void countRead() { ++m_reads; }
    /// Takes one repetition from the allowance; false when there is none left.
    [[nodiscard]] bool take();

private:
    int m_reads = 0;
    int m_repetitions = 0;
};

} // namespace Rescind
