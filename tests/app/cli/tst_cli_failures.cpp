// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;
using namespace Rescind::Testing;

/// What the program says and answers when it can't sign in or can't read: each exit status, and nothing sent.
class CliFailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aWrongPasswordIsNotSignedIn();
    void aWrongTokenIsNotSignedIn();
    void anExpiredTokenIsNotSignedIn_data();
    void anExpiredTokenIsNotSignedIn();
    void aTokenThatEndsMeanwhileIsRenewedByThePassword();
    void whoMayNotLookIsNotAllowed();
    void withoutAnyCredentialOneIsNotSignedIn();
    void wrongUsageContactsNobody_data();
    void wrongUsageContactsNobody();
    void aServerOutOfReach_data();
    void aServerOutOfReach();
    void aServerThatFailsIsAsGoodAsOutOfReach_data();
    void aServerThatFailsIsAsGoodAsOutOfReach();
    void aRedirectIsNamedAndNotFollowed();
    void aListThatBreaksOffSaysSo();
    void aServerThatRefusesToSignInIsToldForEachTarget();
    void anOrderThatCantBeReadIsReportedAndLeftOut();

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
    bool addFaults(const QByteArray &lines) { return m_sandbox->call("POST", "/sandbox/faults/", lines).status == 204; }
};

void CliFailuresTest::init()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

void CliFailuresTest::aWrongPasswordIsNotSignedIn()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    cli.keepSecret("canary-wrong");
    cli.environment.insert(u"RESCIND_PASSWORD_FILE"_s, cli.writeFile(u"wrong"_s, "canary-wrong"));
    const CliRun run = cli.run({u"orders"_s});
    QVERIFY2(run.exitCode == 4, run.text().constData());
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains("(401)"), run.text().constData());
    QCOMPARE(m_sandbox->arrivalsOf("POST", "/timp/organizations/user-login/"), 1);
}

void CliFailuresTest::aWrongTokenIsNotSignedIn()
{
    CliProcess cli;
    cli.useToken(*m_sandbox, "canary-token");
    const CliRun run = cli.run({u"whoami"_s});
    QVERIFY2(run.exitCode == 4, run.text().constData());
    QVERIFY2(run.err.contains("401"), run.text().constData());
}

void CliFailuresTest::anExpiredTokenIsNotSignedIn_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("reading") << QStringList{u"orders"_s};
    QTest::newRow("acting") << QStringList{u"cancel-order"_s, u"5527771067"_s, u"--yes"_s};
}

