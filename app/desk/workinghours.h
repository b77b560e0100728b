// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTime>
#include <QTimeZone>

#include <array>
#include <chrono>

namespace Rescind {

/// When people work.
struct WorkingHours
{
    std::array<bool, 7> days{true, true, true, true, true, false, false}; ///< Monday first
    QTime from{9, 0};
    /// Not later than from: the next day's. The same as from: around the clock.
    QTime to{17, 0};
    bool operator==(const WorkingHours &) const = default;

    [[nodiscard]] bool isWorkingDay(QDate date) const
    {
        return date.isValid() && days[static_cast<std::size_t>(date.dayOfWeek() - 1)];
    }
    /// Nobody ever works: then no working time passes.
    [[nodiscard]] bool isEmpty() const { return days == std::array<bool, 7>{}; }
};

/// How much of the time from @p from to @p to was working time, by the clocks of @p zone: on days when they are set,
/// an hour less or more, if it is worked in. Zero when @p to is not after @p from, or either is invalid.
[[nodiscard]] std::chrono::milliseconds workingTimeBetween(const QDateTime &from, const QDateTime &to,
                                                           const WorkingHours &hours, const QTimeZone &zone);

/// The latest moment from which at least @p time of working time has passed until @p now; invalid when there is none
/// within ten years. What was asked then or before has waited at least so long.
[[nodiscard]] QDateTime workingTimeBefore(const QDateTime &now, std::chrono::milliseconds time,
                                          const WorkingHours &hours, const QTimeZone &zone);

/// The first moment by which at least @p time of working time has passed since @p from; invalid when there is none
/// within ten years.
[[nodiscard]] QDateTime workingTimeAfter(const QDateTime &from, std::chrono::milliseconds time,
                                         const WorkingHours &hours, const QTimeZone &zone);

} // namespace Rescind
