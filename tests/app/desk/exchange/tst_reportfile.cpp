// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/reportfile.h"
#include "app/desk/exchange/tablereader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Rescind;
using namespace Rescind::Exchange;
using namespace Qt::StringLiterals;

namespace {

/// No file may become larger than this: what a full disk does to those who write.
class NoRoomBeyond
{
public:
    explicit NoRoomBeyond(rlim_t bytes)
    {
        m_before = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit limit{bytes, m_limit.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~NoRoomBeyond()
    {
        setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_before);
    }
    Q_DISABLE_COPY_MOVE(NoRoomBeyond)

private:
    rlimit m_limit{};
    void (*m_before)(int) = SIG_DFL;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size();
}

QStringList entries(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QStringList rowOf(int number)
{
    return {u"000%1"_s.arg(number), u"=1+%1"_s.arg(number), u"a \"cell\"; of, text\n%1"_s.arg(number)};
}

ReportFile::Plan planFor(const QString &path, ReportFormat format)
{
    return {.path = path, .title = u"Orders"_s, .columns = {u"PO number"_s, u"x"_s, u"y"_s}, .format = format};
}

} // namespace

class TestReportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedIsReadBack_data() { formats(); }
    void whatIsAddedIsReadBack();
    void nothingIsThereBeforeTheCommit_data() { formats(); }
    void nothingIsThereBeforeTheCommit();
    void onlyItsOwnerCanReadIt_data() { formats(); }
    void onlyItsOwnerCanReadIt();
    void aFolderThatCannotBeWrittenIsToldAtOnce_data() { formats(); }
    void aFolderThatCannotBeWrittenIsToldAtOnce();
    void aFullDiskLeavesWhatWasThere_data() { formats(); }
    void aFullDiskLeavesWhatWasThere();
    void moreThanASheetHoldsIsRefused();

private:
    static void formats()
    {
        QTest::addColumn<ReportFormat>("format");
        QTest::newRow("csv") << ReportFormat::Csv;
        QTest::newRow("xlsx") << ReportFormat::Xlsx;
    }
};

void TestReportFile::whatIsAddedIsReadBack()
{
    QFETCH(ReportFormat, format);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"orders"_s);
    constexpr int rows = 3000;
    // WHEN rows are written one by one
    auto file = ReportFile::begin(planFor(path, format));
    QVERIFY2(file, qPrintable(file ? QString() : file.error().text()));
    for (int row = 0; row < rows; ++row)
        QVERIFY((*file)->add(rowOf(row)));
    QVERIFY((*file)->close());
    QVERIFY((*file)->commit());
    // THEN each is there as it was, and none is a formula
    const auto table = readTable(contents(path), {.header = HeaderRow::Present});
    QVERIFY2(table, qPrintable(table ? QString() : table.error().text()));
    QCOMPARE(table->header->cells, planFor(path, format).columns);
    QCOMPARE(table->rows.size(), rows);
    for (int row = 0; row < rows; ++row) {
        auto cells = table->rows.at(row).cells;
        if (format == ReportFormat::Csv) {
            QVERIFY(cells.at(1).startsWith(u'\''));
            cells[1] = ReportWriter::unguarded(cells.at(1));
        }
        QCOMPARE(cells, rowOf(row));
    }
    QVERIFY(table->marks.isEmpty());
}

void TestReportFile::nothingIsThereBeforeTheCommit()
{
    QFETCH(ReportFormat, format);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"orders"_s);
    QVERIFY(put(path, "before"));
    for (const bool closes : {false, true}) {
        // GIVEN a report that is given up before, or after, it is complete
        auto file = ReportFile::begin(planFor(path, format));
        QVERIFY(file);
        for (int row = 0; row < 5000; ++row)
            QVERIFY((*file)->add(rowOf(row)));
        if (closes)
            QVERIFY((*file)->close());
        QCOMPARE(contents(path), QByteArray("before"));
        file->reset();
        // THEN the file is as it was, and nothing else stays
        QCOMPARE(contents(path), QByteArray("before"));
        QCOMPARE(entries(folder), QStringList{u"orders"_s});
    }
}

void TestReportFile::onlyItsOwnerCanReadIt()
{
    QFETCH(ReportFormat, format);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"orders"_s);
    QVERIFY(put(path, "before"));
    QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x6666)));
    auto file = ReportFile::begin(planFor(path, format));
    QVERIFY(file && (*file)->add(rowOf(1)) && (*file)->close() && (*file)->commit());
    struct stat facts = {};
    QCOMPARE(stat(QFile::encodeName(path).constData(), &facts), 0);
    QCOMPARE(facts.st_mode & 07777, mode_t(0600));
}

void TestReportFile::aFolderThatCannotBeWrittenIsToldAtOnce()
{
    QFETCH(ReportFormat, format);
    const QTemporaryDir folder;
    const auto file = ReportFile::begin(planFor(folder.filePath(u"none/orders"_s), format));
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ExportError::Kind::CannotWrite);
    QVERIFY2(file.error().text().contains(u"unchanged"_s), qPrintable(file.error().text()));
}

void TestReportFile::aFullDiskLeavesWhatWasThere()
{
    QFETCH(ReportFormat, format);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"orders"_s);
    QVERIFY(put(path, "before"));
    // GIVEN no room for more than a part of it
    std::optional<ExportError> error;
    {
        const NoRoomBeyond limit(64 * 1024);
        auto file = ReportFile::begin(planFor(path, format));
        QVERIFY(file);
        ExportResult<void> result;
        for (int row = 0; row < 20'000 && result; ++row)
            result = (*file)->add(rowOf(row));
        if (result)
            result = (*file)->close();
        if (result)
            result = (*file)->commit();
        if (!result)
            error = result.error();
    }
    // THEN that is said, and the file that was there is as it was
    QVERIFY(error);
    QVERIFY2(error->text().contains(u"unchanged"_s) || error->text().contains(u"Nothing was written"_s),
             qPrintable(error->text()));
    QCOMPARE(contents(path), QByteArray("before"));
    QCOMPARE(entries(folder), QStringList{u"orders"_s});
}

void TestReportFile::moreThanASheetHoldsIsRefused()
{
    const QTemporaryDir folder;
    auto file = ReportFile::begin(planFor(folder.filePath(u"orders"_s), ReportFormat::Xlsx));
    QVERIFY(file);
    ExportResult<void> result;
    int added = 0;
    for (; added < 1'100'000 && result; ++added)
        result = (*file)->add({});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ExportError::Kind::TooManyRows);
    QCOMPARE(added, 1'048'576);
}

QTEST_GUILESS_MAIN(TestReportFile)
#include "tst_reportfile.moc"
