// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/tablereader.h"
#include "tests/app/cli/cliprocess.h"

#include <QTest>

#include <csignal>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

/// A list of orders or line items from a file: what would become of it, what became of it, and going on.
class CliBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDryRunSendsNothing();
    void eachRowHasItsVerdict();
    void theListIsSentAndCounted();
    void lineItemsWithoutTheirOrderAreFoundInTheList();
    void aListFromStandardInput();
    void theReportHasEveryRow_data();
    void theReportHasEveryRow();
    void aBatchThatWasKilledGoesOn();
    void aBatchThatIsStoppedSaysSoAndGoesOn();
    void withoutAYesNothingIsSent();
    void aServerThatIsGoneSendsNothing();
    void aSupplierAnswersAList();
    void wrongUsageIsExplained_data();
    void wrongUsageIsExplained();

private:
    [[nodiscard]] int deedsArrived();
    [[nodiscard]] QJsonObject shown(const QString &purchaseOrderNumber);
    [[nodiscard]] static QJsonObject countsOf(const CliRun &run);
    std::unique_ptr<SandboxProcess> m_sandbox;
};

namespace {

constexpr int patience = 60'000;

QString lineUuid(const QJsonObject &order, int line)
{
    return order.value("lines"_L1).toArray().at(line).toObject().value("line_item_uuid"_L1).toString();
}

} // namespace

void CliBatchTest::init()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

int CliBatchTest::deedsArrived()
{
    int count = 0;
    const QJsonArray all = m_sandbox->arrivals();
    for (const QJsonValue &entry : all) {
        const QString method = entry.toObject().value("method"_L1).toString();
        count += method == "PATCH"_L1 || method == "DELETE"_L1 ? 1 : 0;
    }
    return count;
}

QJsonObject CliBatchTest::shown(const QString &purchaseOrderNumber)
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    return cli.runJson({u"show"_s, purchaseOrderNumber}).object();
}

QJsonObject CliBatchTest::countsOf(const CliRun &run)
{
    const QList<QJsonObject> objects = run.objects();
    return objects.isEmpty() ? QJsonObject() : objects.last().value("counts"_L1).toObject();
}

void CliBatchTest::aDryRunSendsNothing()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const QString file = cli.writeFile(u"list.csv"_s, "PO number\n5527771067\n5527771112\n");
    const CliRun run = cli.run({u"batch"_s, file, u"--action"_s, u"cancel-order"_s, u"--dry-run"_s});
    QVERIFY2(run.exitCode == 0, run.text().constData());
    QVERIFY2(run.err.contains("Nothing was sent"), run.text().constData());
    QCOMPARE(deedsArrived(), 0);
}

void CliBatchTest::eachRowHasItsVerdict()
{
    // GIVEN a list of every kind of row
    const QJsonObject order = shown(u"5527771067"_s);
    const QString line = lineUuid(order, 0);
    QVERIFY(m_sandbox->ship(lineUuid(order, 1), u"1Z999AA10123456784"_s));
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const QByteArray list = "line_item_uuid;order;note\r\n"                          // a semicolon list
                            + line.toUtf8() + ";5527771067;fine\r\n"                 // ready
                            + line.toUpper().toUtf8() + ";5527771067;again\r\n"      // duplicate
                            + lineUuid(order, 1).toUtf8() + ";5527771067;\r\n"       // shipped
                            + "00000000-0000-4000-8000-000000000000;5527771067;\r\n" // not in the order
                            + lineUuid(order, 2).toUtf8() + ";7700012345;\r\n"       // ambiguous order
                            + "00000000-0000-4000-8000-000000000001;no-such-po;\r\n" // no such order
                            + "what is this?;5527771067;\r\n";                       // unreadable
    const CliRun run = cli.runJson(
        {u"batch"_s, cli.writeFile(u"list.csv"_s, list), u"--action"_s, u"cancel-item"_s, u"--dry-run"_s});
    // THEN each is told with its row's number
    QStringList verdicts;
    const QList<QJsonObject> objects = run.objects();
    for (const QJsonObject &object : objects) {
        if (object.contains("row"_L1))
            verdicts.append(QString::number(object.value("row"_L1).toInt()) + u' '
                            + object.value("verdict"_L1).toString());
    }
    QCOMPARE(verdicts, QStringList({u"2 ready"_s, u"3 duplicate"_s, u"4 shipped"_s, u"5 not-found"_s, u"6 ambiguous"_s,
                                    u"7 not-found"_s, u"8 unreadable"_s}));
    QVERIFY2(run.exitCode == 2, run.text().constData());
    QCOMPARE(countsOf(run).value("left-out"_L1).toInt(), 6);
    QCOMPARE(deedsArrived(), 0);
}

