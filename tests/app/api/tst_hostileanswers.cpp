// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a broken line or a broken server can make of an answer: nothing of it may crash a reader, and no answer that was
// cut off may pass for a whole one.

#include "app/api/readers.h"
#include "tests/app/api/answersamples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;

namespace {

QList<QByteArray> everySample()
{
    return {Samples::pageOf(Samples::timpanogosOrder()),
            Samples::timpanogosDetail(),
            Samples::pageOf(Samples::v1Order()),
            '[' + Samples::timpanogosDetail() + ',' + Samples::v1Order() + ']',
            Samples::logIn(),
            R"({"org_type": "RETAILER", "uuid": "o", "name": "Böhm"})",
            R"([{"uuid": "n", "title": "T", "created_at": "2019", "type": "x"}])"};
}

// How many of the readers took it.
int takenBy(const QByteArray &body)
{
    return int(Readers::orderPage(body).has_value()) + int(Readers::order(body).has_value())
           + int(Readers::ordersOfPurchaseOrder(body).has_value()) + int(Readers::logIn(body).has_value())
           + int(Readers::organisation(body).has_value()) + int(Readers::notifications(body).has_value())
           + int(Readers::orderAttributes(body).has_value());
}

// What a damaged answer may have done to it. The generator decides, so that a seed reproduces it.
QByteArray damaged(QByteArray body, QRandomGenerator &random)
{
    static const QList<QByteArray> pieces = {"\"",
                                             "\\",
                                             "{",
                                             "}",
                                             "[",
                                             "]",
                                             ",",
                                             ":",
                                             "null",
                                             "-",
                                             "1e999",
                                             "\xFF",
                                             "\xC3",
                                             "\xED\xA0\x80",
                                             "\\ud800",
                                             "\\u0000",
                                             QByteArray(1, '\0'),
                                             "\n",
                                             "0",
                                             "99999999999999999999",
                                             "<html>",
                                             "\xEF\xBB\xBF",
                                             "\"uuid\":",
                                             "true"};
    for (int times = random.bounded(1, 5); times > 0 && !body.isEmpty(); --times) {
        const qsizetype at = random.bounded(body.size());
        const qsizetype length = random.bounded(qsizetype(1), std::min<qsizetype>(40, body.size() - at) + 1);
        switch (random.bounded(6)) {
        case 0:
            body[at] = char(random.bounded(256));
            break;
        case 1:
            body[at] = char(body[at] ^ (1 << random.bounded(8)));
            break;
        case 2:
            body.remove(at, length);
            break;
        case 3:
            body.insert(at, pieces[random.bounded(pieces.size())]);
            break;
        case 4:
            body.insert(random.bounded(body.size()), body.mid(at, length));
            break;
        case 5:
            body.replace(at, length, pieces[random.bounded(pieces.size())]);
            break;
        }
    }
    return body;
}

} // namespace

class HostileAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAnswerThatWasCutOffIsTaken();
    void aCutAnswerIsCalledIncomplete();
    void noDamageCrashesAReader();
    void damageNeverYieldsAnOrderWithoutAnId();
    void mendingKeepsWhatWasWhole();
    void noSingleByteCrashesAReader();
};

void HostileAnswersTest::noAnswerThatWasCutOffIsTaken()
{
    for (const QByteArray &sample : everySample()) {
        QVERIFY(takenBy(sample) > 0);
        for (qsizetype length = 0; length < sample.size(); ++length) {
            const QByteArray cut = sample.left(length);
            QVERIFY2(takenBy(cut) == 0, cut.right(40).constData());
            // An action's answer is good when it is empty, and then alone.
            QCOMPARE(Readers::actionContentError(200, cut).has_value(), !cut.trimmed().isEmpty());
        }
    }
}

void HostileAnswersTest::aCutAnswerIsCalledIncomplete()
{
    for (const QByteArray &sample : everySample()) {
        for (qsizetype length = 0; length < sample.size(); ++length) {
            QCOMPARE(Readers::orderPage(sample.left(length)).error().kind, ApiError::Kind::Incomplete);
            QCOMPARE(Readers::logIn(sample.left(length)).error().kind, ApiError::Kind::Incomplete);
        }
    }
}

void HostileAnswersTest::noDamageCrashesAReader()
{
    const QList<QByteArray> samples = everySample();
    QRandomGenerator random(20260301);
    int taken = 0;
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray body = damaged(samples[i % samples.size()], random);
        taken += takenBy(body) > 0 ? 1 : 0;
        const QString words = Readers::errorDetail(body);
        QVERIFY(words.size() <= 500);
        for (const QChar character : words)
            QVERIFY(character.category() != QChar::Other_Control);
        const std::optional<ApiError> content = Readers::actionContentError(200, body);
        QVERIFY(!content || content->delivery == Delivery::MaybeSent);
    }
    // Neither did the damage spoil everything, nor was it without effect.
    QVERIFY(taken > 1'000);
    QVERIFY(taken < 19'000);
}

void HostileAnswersTest::damageNeverYieldsAnOrderWithoutAnId()
{
    QRandomGenerator random(42);
    const QByteArray sample = Samples::pageOf(Samples::timpanogosDetail() + ',' + Samples::v1Order(), 2);
    int read = 0;
    for (int i = 0; i < 5'000; ++i) {
        const ApiResult<OrderPage> page = Readers::orderPage(damaged(sample, random));
        if (!page)
            continue;
        QCOMPARE(page->received, page->orders.size() + page->skipped.size());
        for (const Order &order : page->orders) {
            QVERIFY(!order.uuid.isEmpty());
            ++read;
        }
        for (const SkippedOrder &skipped : page->skipped)
            QVERIFY(skipped.position >= 0 && skipped.position < page->received && !skipped.reason.isEmpty());
    }
    QVERIFY(read > 0);
}

void HostileAnswersTest::mendingKeepsWhatWasWhole()
{
    // GIVEN a page with one order that no strict parser takes, and a good one after it
    const QByteArray odd
        = "{\"uuid\": \"odd\", \"notes\": \"\xFF quote \\\" back \\\\ \\ud800\", \"purchase_order_id\": "
          "98765432109876543210987, \"line_items\": [{\"uuid\": \"l\", \"cost\": -1.50}]}";
    const ApiResult<OrderPage> page = Readers::orderPage(Samples::pageOf(odd + ',' + Samples::timpanogosOrder()));
    // THEN both are there, the good one as if nothing had happened
    QVERIFY(page.has_value());
    QCOMPARE(page->orders.size(), 2);
    QCOMPARE(page->orders[0].retailerNotes, u"\uFFFD quote \" back \\ \uFFFD"_s);
    QCOMPARE(page->orders[0].purchaseOrderNumber, u"98765432109876543210987"_s);
    QCOMPARE(page->orders[0].lineItems[0].cost, u"-1.5"_s);
    QCOMPARE(page->orders[1], Readers::orderPage(Samples::pageOf(Samples::timpanogosOrder()))->orders[0]);
}

void HostileAnswersTest::noSingleByteCrashesAReader()
{
    for (int byte = 0; byte < 256; ++byte) {
        for (const QByteArray &body :
             QList<QByteArray>{QByteArray(1, char(byte)), '{' + QByteArray(1, char(byte)),
                               "[\"" + QByteArray(3, char(byte)) + "\"]", "[" + QByteArray(1, char(byte)) + "]"}) {
            QVERIFY(!Readers::logIn(body).has_value());
            QVERIFY(Readers::errorDetail(body).size() <= 500);
        }
    }
}

QTEST_GUILESS_MAIN(HostileAnswersTest)

#include "tst_hostileanswers.moc"
