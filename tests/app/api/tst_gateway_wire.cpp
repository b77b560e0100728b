// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/gateway.h"
#include "tests/support/faultserver.h"
#include "tests/support/gatewaycalls.h"

#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QTest>

#include <algorithm>

using namespace Rescind;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

/// What leaves, byte for byte, and to whom.
class TestGatewayWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anActionLeavesByteForByte_data();
    void anActionLeavesByteForByte();
    void aReadLeavesWithoutABody();
    void aListLeavesWithItsBody();
    void aBodyThatSaysNothingOfItselfIsCalledJson();
    void aLogInLeavesWithoutAToken();
    void onlyPagesMayComeCompressed();
    void anEncodedPathLeavesAsItIs_data();
    void anEncodedPathLeavesAsItIs();
    void aPathThatWouldChangeOnItsWayIsNotSent_data();
    void aPathThatWouldChangeOnItsWayIsNotSent();
    void aDeedWithoutABodyIsNotSent();
    void aTokenThatBreaksItsHeaderIsNotSent_data();
    void aTokenThatBreaksItsHeaderIsNotSent();
    void noCookieComesBack();
    void noChallengeIsAnswered_data();
    void noChallengeIsAnswered();
    void noRedirectIsFollowed_data();
    void noRedirectIsFollowed();
    void aReadSurvivesAStaleConnection();
    void localhostIsThisComputer_data();
    void localhostIsThisComputer();
    void loopbackNeedsNoProxy();
    void aProxyNeverSeesTheToken();
    void noLogSaysWhatWasSent();
};

void TestGatewayWire::anActionLeavesByteForByte_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QByteArray>("requestLine");
    QTest::addColumn<QByteArray>("body");
    const QByteArray id = "0b5c4e3e-7d8a-4c53-9a57-4b1d6f0a9c11";
    QTest::newRow("cancel order") << 0 << QByteArray("PATCH /timp/orders/cancel/ HTTP/1.1")
                                  << QByteArray(R"({"order_uuid": ")" + id + R"("})");
    QTest::newRow("cancel item") << 1 << QByteArray("DELETE /timp/orders/items/cancel/" + id + "/ HTTP/1.1")
                                 << QByteArray("{}");
    QTest::newRow("confirm order") << 2 << QByteArray("PATCH /timp/orders/cancel/" + id + "/confirm/ HTTP/1.1")
                                   << QByteArray("{}");
    QTest::newRow("reject order") << 3 << QByteArray("PATCH /timp/orders/cancel/" + id + "/reject/ HTTP/1.1")
                                  << QByteArray("{}");
    QTest::newRow("confirm item") << 4 << QByteArray("PATCH /timp/orders/items/cancel/" + id + "/confirm/ HTTP/1.1")
                                  << QByteArray("{}");
    QTest::newRow("reject item") << 5 << QByteArray("PATCH /timp/orders/items/cancel/" + id + "/reject/ HTTP/1.1")
                                 << QByteArray("{}");
}

void TestGatewayWire::anActionLeavesByteForByte()
{
    QFETCH(int, action);
    QFETCH(QByteArray, requestLine);
    QFETCH(QByteArray, body);

    for (const auto scheme : {FaultServer::Scheme::Http, FaultServer::Scheme::Https}) {
        // GIVEN a server
        FaultServer server(scheme);
        server.setScript(FaultScript::answer(204));
        const std::unique_ptr<Gateway> gateway = gatewayTo(server);

        // WHEN the action is sent
        QVERIFY(GatewayCalls::answerTo(*gateway, Requests::sixActions().at(action), Secret("abc123")));

        // THEN exactly this arrived
        QCOMPARE(server.arrivals().size(), 1);
        QCOMPARE(server.arrivals().constFirst().raw,
                 requestLine + "\r\nHost: 127.0.0.1:" + QByteArray::number(server.port())
                     + "\r\nUser-Agent: Rescind/" RESCIND_VERSION "\r\nAccept: application/json\r\nAccept-Language: en"
                       "\r\nAccept-Encoding: identity\r\nAuthorization: Token abc123"
                       "\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\nConnection: Keep-Alive\r\n\r\n" + body);
    }
}

