// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::TimeText)
};

/// Hours and minutes as the locale writes them; some locales' short format has seconds, which only take room.
QString shortTime(const QTime &time)
{
    const QLocale locale;
    return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
}

} // namespace

QString shortDateTime(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    const auto local = utc.toLocalTime();
    const QLocale locale;
    return locale.toString(local.date(), QLocale::ShortFormat) + u' ' + shortTime(local.time());
}

QString briefDateTime(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid())
        return {};
    const auto local = utc.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return shortTime(local.time());
    return QLocale().toString(local.date(), QLocale::ShortFormat);
}

QString fullDateTime(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    const auto local = utc.toLocalTime();
    const QLocale locale;
    return TimeText::tr("%1, %2 (%3)", "a date, a time, the name of the time zone")
        .arg(locale.toString(local.date(), QLocale::LongFormat), locale.toString(local.time(), u"HH:mm:ss"_s),
             zoneName(utc));
}

QString clockTime(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid())
        return {};
    const auto local = utc.toLocalTime();
    if (local.date() != now.toLocalTime().date())
        return shortDateTime(utc);
    return shortTime(local.time());
}

QString asOfText(const QDateTime &utc, const QDateTime &now)
{
    return utc.isValid() ? TimeText::tr("As of %1").arg(clockTime(utc, now)) : QString();
}

QString zoneName(const QDateTime &utc)
{
    return utc.toLocalTime().timeZoneAbbreviation();
}

} // namespace Rescind
