// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/triagetarget.h"

#include "tests/ui/models/orders.h"

#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

const auto asked = u"PendingCancel"_s;

Actor supplier()
{
    Actor actor;
    actor.role = ActorRole::Supplier;
    actor.supplierUuid = TestOrders::uuid(0x5, 1);
    return actor;
}

Actor retailer()
{
    Actor actor;
    actor.role = ActorRole::Retailer;
    return actor;
}

/// An order whose lines have these designations; "other" stands for another supplier's line that is asked for.
Order orderOf(const QStringList &designations)
{
    auto order = TestOrders::order(1, static_cast<int>(designations.size()));
    for (qsizetype i = 0; i < designations.size(); ++i) {
        auto &line = order.lineItems[i];
        const bool isOthers = designations.at(i) == "other"_L1;
        line.designation = isOthers ? asked : designations.at(i);
        if (isOthers)
            line.supplier.uuid = TestOrders::uuid(0x5, 2);
    }
    return order;
}

} // namespace

/// What a single key becomes, by what is in front of the person.
class TestTriageTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSuppliersKeyIsForWhatIsAskedFor_data();
    void aSuppliersKeyIsForWhatIsAskedFor();
    void aChosenLineIsMeant();
    void withoutALineARetailerMeansTheWholeOrder();
    void theOtherSideIsToldWhyNot();
    void whatWasJustDecidedIsNotDecidedTwice();
    void aShippedLineThatIsAskedForStillNeedsAnAnswer();
    void whatNobodyAskedForIsLeftAloneWhereRequestsAreShown();
    void whatIsHeldNeedsNobody();
    void ordersThatCannotNeedAnybodyAreToldByTheirState();
};

void TestTriageTarget::aSuppliersKeyIsForWhatIsAskedFor_data()
{
    using What = TriageTarget::What;
    QTest::addColumn<QStringList>("designations");
    QTest::addColumn<TriageTarget::What>("what");
    QTest::addColumn<int>("line"); // -1: none
    QTest::newRow("the only line") << QStringList{u"NeedsTracking"_s} << What::Line << 0;
    QTest::newRow("the only one that is asked for")
        << QStringList{u"NeedsTracking"_s, asked, u"NeedsTracking"_s} << What::Line << 1;
    QTest::newRow("all are asked for") << QStringList{asked, asked} << What::Order << -1;
    QTest::newRow("no request is shown") << QStringList{u"NeedsTracking"_s, u"NeedsTracking"_s} << What::Order << -1;
    QTest::newRow("some are asked for") << QStringList{u"NeedsTracking"_s, asked, asked} << What::LineByLine << 1;
    QTest::newRow("another supplier's") << QStringList{u"other"_s, asked} << What::Line << 1;
    QTest::newRow("only another supplier's") << QStringList{u"other"_s, u"other"_s} << What::Nothing << -1;
    QTest::newRow("answered") << QStringList{u"Cancelled"_s, u"CancelRejected"_s} << What::Nothing << -1;
}

void TestTriageTarget::aSuppliersKeyIsForWhatIsAskedFor()
{
    QFETCH(QStringList, designations);
    QFETCH(TriageTarget::What, what);
    QFETCH(int, line);
    const auto order = orderOf(designations);
    const auto actor = supplier();
    const OurRequests ours;
    for (const auto verb : {TriageVerb::Confirm, TriageVerb::Reject}) {
        const auto target = triageTarget(verb, {order, {}, actor, ours, {}});
        QCOMPARE(target.what, what);
        QCOMPARE(target.lineItemUuid, line < 0 ? QString() : order.lineItems.at(line).uuid);
        QCOMPARE(target.reason.isEmpty(), what == TriageTarget::What::Line || what == TriageTarget::What::Order);
        if (what == TriageTarget::What::Line)
            QCOMPARE(target.kind, itemKind(verb));
        if (what == TriageTarget::What::Order)
            QCOMPARE(target.kind, orderKind(verb));
    }
}

void TestTriageTarget::aChosenLineIsMeant()
{
    // GIVEN a line that nobody asked for, beside one that somebody did
    const auto order = orderOf({asked, u"NeedsTracking"_s});
    const auto actor = supplier();
    const OurRequests ours;
    // WHEN it is chosen THEN it is meant, and that no request is shown is said
    const auto target = triageTarget(TriageVerb::Confirm, {order, order.lineItems.at(1).uuid, actor, ours, {}});
    QCOMPARE(target.what, TriageTarget::What::Line);
    QCOMPARE(target.lineItemUuid, order.lineItems.at(1).uuid);
    QVERIFY(target.decision.requestNotShown);
}

void TestTriageTarget::withoutALineARetailerMeansTheWholeOrder()
{
    const auto order = orderOf({u"NeedsTracking"_s});
    const auto actor = retailer();
    const OurRequests ours;
    const auto whole = triageTarget(TriageVerb::Cancel, {order, {}, actor, ours, {}});
    QCOMPARE(whole.what, TriageTarget::What::Order);
    QCOMPARE(whole.kind, ActionKind::CancelOrder);
    const auto line = triageTarget(TriageVerb::Cancel, {order, order.lineItems.first().uuid, actor, ours, {}});
    QCOMPARE(line.kind, ActionKind::CancelItem);
}

