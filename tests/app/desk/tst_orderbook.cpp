// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/orderbook.h"
#include "tests/app/cache/cachesamples.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace Rescind;
using namespace Rescind::CacheSamples;

namespace {

constexpr int patience = 30'000;

/// Everything a book tells, in the order it was told.
class Listener
{
public:
    explicit Listener(OrderBook &book)
    {
        QObject::connect(&book, &OrderBook::aboutToChange, &book,
                         [this, &book] { told.append(u"about to change %1"_s.arg(book.count())); });
        QObject::connect(&book, &OrderBook::changed, &book, [this, &book](const OrderBook::Changes &changes) {
            told.append(u"%1 added, %2 changed, %3 as before, %4 removed: %5"_s.arg(changes.added.size())
                            .arg(changes.changed.size())
                            .arg(changes.confirmed.size())
                            .arg(changes.removed.size())
                            .arg(book.count()));
        });
        QObject::connect(&book, &OrderBook::replaced, &book,
                         [this, &book] { told.append(u"replaced: %1"_s.arg(book.count())); });
    }

    QStringList told;
};

/// A book in memory, once it has opened.
class Opened : public OrderBook
{
public:
    explicit Opened(const CacheSettings &settings = {})
    {
        open(settings);
        wait();
    }

    /// Until everything that was asked for is carried out.
    void wait()
    {
        bool isThrough = false;
        position(u"none"_s, this, [&](const auto &) { isThrough = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isThrough && isOpen() && pagesUnderWay() == 0, patience);
    }
    void takeAndWait(const QList<Order> &orders, int minute)
    {
        take(orders, moment(minute));
        wait();
    }
    [[nodiscard]] OrderRow found(const QString &uuid)
    {
        std::optional<OrderRow> row;
        find(uuid, this, [&](OrderRow its) { row = its; });
        return QTest::qWaitFor([&] { return row.has_value(); }, patience) ? *row : 0;
    }
    /// The PO numbers of what the search finds, the newest first.
    [[nodiscard]] QStringList search(const QString &typed)
    {
        std::optional<Arranged> answer;
        arrange({typed, {}}, {}, nullptr, this, [&](const Arranged &its) { answer = its; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, patience))
            return {u"no answer"_s};
        QStringList numbers;
        bool isThrough = false;
        read(answer->rows, this, [&](const QList<CachedOrder> &some) {
            for (const auto &cached : some)
                numbers << cached.order.purchaseOrderNumber;
            isThrough = some.isEmpty();
        });
        return QTest::qWaitFor([&] { return isThrough; }, patience) ? numbers : QStringList(u"not read"_s);
    }
};

#ifdef Q_OS_UNIX
/// No file of this program can grow beyond so many bytes, as if there were no room.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_former = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit limit{bytes, m_limit.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_former);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_limit = {};
    void (*m_former)(int) = nullptr;
};
#endif

Order cancelled(Order order)
{
    order.lineItems.first().status = u"Cancelled"_s;
    return order;
}

} // namespace

class OrderBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newOrdersAreToldOnce();
    void anUnchangedOrderMovesItsTimeAlone();
    void anOrderTwiceInOneReadingIsToldOnce();
    void anOlderReadingNeverReplacesANewerOne();
    void whatWasAskedForBeforeOpeningIsAnsweredAfterIt();
    void anOrderIsFoundWhateverTheCaseOfItsUuid();
    void anOrderThatNobodyKnowsIsNotFound();
    void whatIsLookedAtIsFetched();
    void whatIsHeldStaysAtHand();
    void theTimeOfWhatIsAtHandIsThatOfItsContent();
    void ordersAreFoundByPurchaseOrderNumber();
    void searchingFindsWhatWasTakenAndWhatChanged();
    void aNewerSearchEndsTheFormerUnanswered();
    void changesSinceAnArrangementAreKnown();
    void theNextStartShowsTheFirstPageAndThenAll();
    void whatIsPurgedIsGone();
    void aDamagedCacheBeginsAfreshAndTells();
    void whatCannotBeKeptIsSeenAllTheSame();
    void whatIsForgottenLeavesNothing();
};

void OrderBookTest::newOrdersAreToldOnce()
{
    Opened book;
    Listener listener(book);
    book.takeAndWait(orders(3), 0);
    QCOMPARE(listener.told, QStringList({u"about to change 0"_s, u"3 added, 0 changed, 0 as before, 0 removed: 3"_s}));
}

