// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/logoutcommand.h"

#include "app/cli/connection.h"
#include "app/desk/secretremovals.h"
#include "app/desk/session.h"
#include "app/secrets/keychainsecretstore.h"

namespace Rescind::Cli {

LogOutCommand::LogOutCommand(const Invocation &invocation, Console &console, QObject *parent)
    : Command(invocation, console, parent)
    , m_accounts(AccountStore::defaultDirectory())
{
}

LogOutCommand::~LogOutCommand() = default;

void LogOutCommand::run()
{
    m_keychain = std::make_unique<KeychainSecretStore>(keychainService());
    m_pendingBefore = m_accounts.pendingSecretRemovals();
    // What an earlier logout could not prove to be gone is tried again first.
    retrySecretRemovals(m_accounts, *m_keychain, this, [this](const QStringList &stillPending) {
        for (const QString &name : std::as_const(m_pendingBefore)) {
            if (!stillPending.contains(name))
                console().say(tr("What the keychain still had for the profile “%1” is gone now.").arg(name));
        }
        forgetProfile();
    });
}

void LogOutCommand::forgetProfile()
{
    const QString &wanted = invocation().globals.profile;
    const std::optional<Account> account = Connection::storedProfile(wanted);
    if (!account) {
        fail(ExitCode::NotAllowed,
             wanted.isEmpty() ? tr("No profile is signed in.") : tr("There is no profile “%1”.").arg(wanted));
        return;
    }
    m_session = std::make_unique<Session>(*account, Session::Services{*m_keychain, m_prompter, m_clock, &m_accounts});
    connect(m_session.get(), &Session::secretProblem, this, [this](const QString &explanation) {
        m_proven = false;
        console().say(explanation);
    });
    connect(m_session.get(), &Session::signedOut, this, [this, name = account->name] {
        if (!m_accounts.remove(name)) {
            fail(ExitCode::Refused, tr("The profile “%1” could not be removed from the disk.").arg(name));
            return;
        }
        console().say(tr("The profile “%1” is forgotten.").arg(name));
        Q_EMIT ended(m_proven ? ExitCode::Done : ExitCode::Refused);
    });
    // A keychain that was never written to need not even be there.
    m_session->signOut(account->remembered || m_accounts.pendingSecretRemovals().contains(account->name));
}

} // namespace Rescind::Cli
