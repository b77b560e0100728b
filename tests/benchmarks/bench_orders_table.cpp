// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A million orders in a table: sorting and filtering until it is painted beside QSortFilterProxyModel over the same
// texts in the same kind of view, scrolling beside a table of a thousand, selecting, and what a row takes. The book
// really holds all of them, in a cache in memory, one line each. The proxy filters a tenth of them only: its time grows
// with their square, to minutes. Arguments: orders (1000000), rounds (5), how often the proxy is asked (3).

#include "app/desk/orderbook.h"
#include "tests/benchmarks/searchcorpus.h"
#include "ui/models/ordersmodel.h"
#include "ui/widgets/longtable.h"
#include "ui/widgets/selectionkeeper.h"
#include "ui/widgets/tables.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

double median(const std::vector<double> &values)
{
    return quantile(values, 0.5);
}

Order orderOf(const SearchCorpus &corpus, quint32 row)
{
    const auto from = corpus.order(row);
    Order order;
    order.uuid = from.uuid;
    order.purchaseOrderNumber = from.purchaseOrderNumber;
    // Two years of orders, in no sequence.
    const auto minutes = static_cast<qint64>(row) * 2'654'435'761LL % 1'051'200;
    order.created = QDateTime(QDate(2024, 3, 2), QTime(9, 0), Qt::UTC).addSecs(60 * minutes).addMSecs(row % 997);
    order.createdText = order.created.toString(Qt::ISODateWithMs);
    order.address.name = from.names.value(0);
    order.address.city = from.city;
    LineItem line;
    line.uuid = from.lines.value(0).uuid;
    line.itemName = from.lines.value(0).itemName;
    line.skuId = from.lines.value(0).skuId;
    line.status = row % 7 == 0 ? u"Cancelled"_s : u"Allocated"_s;
    order.lineItems = {line};
    return order;
}

/// The same orders for the proxy: all texts at hand, in the plainest way.
class PlainOrders final : public QAbstractTableModel
{
public:
    struct Row
    {
        QString number;
        QString customer;
        qint64 created;
        QString createdText;
    };

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const auto &row = rows[static_cast<std::size_t>(index.row())];
        if (role == Qt::UserRole && index.column() == 2)
            return row.created;
        if (role != Qt::DisplayRole && role != Qt::UserRole)
            return {};
        return index.column() == 0 ? row.number : (index.column() == 1 ? row.customer : row.createdText);
    }

    std::vector<Row> rows;
};

void dress(QTableView &view)
{
    dressTable(view, u"Orders"_s, OrdersModel::StateChipRole);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.resize(1200, 800);
    view.show();
}

void paint(QTableView &view)
{
    view.viewport()->repaint();
}

/// A book, its model, and a view of it.
class Desk
{
public:
    Desk() { book.open(CacheSettings{}); }

    void fill(const SearchCorpus &corpus, quint32 count)
    {
        constexpr quint32 page = 5'000;
        constexpr int mostUnderWay = 4;
        quint32 asked = 0;
        int underWay = 0;
        QEventLoop loop;
        std::function<void()> askMore = [&] {
            for (; asked < count && underWay < mostUnderWay; ++underWay) {
                const auto first = asked;
                asked = std::min(asked + page, count);
                const auto maker = [&corpus, first, end = asked] {
                    CachePage made{{}, QDateTime(QDate(2026, 3, 3), QTime(12, 0), Qt::UTC), std::nullopt};
                    for (auto row = first; row < end; ++row)
                        made.orders << orderOf(corpus, row);
                    return made;
                };
                book.takePage(maker, &loop, [&](const auto &) {
                    --underWay;
                    askMore();
                });
            }
            if (underWay == 0)
                loop.quit();
        };
        askMore();
        loop.exec();
        waitUntil([this] { return book.notYetSearchable() == 0; });
        model = std::make_unique<OrdersModel>(book);
        waitUntil([this] { return !model->isArranging(); });
        view.setModel(model.get());
        dress(view);
        keeper = std::make_unique<SelectionKeeper>(view, *model);
        waitUntil([this] { return view.verticalScrollBar()->maximum() > 0; });
    }

    template <typename Condition> static void waitUntil(const Condition &isMet)
    {
        while (!isMet())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }

    /// From the call to the pixels.
    template <typename Deed> double untilPainted(const Deed &deed)
    {
        QElapsedTimer timer;
        timer.start();
        deed();
        while (model->isArranging())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        paint(view);
        const auto taken = millisecondsOf(timer);
        QCoreApplication::processEvents();
        return taken;
    }

