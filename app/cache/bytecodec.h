// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace Rescind {

/// The sixteen bytes of a uuid in the usual spelling, in either letter case.
struct UuidBytes
{
    enum class Letters { Lower, Upper, Mixed };

    unsigned char bytes[16];
    Letters letters;
};
/// nullopt when @p text is anything else than 8-4-4-4-12 hexadecimal digits.
[[nodiscard]] std::optional<UuidBytes> uuidBytesOf(QStringView text);

/// Writes values one behind the other, short. The memory is kept from one use to the next, and wiped at the end.
class ByteWriter
{
public:
    ByteWriter() = default;
    ~ByteWriter();
    Q_DISABLE_COPY_MOVE(ByteWriter)

    /// Starts anew; what was written before is not overwritten until it is.
    void clear() { m_size = 0; }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_size); }
    [[nodiscard]] QByteArrayView bytes() const { return {m_memory.data(), size()}; }
    /// Overwrites all that was ever written.
    void wipe();

    void flag(bool value);
    void count(quint64 value);
    void fixed(quint64 value);
    /// Writes over eight bytes that fixed() wrote @p at.
    void putFixed(qsizetype at, quint64 value);
    void number(std::optional<qint64> value);
    /// What another one wrote.
    void raw(QByteArrayView bytes);
    /// Any text, NULs and lone surrogates as well.
    void text(const QString &text);
    /// A text that is a uuid most of the time.
    void uuid(const QString &text);

private:
    /// Where the next @p size bytes go.
    [[nodiscard]] char *room(std::size_t size)
    {
        if (m_memory.size() - m_size < size)
            grow(size);
        return m_memory.data() + m_size;
    }
    void grow(std::size_t size);
    /// What was written up to @p end, which is in the last room().
    void endAt(const char *end) { m_size = static_cast<std::size_t>(end - m_memory.data()); }
    void encoded(const QString &text);

    std::vector<char> m_memory;
    std::size_t m_size = 0;
};

/// Reads what ByteWriter wrote. After the first value that cannot be read all are empty, and hasFailed().
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_next(bytes.begin())
        , m_end(bytes.end())
    {
    }

    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /// True when everything was read, and could be.
    [[nodiscard]] bool isAtEnd() const { return !m_hasFailed && m_next == m_end; }
    [[nodiscard]] qsizetype left() const { return m_end - m_next; }

    bool flag();
    quint64 count();
    /// A count() of things that take a byte each at least.
    qsizetype size();
    quint64 fixed();
    std::optional<qint64> number();
    QString text();
    QString uuid();

private:
    /// @p size bytes, or null.
    const char *take(qsizetype size);

    const char *m_next;
    const char *m_end;
    bool m_hasFailed = false;
};

} // namespace Rescind
