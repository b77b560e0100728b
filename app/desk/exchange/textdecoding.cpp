// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/textdecoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace Rescind::Exchange {
namespace {

/// What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters. The five it leaves free stay those.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        const char16_t code = character.unicode();
        if (code >= 0x80 && code < 0xA0)
            character = QChar(windows1252[code - 0x80]);
    }
    return text;
}

/// UTF-16 by the side on which the zero bytes are: digits, commas and line breaks have one each. Text in any other
/// encoding here has no zero byte at all.
std::optional<QStringConverter::Encoding> utf16WithoutMark(const QByteArray &bytes)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    if (even == odd)
        return std::nullopt;
    return odd > even ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

qsizetype unitSize(QStringConverter::Encoding encoding)
{
    switch (encoding) {
    case QStringConverter::Utf16:
    case QStringConverter::Utf16LE:
    case QStringConverter::Utf16BE:
        return 2;
    case QStringConverter::Utf32:
    case QStringConverter::Utf32LE:
    case QStringConverter::Utf32BE:
        return 4;
    case QStringConverter::Utf8:
    case QStringConverter::Latin1:
    case QStringConverter::System:
        break;
    }
    return 1;
}

ImportResult<DecodedText> fromUnicode(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    // A unit that was cut in two would be waited for by the decoder rather than reported.
    if (bytes.size() % unitSize(encoding) != 0 || (encoding == QStringConverter::Utf8 && !bytes.isValidUtf8()))
        return tl::unexpected(ImportError{.kind = ImportError::Kind::BrokenEncoding});
    QStringDecoder decoder(encoding);
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || !text.isValidUtf16())
        return tl::unexpected(ImportError{.kind = ImportError::Kind::BrokenEncoding});
    return DecodedText{std::move(text), false};
}

bool isStrange(QChar character)
{
    const char16_t code = character.unicode();
    return code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r' && code != u'\f' && code != u'\v';
}

/// Bytes that became characters by force: more than a stray control character means that they never were text.
bool cannotBeText(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), isStrange) * 200 > text.size();
}

ImportResult<DecodedText> decoded(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return fromUnicode(bytes, *marked);
    if (bytes.contains('\0')) {
        const auto encoding = utf16WithoutMark(bytes);
        if (!encoding)
            return tl::unexpected(ImportError{.kind = ImportError::Kind::NotText});
        return fromUnicode(bytes, *encoding);
    }
    if (bytes.isValidUtf8())
        return fromUnicode(bytes, QStringConverter::Utf8);
    return DecodedText{fromWindows1252(bytes), true};
}

} // namespace

ImportResult<DecodedText> decodeText(const QByteArray &bytes)
{
    ImportResult<DecodedText> result = decoded(bytes);
    if (!result)
        return result;
    if (result->text.startsWith(QChar(QChar::ByteOrderMark)))
        result->text.remove(0, 1);
    if (result->text.contains(QChar(QChar::Null)) || cannotBeText(result->text))
        return tl::unexpected(ImportError{.kind = ImportError::Kind::NotText});
    return result;
}

} // namespace Rescind::Exchange
