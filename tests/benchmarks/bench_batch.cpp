// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast a journalled batch is, beside what the latency allows and beside other clients on the same list in the same
// run: curl with as many transfers at a time, and a sequential Python loop as the API's documentation has it. Then the
// same with 16 managers, and without latency: actions a second, the client's CPU for one, and the longest time for
// which the event loop of the caller's thread stood still.

#include "app/api/jobs.h"
#include "tests/app/desk/seat.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTestEventLoop>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int latency = 50; // ms
constexpr int inFlight = 6;

double secondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

std::unique_ptr<SandboxProcess> sandboxOf(int lines, int milliseconds)
{
    auto sandbox = std::make_unique<SandboxProcess>(
        QStringList{u"--orders"_s, QString::number(lines), u"--latency"_s, QString::number(milliseconds)});
    if (!sandbox->start())
        std::fprintf(stderr, "%s\n", qPrintable(sandbox->errorText()));
    return sandbox;
}

/// The line items of an open order are worth most, but every other is answered as well.
QStringList linesOf(Seat &seat, int count)
{
    QSignalSpy ended(&seat.sync, &OrderSync::listingEnded);
    seat.sync.list({}, 0);
    static_cast<void>(QTest::qWaitFor([&] { return !ended.isEmpty(); }, 10 * patience));
    QStringList open;
    QStringList others;
    for (const Order &order : seat.ordersRead()) {
        for (const LineItem &line : order.lineItems) {
            const bool isOpen = evaluate(ActionKind::CancelItem, order, line.uuid, seat.session().actor()).isAllowed();
            (isOpen ? open : others).append(line.uuid);
        }
    }
    return (open + others).mid(0, count);
}

struct Run
{
    double seconds = 0;
    double cpuOfOne = 0;   ///< microseconds
    double longestGap = 0; ///< milliseconds
    int answered = 0;
};

/// Watching the event loop costs CPU of its own: for runs whose CPU is of no interest.
enum class Watch { Yes, No };

double cpuSince(std::clock_t start, qsizetype actions)
{
    return 1e6 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / static_cast<double>(actions);
}

Run batchOf(Seat &seat, const QStringList &lines, Watch isWatched)
{
    QList<ActionIntent> intents;
    for (const QString &line : lines) {
        ActionIntent intent;
        intent.kind = ActionKind::CancelItem;
        intent.lineItemUuid = line;
        intent.batch = u"bench"_s;
        intents.append(intent);
    }
    Run run;
    int ended = 0;
    QTestEventLoop loop;
    QObject::connect(&seat.runner, &ActionRunner::finished, &loop, [&](quint64, const ActionOutcome &outcome) {
        run.answered += outcome.http > 0 ? 1 : 0;
        if (++ended == lines.size())
            loop.exitLoop();
    });
    QTimer watch;
    QElapsedTimer sinceLook;
    QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
        run.longestGap = std::max(run.longestGap, static_cast<double>(sinceLook.nsecsElapsed()) / 1e6);
        sinceLook.start();
    });
    watch.setTimerType(Qt::PreciseTimer);
    if (isWatched == Watch::Yes)
        watch.start(1);
    sinceLook.start();
    QElapsedTimer timer;
    timer.start();
    const std::clock_t cpu = std::clock();
    seat.runner.submit(intents);
    loop.enterLoop(3'600);
    run.seconds = secondsOf(timer);
    run.cpuOfOne = cpuSince(cpu, lines.size());
    return run;
}

/// The same calls with neither a journal nor a runner: what these cost.
Run bareOf(Seat &seat, const QStringList &lines)
{
    const auto run = std::make_shared<Run>();
    const auto left = std::make_shared<qsizetype>(lines.size());
    QTestEventLoop loop;
    QElapsedTimer timer;
    timer.start();
    const std::clock_t cpu = std::clock();
    for (const QString &line : lines) {
        ActionJob *job = ActionJob::create(ActionKind::CancelItem, seat.session().gateway(), seat.session(),
                                           seat.session().account().release, line, &loop);
        QObject::connect(job, &ApiJob::finished, &loop, [run, left, waiting = &loop](const ApiJob *done) {
            run->answered += done->succeeded() || done->error()->status > 0 ? 1 : 0;
            if (--*left == 0)
                waiting->exitLoop();
        });
        job->start();
    }
    loop.enterLoop(3'600);
    run->seconds = secondsOf(timer);
    run->cpuOfOne = cpuSince(cpu, lines.size());
    return *run;
}

double curlOf(SandboxProcess &sandbox, const QStringList &lines, int atATime)
{
    QTemporaryDir directory;
    QFile config(directory.filePath(u"list"_s));
    if (!config.open(QIODevice::WriteOnly))
        return 0;
    const QByteArray token = sandbox.tokenOf(u"rita"_s);
    QByteArray content;
    for (const QString &line : lines) {
        if (!content.isEmpty())
            content += "next\n";
        content
            += "request = DELETE\nheader = \"Authorization: Token " + token
               + "\"\nheader = \"Content-Type: application/json; charset=utf-8\"\ndata = \"{}\"\noutput = /dev/null\n"
               + "url = \"" + sandbox.url().toString().toUtf8() + "/timp/orders/items/cancel/" + line.toUtf8()
               + "/\"\n";
    }
    config.write(content);
    config.close();
    QElapsedTimer timer;
    timer.start();
    QProcess curl;
    curl.start(u"curl"_s, {u"--silent"_s, u"--parallel"_s, u"--parallel-max"_s, QString::number(atATime), u"--config"_s,
                           config.fileName()});
    static_cast<void>(QTest::qWaitFor([&] { return curl.state() == QProcess::NotRunning; }, 3'600'000));
    return curl.exitStatus() == QProcess::NormalExit && curl.exitCode() == 0 ? secondsOf(timer) : 0;
}

/// One request after the other, each on a connection of its own, as the documentation's sample does it.
double pythonOf(SandboxProcess &sandbox, const QStringList &lines)
{
    const QString script = uR"(
import http.client, sys
host, token = sys.argv[1], sys.argv[2]
for line in sys.stdin.read().split():
    connection = http.client.HTTPConnection(host)
    connection.request("DELETE", "/timp/orders/items/cancel/" + line + "/", body="{}", headers={
        "Authorization": "Token " + token, "Content-Type": "application/json; charset=utf-8"})
    connection.getresponse().read()
    connection.close()
)"_s;
    QElapsedTimer timer;
    timer.start();
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s, script, sandbox.url().authority(), QString::fromLatin1(sandbox.tokenOf(u"rita"_s))});
    python.write(lines.join(u'\n').toUtf8());
    python.closeWriteChannel();
    static_cast<void>(QTest::qWaitFor([&] { return python.state() == QProcess::NotRunning; }, 3'600'000));
    return python.exitCode() == 0 ? secondsOf(timer) : 0;
}

