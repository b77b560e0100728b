// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/lifeline.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSocketNotifier>

#include <array>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_WIN
#include <cstdio>
#endif

namespace Rescind::Sandbox {

#ifdef Q_OS_UNIX

Lifeline::Lifeline(QObject *parent)
    : QObject(parent)
{
#ifdef Q_OS_LINUX
    prctl(PR_SET_PDEATHSIG, SIGTERM);
#endif
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        std::array<char, 512> ignored{};
        const auto got = read(STDIN_FILENO, ignored.data(), ignored.size());
        if (got > 0 || (got < 0 && (errno == EINTR || errno == EAGAIN)))
            return;
        notifier->setEnabled(false);
        Q_EMIT parentGone();
    });
}

namespace {

// The one thing a signal handler may do: write to a file descriptor.
std::array<int, 2> signalPipe{-1, -1};

void onSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = write(signalPipe[1], &byte, 1);
}

} // namespace

void quitOnSignals(QObject *context)
{
    if (pipe(signalPipe.data()) != 0)
        return;
    for (const int end : signalPipe)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [] { QCoreApplication::quit(); });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

#else

Lifeline::Lifeline(QObject *parent)
    : QObject(parent)
{
    // A pipe cannot be waited for together with the event loop here, so a thread of its own reads it, and is left to
    // the end of the process.
    std::thread([self = QPointer<Lifeline>(this)] {
        while (std::getchar() != EOF)
            continue;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self] {
                if (self)
                    Q_EMIT self->parentGone();
            },
            Qt::QueuedConnection);
    }).detach();
}

void quitOnSignals(QObject *) {}

#endif

} // namespace Rescind::Sandbox
