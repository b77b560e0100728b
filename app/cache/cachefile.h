// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/cacheerror.h"

#include <QStringList>

namespace Rescind::CacheFile {

// The file as the system sees it, before SQLite does.

/// Makes the directory (0700) and an empty file (0600) when missing, and keeps both to their owner. Refuses what is not
/// ours, links and what is no file.
[[nodiscard]] CacheResult<void> prepare(const QString &file);
/// Removes the file and all that SQLite may have put beside it. Io when one of them is still there.
[[nodiscard]] CacheResult<void> remove(const QString &file);
/// Everything that remove() removes, present or not; the database comes last.
[[nodiscard]] QStringList all(const QString &file);
/// Where the file is written anew before it takes the place of the old one.
[[nodiscard]] QString renewalOf(const QString &file);
/// Puts the renewed file into the place of the old one, which must be closed.
[[nodiscard]] CacheResult<void> replaceWithRenewal(const QString &file);

} // namespace Rescind::CacheFile
