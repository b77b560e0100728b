// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a window can be, for bench_start: an empty QMainWindow. Prints when it was painted, as startprobe
// does.
//   emptyprobe SINCE

#include "tests/benchmarks/paintwatch.h"

#include <QMainWindow>

#include <chrono>
#include <cstdio>
#include <utility>

using namespace Rescind;

int main(int argc, char *argv[])
{
    PaintWatch application(argc, argv);
    const auto since = QCoreApplication::arguments().value(1).toLongLong();
    QMainWindow window;
    window.resize(1280, 800);
    bool isTold = false;
    application.whenPainted = [&](const PaintWatch::Painted &) {
        if (std::exchange(isTold, true))
            return;
        const auto now = std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
        std::printf("{\"window\":%lld}\n", static_cast<long long>((now - since) / 1000));
        std::fflush(stdout);
    };
    window.show();
    return QApplication::exec();
}
