// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/actionrunner.h"

namespace Rescind::UndoText {

// What the foot of the window says of a deed. @p order may be null.

/// "Confirm the cancellation of “Blue mug” in PO 5527771067".
[[nodiscard]] QString deed(const ActionIntent &intent, const Order *order);
/// It can no longer be taken back, and what became of it is not yet known.
[[nodiscard]] QString leaving(const ActionIntent &intent, const Order *order);
/// How it ended, and whether that is final.
[[nodiscard]] QString ended(const ActionOutcome &outcome, const Order *order);

} // namespace Rescind::UndoText
