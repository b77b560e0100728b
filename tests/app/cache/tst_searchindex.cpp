// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/searchindex.h"

#include "app/domain/order.h"
#include "tests/app/cache/searchscript.h"

#include <QTest>

#include <thread>

using namespace Rescind;
using namespace Qt::StringLiterals;

using Found = std::vector<quint32>;

class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsFoundByWhatItHolds_data();
    void anOrderIsFoundByWhatItHolds();
    void allWordsHaveToOccurButAnywhere();
    void noWordMatchesAcrossTwoTexts();
    void anEmptySearchFindsEveryOrder();
    void anOrderOfTheServerIsSearchedWhole();
    void aReplacedOrderIsFoundByItsNewTextsOnly();
    void aRemovedOrderIsNotFound();
    void removingWhatIsNotThereDoesNothing();
    void clearingForgetsEverything();
    void rowsMayBeFarApartAndTheHighestAreRefused();
    void anIndexAgreesWithALookAtEveryOrder_data();
    void anIndexAgreesWithALookAtEveryOrder();
    void narrowingFindsWhatASearchFromScratchFinds();
    void hitsOfAnotherIndexAreNotTrusted();
    void aLongerWordMayBeAUuidWhereAShorterOneIsNot();
    void anIdThatIsNoUuidIsSearchedAsAText();
    void aStoppedSearchGivesNoResult();
    void stretchesOfHitsAddUpToTheResult();
    void manyWordsAreSearchedToTheEnd();
    void hostileTextsDoNoHarm();
    void hugeTextsAreSearchedAsFarAsTheyAreKept();
    void memoryIsGivenBackWhenOrdersGo();
    void churnDoesNotMakeTheIndexGrow();
    void searchesAndChangesMayOverlap();
};

namespace {

SearchableOrder remarkableOrder()
{
    return {.uuid = u"6FA459EA-EE8A-3CA4-894E-DB77E160355E"_s,
            .purchaseOrderNumber = u"000-5527771067"_s,
            .names = {u"Zoë Ångström"_s, u"Straße GmbH"_s},
            .city = u"São Paulo"_s,
            .lines = {{.uuid = u"0b5a1c88-1111-4222-8333-444455556666"_s,
                       .itemName = u"蓝色 Mug"_s,
                       .skuId = u"MUG-BLUE-01"_s,
                       .skuName = u"Blue mug, large"_s,
                       .trackingNumbers = {u"1Z999AA10123456784"_s}}}};
}

SearchableOrder orderOf(const QString &name)
{
    return {.uuid = {}, .purchaseOrderNumber = {}, .names = {name}, .city = {}, .lines = {}};
}

Found rowsOf(const SearchIndex &index, QStringView typed)
{
    return index.search(SearchIndexQuery(typed)).rows();
}

} // namespace

void TestSearchIndex::anOrderIsFoundByWhatItHolds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("PO number") << u"5527771067"_s << true;
    QTest::newRow("PO number with leading zeros") << u"000-55277"_s << true;
    QTest::newRow("end of the PO number") << u"67"_s << true;
    QTest::newRow("order id") << u"6fa459ea-ee8a-3ca4-894e-db77e160355e"_s << true;
    QTest::newRow("order id in braces") << u"{6FA459EA-EE8A-3CA4-894E-DB77E160355E}"_s << true;
    QTest::newRow("beginning of the order id") << u"6fa459ea"_s << true;
    QTest::newRow("order id without hyphens") << u"6fa459eaee8a3ca4894edb77e160355e"_s << true;
    QTest::newRow("another order id") << u"6fa459ea-ee8b"_s << false;
    QTest::newRow("line id") << u"0b5a1c88-1111"_s << true;
    QTest::newRow("customer") << u"ångström"_s << true;
    QTest::newRow("customer without accents") << u"zoe angstrom"_s << true;
    QTest::newRow("business") << u"strasse"_s << true;
    QTest::newRow("town") << u"sao"_s << true;
    QTest::newRow("item name in another script") << u"蓝色"_s << true;
    QTest::newRow("SKU") << u"mug-blue"_s << true;
    QTest::newRow("SKU name") << u"blue mug, large"_s << true;
    QTest::newRow("tracking") << u"1z999aa1"_s << true;
    QTest::newRow("a letter") << u"Z"_s << true;
    QTest::newRow("something else") << u"teapot"_s << false;
    QTest::newRow("one letter more") << u"55277710671"_s << false;
}

