// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ordersmodel.h"

#include "tests/ui/models/filledbook.h"
#include "ui/models/statechip.h"

#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

namespace {

QList<Order> ordersFrom(int first, int last)
{
    QList<Order> orders;
    for (int number = first; number <= last; ++number)
        orders << TestOrders::order(number);
    return orders;
}

QStringList numbers(std::initializer_list<int> ofOrders)
{
    QStringList texts;
    for (const auto number : ofOrders)
        texts << u"PO-%1"_s.arg(number);
    return texts;
}

constexpr auto number = OrdersModel::PurchaseOrderNumberColumn;

} // namespace

class TestOrdersModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestOrderComesFirst();
    void textsComeWhenTheOrderIsAtHand();
    void onlyWhatIsLookedAtIsRead();
    void aPageInTheMiddleIsInsertedAsOneRange();
    void ordersThatScatterAreSortedIn();
    void aPageThatScattersWidelyIsOneRearrangement();
    void aChangedOrderTellsOfItsOwnRowOnly();
    void anOrderMovesWhenItsPlaceChanges();
    void neighboursThatChangeTogetherAreSorted();
    void manyChangesInPlaceMoveNothing();
    void manyChangesThatMoveAreOneRearrangement();
    void onlyTheTimeChanges();
    void aSequenceByTimeFollowsTheTime();
    void theFilterShowsWhatMatches();
    void theSameWordsAgainChangeNothing();
    void aChangeCanMakeAnOrderMatchOrNot();
    void sortingWhileChangesComeMissesNone();
    void purgedOrdersAreTakenOut();
    void aModelOfAFilledBookShowsItAtOnce();
    void whatWeAskedIsAColumnOfItsOwn();
    void whatWeAskedOfAnOrderThatIsNotAtHandSortsItToo();
    void aCellTellsWhatItIsToAssistiveTools();
    void hostileTextIsMadeVisible();
    void anUnreadableDateIsShownAsItCame();
    void anOrderWithoutLinesIsUnknown();
    void selectedRowsAreReadAsRanges();
    void aHundredThousandOrdersAreArrangedInAWorker();
    void randomChangesNeverDisagreeWithSortingByHand();
};

