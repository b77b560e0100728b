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
    void sortingWhileChangesComeMissesNone();
    void purgedOrdersAreTakenOut();
    void aModelOfAFilledBookShowsItAtOnce();
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
    QVERIFY(shown.take(TestOrders::orders(1, 3), TestOrders::moment(0)));
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
    QVERIFY(shown.take(TestOrders::orders(1, 3), TestOrders::moment(0)));
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
    auto orders = TestOrders::orders(0, 9);
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
    auto orders = TestOrders::orders(1, 200);
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
    auto orders = TestOrders::orders(0, 199);
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
    QVERIFY(shown.take(TestOrders::orders(1, 2), TestOrders::moment(0)));
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
    QVERIFY(shown.take(TestOrders::orders(1, 200), TestOrders::moment(0)));
    shown.model.sort(OrdersModel::AsOfColumn, Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(0, number), u"PO-200"_s, patience);
    // WHEN one is confirmed, THEN it goes up
    QVERIFY(shown.take(TestOrders::order(7), TestOrders::moment(1)));
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(0, number), u"PO-7"_s, patience);
    // WHEN many are confirmed, THEN they do too
    QVERIFY(shown.take(TestOrders::orders(10, 109), TestOrders::moment(2)));
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(0, number), u"PO-109"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(100, number), u"PO-7"_s, patience);
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
    QVERIFY(shown.take(TestOrders::orders(1, 100), TestOrders::moment(0)));
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
    QVERIFY(filled.take(TestOrders::orders(1, 20), TestOrders::moment(0)));
    const OrdersModel model(filled.book);
    QCOMPARE(model.rowCount(), 20);
    QVERIFY(!model.isArranging());
}

void TestOrdersModel::selectedRowsAreReadAsRanges()
{
    BookShown shown;
    QVERIFY(shown.take(TestOrders::orders(0, 19), TestOrders::moment(0)));
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
    const QStringList suppliers{u"Acme"_s, u"Brume"_s, u"Calder Ceramics"_s, u"Dover Looms"_s};
    const auto pick = [&random](const QStringList &from) { return from[random.bounded(from.size())]; };
    auto column = OrdersModel::CreatedColumn;
    auto sorted = Qt::DescendingOrder;
    OrderSearch search;
    const auto wanted = [&search](const ByHand::Known &known) {
        const auto &filter = search.filter;
        const auto rolled = rollUp(known.order);
        const auto classes = filter.classes.value(0);
        const bool isOfClass = !classes || (classes.testFlag(OrderClass::Waiting) && rolled.requested > 0)
                               || (classes.testFlag(OrderClass::Cancelled) && rolled.cancelled > 0)
                               || (classes.testFlag(OrderClass::Rejected) && rolled.rejected > 0);
        const auto &lines = known.order.lineItems;
        const bool isOfSupplier
            = filter.suppliers.isEmpty() || std::any_of(lines.cbegin(), lines.cend(), [&filter](const LineItem &line) {
                  return filter.suppliers.contains(line.supplier.name);
              });
        const bool isFound = filter.exact.isEmpty()
                             || std::any_of(filter.exact.cbegin(), filter.exact.cend(), [&lines](const auto &term) {
                                    return std::any_of(lines.cbegin(), lines.cend(), [&term](const LineItem &line) {
                                        return line.skuId == term.value;
                                    });
                                });
        const auto created = known.order.created.toMSecsSinceEpoch();
        return isOfClass && isOfSupplier && isFound
               && (filter.createdFrom == noOrderTime || created >= filter.createdFrom);
    };
    QPersistentModelIndex chosen;
    OrderRow chosenRow = 0;
    for (int step = 0; step < 300; ++step) {
        switch (random.bounded(12)) {
        case 0:
            search.words = random.bounded(2) ? pick(names).left(3) : QString();
            shown.model.setSearch(search);
            break;
        case 10:
        case 11: {
            OrderFilter filter;
            if (random.bounded(2))
                filter.classes << (random.bounded(2) ? OrderClasses(OrderClass::Waiting)
                                                     : OrderClass::Cancelled | OrderClass::Rejected);
            if (random.bounded(3) == 0)
                filter.suppliers << pick(suppliers);
            if (random.bounded(4) == 0)
                filter.createdFrom = TestOrders::order(random.bounded(150)).created.toMSecsSinceEpoch();
            if (random.bounded(4) == 0)
                filter.exact << ExactTerm{ExactField::Sku, u"SKU-%1"_s.arg(random.bounded(5))}
                             << ExactTerm{ExactField::Sku, u"SKU-%1"_s.arg(random.bounded(5))};
            search.filter = filter;
            shown.model.setSearch(search);
            break;
        }
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
                for (auto &line : order.lineItems) {
                    line.status = pick(states);
                    line.supplier.uuid = line.supplier.name = pick(suppliers);
                    line.skuId = u"SKU-%1"_s.arg(random.bounded(5));
                }
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
        QTRY_COMPARE_WITH_TIMEOUT(shown.uuids(), byHand.shown(search.words, column, sorted, wanted), patience);
        // THEN what was pointed at is still that order
        if (chosen.isValid())
            QCOMPARE(shown.model.orderRow(chosen.row()), chosenRow);
    }
}

QTEST_GUILESS_MAIN(TestOrdersModel)
#include "tst_ordersmodel.moc"
