// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/seat.h"

using namespace Qt::StringLiterals;
using namespace Rescind;
using namespace Rescind::Testing;
using namespace std::chrono_literals;

/// What becomes of a deed whose answer is lost, cut off, or comes from somebody else: it arrives at most once, and is
/// told as what is known.
class ActionRunnerLostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLostAnswerIsSettledByReading_data();
    void aLostAnswerIsSettledByReading();
    void withoutItsOrderALostAnswerStaysUnknown();
    void whenReadingFailsTooItStaysUnknown();
    void anAnswerGivenTheOtherWayProvesThatOursDidNotTakeEffect();
    void anUnknownOutcomeBarsTheLineUntilAPersonFoundOut();
    void anUnknownOutcomeOnOneLineBarsTheWholeOrder();
    void aLaterReadSettlesAnUnknownOutcome();
    void aServerOutOfReachIsSentNothing();
    void anOrderThatCantBeReadBeforehandIsSentNothing_data();
    void anOrderThatCantBeReadBeforehandIsSentNothing();
    void whoeverWaitsNoLongerIsToldItIsUnknown();

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
    bool startSandbox(const QStringList &arguments = {})
    {
        m_sandbox = std::make_unique<SandboxProcess>(arguments);
        return m_sandbox->start();
    }
};

namespace {

const QString threeLines = u"5527771067"_s;
const QString firstSuppliersOnly = u"5527771112"_s;

GatewayLimits impatient()
{
    GatewayLimits limits;
    limits.inactivity = 2s;
    return limits;
}

} // namespace

void ActionRunnerLostTest::aLostAnswerIsSettledByReading_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("marker");
    QTest::addColumn<ActionKind>("kind");
    QTest::addColumn<ActionState>("state");
    const auto row = [](const char *name, const char *fault, const char *marker, ActionKind kind, ActionState state) {
        QTest::newRow(name) << QByteArray(fault) << QString::fromLatin1(marker) << kind << state;
    };
    using Kind = ActionKind;
    using State = ActionState;
    const auto *dropAfter = R"("fault":"drop-after")";
    row("cancel, done, shown", dropAfter, "PendingCancel", Kind::CancelOrder, State::Requested);
    row("cancel item, done, shown", dropAfter, "PendingCancel", Kind::CancelItem, State::Requested);
    row("cancel, done, not shown", dropAfter, "none", Kind::CancelOrder, State::Unknown);
    row("cancel, not done", R"("fault":"drop-before")", "PendingCancel", Kind::CancelItem, State::Unknown);
    row("cancel, silence", R"("fault":"hang","effect":true)", "PendingCancel", Kind::CancelItem, State::Requested);
    row("cancel, cut off", R"("fault":"truncated")", "PendingCancel", Kind::CancelOrder, State::Requested);
    row("cancel, a portal", R"("fault":"captive-portal")", "PendingCancel", Kind::CancelOrder, State::Unknown);
    row("cancel, 500 and done", R"("fault":"status","status":500,"effect":true)", "PendingCancel", Kind::CancelItem,
        State::Requested);
    row("cancel, 503 and not done", R"("fault":"status","status":503)", "none", Kind::CancelItem, State::Unknown);
    row("cancel, an odd status", R"("fault":"status","status":418)", "none", Kind::CancelItem, State::Unknown);
    row("cancel, a redirect", R"("fault":"redirect","location":"http://127.0.0.1:9/")", "none", Kind::CancelItem,
        State::Unknown);
    row("confirm, done", dropAfter, "none", Kind::ConfirmItem, State::Settled);
    row("confirm order, 500 and done", R"("fault":"status","status":500,"effect":true)", "none", Kind::ConfirmOrder,
        State::Settled);
    row("confirm, not done", R"("fault":"drop-before")", "none", Kind::ConfirmItem, State::Unknown);
    row("reject, done, not shown", dropAfter, "none", Kind::RejectItem, State::Unknown);
}

