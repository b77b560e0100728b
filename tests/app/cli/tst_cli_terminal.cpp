// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/terminalchild.h"
#include "tests/support/sandboxcalls.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Rescind;
using namespace Rescind::Testing;

/// The program with a person at its terminal: questions, a password that is not shown, Ctrl+C, `| head`.
class CliTerminalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aYesSends_data();
    void aYesSends();
    void anythingElseSendsNothing_data();
    void anythingElseSendsNothing();
    void theQuestionNamesWhatWillNotBe();
    void theQuestionOfASupplierSaysWhatIsNotKnown();
    void whatIsRefusedAnywayIsNotAskedFor();
    void whatChangesDuringTheQuestionIsNotSent();
    void aLineWithoutItsOrderIsAskedForAsSuch();
    void aPasswordIsAskedForAndNotShown();
    void ctrlCAtThePasswordPutsTheTerminalRight();
    void ctrlCSendsNothingMoreAndTellsWhatIsUnderWay();
    void aSecondCtrlCWaitsNoLonger();
    void aReaderThatGoesAwayEndsAList();
    void aReaderThatGoesAwayStopsWhatIsNotSentYet();

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
};

namespace {

const QString threeLines = u"5527771067"_s;

QStringList linesOf(const QJsonObject &order)
{
    QStringList uuids;
    const QJsonArray lines = order.value("lines"_L1).toArray();
    for (const QJsonValue &line : lines)
        uuids.append(line.toObject().value("line_item_uuid"_L1).toString());
    return uuids;
}

/// A call whose standard output is a pipe, and the end of it that the test reads.
class Piped
{
public:
    Piped(CliProcess &cli, const QStringList &arguments)
    {
        int ends[2] = {-1, -1};
        if (pipe(ends) != 0)
            QTest::qFail("no pipe", __FILE__, __LINE__);
        m_readEnd = ends[0];
        const int writeEnd = ends[1];
        for (const int end : ends)
            fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(m_readEnd, F_SETFL, O_NONBLOCK);
        process.setProcessEnvironment(cli.environment);
        process.setChildProcessModifier([writeEnd] { dup2(writeEnd, STDOUT_FILENO); });
        process.start(CliProcess::programPath(), arguments);
        close(writeEnd);
    }
    ~Piped() { goAway(); }
    Q_DISABLE_COPY_MOVE(Piped)

    [[nodiscard]] bool waitForOutput() const
    {
        char byte = 0;
        return QTest::qWaitFor([&] { return read(m_readEnd, &byte, 1) == 1; }, 60'000);
    }
    void goAway()
    {
        if (m_readEnd >= 0)
            close(m_readEnd);
        m_readEnd = -1;
    }

    QProcess process;

private:
    int m_readEnd = -1;
};

} // namespace

void CliTerminalTest::init()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

void CliTerminalTest::aYesSends_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("y") << QByteArray("y\n");
    QTest::newRow("yes") << QByteArray("Yes\n");
}

void CliTerminalTest::aYesSends()
{
    QFETCH(const QByteArray, answer);
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    TerminalChild child(cli, {u"--json"_s, u"cancel-order"_s, threeLines});
    QVERIFY2(child.waitFor("[y/N]"), child.shown().constData());
    QCOMPARE(deedsArrived(*m_sandbox), 0);
    child.type(answer);
    const CliRun run = child.finish();
    QVERIFY2(run.exitCode == 0, run.text().constData());
    QCOMPARE(run.object().value("state"_L1).toString(), u"requested"_s);
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void CliTerminalTest::anythingElseSendsNothing_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("n") << QByteArray("n\n");
    QTest::newRow("only Enter") << QByteArray("\n");
    QTest::newRow("a typing mistake") << QByteArray("yy\n");
    QTest::newRow("the end of input") << QByteArray("\x04");
}

