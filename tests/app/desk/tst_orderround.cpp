// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/orderbook.h"
#include "app/desk/roundrecord.h"
#include "tests/app/desk/seat.h"
#include "tests/support/faultserver.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace Rescind;
using namespace Rescind::Testing;

namespace {

constexpr int orders = 1'430;

QByteArray fault(const QByteArray &what, int nth = 1, int times = 1)
{
    return R"({"method":"POST","path":"/timp/orders/","nth":)" + QByteArray::number(nth) + R"(,"times":)"
           + QByteArray::number(times) + R"(,"fault":)" + what + '}';
}

/// Pages small enough that there are many of them.
RefreshSettings smallPages()
{
    RefreshSettings settings;
    settings.firstPage = 50;
    settings.page = 100;
    return settings;
}

/// All orders as the book has them, by uuid.
[[nodiscard]] QHash<QString, Order> ordersIn(OrderBook &book)
{
    std::vector<OrderRow> rows;
    for (OrderRow row = 1; row < book.table().end(); ++row) {
        if (book.table().has(row))
            rows.push_back(row);
    }
    QHash<QString, Order> all;
    bool isThrough = false;
    book.read(rows, &book, [&](const QList<CachedOrder> &some) {
        isThrough = some.isEmpty();
        for (const CachedOrder &one : some)
            all.insert(one.order.uuid, one.order);
    });
    static_cast<void>(QTest::qWaitFor([&isThrough] { return isThrough; }, patience));
    return all;
}

/// A person whose orders are kept, in memory or in a file.
class Desk
{
public:
    explicit Desk(const SandboxProcess &sandbox, const CacheSettings &cache = {}, Release release = Release::Timpanogos)
        : rita(sandbox, release, u"rita"_s)
    {
        QObject::connect(&book, &OrderBook::changed, &book, [this](const OrderBook::Changes &changes) {
            added += static_cast<int>(changes.added.size());
            changed += static_cast<int>(changes.changed.size());
        });
        QObject::connect(&rita.sync, &OrderSync::refreshEnded, &book, [this](const std::optional<ApiError> &e) {
            ++ends;
            error = e;
        });
        book.open(cache);
    }

    [[nodiscard]] bool signIn() { return rita.signIn(); }
    [[nodiscard]] bool waitForEnd(int count = 1) const
    {
        return QTest::qWaitFor([this, count] { return ends >= count; }, 4 * patience);
    }
    [[nodiscard]] bool refresh(const RefreshSettings &settings = smallPages())
    {
        rita.sync.refresh(book, settings);
        return waitForEnd(ends + 1);
    }
    [[nodiscard]] const RefreshProgress &progress() const { return rita.sync.refreshProgress(); }
    [[nodiscard]] RoundRecord record()
    {
        std::optional<RoundRecord> record;
        book.position(RoundRecord::positionName(), &book,
                      [&record](const std::optional<QByteArray> &value) { record = RoundRecord::from(value); });
        static_cast<void>(QTest::qWaitFor([&record] { return record.has_value(); }, patience));
        return record.value_or(RoundRecord());
    }
    [[nodiscard]] QHash<QString, Order> kept() { return ordersIn(book); }

    OrderBook book;
    Seat rita;
    int added = 0;
    int changed = 0;
    int ends = 0;
    std::optional<ApiError> error;
};

} // namespace

class OrderRoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void everyOrderIsKeptUnderEachReadingOfLimit_data();
    void everyOrderIsKeptUnderEachReadingOfLimit();
    void theNewestComeFirst();
    void nothingChangedTellsOfNoChange();
    void watchedOrdersAreTold();
    void onlyTheNewestWhereThatIsAskedFor();
    void whatIsTooOldIsNotLookedFor();
    void aBrokenPageCostsThatPage_data();
    void aBrokenPageCostsThatPage();
    void aServerThatIsGoneEndsTheRound();
    void aRefusalEndsTheRoundAtOnce();
    void theServersPatienceIsHonoured();
    void aStoppedRoundGoesOnAfterARestart();
    void aRoundThatIsStoppedEndsOnce();
    void anUnreadableOrderIsReported();
    void nothingIsMissedWhileOrdersArrive();

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
};

