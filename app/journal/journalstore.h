// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/journalentry.h"
#include "app/journal/journalerror.h"
#include "app/journal/journalschema.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace Rescind {

class ProfileLock;

struct JournalSettings
{
    /// Made when missing, in a directory that only its owner may enter.
    QString file;
    /// That a journal is known to have been there: then a missing or empty file is an error, never a new beginning. The
    /// store remembers that itself in a marker beside the file; this is for those who know it from elsewhere.
    bool expectedToExist = false;
    JournalSchema schema = JournalSchema::current();
};

/// The journal on disk. Synchronous; to be made, used and ended in one thread. When a writing operation returns a
/// value, what it wrote is durable: it survives a power cut a moment later. When it returns an error, none of it
/// counts. After Full, Io, ReadOnly or Busy the store works again as soon as the cause is gone; after Damaged it
/// refuses everything until it is opened anew.
class JournalStore
{
public:
    explicit JournalStore(JournalSettings settings);
    ~JournalStore();
    Q_DISABLE_COPY_MOVE(JournalStore)

    /// Opens it, checks all of it and brings it up to date. A file that is damaged or newer is left byte for byte. When
    /// it fails, everything else fails with the same error until it was opened after all.
    [[nodiscard]] JournalResult<void> open();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const QString &file() const;

    // Writing. Each is one commit, or part of the one of together().

    /// All of them or none.
    [[nodiscard]] JournalResult<void> record(const QList<JournalIntent> &intents);
    /// Held to Sending. False when it is in another state: somebody else has it, or it was undone.
    [[nodiscard]] JournalResult<bool> claim(const QString &id, const QDateTime &at);
    /// Those that could be claimed, in the order asked for.
    [[nodiscard]] JournalResult<QStringList> claimMany(const QStringList &ids, const QDateTime &at);
    [[nodiscard]] JournalResult<void> move(const JournalMove &move);
    /// Each has a result of its own; those that can be done are done in one commit.
    [[nodiscard]] JournalResult<QList<JournalResult<void>>> moveMany(const QList<JournalMove> &moves);
    /// Every Sending of the lock's profile becomes Unknown: whoever was sending is gone. Returns their ids.
    [[nodiscard]] JournalResult<QStringList> recover(const ProfileLock &lock, const QDateTime &at);
    /// Carries out the writing operations called by @p operations in one commit. What they return counts only when this
    /// returns no error.
    [[nodiscard]] JournalResult<void> together(const std::function<void()> &operations);

    // Reading. Every row is checked against its checksum.

    [[nodiscard]] JournalResult<JournalEntry> entry(const QString &id);
    /// In the order of recording, unless the query says otherwise.
    [[nodiscard]] JournalResult<QList<JournalEntry>> entries(const JournalQuery &query);
    /// Oldest first; empty when it is held since it was recorded.
    [[nodiscard]] JournalResult<QList<JournalTransition>> transitions(const QString &id);
    /// Those entries with their steps.
    [[nodiscard]] JournalResult<QList<JournalHistory>> histories(const JournalQuery &query);
    /// The numbers of those entries, without a look at anything else.
    [[nodiscard]] JournalResult<QList<qint64>> numbers(const JournalQuery &query);
    [[nodiscard]] JournalResult<JournalNews> newsSince(const JournalPosition &position);
    /// States without an entry are left out. Of the query, `limit` and the order do not matter.
    [[nodiscard]] JournalResult<JournalCounts> counts(const JournalQuery &query);
    /// Newest first.
    [[nodiscard]] JournalResult<QList<JournalBatch>> batches(const QString &profile);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Rescind
