// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/journalconnection.h"
#include "app/journal/journalentry.h"
#include "app/journal/journalrow.h"

namespace Rescind {

/// What is read from the journal. Every row is checked; one that is not what was written makes the whole answer
/// Damaged.
class JournalReading
{
public:
    /// @param file for the words of an error
    JournalReading(JournalConnection &connection, QString file);

    [[nodiscard]] JournalResult<JournalEntry> entry(const QString &id);
    [[nodiscard]] JournalResult<QList<JournalEntry>> entries(const JournalQuery &query);
    [[nodiscard]] JournalResult<QList<JournalTransition>> transitions(const QString &id);
    [[nodiscard]] JournalResult<QList<JournalHistory>> histories(const JournalQuery &query);
    [[nodiscard]] JournalResult<QList<qint64>> numbers(const JournalQuery &query);
    [[nodiscard]] JournalResult<JournalNews> newsSince(const JournalPosition &position);
    [[nodiscard]] JournalResult<JournalCounts> counts(const JournalQuery &query);
    [[nodiscard]] JournalResult<QList<JournalBatch>> batches(const QString &profile);

    /// Looks at each row once: the intents in @p states (all when empty) with their lines, and every step each of them
    /// took. Damaged when something does not fit together.
    [[nodiscard]] JournalResult<void> checkRows(const QList<JournalState> &states);

private:
    [[nodiscard]] JournalResult<QList<JournalRow::ReadEntry>> read(const QString &condition,
                                                                   const QVariantList &values);
    [[nodiscard]] JournalResult<QList<JournalRow::ReadEntry>> read(QSqlQuery &query, const QVariantList &values);
    [[nodiscard]] JournalResult<void> readLines(JournalRow::ReadEntry &entry);
    [[nodiscard]] JournalResult<QList<JournalRow::ReadTransition>> steps(qint64 number);
    [[nodiscard]] JournalResult<void> checkSteps(const JournalRow::ReadEntry &entry);
    [[nodiscard]] JournalResult<void> checkNumbers();
    [[nodiscard]] JournalResult<QList<qint64>> readNumbers(const QString &sql, const QVariantList &values);
    [[nodiscard]] tl::unexpected<JournalError> damaged() const;

    JournalConnection &m_connection;
    QString m_file;
};

} // namespace Rescind
