// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/shopcalls.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;

namespace {

// The remarkable orders of every shop.
const auto threeCancellable = u"5527771067"_s; // Calder, Brightwater, Calder
const auto everyStatus = u"5527771103"_s;      // Allocated, HasTracking, Backordered, Cancelled, Rejected, Unallocated
const auto shipped = u"5527771110"_s;
const auto cancelled = u"5527771111"_s;
const auto unallocated = u"5527771114"_s;

} // namespace

/// What a cancellation goes through, from the retailer's request to the supplier's answer.
class SandboxCancellationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void aCancelledOrderIsPendingAtEachSupplierConcerned_data() { addReleases(); }
    void aCancelledOrderIsPendingAtEachSupplierConcerned();
    void aCancelledLineLeavesTheOthersAlone_data() { addReleases(); }
    void aCancelledLineLeavesTheOthersAlone();
    void eachSupplierAnswersForItsOwnPart();
    void aConfirmedLineShowsCancelledEverywhere();
    void aRejectedLineGoesBackToWhatItWasAndCanBeAskedForAgain();
    void aSupplierCannotAnswerForAnother();
    void nothingCanBeAnsweredThatWasNotAsked();
    void anAnswerIsFinal();
    void whatHasShippedOrIsCancelledOrPendingCannotBeCancelled();
    void anOrderIsCancelledAsFarAsItCanBe();
    void anOrderOfWhichNothingCanBeCancelledIsRefused();
    void aLineNobodyWasAskedToDeliverIsCancelledAtOnce();
    void aLineThatShipsMeanwhileCanOnlyBeRejected();
    void aMarkerShowsARequestAndARejection();
    void withoutAMarkerARequestDoesNotShow();
    void anAnswerCanBeMadeATwoHundred();
    void suppliersAnswerByThemselvesOnAutopilot_data();
    void suppliersAnswerByThemselvesOnAutopilot();
    void theAutopilotsDecisionsFollowFromTheSeed();

private:
    static void addReleases();
    void start(const QStringList &arguments = {});
    [[nodiscard]] QStringList truthOf(const QString &number);

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<ShopCalls> m_shop;
};

void SandboxCancellationsTest::addReleases()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::newRow("timp") << "/timp/"_ba;
    QTest::newRow("v1") << "/"_ba;
}

void SandboxCancellationsTest::start(const QStringList &arguments)
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--orders"_s, u"30"_s} + arguments);
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
    m_shop = std::make_unique<ShopCalls>(*m_sandbox);
}

void SandboxCancellationsTest::cleanup()
{
    m_shop.reset();
    m_sandbox.reset();
}

QStringList SandboxCancellationsTest::truthOf(const QString &number)
{
    return m_shop->truth(ShopCalls::uuidOf(m_shop->order(number)));
}

void SandboxCancellationsTest::aCancelledOrderIsPendingAtEachSupplierConcerned()
{
    QFETCH(const QByteArray, prefix);
    start();
    const auto order = ShopCalls::uuidOf(m_shop->order(threeCancellable));
    const auto answer
        = m_shop->as(u"rita"_s, "PATCH", prefix + "orders/cancel/", "{\"order_uuid\": \"" + order + "\"}");
    QCOMPARE(answer.status, 204);
    QCOMPARE(m_shop->truth(order),
             (QStringList{u"Allocated/pending"_s, u"Allocated/pending"_s, u"Backordered/pending"_s}));
}

void SandboxCancellationsTest::aCancelledLineLeavesTheOthersAlone()
{
    QFETCH(const QByteArray, prefix);
    start();
    const auto order = m_shop->order(threeCancellable);
    const QByteArray path = prefix + "orders/items/cancel/" + ShopCalls::lineUuidOf(order, 1) + '/';
    QCOMPARE(m_shop->as(u"rita"_s, "DELETE", path, "{}").status, 204);
    QCOMPARE(m_shop->truth(ShopCalls::uuidOf(order)),
             (QStringList{u"Allocated/none"_s, u"Allocated/pending"_s, u"Backordered/none"_s}));
}

void SandboxCancellationsTest::eachSupplierAnswersForItsOwnPart()
{
    start();
    const auto order = ShopCalls::uuidOf(m_shop->order(threeCancellable));
    QCOMPARE(m_shop->cancelOrder(order), 204);
    QCOMPARE(m_shop->answerOrder(order, "confirm", u"sam"_s), 204);
    QCOMPARE(m_shop->truth(order),
             (QStringList{u"Cancelled/confirmed"_s, u"Allocated/pending"_s, u"Cancelled/confirmed"_s}));
    QCOMPARE(m_shop->answerOrder(order, "reject", u"sue"_s), 204);
    QCOMPARE(m_shop->truth(order),
             (QStringList{u"Cancelled/confirmed"_s, u"Allocated/rejected"_s, u"Cancelled/confirmed"_s}));
}

