// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/tablereader.h"
#include "tests/ui/models/filledbook.h"
#include "ui/sharing/exportrun.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Rescind::TestOrders;

/// Orders of a book in a file, as they were shown.
class TestExportRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRowsAreInTheFileAsTheyWereShown_data();
    void theRowsAreInTheFileAsTheyWereShown();
    void eachLineItemIsARow();
    void stoppingLeavesNoFile();
    void whatIsGoneMeanwhileIsCounted();
    void aFolderThatIsNotThereIsSaid();
    void nothingToExportIsAnEmptyTable();
    void whoEndsItHearsNoMore();

private:
    /// @p count orders, and their rows in a sequence of nobody's
    [[nodiscard]] static std::vector<OrderRow> fill(FilledBook &kept, int count, int lines = 1);
    [[nodiscard]] static Exchange::Table read(const QString &path);
};

std::vector<OrderRow> TestExportRun::fill(FilledBook &kept, int count, int lines)
{
    QList<Order> orders;
    for (int number = 0; number < count; ++number)
        orders << order(number, lines);
    if (!kept.take(orders, moment(0)))
        return {};
    auto rows = kept.book.table().rows();
    QRandomGenerator random(7);
    std::shuffle(rows.begin(), rows.end(), random);
    return rows;
}

Exchange::Table TestExportRun::read(const QString &path)
{
    const auto table = Exchange::readTableFile(path, {.header = Exchange::HeaderRow::Present});
    return table ? *table : Exchange::Table();
}

void TestExportRun::theRowsAreInTheFileAsTheyWereShown_data()
{
    QTest::addColumn<Exchange::ReportFormat>("format");
    QTest::newRow("csv") << Exchange::ReportFormat::Csv;
    QTest::newRow("xlsx") << Exchange::ReportFormat::Xlsx;
}

void TestExportRun::theRowsAreInTheFileAsTheyWereShown()
{
    QFETCH(Exchange::ReportFormat, format);
    // GIVEN more orders than are read at once
    FilledBook kept;
    const auto rows = fill(kept, 2300);
    QCOMPARE(rows.size(), std::size_t{2300});
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"orders"_s);
    // WHEN they are exported
    ExportRun run(kept.book, {});
    const QSignalSpy ended(&run, &ExportRun::ended);
    const QSignalSpy progressed(&run, &ExportRun::progressed);
    ExportRun::Outcome outcome;
    connect(&run, &ExportRun::ended, &run, [&outcome](const ExportRun::Outcome &its) { outcome = its; });
    run.start({.orders = rows, .format = format, .path = path, .title = u"Orders"_s});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    // THEN each is there once, in the sequence it was asked for
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->text() : QString()));
    QCOMPARE(outcome.orders, 2300);
    QCOMPARE(outcome.missing, 0);
    const auto table = read(path);
    QCOMPARE(table.rows.size(), 2300);
    QStringList expected;
    bool isRead = false;
    kept.book.read(rows, this, [&](const QList<CachedOrder> &some) {
        for (const auto &cached : some)
            expected << cached.order.purchaseOrderNumber;
        isRead = some.isEmpty();
    });
    QTRY_VERIFY_WITH_TIMEOUT(isRead, patience);
    QStringList written;
    for (const auto &row : table.rows)
        written << row.cells.constFirst();
    QCOMPARE(written, expected);
    // AND it told how far it was
    QVERIFY(progressed.size() >= 4);
    QCOMPARE(progressed.last().at(0).toInt(), 2300);
}

void TestExportRun::eachLineItemIsARow()
{
    FilledBook kept;
    const auto rows = fill(kept, 700, 3);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"lines.csv"_s);
    ExportRun run(kept.book, {});
    const QSignalSpy ended(&run, &ExportRun::ended);
    run.start(
        {.orders = rows, .rows = Exchange::ReportRows::LineItems, .format = Exchange::ReportFormat::Csv, .path = path});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    const auto table = read(path);
    QCOMPARE(table.rows.size(), 2100);
    // AND the lines of an order stand together
    for (qsizetype at = 0; at < table.rows.size(); ++at)
        QCOMPARE(table.rows.at(at).cells.constFirst(), table.rows.at(at - at % 3).cells.constFirst());
}

void TestExportRun::stoppingLeavesNoFile()
{
    FilledBook kept;
    const auto rows = fill(kept, 3000);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"orders.csv"_s);
    ExportRun run(kept.book, {});
    ExportRun::Outcome outcome;
    connect(&run, &ExportRun::ended, &run, [&outcome](const ExportRun::Outcome &its) { outcome = its; });
    const QSignalSpy progressed(&run, &ExportRun::progressed);
    const QSignalSpy ended(&run, &ExportRun::ended);
    run.start({.orders = rows, .path = path});
    QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), patience);
    // WHEN it is stopped on its way THEN it ends at once, and nothing is left behind
    run.stop();
    QCOMPARE(ended.size(), 1);
    QVERIFY(outcome.isStopped && !outcome.error);
    QVERIFY(!run.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(
        QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty(), patience);
    QCOMPARE(ended.size(), 1);
}

void TestExportRun::whatIsGoneMeanwhileIsCounted()
{
    FilledBook kept;
    auto rows = fill(kept, 20);
    rows.insert(rows.begin() + 3, {900'000, 900'001});
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"orders.csv"_s);
    ExportRun run(kept.book, {});
    ExportRun::Outcome outcome;
    connect(&run, &ExportRun::ended, &run, [&outcome](const ExportRun::Outcome &its) { outcome = its; });
    const QSignalSpy ended(&run, &ExportRun::ended);
    run.start({.orders = rows, .path = path});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    QCOMPARE(outcome.orders, 20);
    QCOMPARE(outcome.missing, 2);
    QCOMPARE(read(path).rows.size(), 20);
}

void TestExportRun::aFolderThatIsNotThereIsSaid()
{
    FilledBook kept;
    const auto rows = fill(kept, 5);
    const QTemporaryDir folder;
    ExportRun run(kept.book, {});
    ExportRun::Outcome outcome;
    connect(&run, &ExportRun::ended, &run, [&outcome](const ExportRun::Outcome &its) { outcome = its; });
    const QSignalSpy ended(&run, &ExportRun::ended);
    run.start({.orders = rows, .path = folder.filePath(u"none/orders.csv"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, Exchange::ExportError::Kind::CannotWrite);
}

void TestExportRun::nothingToExportIsAnEmptyTable()
{
    FilledBook kept;
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"orders.csv"_s);
    ExportRun run(kept.book, {});
    const QSignalSpy ended(&run, &ExportRun::ended);
    run.start({.path = path});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    QVERIFY(QFile::exists(path));
}

void TestExportRun::whoEndsItHearsNoMore()
{
    FilledBook kept;
    const auto rows = fill(kept, 3000);
    const QTemporaryDir folder;
    auto run = std::make_unique<ExportRun>(kept.book, OurRequests());
    const QSignalSpy progressed(run.get(), &ExportRun::progressed);
    run->start({.orders = rows, .path = folder.filePath(u"orders.csv"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), patience);
    // WHEN it is destroyed on its way THEN nothing of it stays
    run.reset();
    QTRY_VERIFY_WITH_TIMEOUT(
        QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty(), patience);
}

QTEST_MAIN(TestExportRun)
#include "tst_exportrun.moc"
