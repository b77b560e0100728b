// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/selectionkeeper.h"

#include "tests/ui/models/filledbook.h"
#include "ui/widgets/tables.h"

#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A model in a view that is on the screen.
class Viewed : public BookShown
{
public:
    Viewed()
    {
        dressTable(view, u"Orders"_s, OrdersModel::StateChipRole);
        view.setSelectionMode(QAbstractItemView::ExtendedSelection);
        view.setModel(&model);
        view.resize(700, 400);
        view.show();
    }

    void select(int first, int last, QItemSelectionModel::SelectionFlags how = QItemSelectionModel::Select)
    {
        view.selectionModel()->select({model.index(first, 0), model.index(last, model.columnCount() - 1)}, how);
    }
    [[nodiscard]] std::vector<OrderRow> selected() const
    {
        auto rows = model.rowsOf(view.selectionModel()->selection());
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    [[nodiscard]] OrderRow current() const
    {
        const auto index = view.currentIndex();
        return index.isValid() ? model.orderRow(index.row()) : 0;
    }
    [[nodiscard]] OrderRow top() const
    {
        const auto row = view.rowAt(0);
        return row < 0 ? 0 : model.orderRow(row);
    }

    QTableView view;
    SelectionKeeper keeper{view, model};
};

QList<Order> orders(int count)
{
    QList<Order> all;
    for (int i = 0; i < count; ++i)
        all << TestOrders::order(i, 0);
    return all;
}

} // namespace

class TestSelectionKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSelectedStaysSelected();
    void whatIsNoLongerShownIsNotSelected();
    void theCurrentOrderStaysTheCurrentOne();
    void thePlaceOnTheScreenStays();
    void atTheUpperEdgeTheViewStaysThere();
    void rangesFarApartAreLetGo();
    void aHundredThousandStaySelectedAsRanges();
    void randomChangesLeaveTheSelectionAlone();
};

void TestSelectionKeeper::whatIsSelectedStaysSelected()
{
    Viewed viewed;
    QVERIFY(viewed.take(orders(500), TestOrders::moment(0)));
    viewed.select(3, 7);
    viewed.select(100, 130);
    const auto before = viewed.selected();
    QCOMPARE(before.size(), std::size_t(36));
    QSignalSpy restored(&viewed.keeper, &SelectionKeeper::restored);
    for (int column = 0; column < OrdersModel::ColumnCount; ++column) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            viewed.model.sort(column, order);
            QCOMPARE(viewed.selected(), before);
        }
    }
    QVERIFY(restored.count() > 2);
}

void TestSelectionKeeper::whatIsNoLongerShownIsNotSelected()
{
    // GIVEN orders 0 to 499, the newest first, of which 40 to 29 and 10 are selected
    Viewed viewed;
    QVERIFY(viewed.take(orders(500), TestOrders::moment(0)));
    viewed.select(499 - 40, 499 - 29);
    viewed.select(499 - 10, 499 - 10);
    const auto ten = viewed.model.orderRow(499 - 10);
    const auto thirtyOne = viewed.model.orderRow(499 - 31);
    // WHEN only those with a 1 are shown, THEN of those selected these are left
    QVERIFY(viewed.settle(viewed.model)); // what the search does not know yet it would not find
    viewed.model.setFilter(u"1"_s);
    QVERIFY(viewed.settle(viewed.model));
    QCOMPARE(viewed.selected(), (std::vector<OrderRow>{std::min(ten, thirtyOne), std::max(ten, thirtyOne)}));
    // WHEN none is left, THEN nothing is selected
    viewed.model.setFilter(u"PO-499"_s);
    QVERIFY(viewed.settle(viewed.model));
    QVERIFY(viewed.selected().empty());
    QCOMPARE(viewed.current(), OrderRow(0));
}

void TestSelectionKeeper::theCurrentOrderStaysTheCurrentOne()
{
    Viewed viewed;
    QVERIFY(viewed.take(orders(300), TestOrders::moment(0)));
    viewed.view.setCurrentIndex(viewed.model.index(42, OrdersModel::StateColumn));
    const auto current = viewed.current();
    viewed.model.sort(OrdersModel::CreatedColumn, Qt::AscendingOrder);
    QCOMPARE(viewed.current(), current);
    QCOMPARE(viewed.view.currentIndex().column(), int(OrdersModel::StateColumn));
    QCOMPARE(viewed.view.currentIndex().row(), 299 - 42);
    QCOMPARE(viewed.selected(), std::vector<OrderRow>{current});
}

