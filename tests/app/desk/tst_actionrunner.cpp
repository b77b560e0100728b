// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/seat.h"

using namespace Qt::StringLiterals;
using namespace Rescind;
using namespace Rescind::Testing;

/// What becomes of deeds when the network does its part. What becomes of them when it doesn't: tst_actionrunner_lost.
class ActionRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aCancelIsARequestUntilTheSupplierAnswers_data();
    void aCancelIsARequestUntilTheSupplierAnswers();
    void theSuppliersAnswerIsFinal_data();
    void theSuppliersAnswerIsFinal();
    void anItemDeedGoesWithoutItsOrder();
    void linesThatCantBeActedOnAreToldWithTheirReasons();
    void whatHasShippedIsRefusedAndNothingIsSent();
    void whatChangedSinceThePersonLookedIsNotSent();
    void aDeedThatWouldDoSomethingElseIsNotSent();
    void whatStayedTheSameIsSent();
    void anOrderThatIsNotThereIsRefused();
    void theWrongAccountIsRefusedBeforeAnyCall();
    void aMissingPermissionIsNamedByUsOrByTheServer();
    void a422IsExplainedByTheStateThatIsRead();
    void aDocumentedNoIsARefusal_data();
    void aDocumentedNoIsARefusal();
    void twoDeedsOnOneLineExcludeEachOther();
    void aDeedOnTheOrderExcludesOneOnItsLines();
    void anItemWithoutItsOrderStillExcludesTheOrder();
    void deedsOnDifferentLinesGoSideBySide();
    void anExpiredTokenIsRenewedAndTheDeedGoesBackOnce();
    void ourRequestsSayHowFarADeedIs();
    void aLaterReadSettlesWhatWeAskedFor();
    void aDeedThatNamesNothingIsNotSent();
    void stopLetsNothingMoreGo();
    void outcomesAreKeptOldestFirst();

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
};

namespace {

const QString threeLines = u"5527771067"_s;
const QString firstSuppliersOnly = u"5527771112"_s;

QString requestOf(const QJsonObject &truth, qsizetype line)
{
    return truth.value("lines"_L1).toArray().at(line).toObject().value("request"_L1).toString();
}

} // namespace

void ActionRunnerTest::init()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

void ActionRunnerTest::aCancelIsARequestUntilTheSupplierAnswers_data()
{
    QTest::addColumn<Release>("release");
    QTest::addColumn<ActionKind>("kind");
    for (const Release release : {Release::Timpanogos, Release::V1}) {
        for (const ActionKind kind : {ActionKind::CancelOrder, ActionKind::CancelItem})
            QTest::addRow("%s %s", wireName(release).data(), wireName(kind).data()) << release << kind;
    }
}

void ActionRunnerTest::aCancelIsARequestUntilTheSupplierAnswers()
{
    QFETCH(const Release, release);
    QFETCH(const ActionKind, kind);
    Seat rita(*m_sandbox, release, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);

    const ActionOutcome outcome = rita.act(intentOn(kind, order));

    QCOMPARE(outcome.state, ActionState::Requested);
    QCOMPARE(outcome.http, 204);
    QVERIFY2(outcome.message.contains(u"supplier has to confirm"_s), qPrintable(outcome.message));
    QVERIFY(!outcome.error);
    QVERIFY(!outcome.refusal);
    QVERIFY(outcome.after);
    QVERIFY(outcome.at.isValid());
    QCOMPARE(outcome.lineItemUuids.size(), kind == ActionKind::CancelOrder ? 3 : 1);
    const QJsonObject truth = m_sandbox->truth(order.uuid);
    QCOMPARE(requestOf(truth, 0), u"pending"_s);
    QCOMPARE(requestOf(truth, 1), kind == ActionKind::CancelOrder ? u"pending"_s : u"none"_s);
    QCOMPARE(deedsArrived(*m_sandbox), 1);
    QCOMPARE(rita.runner.underWay(), 0);
}

void ActionRunnerTest::theSuppliersAnswerIsFinal_data()
{
    QTest::addColumn<ActionKind>("kind");
    QTest::addColumn<QString>("request");
    QTest::newRow("confirm-order") << ActionKind::ConfirmOrder << u"confirmed"_s;
    QTest::newRow("reject-order") << ActionKind::RejectOrder << u"rejected"_s;
    QTest::newRow("confirm-item") << ActionKind::ConfirmItem << u"confirmed"_s;
    QTest::newRow("reject-item") << ActionKind::RejectItem << u"rejected"_s;
}

