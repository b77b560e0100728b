// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/actionoffers.h"

#include "tests/ui/models/orders.h"

#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

class TestActionOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsOfferedAnything();
    void aRetailerIsOfferedTheTwoCancels();
    void aSupplierIsOfferedTheFourAnswers();
    void whoLacksThePermissionIsToldWhomToAsk();
    void withoutAnOrderThereIsNothingToActOn();
    void withoutALineOnlyOrderWideDeedsAreOffered();
    void aShippedLineSaysSoWithItsTracking();
    void inReleaseV1NobodyCanAnswer();

private:
    static ActionSituation situation(ActorRole role, const Order &order, const QString &line);
};

ActionSituation TestActionOffers::situation(ActorRole role, const Order &order, const QString &line)
{
    ActionSituation result;
    result.signedIn = true;
    result.actor.role = role;
    if (role == ActorRole::Supplier)
        result.actor.supplierUuid = TestOrders::uuid(0x5, 1);
    result.actor.permissions = Permissions::known({PermissionName::cancelOrder, PermissionName::viewOrder});
    result.order = &order;
    result.lineItemUuid = line;
    return result;
}

void TestActionOffers::nobodyIsOfferedAnything()
{
    const ActionOffers offers{ActionSituation()};
    for (const auto &offer : offers.all()) {
        QVERIFY(!offer.isOffered());
        QCOMPARE(offer.reason, displayText(Refusal{RefusalReason::NotSignedIn, {}}));
    }
}

void TestActionOffers::aRetailerIsOfferedTheTwoCancels()
{
    const auto order = TestOrders::order(1, 2);
    const ActionOffers offers(situation(ActorRole::Retailer, order, order.lineItems[0].uuid));
    for (const auto &offer : offers.all()) {
        QCOMPARE(offer.kind, offers.offer(offer.kind).kind);
        QCOMPARE(offer.isOffered(), isCancel(offer.kind));
    }
    QCOMPARE(offers.offer(ActionKind::ConfirmItem).reason, displayText(Refusal{RefusalReason::NeedsSupplier, {}}));
}

void TestActionOffers::aSupplierIsOfferedTheFourAnswers()
{
    const auto order = TestOrders::order(1, 2);
    const ActionOffers offers(situation(ActorRole::Supplier, order, order.lineItems[0].uuid));
    for (const auto &offer : offers.all())
        QCOMPARE(offer.isOffered(), !isCancel(offer.kind));
    QCOMPARE(offers.offer(ActionKind::CancelOrder).reason, displayText(Refusal{RefusalReason::NeedsRetailer, {}}));
}

void TestActionOffers::whoLacksThePermissionIsToldWhomToAsk()
{
    const auto order = TestOrders::order(1);
    auto support = situation(ActorRole::Retailer, order, order.lineItems[0].uuid);
    support.actor.permissions = Permissions::known({PermissionName::viewOrder});
    const ActionOffers offers(support);
    const auto &offer = offers.offer(ActionKind::CancelOrder);
    QVERIFY(!offer.isOffered());
    QVERIFY(offer.reason.contains(PermissionName::cancelOrder));
    QVERIFY(!offer.advice.isEmpty());
}

void TestActionOffers::withoutAnOrderThereIsNothingToActOn()
{
    auto nothing = situation(ActorRole::Retailer, {}, {});
    nothing.order = nullptr;
    const ActionOffers offers(nothing);
    QVERIFY(!offers.offer(ActionKind::CancelOrder).isOffered());
    // The account's reason comes first all the same: it will not change by choosing an order.
    QCOMPARE(offers.offer(ActionKind::ConfirmOrder).reason, displayText(Refusal{RefusalReason::NeedsSupplier, {}}));
}

void TestActionOffers::withoutALineOnlyOrderWideDeedsAreOffered()
{
    const auto order = TestOrders::order(1);
    const ActionOffers retailer(situation(ActorRole::Retailer, order, {}));
    QVERIFY(retailer.offer(ActionKind::CancelOrder).isOffered());
    QVERIFY(!retailer.offer(ActionKind::CancelItem).isOffered());
    const ActionOffers supplier(situation(ActorRole::Supplier, order, {}));
    QVERIFY(supplier.offer(confirmKind(false)).isOffered());
    QVERIFY(supplier.offer(rejectKind(false)).isOffered());
    QVERIFY(!supplier.offer(confirmKind(true)).isOffered());
    QVERIFY(!supplier.offer(rejectKind(true)).isOffered());
}

void TestActionOffers::aShippedLineSaysSoWithItsTracking()
{
    auto order = TestOrders::order(1, 2);
    Parcel parcel;
    parcel.trackingNumber = u"1Z999"_s;
    order.lineItems[0].parcels << parcel;
    order.lineItems[0].status = u"HasTracking"_s;
    const ActionOffers offers(situation(ActorRole::Retailer, order, order.lineItems[0].uuid));
    const auto &offer = offers.offer(ActionKind::CancelItem);
    QVERIFY(!offer.isOffered());
    QVERIFY(offer.reason.contains(u"1Z999"_s));
    QVERIFY(!offer.advice.isEmpty());
    // The other line can still be cancelled, and so can the order.
    QVERIFY(offers.offer(ActionKind::CancelOrder).isOffered());
}

void TestActionOffers::inReleaseV1NobodyCanAnswer()
{
    const auto order = TestOrders::order(1);
    auto supplier = situation(ActorRole::Supplier, order, {});
    supplier.actor.release = Release::V1;
    const ActionOffers offers(supplier);
    QCOMPARE(offers.offer(ActionKind::ConfirmOrder).reason, displayText(Refusal{RefusalReason::NotInRelease, {}}));
}

QTEST_APPLESS_MAIN(TestActionOffers)
#include "tst_actionoffers.moc"
