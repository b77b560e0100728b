// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/watchdog.h"

#include "tests/benchmarks/figures.h"

#include <QEventLoop>

#include <ctime>

namespace Rescind {

using namespace std::chrono_literals;

namespace {

/// In milliseconds.
double computedByThread()
{
#ifdef Q_OS_UNIX
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

} // namespace

Watchdog::Watchdog()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
}

void Watchdog::look()
{
    m_gaps.push_back(Figures::millisecondsOf(m_sinceLook));
    m_sinceLook.start();
    const double computed = computedByThread();
    m_busiest = std::max(m_busiest, computed - m_computed);
    m_computed = computed;
}

void Watchdog::start()
{
    m_gaps.clear();
    m_busiest = 0;
    m_computed = computedByThread();
    m_sinceLook.start();
    m_sinceStart.start();
    m_timer.start(1);
}

void Watchdog::stop()
{
    m_timer.stop();
}

void Watchdog::watch(const char *what, const std::function<bool()> &isDone)
{
    QEventLoop loop;
    QTimer asking;
    QObject::connect(&asking, &QTimer::timeout, &loop, [&] {
        if (isDone())
            loop.quit();
    });
    asking.start(20ms);
    start();
    loop.exec();
    stop();
    report(what);
}

void Watchdog::report(const char *what)
{
    const auto over = std::ranges::count_if(m_gaps, [](double gap) { return gap > limit; });
    std::printf("%-40s %7.2f s  99.9th percentile %5.1f ms  longest gap %5.1f ms  over %.0f ms: %d  "
                "computed at once %5.1f ms\n",
                what, Figures::millisecondsOf(m_sinceStart) / 1e3, Figures::quantile(m_gaps, 0.999), longest(), limit,
                static_cast<int>(over), busiest());
    std::fflush(stdout);
}

double Watchdog::busiest() const
{
    return m_busiest;
}

double Watchdog::longest() const
{
    return Figures::quantile(m_gaps, 1);
}

} // namespace Rescind
