// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorypeak.h"

#include <QByteArray>
#include <QFile>

namespace Rescind {

namespace {

/// The most that was ever resident, in bytes.
std::optional<qint64> readPeak()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').value(0).toLongLong() * 1024;
    }
    return std::nullopt;
}

} // namespace

MemoryPeak::MemoryPeak()
{
    // "5" sets the peak (VmHWM) back to what is resident now. Where that is refused, the old peak only hides a rise
    // that stays below it.
    QFile reset(QStringLiteral("/proc/self/clear_refs"));
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
    reset.close();
    m_before = readPeak();
}

std::optional<qint64> MemoryPeak::rise() const
{
    const std::optional<qint64> now = readPeak();
    if (!now || !m_before)
        return std::nullopt;
    return *now - *m_before;
}

} // namespace Rescind
