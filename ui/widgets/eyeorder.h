// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Rescind {

/// Where the Tab key goes in @p window: on as the eye does, as its layouts read, whatever was made first and whatever
/// has come since. For a window's focusNextPrevChild(); Qt's own goes by the age of what it comes to. Answers whether
/// there is anything to go to.
[[nodiscard]] bool goOnByEye(QWidget &window, bool forwards);

/// Once something else is shown in @p window: where what had the keyboard has gone or is off, @p to has it, or what the
/// eye comes to first while that is not there.
void keepKeyboard(QWidget &window, QWidget &to);

} // namespace Rescind