void SandboxCancellationsTest::aConfirmedLineShowsCancelledEverywhere()
{
    start();
    const auto order = m_shop->order(threeCancellable);
    const auto line = ShopCalls::lineUuidOf(order, 2);
    QCOMPARE(m_shop->cancelLine(line), 204);
    QCOMPARE(m_shop->answerLine(line, "confirm", u"sam"_s), 204);

    const auto third = [](const QJsonObject &shown) { return shown.value("line_items"_L1).toArray().at(2).toObject(); };
    const QByteArray path = "orders/" + ShopCalls::uuidOf(order) + '/';
    const auto timpanogos = third(m_shop->as(u"dana"_s, "GET", "/timp/" + path).json().object());
    QCOMPARE(timpanogos.value("status"_L1).toString(), u"Cancelled"_s);
    QCOMPARE(timpanogos.value("line_item_designation"_L1).toString(), u"Cancelled"_s);
    QCOMPARE(third(m_shop->as(u"dana"_s, "GET", '/' + path).json().object()).value("status"_L1).toString(),
             u"Cancelled"_s);
    QCOMPARE(third(m_shop->order(threeCancellable, u"sue"_s)).value("status"_L1).toString(), u"Cancelled"_s);
}

void SandboxCancellationsTest::aRejectedLineGoesBackToWhatItWasAndCanBeAskedForAgain()
{
    start();
    const auto order = m_shop->order(threeCancellable);
    const auto line = ShopCalls::lineUuidOf(order, 2);
    QCOMPARE(m_shop->cancelLine(line), 204);
    QCOMPARE(m_shop->answerLine(line, "reject", u"sam"_s), 204);
    QCOMPARE(m_shop->order(threeCancellable), order);
    QCOMPARE(m_shop->cancelLine(line), 204);
    QCOMPARE(m_shop->answerLine(line, "confirm", u"sam"_s), 204);
    QCOMPARE(truthOf(threeCancellable).at(2), u"Cancelled/confirmed"_s);
}

void SandboxCancellationsTest::aSupplierCannotAnswerForAnother()
{
    start();
    const auto order = m_shop->order(threeCancellable);
    QCOMPARE(m_shop->cancelOrder(ShopCalls::uuidOf(order)), 204);
    const auto before = truthOf(threeCancellable);
    const QByteArray path = "/timp/orders/items/cancel/" + ShopCalls::lineUuidOf(order, 1) + "/confirm/";
    const auto answer = m_shop->as(u"sam"_s, "PATCH", path, "{}");
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.header("x-sandbox-reason"), "not-your-line"_ba);
    QCOMPARE(truthOf(threeCancellable), before);
}

void SandboxCancellationsTest::nothingCanBeAnsweredThatWasNotAsked()
{
    start();
    const auto order = m_shop->order(threeCancellable);
    for (const auto &word : {"confirm"_ba, "reject"_ba}) {
        QCOMPARE(m_shop->answerLine(ShopCalls::lineUuidOf(order, 0), word, u"sam"_s), 422);
        QCOMPARE(m_shop->answerOrder(ShopCalls::uuidOf(order), word, u"sam"_s), 422);
    }
    // A request for another supplier's line is none for one's own.
    QCOMPARE(m_shop->cancelLine(ShopCalls::lineUuidOf(order, 1)), 204);
    QCOMPARE(m_shop->answerOrder(ShopCalls::uuidOf(order), "confirm", u"sam"_s), 422);
    QCOMPARE(truthOf(threeCancellable),
             (QStringList{u"Allocated/none"_s, u"Allocated/pending"_s, u"Backordered/none"_s}));
}

