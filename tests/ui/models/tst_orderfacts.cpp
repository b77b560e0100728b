// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/orderfacts.h"

#include "app/domain/cancellation.h"
#include "tests/ui/models/orders.h"

#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

QString valueOf(const QList<FactSection> &sections, const QString &label)
{
    for (const auto &section : sections) {
        for (const auto &fact : section.facts) {
            if (fact.label == label)
                return fact.value;
        }
    }
    return {};
}

} // namespace

class TestOrderFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentedFieldOfAnOrderIsShown();
    void everyDocumentedFieldOfALineIsShown();
    void whatTheServerDidNotTellIsLeftOut();
    void theOutlookNamesWhoHasNotAnswered();
    void theOutlookSaysWhenNobodyCanKnow();
    void theOutlookDoesNotHideAContradiction();
    void aRequestTheServerDoesNotShowIsSaidToBeSo();
    void anUnknownOutcomeComesFirst();
    void theTextForTheClipboardNamesLinesAndRequests();
};

void TestOrderFacts::everyDocumentedFieldOfAnOrderIsShown()
{
    auto order = TestOrders::order(1);
    order.retailer = {TestOrders::uuid(0xc, 1), u"Green Shop"_s, u"Rita"_s, u"rita@example.com"_s};
    order.address = {u"Ann"_s,   u"Ann's Books"_s, u"1 Road"_s,   u"Floor 2"_s, u"Town"_s,
                     u"State"_s, u"12345"_s,       u"555-0100"_s, u"US"_s};
    order.fees = {u"1.00"_s, u"0.20"_s, u"4.99"_s, u"2.50"_s};
    order.requestedShipping = {u"UPS"_s, u"Ground"_s};
    order.sentToSupplier = true;
    order.retailerNotes = u"from the retailer"_s;
    order.supplierNotes = u"from the supplier"_s;
    QString all;
    for (const auto &section : orderFacts(order)) {
        for (const auto &fact : section.facts)
            all += fact.label + u'=' + fact.value + u'\n';
    }
    const QStringList wanted{u"PO-1"_s,
                             order.uuid,
                             u"Green Shop"_s,
                             order.retailer.uuid,
                             u"Rita"_s,
                             u"rita@ex"_s,
                             u"Ann's Books"_s,
                             u"1 Road"_s,
                             u"Floor 2"_s,
                             u"Town"_s,
                             u"State"_s,
                             u"12345"_s,
                             u"555-0100"_s,
                             u"US"_s,
                             u"=1.00"_s,
                             u"=0.20"_s,
                             u"=4.99"_s,
                             u"=2.50"_s,
                             u"UPS, Ground"_s,
                             u"Sent to supplier=yes"_s,
                             u"from the retailer"_s,
                             u"from the supplier"_s};
    for (const auto &text : wanted)
        QVERIFY2(all.contains(text), qPrintable(text + u" is not in\n"_s + all));
}

void TestOrderFacts::everyDocumentedFieldOfALineIsShown()
{
    auto line = TestOrders::line(1, u"Backordered"_s);
    line.cost = u"12.34"_s;
    line.skuName = u"Blue mug"_s;
    line.skuTitleVariants = u"Large"_s;
    line.itemUuid = TestOrders::uuid(0xd, 1);
    line.skuUuid = TestOrders::uuid(0xe, 1);
    line.productCodes = {{u"upca"_s, u"012345678905"_s}, {u"mystery"_s, u"42"_s}};
    line.allocation = Allocation{5, 3, 2, 0, u"2026-04-01"_s};
    line.parcels = {{u"1Z1"_s, u"UPS"_s, u"Air"_s, u"2.5"_s, u"9.99"_s, u"2026-03-01"_s, u"2026-03-02"_s, 3},
                    {u"1Z2"_s, {}, {}, {}, {}, {}, {}, std::nullopt}};
    line.retailerNotes = u"gift"_s;
    line.supplierNotes = u"fragile"_s;
    const auto section = lineFacts(line);
    QString all = section.title + u'\n';
    for (const auto &fact : section.facts)
        all += fact.label + u'=' + fact.value + u'\n';
    const QStringList wanted{u"Backordered"_s,
                             u"NeedsTracking"_s,
                             u"12.34"_s,
                             u"Blue mug"_s,
                             u"Large"_s,
                             line.itemUuid,
                             line.skuUuid,
                             line.uuid,
                             u"UPC-A=012345678905"_s,
                             u"mystery=42"_s,
                             u"=5"_s,
                             u"=3"_s,
                             u"=2"_s,
                             u"=0"_s,
                             u"1 April 2026"_s,
                             u"Parcel 1=1Z1"_s,
                             u"UPS, Air"_s,
                             u"2.5"_s,
                             u"9.99"_s,
                             u"1 March 2026"_s,
                             u"2 March 2026"_s,
                             u"3 piece"_s,
                             u"Parcel 2=1Z2"_s,
                             u"gift"_s,
                             u"fragile"_s,
                             u"Acme Supply"_s};
    for (const auto &text : wanted)
        QVERIFY2(all.contains(text), qPrintable(text + u" is not in\n"_s + all));
}

