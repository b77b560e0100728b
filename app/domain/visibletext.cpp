// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/visibletext.h"

#include "app/domain/codepoints.h"

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostCombiningMarks = 6;

/// The name by which an invisible character is known, or null.
const char *nameOfInvisible(char32_t c)
{
    switch (c) {
    case 0x00AD:
        return "SHY";
    case 0x061C:
        return "ALM";
    case 0x180E:
        return "MVS";
    case 0x200B:
        return "ZWSP";
    case 0x200E:
        return "LRM";
    case 0x200F:
        return "RLM";
    case 0x2028:
        return "LS";
    case 0x2029:
        return "PS";
    case 0x202A:
        return "LRE";
    case 0x202B:
        return "RLE";
    case 0x202C:
        return "PDF";
    case 0x202D:
        return "LRO";
    case 0x202E:
        return "RLO";
    case 0x2060:
        return "WJ";
    case 0x2066:
        return "LRI";
    case 0x2067:
        return "RLI";
    case 0x2068:
        return "FSI";
    case 0x2069:
        return "PDI";
    case 0xFEFF:
        return "BOM";
    case 0xFFFC:
        return "OBJ";
    default:
        return nullptr;
    }
}

/// Format characters that are drawn, or that belong to the spelling of several scripts and of many emoji.
bool isSeenOrNeeded(char32_t c)
{
    constexpr char32_t zeroWidthNonJoiner = 0x200C;
    constexpr char32_t zeroWidthJoiner = 0x200D;
    const bool enclosesDigits = (c >= 0x0600 && c <= 0x0605) || c == 0x06DD || c == 0x070F || c == 0x0890 || c == 0x0891
                                || c == 0x08E2 || c == 0x110BD || c == 0x110CD;
    const bool joinsHieroglyphs = c >= 0x13430 && c <= 0x1343F;
    return c == zeroWidthNonJoiner || c == zeroWidthJoiner || enclosesDigits || joinsHieroglyphs;
}

/// Letters and symbols, by their category, that leave nothing but room.
bool isBlankLetter(char32_t c)
{
    constexpr char32_t hangulFiller = 0x3164;
    constexpr char32_t halfwidthHangulFiller = 0xFFA0;
    constexpr char32_t blankBraille = 0x2800;
    return c == hangulFiller || c == halfwidthHangulFiller || c == blankBraille;
}

bool needsNumber(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return !isSeenOrNeeded(c);
    default:
        return QChar::isNonCharacter(c) || (c >= 0xE0000 && c <= 0xE007F) || isBlankLetter(c);
    }
}

bool isCombining(char32_t c)
{
    return QChar::category(c) == QChar::Mark_NonSpacing || QChar::category(c) == QChar::Mark_Enclosing;
}

void appendNumber(QString &out, char32_t c)
{
    out += u"‹U+"_s + QString::number(static_cast<uint>(c), 16).toUpper().rightJustified(4, u'0') + u'›';
}

void appendVisible(QString &out, char32_t c, TextLines lines)
{
    if (c == '\n')
        out += lines == TextLines::Several ? u"\n"_s : u" ↵ "_s;
    else if (c == '\t')
        out += lines == TextLines::Several ? u"\t"_s : u" ⇥ "_s;
    else if (c < 0x20)
        out += QChar(static_cast<char16_t>(0x2400 + c)); // the control pictures block
    else if (c == 0x7F)
        out += QChar(0x2421);
    else if (const char *name = nameOfInvisible(c))
        out += u'‹' + QLatin1StringView(name) + u'›';
    else if (needsNumber(c))
        appendNumber(out, c);
    else
        out += QString::fromUcs4(&c, 1);
}

bool isNothingToSee(QChar unit)
{
    return unit.isSpace() || unit.category() == QChar::Other_Format || unit.category() == QChar::Other_Control;
}

bool isPlain(QChar unit)
{
    return (unit.unicode() >= 0x20 && unit.unicode() < 0x7F) || (unit.unicode() >= 0xC0 && unit.unicode() < 0x300);
}

} // namespace

QString visibleText(QStringView text, TextLines lines, qsizetype longest)
{
    const auto end = qMin(text.size(), longest);
    qsizetype at = 0;
    while (at < end && isPlain(text[at]))
        ++at;
    QString out = text.left(at).toString();
    int marks = 0;
    for (qsizetype units = 1; at < end; at += units) {
        auto c = codePointAt(text, at, units);
        if (c == '\r') {
            const bool withLineFeed = at + 1 < text.size() && text[at + 1] == u'\n';
            if (withLineFeed)
                continue;
            c = '\n';
        }
        marks = isCombining(c) ? marks + 1 : 0;
        if (marks <= mostCombiningMarks)
            appendVisible(out, c, lines);
        else if (marks == mostCombiningMarks + 1)
            out += u'…';
    }
    if (text.size() > end)
        out += u'…';
    return out;
}

bool isInvisible(char32_t codePoint)
{
    return nameOfInvisible(codePoint) || needsNumber(codePoint);
}

bool holdsInvisible(QStringView text)
{
    bool holds = false;
    forEachCodePoint(text, [&holds](char32_t codePoint) {
        holds = isInvisible(codePoint);
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

QString isolatedText(QStringView text, qsizetype longest)
{
    return QChar(0x2068) + visibleText(text, TextLines::Single, longest) + QChar(0x2069);
}

QString tooltipText(QStringView text)
{
    const auto plain = visibleText(text, TextLines::Several);
    if (plain.isEmpty())
        return {};
    return u"<span>"_s + plain.toHtmlEscaped().replace(u'\n', "<br/>"_L1) + u"</span>"_s;
}

} // namespace Rescind
