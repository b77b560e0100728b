// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/numberformat.h"
#include "app/desk/exchange/tablereader.h"
#include "app/desk/exchange/targetlist.h"
#include "tests/app/desk/exchange/xlsxmaker.h"

#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>

using namespace Rescind;
using namespace Rescind::Exchange;
using namespace Qt::StringLiterals;

namespace {

using Kind = ImportError::Kind;
using Cells = QList<QStringList>;

Cells cellsOf(const Table &table)
{
    Cells cells;
    for (const TableRow &row : table.rows)
        cells.append(row.cells);
    return cells;
}

/// The sheet's rows, all of them.
ImportResult<Table> read(const XlsxMaker &maker)
{
    return readTable(maker.file(), {.header = HeaderRow::Absent});
}

} // namespace

class TestXlsxLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWorkbookOfAProgramIsRead();
    void sheetsAreListedAndChosen();
    void everySortOfCellIsRead_data();
    void everySortOfCellIsRead();
    void numbersReadAsThePersonSeesThem_data();
    void numbersReadAsThePersonSeesThem();
    void aDateIsNoPurchaseOrderNumber();
    void datesFrom1904AreRead();
    void mergedCellsCountForEachRow();
    void gapsAndStyledEmptyCellsAreNoRows();
    void formulasWithoutAValueAreWarnedOf();
    void whatIsNoWorkbookIsRefused_data();
    void whatIsNoWorkbookIsRefused();
};

void TestXlsxLists::aWorkbookOfAProgramIsRead()
{
    // GIVEN a workbook as a spreadsheet program writes it
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    lxw_workbook *workbook = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "Orders");
    lxw_format *padded = workbook_add_format(workbook);
    format_set_num_format(padded, "0000000000");
    lxw_format *day = workbook_add_format(workbook);
    format_set_num_format(day, "dd.mm.yyyy");
    worksheet_write_string(sheet, 0, 0, "PO-Nummer", nullptr);
    worksheet_write_string(sheet, 0, 1, "Datum", nullptr);
    worksheet_write_string(sheet, 0, 2, "Grund", nullptr);
    worksheet_write_number(sheet, 1, 0, 5527771067.0, nullptr);
    worksheet_write_number(sheet, 2, 0, 123456, padded);
    worksheet_write_string(sheet, 3, 0, "0000000042", nullptr);
    worksheet_write_number(sheet, 3, 1, 46347, day);
    worksheet_write_string(sheet, 3, 2, "a\nb <&> \"c\"", nullptr);
    worksheet_write_boolean(sheet, 4, 0, 1, nullptr);
    worksheet_write_formula_num(sheet, 5, 0, "=1+1", nullptr, 5531000013.0);
    QCOMPARE(workbook_close(workbook), LXW_NO_ERROR);
    // WHEN it is read
    const auto table = readTableFile(path);
    QVERIFY2(table, qPrintable(table ? QString() : table.error().text()));
    // THEN the numbers are those that the person sees
    QCOMPARE(table->header->cells, QStringList({u"PO-Nummer"_s, u"Datum"_s, u"Grund"_s}));
    QCOMPARE(cellsOf(*table), Cells({{u"5527771067"_s},
                                     {u"0000123456"_s},
                                     {u"0000000042"_s, u"2026-11-21"_s, u"a\nb <&> \"c\""_s},
                                     {u"TRUE"_s},
                                     {u"5531000013"_s}}));
    QCOMPARE(table->rows.constLast().number, 6);
    QCOMPARE(table->marks, (QMap<CellPlace, CellMark>{{{4, 1}, CellMark::Date}, {{5, 0}, CellMark::Truth}}));
    QCOMPARE(table->sheets, QStringList(u"Orders"_s));
    QVERIFY(table->warnings.isEmpty());
}