void CliTerminalTest::anythingElseSendsNothing()
{
    QFETCH(const QByteArray, answer);
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    TerminalChild child(cli, {u"--json"_s, u"cancel-order"_s, threeLines});
    QVERIFY2(child.waitFor("[y/N]"), child.shown().constData());
    child.type(answer);
    const CliRun run = child.finish();
    QVERIFY2(run.exitCode == 5, run.text().constData());
    QCOMPARE(run.object().value("state"_L1).toString(), u"not-sent"_s);
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void CliTerminalTest::theQuestionNamesWhatWillNotBe()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const QJsonObject order = cli.run({u"show"_s, threeLines, u"--json"_s}).object();
    QVERIFY(m_sandbox->ship(linesOf(order).at(1), u"1ZSHIPPED"_s));
    TerminalChild child(cli, {u"cancel-order"_s, threeLines});
    QVERIFY2(child.waitFor("[y/N]"), child.shown().constData());
    const QByteArray question = child.shown();
    for (const QByteArray &word : {QByteArray("rita"), m_sandbox->url().toString().toUtf8(), QByteArray("Cancel order"),
                                   threeLines.toUtf8(), order.value("order_uuid"_L1).toString().toUtf8(),
                                   QByteArray("2 of its 3"), QByteArray("will not be"), QByteArray("1ZSHIPPED")})
        QVERIFY2(question.contains(word), QByteArray(word + " is not in\n" + question).constData());
    child.type("n\n");
    QCOMPARE(child.finish().exitCode, 5);
}

void CliTerminalTest::theQuestionOfASupplierSaysWhatIsNotKnown()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"sam"_s);
    TerminalChild child(cli, {u"confirm-order"_s, u"5527771112"_s});
    QVERIFY2(child.waitFor("[y/N]"), child.shown().constData());
    QVERIFY2(child.shown().contains("does not show that a cancellation was requested"), child.shown().constData());
    QVERIFY2(child.shown().contains("final"), child.shown().constData());
    child.type("n\n");
    QCOMPARE(child.finish().exitCode, 5);
}

void CliTerminalTest::whatIsRefusedAnywayIsNotAskedFor()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    TerminalChild child(cli, {u"--json"_s, u"cancel-order"_s, u"5527771110"_s, u"7700012345"_s});
    const CliRun run = child.finish();
    QVERIFY2(run.exitCode == 2, run.text().constData());
    QCOMPARE(run.objects().size(), 2);
    QVERIFY2(!run.err.contains("[y/N]"), run.text().constData());
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void CliTerminalTest::whatChangesDuringTheQuestionIsNotSent()
{
    // GIVEN a person who thinks about the question
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const QJsonObject order = cli.run({u"show"_s, threeLines, u"--json"_s}).object();
    const QString line = linesOf(order).constFirst();
    TerminalChild child(cli, {u"--json"_s, u"cancel-item"_s, line, u"--order"_s, threeLines});
    QVERIFY2(child.waitFor("[y/N]"), child.shown().constData());

    // WHEN the line ships before they say yes
    QVERIFY(m_sandbox->ship(line, u"1ZSHIPPED"_s));
    child.type("y\n");

    // THEN it is not sent
    const CliRun run = child.finish();
    QVERIFY2(run.exitCode == 2, run.text().constData());
    QCOMPARE(run.object().value("state"_L1).toString(), u"superseded"_s);
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void CliTerminalTest::aLineWithoutItsOrderIsAskedForAsSuch()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const QString line = linesOf(cli.run({u"show"_s, threeLines, u"--json"_s}).object()).constFirst();
    TerminalChild child(cli, {u"--json"_s, u"cancel-item"_s, line});
    QVERIFY2(child.waitFor("[y/N]"), child.shown().constData());
    QVERIFY2(child.shown().contains("order is not known"), child.shown().constData());
    child.type("y\n");
    QCOMPARE(child.finish().exitCode, 0);
}

