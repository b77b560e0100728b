// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/batchmodel.h"

#include "ui/models/statechip.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

BatchRow plannedRow(int number, BatchVerdict verdict)
{
    BatchRow row;
    row.row = number;
    row.raw = u"given %1"_s.arg(number);
    row.verdict = verdict;
    row.message = verdict == BatchVerdict::Ready ? QString() : u"because"_s;
    row.intent.kind = ActionKind::CancelOrder;
    row.intent.orderUuid = u"order-%1"_s.arg(number);
    row.intent.purchaseOrderNumber = u"PO %1"_s.arg(number);
    return row;
}

ActionOutcome outcome(ActionState state, const QString &message)
{
    ActionOutcome outcome;
    outcome.state = state;
    outcome.message = message;
    outcome.http = 200;
    return outcome;
}

QString textAt(const BatchModel &model, int row, BatchModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestBatchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowShowsWhatWillBecomeOfIt();
    void anOutcomeTakesThePlaceOfTheVerdict();
    void aListIsHandedOverAsOneChange();
    void aGroupAloneCanBeShown();
    void hostileTextIsShownWithItsMarks();
    void whatTheJournalKeptIsNotCalledTheListsWords();
    void rowsAreTakenOutAndPutBack();
    void randomChangesKeepTheCountsAndTheFilterRight();
};

