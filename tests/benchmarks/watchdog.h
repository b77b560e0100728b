// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <vector>

namespace Rescind {

/// Looks at the event loop every millisecond, and keeps how long it did not come round.
class Watchdog
{
public:
    static constexpr double limit = 8; ///< milliseconds

    Watchdog();

    void start();
    void stop();
    /// Runs the event loop until @p isDone, which is asked every 20 ms, and prints what was seen.
    void watch(const char *what, const std::function<bool()> &isDone);
    /// Prints what was seen since start().
    void report(const char *what);

    /// Of what was seen, in milliseconds.
    [[nodiscard]] double longest() const;
    /// The most that this thread computed between two looks, in milliseconds: the others' share of the processor and
    /// the machine's own pauses are not in it. 0 where that can't be told.
    [[nodiscard]] double busiest() const;

private:
    void look();

    QTimer m_timer;
    QElapsedTimer m_sinceLook;
    QElapsedTimer m_sinceStart;
    double m_computed = 0;
    double m_busiest = 0;
    std::vector<double> m_gaps;
};

} // namespace Rescind
