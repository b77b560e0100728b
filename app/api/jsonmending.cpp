// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/jsonmending.h"

#include <QString>

#include <algorithm>
#include <optional>

namespace Rescind::Json {

namespace {

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

Shape shapeOfWord(QByteArrayView word)
{
    for (const QByteArrayView literal : {QByteArrayView("true"), QByteArrayView("false"), QByteArrayView("null")}) {
        if (word == literal)
            return Shape::Balanced;
        if (literal.startsWith(word))
            return Shape::Cut;
    }
    return isDigit(word.front()) || word.front() == '-' ? Shape::Balanced : Shape::NotJson;
}

// The position behind the closing quote of the text that opens at @p at, or nullopt.
std::optional<qsizetype> endOfString(QByteArrayView text, qsizetype at)
{
    for (++at; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            return at + 1;
    }
    return std::nullopt;
}

// The four hexadecimal digits of "\uXXXX" at @p at.
std::optional<uint> escapedUnit(QByteArrayView text, qsizetype at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return std::nullopt;
    bool ok = false;
    const uint unit = text.sliced(at + 2, 4).toByteArray().toUInt(&ok, 16);
    return ok ? std::optional(unit) : std::nullopt;
}

// Copies one escape at @p at, half a surrogate pair as U+FFFD. Answers the position behind it.
qsizetype copyEscape(QByteArrayView text, qsizetype at, QByteArray &out)
{
    const std::optional<uint> unit = escapedUnit(text, at);
    qsizetype length = unit ? 6 : 2;
    if (unit && QChar::isHighSurrogate(*unit)) {
        const std::optional<uint> next = escapedUnit(text, at + 6);
        if (next && QChar::isLowSurrogate(*next)) {
            length = 12;
        } else {
            out += "\\ufffd";
            return at + 6;
        }
    } else if (unit && QChar::isLowSurrogate(*unit)) {
        out += "\\ufffd";
        return at + 6;
    }
    length = std::min(length, text.size() - at);
    out.append(text.sliced(at, length));
    return at + length;
}

qsizetype copyString(QByteArrayView text, qsizetype at, QByteArray &out)
{
    constexpr char hex[] = "0123456789abcdef";
    out += text[at++];
    while (at < text.size()) {
        const auto code = static_cast<unsigned char>(text[at]);
        if (text[at] == '\\') {
            at = copyEscape(text, at, out);
            continue;
        }
        if (code < 0x20) {
            out += "\\u00";
            out += hex[code >> 4];
            out += hex[code & 0xf];
        } else {
            out += text[at];
        }
        if (text[at++] == '"')
            break;
    }
    return at;
}

// A number of more digits than 64 bits hold becomes a text, which the readers take for a number all the same.
qsizetype copyNumber(QByteArrayView text, qsizetype at, QByteArray &out)
{
    const auto isPart = [](char c) { return isDigit(c) || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E'; };
    qsizetype end = at;
    while (end < text.size() && isPart(text[end]))
        ++end;
    const QByteArrayView number = text.sliced(at, end - at);
    bool ok = false;
    const bool fits = number.size() <= 18 && (number.toByteArray().toDouble(&ok), ok);
    if (!fits && std::count_if(number.begin(), number.end(), isDigit) > 0) {
        out += '"';
        out.append(number);
        out += '"';
    } else {
        out.append(number);
    }
    return end;
}

} // namespace

QByteArrayView withoutByteOrderMark(QByteArrayView text)
{
    return text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
}

Shape shapeOf(QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return Shape::Cut;
    const char first = text.front();
    if (first != '{' && first != '[' && first != '"')
        return shapeOfWord(text);

    QByteArray open;
    for (qsizetype at = 0; at < text.size();) {
        const char character = text[at];
        if (character == '"') {
            const std::optional<qsizetype> end = endOfString(text, at);
            if (!end)
                return Shape::Cut;
            at = *end;
            continue;
        }
        if (character == '{' || character == '[') {
            open.append(character);
        } else if (character == '}' || character == ']') {
            if (open.isEmpty() || open.back() != (character == '}' ? '{' : '['))
                return Shape::NotJson;
            open.chop(1);
        }
        ++at;
    }
    return open.isEmpty() ? Shape::Balanced : Shape::Cut;
}

QByteArray mended(QByteArrayView text)
{
    // Undecodable bytes become U+FFFD here.
    const QByteArray utf8 = QString::fromUtf8(text).toUtf8();
    const QByteArrayView in = utf8;
    QByteArray out;
    out.reserve(in.size() + in.size() / 16);
    for (qsizetype at = 0; at < in.size();) {
        if (in[at] == '"') {
            at = copyString(in, at, out);
        } else if (isDigit(in[at]) || in[at] == '-') {
            at = copyNumber(in, at, out);
        } else {
            out += in[at++];
        }
    }
    return out;
}

} // namespace Rescind::Json