void TestOrdersModel::theNewestOrderComesFirst()
{
    BookShown shown;
    QVERIFY(shown.take({TestOrders::order(1), TestOrders::order(3), TestOrders::order(2)}, TestOrders::moment(0)));
    QCOMPARE(shown.model.rowCount(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(
        shown.uuids(), QStringList({TestOrders::uuid(0xa, 3), TestOrders::uuid(0xa, 2), TestOrders::uuid(0xa, 1)}),
        patience);
    QCOMPARE(shown.text(0, number), u"PO-3"_s);
    QCOMPARE(shown.text(0, OrdersModel::CustomerColumn), u"Customer 3"_s);
    QCOMPARE(shown.text(0, OrdersModel::LinesColumn), u"1"_s);
    QCOMPARE(shown.model.order(shown.model.index(0, 0))->uuid, TestOrders::uuid(0xa, 3));
    QCOMPARE(shown.model.indexOf(TestOrders::uuid(0xa, 1)).row(), 2);
}

void TestOrdersModel::textsComeWhenTheOrderIsAtHand()
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
    QCOMPARE(changed.first().at(1).toModelIndex(), shown.model.index(0, OrdersModel::AsOfColumn));
}

void TestOrdersModel::onlyWhatIsLookedAtIsRead()
{
    FilledBook filled;
    QVERIFY(filled.take(ordersFrom(1, 300), TestOrders::moment(0)));
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

void TestOrdersModel::aPageInTheMiddleIsInsertedAsOneRange()
{
    // GIVEN orders 1 and 9
    BookShown shown;
    QVERIFY(shown.take({TestOrders::order(1), TestOrders::order(9)}, TestOrders::moment(0)));
    QSignalSpy inserted(&shown.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset);
    // WHEN a page with 5, 4 and 6 comes
    QVERIFY(shown.take({TestOrders::order(5), TestOrders::order(4), TestOrders::order(6)}, TestOrders::moment(1)));
    // THEN it goes in as one piece, in the right place
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 1);
    QCOMPARE(inserted.first().at(2).toInt(), 3);
    QCOMPARE(reset.count(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(shown.texts(number), numbers({9, 6, 5, 4, 1}), patience);
}

void TestOrdersModel::ordersThatScatterAreSortedIn()
{
    BookShown shown;
    QVERIFY(shown.take({TestOrders::order(2), TestOrders::order(4)}, TestOrders::moment(0)));
    QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset);
    QVERIFY(shown.take({TestOrders::order(1), TestOrders::order(3), TestOrders::order(5)}, TestOrders::moment(1)));
    QTRY_COMPARE_WITH_TIMEOUT(shown.texts(number), numbers({5, 4, 3, 2, 1}), patience);
    QCOMPARE(reset.count(), 0);
}

void TestOrdersModel::aPageThatScattersWidelyIsOneRearrangement()
{
    BookShown shown;
    QList<Order> even;
    QList<Order> odd;
    for (int i = 0; i < 300; ++i)
        (i % 2 == 0 ? even : odd) << TestOrders::order(i);
    QVERIFY(shown.take(even, TestOrders::moment(0)));
    QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&shown.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy before(&shown.model, &OrdersModel::aboutToRearrange);
    QSignalSpy after(&shown.model, &OrdersModel::rearranged);
    QVERIFY(shown.take(odd, TestOrders::moment(0)));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(before.count(), 1);
    QCOMPARE(after.count(), 1);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(shown.model.rowCount(), 300);
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(0, number), u"PO-299"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(298, number), u"PO-1"_s, patience);
}

void TestOrdersModel::aChangedOrderTellsOfItsOwnRowOnly()
{
    // GIVEN three orders
    BookShown shown;
    QVERIFY(shown.take(ordersFrom(1, 3), TestOrders::moment(0)));
    QTRY_COMPARE_WITH_TIMEOUT(shown.texts(number), numbers({3, 2, 1}), patience);
    QSignalSpy changed(&shown.model, &QAbstractItemModel::dataChanged);
    // WHEN a line of the second is cancelled
    auto order = TestOrders::order(2);
    order.lineItems.first().status = u"Cancelled"_s;
    QVERIFY(shown.take(order, TestOrders::moment(1)));
    // THEN its row alone is told of, and shows it
    QVERIFY(changed.count() >= 1);
    for (const auto &arguments : std::as_const(changed)) {
        QCOMPARE(arguments.at(0).toModelIndex().row(), 1);
        QCOMPARE(arguments.at(1).toModelIndex().row(), 1);
    }
    const auto chip
        = shown.model.index(1, OrdersModel::StateColumn).data(OrdersModel::StateChipRole).value<StateChip>();
    QCOMPARE(chip.mark, StateMark::Cancelled);
    QCOMPARE(shown.text(1, OrdersModel::StateColumn), displayText(rollUp(order)));
}

void TestOrdersModel::anOrderMovesWhenItsPlaceChanges()
{
    // GIVEN orders sorted by customer, the first one chosen
    BookShown shown;
    QVERIFY(shown.take(ordersFrom(1, 3), TestOrders::moment(0)));
    shown.model.sort(OrdersModel::CustomerColumn, Qt::AscendingOrder);
    QVERIFY(shown.settle(shown.model));
    QItemSelectionModel selection(&shown.model);
    selection.setCurrentIndex(shown.model.index(0, 0), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    const auto chosen = shown.model.orderRow(0);
    QSignalSpy moved(&shown.model, &QAbstractItemModel::rowsMoved);
    // WHEN its customer changes to the last name of all
    auto order = TestOrders::order(1);
    order.address.name = u"Zyx"_s;
    QVERIFY(shown.take(order, TestOrders::moment(1)));
    // THEN the row moves and stays chosen
    QCOMPARE(moved.count(), 1);
    QCOMPARE(selection.currentIndex().row(), 2);
    QCOMPARE(shown.model.orderRow(2), chosen);
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(2, OrdersModel::CustomerColumn), u"Zyx"_s, patience);
}

void TestOrdersModel::neighboursThatChangeTogetherAreSorted()
{
    // GIVEN ten orders sorted by customer
    BookShown shown;
    auto orders = ordersFrom(0, 9);
    QVERIFY(shown.take(orders, TestOrders::moment(0)));
    shown.model.sort(OrdersModel::CustomerColumn, Qt::AscendingOrder);
    QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset);
    // WHEN four of them, side by side, turn round and one goes to the end
    for (int i = 3; i < 7; ++i)
        orders[i].address.name = u"Customer 5%1"_s.arg(9 - i);
    orders[7].address.name = u"Zoe"_s;
    QVERIFY(shown.take(orders.mid(3, 5), TestOrders::moment(1)));
    // THEN they are where they belong, and it took no reset
    QTRY_COMPARE_WITH_TIMEOUT(shown.texts(number), numbers({0, 1, 2, 6, 5, 4, 3, 8, 9, 7}), patience);
    QCOMPARE(reset.count(), 0);
}

