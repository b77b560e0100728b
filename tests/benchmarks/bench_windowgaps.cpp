// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the real window's event loop stands still: while it starts over a million orders that were kept, while
// somebody types a search in them, while a hundred thousand of them are taken into a preview, and while orders are read
// from a server with 50 ms of latency, one that is a process of its own. The limit is 8 ms; in turn with them the same
// window with nothing to do, which is what the machine adds by itself. "Computed at once" is what of a gap was the
// window's own work.
//   bench_windowgaps [ORDERS [SYNCED [ROUNDS]]]     1,000,000, 20,000 and 5 unless told

#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/keptwindow.h"
#include "tests/benchmarks/paintwatch.h"
#include "tests/benchmarks/replayserver.h"
#include "tests/benchmarks/watchdog.h"
#include "ui/batch/batchsourcepane.h"
#include "ui/batch/batchwindow.h"
#include "ui/models/ordersmodel.h"
#include "ui/style/outlinestyle.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QMap>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Rescind;
using namespace Rescind::Figures;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What was seen in all rounds, by what was being done.
class Seen
{
public:
    void watch(const char *what, const std::function<bool()> &isDone)
    {
        m_watchdog.watch(what, isDone);
        auto &both = m_all[QByteArray(what)];
        both.first.push_back(m_watchdog.longest());
        both.second.push_back(m_watchdog.busiest());
    }

    void report() const
    {
        for (auto seen = m_all.begin(); seen != m_all.end(); ++seen) {
            const QByteArray what = seen.key() + ": longest gap";
            tell(what.constData(), median(seen->first), "ms", Watchdog::limit);
            tell("  computed at once", median(seen->second), "ms", Watchdog::limit);
        }
    }

private:
    Watchdog m_watchdog;
    QMap<QByteArray, std::pair<std::vector<double>, std::vector<double>>> m_all;
};

void watchNothing(Seen &seen)
{
    QElapsedTimer timer;
    timer.start();
    seen.watch("nothing to do", [&] { return timer.hasExpired(2'000); });
}

/// A letter every 150 ms, as people type, and the whole taken back at the end.
void type(Seen &seen, KeptWindow &desk)
{
    const QString typed = u"maria garcia"_s;
    qsizetype at = 0;
    QTimer key;
    QObject::connect(&key, &QTimer::timeout, &key, [&] {
        if (at < typed.size())
            QTest::keyClicks(&desk.search(), typed.mid(at, 1));
        else
            desk.search().clear();
        key.setInterval(++at > typed.size() ? 1h : 150ms);
    });
    key.start(150ms);
    seen.watch("typing a search", [&] { return at > typed.size() && desk.isAtRest() && desk.showsOrders(); });
}

void preview(Seen &seen, KeptWindow &desk)
{
    constexpr int most = 100'000;
    const auto *model = desk.table().model();
    const QItemSelection rows(model->index(0, 0),
                              model->index(std::min(most, model->rowCount()) - 1, model->columnCount() - 1));
    auto *action = desk.window().findChild<QAction *>(u"batchOfSelected"_s);
    const auto &source = desk.window().findChild<BatchSourcePane *>()->source();
    QTimer::singleShot(100ms, action, [&] {
        desk.table().selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
        QTimer::singleShot(100ms, action, &QAction::trigger);
    });
    QElapsedTimer timer;
    timer.start();
    seen.watch("100,000 into a preview",
               [&] { return timer.hasExpired(500) && !source.isReading() && source.list().has_value(); });
    desk.window().findChild<BatchWindow *>()->close();
    desk.table().clearSelection();
}

void workWithKept(Seen &seen, const KeptOrders &orders, int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        KeptWindow desk(orders);
        QTimer::singleShot(0, &desk.window(), [&] { desk.start(); });
        // All of it is behind the window: the first page, all briefs, and the texts by and by.
        seen.watch("starting, until all can be searched for", [&] { return desk.isAtRest(); });
        watchNothing(seen);
        type(seen, desk);
        preview(seen, desk);
    }
}

void read(Seen &seen, const QString &orders, int count, int rounds)
{
    const ReplayProcess server(orders);
    const QTemporaryDir directory;
    for (int round = 0; round < rounds; ++round) {
        const KeptOrders nothing(directory.filePath(QString::number(round)), QUrl(server.url()));
        KeptWindow desk(nothing);
        desk.window().show();
        watchNothing(seen);
        QTimer::singleShot(0, &desk.window(), [&] { desk.start(); });
        seen.watch("reading from a server", [&] {
            return desk.isAtRest() && desk.workspace()->book().count() == count && !desk.workspace()->isRefreshing();
        });
        desk.workspace()->refreshAll();
        seen.watch("the same again, nothing changed",
                   [&] { return !desk.workspace()->isRefreshing() && desk.isAtRest(); });
    }
}

} // namespace

int main(int argc, char *argv[])
{
    PaintWatch application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--server"_L1)
        return ReplayServer::serve(arguments.at(2));
    OutlineStyle::install();
    const auto count = arguments.value(1, u"1000000"_s).toUInt();
    const auto synced = arguments.value(2, u"20000"_s).toInt();
    const auto rounds = arguments.value(3, u"5"_s).toInt();
    const QTemporaryDir directory;
    const KeptOrders kept(directory.filePath(u"kept"_s));
    kept.fill(count);
    ReplayServer::writeOrders(directory.filePath(u"orders.json"_s), synced);
    Seen seen;
    std::printf("%u orders kept, %d read; %d rounds; platform %s\n", count, synced, rounds,
                qPrintable(QGuiApplication::platformName()));
    read(seen, directory.filePath(u"orders.json"_s), synced, rounds);
    workWithKept(seen, kept, rounds);
    std::printf("medians of %d rounds\n", rounds);
    seen.report();
    return 0;
}
