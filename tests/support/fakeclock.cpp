// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"

namespace Rescind {

FakeClock::FakeClock()
    : m_utc(QDate(2026, 3, 3), QTime(12, 0), Qt::UTC)
    // Not zero, so that a forgotten start value shows.
    , m_sinceStart(std::chrono::hours(100))
{
}

void FakeClock::advance(std::chrono::milliseconds time)
{
    Q_ASSERT(time.count() >= 0);
    m_utc = m_utc.addMSecs(time.count());
    m_sinceStart += time;
}

void FakeClock::setCalendarBy(std::chrono::milliseconds jump)
{
    m_utc = m_utc.addMSecs(jump.count());
}

} // namespace Rescind
