// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/activitymodel.h"

#include "tests/app/journal/journalsamples.h"
#include "ui/models/statechip.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Rescind;
using namespace Rescind::JournalSamples;
using namespace Qt::StringLiterals;

/// The journal as a table, over a real journal on disk.
class TestActivityModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theNewestComesFirst();
    void aRowIsReadWhenItIsSeen();
    void aHundredThousandAreListedWithoutBeingRead();
    void whatIsNewComesOnTopAndKeepsTheOthers();
    void aStepShowsInItsRow();
    void aFilteredListGainsAndLosesRows();
    void manyAtOnceAreListedAnew();
    void onlyTheProfileIsListedUnlessEverybodyIsWanted();
    void countsTellOfEveryState();
    void invisibleCharactersAreVisible();
    void aJournalNobodyHasOpenedIsReadAllTheSame();
    void aJournalThatCannotBeReadIsSaidToBeSo();

private:
    void record(const QList<JournalIntent> &intents);
    void take(int number, const QList<JournalState> &steps);
    [[nodiscard]] bool isAtRest() const;
    [[nodiscard]] QString cell(int row, ActivityModel::Column column) const;
    [[nodiscard]] QString settledCell(int row, ActivityModel::Column column) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ActivityModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestActivityModel::init()
{
    m_directory = std::make_unique<QTemporaryDir>(quickPlace());
    m_journal = std::make_unique<Journal>(JournalSettings{m_directory->filePath(u"journal/journal.sqlite"_s)});
    m_journal->open(this, [](const auto &) {});
    m_model = std::make_unique<ActivityModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestActivityModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_journal.reset();
}

void TestActivityModel::record(const QList<JournalIntent> &intents)
{
    m_journal->record(intents, this, [](const auto &result) { QVERIFY(result.has_value()); });
}

void TestActivityModel::take(int number, const QList<JournalState> &steps)
{
    auto from = JournalState::Held;
    for (const auto to : steps) {
        if (from == JournalState::Held && to == JournalState::Sending)
            m_journal->claim(idOf(number), moment(2000), this, [](const auto &result) { QVERIFY(*result); });
        else
            m_journal->move(move(number, from, to), this, [](const auto &result) { QVERIFY(result.has_value()); });
        from = to;
    }
}

bool TestActivityModel::isAtRest() const
{
    return !m_model->isListing() && m_journal->underWay() == 0;
}

QString TestActivityModel::cell(int row, ActivityModel::Column column) const
{
    return m_model->index(row, column).data().toString();
}

QString TestActivityModel::settledCell(int row, ActivityModel::Column column) const
{
    return QTest::qWaitFor([&] { return cell(row, column) != u"…"_s; }) ? cell(row, column) : QString();
}

void TestActivityModel::theNewestComesFirst()
{
    record(intents(3));
    QSignalSpy listed(m_model.get(), &ActivityModel::listed);
    m_model->setJournal(m_journal.get(), nullptr, {});
    QVERIFY(m_model->isListing());
    QTRY_COMPARE(listed.count(), 1);
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(settledCell(0, ActivityModel::NumberColumn), u"PO-000003"_s);
    QCOMPARE(cell(2, ActivityModel::NumberColumn), u"PO-000001"_s);
    QCOMPARE(cell(0, ActivityModel::StateColumn), displayText(JournalState::Held));
    QCOMPARE(cell(0, ActivityModel::PersonColumn), u"ann@example.com"_s);
    QVERIFY(cell(0, ActivityModel::ReasonColumn).contains(u"no. 3"_s));
    QVERIFY(m_model->index(0, ActivityModel::StateColumn).data(ActivityModel::StateChipRole).canConvert<StateChip>());
}

