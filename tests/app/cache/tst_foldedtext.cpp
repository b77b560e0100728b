// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/foldedtext.h"

#include <QLocale>
#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

class TestFoldedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTheSameToPeopleFoldsToTheSame_data();
    void whatIsTheSameToPeopleFoldsToTheSame();
    void whatDiffersToPeopleStaysDifferent_data();
    void whatDiffersToPeopleStaysDifferent();
    void foldingTwiceIsFoldingOnce();
    void aTextFoldsLikeItsPartsDoInAnySurroundings();
    void theLocaleDoesNotMatter();
    void anUnfinishedSyllableIsFoundInTheFinishedOne();
    void blanksAreSingleAndNeverAtTheEnds();
    void appendingKeepsWhatIsThere();
    void aHugeTextIsCutOff();
    void halfASurrogatePairIsReplaced();
    void everyWordIsVisitedOnce();
};

namespace {

std::string folded(QStringView text)
{
    return FoldedText(text).utf8();
}

QString textOf(char32_t codePoint)
{
    return QString::fromUcs4(&codePoint, 1);
}

} // namespace

void TestFoldedText::whatIsTheSameToPeopleFoldsToTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("letter case") << u"Harbour LANE"_s << u"harbour lane"_s;
    QTest::newRow("accents") << u"Zoë Ångström"_s << u"zoe angstrom"_s;
    QTest::newRow("accents apart from their letters") << u"Zoe\u0308 A\u030angstro\u0308m"_s << u"zoe angstrom"_s;
    QTest::newRow("Vietnamese") << u"Nguyễn Thị Đào"_s << u"nguyen thi dao"_s;
    QTest::newRow("Polish") << u"ŁÓDŹ"_s << u"lodz"_s;
    QTest::newRow("Danish") << u"Sørensen"_s << u"sorensen"_s;
    QTest::newRow("Icelandic") << u"Þórður"_s << u"thordur"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("capital sharp s") << u"STRAẞE"_s << u"strasse"_s;
    QTest::newRow("ae and oe") << u"Æsop Œuvre"_s << u"aesop oeuvre"_s;
    QTest::newRow("ligatures") << u"\ufb01le o\ufb03ce"_s << u"file office"_s;
    QTest::newRow("Turkish dotted I") << u"İSTANBUL"_s << u"istanbul"_s;
    QTest::newRow("Turkish dotless i") << u"Iğdır ığdır"_s << u"igdir igdir"_s;
    QTest::newRow("full width") << u"ＰＯ１２"_s << u"po12"_s;
    QTest::newRow("half width kana") << u"ｶﾞﾗｽ"_s << u"カ\u3099ラス"_s;
    QTest::newRow("kana") << u"ガラス"_s << u"カ\u3099ラス"_s;
    QTest::newRow("ideographs") << u"蓝色 茶碗"_s << u"蓝色 茶碗"_s;
    QTest::newRow("compatibility ideograph") << u"\uf900"_s << u"\u8c48"_s;
    QTest::newRow("final sigma") << u"ΟΔΥΣΣΕΎΣ Οδυσσεύς"_s << u"οδυσσευσ οδυσσευσ"_s;
    QTest::newRow("Greek with breathings") << u"Ἀθῆναι ᾳ"_s << u"αθηναι α"_s;
    QTest::newRow("Cyrillic") << u"Ёлка ЧАЙ"_s << u"елка чаи"_s;
    QTest::newRow("Hebrew points") << u"שָׁלוֹם"_s << u"שלום"_s;
    QTest::newRow("Hebrew presentation form") << u"\ufb2a"_s << u"ש"_s;
    QTest::newRow("Arabic vowel signs") << u"مُحَمَّد"_s << u"محمد"_s;
    QTest::newRow("Arabic presentation forms") << u"\ufee3\ufea4\ufee4\ufeaa"_s << u"محمد"_s;
    QTest::newRow("Arabic lam-alef") << u"\ufefb"_s << u"لا"_s;
    QTest::newRow("Arabic alefs") << u"أحمد إحمد آحمد ٱحمد"_s << u"احمد احمد احمد احمد"_s;
    QTest::newRow("Arabic tatweel") << u"مـحـمـد"_s << u"محمد"_s;
    QTest::newRow("Arabic yeh and teh marbuta") << u"ليلى مدرسة"_s << u"ليلي مدرسه"_s;
    QTest::newRow("Farsi letters") << u"کتابی"_s << u"كتابي"_s;
    QTest::newRow("Arabic and Devanagari digits") << u"٥٥٢٧ ५५२७"_s << u"5527 5527"_s;
    QTest::newRow("superscript, fraction, number sign") << u"x² ½ №7"_s << u"x2 1/2 no7"_s;
    QTest::newRow("typographic quotes") << u"O’Brien D‘Arcy L´Oréal"_s << u"o'brien d'arcy l'oreal"_s;
    QTest::newRow("dashes") << u"A–B—C‑D−E"_s << u"a-b-c-d-e"_s;
    QTest::newRow("soft hyphen, zero width, byte order mark") << u"\ufeffhar\u00adbo\u200bur\u200f"_s << u"harbour"_s;
    QTest::newRow("letters beyond the first plane") << u"\U0001d400\U00010400"_s << u"a\U00010428"_s;
    QTest::newRow("emoji with a variation selector") << u"☕\ufe0f"_s << u"☕"_s;
}

