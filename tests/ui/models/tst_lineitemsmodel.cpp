// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lineitemsmodel.h"

#include "app/domain/cancellation.h"
#include "tests/ui/models/orders.h"
#include "ui/models/statechip.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Order> shared(const Order &order)
{
    return std::make_shared<const Order>(order);
}

QString textAt(const LineItemsModel &model, int row, LineItemsModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestLineItemsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineShowsWhatTheServerSaysVerbatim();
    void anUnknownQuantityIsNotZero();
    void theServersWordAndOurRequestAreApart();
    void aContradictionIsShownAsOne();
    void aNewerReadingKeepsTheSelection();
    void anotherOrderStartsAnew();
    void linesWithTheSameIdAreAllShown();
    void noOrderShowsNothing();
    void aCellTellsWhatItIsToAssistiveTools();
    void randomReadingsEndInWhatWasRead();
};

void TestLineItemsModel::aLineShowsWhatTheServerSaysVerbatim()
{
    LineItemsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto order = TestOrders::order(1, 3);
    order.lineItems[0].status = u"Weird State 7"_s;
    order.lineItems[0].designation = u"NeedsTracking"_s;
    order.lineItems[1].status = u"Cancelled"_s;
    order.lineItems[1].designation = u"Cancelled"_s;
    order.lineItems[2].status.clear();
    order.lineItems[2].designation.clear();
    model.setOrder(shared(order));
    QCOMPARE(textAt(model, 0, LineItemsModel::ServerWordsColumn), u"Weird State 7 / NeedsTracking"_s);
    QCOMPARE(textAt(model, 1, LineItemsModel::ServerWordsColumn), u"Cancelled"_s);
    QCOMPARE(textAt(model, 2, LineItemsModel::ServerWordsColumn), u"nothing"_s);
    QCOMPARE(textAt(model, 1, LineItemsModel::CancellationColumn), displayText(CancellationState::Cancelled));
    QCOMPARE(textAt(model, 2, LineItemsModel::CancellationColumn), displayText(CancellationState::Unknown));
}

void TestLineItemsModel::anUnknownQuantityIsNotZero()
{
    LineItemsModel model;
    auto order = TestOrders::order(1, 2);
    order.lineItems[0].quantity = std::nullopt;
    order.lineItems[1].quantity = 0;
    model.setOrder(shared(order));
    QCOMPARE(textAt(model, 0, LineItemsModel::QuantityColumn), u"not told"_s);
    QCOMPARE(textAt(model, 1, LineItemsModel::QuantityColumn), u"0"_s);
}

void TestLineItemsModel::theServersWordAndOurRequestAreApart()
{
    LineItemsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto order = TestOrders::order(1, 2);
    model.setOrder(shared(order));
    const auto before = textAt(model, 1, LineItemsModel::CancellationColumn);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setOurRequests(
        {{order.lineItems[1].uuid, {ActionKind::CancelItem, ActionState::Requested, TestOrders::moment(0)}}});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), model.index(1, LineItemsModel::RequestColumn));
    QVERIFY(textAt(model, 1, LineItemsModel::RequestColumn).contains(displayText(ActionState::Requested)));
    QCOMPARE(textAt(model, 0, LineItemsModel::RequestColumn), QString());
    QCOMPARE(textAt(model, 1, LineItemsModel::CancellationColumn), before);
}

void TestLineItemsModel::aContradictionIsShownAsOne()
{
    LineItemsModel model;
    auto order = TestOrders::order(1);
    order.lineItems[0].status = u"Cancelled"_s;
    order.lineItems[0].designation = u"HasTracking"_s;
    model.setOrder(shared(order));
    const auto chip
        = model.index(0, LineItemsModel::CancellationColumn).data(LineItemsModel::StateChipRole).value<StateChip>();
    QCOMPARE(chip.mark, StateMark::Unknown);
    QVERIFY(chip.text.contains(displayText(CancellationState::Cancelled)));
    QVERIFY(chip.text != displayText(CancellationState::Cancelled));
}

void TestLineItemsModel::aNewerReadingKeepsTheSelection()
{
    // GIVEN an order of three lines, the last one chosen
    LineItemsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto order = TestOrders::order(1, 3);
    model.setOrder(shared(order));
    QItemSelectionModel selection(&model);
    selection.select(model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    // WHEN it is read again: the first line is gone, the others stand the other way round, one has changed
    order.lineItems.removeFirst();
    std::swap(order.lineItems[0], order.lineItems[1]);
    order.lineItems[1].status = u"Cancelled"_s;
    model.setOrder(shared(order));
    // THEN the same line is chosen, in its new place
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().first().row(), 0);
    QCOMPARE(selection.selectedRows().first().data(LineItemsModel::LineItemUuidRole).toString(),
             TestOrders::uuid(0xb, 102));
    QCOMPARE(changed.count(), 1);
}

void TestLineItemsModel::anotherOrderStartsAnew()
{
    LineItemsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOrder(shared(TestOrders::order(1, 3)));
    QItemSelectionModel selection(&model);
    selection.select(model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    model.setOrder(shared(TestOrders::order(2, 3)));
    QVERIFY(!selection.hasSelection());
}

void TestLineItemsModel::linesWithTheSameIdAreAllShown()
{
    LineItemsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto order = TestOrders::order(1, 3);
    order.lineItems[1].uuid = order.lineItems[0].uuid;
    order.lineItems[2].uuid.clear();
    model.setOrder(shared(order));
    QCOMPARE(model.rowCount(), 3);
    order.lineItems[0].status = u"Cancelled"_s;
    model.setOrder(shared(order));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(textAt(model, 0, LineItemsModel::CancellationColumn), displayText(CancellationState::Cancelled));
}

void TestLineItemsModel::noOrderShowsNothing()
{
    LineItemsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOrder(shared(TestOrders::order(1, 3)));
    model.setOrder(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.indexOf(TestOrders::uuid(0xb, 100)).isValid());
}

void TestLineItemsModel::aCellTellsWhatItIsToAssistiveTools()
{
    LineItemsModel model;
    model.setOrder(shared(TestOrders::order(1)));
    QCOMPARE(model.index(0, LineItemsModel::CancellationColumn).data(Qt::AccessibleTextRole).toString(),
             u"Cancellation: "_s + displayText(CancellationState::None));
    QCOMPARE(model.index(0, LineItemsModel::SkuColumn).data(Qt::AccessibleTextRole).toString(), u"SKU: SKU-100"_s);
}

void TestLineItemsModel::randomReadingsEndInWhatWasRead()
{
    LineItemsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(7);
    for (int step = 0; step < 300; ++step) {
        auto order = TestOrders::order(1, 0);
        QList<int> numbers{0, 1, 2, 3, 4, 5, 6, 7};
        std::shuffle(numbers.begin(), numbers.end(), random);
        for (int i = 0, count = random.bounded(9); i < count; ++i)
            order.lineItems << TestOrders::line(numbers[i], random.bounded(2) ? u"Allocated"_s : u"Cancelled"_s);
        model.setOrder(shared(order));
        QCOMPARE(model.rowCount(), order.lineItems.size());
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(*model.lineItem(model.index(row, 0)), order.lineItems[row]);
    }
}

QTEST_GUILESS_MAIN(TestLineItemsModel)
#include "tst_lineitemsmodel.moc"
