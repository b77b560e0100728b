// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/refreshplan.h"

#include "app/domain/clock.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Rescind {

RefreshPlan::RefreshPlan(const Clock &clock)
    : m_clock(clock)
{
}

void RefreshPlan::setRecord(const RoundRecord &record)
{
    m_record = record;
}

std::chrono::milliseconds RefreshPlan::untilEverything() const
{
    if (!m_record->isComplete())
        return 0ms;
    const auto age = std::chrono::milliseconds(m_record->finished.msecsTo(m_clock.utcNow()));
    // The calendar may have been set back since: then nobody knows how long ago it was.
    if (age < 0ms)
        return 0ms;
    return std::max<std::chrono::milliseconds>(0ms, everythingEvery - age);
}

std::chrono::milliseconds RefreshPlan::untilNewest() const
{
    if (!m_newestRead)
        return 0ms;
    return std::max<std::chrono::milliseconds>(0ms, *m_newestRead + newestEvery - m_clock.sinceStart());
}

std::chrono::milliseconds RefreshPlan::rest() const
{
    return std::max<std::chrono::milliseconds>(0ms, m_notBefore - m_clock.sinceStart());
}

RefreshPlan::Round RefreshPlan::due() const
{
    if (!m_record || m_underWay != Round::None || rest() > 0ms)
        return Round::None;
    if (untilEverything() == 0ms)
        return Round::Everything;
    return untilNewest() == 0ms ? Round::Newest : Round::None;
}

std::optional<std::chrono::milliseconds> RefreshPlan::wait() const
{
    if (!m_record || m_underWay != Round::None)
        return std::nullopt;
    return std::max(rest(), std::min(untilEverything(), untilNewest()));
}

RefreshSettings RefreshPlan::settingsOf(Round round, RefreshSettings wanted)
{
    wanted.most = round == Round::Newest ? newest : 0;
    return wanted;
}

void RefreshPlan::began(Round round)
{
    m_underWay = round;
}

void RefreshPlan::ended(bool isComplete, bool wasStopped)
{
    const auto now = m_clock.sinceStart();
    m_underWay = Round::None;
    if (isComplete) {
        // A round through everything has read the newest as well.
        m_newestRead = now;
        m_failures = 0;
        m_notBefore = now;
        return;
    }
    if (wasStopped) {
        m_notBefore = now + newestEvery;
        return;
    }
    constexpr int enough = 10; // beyond that it is capped anyway
    m_notBefore = now + std::min(firstRest * (1 << std::min(m_failures, enough)), longestRest);
    ++m_failures;
}

} // namespace Rescind