void OrderBookTest::anUnchangedOrderMovesItsTimeAlone()
{
    Opened book;
    book.takeAndWait(orders(2), 0);
    Listener listener(book);
    const auto row = book.found(order(1).uuid);
    // WHEN one of two changed
    book.takeAndWait({order(1), cancelled(order(2))}, 5);
    QCOMPARE(listener.told.last(), u"0 added, 1 changed, 1 as before, 0 removed: 2"_s);
    QCOMPARE(OrderBook::timeOf(book.table().asOf(row)), moment(5));
    QCOMPARE(book.entry(order(1).uuid)->asOf, moment(5));
}

void OrderBookTest::anOrderTwiceInOneReadingIsToldOnce()
{
    Opened book;
    Listener listener(book);
    book.takeAndWait({order(1), cancelled(order(1))}, 0);
    QCOMPARE(listener.told.last(), u"1 added, 0 changed, 0 as before, 0 removed: 1"_s);
    QCOMPARE(book.table().rollUp(book.found(order(1).uuid)).cancelled, 1);
}

void OrderBookTest::anOlderReadingNeverReplacesANewerOne()
{
    Opened book;
    book.takeAndWait({cancelled(order(1))}, 9);
    book.takeAndWait({order(1)}, 3);
    const auto row = book.found(order(1).uuid);
    QCOMPARE(book.table().rollUp(row).cancelled, 1);
    QCOMPARE(*book.order(row), cancelled(order(1)));
    QCOMPARE(book.entry(order(1).uuid)->asOf, moment(9));
}

void OrderBookTest::whatWasAskedForBeforeOpeningIsAnsweredAfterIt()
{
    OrderBook book;
    OrderRow row = 0;
    book.take(orders(2), moment());
    QCOMPARE(book.pagesUnderWay(), 1);
    book.open({});
    QTRY_COMPARE_WITH_TIMEOUT(book.count(), 2, patience);
    book.find(order(2).uuid, this, [&](OrderRow its) { row = its; });
    QTRY_VERIFY_WITH_TIMEOUT(row != 0, patience);
}

void OrderBookTest::anOrderIsFoundWhateverTheCaseOfItsUuid()
{
    Opened book;
    book.takeAndWait({order(1)}, 0);
    const auto row = book.found(order(1).uuid.toUpper());
    QVERIFY(row != 0);
    QCOMPARE(book.rowOf(order(1).uuid.toUpper()), row);
    QCOMPARE(book.order(order(1).uuid.toUpper())->uuid, order(1).uuid);
}

void OrderBookTest::anOrderThatNobodyKnowsIsNotFound()
{
    Opened book;
    book.takeAndWait({order(1)}, 0);
    QCOMPARE(book.found(order(2).uuid), OrderRow(0));
    QCOMPARE(book.rowOf(order(2).uuid), OrderRow(0));
    QVERIFY(!book.entry(order(2).uuid));
}

void OrderBookTest::whatIsLookedAtIsFetched()
{
    // GIVEN an order that nobody has looked at
    Opened book;
    book.takeAndWait({order(1)}, 0);
    QSignalSpy atHand(&book, &OrderBook::ordersAtHand);
    // WHEN it is wanted, twice
    QVERIFY(!book.order(OrderRow(1)));
    QVERIFY(!book.order(OrderRow(1)));
    // THEN it is fetched once
    QTRY_COMPARE_WITH_TIMEOUT(atHand.count(), 1, patience);
    QCOMPARE(*book.order(OrderRow(1)), order(1));
    book.wait();
    QCOMPARE(atHand.count(), 1);
}

