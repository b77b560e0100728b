// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/csvrecords.h"
#include "app/desk/exchange/limits.h"
#include "app/desk/exchange/tablereader.h"
#include "app/desk/exchange/textdecoding.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Rescind::Exchange;
using namespace Qt::StringLiterals;

namespace {

using Kind = ImportError::Kind;
using Rows = QList<TableRow>;

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

Rows rowsOf(const QByteArray &bytes, const ReadOptions &options = {.header = HeaderRow::Absent})
{
    const auto table = readTable(bytes, options);
    return table ? table->rows : Rows{};
}

/// nullopt when it was taken.
std::optional<Kind> failureOf(const QByteArray &bytes)
{
    const auto table = readTable(bytes);
    return table ? std::nullopt : std::optional(table.error().kind);
}

} // namespace

class TestCsvLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEncodingReadsTheSame_data();
    void everyEncodingReadsTheSame();
    void whatIsNotUnicodeIsReadAsWindows1252WithAWarning();
    void brokenTextIsRefused_data();
    void brokenTextIsRefused();
    void everyDelimiterIsFound_data();
    void everyDelimiterIsFound();
    void theGrammarIsKept_data();
    void theGrammarIsKept();
    void rowsAreNumberedAsASpreadsheetDoes();
    void theHeaderIsRecognised_data();
    void theHeaderIsRecognised();
    void anUnclosedQuoteNamesItsRow();
    void twoHundredThousandRowsAreTaken();
    void beyondTheLimitsAListIsRefused_data();
    void beyondTheLimitsAListIsRefused();
    void aFileIsReadAndOnlyAFile();
    void everyErrorSaysThatNothingWasSent();
    void controlCharactersAreVisibleInMessages();
};

void TestCsvLists::everyEncodingReadsTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const QString latin = u"PO;Grund\r\n0000123456;Größe 4 €\r\n"_s;
    const QString han = u"PO;Grund\r\n注文-２０２６;Größe\r\n"_s;
    for (const auto &script : {std::pair{"latin", latin}, std::pair{"han", han}}) {
        const char *const label = script.first; // clang 14 captures no structured bindings
        const QString &text = script.second;
        const QString cell = text.section(u"\r\n"_s, 1, 1);
        const auto row = [&](const char *encoding, const QByteArray &bytes) {
            QTest::addRow("%s %s", label, encoding) << bytes << cell;
        };
        row("utf-8", encoded(text, QStringConverter::Utf8, false));
        row("utf-8 with mark", encoded(text, QStringConverter::Utf8, true));
        row("utf-16le with mark", encoded(text, QStringConverter::Utf16LE, true));
        row("utf-16be with mark", encoded(text, QStringConverter::Utf16BE, true));
        row("utf-16le", encoded(text, QStringConverter::Utf16LE, false));
        row("utf-16be", encoded(text, QStringConverter::Utf16BE, false));
        row("utf-32le with mark", encoded(text, QStringConverter::Utf32LE, true));
    }
}

void TestCsvLists::everyEncodingReadsTheSame()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    // WHEN the same text comes in another encoding
    const auto table = readTable(bytes);
    // THEN it reads the same, without a mark at its beginning and without a warning
    QVERIFY(table);
    QVERIFY(table->header);
    QCOMPARE(table->header->cells, QStringList({u"PO"_s, u"Grund"_s}));
    QCOMPARE(table->rows.size(), 1);
    QCOMPARE(table->rows.constFirst().cells.join(u';'), name);
    QVERIFY(table->warnings.isEmpty());
}

void TestCsvLists::whatIsNotUnicodeIsReadAsWindows1252WithAWarning()
{
    const auto table = readTable("PO,Grund\n0042,Gr\xF6\xDF"
                                 "e \x80 \x84zu klein\x93\n");
    QVERIFY(table);
    QCOMPARE(table->rows.constFirst().cells, QStringList({u"0042"_s, u"Größe € „zu klein“"_s}));
    QCOMPARE(table->warnings, QList<ImportWarning>({{ImportWarning::Kind::EncodingGuessed}}));
    QVERIFY(table->warnings.constFirst().text().contains(u"Windows-1252"_s));
}

