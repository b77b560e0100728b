// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprocess.h"
#include "tests/support/keyringsession.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;
using namespace Rescind::Testing;

/// `login` and `logout` with a real keyring daemon, in a session of its own.
class CliLoginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aLoginIsRememberedUntilLogout();
    void aTokenIsRememberedToo();
    void aWrongPasswordLeavesNothing();
    void profilesAreKeptApart();
    void theKeychainIsNotUsedForAnotherServer();
    void withoutAKeychainTheLoginIsNotRemembered();
    void aLockedKeyringGivesNothingAndLosesNothing();
    void aLogoutThatCantBeProvenIsTriedAgain();
    void thePasswordIsWrittenNowhere();

private:
    SandboxProcess m_sandbox;
    std::unique_ptr<KeyringSession> m_session;
    std::unique_ptr<CliProcess> m_cli;

    [[nodiscard]] CliRun login(const QString &user, const QStringList &more = {})
    {
        return m_cli->run(QStringList{u"login"_s, u"--server"_s, m_sandbox.url().toString(), u"--username"_s, user,
                                      u"--password-file"_s, u"-"_s}
                              + more,
                          "sandbox-" + user.toLatin1() + '\n');
    }
    [[nodiscard]] QString who()
    {
        const CliRun run = m_cli->run({u"whoami"_s, u"--json"_s});
        return run.exitCode == 0 ? run.object().value("user"_L1).toString() : u"nobody: %1"_s.arg(run.exitCode);
    }
};

void CliLoginTest::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText()));
}

void CliLoginTest::init()
{
    m_session = std::make_unique<KeyringSession>();
    m_cli = std::make_unique<CliProcess>();
    for (const QString &user : {u"rita"_s, u"sam"_s})
        m_cli->keepSecret(m_sandbox.user(user).password.toUtf8());
    QVERIFY(m_session->startBus());
    const QProcessEnvironment session = m_session->environment();
    for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_DATA_HOME"_s})
        m_cli->environment.insert(name, session.value(name));
}

