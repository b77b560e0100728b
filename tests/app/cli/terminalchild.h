// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/cli/cliprocess.h"

#include <QProcess>
#include <QSocketNotifier>

#include <memory>

namespace Rescind::Testing {

/// `rescind-cli` at a terminal of its own (a pseudo terminal), with the test as the person: types and reads. Standard
/// output goes elsewhere, as with `> file`, so that results and conversation can be told apart. Unix only.
class TerminalChild
{
public:
    TerminalChild(CliProcess &cli, const QStringList &arguments);
    ~TerminalChild();
    Q_DISABLE_COPY_MOVE(TerminalChild)

    /// What the terminal shows so far.
    [[nodiscard]] QByteArray shown() const { return m_shown; }
    /// Lets the event loop run until the terminal shows @p text.
    [[nodiscard]] bool waitFor(const QByteArray &text);
    /// As typed on the keyboard; Ctrl+C is "\x03".
    void type(const QByteArray &keys);
    /// Whether the terminal shows what is typed.
    [[nodiscard]] bool echoes() const;
    /// Waits for its end; standard error is what the terminal showed.
    [[nodiscard]] CliRun finish();
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

private:
    void readTerminal();

    CliProcess &m_cli;
    int m_master = -1;
    int m_slave = -1;
    QByteArray m_shown;
    QProcess m_process;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Rescind::Testing