void TestGatewayWire::aReadLeavesWithoutABody()
{
    FaultServer server;
    server.setScript(FaultScript::answer(200, "{}"));
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);

    QVERIFY(GatewayCalls::answerTo(*gateway, Requests::read("/timp/notifications/"), Secret("abc123")));

    const ArrivedRequest arrival = server.arrivals().value(0);
    QCOMPARE(arrival.verb(), QByteArray("GET"));
    QCOMPARE(arrival.path(), QByteArray("/timp/notifications/"));
    QCOMPARE(arrival.header("Authorization"), QByteArray("Token abc123"));
    QVERIFY(arrival.header("Content-Type").isNull());
    QVERIFY(arrival.header("Content-Length").isNull());
    QVERIFY(arrival.body().isEmpty());
}

void TestGatewayWire::aListLeavesWithItsBody()
{
    FaultServer server;
    server.setScript(FaultScript::answer(200, "{}"));
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);

    QVERIFY(GatewayCalls::answerTo(*gateway, Requests::list()));

    const ArrivedRequest arrival = server.arrivals().value(0);
    QCOMPARE(arrival.verb(), QByteArray("POST"));
    QCOMPARE(arrival.path(), QByteArray("/timp/orders/"));
    QCOMPARE(arrival.header("Content-Type"), QByteArray("application/json; charset=utf-8"));
    QCOMPARE(arrival.header("Content-Length"), QByteArray::number(Requests::list().body.size()));
    QCOMPARE(arrival.body(), Requests::list().body);
}

void TestGatewayWire::aBodyThatSaysNothingOfItselfIsCalledJson()
{
    // GIVEN a deed and a read without a content type, which Qt would call forms
    FaultServer server;
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);
    QList<ApiRequest> requests{Requests::action(), Requests::list()};
    for (ApiRequest &request : requests) {
        request.contentType.clear();
        // WHEN they are sent
        static_cast<void>(GatewayCalls::answerTo(*gateway, request));
    }
    // THEN they are JSON
    const QList<ArrivedRequest> arrivals = server.arrivals();
    QCOMPARE(arrivals.size(), 2);
    for (const ArrivedRequest &arrival : arrivals)
        QVERIFY2(arrival.raw.contains("Content-Type: application/json; charset=utf-8\r\n"), arrival.raw.constData());
}

void TestGatewayWire::aLogInLeavesWithoutAToken()
{
    FaultServer server;
    server.setScript(FaultScript::answer(200, "{}"));
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);

    QVERIFY(GatewayCalls::answerTo(*gateway, Requests::logIn(), Secret()));

    const ArrivedRequest arrival = server.arrivals().value(0);
    QCOMPARE(arrival.verb(), QByteArray("POST"));
    QVERIFY(arrival.header("Authorization").isNull());
    QCOMPARE(arrival.body(), Requests::logIn().body);
}

void TestGatewayWire::onlyPagesMayComeCompressed()
{
    FaultServer server;
    server.setScript(FaultScript::answer(200, "{}"));
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);

    QVERIFY(GatewayCalls::answerTo(*gateway, Requests::read()));
    QVERIFY(GatewayCalls::answerTo(*gateway, Requests::logIn()));
    QVERIFY(GatewayCalls::answerTo(*gateway, Requests::list()));

    const QList<ArrivedRequest> arrivals = server.arrivals();
    QCOMPARE(arrivals.at(0).header("Accept-Encoding"), QByteArray("identity"));
    QCOMPARE(arrivals.at(1).header("Accept-Encoding"), QByteArray("identity"));
    QVERIFY(arrivals.at(2).header("Accept-Encoding").contains("gzip"));
}

