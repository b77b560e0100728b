// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cache/cachesamples.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Rescind;
using namespace Rescind::CacheSamples;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120000;
constexpr int pageSize = 20;

} // namespace

/// A program that is killed while it stores.
class TestCacheProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasStoredOutlivesTheProgram()
    {
        const QTemporaryDir directory;
        QVERIFY(directory.isValid());
        const QString file = directory.filePath(u"cache/orders.sqlite"_s);
        QRandomGenerator chance(13);
        int first = 1;
        QSet<int> changed;
        for (int round = 0; round < 25; ++round) {
            // GIVEN a program that stores
            QProcess probe;
            probe.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            probe.start(QCoreApplication::applicationDirPath() + u"/cacheprobe"_s, {file, QString::number(first)});
            QByteArray told;
            const int lines = 1 + chance.bounded(30);
            QTRY_VERIFY_WITH_TIMEOUT((told += probe.readAllStandardOutput()).count('\n') >= lines
                                         || probe.state() == QProcess::NotRunning,
                                     patience);
            QCOMPARE(probe.state(), QProcess::Running);

            // WHEN it is killed, wherever it is
            probe.kill();
            QVERIFY(probe.waitForFinished(patience));
            told += probe.readAllStandardOutput();
            int last = first - 1;
            for (const QByteArray &line : told.first(told.lastIndexOf('\n')).split('\n')) {
                const int number = line.mid(line.indexOf(' ') + 1).toInt();
                QVERIFY2(line.startsWith("stored ") || line.startsWith("changed "), line.constData());
                if (line.startsWith("changed "))
                    changed.insert(number);
                last = std::max(last, number);
            }

            // THEN the cache is whole and has all it told of, no page in part
            CacheStore store(settings(file));
            const auto start = store.open();
            VERIFY_RESULT(start);
            QVERIFY(start->isOnDisk);
            QCOMPARE(start->beginning, CacheBeginning::Kept);
            const auto count = store.count();
            VERIFY_RESULT(count);
            QCOMPARE(*count % pageSize, 0);
            QVERIFY(*count == last || *count == last + pageSize);
            QCOMPARE(store.position(u"last"_s)->value().toLongLong(), *count);
            for (int number = std::max(1, last - 5 * pageSize + 1); number <= last; ++number) {
                const auto found = store.order(order(number).uuid);
                VERIFY_RESULT(found);
                QVERIFY(*found);
                Order expected = order(number);
                if (changed.contains((number + pageSize - 1) / pageSize * pageSize))
                    expected.lineItems[0].status = u"Cancelled"_s;
                Order other = order(number);
                other.lineItems[0].status = u"Cancelled"_s;
                // The last page may have been changed without having been told.
                QVERIFY((*found)->order == expected || (number > last - pageSize && (*found)->order == other));
            }
            first = static_cast<int>(*count) + 1;
            // A page stored again as it is would be a change where it was changed untold; settle that.
            for (int page = last; page <= *count; page += pageSize) {
                if (page > 0 && store.order(order(page).uuid)->value().order != order(page))
                    changed.insert(page);
            }
        }
        QVERIFY(first > 25 * pageSize);
        QVERIFY(!changed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCacheProcesses)
#include "tst_cacheprocesses.moc"
