// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/order.h"
#include "tests/app/domain/lines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;

class OrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsFoundWhateverTheCaseOfItsUuid();
    void aLineWithoutUuidIsNotFoundByAnEmptyOne();
    void aDetailKeepsTheShippingThatOnlyListsCarry();
    void aListKeepsWhatOnlyDetailsCarry();
    void whatTheFreshAnswerCarriesIsItsOwn();
    void anotherOrdersMembersAreNotTaken();
    void aLineIsCalledByTheBestNameItHas();
};

namespace {

Order known()
{
    Order order = Testing::order({Testing::line(u"l1"_s, u"Allocated"_s)});
    order.requestedShipping = {u"UPS"_s, u"Ground"_s};
    order.sentToSupplier = true;
    order.retailer = {u"r"_s, u"Shop"_s, u"Ann"_s, u"ann@example.com"_s};
    order.fees = {u"1.00"_s, u"0.50"_s, u"4.00"_s, u"2.00"_s};
    order.retailerNotes = u"old note"_s;
    return order;
}

} // namespace

void OrderTest::aLineIsFoundWhateverTheCaseOfItsUuid()
{
    const Order order = Testing::order({Testing::line(u"AB-1"_s, u"x"_s), Testing::line(u"ab-2"_s, u"y"_s)});
    QCOMPARE(order.lineItem(u"ab-1"_s), &order.lineItems[0]);
    QCOMPARE(order.lineItem(u"AB-2"_s), &order.lineItems[1]);
    QCOMPARE(order.lineItem(u"ab-3"_s), nullptr);
}

void OrderTest::aLineWithoutUuidIsNotFoundByAnEmptyOne()
{
    const Order order = Testing::order({Testing::line({}, u"x"_s)});
    QCOMPARE(order.lineItem({}), nullptr);
}

void OrderTest::aDetailKeepsTheShippingThatOnlyListsCarry()
{
    // GIVEN a detail answer, which has neither a shipping request nor an address of who submitted it
    Order detail = known();
    detail.requestedShipping = {};
    detail.retailer.submittedByEmail.clear();
    detail.sentToSupplier = false;
    // WHEN it is merged with what a list said
    const Order merged = mergedWithKnown(detail, known());
    // THEN those two are the list's and the rest is its own
    QCOMPARE(merged.requestedShipping, known().requestedShipping);
    QCOMPARE(merged.retailer.submittedByEmail, u"ann@example.com"_s);
    QCOMPARE(merged.sentToSupplier, false);
}

void OrderTest::aListKeepsWhatOnlyDetailsCarry()
{
    Order list = known();
    list.sentToSupplier.reset();
    list.fees.orderTax.clear();
    const Order merged = mergedWithKnown(list, known());
    QCOMPARE(merged.sentToSupplier, true);
    QCOMPARE(merged.fees.orderTax, u"0.50"_s);
}

void OrderTest::whatTheFreshAnswerCarriesIsItsOwn()
{
    // GIVEN a fresh answer without notes and lines, and with another shipping request
    Order fresh = known();
    fresh.retailerNotes.clear();
    fresh.lineItems.clear();
    fresh.requestedShipping = {u"FedEx"_s, u"Air"_s};
    fresh.purchaseOrderNumber = u"7"_s;
    // THEN nothing old creeps back in
    QCOMPARE(mergedWithKnown(fresh, known()), fresh);
}

void OrderTest::anotherOrdersMembersAreNotTaken()
{
    Order other;
    other.uuid = u"order-2"_s;
    QCOMPARE(mergedWithKnown(other, known()), other);
    // Letter case alone makes no other order.
    other.uuid = u"ORDER-1"_s;
    QCOMPARE(mergedWithKnown(other, known()).sentToSupplier, true);
}

void OrderTest::aLineIsCalledByTheBestNameItHas()
{
    LineItem line = Testing::line(u"uuid"_s, {});
    QCOMPARE(displayName(line), u"uuid"_s);
    line.skuId = u"SKU-1"_s;
    QCOMPARE(displayName(line), u"SKU-1"_s);
    line.skuName = u"Lamp, red"_s;
    QCOMPARE(displayName(line), u"Lamp, red"_s);
    line.itemName = u"Lamp"_s;
    QCOMPARE(displayName(line), u"Lamp"_s);
    line.itemName = u" \n"_s;
    QCOMPARE(displayName(line), u"Lamp, red"_s);
}

QTEST_GUILESS_MAIN(OrderTest)

#include "tst_order.moc"