void ActionRunnerLostTest::aLostAnswerIsSettledByReading()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const QString, marker);
    QFETCH(const ActionKind, kind);
    QFETCH(const ActionState, state);
    QVERIFY2(startSandbox({u"--marker"_s, marker}), qPrintable(m_sandbox->errorText()));
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, impatient());
    QVERIFY(rita.signIn());
    const Order order = rita.order(firstSuppliersOnly);
    Seat sam(*m_sandbox, Release::Timpanogos, u"sam"_s, impatient());
    QVERIFY(sam.signIn());
    if (!isCancel(kind))
        QCOMPARE(rita.act(intentOn(ActionKind::CancelOrder, order)).state, ActionState::Requested);
    Seat &actor = isCancel(kind) ? rita : sam;
    QCOMPARE(m_sandbox->call("DELETE", "/sandbox/log/").status, 204);
    QVERIFY(addFaults(*m_sandbox, "{\"method\":\"PATCH\"," + fault + "}\n{\"method\":\"DELETE\"," + fault + '}'));

    const ActionOutcome outcome = actor.act(intentOn(kind, order));

    QCOMPARE(outcome.state, state);
    QVERIFY(outcome.error);
    QVERIFY(outcome.after);
    QVERIFY2(outcome.message.contains(u"read again"_s), qPrintable(outcome.message));
    QCOMPARE(outcome.message.contains(u"Don't repeat it"_s), state == ActionState::Unknown);
    QCOMPARE(deedsArrived(*m_sandbox), 1);
    QCOMPARE(actor.runner.ourRequests().value(order.lineItems.first().uuid.toLower()).state, state);
}

