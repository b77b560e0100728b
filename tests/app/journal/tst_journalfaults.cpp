// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/journal/journalstory.h"

#include "app/journal/journal.h"
#include "app/journal/profilelock.h"
#include "tests/support/crashingfiles.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Rescind;
using namespace Rescind::JournalSamples;
using namespace Qt::StringLiterals;
using Fault = CrashingFiles::Fault;
using Kind = JournalError::Kind;

/// The disk is full, or read-only, or fails, at every operation there is.
class TestJournalFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>(quickPlace());
        QVERIFY(m_directory->isValid());
        m_files.heal();
    }

    void afterAnyFaultNothingIsAcknowledgedFalselyAndItGoesOn_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("lasting");
        QTest::newRow("full once") << Fault::Full << false;
        QTest::newRow("full until room is made") << Fault::Full << true;
        QTest::newRow("read-only once") << Fault::ReadOnly << false;
        QTest::newRow("read-only until that is mended") << Fault::ReadOnly << true;
        QTest::newRow("an I/O error") << Fault::Io << false;
        QTest::newRow("I/O errors until the disk is mended") << Fault::Io << true;
    }

    void afterAnyFaultNothingIsAcknowledgedFalselyAndItGoesOn()
    {
        QFETCH(const Fault, fault);
        QFETCH(const bool, lasting);
        // GIVEN what a story comes to when nothing fails
        DiskHistory history;
        const QList<JournalStory::Step> steps = JournalStory::scripted();
        const RecordedStory reference = RecordedStory::tell(m_files, place(u"told"_s), steps, history);
        QCOMPARE(reference.steps.size(), steps.size());

        // WHEN each operation fails in turn
        int failed = 0;
        for (qsizetype operation = 0;; operation += operationStride()) {
            const QString directory = place(u"faulty-%1"_s.arg(operation));
            JournalStory story(directory);
            m_files.failAt(operation, fault, lasting);
            bool hasFailed = false;
            for (qsizetype step = 0; step < steps.size(); ++step) {
                const auto result = steps.at(step)(story);
                if (!result) {
                    // THEN the error says so
                    QVERIFY2(isFrom(fault, result.error().kind), qPrintable(result.error().message));
                    QVERIFY(m_files.heal());
                    hasFailed = true;
                    const QString broken = whatIsWrong(story, reference, step);
                    QVERIFY2(broken.isEmpty(), qPrintable(u"operation %1: %2"_s.arg(operation).arg(broken)));
                    const bool isDone = step > 0 && contents(story.store()) == reference.steps.at(step).contents
                                        && reference.steps.at(step).contents != reference.steps.at(step - 1).contents;
                    // AND what was not done can be done now
                    if (!isDone)
                        VERIFY_RESULT(steps.at(step)(story));
                }
            }
            failed += hasFailed ? 1 : 0;
            // A fault that SQLite got over by itself counts as met.
            const bool hasMet = m_files.heal() || hasFailed;
            QCOMPARE(contents(story.store()), reference.steps.constLast().contents);
            if (!hasMet)
                break; // the story had fewer operations than this
            QVERIFY(QDir(directory).removeRecursively());
        }
        QVERIFY2(failed > 50 / operationStride(), qPrintable(QString::number(failed)));
    }

    void aFaultIsTheErrorOfAllThatWereToBeCommittedTogether()
    {
        // GIVEN an open journal on a full disk
        Journal journal({.file = journalIn(place(u"full"_s))});
        bool isOpen = false;
        journal.open(this, [&isOpen](const JournalResult<void> &result) { isOpen = result.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(isOpen, 30000);
        m_files.failAt(0, Fault::Full, true);

        // WHEN several are asked for at once
        QStringList results;
        const auto note = [&results](const JournalResult<void> &result) {
            results.append(result ? u"recorded"_s : QString(wireName(result.error().kind)));
        };
        for (int number = 1; number <= 5; ++number)
            journal.record({intent(number)}, this, note);

        // THEN each of them is told
        QTRY_COMPARE_WITH_TIMEOUT(results, QStringList(5, u"full"_s), 30000);

        // AND each can be done when there is room again
        m_files.heal();
        results.clear();
        for (int number = 1; number <= 5; ++number)
            journal.record({intent(number)}, this, note);
        QTRY_COMPARE_WITH_TIMEOUT(results, QStringList(5, u"recorded"_s), 30000);
    }

    void whatFailsByItselfDoesNotFailItsNeighbours()
    {
        // GIVEN a disk of which only one operation fails
        Journal journal({.file = journalIn(place(u"once"_s))});
        bool isOpen = false;
        journal.open(this, [&isOpen](const JournalResult<void> &result) { isOpen = result.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(isOpen, 30000);
        m_files.failAt(4, Fault::Full, false);

        // WHEN many are asked for at once
        int recorded = 0;
        QStringList failures;
        for (int number = 1; number <= 50; ++number) {
            journal.record({intent(number)}, this, [&](const JournalResult<void> &result) {
                if (result)
                    ++recorded;
                else
                    failures.append(wireName(result.error().kind));
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(recorded + failures.size(), 50, 30000);

        // THEN at most one was hit, and the journal holds the others
        QVERIFY(failures.size() <= 1);
        int held = -1;
        journal.counts({}, this, [&held](const JournalResult<JournalCounts> &counts) {
            held = counts ? counts->value(JournalState::Held) : -2;
        });
        QTRY_COMPARE_WITH_TIMEOUT(held, recorded, 30000);
    }

    void aReadFromADiskThatFailsIsNoAnswer_data()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("entry") << Look([](JournalStore &store) { return told(store.entry(idOf(10))); });
        QTest::newRow("entries") << Look([](JournalStore &store) { return told(store.entries({.limit = 10})); });
        QTest::newRow("transitions") << Look([](JournalStore &store) { return told(store.transitions(idOf(10))); });
        QTest::newRow("histories") << Look([](JournalStore &store) { return told(store.histories({.limit = 4})); });
        QTest::newRow("numbers") << Look([](JournalStore &store) { return told(store.numbers({.limit = 90})); });
        QTest::newRow("news") << Look([](JournalStore &store) { return told(store.newsSince({50, 20})); });
        QTest::newRow("counts") << Look([](JournalStore &store) { return told(store.counts({})); });
        QTest::newRow("batches") << Look([](JournalStore &store) { return told(store.batches(u"work"_s)); });
    }

    void aReadFromADiskThatFailsIsNoAnswer()
    {
        QFETCH(const Look, look);
        // GIVEN a journal that another program writes to, so that each look has to read from the disk
        JournalStore store({.file = journalIn(place(u"read"_s))});
        VERIFY_RESULT(store.open());
        VERIFY_RESULT(store.record(intents(60)));
        for (int number = 1; number <= 20; ++number)
            QVERIFY(bringTo(store, number, JournalState::Requested));
        JournalStore other({.file = store.file()});
        VERIFY_RESULT(other.open());

        // WHEN each operation fails in turn
        int failed = 0;
        for (int operation = 0;; ++operation) {
            VERIFY_RESULT(other.record({intent(1000 + operation)}));
            m_files.failAt(operation, Fault::Io, false);
            const auto found = look(store);
            const bool hasMet = m_files.heal();
            // THEN it is told, or got over, and the next look finds everything
            const auto again = look(store);
            VERIFY_RESULT(again);
            if (found) {
                QCOMPARE(*found, *again);
            } else {
                QVERIFY2(isFrom(Fault::Io, found.error().kind), qPrintable(found.error().message));
                ++failed;
            }
            if (!hasMet)
                break;
        }
        QVERIFY2(failed > 2, qPrintable(QString::number(failed)));
    }

    void aWriteToADiskThatFailsIsAllOrNothing_data()
    {
        QTest::addColumn<Write>("write");
        QTest::addColumn<bool>("failedBefore");
        const Write claims = [](JournalStore &store, int first) { return done(store.claim(idOf(first), moment(1))); };
        const Write moves = [](JournalStore &store, int first) {
            return store.move(move(first, JournalState::Held, JournalState::Withdrawn));
        };
        QTest::newRow("claim") << claims << false;
        QTest::newRow("claim after a failure") << claims << true;
        QTest::newRow("claim many") << Write([](JournalStore &store, int first) {
            return done(store.claimMany({idOf(first), idOf(first + 1), idOf(5000)}, moment(1)));
        }) << false;
        QTest::newRow("move") << moves << false;
        QTest::newRow("move after a failure") << moves << true;
        QTest::newRow("move many") << Write([](JournalStore &store, int first) {
            return done(store.moveMany({move(first, JournalState::Held, JournalState::Withdrawn),
                                        move(first + 1, JournalState::Held, JournalState::Refused)}));
        }) << false;
        QTest::newRow("record") << Write([](JournalStore &store, int first) {
            return store.record({intent(5000 + first), intent(10000 + first)});
        }) << false;
        QTest::newRow("together") << Write([](JournalStore &store, int first) {
            return store.together([&] {
                static_cast<void>(store.record({intent(5000 + first)}));
                static_cast<void>(store.claim(idOf(first), moment(1)));
                static_cast<void>(store.record({intent(10000 + first)}));
            });
        }) << false;
        QTest::newRow("recover") << Write([](JournalStore &store, int) {
            const auto lock = ProfileLock::take(store.file(), u"work"_s);
            return lock ? done(store.recover(**lock, moment(2))) : tl::make_unexpected(lock.error());
        }) << false;
    }

    void aWriteToADiskThatFailsIsAllOrNothing()
    {
        QFETCH(const Write, write);
        QFETCH(const bool, failedBefore);
        JournalStore store({.file = journalIn(place(u"write"_s))});
        VERIFY_RESULT(store.open());
        JournalStore other({.file = store.file()});
        VERIFY_RESULT(other.open());
        VERIFY_RESULT(other.record(intents(20, 3000)));

        int failed = 0;
        for (int operation = 0;; ++operation) {
            // GIVEN what another program recorded meanwhile, so that it has to be read from the disk
            const int first = 100 + 2 * operation;
            VERIFY_RESULT(other.record(intents(2, first)));
            QCOMPARE(other.claim(idOf(first + 1), moment(1)).value_or(false), true);
            VERIFY_RESULT(other.move(move(first + 1, JournalState::Sending, JournalState::Held)));
            if (QTest::currentDataTag() == QByteArray("recover"))
                QCOMPARE(other.claim(idOf(first), moment(1)).value_or(false), true);
            if (failedBefore) {
                m_files.failAt(0, Fault::Full, true);
                VERIFY_ERROR(store.record({intent(20000 + operation)}), Kind::Full);
                m_files.heal();
            }
            const QString before = standing(other);

            // WHEN one operation of the disk fails
            m_files.failAt(operation, Fault::Io, false);
            const auto result = write(store, first);
            const bool hasMet = m_files.heal();

            // THEN nothing of it is there, or all, and it can be done
            const QString after = standing(other);
            if (!result) {
                ++failed;
                QVERIFY2(isFrom(Fault::Io, result.error().kind), qPrintable(result.error().message));
                if (after == before) {
                    VERIFY_RESULT(write(store, first));
                    QVERIFY(standing(other) != before);
                }
            } else {
                QVERIFY(after != before);
            }
            QCOMPARE(standing(store), standing(other));
            if (!hasMet)
                break;
        }
        QVERIFY2(failed > 5, qPrintable(QString::number(failed)));
    }

private:
    using Look = std::function<JournalResult<QString>(JournalStore &)>;
    using Write = std::function<JournalResult<void>(JournalStore &, int)>;

    /// What was read, as far as the journal's other writer changes nothing of it.
    template <typename Value> static JournalResult<QString> told(const JournalResult<Value> &found)
    {
        if (!found)
            return tl::make_unexpected(found.error());
        QString text;
        QDebug(&text) << sizeOf(*found);
        return text;
    }
    template <typename Value> static qsizetype sizeOf(const QList<Value> &values) { return values.size(); }
    static qint64 sizeOf(const JournalEntry &entry) { return entry.number; }
    static qint64 sizeOf(const JournalNews &news) { return news.position.number; }
    static int sizeOf(const JournalCounts &counts) { return counts.value(JournalState::Held); }

    /// How far the journal has come, and how many are in each state.
    static QString standing(JournalStore &store)
    {
        const auto news = store.newsSince({});
        const auto counts = store.counts({});
        if (!news || !counts)
            return u"error"_s;
        QString text;
        QDebug(&text) << news->position.number << news->position.sequence << counts->values();
        return text;
    }

    static JournalResult<void> done(const auto &result)
    {
        return result ? JournalResult<void>() : tl::make_unexpected(result.error());
    }

    [[nodiscard]] QString place(const QString &name) const { return m_directory->filePath(name); }

    [[nodiscard]] static bool isFrom(Fault fault, Kind kind)
    {
        switch (fault) {
        case Fault::Full:
            return kind == Kind::Full;
        case Fault::ReadOnly:
            // A deletion that fails is an I/O error for SQLite.
            return kind == Kind::ReadOnly || kind == Kind::Io || kind == Kind::CannotOpen;
        case Fault::Io:
            return kind == Kind::Io || kind == Kind::CannotOpen || kind == Kind::ReadOnly;
        }
        Q_UNREACHABLE();
    }

    /// What the store may hold after the step failed: what was there before, or the whole step after all.
    [[nodiscard]] static QString whatIsWrong(JournalStory &story, const RecordedStory &reference, qsizetype step)
    {
        if (!story.store().isOpen())
            return {}; // opening is the step that failed
        const QString found = contents(story.store());
        const QString before = step > 0 ? reference.steps.at(step - 1).contents : QString();
        if (found == before || found == reference.steps.at(step).contents)
            return {};
        return u"after step %1 failed it holds\n%2"_s.arg(step).arg(found);
    }

    CrashingFiles m_files;
    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(TestJournalFaults)
#include "tst_journalfaults.moc"
