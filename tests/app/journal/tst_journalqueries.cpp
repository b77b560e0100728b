// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journal.h"
#include "tests/app/journal/journalsamples.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Rescind;
using namespace Rescind::JournalSamples;
using namespace Qt::StringLiterals;

/// What people look for in the journal: the story of an order, a word, and what is new.
class TestJournalQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anOrdersHistoryHasEveryIntentWithItsSteps();
    void whatNamesNoOrderIsFoundByItsLine();
    void anotherServersOrderIsAnotherOrder();
    void wordsAreFoundWhereverTheyWereWrittenDown_data();
    void wordsAreFoundWhereverTheyWereWrittenDown();
    void aWordIsNoPattern();
    void numbersAreListedNewestFirst();
    void newsIsWhatWasRecordedOrTookAStep();
    void nothingIsNewAtTheEnd();
    void readingOpensAJournalThatNobodyHasOpened();

private:
    [[nodiscard]] static QList<qint64> numbersOf(const QList<JournalHistory> &histories);
    [[nodiscard]] QList<qint64> found(const QStringList &words);

    QTemporaryDir m_directory{quickPlace()};
    std::unique_ptr<JournalStore> m_store;
    int m_file = 0;
};

void TestJournalQueries::init()
{
    m_store.reset();
    m_store
        = std::make_unique<JournalStore>(JournalSettings{m_directory.filePath(u"%1/journal.sqlite"_s.arg(++m_file))});
    VERIFY_RESULT(m_store->open());
}

QList<qint64> TestJournalQueries::numbersOf(const QList<JournalHistory> &histories)
{
    QList<qint64> numbers;
    for (const auto &history : histories)
        numbers << history.entry.number;
    return numbers;
}

QList<qint64> TestJournalQueries::found(const QStringList &words)
{
    JournalQuery query;
    query.words = words;
    const auto numbers = m_store->numbers(query);
    return numbers ? *numbers : QList<qint64>{-1};
}

void TestJournalQueries::anOrdersHistoryHasEveryIntentWithItsSteps()
{
    // GIVEN three intents, two of them on the same order, one of which was sent
    auto all = intents(3);
    all[1].orderUuid = u"another order"_s;
    all[2].orderUuid = all[0].orderUuid.toUpper();
    VERIFY_RESULT(m_store->record(all));
    QVERIFY(bringTo(*m_store, 1, JournalState::SettledConfirmed));
    // WHEN that order's history is read
    const auto histories = m_store->histories({.orderUuid = all[0].orderUuid});
    // THEN both are there, in the order in which they were recorded, with every step
    VERIFY_RESULT(histories);
    QCOMPARE(numbersOf(*histories), (QList<qint64>{1, 3}));
    const auto &steps = histories->first().transitions;
    QCOMPARE(steps.size(), wayTo(JournalState::SettledConfirmed).size());
    QCOMPARE(steps.constFirst().to, JournalState::Sending);
    QCOMPARE(steps.constLast().to, JournalState::SettledConfirmed);
    QVERIFY(histories->last().transitions.isEmpty());
}

void TestJournalQueries::whatNamesNoOrderIsFoundByItsLine()
{
    auto all = intents(3);
    all[1].orderUuid.clear();
    all[2].orderUuid.clear();
    VERIFY_RESULT(m_store->record(all));
    JournalQuery query{.orderUuid = all[0].orderUuid};
    query.linesOfOrder = {u"some other line"_s, all[1].targetUuid.toUpper()};
    const auto histories = m_store->histories(query);
    VERIFY_RESULT(histories);
    QCOMPARE(numbersOf(*histories), (QList<qint64>{1, 2}));
}

void TestJournalQueries::anotherServersOrderIsAnotherOrder()
{
    auto all = intents(2);
    all[1].orderUuid = all[0].orderUuid;
    all[1].server = u"https://elsewhere.example"_s;
    VERIFY_RESULT(m_store->record(all));
    JournalQuery query{.orderUuid = all[0].orderUuid};
    query.server = u"https://elsewhere.example"_s;
    const auto histories = m_store->histories(query);
    VERIFY_RESULT(histories);
    QCOMPARE(numbersOf(*histories), (QList<qint64>{2}));
}

void TestJournalQueries::wordsAreFoundWhereverTheyWereWrittenDown_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("nothing") << QStringList() << true;
    QTest::newRow("PO number") << QStringList{u"4711-x"_s} << true;
    QTest::newRow("part of it") << QStringList{u"711"_s} << true;
    QTest::newRow("reason, another case") << QStringList{u"CHANGED"_s} << true;
    QTest::newRow("beyond ASCII") << QStringList{u"Größe"_s} << true;
    QTest::newRow("person") << QStringList{u"rosalind"_s} << true;
    QTest::newRow("batch") << QStringList{u"monday-list"_s} << true;
    QTest::newRow("item") << QStringList{u"feedbeef"_s} << true;
    QTest::newRow("deed") << QStringList{u"cancel-item"_s} << true;
    QTest::newRow("what came of it") << QStringList{u"hastracking"_s} << true;
    QTest::newRow("two words of two places") << QStringList{u"4711"_s, u"rosalind"_s} << true;
    QTest::newRow("one of them not there") << QStringList{u"4711"_s, u"gertrude"_s} << false;
    QTest::newRow("not there") << QStringList{u"gertrude"_s} << false;
}

