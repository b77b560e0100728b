// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/journal/journalsamples.h"

#include "app/journal/journal.h"
#include "app/journal/profilelock.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Rescind;
using namespace Rescind::JournalSamples;
using namespace Qt::StringLiterals;
using Kind = JournalError::Kind;

namespace {

constexpr int patience = 30000;

/// Takes a result and remembers it.
template <typename Value> struct Taken
{
    std::shared_ptr<std::optional<JournalResult<Value>>> result
        = std::make_shared<std::optional<JournalResult<Value>>>();

    [[nodiscard]] Journal::Handler<Value> handler() const
    {
        return [kept = result](const JournalResult<Value> &value) { *kept = value; };
    }
    [[nodiscard]] bool isThere() const { return result->has_value(); }
    [[nodiscard]] const JournalResult<Value> &operator*() const { return **result; }
};

} // namespace

/// The journal for a thread that must not wait.
class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        m_journal = std::make_unique<Journal>(JournalSettings{.file = file()});
    }

    void cleanup() { m_journal.reset(); }

    void itDoesWhatTheStoreDoes()
    {
        open();
        const Taken<void> recorded, moved;
        const Taken<bool> claimed, claimedAgain;
        const Taken<QStringList> claimedMany, recovered;
        const Taken<QList<JournalResult<void>>> movedMany;
        const Taken<JournalEntry> entry, missing;
        const Taken<QList<JournalEntry>> entries;
        const Taken<QList<JournalTransition>> transitions;
        const Taken<JournalCounts> counts;
        const Taken<QList<JournalBatch>> batches;
        auto lock = ProfileLock::take(file(), u"work"_s);
        VERIFY_RESULT(lock);

        // WHEN all of it is asked for at once
        m_journal->record(intents(8), this, recorded.handler());
        m_journal->claim(idOf(1), moment(), this, claimed.handler());
        m_journal->claim(idOf(1), moment(), this, claimedAgain.handler());
        m_journal->claimMany({idOf(2), idOf(1), idOf(3)}, moment(), this, claimedMany.handler());
        m_journal->move(move(1, JournalState::Sending, JournalState::Requested, 200), this, moved.handler());
        m_journal->moveMany(
            {move(2, JournalState::Sending, JournalState::Held), move(4, JournalState::Sending, JournalState::Held)},
            this, movedMany.handler());
        m_journal->recover(std::shared_ptr<const ProfileLock>(std::move(*lock)), moment(9), this, recovered.handler());
        m_journal->entry(idOf(1), this, entry.handler());
        m_journal->entry(idOf(99), this, missing.handler());
        m_journal->entries({.states = {JournalState::Held}}, this, entries.handler());
        m_journal->transitions(idOf(2), this, transitions.handler());
        m_journal->counts({}, this, counts.handler());
        m_journal->batches(u"work"_s, this, batches.handler());
        QCOMPARE(m_journal->underWay(), 13);

        // THEN nothing came back at once, and all of it comes in order
        QVERIFY(!recorded.isThere());
        QTRY_VERIFY_WITH_TIMEOUT(batches.isThere(), patience);
        QCOMPARE(m_journal->underWay(), 0);
        VERIFY_RESULT(*recorded);
        QCOMPARE((*claimed).value(), true);
        QCOMPARE((*claimedAgain).value(), false);
        QCOMPARE((*claimedMany).value(), QStringList({idOf(2), idOf(3)}));
        VERIFY_RESULT(*moved);
        VERIFY_RESULT((*movedMany)->at(0));
        VERIFY_ERROR((*movedMany)->at(1), Kind::NotInState);
        QCOMPARE((*recovered).value(), QStringList(idOf(3)));
        QCOMPARE((*entry)->state, JournalState::Requested);
        QVERIFY((*entry)->intent == intent(1));
        VERIFY_ERROR(*missing, Kind::NoSuchIntent);
        QCOMPARE((*entries)->size(), 6);
        QCOMPARE((*transitions)->size(), 2);
        QCOMPARE((*counts).value(),
                 JournalCounts({{JournalState::Held, 6}, {JournalState::Requested, 1}, {JournalState::Unknown, 1}}));
        QCOMPARE((*batches)->constFirst().counts, JournalCounts({{JournalState::Held, 2}}));
    }

    void whatIsCommittedTogetherHasResultsOfItsOwn()
    {
        open();
        // WHEN many are asked for while a commit is under way, every third of them impossible
        QList<int> results;
        for (int number = 1; number <= 300; ++number) {
            const int id = number % 3 == 0 ? number - 1 : number;
            m_journal->record({intent(id)}, this, [&results, number](const JournalResult<void> &result) {
                results.append(result ? number : result.error().kind == Kind::AlreadyRecorded ? -number : 0);
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(results.size(), 300, patience);
        // THEN each has its own result, in order
        for (int number = 1; number <= 300; ++number)
            QCOMPARE(results.at(number - 1), number % 3 == 0 ? -number : number);
    }

    void anAcknowledgedValueIsThereForAnother()
    {
        open();
        const Taken<void> recorded;
        m_journal->record(intents(3), this, recorded.handler());
        QTRY_VERIFY_WITH_TIMEOUT(recorded.isThere(), patience);
        JournalStore other({.file = file(), .expectedToExist = true});
        VERIFY_RESULT(other.open());
        QCOMPARE(other.entries({})->size(), 3);
    }

    void resultsComeInTheCallersThreadFromTheEventLoop()
    {
        open();
        QThread *thread = nullptr;
        m_journal->record(intents(1), this,
                          [&thread](const JournalResult<void> &) { thread = QThread::currentThread(); });
        QVERIFY(!thread);
        QTRY_COMPARE_WITH_TIMEOUT(thread, QThread::currentThread(), patience);
    }

    void nobodyIsToldWhoIsGone()
    {
        open();
        auto context = std::make_unique<QObject>();
        bool isTold = false;
        m_journal->record(intents(1), context.get(), [&isTold](const JournalResult<void> &) { isTold = true; });
        context.reset();
        const Taken<JournalEntry> entry;
        m_journal->entry(idOf(1), this, entry.handler());
        QTRY_VERIFY_WITH_TIMEOUT(entry.isThere(), patience);
        VERIFY_RESULT(*entry); // it was done all the same
        QVERIFY(!isTold);
    }

    void untilItIsOpenEverythingFailsWithTheReason()
    {
        const Taken<void> recorded;
        m_journal->record(intents(1), this, recorded.handler());
        QTRY_VERIFY_WITH_TIMEOUT(recorded.isThere(), patience);
        VERIFY_ERROR(*recorded, Kind::NotOpen);

        // AND when opening failed
        m_journal = std::make_unique<Journal>(JournalSettings{.file = file(), .expectedToExist = true});
        const Taken<void> opened, after;
        m_journal->open(this, opened.handler());
        m_journal->record(intents(1), this, after.handler());
        QTRY_VERIFY_WITH_TIMEOUT(after.isThere(), patience);
        VERIFY_ERROR(*opened, Kind::Missing);
        VERIFY_ERROR(*after, Kind::Missing);
    }

    void atItsEndWhatWasAcceptedIsCarriedOutButForClaims()
    {
        open();
        // GIVEN more than one commit's worth of requests
        bool isTold = false;
        for (int number = 1; number <= 3000; ++number)
            m_journal->record({intent(number)}, this, [&isTold](const JournalResult<void> &) { isTold = true; });
        m_journal->move(move(1, JournalState::Held, JournalState::Withdrawn), this, [](const JournalResult<void> &) {});
        m_journal->claim(idOf(3000), moment(), this, [&isTold](const JournalResult<bool> &) { isTold = true; });

        // WHEN it goes at once
        m_journal.reset();

        // THEN all is there, and what nobody would have heard of was not claimed
        QVERIFY(!isTold);
        JournalStore store({.file = file(), .expectedToExist = true});
        VERIFY_RESULT(store.open());
        QCOMPARE(store.counts({}).value(), JournalCounts({{JournalState::Held, 2999}, {JournalState::Withdrawn, 1}}));
    }

    void aHandlerMayEndIt()
    {
        open();
        bool isTold = false;
        m_journal->record(intents(1), this, [this, &isTold](const JournalResult<void> &) {
            isTold = true;
            m_journal.reset();
        });
        for (int number = 2; number < 50; ++number)
            m_journal->record({intent(number)}, this, [](const JournalResult<void> &) { QFAIL("told after its end"); });
        QTRY_VERIFY_WITH_TIMEOUT(isTold, patience);
        QCoreApplication::processEvents();
        QVERIFY(!m_journal);
    }

private:
    [[nodiscard]] QString file() const { return m_directory->filePath(u"state/journal.sqlite"_s); }

    void open()
    {
        const Taken<void> opened;
        m_journal->open(this, opened.handler());
        QTRY_VERIFY_WITH_TIMEOUT(opened.isThere(), patience);
        VERIFY_RESULT(*opened);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Journal> m_journal;
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
