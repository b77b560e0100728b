// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/cancellation.h"
#include "tests/app/desk/seat.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTestEventLoop>

#include <algorithm>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Seeded histories of a retailer and a supplier who act side by side while the network and the server misbehave. What
/// each of them was told is compared with the sandbox's own log: told "requested" or "settled" it has happened, told
/// "refused" or "not sent" it has not, everything else is "unknown", and nothing was carried out twice.
class HistoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasToldIsSo_data();
    void whatWasToldIsSo();
};

namespace {

constexpr int actionsInAHistory = 200;
constexpr int historiesInARow = 50;
constexpr int ordersInAHistory = 36;

int historiesWanted()
{
    const int wished = qEnvironmentVariableIntValue("RESCIND_HISTORIES");
    return wished > 0 ? wished : 1'000;
}

/// Hanging costs its deadline, so that it is short here.
GatewayLimits shortDeadlines()
{
    GatewayLimits limits;
    limits.inactivity = 150ms;
    return limits;
}

struct Plan
{
    bool isRetailers = true;
    ActionIntent intent;
};

/// Everything both could do to these orders, each once, in some order; some of it without telling the order.
QList<Plan> planned(const QList<Order> &orders, const Actor &supplier, QRandomGenerator &random)
{
    QList<Plan> plans;
    for (const Order &order : orders) {
        const auto seen = std::make_shared<const Order>(order);
        const auto add = [&](bool isRetailers, ActionKind kind, qsizetype line) {
            ActionIntent intent = intentOn(kind, order, line);
            const int knowledge = random.bounded(4);
            if (knowledge == 0)
                intent.seen = seen;
            else if (knowledge > 1 && !concernsWholeOrder(kind))
                intent.orderUuid.clear(); // as from a script that knows the line alone
            plans.append({isRetailers, intent});
        };
        add(true, ActionKind::CancelOrder, 0);
        add(false, random.bounded(2) == 0 ? ActionKind::ConfirmOrder : ActionKind::RejectOrder, 0);
        for (qsizetype line = 0; line < order.lineItems.size(); ++line) {
            add(true, ActionKind::CancelItem, line);
            if (order.lineItems.at(line).supplier.uuid == supplier.supplierUuid) {
                add(false, ActionKind::ConfirmItem, line);
                add(false, ActionKind::RejectItem, line);
            }
        }
    }
    for (qsizetype i = plans.size() - 1; i > 0; --i)
        plans.swapItemsAt(i, random.bounded(static_cast<int>(i) + 1));
    // Whoever answers before anything was asked for is only refused, so the retailer mostly comes first.
    std::stable_sort(plans.begin(), plans.end(), [](const Plan &one, const Plan &other) {
        return one.isRetailers && !other.isRetailers && !concernsWholeOrder(other.intent.kind);
    });
    return plans.mid(0, actionsInAHistory);
}

QByteArray misfortunes(QRandomGenerator &random)
{
    const QList<QByteArray> kinds{R"("fault":"drop-before")",
                                  R"("fault":"drop-after")",
                                  R"("fault":"hang")",
                                  R"("fault":"hang","effect":true)",
                                  R"("fault":"status","status":500)",
                                  R"("fault":"status","status":502,"effect":true)",
                                  R"("fault":"status","status":503,"retry_after":0)",
                                  R"("fault":"status","status":429,"retry_after":0)",
                                  R"("fault":"status","status":401)",
                                  R"("fault":"status","status":422)",
                                  R"("fault":"redirect","location":"http://127.0.0.1:9/")",
                                  R"("fault":"truncated")",
                                  R"("fault":"captive-portal")",
                                  R"("fault":"delay","ms":30)"};
    QByteArray lines;
    const int count = 4 + random.bounded(12);
    for (int i = 0; i < count; ++i) {
        const QByteArray method = random.bounded(2) == 0 ? "PATCH" : "DELETE";
        lines += R"({"method":")" + method + R"(","nth":)" + QByteArray::number(1 + random.bounded(60)) + ','
                 + kinds.at(random.bounded(static_cast<int>(kinds.size()))) + "}\n";
    }
    return lines;
}

struct Heard
{
    int arrivals = 0; ///< those that a 401 sent back do not count
    int effects = 0;
};

QString keyOf(ActionKind kind, const QString &target)
{
    return QString(wireName(kind)) + u' ' + target.toLower();
}

/// What the server heard since @p from, by deed and target.
QHash<QString, Heard> heardSince(const QJsonArray &log, qsizetype from)
{
    QHash<QString, Heard> heard;
    for (qsizetype i = from; i < log.size(); ++i) {
        const QJsonObject arrival = log.at(i).toObject();
        const QString method = arrival.value("method"_L1).toString();
        if (method != "PATCH"_L1 && method != "DELETE"_L1)
            continue;
        const QString path = arrival.value("path"_L1).toString();
        const bool isItem = path.contains("/items/"_L1);
        ActionKind kind = isItem ? ActionKind::CancelItem : ActionKind::CancelOrder;
        if (path.endsWith("/confirm/"_L1))
            kind = isItem ? ActionKind::ConfirmItem : ActionKind::ConfirmOrder;
        else if (path.endsWith("/reject/"_L1))
            kind = isItem ? ActionKind::RejectItem : ActionKind::RejectOrder;
        Heard &one = heard[keyOf(kind, arrival.value("target"_L1).toString())];
        one.arrivals += arrival.value("status"_L1).toInt() == 401 ? 0 : 1;
        one.effects += arrival.value("effect"_L1).toBool() ? 1 : 0;
    }
    return heard;
}

/// Empty when what was told agrees with what the server knows.
QString disagreement(const ActionOutcome &told, const Heard &heard)
{
    if (heard.arrivals > 1)
        return u"arrived more than once"_s;
    if (heard.effects > 1)
        return u"was carried out more than once"_s;
    switch (told.state) {
    case ActionState::Requested:
    case ActionState::Settled:
        // Settled by a read may be somebody else's doing: the state is as asked for all the same.
        return heard.effects == 1 || told.error ? QString() : u"told as done, and was not"_s;
    case ActionState::Refused:
        return heard.effects == 0 ? QString() : u"told as refused, and was done"_s;
    case ActionState::NotSent:
    case ActionState::Superseded:
        return heard.arrivals == 0 ? QString() : u"told as not sent, and arrived"_s;
    case ActionState::Unknown:
        return {};
    case ActionState::Held:
    case ActionState::Sending:
        return u"has no outcome"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void HistoriesTest::whatWasToldIsSo_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    for (int first = 0; first < historiesWanted(); first += historiesInARow) {
        const int count = std::min(historiesInARow, historiesWanted() - first);
        QTest::addRow("histories %d to %d", first + 1, first + count) << first << count;
    }
}

void HistoriesTest::whatWasToldIsSo()
{
    QFETCH(const int, first);
    QFETCH(const int, count);
    SandboxProcess sandbox({u"--orders"_s, QString::number(3 * count * ordersInAHistory + 100), u"--seed"_s,
                            QString::number(first + 1), u"--marker"_s,
                            first % (2 * historiesInARow) == 0 ? u"none"_s : u"PendingCancel"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    RunnerSettings settings = Seat::atOnce();
    settings.settleAfter = 0ms;
    Seat rita(sandbox, Release::Timpanogos, u"rita"_s, shortDeadlines(), settings);
    Seat sam(sandbox, Release::Timpanogos, u"sam"_s, shortDeadlines(), settings);
    QVERIFY(rita.signIn());
    QVERIFY(sam.signIn());
    QSignalSpy listed(&rita.sync, &OrderSync::listingEnded);
    rita.sync.list({}, 0);
    QTRY_COMPARE_WITH_TIMEOUT(listed.size(), 1, patience);
    QList<Order> open; // what nothing speaks against yet
    for (const Order &order : rita.ordersRead()) {
        if (evaluate(ActionKind::CancelOrder, order, {}, rita.session().actor()).isAllowed())
            open.append(order);
    }
    QVERIFY2(open.size() >= count * ordersInAHistory, qPrintable(QString::number(open.size())));

    QMap<ActionState, int> counts;
    for (int history = 0; history < count; ++history) {
        QRandomGenerator random(static_cast<quint32>(20'261'121 + first + history));
        const QList<Plan> plans
            = planned(open.mid(history * ordersInAHistory, ordersInAHistory), sam.session().actor(), random);
        QVERIFY2(plans.size() > actionsInAHistory / 2, qPrintable(QString::number(plans.size())));
        const qsizetype before = sandbox.arrivals().size();
        QCOMPARE(sandbox.call("DELETE", "/sandbox/faults/").status, 204);
        QVERIFY(addFaults(sandbox, misfortunes(random)));

        // WHEN both act side by side
        QSignalSpy ritas(&rita.runner, &ActionRunner::finished);
        QSignalSpy sams(&sam.runner, &ActionRunner::finished);
        QList<ActionIntent> hers;
        QList<ActionIntent> his;
        for (const Plan &plan : plans)
            (plan.isRetailers ? hers : his).append(plan.intent);
        // A loop of its own: QTest::qWaitFor() looks only every 10 ms, and so much goes on here.
        QTestEventLoop loop;
        const auto endWhenDone = [&] {
            if (ritas.size() == hers.size() && sams.size() == his.size())
                loop.exitLoop();
        };
        connect(&rita.runner, &ActionRunner::finished, &loop, endWhenDone);
        connect(&sam.runner, &ActionRunner::finished, &loop, endWhenDone);
        if (!hers.isEmpty())
            rita.runner.submit(hers);
        if (!his.isEmpty())
            sam.runner.submit(his);
        loop.enterLoop(120);
        QVERIFY(!loop.timeout());

        // THEN what each was told is what the server knows
        QCOMPARE(sandbox.call("DELETE", "/sandbox/faults/").status, 204);
        const QHash<QString, Heard> heard = heardSince(sandbox.arrivals(), before);
        QList<ActionOutcome> told;
        for (const QSignalSpy *spy : {&ritas, &sams}) {
            for (const auto &arguments : *spy)
                told.append(arguments.at(1).value<ActionOutcome>());
        }
        for (const ActionOutcome &outcome : std::as_const(told)) {
            ++counts[outcome.state];
            const QString wrong
                = disagreement(outcome, heard.value(keyOf(outcome.intent.kind, outcome.intent.target())));
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(u"history %1: %2 %3, told %4 (%5): %6"_s.arg(
                         QString::number(first + history), QString(wireName(outcome.intent.kind)),
                         outcome.intent.target(), QString(wireName(outcome.state)), outcome.message, wrong)));
        }
    }
    qInfo("requested %d, settled %d, refused %d, superseded %d, not sent %d, unknown %d",
          counts.value(ActionState::Requested), counts.value(ActionState::Settled), counts.value(ActionState::Refused),
          counts.value(ActionState::Superseded), counts.value(ActionState::NotSent),
          counts.value(ActionState::Unknown));
    QVERIFY(counts.value(ActionState::Requested) > 0);
    QVERIFY(counts.value(ActionState::Settled) > 0);
    QVERIFY(counts.value(ActionState::Unknown) > 0);
}

QTEST_GUILESS_MAIN(HistoriesTest)
#include "tst_histories.moc"
