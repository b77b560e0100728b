// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/limits.h"
#include "app/desk/exchange/reportwriter.h"
#include "app/desk/exchange/safefilename.h"
#include "app/desk/exchange/tablereader.h"
#include "tests/app/desk/exchange/xlsxmaker.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Rescind;
using namespace Rescind::Exchange;
using namespace Qt::StringLiterals;

namespace {

/// Sets the umask for as long as it lives.
class Umask
{
public:
    explicit Umask(mode_t mask)
        : m_before(umask(mask))
    {
    }
    ~Umask() { umask(m_before); }
    Q_DISABLE_COPY_MOVE(Umask)

private:
    mode_t m_before;
};

const QStringList &awkwardCells()
{
    static const QStringList cells{u"=1+1"_s,
                                   u"+49"_s,
                                   u"-5"_s,
                                   u"@SUM(A1)"_s,
                                   u"\t=1"_s,
                                   u"\r=1"_s,
                                   u"'=1"_s,
                                   u"''=1"_s,
                                   u" =1"_s,
                                   u"\u200B=1"_s,
                                   u"＝1"_s,
                                   u"'plain"_s,
                                   u"plain"_s,
                                   u"0000123456"_s,
                                   u"5527771067"_s,
                                   u"a\nb"_s,
                                   u"a\r\nb"_s,
                                   u"a\rb"_s,
                                   u"a,b;c\td"_s,
                                   u"say \"no\""_s,
                                   u"\""_s,
                                   u"<b>&amp;</b>"_s,
                                   u"_x000D_"_s,
                                   u"_x005F_x000D_"_s,
                                   u"注文 😀 é"_s,
                                   u"\u202Eturned"_s,
                                   u"https://x.example"_s,
                                   u"{=A1}"_s,
                                   u"TRUE"_s,
                                   u"2026-11-21"_s,
                                   u"=cmd|' /C calc'!A0"_s,
                                   u"\x1B[31m"_s,
                                   u"x\x01y"_s,
                                   u" edge "_s};
    return cells;
}

Report awkwardReport()
{
    Report report{.title = u"Cancellations"_s, .columns = {u"PO number"_s, u"=state"_s, u"message"_s}, .rows = {}};
    for (const QString &cell : awkwardCells())
        report.rows.append({u"x"_s, cell, u"end"_s});
    return report;
}

Report readBack(const QByteArray &bytes, bool guarded)
{
    const auto table = readTable(bytes, {.header = HeaderRow::Present});
    Report report{.title = u"Cancellations"_s, .columns = {}, .rows = {}};
    if (!table)
        return report;
    const auto undone = [guarded](QStringList cells) {
        for (QString &cell : cells)
            cell = guarded ? ReportWriter::unguarded(cell) : cell;
        return cells;
    };
    report.columns = undone(table->header->cells);
    for (const TableRow &row : table->rows)
        report.rows.append(undone(row.cells));
    return report;
}

mode_t modeOf(const QString &path)
{
    struct stat facts = {};
    return stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_mode & 07777 : 0;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReportWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBackEqual_data();
    void whatIsWrittenIsReadBackEqual();
    void guardingIsUndoneExactly();
    void noCellOfACsvIsAFormula();
    void noCellOfAnXlsxIsAnythingButText();
    void whatCannotBeWrittenIsLeftOut();
    void aLongCellIsCut();
    void theFileIsPrivateWhateverTheUmask_data();
    void theFileIsPrivateWhateverTheUmask();
    void aFailureLeavesWhatWasThere();
    void anyTitleIsASheetName_data();
    void anyTitleIsASheetName();
    void tooMuchForASheetIsRefused();
    void theFormatIsInTheName();
    void fileNamesAreSafe_data();
    void fileNamesAreSafe();
};

void TestReportWriter::whatIsWrittenIsReadBackEqual_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("guarded");
    const auto xlsx = ReportWriter::xlsx(awkwardReport());
    QVERIFY2(xlsx, qPrintable(xlsx ? QString() : xlsx.error().text()));
    QTest::newRow("csv") << ReportWriter::csv(awkwardReport()) << true;
    QTest::newRow("csv with semicolons") << ReportWriter::csv(awkwardReport(), u';') << true;
    QTest::newRow("xlsx") << *xlsx << false;
}

void TestReportWriter::whatIsWrittenIsReadBackEqual()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, guarded);
    const Report expected = awkwardReport();
    const Report back = readBack(bytes, guarded);
    QCOMPARE(back.columns, expected.columns);
    QCOMPARE(back.rows, expected.rows);
}

