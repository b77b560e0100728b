// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How soon the window is there: with a million orders kept, with a thousand, and an empty QMainWindow; and beside other
// desktop programs (those that are installed) until the window is on the display. Each start is a process of its own,
// and they take turns. What "painted" means see startprobe.
//   bench_start [ORDERS [ROUNDS]]     1,000,000 and 7 unless told

#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/keptorders.h"
#include "tests/benchmarks/keptwindow.h"
#include "tests/benchmarks/mapwatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace Rescind;
using namespace Rescind::Figures;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 600'000;

qint64 now()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

[[noreturn]] void fail(const QString &why)
{
    std::fprintf(stderr, "bench_start: %s\n", qPrintable(why));
    std::exit(1);
}

QString probe(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u"/../probes/"_s + name;
}

/// A program on its own: not even its settings are there when it starts next.
class Started
{
public:
    Started(const QString &program, const QStringList &arguments, const QString &home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home);
        for (const char *kind : {"DATA", "CONFIG", "CACHE"}) {
            const auto name = QLatin1StringView(kind);
            environment.insert(u"XDG_"_s + name + u"_HOME"_s, home + u"/."_s + name.toString().toLower());
        }
        m_process.setProcessEnvironment(environment);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_since = now();
        m_process.start(program, QStringList(arguments).replaceInStrings(u"SINCE"_s, QString::number(m_since)));
        if (!m_process.waitForStarted())
            fail(program + u" could not be started"_s);
    }
    ~Started()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Started)

    [[nodiscard]] qint64 since() const { return m_since; }
    [[nodiscard]] double resident() const { return residentMegabytes(m_process.processId()); }
    /// The next line that it prints.
    [[nodiscard]] QJsonObject told()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(patience))
                fail(u"%1 did not tell: %2, exit code %3"_s.arg(m_process.program(), m_process.errorString())
                         .arg(m_process.exitCode()));
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

private:
    QProcess m_process;
    qint64 m_since = 0;
};

struct Starts
{
    std::vector<double> window;
    std::vector<double> rows;
    std::vector<double> resident;
    std::vector<double> mapped;
    std::vector<double> residentMapped;
    std::vector<double> residentLater;
};

/// Of another program: the settings with which it shows its main window at once.
struct Peer
{
    QString program;
    QStringList arguments;
    QString settings = {}; ///< path in its home
    QByteArray contents = {};
};

QList<Peer> installedPeers(const QString &file)
{
    const QList<Peer> all{
        {u"sqlitebrowser"_s, {u"--read-only"_s, file}, {}, {}},
        {u"qbittorrent"_s,
         {},
         u".config/qBittorrent/qBittorrent.conf"_s,
         "[LegalNotice]\nAccepted=true\n[Preferences]\nGeneral\\ExitConfirm=false\n"},
        {u"keepassxc"_s,
         {},
         u".config/keepassxc/keepassxc.ini"_s,
         "[General]\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n"},
    };
    QList<Peer> installed;
    for (const auto &peer : all) {
        if (QStandardPaths::findExecutable(peer.program).isEmpty())
            std::printf("%s is not installed: left out\n", qPrintable(peer.program));
        else
            installed.append(peer);
    }
    return installed;
}

void writeSettings(const Peer &peer, const QString &home)
{
    if (peer.settings.isEmpty())
        return;
    QFile file(home + u'/' + peer.settings);
    QDir().mkpath(QFileInfo(file).path());
    if (!file.open(QIODevice::WriteOnly) || file.write(peer.contents) < 0)
        fail(file.errorString());
}

