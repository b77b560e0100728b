// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/views/orderfilter.h"

#include "app/desk/ordersequence.h"
#include "tests/ui/models/orders.h"

#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

OrderRows rowsOf(std::vector<OrderRow> rows)
{
    return std::make_shared<const std::vector<OrderRow>>(std::move(rows));
}

} // namespace

class TestOrderFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anEmptyFilterPassesAll();
    void classesAreAlternatives();
    void timesAreAHalfOpenRange();
    void suppliersAreAlternatives();
    void aWorklistIsASetOfRows();
    void whatWasNotLookedUpIsNotFound();
    void putOffOrdersAreLeftOutOrAlone();
    void overdueIsJudgedByTheRule();
    void everythingAskedForMustHold();
    void aFilterCanBeStopped();

private:
    [[nodiscard]] std::vector<OrderRow> passing(const OrderFilter &filter, const OrderRows &found = nullptr) const;

    OrderTable m_table;
    OrderCircumstances m_circumstances;
};

void TestOrderFilter::init()
{
    m_table = {};
    m_circumstances = {};
    const QStringList states{u"Allocated"_s, u"PendingCancel"_s, u"Cancelled"_s, u"CancelRejected"_s, u"Allocated"_s};
    for (int i = 0; i < 5; ++i) {
        auto order = TestOrders::order(i);
        order.lineItems.first().status = states[i];
        order.lineItems.first().supplier = {u"s%1"_s.arg(i % 2), i % 2 ? u"Calder Ceramics"_s : u"Dover Looms"_s};
        if (i == 4)
            order.created = {};
        m_table.set(static_cast<OrderRow>(i + 1), OrderBrief::from(order, 1'000'000));
    }
}

std::vector<OrderRow> TestOrderFilter::passing(const OrderFilter &filter, const OrderRows &found) const
{
    const OrderSieve sieve(m_table, filter, m_circumstances, found);
    std::vector<OrderRow> rows;
    forEachSelected(m_table, {nullptr, &sieve}, {}, [&rows](OrderRow row) { rows.push_back(row); });
    for (OrderRow row = 1; row <= 5; ++row)
        Q_ASSERT(sieve.passes(row) == (std::find(rows.cbegin(), rows.cend(), row) != rows.cend()));
    return rows;
}

void TestOrderFilter::anEmptyFilterPassesAll()
{
    QVERIFY(OrderFilter().isEmpty());
    QCOMPARE(passing({}), (std::vector<OrderRow>{1, 2, 3, 4, 5}));
}

void TestOrderFilter::classesAreAlternatives()
{
    OrderFilter filter;
    filter.classes = {OrderClass::Waiting | OrderClass::Rejected};
    QVERIFY(!filter.isEmpty());
    QCOMPARE(passing(filter), (std::vector<OrderRow>{2, 4}));
}

void TestOrderFilter::timesAreAHalfOpenRange()
{
    OrderFilter filter;
    filter.createdFrom = TestOrders::order(1).created.toMSecsSinceEpoch();
    QCOMPARE(passing(filter), (std::vector<OrderRow>{2, 3, 4}));
    filter.createdBefore = TestOrders::order(3).created.toMSecsSinceEpoch();
    QCOMPARE(passing(filter), (std::vector<OrderRow>{2, 3}));
    // Whose time is not known is neither before nor after.
    filter.createdFrom = noOrderTime;
    QCOMPARE(passing(filter), (std::vector<OrderRow>{1, 2, 3}));
}

void TestOrderFilter::suppliersAreAlternatives()
{
    OrderFilter filter;
    filter.suppliers = {u"CÉRAM"_s};
    QCOMPARE(passing(filter), (std::vector<OrderRow>{2, 4}));
    filter.suppliers << u"S0"_s;
    QCOMPARE(passing(filter), (std::vector<OrderRow>{1, 2, 3, 4, 5}));
    filter.suppliers = {u"nobody"_s};
    QVERIFY(passing(filter).empty());
}

void TestOrderFilter::aWorklistIsASetOfRows()
{
    OrderFilter filter;
    filter.worklist = rowsOf({2, 4, 77});
    QCOMPARE(passing(filter), (std::vector<OrderRow>{2, 4}));
    filter.worklist = rowsOf({});
    QVERIFY(!filter.isEmpty());
    QVERIFY(passing(filter).empty());
}

void TestOrderFilter::whatWasNotLookedUpIsNotFound()
{
    OrderFilter filter;
    filter.exact = {{ExactField::Sku, u"SKU-100"_s}};
    QVERIFY(passing(filter).empty());
    QCOMPARE(passing(filter, rowsOf({3})), (std::vector<OrderRow>{3}));
    filter.worklist = rowsOf({2, 3});
    QCOMPARE(passing(filter, rowsOf({3, 4})), (std::vector<OrderRow>{3}));
}

void TestOrderFilter::putOffOrdersAreLeftOutOrAlone()
{
    m_circumstances.putOff = rowsOf({2, 3});
    OrderFilter filter;
    filter.putOff = OrderFilter::PutOff::Without;
    QVERIFY(dependsOnCircumstances(filter));
    QCOMPARE(passing(filter), (std::vector<OrderRow>{1, 4, 5}));
    filter.putOff = OrderFilter::PutOff::Only;
    QCOMPARE(passing(filter), (std::vector<OrderRow>{2, 3}));
    m_circumstances.putOff = nullptr;
    QVERIFY(passing(filter).empty());
}

void TestOrderFilter::overdueIsJudgedByTheRule()
{
    // GIVEN one that waits since a moment, and one that we asked for later
    m_table.setAsked(5, {OrderAsk::Waiting, 5'000'000});
    OrderFilter filter;
    filter.isOverdue = true;
    constexpr qint64 day = 86'400'000;
    m_circumstances.now = 1'000'000 + day - 1;
    QVERIFY(passing(filter).empty());
    m_circumstances.now = 1'000'000 + day;
    QCOMPARE(passing(filter), (std::vector<OrderRow>{2}));
    m_circumstances.now = 5'000'000 + day;
    QCOMPARE(passing(filter), (std::vector<OrderRow>{2, 5}));
    // The rule knows whose answer it is.
    m_circumstances.overdue
        = [](qint64 now, const QStringList &suppliers) { return suppliers.contains(u"s0"_s) ? now : now - 10 * day; };
    QCOMPARE(passing(filter), (std::vector<OrderRow>{5}));
}

void TestOrderFilter::everythingAskedForMustHold()
{
    OrderFilter filter;
    filter.classes = {OrderClass::Waiting | OrderClass::Rejected | OrderClass::Cancelled};
    filter.suppliers = {u"Calder"_s};
    filter.createdFrom = TestOrders::order(2).created.toMSecsSinceEpoch();
    QCOMPARE(passing(filter), (std::vector<OrderRow>{4}));
}

void TestOrderFilter::aFilterCanBeStopped()
{
    for (OrderRow row = 1; row < 200'000; ++row)
        m_table.set(row, {});
    OrderFilter filter;
    filter.classes = {OrderClass::Cancelled};
    const OrderSieve sieve(m_table, filter, {}, nullptr);
    QVERIFY(!arranged(m_table, {nullptr, &sieve}, {}, [] { return true; }));
    QVERIFY(arranged(m_table, {nullptr, &sieve}, {}, [] { return false; }));
}

QTEST_APPLESS_MAIN(TestOrderFilter)
#include "tst_orderfilter.moc"