void OrderRoundTest::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--orders"_s, QString::number(orders)});
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

void OrderRoundTest::cleanup()
{
    QCOMPARE(m_sandbox->call("DELETE", "/sandbox/faults/").status, 204);
    QCOMPARE(m_sandbox->call("DELETE", "/sandbox/log/").status, 204);
}

void OrderRoundTest::everyOrderIsKeptUnderEachReadingOfLimit_data()
{
    QTest::addColumn<QString>("reading");
    QTest::addColumn<Release>("release");
    QTest::addColumn<QString>("cap");
    for (const char *reading : {"count", "exclusive", "inclusive"}) {
        for (const Release release : {Release::Timpanogos, Release::V1}) {
            for (const char *cap : {"10000", "60"})
                QTest::addRow("%s, %s, %s", reading, wireName(release).data(), cap)
                    << QString::fromLatin1(reading) << release << QString::fromLatin1(cap);
        }
    }
}

void OrderRoundTest::everyOrderIsKeptUnderEachReadingOfLimit()
{
    QFETCH(const QString, reading);
    QFETCH(const Release, release);
    QFETCH(const QString, cap);
    SandboxProcess sandbox({u"--orders"_s, u"830"_s, u"--paging"_s, reading, u"--page-max"_s, cap});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    Desk desk(sandbox, {}, release);
    QVERIFY(desk.signIn());

    QVERIFY(desk.refresh());

    QVERIFY2(!desk.error, desk.error ? qPrintable(desk.error->text()) : "");
    QVERIFY(desk.progress().isComplete);
    QVERIFY(!desk.rita.sync.isRefreshing());
    QCOMPARE(desk.progress().received, 830);
    QCOMPARE(desk.progress().total, 830);
    QCOMPARE(desk.progress().added, 830);
    QCOMPARE(desk.progress().looseSeams, 0);
    QCOMPARE(desk.book.count(), 830);
    QCOMPARE(desk.added, 830);
    QTRY_VERIFY_WITH_TIMEOUT(desk.record().isComplete(), patience);
}

void OrderRoundTest::theNewestComeFirst()
{
    // GIVEN orders as one listing after the other has them
    Desk desk(*m_sandbox);
    QVERIFY(desk.signIn());
    QSignalSpy listed(&desk.rita.sync, &OrderSync::listingEnded);
    desk.rita.sync.list({});
    QTRY_COMPARE_WITH_TIMEOUT(listed.size(), 1, 2 * patience);
    const QList<Order> all = desk.rita.ordersRead();

    // WHEN a round begins THEN the first that is kept is the newest
    QList<qint64> first;
    const QObject context;
    QObject::connect(&desk.book, &OrderBook::changed, &context, [&](const OrderBook::Changes &changes) {
        for (const OrderRow row : changes.added)
            first.append(desk.book.table().created(row));
    });
    QVERIFY(desk.refresh());
    QCOMPARE(first.size(), orders);
    QCOMPARE(first.constFirst(), all.constFirst().created.toMSecsSinceEpoch());

    // AND all are kept as they were listed
    const QHash<QString, Order> kept = desk.kept();
    QCOMPARE(kept.size(), all.size());
    for (const Order &order : all)
        QVERIFY(kept.value(order.uuid) == order);
}

void OrderRoundTest::nothingChangedTellsOfNoChange()
{
    Desk desk(*m_sandbox);
    QVERIFY(desk.signIn());
    QVERIFY(desk.refresh());
    QCOMPARE(desk.added, orders);

    QVERIFY(desk.refresh());

    QVERIFY(desk.progress().isComplete);
    QCOMPARE(desk.progress().received, orders);
    QCOMPARE(desk.progress().added, 0);
    QCOMPARE(desk.progress().changed, 0);
    QCOMPARE(desk.added, orders);
    QCOMPARE(desk.changed, 0);
}

