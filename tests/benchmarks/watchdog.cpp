// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/watchdog.h"

#include "tests/benchmarks/figures.h"

#include <QEventLoop>

namespace Rescind {

using namespace std::chrono_literals;

Watchdog::Watchdog()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        m_gaps.push_back(Figures::millisecondsOf(m_sinceLook));
        m_sinceLook.start();
    });
}

void Watchdog::start()
{
    m_gaps.clear();
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
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isDone())
            loop.quit();
    });
    look.start(20ms);
    start();
    loop.exec();
    stop();
    report(what);
}

void Watchdog::report(const char *what)
{
    const auto over = std::ranges::count_if(m_gaps, [](double gap) { return gap > limit; });
    std::printf("%-40s %7.2f s  99.9th percentile %5.1f ms  longest gap %5.1f ms  over %.0f ms: %d\n", what,
                Figures::millisecondsOf(m_sinceStart) / 1e3, Figures::quantile(m_gaps, 0.999), longest(), limit,
                static_cast<int>(over));
    std::fflush(stdout);
}

double Watchdog::longest() const
{
    return Figures::quantile(m_gaps, 1);
}

} // namespace Rescind
