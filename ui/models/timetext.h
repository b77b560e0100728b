// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/timeline.h"
#include "app/domain/displayzone.h"

#include <QDateTime>
#include <QString>

namespace Rescind {

// Times for people: the server's UTC in the zone in force (DisplayZone), in the person's own spelling. Every time that
// the window shows comes from here.

/// Date and time, short. Empty for an invalid time.
[[nodiscard]] QString shortDateTime(const QDateTime &utc);

/// The time of day of a moment today, the date of any other: what a list has room for.
[[nodiscard]] QString briefDateTime(const QDateTime &utc, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// Date, time and the zone's name, for tooltips and sheets.
[[nodiscard]] QString fullDateTime(const QDateTime &utc);
/// "10:12", or with the day when that is not @p now's.
[[nodiscard]] QString clockTime(const QDateTime &utc, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// "As of 10:12".
[[nodiscard]] QString asOfText(const QDateTime &utc, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// How the zone in force calls itself at @p utc, such as "CET" or "UTC+02:00".
[[nodiscard]] QString zoneName(const QDateTime &utc = QDateTime::currentDateTimeUtc());

// What the server wrote as a text: a day alone stays that day in every zone, and what can't be read stays as it is.

/// As shortDateTime().
[[nodiscard]] QString shortServerTime(const ServerTime &time);
/// As fullDateTime(); says when only the day was told.
[[nodiscard]] QString fullServerTime(const ServerTime &time);

/// A zone for a menu: "This computer's: Europe/Berlin (CET)", "UTC", "America/New York (EST)".
[[nodiscard]] QString zoneTitle(const DisplayZone &zone, const QDateTime &at = QDateTime::currentDateTimeUtc());
/// The zone in force in a word or two: "CET", "UTC", "New York (EST)".
[[nodiscard]] QString briefZoneTitle(const QDateTime &at = QDateTime::currentDateTimeUtc());

} // namespace Rescind