void ActionRunnerTest::theSuppliersAnswerIsFinal()
{
    QFETCH(const ActionKind, kind);
    QFETCH(const QString, request);
    // GIVEN an order whose cancellation the retailer asked for
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(firstSuppliersOnly);
    QCOMPARE(rita.act(intentOn(ActionKind::CancelOrder, order)).state, ActionState::Requested);

    // WHEN its supplier answers
    Seat sam(*m_sandbox, Release::Timpanogos, u"sam"_s);
    QVERIFY(sam.signIn());
    const ActionOutcome outcome = sam.act(intentOn(kind, sam.order(firstSuppliersOnly)));

    // THEN that settles it
    QCOMPARE(outcome.state, ActionState::Settled);
    QVERIFY2(outcome.message.contains(u"final"_s), qPrintable(outcome.message));
    QCOMPARE(requestOf(m_sandbox->truth(order.uuid), 0), request);
    QCOMPARE(requestOf(m_sandbox->truth(order.uuid), 1), concernsWholeOrder(kind) ? request : u"pending"_s);
    QVERIFY(outcome.after);
    QCOMPARE(cancellationState(outcome.after->lineItems.at(0)) == CancellationState::Cancelled, isConfirm(kind));
}

void ActionRunnerTest::anItemDeedGoesWithoutItsOrder()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QCOMPARE(m_sandbox->call("DELETE", "/sandbox/log/").status, 204);

    ActionIntent intent = intentOn(ActionKind::CancelItem, order);
    intent.orderUuid.clear();
    const ActionOutcome outcome = rita.act(intent);

    QCOMPARE(outcome.state, ActionState::Requested);
    QVERIFY(!outcome.after);
    QCOMPARE(outcome.lineItemUuids, QStringList{order.lineItems.first().uuid.toLower()});
    QCOMPARE(m_sandbox->arrivals().size(), 1);
}

void ActionRunnerTest::linesThatCantBeActedOnAreToldWithTheirReasons()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QVERIFY(m_sandbox->ship(order.lineItems.at(1).uuid, u"1ZSHIPPED"_s));

    const ActionOutcome outcome = rita.act(intentOn(ActionKind::CancelOrder, order));

    QCOMPARE(outcome.state, ActionState::Requested);
    QVERIFY2(outcome.message.contains(u"1ZSHIPPED"_s), qPrintable(outcome.message));
    QCOMPARE(outcome.lineItemUuids,
             QStringList({order.lineItems.at(0).uuid.toLower(), order.lineItems.at(2).uuid.toLower()}));
    QVERIFY(!rita.runner.ourRequests().contains(order.lineItems.at(1).uuid.toLower()));
}

void ActionRunnerTest::whatHasShippedIsRefusedAndNothingIsSent()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QVERIFY(m_sandbox->ship(order.lineItems.at(0).uuid, u"1ZSHIPPED"_s));

    const ActionOutcome outcome = rita.act(intentOn(ActionKind::CancelItem, order));

    QCOMPARE(outcome.state, ActionState::Refused);
    QVERIFY(outcome.refusal);
    QCOMPARE(outcome.refusal->reason, RefusalReason::Shipped);
    QVERIFY2(outcome.message.contains(u"1ZSHIPPED"_s), qPrintable(outcome.message));
    QVERIFY2(outcome.message.contains(u"Nothing was sent"_s), qPrintable(outcome.message));
    QCOMPARE(outcome.http, 0);
    QCOMPARE(deedsArrived(*m_sandbox), 0);
    QVERIFY(rita.runner.ourRequests().isEmpty());
}

