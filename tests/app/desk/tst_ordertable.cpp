// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ordertable.h"

#include "app/domain/order.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <iterator>
#include <map>
#include <thread>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

using Key = OrderTable::Key;

OrderBrief brief(qint64 created, const std::string &number = {}, const std::string &customer = {})
{
    OrderBrief result;
    result.created = created;
    result.asOf = created + 5'000;
    result.rollUp.state = OrderCancellation::Requested;
    result.rollUp.lines = 3;
    result.rollUp.cancelled = 1;
    result.purchaseOrderNumber = number;
    result.customer = customer;
    return result;
}

std::string randomText(QRandomGenerator &random)
{
    std::string text(random.bounded(quint32{24}), ' ');
    for (auto &letter : text)
        letter = static_cast<char>('a' + random.bounded(2));
    return text;
}

int sign(int compared)
{
    return (compared > 0) - (compared < 0);
}

} // namespace

class TestOrderTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBriefTellsWhatListsShow();
    void aBriefOfAnOrderWithoutADateHasNone();
    void whatIsSetIsThere();
    void whatIsRemovedIsGone();
    void countsThatAreTooHighAreKeptAsTheHighest();
    void textsAreComparedBeyondTheirFirstBytes();
    void textsComeLater();
    void aCopyStaysAsItWas();
    void aCopyIsReadWhileTheOriginalIsWritten();
    void rewritingTextsDoesNotGrowIt();
    void aRowTakesLittle();
    void randomWritesAreReadBack();
};

