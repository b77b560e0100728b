// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/refresher.h"

#include "app/desk/orderbook.h"
#include "tests/app/desk/seat.h"
#include "tests/support/fakeclock.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Rescind;
using namespace Rescind::Testing;

namespace {

constexpr int orders = 2'300;

/// A person whose orders are kept, and read when that is due.
class Desk
{
public:
    explicit Desk(const SandboxProcess &sandbox)
        : rita(sandbox, Release::Timpanogos, u"rita"_s)
        , refresher({rita.session(), book, rita.sync, rita.runner, clock})
    {
        QObject::connect(&refresher, &Refresher::ended, &book, [this] { ++ends; });
    }

    [[nodiscard]] bool waitForEnd(int count)
    {
        return QTest::qWaitFor([this, count] { return ends >= count && book.pagesUnderWay() == 0; }, patience);
    }
    [[nodiscard]] bool refresh()
    {
        const int before = ends;
        refresher.refresh();
        return waitForEnd(before + 1);
    }
    /// When the orders were made that the book has.
    [[nodiscard]] QList<QDateTime> created() const
    {
        QList<QDateTime> times;
        for (OrderRow row = 1; row < book.table().end(); ++row) {
            if (book.table().has(row))
                times << OrderBook::timeOf(book.table().created(row));
        }
        std::sort(times.begin(), times.end());
        return times;
    }

    FakeClock clock;
    Seat rita;
    OrderBook book;
    Refresher refresher;
    int ends = 0;
};

} // namespace

class RefresherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsAskedForBeforeTheBookIsOpenBeginsThen();
    void everythingIsReadOnceAndThenTheNewest();
    void afterSixHoursEverythingIsReadAgain();
    void whatIsTooOldIsNeitherReadNorKept();
    void aStoppedRoundIsNotEverything();
    void aCacheThatFailsIsFilledAgain();

private:
    SandboxProcess m_sandbox{{u"--orders"_s, QString::number(orders)}};
};

void RefresherTest::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText()));
}

void RefresherTest::whatIsAskedForBeforeTheBookIsOpenBeginsThen()
{
    Desk desk(m_sandbox);
    QVERIFY(desk.rita.signIn());
    desk.refresher.setRetention(std::chrono::days(0));
    desk.refresher.refresh();
    QVERIFY(!desk.rita.sync.isRefreshing());
    desk.book.open({});
    QVERIFY(desk.waitForEnd(1));
    QCOMPARE(desk.book.count(), orders);
    QVERIFY(desk.refresher.isAllRead());
}

void RefresherTest::everythingIsReadOnceAndThenTheNewest()
{
    Desk desk(m_sandbox);
    QVERIFY(desk.rita.signIn());
    desk.refresher.setRetention(std::chrono::days(0));
    desk.book.open({});
    QVERIFY(desk.refresh());
    QCOMPARE_GE(desk.rita.sync.refreshProgress().received, orders);
    QVERIFY(desk.refresh());
    QCOMPARE_LT(desk.rita.sync.refreshProgress().received, orders);
    QVERIFY(desk.refresher.isAllRead());
}

void RefresherTest::afterSixHoursEverythingIsReadAgain()
{
    Desk desk(m_sandbox);
    QVERIFY(desk.rita.signIn());
    desk.refresher.setRetention(std::chrono::days(0));
    desk.book.open({});
    QVERIFY(desk.refresh());
    desk.clock.advance(std::chrono::hours(7));
    QVERIFY(desk.refresh());
    QCOMPARE_GE(desk.rita.sync.refreshProgress().received, orders);
}

void RefresherTest::whatIsTooOldIsNeitherReadNorKept()
{
    // GIVEN a book that has all orders
    Desk desk(m_sandbox);
    QVERIFY(desk.rita.signIn());
    desk.refresher.setRetention(std::chrono::days(0));
    desk.book.open({});
    QVERIFY(desk.refresh());
    const auto all = desk.created();
    const auto &middle = all.at(all.size() / 2);
    // WHEN only the newer half of them is to be kept, on the day after
    constexpr std::chrono::days kept(30);
    desk.clock.setCalendarBy(std::chrono::milliseconds(desk.clock.utcNow().msecsTo(middle.addDays(kept.count()))));
    desk.clock.advance(std::chrono::hours(25));
    desk.refresher.setRetention(kept);
    QVERIFY(desk.refresh());
    // THEN the others go
    const auto oldest = desk.clock.utcNow().addDays(-kept.count());
    QTRY_VERIFY_WITH_TIMEOUT(desk.book.count() < orders && desk.created().value(0) >= oldest, patience);
    const auto left = desk.book.count();
    QCOMPARE_GT(left, orders / 4);
    // AND are not read any more
    QVERIFY(desk.refresh());
    QCOMPARE(desk.book.count(), left);
}

void RefresherTest::aStoppedRoundIsNotEverything()
{
    SandboxProcess slow({u"--orders"_s, u"900"_s, u"--latency"_s, u"150"_s});
    QVERIFY2(slow.start(), qPrintable(slow.errorText()));
    Desk desk(slow);
    QVERIFY(desk.rita.signIn());
    desk.refresher.setRetention(std::chrono::days(0));
    desk.book.open({});
    desk.refresher.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(desk.book.count() > 0, patience);
    desk.refresher.stop();
    QCOMPARE(desk.ends, 1);
    QVERIFY(!desk.refresher.isAllRead());
    // Going on reads the rest.
    desk.refresher.refreshAll();
    QVERIFY(desk.waitForEnd(2));
    QCOMPARE(desk.book.count(), 900);
    QVERIFY(desk.refresher.isAllRead());
}

void RefresherTest::aCacheThatFailsIsFilledAgain()
{
    Desk desk(m_sandbox);
    QVERIFY(desk.rita.signIn());
    desk.refresher.setRetention(std::chrono::days(0));
    desk.book.open({});
    QVERIFY(desk.refresh());
    // WHEN the cache says that it had to begin afresh
    Q_EMIT desk.book.cacheFailed(cacheError(CacheError::Kind::Damaged));
    // THEN everything is read once more
    QVERIFY(desk.waitForEnd(2));
    QCOMPARE_GE(desk.rita.sync.refreshProgress().received, orders);
    QVERIFY(desk.refresher.isAllRead());
}

QTEST_GUILESS_MAIN(RefresherTest)
#include "tst_refresher.moc"
