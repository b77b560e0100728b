// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct Crash
{
    bool crashed = false;
    bool dumped = false;    ///< as the kernel tells it
    QList<QByteArray> said; ///< soft limit, hard limit, filter, file mode
    QStringList cores;      ///< files in the folder that might be one
};

/// Runs crashprobe in a folder of its own. By hand and not by QProcess, which does not tell whether a core was dumped.
Crash crash(const char *argument)
{
    const QTemporaryDir folder;
    const QByteArray place = QFile::encodeName(folder.path());
    const QByteArray program = QFile::encodeName(QCoreApplication::applicationDirPath() + u"/crashprobe"_s);
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        if (chdir(place.constData()) == 0)
            execl(program.constData(), "crashprobe", argument, nullptr);
        _exit(1);
    }
    close(ends[1]);
    QFile output;
    QByteArray said;
    if (output.open(ends[0], QFile::ReadOnly, QFile::AutoCloseHandle))
        said = output.readAll();
    int status = 0;
    waitpid(child, &status, 0);
    return {WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT, WIFSIGNALED(status) && WCOREDUMP(status),
            said.trimmed().split(' '), QDir(folder.path()).entryList({u"*core*"_s}, QDir::Files | QDir::Hidden)};
}

/// Whether an unhindered crash leaves a core file in its folder on this machine.
bool machineDumpsCores(const Crash &unhindered)
{
    QFile pattern(u"/proc/sys/kernel/core_pattern"_s);
    return pattern.open(QFile::ReadOnly) && pattern.readAll().startsWith("core") && unhindered.said.value(1) != "0"
           && unhindered.said.value(1) != "1";
}

} // namespace

class tst_ProcessHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProcessThatForbidsItLeavesNoCoreDump()
    {
        // GIVEN what happens without it, where this machine shows it at all
        const Crash unhindered = crash("allow");
        QVERIFY(unhindered.crashed);
        if (machineDumpsCores(unhindered))
            QVERIFY(unhindered.dumped && !unhindered.cores.isEmpty());
        // WHEN
        const Crash forbidden = crash("forbid");
        // THEN
        QVERIFY(forbidden.crashed);
        QVERIFY(!forbidden.dumped);
        QCOMPARE(forbidden.cores, QStringList());
    }

    void theLimitHoldsForCollectorsTooAndCannotBeRaised()
    {
        const Crash forbidden = crash("forbid");
        QCOMPARE(forbidden.said.size(), 4);
        // 1 and not 0: see processhardening.cpp. 0 where the hard limit was 0 already.
        const QByteArray hard = crash("allow").said.value(1);
        const QByteArray expected = hard == "0" ? "0" : "1";
        QCOMPARE(forbidden.said.at(0), expected);
        QCOMPARE(forbidden.said.at(1), expected);
    }

    void aCoreWouldHoldNoMemoryContents()
    {
        QVERIFY(crash("allow").said.value(2) != "0");
        QCOMPARE(crash("forbid").said.value(2), "0");
    }

    void filesAreForTheirOwnerAlone()
    {
        QCOMPARE(crash("allow").said.value(3), "644");
        QCOMPARE(crash("forbid").said.value(3), "600");
    }
};

QTEST_GUILESS_MAIN(tst_ProcessHardening)
#include "tst_processhardening.moc"
