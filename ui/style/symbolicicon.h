// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace Rescind {

/// One of the program's own drawings (`resources/icons/<name>.svg`), always in the text colour of the palette in force,
/// so that it follows light, dark and high contrast by itself.
[[nodiscard]] QIcon symbolicIcon(const QString &name);

/// The program's own icon, in its own colours.
[[nodiscard]] QIcon programIcon();

} // namespace Rescind