void TestOrdersModel::manyChangesInPlaceMoveNothing()
{
    BookShown shown;
    auto orders = ordersFrom(1, 200);
    QVERIFY(shown.take(orders, TestOrders::moment(0)));
    QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&shown.model, &QAbstractItemModel::dataChanged);
    for (auto &order : orders)
        order.lineItems.first().status = u"Cancelled"_s;
    QVERIFY(shown.take(orders, TestOrders::moment(1)));
    QCOMPARE(reset.count(), 0);
    const auto coversAll = [](const QList<QVariant> &arguments) {
        return arguments.at(0).toModelIndex().row() == 0 && arguments.at(1).toModelIndex().row() == 199;
    };
    QCOMPARE(std::count_if(changed.cbegin(), changed.cend(), coversAll), 1);
    QCOMPARE(shown.text(77, OrdersModel::StateColumn), displayText(rollUp(orders.first())));
}

void TestOrdersModel::manyChangesThatMoveAreOneRearrangement()
{
    // GIVEN 200 orders sorted by customer
    BookShown shown;
    auto orders = ordersFrom(0, 199);
    QVERIFY(shown.take(orders, TestOrders::moment(0)));
    shown.model.sort(OrdersModel::CustomerColumn, Qt::AscendingOrder);
    QSignalSpy rearranged(&shown.model, &OrdersModel::rearranged);
    // WHEN all of them change their customer so that the sequence turns round
    for (int i = 0; i < orders.size(); ++i)
        orders[i].address.name = u"Name %1"_s.arg(999 - i);
    QVERIFY(shown.take(orders, TestOrders::moment(1)));
    // THEN they are sorted in one go
    QCOMPARE(rearranged.count(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(0, OrdersModel::CustomerColumn), u"Name 800"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(199, OrdersModel::CustomerColumn), u"Name 999"_s, patience);
}

void TestOrdersModel::onlyTheTimeChanges()
{
    BookShown shown;
    QVERIFY(shown.take(ordersFrom(1, 2), TestOrders::moment(0)));
    QTRY_COMPARE_WITH_TIMEOUT(shown.texts(number), numbers({2, 1}), patience);
    const auto before = shown.text(1, OrdersModel::AsOfColumn);
    QSignalSpy changed(&shown.model, &QAbstractItemModel::dataChanged);
    QVERIFY(shown.take(TestOrders::order(1), TestOrders::moment(5)));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), shown.model.index(1, OrdersModel::AsOfColumn));
    QCOMPARE(changed.first().at(1).toModelIndex(), shown.model.index(1, OrdersModel::AsOfColumn));
    QVERIFY(shown.text(1, OrdersModel::AsOfColumn) != before);
}

void TestOrdersModel::aSequenceByTimeFollowsTheTime()
{
    BookShown shown;
    QVERIFY(shown.take(ordersFrom(1, 200), TestOrders::moment(0)));
    shown.model.sort(OrdersModel::AsOfColumn, Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(0, number), u"PO-200"_s, patience);
    // WHEN one is confirmed, THEN it goes up
    QVERIFY(shown.take(TestOrders::order(7), TestOrders::moment(1)));
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(0, number), u"PO-7"_s, patience);
    // WHEN many are confirmed, THEN they do too
    QVERIFY(shown.take(ordersFrom(10, 109), TestOrders::moment(2)));
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(0, number), u"PO-109"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(100, number), u"PO-7"_s, patience);
}