void TestReportWriter::guardingIsUndoneExactly()
{
    QRandomGenerator random(41);
    const QString alphabet = u"=+-@'\t\r\n \u200Bab1\"＝"_s;
    for (int round = 0; round < 20'000; ++round) {
        QString cell;
        for (int length = random.bounded(6); length > 0; --length)
            cell += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        const QString guarded = ReportWriter::guarded(cell);
        QCOMPARE(ReportWriter::unguarded(guarded), cell);
        QVERIFY(guarded.isEmpty() || !QStringView(u"=+-@\t\r\n＝").contains(guarded.front()));
    }
}

void TestReportWriter::noCellOfACsvIsAFormula()
{
    const QByteArray bytes = ReportWriter::csv(awkwardReport());
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF\"PO number\",\"'=state\",\"message\"\r\n"));
    for (const char *opening : {"\"=", "\"+", "\"-", "\"@", "\"\t", "\"\r"})
        QVERIFY2(!bytes.contains(QByteArray(QByteArray(",") + opening)), opening);
    QCOMPARE(ReportWriter::delimiterFor(QLocale(QLocale::German, QLocale::Germany)), QChar(u';'));
    QCOMPARE(ReportWriter::delimiterFor(QLocale::c()), QChar(u','));
}

void TestReportWriter::noCellOfAnXlsxIsAnythingButText()
{
    // GIVEN a report full of what looks like formulas, numbers, dates and links
    const auto bytes = ReportWriter::xlsx(awkwardReport());
    QVERIFY(bytes);
    // THEN the sheet has neither formulas nor links, and each of its cells is a shared text
    const QByteArray sheet = partOf(*bytes, "xl/worksheets/sheet1.xml");
    QVERIFY(sheet.contains("<sheetData>"));
    for (const char *word : {"<f>", "<f ", "hyperlink", "t=\"n\"", "t=\"str\""})
        QVERIFY2(!sheet.contains(word), word);
    QCOMPARE(sheet.count("<c r="), 3 + 3 * awkwardCells().size());
    QCOMPARE(sheet.count("t=\"s\""), sheet.count("<c r="));
    QVERIFY(partOf(*bytes, "xl/vbaProject.bin").isEmpty());
    QVERIFY(partOf(*bytes, "xl/worksheets/_rels/sheet1.xml.rels").isEmpty());
}

void TestReportWriter::whatCannotBeWrittenIsLeftOut()
{
    const QString cell = u"a"_s + QChar(QChar::Null) + u'b' + QChar(0xFFFF) + QChar(0xD800) + u'c';
    const Report report{.title = {}, .columns = {u"x"_s}, .rows = {{cell}, {QString(QChar(QChar::Null)) + u"=1"}}};
    const auto xlsx = ReportWriter::xlsx(report);
    QVERIFY(xlsx);
    for (const Report &back : {readBack(ReportWriter::csv(report), true), readBack(*xlsx, false)})
        QCOMPARE(back.rows, QList<QStringList>({{u"ab\uFFFDc"_s}, {u"=1"_s}}));
    QVERIFY(ReportWriter::csv(report).contains("\"'=1\""));
}

void TestReportWriter::aLongCellIsCut()
{
    const Report report{
        .title = {}, .columns = {u"x"_s}, .rows = {{u"a"_s + u"😀"_s.repeated(20'000)}, {u"_x000D_"_s.repeated(5'000)}}};
    const auto xlsx = ReportWriter::xlsx(report);
    QVERIFY2(xlsx, qPrintable(xlsx ? QString() : xlsx.error().text()));
    for (const Report &back : {readBack(ReportWriter::csv(report), true), readBack(*xlsx, false)}) {
        QCOMPARE(back.rows.size(), 2);
        for (int row = 0; row < 2; ++row) {
            const QString text = back.rows.at(row).constFirst();
            QVERIFY(text.size() <= Limits::cellCharacters && text.isValidUtf16() && text.endsWith(u'…'));
            QVERIFY(report.rows.at(row).constFirst().startsWith(text.chopped(1)));
        }
    }
}

void TestReportWriter::theFileIsPrivateWhateverTheUmask_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::addColumn<int>("mask");
    for (const int mask : {0, 022, 077, 0377}) {
        QTest::addRow("csv %o", mask) << ReportFormat::Csv << mask;
        QTest::addRow("xlsx %o", mask) << ReportFormat::Xlsx << mask;
    }
}

void TestReportWriter::theFileIsPrivateWhateverTheUmask()
{
    QFETCH(ReportFormat, format);
    QFETCH(int, mask);
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh"_s);
    const QString old = folder.filePath(u"old"_s);
    QFile before(old);
    QVERIFY(before.open(QFile::WriteOnly) && before.write("before") == 6);
    before.close();
    QVERIFY(before.setPermissions(QFile::Permissions(0x6666)));
    const Umask umask(static_cast<mode_t>(mask));
    // WHEN a report is written, to a new file and over one that everybody may read
    for (const QString &path : {fresh, old}) {
        const auto written = ReportWriter::write(path, awkwardReport(), format);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().text()));
        // THEN its owner alone may read it
        QCOMPARE(modeOf(path), mode_t(0600));
        QCOMPARE(readBack(contents(path), format == ReportFormat::Csv).rows, awkwardReport().rows);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList({u"fresh"_s, u"old"_s}));
}

