// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/views/searchquery.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>
#include <QTranslator>

#include <utility>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

SearchQuery::Moment saturday()
{
    return {QTimeZone::utc(), QDate(2026, 11, 21)};
}

SearchQuery query(const QString &typed)
{
    return SearchQuery(typed, saturday());
}

qint64 midnight(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

/// A language that has its own words for some of them.
class OtherWords final : public QTranslator
{
public:
    explicit OtherWords(QHash<QString, QString> words)
        : m_words(std::move(words))
    {
        QCoreApplication::installTranslator(this);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return m_words.value(QString::fromUtf8(source));
    }

private:
    QHash<QString, QString> m_words;
};

} // namespace

class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsStayWords();
    void everyKeyIsUnderstood();
    void whatHasBlanksIsQuoted();
    void caseAndAccentsDoNotMatter();
    void theSameKeyTwiceIsEither();
    void datesAreUnderstood_data();
    void datesAreUnderstood();
    void aWrongDateSaysWhatCanBeWritten();
    void anUnknownKeyIsLookedForAsAWord();
    void aWrongStatusNamesTheRightOnes();
    void whatIsBeingTypedAlreadyCounts();
    void whatCannotBeCombinedIsSaidSo();
    void theOtherLanguageIsUnderstoodToo();
    void aWordOfOneCharacterIsUnderstoodToo();
    void aPartIsTakenOutWithItsGap();
    void thePlaceOfTheCursorIsKnown();
    void whateverIsTypedIsSurvived();
};

void TestSearchQuery::wordsStayWords()
{
    for (const auto &typed :
         {u"maria gonzales"_s, u"5527771067"_s, u"10:30"_s, u"https://example.com/x"_s, u"a:b"_s, u"AF/2026/17"_s}) {
        const auto understood = query(typed);
        QCOMPARE(understood.search(), (OrderSearch{typed, {}}));
        QVERIFY(understood.problems().isEmpty());
        QVERIFY(understood.parts().isEmpty());
    }
    QVERIFY(query(u"  "_s).isEmpty());
    QCOMPARE(query(u" \"maria  gonzales\" berlin"_s).search().words, u"maria  gonzales berlin"_s);
}

void TestSearchQuery::everyKeyIsUnderstood()
{
    const auto understood = query(u"maria status:requested supplier:calder after:2026-11-01 before:2026-11-20 "
                                  "sku:ABC-1 po:5527771067 tracking:1Z999"_s);
    QVERIFY(understood.problems().isEmpty());
    QCOMPARE(understood.search().words, u"maria"_s);
    const auto &filter = understood.search().filter;
    QCOMPARE(filter.classes, QList<OrderClasses>{OrderClass::Waiting});
    QCOMPARE(filter.suppliers, QStringList{u"calder"_s});
    QCOMPARE(filter.createdFrom, midnight(2026, 11, 1));
    QCOMPARE(filter.createdBefore, midnight(2026, 11, 20));
    const QList<ExactTerm> exact{{ExactField::Sku, u"ABC-1"_s},
                                 {ExactField::PurchaseOrderNumber, u"5527771067"_s},
                                 {ExactField::TrackingNumber, u"1Z999"_s}};
    QCOMPARE(filter.exact, exact);
    QCOMPARE(understood.parts().size(), 7);
    QCOMPARE(understood.parts().constFirst().text, u"Status: requested"_s);
    // Every status that is offered is one.
    for (const auto &status : allSearchStatuses()) {
        const auto alone = query(u"status:"_s + status.word);
        QVERIFY2(alone.problems().isEmpty(), qPrintable(status.word));
        QCOMPARE(alone.search().filter, status.filter);
        QVERIFY(!alone.isEmpty());
    }
}

void TestSearchQuery::whatHasBlanksIsQuoted()
{
    for (const auto &typed :
         {u"supplier:\"Calder Ceramics\" x"_s, u"supplier:“Calder Ceramics” x"_s, u"x supplier:\"Calder Ceramics"_s}) {
        const auto understood = query(typed);
        QCOMPARE(understood.search().filter.suppliers, QStringList{u"Calder Ceramics"_s});
        QCOMPARE(understood.search().words, u"x"_s);
    }
    QCOMPARE(SearchQuery::quoted(u"Calder \"C\" Ceramics"_s), u"\"Calder C Ceramics\""_s);
    QCOMPARE(SearchQuery::quoted(u"Calder"_s), u"Calder"_s);
}

void TestSearchQuery::caseAndAccentsDoNotMatter()
{
    QCOMPARE(query(u"STÄTUS:ReQuésted"_s).search(), query(u"status:requested"_s).search());
    QCOMPARE(query(u"status:PutOff"_s).search(), query(u"status:put-off"_s).search());
    QCOMPARE(query(u"status:canceled"_s).search(), query(u"status:cancelled"_s).search());
}

