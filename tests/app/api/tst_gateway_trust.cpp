// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/gateway.h"
#include "tests/support/faultserver.h"
#include "tests/support/gatewaycalls.h"

#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

/// Requirement 11: HTTPS, loopback apart, and no certificate but a good one. And what becomes of hosts that are not
/// there.
class TestGatewayTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadCertificateIsNotTrusted_data();
    void aBadCertificateIsNotTrusted();
    void aGoodCertificateIsTrusted();
    void aNameIsCheckedOnEveryHost();
    void aServerThatTalksNoTlsIsNotTrusted();
    void aSecureServerIsNotToldAnythingInTheClear();
    void anAddressIsUsableOrNot_data();
    void anAddressIsUsableOrNot();
    void nothingIsSentToAnUnusableAddress();
    void aRefusedConnectionIsNotSent();
    void anUnknownHostIsNotSent();
    void anUnreachableNetworkIsNotSent();
};

void TestGatewayTrust::aBadCertificateIsNotTrusted_data()
{
    QTest::addColumn<QString>("which");
    for (const QString &which : {u"self-signed"_s, u"expired"_s, u"wrong host"_s, u"unknown authority"_s})
        QTest::addRow("%s", qPrintable(which)) << which;
}

void TestGatewayTrust::aBadCertificateIsNotTrusted()
{
    QFETCH(QString, which);
    // GIVEN a server with a bad certificate
    const TestCertificates &all = TestCertificates::instance();
    const bool isAuthorityKnown = which != "unknown authority"_L1;
    TestCertificate certificate = all.good;
    if (which == "self-signed"_L1)
        certificate = all.selfSigned;
    else if (which == "expired"_L1)
        certificate = all.expired;
    else if (which == "wrong host"_L1)
        certificate = all.wrongHost;
    FaultServer server(certificate);

    for (const ApiRequest &request : {Requests::action(), Requests::read(), Requests::list(), Requests::logIn()}) {
        // WHEN something is sent to it
        Gateway gateway(server.url());
        if (isAuthorityKnown)
            gateway.setLoopbackAuthorities({all.authority});
        const auto result = GatewayCalls::answerTo(gateway, request);

        // THEN it was not, and the reason is told
        QVERIFY(!result);
        QVERIFY2(result.error().kind == Kind::NotTrusted, result.error().wireName().data());
        QCOMPARE(result.error().delivery, Delivery::NotSent);
        QVERIFY(!result.error().detail.isEmpty());
        QCOMPARE(result.error().host, u"127.0.0.1:"_s + QString::number(server.port()));
    }
    QVERIFY(server.connections() > 0);
    QVERIFY(server.arrivals().isEmpty());
}

void TestGatewayTrust::aGoodCertificateIsTrusted()
{
    FaultServer server(FaultServer::Scheme::Https);
    server.setScript(FaultScript::answer(204));
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);
    QVERIFY(GatewayCalls::answerTo(*gateway, Requests::action()));
    QVERIFY(server.handshakes() > 0);
}

void TestGatewayTrust::aNameIsCheckedOnEveryHost()
{
    // GIVEN a server whose certificate is for 127.0.0.1 and localhost, and another's that is for 127.0.0.1 alone
    const TestCertificates &all = TestCertificates::instance();
    FaultServer server(all.good);
    server.setScript(FaultScript::answer(204));
    FaultServer elsewhere(all.wrongHost);

    // WHEN they are called localhost, which is pinned to 127.0.0.1, THEN that name counts
    Gateway good(server.url(u"localhost"_s));
    good.setLoopbackAuthorities({all.authority});
    QVERIFY(GatewayCalls::answerTo(good, Requests::action()));
    Gateway bad(elsewhere.url(u"localhost"_s));
    bad.setLoopbackAuthorities({all.authority});
    const auto result = GatewayCalls::answerTo(bad, Requests::action());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::NotTrusted);
    QVERIFY(elsewhere.arrivals().isEmpty());
}

void TestGatewayTrust::aServerThatTalksNoTlsIsNotTrusted()
{
    // GIVEN a server without TLS, called as if it had it
    FaultServer server;
    server.setScript(FaultScript("banner", FaultScript::Moment::Accepted).send("220 mail.example ESMTP\r\n").hold());
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    Gateway gateway(url);

    // WHEN a deed is sent THEN nothing of it leaves
    const auto result = GatewayCalls::answerTo(gateway, Requests::action());
    QVERIFY(!result);
    QVERIFY2(result.error().kind == Kind::NotTrusted, result.error().wireName().data());
    QCOMPARE(result.error().delivery, Delivery::NotSent);
    for (const ArrivedRequest &arrival : server.arrivals())
        QVERIFY(!arrival.raw.contains("token-of-the-tests"));
}

void TestGatewayTrust::aSecureServerIsNotToldAnythingInTheClear()
{
    // GIVEN a server with TLS, called as if it had none
    FaultServer server(FaultServer::Scheme::Https);
    QUrl url = server.url();
    url.setScheme(u"http"_s);
    Gateway gateway(url);

    // WHEN a deed is sent THEN it fails, and nobody claims to know more than that
    const auto result = GatewayCalls::answerTo(gateway, Requests::action());
    QVERIFY(!result);
    QVERIFY2(result.error().kind == Kind::ConnectionLost, result.error().wireName().data());
    QCOMPARE(result.error().delivery, Delivery::MaybeSent);
    QCOMPARE(server.handshakes(), 0);
}