void TestXlsxLists::sheetsAreListedAndChosen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    lxw_workbook *workbook = workbook_new(QFile::encodeName(path).constData());
    for (const char *name : {"Hidden", "First", "Zweite Größe"})
        worksheet_write_string(workbook_add_worksheet(workbook, name), 0, 0, name, nullptr);
    worksheet_hide(workbook_get_worksheet_by_name(workbook, "Hidden"));
    worksheet_activate(workbook_get_worksheet_by_name(workbook, "First"));
    worksheet_set_first_sheet(workbook_get_worksheet_by_name(workbook, "First"));
    QCOMPARE(workbook_close(workbook), LXW_NO_ERROR);

    const auto first = readTableFile(path);
    QVERIFY(first);
    QCOMPARE(first->sheet, u"First"_s);
    QCOMPARE(first->sheets, QStringList({u"Hidden"_s, u"First"_s, u"Zweite Größe"_s}));
    QCOMPARE(first->warnings, QList<ImportWarning>({{ImportWarning::Kind::OtherSheets, 2}}));
    for (const QString &name : first->sheets) {
        const auto one = readTableFile(path, {.sheet = name.toLower()});
        QVERIFY(one);
        QCOMPARE(one->sheet, name);
        QCOMPARE(cellsOf(*one), Cells({{name}}));
    }
    const auto none = readTableFile(path, {.sheet = u"Third"_s});
    QVERIFY(!none);
    QCOMPARE(none.error(), (ImportError{.kind = Kind::NoSuchSheet, .name = u"Third"_s, .candidates = first->sheets}));
}

void TestXlsxLists::everySortOfCellIsRead_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<CellMark>>("mark");
    const auto row = [](const char *name, const QByteArray &cell, const QString &text,
                        std::optional<CellMark> mark = {}) { QTest::newRow(name) << cell << text << mark; };
    row("shared", R"(<c r="A1" t="s"><v>0</v></c>)", u"one"_s);
    row("shared, with runs", R"(<c r="A1" t="s"><v>1</v></c>)", u"0042 b"_s);
    row("shared, with escapes", R"(<c r="A1" t="s"><v>2</v></c>)", u"a\rb_x000D_"_s);
    row("inline", R"(<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 0042</t></is></c>)", u" 0042"_s);
    row("inline runs", R"(<c r="A1" t="inlineStr"><is><r><t>00</t></r><r><t>42</t></r></is></c>)", u"0042"_s);
    row("text of a formula", R"(<c r="A1" t="str"><f>A2</f><v>0042</v></c>)", u"0042"_s);
    row("number without a reference", R"(<c><v>42</v></c>)", u"42"_s);
    row("exponent", R"(<c r="A1"><v>5.527771067E9</v></c>)", u"5527771067"_s);
    row("decimals of nothing", R"(<c r="A1"><v>5527771067.0</v></c>)", u"5527771067"_s);
    row("fraction", R"(<c r="A1"><v>0.1</v></c>)", u"0.1"_s);
    row("negative", R"(<c r="A1"><v>-5</v></c>)", u"-5"_s);
    row("largest exact", R"(<c r="A1"><v>999999999999999</v></c>)", u"999999999999999"_s);
    row("rounded", R"(<c r="A1"><v>1234567890123456</v></c>)", u"1234567890123456"_s, CellMark::Rounded);
    row("rounded exponent", R"(<c r="A1"><v>1.2345678901234E+17</v></c>)", u"123456789012340000"_s, CellMark::Rounded);
    row("true", R"(<c r="A1" t="b"><v>1</v></c>)", u"TRUE"_s, CellMark::Truth);
    row("false", R"(<c r="A1" t="b"><v>0</v></c>)", u"FALSE"_s, CellMark::Truth);
    row("error", R"(<c r="A1" t="e"><v>#N/A</v></c>)", u"#N/A"_s, CellMark::SpreadsheetError);
    row("date as text", R"(<c r="A1" t="d"><v>2026-11-21</v></c>)", u"2026-11-21"_s, CellMark::Date);
    row("entities", R"(<c r="A1" t="inlineStr"><is><t>&lt;b&gt;&amp;&#65;</t></is></c>)", u"<b>&A"_s);
    row("no number at all", R"(<c r="A1"><v>nan</v></c>)", u"nan"_s);
    row("a style that isn't there", R"(<c r="A1" s="99"><v>42</v></c>)", u"42"_s);
}

void TestXlsxLists::everySortOfCellIsRead()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, text);
    QFETCH(std::optional<CellMark>, mark);
    const auto table = read({.sheetData = "<row>" + cell + "</row>",
                             .sharedTexts = "<si><t>one</t></si>"
                                            "<si><r><t>0042</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh><r><t "
                                            "xml:space=\"preserve\"> b</t></r></si>"
                                            "<si><t>a_x000D_b_x005F_x000D_</t></si>"});
    QVERIFY2(table, qPrintable(table ? QString() : table.error().text()));
    QCOMPARE(cellsOf(*table), Cells({{text}}));
    QCOMPARE(table->marks.contains({1, 0}), mark.has_value());
    if (mark)
        QCOMPARE(table->marks.value({1, 0}), *mark);
}

