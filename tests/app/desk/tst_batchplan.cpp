// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/batchplan.h"

#include "app/desk/exchange/tablereader.h"
#include "tests/app/desk/seat.h"

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// What the sandbox always has.
const auto threeLines = u"5527771067"_s;
const auto everyStatus = u"5527771103"_s;
const auto sharedNumber = u"7700012345"_s;
const auto leadingZeros = u"0000123456"_s;
const auto shipped = u"5527771110"_s;
const auto cancelled = u"5527771111"_s;
const auto firstSuppliersOnly = u"5527771112"_s;
const auto secondSuppliersOnly = u"5527771113"_s;
const auto manyLines = u"5527771121"_s;
const auto nobodys = u"3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s;

Exchange::TargetList listOf(ActionKind kind, const QString &csv)
{
    const auto table = Exchange::readTableText(csv);
    const auto targets = table ? Exchange::targetsOf(*table, concernsWholeOrder(kind) ? Exchange::TargetKind::Order
                                                                                      : Exchange::TargetKind::LineItem)
                               : Exchange::ImportResult<Exchange::TargetList>(tl::unexpected(table.error()));
    if (!targets) {
        QTest::qFail(qPrintable(targets.error().text()), __FILE__, __LINE__);
        return {};
    }
    return *targets;
}

/// One seat, and the plan it makes of a list.
struct Planner
{
    explicit Planner(const SandboxProcess &sandbox, const QString &userName = u"rita"_s,
                     Release release = Release::Timpanogos, const RunnerSettings &settings = Seat::atOnce())
        : seat(sandbox, release, userName, {}, settings)
        , plan(seat.session(), seat.sync, seat.runner)
    {
    }

    [[nodiscard]] bool make(ActionKind kind, const QString &csv, const QString &reason = {})
    {
        const QSignalSpy ready(&plan, &BatchPlan::ready);
        plan.make(kind, listOf(kind, csv), reason);
        return QTest::qWaitFor([&] { return !ready.isEmpty(); }, patience);
    }
    [[nodiscard]] QStringList verdicts() const
    {
        QStringList words;
        for (const BatchRow &row : plan.rows())
            words << wireName(row.verdict);
        return words;
    }

    Seat seat;
    BatchPlan plan;
};

} // namespace

/// What would become of each row of a list, against the real sandbox.
class TestBatchPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachOrderHasItsVerdict();
    void whatWasAskedForAlreadyIsDone();
    void whatIsHeldOrUnknownIsNotPossibleNow();
    void lineItemsAreFoundWithAndWithoutTheirOrder();
    void aLineItemIsJudgedByItself();
    void anotherSuppliersLineIsNotYours();
    void whatTheAccountMayNotDoIsNotYours();
    void whatCouldNotBeReadIsSaidAndNotSent();
    void anOrderIsReadOnceHoweverManyRowsNameIt();
    void onlyTheReadyBecomeIntents();
    void theProgressEndsAtAll();
    void aPlanThatIsStoppedTellsNothing();
    void anEmptyListIsReadyAtOnce();
    void eachVerdictHasWordsOfItsOwn();

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
};

void TestBatchPlan::init()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

