// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/searchindex.h"
#include "app/cache/searchindexdictionary.h"
#include "app/cache/searchindexneedle.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Rescind;
using namespace Qt::StringLiterals;

class TestSearchIndexParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewerTurnEndsTheOlderOnes();
    void wordsThatAnotherOneHoldsAreLeftOut();
    void aQueryNarrowsWhatItImplies();
    void onlyAPrefixOfAUuidIsTakenForOne_data();
    void onlyAPrefixOfAUuidIsTakenForOne();
    void aDictionaryHoldsEachTextAsLongAsSomebodyDoes();
    void aNeedleIsFoundWhereverItLies();
};

void TestSearchIndexParts::aNewerTurnEndsTheOlderOnes()
{
    const SearchTurns turns;
    const SearchTurns elsewhere = turns; // NOLINT(performance-unnecessary-copy-initialization)
    const auto first = turns.next();
    QVERIFY(!turns.isOver(first));
    const auto second = elsewhere.next();
    QVERIFY(turns.isOver(first));
    QVERIFY(!turns.isOver(second));
    turns.stop();
    QVERIFY(elsewhere.isOver(second));
}

void TestSearchIndexParts::wordsThatAnotherOneHoldsAreLeftOut()
{
    const auto words = [](QStringView typed) { return SearchIndexQuery(typed).words(); };
    QCOMPARE(words(u"mug MUGS ug  mugs"), std::vector<std::string>{"mugs"});
    QCOMPARE(words(u"a teapot"), std::vector<std::string>{"teapot"});
    QCOMPARE(words(u"b teapot"), (std::vector<std::string>{"teapot", "b"}));
    // An order may be found by the uuid alone, whose digits are no text.
    QCOMPARE(words(u"6fa459ea a459"), (std::vector<std::string>{"6fa459ea", "a459"}));
    QCOMPARE(words(u"6fa459ea-ee8a 6fa459ea"), std::vector<std::string>{"6fa459ea-ee8a"});
}

void TestSearchIndexParts::aQueryNarrowsWhatItImplies()
{
    const auto narrows = [](QStringView typed, QStringView former) {
        return SearchIndexQuery(typed).narrows(SearchIndexQuery(former));
    };
    QVERIFY(narrows(u"mugs", u"ug"));
    QVERIFY(narrows(u"teapot mug", u"mug tea"));
    QVERIFY(narrows(u"mu", {}));
    QVERIFY(!narrows(u"mu", u"mug"));
    QVERIFY(!narrows({}, u"mug"));
    QVERIFY(!narrows(u"6fa459ea", u"6fa459e"));
    QVERIFY(!narrows(u"6fa459ea-ee", u"9ea"));
    QVERIFY(narrows(u"6fa459ea-ee", u"6fa459ea"));
    QVERIFY(narrows(u"mug 6fa459eaee", u"6fa459ea"));
}

void TestSearchIndexParts::onlyAPrefixOfAUuidIsTakenForOne_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isPrefix");
    QTest::newRow("eight digits") << u"6fa459ea"_s << true;
    QTest::newRow("seven digits") << u"6fa459e"_s << false;
    QTest::newRow("hyphen at the end") << u"6fa459ea-"_s << true;
    QTest::newRow("whole") << u"6fa459ea-ee8a-3ca4-894e-db77e160355e"_s << true;
    QTest::newRow("whole in braces") << u"{6fa459ea-ee8a-3ca4-894e-db77e160355e}"_s << true;
    QTest::newRow("whole without hyphens") << u"6fa459eaee8a3ca4894edb77e160355e"_s << true;
    QTest::newRow("too long") << u"6fa459ea-ee8a-3ca4-894e-db77e160355e0"_s << false;
    QTest::newRow("too long without hyphens") << u"6fa459eaee8a3ca4894edb77e160355e0"_s << false;
    QTest::newRow("hyphen elsewhere") << u"6fa459-eaee"_s << false;
    QTest::newRow("hyphen left out") << u"6fa459ea-ee8a3ca4"_s << false;
    QTest::newRow("other letters") << u"6fa459eg"_s << false;
    QTest::newRow("braces only") << u"{}"_s << false;
    QTest::newRow("a brace") << u"{"_s << false;
}

