// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprocess.h"
#include "tests/support/sandboxcalls.h"

#include <QDirIterator>
#include <QTest>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

/// What was asked for on this computer, and what a person does about an unknown outcome.
class CliJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyDeedIsInTheJournal();
    void withoutADeedThereIsNoJournal();
    void theJournalIsNarrowedByStateAndTime();
    void anUnknownOneIsAskedAgain();
    void anUnknownOneIsClosed();
    void onlyAnOpenOneIsDecidedOn();
    void somebodyElsesIsNotAskedAgain();
    void wrongUsageIsExplained_data();
    void wrongUsageIsExplained();
    void aDamagedJournalSendsNothing();
    void severalCallsAtATimeShareTheJournal();

private:
    [[nodiscard]] QString lineOf(const QString &purchaseOrderNumber, int line);
    [[nodiscard]] QString leaveUnknown(CliProcess &cli, const QString &line);
    std::unique_ptr<SandboxProcess> m_sandbox;
};

void CliJournalTest::init()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

QString CliJournalTest::lineOf(const QString &purchaseOrderNumber, int line)
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const CliRun run = cli.runJson({u"show"_s, purchaseOrderNumber});
    return run.object().value("lines"_L1).toArray().at(line).toObject().value("line_item_uuid"_L1).toString();
}

/// A cancel that is lost on its way, of a line whose order nobody told: its id in the journal.
QString CliJournalTest::leaveUnknown(CliProcess &cli, const QString &line)
{
    if (m_sandbox->call("POST", "/sandbox/faults/", R"({"method":"DELETE","fault":"drop-before"})").status != 204)
        return {};
    const CliRun run = cli.runJson({u"cancel-item"_s, line});
    if (run.exitCode != 3)
        return {};
    return cli.runJson({u"journal"_s, u"--state"_s, u"unknown"_s}).object().value("id"_L1).toString();
}

void CliJournalTest::everyDeedIsInTheJournal()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const QString line = lineOf(u"5527771067"_s, 0);
    const CliRun done
        = cli.runJson({u"cancel-item"_s, line, u"--order"_s, u"5527771067"_s, u"--reason"_s, u"changed his mind"_s});
    QVERIFY2(done.exitCode == 0, done.text().constData());

    const QJsonObject entry = cli.runJson({u"journal"_s}).object();
    QCOMPARE(entry.value("action"_L1).toString(), u"cancel-item"_s);
    QCOMPARE(entry.value("target"_L1).toString(), line);
    QCOMPARE(entry.value("po_number"_L1).toString(), u"5527771067"_s);
    QCOMPARE(entry.value("state"_L1).toString(), u"requested"_s);
    QCOMPARE(entry.value("http"_L1).toInt(), 204);
    QCOMPARE(entry.value("tries"_L1).toInt(), 1);
    QCOMPARE(entry.value("reason"_L1).toString(), u"changed his mind"_s);
    QCOMPARE(entry.value("user"_L1).toString(), u"rita"_s);
    QCOMPARE(entry.value("server"_L1).toString(), m_sandbox->url().toString());

    const CliRun told = cli.run({u"journal"_s});
    QVERIFY2(told.exitCode == 0, told.text().constData());
    QVERIFY2(told.out.contains("requested") && told.out.contains(line.toUtf8()), told.text().constData());
}

