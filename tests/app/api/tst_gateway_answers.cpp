// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/gateway.h"
#include "app/api/gatewayhead.h"
#include "tests/support/faultserver.h"
#include "tests/support/gatewaycalls.h"

#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

constexpr const char *json = "Content-Type: application/json";

FaultScript chunked(const QByteArray &body)
{
    return FaultScript::head("chunked", 200, {json, "Transfer-Encoding: chunked"})
        .send(QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n");
}

/// One answer, what it is worth as an answer to a deed and to a read. No kind: a success.
struct Case
{
    const char *name;
    FaultScript script;
    std::optional<Kind> deed;
    Delivery deedDelivery;
    std::optional<Kind> read;
};

QList<Case> cases()
{
    const auto answered = Delivery::Answered;
    const auto maybe = Delivery::MaybeSent;
    return {
        // Successes
        {"200 with content", FaultScript::answer(200, "{}"), {}, answered, {}},
        {"201 with content", FaultScript::answer(201, "{}"), {}, answered, {}},
        {"chunked", chunked("{}"), {}, answered, {}},
        {"HTTP/1.0 with a length",
         FaultScript("1.0").send("HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}").finish(),
         {},
         answered,
         {}},
        {"the same length twice",
         FaultScript::head("", 200, {"Content-Length: 2", "Content-Length: 2"}).send("{}"),
         {},
         answered,
         {}},
        {"identity by name",
         FaultScript::answer(200, "{}", "application/json", {"Content-Encoding: identity"}),
         {},
         answered,
         {}},
        {"100 before it",
         FaultScript("100").send("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2"
                                 "\r\n\r\n{}"),
         {},
         answered,
         {}},
        // Successes of deeds, for which nothing is due
        {"204", FaultScript::answer(204), {}, answered, Kind::NotTheApi},
        {"empty 200", FaultScript::answer(200), {}, answered, Kind::NotTheApi},
        {"205", FaultScript::answer(205), {}, answered, Kind::UndocumentedStatus},
        {"202", FaultScript::answer(202, "{}"), {}, answered, Kind::UndocumentedStatus},
        {"206", FaultScript::answer(206, "{}"), {}, answered, Kind::UndocumentedStatus},
        // What nobody can rely on
        {"no length", FaultScript::head("", 200, {json}).send("{}").finish(), Kind::Incomplete, maybe, {}},
        {"no length, nothing", FaultScript::head("", 200).finish(), Kind::Incomplete, maybe, Kind::Incomplete},
        {"cut", FaultScript::head("", 200, {json, "Content-Length: 9"}).send("{}").finish(), Kind::Incomplete, maybe,
         Kind::Incomplete},
        {"empty chunked", FaultScript::head("", 200, {"Transfer-Encoding: chunked"}).send("0\r\n\r\n"),
         Kind::Incomplete, maybe, Kind::Incomplete},
        {"no chunk", FaultScript::head("", 200, {json, "Transfer-Encoding: chunked"}).finish(), Kind::Incomplete, maybe,
         Kind::Incomplete},
        {"two lengths", FaultScript::head("", 200, {"Content-Length: 2", "Content-Length: 3"}).send("{}"),
         Kind::Incomplete, maybe, Kind::Incomplete},
        {"a length that is none", FaultScript::head("", 200, {"Content-Length: -2"}).send("{}").finish(),
         Kind::Incomplete, maybe, Kind::Incomplete},
        {"a length with something behind it", FaultScript::head("", 200, {"Content-Length: 2;"}).send("{}").finish(),
         Kind::Incomplete, maybe, Kind::Incomplete},
        {"a length beyond all",
         FaultScript::head("", 200, {"Content-Length: 99999999999999999999"}).send("{}").finish(), Kind::Incomplete,
         maybe, Kind::Incomplete},
        {"HTML", FaultScript::answer(200, "<html/>", "text/html; charset=utf-8"), Kind::NotTheApi, maybe,
         Kind::NotTheApi},
        {"HTML in capitals", FaultScript::answer(200, "<html/>", "Text/HTML"), Kind::NotTheApi, maybe, Kind::NotTheApi},
        {"XHTML", FaultScript::answer(200, "<html/>", "application/xhtml+xml"), Kind::NotTheApi, maybe,
         Kind::NotTheApi},
        {"compressed unasked", FaultScript::answer(200, "\x1f\x8b\x08", "application/json", {"Content-Encoding: gzip"}),
         Kind::NotTheApi, maybe, Kind::NotTheApi},
        // Documented refusals
        {"400", FaultScript::answer(400), Kind::SomethingMissing, answered, Kind::SomethingMissing},
        {"401", FaultScript::answer(401), Kind::NotSignedIn, answered, Kind::NotSignedIn},
        {"403", FaultScript::answer(403), Kind::NotPermitted, answered, Kind::NotPermitted},
        {"404", FaultScript::answer(404), Kind::NotFound, answered, Kind::NotFound},
        {"405", FaultScript::answer(405), Kind::WrongVerb, answered, Kind::WrongVerb},
        {"409", FaultScript::answer(409), Kind::WrongAccountType, answered, Kind::WrongAccountType},
        {"415", FaultScript::answer(415), Kind::WrongContentType, answered, Kind::WrongContentType},
        {"422", FaultScript::answer(422), Kind::CannotBePerformed, answered, Kind::CannotBePerformed},
        // Others
        {"429", FaultScript::answer(429), Kind::TooManyRequests, answered, Kind::TooManyRequests},
        {"500", FaultScript::answer(500), Kind::ServerFailure, answered, Kind::ServerFailure},
        {"502", FaultScript::answer(502, "<html/>", "text/html"), Kind::ServerFailure, answered, Kind::ServerFailure},
        {"503", FaultScript::answer(503), Kind::ServerFailure, answered, Kind::ServerFailure},
        {"500, cut", FaultScript::head("", 500, {"Content-Length: 9"}).send("oh").finish(), Kind::ServerFailure,
         answered, Kind::ServerFailure},
        {"422, cut", FaultScript::head("", 422, {"Transfer-Encoding: chunked"}).send("9\r\noh").finish(),
         Kind::CannotBePerformed, answered, Kind::CannotBePerformed},
        {"402", FaultScript::answer(402), Kind::UndocumentedStatus, answered, Kind::UndocumentedStatus},
        {"407", FaultScript::answer(407), Kind::UndocumentedStatus, answered, Kind::UndocumentedStatus},
        {"408", FaultScript::answer(408).finish(), Kind::UndocumentedStatus, answered, Kind::UndocumentedStatus},
        {"600", FaultScript::answer(600), Kind::UndocumentedStatus, answered, Kind::UndocumentedStatus},
        {"101", FaultScript::head("", 101, {"Upgrade: h2c", "Connection: Upgrade"}), Kind::UndocumentedStatus, answered,
         Kind::UndocumentedStatus},
        {"103", FaultScript::head("", 103), Kind::UndocumentedStatus, answered, Kind::UndocumentedStatus},
        {"302 without a place", FaultScript::answer(302), Kind::Redirected, answered, Kind::Redirected},
        {"304", FaultScript::answer(304), Kind::Redirected, answered, Kind::Redirected},
    };
}

} // namespace

