// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/journal/journalsamples.h"

#include "app/journal/profilelock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Rescind;
using namespace Rescind::JournalSamples;
using namespace Qt::StringLiterals;
using Kind = JournalError::Kind;

/// What the journal does when nothing goes wrong with the disk.
class TestJournalStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        m_store = newStore();
        VERIFY_RESULT(m_store->open());
    }

    void whatWasRecordedIsReadBackToTheLetter()
    {
        // GIVEN intents with everything a text can hold
        JournalIntent odd = intent(1);
        odd.reason = u"NUL \0 in it, \u202e, a line\nbreak, 😀"_s;
        odd.linesSeen = {{u"L"_s, u"ID: 1 Name: HasTracking"_s, u"Zurückgewiesen"_s}};
        odd.request.body = QByteArray("\0\xff{}", 4);
        JournalIntent bare = intent(2, ActionKind::ConfirmOrder);
        bare.person.clear();
        bare.orderUuid.clear();
        bare.purchaseOrderNumber.clear();
        bare.linesSeen.clear();
        bare.request.body.clear();
        bare.reason.clear();

        // WHEN they are recorded and the journal is opened anew
        VERIFY_RESULT(m_store->record({odd, bare}));
        m_store = newStore();
        VERIFY_RESULT(m_store->open());

        // THEN they are the same
        const auto first = m_store->entry(odd.id);
        VERIFY_RESULT(first);
        QVERIFY(first->intent == odd);
        QCOMPARE(first->state, JournalState::Held);
        QCOMPARE(first->changed, odd.created);
        QCOMPARE(first->tries, 0);
        const auto second = m_store->entry(bare.id);
        VERIFY_RESULT(second);
        QVERIFY(second->intent == bare);
        QCOMPARE(second->number, 2);
    }

    void aTextThatIsNoValidUnicodeIsMendedNotLost()
    {
        JournalIntent intent = JournalSamples::intent(1);
        intent.reason = u"broken "_s + QChar(0xd800) + u" surrogate"_s;
        VERIFY_RESULT(m_store->record({intent}));
        const auto entry = m_store->entry(intent.id);
        VERIFY_RESULT(entry);
        QVERIFY(entry->intent.reason.startsWith(u"broken "_s));
        QVERIFY(entry->intent.reason.endsWith(u" surrogate"_s));
        QVERIFY(entry->intent.reason.isValidUtf16());
    }

    void anIncompleteIntentIsNotRecorded_data()
    {
        QTest::addColumn<int>("lack");
        const char *const lacks[]
            = {"id", "id in capitals", "profile", "server", "target", "verb", "path", "created", "hold until", "row"};
        for (int lack = 0; lack < static_cast<int>(std::size(lacks)); ++lack)
            QTest::newRow(lacks[lack]) << lack;
    }

    void anIncompleteIntentIsNotRecorded()
    {
        QFETCH(const int, lack);
        JournalIntent intent = JournalSamples::intent(2);
        switch (lack) {
        case 0:
            intent.id = u"1"_s;
            break;
        case 1:
            intent.id = intent.id.toUpper();
            break;
        case 2:
            intent.profile.clear();
            break;
        case 3:
            intent.server.clear();
            break;
        case 4:
            intent.targetUuid.clear();
            break;
        case 5:
            intent.request.verb.clear();
            break;
        case 6:
            intent.request.path.clear();
            break;
        case 7:
            intent.created = {};
            break;
        case 8:
            intent.holdUntil = {};
            break;
        case 9:
            intent.batchRow = -1;
            break;
        }
        VERIFY_ERROR(m_store->record({JournalSamples::intent(1), intent}), Kind::NotValid);
        QCOMPARE(m_store->entries({})->size(), 0);
    }

    void anIntentIsRecordedOnce()
    {
        VERIFY_RESULT(m_store->record(intents(3)));
        VERIFY_ERROR(m_store->record({intent(4), intent(2)}), Kind::AlreadyRecorded);
        VERIFY_ERROR(m_store->record({intent(5), intent(5)}), Kind::AlreadyRecorded);
        QCOMPARE(m_store->entries({})->size(), 3);
        VERIFY_RESULT(m_store->record({intent(4)}));
    }

    void onlyAHeldIntentIsClaimedAndOnlyOnce()
    {
        VERIFY_RESULT(m_store->record(intents(4)));
        QCOMPARE(m_store->claim(idOf(1), moment(10)).value(), true);
        QCOMPARE(m_store->claim(idOf(1), moment(11)).value(), false);
        VERIFY_RESULT(m_store->move(move(2, JournalState::Held, JournalState::Withdrawn)));
        QCOMPARE(m_store->claim(idOf(2), moment(12)).value(), false);
        VERIFY_ERROR(m_store->claim(idOf(99), moment(12)), Kind::NoSuchIntent);
        VERIFY_ERROR(m_store->claim(idOf(3), {}), Kind::NotValid);
        const auto claimed = m_store->claimMany({idOf(1), idOf(4), idOf(99), idOf(3), idOf(4)}, moment(13));
        QCOMPARE(claimed.value(), QStringList({idOf(4), idOf(3)}));
        const auto entry = m_store->entry(idOf(1));
        QCOMPARE(entry->state, JournalState::Sending);
        QCOMPARE(entry->tries, 1);
        QCOMPARE(entry->changed, moment(10));
    }

    void eachStepIsAppended()
    {
        // GIVEN one that was lost, and sent again because a person said so
        VERIFY_RESULT(m_store->record(intents(2)));
        QVERIFY(bringTo(*m_store, 2, JournalState::Sending));
        QVERIFY(bringTo(*m_store, 1, JournalState::Unknown));
        VERIFY_RESULT(m_store->move(move(1, JournalState::Unknown, JournalState::Held)));
        QCOMPARE(m_store->claim(idOf(1), moment(50)).value(), true);
        VERIFY_RESULT(m_store->move(move(1, JournalState::Sending, JournalState::Requested, 202)));

        // THEN all of it is there in order, who decided it too
        const auto steps = m_store->transitions(idOf(1));
        VERIFY_RESULT(steps);
        QStringList words;
        for (const JournalTransition &step : *steps)
            words.append(u"%1 %2>%3 %4 %5"_s.arg(step.sequence)
                             .arg(wireName(step.from), wireName(step.to), wireName(step.by))
                             .arg(step.tries));
        QCOMPARE(words, QStringList({u"2 held>sending program 1"_s, u"3 sending>unknown program 1"_s,
                                     u"4 unknown>held person 1"_s, u"5 held>sending program 2"_s,
                                     u"6 sending>requested answer 2"_s}));
        QCOMPARE(steps->constLast().http, 202);
        QCOMPARE(steps->constLast().message, u"It went from sending to requested."_s);
        const auto entry = m_store->entry(idOf(1));
        QCOMPARE(entry->tries, 2);
        QCOMPARE(entry->http, 202);
        QCOMPARE(entry->decidedBy, Decider::Answer);
    }

    void aMoveFromAnotherStateThanThePresentOneIsRefused()
    {
        VERIFY_RESULT(m_store->record(intents(2)));
        VERIFY_ERROR(m_store->move(move(1, JournalState::Sending, JournalState::Requested)), Kind::NotInState);
        const auto results = m_store->moveMany({move(1, JournalState::Held, JournalState::Withdrawn),
                                                move(1, JournalState::Held, JournalState::NotSent),
                                                move(3, JournalState::Held, JournalState::NotSent),
                                                move(2, JournalState::Held, JournalState::Superseded)});
        VERIFY_RESULT(results);
        VERIFY_RESULT(results->at(0));
        VERIFY_ERROR(results->at(1), Kind::NotInState);
        VERIFY_ERROR(results->at(2), Kind::NoSuchIntent);
        VERIFY_RESULT(results->at(3));
        QCOMPARE(m_store->entry(idOf(1))->state, JournalState::Withdrawn);
        QCOMPARE(m_store->entry(idOf(2))->state, JournalState::Superseded);
    }

    void whatIsNotCompleteIsNotWritten()
    {
        VERIFY_RESULT(m_store->record(intents(1)));
        VERIFY_ERROR(m_store->claim(idOf(1), QDateTime()), Kind::NotValid);
        JournalMove timeless = move(1, JournalState::Held, JournalState::Withdrawn);
        timeless.at = QDateTime();
        VERIFY_ERROR(m_store->move(timeless), Kind::NotValid);
        VERIFY_ERROR(m_store->move(move(1, JournalState::Held, JournalState::Withdrawn, -1)), Kind::NotValid);
        JournalMove unsuited = move(1, JournalState::Sending, JournalState::SettledRejected);
        VERIFY_RESULT(m_store->record({intent(2, ActionKind::ConfirmItem)}));
        unsuited.id = idOf(2);
        QVERIFY(m_store->claim(idOf(2), moment()));
        VERIFY_ERROR(m_store->move(unsuited), Kind::NotAllowed);
        // Only a claim leads to what may be sent.
        VERIFY_ERROR(m_store->move(move(1, JournalState::Held, JournalState::Sending)), Kind::NotAllowed);
        QCOMPARE(m_store->entry(idOf(1))->state, JournalState::Held);
    }

    void whoeverWaitsTooLongForAnotherProgramIsToldSo()
    {
        // GIVEN another program that is in the middle of writing
        VERIFY_RESULT(m_store->record(intents(1)));
        const auto other = newStore();
        VERIFY_RESULT(other->open());
        std::optional<JournalResult<bool>> claimed;
        VERIFY_RESULT(other->together([&] {
            QVERIFY(other->record({intent(2)}));
            claimed = m_store->claim(idOf(1), moment());
        }));
        // THEN nothing is claimed
        VERIFY_ERROR(*claimed, Kind::Busy);
        // AND it can be once the other has done
        QCOMPARE(m_store->claim(idOf(1), moment()).value_or(false), true);
    }

    void whatWasBeingSentIsUnknownAfterwards()
    {
        // GIVEN two profiles, both of which were sending
        JournalIntent other = intent(3);
        other.profile = u"other"_s;
        VERIFY_RESULT(m_store->record({intent(1), intent(2), other}));
        QVERIFY(m_store->claimMany({idOf(1), idOf(3)}, moment()));

        // WHEN one of them is recovered
        const auto lock = ProfileLock::take(m_store->file(), u"work"_s);
        VERIFY_RESULT(lock);
        const auto recovered = m_store->recover(**lock, moment(60));

        // THEN only its own is unknown
        QCOMPARE(recovered.value(), QStringList(idOf(1)));
        QCOMPARE(m_store->entry(idOf(1))->state, JournalState::Unknown);
        QCOMPARE(m_store->entry(idOf(1))->changed, moment(60));
        QVERIFY(!m_store->entry(idOf(1))->message.isEmpty());
        QCOMPARE(m_store->entry(idOf(2))->state, JournalState::Held);
        QCOMPARE(m_store->entry(idOf(3))->state, JournalState::Sending);

        // AND the lock of another journal does not do
        const QTemporaryDir elsewhere;
        const auto wrong = ProfileLock::take(elsewhere.filePath(u"j/journal.sqlite"_s), u"other"_s);
        VERIFY_RESULT(wrong);
        VERIFY_ERROR(m_store->recover(**wrong, moment(60)), Kind::NotLocked);
    }

    void entriesAreFound_data()
    {
        QTest::addColumn<JournalQuery>("query");
        QTest::addColumn<QList<int>>("numbers");
        const QString line = u"11111111-2222-4333-8444-000000000007"_s;
        QTest::newRow("all") << JournalQuery{} << QList<int>{1, 2, 3, 4, 5, 6, 7, 8};
        QTest::newRow("newest first, three") << JournalQuery{.limit = 3, .newestFirst = true} << QList<int>{8, 7, 6};
        QTest::newRow("the next page") << JournalQuery{.after = 3, .limit = 2} << QList<int>{4, 5};
        QTest::newRow("a state") << JournalQuery{.states = {JournalState::Unknown}} << QList<int>{3};
        QTest::newRow("two states") << JournalQuery{.states = {JournalState::Unknown, JournalState::Requested}}
                                    << QList<int>{2, 3};
        QTest::newRow("a batch") << JournalQuery{.batch = u"batch-0"_s} << QList<int>{4, 8};
        QTest::newRow("since") << JournalQuery{.since = moment(6)} << QList<int>{6, 7, 8};
        QTest::newRow("aimed at a line") << JournalQuery{.lineItemUuid = line} << QList<int>{7};
        QTest::newRow("saw a line") << JournalQuery{.lineItemUuid = line + u"-2"_s} << QList<int>{7};
        QTest::newRow("an order, in capitals")
            << JournalQuery{.orderUuid = u"AAAAAAAA-BBBB-4CCC-8DDD-000000000001"_s} << QList<int>{3, 4, 5};
        QTest::newRow("of nobody") << JournalQuery{.profile = u"nobody"_s} << QList<int>{};
        QTest::newRow("several at once") << JournalQuery{.profile = u"work"_s,
                                                         .states = {JournalState::Held},
                                                         .since = moment(6)}
                                         << QList<int>{6, 7, 8};
    }

    void entriesAreFound()
    {
        QFETCH(const JournalQuery, query);
        QFETCH(const QList<int>, numbers);
        VERIFY_RESULT(m_store->record(intents(8)));
        QVERIFY(bringTo(*m_store, 2, JournalState::Requested));
        QVERIFY(bringTo(*m_store, 3, JournalState::Unknown));
        const auto entries = m_store->entries(query);
        VERIFY_RESULT(entries);
        QList<int> found;
        for (const JournalEntry &entry : *entries)
            found.append(static_cast<int>(entry.number));
        QCOMPARE(found, numbers);
        int counted = 0;
        const auto counts = m_store->counts(query);
        VERIFY_RESULT(counts);
        for (const int count : *counts)
            counted += count;
        if (query.limit == 0)
            QCOMPARE(counted, numbers.size());
    }

    void batchesAreCountedByState()
    {
        VERIFY_RESULT(m_store->record(intents(90)));
        QVERIFY(bringTo(*m_store, 44, JournalState::Requested));
        QVERIFY(bringTo(*m_store, 48, JournalState::Refused));
        QVERIFY(bringTo(*m_store, 49, JournalState::Refused));
        const auto batches = m_store->batches(u"work"_s);
        VERIFY_RESULT(batches);
        QCOMPARE(batches->size(), 3);
        QCOMPARE(batches->at(0).id, u"batch-2"_s);
        QCOMPARE(batches->at(0).created, moment(80));
        QCOMPARE(batches->at(0).counts, JournalCounts({{JournalState::Held, 3}}));
        QCOMPARE(batches->at(1).id, u"batch-1"_s);
        QCOMPARE(batches->at(1).created, moment(40));
        QCOMPARE(batches->at(1).counts,
                 JournalCounts({{JournalState::Held, 8}, {JournalState::Requested, 1}, {JournalState::Refused, 1}}));
        QCOMPARE(m_store->batches(u"nobody"_s)->size(), 0);
    }

    void manyInOneCommitEachHaveTheirOwnResult()
    {
        JournalResult<void> first, second, third;
        JournalResult<bool> claim = false;
        VERIFY_RESULT(m_store->together([&] {
            first = m_store->record(intents(2));
            second = m_store->record(intents(1));
            claim = m_store->claim(idOf(2), moment());
            third = m_store->move(move(1, JournalState::Sending, JournalState::Requested));
        }));
        VERIFY_RESULT(first);
        VERIFY_ERROR(second, Kind::AlreadyRecorded);
        VERIFY_ERROR(third, Kind::NotInState);
        QCOMPARE(claim.value(), true);
        QCOMPARE(m_store->entry(idOf(2))->state, JournalState::Sending);
    }

    void beforeItIsOpenNothingIsDone()
    {
        JournalStore store({.file = m_directory->filePath(u"other/journal.sqlite"_s)});
        VERIFY_ERROR(store.record(intents(1)), Kind::NotOpen);
        VERIFY_ERROR(store.claim(idOf(1), moment()), Kind::NotOpen);
        VERIFY_ERROR(store.entries({}), Kind::NotOpen);
        VERIFY_ERROR(store.together([] {}), Kind::NotOpen);
        QVERIFY(!QFile::exists(store.file()));
    }

private:
    [[nodiscard]] std::unique_ptr<JournalStore> newStore() const
    {
        return std::make_unique<JournalStore>(
            JournalSettings{.file = m_directory->filePath(u"state/journal.sqlite"_s)});
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<JournalStore> m_store;
};

QTEST_GUILESS_MAIN(TestJournalStore)
#include "tst_journalstore.moc"
