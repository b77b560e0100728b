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

/// `logout`: forgets a profile and what the keychain holds for it.
class LogOutCommand final : public Command
{
    Q_OBJECT

public:
    LogOutCommand(const Invocation &invocation, Console &console, QObject *parent);
    ~LogOutCommand() override;
    void run() override;

private:
    void forgetProfile();

    AccountStore m_accounts;
    SystemClock m_clock;
    SilentPrompter m_prompter;
    std::unique_ptr<SecretStore> m_keychain;
    std::unique_ptr<Session> m_session;
    QStringList m_pendingBefore;
    bool m_proven = true;
};

} // namespace Rescind::Cli
