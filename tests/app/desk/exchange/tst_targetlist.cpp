// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/limits.h"
#include "app/desk/exchange/tablereader.h"
#include "app/desk/exchange/targetlist.h"

#include <QTest>

using namespace Rescind::Exchange;
using namespace Qt::StringLiterals;

namespace {

const QString uuid = u"5f0c1de2-0000-4000-8000-0000000000e1"_s;

TargetList listOf(const QString &text, TargetKind kind = TargetKind::Order)
{
    const auto table = readTable(text.toUtf8());
    return table ? targetsOf(*table, kind).value_or(TargetList()) : TargetList();
}

Target only(const QString &cell, TargetKind kind, std::optional<CellMark> mark = {})
{
    TargetCollector collector(kind);
    collector.add(1, cell, mark);
    return collector.list().targets.constFirst();
}

} // namespace

class TestTargetList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNamesSomethingIsRead_data();
    void whatNamesSomethingIsRead();
    void whatNamesNothingSaysWhy_data();
    void whatNamesNothingSaysWhy();
    void aLineItemIsNamedByItsUuidOnly();
    void aLineItemWhoseOrderCannotBeReadIsNotUsed();
    void duplicatesNameTheFirstRow();
    void noRowVanishes();
    void everyReasonIsASentence();
};

void TestTargetList::whatNamesSomethingIsRead_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<ReferenceForm>("form");
    QTest::addColumn<QString>("value");
    using enum ReferenceForm;
    QTest::newRow("number") << u"5527771067"_s << PurchaseOrderNumber << u"5527771067"_s;
    QTest::newRow("leading zeros") << u"0000123456"_s << PurchaseOrderNumber << u"0000123456"_s;
    QTest::newRow("blanks around") << u" \u00A0\t0042\u200B\uFEFF "_s << PurchaseOrderNumber << u"0042"_s;
    QTest::newRow("blanks inside") << u"AF 2026 18"_s << PurchaseOrderNumber << u"AF 2026 18"_s;
    QTest::newRow("slashes") << u"AF/2026/17"_s << PurchaseOrderNumber << u"AF/2026/17"_s;
    QTest::newRow("percent") << u"AF%2F19 50%"_s << PurchaseOrderNumber << u"AF%2F19 50%"_s;
    QTest::newRow("han") << u"注文-２０２６／１９"_s << PurchaseOrderNumber << u"注文-２０２６／１９"_s;
    QTest::newRow("cyrillic") << u"Заказ № 4711"_s << PurchaseOrderNumber << u"Заказ № 4711"_s;
    QTest::newRow("Excel's text formula") << u"=\"0042\""_s << PurchaseOrderNumber << u"0042"_s;
    QTest::newRow("apostrophe") << u"'0042"_s << PurchaseOrderNumber << u"0042"_s;
    QTest::newRow("a guarded number of our own report") << u"'-42"_s << PurchaseOrderNumber << u"-42"_s;
    QTest::newRow("exponent of a name") << u"12E+5B"_s << PurchaseOrderNumber << u"12E+5B"_s;
    QTest::newRow("dots") << u"A..B"_s << PurchaseOrderNumber << u"A..B"_s;
    QTest::newRow("uuid") << uuid << Uuid << uuid;
    QTest::newRow("uuid in capitals") << uuid.toUpper() << Uuid << uuid;
    QTest::newRow("uuid in braces") << u"{%1}"_s.arg(uuid) << Uuid << uuid;
    QTest::newRow("uuid as a name") << u"urn:uuid:%1"_s.arg(uuid) << Uuid << uuid;
    QTest::newRow("uuid with blanks") << u"  %1\u00A0"_s.arg(uuid) << Uuid << uuid;
    QTest::newRow("longest") << QString(Limits::referenceCharacters, u'7') << PurchaseOrderNumber
                             << QString(Limits::referenceCharacters, u'7');
}

void TestTargetList::whatNamesSomethingIsRead()
{
    QFETCH(QString, cell);
    QFETCH(ReferenceForm, form);
    QFETCH(QString, value);
    const Target target = only(cell, TargetKind::Order);
    QCOMPARE(target.status, TargetStatus::Usable);
    QCOMPARE(target.reference, (Reference{form, value}));
    QCOMPARE(target.raw, cell);
}

