// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/autopilot.h"

#include "app/sandbox/random.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Rescind::Sandbox {

Autopilot::Autopilot(Database &database, Cancellations &cancellations, const Clock &clock, AutopilotPlan plan,
                     quint64 seed, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_cancellations(cancellations)
    , m_clock(clock)
    , m_plan(plan)
    , m_seed(seed)
{
    connect(&m_timer, &QTimer::timeout, this, &Autopilot::answerWhatIsDue);
    m_timer.start(std::clamp<std::chrono::milliseconds>(m_plan.after / 4, 20ms, 1s));
}

bool Autopilot::wouldReject(const LineRef &line) const
{
    const auto bytes = bytesOf(line.uuid);
    quint64 stream = 0;
    for (const char byte : bytes)
        stream = stream * 257 + static_cast<uchar>(byte);
    return Random(m_seed, stream).percent(m_plan.percentRejected);
}

void Autopilot::answerWhatIsDue()
{
    const auto due = (m_clock.utcNow().toMSecsSinceEpoch() - m_plan.after.count()) * 1000;
    const auto lines = m_cancellations.pendingSince(due);
    if (lines.isEmpty())
        return;
    Transaction transaction(m_database);
    for (const auto &line : lines) {
        // What shipped meanwhile cannot be confirmed any more.
        const bool confirm = !wouldReject(line) && line.status != LineStatus::HasTracking;
        if (m_cancellations.answer(line, confirm) != DeedOutcome::Done)
            return;
    }
    transaction.commit();
}

} // namespace Rescind::Sandbox