void TestFoldedText::whatIsTheSameToPeopleFoldsToTheSame()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(FoldedText(text).toString(), expected);
}

void TestFoldedText::whatDiffersToPeopleStaysDifferent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("Thai vowels") << u"กิน"_s << u"กัน"_s;
    QTest::newRow("Hindi vowel signs") << u"कु"_s << u"के"_s;
    QTest::newRow("voiced kana") << u"カ"_s << u"ガ"_s;
    QTest::newRow("Hangul syllables") << u"한"_s << u"항"_s;
    QTest::newRow("a zero and the letter O") << u"0"_s << u"O"_s;
    QTest::newRow("hyphen") << u"AB-1"_s << u"AB1"_s;
}

void TestFoldedText::whatDiffersToPeopleStaysDifferent()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QVERIFY(folded(left) != folded(right));
}

void TestFoldedText::foldingTwiceIsFoldingOnce()
{
    for (char32_t codePoint = 0; codePoint <= QChar::LastValidCodePoint; ++codePoint) {
        // A neighbour on each side shows blanks that would go at the ends.
        const QString text = u'x' + textOf(codePoint) + u'y';
        const FoldedText once(text);
        if (FoldedText(once.toString()) != once)
            QFAIL(qPrintable(u"U+%1"_s.arg(static_cast<uint>(codePoint), 4, 16)));
    }
}

void TestFoldedText::aTextFoldsLikeItsPartsDoInAnySurroundings()
{
    // GIVEN a letter that only the slow way can fold, which makes it fold everything behind it
    const QString slow = u"\uff21"_s;
    QCOMPARE(folded(slow), "a");
    // WHEN any letter of the fast ways stands in front or behind
    for (char32_t codePoint = 1; codePoint <= 0x9fff; ++codePoint) {
        if (codePoint >= 0x500 && codePoint < 0x4e00)
            continue;
        const std::string fast = folded(QString(u'x' + textOf(codePoint) + u'y'));
        const std::string slowly = folded(QString(slow + u'x' + textOf(codePoint) + u'y'));
        // THEN it is folded alike
        if (slowly != "a" + fast)
            QFAIL(qPrintable(u"U+%1"_s.arg(static_cast<uint>(codePoint), 4, 16)));
    }
}

void TestFoldedText::theLocaleDoesNotMatter()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Turkish));
    const std::string turkish = folded(u"TITLE İı");
    QLocale::setDefault(before);
    QCOMPARE(turkish, "title ii");
}

void TestFoldedText::anUnfinishedSyllableIsFoundInTheFinishedOne()
{
    const FoldedText name(u"한국 머그");
    for (const QString &typed : {u"ㅎ"_s, u"하"_s, u"한"_s, u"한ㄱ"_s, u"한구"_s, u"한국"_s, u"머그"_s})
        QVERIFY2(name.contains(folded(typed)), qPrintable(typed));
    QVERIFY(!name.contains(folded(u"항")));
}

void TestFoldedText::blanksAreSingleAndNeverAtTheEnds()
{
    QCOMPARE(folded(u"  a \t\r\n b\u00a0\u3000c\u2028 "), "a b c");
    QCOMPARE(folded(u" \u00a0\n"), "");
    // A mark by itself decomposes to a blank and the mark.
    QCOMPARE(folded(u"a \u00a8 b"), "a b");
}

void TestFoldedText::appendingKeepsWhatIsThere()
{
    std::string out = "kept ";
    FoldedText::append(out, u"  Äpfel ");
    QCOMPARE(out, "kept apfel");
    FoldedText::append(out, u"   ");
    FoldedText::append(out, {});
    QCOMPARE(out, "kept apfel");
}

void TestFoldedText::aHugeTextIsCutOff()
{
    QCOMPARE(folded(QString(10'000'000, u'A')), std::string(FoldedText::longest, 'a'));
    // A ligature that becomes 18 letters is still bounded.
    QVERIFY(folded(QString(10'000'000, QChar(0xfdfa))).size() <= FoldedText::longest * 64);
    // The cut goes through no pair.
    const QString text = QString(FoldedText::longest - 1, u'a') + u"\U0001f600"_s;
    QCOMPARE(folded(text), std::string(FoldedText::longest - 1, 'a'));
}

void TestFoldedText::halfASurrogatePairIsReplaced()
{
    QCOMPARE(FoldedText(QString(u"a" + QString(QChar(0xd83d)) + u"b")).toString(), u"a\ufffdb"_s);
    QCOMPARE(FoldedText(QString(u"a" + QString(QChar(0xde00)) + u"b")).toString(), u"a\ufffdb"_s);
}

void TestFoldedText::everyWordIsVisitedOnce()
{
    std::vector<std::string> words;
    forEachWord(folded(u" One  TWO\nthree"), [&words](std::string_view word) { words.emplace_back(word); });
    QCOMPARE(words, (std::vector<std::string>{"one", "two", "three"}));
    forEachWord({}, [](std::string_view) { QFAIL("there is no word"); });
}

QTEST_APPLESS_MAIN(TestFoldedText)
#include "tst_foldedtext.moc"
