// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/whentext.h"

#include "app/domain/displayzone.h"
#include "ui/models/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

struct WhenText
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::WhenText)
};

} // namespace

QTimeZone personsZone()
{
    return DisplayZone::rulesInForce();
}

QString whenText(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid())
        return {};
    const auto zone = personsZone();
    const auto date = utc.toTimeZone(zone).date();
    const auto days = now.toTimeZone(zone).date().daysTo(date);
    const auto time = clockTime(utc, utc);
    if (days == 0)
        return WhenText::tr("today %1", "a time").arg(time);
    if (days == 1)
        return WhenText::tr("tomorrow %1", "a time").arg(time);
    constexpr int aWeek = 7;
    if (days > 1 && days <= aWeek)
        return WhenText::tr("%1 %2", "a weekday, a time").arg(QLocale().standaloneDayName(date.dayOfWeek()), time);
    return shortDateTime(utc);
}

} // namespace Rescind