void OrderRoundTest::watchedOrdersAreTold()
{
    Desk desk(*m_sandbox);
    QVERIFY(desk.signIn());
    const Order one = desk.rita.order(u"5527771067"_s);
    const QSignalSpy read(&desk.rita.sync, &OrderSync::ordersRead);
    RefreshSettings settings = smallPages();
    settings.watched = {one.uuid.toLower(), u"nobody"_s};
    QVERIFY(desk.refresh(settings));
    QVERIFY(!read.isEmpty());
    for (const QList<QVariant> &told : read) {
        const auto some = told.at(0).value<QList<Order>>();
        QCOMPARE(some.size(), 1);
        QCOMPARE(some.constFirst().uuid, one.uuid);
        QVERIFY(told.at(1).toDateTime().isValid());
    }

    // By one of its lines as well.
    const qsizetype before = read.size();
    settings.watched.clear();
    settings.watchedLines = {one.lineItems.constLast().uuid.toLower()};
    QVERIFY(desk.refresh(settings));
    QVERIFY(read.size() > before);
    QCOMPARE(read.constLast().at(0).value<QList<Order>>().constFirst().uuid, one.uuid);
}

void OrderRoundTest::onlyTheNewestWhereThatIsAskedFor()
{
    Desk desk(*m_sandbox);
    QVERIFY(desk.signIn());
    RefreshSettings settings = smallPages();
    settings.most = 300;
    QVERIFY(desk.refresh(settings));
    QVERIFY(desk.progress().isComplete);
    QVERIFY(desk.book.count() >= 300);
    QVERIFY(desk.book.count() < 500);
    // It is no round through everything.
    QVERIFY(!desk.record().isComplete());
}

void OrderRoundTest::whatIsTooOldIsNotLookedFor()
{
    // GIVEN the age of an order somewhere in the middle
    Desk desk(*m_sandbox);
    QVERIFY(desk.signIn());
    QSignalSpy listed(&desk.rita.sync, &OrderSync::listingEnded);
    desk.rita.sync.list({}, 400);
    QTRY_COMPARE_WITH_TIMEOUT(listed.size(), 1, patience);
    QCOMPARE(m_sandbox->call("DELETE", "/sandbox/log/").status, 204);
    RefreshSettings settings = smallPages();
    settings.page = 20;
    settings.notBefore = desk.rita.ordersRead().at(399).created;

    // WHEN nothing older is to be kept
    QVERIFY(desk.refresh(settings));

    // THEN it is not, and the rest of the list is not asked for
    QVERIFY(desk.progress().isComplete);
    QVERIFY(desk.book.count() >= 400 && desk.book.count() < 420);
    QVERIFY(m_sandbox->arrivalsOf("POST", "/timp/orders/") < orders / 20 - 10);
    const QHash<QString, Order> kept = desk.kept();
    QVERIFY(std::ranges::all_of(kept, [&](const Order &order) { return order.created >= settings.notBefore; }));
}

void OrderRoundTest::aBrokenPageCostsThatPage_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::newRow("a web page") << QByteArray(R"("captive-portal")");
    QTest::newRow("JSON of another form") << QByteArray(R"("status","status":200,"body":"{\"orders\":17}")");
    QTest::newRow("a web page that says it is JSON")
        << QByteArray(R"("status","status":200,"body":"<html>","content_type":"application/json")");
    QTest::newRow("an error") << QByteArray(R"("status","status":500)");
    QTest::newRow("cut off") << QByteArray(R"("truncated")");
    QTest::newRow("dropped") << QByteArray(R"("drop-after")");
}

void OrderRoundTest::aBrokenPageCostsThatPage()
{
    // GIVEN a page that is broken once, in the middle
    QFETCH(const QByteArray, what);
    QVERIFY(addFaults(*m_sandbox, fault(what, 4)));
    Desk desk(*m_sandbox);
    QVERIFY(desk.signIn());

    // WHEN everything is read THEN it is asked for again, as a whole or in pieces, and nothing is missing
    QVERIFY(desk.refresh());
    QVERIFY2(!desk.error, desk.error ? qPrintable(desk.error->text()) : "");
    QVERIFY(desk.progress().isComplete);
    QVERIFY(desk.progress().unread.isEmpty());
    QCOMPARE(desk.book.count(), orders);
}

