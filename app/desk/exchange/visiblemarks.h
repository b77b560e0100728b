// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Rescind::Exchange {

/// @p text as one line for a message: control and bidirectional characters shown as marks (␊, <U+202E>), cut with an
/// ellipsis after @p most characters. Plain text; whoever shows it must show it as such.
[[nodiscard]] QString visibleMarks(QStringView text, qsizetype most = 80);

/// Whether @p codePoint acts on a layout or a terminal rather than being seen. Joiners, which belong to the spelling of
/// several scripts, don't count.
[[nodiscard]] bool isInvisibleControl(char32_t codePoint);

/// Whether there is such a character in @p text, or half of a surrogate pair.
[[nodiscard]] bool holdsInvisibleControl(QStringView text);

/// @p text without blanks and invisible characters at its ends: no-break spaces, zero-width spaces, byte order marks.
[[nodiscard]] QStringView trimmedVisibly(QStringView text);

} // namespace Rescind::Exchange