void CliJournalTest::withoutADeedThereIsNoJournal()
{
    CliProcess cli; // neither server nor account
    const CliRun run = cli.run({u"journal"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
    QDirIterator files(cli.home(), {u"*.sqlite"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QVERIFY(!files.hasNext());
}

void CliJournalTest::theJournalIsNarrowedByStateAndTime()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    QCOMPARE(cli.runJson({u"cancel-item"_s, lineOf(u"5527771067"_s, 0), lineOf(u"5527771067"_s, 1)}).exitCode, 0);
    QCOMPARE(cli.runJson({u"cancel-item"_s, u"00000000-0000-4000-8000-000000000000"_s}).exitCode, 2);
    QCOMPARE(cli.runJson({u"journal"_s}).objects().size(), 3);
    QCOMPARE(cli.runJson({u"journal"_s}).objects().first().value("state"_L1).toString(), u"refused"_s);
    QCOMPARE(cli.runJson({u"journal"_s, u"--state"_s, u"requested"_s}).objects().size(), 2);
    QCOMPARE(cli.runJson({u"journal"_s, u"--state"_s, u"requested,refused"_s, u"--limit"_s, u"1"_s}).objects().size(),
             1);
    QCOMPARE(cli.runJson({u"journal"_s, u"--since"_s, u"2000-01-01"_s}).objects().size(), 3);
    QCOMPARE(cli.runJson({u"journal"_s, u"--since"_s, u"2999-01-01"_s}).objects().size(), 0);
}

void CliJournalTest::anUnknownOneIsAskedAgain()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const QString id = leaveUnknown(cli, lineOf(u"5527771067"_s, 0));
    QVERIFY(!id.isEmpty());
    QCOMPARE(deedsArrived(*m_sandbox), 1);

    // Nothing is asked again without a yes.
    const CliRun unasked = cli.run({u"resolve"_s, id, u"--resend"_s});
    QCOMPARE(unasked.exitCode, 1);
    QCOMPARE(deedsArrived(*m_sandbox), 1);

    const CliRun again = cli.runJson({u"resolve"_s, id, u"--resend"_s, u"--yes"_s});
    QVERIFY2(again.exitCode == 0, again.text().constData());
    QCOMPARE(again.object().value("state"_L1).toString(), u"requested"_s);
    QCOMPARE(deedsArrived(*m_sandbox), 2);
    const QJsonObject entry = cli.runJson({u"journal"_s}).object();
    QCOMPARE(entry.value("id"_L1).toString(), id);
    QCOMPARE(entry.value("tries"_L1).toInt(), 2);
}

void CliJournalTest::anUnknownOneIsClosed()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const QString id = leaveUnknown(cli, lineOf(u"5527771067"_s, 0));
    QVERIFY(!id.isEmpty());
    const CliRun closed = cli.run({u"resolve"_s, id, u"--close"_s});
    QVERIFY2(closed.exitCode == 0, closed.text().constData());
    QCOMPARE(cli.runJson({u"journal"_s}).object().value("state"_L1).toString(), u"closed"_s);
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void CliJournalTest::onlyAnOpenOneIsDecidedOn()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    QCOMPARE(cli.runJson({u"cancel-item"_s, lineOf(u"5527771067"_s, 0)}).exitCode, 0);
    const QString id = cli.runJson({u"journal"_s}).object().value("id"_L1).toString();
    for (const QString &decision : {u"--close"_s, u"--resend"_s}) {
        const CliRun run = cli.run({u"resolve"_s, id, decision, u"--yes"_s});
        QVERIFY2(run.exitCode == 2, run.text().constData());
        QVERIFY2(run.err.contains("Nothing was sent"), run.text().constData());
    }
    const CliRun unheard = cli.run({u"resolve"_s, u"00000000-0000-4000-8000-000000000000"_s, u"--close"_s});
    QVERIFY2(unheard.exitCode == 2, unheard.text().constData());
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void CliJournalTest::somebodyElsesIsNotAskedAgain()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const QString id = leaveUnknown(cli, lineOf(u"5527771067"_s, 0));
    QVERIFY(!id.isEmpty());
    cli.useUser(*m_sandbox, u"otto"_s);
    const CliRun run = cli.run({u"resolve"_s, id, u"--resend"_s, u"--yes"_s});
    QVERIFY2(run.exitCode == 4, run.text().constData());
    QVERIFY2(run.err.contains("rita"), run.text().constData());
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void CliJournalTest::wrongUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString id = u"00000000-0000-4000-8000-000000000000"_s;
    QTest::newRow("no decision") << QStringList{u"resolve"_s, id};
    QTest::newRow("two decisions") << QStringList{u"resolve"_s, id, u"--close"_s, u"--resend"_s};
    QTest::newRow("no id") << QStringList{u"resolve"_s, u"5527771067"_s, u"--close"_s};
    QTest::newRow("nothing named") << QStringList{u"resolve"_s, u"--close"_s};
    QTest::newRow("no such state") << QStringList{u"journal"_s, u"--state"_s, u"pending"_s};
    QTest::newRow("no such time") << QStringList{u"journal"_s, u"--since"_s, u"yesterday"_s};
}

void CliJournalTest::wrongUsageIsExplained()
{
    QFETCH(const QStringList, arguments);
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const CliRun run = cli.run(arguments);
    QVERIFY2(run.exitCode == 1, run.text().constData());
    QVERIFY(!run.err.isEmpty());
    QVERIFY(m_sandbox->arrivals().isEmpty());
}

void CliJournalTest::aDamagedJournalSendsNothing()
{
    // GIVEN a journal that something has written over
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    QCOMPARE(cli.runJson({u"cancel-item"_s, lineOf(u"5527771067"_s, 0)}).exitCode, 0);
    QDirIterator files(cli.home(), {u"*.sqlite"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QVERIFY(files.hasNext());
    QFile file(files.next());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(4096));
    QCOMPARE(file.write(QByteArray(2048, 'x')), 2048);
    file.close();

    // WHEN something is asked for THEN nothing is sent, and the file is named
    const CliRun run = cli.runJson({u"cancel-item"_s, lineOf(u"5527771067"_s, 1)});
    QCOMPARE(run.object().value("state"_L1).toString(), u"not-sent"_s);
    QVERIFY2(run.exitCode == 5, run.text().constData());
    QVERIFY2(run.err.contains("sqlite"), run.text().constData());
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void CliJournalTest::severalCallsAtATimeShareTheJournal()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    std::vector<std::unique_ptr<QProcess>> calls;
    calls.reserve(3);
    for (int line = 0; line < 3; ++line)
        calls.push_back(cli.start({u"--json"_s, u"cancel-item"_s, lineOf(u"5527771067"_s, line), u"--yes"_s}));
    for (const auto &call : calls) {
        const CliRun run = cli.finish(*call);
        QVERIFY2(run.exitCode == 0, run.text().constData());
    }
    QCOMPARE(cli.runJson({u"journal"_s, u"--state"_s, u"requested"_s}).objects().size(), 3);
    QCOMPARE(deedsArrived(*m_sandbox), 3);
}

QTEST_GUILESS_MAIN(CliJournalTest)
#include "tst_cli_journal.moc"