void TestTriageTarget::theOtherSideIsToldWhyNot()
{
    const auto order = orderOf({asked});
    const auto ofRetailer = retailer();
    const auto ofSupplier = supplier();
    const OurRequests ours;
    const auto confirm = triageTarget(TriageVerb::Confirm, {order, {}, ofRetailer, ours, {}});
    QCOMPARE(confirm.what, TriageTarget::What::Nothing);
    QVERIFY(confirm.reason.contains(u"only the supplier"_s));
    const auto cancel = triageTarget(TriageVerb::Cancel, {order, {}, ofSupplier, ours, {}});
    QCOMPARE(cancel.what, TriageTarget::What::Nothing);
    QVERIFY(cancel.reason.contains(u"only the retailer"_s));
}

void TestTriageTarget::whatWasJustDecidedIsNotDecidedTwice()
{
    // GIVEN a line whose decision is not yet written down
    const auto order = orderOf({asked, asked});
    const auto actor = supplier();
    const OurRequests ours;
    const QSet<QString> decided{order.lineItems.first().uuid};
    // THEN the same key on it does nothing, and without a line it is for the other one
    QCOMPARE(triageTarget(TriageVerb::Confirm, {order, order.lineItems.first().uuid, actor, ours, decided}).what,
             TriageTarget::What::Nothing);
    const auto other = triageTarget(TriageVerb::Confirm, {order, {}, actor, ours, decided});
    QCOMPARE(other.what, TriageTarget::What::Line);
    QCOMPARE(other.lineItemUuid, order.lineItems.at(1).uuid);
}

void TestTriageTarget::aShippedLineThatIsAskedForStillNeedsAnAnswer()
{
    auto order = orderOf({asked});
    order.lineItems.first().parcels.append(Parcel{.trackingNumber = u"1Z999"_s});
    const auto actor = supplier();
    const OurRequests ours;
    const TriageScene scene{order, {}, actor, ours, {}};
    QVERIFY(needsDecision(TriageVerb::Confirm, TriageNeed::Request, scene));
    QCOMPARE(triageTarget(TriageVerb::Confirm, scene).what, TriageTarget::What::Nothing);
    QVERIFY(triageTarget(TriageVerb::Confirm, scene).reason.contains(u"1Z999"_s));
    QCOMPARE(triageTarget(TriageVerb::Reject, scene).what, TriageTarget::What::Line);
}

void TestTriageTarget::whatNobodyAskedForIsLeftAloneWhereRequestsAreShown()
{
    const auto order = orderOf({u"NeedsTracking"_s});
    const auto actor = supplier();
    const OurRequests ours;
    const TriageScene scene{order, {}, actor, ours, {}};
    QVERIFY(!needsDecision(TriageVerb::Confirm, TriageNeed::Request, scene));
    QVERIFY(needsDecision(TriageVerb::Confirm, TriageNeed::Any, scene));
}

void TestTriageTarget::whatIsHeldNeedsNobody()
{
    const auto order = orderOf({asked});
    const auto actor = supplier();
    OurRequests ours;
    const TriageScene scene{order, {}, actor, ours, {}};
    QVERIFY(needsDecision(TriageVerb::Reject, TriageNeed::Request, scene));
    ours.insert(order.lineItems.first().uuid, {ActionKind::ConfirmItem, ActionState::Held, TestOrders::moment(0)});
    QVERIFY(!needsDecision(TriageVerb::Reject, TriageNeed::Request, scene));
    QVERIFY(!needsDecision(TriageVerb::Reject, TriageNeed::Any, scene));
}

void TestTriageTarget::ordersThatCannotNeedAnybodyAreToldByTheirState()
{
    // GIVEN orders in every state that lines can bring about
    const QList<QStringList> orders{{u"NeedsTracking"_s},
                                    {asked},
                                    {u"Cancelled"_s},
                                    {u"Cancelled"_s, asked},
                                    {u"HasTracking"_s},
                                    {u"CancelRejected"_s},
                                    {u"CancelRejected"_s, asked},
                                    {u"HasTracking"_s, u"NeedsTracking"_s}};
    const auto ofSupplier = supplier();
    const auto ofRetailer = retailer();
    const OurRequests ours;
    int needed = 0;
    for (const auto &designations : orders) {
        const auto order = orderOf(designations);
        for (const auto verb : allTriageVerbs) {
            const auto &actor = verb == TriageVerb::Cancel ? ofRetailer : ofSupplier;
            for (const auto need : {TriageNeed::Any, TriageNeed::Request}) {
                // THEN none that needs somebody is passed over
                if (!needsDecision(verb, need, {order, {}, actor, ours, {}}))
                    continue;
                ++needed;
                QVERIFY2(mayNeedDecision(verb, need, rollUp(order).state), qPrintable(designations.join(u' ')));
            }
        }
    }
    QVERIFY(needed > 10);
    QVERIFY(!mayNeedDecision(TriageVerb::Confirm, TriageNeed::Any, OrderCancellation::AllCancelled));
    QVERIFY(!mayNeedDecision(TriageVerb::Confirm, TriageNeed::Request, OrderCancellation::None));
}

QTEST_MAIN(TestTriageTarget)
#include "tst_triagetarget.moc"
