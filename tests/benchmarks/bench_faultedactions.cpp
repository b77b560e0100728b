// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends 10,000 actions (or as many as the argument says) into every kind of fault there is, and counts what arrives.
// Ends with a status other than 0 when an action arrived twice, or one arrived that was called "not sent".

#include "tests/support/faultkinds.h"
#include "tests/support/gatewaycalls.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Rescind;
using namespace std::chrono_literals;

namespace {

struct Tally
{
    int actions = 0;
    int arrivals = 0;
    int answered = 0;
    int maybeSent = 0;
    int notSent = 0;
    int twice = 0;      ///< actions that arrived more than once
    int untrue = 0;     ///< actions that arrived and were called "not sent"
    bool isCut = false; ///< the run could not be finished

    Tally &operator+=(const Tally &other)
    {
        actions += other.actions;
        arrivals += other.arrivals;
        answered += other.answered;
        maybeSent += other.maybeSent;
        notSent += other.notSent;
        twice += other.twice;
        untrue += other.untrue;
        isCut |= other.isCut;
        return *this;
    }
};

GatewayLimits limitsFor(const FaultKind &kind)
{
    GatewayLimits limits;
    limits.detailBytes = 256 * 1024;
    if (kind.isEndless) {
        limits.connect = limits.inactivity = 200ms;
        limits.overall = 400ms;
    }
    return limits;
}

/// The six actions at once, over new connections or over ones that were kept alive.
Tally meet(const FaultKind &fault, FaultServer::Scheme scheme, bool reused)
{
    Tally tally;
    FaultServer server(scheme);
    std::unique_ptr<Gateway> gateway = gatewayTo(server, limitsFor(fault));
    if (reused) {
        server.setScript(FaultScript::answer(200, "{}"));
        GatewayCalls reads(*gateway);
        for (int i = 0; i < 6; ++i)
            reads.send(Requests::read());
        tally.isCut |= !reads.wait();
        server.forgetArrivals();
    }
    server.setScript(fault.script);
    if (reused && fault.script.meetsConnections())
        server.endConnections(FaultStep::Deed::Finish); // the old ones go, and the new ones meet the fault
    GatewayCalls calls(*gateway);
    for (const ApiRequest &action : Requests::sixActions())
        calls.send(action);
    tally.isCut |= !calls.wait();
    gateway.reset();
    tally.isCut |= !QTest::qWaitFor([&server] { return server.openConnections() == 0; }, 30000);

    const QList<ArrivedRequest> arrivals = server.arrivals();
    for (const GatewayCalls::Ended &call : calls.ended()) {
        const auto count = std::count_if(arrivals.begin(), arrivals.end(), [&call](const ArrivedRequest &arrival) {
            return arrival.verb() == verbName(call.request.verb) && arrival.path() == call.request.path;
        });
        const Delivery delivery = call.result ? Delivery::Answered : call.result.error().delivery;
        ++tally.actions;
        tally.arrivals += static_cast<int>(count);
        tally.answered += delivery == Delivery::Answered ? 1 : 0;
        tally.maybeSent += delivery == Delivery::MaybeSent ? 1 : 0;
        tally.notSent += delivery == Delivery::NotSent ? 1 : 0;
        tally.twice += count > 1 ? 1 : 0;
        tally.untrue += count > 0 && delivery == Delivery::NotSent ? 1 : 0;
    }
    return tally;
}

void print(const char *name, const Tally &tally)
{
    std::printf("%-30s %8d %9d %9d %11d %9d %6d %7d\n", name, tally.actions, tally.arrivals, tally.answered,
                tally.maybeSent, tally.notSent, tally.twice, tally.untrue);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int wanted = argc > 1 ? QByteArray(argv[1]).toInt() : 10000;

    const FaultServer elsewhere;
    const QList<FaultKind> kinds = allFaultKinds(elsewhere.url());
    std::vector<Tally> tallies(static_cast<std::size_t>(kinds.size()));
    Tally sum;
    QElapsedTimer timer;
    timer.start();
    while (sum.actions < wanted && !sum.isCut) {
        for (int i = 0; i < kinds.size() && sum.actions < wanted; ++i) {
            for (const auto scheme : {FaultServer::Scheme::Http, FaultServer::Scheme::Https}) {
                for (const bool reused : {false, true}) {
                    const Tally tally = meet(kinds.at(i), scheme, reused);
                    tallies.at(static_cast<std::size_t>(i)) += tally;
                    sum += tally;
                }
            }
        }
    }

    std::printf("%-30s %8s %9s %9s %11s %9s %6s %7s\n", "fault", "actions", "arrivals", "answered", "maybe sent",
                "not sent", "twice", "untrue");
    for (int i = 0; i < kinds.size(); ++i)
        print(kinds.at(i).script.name().constData(), tallies.at(static_cast<std::size_t>(i)));
    print("all", sum);
    std::printf("%.1f s; redirects followed: %d; %s\n", static_cast<double>(timer.elapsed()) / 1000,
                elsewhere.connections(), sum.isCut ? "NOT FINISHED" : "finished");
    return sum.twice > 0 || sum.untrue > 0 || sum.isCut || elsewhere.connections() > 0 ? 1 : 0;
}
