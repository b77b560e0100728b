// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/roundrecord.h"
#include "app/desk/roundwindows.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Rescind;

using Window = RoundWindows::Window;

namespace {

enum class Reading { Count, Exclusive, Inclusive };
enum class Total { Exact, Absent, TooLarge, TooSmall };

/// A list as a server has it, newest first; orders are numbers, the newest the largest.
class List
{
public:
    explicit List(int orders)
    {
        for (int order = orders; order > 0; --order)
            m_orders.push_back(static_cast<RoundWindows::Identity>(order));
    }

    [[nodiscard]] RoundWindows::Answer answer(OrderPaging::Window asked) const
    {
        qint64 count = asked.limit;
        if (reading != Reading::Count)
            count += reading == Reading::Inclusive ? 1 - asked.start : -asked.start;
        count = std::clamp<qint64>(count, 0, cap);
        RoundWindows::Answer answer;
        const auto size = static_cast<qint64>(m_orders.size());
        for (qint64 at = ignoresStart ? 0 : asked.start; at < size && count > 0; ++at, --count)
            answer.orders.push_back(m_orders.at(static_cast<std::size_t>(at)));
        switch (total) {
        case Total::Exact:
            answer.total = size;
            break;
        case Total::Absent:
            break;
        case Total::TooLarge:
            answer.total = 3 * size + 7;
            break;
        case Total::TooSmall:
            answer.total = size / 3;
            break;
        }
        return answer;
    }

    void arrive(int orders)
    {
        for (; orders > 0; --orders)
            m_orders.insert(m_orders.begin(), m_orders.front() + 1);
    }
    void vanish(int orders, QRandomGenerator &random)
    {
        for (; orders > 0 && m_orders.size() > 1; --orders)
            m_orders.erase(m_orders.begin() + random.bounded(static_cast<int>(m_orders.size())));
    }
    [[nodiscard]] const std::vector<RoundWindows::Identity> &orders() const { return m_orders; }

    Reading reading = Reading::Count;
    Total total = Total::Exact;
    int cap = 1'000'000;
    bool ignoresStart = false;

private:
    std::vector<RoundWindows::Identity> m_orders;
};

/// Walks a list with several requests under way, answered in any order.
class Walk
{
public:
    Walk(List &list, RoundWindows &windows, quint32 seed)
        : m_list(list)
        , m_windows(windows)
        , m_random(seed)
    {
    }

    /// @param steps at most so many answers; false when there was no end by then
    bool run(int steps = 20'000)
    {
        std::vector<Window> underWay;
        for (; steps > 0; --steps) {
            while (underWay.size() < 6) {
                const auto window = m_windows.next();
                if (!window)
                    break;
                underWay.push_back(*window);
                ++requests;
            }
            mostUnderWay = std::max(mostUnderWay, underWay.size());
            if (underWay.empty())
                return m_windows.isComplete();
            const auto which = underWay.begin() + m_random.bounded(static_cast<int>(underWay.size()));
            const Window window = *which;
            underWay.erase(which);
            if (disturb)
                disturb(m_list, m_random);
            if (fails && fails(window)) {
                if (m_windows.failed(window))
                    givenUp.append(window);
                continue;
            }
            const auto answer = m_list.answer(m_windows.request(window));
            largest = std::max(largest, answer.orders.size());
            for (const auto order : answer.orders)
                seen.insert(order);
            m_windows.took(window, answer);
        }
        return false;
    }

    [[nodiscard]] bool hasSeenAll(const std::vector<RoundWindows::Identity> &orders) const
    {
        return std::ranges::all_of(orders, [this](auto order) { return seen.contains(order); });
    }

    std::function<void(List &, QRandomGenerator &)> disturb;
    std::function<bool(const Window &)> fails;
    QSet<RoundWindows::Identity> seen;
    QList<Window> givenUp;
    int requests = 0;
    std::size_t mostUnderWay = 0;
    std::size_t largest = 0;

private:
    List &m_list;
    RoundWindows &m_windows;
    QRandomGenerator m_random;
};

} // namespace

Q_DECLARE_METATYPE(Reading)
Q_DECLARE_METATYPE(Total)

class RoundWindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderIsSeenUnderEachReading_data();
    void everyOrderIsSeenUnderEachReading();
    void nothingIsMissedWhileOrdersArrive();
    void aListThatShrinksComesToItsEnd();
    void aServerThatMindsNoStartIsNotAskedForEver();
    void onlyAsManyAsWereAskedFor();
    void aPageThatCantBeReadCostsLittle();
    void whatWasReachedIsNotReadAgain();
    void whatWasReachedOfAnotherListIsReadAgain();
    void anEarlierPlaceIsKeptAsItWas();
};

