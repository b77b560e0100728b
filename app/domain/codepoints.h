// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Rescind {

/// The code point at @p at, and how many UTF-16 units it takes. Half a surrogate pair stands for itself.
[[nodiscard]] inline char32_t codePointAt(QStringView text, qsizetype at, qsizetype &units)
{
    const QChar unit = text[at];
    const bool isPair = unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    units = isPair ? 2 : 1;
    return isPair ? QChar::surrogateToUcs4(unit, text[at + 1]) : unit.unicode();
}

/// Calls @p visit with each code point of @p text, as codePointAt() has it. Ends early when @p visit answers false.
template <typename Visit> void forEachCodePoint(QStringView text, Visit visit)
{
    for (qsizetype at = 0, units = 1; at < text.size(); at += units) {
        if (!visit(codePointAt(text, at, units)))
            return;
    }
}

} // namespace Rescind
