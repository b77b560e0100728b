// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ordersmodel.h"

#include "app/desk/orderbook.h"
#include "tests/ui/models/orders.h"
#include "ui/models/statechip.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

QStringList shownUuids(const OrdersModel &model)
{
    QStringList uuids;
    for (int row = 0; row < model.rowCount(); ++row)
        uuids << model.index(row, 0).data(OrdersModel::OrderUuidRole).toString();
    return uuids;
}

QString textAt(const OrdersModel &model, int row, OrdersModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestOrdersModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestOrderComesFirst();
    void aPageInTheMiddleIsInsertedAsOneRange();
    void ordersThatScatterAreSortedIn();
    void aChangedOrderTellsOfItsOwnRowOnly();
    void anOrderMovesWhenItsPlaceChanges();
    void manyChangesAtOnceKeepTheSelection();
    void onlyTheTimeChanges();
    void theFilterShowsWhatMatches();
    void aChangeCanMakeAnOrderMatchOrNot();
    void sortingKeepsTheSelection();
    void clearingTheBookEmptiesTheModel();
    void whatWeAskedIsAColumnOfItsOwn();
    void aCellTellsWhatItIsToAssistiveTools();
    void hostileTextIsMadeVisible();
    void anUnreadableDateIsShownAsItCame();
    void anOrderWithoutLinesIsUnknown();
    void randomChangesNeverDisagreeWithSortingByHand();
};

void TestOrdersModel::theNewestOrderComesFirst()
{
    OrderBook book;
    OrdersModel model(book);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    book.take({TestOrders::order(1), TestOrders::order(3), TestOrders::order(2)}, TestOrders::moment(0));
    QCOMPARE(shownUuids(model),
             QStringList({TestOrders::uuid(0xa, 3), TestOrders::uuid(0xa, 2), TestOrders::uuid(0xa, 1)}));
    QCOMPARE(textAt(model, 0, OrdersModel::PurchaseOrderNumberColumn), u"PO-3"_s);
    QCOMPARE(textAt(model, 0, OrdersModel::CustomerColumn), u"Customer 3"_s);
    QCOMPARE(textAt(model, 0, OrdersModel::LinesColumn), u"1"_s);
}

void TestOrdersModel::aPageInTheMiddleIsInsertedAsOneRange()
{
    // GIVEN orders 1 and 9
    OrderBook book;
    OrdersModel model(book);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    book.take({TestOrders::order(1), TestOrders::order(9)}, TestOrders::moment(0));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    // WHEN a page with 5, 4 and 6 comes
    book.take({TestOrders::order(5), TestOrders::order(4), TestOrders::order(6)}, TestOrders::moment(1));
    // THEN it goes in as one piece, in the right place
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 1);
    QCOMPARE(inserted.first().at(2).toInt(), 3);
    QCOMPARE(layout.count(), 0);
    QCOMPARE(textAt(model, 2, OrdersModel::PurchaseOrderNumberColumn), u"PO-5"_s);
}

void TestOrdersModel::ordersThatScatterAreSortedIn()
{
    OrderBook book;
    OrdersModel model(book);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    book.take({TestOrders::order(2), TestOrders::order(4)}, TestOrders::moment(0));
    book.take({TestOrders::order(1), TestOrders::order(3), TestOrders::order(5)}, TestOrders::moment(1));
    QStringList numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers << textAt(model, row, OrdersModel::PurchaseOrderNumberColumn);
    QCOMPARE(numbers, QStringList({u"PO-5"_s, u"PO-4"_s, u"PO-3"_s, u"PO-2"_s, u"PO-1"_s}));
}

void TestOrdersModel::aChangedOrderTellsOfItsOwnRowOnly()
{
    // GIVEN three orders
    OrderBook book;
    OrdersModel model(book);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    book.take({TestOrders::order(1), TestOrders::order(2), TestOrders::order(3)}, TestOrders::moment(0));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    // WHEN a line of the second is cancelled
    auto order = TestOrders::order(2);
    order.lineItems.first().status = u"Cancelled"_s;
    book.take({order}, TestOrders::moment(1));
    // THEN its row alone is told of, and shows it
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 1);
    const auto chip = model.index(1, OrdersModel::StateColumn).data(OrdersModel::StateChipRole).value<StateChip>();
    QCOMPARE(chip.mark, StateMark::Cancelled);
    QCOMPARE(textAt(model, 1, OrdersModel::StateColumn), displayText(rollUp(order)));
}

