// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychainqueue.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <utility>

namespace Rescind {

KeychainQueue &KeychainQueue::instance()
{
    static auto *const queue = new KeychainQueue;
    Q_ASSERT(QCoreApplication::instance() && QThread::currentThread() == QCoreApplication::instance()->thread());
    return *queue;
}

void KeychainQueue::add(std::unique_ptr<KeychainTask> task, std::chrono::milliseconds deadline)
{
    const KeychainTask *added = task.get();
    connect(added, &KeychainTask::expired, this, [this, added] { drop(added); });
    connect(added, &KeychainTask::done, this, &KeychainQueue::retire);
    task->arm(deadline);
    m_waiting.push_back(std::move(task));
    runNext();
}

void KeychainQueue::runNext()
{
    if (m_running || m_waiting.empty())
        return;
    m_running = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_running->run();
}

void KeychainQueue::drop(const KeychainTask *task)
{
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [task](const std::unique_ptr<KeychainTask> &each) { return each.get() == task; });
    if (found == m_waiting.end())
        return; // it runs, and ends when its job does
    found->release()->deleteLater();
    m_waiting.erase(found);
}

void KeychainQueue::retire()
{
    m_running.release()->deleteLater(); // it is the sender
    runNext();
}

} // namespace Rescind
