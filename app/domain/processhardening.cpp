// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/processhardening.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace Rescind {

namespace {

#ifdef Q_OS_UNIX
void forbidCoreFiles()
{
#ifdef Q_OS_LINUX
    // A limit of 0 does not hold where cores are piped to a collector (systemd-coredump, apport): the kernel then looks
    // at the limit only to see whether it is 1, and stops at that. For a file, 1 is too small like 0.
    constexpr rlim_t limit = 1;
#else
    constexpr rlim_t limit = 0;
#endif
    rlimit none{limit, limit};
    if (setrlimit(RLIMIT_CORE, &none) == 0)
        return;
    // Somebody has already lowered the limit for good.
    none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
}
#endif

#ifdef Q_OS_LINUX
// Whoever writes a core after all finds no memory contents to put in it. PR_SET_DUMPABLE would forbid dumps as well,
// but it takes /proc/PID/root from the desktop portals, which then refuse every file dialog and settings call.
void emptyCoreContents()
{
    const int file = open("/proc/self/coredump_filter", O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return;
    // Nothing can be done about a failure, and the limit above stands without it.
    [[maybe_unused]] const ssize_t written = write(file, "0\n", 2);
    close(file);
}
#endif

} // namespace

void hardenProcess()
{
#ifdef Q_OS_UNIX
    umask(S_IRWXG | S_IRWXO);
    forbidCoreFiles();
#endif
#ifdef Q_OS_LINUX
    emptyCoreContents();
#endif
#ifdef Q_OS_WIN
    SetErrorMode(GetErrorMode() | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#endif
}

} // namespace Rescind