void ActionRunnerTest::whatChangedSinceThePersonLookedIsNotSent()
{
    // GIVEN a person who saw a line that could be cancelled
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    ActionIntent intent = intentOn(ActionKind::CancelItem, order);
    intent.seen = std::make_shared<const Order>(order);

    // WHEN it ships before they have decided
    QVERIFY(m_sandbox->ship(order.lineItems.at(0).uuid, u"1ZSHIPPED"_s));
    const ActionOutcome outcome = rita.act(intent);

    // THEN nothing is sent, and they are told what happened
    QCOMPARE(outcome.state, ActionState::Superseded);
    QCOMPARE(outcome.refusal->reason, RefusalReason::Shipped);
    QVERIFY2(outcome.message.contains(u"1ZSHIPPED"_s), qPrintable(outcome.message));
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void ActionRunnerTest::aDeedThatWouldDoSomethingElseIsNotSent()
{
    // GIVEN a person who decided to cancel three lines
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    ActionIntent intent = intentOn(ActionKind::CancelOrder, order);
    intent.seen = std::make_shared<const Order>(order);

    // WHEN one of them ships meanwhile
    QVERIFY(m_sandbox->ship(order.lineItems.at(2).uuid, u"1ZSHIPPED"_s));
    const ActionOutcome outcome = rita.act(intent);

    // THEN the other two are not cancelled either before the person knows
    QCOMPARE(outcome.state, ActionState::Superseded);
    QVERIFY2(outcome.message.contains(u"1ZSHIPPED"_s), qPrintable(outcome.message));
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void ActionRunnerTest::whatStayedTheSameIsSent()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    ActionIntent intent = intentOn(ActionKind::CancelOrder, order);
    intent.seen = std::make_shared<const Order>(order);
    QCOMPARE(rita.act(intent).state, ActionState::Requested);
}

void ActionRunnerTest::anOrderThatIsNotThereIsRefused()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    ActionIntent intent;
    intent.kind = ActionKind::CancelOrder;
    intent.orderUuid = u"00000000-0000-4000-8000-000000000000"_s;
    const ActionOutcome outcome = rita.act(intent);
    QCOMPARE(outcome.state, ActionState::Refused);
    QCOMPARE(outcome.error->kind, ApiError::Kind::CannotBePerformed);
    QCOMPARE(outcome.http, 422);
    QVERIFY2(outcome.message.contains(u"no such order"_s), qPrintable(outcome.message));
    QVERIFY2(outcome.message.contains(u"nothing was sent"_s), qPrintable(outcome.message));
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void ActionRunnerTest::theWrongAccountIsRefusedBeforeAnyCall()
{
    Seat sam(*m_sandbox, Release::Timpanogos, u"sam"_s);
    QVERIFY(sam.signIn());
    const Order order = sam.order(firstSuppliersOnly);
    QCOMPARE(sam.act(intentOn(ActionKind::CancelItem, order)).refusal->reason, RefusalReason::NeedsRetailer);

    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    QCOMPARE(rita.act(intentOn(ActionKind::ConfirmOrder, order)).refusal->reason, RefusalReason::NeedsSupplier);
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void ActionRunnerTest::aMissingPermissionIsNamedByUsOrByTheServer()
{
    // GIVEN the support desk, which may only look
    Seat dana(*m_sandbox, Release::Timpanogos, u"dana"_s);
    QVERIFY(dana.signIn());
    const Order order = dana.order(threeLines);

    // WHEN the log-in told of its permissions THEN we know
    const ActionOutcome known = dana.act(intentOn(ActionKind::CancelOrder, order));
    QCOMPARE(known.state, ActionState::Refused);
    QCOMPARE(known.refusal->reason, RefusalReason::LacksPermission);
    QCOMPARE(deedsArrived(*m_sandbox), 0);

    // WHEN a pasted token told nothing of them THEN the server does
    Seat pasted(*m_sandbox, Release::Timpanogos, u"dana"_s);
    QVERIFY(pasted.signInWithToken(m_sandbox->tokenOf(u"dana"_s)));
    const ActionOutcome asked = pasted.act(intentOn(ActionKind::CancelOrder, order));
    QCOMPARE(asked.state, ActionState::Refused);
    QVERIFY(asked.error);
    QCOMPARE(asked.error->kind, ApiError::Kind::NotPermitted);
    QCOMPARE(asked.http, 403);
    QVERIFY2(asked.message.contains(u"cancel_order"_s), qPrintable(asked.message));
    QCOMPARE(deedsArrived(*m_sandbox), 1);
    QCOMPARE(effects(*m_sandbox), 0);
}

void ActionRunnerTest::a422IsExplainedByTheStateThatIsRead()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);

    // WHEN the server refuses something that looked possible THEN its present state is said
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","fault":"status","status":422})"));
    const ActionOutcome unexplained = rita.act(intentOn(ActionKind::CancelItem, order));
    QCOMPARE(unexplained.state, ActionState::Refused);
    QCOMPARE(unexplained.http, 422);
    QVERIFY(unexplained.after);
    QVERIFY2(unexplained.message.contains(u"Allocated"_s) && unexplained.message.contains(u"did not say why"_s),
             qPrintable(unexplained.message));

    // WHEN it is asked without the order THEN that is what is missing
    ActionIntent blind = intentOn(ActionKind::CancelItem, order);
    blind.orderUuid.clear();
    QVERIFY(m_sandbox->ship(blind.lineItemUuid, u"1ZSHIPPED"_s));
    const ActionOutcome refused = rita.act(blind);
    QCOMPARE(refused.state, ActionState::Refused);
    QCOMPARE(refused.http, 422);
    QVERIFY2(refused.message.contains(u"can't be explained"_s), qPrintable(refused.message));
}

