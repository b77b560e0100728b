// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/gateway.h"
#include "tests/support/faultkinds.h"
#include "tests/support/faultserver.h"
#include "tests/support/gatewaycalls.h"

#include <QHash>
#include <QTest>

#include <algorithm>

using namespace Rescind;
using namespace std::chrono_literals;

namespace {

using Outcome = FaultKind::Outcome;

/// How the connections were before the fault.
enum class Freshness { Fresh, Reused };

struct Setting
{
    FaultServer::Scheme scheme = FaultServer::Scheme::Http;
    Freshness freshness = Freshness::Fresh;
};

GatewayLimits limitsFor(const FaultKind &kind)
{
    GatewayLimits limits;
    limits.detailBytes = 256 * 1024;
    if (kind.isEndless) {
        limits.connect = 300ms;
        limits.inactivity = 300ms;
        limits.overall = 600ms;
    } else {
        // Only the fault may end the call, however slow the machine is.
        limits.connect = limits.inactivity = limits.overall = 30s;
    }
    return limits;
}

Delivery deliveryOf(const ApiResult<GatewayAnswer> &result)
{
    return result ? Delivery::Answered : result.error().delivery;
}

int timesArrived(const ApiRequest &request, const QList<ArrivedRequest> &arrivals)
{
    return static_cast<int>(std::count_if(arrivals.begin(), arrivals.end(), [&request](const ArrivedRequest &arrival) {
        return arrival.verb() == verbName(request.verb) && arrival.path() == request.path;
    }));
}

bool isAllowed(const FaultKind &kind, const Setting &setting, const ApiResult<GatewayAnswer> &result)
{
    const Delivery delivery = deliveryOf(result);
    // A connection that ends as soon as it is there may end before Qt makes use of it, and an old one may turn out to
    // be dead after it was given the request.
    const bool isEarly = kind.script.meetsConnections();
    const bool isUnsure = isEarly
                          && (kind.outcome == Outcome::Lost || setting.freshness == Freshness::Reused
                              || setting.scheme == FaultServer::Scheme::Http);
    if (isUnsure)
        return !result && delivery != Delivery::Answered;
    switch (kind.outcome) {
    case Outcome::Success:
        return result.has_value();
    case Outcome::Answered:
        return !result && delivery == Delivery::Answered;
    case Outcome::Lost:
        return !result && delivery == Delivery::MaybeSent;
    case Outcome::Cut:
        return result || delivery == Delivery::MaybeSent;
    case Outcome::NotThere:
        return !result && delivery == Delivery::NotSent;
    }
    Q_UNREACHABLE();
}

/// Whether the connection goes with the answer. A call that Qt gives it before it sees that may be lost in it.
bool endsItsConnection(const FaultScript &script)
{
    using Deed = FaultStep::Deed;
    return std::any_of(script.steps().begin(), script.steps().end(), [](const FaultStep &step) {
        return step.deed == Deed::Finish || step.deed == Deed::Cut || step.deed == Deed::Reset;
    });
}

} // namespace

/// Requirements 1 to 3: whatever the network does, a deed arrives at most once, and "not sent" is true.
class TestGatewayOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anActionArrivesAtMostOnce_data();
    void anActionArrivesAtMostOnce();
    void aStaleConnectionSwallowsAnActionAtMost_data();
    void aStaleConnectionSwallowsAnActionAtMost();
    void aLogInArrivesAtMostOnce();
    void enoughWasTried();

private:
    void warmUp(Gateway &gateway, FaultServer &server);

    FaultServer m_elsewhere;
    int m_actions = 0;
    int m_arrivals = 0;
    int m_answered = 0;
    int m_maybeSent = 0;
    int m_notSent = 0;
};

