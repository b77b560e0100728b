// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Rescind::Cli {

/// Calls @p visit with each code point of @p text; half a surrogate pair comes as U+FFFD. Ends early when @p visit
/// answers false.
template <typename Visit> void forEachCodePoint(QStringView text, Visit visit)
{
    constexpr char32_t replacementCharacter = 0xFFFD;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t codePoint = text[i].unicode();
        if (text[i].isSurrogate()) {
            const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            codePoint = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : replacementCharacter;
            i += pair ? 1 : 0;
        }
        if (!visit(codePoint))
            return;
    }
}

} // namespace Rescind::Cli
