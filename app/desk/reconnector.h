// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Rescind {

/// Says when a server that could not be reached is to be tried again, without anybody asking: soon at first, then ever
/// less often, and never in step with other programs. It tries nothing itself.
class Reconnector final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds firstWait{5};
    static constexpr std::chrono::seconds longestWait{120};

    explicit Reconnector(QObject *parent = nullptr);

    /// How long to wait after so many failures in a row, from 1. @param jitter from 0 to 1: adds up to a quarter
    [[nodiscard]] static std::chrono::milliseconds waitAfter(int failures, double jitter);

    /// It could not be reached; retry() follows. Does nothing while that is waited for already.
    void failed();
    /// It was reached, or nobody wants to reach it any more.
    void stop();
    [[nodiscard]] bool isWaiting() const { return m_timer.isActive(); }
    /// Somebody is looking: no longer than the first wait since the last failure.
    void hurry();

Q_SIGNALS:
    void retry();

private:
    QTimer m_timer;
    QDeadlineTimer m_soonest;
    int m_failures = 0;
};

} // namespace Rescind
