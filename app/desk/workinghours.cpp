// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/workinghours.h"

#include <algorithm>

namespace Rescind {

using namespace std::chrono_literals;

namespace {

constexpr int mostDays = 10 * 366;

/// Milliseconds since 1970 of the working time that begins on a day.
struct Stretch
{
    qint64 begin = 0;
    qint64 end = 0;
};

qint64 momentOf(QDate date, QTime time, const QTimeZone &zone)
{
    const QDateTime moment(date, time, zone);
    return moment.toMSecsSinceEpoch();
}

Stretch stretchOf(QDate date, const WorkingHours &hours, const QTimeZone &zone)
{
    const auto endDate = hours.to > hours.from ? date : date.addDays(1);
    const auto begin = momentOf(date, hours.from, zone);
    // A time that the clocks skip is as late as the first that they show.
    return {begin, std::max(begin, momentOf(endDate, hours.to, zone))};
}

} // namespace

std::chrono::milliseconds workingTimeBetween(const QDateTime &from, const QDateTime &to, const WorkingHours &hours,
                                             const QTimeZone &zone)
{
    if (!from.isValid() || !to.isValid() || to <= from || hours.isEmpty() || !zone.isValid())
        return 0ms;
    const auto first = from.toMSecsSinceEpoch();
    const auto last = to.toMSecsSinceEpoch();
    const auto lastDate = to.toTimeZone(zone).date();
    qint64 sum = 0;
    // The day before may work into this one.
    for (auto date = from.toTimeZone(zone).date().addDays(-1); date <= lastDate; date = date.addDays(1)) {
        if (!hours.isWorkingDay(date))
            continue;
        const auto stretch = stretchOf(date, hours, zone);
        sum += std::max<qint64>(0, std::min(last, stretch.end) - std::max(first, stretch.begin));
    }
    return std::chrono::milliseconds(sum);
}

QDateTime workingTimeAfter(const QDateTime &from, std::chrono::milliseconds time, const WorkingHours &hours,
                           const QTimeZone &zone)
{
    if (!from.isValid() || hours.isEmpty() || !zone.isValid())
        return {};
    if (time <= 0ms)
        return from.toUTC();
    auto left = time.count();
    const auto first = from.toMSecsSinceEpoch();
    // The day before may work into this one.
    auto date = from.toTimeZone(zone).date().addDays(-1);
    for (int day = 0; day < mostDays; ++day, date = date.addDays(1)) {
        if (!hours.isWorkingDay(date))
            continue;
        const auto stretch = stretchOf(date, hours, zone);
        const auto begin = std::max(first, stretch.begin);
        const auto worked = std::max<qint64>(0, stretch.end - begin);
        if (worked >= left)
            return QDateTime::fromMSecsSinceEpoch(begin + left, Qt::UTC);
        left -= worked;
    }
    return {};
}

QDateTime workingTimeBefore(const QDateTime &now, std::chrono::milliseconds time, const WorkingHours &hours,
                            const QTimeZone &zone)
{
    if (!now.isValid() || hours.isEmpty() || !zone.isValid())
        return {};
    if (time <= 0ms)
        return now.toUTC();
    auto left = time.count();
    const auto last = now.toMSecsSinceEpoch();
    auto date = now.toTimeZone(zone).date();
    for (int day = 0; day < mostDays; ++day, date = date.addDays(-1)) {
        if (!hours.isWorkingDay(date))
            continue;
        const auto stretch = stretchOf(date, hours, zone);
        const auto end = std::min(last, stretch.end);
        const auto worked = std::max<qint64>(0, end - stretch.begin);
        if (worked >= left)
            return QDateTime::fromMSecsSinceEpoch(end - left, Qt::UTC);
        left -= worked;
    }
    return {};
}

} // namespace Rescind