void TestSearchIndexParts::onlyAPrefixOfAUuidIsTakenForOne()
{
    QFETCH(QString, word);
    QFETCH(bool, isPrefix);
    const auto prefix = UuidPrefix::from(word.toStdString());
    QCOMPARE(prefix.has_value(), isPrefix);
    if (prefix)
        QVERIFY(prefix->matches(0x6fa459ea, 0xee8a3ca4));
}

void TestSearchIndexParts::aDictionaryHoldsEachTextAsLongAsSomebodyDoes()
{
    QRandomGenerator random(1);
    SearchIndexDictionary dictionary;
    std::map<std::string, std::vector<quint32>> held;
    const auto mostNumbers = [&] {
        std::size_t most = 0;
        for (const auto &[text, numbers] : held)
            most = std::max(most, numbers.size());
        return most;
    };
    for (int step = 0; step < 30'000; ++step) {
        const std::string text = std::to_string(random.bounded(random.bounded(2) == 0 ? 30 : 3000));
        if (random.bounded(2) == 0) {
            held[text].push_back(dictionary.acquire(text));
            QCOMPARE(held[text].back(), held[text].front());
        } else if (const auto it = held.find(text); it != held.end()) {
            dictionary.release(it->second.back());
            it->second.pop_back();
            if (it->second.empty())
                held.erase(it);
        }
        if (step % 5000 == 4999) {
            const std::vector<quint32> renumbered = dictionary.renumber();
            for (auto &[known, numbers] : held)
                std::ranges::fill(numbers, renumbered[numbers.front()]);
            QCOMPARE(dictionary.vacancies(), 0);
        }
        if (step % 100 != 0)
            continue;
        // THEN a search finds the texts that are held, and counts their holders
        QCOMPARE(dictionary.size(), held.size());
        SearchIndexTerm term(std::to_string(random.bounded(100)));
        dictionary.find(term);
        quint64 occurrences = 0;
        for (const auto &[known, numbers] : held) {
            const bool holds = known.find(term.needle.word()) != std::string::npos;
            QCOMPARE(dictionary.text(numbers.front()), known);
            QCOMPARE(term.holds(numbers.front()), holds);
            occurrences += holds ? numbers.size() : 0;
        }
        QCOMPARE(term.occurrences, occurrences);
    }
    QVERIFY(mostNumbers() > 1);
}

void TestSearchIndexParts::aNeedleIsFoundWhereverItLies()
{
    QRandomGenerator random(9);
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (int length = random.bounded(80); length > 0; --length)
            text += "ab\xd0\xc3\n1\0"[random.bounded(7)];
        std::string word;
        for (int length = 1 + random.bounded(round % 7 == 0 ? 30 : 4); length > 0; --length)
            word += "ab\xd0\xc3\n1\0"[random.bounded(7)];
        if (random.bounded(2) == 0 && text.size() > 4)
            word = text.substr(random.bounded(static_cast<int>(text.size()) - 1));
        const SearchIndexNeedle needle(word);
        for (const std::size_t from : {std::size_t{0}, text.size() / 2, text.size()}) {
            QCOMPARE(needle.findIn(text, from), text.find(word, from));
            QCOMPARE(needle.findPortably(text, from), text.find(word, from));
        }
        // One after the other, overlapping or with a leap.
        for (const std::size_t leap : {std::size_t{1}, word.size(), std::size_t{20}}) {
            std::vector<std::size_t> places;
            needle.forEachIn(text, [&](std::size_t at) {
                places.push_back(at);
                return at + leap;
            });
            std::vector<std::size_t> expected;
            for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + leap))
                expected.push_back(at);
            QCOMPARE(places, expected);
        }
    }
}

QTEST_APPLESS_MAIN(TestSearchIndexParts)
#include "tst_searchindexparts.moc"