void TestJournalQueries::wordsAreFoundWhereverTheyWereWrittenDown()
{
    QFETCH(QStringList, words);
    auto one = intent(1);
    one.purchaseOrderNumber = u"PO-4711-X"_s;
    one.reason = u"customer changed mind: andere Größe"_s;
    one.person = u"rosalind"_s;
    one.batch = u"monday-list"_s;
    one.batchRow = 3;
    one.targetUuid = u"feedbeef-0000-4000-8000-000000000001"_s;
    VERIFY_RESULT(m_store->record({one}));
    VERIFY_RESULT(m_store->claim(one.id, moment(2)));
    auto refused = move(1, JournalState::Sending, JournalState::Refused, 422);
    refused.message = u"The line shows HasTracking: it has shipped."_s;
    VERIFY_RESULT(m_store->move(refused));
    QTEST(!found(words).isEmpty(), "isFound");
    QVERIFY(found(words) != QList<qint64>{-1});
}

void TestJournalQueries::aWordIsNoPattern()
{
    auto all = intents(2);
    all[0].purchaseOrderNumber = u"AF%2F19_50\\x"_s;
    all[1].purchaseOrderNumber = u"AFx2F19y50zx"_s;
    VERIFY_RESULT(m_store->record(all));
    QCOMPARE(found({u"AF%2F"_s}), QList<qint64>{1});
    QCOMPARE(found({u"19_50"_s}), QList<qint64>{1});
    QCOMPARE(found({u"50\\x"_s}), QList<qint64>{1});
    QCOMPARE(found({u"' OR 1=1 --"_s}), QList<qint64>());
}

void TestJournalQueries::numbersAreListedNewestFirst()
{
    VERIFY_RESULT(m_store->record(intents(5)));
    QVERIFY(bringTo(*m_store, 2, JournalState::Unknown));
    const auto all = m_store->numbers({.newestFirst = true});
    VERIFY_RESULT(all);
    QCOMPARE(*all, (QList<qint64>{5, 4, 3, 2, 1}));
    const auto unknown = m_store->numbers({.states = {JournalState::Unknown}});
    VERIFY_RESULT(unknown);
    QCOMPARE(*unknown, QList<qint64>{2});
    const auto some = m_store->entries({.numbers = {4, 2, 99}});
    VERIFY_RESULT(some);
    QCOMPARE(some->size(), 2);
}

void TestJournalQueries::newsIsWhatWasRecordedOrTookAStep()
{
    // GIVEN somebody who knows the journal as it was
    VERIFY_RESULT(m_store->record(intents(4)));
    const auto before = m_store->newsSince({});
    VERIFY_RESULT(before);
    QCOMPARE(before->numbers, (QList<qint64>{1, 2, 3, 4}));
    // WHEN one takes two steps, another one, and two are recorded
    QVERIFY(bringTo(*m_store, 3, JournalState::Requested));
    QVERIFY(bringTo(*m_store, 1, JournalState::Withdrawn));
    VERIFY_RESULT(m_store->record(intents(2, 5)));
    // THEN these are the news, each once
    const auto news = m_store->newsSince(before->position);
    VERIFY_RESULT(news);
    QCOMPARE(news->numbers, (QList<qint64>{1, 3, 5, 6}));
    QCOMPARE(news->position.number, 6);
}

void TestJournalQueries::nothingIsNewAtTheEnd()
{
    VERIFY_RESULT(m_store->record(intents(3)));
    const JournalPosition end{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()};
    const auto news = m_store->newsSince(end);
    VERIFY_RESULT(news);
    QVERIFY(news->numbers.isEmpty());
    QCOMPARE(news->position, (JournalPosition{3, 0}));
}

void TestJournalQueries::readingOpensAJournalThatNobodyHasOpened()
{
    VERIFY_RESULT(m_store->record(intents(1)));
    const auto file = m_store->file();
    m_store.reset();
    Journal journal(JournalSettings{file});
    std::optional<JournalError> error;
    int found = 0;
    journal.numbers({}, this, [&error](const auto &result) { error = result.error(); });
    journal.openForReading(this, [](const auto &) {});
    journal.openForReading(this, [](const auto &) {});
    journal.numbers({}, this, [&found](const auto &result) { found = result ? int(result->size()) : -1; });
    QTRY_COMPARE(journal.underWay(), 0);
    QVERIFY(error);
    QCOMPARE(error->kind, JournalError::Kind::NotOpen);
    QCOMPARE(found, 1);
}

QTEST_GUILESS_MAIN(TestJournalQueries)
#include "tst_journalqueries.moc"
