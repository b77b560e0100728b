// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clock.h"

#include <QByteArray>
#include <QHash>

namespace Rescind::Sandbox {

/// The tokens given out since the start. None outlives the program: a restarted server knows nobody, which clients must
/// take.
class Tokens
{
public:
    Tokens(const Clock &clock, std::chrono::milliseconds life)
        : m_clock(clock)
        , m_life(life)
    {
    }

    /// A new token of 40 hexadecimal digits. Earlier ones of the same user stay good.
    [[nodiscard]] QByteArray issue(int userId);
    /// The user's id, or 0: unknown or expired.
    [[nodiscard]] int userOf(const QByteArray &token) const;
    void expireAll() { m_issued.clear(); }

private:
    struct Issued
    {
        int user = 0;
        std::chrono::milliseconds at{};
    };
    [[nodiscard]] bool isGood(const Issued &issued) const { return m_clock.sinceStart() - issued.at < m_life; }

    const Clock &m_clock;
    std::chrono::milliseconds m_life;
    QHash<QByteArray, Issued> m_issued;
};

} // namespace Rescind::Sandbox
