// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/putofftimes.h"

namespace Rescind {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds hardlyLater = 30min;
constexpr std::chrono::seconds anHour = 1h;

} // namespace

QList<PutOffTime> putOffTimes(const QDateTime &now, const WorkingHours &hours, const QTimeZone &zone)
{
    using Kind = PutOffTime::Kind;
    const auto local = now.toTimeZone(zone);
    const auto today = local.date();
    QList<PutOffTime> times{{Kind::InOneHour, now.toUTC().addSecs(anHour.count())}};
    const auto add = [&](Kind kind, QDate date, QTime time) {
        const auto until = QDateTime(date, time, zone).toUTC();
        const bool isLate = now.secsTo(until) > hardlyLater.count();
        if (isLate && until != times.constLast().until)
            times.append({kind, until});
        return isLate;
    };
    if (!add(Kind::LaterToday, today, QTime(14, 0)) && hours.to > hours.from)
        add(Kind::LaterToday, today, hours.to);
    add(Kind::Tomorrow, today.addDays(1), hours.from);
    const auto monday = today.addDays(8 - today.dayOfWeek());
    add(Kind::NextWeek, monday, hours.from);
    return times;
}

} // namespace Rescind
