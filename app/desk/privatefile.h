// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Rescind::PrivateFile {

// Files that only their owner may read, at every moment, as OwnersFiles keeps them.

/// Makes @p file, empty, when it is not there, and keeps it to its owner. Its directory has to be there.
[[nodiscard]] bool makeFile(const QString &file);
/// Replaces the contents of @p file at once: whoever reads sees the old or the new.
[[nodiscard]] bool write(const QString &file, const QByteArray &contents);

} // namespace Rescind::PrivateFile
