// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Rescind::Exchange {

/// A file's name made of @p wanted, whatever text that is: no folder, no device, no hidden file, nothing that a shell
/// or a layout acts on, and short enough for every file system. @p extension goes behind it ("csv"); "report" stands
/// for a name of which nothing is left.
[[nodiscard]] QString safeFileName(const QString &wanted, const QString &extension);

} // namespace Rescind::Exchange
