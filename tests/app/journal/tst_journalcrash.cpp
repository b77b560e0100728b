// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/journal/journalstory.h"

#include "tests/support/crashingfiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Rescind;
using namespace Rescind::JournalSamples;
using namespace Qt::StringLiterals;

/// The power goes, at every operation of the disk there is and at many by chance. The benchmark does more of the same.
class TestJournalCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>(quickPlace());
        QVERIFY(m_directory->isValid());
    }

    void aCutAtEveryOperationLosesNothing()
    {
        // GIVEN a story that has everything in it
        DiskHistory history;
        const RecordedStory story = RecordedStory::tell(m_files, place(u"told"_s), JournalStory::scripted(), history);
        QCOMPARE(story.steps.size(), JournalStory::scripted().size());
        QVERIFY(history.operations.size() > 200);

        // WHEN the power goes after each operation, with different luck
        QRandomGenerator chance(1);
        PowerCut cut(history);
        for (qsizetype operations = 0; operations <= history.operations.size(); operations += operationStride()) {
            cut.advanceTo(operations);
            for (int luck = 0; luck < 4; ++luck) {
                const QString left = place(u"left"_s);
                QVERIFY(putFiles(left, cut.survivors(chance)));
                // THEN
                const QString broken = whatACutBroke(story, operations, left);
                QVERIFY2(broken.isEmpty(),
                         qPrintable(u"operation %1, luck %2: %3"_s.arg(operations).arg(luck).arg(broken)));
            }
        }
    }

    void aCutWhileACutIsMendedLosesNothing()
    {
        // GIVEN what a cut left
        DiskHistory history;
        const RecordedStory story = RecordedStory::tell(m_files, place(u"told"_s), JournalStory::scripted(), history);
        QRandomGenerator chance(2);
        PowerCut cut(history);
        for (qsizetype operations = 0; operations <= history.operations.size(); operations += 3 * operationStride()) {
            cut.advanceTo(operations);
            const QMap<QString, QByteArray> survivors = cut.survivors(chance);
            const QString mended = place(u"mended"_s);
            QVERIFY(putFiles(mended, survivors));
            m_files.record(mended);
            const bool isThere = story.acknowledgedBy(operations) > 0;
            {
                JournalStore store({.file = journalIn(mended), .expectedToExist = isThere});
                VERIFY_RESULT(store.open());
            }
            const DiskHistory mending = m_files.takeHistory();

            // WHEN the power goes again while SQLite puts that right
            PowerCut again(mending);
            for (qsizetype second = 0; second <= mending.operations.size(); ++second) {
                again.advanceTo(second);
                const QString left = place(u"left"_s);
                QVERIFY(putFiles(left, again.survivors(chance)));
                // THEN
                const QString broken = whatACutBroke(story, operations, left);
                QVERIFY2(broken.isEmpty(),
                         qPrintable(u"operation %1, then %2: %3"_s.arg(operations).arg(second).arg(broken)));
            }
        }
    }

    void randomCutsLoseNothing_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void randomCutsLoseNothing()
    {
        QFETCH(const quint32, seed);
        constexpr int cuts = 1000;
        DiskHistory history;
        const RecordedStory story
            = RecordedStory::tell(m_files, place(u"told"_s), JournalStory::random(seed, 14), history);
        QCOMPARE(story.steps.size(), 14);

        QRandomGenerator chance(seed);
        QList<qsizetype> moments;
        for (int i = 0; i < cuts; ++i)
            moments.append(chance.bounded(static_cast<int>(history.operations.size()) + 1));
        std::ranges::sort(moments);
        PowerCut cut(history);
        const QString left = place(u"left"_s);
        for (int i = 0; i < cuts; ++i) {
            const qsizetype operations = moments.at(i);
            cut.advanceTo(operations);
            QVERIFY(putFiles(left, cut.survivors(chance)));
            const QString broken = whatACutBroke(story, operations, left, i % 8 == 0);
            QVERIFY2(broken.isEmpty(), qPrintable(u"operation %1: %2"_s.arg(operations).arg(broken)));
        }
    }

    void theSimulatedDiskLosesWhatWasNotSynced()
    {
        // GIVEN a story in which the store would not wait for the disk: its history without the syncs
        DiskHistory history;
        const RecordedStory story = RecordedStory::tell(m_files, place(u"told"_s), JournalStory::scripted(), history);
        for (DiskHistory::Operation &operation : history.operations) {
            operation.directoryToo = false;
            if (operation.type == DiskHistory::Operation::Type::Sync)
                operation = {.type = DiskHistory::Operation::Type::Truncate, .file = -1};
        }
        // WHEN the power goes at its end
        QRandomGenerator chance(3);
        PowerCut cut(history);
        cut.advanceTo(history.operations.size());
        int broken = 0;
        for (int luck = 0; luck < 50; ++luck) {
            const QString left = place(u"left"_s);
            QVERIFY(putFiles(left, cut.survivors(chance)));
            broken += whatACutBroke(story, history.operations.size(), left).isEmpty() ? 0 : 1;
        }
        // THEN the tests above would notice
        QVERIFY(broken > 25);
    }

private:
    [[nodiscard]] QString place(const QString &name) const { return m_directory->filePath(name); }

    CrashingFiles m_files;
    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(TestJournalCrash)
#include "tst_journalcrash.moc"