void OrderBookTest::whatIsHeldStaysAtHand()
{
    Opened book;
    book.takeAndWait(orders(4000), 0);
    auto holder = std::make_unique<QObject>();
    bool isThere = false;
    book.find(order(1).uuid, holder.get(), [&](OrderRow) { isThere = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isThere, patience);
    // WHEN more orders are looked at than are kept
    const auto lookAtAll = [&book] {
        for (int number = 2; number <= 4000; ++number) {
            (void)book.order(book.table().has(OrderRow(number)) ? OrderRow(number) : OrderRow(1));
            if (number % 400 == 0)
                book.wait();
        }
    };
    lookAtAll();
    // THEN the held one is still there, and its holder's end lets it go
    QVERIFY(book.order(order(1).uuid));
    holder.reset();
    lookAtAll();
    QVERIFY(!book.order(order(1).uuid));
}

void OrderBookTest::theTimeOfWhatIsAtHandIsThatOfItsContent()
{
    // GIVEN an order that is looked at
    Opened book;
    book.takeAndWait({order(1)}, 0);
    QVERIFY(book.found(order(1).uuid) != 0);
    // WHEN it changes, and is confirmed as it is then
    bool hasLied = false;
    const auto check = [&] {
        const auto entry = book.entry(order(1).uuid);
        const bool isOld = *entry->order == order(1);
        hasLied = hasLied || (isOld && entry->asOf != moment(0));
    };
    connect(&book, &OrderBook::changed, this, check);
    connect(&book, &OrderBook::ordersAtHand, this, check);
    book.take({cancelled(order(1))}, moment(1));
    book.takeAndWait({cancelled(order(1))}, 2);
    // THEN the old content never had a newer time
    QTRY_COMPARE_WITH_TIMEOUT(*book.order(order(1).uuid), cancelled(order(1)), patience);
    QTRY_COMPARE_WITH_TIMEOUT(book.entry(order(1).uuid)->asOf, moment(2), patience);
    QVERIFY(!hasLied);
}

void OrderBookTest::ordersAreFoundByPurchaseOrderNumber()
{
    Opened book;
    auto twin = order(2);
    twin.purchaseOrderNumber = order(1).purchaseOrderNumber;
    book.takeAndWait({order(1), twin, order(3)}, 0);
    std::optional<QStringList> uuids;
    book.findByPurchaseOrderNumber(order(1).purchaseOrderNumber, this, [&](const QStringList &its) { uuids = its; });
    QTRY_VERIFY_WITH_TIMEOUT(uuids, patience);
    QCOMPARE(*uuids, QStringList({order(1).uuid, twin.uuid}));
}

void OrderBookTest::searchingFindsWhatWasTakenAndWhatChanged()
{
    // GIVEN an order for somebody
    Opened book;
    auto first = order(1);
    first.address.name = u"Zoë Müller"_s;
    QSignalSpy learned(&book, &OrderBook::searchChanged);
    book.takeAndWait({first, order(2)}, 0);
    QTRY_VERIFY_WITH_TIMEOUT(!learned.isEmpty(), patience);
    QCOMPARE(book.notYetSearchable(), 0);
    QCOMPARE(book.search(u"zoe mull"_s), QStringList(first.purchaseOrderNumber));
    // WHEN it turns out to be for somebody else
    first.address.name = u"Ünal Şahin"_s;
    learned.clear();
    book.takeAndWait({first}, 1);
    QTRY_VERIFY_WITH_TIMEOUT(!learned.isEmpty(), patience);
    // THEN the one is found and the other not
    QCOMPARE(book.search(u"zoe"_s), QStringList());
    QCOMPARE(book.search(u"SAHIN"_s), QStringList(first.purchaseOrderNumber));
    QCOMPARE(book.search({}).size(), 2);
}

void OrderBookTest::aNewerSearchEndsTheFormerUnanswered()
{
    Opened book;
    book.takeAndWait(orders(50), 0);
    QStringList answered;
    for (const auto &typed : {u"a"_s, u"ab"_s, u"abc"_s})
        book.arrange({typed, {}}, {}, nullptr, this, [&answered, typed](const auto &) { answered << typed; });
    QTRY_COMPARE_WITH_TIMEOUT(answered, QStringList(u"abc"_s), patience);
}

void OrderBookTest::changesSinceAnArrangementAreKnown()
{
    Opened book;
    book.takeAndWait(orders(3), 0);
    const auto before = book.revision();
    QCOMPARE(book.changesSince(before)->size(), std::size_t(0));
    book.takeAndWait({cancelled(order(2)), order(4)}, 1);
    const auto two = book.found(order(2).uuid);
    const auto four = book.found(order(4).uuid);
    QCOMPARE(*book.changesSince(before), std::vector<OrderRow>({std::min(two, four), std::max(two, four)}));
    // What came before everything was replaced can't be told any more.
    QVERIFY(!Opened().changesSince(0) || Opened().revision() == 0);
}

void OrderBookTest::theNextStartShowsTheFirstPageAndThenAll()
{
    // GIVEN a cache on disk of more orders than a screen shows
    const QTemporaryDir directory;
    const auto its = settings(directory.filePath(u"orders/orders.sqlite"_s));
    {
        Opened book(its);
        QVERIFY(book.start()->isOnDisk);
        book.takeAndWait(orders(1500), 0);
        book.keepFirstPage();
        bool isKept = false;
        const auto look = [&] {
            book.position(u"first page"_s, &book, [&](const auto &value) { isKept = isKept || value.has_value(); });
            return isKept;
        };
        QVERIFY(QTest::qWaitFor(look, patience));
    }
    // WHEN it is opened again
    OrderBook book;
    Listener listener(book);
    QSignalSpy searchable(&book, &OrderBook::searchChanged);
    book.open(its);
    // THEN the newest come first, in full, then all, and at last all can be found
    QTRY_COMPARE_WITH_TIMEOUT(listener.told.value(0), u"replaced: 100"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(listener.told.value(1), u"replaced: 1500"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!searchable.isEmpty() && book.notYetSearchable() == 0, patience);
    QCOMPARE(listener.told.size(), 2);
    QVERIFY(book.start()->isOnDisk && book.start()->beginning == CacheBeginning::Kept);
}

void OrderBookTest::whatIsPurgedIsGone()
{
    Opened book;
    book.takeAndWait(orders(3), 0);
    book.takeAndWait({order(2)}, 30);
    Listener listener(book);
    book.purge(CacheAge::LastSeen, moment(20));
    QTRY_COMPARE_WITH_TIMEOUT(listener.told.value(1), u"0 added, 0 changed, 0 as before, 2 removed: 1"_s, patience);
    QCOMPARE(book.found(order(1).uuid), OrderRow(0));
    QVERIFY(book.found(order(2).uuid) != 0);
    QTRY_COMPARE_WITH_TIMEOUT(book.search({}), QStringList(order(2).purchaseOrderNumber), patience);
}

void OrderBookTest::aDamagedCacheBeginsAfreshAndTells()
{
    // GIVEN a cache whose orders are damaged, which only reading them shows
    const QTemporaryDir directory;
    const auto file = directory.filePath(u"orders/orders.sqlite"_s);
    {
        Opened book(settings(file));
        book.takeAndWait(orders(500), 0);
    }
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadWrite));
    for (qint64 at = 16 * 4096; at + 64 < bytes.size(); at += 4096) {
        bytes.seek(at + 2000);
        bytes.write(QByteArray(48, '?'));
    }
    bytes.close();
    OrderBook book;
    QSignalSpy failed(&book, &OrderBook::cacheFailed);
    book.open(settings(file));
    // WHEN it was looked at, at opening or afterwards
    QTRY_VERIFY_WITH_TIMEOUT(book.isOpen(), patience);
    const bool wasSeenAtOnce = book.start()->beginning == CacheBeginning::Damaged;
    QTRY_VERIFY_WITH_TIMEOUT(wasSeenAtOnce || !failed.isEmpty(), patience);
    // THEN it is empty, and takes orders again
    QTRY_COMPARE_WITH_TIMEOUT(book.count(), 0, patience);
    book.take(orders(2), moment(1));
    QTRY_COMPARE_WITH_TIMEOUT(book.count(), 2, patience);
    QVERIFY(book.start()->isOnDisk);
}

