// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/filledbook.h"
#include "ui/models/ordersmodel.h"
#include "ui/models/statechip.h"

#include <QSignalSpy>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto number = OrdersModel::PurchaseOrderNumberColumn;

} // namespace

class TestOrdersModelCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsComeWhenTheOrderIsAtHand();
    void onlyWhatIsLookedAtIsRead();
    void whatWeAskedIsAColumnOfItsOwn();
    void whatWeAskedOfAnOrderThatIsNotAtHandSortsItToo();
    void aCellTellsWhatItIsToAssistiveTools();
    void hostileTextIsMadeVisible();
    void anUnreadableDateIsShownAsItCame();
    void anOrderWithoutLinesIsUnknown();
};

void TestOrdersModelCells::textsComeWhenTheOrderIsAtHand()
{
    // GIVEN an order that nobody has looked at
    BookShown shown;
    QVERIFY(shown.take(TestOrders::order(1), TestOrders::moment(0)));
    QSignalSpy changed(&shown.model, &QAbstractItemModel::dataChanged);
    const auto row = shown.model.index(0, 0).data(OrdersModel::OrderRowRole).value<OrderRow>();
    QCOMPARE(row, shown.model.orderRow(0));
    // WHEN it is looked at
    QVERIFY(shown.text(0, number).isEmpty() || shown.text(0, number) == u"PO-1"_s);
    // THEN what every list needs is there, and the rest comes with a repaint of its row
    QVERIFY(!shown.text(0, OrdersModel::CreatedColumn).isEmpty());
    QVERIFY(!shown.text(0, OrdersModel::StateColumn).isEmpty());
    QVERIFY(!shown.text(0, OrdersModel::AsOfColumn).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(0, number), u"PO-1"_s, patience);
    QCOMPARE(shown.uuid(0), TestOrders::uuid(0xa, 1));
    QVERIFY(changed.count() >= 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), shown.model.index(0, 0));
    QCOMPARE(changed.first().at(1).toModelIndex(), shown.model.index(0, OrdersModel::ColumnCount - 1));
}

void TestOrdersModelCells::onlyWhatIsLookedAtIsRead()
{
    FilledBook filled;
    QVERIFY(filled.take(TestOrders::orders(1, 300), TestOrders::moment(0)));
    OrdersModel model(filled.book);
    QSignalSpy read(&filled.book, &OrderBook::ordersAtHand);
    for (int row = 100; row < 110; ++row)
        QVERIFY(model.index(row, OrdersModel::CreatedColumn).data().toString().size() > 0);
    for (int row = 200; row < 205; ++row)
        model.index(row, OrdersModel::CustomerColumn).data();
    QTRY_VERIFY_WITH_TIMEOUT(!model.index(204, OrdersModel::CustomerColumn).data().toString().isEmpty(), patience);
    QSet<OrderRow> rows;
    for (const auto &arguments : std::as_const(read)) {
        for (const auto row : arguments.at(0).value<QList<OrderRow>>())
            rows.insert(row);
    }
    QSet<OrderRow> wanted;
    for (int position = 200; position < 205; ++position)
        wanted.insert(model.orderRow(position));
    QCOMPARE(rows, wanted);
}

void TestOrdersModelCells::whatWeAskedIsAColumnOfItsOwn()
{
    // GIVEN an order of which the server says nothing
    BookShown shown;
    QVERIFY(shown.take(TestOrders::order(1, 2), TestOrders::moment(0)));
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(0, number), u"PO-1"_s, patience);
    const auto serverSays = shown.text(0, OrdersModel::StateColumn);
    QCOMPARE(shown.text(0, OrdersModel::RequestColumn), QString());
    // WHEN we ask for the cancellation of one of its lines
    const OurRequests requests{
        {TestOrders::uuid(0xb, 101), {ActionKind::CancelItem, ActionState::Requested, TestOrders::moment(1)}}};
    QSignalSpy changed(&shown.model, &QAbstractItemModel::dataChanged);
    shown.model.setOurRequests(requests);
    // THEN it stands in its own column, and the server's word is untouched
    QVERIFY(changed.count() >= 1);
    QVERIFY(shown.text(0, OrdersModel::RequestColumn).contains(displayText(ActionState::Requested)));
    QCOMPARE(shown.text(0, OrdersModel::StateColumn), serverSays);
    QVERIFY(shown.model.index(0, OrdersModel::RequestColumn).data(OrdersModel::StateChipRole).canConvert<StateChip>());
}