void RoundWindowsTest::everyOrderIsSeenUnderEachReading_data()
{
    QTest::addColumn<Reading>("reading");
    QTest::addColumn<Total>("total");
    QTest::addColumn<int>("cap");
    QTest::addColumn<int>("orders");
    const auto name = [](auto value) { return static_cast<int>(value); };
    for (const Reading reading : {Reading::Count, Reading::Exclusive, Reading::Inclusive}) {
        for (const Total total : {Total::Exact, Total::Absent, Total::TooLarge, Total::TooSmall}) {
            for (const int cap : {1'000'000, 500, 60, 7}) {
                for (const int orders : {0, 1, 2, 59, 100, 101, 598, 599, 600, 1'097, 5'000})
                    QTest::addRow("%d %d %d %d", name(reading), name(total), cap, orders)
                        << reading << total << cap << orders;
            }
        }
    }
}

void RoundWindowsTest::everyOrderIsSeenUnderEachReading()
{
    QFETCH(const Reading, reading);
    QFETCH(const Total, total);
    QFETCH(const int, cap);
    QFETCH(const int, orders);
    List list(orders);
    list.reading = reading;
    list.total = total;
    list.cap = cap;
    for (quint32 seed = 1; seed <= 3; ++seed) {
        RoundWindows windows({});
        Walk walk(list, windows, seed);
        QVERIFY(walk.run());
        QVERIFY(walk.hasSeenAll(list.orders()));
        QCOMPARE(windows.covered(), orders);
        QCOMPARE(windows.looseSeams(), 0);
        // Pages do not grow with the depth, and there are not many more of them than are needed.
        QVERIFY2(walk.largest <= 1'200, qPrintable(QString::number(walk.largest)));
        const int needed = 1 + orders / std::max(1, std::min(cap, 500) - 1);
        QVERIFY2(walk.requests <= needed + needed / 4 + 20, qPrintable(u"%1 for %2"_s.arg(walk.requests).arg(needed)));
        if (orders == 5'000 && total == Total::Exact)
            QCOMPARE(walk.mostUnderWay, 6);
    }
}

void RoundWindowsTest::nothingIsMissedWhileOrdersArrive()
{
    int loose = 0;
    for (quint32 seed = 1; seed <= 500; ++seed) {
        QRandomGenerator random(seed);
        List list(random.bounded(300, 6'000));
        list.reading = static_cast<Reading>(random.bounded(3));
        list.total = static_cast<Total>(random.bounded(3));
        const std::vector<RoundWindows::Identity> before = list.orders();
        RoundWindows windows({});
        Walk walk(list, windows, seed);
        // Now and then, and not for ever.
        int left = 600;
        walk.disturb = [&left](List &its, QRandomGenerator &chance) {
            const int some = chance.bounded(3) == 0 ? chance.bounded(chance.bounded(4) == 0 ? 50 : 3) : 0;
            its.arrive(std::min(some, left));
            left -= std::min(some, left);
        };
        QVERIFY(walk.run());
        // Where so many arrive that even a fourth look finds the place moved on, that is told.
        if (windows.looseSeams() == 0)
            QVERIFY2(walk.hasSeenAll(before), qPrintable(u"seed %1"_s.arg(seed)));
        else
            ++loose;
    }
    QVERIFY2(loose < 5, qPrintable(QString::number(loose)));
}

void RoundWindowsTest::aListThatShrinksComesToItsEnd()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        QRandomGenerator random(seed);
        List list(random.bounded(300, 6'000));
        list.total = static_cast<Total>(random.bounded(4));
        RoundWindows windows({});
        Walk walk(list, windows, seed);
        walk.disturb = [](List &its, QRandomGenerator &chance) { its.vanish(chance.bounded(40), chance); };
        QVERIFY2(walk.run(), qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void RoundWindowsTest::aServerThatMindsNoStartIsNotAskedForEver()
{
    List list(5'000);
    list.cap = 200;
    list.ignoresStart = true;
    RoundWindows windows({});
    Walk walk(list, windows, 1);
    QVERIFY(walk.run());
    QVERIFY2(walk.requests < 40, qPrintable(QString::number(walk.requests)));
}

void RoundWindowsTest::onlyAsManyAsWereAskedFor()
{
    List list(5'000);
    RoundWindows windows({.most = 2'000});
    Walk walk(list, windows, 1);
    QVERIFY(walk.run());
    QVERIFY(walk.hasSeenAll({list.orders().begin(), list.orders().begin() + 2'000}));
    QVERIFY(walk.seen.size() < 2'200);
}

void RoundWindowsTest::aPageThatCantBeReadCostsLittle()
{
    // GIVEN a list with one order that spoils every page it is on
    List list(5'000);
    const int spoiled = 2'345;
    RoundWindows windows({});
    Walk walk(list, windows, 1);
    walk.fails = [](const Window &window) { return window.start <= spoiled && spoiled < window.start + window.count; };

    // WHEN everything is read THEN only its nearest neighbours are missing, and they are told of
    QVERIFY(walk.run());
    QCOMPARE(walk.givenUp.size(), 1);
    const Window lost = walk.givenUp.constFirst();
    QVERIFY(lost.start <= spoiled && spoiled < lost.start + lost.count && lost.count <= 25);
    QVERIFY(walk.seen.size() >= 5'000 - 25);
    QCOMPARE(windows.covered(), 5'000 - (lost.count - lost.overlap));
}

void RoundWindowsTest::whatWasReachedIsNotReadAgain()
{
    for (const int arrived : {0, 1, 60, 130, 900}) {
        // GIVEN a walk that was left in the middle, and orders that have arrived since
        List list(20'000);
        RoundWindows first({});
        Walk before(list, first, 1);
        QVERIFY(!before.run(21));
        const auto reached = first.reached();
        QVERIFY(reached && reached->depth > 5'000);
        list.arrive(arrived);

        // WHEN it is gone on with
        RoundWindows windows({}, reached);
        Walk walk(list, windows, 2);
        QVERIFY(walk.run());

        // THEN nothing is missing, and only the newest and the rest were asked for
        walk.seen += before.seen;
        QVERIFY(walk.hasSeenAll(list.orders()));
        QCOMPARE(windows.covered(), 20'000 + arrived);
        QCOMPARE(windows.looseSeams(), 0);
        const int left = 20'000 + arrived - reached->depth;
        QVERIFY2(walk.requests <= left / 499 + 8 + arrived / 499, qPrintable(QString::number(walk.requests)));
    }
}

void RoundWindowsTest::whatWasReachedOfAnotherListIsReadAgain()
{
    // GIVEN a walk that was left in the middle, and a list that lost much of what it had read
    List list(20'000);
    RoundWindows first({});
    Walk before(list, first, 1);
    QVERIFY(!before.run(21));
    const auto reached = first.reached();
    QVERIFY(reached);
    QRandomGenerator random(7);
    list.vanish(4'000, random);

    // WHEN it is gone on with THEN everything is read
    RoundWindows windows({}, reached);
    Walk walk(list, windows, 2);
    QVERIFY(walk.run());
    QVERIFY(walk.hasSeenAll(list.orders()));
}

void RoundWindowsTest::anEarlierPlaceIsKeptAsItWas()
{
    RoundRecord record;
    QVERIFY(!record.isComplete());
    QCOMPARE(RoundRecord::from(std::nullopt), record);
    QCOMPARE(RoundRecord::from("no JSON"), record);
    record.begun = QDateTime::fromString(u"2026-03-02T09:00:00.123Z"_s, Qt::ISODateWithMs);
    record.reached = {{1, 0xffffffffffffffffU, RoundWindows::identityOf(u"a-b"_s)}, {4}, 12'345};
    QCOMPARE(RoundRecord::from(record.toPosition().value), record);
    record = {.finished = record.begun, .begun = {}, .reached = {}};
    QCOMPARE(RoundRecord::from(record.toPosition().value), record);
    QVERIFY(record.isComplete());
    QCOMPARE(RoundWindows::identityOf(u"A-B"_s), RoundWindows::identityOf(u"a-b"_s));
    QVERIFY(RoundWindows::identityOf(u"a-b"_s) != RoundWindows::identityOf(u"a-c"_s));
    QCOMPARE(RoundWindows::identityOf(QString()), 0U);
}

QTEST_GUILESS_MAIN(RoundWindowsTest)
#include "tst_roundwindows.moc"