void TestXlsxLists::numbersReadAsThePersonSeesThem_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &code, const QString &value, const QString &text) {
        QTest::newRow(qPrintable(code + u' ' + value)) << code << value << text;
    };
    row(u"General"_s, u"5527771067"_s, u"5527771067"_s);
    row(u"@"_s, u"42"_s, u"42"_s);
    row(u"0"_s, u"5.527771067E9"_s, u"5527771067"_s);
    row(u"0000000000"_s, u"123456"_s, u"0000123456"_s);
    row(u"0000"_s, u"5527771067"_s, u"5527771067"_s);
    row(u"0000000000"_s, u"0"_s, u"0000000000"_s);
    row(u"#"_s, u"7"_s, u"7"_s);
    row(u"000-00-0000"_s, u"12345678"_s, u"012-34-5678"_s);
    row(u"\"PO-\"000000"_s, u"42"_s, u"PO-000042"_s);
    row(u"\\P\\O 0000;[Red]-0"_s, u"42"_s, u"PO 0042"_s);
    row(u"[>100]0000"_s, u"142"_s, u"0142"_s);
    row(u"#,##0"_s, u"5527771067"_s, u"5527771067"_s);
    row(u"0.00"_s, u"5527771067"_s, u"5527771067"_s);
    row(u"0.00E+00"_s, u"5527771067"_s, u"5527771067"_s);
    row(u"# ?/?"_s, u"42"_s, u"42"_s);
    row(u"0000000000"_s, u"-42"_s, u"-42"_s);
    row(u"0000"_s, u"0.5"_s, u"0.5"_s);
    row(u"\"open"_s, u"42"_s, u"42"_s);
    row(u"yyyy-mm-dd"_s, u"46347"_s, u"2026-11-21"_s);
    row(u"[$-407]d. mmmm yyyy"_s, u"46347"_s, u"2026-11-21"_s);
    row(u"dd.mm.yy hh:mm"_s, u"46347.5"_s, u"2026-11-21 12:00:00"_s);
    row(u"hh:mm"_s, u"0.25"_s, u"06:00:00"_s);
    row(u"[h]:mm"_s, u"0.25"_s, u"06:00:00"_s);
    row(u"yyyy"_s, u"1"_s, u"1900-01-01"_s);
    row(u"yyyy"_s, u"-1"_s, u"-1"_s);
    row(u"\"Ordered \"0"_s, u"42"_s, u"Ordered 42"_s);
    row(u"[Red]0000"_s, u"42"_s, u"0042"_s);
}

void TestXlsxLists::numbersReadAsThePersonSeesThem()
{
    QFETCH(QString, code);
    QFETCH(QString, value);
    QFETCH(QString, text);
    QCOMPARE(NumberFormat::fromCode(code).show(value, false).text, text);
}

void TestXlsxLists::aDateIsNoPurchaseOrderNumber()
{
    // GIVEN a column of PO numbers into which a date, a truth and a rounded number got
    const auto table
        = readTable(XlsxMaker{.sheetData = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>PO</t></is></c></row>)"
                                           R"(<row r="2"><c r="A2" s="1"><v>46347</v></c></row>)"
                                           R"(<row r="3"><c r="A3" t="b"><v>1</v></c></row>)"
                                           R"(<row r="4"><c r="A4"><v>12345678901234567</v></c></row>)"
                                           R"(<row r="5"><c r="A5" s="2"><v>46347</v></c></row>)",
                              .formats = R"(<numFmt numFmtId="164" formatCode="0000000000"/>)",
                              .cellFormats = R"(<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/>)"}
                        .file());
    QVERIFY(table);
    const auto list = targetsOf(*table, TargetKind::Order);
    QVERIFY(list);
    // THEN only the number names anything
    QCOMPARE(list->targets.at(0).unreadable, std::optional(Unreadable::Date));
    QCOMPARE(list->targets.at(1).unreadable, std::optional(Unreadable::Truth));
    QCOMPARE(list->targets.at(2).unreadable, std::optional(Unreadable::Rounded));
    QCOMPARE(list->targets.at(3).reference.value, u"0000046347"_s);
}

void TestXlsxLists::datesFrom1904AreRead()
{
    const auto table = read({.sheetData = R"(<row r="1"><c r="A1" s="0"><v>44885</v></c></row>)",
                             .cellFormats = R"(<xf numFmtId="14"/>)",
                             .workbookExtra = R"(<workbookPr date1904="1"/>)"});
    QVERIFY(table);
    QCOMPARE(cellsOf(*table), Cells({{u"2026-11-21"_s}}));
}

