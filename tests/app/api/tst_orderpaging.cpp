// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/orderquery.h"

#include <QList>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Rescind;

namespace {

enum class Reading { Count, ExclusiveEnd, InclusiveEnd };
constexpr Reading allReadings[] = {Reading::Count, Reading::ExclusiveEnd, Reading::InclusiveEnd};

enum class Total { Missing, True, TooLarge, Zero, OfThePage };
constexpr Total allTotals[] = {Total::Missing, Total::True, Total::TooLarge, Total::Zero, Total::OfThePage};

// A list of numbers, newest first, served as one of the readings says.
struct SimulatedServer
{
    Reading reading = Reading::Count;
    Total total = Total::True;
    int mostAPage = std::numeric_limits<int>::max();
    bool mindsStart = true;
    bool mindsLimit = true;
    QList<int> orders;

    static SimulatedServer with(int count)
    {
        SimulatedServer server;
        for (int i = 0; i < count; ++i)
            server.orders.append(i);
        return server;
    }

    void arriveOnTop(int count)
    {
        for (int i = 0; i < count; ++i)
            orders.prepend(100'000 + int(orders.size()));
    }

    [[nodiscard]] QList<int> page(OrderPaging::Window window) const
    {
        const qint64 start = mindsStart ? window.start : 0;
        qint64 end = orders.size();
        if (mindsLimit) {
            switch (reading) {
            case Reading::Count:
                end = start + window.limit;
                break;
            case Reading::ExclusiveEnd:
                end = window.limit;
                break;
            case Reading::InclusiveEnd:
                end = qint64(window.limit) + 1;
                break;
            }
        }
        end = std::min({end, start + mostAPage, qint64(orders.size())});
        return start < end ? orders.mid(start, end - start) : QList<int>();
    }

    [[nodiscard]] std::optional<qint64> totalFor(const QList<int> &answer) const
    {
        switch (total) {
        case Total::Missing:
            return std::nullopt;
        case Total::True:
            return orders.size();
        case Total::TooLarge:
            return orders.size() + 1'000;
        case Total::Zero:
            return 0;
        case Total::OfThePage:
            return answer.size();
        }
        Q_UNREACHABLE();
    }
};

struct Walk
{
    QSet<int> seen;
    int calls = 0;
    int longestPage = 0;
    bool ended = false;
};

// Walks through all that @p server has. @p onTop new orders arrive before each of the first @p bursts further calls.
Walk walk(SimulatedServer server, int pageSize, int onTop = 0, int bursts = 0)
{
    constexpr int mostCalls = 2'000;
    Walk walk;
    OrderPaging paging(pageSize);
    while (!paging.isComplete() && walk.calls < mostCalls) {
        if (walk.calls > 0 && walk.calls <= bursts)
            server.arriveOnTop(onTop);
        const QList<int> page = server.page(paging.window());
        const auto before = walk.seen.size();
        for (const int order : page)
            walk.seen.insert(order);
        walk.longestPage = std::max(walk.longestPage, int(page.size()));
        ++walk.calls;
        paging.took(int(page.size()), int(walk.seen.size() - before), server.totalFor(page));
    }
    walk.ended = paging.isComplete();
    return walk;
}

bool sawAll(const Walk &walk, int count)
{
    for (int i = 0; i < count; ++i) {
        if (!walk.seen.contains(i))
            return false;
    }
    return true;
}

} // namespace

class OrderPagingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderIsSeenUnderEveryReading();
    void aCapOnThePageLosesNothing();
    void ordersThatArriveOnTopHideNothing();
    void aWholePageOfOldOrdersIsNotTheEnd();
    void pagesDoNotGrowWithoutEnd();
    void aServerThatMindsNoLimitIsReadOnce();
    void aServerWithPagesOfItsOwnIsReadToTheEnd();
    void aServerThatMindsNoStartComesToAnEnd();
    void ordersThatCannotBeReadCountAsReceived();
    void aShortPageThatReachesTheTotalNeedsNoFurtherCall();
    void anEmptyListIsCompleteAfterOneCall();
    void aSenselessPageSizeIsOne();
    void theFirstWindowMeansTheSameUnderEveryReading();
    void numbersDoNotOverflow();
};

void OrderPagingTest::everyOrderIsSeenUnderEveryReading()
{
    for (const Reading reading : allReadings) {
        for (const Total total : allTotals) {
            for (int pageSize = 1; pageSize <= 12; ++pageSize) {
                for (int count = 0; count <= 60; ++count) {
                    SimulatedServer server = SimulatedServer::with(count);
                    server.reading = reading;
                    server.total = total;
                    const Walk walked = walk(server, pageSize);
                    QVERIFY(walked.ended);
                    QVERIFY2(walked.seen.size() == count && sawAll(walked, count),
                             qPrintable(QStringLiteral("reading %1, total %2, page size %3, %4 orders: saw %5")
                                            .arg(int(reading))
                                            .arg(int(total))
                                            .arg(pageSize)
                                            .arg(count)
                                            .arg(walked.seen.size())));
                    QVERIFY(walked.calls <= count / pageSize + 2);
                }
            }
        }
    }
}

void OrderPagingTest::aCapOnThePageLosesNothing()
{
    for (const Reading reading : allReadings) {
        for (const Total total : {Total::Missing, Total::True, Total::TooLarge}) {
            for (int pageSize = 1; pageSize <= 12; ++pageSize) {
                for (int most = 1; most <= 26; ++most) {
                    for (int count = 0; count <= 60; ++count) {
                        SimulatedServer server = SimulatedServer::with(count);
                        server.reading = reading;
                        server.total = total;
                        server.mostAPage = most;
                        const Walk walked = walk(server, pageSize);
                        QVERIFY(walked.ended);
                        QCOMPARE(walked.seen.size(), count);
                        QVERIFY(walked.calls <= count / std::min(pageSize, most) + 2);
                    }
                }
            }
        }
    }
}