void CliFailuresTest::anExpiredTokenIsNotSignedIn()
{
    QFETCH(const QStringList, arguments);
    // A token that was good once, and a password whose every token has ended by the time it is used: without the
    // latency a quick machine comes back within the millisecond.
    SandboxProcess sandbox({u"--token-life"_s, u"0.001"_s, u"--latency"_s, u"20"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    CliProcess cli;
    cli.useToken(sandbox, sandbox.tokenOf(u"rita"_s));
    QVERIFY2(cli.run(arguments).exitCode == 4, cli.run(arguments).text().constData());
    cli.useUser(sandbox, u"rita"_s);
    const CliRun run = cli.run(arguments);
    QVERIFY2(run.exitCode == 4, run.text().constData());
    QCOMPARE(sandbox.arrivalsOf("PATCH", "/"), 0);
}

void CliFailuresTest::aTokenThatEndsMeanwhileIsRenewedByThePassword()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const QByteArray fault = R"({"method":"GET","path":"/timp/orders/po/*","fault":"status","status":401})";
    QVERIFY(addFaults(fault));
    const CliRun run = cli.run({u"show"_s, u"5527771067"_s});
    QVERIFY2(run.exitCode == 0, run.text().constData());
    QCOMPARE(m_sandbox->arrivalsOf("POST", "/timp/organizations/user-login/"), 2);
}

void CliFailuresTest::whoMayNotLookIsNotAllowed()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"nora"_s);
    for (const QStringList &arguments : {QStringList{u"orders"_s}, QStringList{u"show"_s, u"5527771067"_s}}) {
        const CliRun run = cli.run(arguments);
        QVERIFY2(run.exitCode == 4, run.text().constData());
        QVERIFY2(run.err.contains("view_order"), run.text().constData());
    }
}

void CliFailuresTest::withoutAnyCredentialOneIsNotSignedIn()
{
    CliProcess cli;
    for (const QStringList &arguments :
         {QStringList{u"whoami"_s}, QStringList{u"orders"_s}, QStringList{u"show"_s, u"1"_s}, QStringList{u"logout"_s},
          QStringList{u"whoami"_s, u"--profile"_s, u"nobody's"_s},
          QStringList{u"orders"_s, u"--server"_s, m_sandbox->url().toString(), u"--username"_s, u"rita"_s}}) {
        const CliRun run = cli.run(arguments);
        QVERIFY2(run.exitCode == 4, run.text().constData());
        QVERIFY(!run.err.isEmpty());
    }
    const CliRun deed = cli.runJson({u"cancel-order"_s, u"5527771067"_s});
    QVERIFY2(deed.exitCode == 4, deed.text().constData());
    QCOMPARE(deed.object().value("state"_L1).toString(), u"not-sent"_s);
    QCOMPARE(m_sandbox->arrivals().size(), 0);
    QCOMPARE(cli.callsForTheBus(), 0);
}

void CliFailuresTest::wrongUsageContactsNobody_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no such command") << QStringList{u"cancel"_s};
    QTest::newRow("no such option") << QStringList{u"orders"_s, u"--all"_s};
    QTest::newRow("no uuid") << QStringList{u"cancel-item"_s, u"17"_s, u"--yes"_s};
    QTest::newRow("plain http") << QStringList{u"whoami"_s, u"--server"_s, u"http://192.0.2.1"_s};
    QTest::newRow("no such password file") << QStringList{u"whoami"_s, u"--password-file"_s, u"/no/such/file"_s};
    QTest::newRow("no limit") << QStringList{u"orders"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("login without a server's name")
        << QStringList{u"login"_s, u"--server"_s, u"api"_s, u"--username"_s, u"rita"_s};
}

void CliFailuresTest::wrongUsageContactsNobody()
{
    QFETCH(const QStringList, arguments);
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const CliRun run = cli.run(arguments);
    QVERIFY2(run.exitCode == 1, run.text().constData());
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(m_sandbox->arrivals().size(), 0);
}

void CliFailuresTest::aServerOutOfReach_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("whoami") << QStringList{u"whoami"_s};
    QTest::newRow("orders") << QStringList{u"orders"_s};
    QTest::newRow("show") << QStringList{u"show"_s, u"5527771067"_s};
    QTest::newRow("cancel-order") << QStringList{u"cancel-order"_s, u"5527771067"_s, u"--yes"_s};
}

void CliFailuresTest::aServerOutOfReach()
{
    QFETCH(const QStringList, arguments);
    CliProcess cli;
    const QByteArray token = m_sandbox->tokenOf(u"rita"_s);
    cli.useUser(*m_sandbox, u"rita"_s);
    m_sandbox->kill();
    const CliRun byPassword = cli.run(arguments);
    QVERIFY2(byPassword.exitCode == 5, byPassword.text().constData());
    cli.useToken(*m_sandbox, token);
    const CliRun byToken = cli.run(arguments);
    QVERIFY2(byToken.exitCode == 5, byToken.text().constData());
    QVERIFY2(byToken.err.contains("Nothing was sent"), byToken.text().constData());
}

void CliFailuresTest::aServerThatFailsIsAsGoodAsOutOfReach_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("500") << QByteArray(R"("fault":"status","status":500)");
    QTest::newRow("lost") << QByteArray(R"("fault":"drop-before")");
    QTest::newRow("cut off") << QByteArray(R"("fault":"truncated")");
    QTest::newRow("a portal") << QByteArray(R"("fault":"captive-portal")");
}

void CliFailuresTest::aServerThatFailsIsAsGoodAsOutOfReach()
{
    QFETCH(const QByteArray, fault);
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    QVERIFY(addFaults("{\"path\":\"/timp/orders/*\",\"times\":0," + fault + '}'));
    for (const QStringList &arguments : {QStringList{u"orders"_s}, QStringList{u"show"_s, u"5527771067"_s}}) {
        const CliRun run = cli.run(arguments);
        QVERIFY2(run.exitCode == 5, run.text().constData());
        QVERIFY(run.out.isEmpty());
    }
    const CliRun deed = cli.runJson({u"cancel-order"_s, u"5527771067"_s});
    QVERIFY2(deed.exitCode == 5, deed.text().constData());
    QCOMPARE(deed.object().value("state"_L1).toString(), u"not-sent"_s);
    QCOMPARE(m_sandbox->arrivalsOf("PATCH", "/"), 0);
}

void CliFailuresTest::aRedirectIsNamedAndNotFollowed()
{
    SandboxProcess elsewhere;
    QVERIFY(elsewhere.start());
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const QByteArray location = elsewhere.url().toString().toLatin1() + "/timp/orders/";
    const QByteArray fault = R"({"path":"/timp/orders/*","times":0,"fault":"redirect","location":")" + location + "\"}";
    QVERIFY(addFaults(fault));
    const CliRun run = cli.run({u"orders"_s});
    QVERIFY2(run.exitCode == 5, run.text().constData());
    QVERIFY2(run.err.contains(elsewhere.url().authority().toUtf8()), run.text().constData());
    QCOMPARE(elsewhere.arrivals().size(), 0);
}

void CliFailuresTest::aListThatBreaksOffSaysSo()
{
    SandboxProcess sandbox({u"--orders"_s, u"430"_s});
    QVERIFY(sandbox.start());
    const QByteArray fault
        = R"({"method":"POST","path":"/timp/orders/","nth":2,"times":0,"fault":"status","status":500})";
    QCOMPARE(sandbox.call("POST", "/sandbox/faults/", fault).status, 204);
    CliProcess cli;
    cli.useUser(sandbox, u"rita"_s);
    const CliRun run = cli.run({u"orders"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 5, run.err.constData());
    // What came is there, and the rest is said to be missing.
    const qsizetype count = run.objects().size();
    QVERIFY(count > 0 && count < 430);
    QVERIFY2(run.err.contains(QByteArray::number(count)), run.err.constData());
}

void CliFailuresTest::aServerThatRefusesToSignInIsToldForEachTarget()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    cli.environment.insert(u"RESCIND_PASSWORD_FILE"_s, cli.writeFile(u"wrong"_s, "wrong"));
    const CliRun run = cli.runJson({u"cancel-order"_s, u"5527771067"_s, u"5527771112"_s});
    QVERIFY2(run.exitCode == 4, run.text().constData());
    QCOMPARE(run.objects().size(), 2);
    for (const QJsonObject &result : run.objects())
        QCOMPARE(result.value("state"_L1).toString(), u"not-sent"_s);
}

void CliFailuresTest::anOrderThatCantBeReadIsReportedAndLeftOut()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const QByteArray body = R"({\"orders\":[{\"uuid\":\"a\"},17],\"total_results\":2})";
    const QByteArray fault
        = R"({"method":"POST","path":"/timp/orders/","fault":"status","status":200,"body":")" + body + "\"}";
    QVERIFY(addFaults(fault));
    const CliRun run = cli.run({u"orders"_s, u"--limit"_s, u"1"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.text().constData());
    QCOMPARE(run.object().value("order_uuid"_L1).toString(), u"a"_s);
    QVERIFY2(run.err.contains("left out"), run.text().constData());
}

QTEST_GUILESS_MAIN(CliFailuresTest)
#include "tst_cli_failures.moc"
