// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/limits.h"
#include "app/desk/exchange/pastedtext.h"

#include <QTest>

using namespace Rescind::Exchange;
using namespace Qt::StringLiterals;

namespace {

const QString uuid = u"5f0c1de2-0000-4000-8000-0000000000e1"_s;

QStringList valuesOf(const TargetList &list)
{
    QStringList values;
    for (const Target &target : list.targets)
        values.append(target.status == TargetStatus::Unreadable ? u"!"_s + target.raw : target.reference.value);
    return values;
}

} // namespace

class TestPastedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pastedTextIsReadAsAPersonMeansIt_data();
    void pastedTextIsReadAsAPersonMeansIt();
    void anEmailBecomesAWorklist();
    void linesAreNumbered();
    void rowsOfASpreadsheetAreATable();
    void whatIsNotANumberInRunningTextIsNotTaken_data();
    void whatIsNotANumberInRunningTextIsNotTaken();
    void nothingAndTooMuchAreErrors();
    void awkwardTextEndsSoon_data();
    void awkwardTextEndsSoon();
};

void TestPastedText::pastedTextIsReadAsAPersonMeansIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("values");
    const auto row = [](const char *name, const QString &text, const QStringList &values) {
        QTest::newRow(name) << text << values;
    };
    const QStringList two{u"5527771067"_s, u"0000123456"_s};
    row("one", u"5527771067"_s, {u"5527771067"_s});
    row("short ones in a column", u"1\n22\n0042\n"_s, {u"1"_s, u"22"_s, u"0042"_s});
    row("column", u"5527771067\n0000123456\n"_s, two);
    row("column with a name", u"PO number\n5527771067\n0000123456"_s, two);
    row("column with a German name", u"Bestellnummer:\n5527771067\n0000123456"_s, two);
    row("lines ended by CR LF", u"5527771067\r\n\r\n0000123456\r\n"_s, two);
    row("lines ended by CR", u"5527771067\r0000123456"_s, two);
    row("commas", u"5527771067, 0000123456"_s, two);
    row("semicolons", u"5527771067;0000123456;"_s, two);
    row("blanks", u"5527771067 0000123456"_s, two);
    row("several lines with commas", u"5527771067, 0000123456,\nHLG-101, AF-26-000123"_s,
        {u"5527771067"_s, u"0000123456"_s, u"HLG-101"_s, u"AF-26-000123"_s});
    row("numbers with blanks in them", u"AF 2026 18\nAF/2026/17"_s, {u"AF 2026 18"_s, u"AF/2026/17"_s});
    row("han and cyrillic", u"注文-２０２６／１９\nЗаказ № 4711"_s, {u"注文-２０２６／１９"_s, u"Заказ № 4711"_s});
    row("bullets", u"- 5527771067\n* 0000123456"_s, two);
    row("enumeration", u"1. 5527771067\n2) 0000123456"_s, two);
    row("quoted mail", u"> 5527771067.\n>> PO 0000123456,"_s, two);
    row("words before", u"PO 5527771067\nBestellnummer: 0000123456"_s, two);
    row("in quotes", u"\"5527771067\"\n(0000123456)"_s, two);
    row("uuids", u"%1\n%2"_s.arg(uuid, uuid.toUpper()), {uuid, uuid});
    row("a mangled uuid is kept", uuid.chopped(1) + u"\n5527771067"_s, {u'!' + uuid.chopped(1), u"5527771067"_s});
    row("running text", u"Please cancel 5527771067 and (HLG-101), thanks."_s, {u"5527771067"_s, u"HLG-101"_s});
    row("short ones after a word", u"Please stop orders 100, 101 and 102, PO #7 too."_s,
        {u"100"_s, u"101"_s, u"102"_s, u"7"_s});
    row("German", u"Bitte Bestellung 4711 und Auftrag Nr. 4712 stornieren."_s, {u"4711"_s, u"4712"_s});
    row("uuid in running text", u"The order <%1>, see there."_s.arg(uuid), {uuid});
    row("an equals sign before", u"Please look: order=5527771067."_s, {u"5527771067"_s});
    row("zero width space", u"\uFEFF5527771067\u200B\n0000123456"_s, two);
}

void TestPastedText::pastedTextIsReadAsAPersonMeansIt()
{
    QFETCH(QString, text);
    QFETCH(QStringList, values);
    const auto list = targetsInText(text, TargetKind::Order);
    QVERIFY2(list, qPrintable(list ? QString() : list.error().text()));
    QCOMPARE(valuesOf(*list), values);
}

void TestPastedText::anEmailBecomesAWorklist()
{
    // GIVEN this morning's e-mail, with eight numbers among everything else that is in e-mails
    const QString mail = u"From: Rita Retail <rita.9912345@example.org>\n"
                         "Date: Sat, 21 Nov 2026 07:31:12 +0100\n"
                         "\n"
                         "Hello Sam,\n"
                         "\n"
                         "please cancel the following orders as discussed on 2026-11-20 at 14:30:\n"
                         "  - 5527771067 (the customer changed her mind)\n"
                         "  - PO 0000123456; was 1.299,00 EUR\n"
                         "  - AF-26-000123 / AF/2026/17\n"
                         "Also 5531000013, 5531000026 and HLG-104. Order #42 too!\n"
                         "Tracking number 1Z999AA10123456784 belongs to another one.\n"
                         "\n"
                         "Details: https://portal.example.org/orders/9999999999?x=88888888\n"
                         "Best regards\n"
                         "Rita, Tel. +49 89 12345678, Fax: 089 8765432\n"_s;
    // WHEN it is pasted
    const auto list = targetsInText(mail, TargetKind::Order);
    // THEN exactly these are the worklist
    QVERIFY(list);
    QCOMPARE(valuesOf(*list), QStringList({u"5527771067"_s, u"0000123456"_s, u"AF-26-000123"_s, u"AF/2026/17"_s,
                                           u"5531000013"_s, u"5531000026"_s, u"HLG-104"_s, u"42"_s}));
    QCOMPARE(list->targets.at(0).row, 7);
    QCOMPARE(list->targets.at(7).row, 10);
    // THEN lines without one are passed over, and blank ones are not lines
    QCOMPARE(list->passedOver, QList<int>({1, 2, 4, 6, 11, 13, 14, 15}));
}

