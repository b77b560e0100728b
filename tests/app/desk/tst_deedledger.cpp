// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deedledger.h"
#include "app/domain/clock.h"
#include "app/journal/profilelock.h"
#include "tests/app/journal/journalsamples.h"
#include "tests/support/crashingfiles.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rescind;
using namespace Rescind::JournalSamples;
using namespace Qt::StringLiterals;
using Fault = CrashingFiles::Fault;
using Kind = JournalError::Kind;

/// The runner's side of the journal, on a disk that fails.
class TestDeedLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void openingItFindsWhatAFormerRunLeft();
    void whateverFailsWhileOpeningItCanBeOpenedAgain_data();
    void whateverFailsWhileOpeningItCanBeOpenedAgain();
    void whatWaitsForAnOpeningThatFailsIsToldSo();
    void itIsOpenedOnce();
    void whereAnotherIsAtWorkItTakesTheNextPlace();
    void whatCouldNotBeWrittenIsWrittenLater();
    void aLaterStepIsNotWrittenBeforeTheEarlierOne();
    void whatTheJournalRefusesIsNotTriedAgain();
    void whatMustNotComeLaterDoesNot();

private:
    [[nodiscard]] QString file() const { return m_directory->filePath(u"journal/journal.sqlite"_s); }
    /// A journal in which the intents 1 to 4 are held, being sent, requested and withdrawn.
    void leaveAJournal() const;
    [[nodiscard]] QList<JournalState> states() const;

    CrashingFiles m_disk; // there before the first database is opened
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace {

constexpr int patience = 30'000;

/// Opens it and waits for what becomes of that: its kind of error, or nothing.
std::optional<JournalError> opened(DeedLedger &ledger)
{
    QSignalSpy isOpen(&ledger, &DeedLedger::opened);
    QSignalSpy failed(&ledger, &DeedLedger::failed);
    ledger.open();
    if (!QTest::qWaitFor([&] { return isOpen.size() + failed.size() > 0; }, patience))
        QTest::qFail("neither opened nor failed", __FILE__, __LINE__);
    return failed.isEmpty() ? std::nullopt : std::optional(failed.first().first().value<JournalError>());
}

} // namespace

void TestDeedLedger::init()
{
    m_disk.heal();
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void TestDeedLedger::leaveAJournal() const
{
    JournalStore store({.file = file()});
    VERIFY_RESULT(store.open());
    VERIFY_RESULT(store.record(intents(4)));
    QVERIFY(bringTo(store, 2, JournalState::Sending));
    QVERIFY(bringTo(store, 3, JournalState::Requested));
    QVERIFY(bringTo(store, 4, JournalState::Withdrawn));
}

QList<JournalState> TestDeedLedger::states() const
{
    JournalStore store({.file = file()});
    QList<JournalState> all;
    if (!store.open())
        return all;
    const auto entries = store.entries({});
    if (entries) {
        for (const JournalEntry &entry : *entries)
            all.append(entry.state);
    }
    return all;
}

void TestDeedLedger::openingItFindsWhatAFormerRunLeft()
{
    leaveAJournal();
    Journal journal({.file = file()});
    DeedLedger ledger(journal, m_clock, u"work"_s);
    QSignalSpy isOpen(&ledger, &DeedLedger::opened);
    QVERIFY(!opened(ledger));
    const auto left = isOpen.first().first().value<QList<JournalEntry>>();
    QList<JournalState> found;
    for (const JournalEntry &entry : left)
        found.append(entry.state);
    QCOMPARE(found, (QList{JournalState::Held, JournalState::Unknown, JournalState::Requested}));
    QVERIFY(ledger.isOpen());
}

void TestDeedLedger::whateverFailsWhileOpeningItCanBeOpenedAgain_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("the disk is full") << Fault::Full;
    QTest::newRow("the disk fails") << Fault::Io;
}

void TestDeedLedger::whateverFailsWhileOpeningItCanBeOpenedAgain()
{
    QFETCH(const Fault, fault);
    int failures = 0;
    for (qsizetype operation = 0;; ++operation) {
        // GIVEN what a former run left, and a disk of which one operation fails
        m_directory = std::make_unique<QTemporaryDir>();
        leaveAJournal();
        Journal journal({.file = file()});
        DeedLedger ledger(journal, m_clock, u"work"_s);
        m_disk.failAt(operation, fault, false);
        const auto error = opened(ledger);
        const bool hasMet = m_disk.heal();
        if (!hasMet)
            break;

        // THEN it says so, and can be opened once the disk is well again
        QCOMPARE(ledger.isOpen(), !error);
        if (error) {
            ++failures;
            QVERIFY2(error->isStorage(), qPrintable(error->message));
            QVERIFY(!opened(ledger));
        }
        // AND what may have arrived is known as such
        QCOMPARE(states().value(1), JournalState::Unknown);
    }
    QVERIFY2(failures > 3, qPrintable(QString::number(failures)));
}

void TestDeedLedger::whatWaitsForAnOpeningThatFailsIsToldSo()
{
    leaveAJournal();
    Journal journal({.file = file()});
    DeedLedger ledger(journal, m_clock, u"work"_s);
    m_disk.failAt(0, Fault::Full, true);
    QStringList told;
    const auto note = [&told](const JournalResult<void> &result) {
        told.append(result ? u"recorded"_s : QString(wireName(result.error().kind)));
    };
    ledger.record({intent(5)}, note);
    ledger.record({intent(6)}, note);
    QTRY_COMPARE_WITH_TIMEOUT(told, QStringList(2, u"full"_s), patience);

    // AND the next one opens it anew
    m_disk.heal();
    told.clear();
    ledger.record({intent(5)}, note);
    QTRY_COMPARE_WITH_TIMEOUT(told, QStringList(u"recorded"_s), patience);
    QVERIFY(ledger.isOpen());
}