void OrderRoundTest::aServerThatIsGoneEndsTheRound()
{
    // GIVEN a server that fails for good after some pages
    QVERIFY(addFaults(*m_sandbox, fault(R"("status","status":500)", 5, 0)));
    Desk desk(*m_sandbox);
    QVERIFY(desk.signIn());

    // WHEN everything is to be read THEN it ends with the error, and what came is kept
    QVERIFY(desk.refresh());
    QVERIFY(desk.error);
    QCOMPARE(desk.error->kind, ApiError::Kind::ServerFailure);
    QVERIFY(!desk.progress().isComplete);
    QTRY_VERIFY_WITH_TIMEOUT(desk.book.count() > 100, patience);
    QVERIFY(!desk.record().isComplete());
    QVERIFY(m_sandbox->arrivalsOf("POST", "/timp/orders/") < 60);
}

void OrderRoundTest::aRefusalEndsTheRoundAtOnce()
{
    QVERIFY(addFaults(*m_sandbox, fault(R"("status","status":403)", 1, 0)));
    Desk desk(*m_sandbox);
    QVERIFY(desk.signIn());
    QVERIFY(desk.refresh());
    QVERIFY(desk.error);
    QCOMPARE(desk.error->kind, ApiError::Kind::NotPermitted);
    QVERIFY(m_sandbox->arrivalsOf("POST", "/timp/orders/") <= 2);
}

void OrderRoundTest::theServersPatienceIsHonoured()
{
    // GIVEN a server that asks for a second's rest, for several pages at once
    QVERIFY(addFaults(*m_sandbox, fault(R"("status","status":429,"retry_after":1)", 4, 4)));
    Desk desk(*m_sandbox);
    QVERIFY(desk.signIn());

    // WHEN everything is read THEN nothing is lost by it, and no page is asked for more often than it was refused
    QVERIFY(desk.refresh());
    QVERIFY2(!desk.error, desk.error ? qPrintable(desk.error->text()) : "");
    QVERIFY(desk.progress().isComplete);
    QVERIFY(desk.progress().unread.isEmpty());
    QCOMPARE(desk.book.count(), orders);
    QVERIFY(m_sandbox->arrivalsOf("POST", "/timp/orders/") <= orders / 99 + 4 + 4);
}

void OrderRoundTest::aStoppedRoundGoesOnAfterARestart()
{
    QTemporaryDir directory;
    CacheSettings cache;
    cache.file = directory.filePath(u"cache/orders.sqlite"_s);
    cache.key = *CacheKey::generate();
    {
        // GIVEN a round that is stopped when more than half is there
        Desk desk(*m_sandbox, cache);
        QVERIFY(desk.signIn());
        QObject::connect(&desk.rita.sync, &OrderSync::refreshProgressed, &desk.rita.sync, [&desk] {
            if (desk.progress().received > orders / 2)
                desk.rita.sync.stopRefresh();
        });
        QVERIFY(desk.refresh());
        QVERIFY(!desk.progress().isComplete);
        QTRY_VERIFY_WITH_TIMEOUT(desk.record().reached && desk.record().reached->depth >= 200, patience);
        QVERIFY(!desk.record().isComplete());
    }
    QCOMPARE(m_sandbox->call("DELETE", "/sandbox/log/").status, 204);

    // WHEN the program starts again THEN only the rest is read
    Desk desk(*m_sandbox, cache);
    QVERIFY(desk.signIn());
    QVERIFY(desk.refresh());
    QVERIFY2(!desk.error, desk.error ? qPrintable(desk.error->text()) : "");
    QVERIFY(desk.progress().isComplete);
    QCOMPARE(desk.book.count(), orders);
    QCOMPARE(desk.progress().received, orders);
    QTRY_VERIFY_WITH_TIMEOUT(desk.record().isComplete(), patience);
    QVERIFY2(m_sandbox->arrivalsOf("POST", "/timp/orders/") < orders / 99 - 1,
             qPrintable(QString::number(m_sandbox->arrivalsOf("POST", "/timp/orders/"))));
}

