// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actionreporter.h"
#include "app/cli/actiontargets.h"
#include "app/cli/command.h"
#include "app/cli/connection.h"

#include <QHash>

#include <memory>

namespace Rescind::Cli {

class Interrupts;

/// The six deeds: resolves what was named, asks where there is somebody to ask, carries out, and tells.
///
/// Ctrl+C sends nothing more and waits for what is under way; a second one waits no longer, and what may have arrived
/// is told as unknown. A reader that goes away has the effect of the first.
class ActionCommand final : public Command
{
    Q_OBJECT

public:
    /// So many deeds are under way at a time.
    static constexpr int mostUnderWay = 4;
    /// After so many in a row that did not reach the server the rest is not tried.
    static constexpr int mostFailuresInARow = 5;

    ActionCommand(const Invocation &invocation, Console &console, QObject *parent);
    ~ActionCommand() override;
    void run() override;

private:
    void notOpened(ExitCode exitCode, const QString &message);
    void resolved();
    [[nodiscard]] bool goesOn();
    void sendMore();
    void took(quint64 number, const ActionOutcome &outcome);
    void interrupted();
    void stopSending(const QString &why);
    void tellNotTried(const ActionTarget &target, const QString &message, ExitCode exitCode);
    void endWhenDone();

    Connection m_connection;
    ActionTargets m_targets;
    ActionReporter m_reporter;
    std::unique_ptr<Interrupts> m_interrupts;
    QList<ActionTarget> m_waiting;
    QHash<quint64, QString> m_underWay; ///< by number: the target as given
    int m_failuresInARow = 0;
    QString m_stopped; ///< why nothing more is sent; empty while that is not so
    bool m_hasEnded = false;
};

} // namespace Rescind::Cli