void TestSelectionKeeper::thePlaceOnTheScreenStays()
{
    Viewed viewed;
    QVERIFY(viewed.take(orders(1'000), TestOrders::moment(0)));
    QTRY_VERIFY_WITH_TIMEOUT(viewed.view.verticalScrollBar()->maximum() > 900, patience); // laid out
    viewed.view.verticalScrollBar()->setValue(200);
    const auto top = viewed.top();
    // Several times, for the view may not have laid out the one before.
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder, Qt::AscendingOrder}) {
        viewed.model.sort(OrdersModel::PurchaseOrderNumberColumn, order);
        QCOMPARE(viewed.top(), top);
    }
    QVERIFY(viewed.settle(viewed.model));
    viewed.model.setFilter(u"PO"_s);
    QVERIFY(viewed.settle(viewed.model));
    QCOMPARE(viewed.top(), top);
}

void TestSelectionKeeper::atTheUpperEdgeTheViewStaysThere()
{
    Viewed viewed;
    QVERIFY(viewed.take(orders(1'000), TestOrders::moment(0)));
    viewed.model.sort(OrdersModel::PurchaseOrderNumberColumn, Qt::AscendingOrder);
    QCOMPARE(viewed.view.verticalScrollBar()->value(), 0);
    QCOMPARE(viewed.view.rowAt(0), 0);
}

void TestSelectionKeeper::rangesFarApartAreLetGo()
{
    // GIVEN half of the orders, which by customer lie together
    Viewed viewed;
    auto all = orders(4'500);
    for (int i = 0; i < all.size(); ++i)
        all[i].address.name = i % 2 == 0 ? u"Ann"_s : u"Ben"_s;
    QVERIFY(viewed.take(all, TestOrders::moment(0)));
    viewed.model.sort(OrdersModel::CustomerColumn, Qt::AscendingOrder);
    viewed.view.setCurrentIndex(viewed.model.index(7, 0));
    viewed.select(0, 2'249);
    const auto current = viewed.current();
    QSignalSpy letGo(&viewed.keeper, &SelectionKeeper::selectionLetGo);
    // WHEN they are sorted so that every other one is one of them
    viewed.model.sort(OrdersModel::CreatedColumn, Qt::AscendingOrder);
    // THEN only the current one stays, and somebody is told
    QCOMPARE(letGo.count(), 1);
    QCOMPARE(letGo.first().at(0).toInt(), 2'249);
    QCOMPARE(viewed.selected(), std::vector<OrderRow>{current});
    QCOMPARE(viewed.current(), current);
}

void TestSelectionKeeper::aHundredThousandStaySelectedAsRanges()
{
    // GIVEN a hundred thousand orders, all but one selected
    constexpr int count = 100'000;
    Viewed viewed;
    const auto all = orders(count);
    for (int first = 0; first < count; first += 10'000)
        QVERIFY(viewed.take(all.mid(first, 10'000), TestOrders::moment(0)));
    QVERIFY(viewed.settle(viewed.model));
    viewed.select(1, count - 1);
    const auto left = viewed.model.orderRow(0);
    // WHEN they are sorted the other way round
    viewed.model.sort(OrdersModel::CreatedColumn, Qt::AscendingOrder);
    QVERIFY(viewed.settle(viewed.model));
    // THEN they are selected still, as one range
    QCOMPARE(viewed.view.selectionModel()->selection().size(), 1);
    QCOMPARE(viewed.selected().size(), std::size_t(count - 1));
    QVERIFY(!viewed.view.selectionModel()->isRowSelected(count - 1));
    QCOMPARE(viewed.model.orderRow(count - 1), left);
}

void TestSelectionKeeper::randomChangesLeaveTheSelectionAlone()
{
    Viewed viewed;
    QRandomGenerator random(20260411);
    QVERIFY(viewed.take(orders(120), TestOrders::moment(0)));
    viewed.select(10, 40);
    viewed.view.setCurrentIndex(viewed.model.index(20, 0));
    viewed.select(10, 40);
    auto selected = viewed.selected();
    auto current = viewed.current();
    for (int step = 1; step <= 150; ++step) {
        switch (random.bounded(4)) {
        case 0:
            viewed.model.sort(random.bounded(int(OrdersModel::ColumnCount)),
                              random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 1:
            viewed.model.setFilter(random.bounded(3) ? QString() : QString::number(random.bounded(10)));
            break;
        default: {
            QHash<int, Order> page;
            const auto count = random.bounded(4) == 0 ? 90 : 1 + random.bounded(5);
            for (int i = 0; i < count; ++i) {
                const auto number = random.bounded(200);
                auto order = TestOrders::order(number, random.bounded(3));
                order.address.name = u"Customer %1"_s.arg(random.bounded(1'000));
                page.insert(number, order);
            }
            QVERIFY(viewed.take(page.values(), TestOrders::moment(step)));
        }
        }
        QVERIFY(viewed.settle(viewed.model));
        // THEN what was selected is, as far as it has been shown all the time, and nothing else
        std::erase_if(selected, [&viewed](OrderRow row) { return !viewed.model.indexOf(row).isValid(); });
        const auto now = viewed.selected();
        QVERIFY(std::includes(selected.cbegin(), selected.cend(), now.cbegin(), now.cend()));
        if (viewed.model.filter().isEmpty()) {
            QCOMPARE(now, selected);
            if (current != 0)
                QCOMPARE(viewed.current(), current);
        } else {
            // Orders can stop matching and match again between two looks.
            selected = now;
            current = 0;
        }
        if (selected.size() < 5) {
            viewed.view.setCurrentIndex(viewed.model.rowCount() > 0 ? viewed.model.index(0, 0) : QModelIndex());
            viewed.select(0, std::min(30, viewed.model.rowCount() - 1));
            selected = viewed.selected();
            current = 0;
        }
    }
}

QTEST_MAIN(TestSelectionKeeper)
#include "tst_selectionkeeper.moc"