/// Requirement 6: what counts as a success, and what every other answer is called.
class TestGatewayAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsJudged_data();
    void anAnswerIsJudged();
    void aCutChunkedAnswerIsNotWhole_data();
    void aCutChunkedAnswerIsNotWhole();
    void aSuccessIsHandedOnWhole();
    void aCompressedPageIsUnpacked_data();
    void aCompressedPageIsUnpacked();
    void aPageThatCannotBeUnpackedIsNotHandedOn();
    void aRefusalBringsTheServersWords();
    void aLongRefusalIsNotReadToItsEnd();
    void aRedirectNamesThePlaceAlone_data();
    void aRedirectNamesThePlaceAlone();
    void retryAfterIsRead_data();
    void retryAfterIsRead();
    void retryAfterComesWithTheError();
    void twoAnswersToOneRequestAreOne();
};

void TestGatewayAnswers::anAnswerIsJudged_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("tls");
    const QList<Case> all = cases();
    for (int index = 0; index < all.size(); ++index) {
        QTest::addRow("%s, HTTP", all.at(index).name) << index << false;
        QTest::addRow("%s, HTTPS", all.at(index).name) << index << true;
    }
}

void TestGatewayAnswers::anAnswerIsJudged()
{
    QFETCH(int, index);
    QFETCH(bool, tls);
    const Case given = cases().at(index);

    // GIVEN a server with this answer
    FaultServer server(tls ? FaultServer::Scheme::Https : FaultServer::Scheme::Http);
    server.setScript(given.script);
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);

    // WHEN it answers a deed
    const auto deed = GatewayCalls::answerTo(*gateway, Requests::action());
    // THEN that is what became of it
    QCOMPARE(deed.has_value(), !given.deed.has_value());
    if (!deed) {
        QVERIFY2(deed.error().kind == *given.deed, deed.error().wireName().data());
        QCOMPARE(deed.error().delivery, given.deedDelivery);
        QCOMPARE(deed.error().host, u"127.0.0.1:"_s + QString::number(server.port()));
        QVERIFY(deed.error().status != 0);
    }

    // WHEN it answers a read
    const auto read = GatewayCalls::answerTo(*gateway, Requests::read());
    // THEN the same, except where content is due
    QCOMPARE(read.has_value(), !given.read.has_value());
    if (!read) {
        QVERIFY2(read.error().kind == *given.read, read.error().wireName().data());
        QCOMPARE(read.error().delivery, Delivery::Answered);
    }
    QVERIFY(server.unexpected().isEmpty());
}

