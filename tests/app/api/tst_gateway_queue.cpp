// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/gateway.h"
#include "tests/support/faultserver.h"
#include "tests/support/gatewaycalls.h"

#include <QHash>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Rescind;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

GatewayLimits lanes(int managers, int inFlight)
{
    GatewayLimits limits;
    limits.managers = managers;
    limits.inFlightPerManager = inFlight;
    return limits;
}

int mostArrivalsOfOne(const QList<ArrivedRequest> &arrivals)
{
    QHash<QByteArray, int> count;
    int most = 0;
    for (const ArrivedRequest &arrival : arrivals)
        most = std::max(most, ++count[arrival.verb() + ' ' + arrival.path()]);
    return most;
}

} // namespace

/// Requirement 8 and the life of a call: the gateway's own queue, its lanes, ends before the end.
class TestGatewayQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noMoreAreInFlightThanMayBe_data();
    void noMoreAreInFlightThanMayBe();
    void limitsAreMadeSensible();
    void aResetConcernsOnlyWhatIsInFlight_data();
    void aResetConcernsOnlyWhatIsInFlight();
    void callsLeaveInTheirOrder();
    void aCallEndsOnceAndThenGoes();
    void nobodyIsCalledBackFromWithinSendOrAbort();
    void anAbortedCallThatWaitedWasNotSent();
    void anAbortedCallInFlightMayHaveBeenSent();
    void aReadThatIsAbortedAmidItsAnswerMayHaveBeenSent();
    void anAbortedCallWithoutAConnectionWasNotSent();
    void abortAfterTheEndDoesNothing();
    void allCanBeAbortedAtOnce();
    void aCallCanBeSentWhenAnotherEnds();
    void aDeedAfterAnAbandonedAnswerFindsAnotherConnection();
    void aGatewayCanGoWithCallsInFlight_data();
    void aGatewayCanGoWithCallsInFlight();
    void aDeedAfterARestMeetsNoStaleConnection_data();
    void aDeedAfterARestMeetsNoStaleConnection();
    void aDeedWithoutARestKeepsItsConnection();

private:
    void abortAgain(Rescind::GatewayCall *ended);
    void sendNextOfBatch();

    Gateway *m_batch = nullptr;
    int m_toGo = 0;
    bool m_hadSucceeded = false;
};

void TestGatewayQueue::noMoreAreInFlightThanMayBe_data()
{
    QTest::addColumn<int>("managers");
    QTest::addColumn<int>("inFlight");
    QTest::newRow("1 x 6") << 1 << 6;
    QTest::newRow("1 x 2") << 1 << 2;
    QTest::newRow("3 x 6") << 3 << 6;
    QTest::newRow("16 x 1") << 16 << 1;
}

void TestGatewayQueue::noMoreAreInFlightThanMayBe()
{
    QFETCH(int, managers);
    QFETCH(int, inFlight);
    const int room = managers * inFlight;

    // GIVEN a server that answers nobody yet
    FaultServer server;
    server.setScript(FaultScript("later").hold());
    const std::unique_ptr<Gateway> gateway = gatewayTo(server, lanes(managers, inFlight));

    // WHEN more calls are sent than there is room for
    GatewayCalls calls(*gateway);
    for (int i = 0; i < room + 20; ++i)
        calls.send(Requests::action(i));

    // THEN as many as there is room for leave, each over a connection of its own, and the others wait with us, not with
    // Qt
    QCOMPARE(gateway->inFlight(), room);
    QCOMPARE(gateway->queued(), 20);
    const auto allArrived = [&server, room] {
        const QList<ArrivedRequest> arrivals = server.arrivals();
        return arrivals.size() >= room
               && std::all_of(arrivals.begin(), arrivals.end(), [](const ArrivedRequest &it) { return it.isComplete; });
    };
    QVERIFY(QTest::qWaitFor(allArrived, 30000));
    QCOMPARE(server.arrivals().size(), room);
    QCOMPARE(server.connections(), room);

    // WHEN these are lost THEN the others have their turn
    server.setScript(FaultScript::answer(204));
    server.endConnections(FaultStep::Deed::Reset);
    QVERIFY(calls.wait());
    QCOMPARE(gateway->inFlight(), 0);
    QCOMPARE(gateway->queued(), 0);
    const auto done = std::count_if(calls.ended().begin(), calls.ended().end(),
                                    [](const GatewayCalls::Ended &call) { return call.result.has_value(); });
    QCOMPARE(done, 20);
    QCOMPARE(mostArrivalsOfOne(server.arrivals()), 1);
}