void TestOrdersModel::theFilterShowsWhatMatches()
{
    BookShown shown;
    QVERIFY(shown.take({TestOrders::order(11), TestOrders::order(12), TestOrders::order(21)}, TestOrders::moment(0)));
    QVERIFY(shown.settle(shown.model));
    QSignalSpy arranged(&shown.model, &OrdersModel::arranged);
    shown.model.setFilter(u"po-1"_s);
    QCOMPARE(shown.model.filter(), u"po-1"_s);
    QVERIFY(shown.model.isArranging());
    QTRY_COMPARE_WITH_TIMEOUT(shown.uuids(), QStringList({TestOrders::uuid(0xa, 12), TestOrders::uuid(0xa, 11)}),
                              patience);
    QVERIFY(!shown.model.isArranging());
    QVERIFY(arranged.count() >= 1);
    QCOMPARE(shown.model.known(), 3);
    QVERIFY(!shown.model.indexOf(TestOrders::uuid(0xa, 21)).isValid());
    shown.model.setFilter(u"customer 21"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown.uuids(), QStringList({TestOrders::uuid(0xa, 21)}), patience);
    shown.model.setFilter(u"nothing like it"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown.model.rowCount(), 0, patience);
    shown.model.setFilter(QString());
    QTRY_COMPARE_WITH_TIMEOUT(shown.model.rowCount(), 3, patience);
    // WHEN something else is typed before the answer, THEN only the last counts
    shown.model.setFilter(u"nothing like it"_s);
    shown.model.setFilter(u"po"_s);
    shown.model.setFilter(u"po-21"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown.uuids(), QStringList({TestOrders::uuid(0xa, 21)}), patience);
}

void TestOrdersModel::theSameWordsAgainChangeNothing()
{
    BookShown shown;
    QVERIFY(shown.take(ordersFrom(1, 3), TestOrders::moment(0)));
    shown.model.setFilter(u"customer 2"_s);
    QVERIFY(shown.settle(shown.model));
    shown.model.setFilter(u"  CUSTOMER   2 "_s);
    QVERIFY(!shown.model.isArranging());
    shown.model.sort(OrdersModel::CreatedColumn, Qt::DescendingOrder);
    QVERIFY(!shown.model.isArranging());
    shown.model.sort(OrdersModel::ColumnCount, Qt::DescendingOrder);
    shown.model.sort(-1, Qt::DescendingOrder);
    QVERIFY(!shown.model.isArranging());
}

void TestOrdersModel::aChangeCanMakeAnOrderMatchOrNot()
{
    BookShown shown;
    QVERIFY(shown.take(ordersFrom(1, 2), TestOrders::moment(0)));
    shown.model.setFilter(u"teapot"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown.model.rowCount(), 0, patience);
    auto order = TestOrders::order(2);
    order.lineItems.first().itemName = u"Teapot"_s;
    QVERIFY(shown.take(order, TestOrders::moment(1)));
    QTRY_COMPARE_WITH_TIMEOUT(shown.uuids(), QStringList({order.uuid}), patience);
    auto another = TestOrders::order(3);
    another.lineItems.first().itemName = u"Small teapot"_s;
    QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset);
    QVERIFY(shown.take(another, TestOrders::moment(2)));
    QTRY_COMPARE_WITH_TIMEOUT(shown.uuids(), QStringList({another.uuid, order.uuid}), patience);
    QVERIFY(shown.take(TestOrders::order(2), TestOrders::moment(3)));
    QTRY_COMPARE_WITH_TIMEOUT(shown.uuids(), QStringList({another.uuid}), patience);
    QCOMPARE(reset.count(), 0);
}