void TestGatewayAnswers::aCutChunkedAnswerIsNotWhole_data()
{
    QTest::addColumn<QByteArray>("came");
    QTest::addColumn<bool>("tls");
    for (const bool tls : {false, true}) {
        QTest::addRow("half a chunk, %s", tls ? "HTTPS" : "HTTP") << QByteArray("9\r\n{\"a\":") << tls;
        QTest::addRow("no last chunk, %s", tls ? "HTTPS" : "HTTP") << QByteArray("5\r\n{\"a\":\r\n") << tls;
        QTest::addRow("half a chunk size, %s", tls ? "HTTPS" : "HTTP") << QByteArray("5\r\n{\"a\":\r\n1") << tls;
    }
}

void TestGatewayAnswers::aCutChunkedAnswerIsNotWhole()
{
    QFETCH(QByteArray, came);
    QFETCH(bool, tls);
    // GIVEN a server that ends its answer in the middle
    FaultServer server(tls ? FaultServer::Scheme::Https : FaultServer::Scheme::Http);
    server.setScript(FaultScript::head("", 200, {json, "Transfer-Encoding: chunked"}).send(came).finish());
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);
    for (const ApiRequest &request : {Requests::action(), Requests::read()}) {
        // WHEN it answers
        const auto answer = GatewayCalls::answerTo(*gateway, request);
        // THEN either that was noticed, or what is handed on is half a text, which its reader notices. (Which of the
        // two depends on when Qt learns of the end.)
        if (answer)
            QCOMPARE(answer->body, QByteArray("{\"a\":"));
        else
            QVERIFY2(answer.error().kind == Kind::Incomplete, answer.error().wireName().data());
    }
}

void TestGatewayAnswers::aSuccessIsHandedOnWhole()
{
    // GIVEN a body of many reads, in each of the three framings
    QByteArray body = "[";
    while (body.size() < 3'000'000)
        body += QByteArray::number(body.size()) + ",\n";
    body += "0]";
    const QList<FaultScript> scripts = {
        FaultScript::answer(201, body, "application/json; charset=utf-8"),
        FaultScript::head("", 201, {"Content-Type: application/json; charset=utf-8", "Transfer-Encoding: chunked"})
            .send(QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n"),
        FaultScript::head("", 201, {"Content-Type: application/json; charset=utf-8"}).send(body).finish(),
    };
    for (const auto scheme : {FaultServer::Scheme::Http, FaultServer::Scheme::Https}) {
        FaultServer server(scheme);
        const std::unique_ptr<Gateway> gateway = gatewayTo(server);
        for (const FaultScript &script : scripts) {
            for (const ApiRequest &request : {Requests::read(), Requests::list()}) {
                // WHEN it is read
                server.setScript(script);
                const QDateTime before = QDateTime::currentDateTimeUtc();
                const auto answer = GatewayCalls::answerTo(*gateway, request);
                // THEN all of it is there
                QVERIFY2(answer, answer ? "" : answer.error().wireName().data());
                QCOMPARE(answer->status, 201);
                QVERIFY(answer->body == body);
                QCOMPARE(answer->contentType, QByteArray("application/json; charset=utf-8"));
                QCOMPARE(answer->at.timeSpec(), Qt::UTC);
                QVERIFY(answer->at >= before);
            }
        }
    }
}

void TestGatewayAnswers::aCompressedPageIsUnpacked_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("inChunks");
    QTest::newRow("HTTP") << false << false;
    QTest::newRow("HTTP, chunks") << false << true;
    QTest::newRow("HTTPS") << true << false;
    QTest::newRow("HTTPS, chunks") << true << true;
}