void TestSearchQuery::theSameKeyTwiceIsEither()
{
    const QList<OrderClasses> either{OrderClass::Waiting | OrderClass::Rejected};
    QCOMPARE(query(u"status:requested status:rejected"_s).search().filter.classes, either);
    QCOMPARE(query(u"status:requested,rejected"_s).search().filter.classes, either);
    QCOMPARE(query(u"supplier:a supplier:b"_s).search().filter.suppliers, QStringList({u"a"_s, u"b"_s}));
    // Of two days the one that leaves less.
    QCOMPARE(query(u"after:2026-11-01 after:2026-11-05"_s).search().filter.createdFrom, midnight(2026, 11, 5));
    QCOMPARE(query(u"before:2026-11-01 before:2026-11-05"_s).search().filter.createdBefore, midnight(2026, 11, 1));
}

void TestSearchQuery::datesAreUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    QTest::newRow("ISO") << u"2026-11-02"_s << QDate(2026, 11, 2);
    QTest::newRow("short ISO") << u"2026-1-2"_s << QDate(2026, 1, 2);
    QTest::newRow("German") << u"2.11.2026"_s << QDate(2026, 11, 2);
    QTest::newRow("today") << u"Today"_s << QDate(2026, 11, 21);
    QTest::newRow("yesterday") << u"yesterday"_s << QDate(2026, 11, 20);
    QTest::newRow("days") << u"3d"_s << QDate(2026, 11, 18);
    QTest::newRow("weeks") << u"2W"_s << QDate(2026, 11, 7);
    QTest::newRow("no such day") << u"2026-02-30"_s << QDate();
    QTest::newRow("a word") << u"soon"_s << QDate();
    QTest::newRow("a number") << u"17"_s << QDate();
}

void TestSearchQuery::datesAreUnderstood()
{
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    QCOMPARE(searchDateFrom(typed, saturday().today), date);
}

void TestSearchQuery::aWrongDateSaysWhatCanBeWritten()
{
    const auto wrong = query(u"maria after:someday carter"_s);
    QCOMPARE(wrong.search(), (OrderSearch{u"maria carter"_s, {}}));
    QCOMPARE(wrong.problems().size(), 1);
    QCOMPARE(wrong.problems().constFirst().begin, 6);
    QCOMPARE(wrong.problems().constFirst().length, 13);
    QVERIFY(!wrong.problems().constFirst().isUnfinished);
    QVERIFY(wrong.problems().constFirst().text.contains(u"someday"_s));
    QVERIFY(wrong.problems().constFirst().text.contains(u"2026-11-20"_s));
    // What may still become a date is not wrong yet.
    QVERIFY(query(u"after:2026-1"_s).problems().constFirst().isUnfinished);
    QVERIFY(query(u"after:"_s).problems().constFirst().isUnfinished);
    QVERIFY(!query(u"after: maria"_s).problems().constFirst().isUnfinished);
}

void TestSearchQuery::anUnknownKeyIsLookedForAsAWord()
{
    const auto unknown = query(u"colour:red status:rejected"_s);
    QCOMPARE(unknown.search().words, u"colour:red"_s);
    QCOMPARE(unknown.search().filter.classes.size(), 1);
    QCOMPARE(unknown.problems().size(), 1);
    for (const auto key : allSearchKeys)
        QVERIFY(unknown.problems().constFirst().text.contains(wordOf(key) + u':'));
    // In quotation marks it is meant as a word.
    QVERIFY(query(u"\"colour:red\""_s).problems().isEmpty());
    QCOMPARE(query(u"\"status:rejected\""_s).search(), (OrderSearch{u"status:rejected"_s, {}}));
}

void TestSearchQuery::aWrongStatusNamesTheRightOnes()
{
    const auto wrong = query(u"status:lost maria"_s);
    QCOMPARE(wrong.search(), (OrderSearch{u"maria"_s, {}}));
    QCOMPARE(wrong.problems().size(), 1);
    for (const auto &status : allSearchStatuses())
        QVERIFY(wrong.problems().constFirst().text.contains(status.word));
}

void TestSearchQuery::whatIsBeingTypedAlreadyCounts()
{
    const auto begun = query(u"status:re"_s);
    QVERIFY(begun.problems().isEmpty());
    QCOMPARE(begun.search().filter.classes, QList<OrderClasses>{OrderClass::Waiting | OrderClass::Rejected});
    QCOMPARE(query(u"status:reque"_s).search(), query(u"status:requested"_s).search());
    // Once something follows it was meant so.
    QCOMPARE(query(u"status:re maria"_s).problems().size(), 1);
}

void TestSearchQuery::whatCannotBeCombinedIsSaidSo()
{
    const auto twice = query(u"status:overdue status:rejected"_s);
    QCOMPARE(twice.problems().size(), 1);
    QVERIFY(twice.problems().constFirst().text.contains(u"alone"_s));
    QVERIFY(twice.search().filter.isOverdue);
    QVERIFY(query(u"status:overdue status:overdue"_s).problems().isEmpty());
}

