// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clock.h"

namespace Rescind::Sandbox {

/// A clock that starts at a given moment and runs on from there; without one, the machine's own.
class SandboxClock final : public Clock
{
public:
    /// @param start the moment the sandbox believes it started at; invalid means "now"
    explicit SandboxClock(const QDateTime &start)
        : m_start(start)
        , m_startedAt(m_system.sinceStart())
    {
    }

    [[nodiscard]] QDateTime utcNow() const override
    {
        if (!m_start.isValid())
            return m_system.utcNow();
        return m_start.toUTC().addMSecs((sinceStart() - m_startedAt).count());
    }
    [[nodiscard]] std::chrono::milliseconds sinceStart() const override { return m_system.sinceStart(); }

private:
    SystemClock m_system;
    QDateTime m_start;
    std::chrono::milliseconds m_startedAt;
};

} // namespace Rescind::Sandbox