void TestDeedLedger::itIsOpenedOnce()
{
    Journal journal({.file = file()});
    DeedLedger ledger(journal, m_clock, u"work"_s);
    QSignalSpy isOpen(&ledger, &DeedLedger::opened);
    ledger.open();
    ledger.open();
    QTRY_COMPARE_WITH_TIMEOUT(isOpen.size(), 1, patience);
    ledger.open();
    bool isRecorded = false;
    ledger.record({intent(1)}, [&](const JournalResult<void> &result) { isRecorded = result.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isRecorded, patience);
    QCOMPARE(isOpen.size(), 1);
}

void TestDeedLedger::whereAnotherIsAtWorkItTakesTheNextPlace()
{
    Journal journal({.file = file()});
    DeedLedger first(journal, m_clock, u"work"_s, 2);
    DeedLedger second(journal, m_clock, u"work"_s, 2);
    DeedLedger third(journal, m_clock, u"work"_s, 2);
    QVERIFY(!opened(first));
    QVERIFY(!opened(second));
    const auto error = opened(third);
    QCOMPARE(first.profile(), u"work"_s);
    QCOMPARE(second.profile(), u"work 2"_s);
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::InUse);
}

void TestDeedLedger::whatCouldNotBeWrittenIsWrittenLater()
{
    // GIVEN something that was sent, and a disk that is full when its answer comes
    leaveAJournal();
    Journal journal({.file = file()});
    DeedLedger ledger(journal, m_clock, u"work"_s);
    QVERIFY(!opened(ledger));
    m_disk.failAt(0, Fault::Full, true);
    std::optional<JournalResult<void>> written;
    ledger.write(move(3, JournalState::Requested, JournalState::SettledConfirmed),
                 [&](const JournalResult<void> &result) { written = result; });
    QTRY_VERIFY_WITH_TIMEOUT(written.has_value(), patience);
    VERIFY_ERROR(*written, Kind::Full);
    QCOMPARE(ledger.unwritten(), 1);

    // WHEN there is no room for a while THEN it is tried again
    QVERIFY(m_disk.heal());
    m_disk.failAt(0, Fault::Full, true);
    QTest::qWait(6'000);
    QCOMPARE(ledger.unwritten(), 1);

    // AND written when there is
    QVERIFY(m_disk.heal());
    QTRY_COMPARE_WITH_TIMEOUT(ledger.unwritten(), 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(states().value(2), JournalState::SettledConfirmed, patience);
}

void TestDeedLedger::aLaterStepIsNotWrittenBeforeTheEarlierOne()
{
    // GIVEN a step that could not be written
    leaveAJournal();
    Journal journal({.file = file()});
    DeedLedger ledger(journal, m_clock, u"work"_s);
    QVERIFY(!opened(ledger));
    m_disk.failAt(0, Fault::Full, true);
    ledger.write(move(2, JournalState::Unknown, JournalState::Requested));
    QTRY_COMPARE_WITH_TIMEOUT(ledger.unwritten(), 1, patience);

    // WHEN there is room again, and the next step of the same intent comes at once
    QVERIFY(m_disk.heal());
    std::optional<JournalResult<void>> written;
    ledger.write(move(2, JournalState::Requested, JournalState::SettledRejected),
                 [&](const JournalResult<void> &result) { written = result; });

    // THEN both are there
    QTRY_VERIFY_WITH_TIMEOUT(written.has_value(), patience);
    VERIFY_RESULT(*written);
    QCOMPARE(ledger.unwritten(), 0);
    QCOMPARE(states().value(1), JournalState::SettledRejected);
}

void TestDeedLedger::whatTheJournalRefusesIsNotTriedAgain()
{
    leaveAJournal();
    Journal journal({.file = file()});
    DeedLedger ledger(journal, m_clock, u"work"_s);
    QVERIFY(!opened(ledger));
    std::optional<JournalResult<void>> written;
    ledger.write(move(4, JournalState::Sending, JournalState::Requested),
                 [&](const JournalResult<void> &result) { written = result; });
    QTRY_VERIFY_WITH_TIMEOUT(written.has_value(), patience);
    VERIFY_ERROR(*written, Kind::NotInState);
    QCOMPARE(ledger.unwritten(), 0);
    QCOMPARE(states().value(3), JournalState::Withdrawn);
}

void TestDeedLedger::whatMustNotComeLaterDoesNot()
{
    leaveAJournal();
    Journal journal({.file = file()});
    DeedLedger ledger(journal, m_clock, u"work"_s);
    QVERIFY(!opened(ledger));
    m_disk.failAt(0, Fault::Full, true);
    std::optional<JournalResult<void>> written;
    ledger.tryToWrite(move(2, JournalState::Unknown, JournalState::Held),
                      [&](const JournalResult<void> &result) { written = result; });
    QTRY_VERIFY_WITH_TIMEOUT(written.has_value(), patience);
    VERIFY_ERROR(*written, Kind::Full);
    QCOMPARE(ledger.unwritten(), 0);
    QVERIFY(m_disk.heal());
    QCOMPARE(states().value(1), JournalState::Unknown);
}

QTEST_GUILESS_MAIN(TestDeedLedger)
#include "tst_deedledger.moc"
