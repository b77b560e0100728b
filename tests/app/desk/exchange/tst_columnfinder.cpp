// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/columnnames.h"
#include "app/desk/exchange/tablereader.h"
#include "app/desk/exchange/targetlist.h"

#include <QTest>

using namespace Rescind::Exchange;
using namespace Qt::StringLiterals;

namespace {

using Kind = ImportError::Kind;

const QString uuid = u"5f0c1de2-0000-4000-8000-0000000000e1"_s;
const QString otherUuid = u"6f0c1de2-0000-4000-8000-0000000000e2"_s;

Table tableOf(const QString &text, HeaderRow header = HeaderRow::Detect)
{
    return readTable(text.toUtf8(), {.header = header}).value_or(Table());
}

} // namespace

class TestColumnFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFoundInEnglishAndGerman_data();
    void namesAreFoundInEnglishAndGerman();
    void theTargetColumnIsFound_data();
    void theTargetColumnIsFound();
    void theOrderAndTheReasonOfLineItemsAreFound();
    void ambiguityListsTheCandidates_data();
    void ambiguityListsTheCandidates();
    void aChosenColumnIsTaken();
    void aColumnIsNamedByAPerson_data();
    void aColumnIsNamedByAPerson();
    void columnsHaveLetters();
};

void TestColumnFinder::namesAreFoundInEnglishAndGerman_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<ColumnMeaning>>("meaning");
    using enum ColumnMeaning;
    const auto row = [](const QString &name, std::optional<ColumnMeaning> meaning) {
        QTest::newRow(qPrintable(name)) << name << meaning;
    };
    for (const QString &name : {u"order_uuid"_s, u"order uuid"_s, u"Order UUID"_s, u"orderUuid"_s, u" Order-ID: "_s})
        row(name, OrderUuid);
    for (const QString &name :
         {u"PO"_s, u"PO number"_s, u"po_number"_s, u"PO-Nummer"_s, u"PO#"_s, u"PO Nr."_s, u"Bestellnummer"_s,
          u"Bestell-Nr."_s, u"purchase_order_id"_s, u"Purchase Order Number"_s, u"AUFTRAGSNUMMER"_s})
        row(name, PurchaseOrderNumber);
    for (const QString &name : {u"Order"_s, u"Auftrag"_s})
        row(name, Order);
    for (const QString &name : {u"line_item_uuid"_s, u"Line Item UUID"_s, u"order_item_uuid"_s})
        row(name, LineItemUuid);
    for (const QString &name : {u"item"_s, u"Line item"_s, u"Position"_s})
        row(name, Item);
    for (const QString &name : {u"Reason"_s, u"Grund"_s, u"Begründung"_s, u"note"_s})
        row(name, Reason);
    for (const QString &name : {u"item_uuid"_s, u"sku_uuid"_s, u"Name"_s, u""_s, QString(1000, u'x')})
        row(name, std::nullopt);
}

void TestColumnFinder::namesAreFoundInEnglishAndGerman()
{
    QFETCH(QString, name);
    QFETCH(std::optional<ColumnMeaning>, meaning);
    QCOMPARE(columnMeaning(name), meaning);
}

void TestColumnFinder::theTargetColumnIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TargetKind>("kind");
    QTest::addColumn<int>("column");
    using enum TargetKind;
    QTest::newRow("by name") << u"Name,PO-Nummer\nx,0042\n"_s << Order << 1;
    QTest::newRow("uuids before numbers") << u"PO,order_uuid\n0042,%1\n"_s.arg(uuid) << Order << 1;
    QTest::newRow("numbers before a loose name") << u"Order,PO\nx,0042\n"_s << Order << 1;
    QTest::newRow("a loose name") << u"Auftrag,Name\n0042,x\n"_s << Order << 0;
    QTest::newRow("line item") << u"order_uuid,line_item_uuid\n%1,%2\n"_s.arg(uuid, otherUuid) << LineItem << 1;
    QTest::newRow("a product is no line item") << u"item_uuid,item\n%1,%2\n"_s.arg(uuid, otherUuid) << LineItem << 1;
    QTest::newRow("the only uuids without a header") << u"1,%1\n2,%2\n"_s.arg(uuid, otherUuid) << Order << 1;
    QTest::newRow("mostly uuids without a header") << u"1,%1\n2,oops1\n"_s.arg(uuid) << Order << 1;
    QTest::newRow("the only column") << u"0042\n0043\n"_s << Order << 0;
    QTest::newRow("the only column with something") << u",0042\n,0043\n"_s << Order << 1;
    QTest::newRow("the only column under an unknown name") << u"Liste\n0042\n"_s << Order << 0;
}

void TestColumnFinder::theTargetColumnIsFound()
{
    QFETCH(QString, text);
    QFETCH(TargetKind, kind);
    QFETCH(int, column);
    const auto list = targetsOf(tableOf(text), kind);
    QVERIFY2(list, qPrintable(list ? QString() : list.error().text()));
    QCOMPARE(list->columns.target, std::optional(column));
}