void TestGatewayWire::anEncodedPathLeavesAsItIs_data()
{
    QTest::addColumn<QByteArray>("segment");
    QTest::newRow("slash") << QByteArray("a%2Fb");
    QTest::newRow("only a slash") << QByteArray("%2F");
    QTest::newRow("percent") << QByteArray("100%25");
    QTest::newRow("what looks encoded") << QByteArray("%252F%252e");
    QTest::newRow("space") << QByteArray("PO%201");
    QTest::newRow("plus") << QByteArray("a%2Bb");
    QTest::newRow("question mark, hash") << QByteArray("%3Fa%3D1%23x");
    QTest::newRow("accents") << QByteArray("caf%C3%A9");
    QTest::newRow("Chinese") << QByteArray("%E8%AE%A2%E5%8D%95");
    QTest::newRow("emoji") << QByteArray("%F0%9F%93%A6");
    QTest::newRow("line break") << QByteArray("a%0D%0AX-Evil%3A%201");
    QTest::newRow("NUL") << QByteArray("a%00b");
    QTest::newRow("reserved ones") << QByteArray("%3A%40%21%24%26%27%28%29%2A%2C%3B%3D%5B%5D");
    QTest::newRow("ones that no URL has") << QByteArray("%22%3C%3E%5C%5E%60%7B%7C%7D");
    QTest::newRow("unreserved") << QByteArray("a-b.c_d~e");
    QTest::newRow("three dots") << QByteArray("...");
    QTest::newRow("dots and more") << QByteArray("..%2F..");
}

void TestGatewayWire::anEncodedPathLeavesAsItIs()
{
    QFETCH(QByteArray, segment);
    FaultServer server;
    server.setScript(FaultScript::answer(200, "{}"));
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);
    const QByteArray path = "/timp/orders/po/" + segment + "/";

    QVERIFY(GatewayCalls::answerTo(*gateway, Requests::read(path)));

    QCOMPARE(server.arrivals().size(), 1);
    QCOMPARE(server.arrivals().constFirst().path(), path);
    QVERIFY(!server.arrivals().constFirst().headerNames().contains("x-evil"));
}

void TestGatewayWire::aPathThatWouldChangeOnItsWayIsNotSent_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("dots") << QByteArray("/timp/orders/cancel/../confirm/");
    QTest::newRow("encoded dots") << QByteArray("/timp/orders/cancel/%2E%2E/confirm/");
    QTest::newRow("half encoded dots") << QByteArray("/timp/orders/cancel/.%2e/confirm/");
    QTest::newRow("a dot") << QByteArray("/timp/orders/cancel/%2E/confirm/");
    QTest::newRow("empty segment") << QByteArray("/timp/orders/cancel//confirm/");
    QTest::newRow("another host") << QByteArray("//elsewhere.example/");
    QTest::newRow("user info") << QByteArray("@elsewhere.example/");
    QTest::newRow("no slash at its end") << QByteArray("/timp/orders/cancel");
    QTest::newRow("no slash at its beginning") << QByteArray("timp/orders/cancel/");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only a slash") << QByteArray("/");
    QTest::newRow("query") << QByteArray("/timp/orders/?next=/");
    QTest::newRow("fragment") << QByteArray("/timp/orders/#/");
    QTest::newRow("space") << QByteArray("/timp/orders/po/a b/");
    QTest::newRow("line break") << QByteArray("/timp/orders/po/a\r\nX-Evil: 1/");
    QTest::newRow("no UTF-8") << QByteArray("/timp/orders/po/\xff/");
    QTest::newRow("broken encoding") << QByteArray("/timp/orders/po/%zz/");
    QTest::newRow("needless encoding") << QByteArray("/timp/orders/po/%41/");
    QTest::newRow("lower-case encoding") << QByteArray("/timp/orders/po/a%2fb/");
}

void TestGatewayWire::aPathThatWouldChangeOnItsWayIsNotSent()
{
    QFETCH(QByteArray, path);
    FaultServer server;
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);
    ApiRequest deed = Requests::action();
    deed.path = path;

    for (const ApiRequest &request : {deed, Requests::read(path)}) {
        const auto result = GatewayCalls::answerTo(*gateway, request);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::AddressNotUsable);
        QCOMPARE(result.error().delivery, Delivery::NotSent);
    }
    QCOMPARE(server.connections(), 0);
}

void TestGatewayWire::aDeedWithoutABodyIsNotSent()
{
    // GIVEN deeds that nothing would keep from leaving twice
    FaultServer server;
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);
    QList<ApiRequest> deeds = Requests::sixActions();
    for (ApiRequest &deed : deeds)
        deed.body.clear();
    ApiRequest get = Requests::action();
    get.verb = ApiRequest::Verb::Get;
    deeds += get;
    // … one of them under the name of a read
    ApiRequest disguised = Requests::action();
    disguised.effect = ApiRequest::Effect::Read;
    disguised.body.clear();
    deeds += disguised;
    disguised.verb = ApiRequest::Verb::Patch;
    deeds += disguised;

    for (const ApiRequest &deed : deeds) {
        // WHEN they are sent
        const auto result = GatewayCalls::answerTo(*gateway, deed);
        // THEN they are not
        QVERIFY(!result);
        QCOMPARE(result.error().delivery, Delivery::NotSent);
    }
    QCOMPARE(server.connections(), 0);
}

