// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminaltext.h"

#include "app/domain/codepoints.h"
#include "app/domain/visibletext.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace Rescind::Cli {
namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// East Asian Wide and Fullwidth blocks (Unicode 15, UAX #11), merged where gaps are unassigned.
constexpr std::array<Range, 21> wideRanges{{
    {0x1100, 0x115F}, {0x231A, 0x231B},   {0x23E9, 0x23EC},   {0x25FD, 0x25FE}, {0x2614, 0x2615}, {0x2648, 0x2653},
    {0x26AA, 0x26AB}, {0x26BD, 0x26BE},   {0x2705, 0x2705},   {0x274C, 0x274C}, {0x2753, 0x2755}, {0x2E80, 0x303E},
    {0x3041, 0xA4CF}, {0xA960, 0xA97F},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD},
}};

bool isWide(char32_t codePoint)
{
    const auto *range = std::find_if(wideRanges.cbegin(), wideRanges.cend(),
                                     [codePoint](const Range &one) { return codePoint <= one.last; });
    return range != wideRanges.cend() && codePoint >= range->first;
}

int widthOf(char32_t codePoint)
{
    switch (QChar::category(codePoint)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return 0;
    default:
        return isWide(codePoint) ? 2 : 1;
    }
}

} // namespace

QString terminalText(QStringView text)
{
    return visibleText(text, TextLines::Single, uncut);
}

int displayWidth(QStringView text)
{
    int width = 0;
    forEachCodePoint(text, [&width](char32_t codePoint) {
        width += widthOf(codePoint);
        return true;
    });
    return width;
}

QString elided(const QString &text, int columns)
{
    if (displayWidth(text) <= columns)
        return text;
    QString kept;
    int width = 0;
    forEachCodePoint(text, [&](char32_t codePoint) {
        const int step = widthOf(codePoint);
        if (width + step > columns - 1)
            return false;
        width += step;
        kept += QChar::fromUcs4(codePoint);
        return true;
    });
    return kept + u'…';
}

} // namespace Rescind::Cli