void TestReportWriter::aFailureLeavesWhatWasThere()
{
    const QTemporaryDir folder;
    for (const ReportFormat format : {ReportFormat::Csv, ReportFormat::Xlsx}) {
        // A folder that isn't there, and one where the file should be.
        for (const QString &path : {folder.filePath(u"none/report.csv"_s), folder.path()}) {
            const auto written = ReportWriter::write(path, awkwardReport(), format);
            QVERIFY(!written);
            QCOMPARE(written.error().kind, ExportError::Kind::CannotWrite);
            QCOMPARE(written.error().path, path);
            QVERIFY(written.error().text().contains(u"unchanged"_s));
        }
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void TestReportWriter::anyTitleIsASheetName_data()
{
    QTest::addColumn<QString>("title");
    for (const QString &title : {u""_s, u"Cancellations"_s, u"a/b\\c:d*e?f[g]"_s, u"'quoted'"_s, u"x\n\ty\x01"_s,
                                 u"a very long title that goes on and on"_s, u"😀"_s.repeated(40), u"注文"_s, u"   "_s,
                                 QString(QChar(QChar::Null)), u"''''"_s})
        QTest::newRow(qPrintable(title)) << title;
}

void TestReportWriter::anyTitleIsASheetName()
{
    QFETCH(QString, title);
    const auto bytes = ReportWriter::xlsx({.title = title, .columns = {u"PO"_s}, .rows = {{u"1"_s}}});
    QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().text()));
    const auto table = readTable(*bytes);
    QVERIFY(table);
    QVERIFY(!table->sheet.isEmpty());
}

void TestReportWriter::tooMuchForASheetIsRefused()
{
    Report report{.title = {}, .columns = {u"x"_s}, .rows = QList<QStringList>(1'048'576)};
    QCOMPARE(ReportWriter::xlsx(report).error().kind, ExportError::Kind::TooManyRows);
    report = {.title = {}, .columns = QStringList(16'385), .rows = {}};
    QCOMPARE(ReportWriter::xlsx(report).error().kind, ExportError::Kind::TooManyColumns);
}

void TestReportWriter::theFormatIsInTheName()
{
    QCOMPARE(reportFormatOf(u"a/b.CSV"_s), std::optional(ReportFormat::Csv));
    QCOMPARE(reportFormatOf(u"b.xlsx"_s), std::optional(ReportFormat::Xlsx));
    QCOMPARE(reportFormatOf(u"xlsx"_s), std::nullopt);
}

void TestReportWriter::fileNamesAreSafe_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    const auto row
        = [](const char *label, const QString &wanted, const QString &name) { QTest::newRow(label) << wanted << name; };
    row("plain", u"Cancellations 2026-11-21"_s, u"Cancellations 2026-11-21.csv"_s);
    row("other scripts", u"注文 Größe"_s, u"注文 Größe.csv"_s);
    row("folders", u"../../etc/passwd"_s, u"_.._etc_passwd.csv"_s);
    row("folders of Windows", u"C:\\Windows\\x"_s, u"C__Windows_x.csv"_s);
    row("hidden", u".profile"_s, u"profile.csv"_s);
    row("an option", u"--force"_s, u"force.csv"_s);
    row("device", u"con"_s, u"_con.csv"_s);
    row("device with an ending", u"LPT1.old"_s, u"_LPT1.old.csv"_s);
    row("no device", u"console"_s, u"console.csv"_s);
    row("turned around", u"a\u202Evsc.exe"_s, u"a_vsc.exe.csv"_s);
    row("controls", u"a\nb\x01"_s, u"a_b_.csv"_s);
    row("half a pair", u"a"_s + QChar(0xD800), u"a_.csv"_s);
    row("for a shell", u"$(rm);`x`|y&z"_s, u"_(rm)__x__y_z.csv"_s);
    row("dots at the end", u"x. . ."_s, u"x.csv"_s);
    row("nothing", u""_s, u"report.csv"_s);
    row("nothing left", u"///"_s, u"report.csv"_s);
    row("only dots", u"..."_s, u"report.csv"_s);
}

void TestReportWriter::fileNamesAreSafe()
{
    QFETCH(QString, wanted);
    QFETCH(QString, name);
    QCOMPARE(safeFileName(wanted, u"csv"_s), name);
    QVERIFY(safeFileName(u"😀"_s.repeated(300) + wanted, u"csv"_s).toUtf8().size() <= 200);
}

QTEST_GUILESS_MAIN(TestReportWriter)
#include "tst_reportwriter.moc"
