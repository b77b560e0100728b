// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupts.h"

#include <QSocketNotifier>

#include <array>

#ifdef Q_OS_WIN
#include <QMutex>
#include <qt_windows.h>
#else
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Rescind::Cli {

#ifdef Q_OS_WIN

namespace {
QMutex currentMutex;
Interrupts *current = nullptr;

// Called on a thread of the system's.
BOOL WINAPI handle(DWORD)
{
    const QMutexLocker locker(&currentMutex);
    if (current)
        QMetaObject::invokeMethod(
            current, [which = current] { Q_EMIT which->interrupted(); }, Qt::QueuedConnection);
    return TRUE;
}
} // namespace

class Interrupts::Private
{
public:
    explicit Private(Interrupts *owner)
    {
        const QMutexLocker locker(&currentMutex);
        current = owner;
        SetConsoleCtrlHandler(handle, TRUE);
    }
    ~Private()
    {
        const QMutexLocker locker(&currentMutex);
        SetConsoleCtrlHandler(handle, FALSE);
        current = nullptr;
    }
    Q_DISABLE_COPY_MOVE(Private)
};

#else

namespace {

constexpr std::array signalNumbers{SIGINT, SIGTERM, SIGHUP};

/// A signal handler may do next to nothing, but it may write to a pipe.
int pipeEnd = -1;

void handle(int)
{
    const int before = errno;
    const char byte = 0;
    static_cast<void>(!write(pipeEnd, &byte, 1));
    errno = before;
}

} // namespace

class Interrupts::Private
{
public:
    explicit Private(Interrupts *owner)
    {
        if (pipe(m_ends.data()) != 0)
            return; // then they keep their usual meaning
        for (const int end : m_ends) {
            fcntl(end, F_SETFD, FD_CLOEXEC);
            fcntl(end, F_SETFL, O_NONBLOCK);
        }
        pipeEnd = m_ends[1];
        auto *notifier = new QSocketNotifier(m_ends[0], QSocketNotifier::Read, owner);
        QObject::connect(notifier, &QSocketNotifier::activated, owner, [this, owner] {
            char byte = 0;
            while (read(m_ends[0], &byte, 1) == 1)
                Q_EMIT owner->interrupted();
        });
        struct sigaction action
        {
        };
        action.sa_handler = handle;
        action.sa_flags = SA_RESTART;
        sigemptyset(&action.sa_mask);
        for (std::size_t i = 0; i < signalNumbers.size(); ++i) {
            sigaction(signalNumbers[i], &action, &m_before[i]);
            // Whoever started us so, as nohup does, does not want to be asked.
            if (m_before[i].sa_handler == SIG_IGN)
                sigaction(signalNumbers[i], &m_before[i], nullptr);
        }
    }
    ~Private()
    {
        if (m_ends[0] < 0)
            return;
        for (std::size_t i = 0; i < signalNumbers.size(); ++i)
            sigaction(signalNumbers[i], &m_before[i], nullptr);
        pipeEnd = -1;
        for (const int end : m_ends)
            close(end);
    }
    Q_DISABLE_COPY_MOVE(Private)

private:
    std::array<int, 2> m_ends{-1, -1};
    std::array<struct sigaction, signalNumbers.size()> m_before{};
};

#endif

Interrupts::Interrupts(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

Interrupts::~Interrupts() = default;

} // namespace Rescind::Cli