void TestSearchIndex::anOrderIsFoundByWhatItHolds()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    SearchIndex index;
    QVERIFY(index.put(1500, remarkableOrder()));
    QVERIFY(index.put(3, orderOf(u"Q"_s)));
    QCOMPARE(rowsOf(index, typed), found ? Found{1500} : Found{});
    QCOMPARE(index.search(SearchIndexQuery(typed)).contains(1500), found);
}

void TestSearchIndex::allWordsHaveToOccurButAnywhere()
{
    SearchIndex index;
    index.put(0, remarkableOrder());
    QCOMPARE(rowsOf(index, u"  large   zo 1067 são "), Found{0});
    QCOMPARE(rowsOf(index, u"mug teapot"), Found{});
}

void TestSearchIndex::noWordMatchesAcrossTwoTexts()
{
    // GIVEN texts that would make a word if they were written one behind the other
    SearchIndex index;
    index.put(0, {.uuid = u"56"_s,
                  .purchaseOrderNumber = u"12"_s,
                  .names = {u"34"_s, u"ab"_s},
                  .city = u"cd"_s,
                  .lines = {{.uuid = u"78"_s,
                             .itemName = u"ef"_s,
                             .skuId = u"gh"_s,
                             .skuName = u"ij"_s,
                             .trackingNumbers = {u"90"_s, u"91"_s}}}});
    index.put(1, {.uuid = {}, .purchaseOrderNumber = u"92"_s, .names = {u"kl"_s}, .city = {}, .lines = {}});
    for (const QString &typed :
         {u"1256"_s, u"1234"_s, u"34ab"_s, u"abcd"_s, u"efgh"_s, u"ghij"_s, u"9091"_s, u"9192"_s, u"abkl"_s, u"7890"_s})
        QCOMPARE(rowsOf(index, typed), Found{});
    // THEN each is still found by itself
    QCOMPARE(rowsOf(index, u"12 56 34 ab cd 78 ef gh ij 90 91"), Found{0});
}

void TestSearchIndex::anEmptySearchFindsEveryOrder()
{
    SearchIndex index;
    QCOMPARE(rowsOf(index, {}), Found{});
    QCOMPARE(rowsOf(index, u"a"), Found{});
    index.put(2, orderOf({}));
    index.put(5000, orderOf(u"a"_s));
    QCOMPARE(rowsOf(index, {}), (Found{2, 5000}));
    QCOMPARE(rowsOf(index, u" \t\u200b "), (Found{2, 5000}));
    QVERIFY(SearchIndexQuery(u"  ").isEmpty());
}

void TestSearchIndex::anOrderOfTheServerIsSearchedWhole()
{
    Order order;
    order.uuid = u"6fa459ea-ee8a-3ca4-894e-db77e160355e"_s;
    order.purchaseOrderNumber = u"5527"_s;
    order.address.name = u"Ada"_s;
    order.address.businessName = u"Engines"_s;
    order.address.city = u"London"_s;
    LineItem item;
    item.uuid = u"7fa459ea-ee8a-3ca4-894e-db77e160355e"_s;
    item.itemName = u"Card"_s;
    item.skuId = u"C-1"_s;
    item.skuName = u"Punched"_s;
    Parcel parcel;
    parcel.trackingNumber = u"1Z42"_s;
    item.parcels = {parcel, parcel};
    order.lineItems = {item, item};
    SearchIndex index;
    index.put(7, SearchableOrder::from(order));
    QCOMPARE(rowsOf(index, u"6fa459ea 5527 ada engines london 7fa459ea card c-1 punched 1z42"), Found{7});
}

