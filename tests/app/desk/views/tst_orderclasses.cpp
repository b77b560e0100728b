// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ordertable.h"
#include "tests/ui/models/orders.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

const auto mine = u"5e11e400-0000-4000-8000-000000000001"_s;
const auto others = u"5e11e400-0000-4000-8000-000000000002"_s;

/// An order whose lines are of these suppliers, with these words of the server.
Order orderOf(const QList<std::pair<QString, QString>> &lines)
{
    auto order = TestOrders::order(1, 0);
    for (const auto &[supplier, status] : lines) {
        auto line = TestOrders::line(static_cast<int>(order.lineItems.size()), status);
        line.supplier = {supplier, u"Supplier "_s + supplier.last(1)};
        order.lineItems << line;
    }
    return order;
}

OurRequests requestsFor(const Order &order, const QList<std::pair<ActionKind, ActionState>> &each)
{
    OurRequests requests;
    for (qsizetype i = 0; i < each.size(); ++i)
        requests.insert(order.lineItems[i].uuid, {each[i].first, each[i].second, TestOrders::moment(int(i))});
    return requests;
}

OrderClasses classes(const Order &order, const OurRequests &requests = {}, const QString &own = mine)
{
    OrderTable table;
    static_cast<void>(table.setOwnSupplier(own));
    table.set(1, OrderBrief::from(order, 1'000));
    table.setAsked(1, OrderAsked::of(order, requests, own));
    return table.classes(1);
}

} // namespace

class TestOrderClasses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServersWordsMakeClasses();
    void onlyRequestsOfMineNeedMyDecision();
    void anAnswerToAllIsADecision();
    void ourRequestsMakeClasses();
    void whatPressesMostIsTheUrgency();
    void aChangedOrderHasToBeDecidedOnAnew();
    void theSupplierMayBecomeKnownLater();
    void waitingIsCountedFromTheFirstSign();
    void randomChangesAreCountedRightly();
};

void TestOrderClasses::theServersWordsMakeClasses()
{
    QCOMPARE(classes(orderOf({{mine, u"Allocated"_s}})), OrderClasses(OrderClass::Untouched));
    QCOMPARE(classes(orderOf({{mine, u"HasTracking"_s}})), OrderClass::Untouched | OrderClass::Shipped);
    QCOMPARE(classes(orderOf({{mine, u"PendingCancel"_s}})), OrderClass::Waiting | OrderClass::NeedsDecision);
    QCOMPARE(classes(orderOf({{mine, u"CancelRejected"_s}})), OrderClasses(OrderClass::Rejected));
    QCOMPARE(classes(orderOf({{mine, u"Cancelled"_s}})), OrderClasses(OrderClass::Cancelled));
    QCOMPARE(classes(orderOf({{mine, u"Cancelled"_s}, {mine, u"Allocated"_s}})),
             OrderClass::Cancelled | OrderClass::Partly);
    QCOMPARE(classes(orderOf({})), OrderClasses(OrderClass::Unreadable));
    // `Rejected` is a refusal to allocate, not of a cancellation.
    QCOMPARE(classes(orderOf({{mine, u"Rejected"_s}})), OrderClasses(OrderClass::Untouched));
}

void TestOrderClasses::onlyRequestsOfMineNeedMyDecision()
{
    const auto order = orderOf({{mine, u"Allocated"_s}, {others, u"PendingCancel"_s}});
    QCOMPARE(classes(order), OrderClasses(OrderClass::Waiting));
    QCOMPARE(classes(order, {}, others.toUpper()), OrderClass::Waiting | OrderClass::NeedsDecision);
    // While nobody knows who "I" am, none is missed.
    QCOMPARE(classes(order, {}, {}), OrderClass::Waiting | OrderClass::NeedsDecision);
}

void TestOrderClasses::anAnswerToAllIsADecision()
{
    const auto order = orderOf({{mine, u"PendingCancel"_s}, {mine, u"PendingCancel"_s}, {others, u"PendingCancel"_s}});
    const auto confirmed = std::pair(ActionKind::ConfirmItem, ActionState::Settled);
    const auto rejected = std::pair(ActionKind::RejectItem, ActionState::Settled);
    QVERIFY(classes(order, requestsFor(order, {confirmed})).testFlag(OrderClass::NeedsDecision));
    QVERIFY(classes(order, requestsFor(order, {confirmed})).testFlag(OrderClass::Answered));
    QVERIFY(!classes(order, requestsFor(order, {confirmed, rejected})).testFlag(OrderClass::NeedsDecision));
    // What was not taken decides nothing.
    const auto refused = std::pair(ActionKind::RejectItem, ActionState::Refused);
    const auto held = std::pair(ActionKind::RejectItem, ActionState::Held);
    QVERIFY(classes(order, requestsFor(order, {confirmed, refused})).testFlag(OrderClass::NeedsDecision));
    QVERIFY(classes(order, requestsFor(order, {confirmed, held})).testFlag(OrderClass::NeedsDecision));
}

