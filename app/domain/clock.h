// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace Rescind {

/// Where every layer gets the time from, so that tests can move it.
class Clock
{
public:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
    virtual ~Clock() = default;

    /// What the calendar says, in UTC. It can jump; use it only to show or to store a time.
    [[nodiscard]] virtual QDateTime utcNow() const = 0;
    /// Time since an arbitrary start that never goes back and goes on counting while the machine sleeps.
    [[nodiscard]] virtual std::chrono::milliseconds sinceStart() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override;
    [[nodiscard]] std::chrono::milliseconds sinceStart() const override;
};

} // namespace Rescind