void TestGatewayQueue::limitsAreMadeSensible()
{
    const QUrl url(QStringLiteral("https://api.example"));
    QCOMPARE(Gateway(url, lanes(0, 0)).limits().managers, 1);
    QCOMPARE(Gateway(url, lanes(0, 0)).limits().inFlightPerManager, 1);
    QCOMPARE(Gateway(url, lanes(1000, 1000)).limits().managers, 16);
    QCOMPARE(Gateway(url, lanes(1000, 1000)).limits().inFlightPerManager, 6);
    QCOMPARE(Gateway(url, lanes(4, 5)).limits().managers, 4);
    QCOMPARE(Gateway(url, lanes(4, 5)).limits().inFlightPerManager, 5);
}

void TestGatewayQueue::aResetConcernsOnlyWhatIsInFlight_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("managers");
    QTest::newRow("HTTP") << false << 1;
    QTest::newRow("HTTPS") << true << 1;
    QTest::newRow("HTTP, four managers") << false << 4;
    QTest::newRow("HTTPS, four managers") << true << 4;
}

void TestGatewayQueue::aResetConcernsOnlyWhatIsInFlight()
{
    QFETCH(bool, tls);
    QFETCH(int, managers);
    const int room = managers * 6;

    // GIVEN a server that resets the first request, and is well afterwards
    FaultServer server(tls ? FaultServer::Scheme::Https : FaultServer::Scheme::Http);
    server.enqueue(FaultScript("RST").reset());
    server.setScript(FaultScript::answer(204));
    const std::unique_ptr<Gateway> gateway = gatewayTo(server, lanes(managers, 6));

    // WHEN 200 actions are sent at once
    GatewayCalls calls(*gateway);
    for (int i = 0; i < 200; ++i)
        calls.send(Requests::action(i));
    QVERIFY(calls.wait());

    // THEN nothing but the one that was reset is in doubt; others in flight may have been turned back unsent, and all
    // the rest went through
    int done = 0;
    int maybeSent = 0;
    int notSent = 0;
    for (const GatewayCalls::Ended &call : calls.ended()) {
        if (call.result)
            ++done;
        else if (call.result.error().delivery == Delivery::MaybeSent)
            ++maybeSent;
        else if (call.result.error().delivery == Delivery::NotSent)
            ++notSent;
    }
    QCOMPARE(maybeSent, 1);
    QVERIFY2(notSent < room, QByteArray::number(notSent).constData());
    QCOMPARE(done + maybeSent + notSent, 200);
    // … and each arrived once, but for those that were turned back
    QCOMPARE(mostArrivalsOfOne(server.arrivals()), 1);
    QCOMPARE(server.arrivals().size(), 200 - notSent);
    QVERIFY(server.unexpected().isEmpty());
}

void TestGatewayQueue::callsLeaveInTheirOrder()
{
    FaultServer server;
    server.setScript(FaultScript::answer(204));
    const std::unique_ptr<Gateway> gateway = gatewayTo(server, lanes(1, 1));
    GatewayCalls calls(*gateway);
    for (int i = 0; i < 20; ++i)
        calls.send(Requests::action(i));
    QVERIFY(calls.wait());

    const QList<ArrivedRequest> arrivals = server.arrivals();
    QCOMPARE(arrivals.size(), 20);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(arrivals.at(i).path(), Requests::action(i).path);
        QCOMPARE(calls.ended().at(i).request, Requests::action(i));
    }
}

void TestGatewayQueue::aCallEndsOnceAndThenGoes()
{
    FaultServer server;
    server.setScript(FaultScript::answer(204));
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);
    const QPointer<GatewayCall> call = gateway->send(Requests::action(), GatewayCalls::defaultToken());
    const QSignalSpy finished(call, &GatewayCall::finished);
    QVERIFY(call->parent() == gateway.get());
    QTRY_VERIFY_WITH_TIMEOUT(call.isNull(), 30000);
    QCOMPARE(finished.size(), 1);
}