void TestOrderClasses::ourRequestsMakeClasses()
{
    const auto order = orderOf({{mine, u"Allocated"_s}, {mine, u"Allocated"_s}});
    const auto of = [&order](ActionKind kind, ActionState state) {
        return classes(order, requestsFor(order, {{kind, state}}));
    };
    using Is = OrderClass;
    QCOMPARE(of(ActionKind::CancelItem, ActionState::Unknown), OrderClasses(Is::Unknown));
    QCOMPARE(of(ActionKind::CancelItem, ActionState::Held), OrderClasses(Is::UnderWay));
    QCOMPARE(of(ActionKind::CancelItem, ActionState::Sending), OrderClasses(Is::UnderWay));
    QCOMPARE(of(ActionKind::CancelItem, ActionState::Requested), OrderClasses(Is::Waiting));
    QCOMPARE(of(ActionKind::CancelItem, ActionState::Settled), OrderClasses());
    QCOMPARE(of(ActionKind::ConfirmItem, ActionState::Settled), OrderClasses(Is::Answered));
    for (const auto state : {ActionState::Refused, ActionState::NotSent, ActionState::Superseded})
        QCOMPARE(of(ActionKind::RejectItem, state), OrderClasses(Is::Failed));
    // Lines with different ends are of several classes.
    QCOMPARE(classes(order, requestsFor(order, {{ActionKind::CancelItem, ActionState::Unknown},
                                                {ActionKind::CancelItem, ActionState::Refused}})),
             Is::Unknown | Is::Failed);
}

void TestOrderClasses::whatPressesMostIsTheUrgency()
{
    QCOMPARE(urgencyOf({}), 0);
    QCOMPARE(urgencyOf(OrderAsk::Taken), 1);
    QCOMPARE(urgencyOf(OrderAsk::Answered), 1);
    QCOMPARE(urgencyOf(OrderAsk::Answered | OrderAsk::Decided), 1);
    QCOMPARE(urgencyOf(OrderAsk::Waiting | OrderAsk::Taken), 2);
    QCOMPARE(urgencyOf(OrderAsk::Failed), 3);
    QCOMPARE(urgencyOf(OrderAsk::UnderWay | OrderAsk::Failed), 4);
    QCOMPARE(urgencyOf(OrderAsk::Unknown | OrderAsk::Decided), 5);
}

