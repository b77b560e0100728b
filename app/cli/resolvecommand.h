// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actionreporter.h"
#include "app/cli/command.h"
#include "app/cli/connection.h"

namespace Rescind::Cli {

/// `resolve`: a person's decision on a deed whose outcome is unknown. Closing it needs no server; asking again signs in
/// as whoever asked first, reads the order, and sends once.
class ResolveCommand final : public Command
{
    Q_OBJECT

public:
    ResolveCommand(const Invocation &invocation, Console &console, QObject *parent);
    ~ResolveCommand() override;
    void run() override;

private:
    void decideOn(const JournalEntry &entry);
    void close(const JournalEntry &entry);
    void askAgain(const JournalEntry &entry);
    void tell(const ActionOutcome &outcome);

    std::unique_ptr<Journal> m_journal; ///< for looking; the runner opens its own
    Connection m_connection;
    ActionReporter m_reporter;
    bool m_wasAsked = false;
};

} // namespace Rescind::Cli
