// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Starts the real window over kept orders, as bench_start prepared them, and prints one line of JSON when the orders
// are painted, and what was computed until the window was, and another when all of them can be searched for. Times are
// microseconds since the moment that the caller gives as nanoseconds of the monotonic clock: before it started this.
//   startprobe DIRECTORY SINCE

#include "app/domain/processhardening.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/keptwindow.h"
#include "tests/benchmarks/paintwatch.h"
#include "translations/translations.h"
#include "ui/style/outlinestyle.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"

#include <QNetworkProxyFactory>
#include <QTableView>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace Rescind;
using namespace Rescind::Figures;
using namespace Qt::StringLiterals;

namespace {

qint64 now()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    PaintWatch application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto since = arguments.value(2).toLongLong();
    installTranslations(application);
    QApplication::setWindowIcon(programIcon());
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    OutlineStyle::install(symbolicIcon(u"close"_s));
    Theme::apply(ColourScheme::System);

    const KeptOrders orders(arguments.value(1));
    KeptWindow desk(orders);
    qint64 window = 0;
    double computed = 0;
    bool isTold = false;
    application.whenPainted = [&](const PaintWatch::Painted &widgets) {
        const auto at = (now() - since) / 1000;
        if (window == 0) {
            window = at;
            computed = computedMilliseconds();
        }
        const bool isTable = !isTold && std::ranges::find(widgets, desk.table().viewport()) != widgets.end();
        if (!isTable || !desk.table().model() || desk.table().model()->rowCount() == 0 || !desk.showsOrders())
            return;
        isTold = true;
        std::printf("{\"window\":%lld,\"computed\":%.1f,\"rows\":%lld,\"resident\":%.1f}\n", window, computed, at,
                    residentMegabytes());
        std::fflush(stdout);
    };
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        if (!desk.isAtRest())
            return;
        look.stop();
        const auto searchable = (now() - since) / 1000;
        // What was needed on the way is given back just afterwards.
        QTimer::singleShot(std::chrono::seconds(1), &look, [&desk, searchable] {
            std::printf("{\"searchable\":%lld,\"resident\":%.1f,\"orders\":%d}\n", searchable, residentMegabytes(),
                        desk.workspace()->book().count());
            std::fflush(stdout);
        });
    });
    look.start(std::chrono::milliseconds(50));
    desk.start();
    return QApplication::exec();
}
