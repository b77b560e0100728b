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

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Rescind;
using namespace Rescind::CacheSamples;
using namespace Qt::StringLiterals;

namespace {

/// Carries out @p sql on the file as any program could.
bool meddle(const QString &file, const char *sql)
{
    sqlite3 *database = nullptr;
    const bool isDone = sqlite3_open(file.toUtf8().constData(), &database) == SQLITE_OK
                        && sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    return isDone;
}

} // namespace

/// How a cache is opened: fresh, again, under another key, by another version, without a key or a place.
class TestCacheOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
    }

    void aFreshOneIsPrivate()
    {
        CacheStore store(settings(file()));
        const auto start = store.open();
        VERIFY_RESULT(start);
        QVERIFY(start->isOnDisk);
        QCOMPARE(start->beginning, CacheBeginning::Fresh);
        QVERIFY(!start->obstacle);
        VERIFY_RESULT(store.store({orders(100), moment(), {}}));
        VERIFY_RESULT(store.purge(CacheAge::Created, order(50).created));
        VERIFY_RESULT(store.store({orders(100), moment(), {}}));
#ifdef Q_OS_UNIX
        // THEN the directory and all files in it are their owner's alone, whatever has happened
        const QString directory = QFileInfo(file()).path();
        struct stat status = {};
        QCOMPARE(stat(qPrintable(directory), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0700u);
        const QStringList names = QDir(directory).entryList(QDir::Files);
        QVERIFY(names.size() >= 2); // the log as well
        for (const QString &name : names) {
            QCOMPARE(stat(qPrintable(directory + u'/' + name), &status), 0);
            QCOMPARE(status.st_mode & 0777, 0600u);
        }
#endif
    }

    void withoutAKeyItIsInMemory()
    {
        CacheStore store({.file = file(), .key = std::nullopt});
        const auto start = store.open();
        VERIFY_RESULT(start);
        QVERIFY(!start->isOnDisk);
        QVERIFY(!start->obstacle);
        // THEN it works as any, and nothing is on disk
        VERIFY_RESULT(store.store({orders(100), moment(), CachePosition{u"sync"_s, "x"}}));
        QVERIFY(store.order(order(7).uuid)->value().order == order(7));
        QCOMPARE(store.purge(CacheAge::Created, order(50).created)->size(), 50);
        QCOMPARE(store.count().value(), 50);
        QVERIFY(store.order(order(7).uuid)->value().order == order(7));
        QVERIFY(!QFileInfo::exists(QFileInfo(file()).path()));
    }

    void underAnotherKeyItBeginsAfresh()
    {
        // GIVEN a cache whose key was lost
        fill(100);
        auto others = settings(file());
        others.key = key('x');
        CacheStore store(others);
        const auto start = store.open();
        // THEN it is empty, says so, and works
        VERIFY_RESULT(start);
        QVERIFY(start->isOnDisk);
        QCOMPARE(start->beginning, CacheBeginning::OtherKey);
        QCOMPARE(store.count().value(), 0);
        VERIFY_RESULT(store.store({orders(5), moment(), {}}));
        QCOMPARE(store.count().value(), 5);
    }

    void aNewerOneBeginsAfresh()
    {
        auto newer = settings(file());
        newer.schema.steps.append(QList<QByteArray>{"CREATE TABLE later (x INTEGER)"});
        {
            CacheStore store(newer);
            VERIFY_RESULT(store.open());
            VERIFY_RESULT(store.store({orders(5), moment(), {}}));
        }
        CacheStore store(settings(file()));
        const auto start = store.open();
        VERIFY_RESULT(start);
        QCOMPARE(start->beginning, CacheBeginning::Newer);
        QCOMPARE(store.count().value(), 0);
    }

    void anOlderOneIsBroughtUpToDateWithAllThatIsInIt()
    {
        fill(100);
        // GIVEN two later versions
        auto later = settings(file());
        later.schema.steps.append(QList<QByteArray>{"CREATE TABLE later (x INTEGER)", "INSERT INTO later VALUES (7)"});
        later.schema.steps.append(QList<QByteArray>{"ALTER TABLE later ADD COLUMN y INTEGER"});
        {
            CacheStore store(later);
            const auto start = store.open();
            VERIFY_RESULT(start);
            QCOMPARE(start->beginning, CacheBeginning::Kept);
            QCOMPARE(store.count().value(), 100);
            QVERIFY(store.order(order(7).uuid)->value().order == order(7));
        }
        // AND once more
        CacheStore store(later);
        QCOMPARE(store.open()->beginning, CacheBeginning::Kept);
    }

    void aStepThatFailsBeginsAfresh()
    {
        fill(100);
        // GIVEN a file that a step can't be taken on, for its second statement overflows
        auto later = settings(file());
        later.schema.steps.append(QList<QByteArray>{
            "CREATE TABLE later (x INTEGER)",
            "INSERT INTO later SELECT abs(-9223372036854775807 - number) FROM orders WHERE number = 1"});
        CacheStore store(later);
        const auto start = store.open();
        VERIFY_RESULT(start);
        // THEN the cache is begun afresh, where the step has nothing to fail on
        QCOMPARE(start->beginning, CacheBeginning::Damaged);
        QCOMPARE(store.count().value(), 0);
    }

    void aForeignSchemaIsNotTrusted_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON orders BEGIN DELETE FROM orders; END");
        QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT 1");
        QTest::newRow("table gone") << QByteArray("DROP TABLE places");
        QTest::newRow("column") << QByteArray("ALTER TABLE notes ADD COLUMN c TEXT");
        QTest::newRow("application") << QByteArray("PRAGMA application_id=1");
        QTest::newRow("version") << QByteArray("PRAGMA user_version=0");
        QTest::newRow("version below 0") << QByteArray("PRAGMA user_version=-1");
    }
    void aForeignSchemaIsNotTrusted()
    {
        QFETCH(QByteArray, sql);
        fill(10);
        QVERIFY(meddle(file(), sql.constData()));
        CacheStore store(settings(file()));
        const auto start = store.open();
        VERIFY_RESULT(start);
        QCOMPARE(start->beginning, CacheBeginning::Damaged);
        QCOMPARE(store.count().value(), 0);
        VERIFY_RESULT(store.store({orders(10), moment(), {}}));
        QCOMPARE(store.count().value(), 10);
    }

    void whileAnotherHasItOpenItIsInMemory()
    {
        fill(10);
        CacheStore one(settings(file()));
        QVERIFY(one.open()->isOnDisk);
        CacheStore other(settings(file()));
        const auto start = other.open();
        VERIFY_RESULT(start);
        QVERIFY(!start->isOnDisk);
        QVERIFY(start->obstacle);
        QCOMPARE(start->obstacle->kind, CacheError::Kind::InUse);
        VERIFY_RESULT(other.store({orders(3), moment(), {}}));
        QCOMPARE(one.count().value(), 10);
    }

