// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/journalerror.h"

#include <QString>

namespace Rescind::JournalFile {

// The file as the system sees it, before SQLite does.

/// Makes the directory of @p file (0700) when missing and keeps it to its owner; refuses one that is not ours.
[[nodiscard]] JournalResult<void> prepareDirectory(const QString &file);

enum class Presence {
    Absent,
    Empty, ///< it has no byte: making it was cut short, or its contents were lost
    Filled
};
/// What is there. An existing file is kept to its owner (0600); a link, a directory or somebody else's file is refused.
[[nodiscard]] JournalResult<Presence> prepareFile(const QString &file);
/// Makes it, empty and private at every moment. Never follows a link, never replaces.
[[nodiscard]] JournalResult<void> create(const QString &file);

/// What the head of @p file says by itself, without SQLite, which might change what it opens.
enum class Head {
    Plausible,
    NotOurs, ///< no database, or one of something else, or its head is damaged
    Newer    ///< ours, of a version above @p version
};
[[nodiscard]] JournalResult<Head> readHead(const QString &file, int version);
/// True when a transaction was cut short: SQLite will undo it, and the file's head may be half written until then.
[[nodiscard]] bool hasHotJournal(const QString &file);

// That a journal was made once, remembered beside it.
[[nodiscard]] bool hasMarker(const QString &file);
[[nodiscard]] JournalResult<void> makeMarker(const QString &file);
[[nodiscard]] QString markerOf(const QString &file);

} // namespace Rescind::JournalFile
