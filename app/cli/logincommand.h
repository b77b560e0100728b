// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/silentprompter.h"
#include "app/desk/account.h"
#include "app/domain/clock.h"

#include <memory>

namespace Rescind {
class SecretStore;
class Session;
} // namespace Rescind

namespace Rescind::Cli {

/// `login`: signs in, and remembers the way in: a profile on disk, the secret in the keychain.
class LogInCommand final : public Command
{
    Q_OBJECT

public:
    LogInCommand(const Invocation &invocation, Console &console, QObject *parent);
    ~LogInCommand() override;
    void run() override;

private:
    void signedIn(const QString &organisation);

    AccountStore m_accounts;
    SystemClock m_clock;
    SilentPrompter m_prompter;
    std::unique_ptr<SecretStore> m_keychain;
    std::unique_ptr<Session> m_session;
};

} // namespace Rescind::Cli