class Bench
{
public:
    explicit Bench(quint32 count)
        : m_count(count)
        , m_many(m_directory.filePath(u"many"_s))
        , m_few(m_directory.filePath(u"few"_s))
    {
        QElapsedTimer timer;
        timer.start();
        m_few.fill(1'000);
        m_many.fill(count);
        std::printf("%u orders with three lines each kept in %.0f s: %.0f MB on disk\n", count,
                    millisecondsOf(timer) / 1e3, static_cast<double>(QFileInfo(m_many.file()).size()) / 1e6);
        std::fflush(stdout);
        m_peers = installedPeers(m_many.file());
    }

    void round()
    {
        painted(m_empty, probe(u"emptyprobe"_s), {u"SINCE"_s});
        painted(m_ofFew, probe(u"startprobe"_s), {m_few.directory(), u"SINCE"_s});
        painted(m_ofMany, probe(u"startprobe"_s), {m_many.directory(), u"SINCE"_s});
        if (!m_watch.isConnected())
            return;
        mapped(m_empty, {probe(u"emptyprobe"_s), {u"SINCE"_s}});
        mapped(m_ofMany, {probe(u"startprobe"_s), {m_many.directory(), u"SINCE"_s}});
        for (const auto &peer : std::as_const(m_peers))
            mapped(m_ofPeers[peer.program], peer);
    }

    /// Once more until everything can be searched for.
    void searchable()
    {
        Started started(probe(u"startprobe"_s), {m_many.directory(), u"SINCE"_s}, m_directory.filePath(u"home"_s));
        static_cast<void>(started.told());
        const auto told = started.told();
        if (told.value("orders"_L1).toInt() != static_cast<int>(m_count))
            fail(u"orders are missing"_s);
        m_searchable.push_back(told.value("searchable"_L1).toDouble() / 1e6);
        m_residentSearchable.push_back(told.value("resident"_L1).toDouble());
    }

    void report() const;

private:
    void painted(Starts &starts, const QString &program, const QStringList &arguments)
    {
        Started started(program, arguments, m_directory.filePath(u"home"_s));
        const auto told = started.told();
        starts.window.push_back(told.value("window"_L1).toDouble() / 1e3);
        starts.rows.push_back(told.value("rows"_L1).toDouble() / 1e3);
        starts.resident.push_back(told.value("resident"_L1).toDouble());
    }

    void mapped(Starts &starts, const Peer &peer)
    {
        const QTemporaryDir home;
        writeSettings(peer, home.path());
        m_watch.forget();
        Started started(peer.program, peer.arguments, home.path());
        const auto at = m_watch.waitForWindow(30s);
        if (!at) {
            std::printf("%s showed no window\n", qPrintable(peer.program));
            return;
        }
        starts.mapped.push_back(static_cast<double>(*at - started.since()) / 1e6);
        starts.residentMapped.push_back(started.resident());
        QThread::sleep(1);
        starts.residentLater.push_back(started.resident());
    }

    quint32 m_count;
    QTemporaryDir m_directory;
    KeptOrders m_many;
    KeptOrders m_few;
    QList<Peer> m_peers;
    MapWatch m_watch;
    Starts m_empty;
    Starts m_ofFew;
    Starts m_ofMany;
    QMap<QString, Starts> m_ofPeers;
    std::vector<double> m_searchable;
    std::vector<double> m_residentSearchable;
};

void Bench::report() const
{
    std::printf("platform %s; medians of %zu\n", qPrintable(qEnvironmentVariable("QT_QPA_PLATFORM", u"as usual"_s)),
                m_empty.window.size());
    tell("empty QMainWindow painted", median(m_empty.window), "ms");
    tell("window painted, a thousand kept", median(m_ofFew.window), "ms");
    tell("window painted, all kept", median(m_ofMany.window), "ms");
    tell("orders painted, a thousand kept", median(m_ofFew.rows), "ms");
    tell("orders painted, all kept", median(m_ofMany.rows), "ms");
    tell("  window to an empty one's", median(m_ofMany.window) / median(m_empty.window), "x", 3);
    tell("  orders to an empty one's window", median(m_ofMany.rows) / median(m_empty.window), "x", 3);
    tell("  window: all to a thousand", median(m_ofMany.window) / median(m_ofFew.window), "x", 1.2);
    tell("  orders: all to a thousand", median(m_ofMany.rows) / median(m_ofFew.rows), "x", 1.2);
    tell("resident when the orders are painted", median(m_ofMany.resident), "MB");
    tell("all can be searched for after", median(m_searchable), "s");
    tell("resident then", median(m_residentSearchable), "MB", 250);
    if (m_ofMany.mapped.empty()) {
        std::printf("no X display: nothing to tell of mapped windows\n");
        return;
    }
    tell("empty QMainWindow mapped", median(m_empty.mapped), "ms");
    tell("window mapped, all kept", median(m_ofMany.mapped), "ms");
    for (auto peer = m_ofPeers.begin(); peer != m_ofPeers.end(); ++peer) {
        const bool isSame = peer.key() == "sqlitebrowser"_L1;
        const auto name = peer.key().toLatin1();
        std::printf("%s\n", name.constData());
        tell("  mapped", median(peer->mapped), "ms");
        tell("  ours to it", median(m_ofMany.mapped) / median(peer->mapped), "x", isSame ? 0.4 : 0.5);
        tell("  resident when mapped", median(peer->residentMapped), "MB");
        tell("  resident a second later (ours is reading all orders then)", median(peer->residentLater), "MB");
        if (isSame)
            tell("  ours, orders painted, to it when mapped", median(m_ofMany.resident) / median(peer->residentMapped),
                 "x", 0.5);
    }
    tell("ours: resident when mapped", median(m_ofMany.residentMapped), "MB");
    tell("ours: resident a second later", median(m_ofMany.residentLater), "MB");
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto rounds = arguments.value(2, u"7"_s).toInt();
    Bench bench(arguments.value(1, u"1000000"_s).toUInt());
    for (int i = 0; i < rounds; ++i)
        bench.round();
    for (int i = 0; i < std::min(rounds, 3); ++i)
        bench.searchable();
    bench.report();
    return 0;
}