void TestGatewayOnce::anActionArrivesAtMostOnce_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("reused");
    const QList<FaultKind> kinds = allFaultKinds(m_elsewhere.url());
    QVERIFY(kinds.size() >= 24);
    for (int kind = 0; kind < kinds.size(); ++kind) {
        for (const bool tls : {false, true}) {
            for (const bool reused : {false, true}) {
                QTest::addRow("%s, %s, %s", kinds.at(kind).script.name().constData(), tls ? "HTTPS" : "HTTP",
                              reused ? "reused" : "fresh")
                    << kind << tls << reused;
            }
        }
    }
}

/// Leaves kept-alive connections behind.
void TestGatewayOnce::warmUp(Gateway &gateway, FaultServer &server)
{
    server.setScript(FaultScript::answer(200, "{}"));
    GatewayCalls calls(gateway);
    for (int i = 0; i < 6; ++i)
        calls.send(Requests::read());
    QVERIFY(calls.wait());
    for (const GatewayCalls::Ended &call : calls.ended())
        QVERIFY(call.result.has_value());
    QVERIFY(server.openConnections() > 0);
    server.forgetArrivals();
}

void TestGatewayOnce::anActionArrivesAtMostOnce()
{
    QFETCH(int, kind);
    QFETCH(bool, tls);
    QFETCH(bool, reused);

    // GIVEN a server with this fault, and a gateway with connections to it or without
    const FaultKind fault = allFaultKinds(m_elsewhere.url()).at(kind);
    const Setting setting{tls ? FaultServer::Scheme::Https : FaultServer::Scheme::Http,
                          reused ? Freshness::Reused : Freshness::Fresh};
    FaultServer server(setting.scheme);
    std::unique_ptr<Gateway> gateway = gatewayTo(server, limitsFor(fault));
    if (reused) {
        warmUp(*gateway, server);
        if (QTest::currentTestFailed())
            return;
    }
    server.setScript(fault.script);
    if (reused && fault.script.meetsConnections())
        server.endConnections(FaultStep::Deed::Finish); // the old ones go, and the new ones meet the fault

    // WHEN each of the six actions is sent
    GatewayCalls calls(*gateway);
    const QList<ApiRequest> actions = Requests::sixActions();
    for (const ApiRequest &action : actions)
        calls.send(action);
    QVERIFY(calls.wait());

    // THEN everything the server was given has been read once its connections are gone
    gateway.reset();
    QVERIFY(QTest::qWaitFor([&server] { return server.openConnections() == 0; }, 30000));
    const QList<ArrivedRequest> arrivals = server.arrivals();
    int asExpected = 0;
    for (const GatewayCalls::Ended &call : calls.ended()) {
        const int count = timesArrived(call.request, arrivals);
        const Delivery delivery = deliveryOf(call.result);
        // … each arrived at most once,
        QVERIFY2(count <= 1, call.request.path.constData());
        // … "not sent" is certain,
        if (delivery == Delivery::NotSent)
            QCOMPARE(count, 0);
        // … what was answered had arrived, and so had what was read into a connection that lived to see it,
        const bool endsIts = endsItsConnection(fault.script);
        const bool surelyRead = !fault.script.meetsConnections() && !fault.isEndless && !endsIts;
        if (delivery == Delivery::Answered || (delivery == Delivery::MaybeSent && surelyRead))
            QCOMPARE(count, 1);
        // … and the outcome is the one for this fault, unless the fault of another call struck this one, which Qt still
        // kept waiting for a connection of its own, or had just given that call's.
        if (isAllowed(fault, setting, call.result))
            ++asExpected;
        else
            QVERIFY2(delivery == Delivery::NotSent || (delivery == Delivery::MaybeSent && endsIts),
                     call.result ? "success" : QByteArray(call.result.error().wireName().data()).constData());
        ++m_actions;
        m_arrivals += count;
        m_answered += delivery == Delivery::Answered ? 1 : 0;
        m_maybeSent += delivery == Delivery::MaybeSent ? 1 : 0;
        m_notSent += delivery == Delivery::NotSent ? 1 : 0;
    }
    QVERIFY(asExpected > 0);
    // … nothing else came, and the old connections were used where there were any
    QVERIFY(arrivals.size() <= actions.size());
    QVERIFY(server.unexpected().isEmpty());
    if (reused && !fault.script.meetsConnections()) {
        QVERIFY(std::any_of(arrivals.begin(), arrivals.end(),
                            [](const ArrivedRequest &arrival) { return arrival.onConnection > 0; }));
    }
    QVERIFY(m_elsewhere.arrivals().isEmpty());
}

