// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/results.h"

#include <QHash>

namespace Rescind::Cli {

class Console;

/// Tells what became of each target, as it becomes known, and keeps the worst.
class ActionReporter
{
public:
    ActionReporter(Console &console, bool json)
        : m_console(console)
        , m_json(json)
    {
    }

    void tell(const ActionReport &report);
    /// How many of each state, where there were several.
    void tellSum() const;

    /// The last line of a batch: `counts` by state, `left_out` rows that could not be sent, `held` that were not yet.
    [[nodiscard]] JsonLine countsJson(int leftOut, int held) const;

    /// Something besides a deed went wrong.
    void note(ExitCode exitCode) { m_worst = worst(m_worst, exitCode); }
    [[nodiscard]] ExitCode exitCode() const { return m_worst; }

private:
    Console &m_console;
    bool m_json;
    QHash<ActionState, int> m_counts;
    int m_count = 0;
    ExitCode m_worst = ExitCode::Done;
};

} // namespace Rescind::Cli