void TestOrdersModel::sortingWhileChangesComeMissesNone()
{
    // GIVEN so many orders that they are sorted in a worker
    BookShown shown;
    QList<Order> orders;
    for (int i = 0; i < 6'000; ++i)
        orders << TestOrders::order(i, 0);
    QVERIFY(shown.take(orders, TestOrders::moment(0)));
    QTRY_COMPARE_WITH_TIMEOUT(shown.model.rowCount(), 6'000, patience);
    // WHEN orders change, come and go while it sorts them
    for (int round = 0; round < 10; ++round) {
        const auto column = round % 2 == 0 ? OrdersModel::CustomerColumn : OrdersModel::AsOfColumn;
        shown.book.take({TestOrders::order(6'000 + round, 0)}, TestOrders::moment(round + 1));
        auto order = TestOrders::order(round, 0);
        order.address.name = u"Aaron %1"_s.arg(round);
        shown.book.take({order, TestOrders::order(round + 100, 0)}, TestOrders::moment(round + 1));
        shown.model.sort(column, Qt::AscendingOrder);
    }
    shown.model.sort(OrdersModel::CustomerColumn, Qt::AscendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(shown.model.rowCount(), 6'010, patience);
    // THEN all are there and in their places
    QVERIFY(shown.settle(shown.model));
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(9, OrdersModel::CustomerColumn), u"Aaron 9"_s, patience);
    const OrderArrangement byCustomer{OrderTable::Key::Customer, Qt::AscendingOrder};
    for (int row = 1; row < shown.model.rowCount(); ++row)
        QVERIFY(comesBefore(shown.book.table(), byCustomer, shown.model.orderRow(row - 1), shown.model.orderRow(row)));
}

void TestOrdersModel::purgedOrdersAreTakenOut()
{
    BookShown shown;
    QVERIFY(shown.take(ordersFrom(1, 100), TestOrders::moment(0)));
    QSignalSpy removed(&shown.model, &QAbstractItemModel::rowsRemoved);
    shown.book.purge(CacheAge::Created, TestOrders::order(31).created);
    QTRY_COMPARE_WITH_TIMEOUT(shown.model.rowCount(), 70, patience);
    QCOMPARE(removed.count(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(69, number), u"PO-31"_s, patience);
    shown.book.purge(CacheAge::Created, TestOrders::order(200).created);
    QTRY_COMPARE_WITH_TIMEOUT(shown.model.rowCount(), 0, patience);
    QCOMPARE(shown.model.known(), 0);
    QVERIFY(shown.take(TestOrders::order(2), TestOrders::moment(1)));
    QCOMPARE(shown.model.rowCount(), 1);
}

void TestOrdersModel::aModelOfAFilledBookShowsItAtOnce()
{
    FilledBook filled;
    QVERIFY(filled.take(ordersFrom(1, 20), TestOrders::moment(0)));
    const OrdersModel model(filled.book);
    QCOMPARE(model.rowCount(), 20);
    QVERIFY(!model.isArranging());
}

void TestOrdersModel::whatWeAskedIsAColumnOfItsOwn()
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

void TestOrdersModel::whatWeAskedOfAnOrderThatIsNotAtHandSortsItToo()
{
    // GIVEN orders sorted by what we asked, none of which was looked at
    FilledBook filled;
    QVERIFY(filled.take(ordersFrom(1, 50), TestOrders::moment(0)));
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

void TestOrdersModel::aCellTellsWhatItIsToAssistiveTools()
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

void TestOrdersModel::hostileTextIsMadeVisible()
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

void TestOrdersModel::anUnreadableDateIsShownAsItCame()
{
    BookShown shown;
    auto order = TestOrders::order(1);
    order.created = {};
    order.createdText = u"the day before yesterday"_s;
    QVERIFY(shown.take({order, TestOrders::order(2)}, TestOrders::moment(0)));
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(1, OrdersModel::CreatedColumn), u"the day before yesterday"_s, patience);
}

void TestOrdersModel::anOrderWithoutLinesIsUnknown()
{
    BookShown shown;
    QVERIFY(shown.take(TestOrders::order(1, 0), TestOrders::moment(0)));
    const auto chip
        = shown.model.index(0, OrdersModel::StateColumn).data(OrdersModel::StateChipRole).value<StateChip>();
    QCOMPARE(chip.mark, StateMark::Unknown);
}

void TestOrdersModel::selectedRowsAreReadAsRanges()
{
    BookShown shown;
    QVERIFY(shown.take(ordersFrom(0, 19), TestOrders::moment(0)));
    const auto &model = shown.model;
    // GIVEN ranges that are out of sequence, lie side by side, and overlap
    QItemSelection selection;
    selection.append(QItemSelectionRange(model.index(10, 0), model.index(12, 6)));
    selection.append(QItemSelectionRange(model.index(3, 3), model.index(5, 6)));
    selection.append(QItemSelectionRange(model.index(3, 0), model.index(4, 2)));
    selection.append(QItemSelectionRange(model.index(4, 0), model.index(6, 1)));
    selection.append(QItemSelectionRange());
    // THEN each row is there once, from top to bottom
    std::vector<OrderRow> wanted;
    for (const auto position : {3, 4, 5, 6, 10, 11, 12})
        wanted.push_back(model.orderRow(position));
    QCOMPARE(model.rowsOf(selection), wanted);
    QVERIFY(model.rowsOf({}).empty());
}

void TestOrdersModel::aHundredThousandOrdersAreArrangedInAWorker()
{
    // GIVEN a hundred thousand orders
    constexpr int count = 100'000;
    BookShown shown;
    for (int first = 0; first < count; first += 10'000) {
        QList<Order> page;
        for (int i = first; i < first + 10'000; ++i)
            page << TestOrders::order(i, 0);
        QVERIFY(shown.take(page, TestOrders::moment(0)));
    }
    QVERIFY(shown.settle(shown.model));
    QCOMPARE(shown.model.rowCount(), count);
    // WHEN all of them are selected, THEN they are one range, and each is told of
    QItemSelectionModel selection(&shown.model);
    selection.select({shown.model.index(0, 0), shown.model.index(count - 1, 6)}, QItemSelectionModel::Select);
    QCOMPARE(selection.selection().size(), 1);
    QCOMPARE(shown.model.rowsOf(selection.selection()).size(), std::size_t(count));
    // WHEN a few more come, THEN they still are few ranges
    QVERIFY(shown.take({TestOrders::order(count, 0), TestOrders::order(count + 1, 0)}, TestOrders::moment(1)));
    QVERIFY(selection.selection().size() <= 2);
    QCOMPARE(shown.model.rowsOf(selection.selection()).size(), std::size_t(count));
    // WHEN they are sorted and filtered, THEN that is so by and by
    shown.model.sort(number, Qt::AscendingOrder);
    QVERIFY(shown.model.isArranging());
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(1, number), u"PO-1"_s, patience);
    shown.model.setFilter(u"PO-9999"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown.model.rowCount(), 11, patience);
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(10, number), u"PO-99999"_s, patience);
}

void TestOrdersModel::randomChangesNeverDisagreeWithSortingByHand()
{
    BookShown shown;
    ByHand byHand;
    QRandomGenerator random(20260302);
    const QStringList names{u"Ann"_s, u"Ben"_s, u"Cai"_s, u"Dee"_s, u"Bennet Olufsen-Ann the Third"_s};
    const QStringList states{u"Allocated"_s, u"Cancelled"_s, u"PendingCancel"_s, u"CancelRejected"_s, u"HasTracking"_s};
    const auto pick = [&random](const QStringList &from) { return from[random.bounded(from.size())]; };
    auto column = OrdersModel::CreatedColumn;
    auto sorted = Qt::DescendingOrder;
    QString filter;
    QPersistentModelIndex chosen;
    OrderRow chosenRow = 0;
    for (int step = 0; step < 250; ++step) {
        switch (random.bounded(10)) {
        case 0:
            filter = random.bounded(2) ? pick(names).left(3) : QString();
            shown.model.setFilter(filter);
            break;
        case 1:
            column = static_cast<OrdersModel::Column>(random.bounded(int(OrdersModel::ColumnCount)));
            sorted = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            shown.model.sort(column, sorted);
            break;
        case 2:
            if (shown.model.rowCount() > 0) {
                chosen = shown.model.index(random.bounded(shown.model.rowCount()), 0);
                chosenRow = shown.model.orderRow(chosen.row());
            }
            break;
        case 3:
            if (random.bounded(6) == 0) {
                const auto before = TestOrders::order(random.bounded(80)).created;
                shown.book.purge(CacheAge::Created, before);
                byHand.removeOlderThan(before);
            }
            break;
        default: {
            QHash<QString, Order> page;
            const auto count = random.bounded(8) == 0 ? 90 : 1 + random.bounded(6);
            for (int i = 0; i < count; ++i) {
                auto order = TestOrders::order(random.bounded(150), random.bounded(4));
                order.address.name = pick(names);
                for (auto &line : order.lineItems)
                    line.status = pick(states);
                page.insert(order.uuid, order);
            }
            shown.book.take(page.values(), TestOrders::moment(step));
            byHand.take(page.values(), TestOrders::moment(step));
        }
        }
        // Every other time what comes next comes while this is under way.
        if (random.bounded(2))
            continue;
        // THEN exactly the matching orders are shown, each where it belongs
        QTRY_COMPARE_WITH_TIMEOUT(shown.book.count(), byHand.count(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(shown.uuids(), byHand.shown(filter, column, sorted), patience);
        // THEN what was pointed at is still that order
        if (chosen.isValid())
            QCOMPARE(shown.model.orderRow(chosen.row()), chosenRow);
    }
}

QTEST_GUILESS_MAIN(TestOrdersModel)
#include "tst_ordersmodel.moc"
