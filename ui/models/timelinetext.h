// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/timeline.h"
#include "ui/models/statechip.h"

#include <QString>
#include <QStringList>

namespace Rescind {

/// One event of a time line as it is read. Every text is visible and plain.
struct TimelineRow
{
    StateMark mark = StateMark::None;
    StateTone tone = StateTone::Quiet;
    QString when;
    QString whenInFull; ///< with the zone's name
    QString source;     ///< "server", "we asked", "read", …
    QString title;
    QString detail; ///< may be empty
    bool operator==(const TimelineRow &) const = default;
};

/// @param order names the lines; null when it is not at hand
[[nodiscard]] TimelineRow timelineRow(const TimelineEvent &event, const Order *order);
/// Where it is known from, in a word or two.
[[nodiscard]] QString displayText(TimelineSource source);

/// How a line could arrive although its cancellation was asked for: a whole paragraph, with what is not known.
[[nodiscard]] QString arrivalText(const ArrivedAllTheSame &arrived, const Order &order);
/// What the time line can't tell; there is always something.
[[nodiscard]] QString timelineLimits();

/// What became of an intent, as a shape and words.
[[nodiscard]] StateChip stateChip(JournalState state);
/// The deed and what it is done to: "Cancel item: “Blue mug”".
[[nodiscard]] QString deedText(const JournalIntent &intent, const Order *order);

/// All rows as plain text for the clipboard, one a line.
[[nodiscard]] QString timelineAsText(const QList<TimelineRow> &rows);

} // namespace Rescind
