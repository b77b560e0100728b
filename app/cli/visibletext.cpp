// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/visibletext.h"

#include "app/cli/codepoints.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Rescind::Cli {
namespace {

constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;

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

bool isInvisibleControl(char32_t codePoint)
{
    switch (QChar::category(codePoint)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        // These two belong to the spelling of several scripts, and of many emoji.
        return codePoint != zeroWidthJoiner && codePoint != zeroWidthNonJoiner;
    default:
        return false;
    }
}

QString visibleText(QStringView text)
{
    QString visible;
    visible.reserve(text.size());
    forEachCodePoint(text, [&visible](char32_t codePoint) {
        if (!isInvisibleControl(codePoint))
            visible += QChar::fromUcs4(codePoint);
        else if (codePoint < 0x20)
            visible += QChar(static_cast<char16_t>(0x2400 + codePoint));
        else if (codePoint == 0x7F)
            visible += QChar(u'\u2421');
        else
            visible += u"<U+%1>"_s.arg(static_cast<uint>(codePoint), 4, 16, QChar(u'0')).toUpper();
        return true;
    });
    return visible;
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