void CliLoginTest::aLoginIsRememberedUntilLogout()
{
    QVERIFY(m_session->startUnlocked());
    const CliRun in = login(u"rita"_s, {u"--json"_s});
    QVERIFY2(in.exitCode == 0, in.text().constData());
    QCOMPARE(in.object().value("user"_L1).toString(), u"rita"_s);
    QCOMPARE(m_session->items(u"rescind"_s).unlocked, 1);

    // Nothing else is needed from now on.
    QCOMPARE(who(), u"rita"_s);
    QCOMPARE(m_cli->run({u"orders"_s, u"--limit"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(m_cli->runJson({u"cancel-order"_s, u"5527771067"_s}).exitCode, 0);

    const CliRun out = m_cli->run({u"logout"_s});
    QVERIFY2(out.exitCode == 0, out.text().constData());
    QCOMPARE(m_session->items(u"rescind"_s).unlocked, 0);
    QCOMPARE(who(), u"nobody: 4"_s);
    QCOMPARE(m_cli->run({u"logout"_s}).exitCode, 4);
}

void CliLoginTest::aTokenIsRememberedToo()
{
    QVERIFY(m_session->startUnlocked());
    const QByteArray token = m_sandbox.tokenOf(u"rita"_s);
    m_cli->useToken(m_sandbox, token);
    const CliRun in = m_cli->run({u"login"_s});
    QVERIFY2(in.exitCode == 0, in.text().constData());
    m_cli->environment.remove(u"RESCIND_TOKEN"_s);
    m_cli->environment.remove(u"RESCIND_SERVER"_s);
    const CliRun run = m_cli->run({u"whoami"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.text().constData());
    QCOMPARE(run.object().value("organisation"_L1).toString(), m_sandbox.user(u"rita"_s).organisation);
}

void CliLoginTest::aWrongPasswordLeavesNothing()
{
    QVERIFY(m_session->startUnlocked());
    const CliRun in = m_cli->run({u"login"_s, u"--server"_s, m_sandbox.url().toString(), u"--username"_s, u"rita"_s,
                                  u"--password-file"_s, u"-"_s},
                                 "wrong\n");
    QVERIFY2(in.exitCode == 4, in.text().constData());
    QCOMPARE(m_session->items(u"rescind"_s).unlocked, 0);
    QCOMPARE(who(), u"nobody: 4"_s);
}

void CliLoginTest::profilesAreKeptApart()
{
    QVERIFY(m_session->startUnlocked());
    QCOMPARE(login(u"rita"_s, {u"--profile"_s, u"shop"_s}).exitCode, 0);
    QCOMPARE(login(u"sam"_s, {u"--profile"_s, u"warehouse"_s}).exitCode, 0);
    QCOMPARE(who(), u"sam"_s); // the one last used
    const CliRun shop = m_cli->run({u"--profile"_s, u"shop"_s, u"whoami"_s, u"--json"_s});
    QCOMPARE(shop.object().value("user"_L1).toString(), u"rita"_s);
    QCOMPARE(m_cli->run({u"logout"_s, u"--profile"_s, u"warehouse"_s}).exitCode, 0);
    const CliRun gone = m_cli->run({u"--profile"_s, u"warehouse"_s, u"whoami"_s});
    QCOMPARE(gone.exitCode, 4);
    QCOMPARE(m_cli->run({u"--profile"_s, u"shop"_s, u"whoami"_s}).exitCode, 0);
}

void CliLoginTest::theKeychainIsNotUsedForAnotherServer()
{
    QVERIFY(m_session->startUnlocked());
    QCOMPARE(login(u"rita"_s).exitCode, 0);
    SandboxProcess other;
    QVERIFY(other.start());
    const CliRun run = m_cli->run({u"whoami"_s, u"--server"_s, other.url().toString()});
    QVERIFY2(run.exitCode == 4, run.text().constData());
    QCOMPARE(other.arrivals().size(), 0);
}

void CliLoginTest::withoutAKeychainTheLoginIsNotRemembered()
{
    // GIVEN a session with a bus and no keyring on it
    const CliRun in = login(u"rita"_s);
    QVERIFY2(in.exitCode == 4, in.text().constData());
    QVERIFY2(in.err.contains("could not be"), in.text().constData());
    QCOMPARE(who(), u"nobody: 4"_s);
    // With a password file it goes on without one.
    m_cli->useUser(m_sandbox, u"rita"_s);
    QCOMPARE(who(), u"rita"_s);
}

void CliLoginTest::aLockedKeyringGivesNothingAndLosesNothing()
{
    QVERIFY(m_session->startUnlocked());
    QCOMPARE(login(u"rita"_s).exitCode, 0);
    m_session->endDaemon();
    QVERIFY(m_session->startLocked());
    const CliRun locked = m_cli->run({u"whoami"_s});
    QVERIFY2(locked.exitCode == 4, locked.text().constData());
    QVERIFY2(locked.err.contains("locked"), locked.text().constData());
    m_session->endDaemon();
    QVERIFY(m_session->startUnlocked());
    QCOMPARE(who(), u"rita"_s);
}

void CliLoginTest::aLogoutThatCantBeProvenIsTriedAgain()
{
    QVERIFY(m_session->startUnlocked());
    QCOMPARE(login(u"rita"_s).exitCode, 0);
    m_session->endDaemon();
    QVERIFY(m_session->startLocked());

    // WHEN the keyring does not prove that the entry is gone THEN that is said
    const CliRun out = m_cli->run({u"logout"_s});
    QVERIFY2(out.exitCode == 2, out.text().constData());
    QVERIFY2(out.err.contains("may still be there"), out.text().constData());
    QCOMPARE(who(), u"nobody: 4"_s);

    // WHEN it is open again THEN the next call of this kind sees to it
    m_session->endDaemon();
    QVERIFY(m_session->startUnlocked());
    QCOMPARE(m_session->items(u"rescind"_s).unlocked, 1);
    const CliRun again = m_cli->run({u"logout"_s});
    QVERIFY2(again.err.contains("is gone now"), again.text().constData());
    QCOMPARE(m_session->items(u"rescind"_s).unlocked, 0);
}

void CliLoginTest::thePasswordIsWrittenNowhere()
{
    QVERIFY(m_session->startUnlocked());
    QCOMPARE(login(u"rita"_s).exitCode, 0);
    QCOMPARE(who(), u"rita"_s);
    int files = 0;
    QDirIterator all(m_cli->home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("sandbox-rita"), qPrintable(file.fileName()));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        ++files;
    }
    QVERIFY(files > 0); // the profile itself
}

QTEST_GUILESS_MAIN(CliLoginTest)
#include "tst_cli_login.moc"
