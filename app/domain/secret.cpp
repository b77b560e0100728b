// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/secret.h"

namespace Rescind {

namespace {

// Written through a volatile pointer, so that the compiler may not drop it as a store nobody reads.
void overwrite(void *memory, std::size_t size)
{
    auto *byte = static_cast<volatile unsigned char *>(memory);
    while (size-- > 0)
        *byte++ = 0;
}

} // namespace

Secret::Secret(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    auto *copy = new std::string(bytes.data(), static_cast<std::size_t>(bytes.size()));
    m_bytes = std::shared_ptr<const std::string>(copy, [copy](const std::string *) {
        overwrite(copy->data(), copy->size());
        std::default_delete<std::string>()(copy);
    });
}

QByteArrayView Secret::expose() const
{
    return m_bytes ? QByteArrayView(m_bytes->data(), static_cast<qsizetype>(m_bytes->size())) : QByteArrayView();
}

bool operator==(const Secret &left, const Secret &right)
{
    const QByteArrayView a = left.expose();
    const QByteArrayView b = right.expose();
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return difference == 0;
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << (secret.isEmpty() ? "(no secret)" : "(secret)");
    return debug;
}

void wipe(QByteArray &bytes)
{
    overwrite(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    overwrite(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace Rescind
