// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Rescind::Cli {

/// What `help` prints: the overview, or one command's page. @p topic is empty or a command's name.
[[nodiscard]] QString helpText(const QString &topic);

/// @p text broken at spaces into lines of at most 79 columns, each but the first indented by @p indent.
[[nodiscard]] QString wrapped(const QString &text, int indent);

} // namespace Rescind::Cli