void TestGatewayWire::aTokenThatBreaksItsHeaderIsNotSent_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("line break") << QByteArray("abc\r\nX-Evil: 1");
    QTest::newRow("line feed at its end") << QByteArray("abc\n");
    QTest::newRow("space") << QByteArray("abc def");
    QTest::newRow("tab") << QByteArray("abc\tdef");
    QTest::newRow("NUL") << QByteArray("abc\0def", 7);
    QTest::newRow("DEL") << QByteArray("abc\x7f");
    QTest::newRow("no ASCII") << QByteArray("abc\xc3\xa9");
}

void TestGatewayWire::aTokenThatBreaksItsHeaderIsNotSent()
{
    QFETCH(QByteArray, token);
    FaultServer server;
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);

    const auto result = GatewayCalls::answerTo(*gateway, Requests::read(), Secret(token));

    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::NoCredentials);
    QCOMPARE(result.error().delivery, Delivery::NotSent);
    QCOMPARE(server.connections(), 0);
}

void TestGatewayWire::noCookieComesBack()
{
    // GIVEN a server that gives cookies away
    FaultServer server;
    server.setScript(FaultScript::answer(200, "{}", "application/json",
                                         {"Set-Cookie: sessionid=1; Path=/", "Set-Cookie: csrftoken=2; Path=/"}));
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);

    // WHEN calls follow one another, over one connection and over another
    QVERIFY(GatewayCalls::answerTo(*gateway, Requests::logIn(), Secret()));
    QVERIFY(GatewayCalls::answerTo(*gateway, Requests::read()));
    server.endConnections(FaultStep::Deed::Reset);
    QVERIFY(GatewayCalls::answerTo(*gateway, Requests::list()));
    QVERIFY(GatewayCalls::answerTo(*gateway, Requests::action()));

    // THEN none of them brings one back, nor says where it comes from
    QVERIFY(server.arrivals().size() >= 4);
    for (const ArrivedRequest &arrival : server.arrivals()) {
        QVERIFY(arrival.header("Cookie").isNull());
        QVERIFY(arrival.header("Referer").isNull());
        QVERIFY(arrival.header("Origin").isNull());
    }
}

void TestGatewayWire::noChallengeIsAnswered_data()
{
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::newRow("Basic") << QList<QByteArray>{"WWW-Authenticate: Basic realm=\"x\""};
    QTest::newRow("Digest") << QList<QByteArray>{"WWW-Authenticate: Digest realm=\"x\", nonce=\"1\", qop=\"auth\""};
    QTest::newRow("NTLM") << QList<QByteArray>{"WWW-Authenticate: NTLM"};
    QTest::newRow("Negotiate") << QList<QByteArray>{"WWW-Authenticate: Negotiate"};
    QTest::newRow("Negotiate and NTLM") << QList<QByteArray>{"WWW-Authenticate: Negotiate", "WWW-Authenticate: NTLM"};
    QTest::newRow("an unknown one") << QList<QByteArray>{"WWW-Authenticate: Token"};
    QTest::newRow("none") << QList<QByteArray>{};
}

void TestGatewayWire::noChallengeIsAnswered()
{
    QFETCH(QList<QByteArray>, headers);
    const QList<ApiRequest> requests = {Requests::action(), Requests::read(), Requests::list(), Requests::logIn()};
    for (const auto scheme : {FaultServer::Scheme::Http, FaultServer::Scheme::Https}) {
        for (const ApiRequest &request : requests) {
            // GIVEN a server with a challenge
            FaultServer server(scheme);
            server.setScript(FaultScript::answer(401, R"({"detail": "Invalid token."})", "application/json", headers));
            const std::unique_ptr<Gateway> gateway = gatewayTo(server);

            // WHEN something is asked of it
            const auto result = GatewayCalls::answerTo(*gateway, request);

            // THEN it was asked once, and the answer is a plain refusal
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Kind::NotSignedIn);
            QCOMPARE(result.error().delivery, Delivery::Answered);
            QCOMPARE(result.error().status, 401);
            QCOMPARE(result.error().detail, u"Invalid token."_s);
            QCOMPARE(server.arrivals().size(), 1);
        }
    }
}

