// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/tokens.h"

#include <QRandomGenerator>

#include <array>

namespace Rescind::Sandbox {

QByteArray Tokens::issue(int userId)
{
    m_issued.removeIf([this](const auto &entry) { return !isGood(entry.value()); });
    std::array<quint32, 5> noise{};
    QRandomGenerator::system()->generate(noise.begin(), noise.end());
    auto token = QByteArray(reinterpret_cast<const char *>(noise.data()), sizeof noise).toHex();
    m_issued.insert(token, {userId, m_clock.sinceStart()});
    return token;
}

int Tokens::userOf(const QByteArray &token) const
{
    const auto it = m_issued.constFind(token);
    return it != m_issued.cend() && isGood(*it) ? it->user : 0;
}

} // namespace Rescind::Sandbox