void TestTargetList::whatNamesNothingSaysWhy_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<std::optional<CellMark>>("mark");
    QTest::addColumn<Unreadable>("why");
    const auto row = [](const char *name, const QString &cell, Unreadable why, std::optional<CellMark> mark = {}) {
        QTest::newRow(name) << cell << mark << why;
    };
    using enum Unreadable;
    row("a uuid one short", uuid.chopped(1), MangledUuid);
    row("a uuid one long", uuid + u'0', MangledUuid);
    row("a uuid with one brace", u'{' + uuid, MangledUuid);
    row("line break", u"0042\n0043"_s, Invisible);
    row("turned around", u"0042\u202E99"_s, Invisible);
    row("zero width space inside", u"00\u200B42"_s, Invisible);
    row("escape", u"00\x1B[31m42"_s, Invisible);
    row("half a pair", u"0042"_s + QChar(0xD800) + u'7', Invisible);
    row("only an apostrophe and a blank", u"' "_s, Invisible);
    row("running text", QString(Limits::referenceCharacters + 1, u'7'), TooLong);
    row("markup", u"<img src=x>42"_s, AddressOrMarkup);
    row("address", u"https://evil.example/42"_s, AddressOrMarkup);
    row("file address", u"file:///etc/42"_s, AddressOrMarkup);
    row("step up", u".."_s, AddressOrMarkup);
    row("this folder", u"."_s, AddressOrMarkup);
    row("path", u"../../etc/passwd"_s, AddressOrMarkup);
    row("path inside", u"42/../43"_s, AddressOrMarkup);
    row("path of Windows", u"..\\42"_s, AddressOrMarkup);
    row("shortened", u"5.52777E+09"_s, Rounded);
    row("shortened in German", u"5,52777E+11"_s, Rounded);
    row("rounded", u"12345678901234600"_s, Rounded, CellMark::Rounded);
    row("date", u"2026-11-21"_s, Date, CellMark::Date);
    row("truth", u"TRUE"_s, Truth, CellMark::Truth);
    row("error", u"#N/A"_s, SpreadsheetError, CellMark::SpreadsheetError);
    row("error in text", u"#BEZUG!"_s, SpreadsheetError);
}

void TestTargetList::whatNamesNothingSaysWhy()
{
    QFETCH(QString, cell);
    QFETCH(std::optional<CellMark>, mark);
    QFETCH(Unreadable, why);
    const Target target = only(cell, TargetKind::Order, mark);
    QCOMPARE(target.status, TargetStatus::Unreadable);
    QCOMPARE(target.unreadable, std::optional(why));
    QCOMPARE(target.reference, Reference());
    QCOMPARE(target.raw, cell);
}

void TestTargetList::aLineItemIsNamedByItsUuidOnly()
{
    QCOMPARE(only(uuid, TargetKind::LineItem).status, TargetStatus::Usable);
    QCOMPARE(only(u"0042"_s, TargetKind::LineItem).unreadable, std::optional(Unreadable::NotAUuid));
}

void TestTargetList::aLineItemWhoseOrderCannotBeReadIsNotUsed()
{
    const TargetList list = listOf(u"item,PO\n%1,5.5E+9\n"_s.arg(uuid), TargetKind::LineItem);
    QCOMPARE(list.targets.size(), 1);
    QCOMPARE(list.targets.constFirst().unreadable, std::optional(Unreadable::OrderUnreadable));
}

void TestTargetList::duplicatesNameTheFirstRow()
{
    // GIVEN a number three times, a uuid in two spellings, and numbers that only look alike
    const TargetList list = listOf(u"PO\n0042\n42\n 0042\n%1\n'0042\n%2\nAF1\naf1\n"_s.arg(uuid, uuid.toUpper()));
    // THEN the first of each counts, and the others say which row that was
    QList<int> firstRows;
    for (const Target &target : list.targets)
        firstRows.append(target.firstRow);
    QCOMPARE(firstRows, QList<int>({0, 0, 2, 0, 2, 5, 0, 0}));
    QCOMPARE(list.count(TargetStatus::Duplicate), 3);
    QCOMPARE(list.count(TargetStatus::Usable), 5);
}

void TestTargetList::noRowVanishes()
{
    // GIVEN rows of every sort, with the target's column empty in some
    const auto table = readTable("PO,note\n0042,a\n,only a note\n0042,b\n..,c\n\n \t,d\n0043\n");
    QVERIFY(table);
    const auto list = targetsOf(*table, TargetKind::Order);
    QVERIFY(list);
    // THEN each row of the table is in one place, and one only
    QCOMPARE(list->passedOver, QList<int>({3, 7}));
    QCOMPARE(list->count(TargetStatus::Usable), 2);
    QCOMPARE(list->count(TargetStatus::Duplicate), 1);
    QCOMPARE(list->count(TargetStatus::Unreadable), 1);
    QCOMPARE(list->targets.size() + list->passedOver.size(), table->rows.size());
    QSet<int> numbers(list->passedOver.cbegin(), list->passedOver.cend());
    for (const Target &target : list->targets)
        numbers.insert(target.row);
    QCOMPARE(numbers, (QSet<int>{2, 3, 4, 5, 7, 8}));
}

void TestTargetList::everyReasonIsASentence()
{
    for (int why = 0; why <= static_cast<int>(Unreadable::OrderUnreadable); ++why)
        QVERIFY(displayText(static_cast<Unreadable>(why)).endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestTargetList)
#include "tst_targetlist.moc"
