// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/journalentry.h"

#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace Rescind::JournalRow {

// Between values and rows. Each row carries a checksum over everything in it that is never rewritten, so that a bit
// that flipped on the disk is noticed even where it makes another legible text.

/// The same intent as it will be read: texts that are not valid UTF-16 mended, times in whole milliseconds of UTC.
[[nodiscard]] JournalIntent legible(JournalIntent intent);
/// The same for a text.
[[nodiscard]] QString legible(const QString &text);
/// What it lacks, for the error's words; empty when it has what it must have.
[[nodiscard]] QString lackOf(const JournalIntent &intent);

[[nodiscard]] QByteArray checksumOf(qint64 number, const JournalIntent &intent);
[[nodiscard]] QByteArray checksumOf(const JournalTransition &transition);

/// For `INSERT INTO intents VALUES (?, … 22 in all)`.
[[nodiscard]] QVariantList valuesOf(qint64 number, const JournalIntent &intent);
/// For `INSERT INTO transitions VALUES (?, … 10 in all)`.
[[nodiscard]] QVariantList valuesOf(const JournalTransition &transition, qint64 number);

/// The columns of an entry: `FROM intents i LEFT JOIN transitions t ON t.sequence = i.last`.
inline constexpr char entryColumns[]
    = "i.number, i.id, i.profile, i.server, i.release, i.person, i.action, i.target_uuid, i.order_uuid, "
      "i.purchase_order, i.line_count, i.verb, i.path, i.body, i.reason, i.batch, i.batch_row, i.created, "
      "i.hold_until, i.checksum, i.state, i.last, t.sequence, t.intent, t.from_state, t.to_state, t.decider, t.tries, "
      "t.at, t.http, t.message, t.checksum";
/// The columns of a transition: `FROM transitions t JOIN intents i ON i.number = t.intent`.
inline constexpr char transitionColumns[]
    = "t.sequence, t.intent, t.from_state, t.to_state, t.decider, t.tries, t.at, t.http, t.message, t.checksum, i.id";

/// The entry in the row, without its lines, and the checksum it has to come to with them.
struct ReadEntry
{
    JournalEntry entry;
    int lineCount = 0;
    qint64 last = 0; ///< sequence number of the transition to its state; 0 when there was none
    QByteArray checksum;

    /// Whether the entry, with its lines by now, is what was written.
    [[nodiscard]] bool isSound() const;
};
/// nullopt when the row is damaged.
[[nodiscard]] std::optional<ReadEntry> readEntry(const QSqlQuery &query);

struct ReadTransition
{
    JournalTransition transition;
    qint64 number = 0; ///< of its intent
};
[[nodiscard]] std::optional<ReadTransition> readTransition(const QSqlQuery &query);

} // namespace Rescind::JournalRow
