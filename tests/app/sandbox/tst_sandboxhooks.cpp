// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/shopcalls.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;

/// The sandbox's own calls, by which a test or a demonstration plays the rest of the world.
class SandboxHooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theyAreListed();
    void theyLeaveNoTraceAndMeetNoFault();
    void anUnknownOneIsNotFound();
    void aLineShipsBehindEverybodysBack();
    void whatIsCancelledDoesNotShip();
    void aSupplierAnswersElsewhere();
    void anAnswerNobodyAskedForIsRefused();
    void tokensCanBeMadeToExpire();
    void anOrderIsToldAsItIs();
    void latencyDelaysTheAnswerAndNotTheDeed();

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<ShopCalls> m_shop;
    QByteArray m_order;
    QByteArray m_line;
};

void SandboxHooksTest::init()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--orders"_s, u"30"_s});
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
    m_shop = std::make_unique<ShopCalls>(*m_sandbox);
    const auto order = m_shop->order(u"5527771067"_s);
    m_order = ShopCalls::uuidOf(order);
    m_line = ShopCalls::lineUuidOf(order, 0);
}

void SandboxHooksTest::cleanup()
{
    m_shop.reset();
    m_sandbox.reset();
}

void SandboxHooksTest::theyAreListed()
{
    const auto text = m_sandbox->call("GET", "/sandbox/").body;
    for (const auto &path : {"log/"_ba, "effects/"_ba, "order/"_ba, "ship/"_ba, "answer/"_ba, "expire-tokens/"_ba,
                             "faults/"_ba, "latency/"_ba})
        QVERIFY2(text.contains(QByteArray("/sandbox/" + path)), path.constData());
}

void SandboxHooksTest::theyLeaveNoTraceAndMeetNoFault()
{
    const auto before = m_sandbox->arrivals().size();
    QCOMPARE(m_sandbox->call("POST", "/sandbox/faults/", R"({"times":0,"fault":"drop-before"})").status, 204);
    QCOMPARE(m_sandbox->call("GET", "/sandbox/effects/").status, 200);
    QCOMPARE(m_sandbox->arrivals().size(), before);
}

void SandboxHooksTest::anUnknownOneIsNotFound()
{
    QCOMPARE(m_sandbox->call("GET", "/sandbox/nothing/").status, 404);
    QCOMPARE(m_sandbox->call("POST", "/sandbox/nothing/", "{}").status, 404);
    QCOMPARE(m_sandbox->call("PUT", "/sandbox/log/", "{}").status, 404);
    QCOMPARE(m_sandbox->call("GET", "/sandbox/order/not-a-uuid/").status, 404);
}

void SandboxHooksTest::aLineShipsBehindEverybodysBack()
{
    QVERIFY(m_sandbox->ship(QString::fromLatin1(m_line), u"1ZFIRST"_s));
    QVERIFY(m_sandbox->ship(QString::fromLatin1(m_line), u"1ZSECOND"_s));
    const auto line = m_shop->order(u"5527771067"_s).value("line_items"_L1).toArray().first().toObject();
    QCOMPARE(line.value("status"_L1).toString(), u"HasTracking"_s);
    QCOMPARE(line.value("tracking"_L1).toArray().size(), 2);
    QCOMPARE(m_shop->cancelLine(m_line), 422);
}

void SandboxHooksTest::whatIsCancelledDoesNotShip()
{
    QCOMPARE(m_shop->cancelLine(m_line), 204);
    QCOMPARE(m_shop->answerLine(m_line, "confirm", u"sam"_s), 204);
    QVERIFY(!m_sandbox->ship(QString::fromLatin1(m_line), u"1Z"_s));
    QVERIFY(!m_sandbox->ship(u"no-such-line"_s, u"1Z"_s));
    QCOMPARE(m_shop->truth(m_order).first(), u"Cancelled/confirmed"_s);
}

void SandboxHooksTest::aSupplierAnswersElsewhere()
{
    QCOMPARE(m_shop->cancelOrder(m_order), 204);
    QCOMPARE(
        m_sandbox->call("POST", "/sandbox/answer/", R"({"line_item_uuid":")" + m_line + R"(","confirm":false})").status,
        204);
    QCOMPARE(m_shop->truth(m_order).first(), u"Allocated/rejected"_s);
    const auto second = ShopCalls::lineUuidOf(m_shop->order(u"5527771067"_s), 1);
    QCOMPARE(m_sandbox->call("POST", "/sandbox/answer/", R"({"line_item_uuid":")" + second + R"("})").status, 204);
    QCOMPARE(m_shop->truth(m_order).at(1), u"Cancelled/confirmed"_s);
}

void SandboxHooksTest::anAnswerNobodyAskedForIsRefused()
{
    const auto answer = m_sandbox->call("POST", "/sandbox/answer/", R"({"line_item_uuid":")" + m_line + R"("})");
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.body.trimmed(), "nothing-requested"_ba);
}

void SandboxHooksTest::tokensCanBeMadeToExpire()
{
    const auto token = m_shop->token(u"rita"_s);
    QCOMPARE(m_sandbox->call("GET", "/timp/organizations/", {}, token).status, 200);
    QVERIFY(m_sandbox->expireTokens());
    QCOMPARE(m_sandbox->call("GET", "/timp/organizations/", {}, token).status, 401);
    QVERIFY(!m_sandbox->tokenOf(u"rita"_s).isEmpty());
}

void SandboxHooksTest::anOrderIsToldAsItIs()
{
    const auto order = m_sandbox->truth(QString::fromLatin1(m_order));
    QCOMPARE(order.value("po_number"_L1).toString(), u"5527771067"_s);
    QCOMPARE(order.value("retailer"_L1).toString(), u"Alder & Finch Home"_s);
    const auto second = order.value("lines"_L1).toArray().at(1).toObject();
    QCOMPARE(second.value("supplier"_L1).toString(), u"Brightwater Lighting"_s);
    QCOMPARE(second.value("tracking"_L1).toArray().size(), 0);
}

void SandboxHooksTest::latencyDelaysTheAnswerAndNotTheDeed()
{
    const auto token = m_shop->token(u"rita"_s);
    QCOMPARE(m_sandbox->call("POST", "/sandbox/latency/", R"({"ms":600000})").status, 204);
    // GIVEN a client that waits for its answer
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_sandbox->port());
    socket.write("DELETE /timp/orders/items/cancel/" + m_line + "/ HTTP/1.1\r\nHost: localhost\r\nAuthorization: Token "
                 + token + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
    // THEN the deed is done while it still waits
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->truth(m_order).first(), u"Allocated/pending"_s, 30'000);
    QCOMPARE(socket.bytesAvailable(), 0);
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    // WHEN it gives up, THEN nothing is taken back and the next one is served
    socket.abort();
    QCOMPARE(m_sandbox->call("POST", "/sandbox/latency/", R"({"ms":0})").status, 204);
    QCOMPARE(m_shop->cancelLine(m_line), 422);
    QCOMPARE(m_shop->truth(m_order).first(), u"Allocated/pending"_s);
    QCOMPARE(m_sandbox->call("POST", "/sandbox/latency/", R"({"ms":-1})").status, 400);
}

QTEST_GUILESS_MAIN(SandboxHooksTest)
#include "tst_sandboxhooks.moc"