void ActionRunnerLostTest::withoutItsOrderALostAnswerStaysUnknown()
{
    QVERIFY(startSandbox({u"--marker"_s, u"PendingCancel"_s}));
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    ActionIntent intent = intentOn(ActionKind::CancelItem, rita.order(threeLines));
    intent.orderUuid.clear();
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","fault":"drop-after"})"));
    const ActionOutcome outcome = rita.act(intent);
    QCOMPARE(outcome.state, ActionState::Unknown);
    QCOMPARE(outcome.error->delivery, Delivery::MaybeSent);
    QVERIFY2(outcome.message.contains(u"not known which order"_s), qPrintable(outcome.message));
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void ActionRunnerLostTest::whenReadingFailsTooItStaysUnknown()
{
    QVERIFY(startSandbox({u"--marker"_s, u"PendingCancel"_s}));
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    const QByteArray faults
        = R"({"method":"DELETE","fault":"drop-after"})"
          "\n"
          R"({"method":"GET","path":"/timp/orders/*","nth":2,"times":0,"fault":"status","status":500})";
    QVERIFY(addFaults(*m_sandbox, faults));
    const ActionOutcome outcome = rita.act(intentOn(ActionKind::CancelItem, order));
    QCOMPARE(outcome.state, ActionState::Unknown);
    QVERIFY(!outcome.after);
    QVERIFY2(outcome.message.contains(u"could not be read again"_s), qPrintable(outcome.message));
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void ActionRunnerLostTest::anAnswerGivenTheOtherWayProvesThatOursDidNotTakeEffect()
{
    // GIVEN an open request, and an attempt to reject it that never gets through
    QVERIFY(startSandbox());
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(firstSuppliersOnly);
    QCOMPARE(rita.act(intentOn(ActionKind::CancelOrder, order)).state, ActionState::Requested);
    Seat sam(*m_sandbox, Release::Timpanogos, u"sam"_s);
    QVERIFY(sam.signIn());
    const QByteArray faults = R"({"method":"PATCH","fault":"drop-before"})"
                              "\n"
                              R"({"method":"GET","path":"/timp/orders/*","nth":2,"fault":"delay","ms":1500})";
    QVERIFY(addFaults(*m_sandbox, faults));

    // WHEN a colleague confirms it before it is read again
    QSignalSpy finished(&sam.runner, &ActionRunner::finished);
    sam.runner.submit(intentOn(ActionKind::RejectItem, order));
    QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->arrivalsOf("PATCH", "/reject/"), 1, patience);
    QVERIFY(answerElsewhere(*m_sandbox, order.lineItems.first().uuid, true));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);

    // THEN it is known that ours did nothing
    const auto outcome = finished.first().at(1).value<ActionOutcome>();
    QCOMPARE(outcome.state, ActionState::Refused);
    QVERIFY2(outcome.message.contains(u"did not take effect"_s), qPrintable(outcome.message));
}

void ActionRunnerLostTest::anUnknownOutcomeBarsTheLineUntilAPersonFoundOut()
{
    QVERIFY(startSandbox());
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","fault":"drop-before"})"));
    QCOMPARE(rita.act(intentOn(ActionKind::CancelItem, order)).state, ActionState::Unknown);

    const ActionOutcome barred = rita.act(intentOn(ActionKind::CancelItem, order));
    QCOMPARE(barred.state, ActionState::Refused);
    QCOMPARE(barred.refusal->reason, RefusalReason::OutcomeUnknown);
    QCOMPARE(deedsArrived(*m_sandbox), 1);

    rita.runner.dismissUnknown(order.lineItems.first().uuid.toUpper());
    QCOMPARE(rita.act(intentOn(ActionKind::CancelItem, order)).state, ActionState::Requested);
    QCOMPARE(deedsArrived(*m_sandbox), 2);
}

void ActionRunnerLostTest::anUnknownOutcomeOnOneLineBarsTheWholeOrder()
{
    QVERIFY(startSandbox());
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","fault":"drop-before"})"));
    QCOMPARE(rita.act(intentOn(ActionKind::CancelItem, order)).state, ActionState::Unknown);
    const ActionOutcome barred = rita.act(intentOn(ActionKind::CancelOrder, order));
    QCOMPARE(barred.state, ActionState::Refused);
    QCOMPARE(barred.refusal->reason, RefusalReason::OutcomeUnknown);
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void ActionRunnerLostTest::aLaterReadSettlesAnUnknownOutcome()
{
    QVERIFY(startSandbox());
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    const QString line = order.lineItems.first().uuid.toLower();
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","fault":"drop-after"})"));
    QCOMPARE(rita.act(intentOn(ActionKind::CancelItem, order)).state, ActionState::Unknown);
    QVERIFY(answerElsewhere(*m_sandbox, line, true));
    QVERIFY(rita.read(order.uuid));
    QCOMPARE(rita.runner.ourRequests().value(line).state, ActionState::Settled);
}

void ActionRunnerLostTest::aServerOutOfReachIsSentNothing()
{
    QVERIFY(startSandbox());
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    ActionIntent intent = intentOn(ActionKind::CancelItem, rita.order(threeLines));
    m_sandbox->kill();

    // With its order it can't be read, without it it can't be sent.
    const ActionOutcome withOrder = rita.act(intent);
    QCOMPARE(withOrder.state, ActionState::NotSent);
    QVERIFY2(withOrder.message.contains(u"nothing was sent"_s), qPrintable(withOrder.message));
    QCOMPARE(withOrder.error->delivery, Delivery::NotSent);
    intent.orderUuid.clear();
    // A connection kept open may take the first one with it; then nobody knows. Without one it is certain.
    ActionOutcome withoutOrder = rita.act(intent);
    if (withoutOrder.state == ActionState::Unknown) {
        rita.runner.dismissUnknown(intent.lineItemUuid);
        withoutOrder = rita.act(intent);
    }
    QCOMPARE(withoutOrder.state, ActionState::NotSent);
    QCOMPARE(withoutOrder.error->kind, ApiError::Kind::ConnectionRefused);
}

void ActionRunnerLostTest::anOrderThatCantBeReadBeforehandIsSentNothing_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<ActionState>("state");
    QTest::newRow("500") << QByteArray(R"("fault":"status","status":500)") << ActionState::NotSent;
    QTest::newRow("lost") << QByteArray(R"("fault":"drop-before")") << ActionState::NotSent;
    QTest::newRow("a portal") << QByteArray(R"("fault":"captive-portal")") << ActionState::NotSent;
    QTest::newRow("a redirect") << QByteArray(R"("fault":"redirect","location":"http://127.0.0.1:9/")")
                                << ActionState::NotSent;
    QTest::newRow("403") << QByteArray(R"("fault":"status","status":403)") << ActionState::Refused;
    QTest::newRow("404") << QByteArray(R"("fault":"status","status":404)") << ActionState::Refused;
}

void ActionRunnerLostTest::anOrderThatCantBeReadBeforehandIsSentNothing()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const ActionState, state);
    QVERIFY(startSandbox());
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QVERIFY(addFaults(*m_sandbox, "{\"method\":\"GET\",\"path\":\"/timp/orders/*\",\"times\":0," + fault + '}'));
    const ActionOutcome outcome = rita.act(intentOn(ActionKind::CancelOrder, order));
    QCOMPARE(outcome.state, state);
    QVERIFY2(outcome.message.contains(u"nothing was sent"_s), qPrintable(outcome.message));
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void ActionRunnerLostTest::whoeverWaitsNoLongerIsToldItIsUnknown()
{
    // GIVEN a deed that hangs
    QVERIFY(startSandbox());
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","fault":"hang"})"));
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    rita.runner.submit(intentOn(ActionKind::CancelItem, order));
    QTRY_COMPARE_WITH_TIMEOUT(deedsArrived(*m_sandbox), 1, patience);

    // WHEN stopping does not end it, and the person waits no longer
    rita.runner.stop();
    QCOMPARE(finished.size(), 0);
    rita.runner.abandon();

    // THEN it is unknown, and that at once
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    const auto outcome = finished.first().at(1).value<ActionOutcome>();
    QCOMPARE(outcome.state, ActionState::Unknown);
    QCOMPARE(outcome.error->kind, ApiError::Kind::Aborted);
    QCOMPARE(outcome.error->delivery, Delivery::MaybeSent);
    QCOMPARE(rita.runner.underWay(), 0);
}

QTEST_GUILESS_MAIN(ActionRunnerLostTest)
#include "tst_actionrunner_lost.moc"
