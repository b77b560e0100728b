// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading everything from a server with 50 ms of latency into an encrypted cache on disk with its search, beside
// `curl --parallel --parallel-max 6` that downloads the same pages and throws them away; and once more with nothing
// changed. In turn and in one run; server and client are processes of their own.
//   bench_sync [ORDERS [ROUNDS]]     100,000 and 5 unless told

#include "app/api/readers.h"
#include "app/desk/orderbook.h"
#include "app/desk/ordersync.h"
#include "app/desk/session.h"
#include "app/domain/clock.h"
#include "tests/benchmarks/replayserver.h"
#include "tests/support/fakeprompter.h"
#include "tests/support/fakesecretstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = ReplayServer::pageSize;

[[noreturn]] void fail(const QString &why)
{
    std::fprintf(stderr, "bench_sync: %s\n", qPrintable(why));
    std::exit(1);
}

double secondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

// The client.

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList fields = file.readAll().split(' ');
#ifdef Q_OS_LINUX
    return fields.at(1).toLongLong() * sysconf(_SC_PAGESIZE);
#else
    return 0;
#endif
}

/// What the thread of this name has computed so far, in seconds.
double computedBy(const QByteArray &thread)
{
    double seconds = 0;
#ifdef Q_OS_LINUX
    const QDir tasks(u"/proc/self/task"_s);
    const QStringList all = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &task : all) {
        QFile name(tasks.filePath(task + u"/comm"_s));
        QFile stat(tasks.filePath(task + u"/stat"_s));
        if (!name.open(QIODevice::ReadOnly) || name.readAll().trimmed() != thread || !stat.open(QIODevice::ReadOnly))
            continue;
        // The name may have spaces in it.
        const QByteArrayList fields = stat.readAll().replace(thread, "").split(' ');
        seconds += (fields.at(13).toDouble() + fields.at(14).toDouble()) / static_cast<double>(sysconf(_SC_CLK_TCK));
    }
#endif
    return seconds;
}

class Client
{
public:
    Client(const QUrl &server, const QString &cacheFile, const QByteArray &key)
        : m_session({u"bench"_s, server, Release::Timpanogos, u"rita"_s, false}, {m_keychain, m_prompter, m_clock})
        , m_sync(m_session)
    {
        CacheSettings settings;
        settings.file = cacheFile;
        settings.key = *CacheKey::fromSecret(Secret(key));
        QObject::connect(&m_book, &OrderBook::opened, &m_context,
                         [this] { m_session.signInWithToken(Secret(QByteArrayLiteral("token")), false); });
        QObject::connect(&m_session, &Session::signedIn, &m_context, [this] { begin(); });
        QObject::connect(&m_session, &Session::signInFailed, &m_context,
                         [](const ApiError &error) { fail(error.text()); });
        QObject::connect(&m_sync, &OrderSync::refreshEnded, &m_context,
                         [this](const std::optional<ApiError> &error) { end(error); });
        m_watch.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_watch, &QTimer::timeout, &m_context, [this] { look(); });
        m_book.open(settings);
    }

private:
    [[nodiscard]] static QByteArrayList threads()
    {
        return {"cache", "cache pages", "Thread (pooled)", "QNetworkAccessM", "bench_sync"};
    }
    /// In this round.
    [[nodiscard]] double computed(const QByteArray &thread) const
    {
        return computedBy(thread) - m_computed.value(thread);
    }

    void begin()
    {
        if (m_runs == 0)
            m_resident = residentBytes();
        for (const QByteArray &thread : threads())
            m_computed.insert(thread, computedBy(thread));
        m_watch.start(1);
        m_sinceLook.start();
        m_timer.start();
        m_sync.refresh(m_book);
    }

    void look()
    {
        const double gap = static_cast<double>(m_sinceLook.nsecsElapsed()) / 1e6;
        m_sinceLook.start();
        m_longestGap = std::max(m_longestGap, gap);
        m_gaps += gap > 8 ? 1 : 0;
        if (++m_looks % 20 == 0)
            m_highest = std::max(m_highest, residentBytes());
        if (m_seconds > 0 && m_book.notYetSearchable() == 0)
            tell();
    }

    void end(const std::optional<ApiError> &error)
    {
        if (error)
            fail(error->text());
        if (!m_sync.refreshProgress().isComplete)
            fail(u"not complete"_s);
        m_seconds = secondsOf(m_timer);
    }

    void tell()
    {
        m_watch.stop();
        const QJsonObject told{
            {u"seconds"_s, m_seconds},
            {u"searchable"_s, secondsOf(m_timer)},
            {u"orders"_s, m_book.count()},
            {u"added"_s, m_sync.refreshProgress().added},
            {u"changed"_s, m_sync.refreshProgress().changed},
            {u"resident"_s, static_cast<double>(std::max(m_highest, residentBytes()) - m_resident) / 1e6},
            {u"stored"_s, computed("cache")},
            {u"parsed"_s, computed("cache pages")},
            {u"learned"_s, computed("Thread (pooled)")},
            {u"network"_s, computed("QNetworkAccessM")},
            {u"gui"_s, computed("bench_sync")},
            {u"gap"_s, m_longestGap},
            {u"gaps"_s, m_gaps}};
        std::printf("%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
        if (m_runs++ > 0) {
            QCoreApplication::quit();
            return;
        }
        m_seconds = 0;
        m_longestGap = 0;
        m_gaps = 0;
        m_highest = 0;
        begin();
    }

    FakePrompter m_prompter;
    FakeSecretStore m_keychain;
    SystemClock m_clock;
    Session m_session;
    OrderSync m_sync;
    OrderBook m_book;
    QTimer m_watch;
    QElapsedTimer m_sinceLook;
    QElapsedTimer m_timer;
    QObject m_context;
    double m_seconds = 0;
    double m_longestGap = 0;
    QMap<QByteArray, double> m_computed;
    int m_gaps = 0;
    int m_runs = 0;
    int m_looks = 0;
    qint64 m_resident = 0;
    qint64 m_highest = 0;
};

