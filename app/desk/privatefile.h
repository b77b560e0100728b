// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Rescind::PrivateFile {

// Files that only their owner may read, at every moment, whatever the umask: in a directory of mode 0700, of mode 0600.

/// Makes @p directory, and those above it when missing. False when it is not there, or not private, in the end.
[[nodiscard]] bool makeDirectory(const QString &directory);
/// Makes @p file, empty, when it is not there, and keeps it to its owner. Its directory has to be there.
[[nodiscard]] bool makeFile(const QString &file);
/// Replaces the contents of @p file at once: whoever reads sees the old or the new.
[[nodiscard]] bool write(const QString &file, const QByteArray &contents);

} // namespace Rescind::PrivateFile