void TestGatewayWire::noRedirectIsFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("tls");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d", status) << status << false;
        QTest::addRow("%d, to HTTPS", status) << status << true;
    }
}

void TestGatewayWire::noRedirectIsFollowed()
{
    QFETCH(int, status);
    QFETCH(bool, tls);
    // GIVEN a server that sends everybody elsewhere
    FaultServer elsewhere(tls ? FaultServer::Scheme::Https : FaultServer::Scheme::Http);
    FaultServer server;
    server.setScript(FaultScript::answer(
        status, {}, {}, {"Location: " + elsewhere.url().toEncoded() + "/timp/orders/?token=secret#x"}));
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);

    for (const ApiRequest &request : {Requests::action(), Requests::read(), Requests::list(), Requests::logIn()}) {
        // WHEN something is asked of it
        server.forgetArrivals();
        const auto result = GatewayCalls::answerTo(*gateway, request);

        // THEN that is a failure which names the place, and no more than the place
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Redirected);
        QCOMPARE(result.error().delivery, Delivery::Answered);
        QCOMPARE(result.error().status, status);
        QCOMPARE(result.error().place, elsewhere.url().toString());
        QCOMPARE(server.arrivals().size(), 1);
    }
    // … where nothing has arrived
    QCOMPARE(elsewhere.connections(), 0);
}

void TestGatewayWire::aReadSurvivesAStaleConnection()
{
    for (const auto scheme : {FaultServer::Scheme::Http, FaultServer::Scheme::Https}) {
        FaultServer server(scheme);
        server.setScript(FaultScript::answer(200, "{}"));
        const std::unique_ptr<Gateway> gateway = gatewayTo(server);
        for (int round = 0; round < 10; ++round) {
            for (const ApiRequest &request : {Requests::read(), Requests::list()}) {
                // GIVEN a connection that the server closes just now
                QVERIFY(GatewayCalls::answerTo(*gateway, Requests::read()));
                server.endConnections(round % 2 == 0 ? FaultStep::Deed::Finish : FaultStep::Deed::Reset);
                // WHEN something is read THEN Qt puts it onto a new one
                QVERIFY(GatewayCalls::answerTo(*gateway, request));
            }
        }
    }
}

void TestGatewayWire::localhostIsThisComputer_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("HTTP") << false;
    QTest::newRow("HTTPS") << true;
}

void TestGatewayWire::localhostIsThisComputer()
{
    QFETCH(bool, tls);
    // GIVEN a server on 127.0.0.1
    FaultServer server(tls ? FaultServer::Scheme::Https : FaultServer::Scheme::Http);
    server.setScript(FaultScript::answer(200, "{}"));

    // WHEN it is called localhost
    Gateway gateway(server.url(u"localhost"_s));
    gateway.setLoopbackAuthorities({TestCertificates::instance().authority});
    const auto result = GatewayCalls::answerTo(gateway, Requests::read());

    // THEN it is found without asking anybody for that name, and sees the name itself
    QVERIFY2(result, result ? "" : qPrintable(result.error().text()));
    QCOMPARE(server.arrivals().size(), 1);
    QCOMPARE(server.arrivals().constFirst().header("Host"), "localhost:" + QByteArray::number(server.port()));
    QCOMPARE(gateway.server(), server.url(u"localhost"_s));
}

void TestGatewayWire::loopbackNeedsNoProxy()
{
    // GIVEN a proxy for everything
    FaultServer proxy;
    FaultServer server;
    server.setScript(FaultScript::answer(204));
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()));
    const auto restore = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });

    // WHEN a server on this computer is called
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);
    const auto result = GatewayCalls::answerTo(*gateway, Requests::action());

    // THEN directly
    QVERIFY(result);
    QCOMPARE(server.arrivals().size(), 1);
    QCOMPARE(proxy.connections(), 0);
}

