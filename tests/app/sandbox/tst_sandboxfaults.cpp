// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/shopcalls.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;

/// Scripted faults on real connections: what the client sees and what the shop has of it.
class SandboxFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachFaultDoesWhatItSays_data();
    void eachFaultDoesWhatItSays();
    void effectCanBeSaidOtherwise();
    void aHangingRequestGetsNoAnswerWhileOthersDo();
    void aRedirectPointsWhereItSays();
    void retryAfterIsSecondsOrADate();
    void aCaptivePortalSpeaksHtml();
    void anAnswerIsCutOffInTheMiddle();
    void faultsAreTakenInTurn();
    void nthAndTimesChooseTheRequests();
    void aRuleThatIsForEverStays();
    void methodAndPathMustFit();
    void theFileIsReadAtTheStart();
    void aWrongFileIsRefusedWithItsLine_data();
    void aWrongFileIsRefusedWithItsLine();
    void theExamplesOfTheHelpAreValid();
    void forgettingTheFaultsEndsThem();

private:
    void add(const QByteArray &lines);
    [[nodiscard]] QJsonObject lastArrival();

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<ShopCalls> m_shop;
    QByteArray m_order;
    QByteArray m_line;
};

void SandboxFaultsTest::init()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--orders"_s, u"30"_s});
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
    m_shop = std::make_unique<ShopCalls>(*m_sandbox);
    const auto order = m_shop->order(u"5527771067"_s);
    m_order = ShopCalls::uuidOf(order);
    m_line = ShopCalls::lineUuidOf(order, 0);
}

void SandboxFaultsTest::cleanup()
{
    m_shop.reset();
    m_sandbox.reset();
}

void SandboxFaultsTest::add(const QByteArray &lines)
{
    const auto answer = m_sandbox->call("POST", "/sandbox/faults/", lines);
    QVERIFY2(answer.status == 204, answer.body.constData());
}

QJsonObject SandboxFaultsTest::lastArrival()
{
    return m_sandbox->arrivals().last().toObject();
}

void SandboxFaultsTest::eachFaultDoesWhatItSays_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("effect");
    QTest::newRow("drop-before") << ""_ba << 0 << false;
    QTest::newRow("drop-after") << ""_ba << 0 << true;
    QTest::newRow("status") << ""_ba << 503 << false;
    QTest::newRow("truncated") << ""_ba << 0 << true;
    QTest::newRow("captive-portal") << ""_ba << 200 << false;
    QTest::newRow("redirect") << R"(,"location":"https://elsewhere.example/")"_ba << 302 << false;
    QTest::newRow("delay") << R"(,"ms":30)"_ba << 204 << true;
}

void SandboxFaultsTest::eachFaultDoesWhatItSays()
{
    QFETCH(const QByteArray, rest);
    QFETCH(const int, status);
    QFETCH(const bool, effect);
    add(R"({"method":"DELETE","fault":")" + QByteArray(QTest::currentDataTag()) + '"' + rest + '}');
    QCOMPARE(m_shop->cancelLine(m_line), status);
    QCOMPARE(m_shop->truth(m_order).first(), effect ? u"Allocated/pending"_s : u"Allocated/none"_s);
    const auto arrival = lastArrival();
    QCOMPARE(arrival.value("fault"_L1).toString(), QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(arrival.value("effect"_L1).toBool(), effect);
    QCOMPARE(arrival.value("status"_L1).toInt(-1), status);
    // The next one meets none.
    QCOMPARE(m_shop->cancelLine(m_line), effect ? 422 : 204);
}

void SandboxFaultsTest::effectCanBeSaidOtherwise()
{
    add(R"({"method":"DELETE","fault":"status","status":500,"effect":true})"_ba + '\n'
        + R"({"method":"PATCH","fault":"truncated","effect":false})");
    QCOMPARE(m_shop->cancelLine(m_line), 500);
    QCOMPARE(m_shop->truth(m_order).first(), u"Allocated/pending"_s);
    QCOMPARE(m_shop->cancelOrder(m_order), 0);
    QCOMPARE(m_shop->truth(m_order).at(1), u"Allocated/none"_s);
}