    /// A page somewhere, its orders not at hand and then at hand.
    void scroll(std::vector<double> &early, std::vector<double> &atHand, int step)
    {
        auto *bar = view.verticalScrollBar();
        const auto place = static_cast<int>(qint64(step) * 2'654'435 % (bar->maximum() + 1));
        QElapsedTimer timer;
        timer.start();
        bar->setValue(place);
        paint(view);
        early.push_back(millisecondsOf(timer));
        const auto last = view.rowAt(view.viewport()->height() - 1);
        waitUntil([&] { return !model->index(last, 0).data().toString().isEmpty(); });
        QCoreApplication::processEvents();
        bar->setValue(place == 0 ? 1 : place - 1);
        paint(view);
        waitUntil([&] { return !model->index(view.rowAt(0), 0).data().toString().isEmpty(); });
        QCoreApplication::processEvents();
        timer.start();
        bar->setValue(place);
        paint(view);
        atHand.push_back(millisecondsOf(timer));
    }

    OrderBook book;
    std::unique_ptr<OrdersModel> model;
    LongTable view;
    std::unique_ptr<SelectionKeeper> keeper;
};

class Peer
{
public:
    Peer(const SearchCorpus &corpus, quint32 count)
    {
        orders.rows.reserve(count);
        for (quint32 row = 0; row < count; ++row) {
            const auto order = orderOf(corpus, row);
            orders.rows.push_back(
                {order.purchaseOrderNumber, order.address.name, order.created.toMSecsSinceEpoch(), order.createdText});
        }
        proxy.setSourceModel(&orders);
        proxy.setSortRole(Qt::UserRole);
        proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        view.setModel(&proxy);
        dress(view);
        QCoreApplication::processEvents();
    }

    template <typename Deed> double untilPainted(const Deed &deed)
    {
        QElapsedTimer timer;
        timer.start();
        deed();
        paint(view);
        const auto taken = millisecondsOf(timer);
        QCoreApplication::processEvents();
        return taken;
    }

    PlainOrders orders;
    QSortFilterProxyModel proxy;
    QTableView view;
};

struct Measured
{
    const char *what;
    double goal; ///< milliseconds
    std::vector<double> ours = {};
    std::vector<double> peers = {};
};

void report(const Measured &measured)
{
    const auto ours = median(measured.ours);
    std::printf("%-34s %8.1f ms (goal %3.0f), worst %7.1f", measured.what, ours, measured.goal,
                quantile(measured.ours, 1));
    if (!measured.peers.empty())
        std::printf("   proxy %8.1f ms: %5.1f times", median(measured.peers), median(measured.peers) / ours);
    std::printf("\n");
    std::fflush(stdout);
}

void benchArranging(Desk &desk, int rounds)
{
    using Key = OrderTable::Key;
    const auto &table = desk.book.table();
    std::vector<double> byDate;
    std::vector<double> byCustomer;
    std::vector<double> byNumber;
    for (int round = 0; round < rounds; ++round) {
        const auto order = round % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
        for (auto [key, times] : {std::pair{Key::Created, &byDate}, std::pair{Key::Customer, &byCustomer},
                                  std::pair{Key::PurchaseOrderNumber, &byNumber}}) {
            QElapsedTimer timer;
            timer.start();
            const auto rows = arranged(table, {}, {key, order});
            times->push_back(millisecondsOf(timer));
            if (!rows || static_cast<int>(rows->size()) != table.count())
                std::printf("not arranged\n");
        }
    }
    report({"arranged() by date", 50, byDate});
    report({"arranged() by customer", 300, byCustomer});
    report({"arranged() by PO number", 300, byNumber});
    std::printf("%-34s %8.1f bytes a row\n", "the table",
                static_cast<double>(table.memory()) / std::max(1, table.count()));
}

void benchSorting(Desk &desk, Peer &peer, int rounds, int peerRounds)
{
    Measured date{"sort by date to painted", 80};
    Measured customer{"sort by customer to painted", 400};
    for (int round = 0; round < rounds; ++round) {
        const auto order = round % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
        date.ours.push_back(desk.untilPainted([&] { desk.model->sort(OrdersModel::CreatedColumn, order); }));
        if (round < peerRounds)
            date.peers.push_back(peer.untilPainted([&] { peer.proxy.sort(2, order); }));
        customer.ours.push_back(desk.untilPainted([&] { desk.model->sort(OrdersModel::CustomerColumn, order); }));
        if (round < peerRounds)
            customer.peers.push_back(peer.untilPainted([&] { peer.proxy.sort(1, order); }));
    }
    report(date);
    report(customer);
}

