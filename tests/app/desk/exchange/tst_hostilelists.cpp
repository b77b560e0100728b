// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/limits.h"
#include "app/desk/exchange/pastedtext.h"
#include "app/desk/exchange/tablereader.h"
#include "app/desk/exchange/targetlist.h"
#include "app/desk/exchange/xmlguard.h"
#include "tests/app/desk/exchange/xlsxmaker.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>

using namespace Rescind;
using namespace Rescind::Exchange;
using namespace Qt::StringLiterals;

namespace {

using Kind = ImportError::Kind;

QByteArray smallCsv()
{
    return "\xEF\xBB\xBFPO;Grund\r\n0000123456;\"zu sp\xC3\xA4t, \"\"leider\"\"\"\r\n\r\n5527771067;x\r\n";
}

/// As a spreadsheet program writes it, with shared texts and formats.
QByteArray smallXlsx()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    lxw_workbook *workbook = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "Orders");
    lxw_format *padded = workbook_add_format(workbook);
    format_set_num_format(padded, "0000000000");
    worksheet_write_string(sheet, 0, 0, "PO", nullptr);
    worksheet_write_string(sheet, 0, 1, "Grund", nullptr);
    worksheet_write_number(sheet, 1, 0, 123456, padded);
    worksheet_write_string(sheet, 1, 1, "late", nullptr);
    worksheet_merge_range(sheet, 2, 0, 3, 0, "0042", nullptr);
    worksheet_write_boolean(sheet, 3, 1, 1, nullptr);
    workbook_close(workbook);
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whatever came in, what comes out is an error that can be shown, or a list within the limits whose counts add up.
QString objection(const QByteArray &bytes)
{
    const auto table = readTable(bytes);
    if (!table) {
        const QString text = table.error().text();
        return text.contains(u"Nothing was sent."_s) ? QString() : u"an error without words"_s;
    }
    if (table->rows.size() > Limits::rows || table->columnCount() > Limits::columns)
        return u"beyond the limits"_s;
    for (const TargetKind kind : {TargetKind::Order, TargetKind::LineItem}) {
        const auto list = targetsOf(*table, kind);
        if (list && list->targets.size() + list->passedOver.size() != table->rows.size())
            return u"a row vanished"_s;
        if (!list && list.error().kind != Kind::NoColumn && list.error().kind != Kind::AmbiguousColumn)
            return u"the wrong error"_s;
    }
    return {};
}

QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    for (int changes = 1 + random.bounded(8); changes > 0 && !bytes.isEmpty(); --changes) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
        switch (random.bounded(4)) {
        case 0:
            bytes[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
            break;
        case 2:
            bytes.remove(at, 1 + random.bounded(16));
            break;
        case 3:
            bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), 1 + random.bounded(32)));
            break;
        }
    }
    return bytes;
}

} // namespace

class TestHostileLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bombsAreStopped_data();
    void bombsAreStopped();
    void namesInAnArchiveBecomeNoFiles();
    void smallFilesStaySmall_data();
    void smallFilesStaySmall();
    void hostileXmlIsRefused_data();
    void hostileXmlIsRefused();
    void everyTruncationIsAnswered_data();
    void everyTruncationIsAnswered();
    void everyMutationIsAnswered_data();
    void everyMutationIsAnswered();
    void mutatedPartsAreAnswered();
    void mutatedTextIsAnswered();
};

void TestHostileLists::bombsAreStopped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zeros") << XlsxMaker{.sheetData = QByteArray(64 * 1024 * 1024, '0')}.file();
    QTest::newRow("blank rows") << XlsxMaker{.sheetData = QByteArray("<row/>").repeated(8'000'000)}.file();
    QTest::newRow("texts") << XlsxMaker{.sheetData = {}, .sharedTexts = QByteArray("<si/>").repeated(8'000'000)}.file();
    QList<ArchivePart> entries = XlsxMaker{}.parts();
    for (int i = 0; i < Limits::archiveEntries; ++i)
        entries.append(ArchivePart{"x/" + QByteArray::number(i), {}});
    QTest::newRow("entries") << archiveOf(entries);
    // Sizes that lie: the central directory says that the sheet is small.
    QByteArray liar = XlsxMaker{.sheetData = QByteArray(64 * 1024 * 1024, '0')}.file();
    const qsizetype entry = liar.indexOf("PK\x01\x02");
    for (qsizetype at = entry; at >= 0; at = liar.indexOf("PK\x01\x02", at + 4))
        liar.replace(at + 24, 4, QByteArray("\x10\0\0\0", 4));
    QTest::newRow("lies") << liar;
}