void SandboxCancellationsTest::anAnswerIsFinal()
{
    start();
    const auto order = m_shop->order(threeCancellable);
    const auto confirmed = ShopCalls::lineUuidOf(order, 0);
    const auto rejected = ShopCalls::lineUuidOf(order, 2);
    QCOMPARE(m_shop->cancelOrder(ShopCalls::uuidOf(order)), 204);
    QCOMPARE(m_shop->answerLine(confirmed, "confirm", u"sam"_s), 204);
    QCOMPARE(m_shop->answerLine(rejected, "reject", u"sam"_s), 204);
    for (const auto &word : {"confirm"_ba, "reject"_ba}) {
        QCOMPARE(m_shop->answerLine(confirmed, word, u"sam"_s), 422);
        QCOMPARE(m_shop->answerLine(rejected, word, u"sam"_s), 422);
        QCOMPARE(m_shop->answerOrder(ShopCalls::uuidOf(order), word, u"sam"_s), 422);
    }
    QCOMPARE(truthOf(threeCancellable),
             (QStringList{u"Cancelled/confirmed"_s, u"Allocated/pending"_s, u"Backordered/rejected"_s}));
}

void SandboxCancellationsTest::whatHasShippedOrIsCancelledOrPendingCannotBeCancelled()
{
    start();
    const auto order = m_shop->order(everyStatus);
    const auto reasonFor = [&](int position) -> QByteArray {
        const QByteArray path = "/timp/orders/items/cancel/" + ShopCalls::lineUuidOf(order, position) + '/';
        const auto answer = m_shop->as(u"rita"_s, "DELETE", path, "{}");
        return QByteArray::number(answer.status) + ' ' + answer.header("x-sandbox-reason");
    };
    QCOMPARE(reasonFor(1), "422 shipped"_ba);
    QCOMPARE(reasonFor(3), "422 already-cancelled"_ba);
    QCOMPARE(reasonFor(0), "204 "_ba);
    QCOMPARE(reasonFor(0), "422 already-pending"_ba);
    // Out of stock or refused by the supplier, it can still be taken back.
    QCOMPARE(reasonFor(2), "204 "_ba);
    QCOMPARE(reasonFor(4), "204 "_ba);
}

void SandboxCancellationsTest::anOrderIsCancelledAsFarAsItCanBe()
{
    start();
    QCOMPARE(m_shop->cancelOrder(ShopCalls::uuidOf(m_shop->order(everyStatus))), 204);
    QCOMPARE(truthOf(everyStatus),
             (QStringList{u"Allocated/pending"_s, u"HasTracking/none"_s, u"Backordered/pending"_s,
                          u"Cancelled/confirmed"_s, u"Rejected/pending"_s, u"Cancelled/confirmed"_s}));
}

void SandboxCancellationsTest::anOrderOfWhichNothingCanBeCancelledIsRefused()
{
    start();
    for (const auto &number : {shipped, cancelled}) {
        const auto before = truthOf(number);
        QCOMPARE(m_shop->cancelOrder(ShopCalls::uuidOf(m_shop->order(number))), 422);
        QCOMPARE(truthOf(number), before);
    }
    const auto pending = ShopCalls::uuidOf(m_shop->order(threeCancellable));
    QCOMPARE(m_shop->cancelOrder(pending), 204);
    QCOMPARE(m_shop->cancelOrder(pending), 422);
}

void SandboxCancellationsTest::aLineNobodyWasAskedToDeliverIsCancelledAtOnce()
{
    start();
    const auto order = m_shop->order(unallocated);
    QCOMPARE(m_shop->cancelLine(ShopCalls::lineUuidOf(order, 0)), 204);
    QCOMPARE(truthOf(unallocated), (QStringList{u"Cancelled/confirmed"_s, u"Unallocated/none"_s}));
}

void SandboxCancellationsTest::aLineThatShipsMeanwhileCanOnlyBeRejected()
{
    start();
    const auto order = m_shop->order(threeCancellable);
    const auto line = ShopCalls::lineUuidOf(order, 0);
    QCOMPARE(m_shop->cancelLine(line), 204);
    QVERIFY(m_sandbox->ship(QString::fromLatin1(line), u"1ZSHIPPEDMEANWHILE"_s));
    QCOMPARE(m_shop->answerLine(line, "confirm", u"sam"_s), 422);
    QCOMPARE(m_shop->answerOrder(ShopCalls::uuidOf(order), "confirm", u"sam"_s), 422);
    const auto shown = m_shop->order(threeCancellable).value("line_items"_L1).toArray().at(0).toObject();
    QCOMPARE(shown.value("status"_L1).toString(), u"HasTracking"_s);
    const auto parcel = shown.value("tracking"_L1).toArray().at(0).toObject();
    QCOMPARE(parcel.value("tracking_number"_L1).toString(), u"1ZSHIPPEDMEANWHILE"_s);
    QCOMPARE(m_shop->answerLine(line, "reject", u"sam"_s), 204);
    QCOMPARE(truthOf(threeCancellable).at(0), u"HasTracking/rejected"_s);
}