void OrderBookTest::whatCannotBeKeptIsSeenAllTheSame()
{
#ifdef Q_OS_UNIX
    // GIVEN a cache on a disk that takes no more
    const QTemporaryDir directory;
    const auto file = directory.filePath(u"orders/orders.sqlite"_s);
    Opened book(settings(file));
    book.takeAndWait(orders(2), 0);
    QSignalSpy failed(&book, &OrderBook::cacheFailed);
    const FullDisk full(64 * 1024);
    // WHEN more is read than fits
    std::optional<bool> isStored;
    book.takePage(
        [] {
            return CachePage{orders(2000), moment(1), std::nullopt};
        },
        this, [&](const CacheResult<CacheChanges> &result) { isStored = result.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isStored, patience);
    // THEN it says so once, and what is read from now on is in memory
    QCOMPARE(*isStored, false);
    QCOMPARE(failed.count(), 1);
    const auto kind = failed.constFirst().constFirst().value<CacheError>().kind;
    QVERIFY(kind == CacheError::Kind::Full || kind == CacheError::Kind::Io);
    QVERIFY(!book.start()->isOnDisk && book.start()->obstacle);
    book.takeAndWait(orders(2000), 2);
    QCOMPARE(book.count(), 2000);
    QCOMPARE(failed.count(), 1);
#endif
}

void OrderBookTest::whatIsForgottenLeavesNothing()
{
    const QTemporaryDir directory;
    const auto file = directory.filePath(u"orders/orders.sqlite"_s);
    Opened book(settings(file));
    book.takeAndWait(orders(20), 0);
    QVERIFY(QFile::exists(file));
    bool isForgotten = false;
    book.forget(this, [&](const CacheResult<void> &result) { isForgotten = result.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isForgotten, patience);
    QVERIFY(!QFile::exists(file));
    QVERIFY(!QFile::exists(directory.filePath(u"orders"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(book.count(), 0, patience);
}

QTEST_GUILESS_MAIN(OrderBookTest)
#include "tst_orderbook.moc"
