// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/journal/journal.h"

namespace Rescind::Cli {

/// `journal`: what was asked for on this computer, and what became of it. Reads the journal, page by page, newest
/// first; needs neither server nor account, and makes no journal where there is none.
class JournalCommand final : public Command
{
    Q_OBJECT

public:
    JournalCommand(const Invocation &invocation, Console &console, QObject *parent);
    void run() override;

private:
    void show(const QList<JournalEntry> &entries);

    Journal m_journal;
};

} // namespace Rescind::Cli