void ActionRunnerTest::aDocumentedNoIsARefusal_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 403, 404, 405, 409, 415, 422, 429})
        QTest::addRow("%d", status) << status;
}

void ActionRunnerTest::aDocumentedNoIsARefusal()
{
    QFETCH(const int, status);
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QVERIFY(
        addFaults(*m_sandbox, R"({"method":"PATCH","fault":"status","status":)" + QByteArray::number(status) + '}'));
    const ActionOutcome outcome = rita.act(intentOn(ActionKind::CancelOrder, order));
    QCOMPARE(outcome.state, ActionState::Refused);
    QCOMPARE(outcome.http, status);
    QVERIFY(!outcome.message.isEmpty());
    QCOMPARE(deedsArrived(*m_sandbox), 1);
    QCOMPARE(rita.runner.ourRequests().value(order.lineItems.first().uuid.toLower()).state, ActionState::Refused);
    // It may be tried again by the person.
    QCOMPARE(rita.act(intentOn(ActionKind::CancelOrder, order)).state, ActionState::Requested);
}

void ActionRunnerTest::twoDeedsOnOneLineExcludeEachOther()
{
    Seat sam(*m_sandbox, Release::Timpanogos, u"sam"_s);
    QVERIFY(sam.signIn());
    const Order order = sam.order(firstSuppliersOnly);
    QSignalSpy finished(&sam.runner, &ActionRunner::finished);

    // WHEN two opposite answers are given in one breath
    const quint64 first = sam.runner.submit(intentOn(ActionKind::ConfirmItem, order));
    const quint64 second = sam.runner.submit(intentOn(ActionKind::RejectItem, order));
    QCOMPARE(sam.runner.underWay(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);

    // THEN only the first goes
    QHash<quint64, ActionOutcome> outcomes;
    for (const QVariantList &signal : std::as_const(finished))
        outcomes.insert(signal.at(0).toULongLong(), signal.at(1).value<ActionOutcome>());
    QCOMPARE(outcomes.value(second).state, ActionState::Refused);
    QCOMPARE(outcomes.value(second).refusal->reason, RefusalReason::AnotherActionUnderWay);
    QVERIFY(!outcomes.value(first).refusal);
    QCOMPARE(m_sandbox->arrivalsOf("PATCH", "/confirm/"), 1);
    QCOMPARE(m_sandbox->arrivalsOf("PATCH", "/reject/"), 0);
}

void ActionRunnerTest::aDeedOnTheOrderExcludesOneOnItsLines()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    rita.runner.submit(intentOn(ActionKind::CancelOrder, order));
    rita.runner.submit(intentOn(ActionKind::CancelItem, order, 2));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void ActionRunnerTest::anItemWithoutItsOrderStillExcludesTheOrder()
{
    // GIVEN a deed on a line whose order is not known, and a server that takes its time
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","fault":"delay","ms":3000})"));
    ActionIntent blind = intentOn(ActionKind::CancelItem, order, 1);
    blind.orderUuid.clear();
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    rita.runner.submit(blind);
    QTRY_VERIFY_WITH_TIMEOUT(rita.runner.ourRequests().contains(blind.lineItemUuid.toLower()), patience);

    // WHEN the whole order is to be cancelled meanwhile THEN the line under way prevents that
    const ActionOutcome outcome = rita.act(intentOn(ActionKind::CancelOrder, order));
    QCOMPARE(outcome.state, ActionState::Refused);
    QCOMPARE(outcome.refusal->reason, RefusalReason::AnotherActionUnderWay);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void ActionRunnerTest::deedsOnDifferentLinesGoSideBySide()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(u"5527771121"_s);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    for (qsizetype line = 0; line < order.lineItems.size(); ++line)
        rita.runner.submit(intentOn(ActionKind::CancelItem, order, line));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), order.lineItems.size(), patience);
    for (const QVariantList &signal : std::as_const(finished))
        QCOMPARE(signal.at(1).value<ActionOutcome>().state, ActionState::Requested);
    QCOMPARE(effects(*m_sandbox), static_cast<int>(order.lineItems.size()));
}

