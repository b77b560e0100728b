// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/orderbook.h"
#include "app/desk/trackedorders.h"
#include "tests/app/desk/seat.h"
#include "tests/support/fakeclock.h"

using namespace Qt::StringLiterals;
using namespace Rescind;
using namespace Rescind::Testing;

namespace {

/// Number @p number of orders that are made one after the other.
Order orderOf(int number, const QString &status)
{
    Order order;
    order.uuid = u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
    order.created = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + number * 1'000LL, Qt::UTC);
    LineItem line;
    line.uuid = u"10000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
    line.status = status;
    order.lineItems = {line};
    return order;
}

} // namespace

class TrackedOrdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ordersWithARequestAreTracked();
    void onlyTheNewestAreTracked();

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
    FakeClock m_clock;
};

void TrackedOrdersTest::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--orders"_s, u"3"_s});
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

void TrackedOrdersTest::ordersWithARequestAreTracked()
{
    // GIVEN two orders, one with a request
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    OrderBook book;
    book.open({});
    const Order asked = orderOf(1, u"PendingCancel"_s);
    const Order other = orderOf(2, u"Allocated"_s);
    book.take({asked, other}, m_clock.utcNow());
    const TrackedOrders tracked(book, rita.sync, m_clock);

    // THEN that one is tracked, however its uuid is written
    QTRY_COMPARE_WITH_TIMEOUT(tracked.tracked(), 1, patience);
    QVERIFY(tracked.isTracked(asked.uuid.toUpper()));
    QVERIFY(!tracked.isTracked(other.uuid));

    // WHEN its request has ended and another's begins THEN so does the tracking
    book.take({orderOf(1, u"Cancelled"_s), orderOf(2, u"PendingCancel"_s)}, m_clock.utcNow().addSecs(1));
    QTRY_VERIFY_WITH_TIMEOUT(tracked.isTracked(other.uuid) && !tracked.isTracked(asked.uuid), patience);
    QCOMPARE(tracked.tracked(), 1);
}

void TrackedOrdersTest::onlyTheNewestAreTracked()
{
    // GIVEN more orders with a request than are tracked, in a book that knows them already
    constexpr int all = TrackedOrders::most + 50;
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    OrderBook book;
    book.open({});
    QList<Order> orders;
    for (int number = 1; number <= all; ++number)
        orders.append(orderOf(number, u"PendingCancel"_s));
    book.take(orders, m_clock.utcNow());
    QTRY_COMPARE_WITH_TIMEOUT(book.count(), all, patience);
    const TrackedOrders tracked(book, rita.sync, m_clock);
    QTRY_COMPARE_WITH_TIMEOUT(tracked.tracked(), TrackedOrders::most, patience);
    QVERIFY(tracked.isTracked(orders.constLast().uuid));
    QVERIFY(!tracked.isTracked(orders.constFirst().uuid));

    // WHEN a newer one comes THEN it is tracked instead of the oldest
    const Order newer = orderOf(all + 1, u"PendingCancel"_s);
    const QString oldest = orderOf(all - TrackedOrders::most + 1, {}).uuid;
    QVERIFY(tracked.isTracked(oldest));
    book.take({newer}, m_clock.utcNow());
    QTRY_VERIFY_WITH_TIMEOUT(tracked.isTracked(newer.uuid), patience);
    QVERIFY(!tracked.isTracked(oldest));
    QCOMPARE(tracked.tracked(), TrackedOrders::most);
}

QTEST_GUILESS_MAIN(TrackedOrdersTest)
#include "tst_trackedorders.moc"
