// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/httpserver.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Rescind::Sandbox;

namespace {

constexpr int patience = 30'000;

struct Pending
{
    HttpRequest request;
    std::shared_ptr<HttpExchange> exchange;
};

} // namespace

/// The HTTP server by itself, on raw connections.
class SandboxServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRequestArrivesAsItWasSent();
    void aBodyInPiecesArrivesWhole();
    void oneConnectionServesManyRequests();
    void aConnectionClosesWhenTheClientSaysSo();
    void aHeadIsAnsweredWithoutABody();
    void anAnswerWithoutContentHasNoLength();
    void anAnswerMayComeLater();
    void aClientThatIsGoneIsNotAnswered_data();
    void aClientThatIsGoneIsNotAnswered();
    void aDroppedConnectionSaysNothing();
    void aRequestThatIsNoHttpIsDropped();
    void manyClientsWaitTogether();

private:
    [[nodiscard]] std::unique_ptr<QTcpSocket> connectWith(const QByteArray &bytes) const;
    static QByteArray answerFrom(QTcpSocket &socket, const QByteArray &end);

    std::unique_ptr<HttpServer> m_server;
    QList<Pending> m_pending;
};

void SandboxServerTest::init()
{
    m_server = std::make_unique<HttpServer>(
        [this](const HttpRequest &request, const std::shared_ptr<HttpExchange> &exchange) {
            m_pending.append({request, exchange});
        });
    QVERIFY2(m_server->listen(QHostAddress::LocalHost, 0), qPrintable(m_server->errorText()));
}

void SandboxServerTest::cleanup()
{
    m_pending.clear();
    m_server.reset();
}

std::unique_ptr<QTcpSocket> SandboxServerTest::connectWith(const QByteArray &bytes) const
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress::LocalHost, m_server->port());
    socket->write(bytes);
    return socket;
}

QByteArray SandboxServerTest::answerFrom(QTcpSocket &socket, const QByteArray &end)
{
    QByteArray all;
    [&] { QTRY_VERIFY_WITH_TIMEOUT((all += socket.readAll()).endsWith(end), patience); }();
    return all;
}

void SandboxServerTest::aRequestArrivesAsItWasSent()
{
    const auto socket = connectWith("DELETE /timp/orders/po/a%2Fb%20c%25%E6%B3%A8/ HTTP/1.1\r\nHost: localhost\r\n"
                                    "Authorization: Token abc\r\nContent-Type: application/json; charset=utf-8\r\n"
                                    "Content-Length: 2\r\n\r\n{}");
    QTRY_COMPARE_WITH_TIMEOUT(m_pending.size(), 1, patience);
    const auto &request = m_pending.first().request;
    QCOMPARE(request.method, "DELETE"_ba);
    QCOMPARE(request.path, "/timp/orders/po/a%2Fb%20c%25%E6%B3%A8/"_ba);
    QCOMPARE(request.header("authorization"), "Token abc"_ba);
    QCOMPARE(request.header("CONTENT-TYPE"), "application/json; charset=utf-8"_ba);
    QCOMPARE(request.body, "{}"_ba);
}

void SandboxServerTest::aBodyInPiecesArrivesWhole()
{
    const auto socket = connectWith("PATCH /x/ HTTP/1.1\r\nHost: localhost\r\nContent-Le");
    for (const auto &piece : {"ngth: 10\r\n"_ba, "\r\n01234"_ba, "5678"_ba}) {
        QTRY_COMPARE_WITH_TIMEOUT(socket->bytesToWrite(), 0, patience);
        socket->write(piece);
    }
    QTRY_COMPARE_WITH_TIMEOUT(socket->bytesToWrite(), 0, patience);
    QCOMPARE(m_pending.size(), 0);
    socket->write("9");
    QTRY_COMPARE_WITH_TIMEOUT(m_pending.size(), 1, patience);
    QCOMPARE(m_pending.first().request.body, "0123456789"_ba);
}

void SandboxServerTest::oneConnectionServesManyRequests()
{
    const auto socket = connectWith({});
    for (int i = 1; i <= 20; ++i) {
        socket->write("POST /x/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\n\r\n7");
        QTRY_COMPARE_WITH_TIMEOUT(m_pending.size(), i, patience);
        m_pending.last().exchange->send({200, "answer " + QByteArray::number(i), "text/plain", {{"X-Number", "1"}}});
        const auto answer = answerFrom(*socket, "answer " + QByteArray::number(i));
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(answer.contains("\r\nX-Number: 1\r\n"));
        QVERIFY(!answer.contains("Connection: close"));
    }
    QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
}

