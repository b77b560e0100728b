// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/cachefile.h"
#include "tests/app/cache/cachesamples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Rescind;
using namespace Rescind::CacheSamples;
using namespace Qt::StringLiterals;

namespace {

constexpr int count = 60;

/// True when each order the cache tells of is one that was stored, unaltered.
bool tellsNoLies(CacheStore &store, bool &isDamaged)
{
    for (int number = 1; number <= count; ++number) {
        const auto found = store.order(order(number).uuid);
        if (!found) {
            isDamaged = true;
            return found.error().kind == CacheError::Kind::Damaged;
        }
        if (*found && (*found)->order != order(number))
            return false;
    }
    bool isTrue = true;
    const auto walked = store.forEachOrder([&isTrue](const CachedOrder &each) {
        bool isKnown = false;
        for (int number = 1; number <= count && !isKnown; ++number)
            isKnown = each.order == order(number);
        isTrue = isTrue && isKnown && each.asOf == moment();
        return isTrue;
    });
    isDamaged = isDamaged || !walked;
    return isTrue && (walked || walked.error().kind == CacheError::Kind::Damaged);
}

} // namespace

/// Files as a failing disk leaves them.
class TestCacheDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_directory.isValid());
        CacheStore store(settings(file()));
        VERIFY_RESULT(store.open());
        VERIFY_RESULT(store.store({orders(count), moment(), {}}));
    }

    void garbageBeginsAfresh_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("text") << QByteArray("this is no database");
        QTest::newRow("noughts") << QByteArray(8192, '\0');
        QTest::newRow("noise") << QByteArray(100000, '\xa7');
        QTest::newRow("a head alone") << whole().first(100);
        QTest::newRow("a page") << whole().first(4096);
        QTest::newRow("half") << whole().first(whole().size() / 2);
        QTest::newRow("a page and a half less") << whole().chopped(4096 + 2048);
        QTest::newRow("a page less") << whole().chopped(4096);
        QTest::newRow("another's head") << QByteArray("SQLite format 4\0", 16) + whole().sliced(16);
    }
    void garbageBeginsAfresh()
    {
        QFETCH(QByteArray, contents);
        put(contents);
        CacheStore store(settings(file()));
        const auto start = store.open();
        VERIFY_RESULT(start);
        QVERIFY(start->isOnDisk);
        QCOMPARE(start->beginning, CacheBeginning::Damaged);
        worksAgain(store);
    }

    void anEmptyFileIsABeginning()
    {
        put({});
        CacheStore store(settings(file()));
        QCOMPARE(store.open()->beginning, CacheBeginning::Fresh);
        worksAgain(store);
    }

    void garbageInTheLogIsLeftOut()
    {
        put(whole());
        QFile log(file() + u"-wal"_s);
        QVERIFY(log.open(QFile::WriteOnly));
        log.write(QByteArray(50000, '\x5a'));
        log.close();
        CacheStore store(settings(file()));
        const auto start = store.open();
        VERIFY_RESULT(start);
        QCOMPARE(start->beginning, CacheBeginning::Kept);
        QCOMPARE(store.count().value(), count);
    }

    void aFlippedBitNeverTellsALie()
    {
        // GIVEN a good file, and chance
        const QByteArray good = whole();
        QRandomGenerator chance(31);
        int kept = 0;
        int damaged = 0;
        int foundLater = 0;
        for (int round = 0; round < 300; ++round) {
            // WHEN one bit of it is another
            QByteArray bad = good;
            const int bit = chance.bounded(static_cast<int>(bad.size()) * 8);
            bad[bit / 8] = static_cast<char>(bad.at(bit / 8) ^ (1 << (bit % 8)));
            put(bad);
            CacheStore store(settings(file()));
            const auto start = store.open();
            VERIFY_RESULT(start);
            QVERIFY(start->isOnDisk);
            // THEN the cache begins afresh, at once or when that is read, or tells the truth
            bool isDamaged = false;
            QVERIFY2(tellsNoLies(store, isDamaged), qPrintable(QString::number(bit)));
            (start->beginning != CacheBeginning::Kept ? damaged : isDamaged ? foundLater : kept) += 1;
            // AND what is stored again is there
            const auto stored = store.store({orders(count), moment(1), {}});
            if (!stored) {
                QCOMPARE(stored.error().kind, CacheError::Kind::Damaged);
                VERIFY_RESULT(store.store({orders(count), moment(1), {}}));
            }
        }
        // AND chance has met all three
        QVERIFY2(kept > 0 && damaged > 0 && foundLater > 0,
                 qPrintable(u"%1 kept, %2 damaged, %3 found later"_s.arg(kept).arg(damaged).arg(foundLater)));
    }

    void oneOrderInTheOthersPlaceIsNoticed()
    {
        // GIVEN a file in which somebody exchanged two orders, each whole in itself
        put(whole());
        meddle("UPDATE orders SET number = -number WHERE number IN (3, 4);"
               "UPDATE orders SET number = 7 + number WHERE number < 0");
        CacheStore store(settings(file()));
        QCOMPARE(store.open()->beginning, CacheBeginning::Kept);
        const int epoch = store.epoch();
        // WHEN one of them is read
        const auto read = store.orders({3});
        // THEN it is not told; the cache says it was damaged, and begins afresh
        QVERIFY(!read);
        QCOMPARE(read.error().kind, CacheError::Kind::Damaged);
        QVERIFY(!read.error().message.isEmpty());
        QVERIFY(store.epoch() > epoch);
        worksAgain(store);
    }

    void anOrderIsNotCalledByAnothersName()
    {
        // GIVEN the same, WHEN only the names are read, without breaking the seal
        put(whole());
        meddle("UPDATE orders SET number = -number WHERE number IN (3, 4);"
               "UPDATE orders SET number = 7 + number WHERE number < 0");
        CacheStore store(settings(file()));
        QCOMPARE(store.open()->beginning, CacheBeginning::Kept);
        const auto read = store.names({3}, CacheNamesOf::Orders);
        // THEN it is noticed too
        QVERIFY(!read);
        QCOMPARE(read.error().kind, CacheError::Kind::Damaged);
        worksAgain(store);
    }

    void whatIsMissingOrAlteredIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("clear part") << QByteArray("UPDATE orders SET clear = zeroblob(length(clear)) WHERE number = 3");
        QTest::newRow("sealed part") << QByteArray(
            "UPDATE orders SET people = zeroblob(length(people)) WHERE number=3");
        QTest::newRow("sealed part gone") << QByteArray("UPDATE orders SET people = x'' WHERE number = 3");
        QTest::newRow("order gone") << QByteArray("DELETE FROM orders WHERE number = 3");
        QTest::newRow("ledger gone") << QByteArray("DELETE FROM ledger");
        QTest::newRow("ledger cut") << QByteArray("UPDATE ledger SET entries = x'0102'");
        QTest::newRow("ledger empty") << QByteArray("UPDATE ledger SET entries = zeroblob(length(entries))");
        QTest::newRow("ledger moved") << QByteArray("UPDATE ledger SET leaf = leaf + 1000");
    }
    void whatIsMissingOrAlteredIsNoticed()
    {
        QFETCH(QByteArray, sql);
        put(whole());
        meddle(sql.constData());
        CacheStore store(settings(file()));
        QCOMPARE(store.open()->beginning, CacheBeginning::Kept);
        const auto read = store.order(order(3).uuid);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, CacheError::Kind::Damaged);
        worksAgain(store);
    }

    void aFileThatGoesBadWhileOpenBeginsAfresh()
    {
        put(whole());
        CacheStore store(settings(file()));
        QCOMPARE(store.open()->beginning, CacheBeginning::Kept);
        // GIVEN a disk that loses all but the first page under it
        QVERIFY(QFile::resize(file(), 4096));
        // WHEN more is written and read than is in memory THEN it is damaged at most once
        int failures = 0;
        for (int first = 1; first < 2000; first += 500) {
            const auto stored = store.store({orders(500, first), moment(2), {}});
            failures += stored ? 0 : 1;
            if (!stored)
                QCOMPARE(stored.error().kind, CacheError::Kind::Damaged);
        }
        QVERIFY(failures <= 1);
        VERIFY_RESULT(store.store({orders(10), moment(3), {}}));
    }

