// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/views/viewcounts.h"

#include "app/desk/overduerules.h"
#include "app/desk/reminders.h"
#include "app/desk/views/putofforders.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/models/filledbook.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr OrderView views[]
    = {OrderView::NeedsDecision, OrderView::AnsweredByMe, OrderView::PutOff,  OrderView::Waiting, OrderView::Overdue,
       OrderView::Rejected,      OrderView::Cancelled,    OrderView::Unknown, OrderView::Failed,  OrderView::All};

/// Counted by looking at every order.
int anew(const OrderBook &book, const OrderFilter &filter)
{
    const OrderSieve sieve(book.table(), filter, book.circumstances(), nullptr);
    const auto rows = book.table().rows();
    return static_cast<int>(
        std::count_if(rows.cbegin(), rows.cend(), [&sieve](OrderRow row) { return sieve.passes(row); }));
}

} // namespace

class TestViewCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsCountedAtOnce();
    void whatIsOverdueIsCountedByAndBy();
    void workingHoursTellWhatIsOverdue();
    void remindersTellWhatIsPutOff();
    void searchesAreCounted();
    void randomChangesAreCountedRightly();
};

void TestViewCounts::aChangeIsCountedAtOnce()
{
    FilledBook filled;
    const ViewCounts counts(filled.book);
    auto order = TestOrders::order(1);
    order.lineItems.first().status = u"PendingCancel"_s;
    QVERIFY(filled.take({order, TestOrders::order(2)}, TestOrders::moment(0)));
    QSignalSpy changed(&counts, &ViewCounts::changed);
    QCOMPARE(counts.count(OrderView::All), 2);
    QCOMPARE(counts.count(OrderView::Waiting), 1);
    QCOMPARE(counts.count(OrderView::NeedsDecision), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
    // WHEN it is put off, THEN it needs no decision now
    const auto rows = filled.book.table().rows();
    filled.book.setPutOff(rows);
    QCOMPARE(counts.count(OrderView::NeedsDecision), 0);
    QCOMPARE(counts.count(OrderView::PutOff), 2);
    QCOMPARE(counts.count(OrderView::Waiting), 1);
    filled.book.setAsked(rows.front(), {OrderAsk::Unknown});
    QCOMPARE(counts.count(OrderView::Unknown), 1);
}

void TestViewCounts::whatIsOverdueIsCountedByAndBy()
{
    FilledBook filled;
    const ViewCounts counts(filled.book);
    auto order = TestOrders::order(1);
    order.lineItems.first().status = u"PendingCancel"_s;
    // The clock is the system's, and this was long ago.
    QVERIFY(filled.take({order, TestOrders::order(2)}, QDateTime(QDate(2020, 1, 1), QTime(), Qt::UTC)));
    QTRY_COMPARE_WITH_TIMEOUT(counts.count(OrderView::Overdue), 1, patience);
    filled.book.setOverdueRule([](qint64, const QStringList &) { return noOrderTime; });
    QTRY_COMPARE_WITH_TIMEOUT(counts.count(OrderView::Overdue), 0, patience);
}

void TestViewCounts::workingHoursTellWhatIsOverdue()
{
    // GIVEN an answer awaited since a minute past Friday noon; it is Tuesday noon, and suppliers may take two working
    // days
    FilledBook filled;
    FakeClock clock;
    filled.book.setClock(clock);
    OverdueRules rules;
    rules.zone = QTimeZone::utc();
    rules.usual = std::chrono::hours(16);
    filled.book.setOverdueRule(rules.rule());
    const ViewCounts counts(filled.book);
    auto order = TestOrders::order(1);
    order.lineItems.first().status = u"PendingCancel"_s;
    QVERIFY(filled.take(order, QDateTime({2026, 2, 27}, {12, 1}, Qt::UTC)));
    const auto supplier = order.lineItems.first().supplier.uuid;
    // THEN the weekend does not count
    QTRY_COMPARE_WITH_TIMEOUT(counts.count(OrderView::Overdue), 0, patience);
    clock.advance(std::chrono::minutes(1));
    Q_EMIT filled.book.circumstancesChanged();
    QTRY_COMPARE_WITH_TIMEOUT(counts.count(OrderView::Overdue), 1, patience);
    // AND what is agreed with the supplier goes before
    rules.bySupplier.insert(supplier.toLower(), std::chrono::hours(17));
    filled.book.setOverdueRule(rules.rule());
    QTRY_COMPARE_WITH_TIMEOUT(counts.count(OrderView::Overdue), 0, patience);
}

void TestViewCounts::remindersTellWhatIsPutOff()
{
    FilledBook filled;
    const FakeClock clock;
    Reminders reminders(clock);
    const PutOffOrders putOff(reminders, filled.book);
    const ViewCounts counts(filled.book);
    auto first = TestOrders::order(1);
    auto second = TestOrders::order(2);
    for (auto *order : {&first, &second})
        order->lineItems.first().status = u"PendingCancel"_s;
    QVERIFY(filled.take(first, TestOrders::moment(0)));
    QCOMPARE(counts.count(OrderView::NeedsDecision), 1);
    // WHEN it is put off, and another that has not been read yet
    const auto tomorrow = clock.utcNow().addDays(1);
    reminders.putOff(QList<PutOff>{{first.uuid, {}, tomorrow}, {second.uuid.toUpper(), {}, tomorrow}});
    // THEN it leaves the decisions, and the other never joins them
    QTRY_COMPARE_WITH_TIMEOUT(counts.count(OrderView::PutOff), 1, patience);
    QCOMPARE(counts.count(OrderView::NeedsDecision), 0);
    QVERIFY(filled.take(second, TestOrders::moment(0)));
    QTRY_COMPARE_WITH_TIMEOUT(counts.count(OrderView::PutOff), 2, patience);
    QCOMPARE(counts.count(OrderView::NeedsDecision), 0);
    // WHEN they are brought back
    reminders.takeBack(QStringList{first.uuid, second.uuid});
    QTRY_COMPARE_WITH_TIMEOUT(counts.count(OrderView::NeedsDecision), 2, patience);
    QCOMPARE(counts.count(OrderView::PutOff), 0);
}

void TestViewCounts::searchesAreCounted()
{
    FilledBook filled;
    ViewCounts counts(filled.book);
    QVERIFY(filled.take({TestOrders::order(1), TestOrders::order(12)}, TestOrders::moment(0)));
    OrderSearch sku;
    sku.filter.exact = {{ExactField::Sku, u"SKU-1200"_s}};
    counts.setSearches({{u"po-1"_s, {}}, sku});
    QTRY_COMPARE_WITH_TIMEOUT(counts.searchCount(0), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(counts.searchCount(1), 1, patience);
    QVERIFY(!counts.searchCount(2));
    QVERIFY(filled.take(TestOrders::order(13), TestOrders::moment(1)));
    QTRY_COMPARE_WITH_TIMEOUT(counts.searchCount(0), 3, patience);
    // One that stays keeps its count.
    counts.setSearches({sku});
    QCOMPARE(counts.searchCount(0), 1);
}

void TestViewCounts::randomChangesAreCountedRightly()
{
    QRandomGenerator random(20261121);
    const QStringList states{u"Allocated"_s, u"Cancelled"_s, u"PendingCancel"_s, u"CancelRejected"_s, u"HasTracking"_s};
    FilledBook filled;
    ViewCounts counts(filled.book);
    OrderSearch search;
    search.filter.classes = {OrderClass::Shipped | OrderClass::Cancelled};
    search.filter.suppliers = {u"acme"_s};
    counts.setSearches({search});
    for (int step = 0; step < 120; ++step) {
        const auto rows = filled.book.table().rows();
        switch (random.bounded(6)) {
        case 0:
            for (int i = 0; i < 20 && !rows.empty(); ++i)
                filled.book.setAsked(rows[random.bounded(quint32(rows.size()))],
                                     {OrderAsks::fromInt(random.bounded(0x80U)), random.bounded(1'000'000) * 1'000});
            break;
        case 1: {
            std::vector<OrderRow> off;
            std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(off),
                         [&random](OrderRow) { return random.bounded(4) == 0; });
            filled.book.setPutOff(off);
            break;
        }
        case 2:
            filled.book.purge(CacheAge::Created, TestOrders::order(random.bounded(30)).created);
            break;
        case 3:
            filled.book.setOwnSupplier(random.bounded(2) ? TestOrders::uuid(0x5, 1) : u"another"_s);
            break;
        default: {
            QHash<QString, Order> page;
            for (int i = random.bounded(60); i >= 0; --i) {
                auto order = TestOrders::order(random.bounded(120), random.bounded(3));
                for (auto &line : order.lineItems)
                    line.status = states[random.bounded(states.size())];
                page.insert(order.uuid, order);
            }
            QVERIFY(filled.take(page.values(), TestOrders::moment(step)));
        }
        }
        for (const auto view : views) {
            if (view != OrderView::Overdue)
                QCOMPARE(counts.count(view), anew(filled.book, filterOf(view)));
        }
        if (step % 10 == 0) {
            QTRY_COMPARE_WITH_TIMEOUT(counts.count(OrderView::Overdue), anew(filled.book, filterOf(OrderView::Overdue)),
                                      patience);
            QTRY_COMPARE_WITH_TIMEOUT(counts.searchCount(0), anew(filled.book, search.filter), patience);
        }
    }
}

QTEST_GUILESS_MAIN(TestViewCounts)
#include "tst_viewcounts.moc"
