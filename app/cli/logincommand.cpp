// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/logincommand.h"

#include "app/cli/connection.h"
#include "app/cli/results.h"
#include "app/cli/whoamicommand.h"
#include "app/desk/secretremovals.h"
#include "app/desk/session.h"
#include "app/secrets/keychainsecretstore.h"

namespace Rescind::Cli {

LogInCommand::LogInCommand(const Invocation &invocation, Console &console, QObject *parent)
    : Command(invocation, console, parent)
    , m_accounts(AccountStore::defaultDirectory())
{
}

LogInCommand::~LogInCommand() = default;

void LogInCommand::run()
{
    const Globals &globals = invocation().globals;
    const auto plan = planLogin(globals, Connection::storedProfile, Console::canAsk());
    if (!plan) {
        fail(plan.error().exitCode, plan.error().message);
        return;
    }
    Secret secret = globals.token;
    if (plan->means != AccessPlan::Means::Token) {
        auto password = obtainPassword(*plan, console());
        if (!password) {
            fail(password.error().exitCode, password.error().message);
            return;
        }
        secret = *password;
    }

    m_keychain = std::make_unique<KeychainSecretStore>(keychainService());
    m_session
        = std::make_unique<Session>(plan->account, Session::Services{*m_keychain, m_prompter, m_clock, &m_accounts});
    if (const auto problem = Connection::addAuthorities(globals, *m_session)) {
        fail(problem->exitCode, problem->message);
        return;
    }
    connect(m_session.get(), &Session::secretProblem, this,
            [this](const QString &explanation) { console().say(explanation); });
    connect(m_session.get(), &Session::signInFailed, this, [this](const ApiError &error) {
        fail(exitCodeOfRead(error), tr("Signing in failed. %1").arg(error.text()));
    });
    connect(
        m_session.get(), &Session::signedIn, this,
        [this] { withOrganisationName(*m_session, this, [this](const QString &name) { signedIn(name); }); },
        Qt::SingleShotConnection);
    // What an earlier logout could not prove to be gone is tried again first.
    const bool isToken = plan->means == AccessPlan::Means::Token;
    retrySecretRemovals(m_accounts, *m_keychain, this,
                        [this, secret, isToken, userName = plan->account.userName](const QStringList &) {
                            if (isToken)
                                m_session->signInWithToken(secret, true);
                            else
                                m_session->signIn(userName, secret, true);
                        });
}

void LogInCommand::signedIn(const QString &organisation)
{
    const Account &account = m_session->account();
    if (invocation().globals.json)
        console().print(identityJson(*m_session, organisation).line());
    else
        console().print(identityText(*m_session, organisation));
    if (!account.remembered) {
        fail(ExitCode::NotAllowed,
             tr("The password was right, but it could not be remembered, so the next call is not signed in. Give "
                "--password-file with each call instead."));
        return;
    }
    console().say(tr("Signed in and remembered as the profile “%1”.").arg(account.name));
    Q_EMIT ended(ExitCode::Done);
}

} // namespace Rescind::Cli