void ActionRunnerTest::anExpiredTokenIsRenewedAndTheDeedGoesBackOnce()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    ActionIntent intent = intentOn(ActionKind::CancelItem, rita.order(threeLines));
    intent.orderUuid.clear(); // so that the deed itself meets the 401
    QVERIFY(m_sandbox->expireTokens());
    const ActionOutcome outcome = rita.act(intent);
    QCOMPARE(outcome.state, ActionState::Requested);
    QCOMPARE(deedsArrived(*m_sandbox), 2);
    QCOMPARE(effects(*m_sandbox), 1);
}

void ActionRunnerTest::ourRequestsSayHowFarADeedIs()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    const QString key = order.lineItems.first().uuid.toLower();
    QList<ActionState> states;
    QObject::connect(&rita.runner, &ActionRunner::ourRequestsChanged, &rita.runner, [&](const QString &orderUuid) {
        QCOMPARE(orderUuid, order.uuid);
        states.append(rita.runner.ourRequests().value(key).state);
    });
    QSignalSpy started(&rita.runner, &ActionRunner::started);
    const ActionOutcome outcome = rita.act(intentOn(ActionKind::CancelItem, order));
    QCOMPARE(started.size(), 1);
    QCOMPARE(states.first(), ActionState::Held);
    QVERIFY(states.contains(ActionState::Sending));
    QCOMPARE(states.last(), ActionState::Requested);
    const OurRequest ours = rita.runner.ourRequests().value(key);
    QCOMPARE(ours.kind, ActionKind::CancelItem);
    QCOMPARE(ours.at, outcome.at);
    QCOMPARE(rita.runner.ourRequests().size(), 1);
    // Asked for once is enough.
    const ActionOutcome again = rita.act(intentOn(ActionKind::CancelItem, order));
    QCOMPARE(again.state, ActionState::Refused);
    QCOMPARE(again.refusal->reason, RefusalReason::AlreadyRequested);
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void ActionRunnerTest::aLaterReadSettlesWhatWeAskedFor()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QCOMPARE(rita.act(intentOn(ActionKind::CancelOrder, order)).state, ActionState::Requested);
    const QString answered = order.lineItems.at(0).uuid.toLower();
    const QString open = order.lineItems.at(1).uuid.toLower();

    // WHEN the supplier confirms one line, and the order is read for whatever reason
    QVERIFY(answerElsewhere(*m_sandbox, answered, true));
    QSignalSpy changed(&rita.runner, &ActionRunner::ourRequestsChanged);
    const auto read = rita.read(order.uuid);
    QVERIFY(read && *read);

    // THEN that line is settled, the others are not
    QCOMPARE(rita.runner.ourRequests().value(answered).state, ActionState::Settled);
    QCOMPARE(rita.runner.ourRequests().value(open).state, ActionState::Requested);
    QCOMPARE(changed.size(), 1);
    // And reading it once more is no news.
    QVERIFY(rita.read(order.uuid));
    QCOMPARE(changed.size(), 1);
}

void ActionRunnerTest::aDeedThatNamesNothingIsNotSent()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    for (const ActionKind kind : allActionKinds) {
        ActionIntent intent;
        intent.kind = kind;
        QCOMPARE(rita.act(intent).state, ActionState::NotSent);
    }
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void ActionRunnerTest::stopLetsNothingMoreGo()
{
    // GIVEN one deed that has left and one that has not
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","fault":"delay","ms":1500})"));
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    const quint64 sent = rita.runner.submit(intentOn(ActionKind::CancelItem, order, 0));
    QTRY_COMPARE_WITH_TIMEOUT(deedsArrived(*m_sandbox), 1, patience);
    const quint64 waiting = rita.runner.submit(intentOn(ActionKind::CancelItem, order, 1));

    // WHEN everything is stopped
    rita.runner.stop();

    // THEN the second is not sent, and the first goes on to its outcome
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(finished.first().at(0).toULongLong(), waiting);
    QCOMPARE(finished.first().at(1).value<ActionOutcome>().state, ActionState::NotSent);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    QCOMPARE(finished.last().at(0).toULongLong(), sent);
    QCOMPARE(finished.last().at(1).value<ActionOutcome>().state, ActionState::Requested);
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void ActionRunnerTest::outcomesAreKeptOldestFirst()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    static_cast<void>(rita.act(intentOn(ActionKind::CancelItem, order, 0)));
    static_cast<void>(rita.act(intentOn(ActionKind::CancelItem, order, 0)));
    QCOMPARE(rita.runner.outcomes().size(), 2);
    QCOMPARE(rita.runner.outcomes().first().state, ActionState::Requested);
    QCOMPARE(rita.runner.outcomes().last().state, ActionState::Refused);
}

QTEST_GUILESS_MAIN(ActionRunnerTest)
#include "tst_actionrunner.moc"
