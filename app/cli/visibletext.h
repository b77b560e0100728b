// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Rescind::Cli {

/// @p text with everything that a terminal or a bidirectional layout would act on shown as a mark instead: control
/// characters as their pictures (␛ for escape), other invisible ones as <U+202E>. What it returns is one line and holds
/// no escape sequence, whatever came in.
[[nodiscard]] QString visibleText(QStringView text);

/// How many columns of a terminal @p text takes: none for combining marks, two for wide characters.
[[nodiscard]] int displayWidth(QStringView text);

/// @p text cut to @p columns, with an ellipsis where something was cut.
[[nodiscard]] QString elided(const QString &text, int columns);

/// Whether @p codePoint acts on a terminal or a layout rather than being seen.
[[nodiscard]] bool isInvisibleControl(char32_t codePoint);

} // namespace Rescind::Cli