void TestOrdersModelCells::whatWeAskedOfAnOrderThatIsNotAtHandSortsItToo()
{
    // GIVEN orders sorted by what we asked, none of which was looked at
    FilledBook filled;
    QVERIFY(filled.take(TestOrders::orders(1, 50), TestOrders::moment(0)));
    OrdersModel model(filled.book);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.sort(OrdersModel::RequestColumn, Qt::DescendingOrder);
    OurRequests requests;
    model.setOurRequests(requests);
    const auto first = [&model] { return model.index(0, 0).data().toString(); };
    // WHEN we ask something of two of them, THEN they come first, the more urgent one before the other
    requests.insert(TestOrders::uuid(0xb, 700), {ActionKind::CancelItem, ActionState::Settled, TestOrders::moment(1)});
    requests.insert(TestOrders::uuid(0xb, 900), {ActionKind::CancelItem, ActionState::Unknown, TestOrders::moment(1)});
    model.requestsChanged(TestOrders::uuid(0xa, 7));
    model.requestsChanged(TestOrders::uuid(0xa, 9));
    QTRY_COMPARE_WITH_TIMEOUT(first(), u"PO-9"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(model.index(1, 0).data().toString(), u"PO-7"_s, patience);
    // WHEN the outcome is known, THEN it goes down again
    requests.remove(TestOrders::uuid(0xb, 900));
    model.requestsChanged(TestOrders::uuid(0xa, 9));
    QTRY_COMPARE_WITH_TIMEOUT(first(), u"PO-7"_s, patience);
    // An order that nobody knows is no trouble.
    model.requestsChanged(TestOrders::uuid(0xa, 999));
    QVERIFY(filled.settle(model));
}

void TestOrdersModelCells::aCellTellsWhatItIsToAssistiveTools()
{
    BookShown shown;
    auto order = TestOrders::order(1);
    order.lineItems.first().status = u"PendingCancel"_s;
    QVERIFY(shown.take(order, TestOrders::moment(0)));
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(0, number), u"PO-1"_s, patience);
    QCOMPARE(shown.model.index(0, OrdersModel::StateColumn).data(Qt::AccessibleTextRole).toString(),
             u"Cancellation: "_s + displayText(rollUp(order)));
    QCOMPARE(shown.model.index(0, OrdersModel::CustomerColumn).data(Qt::AccessibleTextRole).toString(),
             u"Customer: Customer 1"_s);
}

void TestOrdersModelCells::hostileTextIsMadeVisible()
{
    BookShown shown;
    auto order = TestOrders::order(1);
    order.purchaseOrderNumber = u"1\u202E2\n3"_s;
    order.address.name = u"<img src='file:///etc/passwd'>"_s + QString(4000, u'x');
    QVERIFY(shown.take(order, TestOrders::moment(0)));
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(0, number), u"1‹RLO›2 ↵ 3"_s, patience);
    QVERIFY(shown.text(0, OrdersModel::CustomerColumn).size() <= 601);
    const auto tip = shown.model.index(0, OrdersModel::CustomerColumn).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"&lt;img"_s));
    QVERIFY(!tip.contains(u"<img"_s));
}

void TestOrdersModelCells::anUnreadableDateIsShownAsItCame()
{
    BookShown shown;
    auto order = TestOrders::order(1);
    order.created = {};
    order.createdText = u"the day before yesterday"_s;
    QVERIFY(shown.take({order, TestOrders::order(2)}, TestOrders::moment(0)));
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(1, OrdersModel::CreatedColumn), u"the day before yesterday"_s, patience);
}

void TestOrdersModelCells::anOrderWithoutLinesIsUnknown()
{
    BookShown shown;
    QVERIFY(shown.take(TestOrders::order(1, 0), TestOrders::moment(0)));
    const auto chip
        = shown.model.index(0, OrdersModel::StateColumn).data(OrdersModel::StateChipRole).value<StateChip>();
    QCOMPARE(chip.mark, StateMark::Unknown);
}

QTEST_GUILESS_MAIN(TestOrdersModelCells)
#include "tst_ordersmodel_cells.moc"
