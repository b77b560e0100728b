// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/order.h"
#include "app/journal/journalentry.h"

#include <QList>

#include <optional>
#include <variant>

namespace Rescind {

/// Where something of a time line is known from.
enum class TimelineSource {
    Server, ///< a date that the server gives with the order
    Asked,  ///< a person's decision, written down here
    Answer, ///< the server's answer to what was asked from here
    Read,   ///< what the server showed when the order was read
    Program ///< what this program decided by itself
};

/// A time as the server gave it.
struct ServerTime
{
    QDateTime utc;      ///< invalid when the text could not be read
    bool isDay = false; ///< only the day was told, in no stated zone
    QString text;       ///< letter for letter
    bool operator==(const ServerTime &) const = default;
};

/// @p text read as one of the spellings that are documented, and a few more.
[[nodiscard]] ServerTime serverTimeOf(const QString &text);

/// One thing that happened to an order, or that the server says will.
struct TimelineEvent
{
    struct OrderCreated
    {
    };
    struct ParcelShipped
    {
        Parcel parcel;
    };
    struct ParcelRecorded
    {
        Parcel parcel;
    };
    struct BackorderedUntil
    {
    };
    /// What a person decided.
    struct Asked
    {
        JournalIntent intent;
    };
    /// What became of it then.
    struct Step
    {
        JournalIntent intent;
        JournalTransition transition;
    };
    /// What the order showed when it was last read.
    struct Shown
    {
    };
    using What = std::variant<OrderCreated, ParcelShipped, ParcelRecorded, BackorderedUntil, Asked, Step, Shown>;

    What what;
    TimelineSource source = TimelineSource::Server;
    ServerTime at;
    QString lineItemUuid; ///< the line it is about; empty for the whole order, or for several of its lines
};

/// Oldest first. What has no time that could be read comes at the end; of one moment, what led to something before what
/// came of it.
[[nodiscard]] QList<TimelineEvent> timelineOf(const Order &order, const QDateTime &asOf,
                                              const QList<JournalHistory> &histories);
/// What of it is about this line; what the order showed then is what the line did.
[[nodiscard]] QList<TimelineEvent> ofLine(QList<TimelineEvent> events, const QString &lineItemUuid);
/// Of what was asked alone: an intent and its steps.
[[nodiscard]] QList<TimelineEvent> timelineOf(const JournalHistory &history);

/// Whether @p intent is about this line: aims at it, or at the whole order while it showed that line, or nothing at
/// all.
[[nodiscard]] bool concernsLine(const JournalIntent &intent, const QString &lineItemUuid);

/// A line that is on its way, or arrived, although its cancellation had been asked for, or confirmed, from here: how
/// far that had come.
struct ArrivedAllTheSame
{
    QString lineItemUuid;
    ActionKind action = ActionKind::CancelItem; ///< a cancel or a confirm
    QString trackingNumber;                     ///< may be empty
    ServerTime shipped;                         ///< nothing known when the server gave no date
    JournalState state = JournalState::Requested;
    QDateTime asked;
    QDateTime since; ///< when it came to that state
    bool operator==(const ArrivedAllTheSame &) const = default;
};

/// One for each line that has shipped and whose cancellation was asked for or confirmed from here; by the latest deed
/// that left this computer, else by the latest one. In the order's own sequence.
[[nodiscard]] QList<ArrivedAllTheSame> arrivedAllTheSame(const Order &order, const QList<JournalHistory> &histories);

} // namespace Rescind
