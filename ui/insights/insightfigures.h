// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/cancellation.h"
#include "app/domain/displayzone.h"
#include "app/journal/journalentry.h"

#include <QList>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace Rescind {

// What can be counted of cancellations, and nothing that would have to be guessed. Pure functions, for any thread.

/// A line in which there is something of a cancellation, as the server showed it, or of which we asked one.
struct InsightLine
{
    QString orderUuid;
    QString lineItemUuid; ///< lower case
    QString supplier;     ///< its name; empty when the server does not tell
    CancellationState state = CancellationState::None;
    QDateTime shownSince; ///< at the latest; UTC
};

struct InsightInput
{
    QList<JournalEntry> entries; ///< of one person
    QList<InsightLine> lines;
    QDateTime now; ///< UTC
    QTimeZone zone = DisplayZone::rulesInForce();
};

/// One bar, one row of a table, and the orders behind it.
struct InsightRow
{
    QString name;      ///< server text where it is a supplier's; else ours
    QString mark = {}; ///< the same for an axis, which has less room; else the name stands there
    bool isServerText = false;
    QList<double> values; ///< of the chart, by series
    QStringList cells;    ///< of the table, behind the name
    QStringList orderUuids;
    bool operator==(const InsightRow &) const = default;
};

/// One chart and the table beside it.
struct InsightSection
{
    enum class Kind { RequestsByDay, AnswerTimes, Answers, OpenAges };

    Kind kind = Kind::RequestsByDay;
    QString title;
    QString note; ///< where the figures are from, and what is not known
    QString firstColumn;
    QStringList columns; ///< behind the first
    QStringList series;
    QString unit;         ///< of the values
    bool areWhole = true; ///< the values
    QList<InsightRow> rows;
    bool operator==(const InsightSection &) const = default;
};

[[nodiscard]] QList<InsightSection> insightSections(const InsightInput &input);

/// So many days back requests are told of, this one included.
inline constexpr int insightDays = 21;

} // namespace Rescind
