// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace Rescind {

/// By whose clocks a person reads and says times.
[[nodiscard]] QTimeZone personsZone();

/// When something comes back, as people say it: "today 14:00", "tomorrow 09:00", "Monday 09:00", else with the date.
[[nodiscard]] QString whenText(const QDateTime &utc, const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace Rescind
