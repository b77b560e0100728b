// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/keychaintask.h"

#include <deque>
#include <memory>

namespace Rescind {

/// The keychain tasks of the whole program, one at a time. QtKeychain runs one job at a time in a process and has no
/// way to take one back, so a job that hangs holds up all that come later and would carry them out at the end. Waiting
/// here instead, a task whose deadline passes is dropped before any of its jobs exists.
class KeychainQueue final : public QObject
{
    Q_OBJECT

public:
    /// Never destroyed: QtKeychain's pending jobs outlive the application object too. For the main thread only.
    [[nodiscard]] static KeychainQueue &instance();

    void add(std::unique_ptr<KeychainTask> task, std::chrono::milliseconds deadline);

private:
    KeychainQueue() = default;
    void runNext();
    void drop(const KeychainTask *task);
    void retire();

    std::deque<std::unique_ptr<KeychainTask>> m_waiting;
    std::unique_ptr<KeychainTask> m_running;
};

} // namespace Rescind
