// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/reconnector.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Rescind {

using namespace std::chrono_literals;

Reconnector::Reconnector(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reconnector::retry);
}

std::chrono::milliseconds Reconnector::waitAfter(int failures, double jitter)
{
    constexpr int enough = 10; // beyond that it is capped anyway
    const std::chrono::milliseconds doubled = firstWait * (1 << std::clamp(failures - 1, 0, enough));
    const auto wait = std::min<std::chrono::milliseconds>(doubled, longestWait);
    return wait + std::chrono::milliseconds(qRound64(std::clamp(jitter, 0.0, 1.0) * double(wait.count()) / 4));
}

void Reconnector::failed()
{
    if (isWaiting())
        return;
    ++m_failures;
    m_soonest.setRemainingTime(firstWait);
    m_timer.start(waitAfter(m_failures, QRandomGenerator::global()->generateDouble()));
}

void Reconnector::stop()
{
    m_failures = 0;
    m_timer.stop();
}

void Reconnector::hurry()
{
    if (!isWaiting())
        return;
    const auto soonest = std::max<std::chrono::milliseconds>(1ms, std::chrono::milliseconds(m_soonest.remainingTime()));
    if (soonest < m_timer.remainingTimeAsDuration())
        m_timer.start(soonest);
}

} // namespace Rescind
