// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "app/domain/secret.h"

#include <QtGlobal>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>
#else
#include <cerrno>
#include <termios.h>
#include <unistd.h>
#endif

namespace Rescind::Cli::Terminal {
namespace {

constexpr int longestLine = 4096;

#ifdef Q_OS_WIN

/// Stops the console from showing what is typed.
class HiddenEcho
{
public:
    HiddenEcho()
        : m_handle(GetStdHandle(STD_INPUT_HANDLE))
    {
        m_changed = GetConsoleMode(m_handle, &m_before) && SetConsoleMode(m_handle, m_before & ~ENABLE_ECHO_INPUT);
    }
    ~HiddenEcho()
    {
        if (m_changed)
            SetConsoleMode(m_handle, m_before);
    }
    Q_DISABLE_COPY_MOVE(HiddenEcho)

private:
    HANDLE m_handle;
    DWORD m_before = 0;
    bool m_changed = false;
};

qint64 readByte(char &byte)
{
    return _read(_fileno(stdin), &byte, 1);
}

class InterruptibleRead
{
public:
    [[nodiscard]] bool wasInterrupted() const { return false; }
};

#else

/// Stops the terminal from showing what is typed.
class HiddenEcho
{
public:
    HiddenEcho()
    {
        termios quiet{};
        m_changed = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_changed)
            return;
        quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHOE | ECHOK | ECHONL);
        m_changed = tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
    }
    ~HiddenEcho()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(HiddenEcho)

private:
    termios m_before{};
    bool m_changed = false;
};

volatile std::sig_atomic_t interruptedBy = 0;

/// Makes Ctrl+C end the read instead of the program, so that the terminal can be put right first; the signal is raised
/// again when that is done.
class InterruptibleRead
{
public:
    InterruptibleRead()
    {
        interruptedBy = 0;
        struct sigaction action
        {
        };
        action.sa_handler = [](int number) { interruptedBy = number; };
        sigemptyset(&action.sa_mask); // and no SA_RESTART: the read has to end
        sigaction(SIGINT, &action, &m_before);
    }
    ~InterruptibleRead()
    {
        sigaction(SIGINT, &m_before, nullptr);
        if (interruptedBy != 0)
            static_cast<void>(std::raise(SIGINT));
    }
    Q_DISABLE_COPY_MOVE(InterruptibleRead)

    [[nodiscard]] bool wasInterrupted() const { return interruptedBy != 0; }

private:
    struct sigaction m_before
    {
    };
};

qint64 readByte(char &byte)
{
    return read(STDIN_FILENO, &byte, 1);
}

#endif

/// Byte by byte from the system: nothing of a password stays behind in a buffer of the C library's.
std::optional<QByteArray> readUpToLineEnd(int most, const InterruptibleRead *interruptible)
{
    QByteArray line;
    line.reserve(most); // so that growing leaves no copies behind
    char byte = 0;
    for (;;) {
        const qint64 count = readByte(byte);
        if (count < 0 && interruptible && interruptible->wasInterrupted())
            break;
#ifndef Q_OS_WIN
        if (count < 0 && errno == EINTR)
            continue;
#endif
        if (count <= 0) {
            if (line.isEmpty())
                break;
            return line;
        }
        if (byte == '\n') {
            if (line.endsWith('\r'))
                line.chop(1);
            return line;
        }
        if (line.size() == most)
            break;
        line.append(byte);
    }
    wipe(line);
    return std::nullopt;
}

} // namespace

bool isTerminal(Stream stream)
{
    int descriptor = 0;
    switch (stream) {
    case Stream::Input:
        descriptor = 0;
        break;
    case Stream::Output:
        descriptor = 1;
        break;
    case Stream::Error:
        descriptor = 2;
        break;
    }
#ifdef Q_OS_WIN
    return _isatty(descriptor) != 0;
#else
    return isatty(descriptor) == 1;
#endif
}

std::optional<QByteArray> readLine(Echo echo)
{
    const InterruptibleRead interruptible; // ends last: the signal goes out when the terminal is right again
    std::optional<HiddenEcho> hidden;
    if (echo == Echo::Hidden)
        hidden.emplace();
    return readUpToLineEnd(longestLine, &interruptible);
}

std::optional<QByteArray> readPipedLine(int most)
{
    return readUpToLineEnd(most, nullptr);
}

void prepareProcess()
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY);
    SetConsoleOutputCP(CP_UTF8);
#else
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

} // namespace Rescind::Cli::Terminal