void TestSearchIndex::aReplacedOrderIsFoundByItsNewTextsOnly()
{
    SearchIndex index;
    index.put(4, remarkableOrder());
    index.put(5, remarkableOrder());
    QVERIFY(index.put(4, orderOf(u"Otto"_s)));
    QCOMPARE(index.size(), 2);
    QCOMPARE(rowsOf(index, u"otto"), Found{4});
    QCOMPARE(rowsOf(index, u"mug"), Found{5});
    QCOMPARE(rowsOf(index, u"1z999"), Found{5});
}

void TestSearchIndex::aRemovedOrderIsNotFound()
{
    SearchIndex index;
    index.put(4, remarkableOrder());
    index.put(5, remarkableOrder());
    index.remove(4);
    QCOMPARE(index.size(), 1);
    QCOMPARE(rowsOf(index, {}), Found{5});
    QCOMPARE(rowsOf(index, u"mug"), Found{5});
    index.remove(5);
    QCOMPARE(rowsOf(index, u"mug"), Found{});
    QCOMPARE(rowsOf(index, {}), Found{});
}

void TestSearchIndex::removingWhatIsNotThereDoesNothing()
{
    SearchIndex index;
    index.remove(0);
    index.put(0, remarkableOrder());
    index.remove(1);
    index.remove(1'000'000'000);
    index.remove(SearchIndex::rowLimit);
    QCOMPARE(index.size(), 1);
    QCOMPARE(rowsOf(index, u"mug"), Found{0});
}

void TestSearchIndex::clearingForgetsEverything()
{
    // GIVEN hits of before
    SearchIndex index;
    index.put(9, remarkableOrder());
    const SearchIndexHits former = index.search(SearchIndexQuery(u"mu"));
    // WHEN the index is cleared and filled with something else
    index.clear();
    QCOMPARE(index.size(), 0);
    QCOMPARE(rowsOf(index, u"mug"), Found{});
    index.put(8, remarkableOrder());
    index.put(9, orderOf(u"Otto"_s));
    // THEN the hits of before neither hide nor add anything
    QCOMPARE(index.search(SearchIndexQuery(u"mug"), {.former = &former})->rows(), Found{8});
}

void TestSearchIndex::rowsMayBeFarApartAndTheHighestAreRefused()
{
    SearchIndex index;
    QVERIFY(index.put(SearchIndex::rowLimit - 1, remarkableOrder()));
    QVERIFY(!index.put(SearchIndex::rowLimit, remarkableOrder()));
    QVERIFY(!index.put(~quint32{0}, remarkableOrder()));
    QVERIFY(index.put(1, remarkableOrder()));
    QCOMPARE(rowsOf(index, u"mug"), (Found{1, SearchIndex::rowLimit - 1}));
}

void TestSearchIndex::anIndexAgreesWithALookAtEveryOrder_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<quint32>("rows");
    QTest::newRow("one block, dense") << 1U << 300U;
    QTest::newRow("three blocks") << 2U << 2600U;
    QTest::newRow("many blocks, sparse") << 3U << 60'000U;
}

void TestSearchIndex::anIndexAgreesWithALookAtEveryOrder()
{
    QFETCH(quint32, seed);
    QFETCH(quint32, rows);
    QRandomGenerator random(seed);
    SearchIndex index;
    std::map<quint32, SearchScript::PlainOrder> orders;
    // Each narrowed with by those that come after it, however much has changed meanwhile.
    std::vector<SearchIndexHits> earlier;
    int found = 0;
    for (int step = 0; step < 6000; ++step) {
        const quint32 row = random.bounded(rows);
        if (random.bounded(4) == 0) {
            index.remove(row);
            orders.erase(row);
        } else {
            const SearchableOrder order = SearchScript::randomOrder(random);
            index.put(row, order);
            orders.insert_or_assign(row, SearchScript::PlainOrder(order));
        }
        if (random.bounded(500) == 0)
            index.squeeze();
        if (random.bounded(8) != 0)
            continue;
        const QString typed = SearchScript::randomTyped(random);
        Found expected;
        for (const auto &[number, order] : orders) {
            if (order.matches(typed))
                expected.push_back(number);
        }
        const SearchIndexHits hits = index.search(SearchIndexQuery(typed));
        QVERIFY2(hits.rows() == expected, qPrintable(typed));
        QCOMPARE(hits.count(), expected.size());
        QCOMPARE(index.size(), orders.size());
        for (const SearchIndexHits &former : earlier)
            QVERIFY2(index.search(SearchIndexQuery(typed), {.former = &former})->rows() == expected, qPrintable(typed));
        if (earlier.size() == 6)
            earlier.erase(earlier.begin());
        earlier.push_back(hits);
        found += expected.empty() ? 0 : 1;
    }
    QVERIFY(found > 200); // else this compared nothing with nothing
}