void TestOrdersModel::anOrderMovesWhenItsPlaceChanges()
{
    // GIVEN orders sorted by customer, the first one chosen
    OrderBook book;
    OrdersModel model(book);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    book.take({TestOrders::order(1), TestOrders::order(2), TestOrders::order(3)}, TestOrders::moment(0));
    model.sort(OrdersModel::CustomerColumn, Qt::AscendingOrder);
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(0, 0), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    // WHEN its customer changes to the last name of all
    auto order = TestOrders::order(1);
    order.address.name = u"Zyx"_s;
    book.take({order}, TestOrders::moment(1));
    // THEN the row moves and stays chosen
    QCOMPARE(moved.count(), 1);
    QCOMPARE(selection.currentIndex().row(), 2);
    QCOMPARE(selection.currentIndex().data(OrdersModel::OrderUuidRole).toString(), order.uuid);
}

void TestOrdersModel::manyChangesAtOnceKeepTheSelection()
{
    // GIVEN 200 orders sorted by customer, one of them chosen
    OrderBook book;
    OrdersModel model(book);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<Order> orders;
    for (int i = 0; i < 200; ++i)
        orders << TestOrders::order(i);
    book.take(orders, TestOrders::moment(0));
    model.sort(OrdersModel::CustomerColumn, Qt::AscendingOrder);
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.indexOf(orders[77].uuid), QItemSelectionModel::SelectCurrent);
    // WHEN all of them change their customer so that the sequence turns round
    for (int i = 0; i < orders.size(); ++i)
        orders[i].address.name = u"Name %1"_s.arg(999 - i);
    book.take(orders, TestOrders::moment(1));
    // THEN they are sorted, and the same order is chosen
    QCOMPARE(textAt(model, 0, OrdersModel::CustomerColumn), u"Name 800"_s);
    QCOMPARE(selection.currentIndex().data(OrdersModel::OrderUuidRole).toString(), orders[77].uuid);
}

void TestOrdersModel::onlyTheTimeChanges()
{
    OrderBook book;
    OrdersModel model(book);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    book.take({TestOrders::order(1), TestOrders::order(2)}, TestOrders::moment(0));
    const auto before = textAt(model, 1, OrdersModel::AsOfColumn);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    book.take({TestOrders::order(1)}, TestOrders::moment(5));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), model.index(1, OrdersModel::AsOfColumn));
    QCOMPARE(changed.first().at(1).toModelIndex(), model.index(1, OrdersModel::AsOfColumn));
    QVERIFY(textAt(model, 1, OrdersModel::AsOfColumn) != before);
}

void TestOrdersModel::theFilterShowsWhatMatches()
{
    OrderBook book;
    OrdersModel model(book);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    book.take({TestOrders::order(11), TestOrders::order(12), TestOrders::order(21)}, TestOrders::moment(0));
    model.setFilter(u"po-1"_s);
    QCOMPARE(shownUuids(model), QStringList({TestOrders::uuid(0xa, 12), TestOrders::uuid(0xa, 11)}));
    QCOMPARE(model.known(), 3);
    QVERIFY(!model.indexOf(TestOrders::uuid(0xa, 21)).isValid());
    model.setFilter(u"customer 21"_s);
    QCOMPARE(shownUuids(model), QStringList({TestOrders::uuid(0xa, 21)}));
    model.setFilter(u"nothing like it"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setFilter(QString());
    QCOMPARE(model.rowCount(), 3);
}

void TestOrdersModel::aChangeCanMakeAnOrderMatchOrNot()
{
    OrderBook book;
    OrdersModel model(book);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    book.take({TestOrders::order(1), TestOrders::order(2)}, TestOrders::moment(0));
    model.setFilter(u"teapot"_s);
    QCOMPARE(model.rowCount(), 0);
    auto order = TestOrders::order(2);
    order.lineItems.first().itemName = u"Teapot"_s;
    book.take({order}, TestOrders::moment(1));
    QCOMPARE(shownUuids(model), QStringList({order.uuid}));
    book.take({TestOrders::order(2)}, TestOrders::moment(2));
    QCOMPARE(model.rowCount(), 0);
}

void TestOrdersModel::sortingKeepsTheSelection()
{
    OrderBook book;
    OrdersModel model(book);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    book.take({TestOrders::order(1, 3), TestOrders::order(2, 1), TestOrders::order(3, 2)}, TestOrders::moment(0));
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(0, 0), QItemSelectionModel::SelectCurrent);
    const auto chosen = selection.currentIndex().data(OrdersModel::OrderUuidRole).toString();
    for (int column = 0; column < OrdersModel::ColumnCount; ++column) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(column, order);
            QCOMPARE(selection.currentIndex().data(OrdersModel::OrderUuidRole).toString(), chosen);
        }
    }
    model.sort(OrdersModel::LinesColumn, Qt::AscendingOrder);
    QCOMPARE(shownUuids(model),
             QStringList({TestOrders::uuid(0xa, 2), TestOrders::uuid(0xa, 3), TestOrders::uuid(0xa, 1)}));
}