void TestCsvLists::brokenTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    const QByteArray utf16 = encoded(u"PO\n0042\n0043\n"_s, QStringConverter::Utf16LE, true);
    QTest::newRow("utf-16 of odd length") << utf16.chopped(1) << Kind::BrokenEncoding;
    QTest::newRow("utf-16 of odd length without mark") << utf16.sliced(2).chopped(1) << Kind::BrokenEncoding;
    QTest::newRow("utf-16 with half a pair") << QByteArray("\xFF\xFE\x00\xD8\x41\x00", 6) << Kind::BrokenEncoding;
    QTest::newRow("utf-8 with a mark, but not utf-8") << QByteArray("\xEF\xBB\xBFPO\n\xFF\n") << Kind::BrokenEncoding;
    QTest::newRow("utf-8 with a mark, cut off") << QByteArray("\xEF\xBB\xBFPO\nG\xC3") << Kind::BrokenEncoding;
    QTest::newRow("zero bytes on both sides") << QByteArray("a\0\0b\0\0", 6) << Kind::NotText;
    QTest::newRow("a NUL in UTF-16") << QByteArray("\xFF\xFE\x41\x00\x00\x00", 6) << Kind::NotText;
    QTest::newRow("bytes") << QByteArray("\x01\x02\x03\x04\xFF\xFE\x05\x06") << Kind::NotText;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n\x01\x02\x03\xE2\xE3\x04\x05") << Kind::NotText;
    QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on") << Kind::OldSpreadsheet;
    QTest::newRow("nothing") << QByteArray() << Kind::Empty;
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << Kind::Empty;
    QTest::newRow("only blanks") << QByteArray(" \r\n\n;;;\n") << Kind::Empty;
}

void TestCsvLists::brokenTextIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    QCOMPARE(failureOf(bytes), std::optional(kind));
}

void TestCsvLists::everyDelimiterIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("last");
    const QStringList two{u"0042"_s, u"b"_s};
    QTest::newRow("comma") << QByteArray("PO,note\n0041,a\n0042,b") << two;
    QTest::newRow("semicolon") << QByteArray("PO;note\n0041;a\n0042;b") << two;
    QTest::newRow("tab") << QByteArray("PO\tnote\n0041\ta\n0042\tb") << two;
    QTest::newRow("semicolon with decimal commas")
        << QByteArray("0041;1,50\n0042;2,50") << QStringList({u"0042"_s, u"2,50"_s});
    QTest::newRow("comma with semicolons in notes")
        << QByteArray("PO,note\n0041,a;b\n0042,c") << QStringList({u"0042"_s, u"c"_s});
    QTest::newRow("delimiters inside quotes")
        << QByteArray("PO;note\n0041;\"a,b,c\"\n0042;\"d,e,f\"") << QStringList({u"0042"_s, u"d,e,f"_s});
    QTest::newRow("one column") << QByteArray("PO\n0041\n0042") << QStringList({u"0042"_s});
    QTest::newRow("sep line") << QByteArray("sep=;\r\nPO;note\r\n0042;b") << two;
    QTest::newRow("sep line in capitals") << QByteArray("SEP=|\nPO|note\n0042|b") << two;
    QTest::newRow("quoted sep line") << QByteArray("\"sep=,\"\nPO,note\n0042,b") << two;
    QTest::newRow("sep line with a tab") << QByteArray("sep=\t\rPO\tnote\r0042\tb") << two;
    QTest::newRow("sep line after a mark") << QByteArray("\xEF\xBB\xBFsep=;\nPO;note\n0042;b") << two;
}

void TestCsvLists::everyDelimiterIsFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, last);
    const Rows rows = rowsOf(bytes);
    QVERIFY(!rows.isEmpty());
    QCOMPARE(rows.constLast().cells, last);
}

