// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Rescind::Testing {

/// The texts of labels, buttons, fields, tabs and column headings that have less room in this window than they need,
/// each with what it needs and has. What ends in an ellipsis on purpose, or can be scrolled to, is none.
[[nodiscard]] QStringList clippedTexts(const QWidget &window);

} // namespace Rescind::Testing
