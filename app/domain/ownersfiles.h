// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QString>

namespace Rescind::OwnersFiles {

// Files of mode 0600 in a directory of mode 0700, at every moment and whatever the umask. Windows has no such modes:
// there the profile folders keep people apart. What fails leaves its reason in errno. From any thread.

/// Makes @p directory, and those above it when missing; one that is there is kept to its owner, who has to be this
/// process's. It may be a link to one. False when it is not there, or not private, in the end.
[[nodiscard]] bool makeDirectory(const QString &directory);
/// Makes @p file, empty. False when something has that name already, be it a link to nothing.
[[nodiscard]] bool create(const QString &file);
/// Whether @p file, which is there, is this process's owner's; then others' access to it is taken away.
[[nodiscard]] bool keep(const QFileInfo &file);

} // namespace Rescind::OwnersFiles