void TestCsvLists::theGrammarIsKept_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("expected");
    using Expected = QList<QStringList>;
    QTest::newRow("leading zeros") << QByteArray("000123,007\n") << Expected{{u"000123"_s, u"007"_s}};
    QTest::newRow("quoted line breaks") << QByteArray("1,\"a\nb\r\nc\rd\"\n2,e")
                                        << Expected{{u"1"_s, u"a\nb\r\nc\rd"_s}, {u"2"_s, u"e"_s}};
    QTest::newRow("doubled quotes") << QByteArray("1,\"say \"\"no\"\"\"\n") << Expected{{u"1"_s, u"say \"no\""_s}};
    QTest::newRow("only a doubled quote") << QByteArray("1,\"\"\"\"\n") << Expected{{u"1"_s, u"\""_s}};
    QTest::newRow("quotes inside plain text") << QByteArray("1,5\" screen\n") << Expected{{u"1"_s, u"5\" screen"_s}};
    QTest::newRow("blank before a quote") << QByteArray("1, \"a,b\"\n") << Expected{{u"1"_s, u"a,b"_s}};
    QTest::newRow("text behind a closing quote") << QByteArray("1,\"a\"b\n") << Expected{{u"1"_s, u"ab"_s}};
    QTest::newRow("CR alone") << QByteArray("1,a\r2,b\r") << Expected{{u"1"_s, u"a"_s}, {u"2"_s, u"b"_s}};
    QTest::newRow("LF alone") << QByteArray("1,a\n2,b\n") << Expected{{u"1"_s, u"a"_s}, {u"2"_s, u"b"_s}};
    QTest::newRow("CR LF, the last without")
        << QByteArray("1,a\r\n2,b") << Expected{{u"1"_s, u"a"_s}, {u"2"_s, u"b"_s}};
    QTest::newRow("blank lines") << QByteArray("\n\r\n1,a\n\n  \n,,\n2,b\n\n")
                                 << Expected{{u"1"_s, u"a"_s}, {u"2"_s, u"b"_s}};
    QTest::newRow("empty cells") << QByteArray(",a,,b,,\n") << Expected{{QString(), u"a"_s, QString(), u"b"_s}};
    QTest::newRow("ragged rows") << QByteArray("1,a,x\n2\n3,b\n")
                                 << Expected{{u"1"_s, u"a"_s, u"x"_s}, {u"2"_s}, {u"3"_s, u"b"_s}};
    QTest::newRow("blanks are kept") << QByteArray("1, a b \n") << Expected{{u"1"_s, u" a b "_s}};
    QTest::newRow("markup stays text") << QByteArray("1,<b>x</b>\n") << Expected{{u"1"_s, u"<b>x</b>"_s}};
}

void TestCsvLists::theGrammarIsKept()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QStringList>, expected);
    QList<QStringList> cells;
    for (const TableRow &row : rowsOf(bytes))
        cells.append(row.cells);
    QCOMPARE(cells, expected);
}

void TestCsvLists::rowsAreNumberedAsASpreadsheetDoes()
{
    // GIVEN a list with a sep line, blank lines and a quoted line break
    const QByteArray bytes = "sep=;\nPO;note\n\n0041;\"a\nb\"\n\n0042;c\n";
    // THEN the sep line has no number, blank rows have one, and a line break inside a cell has none
    const auto table = readTable(bytes);
    QVERIFY(table);
    QCOMPARE(table->header->number, 1);
    QCOMPARE(table->rows, Rows({{3, {u"0041"_s, u"a\nb"_s}}, {5, {u"0042"_s, u"c"_s}}}));
}

void TestCsvLists::theHeaderIsRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<HeaderRow>("option");
    QTest::addColumn<bool>("isHeader");
    QTest::newRow("known name") << QByteArray("PO number,x1\n0042,y\n") << HeaderRow::Detect << true;
    QTest::newRow("known name alone") << QByteArray("Bestellnummer\n") << HeaderRow::Detect << true;
    QTest::newRow("unknown words over data") << QByteArray("Was,Wer\n0042,y\n") << HeaderRow::Detect << true;
    QTest::newRow("one row of words") << QByteArray("Was,Wer\n") << HeaderRow::Detect << false;
    QTest::newRow("data") << QByteArray("0042,y\n0043,z\n") << HeaderRow::Detect << false;
    QTest::newRow("said to be there") << QByteArray("0042,y\n0043,z\n") << HeaderRow::Present << true;
    QTest::newRow("said not to be there") << QByteArray("PO,note\n0043,z\n") << HeaderRow::Absent << false;
}

void TestCsvLists::theHeaderIsRecognised()
{
    QFETCH(QByteArray, bytes);
    QFETCH(HeaderRow, option);
    QFETCH(bool, isHeader);
    const auto table = readTable(bytes, {.header = option});
    QVERIFY(table);
    QCOMPARE(table->header.has_value(), isHeader);
}

void TestCsvLists::anUnclosedQuoteNamesItsRow()
{
    const auto table = readTable("PO,note\n0041,a\n0042,\"never closed\n0043,b\n0044,c\n");
    QVERIFY(!table);
    QCOMPARE(table.error(), (ImportError{.kind = Kind::UnclosedQuote, .row = 3}));
    QVERIFY(table.error().text().contains(u"row 3"_s));
}

