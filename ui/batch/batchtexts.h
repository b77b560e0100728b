// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/action.h"

#include <QString>

namespace Rescind::BatchTexts {

// The words of the window that acts on a list: each deed named by what comes out.

/// The button that asks for the confirmation: "Ask to cancel 37 items".
[[nodiscard]] QString deedButton(ActionKind kind, int count);
/// The confirmation's question: "Ask to cancel 37 items?"
[[nodiscard]] QString question(ActionKind kind, int count);
/// What follows from it, and that it is final.
[[nodiscard]] QString consequence(ActionKind kind, int count);
/// The button that does nothing.
[[nodiscard]] QString safeButton(ActionKind kind);
/// "120 of 5,000 · 28.1 a second · about 3 minutes left"; without what can't be told.
[[nodiscard]] QString progress(int done, int all, double perSecond);

} // namespace Rescind::BatchTexts