void TestOrderClasses::aChangedOrderHasToBeDecidedOnAnew()
{
    // GIVEN an order whose one request was answered
    auto order = orderOf({{mine, u"PendingCancel"_s}, {mine, u"Allocated"_s}});
    const auto requests = requestsFor(order, {{ActionKind::ConfirmItem, ActionState::Settled}});
    OrderTable table;
    static_cast<void>(table.setOwnSupplier(mine));
    table.set(1, OrderBrief::from(order, 1'000));
    table.setAsked(1, OrderAsked::of(order, requests, mine));
    QCOMPARE(table.count(OrderClass::NeedsDecision), 0);
    // WHEN its other line is requested too
    order.lineItems[1].status = u"PendingCancel"_s;
    table.set(1, OrderBrief::from(order, 2'000));
    // THEN it needs a decision, before anybody has looked at the lines
    QCOMPARE(table.count(OrderClass::NeedsDecision), 1);
    table.setAsked(1, OrderAsked::of(order, requests, mine));
    QCOMPARE(table.count(OrderClass::NeedsDecision), 1);
    QCOMPARE(table.count(OrderClass::Answered), 1);
}

void TestOrderClasses::theSupplierMayBecomeKnownLater()
{
    OrderTable table;
    table.set(1, OrderBrief::from(orderOf({{mine, u"PendingCancel"_s}}), 1'000));
    table.set(2, OrderBrief::from(orderOf({{others, u"PendingCancel"_s}}), 1'000));
    table.set(9'000, OrderBrief::from(orderOf({{others, u"Allocated"_s}}), 1'000));
    QCOMPARE(table.count(OrderClass::NeedsDecision), 2);
    const auto before = table;
    QVERIFY(table.setOwnSupplier(mine));
    QVERIFY(!table.setOwnSupplier(mine));
    QCOMPARE(table.count(OrderClass::NeedsDecision), 1);
    QVERIFY(table.classes(1).testFlag(OrderClass::NeedsDecision));
    QCOMPARE(before.count(OrderClass::NeedsDecision), 2);
    // One whose suppliers are not known yet may be mine.
    OrderBrief glance;
    glance.rollUp = {OrderCancellation::Requested, 1, 1};
    table.set(3, glance);
    QCOMPARE(table.count(OrderClass::NeedsDecision), 2);
    table.setSuppliers(3, {{{others, u"Other"_s}, true}});
    QCOMPARE(table.count(OrderClass::NeedsDecision), 1);
}

void TestOrderClasses::waitingIsCountedFromTheFirstSign()
{
    auto order = orderOf({{mine, u"PendingCancel"_s}});
    OrderTable table;
    table.set(1, OrderBrief::from(order, 50'000));
    QCOMPARE(table.waitingSince(1), 50'000);
    // WHEN it is read again, changed otherwise, THEN it waits as long as before
    order.lineItems.first().supplierNotes = u"soon"_s;
    table.set(1, OrderBrief::from(order, 90'000));
    QCOMPARE(table.waitingSince(1), 50'000);
    // What we asked, and when, is known better.
    table.setAsked(1, {OrderAsk::Waiting, 40'000});
    QCOMPARE(table.waitingSince(1), 40'000);
    table.setAsked(1, {OrderAsk::Taken});
    QCOMPARE(table.waitingSince(1), 50'000);
    order.lineItems.first().status = u"Cancelled"_s;
    table.set(1, OrderBrief::from(order, 95'000));
    QCOMPARE(table.waitingSince(1), noOrderTime);
    order.lineItems.first().status = u"PendingCancel"_s;
    table.set(1, OrderBrief::from(order, 99'000));
    QCOMPARE(table.waitingSince(1), 99'000);
    table.remove(1);
    table.set(1, OrderBrief::from(order, 120'000));
    QCOMPARE(table.waitingSince(1), 120'000);
}

void TestOrderClasses::randomChangesAreCountedRightly()
{
    QRandomGenerator random(20261121);
    const QStringList states{u"Allocated"_s, u"Cancelled"_s, u"PendingCancel"_s, u"CancelRejected"_s, u"HasTracking"_s};
    const QList<QString> suppliers{mine, others, {}};
    OrderTable table;
    for (int step = 0; step < 20'000; ++step) {
        const OrderRow row = 1 + random.bounded(200U) * 61;
        switch (random.bounded(8)) {
        case 0:
            table.remove(row);
            break;
        case 1:
        case 2:
            if (table.has(row))
                table.setAsked(row, {OrderAsks::fromInt(random.bounded(0x80U)), random.bounded(90) * 1'000});
            break;
        case 3:
            if (table.has(row))
                table.setSuppliers(row, {{{suppliers[random.bounded(2)], u"Some"_s}, random.bounded(2) == 0}});
            break;
        case 4:
            if (random.bounded(20) == 0)
                static_cast<void>(table.setOwnSupplier(suppliers[random.bounded(3)]));
            else if (random.bounded(200) == 0)
                table.clear();
            break;
        default: {
            QList<std::pair<QString, QString>> lines;
            for (int i = random.bounded(4); i > 0; --i)
                lines.append({suppliers[random.bounded(2)], states[random.bounded(states.size())]});
            table.set(row, OrderBrief::from(orderOf(lines), 1'000 * step));
        }
        }
        if (step % 50 != 0)
            continue;
        const auto rows = table.rows();
        for (quint32 one = 1; one <= 0x800; one <<= 1U) {
            const auto wanted = OrderClasses::fromInt(one) | (step % 100 == 0 ? OrderClass::Waiting : OrderClass());
            const auto anew = std::count_if(rows.cbegin(), rows.cend(), [&table, wanted](OrderRow each) {
                return bool(table.classes(each) & wanted);
            });
            QCOMPARE(table.count(wanted), int(anew));
        }
    }
}

QTEST_APPLESS_MAIN(TestOrderClasses)
#include "tst_orderclasses.moc"
