// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How soon the real window answers with a million orders kept, beside the same window with a thousand: from a key in
// the search to the orders that match, from a pasted uuid, PO number or tracking number to its row, selecting, and
// opening the preview of what is to be done with the selected ones. Both windows take turns. Times end with the frame
// in which every order on the screen can be read.
//   bench_window [ORDERS [ROUNDS [PART]]]     1,000,000, 5 and all of frames, keys, exact and selecting unless told

#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/keptwindow.h"
#include "tests/benchmarks/paintwatch.h"
#include "tests/benchmarks/searchcorpus.h"
#include "ui/batch/batchsourcepane.h"
#include "ui/batch/batchwindow.h"
#include "ui/panes/orderspane.h"
#include "ui/style/outlinestyle.h"

#include <QAction>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdio>

using namespace Rescind;
using namespace Rescind::Figures;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int selectedRows = 100'000;

[[noreturn]] void fail(const QString &why)
{
    std::fprintf(stderr, "bench_window: %s\n", qPrintable(why));
    std::exit(1);
}

/// A window, and the frames that it paints.
class Desk
{
public:
    Desk(PaintWatch &watch, const KeptOrders &orders)
        : m_watch(watch)
        , m_desk(orders)
    {
        m_desk.start();
        waitUntil([this] { return m_desk.isAtRest() && m_desk.showsOrders(); });
        QObject::connect(&model(), &OrdersModel::arranged, &m_context, [this] {
            m_isArranged = true;
            table().viewport()->update(); // what matches may be what is shown already
        });
    }
    ~Desk() { m_watch.whenPainted = {}; }
    Q_DISABLE_COPY_MOVE(Desk)

    [[nodiscard]] QTableView &table() const { return m_desk.table(); }
    [[nodiscard]] OrdersModel &model() const { return m_desk.workspace()->orders(); }
    [[nodiscard]] OrderBook &book() const { return m_desk.workspace()->book(); }
    [[nodiscard]] QLineEdit &search() const { return m_desk.search(); }
    [[nodiscard]] MainWindow &window() { return m_desk.window(); }

    /// Milliseconds from before @p deed to the end of the first frame that is as @p isIt wants it.
    [[nodiscard]] double untilPainted(const std::function<void()> &deed,
                                      const std::function<bool(const PaintWatch::Painted &)> &isIt)
    {
        std::optional<double> taken;
        QElapsedTimer timer;
        QEventLoop loop;
        m_watch.whenPainted = [&](const PaintWatch::Painted &widgets) {
            if (taken || !isIt(widgets))
                return;
            taken = millisecondsOf(timer);
            loop.quit();
        };
        QTimer::singleShot(60s, &loop, [] { fail(u"nothing was painted"_s); });
        timer.start();
        deed();
        if (!taken)
            loop.exec();
        settle();
        return *taken;
    }

    /// The same for what changes which orders are shown.
    [[nodiscard]] double untilListed(const std::function<void()> &deed)
    {
        m_isArranged = false;
        return untilPainted(deed, [this](const PaintWatch::Painted &widgets) {
            return m_isArranged && !model().isArranging() && (model().rowCount() == 0 || isTableIn(widgets))
                   && m_desk.showsOrders();
        });
    }
    [[nodiscard]] bool isTableIn(const PaintWatch::Painted &widgets) const
    {
        return std::ranges::find(widgets, table().viewport()) != widgets.end();
    }

    /// Lets everything come to rest that is still to be done.
    void settle()
    {
        m_watch.whenPainted = {};
        waitUntil([this] { return m_desk.isAtRest() && m_desk.showsOrders(); });
        QTest::qWait(20);
    }