void TestSearchIndex::narrowingFindsWhatASearchFromScratchFinds()
{
    QRandomGenerator random(4);
    SearchIndex index;
    for (quint32 row = 0; row < 3000; ++row)
        index.put(row, SearchScript::randomOrder(random));
    for (int round = 0; round < 150; ++round) {
        // WHEN a text is typed letter by letter, and orders change meanwhile
        const QString typed = SearchScript::randomTyped(random);
        SearchIndexHits former = index.search({});
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            const SearchIndexQuery query(QStringView(typed).first(length));
            const SearchIndexHits hits = *index.search(query, {.former = &former});
            // THEN each answer is the one that a search without knowledge gives
            QVERIFY2(hits.rows() == index.search(query).rows(), qPrintable(typed.first(length)));
            former = hits;
            index.put(random.bounded(3000), SearchScript::randomOrder(random));
        }
    }
}

void TestSearchIndex::hitsOfAnotherIndexAreNotTrusted()
{
    SearchIndex index;
    SearchIndex other;
    index.put(0, remarkableOrder());
    for (quint32 row = 0; row < 10; ++row)
        other.put(row, orderOf(u"mu"_s));
    other.remove(0);
    const SearchIndexHits former = other.search(SearchIndexQuery(u"mu"));
    QVERIFY(!former.contains(0));
    QCOMPARE(index.search(SearchIndexQuery(u"mug"), {.former = &former})->rows(), Found{0});
}

void TestSearchIndex::aLongerWordMayBeAUuidWhereAShorterOneIsNot()
{
    SearchIndex index;
    index.put(0, remarkableOrder());
    const SearchIndexHits former = index.search(SearchIndexQuery(u"6fa459e"));
    QCOMPARE(former.rows(), Found{});
    const SearchIndexHits whole = *index.search(SearchIndexQuery(u"6fa459ea"), {.former = &former});
    QCOMPARE(whole.rows(), Found{0});
    // A short number within a uuid is looked for by itself: the uuid does not hold it as a text.
    QCOMPARE(rowsOf(index, u"6fa459ea fa45"), Found{});
}

void TestSearchIndex::anIdThatIsNoUuidIsSearchedAsAText()
{
    const QStringList ids{u"4711"_s, u"6fa459ea-ee8a-3ca4-894e-db77e160355"_s,
                          u"6fa459eaXee8a-3ca4-894e-db77e160355e"_s, u"6ga459ea-ee8a-3ca4-894e-db77e160355e"_s,
                          u"\u0436fa459ea-ee8a-3ca4-894e-db77e160355"_s};
    for (const QString &id : ids) {
        QVERIFY(!UuidPrefix::ofUuid(id));
        SearchIndex index;
        index.put(0, {.uuid = id, .purchaseOrderNumber = {}, .names = {}, .city = {}, .lines = {}});
        QCOMPARE(rowsOf(index, QStringView(id).sliced(2)), Found{0});
    }
    QVERIFY(UuidPrefix::ofUuid(u"6FA459EA-ee8a-3ca4-894E-db77e160355e")->matches(0x6fa459ea, 0xee8a3ca4));
}

