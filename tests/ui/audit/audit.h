// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Rescind::Testing {

// Each answers with what is wrong with a window that is shown and active, one line each; the window stays as it was.

/// Texts with a contrast below 4.5, large ones below 3, to what is behind them on the screen. What is off is exempt.
[[nodiscard]] QStringList unreadableTexts(QWidget &window);
/// Fields, buttons and boxes to tick whose outline has a contrast below 3 to what is around them.
[[nodiscard]] QStringList faintOutlines(QWidget &window);
/// What can be pressed and is less than 24 pixels wide or high.
[[nodiscard]] QStringList smallTargets(QWidget &window);
/// Goes once round by Tab and once by Shift+Tab: traps, controls that are not come to, and steps against the eye's way.
[[nodiscard]] QStringList keyboardProblems(QWidget &window);
/// Controls that look with the keyboard as they do without.
[[nodiscard]] QStringList unseenFocus(QWidget &window);

/// All of that, in light, in dark, in a desktop's high contrast, and from right to left.
[[nodiscard]] QStringList auditOf(QWidget &window);

} // namespace Rescind::Testing
