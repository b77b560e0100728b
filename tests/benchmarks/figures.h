// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace Rescind::Figures {

[[nodiscard]] inline double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// 0 of no values.
[[nodiscard]] inline double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

[[nodiscard]] inline double median(const std::vector<double> &values)
{
    return quantile(values, 0.5);
}

/// A line with what was wanted beside it, and a word where it was missed.
inline void tell(const char *what, double value, const char *unit, double goal)
{
    std::printf("%-58s %9.2f %-3s goal %7.2f%s\n", what, value, unit, goal, value <= goal ? "" : "   MISSED");
    std::fflush(stdout);
}

/// The same without a goal.
inline void tell(const char *what, double value, const char *unit)
{
    std::printf("%-58s %9.2f %s\n", what, value, unit);
    std::fflush(stdout);
}

} // namespace Rescind::Figures