void TestSearchQuery::theOtherLanguageIsUnderstoodToo()
{
    OtherWords german({{u"supplier"_s, u"Lieferant"_s},
                       {u"requested"_s, u"verlangt"_s},
                       {u"today"_s, u"heute"_s},
                       {u"before"_s, u"vor"_s}});
    const auto understood = query(u"lieferant:calder status:verlangt vor:heute"_s);
    const auto english = query(u"supplier:calder status:requested before:today"_s);
    QCoreApplication::removeTranslator(&german);
    QVERIFY(understood.problems().isEmpty());
    QCOMPARE(understood.search(), english.search());
    QCOMPARE(english.search(), query(u"supplier:calder status:requested before:today"_s).search());
    QCOMPARE(understood.parts().at(1).text, u"Status: verlangt"_s);
}

void TestSearchQuery::aWordOfOneCharacterIsUnderstoodToo()
{
    const auto english = query(u"after:2026-11-01"_s);
    OtherWords chinese({{u"after"_s, u"自"_s}});
    // Also with the colon that the language is written with.
    for (const auto &typed : {u"自:2026-11-01"_s, u"自：2026-11-01"_s}) {
        const auto understood = query(typed);
        QVERIFY2(understood.problems().isEmpty(), qPrintable(typed));
        QCOMPARE(understood.search(), english.search());
    }
    // Another single letter stays what it is, and so does running text.
    for (const auto &typed : {u"a:b"_s, u"备注：5527771067"_s}) {
        QCOMPARE(query(typed).search().words, typed);
        QVERIFY2(query(typed).problems().isEmpty(), qPrintable(typed));
    }
    QCoreApplication::removeTranslator(&chinese);
}

void TestSearchQuery::aPartIsTakenOutWithItsGap()
{
    const auto typed = u"maria status:rejected  carter supplier:\"a b\""_s;
    const auto parts = query(typed).parts();
    QCOMPARE(SearchQuery::without(typed, parts[0]), u"maria carter supplier:\"a b\""_s);
    QCOMPARE(SearchQuery::without(typed, parts[1]), u"maria status:rejected  carter"_s);
}

void TestSearchQuery::thePlaceOfTheCursorIsKnown()
{
    auto place = SearchQuery::placeAt(u"maria status:re x"_s, 15);
    QCOMPARE(place.key, SearchKey::Status);
    QCOMPARE(place.begun, u"re"_s);
    QCOMPARE(place.begin, 13);
    QCOMPARE(place.length, 2);
    place = SearchQuery::placeAt(u"status:rejected,re"_s, 18);
    QCOMPARE(place.begun, u"re"_s);
    QCOMPARE(place.begin, 16);
    place = SearchQuery::placeAt(u"supplier:\"Cald"_s, 14);
    QCOMPARE(place.key, SearchKey::Supplier);
    QCOMPARE(place.begun, u"Cald"_s);
    QCOMPARE(place.begin, 9);
    QCOMPARE(place.length, 5);
    place = SearchQuery::placeAt(u"maria st"_s, 8);
    QVERIFY(!place.key);
    QCOMPARE(place.begun, u"st"_s);
    QCOMPARE(place.begin, 6);
    place = SearchQuery::placeAt(u"maria "_s, 6);
    QVERIFY(!place.key);
    QVERIFY(place.begun.isEmpty());
    QCOMPARE(place.begin, 6);
}

void TestSearchQuery::whateverIsTypedIsSurvived()
{
    QRandomGenerator random(20261121);
    const auto letters = u"ab:\" ,-1“status:after:\u202e\u0000ß\xd83d"_s;
    for (int round = 0; round < 20'000; ++round) {
        QString typed;
        for (auto left = random.bounded(24); left > 0; --left)
            typed += letters[random.bounded(letters.size())];
        const auto understood = query(typed);
        for (const auto &part : understood.parts())
            QVERIFY(part.begin >= 0 && part.length > 0 && part.begin + part.length <= typed.size());
        for (const auto &problem : understood.problems())
            QVERIFY(problem.begin >= 0 && problem.length > 0 && problem.begin + problem.length <= typed.size());
        for (qsizetype cursor = 0; cursor <= typed.size(); ++cursor) {
            const auto place = SearchQuery::placeAt(typed, cursor);
            QVERIFY(place.begin >= 0 && place.length >= 0 && place.begin + place.length <= cursor);
        }
        // Taking out every filter leaves none.
        auto left = typed;
        for (int steps = 0; !query(left).parts().isEmpty(); ++steps) {
            QVERIFY2(steps < 30, qPrintable(typed));
            left = SearchQuery::without(left, query(left).parts().constFirst());
        }
    }
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