void CliBatchTest::theListIsSentAndCounted()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const QString file = cli.writeFile(u"list.csv"_s, "PO\n5527771067\n5527771112\n5527771067\nnobody\n");
    const CliRun run = cli.runJson({u"batch"_s, file, u"--action"_s, u"cancel-order"_s, u"--yes"_s});
    QVERIFY2(run.exitCode == 2, run.text().constData()); // one was not found
    const QJsonObject counts = countsOf(run);
    QCOMPARE(counts.value("requested"_L1).toInt(), 2);
    QCOMPARE(counts.value("left-out"_L1).toInt(), 2);
    QCOMPARE(counts.value("held"_L1).toInt(), 0);
    QCOMPARE(deedsArrived(), 2);
    // AND asked for once more it is done already
    const CliRun again = cli.runJson({u"batch"_s, file, u"--action"_s, u"cancel-order"_s, u"--yes"_s});
    QCOMPARE(countsOf(again).value("refused"_L1).toInt() + countsOf(again).value("left-out"_L1).toInt(), 4);
}

void CliBatchTest::lineItemsWithoutTheirOrderAreFoundInTheList()
{
    const QJsonObject order = shown(u"5527771067"_s);
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const QByteArray list = lineUuid(order, 0).toUtf8() + '\n' + lineUuid(order, 2).toUtf8() + '\n'
                            + "00000000-0000-4000-8000-000000000000\n";
    const CliRun run
        = cli.runJson({u"batch"_s, cli.writeFile(u"list.txt"_s, list), u"--action"_s, u"cancel-item"_s, u"--yes"_s});
    QCOMPARE(countsOf(run).value("requested"_L1).toInt(), 2);
    QCOMPARE(countsOf(run).value("left-out"_L1).toInt(), 1);
    QCOMPARE(deedsArrived(), 2);
}

void CliBatchTest::aListFromStandardInput()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const CliRun run
        = cli.run({u"--json"_s, u"batch"_s, u"-"_s, u"--action"_s, u"cancel-order"_s, u"--yes"_s}, "PO\n5527771112\n");
    QVERIFY2(run.exitCode == 0, run.text().constData());
    QCOMPARE(countsOf(run).value("requested"_L1).toInt(), 1);
}

void CliBatchTest::theReportHasEveryRow_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << u"done.csv"_s;
    QTest::newRow("xlsx") << u"done.xlsx"_s;
}

void CliBatchTest::theReportHasEveryRow()
{
    QFETCH(const QString, name);
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const QString file = cli.writeFile(u"list.csv"_s, "PO\n5527771112\n=1+1\nnobody\n");
    const QString report = cli.home() + u'/' + name;
    const CliRun run
        = cli.runJson({u"batch"_s, file, u"--action"_s, u"cancel-order"_s, u"--yes"_s, u"--report"_s, report});
    const auto table = Exchange::readTableFile(report, {Exchange::HeaderRow::Present});
    QVERIFY2(table, run.text().constData());
    QCOMPARE(table->rows.size(), 3);
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(!(QFile::permissions(report) & others));
}

void CliBatchTest::aBatchThatWasKilledGoesOn()
{
    // GIVEN a batch that is killed as soon as the first rows have arrived
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--orders"_s, u"120"_s, u"--latency"_s, u"30"_s});
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    QByteArray list = "order_uuid\n";
    int rows = 0;
    const QList<QJsonObject> orders = cli.runJson({u"orders"_s, u"--status"_s, u"Allocated"_s}).objects();
    for (const QJsonObject &order : orders) {
        list += order.value("order_uuid"_L1).toString().toUtf8() + '\n';
        ++rows;
    }
    QVERIFY(rows > 20);
    const QString file = cli.writeFile(u"list.csv"_s, list);
    const auto program = cli.start(
        {u"--json"_s, u"batch"_s, file, u"--action"_s, u"cancel-order"_s, u"--in-flight"_s, u"1"_s, u"--yes"_s});
    QTRY_VERIFY_WITH_TIMEOUT(deedsArrived() >= 3, patience);
    program->kill();
    static_cast<void>(cli.finish(*program));
    const int before = deedsArrived();
    QVERIFY(before < rows);

    // WHEN it is resumed THEN the rest is sent, and nothing twice
    const CliRun run = cli.runJson({u"batch"_s, u"--resume"_s, u"--yes"_s});
    QVERIFY2(run.exitCode == 0, run.text().constData());
    QVERIFY2(run.err.contains("Going on"), run.text().constData());
    QCOMPARE(countsOf(run).value("held"_L1).toInt(), 0);
    QCOMPARE(run.objects().size(), 1 + countsOf(run).value("requested"_L1).toInt());
    QHash<QString, int> arrived;
    const QJsonArray log = m_sandbox->arrivals();
    for (const QJsonValue &value : log) {
        if (value.toObject().value("method"_L1) == "PATCH"_L1)
            ++arrived[value.toObject().value("target"_L1).toString()];
    }
    for (auto it = arrived.cbegin(); it != arrived.cend(); ++it)
        QVERIFY2(it.value() == 1, qPrintable(it.key()));
    QVERIFY(deedsArrived() > before);
    QVERIFY(cli.runJson({u"journal"_s, u"--state"_s, u"held,sending"_s}).objects().isEmpty());
    // AND then there is nothing to resume
    const CliRun none = cli.run({u"batch"_s, u"--resume"_s, u"--yes"_s});
    QVERIFY2(none.exitCode == 0, none.text().constData());
}

