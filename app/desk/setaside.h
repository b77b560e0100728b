// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Rescind::PrivateFile {

/// Renames a file that can't be understood, so that nothing of it is lost: the new path, or an empty text when that
/// failed.
[[nodiscard]] QString setAside(const QString &file);

} // namespace Rescind::PrivateFile