// The whole.

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        fail(program + u" failed"_s);
    return process.readAllStandardOutput();
}

double curlOf(const QString &url, int pages)
{
    QElapsedTimer timer;
    timer.start();
    static_cast<void>(outputOf(u"curl"_s, {u"--parallel"_s, u"--parallel-max"_s, u"6"_s, u"-s"_s, u"-o"_s,
                                           u"/dev/null"_s, u"%1/page/[0-%2]"_s.arg(url).arg(pages - 1)}));
    return secondsOf(timer);
}

double parsingOf(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        fail(in.errorString());
    double seconds = 0;
    while (!in.atEnd()) {
        QByteArray page = R"({"orders":[)";
        for (int i = 0; i < pageSize && !in.atEnd(); ++i)
            page += in.readLine();
        page.chop(2);
        page += "]}";
        QElapsedTimer timer;
        timer.start();
        if (!Readers::orderPage(page))
            fail(u"a page can't be read"_s);
        seconds += secondsOf(timer);
    }
    return seconds;
}

int measure(int orders, int rounds)
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(u"orders.json"_s);
    ReplayServer::writeOrders(file, orders);
    const ReplayProcess server(file);
    const QString &url = server.url();
    const int pages = (orders + pageSize - 1) / pageSize;
    const QString key = QString::fromLatin1(CacheKey::generate()->secret().expose().toByteArray().toHex());

    std::vector<double> curl;
    std::vector<double> parsing;
    QMap<QString, std::vector<double>> first;
    QMap<QString, std::vector<double>> again;
    for (int round = 0; round < rounds; ++round) {
        const QString cache = directory.filePath(u"%1/orders.sqlite"_s.arg(round));
        curl.push_back(curlOf(url, pages));
        parsing.push_back(parsingOf(file));
        const QByteArrayList lines
            = outputOf(QCoreApplication::applicationFilePath(), {u"--client"_s, url, cache, key}).split('\n');
        for (auto *told : {&first, &again}) {
            const QByteArray &line = lines.at(told == &first ? 0 : 1);
            const QJsonObject values = QJsonDocument::fromJson(line).object();
            if (values.value("orders"_L1).toInt() != orders)
                fail(u"orders are missing: "_s + QString::fromUtf8(line));
            for (auto value = values.begin(); value != values.end(); ++value)
                (*told)[value.key()].push_back(value.value().toDouble());
            std::fprintf(stderr, "round %d: curl %.2f s, ours %s\n", round + 1, curl.back(), line.constData());
        }
        QDir(directory.filePath(QString::number(round))).removeRecursively();
    }

    const double plain = median(curl);
    std::printf("%d orders, %d pages, 50 ms latency, 6 in flight; medians of %d\n", orders, pages, rounds);
    std::printf("%-52s %8.2f s\n", "curl --parallel-max 6, downloading alone", plain);
    for (const auto &[name, told] :
         {std::pair("read, stored and searchable", &first), std::pair("the same again, nothing changed", &again)}) {
        const double seconds = median((*told)[u"seconds"_s]);
        std::printf("%-52s %8.2f s   ratio %.2f\n", name, seconds, seconds / plain);
        std::printf("%-52s %8.2f s\n", "  until the search knows all", median((*told)[u"searchable"_s]));
        std::printf("%-52s %8.0f MB\n", "  resident above the start", median((*told)[u"resident"_s]));
        std::printf("%-52s %8.1f ms, %.0f over 8 ms\n", "  longest gap of the event loop", median((*told)[u"gap"_s]),
                    median((*told)[u"gaps"_s]));
        std::printf("%-52s %8.2f s\n", "  computed by the thread that stores", median((*told)[u"stored"_s]));
        std::printf("%-52s %8.2f s\n", "  by the one that parses", median((*told)[u"parsed"_s]));
        std::printf("%-52s %8.2f s\n", "  by the one that learns for the search", median((*told)[u"learned"_s]));
        std::printf("%-52s %8.2f s\n", "  by the event loop and the network",
                    median((*told)[u"gui"_s]) + median((*told)[u"network"_s]));
    }
    std::printf("%-52s %8.2f s\n", "parsing all pages alone", median(parsing));
    std::printf("%-52s %8.0f %%\n", "storing when nothing changed, of the first",
                100 * median(again[u"stored"_s]) / median(first[u"stored"_s]));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--server"_L1)
        return ReplayServer::serve(arguments.at(2));
    if (arguments.value(1) == "--client"_L1) {
        const Client client(QUrl(arguments.at(2)), arguments.at(3), QByteArray::fromHex(arguments.at(4).toLatin1()));
        return QCoreApplication::exec();
    }
    return measure(arguments.value(1, u"100000"_s).toInt(), arguments.value(2, u"5"_s).toInt());
}
