// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/ui/models/filledbook.h"
#include "ui/models/ordersmodel.h"

#include <QSignalSpy>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestOrdersModelFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFilterShowsWhatMatches();
    void theSameWordsAgainChangeNothing();
    void aChangeCanMakeAnOrderMatchOrNot();
    void aFilterFollowsEveryChange();
    void exactNumbersAreFound();
    void whatIsPutOffOrOverdueFollowsTheCircumstances();
};

void TestOrdersModelFilter::theFilterShowsWhatMatches()
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

void TestOrdersModelFilter::theSameWordsAgainChangeNothing()
{
    BookShown shown;
    QVERIFY(shown.take(TestOrders::orders(1, 3), TestOrders::moment(0)));
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

void TestOrdersModelFilter::aChangeCanMakeAnOrderMatchOrNot()
{
    BookShown shown;
    QVERIFY(shown.take(TestOrders::orders(1, 2), TestOrders::moment(0)));
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

void TestOrdersModelFilter::aFilterFollowsEveryChange()
{
    // GIVEN a list of what is requested
    BookShown shown;
    auto asked = TestOrders::order(1);
    asked.lineItems.first().status = u"PendingCancel"_s;
    QVERIFY(shown.take({asked, TestOrders::order(2), TestOrders::order(3)}, TestOrders::moment(0)));
    OrderSearch requested;
    requested.filter.classes = {OrderClass::Waiting};
    shown.model.setSearch(requested);
    QTRY_COMPARE_WITH_TIMEOUT(shown.uuids(), QStringList{asked.uuid}, patience);
    QVERIFY(!shown.model.isArranging());
    QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset);
    // WHEN another is requested, and one that is new
    auto another = TestOrders::order(2);
    another.lineItems.first().status = u"PendingCancel"_s;
    auto fresh = TestOrders::order(4);
    fresh.lineItems.first().status = u"CancelRequested"_s;
    QVERIFY(shown.take({another, fresh, TestOrders::order(5)}, TestOrders::moment(1)));
    // THEN they come
    QTRY_COMPARE_WITH_TIMEOUT(shown.uuids(), QStringList({fresh.uuid, another.uuid, asked.uuid}), patience);
    // WHEN one is cancelled, THEN it goes; and nothing else is disturbed
    asked.lineItems.first().status = u"Cancelled"_s;
    QVERIFY(shown.take(asked, TestOrders::moment(2)));
    QTRY_COMPARE_WITH_TIMEOUT(shown.uuids(), QStringList({fresh.uuid, another.uuid}), patience);
    QCOMPARE(reset.count(), 0);
    // WHEN the server took a request of ours, THEN that order waits as well
    OurRequests requests;
    requests.insert(TestOrders::order(3).lineItems.first().uuid,
                    {ActionKind::CancelItem, ActionState::Requested, TestOrders::moment(3)});
    shown.model.setOurRequests(requests, {TestOrders::order(3).uuid});
    QTRY_COMPARE_WITH_TIMEOUT(shown.uuids(), QStringList({fresh.uuid, TestOrders::order(3).uuid, another.uuid}),
                              patience);
    shown.model.sort(OrdersModel::WaitingColumn, Qt::AscendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(shown.uuids().constLast(), TestOrders::order(3).uuid, patience);
    shown.model.setSearch({});
    QTRY_COMPARE_WITH_TIMEOUT(shown.model.rowCount(), 5, patience);
}

void TestOrdersModelFilter::exactNumbersAreFound()
{
    // GIVEN two orders whose SKUs begin alike
    BookShown shown;
    auto first = TestOrders::order(1);
    first.lineItems.first().skuId = u"ABC-1"_s;
    first.lineItems.first().parcels = {{.trackingNumber = u"1Z999"_s}};
    auto second = TestOrders::order(2);
    second.lineItems.first().skuId = u"ABC-12"_s;
    QVERIFY(shown.take({first, second}, TestOrders::moment(0)));
    OrderSearch search;
    search.filter.exact = {{ExactField::Sku, u"abc-1"_s}};
    shown.model.setSearch(search);
    QTRY_COMPARE_WITH_TIMEOUT(shown.uuids(), QStringList{first.uuid}, patience);
    // Of the same field one is enough, of others all are needed.
    search.filter.exact << ExactTerm{ExactField::Sku, u"ABC-12"_s};
    shown.model.setSearch(search);
    QTRY_COMPARE_WITH_TIMEOUT(shown.uuids(), QStringList({second.uuid, first.uuid}), patience);
    search.filter.exact << ExactTerm{ExactField::TrackingNumber, u"1z999"_s};
    shown.model.setSearch(search);
    QTRY_COMPARE_WITH_TIMEOUT(shown.uuids(), QStringList{first.uuid}, patience);
    search.filter.exact << ExactTerm{ExactField::PurchaseOrderNumber, u"PO-2"_s};
    shown.model.setSearch(search);
    QTRY_COMPARE_WITH_TIMEOUT(shown.model.rowCount(), 0, patience);
    // WHEN one that has the SKU comes, THEN it is shown
    search.filter.exact = {{ExactField::Sku, u"ABC-1"_s}};
    shown.model.setSearch(search);
    QTRY_COMPARE_WITH_TIMEOUT(shown.model.rowCount(), 1, patience);
    second.lineItems.first().skuId = u"ABC-1"_s;
    QVERIFY(shown.take(second, TestOrders::moment(1)));
    QTRY_COMPARE_WITH_TIMEOUT(shown.uuids(), QStringList({second.uuid, first.uuid}), patience);
}

void TestOrdersModelFilter::whatIsPutOffOrOverdueFollowsTheCircumstances()
{
    // GIVEN three requests, shown since noon
    FakeClock now;
    BookShown shown;
    shown.book.setClock(now);
    QList<Order> orders = TestOrders::orders(1, 3);
    for (auto &order : orders)
        order.lineItems.first().status = u"PendingCancel"_s;
    QVERIFY(shown.take(orders, TestOrders::moment(0)));
    OrderSearch search;
    search.filter.putOff = OrderFilter::PutOff::Without;
    shown.model.setSearch(search);
    QTRY_COMPARE_WITH_TIMEOUT(shown.model.rowCount(), 3, patience);
    // WHEN one is put off, THEN it goes, and is where what is put off is shown
    const auto putOff = shown.model.orderRow(1);
    shown.book.setPutOff({putOff});
    QTRY_COMPARE_WITH_TIMEOUT(shown.uuids(), QStringList({orders[2].uuid, orders[0].uuid}), patience);
    search.filter.putOff = OrderFilter::PutOff::Only;
    shown.model.setSearch(search);
    QTRY_COMPARE_WITH_TIMEOUT(shown.uuids(), QStringList{orders[1].uuid}, patience);
    shown.book.setPutOff({});
    QTRY_COMPARE_WITH_TIMEOUT(shown.model.rowCount(), 0, patience);
    // Overdue is what has waited for a day, or for what a rule says.
    search.filter = {};
    search.filter.isOverdue = true;
    shown.model.setSearch(search);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.model.isArranging(), patience);
    QCOMPARE(shown.model.rowCount(), 0);
    now.advance(24h);
    Q_EMIT shown.book.circumstancesChanged();
    QTRY_COMPARE_WITH_TIMEOUT(shown.model.rowCount(), 3, patience);
    shown.book.setOverdueRule([](qint64 now, const QStringList &suppliers) {
        return suppliers == QStringList{TestOrders::uuid(0x5, 1)} ? now - 100'000'000 : now;
    });
    QTRY_COMPARE_WITH_TIMEOUT(shown.model.rowCount(), 0, patience);
}

QTEST_GUILESS_MAIN(TestOrdersModelFilter)
#include "tst_ordersmodel_filter.moc"
