// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ordersequence.h"

#include "app/cache/searchindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

using Key = OrderTable::Key;

constexpr Key allKeys[]
    = {Key::PurchaseOrderNumber, Key::Customer,    Key::Created, Key::Lines, Key::State, Key::Request, Key::AsOf,
       Key::Suppliers,           Key::WaitingSince};

/// Orders of which many are alike, by row.
class Shop
{
public:
    Shop(int count, quint32 seed)
    {
        QRandomGenerator random(seed);
        for (int i = 0; i < count; ++i)
            add(random);
    }

    void add(QRandomGenerator &random)
    {
        static const std::string names[]
            = {"ann", "ann berg", "ann bergmann", "ann bergmann-lindqvist", "ann bergmann-lindqvist the second",
               "",    "zoe"};
        OrderBrief brief;
        if (random.bounded(20) > 0)
            brief.created = random.bounded(3) > 0 ? random.bounded(50) : qint64(random.generate64() >> 20U);
        brief.asOf = random.bounded(9) * 1'000;
        brief.rollUp.lines = random.bounded(5);
        brief.rollUp.state = static_cast<OrderCancellation>(random.bounded(8));
        brief.rollUp.requested = random.bounded(2);
        brief.shownSince = random.bounded(1, 9) * 1'000;
        const auto supplierName = QString::fromStdString("s" + names[random.bounded(quint32(std::size(names)))]);
        brief.suppliers = {{{supplierName, supplierName}, false}};
        const auto urgency = random.bounded(6);
        brief.purchaseOrderNumber = "po-" + std::to_string(random.bounded(100'000'000, 100'005'000));
        brief.customer = names[random.bounded(quint32(std::size(names)))];
        m_briefs.push_back(brief);
        const auto row = static_cast<OrderRow>(m_briefs.size()) * 3;
        table.set(row, brief);
        table.setAsked(row, {urgency == 0 ? OrderAsks() : OrderAsks::fromInt(1U << urgency)});
        m_urgencies.push_back(urgency);
        rows.push_back(row);
    }

    [[nodiscard]] const OrderBrief &brief(OrderRow row) const { return m_briefs[row / 3 - 1]; }
    [[nodiscard]] int urgency(OrderRow row) const { return m_urgencies[row / 3 - 1]; }
    /// Those that don't wait come last.
    [[nodiscard]] qint64 waitingSince(OrderRow row) const
    {
        return brief(row).rollUp.requested > 0 ? brief(row).shownSince : std::numeric_limits<qint64>::max();
    }

    /// Written down once more, in the plainest way.
    [[nodiscard]] std::vector<OrderRow> byHand(std::vector<OrderRow> some, const OrderArrangement &arrangement) const
    {
        const auto threeWay = [](const auto &left, const auto &right) { return left < right ? -1 : int(right < left); };
        const auto compare = [&](OrderRow leftRow, OrderRow rightRow) {
            const auto &left = brief(leftRow);
            const auto &right = brief(rightRow);
            switch (arrangement.key) {
            case Key::PurchaseOrderNumber:
                return threeWay(left.purchaseOrderNumber, right.purchaseOrderNumber);
            case Key::Customer:
                return threeWay(left.customer, right.customer);
            case Key::Created:
                return threeWay(left.created, right.created);
            case Key::Lines:
                return threeWay(left.rollUp.lines, right.rollUp.lines);
            case Key::State:
                return threeWay(left.rollUp.state, right.rollUp.state);
            case Key::Request:
                return threeWay(urgency(leftRow), urgency(rightRow));
            case Key::AsOf:
                return threeWay(std::max<qint64>(left.asOf, 1'000), std::max<qint64>(right.asOf, 1'000));
            case Key::Suppliers:
                return threeWay(left.suppliers.first().supplier.name, right.suppliers.first().supplier.name);
            case Key::WaitingSince:
                return threeWay(waitingSince(leftRow), waitingSince(rightRow));
            }
            Q_UNREACHABLE();
        };
        std::sort(some.begin(), some.end(), [&](OrderRow left, OrderRow right) {
            const auto compared = compare(left, right);
            if (compared != 0)
                return arrangement.order == Qt::AscendingOrder ? compared < 0 : compared > 0;
            if (brief(left).created != brief(right).created)
                return brief(left).created > brief(right).created;
            return left < right;
        });
        return some;
    }

    OrderTable table;
    std::vector<OrderRow> rows;

private:
    std::vector<OrderBrief> m_briefs;
    std::vector<int> m_urgencies;
};

} // namespace

class TestOrderSequence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrangedAsSortedByHand_data();
    void arrangedAsSortedByHand();
    void timesThatAreCenturiesApartAreSortedToo();
    void neighboursAgreeWithTheSequence();
    void someRowsAreArrangedLikeAll();
    void onlyWhatWasFoundIsArranged();
    void itStopsWhenAsked();
    void nothingIsArrangedToo();
};