Run ourRun(int count, int milliseconds, int managers, Watch isWatched = Watch::No)
{
    const auto sandbox = sandboxOf(count, milliseconds);
    GatewayLimits limits;
    limits.managers = managers;
    RunnerSettings settings = Seat::atOnce();
    settings.inFlight = inFlight * managers;
    Seat rita(*sandbox, Release::Timpanogos, u"rita"_s, limits, settings);
    if (!rita.signIn())
        return {};
    return batchOf(rita, linesOf(rita, count), isWatched);
}

Run bareRun(int count, int milliseconds, int managers)
{
    GatewayLimits limits;
    limits.managers = managers;
    const auto sandbox = sandboxOf(count, milliseconds);
    Seat rita(*sandbox, Release::Timpanogos, u"rita"_s, limits);
    return rita.signIn() ? bareOf(rita, linesOf(rita, count)) : Run();
}

void tell(const char *what, int count, const Run &run, double ideal)
{
    std::printf("%-28s %6d %8.2f s %8.0f/s  %5.1f %% of ideal  %6.0f us CPU each  longest gap %.1f ms  answered %d\n",
                what, count, run.seconds, count / run.seconds, ideal > 0 ? 100 * ideal / run.seconds : 0.0,
                run.cpuOfOne, run.longestGap, run.answered);
    std::fflush(stdout);
}

/// At the usual latency and 6 in flight.
void besideOthers(int count)
{
    const double ideal = count * latency / 1e3 / inFlight;
    const Run ours = ourRun(count, latency, 1);
    tell("rescind, 6 in flight", count, ours, ideal);
    const Run bare = bareRun(count, latency, 1);
    tell("its calls alone", count, bare, ideal);
    std::printf("%-28s the journal and the runner cost %.2f %%\n", "", 100 * (ours.seconds / bare.seconds - 1));
    {
        const auto sandbox = sandboxOf(count, latency);
        Seat rita(*sandbox, Release::Timpanogos, u"rita"_s);
        const QStringList lines = rita.signIn() ? linesOf(rita, count) : QStringList();
        const double curl = curlOf(*sandbox, lines, inFlight);
        std::printf("%-28s %6d %8.2f s %8.0f/s  rescind takes %.2f of its time\n", "curl --parallel-max 6", count, curl,
                    count / curl, ours.seconds / curl);
    }
    const int few = std::max(1, count / 10);
    const auto sandbox = sandboxOf(few, latency);
    Seat rita(*sandbox, Release::Timpanogos, u"rita"_s);
    const QStringList lines = rita.signIn() ? linesOf(rita, few) : QStringList();
    const double python = pythonOf(*sandbox, lines);
    std::printf("%-28s %6d %8.2f s %8.0f/s  rescind is %.2f times as fast\n", "Python, one by one", few, python,
                few / python, (count / ours.seconds) / (few / python));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    const int count = arguments.isEmpty() ? 5'000 : arguments.constFirst().toInt();
    const QStringList parts = arguments.mid(1);
    const auto isWanted = [&parts](const QString &part) { return parts.isEmpty() || parts.contains(part); };
    if (count <= 0) {
        std::fputs("bench_batch [how many] [latency] [wide] [rate] [calls] [watched]\n", stderr);
        return 2;
    }
    if (isWanted(u"latency"_s))
        besideOthers(count);
    if (isWanted(u"wide"_s)) {
        tell("rescind, 96 in flight", count, ourRun(count, latency, 16), count * latency / 1e3 / 96);
        tell("its calls alone", count, bareRun(count, latency, 16), count * latency / 1e3 / 96);
    }
    if (isWanted(u"rate"_s))
        tell("rescind, no latency", 2 * count, ourRun(2 * count, 0, 1), 0);
    if (isWanted(u"calls"_s))
        tell("its calls alone", 2 * count, bareRun(2 * count, 0, 1), 0);
    if (isWanted(u"watched"_s))
        tell("the same, watched", 2 * count, ourRun(2 * count, 0, 1, Watch::Yes), 0);
    return 0;
}
