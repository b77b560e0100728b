// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Rescind {

/// Lets the other threads of the program go before the one that calls this, from now on and for good: for work nobody
/// waits for, so that the window answers at once where all processors are busy. Where the system does not allow it
/// nothing changes.
void beInTheBackground();

} // namespace Rescind