    static void waitUntil(const std::function<bool()> &isMet)
    {
        if (!QTest::qWaitFor(isMet, 600'000))
            fail(u"the window does not come to rest"_s);
    }

private:
    PaintWatch &m_watch;
    KeptWindow m_desk;
    QObject m_context;
    bool m_isArranged = false;
};

struct Measured
{
    std::vector<double> big = {};
    std::vector<double> small = {};
};

void report(const char *what, const Measured &measured, double goal)
{
    tell(what, median(measured.big), "ms", goal);
    std::printf("    99th percentile %.2f, worst %.2f; with a thousand orders %.2f: %.2f times\n",
                quantile(measured.big, 0.99), quantile(measured.big, 1), median(measured.small),
                median(measured.big) / median(measured.small));
    std::fflush(stdout);
}

class Bench
{
public:
    Bench(Desk &big, Desk &small, int rounds)
        : m_desks{&big, &small}
        , m_rounds(rounds)
    {
    }

    void frames();
    void keystrokes();
    void exactly();
    void selecting();

private:
    template <typename Deed> void inTurn(Measured &measured, const Deed &deed)
    {
        measured.big.push_back(deed(*m_desks[0]));
        measured.small.push_back(deed(*m_desks[1]));
    }

    std::array<Desk *, 2> m_desks;
    int m_rounds;
};

/// What painting takes by itself: the table alone, everything as it was.
void Bench::frames()
{
    Measured measured;
    for (int round = 0; round < 10 * m_rounds; ++round) {
        inTurn(measured, [](Desk &desk) {
            return desk.untilPainted([&] { desk.table().viewport()->update(); },
                                     [&](const PaintWatch::Painted &widgets) { return desk.isTableIn(widgets); });
        });
    }
    report("a frame of the table as it was", measured, 5);
}

void Bench::keystrokes()
{
    const QStringList words{u"maria"_s, u"müller"_s, u"garcia"_s, u"dinner plate"_s,
                            u"48213"_s, u"zürich"_s, u"qxqxq"_s};
    Measured measured;
    Measured cleared;
    QMap<QString, std::vector<double>> prefixes;
    for (int round = 0; round < m_rounds; ++round) {
        for (const auto &word : words) {
            for (qsizetype i = 0; i < word.size(); ++i) {
                if (word.at(i).isSpace()) { // finds what was found
                    for (auto *desk : m_desks)
                        QTest::keyClick(&desk->search(), Qt::Key_Space);
                    continue;
                }
                inTurn(measured, [letter = word.mid(i, 1)](Desk &desk) {
                    return desk.untilListed([&] {
                        QTest::sendKeyEvent(QTest::Click, &desk.search(), Qt::Key_unknown, letter, Qt::NoModifier);
                    });
                });
                prefixes[word.first(i + 1)].push_back(measured.big.back());
            }
            inTurn(cleared, [](Desk &desk) { return desk.untilListed([&] { desk.search().clear(); }); });
        }
    }
    report("a key in the search to painted", measured, 35);
    report("the search cleared to painted", cleared, 50);
    std::vector<std::pair<double, QString>> slowest;
    for (auto prefix = prefixes.begin(); prefix != prefixes.end(); ++prefix)
        slowest.emplace_back(median(*prefix), prefix.key());
    std::ranges::sort(slowest, std::greater());
    slowest.resize(std::min<std::size_t>(slowest.size(), 6));
    std::printf("    slowest:");
    for (const auto &[taken, text] : slowest)
        std::printf("  %s %.1f", qPrintable(text), taken);
    std::printf("\n");
}

/// From the question to its answer, without the window.
double lookUp(Desk &desk, const QString &text)
{
    QElapsedTimer timer;
    QEventLoop loop;
    double taken = 0;
    timer.start();
    desk.book().arrange({text, {}}, {}, nullptr, &loop, [&](const OrderBook::Arranged &found) {
        taken = millisecondsOf(timer);
        if (found.rows.empty())
            fail(u"an order was not found"_s);
        loop.quit();
    });
    loop.exec();
    return taken;
}

void Bench::exactly()
{
    struct Kind
    {
        const char *name;
        std::function<QString(const SearchableOrder &)> text;
    };
    const std::array kinds{
        Kind{"uuid", [](const SearchableOrder &order) { return order.uuid; }},
        Kind{"PO number", [](const SearchableOrder &order) { return order.purchaseOrderNumber; }},
        Kind{"tracking number",
             [](const SearchableOrder &order) { return order.lines.at(0).trackingNumbers.value(0); }},
    };
    const SearchCorpus corpus;
    for (const auto &kind : kinds) {
        Measured looked;
        Measured painted;
        Measured beyond;
        for (int round = 0; round < 4 * m_rounds; ++round) {
            // The same orders are in both.
            quint32 row = static_cast<quint32>(round) * 37 % 1000;
            while (kind.text(corpus.order(row)).isEmpty())
                row = (row + 1) % 1000;
            const auto text = kind.text(corpus.order(row));
            inTurn(looked, [&](Desk &desk) { return lookUp(desk, text); });
            inTurn(painted, [&](Desk &desk) { return desk.untilListed([&] { desk.search().setText(text); }); });
            for (auto *desk : m_desks)
                static_cast<void>(desk->untilListed([desk] { desk->search().clear(); }));
            beyond.big.push_back(painted.big.back() - looked.big.back());
            beyond.small.push_back(painted.small.back() - looked.small.back());
        }
        const QByteArray what = QByteArray(kind.name) + " pasted to painted";
        report(what.constData(), painted, 35);
        tell("  looked up, in the search's thread and back", median(looked.big), "ms");
        report("  beyond looking it up", beyond, 1);
    }
}

void Bench::selecting()
{
    Measured painted;
    Measured ids;
    Measured shown;
    Measured read;
    for (int round = 0; round < m_rounds; ++round) {
        inTurn(painted, [](Desk &desk) {
            const auto last = std::min(selectedRows, desk.model().rowCount()) - 1;
            const QItemSelection rows(desk.model().index(0, 0),
                                      desk.model().index(last, desk.model().columnCount() - 1));
            return desk.untilPainted(
                [&] { desk.table().selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect); },
                [&](const PaintWatch::Painted &widgets) { return desk.isTableIn(widgets); });
        });
        inTurn(ids, [](Desk &desk) {
            const auto *pane = desk.window().findChild<OrdersPane *>();
            QElapsedTimer timer;
            timer.start();
            const auto rows = pane->selectedRows();
            const auto taken = millisecondsOf(timer);
            if (static_cast<int>(rows.size()) != std::min(selectedRows, desk.model().rowCount()))
                fail(u"not selected"_s);
            return taken;
        });
        inTurn(shown, [&](Desk &desk) {
            auto *preview = desk.window().findChild<BatchWindow *>();
            const auto taken
                = desk.untilPainted([&] { desk.window().findChild<QAction *>(u"batchOfSelected"_s)->trigger(); },
                                    [&](const PaintWatch::Painted &widgets) {
                                        return std::ranges::any_of(widgets, [&](QObject *widget) {
                                            return static_cast<QWidget *>(widget)->window() == preview;
                                        });
                                    });
            return taken;
        });
        for (auto *desk : m_desks) {
            const auto &list = desk->window().findChild<BatchSourcePane *>()->source();
            Desk::waitUntil([&] { return list.list().has_value(); });
            desk->window().findChild<BatchWindow *>()->close();
        }
        inTurn(read, [](Desk &desk) {
            const auto &source = desk.window().findChild<BatchSourcePane *>()->source();
            QEventLoop loop;
            QElapsedTimer timer;
            QObject::connect(&source, &BatchSource::changed, &loop, [&] {
                if (source.list())
                    loop.quit();
            });
            timer.start();
            desk.window().findChild<QAction *>(u"batchOfSelected"_s)->trigger();
            loop.exec();
            const auto taken = millisecondsOf(timer);
            desk.window().findChild<BatchWindow *>()->close();
            desk.table().clearSelection();
            desk.settle();
            return taken;
        });
    }
    report("100,000 selected, painted", painted, 25);
    report("their ids, by ranges", ids, 1);
    report("the preview's window painted", shown, 200);
    report("until their list is read", read, 200);
}

} // namespace

int main(int argc, char *argv[])
{
    PaintWatch application(argc, argv);
    OutlineStyle::install();
    const auto arguments = QCoreApplication::arguments();
    const auto count = arguments.value(1, u"1000000"_s).toUInt();
    const auto rounds = arguments.value(2, u"5"_s).toInt();
    const QTemporaryDir directory;
    const KeptOrders many(directory.filePath(u"many"_s));
    const KeptOrders few(directory.filePath(u"few"_s));
    many.fill(count);
    few.fill(1'000);
    Desk big(application, many);
    Desk small(application, few);
    std::printf("%u orders with three lines each, and a thousand; medians of %d rounds; platform %s\n", count, rounds,
                qPrintable(QGuiApplication::platformName()));
    Bench bench(big, small, rounds);
    using Part = std::pair<QLatin1StringView, void (Bench::*)()>;
    for (const auto &[name, part] : {Part{"frames"_L1, &Bench::frames}, Part{"keys"_L1, &Bench::keystrokes},
                                     Part{"exact"_L1, &Bench::exactly}, Part{"selecting"_L1, &Bench::selecting}}) {
        if (arguments.size() < 4 || arguments.at(3) == name)
            (bench.*part)();
    }
    return 0;
}
