// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/journal/journalsamples.h"

#include <QMap>
#include <QRandomGenerator>

#include <functional>
#include <memory>

namespace Rescind {

class CrashingFiles;
struct DiskHistory;
class PowerCut;

/// What a program does with its journal, step by step, each step one commit. A send happens after a claim was
/// acknowledged, and never else.
class JournalStory
{
public:
    /// @return whether it was acknowledged
    using Step = std::function<JournalResult<void>(JournalStory &)>;

    /// @param directory of the journal; the story makes the journal in it
    explicit JournalStory(QString directory);
    ~JournalStory();
    Q_DISABLE_COPY_MOVE(JournalStory)

    /// Every operation the store has.
    [[nodiscard]] static QList<Step> scripted();
    /// About @p length steps by chance.
    [[nodiscard]] static QList<Step> random(quint32 seed, int length);

    [[nodiscard]] JournalStore &store() { return *m_store; }
    [[nodiscard]] QString directory() const { return m_directory; }
    /// Ends the store and opens another one.
    [[nodiscard]] JournalResult<void> reopen();
    [[nodiscard]] JournalResult<void> claim(const QList<int> &numbers);
    /// How often each intent was sent, by id.
    [[nodiscard]] const QMap<QString, int> &sent() const { return m_sent; }

private:
    QString m_directory;
    std::unique_ptr<JournalStore> m_store;
    QMap<QString, int> m_sent;
};

/// What a story's run left behind: what was done to the disk, and what was known after each acknowledgement.
struct RecordedStory
{
    /// After a step was acknowledged.
    struct Acknowledged
    {
        qsizetype operations = 0; ///< of the disk, by then
        QString contents;         ///< all that can be read
        QMap<QString, int> sent;
    };
    QList<Acknowledged> steps;

    /// Tells the story in @p directory; empty when a step was not acknowledged.
    [[nodiscard]] static RecordedStory tell(CrashingFiles &files, const QString &directory,
                                            const QList<JournalStory::Step> &steps, DiskHistory &history);
    /// How many steps were acknowledged when @p operations had been done.
    [[nodiscard]] qsizetype acknowledgedBy(qsizetype operations) const;
};

/// Opens what a cut after @p operations left in @p directory and compares it with the story. Nothing that was
/// acknowledged may be lost, nothing else may be there but the step that was under way, whole; what was sent has to be
/// known; and, with @p goOn, recovering and going on has to work. Empty when that is so, else what is wrong.
[[nodiscard]] QString whatACutBroke(const RecordedStory &story, qsizetype operations, const QString &directory,
                                    bool goOn = true);

/// How many operations of the disk go by between two at which something is made to happen: 1, or RESCIND_STRIDE, where
/// this is only repeated.
[[nodiscard]] qsizetype operationStride();

/// The journal's file in @p directory.
[[nodiscard]] QString journalIn(const QString &directory);

} // namespace Rescind
