// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/workinghours.h"

#include <QList>

namespace Rescind {

/// A time that is offered for putting something off.
struct PutOffTime
{
    enum class Kind { InOneHour, LaterToday, Tomorrow, NextWeek };

    Kind kind = Kind::InOneHour;
    QDateTime until; ///< UTC
    bool operator==(const PutOffTime &) const = default;
};

/// What is offered at @p now, by the clocks of @p zone, the soonest first: in an hour; today at 14:00, or when work
/// ends; tomorrow, and on Monday, when work begins. What would be the same time, or hardly later than now, is left out.
[[nodiscard]] QList<PutOffTime> putOffTimes(const QDateTime &now, const WorkingHours &hours, const QTimeZone &zone);

} // namespace Rescind
