// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/access.h"
#include "app/cli/console.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;
using namespace Rescind::Cli;

namespace {

using Means = AccessPlan::Means;

QUrl here()
{
    return QUrl(u"https://a.example"_s);
}

QUrl elsewhere()
{
    return QUrl(u"https://b.example"_s);
}

Account shop()
{
    return {u"shop"_s, here(), Release::V1, u"rita"_s, true};
}

/// A disk with the profile "shop", last used, that notes each look at it.
class Profiles
{
public:
    ProfileLookup lookup()
    {
        return [this](const QString &name) -> std::optional<Account> {
            asked.append(name);
            return name.isEmpty() || name == u"shop"_s ? std::optional(shop()) : std::nullopt;
        };
    }
    QStringList asked;
};

ProfileLookup noProfiles()
{
    return [](const QString &) { return std::optional<Account>(); };
}

} // namespace

class AccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenInHandNeedsNoProfile();
    void aPasswordFileInHandNeedsNoProfile();
    void thePasswordFileOfTheCommandLineWinsOverTheToken();
    void theUserOfTheCommandLineWinsOverTheToken();
    void aProfileBringsServerReleaseAndUser();
    void theReleaseMayBeOverridden();
    void theKeychainIsNeverUsedForAnotherServer();
    void theKeychainIsNeverUsedForAnotherUser();
    void theSamePlaceSpelledWithItsPortIsTheSame();
    void aPersonAtATerminalIsAsked();
    void withoutAnyWayInOneIsNotSignedIn();
    void aMissingProfileIsToldSo();
    void aCredentialWithoutServerOrUserIsWrongUsage();
    void loginNamesItsProfile();
    void loginAgainKeepsTheProfile();
    void loginNeedsSomethingToSignInWith();
    void aPasswordFileGivesItsFirstLine_data();
    void aPasswordFileGivesItsFirstLine();
    void aPasswordFileWithoutAPasswordIsRefused();
};

void AccessTest::aTokenInHandNeedsNoProfile()
{
    Profiles profiles;
    Globals globals;
    globals.server = here();
    globals.token = Secret("t");
    globals.userName = u"somebody"_s; // from the environment
    const auto plan = planAccess(globals, profiles.lookup(), false);
    QVERIFY(plan);
    QCOMPARE(plan->means, Means::Token);
    QCOMPARE(plan->account.server, here());
    QCOMPARE(plan->account.release, Release::Timpanogos);
    QCOMPARE(plan->account.userName, QString());
    QVERIFY(!plan->account.remembered);
    QCOMPARE(profiles.asked, QStringList());
}

void AccessTest::aPasswordFileInHandNeedsNoProfile()
{
    Profiles profiles;
    Globals globals;
    globals.server = here();
    globals.userName = u"rita"_s;
    globals.passwordFile = u"-"_s;
    const auto plan = planAccess(globals, profiles.lookup(), false);
    QVERIFY(plan);
    QCOMPARE(plan->means, Means::PasswordFile);
    QCOMPARE(plan->passwordFile, u"-"_s);
    QCOMPARE(profiles.asked, QStringList());
}

void AccessTest::thePasswordFileOfTheCommandLineWinsOverTheToken()
{
    Globals globals;
    globals.server = here();
    globals.userName = u"rita"_s;
    globals.token = Secret("t");
    globals.passwordFile = u"/p"_s;
    QCOMPARE(planAccess(globals, noProfiles(), false)->means, Means::Token);
    globals.passwordFileIsFromCommandLine = true;
    QCOMPARE(planAccess(globals, noProfiles(), false)->means, Means::PasswordFile);
}

void AccessTest::theUserOfTheCommandLineWinsOverTheToken()
{
    Globals globals;
    globals.server = here();
    globals.userName = u"rita"_s;
    globals.userNameIsFromCommandLine = true;
    globals.token = Secret("t");
    globals.passwordFile = u"/p"_s;
    QCOMPARE(planAccess(globals, noProfiles(), false)->means, Means::PasswordFile);
    // The token may be anybody's, so without a password it is no way in for rita.
    globals.passwordFile.clear();
    QVERIFY(!planAccess(globals, noProfiles(), false));
}

void AccessTest::aProfileBringsServerReleaseAndUser()
{
    Profiles profiles;
    const auto plan = planAccess({}, profiles.lookup(), false);
    QVERIFY(plan);
    QCOMPARE(plan->means, Means::Keychain);
    QCOMPARE(plan->account, shop());
    QCOMPARE(profiles.asked, QStringList{QString()});
}

void AccessTest::theReleaseMayBeOverridden()
{
    Profiles profiles;
    Globals globals;
    globals.profile = u"shop"_s;
    globals.release = Release::Timpanogos;
    const auto plan = planAccess(globals, profiles.lookup(), false);
    QCOMPARE(plan->means, Means::Keychain);
    QCOMPARE(plan->account.release, Release::Timpanogos);
}

void AccessTest::theKeychainIsNeverUsedForAnotherServer()
{
    for (const QUrl &server : {elsewhere(), QUrl(u"http://a.example"_s), QUrl(u"https://a.example:8443"_s)}) {
        Profiles profiles;
        Globals globals;
        globals.profile = u"shop"_s;
        globals.server = server;
        const auto plan = planAccess(globals, profiles.lookup(), false);
        QVERIFY(!plan);
        QCOMPARE(plan.error().exitCode, ExitCode::NotAllowed);
    }
}

void AccessTest::theKeychainIsNeverUsedForAnotherUser()
{
    Profiles profiles;
    Globals globals;
    globals.userName = u"dana"_s;
    QVERIFY(!planAccess(globals, profiles.lookup(), false));
}

