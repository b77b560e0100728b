// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/cancellations.h"

#include <QObject>
#include <QTimer>

namespace Rescind::Sandbox {

/// Suppliers that answer by themselves once a request is old enough. Which requests they reject follows from the seed
/// and the line alone.
class Autopilot : public QObject
{
    Q_OBJECT
public:
    Autopilot(Database &database, Cancellations &cancellations, const Clock &clock, AutopilotPlan plan, quint64 seed,
              QObject *parent = nullptr);

private:
    void answerWhatIsDue();
    [[nodiscard]] bool wouldReject(const LineRef &line) const;

    Database &m_database;
    Cancellations &m_cancellations;
    const Clock &m_clock;
    AutopilotPlan m_plan;
    quint64 m_seed;
    QTimer m_timer;
};

} // namespace Rescind::Sandbox