#ifdef Q_OS_UNIX
    void aLinkIsNotFollowed()
    {
        // GIVEN a link where the file should be
        const QString target = m_directory->filePath(u"target"_s);
        QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
        QVERIFY(QFile::link(target, file()));
        CacheStore store(settings(file()));
        const auto start = store.open();
        // THEN the cache is in memory, says why, and what it leads to is untouched
        VERIFY_RESULT(start);
        QVERIFY(!start->isOnDisk);
        QCOMPARE(start->obstacle->kind, CacheError::Kind::CannotOpen);
        QVERIFY(start->obstacle->message.contains(u"orders.sqlite"_s));
        QVERIFY(!QFileInfo::exists(target));
    }

    void aDirectoryInItsPlaceIsLeftAlone()
    {
        QVERIFY(QDir().mkpath(file()));
        CacheStore store(settings(file()));
        const auto start = store.open();
        VERIFY_RESULT(start);
        QVERIFY(!start->isOnDisk);
        QCOMPARE(start->obstacle->kind, CacheError::Kind::CannotOpen);
        QVERIFY(QFileInfo(file()).isDir());
    }

    void whatWasOpenToOthersIsClosedToThem()
    {
        fill(3);
        QVERIFY(QFile::setPermissions(file(), QFile::Permissions(0x6666)));
        CacheStore store(settings(file()));
        VERIFY_RESULT(store.open());
        struct stat status = {};
        QCOMPARE(stat(qPrintable(file()), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600u);
    }
#endif

    void forgettingLeavesNothing()
    {
        fill(100);
        CacheStore store(settings(file()));
        VERIFY_RESULT(store.open());
        VERIFY_RESULT(store.store({orders(100, 200), moment(), {}}));
        const int epoch = store.epoch();
        // WHEN everything is to be forgotten
        VERIFY_RESULT(store.forget());
        // THEN neither file nor folder is there
        QVERIFY(!QFileInfo::exists(QFileInfo(file()).path()));
        QVERIFY(!store.isOpen());
        QVERIFY(store.epoch() > epoch);
        // AND it can begin again
        QCOMPARE(store.open()->beginning, CacheBeginning::Fresh);
        QCOMPARE(store.count().value(), 0);
    }

    void forgettingLeavesWhatIsNotOurs()
    {
        fill(10);
        const QString other = QFileInfo(file()).path() + u"/journal.sqlite"_s;
        QFile neighbour(other);
        QVERIFY(neighbour.open(QFile::WriteOnly));
        // WHEN it was never opened
        CacheStore store(settings(file()));
        VERIFY_RESULT(store.forget());
        // THEN the files are gone, and the neighbour is not
        for (const QString &path : CacheFile::all(file()))
            QVERIFY2(!QFileInfo::exists(path), qPrintable(path));
        QVERIFY(QFileInfo::exists(other));
        VERIFY_RESULT(store.forget());
    }

private:
    [[nodiscard]] QString file() const
    {
        return m_directory->filePath(u"it's a cache/orders.sqlite"_s);
    }
    void fill(int count)
    {
        CacheStore store(settings(file()));
        VERIFY_RESULT(store.open());
        VERIFY_RESULT(store.store({orders(count), moment(), {}}));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(TestCacheOpening)
#include "tst_cacheopening.moc"
