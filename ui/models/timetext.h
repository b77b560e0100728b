// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Rescind {

// Times for people: the server's UTC in the zone of this machine, in the person's own spelling.

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
/// How the zone of @p utc is called here, such as "CET" or "UTC+02:00".
[[nodiscard]] QString zoneName(const QDateTime &utc = QDateTime::currentDateTimeUtc());

} // namespace Rescind
