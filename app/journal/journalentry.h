// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/action.h"
#include "app/domain/actor.h"
#include "app/journal/journalstate.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace Rescind {

// What the journal holds: values, readable from any thread. Times are UTC to the millisecond. There is no field for a
// secret, and none for a customer.

/// What a line showed when the person decided, letter for letter.
struct LineSeen
{
    QString lineItemUuid;
    QString status;
    QString designation;
    bool operator==(const LineSeen &) const = default;
};

/// What is to be sent, to the letter; without the token, which only the gateway knows.
struct JournalRequest
{
    QString verb; ///< PATCH, DELETE, …
    QString path; ///< from the server's root, with the query if there is one
    QByteArray body;
    bool operator==(const JournalRequest &) const = default;
};

/// What a person decided. Once recorded it is never rewritten.
struct JournalIntent
{
    /// A lower-case uuid without braces. The request id: it stays the same across tries.
    QString id;
    QString profile; ///< the name of the account's profile; not empty
    QString server;  ///< where it goes: scheme, host and port
    Release release = Release::Timpanogos;
    QString person; ///< user name; empty with a pasted token
    ActionKind action = ActionKind::CancelItem;
    QString targetUuid;          ///< of the line item or order that the request names; not empty
    QString orderUuid;           ///< empty when not known
    QString purchaseOrderNumber; ///< empty when not known
    /// The lines it acts on as they showed; empty when nothing was seen (a uuid from a script).
    QList<LineSeen> linesSeen;
    JournalRequest request;
    QString reason;   ///< what the person typed; it is never sent
    QString batch;    ///< empty when it belongs to none
    int batchRow = 0; ///< where in the batch's list it stands, from 1; 0 outside of one
    QDateTime created;
    QDateTime holdUntil; ///< it is not to be sent before
    bool operator==(const JournalIntent &) const = default;
};

/// An intent and what has become of it.
struct JournalEntry
{
    qint64 number = 0; ///< its place in the journal, from 1, without gaps
    JournalIntent intent;
    JournalState state = JournalState::Held;
    QDateTime changed; ///< since when it is in this state
    int tries = 0;     ///< how often it was claimed
    // Of the transition to this state; as they start when there was none.
    Decider decidedBy = Decider::Person;
    int http = 0;    ///< status of the answer that led to this state; 0 when there was none
    QString message; ///< for people, plain text
    bool operator==(const JournalEntry &) const = default;
};

/// A step that was taken. Appended, never rewritten.
struct JournalTransition
{
    qint64 sequence = 0; ///< over the whole journal, from 1, without gaps
    QString intentId;
    JournalState from = JournalState::Held;
    JournalState to = JournalState::Held;
    Decider by = Decider::Program;
    int tries = 0; ///< how often the intent had been claimed by then, this step included
    QDateTime at;
    int http = 0;
    QString message;
    bool operator==(const JournalTransition &) const = default;
};

/// A step to take. For Held to Sending there is claim().
struct JournalMove
{
    QString id;
    JournalState from = JournalState::Sending; ///< it is refused when the intent is in another state
    JournalState to = JournalState::Unknown;
    Decider by = Decider::Program;
    QDateTime at;
    int http = 0;
    QString message;
    bool operator==(const JournalMove &) const = default;
};

/// Which entries; what is left empty does not matter, and all that is given must fit.
struct JournalQuery
{
    QString profile;
    QList<JournalState> states;
    QString batch;
    QDateTime since;      ///< created then or later
    QString lineItemUuid; ///< aims at this line, or saw it; letter case does not matter
    QString orderUuid;    ///< letter case does not matter
    /// With orderUuid: also what names no order and aims at one of these lines.
    QStringList linesOfOrder;
    QString server;
    QStringList words;     ///< each occurs in something written down; the case of ASCII letters does not matter
    QList<qint64> numbers; ///< one of these
    qint64 after = 0;      ///< only numbers above; to page on
    int limit = 0;         ///< 0: all
    bool newestFirst = false;
    bool operator==(const JournalQuery &) const = default;
};

using JournalCounts = QMap<JournalState, int>;

/// An intent with every step it took, oldest first.
struct JournalHistory
{
    JournalEntry entry;
    QList<JournalTransition> transitions;
    bool operator==(const JournalHistory &) const = default;
};

/// How far the journal has come. As it begins: nothing is in it.
struct JournalPosition
{
    qint64 number = 0;   ///< of the last intent
    qint64 sequence = 0; ///< of the last transition
    bool operator==(const JournalPosition &) const = default;
};

/// What was recorded or took a step since some position, by whichever program.
struct JournalNews
{
    JournalPosition position; ///< by now
    QList<qint64> numbers;    ///< of intents, ascending, each once
};

struct JournalBatch
{
    QString id;
    QDateTime created; ///< when its first intent was
    JournalCounts counts;
    bool operator==(const JournalBatch &) const = default;
};

} // namespace Rescind

Q_DECLARE_METATYPE(Rescind::JournalEntry)