void TestBatchModel::aRowShowsWhatWillBecomeOfIt()
{
    BatchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({plannedRow(2, BatchVerdict::Ready), plannedRow(3, BatchVerdict::Shipped)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(textAt(model, 0, BatchModel::RowColumn), u"2"_s);
    QCOMPARE(textAt(model, 0, BatchModel::GivenColumn), u"given 2"_s);
    QCOMPARE(textAt(model, 0, BatchModel::NumberColumn), u"PO 2"_s);
    QCOMPARE(textAt(model, 0, BatchModel::StandColumn), displayText(BatchVerdict::Ready));
    QCOMPARE(textAt(model, 1, BatchModel::StandColumn), displayText(BatchVerdict::Shipped));
    QCOMPARE(textAt(model, 1, BatchModel::WhyColumn), u"because"_s);
    QCOMPARE(model.index(1, BatchModel::StandColumn).data(BatchModel::StateChipRole).value<StateChip>().mark,
             StateMark::Shipped);
    QCOMPARE(model.index(1, BatchModel::StandColumn).data(Qt::AccessibleTextRole).toString(),
             u"Outcome: Has shipped"_s);
}

void TestBatchModel::anOutcomeTakesThePlaceOfTheVerdict()
{
    BatchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({plannedRow(1, BatchVerdict::Ready), plannedRow(2, BatchVerdict::Ready)});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setState(1, ActionState::Held);
    model.setState(1, ActionState::Sending);
    model.setOutcome(1, outcome(ActionState::Refused, u"no"_s));
    QCOMPARE(changed.size(), 3);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(textAt(model, 1, BatchModel::StandColumn), displayText(ActionState::Refused));
    QCOMPARE(textAt(model, 1, BatchModel::WhyColumn), u"no"_s);
    QCOMPARE(model.count(ActionState::Refused), 1);
    QCOMPARE(model.count(ActionState::Sending), 0);
    QCOMPARE(model.count(BatchVerdict::Ready), 1);
}

void TestBatchModel::aListIsHandedOverAsOneChange()
{
    // GIVEN a list of which two rows can be sent, and those are shown alone
    BatchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(
        {plannedRow(1, BatchVerdict::Ready), plannedRow(2, BatchVerdict::Shipped), plannedRow(3, BatchVerdict::Ready)});
    model.setFilter(BatchVerdict::Ready);
    QCOMPARE(model.rowCount(), 2);
    const QSignalSpy counts(&model, &BatchModel::countsChanged);
    // WHEN they are handed over
    model.setHeld({0, 2});
    // THEN their group is empty, and all rows are as they should be
    QCOMPARE(counts.size(), 1);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.count(ActionState::Held), 2);
    QCOMPARE(model.count(BatchVerdict::Ready), 0);
    QCOMPARE(model.count(BatchVerdict::Shipped), 1);
    model.setFilter(std::nullopt);
    QCOMPARE(textAt(model, 0, BatchModel::StandColumn), displayText(ActionState::Held));
    QCOMPARE(textAt(model, 1, BatchModel::StandColumn), displayText(BatchGroup(BatchVerdict::Shipped)));
    // AND an empty list of places changes nothing
    model.setHeld({});
    QCOMPARE(counts.size(), 1);
}

void TestBatchModel::aGroupAloneCanBeShown()
{
    BatchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({plannedRow(1, BatchVerdict::Ready), plannedRow(2, BatchVerdict::NotFound),
                   plannedRow(3, BatchVerdict::Ready)});
    model.setFilter(BatchVerdict::Ready);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(textAt(model, 1, BatchModel::RowColumn), u"3"_s);
    // WHEN a row leaves the group THEN it leaves the view, and the others stay
    model.setState(0, ActionState::Sending);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(textAt(model, 0, BatchModel::RowColumn), u"3"_s);
    // AND one that comes into the group comes into view, in its place
    model.setFilter(ActionState::Sending);
    QCOMPARE(model.rowCount(), 1);
    model.setState(2, ActionState::Sending);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(textAt(model, 1, BatchModel::RowColumn), u"3"_s);
    model.setFilter(std::nullopt);
    QCOMPARE(model.rowCount(), 3);
}

void TestBatchModel::hostileTextIsShownWithItsMarks()
{
    BatchModel model;
    auto row = plannedRow(1, BatchVerdict::Unreadable);
    row.raw = u"<b>1\u202e2</b>\n3"_s;
    model.setRows({row});
    const auto shown = textAt(model, 0, BatchModel::GivenColumn);
    QVERIFY(!shown.contains(u'\u202e') && !shown.contains(u'\n'));
    QVERIFY(shown.startsWith(u"<b>1"_s));
    QVERIFY(!model.index(0, BatchModel::GivenColumn).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

void TestBatchModel::whatTheJournalKeptIsNotCalledTheListsWords()
{
    BatchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto title
        = [&model] { return model.headerData(BatchModel::GivenColumn, Qt::Horizontal, Qt::DisplayRole).toString(); };
    const auto tip
        = [&model] { return model.headerData(BatchModel::GivenColumn, Qt::Horizontal, Qt::ToolTipRole).toString(); };
    auto row = plannedRow(1, BatchVerdict::Ready);
    row.intent.kind = ActionKind::CancelItem;
    row.intent.lineItemUuid = u"line-1"_s;
    model.setRows({row});
    QCOMPARE(title(), u"As given"_s);
    QVERIFY(tip().contains(u"letter for letter"_s));
    // WHEN rows come from the journal THEN it is said that they are not the list's words
    model.setRows({row}, BatchModel::Origin::Journal);
    QCOMPARE(title(), u"Named by"_s);
    QVERIFY(tip().contains(u"the list itself is not kept"_s));
    QCOMPARE(textAt(model, 0, BatchModel::ItemColumn), u"line-1"_s);
    // AND an item has its name once its order was read
    Order order;
    order.uuid = row.intent.orderUuid;
    LineItem line;
    line.uuid = u"LINE-1"_s;
    line.itemName = u"Blue bowl"_s;
    order.lineItems = {line};
    auto read = outcome(ActionState::Requested, u"taken"_s);
    read.after = std::make_shared<const Order>(order);
    model.setOutcome(0, read);
    QCOMPARE(textAt(model, 0, BatchModel::ItemColumn), u"Blue bowl"_s);
}

void TestBatchModel::rowsAreTakenOutAndPutBack()
{
    // GIVEN two rows that can be sent, and one that can't
    BatchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(
        {plannedRow(1, BatchVerdict::Ready), plannedRow(2, BatchVerdict::Shipped), plannedRow(3, BatchVerdict::Ready)});
    const auto why = model.rows()[1].planned.message;
    // WHEN all are taken out THEN those are that could be sent, and it says whose doing it was
    const QModelIndexList all{model.index(0, 0), model.index(1, 0), model.index(2, 0)};
    QCOMPARE(model.countOf(all, BatchVerdict::Ready), 2);
    model.setTakenOut(all, true);
    QCOMPARE(model.count(BatchVerdict::Ready), 0);
    QCOMPARE(model.count(BatchVerdict::TakenOut), 2);
    QCOMPARE(model.count(BatchVerdict::Shipped), 1);
    QVERIFY(textAt(model, 0, BatchModel::WhyColumn).contains(u"You took it out"_s));
    QCOMPARE(model.rows()[1].planned.message, why);
    // WHEN one is put back, while only those are shown THEN it can be sent, and is no longer among them
    model.setFilter(BatchVerdict::TakenOut);
    QCOMPARE(model.rowCount(), 2);
    model.setTakenOut({model.index(1, 0)}, false);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rows()[2].planned.verdict, BatchVerdict::Ready);
    QVERIFY(model.rows()[2].planned.message.isEmpty());
    // AND what was handed over is neither taken out nor put back
    model.setFilter(std::nullopt);
    model.setHeld({2});
    model.setTakenOut({model.index(2, 0)}, true);
    QCOMPARE(model.rows()[2].planned.verdict, BatchVerdict::Ready);
    QCOMPARE(model.count(ActionState::Held), 1);
}

void TestBatchModel::randomChangesKeepTheCountsAndTheFilterRight()
{
    constexpr int size = 60;
    constexpr int steps = 3000;
    QRandomGenerator random(17);
    BatchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<BatchRow> rows;
    for (int i = 0; i < size; ++i)
        rows.append(plannedRow(i + 1, allBatchVerdicts[random.bounded(static_cast<int>(std::size(allBatchVerdicts)))]));
    model.setRows(rows);
    for (int step = 0; step < steps; ++step) {
        const auto state = static_cast<ActionState>(random.bounded(8));
        if (random.bounded(10) == 0)
            model.setFilter(random.bounded(3) == 0 ? std::nullopt : std::optional<BatchGroup>(state));
        else if (model.rowCount() > 0 && random.bounded(4) == 0)
            model.setTakenOut({model.index(random.bounded(model.rowCount()), 0)}, random.bounded(2) == 0);
        else if (random.bounded(2) == 0)
            model.setState(random.bounded(size), state);
        else
            model.setOutcome(random.bounded(size), outcome(state, u"x"_s));
        int sum = 0;
        for (const auto &group : allBatchGroups())
            sum += model.count(group);
        QCOMPARE(sum, size);
        QCOMPARE(model.rowCount(), model.filter() ? model.count(*model.filter()) : size);
        for (int row = 0; model.filter() && row < model.rowCount(); ++row)
            QCOMPARE(textAt(model, row, BatchModel::StandColumn), displayText(*model.filter()));
    }
}

QTEST_GUILESS_MAIN(TestBatchModel)
#include "tst_batchmodel.moc"