void TestGatewayQueue::nobodyIsCalledBackFromWithinSendOrAbort()
{
    // GIVEN calls that end in every way there is to end at once
    FaultServer server;
    server.setScript(FaultScript("silence").hold());
    const std::unique_ptr<Gateway> gateway = gatewayTo(server, lanes(1, 1));
    Gateway unusable(QUrl(QStringLiteral("http://api.example")));
    ApiRequest badPath = Requests::action();
    badPath.path = "/../";

    // WHEN they are sent and aborted
    GatewayCalls calls(*gateway);
    GatewayCalls hopeless(unusable);
    calls.send(badPath);
    calls.send(Requests::read(), Secret("a b"));
    hopeless.send(Requests::read());
    calls.send(Requests::action(1))->abort();
    calls.send(Requests::action(2))->abort();
    calls.send(Requests::action(3));
    calls.send(Requests::action(4))->abort();

    // THEN nobody has heard of it yet, and all do later but the one that is not aborted
    QCOMPARE(calls.ended().size() + hopeless.ended().size(), 0);
    QVERIFY(hopeless.wait());
    QTRY_COMPARE_WITH_TIMEOUT(calls.ended().size(), 5, 30000);
    QCOMPARE(calls.pending(), 1);
}

void TestGatewayQueue::anAbortedCallThatWaitedWasNotSent()
{
    // GIVEN a gateway with room for one, which is taken
    FaultServer server;
    server.setScript(FaultScript("slow").wait(100ms).send("HTTP/1.1 204 No Content\r\n\r\n"));
    const std::unique_ptr<Gateway> gateway = gatewayTo(server, lanes(1, 1));
    GatewayCalls calls(*gateway);
    calls.send(Requests::action(1));
    GatewayCall *waiting = calls.send(Requests::action(2));
    calls.send(Requests::action(3));

    // WHEN a call that waits is aborted
    waiting->abort();
    QVERIFY(calls.wait());

    // THEN it was not sent, and the others were
    const GatewayCalls::Ended &first = calls.ended().first();
    QCOMPARE(first.request, Requests::action(2));
    QVERIFY(!first.result);
    QCOMPARE(first.result.error().kind, Kind::Aborted);
    QCOMPARE(first.result.error().delivery, Delivery::NotSent);
    const QList<ArrivedRequest> arrivals = server.arrivals();
    QCOMPARE(arrivals.size(), 2);
    QCOMPARE(arrivals.at(0).path(), Requests::action(1).path);
    QCOMPARE(arrivals.at(1).path(), Requests::action(3).path);
}

void TestGatewayQueue::anAbortedCallInFlightMayHaveBeenSent()
{
    for (const auto scheme : {FaultServer::Scheme::Http, FaultServer::Scheme::Https}) {
        // GIVEN a deed that has arrived
        FaultServer server(scheme);
        server.setScript(FaultScript("silence").hold());
        const std::unique_ptr<Gateway> gateway = gatewayTo(server);
        GatewayCalls calls(*gateway);
        GatewayCall *call = calls.send(Requests::action());
        QTRY_COMPARE_WITH_TIMEOUT(server.arrivals().size(), 1, 30000);

        // WHEN it is aborted THEN nobody knows
        call->abort();
        QVERIFY(calls.wait());
        QVERIFY(!calls.ended().first().result);
        QCOMPARE(calls.ended().first().result.error().kind, Kind::Aborted);
        QCOMPARE(calls.ended().first().result.error().delivery, Delivery::MaybeSent);
        QCOMPARE(gateway->inFlight(), 0);
    }
}

void TestGatewayQueue::aReadThatIsAbortedAmidItsAnswerMayHaveBeenSent()
{
    // GIVEN a read whose answer has begun
    FaultServer server;
    server.setScript(FaultScript::head("begun", 200, {"Content-Length: 9"}).send("{").hold());
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);
    GatewayCalls calls(*gateway);
    GatewayCall *call = calls.send(Requests::read());
    QTRY_COMPARE_WITH_TIMEOUT(server.arrivals().size(), 1, 30000);
    QTest::qWait(50);

    // WHEN it is aborted THEN that is no answer
    call->abort();
    QVERIFY(calls.wait());
    const auto &result = calls.ended().constFirst().result;
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Aborted);
    QCOMPARE(result.error().delivery, Delivery::MaybeSent);
}

