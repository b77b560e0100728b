// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clock.h"

namespace Rescind {

/// A clock that stands still until a test moves it.
class FakeClock final : public Clock
{
public:
    /// Starts at noon of 3 March 2026, UTC.
    FakeClock();

    [[nodiscard]] QDateTime utcNow() const override { return m_utc; }
    [[nodiscard]] std::chrono::milliseconds sinceStart() const override { return m_sinceStart; }

    /// Time passes, whether the machine is awake or asleep: both hands move.
    void advance(std::chrono::milliseconds time);
    /// Somebody sets the calendar clock, forwards or back: only that hand moves.
    void setCalendarBy(std::chrono::milliseconds jump);

private:
    QDateTime m_utc;
    std::chrono::milliseconds m_sinceStart;
};

} // namespace Rescind