void TestColumnFinder::theOrderAndTheReasonOfLineItemsAreFound()
{
    const auto list
        = targetsOf(tableOf(u"Grund;PO;item\nzu spät;0042;%1\n;;%2\n"_s.arg(uuid, otherUuid)), TargetKind::LineItem);
    QVERIFY(list);
    QCOMPARE(list->columns, (ColumnChoice{.target = 2, .order = 1, .reason = 0}));
    QCOMPARE(list->targets.at(0).order, (std::optional<Reference>({ReferenceForm::PurchaseOrderNumber, u"0042"_s})));
    QCOMPARE(list->targets.at(0).reason, u"zu spät"_s);
    QCOMPARE(list->targets.at(1).order, std::optional<Reference>());
    QCOMPARE(list->targets.at(1).status, TargetStatus::Usable);
}

void TestColumnFinder::ambiguityListsTheCandidates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("candidates");
    QTest::newRow("two names") << u"PO,PO number,x\n0042,0043,y\n"_s << Kind::AmbiguousColumn
                               << QStringList({u"PO"_s, u"PO number"_s});
    QTest::newRow("two columns of uuids") << u"%1,%2,x\n%2,%1,y\n"_s.arg(uuid, otherUuid) << Kind::AmbiguousColumn
                                          << QStringList({u"column A"_s, u"column B"_s});
    QTest::newRow("nothing to go by") << u"0042,1234\n0043,5678\n"_s << Kind::NoColumn
                                      << QStringList({u"column A"_s, u"column B"_s});
    QTest::newRow("a header that says something else")
        << u"sku_uuid,Name\n%1,x\n"_s.arg(uuid) << Kind::NoColumn << QStringList({u"sku_uuid"_s, u"Name"_s});
}

void TestColumnFinder::ambiguityListsTheCandidates()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    QFETCH(QStringList, candidates);
    const auto list = targetsOf(tableOf(text), TargetKind::Order);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, kind);
    QCOMPARE(list.error().candidates, candidates);
    QVERIFY(list.error().text().contains(candidates.constLast()));
}

void TestColumnFinder::aChosenColumnIsTaken()
{
    const Table table = tableOf(u"PO,Other,Text\n0042,0043,why\n"_s);
    const auto list = targetsOf(table, TargetKind::Order, {.target = 1, .reason = 2});
    QVERIFY(list);
    QCOMPARE(list->targets.constFirst().reference.value, u"0043"_s);
    QCOMPARE(list->targets.constFirst().reason, u"why"_s);
    QCOMPARE(targetsOf(table, TargetKind::Order, {.target = 3}).error().kind, Kind::NoColumn);
    QCOMPARE(targetsOf(table, TargetKind::Order, {.target = -1}).error().kind, Kind::NoColumn);
}

void TestColumnFinder::aColumnIsNamedByAPerson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column"); // -1: none, -2: ambiguous
    QTest::newRow("name") << u"customer ref"_s << 1;
    QTest::newRow("letter") << u"c"_s << 2;
    QTest::newRow("number") << u"1"_s << 0;
    QTest::newRow("a name that is a letter elsewhere") << u"B"_s << 3;
    QTest::newRow("beyond") << u"9"_s << -1;
    QTest::newRow("zero") << u"0"_s << -1;
    QTest::newRow("letters beyond") << u"ZZ"_s << -1;
    QTest::newRow("unknown") << u"nothing such"_s << -1;
    QTest::newRow("empty") << u""_s << -1;
    QTest::newRow("twice") << u"Text"_s << -2;
}

void TestColumnFinder::aColumnIsNamedByAPerson()
{
    QFETCH(QString, text);
    QFETCH(int, column);
    const Table table = tableOf(u"PO,Customer-Ref,Text,B,text\n1,2,3,4,5\n"_s, HeaderRow::Present);
    const auto found = columnNamed(table, text);
    if (column >= 0) {
        QVERIFY(found);
        QCOMPARE(*found, column);
        return;
    }
    QVERIFY(!found);
    QCOMPARE(found.error().kind, column == -1 ? Kind::NoColumn : Kind::AmbiguousColumn);
    QVERIFY(!found.error().candidates.isEmpty());
}

void TestColumnFinder::columnsHaveLetters()
{
    QCOMPARE(columnLetters(0), u"A"_s);
    QCOMPARE(columnLetters(25), u"Z"_s);
    QCOMPARE(columnLetters(26), u"AA"_s);
    QCOMPARE(columnLetters(16'383), u"XFD"_s);
    for (int column = 0; column < 18'000; ++column)
        QCOMPARE(columnFromLetters(columnLetters(column)), std::optional(column));
    for (const QString &none : {u""_s, u"A1"_s, u"ABCD"_s, u"Ä"_s, u"１"_s})
        QCOMPARE(columnFromLetters(none), std::nullopt);
}

QTEST_GUILESS_MAIN(TestColumnFinder)
#include "tst_columnfinder.moc"
