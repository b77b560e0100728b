// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timetext.h"

#include "app/domain/visibletext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

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

/// The most that is shown of a text that should be a time.
constexpr qsizetype mostOfText = 60;

/// "America/New York".
QString readableId(const QByteArray &ianaId)
{
    return QString::fromLatin1(ianaId).replace(u'_', u' ');
}

} // namespace

QString shortDateTime(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    const auto local = DisplayZone::shown(utc);
    const QLocale locale;
    return locale.toString(local.date(), QLocale::ShortFormat) + u' ' + shortTime(local.time());
}

QString briefDateTime(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid())
        return {};
    const auto local = DisplayZone::shown(utc);
    if (local.date() == DisplayZone::shown(now).date())
        return shortTime(local.time());
    return QLocale().toString(local.date(), QLocale::ShortFormat);
}

QString fullDateTime(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    const auto local = DisplayZone::shown(utc);
    const QLocale locale;
    return TimeText::tr("%1, %2 (%3)", "a date, a time, the name of the time zone")
        .arg(locale.toString(local.date(), QLocale::LongFormat), locale.toString(local.time(), u"HH:mm:ss"_s),
             zoneName(utc));
}

QString clockTime(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid())
        return {};
    const auto local = DisplayZone::shown(utc);
    if (local.date() != DisplayZone::shown(now).date())
        return shortDateTime(utc);
    return shortTime(local.time());
}

QString asOfText(const QDateTime &utc, const QDateTime &now)
{
    return utc.isValid() ? TimeText::tr("As of %1").arg(clockTime(utc, now)) : QString();
}

QString zoneName(const QDateTime &utc)
{
    return DisplayZone::shown(utc).timeZoneAbbreviation();
}

QString shortServerTime(const ServerTime &time)
{
    if (!time.utc.isValid())
        return visibleText(time.text, TextLines::Single, mostOfText);
    return time.isDay ? QLocale().toString(time.utc.date(), QLocale::ShortFormat) : shortDateTime(time.utc);
}

QString fullServerTime(const ServerTime &time)
{
    if (!time.utc.isValid())
        return visibleText(time.text, TextLines::Single, mostOfText);
    if (time.isDay)
        return TimeText::tr("%1 (no time of day is told)", "a date")
            .arg(QLocale().toString(time.utc.date(), QLocale::LongFormat));
    return fullDateTime(time.utc);
}

QString zoneTitle(const DisplayZone &zone, const QDateTime &at)
{
    const bool isOurs = zone.isThisComputers();
    const QTimeZone rules = isOurs ? QTimeZone::systemTimeZone() : QTimeZone(zone.ianaId());
    const QString id = readableId(rules.id());
    const QString brief = rules.abbreviation(at);
    const QString name
        = brief == id ? id : TimeText::tr("%1 (%2)", "a time zone, what it is called for short").arg(id, brief);
    return isOurs ? TimeText::tr("This computer's: %1", "time zone").arg(name) : name;
}

QString briefZoneTitle(const QDateTime &at)
{
    const DisplayZone zone = DisplayZone::inForce();
    QString brief = zoneName(at);
    const QString place = readableId(zone.ianaId()).section(u'/', -1);
    if (zone.isThisComputers() || place == brief)
        return brief;
    return TimeText::tr("%1 (%2)", "a time zone, what it is called for short").arg(place, brief);
}

} // namespace Rescind