void TestOrderSequence::arrangedAsSortedByHand_data()
{
    QTest::addColumn<int>("count");
    // Above and below where numbers are sorted digit by digit, and over several stretches of rows.
    for (const int count : {1, 2, 60, 511, 512, 5'000, 20'000})
        QTest::addRow("%d orders", count) << count;
}

void TestOrderSequence::arrangedAsSortedByHand()
{
    QFETCH(int, count);
    const Shop shop(count, 1 + static_cast<quint32>(count));
    for (const auto key : allKeys) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const auto rows = arranged(shop.table, {}, {key, order});
            QVERIFY(rows);
            QCOMPARE(*rows, shop.byHand(shop.rows, {key, order}));
        }
    }
}

void TestOrderSequence::timesThatAreCenturiesApartAreSortedToo()
{
    // GIVEN so many times, so far apart, that a time and a row do not fit into one number
    constexpr OrderRow count = 70'000;
    QRandomGenerator random(17);
    OrderTable table;
    for (OrderRow row = 1; row <= count; ++row) {
        OrderBrief brief;
        if (row % 100 != 0)
            brief.created = static_cast<qint64>(random.generate64() >> 15U) - (qint64{1} << 48U);
        table.set(row, brief);
    }
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const auto rows = arranged(table, {}, {Key::Created, order});
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(count));
        for (std::size_t i = 1; i < rows->size(); ++i)
            QVERIFY(comesBefore(table, {Key::Created, order}, (*rows)[i - 1], (*rows)[i]));
    }
}

void TestOrderSequence::neighboursAgreeWithTheSequence()
{
    const Shop shop(2'000, 7);
    for (const auto key : allKeys) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const auto rows = arranged(shop.table, {}, {key, order});
            QVERIFY(rows);
            for (std::size_t i = 1; i < rows->size(); ++i) {
                QVERIFY(comesBefore(shop.table, {key, order}, (*rows)[i - 1], (*rows)[i]));
                QVERIFY(!comesBefore(shop.table, {key, order}, (*rows)[i], (*rows)[i - 1]));
            }
        }
    }
}

void TestOrderSequence::someRowsAreArrangedLikeAll()
{
    const Shop shop(6'000, 3);
    QRandomGenerator random(5);
    for (const std::size_t count : {0U, 1U, 40U, 3'000U}) {
        auto some = shop.rows;
        std::shuffle(some.begin(), some.end(), random);
        some.resize(count);
        for (const auto key : allKeys) {
            auto rows = some;
            arrange(shop.table, rows, {key, Qt::AscendingOrder});
            QCOMPARE(rows, shop.byHand(some, {key, Qt::AscendingOrder}));
        }
    }
}

void TestOrderSequence::onlyWhatWasFoundIsArranged()
{
    // GIVEN a search that knows of every fourth order, and of one that is gone
    const Shop shop(4'000, 11);
    SearchIndex index;
    std::vector<OrderRow> found;
    for (std::size_t i = 0; i < shop.rows.size(); i += 4) {
        SearchableOrder searchable;
        searchable.names = {u"teapot"_s};
        QVERIFY(index.put(shop.rows[i], searchable));
        found.push_back(shop.rows[i]);
    }
    SearchableOrder gone;
    gone.names = {u"teapot"_s};
    QVERIFY(index.put(shop.rows[0] + 1, gone));
    const auto hits = index.search(SearchIndexQuery(u"teap"));
    for (const auto key : allKeys) {
        const auto rows = arranged(shop.table, {&hits}, {key, Qt::DescendingOrder});
        QVERIFY(rows);
        QCOMPARE(*rows, shop.byHand(found, {key, Qt::DescendingOrder}));
    }
    // WHEN it finds nothing, THEN there is nothing
    const auto none = index.search(SearchIndexQuery(u"kettle"));
    QCOMPARE(arranged(shop.table, {&none}, {}), std::vector<OrderRow>());
}

void TestOrderSequence::itStopsWhenAsked()
{
    for (const int count : {10, 5'000}) {
        const Shop shop(count, 13);
        for (const auto key : allKeys) {
            int questions = 0;
            QVERIFY(arranged(shop.table, {}, {key}, [&questions] {
                ++questions;
                return false;
            }));
            QVERIFY(questions > 0);
            for (int last = 1; last <= questions; ++last) {
                int left = last;
                QVERIFY(!arranged(shop.table, {}, {key}, [&left] { return --left == 0; }));
            }
        }
    }
}

void TestOrderSequence::nothingIsArrangedToo()
{
    QCOMPARE(arranged(OrderTable(), {}, {}), std::vector<OrderRow>());
}

QTEST_APPLESS_MAIN(TestOrderSequence)
#include "tst_ordersequence.moc"