void TestSearchIndex::aStoppedSearchGivesNoResult()
{
    SearchIndex index;
    for (quint32 row = 0; row < 20'000; ++row)
        index.put(row, orderOf(u"Ada"_s));
    QVERIFY(!index.search(SearchIndexQuery(u"ada"), {.isStopped = [] { return true; }}));
    // WHEN it is stopped in its midst
    int asked = 0;
    int told = 0;
    QVERIFY(!index.search(SearchIndexQuery(u"ada"), {.isStopped = [&asked] { return ++asked == 5; },
                                                     .onFound = [&told](std::span<const quint32>) { ++told; }}));
    // THEN it asked no more, and told nothing more
    QCOMPARE(asked, 5);
    QCOMPARE(told, 0);
    QVERIFY(index.search(SearchIndexQuery(u"ada"), {.isStopped = [] { return false; }}));
}

void TestSearchIndex::stretchesOfHitsAddUpToTheResult()
{
    QRandomGenerator random(5);
    SearchIndex index;
    for (quint32 row = 0; row < 150'000; row += 1 + random.bounded(9U))
        index.put(row, orderOf(random.bounded(3) == 0 ? u"Ada Lovelace"_s : u"Otto"_s));
    for (const QString &typed : {u"ada"_s, u"otto"_s, u""_s, u"lovelace ada"_s, u"nobody"_s}) {
        Found told;
        int stretches = 0;
        const auto hits = index.search(SearchIndexQuery(typed), {.onFound = [&](std::span<const quint32> rows) {
                                           QVERIFY(!rows.empty());
                                           ++stretches;
                                           told.insert(told.end(), rows.begin(), rows.end());
                                       }});
        QCOMPARE(told, hits->rows());
        QVERIFY(told.empty() || stretches > 1);
    }
}

void TestSearchIndex::manyWordsAreSearchedToTheEnd()
{
    SearchIndex index;
    QStringList words;
    for (int number = 0; number < 100; ++number)
        words += u"w%1"_s.arg(number, 3, 10, QLatin1Char('0'));
    index.put(0, orderOf(words.join(u' ')));
    index.put(1, orderOf(words.mid(1).join(u' ')));
    index.put(2, orderOf(words.first(99).join(u' ')));
    Found told;
    const auto hits = index.search(
        SearchIndexQuery(words.join(u' ')),
        {.onFound = [&told](std::span<const quint32> rows) { told.insert(told.end(), rows.begin(), rows.end()); }});
    QCOMPARE(hits->rows(), Found{0});
    QCOMPARE(told, Found{0});
    QCOMPARE(hits->query(), SearchIndexQuery(words.join(u' ')));
    QCOMPARE(rowsOf(index, words.mid(1, 98).join(u' ')), (Found{0, 1, 2}));
}

void TestSearchIndex::hostileTextsDoNoHarm()
{
    SearchIndex index;
    const QStringList texts{QString(3, QChar(0)),
                            u"\n\n\n"_s,
                            QString(QChar(0xd800)),
                            QString(QChar(0xdfff)) + QChar(0xd800),
                            u"%' OR 1=1 --_"_s,
                            QString(500, QChar(0x0301)),
                            u"\u202e\u2066\u200f"_s,
                            QString(QChar(0xffff)),
                            u"{{{{----"_s};
    quint32 row = 0;
    for (const QString &text : texts) {
        index.put(row++, {.uuid = text,
                          .purchaseOrderNumber = text,
                          .names = {text, text},
                          .city = text,
                          .lines = {{text, text, text, text, {text, text}}}});
    }
    for (qsizetype at = 0; at < texts.size(); ++at) {
        const SearchIndexHits hits = index.search(SearchIndexQuery(texts[at]));
        QVERIFY(hits.contains(static_cast<quint32>(at)));
    }
    // What LIKE would take for "anything" is a letter like others.
    QCOMPARE(rowsOf(index, u"%"), Found{4});
    QCOMPARE(rowsOf(index, u"_"), Found{4});
    // A name that came and went is in no gap.
    index.remove(0);
    QCOMPARE(rowsOf(index, QString(1, QChar(0))), Found{});
    // Hundreds of lines in one order, each with its own parcel.
    SearchableOrder crowded = remarkableOrder();
    for (int line = 0; line < 5000; ++line)
        crowded.lines.push_back({.uuid = u"%1-ee8a-3ca4-894e-db77e160355e"_s.arg(line, 8, 16, QLatin1Char('0')),
                                 .itemName = u"Item %1x"_s.arg(line),
                                 .skuId = {},
                                 .skuName = {},
                                 .trackingNumbers = {u"T%1x"_s.arg(line)}});
    index.put(1, crowded);
    index.put(2, remarkableOrder());
    QCOMPARE(rowsOf(index, u"4999x t0x 00001387-ee8a"), Found{1});
    QCOMPARE(rowsOf(index, u"1z999"), (Found{1, 2}));
}

void TestSearchIndex::hugeTextsAreSearchedAsFarAsTheyAreKept()
{
    SearchIndex index;
    index.put(0, orderOf(QString(5'000'000, u'a') + u"end"));
    index.put(1, orderOf(QString(5'000'000, u' ') + u"end"));
    QCOMPARE(rowsOf(index, QString(FoldedText::longest, u'a')), Found{0});
    QCOMPARE(rowsOf(index, u"end"), Found{});
    QVERIFY(index.memory() < 200'000);
    // What is typed is cut off as well.
    QCOMPARE(rowsOf(index, QString(5'000'000, u'a')), Found{0});
}

void TestSearchIndex::memoryIsGivenBackWhenOrdersGo()
{
    QRandomGenerator random(6);
    SearchIndex index;
    for (quint32 row = 0; row < 20'000; ++row)
        index.put(row, SearchScript::randomOrder(random));
    const std::size_t full = index.memory();
    for (quint32 row = 0; row < 20'000; ++row)
        index.remove(row);
    index.squeeze();
    QVERIFY2(index.memory() < full / 10, qPrintable(u"%1 of %2"_s.arg(index.memory()).arg(full)));
    index.clear();
    QVERIFY(index.memory() < 1000);
}

void TestSearchIndex::churnDoesNotMakeTheIndexGrow()
{
    QRandomGenerator random(7);
    SearchIndex index;
    const auto putAll = [&] {
        for (quint32 row = 0; row < 2000; ++row) {
            const QString name = QString::number(random.generate64(), 36).leftJustified(13, u'x');
            index.put(row, orderOf(name + u" the Customer"_s));
        }
    };
    putAll();
    index.squeeze();
    const std::size_t once = index.memory();
    for (int round = 0; round < 30; ++round)
        putAll();
    index.squeeze();
    QVERIFY2(index.memory() < once * 3 / 2, qPrintable(u"%1 %2"_s.arg(once).arg(index.memory())));
}

void TestSearchIndex::searchesAndChangesMayOverlap()
{
    // GIVEN orders that are put and replaced by one thread
    SearchIndex index;
    constexpr quint32 rows = 5000;
    for (quint32 row = 0; row < rows; ++row)
        index.put(row, orderOf(u"steady"_s));
    std::atomic<bool> isDone = false;
    std::thread writer([&] {
        QRandomGenerator random(8);
        for (int round = 0; round < 20'000; ++round)
            index.put(random.bounded(rows),
                      orderOf(round % 2 == 0 ? u"steady here"_s : u"steady there %1"_s.arg(round)));
        isDone = true;
    });
    // WHEN another one searches all the while, with what it knew before
    SearchIndexHits former = index.search(SearchIndexQuery(u"st"));
    int wrong = 0;
    do {
        const auto hits = index.search(SearchIndexQuery(u"steady"), {.former = &former});
        wrong += hits->count() == rows ? 0 : 1;
        former = *hits;
    } while (!isDone);
    writer.join();
    // THEN nothing is ever missing
    QCOMPARE(wrong, 0);
    QCOMPARE(rowsOf(index, u"here").size(), index.search(SearchIndexQuery(u" here "), {.former = &former})->count());
}

QTEST_APPLESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
