// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/bytecodec.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace Rescind {

namespace {

// How a text is spelt, in the two low bits of its length in bytes.
constexpr quint64 spelling = 3;
constexpr quint64 ascii = 0;
constexpr quint64 utf8 = 1;
constexpr quint64 utf16 = 2; ///< what is no valid Unicode, or begins with a mark that decoders leave out

// How a uuid is spelt.
constexpr unsigned char asText = 0;
constexpr unsigned char asLower = 1;
constexpr unsigned char asUpper = 2;

constexpr qsizetype uuidLength = 36;
constexpr int longestCount = 10;

constexpr bool isHyphenPlace(qsizetype place)
{
    return place == 8 || place == 13 || place == 18 || place == 23;
}

constexpr unsigned char noDigit = 0xff;
constexpr unsigned char lowerDigit = 0x40;
constexpr unsigned char upperDigit = 0x80;

/// What a character is worth as a hexadecimal digit, with a mark of its letter case.
constexpr std::array<unsigned char, 128> digits = [] {
    std::array<unsigned char, 128> table{};
    table.fill(noDigit);
    for (unsigned char i = 0; i < 10; ++i)
        table.at('0' + i) = i;
    for (unsigned char i = 0; i < 6; ++i) {
        table.at('a' + i) = lowerDigit | (10 + i);
        table.at('A' + i) = upperDigit | (10 + i);
    }
    return table;
}();

char *putCount(char *to, quint64 value)
{
    for (; value >= 0x80; value >>= 7)
        *to++ = static_cast<char>(value | 0x80);
    *to = static_cast<char>(value);
    return to + 1;
}

/// Writes the characters as bytes; false when one of them is not ASCII.
bool narrow(const char16_t *from, qsizetype size, char *to)
{
    qsizetype i = 0;
    if constexpr (QSysInfo::ByteOrder == QSysInfo::LittleEndian) {
        constexpr quint64 beyondAscii = 0xff80ff80ff80ff80;
        for (; i + 4 <= size; i += 4) {
            quint64 four = 0;
            std::memcpy(&four, from + i, sizeof four);
            if (four & beyondAscii)
                return false;
            four = (four | (four >> 8)) & 0x0000ffff0000ffff;
            const auto packed = static_cast<quint32>(four | (four >> 16));
            std::memcpy(to + i, &packed, sizeof packed);
        }
    }
    for (; i < size; ++i) {
        if (from[i] >= 0x80)
            return false;
        to[i] = static_cast<char>(from[i]);
    }
    return true;
}

} // namespace

std::optional<UuidBytes> uuidBytesOf(QStringView text)
{
    if (text.size() != uuidLength)
        return std::nullopt;
    UuidBytes uuid{};
    unsigned char seen = 0;
    const char16_t *from = text.utf16();
    unsigned char *to = uuid.bytes;
    for (qsizetype place = 0; place < uuidLength;) {
        if (isHyphenPlace(place)) {
            if (from[place++] != u'-')
                return std::nullopt;
            continue;
        }
        const char16_t high = from[place++];
        const char16_t low = from[place++];
        if ((high | low) >= 0x80)
            return std::nullopt;
        const unsigned char first = digits[high];
        const unsigned char second = digits[low];
        if (first == noDigit || second == noDigit)
            return std::nullopt;
        seen |= first | second;
        *to++ = static_cast<unsigned char>((first << 4) | (second & 0x0f));
    }
    uuid.letters = !(seen & upperDigit)   ? UuidBytes::Letters::Lower
                   : !(seen & lowerDigit) ? UuidBytes::Letters::Upper
                                          : UuidBytes::Letters::Mixed;
    return uuid;
}

ByteWriter::~ByteWriter()
{
    wipe();
}

void ByteWriter::wipe()
{
    sodium_memzero(m_memory.data(), m_memory.size());
    m_size = 0;
}

void ByteWriter::grow(std::size_t size)
{
    constexpr std::size_t least = 4096;
    std::vector<char> larger(std::max({least, m_memory.size() * 2, m_size + size}));
    std::copy_n(m_memory.begin(), m_size, larger.begin());
    sodium_memzero(m_memory.data(), m_memory.size());
    m_memory.swap(larger);
}

void ByteWriter::flag(bool value)
{
    *room(1) = value ? 1 : 0;
    ++m_size;
}

void ByteWriter::count(quint64 value)
{
    endAt(putCount(room(longestCount), value));
}

void ByteWriter::fixed(quint64 value)
{
    qToLittleEndian(value, room(sizeof value));
    m_size += sizeof value;
}

void ByteWriter::putFixed(qsizetype at, quint64 value)
{
    qToLittleEndian(value, m_memory.data() + at);
}

void ByteWriter::number(std::optional<qint64> value)
{
    flag(value.has_value());
    if (value) // small numbers of either sign are short
        count((static_cast<quint64>(*value) << 1) ^ (*value < 0 ? ~quint64(0) : 0));
}