void TestOrderFacts::whatTheServerDidNotTellIsLeftOut()
{
    Order order;
    order.uuid = u"only this"_s;
    const auto sections = orderFacts(order);
    QCOMPARE(sections.size(), 1);
    QCOMPARE(sections.first().facts.size(), 1);
    QCOMPARE(valueOf(sections, u"Sent to supplier"_s), QString());
    LineItem line;
    line.uuid = u"x"_s;
    QCOMPARE(lineFacts(line).facts.size(), 1);
}

void TestOrderFacts::theOutlookNamesWhoHasNotAnswered()
{
    auto order = TestOrders::order(1, 3);
    order.lineItems[0].status = u"PendingCancel"_s;
    order.lineItems[1].status = u"PendingCancel"_s;
    order.lineItems[1].supplier.name = u"Bolt"_s;
    Actor desk;
    desk.role = ActorRole::Retailer;
    const auto outlook = orderOutlook(order, {}, desk);
    QVERIFY(outlook.contains(u"Acme Supply"_s));
    QVERIFY(outlook.contains(u"Bolt"_s));
    Actor supplier;
    supplier.role = ActorRole::Supplier;
    QVERIFY(orderOutlook(order, {}, supplier) != outlook);
}

void TestOrderFacts::theOutlookSaysWhenNobodyCanKnow()
{
    auto order = TestOrders::order(1, 2);
    order.lineItems[1].status.clear();
    order.lineItems[1].designation.clear();
    QVERIFY(orderOutlook(order, {}, {}).startsWith(u"We don't know"_s));
}

void TestOrderFacts::theOutlookDoesNotHideAContradiction()
{
    auto order = TestOrders::order(1);
    order.lineItems[0].status = u"Cancelled"_s;
    order.lineItems[0].designation = u"HasTracking"_s;
    QVERIFY(orderOutlook(order, {}, {}).contains(u"ask the supplier"_s));
}

void TestOrderFacts::aRequestTheServerDoesNotShowIsSaidToBeSo()
{
    const auto order = TestOrders::order(1);
    const OurRequests requests{
        {order.lineItems[0].uuid, {ActionKind::CancelItem, ActionState::Requested, TestOrders::moment(0)}}};
    const auto outlook = orderOutlook(order, requests, {});
    QVERIFY(outlook.contains(u"took the request"_s));
    QVERIFY(outlook.contains(u"not known"_s));
}

void TestOrderFacts::anUnknownOutcomeComesFirst()
{
    auto order = TestOrders::order(1, 2);
    order.lineItems[0].status = u"Cancelled"_s;
    const OurRequests requests{
        {order.lineItems[1].uuid, {ActionKind::CancelItem, ActionState::Unknown, TestOrders::moment(0)}}};
    QVERIFY(orderOutlook(order, requests, {}).startsWith(u"We don't know"_s));
}

void TestOrderFacts::theTextForTheClipboardNamesLinesAndRequests()
{
    auto order = TestOrders::order(1, 2);
    order.lineItems[0].status = u"Cancelled"_s;
    Parcel parcel;
    parcel.trackingNumber = u"1Z\u202E9"_s;
    order.lineItems[1].parcels << parcel;
    const OurRequests requests{
        {order.lineItems[0].uuid, {ActionKind::CancelItem, ActionState::Settled, TestOrders::moment(0)}}};
    const auto text = orderAsText(order, TestOrders::moment(1), requests);
    QVERIFY(text.contains(u"PO-1"_s));
    QVERIFY(text.contains(order.uuid));
    QVERIFY(text.contains(u"Item 100, SKU SKU-100, quantity 101"_s));
    QVERIFY(text.contains(displayText(CancellationState::Cancelled)));
    QVERIFY(text.contains(displayText(ActionState::Settled)));
    QVERIFY(text.contains(u"1Z‹RLO›9"_s));
}

QTEST_GUILESS_MAIN(TestOrderFacts)
#include "tst_orderfacts.moc"