void TestGatewayOnce::aStaleConnectionSwallowsAnActionAtMost_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("withReset");
    QTest::newRow("HTTP, FIN") << false << false;
    QTest::newRow("HTTP, RST") << false << true;
    QTest::newRow("HTTPS, FIN") << true << false;
    QTest::newRow("HTTPS, RST") << true << true;
}

void TestGatewayOnce::aStaleConnectionSwallowsAnActionAtMost()
{
    QFETCH(bool, tls);
    QFETCH(bool, withReset);

    for (int round = 0; round < 10; ++round) {
        // GIVEN connections that the server closes in the very moment in which they are used again
        FaultServer server(tls ? FaultServer::Scheme::Https : FaultServer::Scheme::Http);
        std::unique_ptr<Gateway> gateway = gatewayTo(server);
        warmUp(*gateway, server);
        if (QTest::currentTestFailed())
            return;
        server.setScript(FaultScript::answer(204));

        // WHEN the actions are sent
        GatewayCalls calls(*gateway);
        server.endConnections(withReset ? FaultStep::Deed::Reset : FaultStep::Deed::Finish);
        for (const ApiRequest &action : Requests::sixActions())
            calls.send(action);
        QVERIFY(calls.wait());

        // THEN each went through or was lost, and none arrived twice
        gateway.reset();
        QVERIFY(QTest::qWaitFor([&server] { return server.openConnections() == 0; }, 30000));
        const QList<ArrivedRequest> arrivals = server.arrivals();
        for (const GatewayCalls::Ended &call : calls.ended()) {
            const int count = timesArrived(call.request, arrivals);
            QVERIFY(count <= 1);
            if (deliveryOf(call.result) == Delivery::NotSent)
                QCOMPARE(count, 0);
            if (call.result)
                QCOMPARE(count, 1);
        }
        QVERIFY(server.unexpected().isEmpty());
    }
}

void TestGatewayOnce::aLogInArrivesAtMostOnce()
{
    for (const auto scheme : {FaultServer::Scheme::Http, FaultServer::Scheme::Https}) {
        // GIVEN a server that resets the connection when it has read a log-in
        FaultServer server(scheme);
        server.setScript(FaultScript("RST").reset());
        const std::unique_ptr<Gateway> gateway = gatewayTo(server);

        // WHEN somebody logs in
        const auto result = GatewayCalls::answerTo(*gateway, Requests::logIn(), Secret());

        // THEN the password went out once, and nobody knows what came of it
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ApiError::Kind::ConnectionLost);
        QCOMPARE(result.error().delivery, Delivery::MaybeSent);
        QCOMPARE(server.arrivals().size(), 1);
        QVERIFY(server.arrivals().constFirst().header("Authorization").isNull());
    }
}

/// Runs last: the figures of the whole matrix, unless only a part of it was asked for.
void TestGatewayOnce::enoughWasTried()
{
    qInfo("%d faulted actions: %d arrivals; %d answered, %d maybe sent, %d not sent", m_actions, m_arrivals, m_answered,
          m_maybeSent, m_notSent);
    QVERIFY(m_actions >= 1000);
    QVERIFY(m_arrivals <= m_answered + m_maybeSent);
    QVERIFY(m_notSent > 0);
    QVERIFY(m_maybeSent > 0);
}

QTEST_GUILESS_MAIN(TestGatewayOnce)
#include "tst_gateway_once.moc"