void TestOrdersModel::clearingTheBookEmptiesTheModel()
{
    OrderBook book;
    OrdersModel model(book);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    book.take({TestOrders::order(1)}, TestOrders::moment(0));
    book.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.known(), 0);
    book.take({TestOrders::order(2)}, TestOrders::moment(1));
    QCOMPARE(model.rowCount(), 1);
}

void TestOrdersModel::whatWeAskedIsAColumnOfItsOwn()
{
    // GIVEN an order of which the server says nothing
    OrderBook book;
    OrdersModel model(book);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    book.take({TestOrders::order(1, 2)}, TestOrders::moment(0));
    const auto serverSays = textAt(model, 0, OrdersModel::StateColumn);
    QCOMPARE(textAt(model, 0, OrdersModel::RequestColumn), QString());
    // WHEN we ask for the cancellation of one of its lines
    const OurRequests requests{
        {TestOrders::uuid(0xb, 101), {ActionKind::CancelItem, ActionState::Requested, TestOrders::moment(1)}}};
    model.setOurRequests(requests);
    // THEN it stands in its own column, and the server's word is untouched
    QVERIFY(textAt(model, 0, OrdersModel::RequestColumn).contains(displayText(ActionState::Requested)));
    QCOMPARE(textAt(model, 0, OrdersModel::StateColumn), serverSays);
    QVERIFY(model.index(0, OrdersModel::RequestColumn).data(OrdersModel::StateChipRole).canConvert<StateChip>());
}

void TestOrdersModel::aCellTellsWhatItIsToAssistiveTools()
{
    OrderBook book;
    OrdersModel model(book);
    auto order = TestOrders::order(1);
    order.lineItems.first().status = u"PendingCancel"_s;
    book.take({order}, TestOrders::moment(0));
    QCOMPARE(model.index(0, OrdersModel::StateColumn).data(Qt::AccessibleTextRole).toString(),
             u"Cancellation: "_s + displayText(rollUp(order)));
    QCOMPARE(model.index(0, OrdersModel::CustomerColumn).data(Qt::AccessibleTextRole).toString(),
             u"Customer: Customer 1"_s);
}

void TestOrdersModel::hostileTextIsMadeVisible()
{
    OrderBook book;
    OrdersModel model(book);
    auto order = TestOrders::order(1);
    order.purchaseOrderNumber = u"1\u202E2\n3"_s;
    order.address.name = u"<img src='file:///etc/passwd'>"_s + QString(4000, u'x');
    book.take({order}, TestOrders::moment(0));
    QCOMPARE(textAt(model, 0, OrdersModel::PurchaseOrderNumberColumn), u"1‹RLO›2 ↵ 3"_s);
    QVERIFY(textAt(model, 0, OrdersModel::CustomerColumn).size() <= 601);
    const auto tip = model.index(0, OrdersModel::CustomerColumn).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"&lt;img"_s));
    QVERIFY(!tip.contains(u"<img"_s));
}

void TestOrdersModel::anUnreadableDateIsShownAsItCame()
{
    OrderBook book;
    OrdersModel model(book);
    auto order = TestOrders::order(1);
    order.created = {};
    order.createdText = u"the day before yesterday"_s;
    book.take({order, TestOrders::order(2)}, TestOrders::moment(0));
    QCOMPARE(textAt(model, 1, OrdersModel::CreatedColumn), u"the day before yesterday"_s);
}