void SandboxServerTest::aConnectionClosesWhenTheClientSaysSo()
{
    const auto socket = connectWith("GET /x/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QSignalSpy closed(socket.get(), &QAbstractSocket::disconnected);
    QTRY_COMPARE_WITH_TIMEOUT(m_pending.size(), 1, patience);
    m_pending.first().exchange->send({200, "bye", "text/plain", {}});
    QTRY_COMPARE_WITH_TIMEOUT(closed.count(), 1, patience);
    const auto answer = socket->readAll();
    QVERIFY(answer.endsWith("\r\n\r\nbye"));
    QVERIFY(answer.contains("Connection: close\r\n"));
}

void SandboxServerTest::aHeadIsAnsweredWithoutABody()
{
    const auto socket = connectWith("HEAD /x/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_pending.size(), 1, patience);
    m_pending.first().exchange->send({200, "four", "text/plain", {}});
    QVERIFY(answerFrom(*socket, "\r\n\r\n").contains("Content-Length: 4\r\n"));
}

void SandboxServerTest::anAnswerWithoutContentHasNoLength()
{
    const auto socket = connectWith("GET /x/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_pending.size(), 1, patience);
    m_pending.first().exchange->send({204, {}, {}, {}});
    const auto answer = answerFrom(*socket, "\r\n\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 204 No Content\r\n"));
    QVERIFY(!answer.contains("Content-Length") && !answer.contains("Content-Type"));
}

void SandboxServerTest::anAnswerMayComeLater()
{
    const auto first = connectWith("GET /first/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_pending.size(), 1, patience);
    const auto second = connectWith("GET /second/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_pending.size(), 2, patience);
    m_pending[1].exchange->send({200, "second", "text/plain", {}});
    answerFrom(*second, "second");
    QCOMPARE(first->bytesAvailable(), 0);
    m_pending[0].exchange->send({200, "first", "text/plain", {}});
    answerFrom(*first, "first");
}

void SandboxServerTest::aClientThatIsGoneIsNotAnswered_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("answer") << 0;
    QTest::newRow("half an answer") << 1;
    QTest::newRow("drop") << 2;
}

void SandboxServerTest::aClientThatIsGoneIsNotAnswered()
{
    QFETCH(const int, way);
    auto socket = connectWith("GET /x/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_pending.size(), 1, patience);
    socket->abort();
    socket.reset();
    // Somebody else is served once the server has noticed …
    const auto other = connectWith("GET /y/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_pending.size(), 2, patience);
    // … and an answer for the one who left does no harm.
    const auto gone = m_pending.takeFirst();
    if (way == 0)
        gone.exchange->send({200, "late", "text/plain", {}});
    else if (way == 1)
        gone.exchange->sendHalf({200, "late", "text/plain", {}});
    else
        gone.exchange->drop();
    m_pending.first().exchange->send({200, "here", "text/plain", {}});
    answerFrom(*other, "here");
}

void SandboxServerTest::aDroppedConnectionSaysNothing()
{
    const auto socket = connectWith("GET /x/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QSignalSpy closed(socket.get(), &QAbstractSocket::disconnected);
    QTRY_COMPARE_WITH_TIMEOUT(m_pending.size(), 1, patience);
    m_pending.first().exchange->drop();
    QTRY_COMPARE_WITH_TIMEOUT(closed.count(), 1, patience);
    QCOMPARE(socket->readAll(), QByteArray());
}

void SandboxServerTest::aRequestThatIsNoHttpIsDropped()
{
    const auto socket = connectWith("\x16\x03\x01 this is no HTTP\r\n\r\n");
    QSignalSpy closed(socket.get(), &QAbstractSocket::disconnected);
    QTRY_COMPARE_WITH_TIMEOUT(closed.count(), 1, patience);
    QCOMPARE(m_pending.size(), 0);
}

void SandboxServerTest::manyClientsWaitTogether()
{
    constexpr int clients = 200;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    sockets.reserve(clients);
    for (int i = 0; i < clients; ++i)
        sockets.push_back(connectWith("GET /" + QByteArray::number(i) + "/ HTTP/1.1\r\nHost: localhost\r\n\r\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_pending.size(), clients, patience);
    for (const auto &pending : m_pending)
        pending.exchange->send({200, "for " + pending.request.path, "text/plain", {}});
    for (int i = 0; i < clients; ++i)
        answerFrom(*sockets[static_cast<std::size_t>(i)], "for /" + QByteArray::number(i) + '/');
}

QTEST_GUILESS_MAIN(SandboxServerTest)
#include "tst_sandboxserver.moc"