void TestGatewayAnswers::aCompressedPageIsUnpacked()
{
    QFETCH(bool, tls);
    QFETCH(bool, inChunks);
    // GIVEN a compressed page. qCompress() makes four bytes of length and a zlib stream, which HTTP calls deflate.
    QByteArray body = "[";
    while (body.size() < 3'000'000)
        body += QByteArray::number(body.size()) + ",\n";
    body += "0]";
    const QByteArray packed = qCompress(body).mid(4);
    const QList<QByteArray> headers = {"Content-Type: application/json", "Content-Encoding: deflate"};
    FaultServer server(tls ? FaultServer::Scheme::Https : FaultServer::Scheme::Http);
    if (inChunks) {
        server.setScript(FaultScript::head("", 200, headers + QList<QByteArray>{"Transfer-Encoding: chunked"})
                             .send(QByteArray::number(packed.size(), 16) + "\r\n" + packed + "\r\n0\r\n\r\n"));
    } else {
        server.setScript(
            FaultScript::head("", 200,
                              headers + QList<QByteArray>{"Content-Length: " + QByteArray::number(packed.size())})
                .send(packed));
    }
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);

    // WHEN the list is read THEN it comes unpacked
    const auto answer = GatewayCalls::answerTo(*gateway, Requests::list());
    QVERIFY2(answer, answer ? "" : answer.error().wireName().data());
    QVERIFY(answer->body == body);
}

void TestGatewayAnswers::aPageThatCannotBeUnpackedIsNotHandedOn()
{
    const QByteArray whole = qCompress(QByteArray("[1, 2, 3]").repeated(1000)).mid(4);
    QByteArray damaged = whole;
    damaged[20] = static_cast<char>(damaged.at(20) ^ 0x55);
    FaultServer server;
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);
    server.setScript(FaultScript::answer(200, damaged, "application/json", {"Content-Encoding: deflate"}));
    const auto answer = GatewayCalls::answerTo(*gateway, Requests::list());
    QVERIFY(!answer);
    QVERIFY2(answer.error().kind == Kind::TooLarge, answer.error().wireName().data());

    // A refusal stays one, without its words.
    server.setScript(FaultScript::answer(422, damaged, "application/json", {"Content-Encoding: deflate"}));
    const auto refusal = GatewayCalls::answerTo(*gateway, Requests::list());
    QVERIFY(!refusal);
    QVERIFY2(refusal.error().kind == Kind::CannotBePerformed, refusal.error().wireName().data());
}

void TestGatewayAnswers::aRefusalBringsTheServersWords()
{
    FaultServer server;
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);
    for (const int status : {400, 401, 403, 404, 405, 409, 415, 422, 500}) {
        server.setScript(FaultScript::answer(status, R"({"detail": "It has shipped."})"));
        for (const ApiRequest &request : {Requests::action(), Requests::read(), Requests::list()}) {
            const auto answer = GatewayCalls::answerTo(*gateway, request);
            QVERIFY(!answer);
            QCOMPARE(answer.error().status, status);
            QCOMPARE(answer.error().detail, u"It has shipped."_s);
        }
    }
}

void TestGatewayAnswers::aLongRefusalIsNotReadToItsEnd()
{
    // GIVEN a refusal whose explanation never ends
    FaultServer server;
    server.setScript(FaultScript::head("", 422, {"Transfer-Encoding: chunked"})
                         .stream("1000\r\n" + QByteArray(0x1000, 'a') + "\r\n", -1));
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);

    // WHEN a deed is refused so THEN that is known at once, with the beginning of the words
    const auto answer = GatewayCalls::answerTo(*gateway, Requests::action());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::CannotBePerformed);
    QCOMPARE(answer.error().delivery, Delivery::Answered);
    QVERIFY(answer.error().detail.size() <= 500);
}

void TestGatewayAnswers::aRedirectNamesThePlaceAlone_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("place");
    QTest::newRow("elsewhere") << QByteArray("https://login.example/path?token=secret#x") << u"https://login.example"_s;
    QTest::newRow("port") << QByteArray("http://login.example:8080/") << u"http://login.example:8080"_s;
    QTest::newRow("user") << QByteArray("https://me:secret@login.example/") << u"https://login.example"_s;
    QTest::newRow("address") << QByteArray("https://[2001:db8::1]:1/") << u"https://[2001:db8::1]:1"_s;
    QTest::newRow("other letters") << QByteArray("https://b\xc3\xbc"
                                                 "cher.example/")
                                   << u"https://xn--bcher-kva.example"_s;
    QTest::newRow("no place") << QByteArray("javascript:alert(1)") << QString();
    QTest::newRow("nonsense") << QByteArray("http://[") << QString();
}