void SandboxCancellationsTest::aMarkerShowsARequestAndARejection()
{
    start({u"--marker"_s, u"Cancellation Pending"_s});
    const auto order = m_shop->order(threeCancellable);
    const auto line = ShopCalls::lineUuidOf(order, 0);
    const auto shown = [&](const QByteArray &path) -> QString {
        const auto detail
            = m_shop->as(u"rita"_s, "GET", path + "orders/" + ShopCalls::uuidOf(order) + '/').json().object();
        const auto first = detail.value("line_items"_L1).toArray().at(0).toObject();
        return first.value("status"_L1).toString() + u'/' + first.value("line_item_designation"_L1).toString();
    };
    QCOMPARE(shown("/timp/"), u"Allocated/NeedsTracking"_s);
    QCOMPARE(m_shop->cancelLine(line), 204);
    QCOMPARE(shown("/timp/"), u"Allocated/Cancellation Pending"_s);
    QCOMPARE(shown("/"), u"Cancellation Pending/"_s);
    QCOMPARE(m_shop->answerLine(line, "reject", u"sam"_s), 204);
    QCOMPARE(shown("/timp/"), u"Allocated/CancelRejected"_s);
    QCOMPARE(shown("/"), u"CancelRejected/"_s);
}

void SandboxCancellationsTest::withoutAMarkerARequestDoesNotShow()
{
    start();
    const auto order = m_shop->order(threeCancellable);
    const QByteArray path = "/timp/orders/" + ShopCalls::uuidOf(order) + '/';
    const auto before = m_shop->as(u"rita"_s, "GET", path).body;
    QCOMPARE(m_shop->cancelOrder(ShopCalls::uuidOf(order)), 204);
    QCOMPARE(m_shop->as(u"rita"_s, "GET", path).body, before);
    QCOMPARE(m_shop->order(threeCancellable), order);
}

void SandboxCancellationsTest::anAnswerCanBeMadeATwoHundred()
{
    start({u"--answer-status"_s, u"200"_s});
    const auto order = m_shop->order(threeCancellable);
    QCOMPARE(m_shop->cancelOrder(ShopCalls::uuidOf(order)), 204);
    QCOMPARE(m_shop->answerLine(ShopCalls::lineUuidOf(order, 0), "confirm", u"sam"_s), 200);
    QCOMPARE(m_shop->answerOrder(ShopCalls::uuidOf(order), "reject", u"sue"_s), 200);
}

void SandboxCancellationsTest::suppliersAnswerByThemselvesOnAutopilot_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("all confirm") << u"0.1"_s
                                 << QStringList{u"Cancelled/confirmed"_s, u"Cancelled/confirmed"_s,
                                                u"Cancelled/confirmed"_s};
    QTest::newRow("all reject") << u"0.1:100"_s
                                << QStringList{u"Allocated/rejected"_s, u"Allocated/rejected"_s,
                                               u"Backordered/rejected"_s};
}

void SandboxCancellationsTest::suppliersAnswerByThemselvesOnAutopilot()
{
    QFETCH(const QString, plan);
    QFETCH(const QStringList, expected);
    start({u"--autopilot"_s, plan});
    const auto order = ShopCalls::uuidOf(m_shop->order(threeCancellable));
    QCOMPARE(m_shop->cancelOrder(order), 204);
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->truth(order), expected, 30'000);
}

void SandboxCancellationsTest::theAutopilotsDecisionsFollowFromTheSeed()
{
    QStringList decided[2];
    for (auto &decisions : decided) {
        start({u"--autopilot"_s, u"0.05:50"_s});
        const auto order = ShopCalls::uuidOf(m_shop->order(u"5527771121"_s)); // twelve lines
        QCOMPARE(m_shop->cancelOrder(order), 204);
        QTRY_VERIFY_WITH_TIMEOUT((decisions = m_shop->truth(order)).filter(u"pending"_s).isEmpty(), 30'000);
        cleanup();
    }
    QCOMPARE(decided[0].size(), 12);
    QCOMPARE(decided[0], decided[1]);
    QVERIFY(decided[0].contains(u"Cancelled/confirmed"_s) && decided[0].contains(u"Allocated/rejected"_s));
}

QTEST_GUILESS_MAIN(SandboxCancellationsTest)
#include "tst_sandboxcancellations.moc"
