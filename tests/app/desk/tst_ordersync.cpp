// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/seat.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace Rescind;
using namespace Rescind::Testing;

namespace {

/// What a listing told, from its start to its end.
class Listing
{
public:
    explicit Listing(OrderSync &sync)
        : m_started(&sync, &OrderSync::listingStarted)
    {
        QObject::connect(&sync, &OrderSync::pageTaken, &m_context, [this](const QList<Order> &page, int left) {
            ++pages;
            orders += page;
            skippedOrders += left;
        });
        QObject::connect(&sync, &OrderSync::ordersSkipped, &m_context,
                         [this](const QList<SkippedOrder> &list) { skipped += list; });
        QObject::connect(&sync, &OrderSync::listingEnded, &m_context, [this](const std::optional<ApiError> &e) {
            ++ends;
            error = e;
        });
    }

    [[nodiscard]] bool waitForEnd(int count = 1) const
    {
        return QTest::qWaitFor([this, count] { return ends >= count; }, 2 * patience);
    }
    [[nodiscard]] qsizetype starts() const { return m_started.size(); }
    [[nodiscard]] QSet<QString> uuids() const
    {
        QSet<QString> all;
        for (const Order &order : orders)
            all.insert(order.uuid);
        return all;
    }

    int pages = 0;
    int ends = 0;
    QList<Order> orders;
    int skippedOrders = 0;
    QList<SkippedOrder> skipped;
    std::optional<ApiError> error;

private:
    QSignalSpy m_started;
    QObject m_context;
};

} // namespace

class OrderSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void everyOrderIsListedOnceUnderEachReadingOfLimit_data();
    void everyOrderIsListedOnceUnderEachReadingOfLimit();
    void aListStopsAtWhatWasAskedFor_data();
    void aListStopsAtWhatWasAskedFor();
    void aStoppedListingAsksForNothingMore();
    void anotherListingEndsTheFirst();
    void aPageThatFailedIsAskedForAgain();
    void aListingThatFailsForGoodKeepsWhatCame();
    void anOrderThatCantBeReadIsSkippedAndReported();
    void aLostAnswerOfAReadIsReadAgain();
    void aReadThatIsRefusedIsNotRepeated();
    void anotherOrderThanTheOneAskedForIsNoAnswer();
    void whatWasReadIsToldWithItsTime();
    void ordersAreFoundByAnyNumber_data();
    void ordersAreFoundByAnyNumber();
    void aNumberIsComparedLetterForLetter_data();
    void aNumberIsComparedLetterForLetter();
    void withoutTheByNumberCallASearchFindsIt_data();
    void withoutTheByNumberCallASearchFindsIt();
    void aWrongAddressIsNoEmptyAnswer();
    void nobodyIsAnsweredWhoIsGone();

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
};

void OrderSyncTest::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--orders"_s, u"430"_s});
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

void OrderSyncTest::cleanup()
{
    QCOMPARE(m_sandbox->call("DELETE", "/sandbox/faults/").status, 204);
    QCOMPARE(m_sandbox->call("DELETE", "/sandbox/log/").status, 204);
}

void OrderSyncTest::everyOrderIsListedOnceUnderEachReadingOfLimit_data()
{
    QTest::addColumn<QString>("reading");
    QTest::addColumn<Release>("release");
    for (const char *reading : {"count", "exclusive", "inclusive"}) {
        QTest::addRow("%s, timp", reading) << QString::fromLatin1(reading) << Release::Timpanogos;
        QTest::addRow("%s, v1", reading) << QString::fromLatin1(reading) << Release::V1;
    }
}

