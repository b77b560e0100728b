// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/visiblemarks.h"

#include "app/desk/exchange/codepoints.h"

using namespace Qt::StringLiterals;

namespace Rescind::Exchange {
namespace {

constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;

bool isNothingToSee(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Format
           || character.category() == QChar::Other_Control;
}

QString mark(char32_t codePoint)
{
    if (codePoint < 0x20)
        return QChar(static_cast<char16_t>(0x2400 + codePoint));
    if (codePoint == 0x7F)
        return QChar(u'\u2421');
    return u"<U+%1>"_s.arg(static_cast<uint>(codePoint), 4, 16, QChar(u'0')).toUpper();
}

} // namespace

bool isInvisibleControl(char32_t codePoint)
{
    switch (QChar::category(codePoint)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return codePoint != zeroWidthJoiner && codePoint != zeroWidthNonJoiner;
    default:
        return false;
    }
}

QString visibleMarks(QStringView text, qsizetype most)
{
    QString visible;
    qsizetype shown = 0;
    forEachCodePoint(text, [&](char32_t codePoint) {
        if (shown++ == most) {
            visible += u'…';
            return false;
        }
        if (isInvisibleControl(codePoint))
            visible += mark(codePoint);
        else
            visible += QChar::fromUcs4(codePoint);
        return true;
    });
    return visible;
}

bool holdsInvisibleControl(QStringView text)
{
    bool holds = false;
    forEachCodePoint(text, [&holds](char32_t codePoint) {
        holds = isInvisibleControl(codePoint);
        return !holds;
    });
    return holds;
}

QStringView trimmedVisibly(QStringView text)
{
    while (!text.isEmpty() && isNothingToSee(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isNothingToSee(text.back()))
        text.chop(1);
    return text;
}

} // namespace Rescind::Exchange