private:
    [[nodiscard]] QString file() const { return m_directory.filePath(u"cache/orders.sqlite"_s); }

    /// A good cache's file.
    [[nodiscard]] QByteArray whole()
    {
        if (m_whole.isEmpty()) {
            const QTemporaryDir directory;
            const QString place = directory.filePath(u"cache/orders.sqlite"_s);
            {
                CacheStore store(settings(place));
                if (!store.open() || !store.store({orders(count), moment(), {}}))
                    return {};
            }
            m_whole = bytesOnDisk(place);
        }
        return m_whole;
    }

    void put(const QByteArray &contents)
    {
        VERIFY_RESULT(CacheFile::remove(file()));
        VERIFY_RESULT(CacheFile::prepare(file()));
        QFile place(file());
        QVERIFY(place.open(QFile::WriteOnly));
        QCOMPARE(place.write(contents), contents.size());
    }

    void meddle(const char *sql)
    {
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(file().toUtf8().constData(), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
    }

    void worksAgain(CacheStore &store)
    {
        QCOMPARE(store.count().value(), 0);
        VERIFY_RESULT(store.store({orders(count), moment(), {}}));
        for (int number = 1; number <= count; ++number)
            QVERIFY(store.order(order(number).uuid)->value().order == order(number));
    }

    QTemporaryDir m_directory;
    QByteArray m_whole;
};

QTEST_GUILESS_MAIN(TestCacheDamage)
#include "tst_cachedamage.moc"