void OrderSyncTest::everyOrderIsListedOnceUnderEachReadingOfLimit()
{
    QFETCH(const QString, reading);
    QFETCH(const Release, release);
    SandboxProcess sandbox({u"--orders"_s, u"430"_s, u"--paging"_s, reading, u"--page-max"_s, u"150"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    Seat rita(sandbox, release, u"rita"_s);
    QVERIFY(rita.signIn());

    const Listing listing(rita.sync);
    rita.sync.list({});
    QVERIFY(rita.sync.isListing());
    QVERIFY(listing.waitForEnd());

    QVERIFY2(!listing.error, listing.error ? qPrintable(listing.error->text()) : "");
    QVERIFY(!rita.sync.isListing());
    QCOMPARE(listing.orders.size(), 430);
    QCOMPARE(listing.uuids().size(), 430);
    QCOMPARE(rita.sync.received(), 430);
    QCOMPARE(rita.ordersRead().size(), 430);
    QVERIFY(listing.pages >= 3);
    // Newest first.
    for (qsizetype i = 1; i < listing.orders.size(); ++i)
        QVERIFY(listing.orders.at(i).created <= listing.orders.at(i - 1).created);
}

void OrderSyncTest::aListStopsAtWhatWasAskedFor_data()
{
    QTest::addColumn<int>("most");
    QTest::newRow("one") << 1;
    QTest::newRow("some") << 20;
    QTest::newRow("more than a page") << 250;
}

void OrderSyncTest::aListStopsAtWhatWasAskedFor()
{
    QFETCH(const int, most);
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Listing listing(rita.sync);
    rita.sync.list({}, most);
    QVERIFY(listing.waitForEnd());
    QVERIFY(!listing.error);
    QCOMPARE(listing.orders.size(), most);
    QCOMPARE(rita.sync.received(), most);
    QCOMPARE(rita.ordersRead().size(), most);
}

void OrderSyncTest::aStoppedListingAsksForNothingMore()
{
    // GIVEN somebody who has seen enough after the first page
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Listing listing(rita.sync);
    QObject::connect(&rita.sync, &OrderSync::pageTaken, &rita.sync, [&] { rita.sync.stopListing(); });

    // WHEN they list
    rita.sync.list({});

    // THEN it ends there, without an error and once, and another call finds no page asked for in between
    QVERIFY(listing.waitForEnd());
    QVERIFY(rita.read(listing.orders.first().uuid));
    QCOMPARE(listing.ends, 1);
    QCOMPARE(listing.pages, 1);
    QVERIFY(!listing.error);
    QCOMPARE(m_sandbox->arrivalsOf("POST", "/timp/orders/"), 1);
    // Stopping what does not run says nothing.
    rita.sync.stopListing();
    QCOMPARE(listing.ends, 1);
}

void OrderSyncTest::anotherListingEndsTheFirst()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Listing listing(rita.sync);
    rita.sync.list({});
    rita.sync.list({}, 3);
    QCOMPARE(listing.ends, 1);
    QVERIFY(listing.waitForEnd(2));
    QCOMPARE(listing.starts(), 2);
    QCOMPARE(listing.ends, 2);
    QCOMPARE(listing.orders.size(), 3);
}

void OrderSyncTest::aPageThatFailedIsAskedForAgain()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const QByteArray faults = R"({"method":"POST","path":"/timp/orders/","nth":2,"fault":"status","status":503})"
                              "\n"
                              R"({"method":"POST","path":"/timp/orders/","nth":2,"fault":"drop-before"})";
    QVERIFY(addFaults(*m_sandbox, faults));
    const Listing listing(rita.sync);
    rita.sync.list({});
    QVERIFY(listing.waitForEnd());
    QVERIFY2(!listing.error, listing.error ? qPrintable(listing.error->text()) : "");
    QCOMPARE(listing.uuids().size(), 430);
    QCOMPARE(listing.orders.size(), 430);
}

void OrderSyncTest::aListingThatFailsForGoodKeepsWhatCame()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const QByteArray faults
        = R"({"method":"POST","path":"/timp/orders/","nth":2,"times":0,"fault":"status","status":500})";
    QVERIFY(addFaults(*m_sandbox, faults));
    const Listing listing(rita.sync);
    rita.sync.list({});
    QVERIFY(listing.waitForEnd());
    QVERIFY(listing.error);
    QCOMPARE(listing.error->kind, ApiError::Kind::ServerFailure);
    QCOMPARE(listing.pages, 1);
    QCOMPARE(rita.ordersRead().size(), listing.orders.size());
    QVERIFY(!rita.ordersRead().isEmpty());
    // The first page, the second, and no more than three repetitions of it.
    QCOMPARE(m_sandbox->arrivalsOf("POST", "/timp/orders/"), 5);
}

