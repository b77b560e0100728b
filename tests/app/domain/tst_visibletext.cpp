// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/visibletext.h"

#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

class TestVisibleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeSeenBecomesAMark_data();
    void whatCannotBeSeenBecomesAMark();
    void lettersOfEveryScriptStayAsTheyAre_data();
    void lettersOfEveryScriptStayAsTheyAre();
    void noControlCharacterIsEverLeft();
    void whatBecomesAMarkIsCalledInvisible();
    void aLongTextIsCutOff();
    void aCutNeverSplitsACharacter();
    void aPileOfCombiningMarksIsFlattened();
    void lineBreaksStayWhereTheyAreWanted();
    void aTooltipHoldsNoMarkup();
    void aTextInASentenceIsIsolated();
};

void TestVisibleText::whatCannotBeSeenBecomesAMark_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("right-to-left override") << u"inv\u202Efdp.exe"_s << u"inv‹RLO›fdp.exe"_s;
    QTest::newRow("isolates") << u"a\u2066b\u2069c"_s << u"a‹LRI›b‹PDI›c"_s;
    QTest::newRow("zero-width space") << u"a\u200Bb"_s << u"a‹ZWSP›b"_s;
    QTest::newRow("byte order mark") << u"\uFEFFa"_s << u"‹BOM›a"_s;
    QTest::newRow("nul") << u"a"_s + QChar(0) + u"b"_s << u"a␀b"_s;
    QTest::newRow("escape") << u"\u001B[31m"_s << u"␛[31m"_s;
    QTest::newRow("delete") << u"a\u007Fb"_s << u"a␡b"_s;
    QTest::newRow("C1 control") << u"a\u0085b"_s << u"a‹U+0085›b"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"a ↵ b"_s;
    QTest::newRow("carriage return and line feed") << u"a\r\nb"_s << u"a ↵ b"_s;
    QTest::newRow("carriage return alone") << u"a\rb"_s << u"a ↵ b"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a ⇥ b"_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD800) + u"b"_s << u"a‹U+D800›b"_s;
    QTest::newRow("soft hyphen") << u"a\u00ADb"_s << u"a‹SHY›b"_s;
    QTest::newRow("invisible times") << u"a\u2062b"_s << u"a‹U+2062›b"_s;
    QTest::newRow("blank letters") << u"a\u3164b\uFFA0c\u2800"_s << u"a‹U+3164›b‹U+FFA0›c‹U+2800›"_s;
    QTest::newRow("musical format") << QString::fromUcs4(U"a\U0001D173", 2) << u"a‹U+1D173›"_s;
    QTest::newRow("tag character") << QString::fromUcs4(U"a\U000E0041", 2) << u"a‹U+E0041›"_s;
}

void TestVisibleText::whatCannotBeSeenBecomesAMark()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(visibleText(text), shown);
}

void TestVisibleText::lettersOfEveryScriptStayAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Latin") << u"Zoë Müller-Ångström"_s;
    QTest::newRow("Arabic") << u"شركة التوريد"_s;
    QTest::newRow("Arabic number sign") << u"\u0600\u0661\u0662"_s;
    QTest::newRow("Persian with a non-joiner") << u"می\u200Cخواهم"_s;
    QTest::newRow("Hebrew") << u"חנות הספרים"_s;
    QTest::newRow("Devanagari") << u"किताब की दुकान"_s;
    QTest::newRow("Chinese") << u"蓝色马克杯"_s;
    QTest::newRow("Thai") << u"ร้านหนังสือ"_s;
    QTest::newRow("an emoji of several characters") << u"👩‍🔧 Tools"_s;
    QTest::newRow("markup is only letters") << u"<b>bold</b> &amp; <img src=x>"_s;
}

void TestVisibleText::lettersOfEveryScriptStayAsTheyAre()
{
    QFETCH(QString, text);
    QCOMPARE(visibleText(text), text);
}

void TestVisibleText::noControlCharacterIsEverLeft()
{
    QString all;
    for (char32_t c = 0; c < 0x3000; ++c) {
        if (c < 0xD800 || c > 0xDFFF)
            all += QString::fromUcs4(&c, 1);
    }
    const auto shown = visibleText(all, TextLines::Single, all.size());
    for (const auto c : shown) {
        QVERIFY2(c.category() != QChar::Other_Control, qPrintable(QString::number(c.unicode(), 16)));
        const bool isBidi = (c.unicode() >= 0x202A && c.unicode() <= 0x202E)
                            || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069) || c.unicode() == 0x200E
                            || c.unicode() == 0x200F || c.unicode() == 0x061C;
        QVERIFY2(!isBidi, qPrintable(QString::number(c.unicode(), 16)));
    }
}

void TestVisibleText::whatBecomesAMarkIsCalledInvisible()
{
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        const auto text = QStringView(QChar::fromUcs4(c)).toString(); // keeps a byte order mark
        if (text.isValidUtf16())
            QVERIFY2(isInvisible(c) == (visibleText(text) != text), qPrintable(QString::number(uint(c), 16)));
    }
}

void TestVisibleText::aLongTextIsCutOff()
{
    const auto shown = visibleText(QString(4000, u'x'));
    QCOMPARE(shown.size(), longestShownText + 1);
    QVERIFY(shown.endsWith(u'…'));
    QCOMPARE(visibleText(QString(longestShownText, u'x')), QString(longestShownText, u'x'));
    QCOMPARE(visibleText(QString(4000, u'x'), TextLines::Single, uncut), QString(4000, u'x'));
}

void TestVisibleText::aCutNeverSplitsACharacter()
{
    const auto rocket = u"🚀"_s;
    for (qsizetype longest = 1; longest < 12; ++longest) {
        const auto shown = visibleText(rocket.repeated(10), TextLines::Single, longest);
        QVERIFY(shown.isValidUtf16());
        QVERIFY(!shown.contains(u'‹'));
    }
}

void TestVisibleText::aPileOfCombiningMarksIsFlattened()
{
    const auto shown = visibleText(QString(u'a' + QString(500, QChar(0x0301)) + u'b'));
    QVERIFY(shown.size() < 20);
    QVERIFY(shown.endsWith(u'b'));
    QVERIFY(shown.contains(u'…'));
}

void TestVisibleText::lineBreaksStayWhereTheyAreWanted()
{
    QCOMPARE(visibleText(u"Street 1\r\nTown\tEast"_s, TextLines::Several), u"Street 1\nTown\tEast"_s);
}

void TestVisibleText::aTooltipHoldsNoMarkup()
{
    QCOMPARE(tooltipText(u""), QString());
    const auto tip = tooltipText(u"<table><tr><td>\n& more\u202E");
    QCOMPARE(tip, u"<span>&lt;table&gt;&lt;tr&gt;&lt;td&gt;<br/>&amp; more‹RLO›</span>"_s);
}

void TestVisibleText::aTextInASentenceIsIsolated()
{
    const auto shown = isolatedText(u"שלום\u2069");
    QVERIFY(shown.startsWith(QChar(0x2068)));
    QVERIFY(shown.endsWith(QChar(0x2069)));
    // An isolate that the text itself tried to close is a mark now.
    QCOMPARE(shown.count(QChar(0x2069)), 1);
}

QTEST_APPLESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