void AccessTest::theSamePlaceSpelledWithItsPortIsTheSame()
{
    Profiles profiles;
    Globals globals;
    globals.server = QUrl(u"https://a.example:443"_s);
    globals.userName = u"rita"_s;
    QCOMPARE(planAccess(globals, profiles.lookup(), false)->means, Means::Keychain);
}

void AccessTest::aPersonAtATerminalIsAsked()
{
    Globals globals;
    globals.server = here();
    globals.userName = u"rita"_s;
    QCOMPARE(planAccess(globals, noProfiles(), true)->means, Means::AskPassword);
    const auto plan = planAccess(globals, noProfiles(), false);
    QCOMPARE(plan.error().exitCode, ExitCode::NotAllowed);
}

void AccessTest::withoutAnyWayInOneIsNotSignedIn()
{
    const auto plan = planAccess({}, noProfiles(), true);
    QVERIFY(!plan);
    QCOMPARE(plan.error().exitCode, ExitCode::NotAllowed);
    QVERIFY(plan.error().message.contains(u"login"_s));
}

void AccessTest::aMissingProfileIsToldSo()
{
    Globals globals;
    globals.profile = u"nobody's"_s;
    globals.server = here();
    globals.token = Secret("t");
    const auto plan = planAccess(globals, noProfiles(), false);
    QCOMPARE(plan.error().exitCode, ExitCode::NotAllowed);
    QVERIFY(plan.error().message.contains(u"nobody's"_s));
}

void AccessTest::aCredentialWithoutServerOrUserIsWrongUsage()
{
    Globals token;
    token.token = Secret("t");
    QCOMPARE(planAccess(token, noProfiles(), false).error().exitCode, ExitCode::WrongUsage);
    Globals password;
    password.server = here();
    password.passwordFile = u"/p"_s;
    QCOMPARE(planAccess(password, noProfiles(), false).error().exitCode, ExitCode::WrongUsage);
}

void AccessTest::loginNamesItsProfile()
{
    Globals globals;
    globals.server = QUrl(u"https://a.example:8443"_s);
    globals.userName = u"rita"_s;
    globals.passwordFile = u"/p"_s;
    QCOMPARE(planLogin(globals, noProfiles(), false)->account.name, u"rita@a.example:8443"_s);
    globals.release = Release::V1;
    QCOMPARE(planLogin(globals, noProfiles(), false)->account.name, u"rita@a.example:8443 v1"_s);
    globals.profile = u"shop"_s;
    const auto plan = planLogin(globals, noProfiles(), false);
    QCOMPARE(plan->account.name, u"shop"_s);
    QCOMPARE(plan->account.release, Release::V1);

    Globals token;
    token.server = here();
    token.token = Secret("t");
    QCOMPARE(planLogin(token, noProfiles(), false)->account.name, u"token@a.example"_s);
    QCOMPARE(planLogin(token, noProfiles(), false)->means, Means::Token);
}

void AccessTest::loginAgainKeepsTheProfile()
{
    Profiles profiles;
    Globals globals;
    globals.passwordFile = u"/p"_s;
    const auto plan = planLogin(globals, profiles.lookup(), false);
    QCOMPARE(plan->account.name, u"shop"_s);
    QCOMPARE(plan->account.server, here());
    QCOMPARE(plan->account.userName, u"rita"_s);
}

void AccessTest::loginNeedsSomethingToSignInWith()
{
    Globals globals;
    QCOMPARE(planLogin(globals, noProfiles(), true).error().exitCode, ExitCode::WrongUsage);
    globals.server = here();
    QCOMPARE(planLogin(globals, noProfiles(), true).error().exitCode, ExitCode::WrongUsage);
    globals.userName = u"rita"_s;
    QCOMPARE(planLogin(globals, noProfiles(), true)->means, Means::AskPassword);
    QCOMPARE(planLogin(globals, noProfiles(), false).error().exitCode, ExitCode::WrongUsage);
}

void AccessTest::aPasswordFileGivesItsFirstLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("bare") << QByteArray("secret") << QByteArray("secret");
    QTest::newRow("line end") << QByteArray("secret\n") << QByteArray("secret");
    QTest::newRow("of Windows") << QByteArray("secret\r\n") << QByteArray("secret");
    QTest::newRow("blanks count") << QByteArray(" sec ret \n") << QByteArray(" sec ret ");
    QTest::newRow("more lines") << QByteArray("secret\nuser: rita\n") << QByteArray("secret");
    QTest::newRow("UTF-8") << QByteArray("pässwörd\n") << QByteArray("pässwörd");
}

void AccessTest::aPasswordFileGivesItsFirstLine()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, password);
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"password"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner));
    AccessPlan plan;
    plan.means = Means::PasswordFile;
    plan.passwordFile = file.fileName();
    const auto obtained = obtainPassword(plan, Console());
    QVERIFY(obtained);
    QCOMPARE(*obtained, Secret(password));
}

void AccessTest::aPasswordFileWithoutAPasswordIsRefused()
{
    const QTemporaryDir directory;
    AccessPlan plan;
    plan.means = Means::PasswordFile;
    plan.passwordFile = directory.filePath(u"missing"_s);
    QCOMPARE(obtainPassword(plan, Console()).error().exitCode, ExitCode::WrongUsage);

    for (const QByteArray &content : {QByteArray(), QByteArray("\nsecret\n"), QByteArray(5000, 'x')}) {
        QFile file(directory.filePath(u"password"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        plan.passwordFile = file.fileName();
        QCOMPARE(obtainPassword(plan, Console()).error().exitCode, ExitCode::WrongUsage);
    }
}

QTEST_GUILESS_MAIN(AccessTest)
#include "tst_access.moc"