void TestXlsxLists::mergedCellsCountForEachRow()
{
    // GIVEN a PO number merged over three rows, and a title merged over two columns
    const auto table = read({.sheetData = R"(<row r="1"><c r="A1"><v>1</v></c><c r="B1"/></row>)"
                                          R"(<row r="2"><c r="A2"><v>42</v></c><c r="B2"><v>7</v></c></row>)"
                                          R"(<row r="3"><c r="A3"/><c r="B3"><v>8</v></c></row>)"
                                          R"(<row r="4"><c r="B4"><v>9</v></c></row>)"
                                          R"(<row r="5"><c r="B5"><v>10</v></c></row>)",
                             .afterRows = R"(<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A4"/>)"
                                          R"(<mergeCell ref="nonsense"/><mergeCell ref="Z1:Z9"/></mergeCells>)"});
    QVERIFY(table);
    QCOMPARE(cellsOf(*table),
             Cells({{u"1"_s}, {u"42"_s, u"7"_s}, {u"42"_s, u"8"_s}, {u"42"_s, u"9"_s}, {QString(), u"10"_s}}));
}

void TestXlsxLists::gapsAndStyledEmptyCellsAreNoRows()
{
    const auto table = read({.sheetData = R"(<row r="3"><c r="C3"><v>1</v></c><c r="XFD3" s="1"/></row>)"
                                          R"(<row r="4"/><row r="1048576"><c r="A1048576"><v>2</v></c></row>)"});
    QVERIFY(table);
    QCOMPARE(table->rows, QList<TableRow>({{3, {QString(), QString(), u"1"_s}}, {1'048'576, {u"2"_s}}}));
}

void TestXlsxLists::formulasWithoutAValueAreWarnedOf()
{
    const auto table = read({.sheetData = R"(<row><c><v>42</v></c><c><f>A1</f></c></row><row><c><f>A1</f></c></row>)"});
    QVERIFY(table);
    QCOMPARE(table->warnings, QList<ImportWarning>({{ImportWarning::Kind::FormulasWithoutValue, 2}}));
}

void TestXlsxLists::whatIsNoWorkbookIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    const XlsxMaker good{.sheetData = "<row><c><v>42</v></c></row>"};
    const auto row = [](const char *name, const QByteArray &bytes, Kind kind) { QTest::newRow(name) << bytes << kind; };
    const auto rows = [&row](const char *name, const QByteArray &data, Kind kind) {
        row(name, XlsxMaker{.sheetData = data}.file(), kind);
    };
    row("another archive", archiveOf({{"a.txt", "hello"}}), Kind::NotASpreadsheet);
    row("document of a word processor", archiveOf({{"[Content_Types].xml", "<Types/>"}, {"_rels/.rels", "<x/>"}}),
        Kind::NotASpreadsheet);
    row("OpenDocument",
        archiveOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<x/>"}}),
        Kind::OtherSpreadsheet);
    row("empty sheet", XlsxMaker{}.file(), Kind::Empty);
    row("cut off", good.file().chopped(30), Kind::Damaged);
    QList<ArchivePart> locked = good.parts();
    locked[4].password = "secret";
    row("password", archiveOf(locked), Kind::PasswordProtected);
    QList<ArchivePart> without = good.parts();
    without.removeAt(4);
    row("without its sheet", archiveOf(without), Kind::NotASpreadsheet);
    rows("a text that isn't there", R"(<row><c t="s"><v>7</v></c></row>)", Kind::Damaged);
    rows("two cells at one place", R"(<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>)", Kind::Damaged);
    rows("a cell of another row", R"(<row r="1"><c r="A2"><v>1</v></c></row>)", Kind::Damaged);
    rows("rows backwards", R"(<row r="2"/><row r="1"/>)", Kind::Damaged);
    rows("a row beyond", R"(<row r="1048577"/>)", Kind::Damaged);
    rows("a column beyond", R"(<row r="1"><c r="XFE1"><v>1</v></c></row>)", Kind::Damaged);
    rows("a column too many", R"(<row r="1"><c r="SS1"><v>1</v></c></row>)", Kind::TooManyColumns);
    rows("a longer cell", "<row><c t=\"inlineStr\"><is><t>" + QByteArray(32'768, 'a') + "</t></is></c></row>",
         Kind::CellTooLong);
    rows("not closed", "<row><c>", Kind::Damaged);
}

void TestXlsxLists::whatIsNoWorkbookIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    QVERIFY(!bytes.isEmpty());
    const auto table = readTable(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, kind);
}

QTEST_GUILESS_MAIN(TestXlsxLists)
#include "tst_xlsxlists.moc"