void CliTerminalTest::aPasswordIsAskedForAndNotShown()
{
    CliProcess cli;
    cli.keepSecret("sandbox-rita");
    TerminalChild child(
        cli, {u"--server"_s, m_sandbox->url().toString(), u"--username"_s, u"rita"_s, u"--json"_s, u"whoami"_s});
    QVERIFY2(child.waitFor("Password of rita"), child.shown().constData());
    QTRY_VERIFY_WITH_TIMEOUT(!child.echoes(), 60'000);
    child.type("sandbox-rita\n");
    const CliRun run = child.finish();
    QVERIFY2(run.exitCode == 0, run.text().constData());
    QCOMPARE(run.object().value("user"_L1).toString(), u"rita"_s);
    QVERIFY2(!run.err.contains("sandbox-rita"), run.text().constData());
    QVERIFY(child.echoes());
    QCOMPARE(cli.callsForTheBus(), 0);
}

void CliTerminalTest::ctrlCAtThePasswordPutsTheTerminalRight()
{
    CliProcess cli;
    TerminalChild child(cli, {u"--server"_s, m_sandbox->url().toString(), u"--username"_s, u"rita"_s, u"whoami"_s});
    QVERIFY2(child.waitFor("Password of rita"), child.shown().constData());
    QTRY_VERIFY_WITH_TIMEOUT(!child.echoes(), 60'000);
    child.type("\x03");
    const CliRun run = child.finish();
    QCOMPARE(run.exitCode, -1); // ended by the signal, as a shell expects
    QVERIFY(child.echoes());
    QCOMPARE(m_sandbox->arrivals().size(), 0);
}

void CliTerminalTest::ctrlCSendsNothingMoreAndTellsWhatIsUnderWay()
{
    // GIVEN twelve deeds, four of them under way at a server that takes its time
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const QStringList lines = linesOf(cli.run({u"show"_s, u"5527771121"_s, u"--json"_s}).object());
    QCOMPARE(lines.size(), 12);
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","times":0,"fault":"delay","ms":2500})"));
    const auto process = cli.start(QStringList{u"--json"_s, u"--yes"_s, u"cancel-item"_s} + lines);
    QTRY_COMPARE_WITH_TIMEOUT(deedsArrived(*m_sandbox), 4, 60'000);

    // WHEN the person stops it
    QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGINT), 0);
    const CliRun run = cli.finish(*process);

    // THEN those four are told as they ended, the others as not sent, and all are told
    QVERIFY2(run.exitCode == 5, run.text().constData());
    QCOMPARE(run.objects().size(), 12);
    QHash<QString, int> counts;
    for (const QJsonObject &result : run.objects())
        ++counts[result.value("state"_L1).toString()];
    QCOMPARE(counts.value(u"requested"_s), 4);
    QCOMPARE(counts.value(u"not-sent"_s), 8);
    QCOMPARE(deedsArrived(*m_sandbox), 4);
}

void CliTerminalTest::aSecondCtrlCWaitsNoLonger()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const QString line = linesOf(cli.run({u"show"_s, threeLines, u"--json"_s}).object()).constFirst();
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","times":0,"fault":"hang"})"));
    const auto process = cli.start({u"--json"_s, u"--yes"_s, u"cancel-item"_s, line, u"--order"_s, threeLines});
    QTRY_COMPARE_WITH_TIMEOUT(deedsArrived(*m_sandbox), 1, 60'000);
    QByteArray err;
    QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGINT), 0);
    QTRY_VERIFY_WITH_TIMEOUT((err += process->readAllStandardError()).contains("Ctrl+C again"), 60'000);
    QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGINT), 0);
    const CliRun run = cli.finish(*process);
    QVERIFY2(run.exitCode == 3, run.text().constData());
    QCOMPARE(run.object().value("state"_L1).toString(), u"unknown"_s);
}

void CliTerminalTest::aReaderThatGoesAwayEndsAList()
{
    // GIVEN a list far longer than a pipe holds
    SandboxProcess sandbox({u"--orders"_s, u"2000"_s});
    QVERIFY(sandbox.start());
    CliProcess cli;
    cli.useUser(sandbox, u"rita"_s);

    // WHEN its reader has seen enough, as `| head` has
    Piped piped(cli, {u"orders"_s, u"--json"_s});
    QVERIFY(piped.waitForOutput());
    piped.goAway();

    // THEN the program ends in peace, and does not ask for the rest
    const CliRun run = cli.finish(piped.process);
    QVERIFY2(run.exitCode == 0, run.text().constData());
    QVERIFY2(run.err.isEmpty(), run.text().constData());
    QVERIFY(sandbox.arrivalsOf("POST", "/timp/orders/") < 10);
}

void CliTerminalTest::aReaderThatGoesAwayStopsWhatIsNotSentYet()
{
    // GIVEN twelve deeds whose results nobody reads
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const QStringList lines = linesOf(cli.run({u"show"_s, u"5527771121"_s, u"--json"_s}).object());
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","times":0,"fault":"delay","ms":700})"));
    Piped piped(cli, QStringList{u"--json"_s, u"--yes"_s, u"cancel-item"_s} + lines);
    piped.goAway();

    // WHEN that shows, at the first result THEN no more are sent than were under way
    const CliRun run = cli.finish(piped.process);
    QVERIFY2(run.exitCode == 5, run.text().constData());
    QVERIFY2(deedsArrived(*m_sandbox) <= 4, QByteArray::number(deedsArrived(*m_sandbox)).constData());
    QVERIFY2(run.err.contains("Nobody reads"), run.text().constData());
}

QTEST_GUILESS_MAIN(CliTerminalTest)
#include "tst_cli_terminal.moc"
