// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/views/savedsearches.h"

#include "app/desk/orderbook.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

QStringList names(const SavedSearches &searches)
{
    QStringList all;
    for (const auto &search : searches.all())
        all << search.name;
    return all;
}

} // namespace

class TestSavedSearches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyComeBackAfterARestart();
    void nothingOfThemCanBeReadOnTheDisk();
    void aNameIsThereOnce();
    void whatIsSavedBeforeTheBookIsOpenIsNotLost();
    void theyGoWithTheOrders();
};

void TestSavedSearches::theyComeBackAfterARestart()
{
    const QTemporaryDir directory;
    const CacheSettings settings{directory.filePath(u"own/orders.sqlite"_s), CacheKey::generate().value()};
    const QList<SavedSearch> wanted{{u"Late ones"_s, OrderView::Waiting, u"supplier:calder"_s},
                                    {u"Maria"_s, OrderView::All, u"maria gonzales"_s}};
    {
        OrderBook book;
        book.open(settings);
        SavedSearches searches(book);
        QTRY_VERIFY_WITH_TIMEOUT(book.isOpen(), patience);
        QCOMPARE(searches.add(wanted[1]), 0);
        QCOMPARE(searches.add(wanted[0]), 1);
        QCOMPARE(searches.add({u"gone"_s}), 2);
        searches.move(1, 0);
        searches.remove(2);
        QCOMPARE(searches.all(), wanted);
    }
    OrderBook book;
    book.open(settings);
    const SavedSearches searches(book);
    QTRY_COMPARE_WITH_TIMEOUT(searches.all(), wanted, patience);
}

void TestSavedSearches::nothingOfThemCanBeReadOnTheDisk()
{
    const QTemporaryDir directory;
    {
        OrderBook book;
        book.open({directory.filePath(u"own/orders.sqlite"_s), CacheKey::generate().value()});
        SavedSearches searches(book);
        QTRY_VERIFY_WITH_TIMEOUT(book.isOpen(), patience);
        searches.add({u"Quetzalcoatl's parcels"_s, OrderView::All, u"Xiuhtecuhtli"_s});
    }
    int files = 0;
    for (QDirIterator each(directory.path(), QDir::Files, QDirIterator::Subdirectories); each.hasNext(); ++files) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        QVERIFY(!bytes.contains("Quetzal"));
        QVERIFY(!bytes.contains("Xiuh"));
    }
    QVERIFY(files > 0);
}

void TestSavedSearches::aNameIsThereOnce()
{
    OrderBook book;
    book.open({});
    SavedSearches searches(book);
    QTRY_VERIFY_WITH_TIMEOUT(book.isOpen(), patience);
    QCOMPARE(searches.add({u"  One  more "_s, OrderView::All, u"a"_s}), 0);
    QCOMPARE(searches.add({u"Two"_s, OrderView::All, u"b"_s}), 1);
    QCOMPARE(searches.add({u"one more"_s, OrderView::Failed, u"c"_s}), 0);
    QCOMPARE(searches.all().constFirst().typed, u"c"_s);
    QCOMPARE(searches.add({u" "_s, OrderView::All, u"d"_s}), -1);
    QVERIFY(!searches.rename(1, u"ONE MORE"_s));
    QVERIFY(!searches.rename(1, u""_s));
    QVERIFY(!searches.rename(7, u"x"_s));
    QVERIFY(searches.rename(1, u"TWO"_s));
    QCOMPARE(names(searches), QStringList({u"one more"_s, u"TWO"_s}));
    for (int i = 0; i < SavedSearches::most + 5; ++i)
        searches.add({u"search %1"_s.arg(i)});
    QCOMPARE(searches.all().size(), SavedSearches::most);
}

void TestSavedSearches::whatIsSavedBeforeTheBookIsOpenIsNotLost()
{
    const QTemporaryDir directory;
    const CacheSettings settings{directory.filePath(u"own/orders.sqlite"_s), CacheKey::generate().value()};
    for (const auto &name : {u"first"_s, u"second"_s}) {
        OrderBook book;
        SavedSearches searches(book);
        searches.add({name});
        book.open(settings);
        QTRY_VERIFY_WITH_TIMEOUT(names(searches).contains(name) && book.isOpen(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(searches.all().size(), name == u"first"_s ? 1 : 2, patience);
    }
}

void TestSavedSearches::theyGoWithTheOrders()
{
    const QTemporaryDir directory;
    const CacheSettings settings{directory.filePath(u"own/orders.sqlite"_s), CacheKey::generate().value()};
    {
        OrderBook book;
        book.open(settings);
        SavedSearches searches(book);
        QTRY_VERIFY_WITH_TIMEOUT(book.isOpen(), patience);
        searches.add({u"Maria"_s});
        bool isForgotten = false;
        book.forget(this, [&isForgotten](const auto &) { isForgotten = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isForgotten, patience);
    }
    OrderBook book;
    book.open(settings);
    const SavedSearches searches(book);
    QTRY_VERIFY_WITH_TIMEOUT(book.isOpen(), patience);
    QTest::qWait(50);
    QVERIFY(searches.all().isEmpty());
}

QTEST_GUILESS_MAIN(TestSavedSearches)
#include "tst_savedsearches.moc"