void TestHostileLists::bombsAreStopped()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty() && bytes.size() < 4 * 1024 * 1024);
    const auto table = readTable(bytes);
    QVERIFY(!table);
    const QByteArray name = QTest::currentDataTag();
    if (name == "lies")
        QVERIFY(table.error().kind == Kind::UnpacksTooLarge || table.error().kind == Kind::Damaged);
    else
        QCOMPARE(table.error().kind, Kind::UnpacksTooLarge);
}

void TestHostileLists::namesInAnArchiveBecomeNoFiles()
{
    // GIVEN a folder of our own, and a workbook with parts that want to leave it
    const QTemporaryDir folder;
    const QString inside = folder.filePath(u"a/b"_s);
    QVERIFY(QDir().mkpath(inside));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(inside));
    QList<ArchivePart> parts = XlsxMaker{.sheetData = "<row><c><v>42</v></c></row>"}.parts();
    for (const char *name : {"../evil.txt", "../../evil.txt", "/tmp/rescind-evil.txt", "..\\evil.txt", "evil.txt"})
        parts.append(ArchivePart{name, "evil"});
    // and whose sheet is named by a path that climbs out and comes back
    parts[3].contents.replace("worksheets/sheet1.xml", "../../../xl/worksheets/sheet1.xml");
    // WHEN it is read
    const auto table = readTable(archiveOf(parts), {.header = HeaderRow::Absent});
    QVERIFY(QDir::setCurrent(before));
    // THEN it is read, and nothing was written
    QVERIFY2(table, qPrintable(table ? QString() : table.error().text()));
    QCOMPARE(table->rows, QList<TableRow>({{1, {u"42"_s}}}));
    QCOMPARE(QDir(inside).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList(u"a"_s));
    QVERIFY(!QFile::exists(u"/tmp/rescind-evil.txt"_s));
}

void TestHostileLists::smallFilesStaySmall_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    // Each row would become as wide as what is spread over all of them is far to the right.
    QByteArray rows = R"(<row><c/><c r="SR1"><v>1</v></c></row>)";
    for (int i = 0; i < 20'000; ++i)
        rows += "<row><c><v>" + QByteArray::number(i) + "</v></c></row>";
    QTest::newRow("a merged cell far to the right")
        << XlsxMaker{.sheetData = rows, .afterRows = R"(<mergeCells><mergeCell ref="SR1:SR30000"/></mergeCells>)"}
               .file()
        << Kind::TooManyCells;
    QTest::newRow("formats") << XlsxMaker{.cellFormats = QByteArray("<xf/>").repeated(70'000)}.file() << Kind::Damaged;
    // Unlike each other, or the archive is refused before anybody counts them.
    QByteArray texts;
    QRandomGenerator random(7);
    for (qsizetype i = 0; i <= Limits::cells; ++i)
        texts += random.bounded(2) ? QByteArrayView("<si/>") : QByteArrayView("<si />");
    QTest::newRow("shared texts") << XlsxMaker{.sharedTexts = texts}.file() << Kind::TooManyCells;
}

void TestHostileLists::smallFilesStaySmall()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    const auto table = readTable(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, kind);
}

void TestHostileLists::hostileXmlIsRefused_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<std::optional<Kind>>("kind");
    const auto row
        = [](const char *name, const QByteArray &xml, std::optional<Kind> kind) { QTest::newRow(name) << xml << kind; };
    row("ordinary", "<?xml version=\"1.0\"?><a b='>'><!-- <x> --><![CDATA[<y>]]>z</a>", std::nullopt);
    row("entities", "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;\"><!ENTITY z \"&y;&y;&y;\">]><a>&z;</a>",
        Kind::Unsafe);
    row("a file", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
        Kind::Unsafe);
    row("a later definition", "<a/><!DOCTYPE a>", Kind::Unsafe);
    row("depth", QByteArray("<a>").repeated(100), Kind::Damaged);
    row("a long text", "<a>" + QByteArray(1024 * 1024, 'x') + "</a>", Kind::Damaged);
    row("a long tag", "<a " + QByteArray("b='>' ").repeated(200'000) + "/>", Kind::Damaged);
    row("a tag that never ends", "<a b='", Kind::Damaged);
    row("a comment that never ends", "<a><!-- ", Kind::Damaged);
    row("a comment that only seems to end", "<a><!--><? --><!DOCTYPE a><!-- ?> --></a>", Kind::Unsafe);
    row("depth behind such a comment", "<a><!--><? -->" + QByteArray("<a>").repeated(100) + "<!-- ?> -->",
        Kind::Damaged);
    QByteArray tag = "<a";
    for (int i = 0; i < 300; ++i)
        tag += " a" + QByteArray::number(i) + "=''";
    row("many attributes", tag + "/>", Kind::Damaged);
    row("UTF-16", QByteArray("\xFF\xFE<\0a\0/\0>\0", 10), Kind::Damaged);
    row("only the beginning of a tag", "<", Kind::Damaged);
}

void TestHostileLists::hostileXmlIsRefused()
{
    QFETCH(QByteArray, xml);
    QFETCH(std::optional<Kind>, kind);
    QCOMPARE(xmlObjection(xml), kind);
    if (!kind)
        return;
    // The same as each part of a workbook
    const QList<ArchivePart> good = XlsxMaker{.sheetData = "<row><c><v>42</v></c></row>"}.parts();
    for (qsizetype i = 1; i < good.size(); ++i) {
        QList<ArchivePart> parts = good;
        parts[i].contents = xml;
        const auto table = readTable(archiveOf(parts));
        QVERIFY(!table);
        // What is long and even is a bomb before it is looked at.
        const bool isBomb = xml.size() > Limits::unsuspiciousBytes && table.error().kind == Kind::UnpacksTooLarge;
        QVERIFY2(isBomb || table.error().kind == *kind, qPrintable(table.error().text()));
    }
}

void TestHostileLists::everyTruncationIsAnswered_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("csv") << smallCsv();
    QTest::newRow("xlsx") << smallXlsx();
}

void TestHostileLists::everyTruncationIsAnswered()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(readTable(bytes));
    QCOMPARE(objection(bytes), QString());
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        const QString found = objection(bytes.first(length));
        QVERIFY2(found.isEmpty(), qPrintable(u"%1 bytes: %2"_s.arg(length).arg(found)));
    }
}