void TestGatewayTrust::anAddressIsUsableOrNot_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("usable");
    const QStringList usable = {
        u"https://api.cruxconnect.com"_s,
        u"https://api.cruxconnect.com/"_s,
        u"https://api.cruxconnect.com:8443"_s,
        u"HTTPS://API.cruxconnect.com"_s,
        u"https://192.0.2.1"_s,
        u"https://[2001:db8::1]"_s,
        u"https://b\u00fccher.example"_s,
        u"https://localhost"_s,
        u"http://localhost"_s,
        u"http://localhost:8080/"_s,
        u"http://LOCALHOST"_s,
        u"http://127.0.0.1:8080"_s,
        u"http://127.1.2.3"_s,
        u"http://127.1"_s,
        u"http://[::1]:8080"_s,
        u"https://10.0.0.1"_s,
    };
    const QStringList unusable = {
        QString(),
        u"api.cruxconnect.com"_s,
        u"//api.cruxconnect.com"_s,
        u"https://"_s,
        u"https:///timp/"_s,
        u"https://a b.example"_s,
        u"https://api.example:99999"_s,
        u"https://api.example:0"_s,
        u"https://user@api.example"_s,
        u"https://user:hunter2@api.example"_s,
        u"https://api.example/timp/"_s,
        u"https://api.example//"_s,
        u"https://api.example?x=1"_s,
        u"https://api.example/?"_s,
        u"https://api.example#x"_s,
        u"http://api.cruxconnect.com"_s,
        u"http://localhost.example"_s,
        u"http://localhost."_s,
        u"http://my.localhost"_s,
        u"http://10.0.0.1"_s,
        u"http://192.168.1.1"_s,
        u"http://128.0.0.1"_s,
        u"http://0.0.0.0"_s,
        u"http://[::]"_s,
        u"http://[fe80::1]"_s,
        u"http://127.0.0.1.example"_s,
        u"http://127.0.0.1@api.example"_s,
        u"ftp://127.0.0.1"_s,
        u"file:///etc/passwd"_s,
        u"javascript:alert(1)"_s,
        u"data:text/html,x"_s,
        u"ws://127.0.0.1"_s,
        u"unix:///run/x"_s,
    };
    for (const QString &address : usable)
        QTest::addRow("%s", qPrintable(address)) << address << true;
    for (const QString &address : unusable)
        QTest::addRow("%s, not", qPrintable(address)) << address << false;
}

void TestGatewayTrust::anAddressIsUsableOrNot()
{
    QFETCH(QString, address);
    QFETCH(bool, usable);
    const std::optional<ApiError> error = Gateway::addressError(QUrl(address));
    QCOMPARE(!error.has_value(), usable);
    if (error) {
        QCOMPARE(error->kind, Kind::AddressNotUsable);
        QCOMPARE(error->delivery, Delivery::NotSent);
        QVERIFY(!error->detail.isEmpty());
        QVERIFY(!error->text().contains("hunter2"_L1));
    }
}

void TestGatewayTrust::nothingIsSentToAnUnusableAddress()
{
    FaultServer server;
    QUrl withPath = server.url();
    withPath.setPath(u"/proxy/"_s);
    QUrl withUser = server.url();
    withUser.setUserInfo(u"me:secret"_s);
    for (const QUrl &url : {QUrl(), QUrl(u"http://api.cruxconnect.com"_s), withPath, withUser}) {
        Gateway gateway(url);
        for (const ApiRequest &request : {Requests::action(), Requests::read(), Requests::logIn()}) {
            const auto result = GatewayCalls::answerTo(gateway, request);
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Kind::AddressNotUsable);
            QCOMPARE(result.error().delivery, Delivery::NotSent);
        }
    }
    QCOMPARE(server.connections(), 0);
}

void TestGatewayTrust::aRefusedConnectionIsNotSent()
{
    // GIVEN a port where nobody listens any more
    QUrl url;
    {
        const FaultServer server;
        url = server.url();
    }
    for (const QString &scheme : {u"http"_s, u"https"_s}) {
        url.setScheme(scheme);
        Gateway gateway(url);
        for (const ApiRequest &request : {Requests::action(), Requests::read(), Requests::list()}) {
            const auto result = GatewayCalls::answerTo(gateway, request);
            QVERIFY(!result);
            QVERIFY2(result.error().kind == Kind::ConnectionRefused, result.error().wireName().data());
            QCOMPARE(result.error().delivery, Delivery::NotSent);
        }
    }
}

void TestGatewayTrust::anUnknownHostIsNotSent()
{
    // GIVEN a name that can have no host (RFC 6761)
    Gateway gateway(QUrl(u"https://rescind.invalid"_s));
    for (const ApiRequest &request : {Requests::action(), Requests::read(), Requests::list()}) {
        const auto result = GatewayCalls::answerTo(gateway, request);
        QVERIFY(!result);
        QVERIFY2(result.error().kind == Kind::HostNotFound, result.error().wireName().data());
        QCOMPARE(result.error().delivery, Delivery::NotSent);
        QCOMPARE(result.error().host, u"rescind.invalid"_s);
    }
}

void TestGatewayTrust::anUnreachableNetworkIsNotSent()
{
    // GIVEN an address that no connection can be made to: a group of hosts
    Gateway gateway(QUrl(u"https://224.0.0.1"_s));
    for (const ApiRequest &request : {Requests::action(), Requests::read(), Requests::list()}) {
        const auto result = GatewayCalls::answerTo(gateway, request);
        QVERIFY(!result);
        QVERIFY2(result.error().kind == Kind::NoNetwork, result.error().wireName().data());
        QCOMPARE(result.error().delivery, Delivery::NotSent);
    }
}

QTEST_GUILESS_MAIN(TestGatewayTrust)
#include "tst_gateway_trust.moc"
