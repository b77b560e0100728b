// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/cache.h"
#include "tests/app/cache/cachesamples.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <semaphore>

using namespace Rescind;
using namespace Rescind::CacheSamples;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000;

} // namespace

/// The cache for a thread that must not wait.
class TestCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        m_cache = std::make_unique<Cache>(settings(file()));
        m_context = std::make_unique<QObject>();
    }
    void cleanup()
    {
        m_cache.reset();
        m_context.reset();
    }

    void resultsComeFromTheEventLoop()
    {
        // GIVEN a cache that is asked for several things in a row
        std::optional<CacheStart> start;
        std::optional<CacheChanges> changes;
        m_cache->open(m_context.get(), [&](const auto &result) {
            QCOMPARE(QThread::currentThread(), thread());
            start = result.value();
        });
        m_cache->store(CachePage{orders(30), moment(), CachePosition{u"sync"_s, "x"}}, m_context.get(),
                       [&](const auto &result) { changes = result.value(); });
        // THEN nothing has come yet
        QVERIFY(!start && !changes);
        QCOMPARE(m_cache->underWay(), 2);
        QCOMPARE(m_cache->pagesUnderWay(), 1);
        // AND then all does
        QTRY_VERIFY_WITH_TIMEOUT(changes, patience);
        QVERIFY(start && start->isOnDisk);
        QCOMPARE(changes->added.size(), 30);
        QCOMPARE(m_cache->underWay(), 0);
        QCOMPARE(m_cache->pagesUnderWay(), 0);

        // AND so it is with reading
        std::optional<CachedOrder> found;
        QList<CachedOrder> listed;
        QList<CachedOrder> matching;
        std::optional<QByteArray> position;
        m_cache->order(order(7).uuid, m_context.get(), [&](const auto &result) { found = result.value(); });
        m_cache->orders({1, 2, 3}, m_context.get(), [&](const auto &result) { listed = result.value(); });
        m_cache->matching(CacheField::PurchaseOrderNumber, order(9).purchaseOrderNumber, 10, m_context.get(),
                          [&](const auto &result) { matching = result.value(); });
        m_cache->position(u"sync"_s, m_context.get(), [&](const auto &result) { position = result.value(); });
        QTRY_VERIFY_WITH_TIMEOUT(position, patience);
        QVERIFY(found->order == order(7));
        QCOMPARE(listed.size(), 3);
        QVERIFY(matching.constFirst().order == order(9));
        QCOMPARE(*position, "x");
    }

    void pagesAreMadeAFewAhead()
    {
        open();
        // GIVEN a worker that is kept busy
        std::binary_semaphore mayGoOn(0);
        m_cache->ask<void>(
            [&mayGoOn](CacheStore &) -> CacheResult<void> {
                mayGoOn.acquire();
                return {};
            },
            m_context.get(), [](const auto &) {});
        // WHEN many pages are handed over
        constexpr int pages = 30;
        std::atomic<int> made = 0;
        QList<int> sequence; // of the thread that makes them, until all are stored
        int stored = 0;
        for (int page = 0; page < pages; ++page)
            m_cache->store(
                [&made, &sequence, page] {
                    sequence.append(page);
                    ++made;
                    return CachePage{orders(2, 1 + page * 2), moment(), {}};
                },
                m_context.get(), [&](const auto &result) { stored += static_cast<int>(result->added.size()); });
        // THEN some are made meanwhile
        QTRY_VERIFY_WITH_TIMEOUT(made > 0, patience);
        QVERIFY(made < pages);
        QCOMPARE(stored, 0);
        // AND then the others, each in its turn
        mayGoOn.release();
        QTRY_COMPARE_WITH_TIMEOUT(stored, 2 * pages, patience);
        QCOMPARE(sequence.size(), pages);
        QVERIFY(std::ranges::is_sorted(sequence));
    }

    void nothingOvertakesWhatFollowsAPage()
    {
        // GIVEN a page whose follower takes long
        std::binary_semaphore isFollowing(0);
        std::binary_semaphore mayGoOn(0);
        QStringList followed; // of the second thread, until all is told
        m_cache = std::make_unique<Cache>(settings(file()), [&followed] { followed += u"emptied"_s; });
        open();
        const auto told = std::make_shared<QStringList>();
        const auto store = [&](int first, const Cache::PageFollower &follower) {
            m_cache->store(
                [first] {
                    return CachePage{orders(2, first), moment(), {}};
                },
                follower, m_context.get(), [told](const auto &) { *told += u"page"_s; });
        };
        connect(m_cache.get(), &Cache::emptied, m_context.get(), [told] { *told += u"emptied"_s; });
        store(1, [&](const CachePage &page, const CacheChanges &changes) {
            isFollowing.release();
            mayGoOn.acquire();
            followed += u"%1 of %2"_s.arg(changes.added.size()).arg(page.orders.size());
        });
        isFollowing.acquire();
        // WHEN orders are read, the cache is emptied and begun anew meanwhile
        m_cache->order(order(1).uuid, m_context.get(),
                       [told](const auto &result) { *told += result->has_value() ? u"found"_s : u"missed"_s; });
        std::atomic<bool> isEmptied = false;
        m_cache->ask<CacheStart>(
            [&isEmptied](CacheStore &cache) {
                const auto forgotten = cache.forget();
                Q_ASSERT(forgotten);
                isEmptied = true;
                return cache.open();
            },
            m_context.get(), [told](const auto &) { *told += u"opened"_s; });
        QTRY_VERIFY_WITH_TIMEOUT(isEmptied, patience);
        store(7, [&](const CachePage &, const CacheChanges &changes) {
            followed += u"first is %1"_s.arg(changes.ids.constFirst());
        });
        QVERIFY(told->isEmpty());
        mayGoOn.release();
        // THEN all is told in the order it was carried out
        QTRY_COMPARE_WITH_TIMEOUT(*told, (QStringList{u"page"_s, u"found"_s, u"emptied"_s, u"opened"_s, u"page"_s}),
                                  patience);
        QCOMPARE(followed, QStringList({u"emptied"_s, u"2 of 2"_s, u"emptied"_s, u"first is 1"_s}));
    }

    void pagesMayBeMadeInAnotherThread()
    {
        open();
        std::atomic<QThread *> maker = nullptr;
        std::optional<CacheChanges> changes;
        m_cache->store(
            [&maker] {
                maker = QThread::currentThread();
                return CachePage{orders(3), moment(), {}};
            },
            m_context.get(), [&](const auto &result) { changes = result.value(); });
        QTRY_VERIFY_WITH_TIMEOUT(changes, patience);
        QCOMPARE(changes->added.size(), 3);
        QVERIFY(maker != nullptr && maker != QThread::currentThread());
    }

    void whatIsLookedAtGoesBeforeWhatIsStored()
    {
        open();
        // GIVEN a worker that is kept busy, pages that wait, and then somebody who looks
        std::binary_semaphore mayGoOn(0);
        QStringList done;
        m_cache->ask<void>(
            [&mayGoOn](CacheStore &) -> CacheResult<void> {
                mayGoOn.acquire();
                return {};
            },
            m_context.get(), [&](const auto &) { done += u"busy"_s; });
        for (int page = 0; page < 3; ++page)
            m_cache->store(CachePage{orders(10, 1 + page * 10), moment(), {}}, m_context.get(),
                           [&](const auto &) { done += u"page"_s; });
        m_cache->order(order(1).uuid, m_context.get(), [&](const auto &) { done += u"look"_s; });
        // WHEN it goes on
        mayGoOn.release();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 5, patience);
        // THEN the look did not wait for the pages
        QCOMPARE(done, QStringList({u"busy"_s, u"look"_s, u"page"_s, u"page"_s, u"page"_s}));
    }

    void pagesThatWaitShareATransactionAndKeepTheirResults()
    {
        open();
        QList<CacheChanges> all;
        for (int page = 0; page < 40; ++page)
            m_cache->store(CachePage{orders(10, 1 + page * 5), moment(page), {}}, m_context.get(),
                           [&](const auto &result) { all += result.value(); });
        QTRY_COMPARE_WITH_TIMEOUT(all.size(), 40, patience);
        QCOMPARE(all.at(0).added.size(), 10);
        for (int page = 1; page < 40; ++page) {
            QCOMPARE(all.at(page).added.size(), 5);
            QCOMPARE(all.at(page).unchanged.size(), 5);
        }
    }

    void nobodyIsToldWhoIsGone()
    {
        open();
        bool isTold = false;
        m_cache->order(order(1).uuid, m_context.get(), [&](const auto &) { isTold = true; });
        m_context.reset();
        QTRY_COMPARE_WITH_TIMEOUT(m_cache->underWay(), 0, patience);
        QVERIFY(!isTold);
    }

    void whatWasAcceptedIsWrittenAtTheEnd()
    {
        open();
        for (int page = 0; page < 10; ++page)
            m_cache->store(CachePage{orders(10, 1 + page * 10), moment(), {}}, m_context.get(),
                           [](const auto &) { QFAIL("nobody is there to be told"); });
        m_cache.reset();
        CacheStore store(settings(file()));
        VERIFY_RESULT(store.open());
        QCOMPARE(store.count().value(), 100);
    }

    void aHandlerMayEndIt()
    {
        bool isEnded = false;
        m_cache->open(m_context.get(), [&](const auto &) {
            m_cache.reset();
            isEnded = true;
        });
        m_cache->order(order(1).uuid, m_context.get(), [&](const auto &) { QFAIL("it was ended"); });
        QTRY_VERIFY_WITH_TIMEOUT(isEnded, patience);
    }

    void beforeItIsOpenEverythingFails()
    {
        std::optional<CacheError::Kind> kind;
        m_cache->order(order(1).uuid, m_context.get(), [&](const auto &result) { kind = result.error().kind; });
        QTRY_VERIFY_WITH_TIMEOUT(kind, patience);
        QCOMPARE(*kind, CacheError::Kind::NotOpen);
        kind.reset();
        m_cache->store(CachePage{orders(1), moment(), {}}, m_context.get(),
                       [&](const auto &result) { kind = result.error().kind; });
        QTRY_VERIFY_WITH_TIMEOUT(kind, patience);
        QCOMPARE(*kind, CacheError::Kind::NotOpen);
    }

    void purgingPositionsAndForgettingAreHandedOn()
    {
        open();
        int done = 0;
        m_cache->store(CachePage{orders(20), moment(), {}}, m_context.get(), [&](const auto &) { ++done; });
        m_cache->setPosition({u"a"_s, "1"}, m_context.get(), [&](const auto &result) { done += result ? 1 : 0; });
        m_cache->removePosition(u"a"_s, m_context.get(), [&](const auto &result) { done += result ? 1 : 0; });
        QList<qint64> purged;
        m_cache->purge(CacheAge::Created, order(10).created, m_context.get(),
                       [&](const auto &result) { purged = result.value(); });
        m_cache->forget(m_context.get(), [&](const auto &result) { done += result ? 1 : 0; });
        QTRY_COMPARE_WITH_TIMEOUT(done, 4, patience);
        QCOMPARE(purged.size(), 10);
        QVERIFY(bytesOnDisk(file()).isEmpty());
        QCOMPARE(m_cache->file(), file());
    }

private:
    [[nodiscard]] QString file() const { return m_directory->filePath(u"cache/orders.sqlite"_s); }
    void open()
    {
        bool isOpen = false;
        m_cache->open(m_context.get(), [&](const auto &result) { isOpen = result && result->isOnDisk; });
        QTRY_VERIFY_WITH_TIMEOUT(isOpen, patience);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<Cache> m_cache;
};

QTEST_GUILESS_MAIN(TestCache)
#include "tst_cache.moc"