void TestHostileLists::everyMutationIsAnswered_data()
{
    everyTruncationIsAnswered_data();
}

void TestHostileLists::everyMutationIsAnswered()
{
    QFETCH(QByteArray, bytes);
    QRandomGenerator random(42);
    int taken = 0;
    for (int round = 0; round < 5'000; ++round) {
        const QByteArray hostile = mutated(bytes, random);
        const QString found = objection(hostile);
        QVERIFY2(found.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(found)));
        taken += readTable(hostile) ? 1 : 0;
    }
    // Neither refused throughout nor swallowed throughout, or this would prove little.
    QVERIFY(taken > 0 && taken < 5'000);
}

void TestHostileLists::mutatedPartsAreAnswered()
{
    // Behind the checksum, where a mutated archive hardly ever comes.
    const QList<ArchivePart> good
        = XlsxMaker{.sheetData = R"(<row r="1"><c r="A1" t="s"><v>0</v></c></row>)"
                                 R"(<row r="2"><c r="A2" s="1"><v>42</v></c><c r="B2" t="b"><v>1</v></c></row>)"
                                 R"(<row r="3"><c r="B3" t="inlineStr"><is><t>x</t></is></c></row>)",
                    .afterRows = R"(<mergeCells><mergeCell ref="A2:A3"/></mergeCells>)",
                    .sharedTexts = "<si><t>PO_x000D_</t></si>",
                    .formats = R"(<numFmt numFmtId="164" formatCode="&quot;P&quot;000-00"/>)",
                    .cellFormats = R"(<xf numFmtId="14"/><xf numFmtId="164"/>)"}
              .parts();
    QCOMPARE(objection(archiveOf(good)), QString());
    QRandomGenerator random(43);
    int taken = 0;
    for (int round = 0; round < 5'000; ++round) {
        QList<ArchivePart> parts = good;
        const int which = 1 + random.bounded(static_cast<int>(parts.size()) - 1);
        parts[which].contents = mutated(parts.at(which).contents, random);
        const QByteArray bytes = archiveOf(parts);
        const QString found = objection(bytes);
        QVERIFY2(found.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(found)));
        taken += readTable(bytes) ? 1 : 0;
    }
    QVERIFY(taken > 0 && taken < 5'000);
}

void TestHostileLists::mutatedTextIsAnswered()
{
    const QByteArray text = "Hello,\n> PO 5527771067, #42 and 5f0c1de2-0000-4000-8000-0000000000e1;\n- AF-26-000123 "
                            "\xE2\x80\xAE(+49 89 123456) a@b.example https://c.example/7\n";
    QRandomGenerator random(44);
    for (int round = 0; round < 5'000; ++round) {
        const auto list = targetsInText(QString::fromUtf8(mutated(text, random)), TargetKind::Order);
        if (!list)
            QVERIFY(!list.error().text().isEmpty());
        else
            QVERIFY(!list->targets.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestHostileLists)
#include "tst_hostilelists.moc"
