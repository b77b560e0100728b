// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A process that crashes. Wants all the core dump it can get; with the argument "forbid" the program's own rule comes
// after that. Says on standard output what holds when it crashes: the limit (soft, hard), the core's contents filter,
// and the mode of a file it made.

#include "app/domain/processhardening.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

int main(int argc, char *argv[])
{
    umask(022);
    rlimit limit{};
    getrlimit(RLIMIT_CORE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_CORE, &limit);

    if (argc > 1 && std::strcmp(argv[1], "forbid") == 0)
        Rescind::hardenProcess();

    getrlimit(RLIMIT_CORE, &limit);
    unsigned int filter = 0;
    if (std::FILE *file = std::fopen("/proc/self/coredump_filter", "r")) {
        if (std::fscanf(file, "%x", &filter) != 1)
            filter = ~0U;
        std::fclose(file);
    }
    const int made = open("made", O_WRONLY | O_CREAT | O_EXCL, 0666);
    struct stat status
    {
    };
    fstat(made, &status);
    close(made);
    std::printf("%llu %llu %x %o\n", static_cast<unsigned long long>(limit.rlim_cur),
                static_cast<unsigned long long>(limit.rlim_max), filter, status.st_mode & 07777U);
    std::fflush(stdout);
    std::abort();
}
