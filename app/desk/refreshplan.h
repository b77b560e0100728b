// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/refresh.h"
#include "app/desk/roundrecord.h"

#include <chrono>
#include <optional>

namespace Rescind {

class Clock;

/// When which round is due: through everything the first time, every six hours, and as long as the last one was not
/// finished; through the newest in between. After a failure it waits, ever longer. It begins nothing itself.
class RefreshPlan
{
public:
    enum class Round {
        None,
        Newest, ///< only those: what is new, and what is most often looked at
        Everything
    };

    static constexpr std::chrono::hours everythingEvery{6};
    static constexpr std::chrono::minutes newestEvery{5};
    static constexpr int newest = 2'000; ///< orders
    static constexpr std::chrono::minutes firstRest{1};
    static constexpr std::chrono::minutes longestRest{30};

    /// @param clock must outlive this
    explicit RefreshPlan(const Clock &clock);

    /// What the cache has of earlier rounds; to be told before anything is asked, and again after each round through
    /// everything.
    void setRecord(const RoundRecord &record);

    /// What to begin now; None while one is under way, or where it is not known yet what the cache has.
    [[nodiscard]] Round due() const;
    /// How long until due() may be another than None; nullopt when that is not a matter of time.
    [[nodiscard]] std::optional<std::chrono::milliseconds> wait() const;
    /// For OrderSync::refresh(): as @p wanted, but for what makes it such a round.
    [[nodiscard]] static RefreshSettings settingsOf(Round round, RefreshSettings wanted);

    /// Also when a person asked for it.
    void began(Round round);
    /// @param isComplete as RefreshProgress::isComplete
    /// @param wasStopped by somebody: no failure, but not to be begun again by itself at once either
    void ended(bool isComplete, bool wasStopped);

private:
    [[nodiscard]] std::chrono::milliseconds untilEverything() const;
    [[nodiscard]] std::chrono::milliseconds untilNewest() const;
    [[nodiscard]] std::chrono::milliseconds rest() const;

    const Clock &m_clock;
    std::optional<RoundRecord> m_record;
    Round m_underWay = Round::None;
    int m_failures = 0; ///< in a row
    std::chrono::milliseconds m_notBefore{0};
    std::optional<std::chrono::milliseconds> m_newestRead; ///< when it was last complete
};

} // namespace Rescind