void OrderSyncTest::anOrderThatCantBeReadIsSkippedAndReported()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const QByteArray faults = R"({"method":"POST","path":"/timp/orders/","fault":"status","status":200,)"
                              R"("body":"{\"total_results\":3,\"orders\":[{\"uuid\":\"a\"},17,{\"uuid\":\"b\"}]}"})";
    QVERIFY(addFaults(*m_sandbox, faults));
    const Listing listing(rita.sync);
    rita.sync.list({}, 2);
    QVERIFY(listing.waitForEnd());
    QVERIFY2(!listing.error, listing.error ? qPrintable(listing.error->text()) : "");
    QCOMPARE(listing.orders.size(), 2);
    QCOMPARE(listing.orders.first().uuid, u"a"_s);
    QCOMPARE(listing.skippedOrders, 1);
    QCOMPARE(listing.skipped.size(), 1);
    QCOMPARE(listing.skipped.first().position, 1);
    QVERIFY(!listing.skipped.first().reason.isEmpty());
}

void OrderSyncTest::aLostAnswerOfAReadIsReadAgain()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(u"5527771067"_s);
    const QByteArray faults = R"({"method":"GET","path":"/timp/orders/*","fault":"drop-after"})"
                              "\n"
                              R"({"method":"GET","path":"/timp/orders/*","fault":"truncated"})";
    QVERIFY(addFaults(*m_sandbox, faults));
    const auto read = rita.read(order.uuid);
    QVERIFY(read && *read);
    QCOMPARE((*read)->uuid, order.uuid);
}

void OrderSyncTest::aReadThatIsRefusedIsNotRepeated()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const auto read = rita.read(u"00000000-0000-4000-8000-000000000000"_s);
    QVERIFY(read && !*read);
    QCOMPARE(read->error().kind, ApiError::Kind::CannotBePerformed);
    QCOMPARE(m_sandbox->arrivalsOf("GET", "/timp/orders/00000000-0000-4000-8000-000000000000/"), 1);
}

void OrderSyncTest::anotherOrderThanTheOneAskedForIsNoAnswer()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const QByteArray faults = R"({"method":"GET","path":"/timp/orders/*","fault":"status","status":200,)"
                              R"("body":"{\"order_uuid\":\"b\",\"line_items\":[]}"})";
    QVERIFY(addFaults(*m_sandbox, faults));
    const auto read = rita.read(u"a"_s);
    QVERIFY(read && !*read);
    QCOMPARE(read->error().kind, ApiError::Kind::Unreadable);
    QVERIFY(rita.ordersRead().isEmpty());
}

void OrderSyncTest::whatWasReadIsToldWithItsTime()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const QSignalSpy read(&rita.sync, &OrderSync::ordersRead);
    const Order order = rita.order(u"5527771067"_s);
    QVERIFY(rita.read(order.uuid));
    QCOMPARE(read.size(), 2);
    for (const QList<QVariant> &told : read) {
        const auto orders = told.at(0).value<QList<Order>>();
        QCOMPARE(orders.size(), 1);
        QCOMPARE(orders.first().uuid, order.uuid);
        QVERIFY(told.at(1).toDateTime().isValid());
    }
    QVERIFY(read.at(1).at(1).toDateTime() >= read.at(0).at(1).toDateTime());
}

void OrderSyncTest::ordersAreFoundByAnyNumber_data()
{
    QTest::addColumn<Release>("release");
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("count");
    for (const Release release : {Release::Timpanogos, Release::V1}) {
        for (const auto &[number, count] :
             {std::pair(u"5527771067"_s, 1), std::pair(u"7700012345"_s, 2), std::pair(u"0000123456"_s, 1),
              std::pair(u"AF/2026/17"_s, 1), std::pair(u"AF 2026 18"_s, 1), std::pair(u"AF%2F19 50%"_s, 1),
              std::pair(u"注文-２０２６／１９"_s, 1), std::pair(u"Заказ № 4711"_s, 1)}) {
            QTest::addRow("%s %s", wireName(release).data(), qPrintable(number)) << release << number << count;
        }
    }
}

void OrderSyncTest::ordersAreFoundByAnyNumber()
{
    QFETCH(const Release, release);
    QFETCH(const QString, number);
    QFETCH(const int, count);
    Seat rita(*m_sandbox, release, u"rita"_s);
    QVERIFY(rita.signIn());
    const auto found = rita.find(number);
    QVERIFY(found && *found);
    QCOMPARE((*found)->size(), count);
    for (const Order &order : **found)
        QCOMPARE(order.purchaseOrderNumber, number);
}

void OrderSyncTest::aNumberIsComparedLetterForLetter_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("without its zeros") << u"123456"_s;
    QTest::newRow("a part of it") << u"552777106"_s;
    QTest::newRow("with a blank") << u"5527771067 "_s;
    QTest::newRow("in small letters") << u"af/2026/17"_s;
    QTest::newRow("nobody's") << u"999"_s;
    QTest::newRow("what no address can be made of") << u".."_s;
}

void OrderSyncTest::aNumberIsComparedLetterForLetter()
{
    QFETCH(const QString, number);
    for (const Release release : {Release::Timpanogos, Release::V1}) {
        Seat rita(*m_sandbox, release, u"rita"_s);
        QVERIFY(rita.signIn());
        const auto found = rita.find(number);
        QVERIFY(found);
        QVERIFY2(*found, *found ? "" : qPrintable(found->error().text()));
        QCOMPARE((*found)->size(), 0);
    }
}

void OrderSyncTest::withoutTheByNumberCallASearchFindsIt_data()
{
    QTest::addColumn<QByteArray>("answer");
    for (const char *status : {"400", "403", "404", "405", "409", "422"})
        QTest::newRow(status) << QByteArray(status);
    QTest::newRow("an answer in another form") << QByteArray(R"(200,"body":"{\"purchase_orders\":[]}")");
}

void OrderSyncTest::withoutTheByNumberCallASearchFindsIt()
{
    QFETCH(const QByteArray, answer);
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const QByteArray faults = R"({"method":"GET","path":"/timp/orders/po/*","fault":"status","status":)" + answer + '}';
    QVERIFY(addFaults(*m_sandbox, faults));
    const auto found = rita.find(u"7700012345"_s);
    QVERIFY(found && *found);
    QCOMPARE((*found)->size(), 2);
    QVERIFY(m_sandbox->arrivalsOf("POST", "/timp/orders/") >= 1);
}

void OrderSyncTest::aWrongAddressIsNoEmptyAnswer()
{
    // GIVEN a server that has none of the API's addresses
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const QByteArray faults = R"({"path":"/timp/orders/*","times":0,"fault":"status","status":404})";
    QVERIFY(addFaults(*m_sandbox, faults));

    // WHEN an order is looked for THEN the answer is not "there is none"
    const auto found = rita.find(u"5527771067"_s);
    QVERIFY(found && !*found);
    QCOMPARE(found->error().kind, ApiError::Kind::NotFound);
}

void OrderSyncTest::nobodyIsAnsweredWhoIsGone()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(u"5527771067"_s);
    bool answered = false;
    {
        QObject context;
        rita.sync.readOrder(order.uuid, &context, [&](const ApiResult<Order> &) { answered = true; });
        rita.sync.findByPurchaseOrderNumber(u"7700012345"_s, &context,
                                            [&](const ApiResult<QList<Order>> &) { answered = true; });
    }
    // Later calls are answered, so the earlier ones have had their time.
    QVERIFY(rita.read(order.uuid));
    QTRY_VERIFY_WITH_TIMEOUT(m_sandbox->arrivalsOf("GET", "/timp/orders/po/7700012345/") >= 1, patience);
    QVERIFY(rita.read(order.uuid));
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(OrderSyncTest)
#include "tst_ordersync.moc"