void TestGatewayAnswers::aRedirectNamesThePlaceAlone()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, place);
    FaultServer server;
    server.setScript(FaultScript::answer(302, {}, {}, {"Location: " + location}));
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);
    const auto answer = GatewayCalls::answerTo(*gateway, Requests::action());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Redirected);
    QCOMPARE(answer.error().place, place);

    // A path alone means this very server.
    server.setScript(FaultScript::answer(302, {}, {}, {"Location: /accounts/login/?next=/timp/"}));
    const auto local = GatewayCalls::answerTo(*gateway, Requests::action());
    QVERIFY(!local);
    QCOMPARE(local.error().place, server.url().toString());
}

void TestGatewayAnswers::retryAfterIsRead_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("seconds"); // -1: none
    const QByteArray now = "Wed, 21 Oct 2015 07:28:00 GMT";
    QTest::newRow("seconds") << QByteArray("120") << QByteArray() << 120;
    QTest::newRow("none") << QByteArray() << QByteArray() << -1;
    QTest::newRow("zero") << QByteArray("0") << QByteArray() << 0;
    QTest::newRow("negative") << QByteArray("-5") << QByteArray() << 0;
    QTest::newRow("a day is too long") << QByteArray("86400") << QByteArray() << 3600;
    QTest::newRow("the longest") << QByteArray("9223372036854775807") << QByteArray() << 3600;
    QTest::newRow("no number") << QByteArray("soon") << QByteArray() << -1;
    QTest::newRow("date") << QByteArray("Wed, 21 Oct 2015 07:30:30 GMT") << now << 150;
    QTest::newRow("date in the past") << QByteArray("Wed, 21 Oct 2015 07:00:00 GMT") << now << 0;
    QTest::newRow("date of next year") << QByteArray("Fri, 21 Oct 2016 07:28:00 GMT") << now << 3600;
    QTest::newRow("date, by our own clock") << QByteArray("Wed, 21 Oct 2015 07:30:30 GMT") << QByteArray() << 0;
    QTest::newRow("date that is none") << QByteArray("Wed, 99 Oct 2015 07:30:30 GMT") << now << -1;
}

void TestGatewayAnswers::retryAfterIsRead()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, date);
    QFETCH(int, seconds);
    const std::optional<std::chrono::seconds> read = GatewayHead::readRetryAfter(value, date);
    QCOMPARE(read ? static_cast<int>(read->count()) : -1, seconds);
}

void TestGatewayAnswers::retryAfterComesWithTheError()
{
    FaultServer server;
    const std::unique_ptr<Gateway> gateway = gatewayTo(server);
    for (const int status : {429, 503}) {
        server.setScript(FaultScript::answer(status, {}, {}, {"Retry-After: 7"}));
        const auto answer = GatewayCalls::answerTo(*gateway, Requests::action());
        QVERIFY(!answer);
        QCOMPARE(answer.error().retryAfter, 7s);
    }
    server.setScript(FaultScript::answer(500, {}, {}, {"Retry-After: 7"}));
    const auto answer = GatewayCalls::answerTo(*gateway, Requests::action());
    QVERIFY(!answer);
    QVERIFY(!answer.error().retryAfter);
}

void TestGatewayAnswers::twoAnswersToOneRequestAreOne()
{
    for (const auto scheme : {FaultServer::Scheme::Http, FaultServer::Scheme::Https}) {
        // GIVEN a server that answers a request twice in one breath
        FaultServer server(scheme);
        const QByteArray good = "HTTP/1.1 204 No Content\r\n\r\n";
        server.enqueue(FaultScript("twice").send(good + good));
        server.setScript(FaultScript::answer(422));
        const std::unique_ptr<Gateway> gateway = gatewayTo(server);
        QVERIFY(GatewayCalls::answerTo(*gateway, Requests::action(1)));

        // WHEN the next deed is sent THEN the answer that nobody asked for is not taken for its own
        const auto second = GatewayCalls::answerTo(*gateway, Requests::action(2));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Kind::CannotBePerformed);
    }
}

QTEST_GUILESS_MAIN(TestGatewayAnswers)
#include "tst_gateway_answers.moc"