void TestCsvLists::twoHundredThousandRowsAreTaken()
{
    QByteArray bytes("PO;reason\r\n");
    for (int i = 0; i < Limits::rows; ++i)
        bytes += QByteArray::number(i).rightJustified(10, '0') + ";\"changed; mind\"\r\n";
    const auto table = readTable(bytes);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), Limits::rows);
    QCOMPARE(table->rows.constLast(), (TableRow{200'001, {u"0000199999"_s, u"changed; mind"_s}}));
    // One more is too many, with and without a header.
    QCOMPARE(failureOf(bytes + "1;a\r\n"), std::optional(Kind::TooManyRows));
    QCOMPARE(readTable(bytes, {.header = HeaderRow::Absent}).error().kind, Kind::TooManyRows);
}

void TestCsvLists::beyondTheLimitsAListIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::optional<Kind>>("kind");
    using Outcome = std::optional<Kind>;
    const QByteArray longest(Limits::cellCharacters, 'a');
    QTest::newRow("the longest cell") << QByteArray("1," + longest) << Outcome();
    QTest::newRow("a longer cell") << QByteArray("1," + longest + "a") << Outcome(Kind::CellTooLong);
    QTest::newRow("the longest quoted cell") << QByteArray("1,\"" + longest + "\"") << Outcome();
    QTest::newRow("a longer quoted cell") << QByteArray("1,\"" + longest + "a\"") << Outcome(Kind::CellTooLong);
    QTest::newRow("a cell longer by its quotes")
        << QByteArray("1,\"" + longest.chopped(1) + "\"\"\"\"\"") << Outcome(Kind::CellTooLong);
    QTest::newRow("512 columns") << QByteArray(QByteArray("x,").repeated(511) + "y") << Outcome();
    QTest::newRow("513 columns") << QByteArray(QByteArray("x,").repeated(512) + "y") << Outcome(Kind::TooManyColumns);
    QTest::newRow("a million empty columns") << QByteArray("x" + QByteArray(1'000'000, ',')) << Outcome();
    QTest::newRow("too many cells") << QByteArray(QByteArray(QByteArray(511, ',') + "x\n").repeated(9'800))
                                    << Outcome(Kind::TooManyCells);
    QTest::newRow("too large") << QByteArray(Limits::fileBytes + 1, 'x') << Outcome(Kind::TooLarge);
}

void TestCsvLists::beyondTheLimitsAListIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(std::optional<Kind>, kind);
    QCOMPARE(failureOf(bytes), kind);
}

void TestCsvLists::aFileIsReadAndOnlyAFile()
{
    QTemporaryDir folder;
    const auto make = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(make(u"list.xlsx"_s, "PO\n0042\n")); // what it is called doesn't matter
    const auto table = readTableFile(folder.filePath(u"list.xlsx"_s));
    QVERIFY(table);
    QCOMPARE(table->rows, Rows({{2, {u"0042"_s}}}));

    const QString none = folder.filePath(u"none.csv"_s);
    QCOMPARE(readTableFile(none).error(), (ImportError{.kind = Kind::NotFound, .name = none}));
    QCOMPARE(readTableFile(folder.path()).error(), (ImportError{.kind = Kind::NotReadable, .name = folder.path()}));
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(readTableFile(pipe).error(), (ImportError{.kind = Kind::NotReadable, .name = pipe}));

    QFile large(folder.filePath(u"large.csv"_s));
    QVERIFY(large.open(QFile::WriteOnly) && large.resize(Limits::fileBytes + 1));
    QCOMPARE(readTableFile(large.fileName()).error().kind, Kind::TooLarge);
}

void TestCsvLists::everyErrorSaysThatNothingWasSent()
{
    for (int kind = 0; kind <= static_cast<int>(Kind::AmbiguousColumn); ++kind) {
        const ImportError error{.kind = static_cast<Kind>(kind), .name = u"x"_s, .row = 7};
        QVERIFY(!error.whatHappened().isEmpty());
        QVERIFY(!error.whatToDo().isEmpty());
        QCOMPARE(error.text(), error.whatHappened() + u" Nothing was sent. "_s + error.whatToDo());
        QVERIFY2(!error.text().contains(u'%'), qPrintable(error.text()));
    }
}

void TestCsvLists::controlCharactersAreVisibleInMessages()
{
    const ImportError error{
        .kind = Kind::NoSuchSheet, .name = u"a\u202Eb\n\x1B[31m"_s, .candidates = {u"c\rd"_s, QString(5'000, u'x')}};
    QVERIFY(error.text().contains(u"“a‹RLO›b ↵ ␛[31m”"_s));
    QVERIFY(error.text().contains(u"“c ↵ d”"_s));
    QVERIFY(error.text().size() < 400);
}

QTEST_GUILESS_MAIN(TestCsvLists)
#include "tst_csvlists.moc"
