// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Rescind {

/// Keeps what this process holds in memory, passwords and tokens, out of crash dumps, and what it writes out of other
/// people's reach: no core file, nothing handed to a crash collector, and files created for their owner alone. Call it
/// first thing in main(), before a thread exists. Does what the system can: on Windows there is no such mode to set for
/// files, their folder's permissions hold.
void hardenProcess();

} // namespace Rescind