void TestGatewayQueue::anAbortedCallWithoutAConnectionWasNotSent()
{
    // GIVEN a server that does not come to the point
    FaultServer server(FaultServer::Scheme::Https);
    server.setScript(FaultScript("silence", FaultScript::Moment::Accepted).hold());
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);
    GatewayCalls calls(*gateway);
    GatewayCall *call = calls.send(Requests::action());
    QTRY_COMPARE_WITH_TIMEOUT(server.connections(), 1, 30000);

    // WHEN the deed is aborted THEN it was not sent
    call->abort();
    QVERIFY(calls.wait());
    QVERIFY(!calls.ended().first().result);
    QCOMPARE(calls.ended().first().result.error().delivery, Delivery::NotSent);
}

void TestGatewayQueue::abortAfterTheEndDoesNothing()
{
    FaultServer server;
    server.setScript(FaultScript::answer(204));
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);
    GatewayCall *call = gateway->send(Requests::action(), GatewayCalls::defaultToken());
    const QSignalSpy finished(call, &GatewayCall::finished);
    connect(call, &GatewayCall::finished, this, &TestGatewayQueue::abortAgain);
    QTRY_COMPARE_WITH_TIMEOUT(gateway->inFlight(), 0, 30000);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(finished.size(), 1);
    QVERIFY(m_hadSucceeded);
}

void TestGatewayQueue::abortAgain(GatewayCall *ended)
{
    ended->abort();
    m_hadSucceeded = ended->result().has_value();
    ended->abort();
}

void TestGatewayQueue::allCanBeAbortedAtOnce()
{
    // GIVEN 1,000 deeds, a few of them in flight
    FaultServer server;
    server.setScript(FaultScript("silence").hold());
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);
    GatewayCalls calls(*gateway);
    QList<GatewayCall *> sent;
    for (int i = 0; i < 1000; ++i)
        sent += calls.send(Requests::action(i));
    QTRY_COMPARE_WITH_TIMEOUT(server.arrivals().size(), 6, 30000);

    // WHEN all are aborted
    for (GatewayCall *call : std::as_const(sent))
        call->abort();
    QVERIFY(calls.wait());

    // THEN none but those few has left
    const auto maybeSent
        = std::count_if(calls.ended().begin(), calls.ended().end(), [](const GatewayCalls::Ended &call) {
              return !call.result && call.result.error().delivery == Delivery::MaybeSent;
          });
    QCOMPARE(calls.ended().size(), 1000);
    QCOMPARE(maybeSent, 6);
    QCOMPARE(server.arrivals().size(), 6);
    QCOMPARE(gateway->inFlight(), 0);
    QCOMPARE(gateway->queued(), 0);
}

void TestGatewayQueue::aCallCanBeSentWhenAnotherEnds()
{
    // GIVEN somebody who sends the next call when one has ended, as a batch does
    FaultServer server;
    server.setScript(FaultScript::answer(204));
    const std::unique_ptr<Gateway> gateway = gatewayTo(server, lanes(1, 1));
    m_batch = gateway.get();
    m_toGo = 50;

    // WHEN they begin THEN all go through
    sendNextOfBatch();
    QTRY_COMPARE_WITH_TIMEOUT(m_toGo, 0, 30000);
    QCOMPARE(server.arrivals().size(), 50);
}

void TestGatewayQueue::sendNextOfBatch()
{
    const GatewayCall *call = m_batch->send(Requests::action(m_toGo), GatewayCalls::defaultToken());
    connect(call, &GatewayCall::finished, this, [this] {
        // There is room for the next already.
        QCOMPARE(m_batch->inFlight(), 0);
        if (--m_toGo > 0)
            sendNextOfBatch();
    });
}

void TestGatewayQueue::aDeedAfterAnAbandonedAnswerFindsAnotherConnection()
{
    for (const auto scheme : {FaultServer::Scheme::Http, FaultServer::Scheme::Https}) {
        FaultServer server(scheme);
        server.setResponder([](const ArrivedRequest &request) {
            return request.verb() == "GET" ? FaultScript::head("too large", 200).send(QByteArray(1001, '1')).finish()
                                           : FaultScript::answer(204);
        });
        GatewayLimits limits = lanes(1, 1);
        limits.detailBytes = 1000;
        const std::unique_ptr<Gateway> gateway = gatewayTo(server, limits);
        for (int round = 0; round < 50; ++round) {
            // GIVEN a connection that we are closing, because an answer on it became too large
            const auto abandoned = GatewayCalls::answerTo(*gateway, Requests::read());
            QVERIFY(!abandoned);
            QCOMPARE(abandoned.error().kind, Kind::TooLarge);
            // WHEN a deed is sent THEN it is not given up for that
            const auto deed = GatewayCalls::answerTo(*gateway, Requests::action(round));
            QVERIFY2(deed, deed ? "" : deed.error().wireName().data());
        }
        QVERIFY(server.unexpected().isEmpty());
    }
}

