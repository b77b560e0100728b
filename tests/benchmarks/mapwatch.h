// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <memory>
#include <optional>

namespace Rescind {

/// Sees when a program's window comes up on an X display.
class MapWatch
{
public:
    MapWatch();
    ~MapWatch();
    Q_DISABLE_COPY_MOVE(MapWatch)

    [[nodiscard]] bool isConnected() const;
    /// Forgets what has come up so far.
    void forget();
    /// Waits for a window as large as a main window is; nanoseconds of the monotonic clock, nullopt when none came.
    [[nodiscard]] std::optional<qint64> waitForWindow(std::chrono::milliseconds longest);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Rescind
