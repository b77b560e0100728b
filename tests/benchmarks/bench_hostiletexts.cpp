// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What showing one order costs the window's thread in computing, whatever its texts are. The goal of 50 ms is that of
// the safety requirements; FACTOR in the environment makes it more generous on a slow machine.
#include "tests/benchmarks/figures.h"
#include "tests/ui/hostiletexts.h"
#include "ui/panes/orderdetailspane.h"

#include <QApplication>
#include <QScrollBar>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr double goal = 50;
constexpr int runs = 5;

/// Laid out and painted, the first time and anew.
double shown(OrderDetailsPane &pane, const Order &order)
{
    std::vector<double> costs;
    for (int run = 0; run < runs; ++run) {
        pane.present(nullptr, {}, {}, {});
        const auto before = Figures::computedMilliseconds();
        pane.present(std::make_shared<Order>(order), QDateTime::currentDateTimeUtc(), {}, {});
        static_cast<void>(pane.grab());
        costs.push_back(Figures::computedMilliseconds() - before);
    }
    return Figures::quantile(costs, 1);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const double factor = qMax(1.0, qEnvironmentVariable("FACTOR", u"1"_s).toDouble());
    OrderDetailsPane pane;
    pane.resize(480, 600);
    pane.show();
    bool isMissed = false;
    int number = 0;
    const auto tell = [&](const char *name, const Order &order) {
        const auto cost = shown(pane, order);
        Figures::tell(name, cost, "ms", factor * goal);
        isMissed = isMissed || cost > factor * goal;
    };
    tell("an ordinary order of three lines", TestOrders::order(++number, 3));
    const auto texts = hostileTexts();
    for (const auto &[name, text] : texts) {
        auto order = TestOrders::order(++number, 3);
        order.address.name = order.retailerNotes = order.lineItems[0].itemName = text;
        tell(name, order);
    }
    std::puts("and where every text of an order is like that, about a hundred of them:");
    for (const auto &[name, text] : texts)
        Figures::tell(name, shown(pane, hostileOrder(++number, text)), "ms");
    return isMissed ? 1 : 0;
}