void TestGatewayWire::aProxyNeverSeesTheToken()
{
    // GIVEN a proxy that cannot reach the server, or wants to know who asks
    FaultServer proxy;
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()));
    const auto restore = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
    const QList<std::pair<FaultScript, Kind>> scripts = {
        {FaultScript::answer(502).finish(), Kind::ProxyFailed},
        {FaultScript::answer(503).finish(), Kind::ConnectionRefused}, // what Qt makes of it
        {FaultScript::answer(407, {}, {}, {"Proxy-Authenticate: Basic realm=\"x\""}).finish(), Kind::ProxyFailed},
        // Qt does not notice that these are the end of it.
        {FaultScript::answer(407, {}, {}, {"Proxy-Authenticate: NTLM"}).hold(), Kind::ConnectDeadline},
        {FaultScript("FIN").finish(), Kind::ConnectDeadline},
    };
    GatewayLimits limits;
    for (const auto &[script, kind] : scripts) {
        // A busy machine may take its time for the others.
        limits.connect = kind == Kind::ConnectDeadline ? std::chrono::milliseconds(1500) : std::chrono::seconds(30);
        proxy.forgetArrivals();
        proxy.setScript(script);
        Gateway gateway(QUrl(u"https://rescind.example"_s), limits);

        // WHEN a deed is sent through it
        const auto result = GatewayCalls::answerTo(gateway, Requests::action());

        // THEN it was not sent, and the proxy saw no more than where it was to go
        QVERIFY(!result);
        QCOMPARE(result.error().delivery, Delivery::NotSent);
        QVERIFY2(result.error().kind == kind, result.error().wireName().data());
        QVERIFY(!proxy.arrivals().isEmpty());
        for (const ArrivedRequest &arrival : proxy.arrivals()) {
            QCOMPARE(arrival.verb(), QByteArray("CONNECT"));
            QCOMPARE(arrival.path(), QByteArray("rescind.example:443"));
            QVERIFY(arrival.header("Authorization").isNull());
            QVERIFY(!arrival.raw.contains("token-of-the-tests"));
        }
    }
}

void TestGatewayWire::noLogSaysWhatWasSent()
{
    // GIVEN a log that takes everything
    static QStringList log;
    log.clear();
    static QLoggingCategory::CategoryFilter usualFilter = nullptr;
    usualFilter = QLoggingCategory::installFilter([](QLoggingCategory *category) {
        for (const QtMsgType level : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg})
            category->setEnabled(level, true);
    });
    const QtMessageHandler usual
        = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) { log += message; });
    const auto restore = qScopeGuard([usual] {
        qInstallMessageHandler(usual);
        QLoggingCategory::installFilter(usualFilter);
    });

    // WHEN calls succeed and fail, each with canaries in its token, path and body
    for (const auto scheme : {FaultServer::Scheme::Http, FaultServer::Scheme::Https}) {
        FaultServer server(scheme);
        const std::unique_ptr<Gateway> gateway = gatewayTo(server);
        const QList<FaultScript> scripts
            = {FaultScript::answer(200, "{\"name\": \"canary-of-the-answer\"}"),
               FaultScript::answer(422, "{\"detail\": \"canary-of-the-answer\"}"), FaultScript("RST").reset(),
               FaultScript::answer(401), FaultScript::answer(302)};
        for (const FaultScript &script : scripts) {
            server.setScript(script);
            ApiRequest deed = Requests::action();
            deed.path = "/timp/orders/po/canary-of-the-path/";
            deed.body = R"({"note": "canary-of-the-body"})";
            const auto ofDeed = GatewayCalls::answerTo(*gateway, deed, Secret("canary-of-the-token"));
            const auto ofRead
                = GatewayCalls::answerTo(*gateway, Requests::read(deed.path), Secret("canary-of-the-token"));
            QCOMPARE(ofDeed.has_value(), ofRead.has_value());
        }
    }

    // THEN the log tells of them, and has none of these
    QVERIFY(!log.filter(u"DELETE"_s).isEmpty());
    QVERIFY(!log.filter(u"GET"_s).isEmpty());
    QVERIFY2(log.filter(u"canary"_s).isEmpty(), qPrintable(log.filter(u"canary"_s).join(u'\n')));
}

QTEST_GUILESS_MAIN(TestGatewayWire)
#include "tst_gateway_wire.moc"