void OrderRoundTest::aRoundThatIsStoppedEndsOnce()
{
    Desk desk(*m_sandbox);
    QVERIFY(desk.signIn());
    desk.rita.sync.refresh(desk.book, smallPages());
    QVERIFY(desk.rita.sync.isRefreshing());
    desk.rita.sync.stopRefresh();
    QCOMPARE(desk.ends, 1);
    QVERIFY(!desk.error);
    QVERIFY(!desk.rita.sync.isRefreshing());
    desk.rita.sync.stopRefresh();
    QCOMPARE(desk.ends, 1);
    // Another one ends the first.
    desk.rita.sync.refresh(desk.book, smallPages());
    QVERIFY(desk.refresh());
    QCOMPARE(desk.ends, 3);
    QVERIFY(desk.progress().isComplete);
}

void OrderRoundTest::anUnreadableOrderIsReported()
{
    QVERIFY(addFaults(*m_sandbox, fault(R"("status","status":200,"body":"{\"total_results\":3,\"orders\":)"
                                        R"([{\"uuid\":\"a\"},17,{\"uuid\":\"b\"}]}")",
                                        1, 0)));
    Desk desk(*m_sandbox);
    QVERIFY(desk.signIn());
    const QSignalSpy skipped(&desk.rita.sync, &OrderSync::ordersSkipped);
    QVERIFY(desk.refresh());
    QVERIFY(desk.progress().isComplete);
    QVERIFY(!skipped.isEmpty());
    QCOMPARE(skipped.at(0).at(0).value<QList<SkippedOrder>>().constFirst().position, 1);
    QCOMPARE(desk.book.count(), 2);
}

void OrderRoundTest::nothingIsMissedWhileOrdersArrive()
{
    // GIVEN a server that gets new orders all the time, and answers its pages at different speeds
    constexpr int before = 3'000;
    FaultServer server;
    const auto newest = std::make_shared<std::atomic<int>>(before);
    server.setResponder([newest](const ArrivedRequest &request) {
        if (!request.path().endsWith("/orders/"))
            return FaultScript::answer(200, R"({"uuid":"o","org_type":"RETAILER"})");
        const QJsonObject asked = QJsonDocument::fromJson(request.body()).object();
        const int top = newest->fetch_add(3);
        QByteArrayList some;
        const int first = top - asked.value("start"_L1).toInt();
        const int last = std::max(0, top - asked.value("limit"_L1).toInt());
        for (int order = first; order > last; --order)
            some.append(R"({"uuid":"order-)" + QByteArray::number(order) + R"("})");
        const QByteArray page
            = R"({"total_results":)" + QByteArray::number(top) + R"(,"orders":[)" + some.join(',') + "]}";
        return FaultScript()
            .wait(std::chrono::milliseconds(first % 7))
            .send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                  + QByteArray::number(page.size()) + "\r\n\r\n" + page);
    });
    FakePrompter prompter;
    FakeSecretStore keychain;
    const SystemClock clock;
    Session session({u"test"_s, server.url(), Release::Timpanogos, u"rita"_s, false}, {keychain, prompter, clock});
    OrderSync sync(session);
    OrderBook book;
    book.open({});
    const QSignalSpy signedIn(&session, &Session::signedIn);
    session.signInWithToken(Secret(QByteArrayLiteral("token")), false);
    QTRY_COMPARE_WITH_TIMEOUT(signedIn.size(), 1, patience);

    // WHEN everything is read
    const QSignalSpy ended(&sync, &OrderSync::refreshEnded);
    sync.refresh(book, smallPages());
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);

    // THEN every order that was there at the beginning is kept
    QVERIFY(sync.refreshProgress().isComplete);
    QCOMPARE(sync.refreshProgress().looseSeams, 0);
    const QHash<QString, Order> kept = ordersIn(book);
    for (int order = 1; order <= before; ++order)
        QVERIFY2(kept.contains(u"order-%1"_s.arg(order)), qPrintable(QString::number(order)));
}

QTEST_GUILESS_MAIN(OrderRoundTest)
#include "tst_orderround.moc"