void ByteWriter::raw(QByteArrayView bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    std::copy_n(bytes.data(), size, room(size));
    m_size += size;
}

void ByteWriter::text(const QString &text)
{
    const qsizetype size = text.size();
    char *to = putCount(room(longestCount + static_cast<std::size_t>(size)), (static_cast<quint64>(size) << 2) | ascii);
    if (narrow(reinterpret_cast<const char16_t *>(text.constData()), size, to))
        endAt(to + size);
    else
        encoded(text);
}

/// A text that is not ASCII.
void ByteWriter::encoded(const QString &text)
{
    if (QStringView(text).isValidUtf16() && text.at(0) != QChar::ByteOrderMark) {
        QByteArray bytes = text.toUtf8();
        const auto size = static_cast<std::size_t>(bytes.size());
        char *to = putCount(room(longestCount + size), (static_cast<quint64>(size) << 2) | utf8);
        std::memcpy(to, bytes.constData(), size);
        endAt(to + size);
        sodium_memzero(bytes.data(), size);
    } else {
        const std::size_t size = static_cast<std::size_t>(text.size()) * sizeof(char16_t);
        char *to = putCount(room(longestCount + size), (static_cast<quint64>(size) << 2) | utf16);
        qToLittleEndian<quint16>(text.constData(), text.size(), to);
        endAt(to + size);
    }
}

void ByteWriter::uuid(const QString &text)
{
    const auto uuid = uuidBytesOf(text);
    if (!uuid || uuid->letters == UuidBytes::Letters::Mixed) {
        count(asText);
        return this->text(text);
    }
    char *to = room(1 + sizeof uuid->bytes);
    *to = static_cast<char>(uuid->letters == UuidBytes::Letters::Lower ? asLower : asUpper);
    std::memcpy(to + 1, uuid->bytes, sizeof uuid->bytes);
    m_size += 1 + sizeof uuid->bytes;
}

const char *ByteReader::take(qsizetype size)
{
    if (m_hasFailed || size > left()) {
        m_hasFailed = true;
        return nullptr;
    }
    return std::exchange(m_next, m_next + size);
}

bool ByteReader::flag()
{
    const char *byte = take(1);
    if (byte && *byte != 0 && *byte != 1)
        m_hasFailed = true;
    return byte && *byte == 1;
}

quint64 ByteReader::count()
{
    quint64 value = 0;
    for (int shift = 0; shift < longestCount * 7; shift += 7) {
        const char *byte = take(1);
        if (!byte)
            return 0;
        value |= static_cast<quint64>(*byte & 0x7f) << shift;
        if (!(*byte & 0x80))
            return value;
    }
    m_hasFailed = true;
    return 0;
}

qsizetype ByteReader::size()
{
    const quint64 value = count();
    if (value <= static_cast<quint64>(left()))
        return static_cast<qsizetype>(value);
    m_hasFailed = true;
    return 0;
}

quint64 ByteReader::fixed()
{
    const char *bytes = take(sizeof(quint64));
    return bytes ? qFromLittleEndian<quint64>(bytes) : 0;
}

std::optional<qint64> ByteReader::number()
{
    if (!flag())
        return std::nullopt;
    const quint64 value = count();
    return static_cast<qint64>((value >> 1) ^ (value & 1 ? ~quint64(0) : 0));
}

QString ByteReader::text()
{
    const quint64 head = count();
    const quint64 bytes = head >> 2;
    if (bytes > static_cast<quint64>(left())) {
        m_hasFailed = true;
        return {};
    }
    const auto size = static_cast<qsizetype>(bytes);
    const char *from = take(size);
    if (!from || size == 0)
        return {};
    switch (head & spelling) {
    case ascii:
        return QString::fromLatin1(from, size);
    case utf8:
        return QString::fromUtf8(from, size);
    case utf16: {
        if (size % 2 != 0)
            break;
        QString text(size / 2, Qt::Uninitialized);
        qFromLittleEndian<quint16>(from, size / 2, text.data());
        return text;
    }
    }
    m_hasFailed = true;
    return {};
}

QString ByteReader::uuid()
{
    const quint64 kind = count();
    if (kind == asText)
        return text();
    const char *bytes = kind == asLower || kind == asUpper ? take(16) : nullptr;
    if (!bytes) {
        m_hasFailed = true;
        return {};
    }
    const char *letters = kind == asLower ? "0123456789abcdef" : "0123456789ABCDEF";
    QString text(uuidLength, Qt::Uninitialized);
    auto *to = reinterpret_cast<char16_t *>(text.data());
    for (qsizetype place = 0; place < uuidLength;) {
        if (isHyphenPlace(place)) {
            to[place++] = u'-';
            continue;
        }
        const auto byte = static_cast<unsigned char>(*bytes++);
        to[place++] = static_cast<char16_t>(letters[byte >> 4]);
        to[place++] = static_cast<char16_t>(letters[byte & 0x0f]);
    }
    return text;
}

} // namespace Rescind
