// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/terminalchild.h"

#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace Rescind::Testing {
namespace {

constexpr int patience = 60'000;

} // namespace

TerminalChild::TerminalChild(CliProcess &cli, const QStringList &arguments)
    : m_cli(cli)
    , m_master(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
{
    if (m_master < 0 || grantpt(m_master) != 0 || unlockpt(m_master) != 0) {
        QTest::qFail("no pseudo terminal", __FILE__, __LINE__);
        return;
    }
    // Kept open here as well: once nobody has it open, what it still shows is lost.
    m_slave = open(ptsname(m_master), O_RDWR | O_NOCTTY | O_CLOEXEC);
    fcntl(m_master, F_SETFL, O_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { readTerminal(); });

    m_process.setProcessEnvironment(cli.environment);
    m_process.setProgram(CliProcess::programPath());
    m_process.setArguments(arguments);
    const int slave = m_slave;
    m_process.setChildProcessModifier([slave] {
        setsid();
        ioctl(slave, TIOCSCTTY, 0);
        dup2(slave, STDIN_FILENO);
        dup2(slave, STDERR_FILENO);
    });
    m_process.start();
}

TerminalChild::~TerminalChild()
{
    m_process.kill();
    m_process.waitForFinished();
    m_notifier.reset();
    for (const int descriptor : {m_master, m_slave}) {
        if (descriptor >= 0)
            close(descriptor);
    }
}

void TerminalChild::readTerminal()
{
    char bytes[4096];
    for (;;) {
        const ssize_t count = read(m_master, bytes, sizeof bytes);
        if (count <= 0)
            return;
        m_shown.append(bytes, count);
    }
}

bool TerminalChild::waitFor(const QByteArray &text)
{
    return QTest::qWaitFor([&] { return m_shown.contains(text); }, patience);
}

void TerminalChild::type(const QByteArray &keys)
{
    if (write(m_master, keys.constData(), static_cast<std::size_t>(keys.size())) != keys.size())
        QTest::qFail("the terminal takes no keys", __FILE__, __LINE__);
}

bool TerminalChild::echoes() const
{
    termios mode{};
    return tcgetattr(m_slave, &mode) == 0 && (mode.c_lflag & static_cast<tcflag_t>(ECHO)) != 0;
}

CliRun TerminalChild::finish()
{
    CliRun run = m_cli.finish(m_process);
    readTerminal();
    run.err = m_shown;
    return run;
}

} // namespace Rescind::Testing
