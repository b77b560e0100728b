// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/exitcode.h"
#include "app/cli/invocation.h"

#include <QObject>

namespace Rescind::Cli {

/// What one call of the program does. Construct, connect to ended(), run() once; ended() comes exactly once.
class Command : public QObject
{
    Q_OBJECT

public:
    virtual void run() = 0;

    /// The command for @p invocation. Help and version are no commands. @p console must outlive it.
    [[nodiscard]] static Command *create(const Invocation &invocation, Console &console, QObject *parent = nullptr);

Q_SIGNALS:
    void ended(Rescind::Cli::ExitCode exitCode);

protected:
    Command(const Invocation &invocation, Console &console, QObject *parent)
        : QObject(parent)
        , m_invocation(invocation)
        , m_console(console)
    {
    }

    [[nodiscard]] const Invocation &invocation() const { return m_invocation; }
    [[nodiscard]] Console &console() const { return m_console; }
    /// Says @p message and ends.
    void fail(ExitCode exitCode, const QString &message)
    {
        m_console.say(message);
        Q_EMIT ended(exitCode);
    }

private:
    Invocation m_invocation;
    Console &m_console;
};

} // namespace Rescind::Cli