void TestOrdersModel::anOrderWithoutLinesIsUnknown()
{
    OrderBook book;
    OrdersModel model(book);
    book.take({TestOrders::order(1, 0)}, TestOrders::moment(0));
    const auto chip = model.index(0, OrdersModel::StateColumn).data(OrdersModel::StateChipRole).value<StateChip>();
    QCOMPARE(chip.mark, StateMark::Unknown);
}

void TestOrdersModel::randomChangesNeverDisagreeWithSortingByHand()
{
    OrderBook book;
    OrdersModel model(book);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QItemSelectionModel selection(&model);
    QRandomGenerator random(20260302);
    const QStringList names{u"Ann"_s, u"Ben"_s, u"Cai"_s, u"Dee"_s};
    const QStringList states{u"Allocated"_s, u"Cancelled"_s, u"PendingCancel"_s, u"CancelRejected"_s, u"HasTracking"_s};
    const auto pick = [&random](const QStringList &from) { return from[random.bounded(from.size())]; };
    auto column = OrdersModel::CreatedColumn;
    auto sorted = Qt::DescendingOrder;
    QString filter;
    QString chosen;
    for (int step = 0; step < 300; ++step) {
        switch (random.bounded(10)) {
        case 0:
            filter = random.bounded(2) ? pick(names) : QString();
            model.setFilter(filter);
            chosen.clear(); // a new filter resets the model
            break;
        case 1:
            column = static_cast<OrdersModel::Column>(random.bounded(int(OrdersModel::ColumnCount)));
            sorted = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            model.sort(column, sorted);
            break;
        case 2:
            if (model.rowCount() > 0) {
                const auto row = random.bounded(model.rowCount());
                selection.setCurrentIndex(model.index(row, 0), QItemSelectionModel::ClearAndSelect);
                chosen = model.index(row, 0).data(OrdersModel::OrderUuidRole).toString();
            }
            break;
        default: {
            QList<Order> page;
            const auto count = random.bounded(8) == 0 ? 90 : 1 + random.bounded(6);
            for (int i = 0; i < count; ++i) {
                auto order = TestOrders::order(random.bounded(150), random.bounded(4));
                order.address.name = pick(names);
                for (auto &line : order.lineItems)
                    line.status = pick(states);
                page << order;
            }
            book.take(page, TestOrders::moment(step));
        }
        }
        // THEN exactly the matching orders are shown, each between neighbours that belong there
        QSet<QString> expected;
        for (int row = 0; row < book.count(); ++row) {
            if (SearchWords(filter).match(searchableText(*book.at(row).order)))
                expected.insert(book.at(row).order->uuid);
        }
        const auto shown = shownUuids(model);
        QCOMPARE(QSet<QString>(shown.cbegin(), shown.cend()), expected);
        QCOMPARE(shown.size(), expected.size());
        OrderIndex byHand;
        for (int row = 0; row < book.count(); ++row)
            byHand.setKeys(row, *book.at(row).order, book.at(row).asOf, 0);
        const OrderIndex::Key keys[] = {OrderIndex::Key::PurchaseOrderNumber,
                                        OrderIndex::Key::Customer,
                                        OrderIndex::Key::Created,
                                        OrderIndex::Key::Lines,
                                        OrderIndex::Key::State,
                                        OrderIndex::Key::Request,
                                        OrderIndex::Key::AsOf};
        byHand.filter(SearchWords(filter));
        byHand.sort(keys[column], sorted);
        QStringList wanted;
        for (int position = 0; position < byHand.shown(); ++position)
            wanted << book.at(byHand.bookRow(position)).order->uuid;
        QCOMPARE(shown, wanted);
        // THEN the chosen order is still the chosen one while it is shown
        if (!chosen.isEmpty() && shown.contains(chosen))
            QCOMPARE(selection.currentIndex().data(OrdersModel::OrderUuidRole).toString(), chosen);
        else
            chosen.clear();
    }
}

QTEST_GUILESS_MAIN(TestOrdersModel)
#include "tst_ordersmodel.moc"