void TestPastedText::linesAreNumbered()
{
    const auto list = targetsInText(u"\n5527771067\n\n0000123456, 5527771067"_s, TargetKind::Order);
    QVERIFY(list);
    QCOMPARE(list->targets.at(0).row, 2);
    QCOMPARE(list->targets.at(1).row, 4);
    QCOMPARE(list->targets.at(2).status, TargetStatus::Duplicate);
    QCOMPARE(list->targets.at(2).firstRow, 2);
}

void TestPastedText::rowsOfASpreadsheetAreATable()
{
    const auto rows = targetsInText(u"Name\tPO\tReason\nx\t0042\tlate, sorry\ny\t0043\n"_s, TargetKind::Order);
    QVERIFY(rows);
    QCOMPARE(rows->columns, (ColumnChoice{.target = 1, .reason = 2}));
    QCOMPARE(rows->targets.constFirst().reason, u"late, sorry"_s);

    const auto csv = targetsInText(u"line_item_uuid;order_uuid\r\n%1;%2\r\n"_s.arg(uuid, uuid), TargetKind::LineItem);
    QVERIFY(csv);
    QCOMPARE(csv->targets.constFirst().order, (std::optional<Reference>({ReferenceForm::Uuid, uuid})));

    const auto unclear = targetsInText(u"0042\t1\n0043\t2\n"_s, TargetKind::Order);
    QVERIFY(!unclear);
    QCOMPARE(unclear.error().kind, ImportError::Kind::NoColumn);
}

void TestPastedText::whatIsNotANumberInRunningTextIsNotTaken_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"We met on 21.11.2026, 2026-11-21 and 11/21/2026 at 12:30:45."_s,
          u"It costs €1299999, or 1,299,999.00 net."_s, u"Call +49 (0) 89 1234567 please, or phone 5551234567."_s,
          u"Write to a123456789@example.org, please."_s, u"Write to \"123456789\"@example.org, please."_s,
          u"See www.example.org/123456789 and ftp://example.org/123456789, please."_s,
          u"She lives at 80331 Munich, house 12, floor 3."_s, u"Tracking: 00340434161094042557, thank you."_s,
          u"Sendungsnummer 00340434161094042557 ist unterwegs, danke."_s, u"The 1st and 2nd, 250kg of 3x, at 100%."_s,
          u"No number at all, sorry."_s})
        QTest::newRow(qPrintable(text.left(30))) << text;
}

void TestPastedText::whatIsNotANumberInRunningTextIsNotTaken()
{
    QFETCH(QString, text);
    const auto list = targetsInText(text, TargetKind::Order);
    QVERIFY2(!list, qPrintable(list ? valuesOf(*list).join(u' ') : QString()));
    QCOMPARE(list.error().kind, ImportError::Kind::Empty);
}

void TestPastedText::nothingAndTooMuchAreErrors()
{
    QCOMPARE(targetsInText({}, TargetKind::Order).error().kind, ImportError::Kind::Empty);
    QCOMPARE(targetsInText(u" \n\t\u200B\n"_s, TargetKind::Order).error().kind, ImportError::Kind::Empty);
    QCOMPARE(targetsInText(QString(Limits::pastedCharacters + 1, u'1'), TargetKind::Order).error().kind,
             ImportError::Kind::TextTooLong);
    QCOMPARE(targetsInText(u"1\n"_s.repeated(Limits::rows + 1), TargetKind::Order).error().kind,
             ImportError::Kind::TooManyRows);
    QCOMPARE(targetsInText(u"123456 "_s.repeated(Limits::rows + 1), TargetKind::Order).error().kind,
             ImportError::Kind::TooManyRows);
}

void TestPastedText::awkwardTextEndsSoon_data()
{
    QTest::addColumn<QString>("text");
    constexpr int many = 100'000;
    for (const QString &piece :
         {u"a1-"_s, u"1,"_s, u"> "_s, u"PO "_s, u"orders 1, "_s, u"+"_s, u"@"_s, u"\""_s, u"1."_s, u"x. 12:"_s,
          u"5f0c1de2-0000-4000-8000-0000000000e1"_s, u"http://"_s, u"\t"_s})
        QTest::newRow(qPrintable(piece)) << QString(piece.repeated(many) + u" please, cancel 5527771067."_s);
}

void TestPastedText::awkwardTextEndsSoon()
{
    // A pattern that backtracks would make these take for ever; the test's own deadline notices.
    QFETCH(QString, text);
    const auto list = targetsInText(text, TargetKind::Order);
    if (list)
        QVERIFY(!list->targets.isEmpty());
    else
        QVERIFY(!list.error().text().isEmpty());
}

QTEST_GUILESS_MAIN(TestPastedText)
#include "tst_pastedtext.moc"