void TestGatewayQueue::aGatewayCanGoWithCallsInFlight_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("when");
    for (const bool tls : {false, true}) {
        for (const int when : {0, 1, 2, 3})
            QTest::addRow("%s, %d", tls ? "HTTPS" : "HTTP", when) << tls << when;
    }
}

void TestGatewayQueue::aGatewayCanGoWithCallsInFlight()
{
    QFETCH(bool, tls);
    QFETCH(int, when);
    // GIVEN calls in flight and calls that wait
    FaultServer server(tls ? FaultServer::Scheme::Https : FaultServer::Scheme::Http);
    server.setScript(when == 3 ? FaultScript::head("half", 200, {"Content-Length: 100"}).send("{").hold()
                               : FaultScript("silence").hold());
    std::unique_ptr<Gateway> gateway = gatewayTo(server);
    GatewayCalls calls(*gateway);
    for (int i = 0; i < 20; ++i)
        calls.send(i % 2 == 0 ? Requests::action(i) : Requests::read());
    // … at once, when there are connections, when requests have arrived, and when answers have begun
    if (when == 1)
        QTRY_VERIFY_WITH_TIMEOUT(server.connections() > 0, 30000);
    if (when >= 2)
        QTRY_COMPARE_WITH_TIMEOUT(server.arrivals().size(), 6, 30000);

    // WHEN the gateway goes THEN nobody is called, and the connections end
    gateway.reset();
    QCOMPARE(calls.ended().size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 30000);
    QVERIFY(mostArrivalsOfOne(server.arrivals()) <= 3); // the reads are all alike
}

void TestGatewayQueue::aDeedAfterARestMeetsNoStaleConnection_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("withReset");
    QTest::newRow("HTTP, FIN") << false << false;
    QTest::newRow("HTTP, RST") << false << true;
    QTest::newRow("HTTPS, FIN") << true << false;
    QTest::newRow("HTTPS, RST") << true << true;
}

void TestGatewayQueue::aDeedAfterARestMeetsNoStaleConnection()
{
    QFETCH(bool, tls);
    QFETCH(bool, withReset);
    FaultServer server(tls ? FaultServer::Scheme::Https : FaultServer::Scheme::Http);
    server.setScript(FaultScript::answer(200, "{}"));
    GatewayLimits limits;
    limits.rest = 0ms; // any rest is too long
    const std::unique_ptr<Gateway> gateway = gatewayTo(server, limits);
    for (int round = 0; round < 20; ++round) {
        // GIVEN a connection that the server closes in this moment
        QVERIFY(GatewayCalls::answerTo(*gateway, Requests::read()));
        server.endConnections(withReset ? FaultStep::Deed::Reset : FaultStep::Deed::Finish);
        // WHEN a deed is sent THEN it goes through
        const auto result = GatewayCalls::answerTo(*gateway, Requests::action(round));
        QVERIFY2(result, result ? "" : result.error().wireName().data());
        QCOMPARE(server.arrivals().constLast().onConnection, 0);
    }
}

void TestGatewayQueue::aDeedWithoutARestKeepsItsConnection()
{
    FaultServer server(FaultServer::Scheme::Https);
    server.setScript(FaultScript::answer(200, "{}"));
    GatewayLimits limits;
    limits.rest = 1h;
    const std::unique_ptr<Gateway> gateway = gatewayTo(server, limits);
    for (int i = 0; i < 10; ++i) {
        QVERIFY(GatewayCalls::answerTo(*gateway, Requests::action(i)));
        QVERIFY(GatewayCalls::answerTo(*gateway, Requests::read()));
    }
    const QList<ArrivedRequest> arrivals = server.arrivals();
    const auto reused = std::count_if(arrivals.begin(), arrivals.end(), [](const ArrivedRequest &arrival) {
        return arrival.verb() == "DELETE" && arrival.onConnection > 0;
    });
    QVERIFY2(reused >= 5, QByteArray::number(qint64(reused)).constData()); // Qt may open a second one
}

QTEST_GUILESS_MAIN(TestGatewayQueue)
#include "tst_gateway_queue.moc"
