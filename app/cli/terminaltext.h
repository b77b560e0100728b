// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Rescind::Cli {

/// @p text as one line for a terminal: visibleText(), uncut. It holds no escape sequence, whatever came in.
[[nodiscard]] QString terminalText(QStringView text);

/// How many columns of a terminal @p text takes: none for combining marks, two for wide characters.
[[nodiscard]] int displayWidth(QStringView text);

/// @p text cut to @p columns, with an ellipsis where something was cut.
[[nodiscard]] QString elided(const QString &text, int columns);

} // namespace Rescind::Cli