void TestOrderTable::aBriefTellsWhatListsShow()
{
    Order order;
    order.purchaseOrderNumber = u"PO-Ä 7"_s;
    order.created = QDateTime(QDate(2026, 3, 2), QTime(9, 0, 1, 250), Qt::UTC);
    order.address.businessName = u"Müller & Söhne"_s;
    LineItem line;
    line.status = u"Cancelled"_s;
    order.lineItems = {line};
    auto of = OrderBrief::from(order, 1'000);
    QCOMPARE(of.created, order.created.toMSecsSinceEpoch());
    QCOMPARE(of.asOf, 1'000);
    QCOMPARE(of.rollUp, rollUp(order));
    QCOMPARE(of.purchaseOrderNumber, std::string("po-a 7"));
    QCOMPARE(of.customer, std::string("muller & sohne"));
    // The person goes before the business.
    order.address.name = u"ÅSA"_s;
    of = OrderBrief::from(order, 1'000);
    QCOMPARE(of.customer, std::string("asa"));
}

void TestOrderTable::aBriefOfAnOrderWithoutADateHasNone()
{
    Order order;
    order.createdText = u"some day"_s;
    OrderTable table;
    table.set(4, OrderBrief::from(order, OrderBrief::noTime));
    QCOMPARE(table.created(4), OrderBrief::noTime);
    QCOMPARE(table.asOf(4), OrderBrief::noTime);
    table.set(5, brief(-1));
    QVERIFY(table.compare(Key::Created, 4, 5) < 0);
    QVERIFY(table.compare(Key::AsOf, 4, 5) < 0);
}

void TestOrderTable::whatIsSetIsThere()
{
    OrderTable table;
    QCOMPARE(table.count(), 0);
    QVERIFY(!table.has(1));
    table.set(1, brief(1'234'567'890'123));
    table.set(100'000, brief(7));
    QCOMPARE(table.count(), 2);
    QVERIFY(table.has(1));
    QVERIFY(table.has(100'000));
    QVERIFY(!table.has(0));
    QVERIFY(!table.has(2));
    QVERIFY(!table.has(50'000));
    QVERIFY(!table.has(99'999));
    QVERIFY(!table.has(4'000'000'000));
    QVERIFY(table.end() > 100'000);
    QCOMPARE(table.rows(), (std::vector<OrderRow>{1, 100'000}));
    QCOMPARE(table.created(1), 1'234'567'890'123);
    QCOMPARE(table.asOf(1), 1'234'567'895'000); // to the second
    QCOMPARE(table.rollUp(1).state, OrderCancellation::Requested);
    QCOMPARE(table.rollUp(1).lines, 3);
    QCOMPARE(table.rollUp(1).cancelled, 1);
    QCOMPARE(table.requestUrgency(1), 0);
    table.setAsOf(1, 60'000);
    table.setAsked(1, {OrderAsk::UnderWay});
    QCOMPARE(table.asOf(1), 60'000);
    QCOMPARE(table.requestUrgency(1), 4);
    QCOMPARE(table.count(), 2);
}

void TestOrderTable::whatIsRemovedIsGone()
{
    OrderTable table;
    table.set(1, brief(1));
    table.set(2, brief(2));
    table.set(9'000, brief(3));
    table.remove(1);
    table.remove(1);
    table.remove(77);
    table.remove(1'000'000);
    QVERIFY(!table.has(1));
    QCOMPARE(table.rows(), (std::vector<OrderRow>{2, 9'000}));
    table.remove(9'000);
    QVERIFY(!table.has(9'000));
    QVERIFY(table.end() <= 9'000);
    table.set(1, brief(4));
    QCOMPARE(table.created(1), 4);
    table.clear();
    QCOMPARE(table.count(), 0);
    QCOMPARE(table.end(), OrderRow(0));
    QVERIFY(!table.has(2));
}

void TestOrderTable::countsThatAreTooHighAreKeptAsTheHighest()
{
    auto many = brief(1);
    many.rollUp.lines = 1'000'000;
    many.rollUp.cancelled = 70'000;
    OrderTable table;
    table.set(1, many);
    QCOMPARE(table.rollUp(1).lines, 65'535);
    QCOMPARE(table.rollUp(1).cancelled, 65'535);
}

void TestOrderTable::textsAreComparedBeyondTheirFirstBytes()
{
    const std::vector<std::string> ascending{"",
                                             "a",
                                             "ab",
                                             "abcdefg",
                                             "abcdefgh",
                                             "abcdefgha",
                                             "abcdefghabcdefgh",
                                             "abcdefghabcdefgha",
                                             "abcdefghabcdefgi",
                                             "abcdefgi",
                                             "b",
                                             "\xC3\xA9",
                                             "\xF0\x9F\xAB\x96"};
    OrderTable table;
    for (OrderRow row = 0; row < ascending.size(); ++row)
        table.set(row + 1, brief(0, ascending[row], ascending[row] + "x"));
    for (OrderRow left = 1; left <= ascending.size(); ++left) {
        for (OrderRow right = 1; right <= ascending.size(); ++right) {
            QCOMPARE(sign(table.compare(Key::PurchaseOrderNumber, left, right)), sign(int(left) - int(right)));
            QCOMPARE(sign(table.compare(Key::Customer, left, right)),
                     sign((ascending[left - 1] + "x").compare(ascending[right - 1] + "x")));
        }
    }
    // What is longer than is kept is the same as what is kept of it; and nothing is looked for behind a zero.
    table.set(1, brief(0, std::string(255, 'x'), std::string("ab\0c", 4)));
    table.set(2, brief(0, std::string(300, 'x'), "ab"));
    QCOMPARE(table.compare(Key::PurchaseOrderNumber, 1, 2), 0);
    QCOMPARE(table.compare(Key::Customer, 1, 2), 0);
}

void TestOrderTable::textsComeLater()
{
    OrderTable table;
    table.set(1, brief(1));
    table.set(2, brief(2));
    QCOMPARE(table.compare(Key::Customer, 1, 2), 0);
    table.setTexts(1, "po-1", "zoe with a long name");
    table.setTexts(2, "po-2", "ann");
    QVERIFY(table.compare(Key::Customer, 1, 2) > 0);
    QVERIFY(table.compare(Key::PurchaseOrderNumber, 1, 2) < 0);
    QCOMPARE(table.created(1), 1);
    QCOMPARE(table.rollUp(1).lines, 3);
}

void TestOrderTable::aCopyStaysAsItWas()
{
    OrderTable table;
    table.set(1, brief(1, "po-1", "the customer's long name"));
    table.set(2, brief(2, "po-2", "the customer's long name"));
    const auto snapshot = table;
    table.set(1, brief(11, "po-3", "another customer's long name"));
    table.setAsOf(2, 0);
    table.setAsked(2, {OrderAsk::Failed});
    table.set(3, brief(3));
    table.remove(2);
    QCOMPARE(snapshot.count(), 2);
    QCOMPARE(snapshot.created(1), 1);
    QCOMPARE(snapshot.compare(Key::Customer, 1, 2), 0);
    QVERIFY(snapshot.compare(Key::PurchaseOrderNumber, 1, 2) < 0);
    QCOMPARE(snapshot.requestUrgency(2), 0);
    QVERIFY(snapshot.has(2));
    QVERIFY(!snapshot.has(3));
}

void TestOrderTable::aCopyIsReadWhileTheOriginalIsWritten()
{
    // GIVEN a table in which all rows of one round look alike
    constexpr OrderRow rows = 9'000;
    OrderTable table;
    const auto writeAll = [&table](int round) {
        const std::string name(static_cast<std::size_t>(4 + round % 30), static_cast<char>('a' + round % 26));
        for (OrderRow row = 1; row <= rows; row += 7)
            table.set(row, brief(round, name, name));
    };
    writeAll(0);
    std::atomic<int> torn = 0;
    // WHEN snapshots are read in other threads while the table is written
    std::vector<std::thread> readers;
    for (int round = 1; round <= 40; ++round) {
        readers.emplace_back([snapshot = table, round, &torn] {
            for (OrderRow row = 1; row <= rows; row += 7) {
                if (snapshot.created(row) != round - 1 || snapshot.compare(Key::Customer, row, 1) != 0
                    || snapshot.compare(Key::PurchaseOrderNumber, row, 1) != 0)
                    ++torn;
            }
        });
        writeAll(round);
        if (readers.size() == 4) {
            for (auto &reader : readers)
                reader.join();
            readers.clear();
        }
    }
    for (auto &reader : readers)
        reader.join();
    // THEN each is as the table was when it was made
    QCOMPARE(torn.load(), 0);
}

void TestOrderTable::rewritingTextsDoesNotGrowIt()
{
    OrderTable table;
    for (OrderRow row = 1; row <= 1'000; ++row)
        table.set(row, brief(row, "a purchase order number", "a customer's name"));
    const auto before = table.memory();
    for (int round = 0; round < 200; ++round) {
        for (OrderRow row = 1; row <= 1'000; ++row)
            table.setTexts(row, std::string(static_cast<std::size_t>(10 + (round + int(row)) % 20), 'x'), "a name");
    }
    QVERIFY2(table.memory() < before * 2, qPrintable(QString::number(table.memory())));
    for (OrderRow row = 2; row <= 1'000; ++row)
        QCOMPARE(sign(table.compare(Key::PurchaseOrderNumber, row - 1, row)), (199 + int(row)) % 20 == 0 ? 1 : -1);
}

void TestOrderTable::aRowTakesLittle()
{
    OrderTable table;
    for (OrderRow row = 1; row < 40'960; ++row)
        table.set(row, brief(row, "po-1234567", "maria gonzales"));
    QVERIFY2(table.memory() / 40'960 < 64, qPrintable(QString::number(table.memory())));
}

void TestOrderTable::randomWritesAreReadBack()
{
    QRandomGenerator random(20260302);
    OrderTable table;
    std::map<OrderRow, OrderBrief> known;
    for (int step = 0; step < 30'000; ++step) {
        const OrderRow row = 1 + random.bounded(quint32{300}) * 97;
        switch (random.bounded(4)) {
        case 0:
            table.remove(row);
            known.erase(row);
            break;
        case 1:
            if (const auto at = known.find(row); at != known.end()) {
                at->second.purchaseOrderNumber = randomText(random);
                at->second.customer = randomText(random);
                table.setTexts(row, at->second.purchaseOrderNumber, at->second.customer);
            }
            break;
        default:
            known[row] = brief(random.bounded(1'000), randomText(random), randomText(random));
            table.set(row, known[row]);
        }
    }
    QCOMPARE(table.count(), int(known.size()));
    std::vector<OrderRow> rows;
    std::transform(known.cbegin(), known.cend(), std::back_inserter(rows),
                   [](const auto &entry) { return entry.first; });
    QCOMPARE(table.rows(), rows);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto &left = known[rows[i - 1]];
        const auto &right = known[rows[i]];
        QCOMPARE(table.created(rows[i]), right.created);
        QCOMPARE(sign(table.compare(Key::Customer, rows[i - 1], rows[i])), sign(left.customer.compare(right.customer)));
        QCOMPARE(sign(table.compare(Key::PurchaseOrderNumber, rows[i - 1], rows[i])),
                 sign(left.purchaseOrderNumber.compare(right.purchaseOrderNumber)));
    }
}

QTEST_APPLESS_MAIN(TestOrderTable)
#include "tst_ordertable.moc"
