// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/access.h"
#include "app/cli/exitcode.h"
#include "app/cli/silentprompter.h"
#include "app/desk/actionrunner.h"
#include "app/desk/ordersync.h"
#include "app/desk/session.h"
#include "app/journal/journal.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace Rescind {
class SecretStore;
}

namespace Rescind::Cli {

class Console;

/// The desk of one call: signs in as the command line and the environment say, and holds what commands work with.
class Connection final : public QObject
{
    Q_OBJECT

public:
    Connection(const Globals &globals, Console &console, QObject *parent = nullptr);
    ~Connection() override;

    /// Ends in opened() or failed(), never from within.
    void open();

    /// Valid from opened() on.
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] OrderSync &sync() { return *m_sync; }
    [[nodiscard]] ActionRunner &runner() { return *m_runner; }

    /// How deeds are sent; to be set before open(). As it is made: at once, without an undo window, each tried once.
    [[nodiscard]] RunnerSettings &runnerSettings() { return m_runnerSettings; }

    /// Keeps what is read from now on for lastRead(): for commands that read single orders. To be called before open().
    void keepOrders() { m_keepsOrders = true; }
    /// The order as it was read last, or null.
    [[nodiscard]] std::shared_ptr<const Order> lastRead(const QString &orderUuid) const;

    /// The profiles on disk.
    [[nodiscard]] static std::optional<Account> storedProfile(const QString &name);
    /// Adds the authorities of RESCIND_CA_FILE to @p session's gateway.
    [[nodiscard]] static std::optional<AccessProblem> addAuthorities(const Globals &globals, Session &session);

Q_SIGNALS:
    void opened();
    /// @p message is for people.
    void failed(Rescind::Cli::ExitCode exitCode, const QString &message);

private:
    [[nodiscard]] std::optional<AccessProblem> begin();

    Globals m_globals;
    Console &m_console;
    SystemClock m_clock;
    SilentPrompter m_prompter;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Session> m_session;
    RunnerSettings m_runnerSettings;
    Journal m_journal;
    std::unique_ptr<OrderSync> m_sync;
    std::unique_ptr<ActionRunner> m_runner;
    bool m_keepsOrders = false;
    QHash<QString, std::shared_ptr<const Order>> m_read; ///< by uuid, lower case
};

} // namespace Rescind::Cli
