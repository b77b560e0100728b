// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/jsonwriter.h"
#include "app/sandbox/options.h"
#include "app/sandbox/ordermaker.h"
#include "app/sandbox/people.h"
#include "app/sandbox/searchrequest.h"
#include "app/sandbox/tokens.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;
using namespace Rescind::Sandbox;

namespace {

class TestClock final : public Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override { return QDateTime::fromMSecsSinceEpoch(now.count(), Qt::UTC); }
    [[nodiscard]] std::chrono::milliseconds sinceStart() const override { return now; }
    std::chrono::milliseconds now{1'000'000};
};

constexpr qint64 now = 1'772'442'000'000'000; // 2026-03-02T09:00:00Z

} // namespace

/// The sandbox's parts that are pure enough to be looked at by themselves.
class SandboxPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextSurvivesTheJsonWriter_data();
    void everyTextSurvivesTheJsonWriter();
    void membersStandInTheOrderTheyWereWritten();
    void aTokenLivesAsLongAsItShould();
    void randomNumbersAreTheSameEverywhere();
    void theCommandLineBecomesOptions();
    void aWindowFollowsFromTheReadingOfLimit_data();
    void aWindowFollowsFromTheReadingOfLimit();
    void anOrderFollowsFromItsNumberAlone();
    void anOrdersLinesAddUp();
    void aShopHasEveryStatusAndManyScripts();
    void uuidsAndNumbersAreUnique();
    void openRequestsAreSeededOnlyWhereTheyShow();
    void theSmallestShopsHaveTheMostWantedOrders_data();
    void theSmallestShopsHaveTheMostWantedOrders();
};

void SandboxPartsTest::everyTextSurvivesTheJsonWriter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("quotes") << u"a \"b\" \\ c / d"_s;
    QTest::newRow("controls") << QString::fromUtf16(u"\u0001\b\f\n\r\t\u001f\u007f\u0085\u2028");
    QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u"b"_s;
    QTest::newRow("scripts") << u"Größe Ελένη Їжак مريم נועה 王 さくら 서연 प्रिया ณัฐพล"_s;
    QTest::newRow("beyond 16 bits") << u"👩‍👩‍👧‍👦𝒳🏴"_s;
}

