// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/oneshotbody.h"

#include "app/domain/secret.h"

#include <algorithm>
#include <cstring>

namespace Rescind {

OneShotBody::OneShotBody(QByteArrayView bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(bytes.toByteArray()) // a copy of its own, which wipe() may overwrite
{
    Q_ASSERT(!m_bytes.isEmpty());
    // Unbuffered, or QIODevice would read ahead and wasRead() would tell of its buffer rather than of the network.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

// Log-in's body holds a password.
OneShotBody::~OneShotBody()
{
    revoke();
}

void OneShotBody::revoke()
{
    wipe(m_bytes);
    m_position = 0;
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_position;
}

bool OneShotBody::seek([[maybe_unused]] qint64 position)
{
    return false;
}

qint64 OneShotBody::readData(char *data, qint64 maximum)
{
    if (atEnd())
        return -1;
    const qint64 size = std::min<qint64>(maximum, m_bytes.size() - m_position);
    if (size <= 0)
        return 0;
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<std::size_t>(size));
    m_position += size;
    if (!m_wasRead) {
        m_wasRead = true;
        Q_EMIT readingBegan();
    }
    return size;
}

qint64 OneShotBody::writeData([[maybe_unused]] const char *data, [[maybe_unused]] qint64 size)
{
    return -1;
}

} // namespace Rescind