void SandboxFaultsTest::aHangingRequestGetsNoAnswerWhileOthersDo()
{
    add(R"({"method":"GET","fault":"hang"})");
    const auto token = m_shop->token(u"rita"_s);
    QTcpSocket socket;
    QSignalSpy readable(&socket, &QIODevice::readyRead);
    socket.connectToHost(u"127.0.0.1"_s, m_sandbox->port());
    socket.write("GET /timp/organizations/ HTTP/1.1\r\nHost: localhost\r\nAuthorization: Token " + token + "\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(lastArrival().value("fault"_L1).toString(), u"hang"_s, 30'000);
    QCOMPARE(m_shop->as(u"rita"_s, "GET", "/timp/organizations/").status, 200);
    QCOMPARE(readable.count(), 0);
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void SandboxFaultsTest::aRedirectPointsWhereItSays()
{
    add(R"({"path":"/timp/orders/","fault":"redirect","status":307,"location":"http://127.0.0.1:1/timp/orders/"})");
    const auto redirected = m_shop->as(u"rita"_s, "POST", "/timp/orders/", "{}");
    QCOMPARE(redirected.status, 307);
    QCOMPARE(redirected.header("location"), "http://127.0.0.1:1/timp/orders/"_ba);
}

void SandboxFaultsTest::retryAfterIsSecondsOrADate()
{
    add(R"({"method":"GET","fault":"status","status":429,"retry_after":2})"_ba + '\n'
        + R"({"method":"GET","fault":"status","status":503,"retry_after":"Mon, 02 Mar 2026 09:00:10 GMT"})");
    const auto limited = m_shop->as(u"rita"_s, "GET", "/timp/organizations/");
    QCOMPARE(limited.status, 429);
    QCOMPARE(limited.header("retry-after"), "2"_ba);
    const auto busy = m_shop->as(u"rita"_s, "GET", "/timp/organizations/");
    QCOMPARE(busy.status, 503);
    QCOMPARE(busy.header("retry-after"), "Mon, 02 Mar 2026 09:00:10 GMT"_ba);
}

void SandboxFaultsTest::aCaptivePortalSpeaksHtml()
{
    add(R"({"method":"GET","fault":"captive-portal"})");
    const auto answer = m_shop->as(u"rita"_s, "GET", "/timp/organizations/");
    QVERIFY(answer.header("content-type").startsWith("text/html"));
    QVERIFY(answer.body.contains("<html>"));
}

void SandboxFaultsTest::anAnswerIsCutOffInTheMiddle()
{
    const auto token = m_shop->token(u"rita"_s);
    const auto whole = m_shop->as(u"rita"_s, "GET", "/timp/organizations/").body;
    add(R"({"method":"GET","fault":"truncated"})");
    QTcpSocket socket;
    QSignalSpy closed(&socket, &QAbstractSocket::disconnected);
    socket.connectToHost(u"127.0.0.1"_s, m_sandbox->port());
    socket.write("GET /timp/organizations/ HTTP/1.1\r\nHost: localhost\r\nAuthorization: Token " + token + "\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(closed.count(), 1, 30'000);
    const auto all = socket.readAll();
    QVERIFY(all.contains(QByteArray("Content-Length: " + QByteArray::number(whole.size()) + "\r\n")));
    QCOMPARE(all.mid(all.indexOf("\r\n\r\n") + 4), whole.left(whole.size() / 2));
}

void SandboxFaultsTest::faultsAreTakenInTurn()
{
    add(R"({"method":"GET","fault":"status","status":500})"
        "\n# a remark, and an empty line\n\n"
        R"({"method":"GET","fault":"status","status":502})"
        "\n"
        R"({"method":"GET","fault":"drop-before"})");
    QList<int> seen;
    for (int i = 0; i < 4; ++i)
        seen << m_shop->as(u"rita"_s, "GET", "/timp/organizations/").status;
    QCOMPARE(seen, (QList<int>{500, 502, 0, 200}));
}

void SandboxFaultsTest::nthAndTimesChooseTheRequests()
{
    add(R"({"method":"GET","nth":2,"times":2,"fault":"status","status":500})");
    QList<int> seen;
    for (int i = 0; i < 5; ++i)
        seen << m_shop->as(u"rita"_s, "GET", "/timp/organizations/").status;
    QCOMPARE(seen, (QList<int>{200, 500, 500, 200, 200}));
}

void SandboxFaultsTest::aRuleThatIsForEverStays()
{
    add(R"({"path":"*/organizations/","times":0,"nth":2,"fault":"status","status":500})");
    QList<int> seen;
    for (int i = 0; i < 6; ++i)
        seen << m_shop->as(u"rita"_s, "GET", i % 2 == 0 ? "/timp/organizations/" : "/organizations/").status;
    QCOMPARE(seen, (QList<int>{200, 500, 500, 500, 500, 500}));
}

void SandboxFaultsTest::methodAndPathMustFit()
{
    add(R"({"method":"PATCH","path":"/timp/orders/cancel/*/confirm/","times":0,"fault":"status","status":500})");
    QCOMPARE(m_shop->cancelOrder(m_order), 204);
    QCOMPARE(m_shop->as(u"rita"_s, "GET", "/timp/orders/cancel/x/confirm/").status, 405);
    QCOMPARE(m_shop->answerOrder(m_order, "confirm", u"sam"_s), 500);
    QCOMPARE(m_shop->answerOrder(m_order, "reject", u"sam"_s), 204);
    QCOMPARE(m_shop->answerLine(m_line, "confirm", u"sam"_s), 422);
}

void SandboxFaultsTest::theFileIsReadAtTheStart()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"faults.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"path":"/timp/organizations/","fault":"status","status":418})");
    file.close();
    SandboxProcess sandbox({u"--orders"_s, u"5"_s, u"--faults"_s, file.fileName()});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    QCOMPARE(sandbox.call("GET", "/timp/organizations/").status, 418);
    QCOMPARE(sandbox.call("GET", "/timp/organizations/").status, 401);
}

void SandboxFaultsTest::aWrongFileIsRefusedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << R"({"fault":)"_ba;
    QTest::newRow("no object") << "[]"_ba;
    QTest::newRow("unknown fault") << R"({"fault":"earthquake"})"_ba;
    QTest::newRow("no fault") << R"({"path":"/timp/orders/"})"_ba;
    QTest::newRow("unknown member") << R"({"fault":"hang","methd":"GET"})"_ba;
    QTest::newRow("nth from 0") << R"({"fault":"hang","nth":0})"_ba;
    QTest::newRow("status 99") << R"({"fault":"status","status":99})"_ba;
    QTest::newRow("redirect to nowhere") << R"({"fault":"redirect"})"_ba;
    QTest::newRow("time runs backwards") << R"({"fault":"delay","ms":-5})"_ba;
}

void SandboxFaultsTest::aWrongFileIsRefusedWithItsLine()
{
    QFETCH(const QByteArray, line);
    const auto answer = m_sandbox->call("POST", "/sandbox/faults/", "{\"fault\":\"hang\"}\n" + line);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.body.contains("2"), answer.body.constData());
    // All or nothing: the good line before it is not in force.
    QCOMPARE(m_shop->as(u"rita"_s, "GET", "/timp/organizations/").status, 200);

    const QTemporaryDir folder;
    QFile file(folder.filePath(u"faults.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(line);
    file.close();
    SandboxProcess sandbox({u"--orders"_s, u"5"_s, u"--faults"_s, file.fileName()});
    QVERIFY(!sandbox.start());
    QTRY_COMPARE_WITH_TIMEOUT(sandbox.process().exitCode(), 1, 30'000);
}

void SandboxFaultsTest::theExamplesOfTheHelpAreValid()
{
    QProcess help;
    help.start(m_sandbox->process().program(), {u"--help-faults"_s});
    QTRY_COMPARE_WITH_TIMEOUT(help.state(), QProcess::NotRunning, 30'000);
    QByteArrayList examples;
    for (const auto &line : help.readAllStandardOutput().split('\n')) {
        if (line.trimmed().startsWith('{'))
            examples << line;
    }
    QCOMPARE(examples.size(), 2);
    add(examples.join('\n'));
    QCOMPARE(m_shop->answerOrder(m_order, "confirm", u"sam"_s), 0);
}

void SandboxFaultsTest::forgettingTheFaultsEndsThem()
{
    add(R"({"times":0,"fault":"status","status":500})");
    QCOMPARE(m_sandbox->call("GET", "/timp/organizations/").status, 500);
    QCOMPARE(m_sandbox->call("DELETE", "/sandbox/faults/").status, 204);
    QCOMPARE(m_sandbox->call("GET", "/timp/organizations/").status, 401);
}

QTEST_GUILESS_MAIN(SandboxFaultsTest)
#include "tst_sandboxfaults.moc"