void benchFiltering(Desk &desk, Peer &peer, int rounds, int peerRounds)
{
    // Both sorted by date, which is how lists mostly are; the proxy looks through the customer's name only.
    std::printf("the proxy filters %d orders\n", peer.proxy.rowCount());
    desk.untilPainted([&] { desk.model->sort(OrdersModel::CreatedColumn, Qt::DescendingOrder); });
    peer.untilPainted([&] { peer.proxy.sort(2, Qt::DescendingOrder); });
    peer.proxy.setFilterKeyColumn(1);
    std::vector<Measured> all{{"filter: a letter that most have", 50},
                              {"filter: another letter", 50},
                              {"filter: part of a name", 50},
                              {"filter: no order", 50},
                              {"filter: everything again", 50}};
    const QStringList typed{u"e"_s, u"z"_s, u"mari"_s, u"qqqxq"_s, QString()};
    std::vector<int> found(all.size());
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto &text = typed[static_cast<qsizetype>(i)];
            all[i].ours.push_back(desk.untilPainted([&] { desk.model->setFilter(text); }));
            found[i] = desk.model->rowCount();
            if (round < peerRounds)
                all[i].peers.push_back(peer.untilPainted([&] { peer.proxy.setFilterFixedString(text); }));
        }
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::printf("%8d orders: ", found[i]);
        report(all[i]);
    }
}

void benchScrolling(Desk &big, Desk &small)
{
    std::vector<double> early;
    std::vector<double> atHand;
    std::vector<double> smallEarly;
    std::vector<double> smallAtHand;
    for (int step = 1; step <= 400; ++step) {
        big.scroll(early, atHand, step);
        small.scroll(smallEarly, smallAtHand, step);
    }
    std::printf("%d rows on a page\n", big.view.rowAt(big.view.viewport()->height() - 1) - big.view.rowAt(0) + 1);
    const auto line = [](const char *what, const std::vector<double> &times) {
        std::printf("%-34s %8.2f ms (goal   5), 99th percentile %5.2f (goal 8)\n", what, median(times),
                    quantile(times, 0.99));
    };
    line("scroll, orders at hand", atHand);
    line("the same in a thousand", smallAtHand);
    line("scroll, orders not at hand", early);
    line("the same in a thousand", smallEarly);
    std::printf("%-34s %8.2f (goal at most 1.10)\n", "a million to a thousand", median(atHand) / median(smallAtHand));
}

void benchSelecting(Desk &desk, int rounds)
{
    const auto count = std::min(100'000, desk.model->rowCount());
    Measured painted{"select 100,000, painted", 25};
    Measured ids{"their ids by ranges", 1};
    Measured kept{"kept while sorted the other way", 80};
    for (int round = 0; round < rounds; ++round) {
        auto *selection = desk.view.selectionModel();
        selection->clear();
        paint(desk.view);
        QElapsedTimer timer;
        timer.start();
        selection->select({desk.model->index(0, 0), desk.model->index(count - 1, desk.model->columnCount() - 1)},
                          QItemSelectionModel::ClearAndSelect);
        paint(desk.view);
        painted.ours.push_back(millisecondsOf(timer));
        timer.start();
        const auto rows = desk.model->rowsOf(selection->selection());
        ids.ours.push_back(millisecondsOf(timer));
        if (static_cast<int>(rows.size()) != count)
            std::printf("not selected\n");
        kept.ours.push_back(desk.untilPainted([&] {
            desk.model->sort(OrdersModel::CreatedColumn, round % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        }));
        if (desk.model->rowsOf(selection->selection()).size() != rows.size())
            std::printf("not kept\n");
    }
    report(painted);
    report(ids);
    report(kept);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const auto argument = [argc, argv](int at, int otherwise) { return argc > at ? std::atoi(argv[at]) : otherwise; };
    const auto count = static_cast<quint32>(argument(1, 1'000'000));
    const auto rounds = argument(2, 5);
    const auto peerRounds = argument(3, 3);
    const SearchCorpus corpus;
    Desk big;
    QElapsedTimer timer;
    timer.start();
    big.fill(corpus, count);
    std::printf("%u orders stored in %.1f s; %d rounds, the proxy is asked %d times\n", count,
                millisecondsOf(timer) / 1e3, rounds, peerRounds);
    Desk small;
    small.fill(corpus, 1'000);
    benchArranging(big, rounds);
    benchScrolling(big, small);
    benchSelecting(big, rounds);
    {
        Peer peer(corpus, count);
        benchSorting(big, peer, rounds, peerRounds);
    }
    Peer tenth(corpus, count / 10);
    benchFiltering(big, tenth, rounds, peerRounds);
    return 0;
}