void SandboxPartsTest::everyTextSurvivesTheJsonWriter()
{
    QFETCH(const QString, text);
    for (const auto form : {JsonWriter::TextForm::Utf8, JsonWriter::TextForm::AsciiOnly}) {
        JsonWriter writer(form);
        writer.beginObject();
        writer.member("text"_L1, text);
        writer.endObject();
        QJsonParseError error;
        const auto object = QJsonDocument::fromJson(writer.bytes(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(object.value("text"_L1).toString(), text);
        const bool ascii
            = std::ranges::all_of(writer.bytes(), [](char letter) { return static_cast<uchar>(letter) < 0x7f; });
        QVERIFY(form == JsonWriter::TextForm::Utf8 || ascii);
    }
}

void SandboxPartsTest::membersStandInTheOrderTheyWereWritten()
{
    JsonWriter writer;
    writer.beginObject();
    writer.member("z"_L1, qint64(-7));
    writer.member("a"_L1, QString());
    writer.key("list"_L1);
    writer.beginArray();
    writer.text(u"[");
    writer.beginObject();
    writer.memberBool("yes"_L1, true);
    writer.endObject();
    writer.beginArray();
    writer.endArray();
    writer.raw("1.50");
    writer.endArray();
    writer.memberNull("n"_L1);
    writer.endObject();
    QCOMPARE(writer.bytes(), R"({"z":-7,"a":null,"list":["[",{"yes":true},[],1.50],"n":null})"_ba);
}

void SandboxPartsTest::aTokenLivesAsLongAsItShould()
{
    TestClock clock;
    Tokens tokens(clock, std::chrono::hours(2));
    const auto token = tokens.issue(3);
    QCOMPARE(token.size(), 40);
    QCOMPARE(tokens.userOf(token), 3);
    QCOMPARE(tokens.userOf("x" + token.mid(1)), 0);
    QCOMPARE(tokens.userOf({}), 0);
    clock.now += std::chrono::hours(2) - std::chrono::milliseconds(1);
    QCOMPARE(tokens.userOf(token), 3);
    const auto second = tokens.issue(3);
    QCOMPARE(tokens.userOf(token), 3); // a new one leaves the old one alone
    clock.now += std::chrono::milliseconds(1);
    QCOMPARE(tokens.userOf(token), 0);
    QCOMPARE(tokens.userOf(second), 3);
    tokens.expireAll();
    QCOMPARE(tokens.userOf(second), 0);
}

void SandboxPartsTest::randomNumbersAreTheSameEverywhere()
{
    Random random(1, 2);
    QCOMPARE(random.next(), Random(1, 2).next());
    QVERIFY(Random(1, 2).next() != Random(2, 1).next());
    // SplitMix64's own first value for seed 0 would be 0xe220a8397b1dcdaf; ours starts from a mixed state.
    const auto uuid = Random(1, 2).uuid();
    QCOMPARE(uuid.version(), QUuid::Random);
    QCOMPARE(uuid.variant(), QUuid::DCE);
    QList<int> counts(10);
    for (int i = 0; i < 10'000; ++i)
        ++counts[random.below(10)];
    QVERIFY(std::ranges::all_of(counts, [](int count) { return count > 800 && count < 1'200; }));
}

void SandboxPartsTest::theCommandLineBecomesOptions()
{
    const auto line = readCommandLine({u"rescind-sandbox"_s,
                                       u"--host"_s,
                                       u"::1"_s,
                                       u"--port=8080"_s,
                                       u"--orders"_s,
                                       u"7"_s,
                                       u"--seed"_s,
                                       u"9"_s,
                                       u"--db"_s,
                                       u"x.db"_s,
                                       u"--latency"_s,
                                       u"50"_s,
                                       u"--marker"_s,
                                       u"Cancel requested"_s,
                                       u"--paging"_s,
                                       u"inclusive"_s,
                                       u"--page-max"_s,
                                       u"24"_s,
                                       u"--token-life"_s,
                                       u"1.5"_s,
                                       u"--autopilot"_s,
                                       u"2.5:30"_s,
                                       u"--tls"_s,
                                       u"--end-with-parent"_s,
                                       u"--now"_s,
                                       u"2026-03-02T10:00:00+01:00"_s,
                                       u"--answer-status"_s,
                                       u"200"_s});
    QCOMPARE(line.wish, CommandLine::Wish::Run);
    const auto &options = line.options;
    QCOMPARE(options.host, QHostAddress(QHostAddress::LocalHostIPv6));
    QCOMPARE(options.port, 8080);
    QCOMPARE(options.orders, 7);
    QCOMPARE(options.seed, 9u);
    QCOMPARE(options.databasePath, u"x.db"_s);
    QCOMPARE(options.latency, std::chrono::milliseconds(50));
    QCOMPARE(options.marker, u"Cancel requested"_s);
    QCOMPARE(options.paging, Paging::Inclusive);
    QCOMPARE(options.pageMax, 24);
    QCOMPARE(options.tokenLife, std::chrono::milliseconds(1'500));
    QCOMPARE(options.autopilot, (AutopilotPlan{std::chrono::milliseconds(2'500), 30}));
    QVERIFY(options.tls && options.endWithParent);
    QCOMPARE(options.now, QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    QCOMPARE(options.answerStatus, 200);

    const auto standard = readCommandLine({u"rescind-sandbox"_s}).options;
    QCOMPARE(standard.orders, 60);
    QCOMPARE(standard.marker, QString());
    QCOMPARE(standard.tokenLife, std::chrono::milliseconds(7'200'000));
    QVERIFY(!standard.autopilot && !standard.now.isValid() && !standard.tls);
}

void SandboxPartsTest::aWindowFollowsFromTheReadingOfLimit_data()
{
    QTest::addColumn<int>("paging");
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<qint64>("count");
    const auto row = [](const char *name, Paging paging, qint64 start, qint64 limit, qint64 count) {
        QTest::newRow(name) << static_cast<int>(paging) << start << limit << count;
    };
    row("count", Paging::Count, 4, 8, 8);
    row("exclusive end", Paging::Exclusive, 4, 8, 4);
    row("inclusive end", Paging::Inclusive, 4, 8, 5);
    row("count 0", Paging::Count, 0, 0, 0);
    row("exclusive, end before start", Paging::Exclusive, 8, 4, 0);
    row("inclusive, end at start", Paging::Inclusive, 4, 4, 1);
    row("more than a page", Paging::Count, 0, 1'000, 100);
    row("no limit", Paging::Exclusive, 4, -1, 100);
}

void SandboxPartsTest::aWindowFollowsFromTheReadingOfLimit()
{
    QFETCH(const int, paging);
    QFETCH(const qint64, start);
    QFETCH(const qint64, limit);
    QFETCH(const qint64, count);
    const auto asked = limit < 0 ? std::nullopt : std::optional(limit);
    QCOMPARE(windowOf(start, asked, static_cast<Paging>(paging), 100), (Window{start, count}));
}

void SandboxPartsTest::anOrderFollowsFromItsNumberAlone()
{
    const OrderMaker maker({1'000, 7, now, false});
    const OrderMaker same({1'000, 7, now, false});
    const auto late = maker.order(999).uuid;
    for (const int number : {500, 0, 999}) {
        QCOMPARE(same.order(number).uuid, maker.order(number).uuid);
        QCOMPARE(same.order(number).lines.size(), maker.order(number).lines.size());
    }
    QCOMPARE(maker.order(999).uuid, late);
    QVERIFY(OrderMaker({1'000, 8, now, false}).order(500).uuid != maker.order(500).uuid);
}

void SandboxPartsTest::anOrdersLinesAddUp()
{
    const OrderMaker maker({2'000, 3, now, true});
    for (int number = 0; number < 2'000; ++number) {
        const auto order = maker.order(number);
        QVERIFY(!order.lines.isEmpty());
        QVERIFY(order.created < now);
        QCOMPARE(order.sentToSupplier, order.suppliers() != 0);
        for (int position = 0; position < order.lines.size(); ++position) {
            const auto &line = order.lines[position];
            QCOMPARE(line.position, position);
            QVERIFY(line.quantity >= 1);
            QCOMPARE(line.supplier == 0, line.status == LineStatus::Unallocated);
            QCOMPARE(line.parcels.isEmpty(), line.status != LineStatus::HasTracking);
            if (line.supplier != 0)
                QCOMPARE(line.accepted + line.backordered + line.rejected, line.quantity);
            int sent = 0;
            for (const auto &parcel : line.parcels) {
                sent += parcel.quantity;
                QVERIFY(!parcel.trackingNumber.isEmpty());
                QVERIFY(parcel.created < now);
            }
            QVERIFY(sent == 0 || sent == line.quantity);
        }
    }
}

void SandboxPartsTest::aShopHasEveryStatusAndManyScripts()
{
    const OrderMaker maker({3'000, 1, now, false});
    QSet<LineStatus> statuses;
    QSet<QChar::Script> scripts;
    for (int number = 0; number < 3'000; ++number) {
        const auto order = maker.order(number);
        for (const auto &line : order.lines)
            statuses.insert(line.status);
        for (const auto letter : order.customerId == 0 ? order.customer.name : maker.customer(order.customerId).name) {
            if (letter.isLetter())
                scripts.insert(letter.script());
        }
    }
    QCOMPARE(statuses.size(), std::ssize(allLineStatuses));
    for (const auto script : {QChar::Script_Latin, QChar::Script_Greek, QChar::Script_Cyrillic, QChar::Script_Arabic,
                              QChar::Script_Hebrew, QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Hangul,
                              QChar::Script_Devanagari, QChar::Script_Thai})
        QVERIFY2(scripts.contains(script), qPrintable(QString::number(script)));
}

void SandboxPartsTest::uuidsAndNumbersAreUnique()
{
    const OrderMaker maker({20'000, 5, now, false});
    QSet<QUuid> uuids;
    QSet<QString> numbers;
    int lines = 0;
    for (int number = 0; number < 20'000; ++number) {
        const auto order = maker.order(number);
        uuids.insert(order.uuid);
        for (const auto &line : order.lines)
            uuids.insert(line.uuid);
        lines += static_cast<int>(order.lines.size());
        numbers.insert(order.purchaseOrderNumber);
    }
    QCOMPARE(uuids.size(), 20'000 + lines);
    QCOMPARE(numbers.size(), 20'000 - 1); // the one that two orders share on purpose
}

void SandboxPartsTest::openRequestsAreSeededOnlyWhereTheyShow()
{
    for (const bool shown : {false, true}) {
        const OrderMaker maker({2'000, 3, now, shown});
        int open = 0;
        for (int number = 0; number < 2'000; ++number) {
            const auto order = maker.order(number);
            for (const auto &line : order.lines) {
                if (line.request != RequestState::Pending)
                    continue;
                ++open;
                QVERIFY(line.supplier != 0);
                QVERIFY(line.requestedAt > order.created && line.requestedAt <= now);
                QVERIFY(order.purchaseOrderNumber != u"5527771067"_s);
            }
        }
        QCOMPARE(open > 0, shown);
    }
}

void SandboxPartsTest::theSmallestShopsHaveTheMostWantedOrders_data()
{
    QTest::addColumn<int>("orders");
    for (const int orders : {1, 2, 5, 21, 22, 23, 60, 1'000})
        QTest::addRow("%d", orders) << orders;
}

void SandboxPartsTest::theSmallestShopsHaveTheMostWantedOrders()
{
    QFETCH(const int, orders);
    const OrderMaker maker({orders, 1, now, false});
    QStringList numbers;
    for (int number = 0; number < orders; ++number)
        numbers << maker.order(number).purchaseOrderNumber;
    // The youngest is the one that people look for first.
    QCOMPARE(numbers.last(), u"5527771067"_s);
    const auto three = maker.order(orders - 1);
    QCOMPARE(three.lines.size(), 3);
    QCOMPARE(three.suppliers(), supplierBit(firstSupplier) | supplierBit(secondSupplier));
    QCOMPARE(numbers.count(u"7700012345"_s), std::min(2, orders - 1));
    QCOMPARE(numbers.contains(u"5527771121"_s), orders >= 22);
}

QTEST_GUILESS_MAIN(SandboxPartsTest)
#include "tst_sandboxparts.moc"