void TestBatchPlan::eachOrderHasItsVerdict()
{
    Planner rita(*m_sandbox);
    QVERIFY(rita.seat.signIn());
    const auto uuid = rita.seat.order(threeLines).uuid;
    QVERIFY(rita.make(ActionKind::CancelOrder,
                      u"Order\n"_s
                          + QStringList{threeLines, cancelled, shipped, u"999000999"_s, nobodys, sharedNumber,
                                        leadingZeros, threeLines, uuid.toUpper(), u"<b>1</b>"_s, everyStatus}
                                .join(u'\n')));
    QCOMPARE(rita.verdicts(),
             QStringList({u"ready"_s, u"done"_s, u"shipped"_s, u"not-found"_s, u"not-found"_s, u"ambiguous"_s,
                          u"ready"_s, u"duplicate"_s, u"duplicate"_s, u"unreadable"_s, u"ready"_s}));
    const auto &rows = rita.plan.rows();
    // What will be sent needs no words; what will not has whole sentences.
    for (const BatchRow &row : rows) {
        if (row.verdict != BatchVerdict::Ready)
            QVERIFY2(row.message.endsWith(u'.'), qPrintable(row.raw + u": "_s + row.message));
    }
    QCOMPARE(rows[0].message, QString());
    QCOMPARE(rows[0].intent.orderUuid, uuid);
    QCOMPARE(rows[0].row, 2);
    QVERIFY2(rows[2].message.contains(u"shipped"_s), qPrintable(rows[2].message));
    // Several orders of one number are named, so that one of them can be chosen.
    QVERIFY2(rows[5].message.startsWith(u"2 orders"_s) || rows[5].message.contains(u"orders have this PO number"_s),
             qPrintable(rows[5].message));
    QCOMPARE(rows[5].message.count(u'-'), 8);
    QCOMPARE(rows[6].intent.purchaseOrderNumber, leadingZeros);
    QVERIFY(rows[7].message.contains(u"Row 2"_s));
    QVERIFY(rows[8].message.contains(u"Row 2"_s));
    // Of an order of which some lines can't be cancelled it is said which.
    QVERIFY2(rows[10].message.contains(u"Not part of it"_s), qPrintable(rows[10].message));
    QCOMPARE(rita.plan.count(BatchVerdict::Ready), 3);
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void TestBatchPlan::whatWasAskedForAlreadyIsDone()
{
    Planner rita(*m_sandbox);
    QVERIFY(rita.seat.signIn());
    const Order order = rita.seat.order(threeLines);
    QCOMPARE(rita.seat.act(intentOn(ActionKind::CancelOrder, order)).state, ActionState::Requested);
    QVERIFY(rita.make(ActionKind::CancelOrder, u"PO number\n"_s + threeLines));
    QCOMPARE(rita.verdicts(), QStringList{u"done"_s});
    QVERIFY2(rita.plan.rows().first().message.contains(u"already been requested"_s),
             qPrintable(rita.plan.rows().first().message));
}

void TestBatchPlan::whatIsHeldOrUnknownIsNotPossibleNow()
{
    // GIVEN one order in its undo window, and another one of which an outcome is not known
    RunnerSettings settings = Seat::atOnce();
    Planner rita(*m_sandbox, u"rita"_s, Release::Timpanogos, settings);
    QVERIFY(rita.seat.signIn());
    const Order lost = rita.seat.order(manyLines);
    QVERIFY(addFaults(*m_sandbox, R"({"method":"PATCH","fault":"drop-before"})"));
    QCOMPARE(rita.seat.act(intentOn(ActionKind::CancelOrder, lost)).state, ActionState::Unknown);
    rita.seat.runner.setUndoWindow(30s);
    QSignalSpy held(&rita.seat.runner, &ActionRunner::held);
    ActionIntent intent = intentOn(ActionKind::CancelOrder, rita.seat.order(threeLines));
    intent.seen = std::make_shared<const Order>(rita.seat.order(threeLines));
    rita.seat.runner.submit(intent);
    QTRY_COMPARE_WITH_TIMEOUT(held.size(), 1, patience);
    // WHEN both stand in a list THEN neither is sent, and the first says that Undo withdraws it
    QVERIFY(rita.make(ActionKind::CancelOrder, u"PO number\n%1\n%2\n"_s.arg(threeLines, manyLines)));
    QCOMPARE(rita.verdicts(), QStringList({u"refused"_s, u"refused"_s}));
    QVERIFY2(rita.plan.rows()[0].message.contains(u"Undo takes it back"_s), qPrintable(rita.plan.rows()[0].message));
    QVERIFY2(rita.plan.rows()[1].message.contains(u"is not known"_s), qPrintable(rita.plan.rows()[1].message));
}

void TestBatchPlan::lineItemsAreFoundWithAndWithoutTheirOrder()
{
    Planner rita(*m_sandbox);
    QVERIFY(rita.seat.signIn());
    const Order order = rita.seat.order(threeLines);
    const Order other = rita.seat.order(firstSuppliersOnly);
    // GIVEN a list that tells the order of some lines, once wrongly, and names a line that nobody has
    const auto line = [](const Order &from, int at) { return from.lineItems.at(at).uuid; };
    QVERIFY(rita.make(ActionKind::CancelItem,
                      u"Line item,PO number\n%1,%2\n%3,%2\n%4,%2\n%5,%6\n"_s.arg(
                          line(order, 0), threeLines, line(order, 1), line(other, 0), nobodys, firstSuppliersOnly)));
    QCOMPARE(rita.verdicts(), QStringList({u"ready"_s, u"ready"_s, u"not-found"_s, u"not-found"_s}));
    QCOMPARE(rita.plan.rows()[1].intent.orderUuid, order.uuid);
    // WHEN it tells no order THEN the lines are looked for in all of them
    QVERIFY(rita.make(ActionKind::CancelItem,
                      u"Line item\n%1\n%2\n%3\n"_s.arg(line(order, 2), line(other, 0).toUpper(), nobodys)));
    QCOMPARE(rita.verdicts(), QStringList({u"ready"_s, u"ready"_s, u"not-found"_s}));
    QCOMPARE(rita.plan.rows()[0].intent.orderUuid, order.uuid);
    QCOMPARE(rita.plan.rows()[1].intent.purchaseOrderNumber, firstSuppliersOnly);
    QVERIFY(rita.plan.rows()[2].message.contains(u"None of your orders has this line item"_s));
}

void TestBatchPlan::aLineItemIsJudgedByItself()
{
    // GIVEN the six lines of an order, each in another state
    Planner rita(*m_sandbox);
    QVERIFY(rita.seat.signIn());
    QString list = u"Line item\n"_s;
    const Order order = rita.seat.order(everyStatus);
    for (const LineItem &line : order.lineItems)
        list += line.uuid + u'\n';
    QVERIFY(rita.make(ActionKind::CancelItem, list));
    // A rejected one may be asked for once more: that it was answered is for the server to say.
    const auto words = rita.verdicts();
    QCOMPARE(words[0], u"ready"_s);
    QCOMPARE(words[1], u"shipped"_s);
    QCOMPARE(words[2], u"ready"_s);
    QCOMPARE(words[3], u"done"_s);
    QCOMPARE(words[5], u"ready"_s);
}

void TestBatchPlan::anotherSuppliersLineIsNotYours()
{
    QStringList lines;
    {
        Planner rita(*m_sandbox);
        QVERIFY(rita.seat.signIn());
        const Order order = rita.seat.order(threeLines);
        lines = {order.lineItems[0].uuid, order.lineItems[1].uuid};
    }
    Planner sam(*m_sandbox, u"sam"_s);
    QVERIFY(sam.seat.signIn());
    QVERIFY(sam.make(ActionKind::ConfirmItem,
                     u"Line item,PO number\n%1,%3\n%2,%3\n"_s.arg(lines[0], lines[1], threeLines)));
    const QStringList verdicts = sam.verdicts();
    QCOMPARE(verdicts.size(), 2);
    QCOMPARE(verdicts.constFirst(), u"ready"_s);
    // Whether a supplier is shown others' lines at all is not documented.
    QVERIFY2(verdicts.constLast() == u"not-yours"_s || verdicts.constLast() == u"not-found"_s,
             qPrintable(verdicts.constLast()));
    // AND an order without a line of one's own can't be answered
    QVERIFY(sam.make(ActionKind::ConfirmOrder, u"PO number\n"_s + secondSuppliersOnly));
    QVERIFY(sam.plan.rows().first().verdict != BatchVerdict::Ready);
    QVERIFY(!sam.plan.rows().first().message.isEmpty());
}

void TestBatchPlan::whatTheAccountMayNotDoIsNotYours()
{
    // GIVEN who may only look, a retailer who would confirm, and a release without that call
    Planner dana(*m_sandbox, u"dana"_s);
    QVERIFY(dana.seat.signIn());
    QVERIFY(dana.make(ActionKind::CancelOrder, u"PO number\n"_s + threeLines));
    QCOMPARE(dana.verdicts(), QStringList{u"not-yours"_s});
    QVERIFY(dana.plan.rows().first().message.contains(u"permission"_s));
    Planner rita(*m_sandbox);
    QVERIFY(rita.seat.signIn());
    QVERIFY(rita.make(ActionKind::ConfirmOrder, u"PO number\n"_s + threeLines));
    QCOMPARE(rita.verdicts(), QStringList{u"not-yours"_s});
    Planner sam(*m_sandbox, u"sam"_s, Release::V1);
    QVERIFY(sam.seat.signIn());
    QVERIFY(sam.make(ActionKind::ConfirmOrder, u"PO number\n"_s + firstSuppliersOnly));
    QCOMPARE(sam.verdicts(), QStringList{u"not-yours"_s});
    QVERIFY(sam.plan.intents(u"b"_s).isEmpty());
}

void TestBatchPlan::whatCouldNotBeReadIsSaidAndNotSent()
{
    Planner rita(*m_sandbox);
    QVERIFY(rita.seat.signIn());
    const Order order = rita.seat.order(threeLines);
    // GIVEN a server that fails to show one order, and then one that is gone
    QVERIFY(addFaults(*m_sandbox, R"({"method":"GET","path":"*5527771112*","fault":"status","status":500,"times":0})"));
    QVERIFY(rita.make(ActionKind::CancelOrder, u"PO number\n%1\n%2\n"_s.arg(threeLines, firstSuppliersOnly)));
    QCOMPARE(rita.verdicts(), QStringList({u"ready"_s, u"not-read"_s}));
    QVERIFY2(rita.plan.rows()[1].message.contains(u"(500)"_s), qPrintable(rita.plan.rows()[1].message));
    QVERIFY(rita.plan.rows()[1].message.contains(u"nothing was sent"_s));
    m_sandbox->kill();
    QVERIFY(rita.make(ActionKind::CancelOrder, u"PO number\n%1\n"_s.arg(threeLines)));
    QCOMPARE(rita.verdicts(), QStringList{u"not-read"_s});
    QVERIFY(rita.make(ActionKind::CancelItem, u"Line item\n%1\n"_s.arg(order.lineItems.first().uuid)));
    QCOMPARE(rita.verdicts(), QStringList{u"not-read"_s});
    QVERIFY(rita.plan.intents(u"b"_s).isEmpty());
}

void TestBatchPlan::anOrderIsReadOnceHoweverManyRowsNameIt()
{
    // GIVEN the twelve lines of one order
    Planner rita(*m_sandbox);
    QVERIFY(rita.seat.signIn());
    const Order order = rita.seat.order(manyLines);
    QString list = u"Line item,Order UUID\n"_s;
    for (const LineItem &line : order.lineItems)
        list += line.uuid + u',' + order.uuid + u'\n';
    const QByteArray path = "/orders/" + order.uuid.toLatin1() + '/';
    const int before = m_sandbox->arrivalsOf("GET", path);
    QVERIFY(rita.make(ActionKind::CancelItem, list));
    QCOMPARE(rita.plan.count(BatchVerdict::Ready), 12);
    QCOMPARE(m_sandbox->arrivalsOf("GET", path) - before, 1);
}

void TestBatchPlan::onlyTheReadyBecomeIntents()
{
    Planner rita(*m_sandbox);
    QVERIFY(rita.seat.signIn());
    QVERIFY(rita.make(ActionKind::CancelOrder,
                      u"PO number,Reason\n%1,\n%2,\n%3,too late\n"_s.arg(threeLines, shipped, leadingZeros),
                      u"closing down"_s));
    const auto intents = rita.plan.intents(u"batch-1"_s);
    QCOMPARE(intents.size(), 2);
    for (const ActionIntent &intent : intents) {
        QCOMPARE(intent.kind, ActionKind::CancelOrder);
        QCOMPARE(intent.batch, u"batch-1"_s);
        QVERIFY(intent.seen && intent.seen->uuid == intent.orderUuid);
    }
    QCOMPARE(intents[0].reason, u"closing down"_s);
    QCOMPARE(intents[0].batchRow, 2);
    QCOMPARE(intents[1].reason, u"too late"_s);
    QCOMPARE(intents[1].batchRow, 4);
}

void TestBatchPlan::theProgressEndsAtAll()
{
    Planner rita(*m_sandbox);
    QVERIFY(rita.seat.signIn());
    QSignalSpy progressed(&rita.plan, &BatchPlan::progressed);
    QVERIFY(rita.make(ActionKind::CancelOrder,
                      u"PO number\n%1\n%2\n%3\n%1\nno number at all, but far too many words "
                      "to be one, so that it can't be read\n"_s.arg(threeLines, shipped, leadingZeros)));
    int last = 0;
    for (const QVariantList &signal : std::as_const(progressed)) {
        QVERIFY(signal.at(0).toInt() >= last);
        last = signal.at(0).toInt();
        QCOMPARE(signal.at(1).toInt(), 5);
    }
    QCOMPARE(last, 5);
}

void TestBatchPlan::aPlanThatIsStoppedTellsNothing()
{
    Planner rita(*m_sandbox);
    QVERIFY(rita.seat.signIn());
    QSignalSpy ready(&rita.plan, &BatchPlan::ready);
    // WHEN a list is stopped before it is looked up THEN it is never told of
    rita.plan.make(ActionKind::CancelOrder, listOf(ActionKind::CancelOrder, u"PO number\n"_s + shipped));
    rita.plan.stop();
    QVERIFY(rita.seat.read(nobodys));
    QCOMPARE(ready.size(), 0);
    // WHEN another one is taken before the first is looked up, that one stopped, and a third made
    rita.plan.make(ActionKind::CancelOrder, listOf(ActionKind::CancelOrder, u"PO number\n"_s + shipped));
    rita.plan.make(ActionKind::CancelOrder, listOf(ActionKind::CancelOrder, u"PO number\n"_s + cancelled));
    rita.plan.stop();
    QVERIFY(rita.make(ActionKind::CancelOrder, u"PO number\n%1\n%2\n"_s.arg(threeLines, leadingZeros)));
    // THEN only that is told of
    QCOMPARE(ready.size(), 1);
    QCOMPARE(rita.verdicts(), QStringList({u"ready"_s, u"ready"_s}));
}

void TestBatchPlan::anEmptyListIsReadyAtOnce()
{
    Planner rita(*m_sandbox);
    QVERIFY(rita.seat.signIn());
    QSignalSpy ready(&rita.plan, &BatchPlan::ready);
    rita.plan.make(ActionKind::CancelOrder, {});
    QCOMPARE(ready.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
    QVERIFY(rita.plan.rows().isEmpty());
}

void TestBatchPlan::eachVerdictHasWordsOfItsOwn()
{
    QStringList words;
    QStringList texts;
    for (const BatchVerdict verdict : allBatchVerdicts) {
        words << wireName(verdict);
        texts << displayText(verdict);
    }
    QVERIFY(!words.contains(QString()) && !texts.contains(QString()));
    QCOMPARE(words.removeDuplicates(), 0);
    QCOMPARE(texts.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TestBatchPlan)
#include "tst_batchplan.moc"
