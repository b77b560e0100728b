// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Rescind::Exchange::Limits {

// What a list that somebody was given may cost at most. Beyond it the list is refused as a whole, so that none of its
// rows goes missing silently.

inline constexpr qint64 fileBytes = 64LL * 1024 * 1024;
/// All parts of a spreadsheet that are looked at, together.
inline constexpr qint64 unpackedBytes = 256LL * 1024 * 1024;
/// How many times its packed size a part may have, once it is larger than `unsuspiciousBytes`. Sheets of real lists
/// stay under 60; a part made of one repeated byte has about 1,000.
inline constexpr qint64 unpackedRatio = 200;
inline constexpr qint64 unsuspiciousBytes = 1024 * 1024;
inline constexpr qint64 archiveEntries = 10'000;
/// Rows with something in them, the header apart.
inline constexpr qsizetype rows = 200'000;
inline constexpr qsizetype columns = 512;
/// All rows together; what keeps sparse rows from taking gigabytes.
inline constexpr qsizetype cells = 5'000'000;
/// As many as Excel allows.
inline constexpr qsizetype cellFormats = 65'490;
/// As many as Excel allows, in UTF-16 code units.
inline constexpr qsizetype cellCharacters = 32'767;
inline constexpr qsizetype pastedCharacters = 8 * 1024 * 1024;
inline constexpr qsizetype referenceCharacters = 128;

} // namespace Rescind::Exchange::Limits
