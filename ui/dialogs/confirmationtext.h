// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/rules.h"

#include <QString>

namespace Rescind::ConfirmationText {

// The words of a confirmation: each deed named for what it does.

[[nodiscard]] QString heading(ActionKind kind);
/// What follows from it, and that it is final. @p order supplies the suppliers' names.
[[nodiscard]] QString consequence(ActionKind kind, const Order &order, const Decision &decision);
/// The button that does it, named by what comes out.
[[nodiscard]] QString deedButton(ActionKind kind, int lines);
/// The button that does nothing.
[[nodiscard]] QString safeButton(ActionKind kind);
/// A reason such as people give.
[[nodiscard]] QString exampleReason(ActionKind kind);
/// For confirm and reject where no request is shown.
[[nodiscard]] QString requestNotShown();

} // namespace Rescind::ConfirmationText
