// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/access.h"

#include "app/cli/console.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Rescind::Cli {
namespace {

/// More than any password; a file that is longer was named by mistake.
constexpr int longestPassword = 1024;

class AccessTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Cli::Access)
};

using Plan = tl::expected<AccessPlan, AccessProblem>;

tl::unexpected<AccessProblem> problem(ExitCode exitCode, const QString &message)
{
    return tl::unexpected(AccessProblem{exitCode, message});
}

tl::unexpected<AccessProblem> noServer()
{
    return problem(ExitCode::WrongUsage, AccessTexts::tr("Which server? Give --server, or set RESCIND_SERVER."));
}

tl::unexpected<AccessProblem> noUserName()
{
    return problem(ExitCode::WrongUsage, AccessTexts::tr("Whose password? Give --username, or set RESCIND_USERNAME."));
}

/// The token of the environment, unless the command line says otherwise.
bool usesToken(const Globals &globals)
{
    return !globals.token.isEmpty() && !globals.passwordFileIsFromCommandLine && !globals.userNameIsFromCommandLine;
}

/// @p profile with what the command line and the environment say instead.
Account overridden(const Globals &globals, const std::optional<Account> &profile)
{
    Account account = profile.value_or(Account{});
    if (globals.server)
        account.server = *globals.server;
    if (globals.release)
        account.release = *globals.release;
    if (!globals.userName.isEmpty())
        account.userName = globals.userName;
    return account;
}

bool isSamePlaceAndPerson(const Account &account, const Account &profile)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"http"_s ? 80 : 443); };
    return account.server.scheme() == profile.server.scheme() && account.server.host() == profile.server.host()
           && port(account.server) == port(profile.server) && account.userName == profile.userName;
}

/// Byte by byte and unbuffered, so that nothing is left behind in a buffer; a pipe may bring it in pieces.
QByteArray firstLine(QFile &file)
{
    QByteArray line;
    line.reserve(longestPassword + 1);
    char byte = 0;
    while (line.size() <= longestPassword && file.read(&byte, 1) == 1 && byte != '\n')
        line.append(byte);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// What a profile is called when the person gave it no name.
QString usualName(const Account &account)
{
    const QString who = account.userName.isEmpty() ? u"token"_s : account.userName;
    const QString name = who + u'@' + account.server.authority();
    return account.release == Release::V1 ? QString(name + u" v1") : name;
}

} // namespace

Plan planAccess(const Globals &globals, const ProfileLookup &profile, bool canAsk)
{
    using Means = AccessPlan::Means;
    const bool hasToken = usesToken(globals);
    const bool isComplete
        = globals.server && (hasToken || (!globals.passwordFile.isEmpty() && !globals.userName.isEmpty()));
    std::optional<Account> base;
    if (!isComplete || !globals.profile.isEmpty()) {
        base = profile(globals.profile);
        if (!base && !globals.profile.isEmpty()) {
            return problem(
                ExitCode::NotAllowed,
                AccessTexts::tr("There is no profile “%1”. Sign in first: rescind-cli login.").arg(globals.profile));
        }
    }

    AccessPlan plan{Means::Token, overridden(globals, base), globals.passwordFile};
    Account &account = plan.account;
    if (hasToken || !plan.passwordFile.isEmpty()) {
        if (account.server.isEmpty())
            return noServer();
        if (!hasToken && account.userName.isEmpty())
            return noUserName();
        plan.means = hasToken ? Means::Token : Means::PasswordFile;
        if (hasToken)
            account.userName.clear(); // whose it is, only the server knows
        account.remembered = false;
        return plan;
    }
    if (base && base->remembered && isSamePlaceAndPerson(account, *base)) {
        plan.means = Means::Keychain;
        return plan;
    }
    if (canAsk && !account.server.isEmpty() && !account.userName.isEmpty()) {
        plan.means = Means::AskPassword;
        account.remembered = false;
        return plan;
    }
    return problem(ExitCode::NotAllowed,
                   AccessTexts::tr("You are not signed in. Use rescind-cli login, or give --server, --username and "
                                   "--password-file, or set RESCIND_TOKEN."));
}

Plan planLogin(const Globals &globals, const ProfileLookup &profile, bool canAsk)
{
    using Means = AccessPlan::Means;
    std::optional<Account> base;
    if (!globals.server || !globals.profile.isEmpty())
        base = profile(globals.profile);
    AccessPlan plan{Means::Token, overridden(globals, base), globals.passwordFile};
    Account &account = plan.account;
    if (account.server.isEmpty())
        return noServer();

    if (usesToken(globals)) {
        account.userName.clear();
    } else {
        if (account.userName.isEmpty())
            return noUserName();
        plan.means = plan.passwordFile.isEmpty() ? Means::AskPassword : Means::PasswordFile;
        if (plan.means == Means::AskPassword && !canAsk) {
            return problem(ExitCode::WrongUsage,
                           AccessTexts::tr("There is no terminal to ask for the password on. Give --password-file."));
        }
    }
    if (!globals.profile.isEmpty())
        account.name = globals.profile;
    else if (!base || !isSamePlaceAndPerson(account, *base) || account.release != base->release)
        account.name = usualName(account);
    return plan;
}

tl::expected<Secret, AccessProblem> obtainPassword(const AccessPlan &plan, const Console &console)
{
    if (plan.means == AccessPlan::Means::AskPassword) {
        //: %1 is a user name, %2 a server
        auto typed = console.askSecretly(
            AccessTexts::tr("Password of %1 at %2:").arg(plan.account.userName, plan.account.server.authority()));
        if (!typed || typed->isEmpty())
            return problem(ExitCode::NotAllowed, AccessTexts::tr("No password was given."));
        return *typed;
    }

    std::optional<QByteArray> line;
    if (plan.passwordFile == u"-"_s) {
        if (Terminal::isTerminal(Terminal::Stream::Input))
            console.say(AccessTexts::tr("Type the password; it is not shown."));
        line = Terminal::isTerminal(Terminal::Stream::Input) ? Terminal::readLine(Terminal::Echo::Hidden)
                                                             : Terminal::readPipedLine(longestPassword);
    } else {
        QFile file(plan.passwordFile);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            return problem(
                ExitCode::WrongUsage,
                AccessTexts::tr("The password file “%1” can't be read: %2").arg(plan.passwordFile, file.errorString()));
        }
        const QFileInfo info(plan.passwordFile);
        if (info.isFile() && (info.permissions() & (QFile::ReadOther | QFile::WriteOther)))
            console.say(AccessTexts::tr("Warning: others can read the password file “%1”.").arg(plan.passwordFile));
        line = firstLine(file);
    }
    if (!line || line->isEmpty() || line->size() > longestPassword) {
        if (line)
            wipe(*line);
        return problem(ExitCode::WrongUsage, AccessTexts::tr("The password file's first line holds no password."));
    }
    Secret password(*line);
    wipe(*line);
    return password;
}

} // namespace Rescind::Cli