void CliBatchTest::aBatchThatIsStoppedSaysSoAndGoesOn()
{
#ifdef Q_OS_UNIX
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--orders"_s, u"120"_s, u"--latency"_s, u"30"_s});
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    QByteArray list = "order_uuid\n";
    const QList<QJsonObject> orders = cli.runJson({u"orders"_s, u"--status"_s, u"Allocated"_s}).objects();
    for (const QJsonObject &order : orders)
        list += order.value("order_uuid"_L1).toString().toUtf8() + '\n';
    const QString file = cli.writeFile(u"list.csv"_s, list);
    const auto program = cli.start(
        {u"--json"_s, u"batch"_s, file, u"--action"_s, u"cancel-order"_s, u"--in-flight"_s, u"1"_s, u"--yes"_s});
    QTRY_VERIFY_WITH_TIMEOUT(deedsArrived() >= 2, patience);
    ::kill(static_cast<pid_t>(program->processId()), SIGINT);
    const CliRun stopped = cli.finish(*program);
    QVERIFY2(stopped.exitCode == 5 || stopped.exitCode == 2, stopped.text().constData());
    const int held = countsOf(stopped).value("held"_L1).toInt();
    QVERIFY2(held > 0, stopped.text().constData());
    QVERIFY2(stopped.err.contains("--resume"), stopped.text().constData());
    QCOMPARE(cli.runJson({u"journal"_s, u"--state"_s, u"held"_s}).objects().size(), held);
    // THEN what was held goes on when asked for, each row with its outcome
    const CliRun resumed = cli.runJson({u"batch"_s, u"--resume"_s, u"--yes"_s});
    QVERIFY2(resumed.exitCode == 0, resumed.text().constData());
    QCOMPARE(resumed.objects().size(), held + 1);
    QCOMPARE(countsOf(resumed).value("requested"_L1).toInt(), held);
    QVERIFY(cli.runJson({u"journal"_s, u"--state"_s, u"held"_s}).objects().isEmpty());
#endif
}

void CliBatchTest::withoutAYesNothingIsSent()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const CliRun run
        = cli.run({u"batch"_s, cli.writeFile(u"l.csv"_s, "PO\n5527771067\n"), u"--action"_s, u"cancel-order"_s});
    QVERIFY2(run.exitCode == 1, run.text().constData());
    QCOMPARE(deedsArrived(), 0);
    QVERIFY(m_sandbox->arrivals().isEmpty());
}

void CliBatchTest::aServerThatIsGoneSendsNothing()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const QString file = cli.writeFile(u"l.csv"_s, "PO\n5527771067\n");
    m_sandbox->kill();
    const CliRun run = cli.runJson({u"batch"_s, file, u"--action"_s, u"cancel-order"_s, u"--yes"_s});
    QVERIFY2(run.exitCode == 5, run.text().constData());
    QVERIFY2(run.err.contains("Nothing was sent"), run.text().constData());
}

void CliBatchTest::aSupplierAnswersAList()
{
    CliProcess rita;
    rita.useUser(*m_sandbox, u"rita"_s);
    QCOMPARE(rita.runJson({u"cancel-order"_s, u"5527771112"_s}).exitCode, 0);
    CliProcess sam;
    sam.useUser(*m_sandbox, u"sam"_s);
    const CliRun run = sam.runJson(
        {u"batch"_s, sam.writeFile(u"l.csv"_s, "5527771112\n"), u"--action"_s, u"confirm-order"_s, u"--yes"_s});
    QVERIFY2(run.exitCode == 0, run.text().constData());
    QCOMPARE(countsOf(run).value("settled"_L1).toInt(), 1);
}

void CliBatchTest::wrongUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList{u"batch"_s, u"--action"_s, u"cancel-order"_s, u"--yes"_s};
    QTest::newRow("no action") << QStringList{u"batch"_s, u"l.csv"_s, u"--yes"_s};
    QTest::newRow("no such action") << QStringList{u"batch"_s, u"l.csv"_s, u"--action"_s, u"delete"_s};
    QTest::newRow("no such file") << QStringList{u"batch"_s, u"/nowhere/l.csv"_s, u"--action"_s, u"cancel-order"_s,
                                                 u"--yes"_s};
    QTest::newRow("too many at a time") << QStringList{u"batch"_s,        u"l.csv"_s,       u"--action"_s,
                                                       u"cancel-order"_s, u"--in-flight"_s, u"97"_s};
    QTest::newRow("a report of another kind")
        << QStringList{u"batch"_s, u"l.csv"_s, u"--action"_s, u"cancel-order"_s, u"--report"_s, u"r.pdf"_s};
    QTest::newRow("resume with a file") << QStringList{u"batch"_s, u"l.csv"_s, u"--resume"_s};
}

void CliBatchTest::wrongUsageIsExplained()
{
    QFETCH(const QStringList, arguments);
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const CliRun run = cli.run(arguments);
    QVERIFY2(run.exitCode == 1, run.text().constData());
    QVERIFY(!run.err.isEmpty());
    QVERIFY(m_sandbox->arrivals().isEmpty());
}

QTEST_GUILESS_MAIN(CliBatchTest)
#include "tst_cli_batch.moc"