void TestActivityModel::aRowIsReadWhenItIsSeen()
{
    record(intents(200));
    m_model->setJournal(m_journal.get(), nullptr, {});
    QTRY_COMPARE(m_model->rowCount(), 200);
    QVERIFY(m_model->entry(150) == nullptr);
    QSignalSpy changed(m_model.get(), &ActivityModel::dataChanged);
    // The tester asks for rows of its own, so the first that is told of need not be this one.
    const auto isTold = [](const QList<QVariant> &arguments) {
        return arguments[0].toModelIndex().row() <= 150 && arguments[1].toModelIndex().row() >= 150;
    };
    QTRY_VERIFY(std::any_of(changed.cbegin(), changed.cend(), isTold));
    QVERIFY(m_model->entry(150) != nullptr);
    QCOMPARE(m_model->entry(150)->number, 50);
    QCOMPARE(m_model->index(150, 0).data(ActivityModel::IdRole).toString(), idOf(50));
}

void TestActivityModel::aHundredThousandAreListedWithoutBeingRead()
{
    constexpr int many = 100'000;
    for (int first = 1; first <= many; first += 5000)
        record(intents(5000, first));
    m_model->setJournal(m_journal.get(), nullptr, {});
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), many, 120'000);
    QCOMPARE(m_model->rowOf(1), many - 1);
    QCOMPARE(m_model->rowOf(many + 1), -1);
    // What is read for one row is one page.
    QVERIFY(m_model->entry(70'000) == nullptr);
    QTRY_VERIFY(m_model->entry(70'000) != nullptr);
    QCOMPARE(m_model->entry(70'000)->number, 30'000);
    QTRY_VERIFY(isAtRest());
    QVERIFY(m_model->entry(71'000) == nullptr);
}

void TestActivityModel::whatIsNewComesOnTopAndKeepsTheOthers()
{
    record(intents(5));
    m_model->setJournal(m_journal.get(), nullptr, {});
    QTRY_COMPARE(m_model->rowCount(), 5);
    const QPersistentModelIndex third = m_model->index(2, 0);
    QSignalSpy reset(m_model.get(), &ActivityModel::modelReset);
    record(intents(2, 6));
    m_model->catchUp();
    QTRY_COMPARE(m_model->rowCount(), 7);
    QCOMPARE(third.row(), 4);
    QCOMPARE(third.data(ActivityModel::JournalNumberRole).toLongLong(), 3);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(settledCell(0, ActivityModel::NumberColumn), u"PO-000007"_s);
}

void TestActivityModel::aStepShowsInItsRow()
{
    record(intents(5));
    m_model->setJournal(m_journal.get(), nullptr, {});
    QTRY_COMPARE(m_model->rowCount(), 5);
    QCOMPARE(settledCell(1, ActivityModel::StateColumn), displayText(JournalState::Held));
    take(4, {JournalState::Sending, JournalState::Unknown});
    m_model->catchUp();
    QTRY_COMPARE(cell(1, ActivityModel::StateColumn), displayText(JournalState::Unknown));
    QVERIFY(cell(1, ActivityModel::MessageColumn).contains(u"unknown"_s));
}

void TestActivityModel::aFilteredListGainsAndLosesRows()
{
    record(intents(6));
    take(2, {JournalState::Sending, JournalState::Unknown});
    m_model->setJournal(m_journal.get(), nullptr, {.states = {JournalState::Unknown}});
    QTRY_COMPARE(m_model->rowCount(), 1);
    take(5, {JournalState::Sending, JournalState::Unknown});
    take(1, {JournalState::Sending, JournalState::Unknown});
    m_model->catchUp();
    QTRY_COMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->number(0), 5);
    QCOMPARE(m_model->number(1), 2);
    QCOMPARE(m_model->number(2), 1);
    m_journal->move(move(2, JournalState::Unknown, JournalState::Closed), this, [](const auto &) {});
    m_model->catchUp();
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->rowOf(2), -1);
    m_model->setFilter({.words = {u"no. 6"_s}});
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->number(0), 6);
}

void TestActivityModel::manyAtOnceAreListedAnew()
{
    record(intents(3));
    m_model->setJournal(m_journal.get(), nullptr, {});
    QTRY_COMPARE(m_model->rowCount(), 3);
    QCOMPARE(settledCell(2, ActivityModel::StateColumn), displayText(JournalState::Held));
    take(1, {JournalState::Withdrawn});
    record(intents(3000, 4));
    m_model->catchUp();
    QTRY_COMPARE(m_model->rowCount(), 3003);
    QCOMPARE(settledCell(3002, ActivityModel::StateColumn), displayText(JournalState::Withdrawn));
}

void TestActivityModel::onlyTheProfileIsListedUnlessEverybodyIsWanted()
{
    auto all = intents(3);
    all[1].profile = u"terminal"_s;
    record(all);
    m_model->setJournal(m_journal.get(), nullptr, {.profile = u"work"_s});
    QTRY_COMPARE(m_model->rowCount(), 2);
    m_model->setFilter({});
    QTRY_COMPARE(m_model->rowCount(), 3);
}

void TestActivityModel::countsTellOfEveryState()
{
    record(intents(5));
    take(2, {JournalState::Sending, JournalState::Unknown});
    take(3, {JournalState::Withdrawn});
    m_model->setJournal(m_journal.get(), nullptr, {.states = {JournalState::Unknown}});
    QTRY_COMPARE(m_model->counts().value(JournalState::Held), 3);
    QCOMPARE(m_model->counts().value(JournalState::Unknown), 1);
    QCOMPARE(m_model->counts().value(JournalState::Withdrawn), 1);
    take(4, {JournalState::Withdrawn});
    m_model->catchUp();
    QTRY_COMPARE(m_model->counts().value(JournalState::Withdrawn), 2);
}

void TestActivityModel::invisibleCharactersAreVisible()
{
    auto one = intent(1);
    one.purchaseOrderNumber = u"PO\u202E1<b>"_s;
    one.reason = u"a"_s + QChar(u'\0') + u"b\u0007"_s;
    record({one});
    m_model->setJournal(m_journal.get(), nullptr, {});
    QTRY_COMPARE(m_model->rowCount(), 1);
    QVERIFY(!settledCell(0, ActivityModel::NumberColumn).contains(u'\u202E'));
    for (const auto column : {ActivityModel::NumberColumn, ActivityModel::ReasonColumn}) {
        for (const auto role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)}) {
            const auto text = m_model->index(0, column).data(role).toString();
            for (const auto character : {u'\u202E', u'\0', u'\u0007'})
                QVERIFY(!text.contains(character));
            QVERIFY(role != Qt::ToolTipRole || !text.contains(u"<b>"_s));
        }
    }
    QVERIFY(!m_model->rowAsText(*m_model->entry(0)).contains(u'\u202E'));
}

void TestActivityModel::aJournalNobodyHasOpenedIsReadAllTheSame()
{
    record(intents(2));
    const auto file = m_journal->file();
    m_journal = std::make_unique<Journal>(JournalSettings{file});
    m_model->setJournal(m_journal.get(), nullptr, {});
    QTRY_COMPARE(m_model->rowCount(), 2);
    QVERIFY(!m_model->error());
}

void TestActivityModel::aJournalThatCannotBeReadIsSaidToBeSo()
{
    const auto path = m_directory->filePath(u"damaged.sqlite"_s);
    QFile garbage(path);
    QVERIFY(garbage.open(QIODevice::WriteOnly));
    garbage.write(QByteArray(4096, 'x'));
    garbage.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    garbage.close();
    Journal damaged(JournalSettings{path});
    m_model->setJournal(&damaged, nullptr, {});
    QTRY_VERIFY(m_model->error().has_value());
    QVERIFY(!m_model->isListing());
    // And when it is another that can be read, nothing of that is left.
    m_model->setJournal(m_journal.get(), nullptr, {});
    QTRY_VERIFY(!m_model->error().has_value());
    m_model->setJournal(nullptr, nullptr, {});
}

QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
