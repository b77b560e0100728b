// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <limits>

namespace Rescind {

/// How text that somebody else wrote is prepared for a screen or a terminal. The result is plain text.
enum class TextLines {
    Single, ///< line breaks and tabs become marks
    Several ///< line breaks and tabs stay
};

/// Nothing longer is ever laid out in a cell or label.
inline constexpr qsizetype longestShownText = 600;

/// For visibleText(): nothing is cut off.
inline constexpr qsizetype uncut = std::numeric_limits<qsizetype>::max();

/// @p text with control characters, bidirectional controls, invisible characters, lone surrogates and piles of
/// combining marks turned into visible marks, cut off with an ellipsis after @p longest UTF-16 units.
[[nodiscard]] QString visibleText(QStringView text, TextLines lines = TextLines::Single,
                                  qsizetype longest = longestShownText);

/// visibleText() for use inside a sentence: enclosed in isolates, so that its direction cannot reorder the words around
/// it.
[[nodiscard]] QString isolatedText(QStringView text, qsizetype longest = 120);

/// visibleText() for a tooltip, which guesses markup: escaped, with line breaks kept.
[[nodiscard]] QString tooltipText(QStringView text);

/// Whether @p codePoint acts on a terminal or a layout, or cannot be seen, so that visibleText() shows a mark for it.
[[nodiscard]] bool isInvisible(char32_t codePoint);

/// Whether there is such a character in @p text, or half of a surrogate pair.
[[nodiscard]] bool holdsInvisible(QStringView text);

/// @p text without blanks and invisible characters at its ends: no-break spaces, zero-width spaces, byte order marks.
[[nodiscard]] QStringView trimmedVisibly(QStringView text);

} // namespace Rescind