void OrderPagingTest::ordersThatArriveOnTopHideNothing()
{
    for (const Reading reading : allReadings) {
        for (const Total total : allTotals) {
            for (int pageSize = 2; pageSize <= 10; ++pageSize) {
                for (int onTop = 1; onTop < pageSize; ++onTop) {
                    for (int count = 0; count <= 45; ++count) {
                        SimulatedServer server = SimulatedServer::with(count);
                        server.reading = reading;
                        server.total = total;
                        const Walk walked = walk(server, pageSize, onTop, 5);
                        QVERIFY(walked.ended);
                        QVERIFY(sawAll(walked, count));
                    }
                }
            }
        }
    }
}

void OrderPagingTest::aWholePageOfOldOrdersIsNotTheEnd()
{
    for (const Reading reading : allReadings) {
        for (int pageSize = 1; pageSize <= 10; ++pageSize) {
            SimulatedServer server = SimulatedServer::with(50);
            server.reading = reading;
            // Exactly as many arrive, once, as fill the page that is read next.
            const Walk walked = walk(server, pageSize, pageSize, 1);
            QVERIFY(walked.ended);
            QVERIFY(sawAll(walked, 50));
        }
    }
}

void OrderPagingTest::pagesDoNotGrowWithoutEnd()
{
    // Under the count reading start + pageSize asks for more and more: the second page must settle it.
    SimulatedServer server = SimulatedServer::with(10'000);
    const Walk walked = walk(server, 100);
    QCOMPARE(walked.seen.size(), 10'000);
    QVERIFY(walked.longestPage <= 200);
    server.mostAPage = 150;
    QCOMPARE(walk(server, 100).seen.size(), 10'000);
}

void OrderPagingTest::aServerThatMindsNoLimitIsReadOnce()
{
    SimulatedServer server = SimulatedServer::with(500);
    server.mindsLimit = false;
    const Walk walked = walk(server, 20);
    QVERIFY(walked.ended);
    QCOMPARE(walked.seen.size(), 500);
    QVERIFY(walked.calls <= 2);
}

void OrderPagingTest::aServerWithPagesOfItsOwnIsReadToTheEnd()
{
    for (int own = 1; own <= 60; ++own) {
        SimulatedServer server = SimulatedServer::with(100);
        server.mindsLimit = false;
        server.mostAPage = own;
        const Walk walked = walk(server, 24);
        QVERIFY(walked.ended);
        QCOMPARE(walked.seen.size(), 100);
    }
}

void OrderPagingTest::aServerThatMindsNoStartComesToAnEnd()
{
    for (const Reading reading : allReadings) {
        for (const bool mindsLimit : {true, false}) {
            for (const Total total : allTotals) {
                SimulatedServer server = SimulatedServer::with(300);
                server.reading = reading;
                server.total = total;
                server.mindsStart = false;
                server.mindsLimit = mindsLimit;
                const Walk walked = walk(server, 24);
                QVERIFY(walked.ended);
                // Under an end that is minded each window holds the one before, so it goes on as far as it brings news.
                QVERIFY(walked.calls <= 300 / 24 + 4);
            }
        }
    }
}

void OrderPagingTest::ordersThatCannotBeReadCountAsReceived()
{
    OrderPaging paging(10);
    // GIVEN a page of ten of which three could not be read; they are fresh all the same
    paging.took(10, 10, std::nullopt);
    // THEN the next window starts behind all ten
    QCOMPARE(paging.window().start, 10);
    QVERIFY(!paging.isComplete());
}

void OrderPagingTest::aShortPageThatReachesTheTotalNeedsNoFurtherCall()
{
    OrderPaging paging(10);
    paging.took(4, 4, 4);
    QVERIFY(paging.isComplete());

    OrderPaging full(10);
    full.took(10, 10, 10);
    QVERIFY(!full.isComplete());
    full.took(0, 0, 10);
    QVERIFY(full.isComplete());
}

void OrderPagingTest::anEmptyListIsCompleteAfterOneCall()
{
    for (const std::optional<qint64> total :
         {std::optional<qint64>(), std::optional<qint64>(0), std::optional<qint64>(99)}) {
        OrderPaging paging(10);
        paging.took(0, 0, total);
        QVERIFY(paging.isComplete());
    }
}

void OrderPagingTest::aSenselessPageSizeIsOne()
{
    for (const int pageSize : {0, -5}) {
        QCOMPARE(OrderPaging(pageSize).window(), (OrderPaging::Window{0, 1}));
        QCOMPARE(walk(SimulatedServer::with(7), pageSize).seen.size(), 7);
    }
}

void OrderPagingTest::theFirstWindowMeansTheSameUnderEveryReading()
{
    QCOMPARE(OrderPaging(24).window(), (OrderPaging::Window{0, 24}));
}

void OrderPagingTest::numbersDoNotOverflow()
{
    constexpr int most = std::numeric_limits<int>::max();
    OrderPaging paging(most);
    QCOMPARE(paging.window(), (OrderPaging::Window{0, most}));
    paging.took(most, most, std::nullopt);
    QVERIFY(paging.isComplete());

    OrderPaging many(1'000);
    for (int i = 0; i < 3 && !many.isComplete(); ++i) {
        const OrderPaging::Window window = many.window();
        QVERIFY(window.start >= 0 && window.limit > 0);
        many.took(1'000'000'000, 1'000'000'000, std::nullopt);
    }
    QVERIFY(many.isComplete());
}

QTEST_GUILESS_MAIN(OrderPagingTest)

#include "tst_orderpaging.moc"
