// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/orderbook.h"
#include "tests/app/domain/lines.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;

namespace {

Order orderNamed(const QString &uuid, const QString &status = u"Allocated"_s)
{
    Order order = Testing::order({Testing::line(uuid + u"-line"_s, status)});
    order.uuid = uuid;
    return order;
}

QDateTime minute(int number)
{
    return QDateTime(QDate(2026, 3, 2), QTime(9, number), Qt::UTC);
}

/// Everything a book tells, in the order it was told.
class Listener
{
public:
    explicit Listener(OrderBook &book)
    {
        QObject::connect(&book, &OrderBook::ordersAboutToBeAdded, &book, [this, &book](int first, int last) {
            told.append(u"about to add %1-%2 to %3"_s.arg(first).arg(last).arg(book.count()));
        });
        QObject::connect(&book, &OrderBook::ordersAdded, &book, [this, &book](int first, int last) {
            told.append(u"added %1-%2, now %3"_s.arg(first).arg(last).arg(book.count()));
        });
        QObject::connect(&book, &OrderBook::ordersChanged, &book,
                         [this](const QList<int> &rows) { told.append(u"changed "_s + text(rows)); });
        QObject::connect(&book, &OrderBook::ordersConfirmedAsBefore, &book,
                         [this](const QList<int> &rows) { told.append(u"as before "_s + text(rows)); });
        QObject::connect(&book, &OrderBook::aboutToBeCleared, &book,
                         [this, &book] { told.append(u"about to clear %1"_s.arg(book.count())); });
        QObject::connect(&book, &OrderBook::cleared, &book,
                         [this, &book] { told.append(u"cleared to %1"_s.arg(book.count())); });
    }

    QStringList told;

private:
    static QString text(const QList<int> &rows)
    {
        QStringList numbers;
        for (const int row : rows)
            numbers.append(QString::number(row));
        return numbers.join(u' ');
    }
};

} // namespace

class OrderBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newOrdersAreAddedAtTheEndInTheOrderOfArrival();
    void anOrderIsFoundWhateverTheCaseOfItsUuid();
    void aChangedOrderIsReplacedInItsRow();
    void anUnchangedOrderMovesItsTimeAlone();
    void anOlderReadingNeverReplacesANewerOne();
    void aReadingOfTheSameMomentReplaces();
    void whatTheFreshSpellingCannotCarryIsKept();
    void anOrderTwiceInOneReadingIsOneRow();
    void newChangedAndUnchangedOrdersMayComeTogether();
    void anOrderWithoutUuidIsNotTaken();
    void changedRowsAreToldAscending();
    void nothingIsToldOfAnEmptyReading();
    void afterClearingTheBookIsEmptyAndTakesAgain();
};

void OrderBookTest::newOrdersAreAddedAtTheEndInTheOrderOfArrival()
{
    OrderBook book;
    const Listener listener(book);
    book.take({orderNamed(u"b"_s), orderNamed(u"a"_s)}, minute(1));
    book.take({orderNamed(u"c"_s)}, minute(2));
    QCOMPARE(book.count(), 3);
    QCOMPARE(book.at(0).order->uuid, u"b"_s);
    QCOMPARE(book.at(1).order->uuid, u"a"_s);
    QCOMPARE(book.at(2).order->uuid, u"c"_s);
    QCOMPARE(book.at(2).asOf, minute(2));
    QCOMPARE(listener.told, QStringList({u"about to add 0-1 to 0"_s, u"added 0-1, now 2"_s, u"about to add 2-2 to 2"_s,
                                         u"added 2-2, now 3"_s}));
}

void OrderBookTest::anOrderIsFoundWhateverTheCaseOfItsUuid()
{
    OrderBook book;
    book.take({orderNamed(u"AB-1"_s)}, minute(1));
    QCOMPARE(book.rowOf(u"ab-1"_s), 0);
    QCOMPARE(book.rowOf(u"AB-1"_s), 0);
    QCOMPARE(book.rowOf(u"ab-2"_s), -1);
    QCOMPARE(book.order(u"aB-1"_s)->uuid, u"AB-1"_s);
    QVERIFY(!book.order(u"ab-2"_s));
}

void OrderBookTest::aChangedOrderIsReplacedInItsRow()
{
    // GIVEN a book whose reader holds on to an order
    OrderBook book;
    book.take({orderNamed(u"a"_s), orderNamed(u"b"_s)}, minute(1));
    const std::shared_ptr<const Order> held = book.order(u"b"_s);
    const Listener listener(book);

    // WHEN the server tells of another state, in another letter case
    Order changed = orderNamed(u"b"_s, u"Cancelled"_s);
    changed.uuid = u"B"_s;
    book.take({changed}, minute(2));

    // THEN the row has it, and what was held is as it was
    QCOMPARE(book.count(), 2);
    QCOMPARE(book.at(1).order->lineItems.first().status, u"Cancelled"_s);
    QCOMPARE(book.at(1).asOf, minute(2));
    QCOMPARE(held->lineItems.first().status, u"Allocated"_s);
    QCOMPARE(listener.told, QStringList{u"changed 1"_s});
}

void OrderBookTest::anUnchangedOrderMovesItsTimeAlone()
{
    OrderBook book;
    book.take({orderNamed(u"a"_s)}, minute(1));
    const std::shared_ptr<const Order> before = book.order(u"a"_s);
    const Listener listener(book);
    book.take({orderNamed(u"a"_s)}, minute(5));
    QCOMPARE(book.at(0).asOf, minute(5));
    QCOMPARE(book.order(u"a"_s), before); // not even copied
    QCOMPARE(listener.told, QStringList{u"as before 0"_s});
}

void OrderBookTest::anOlderReadingNeverReplacesANewerOne()
{
    // GIVEN an order read a moment ago
    OrderBook book;
    book.take({orderNamed(u"a"_s, u"Cancelled"_s)}, minute(5));
    const Listener listener(book);

    // WHEN the answer to an earlier question arrives late
    book.take({orderNamed(u"a"_s, u"Allocated"_s)}, minute(4));

    // THEN it changes nothing
    QCOMPARE(book.at(0).order->lineItems.first().status, u"Cancelled"_s);
    QCOMPARE(book.at(0).asOf, minute(5));
    QCOMPARE(listener.told, QStringList());
}

void OrderBookTest::aReadingOfTheSameMomentReplaces()
{
    OrderBook book;
    book.take({orderNamed(u"a"_s)}, minute(1));
    book.take({orderNamed(u"a"_s, u"Cancelled"_s)}, minute(1));
    QCOMPARE(book.at(0).order->lineItems.first().status, u"Cancelled"_s);
}

void OrderBookTest::whatTheFreshSpellingCannotCarryIsKept()
{
    // GIVEN an order from a list, with the shipping that was asked for
    OrderBook book;
    Order fromList = orderNamed(u"a"_s);
    fromList.requestedShipping = {u"UPS"_s, u"Ground"_s};
    book.take({fromList}, minute(1));
    const Listener listener(book);

    // WHEN its detail is read, which has no place for that, and is the same otherwise
    book.take({orderNamed(u"a"_s)}, minute(2));

    // THEN nothing is lost, and nothing counts as changed
    QCOMPARE(book.order(u"a"_s)->requestedShipping.carrier, u"UPS"_s);
    QCOMPARE(listener.told, QStringList{u"as before 0"_s});
}

void OrderBookTest::anOrderTwiceInOneReadingIsOneRow()
{
    OrderBook book;
    const Listener listener(book);
    book.take({orderNamed(u"a"_s), orderNamed(u"a"_s, u"Cancelled"_s)}, minute(1));
    QCOMPARE(book.count(), 1);
    QCOMPARE(book.at(0).order->lineItems.first().status, u"Cancelled"_s);
    QCOMPARE(listener.told, QStringList({u"about to add 0-0 to 0"_s, u"added 0-0, now 1"_s}));
}

void OrderBookTest::newChangedAndUnchangedOrdersMayComeTogether()
{
    OrderBook book;
    book.take({orderNamed(u"a"_s), orderNamed(u"b"_s)}, minute(1));
    const Listener listener(book);
    book.take({orderNamed(u"c"_s), orderNamed(u"b"_s, u"Cancelled"_s), orderNamed(u"a"_s)}, minute(2));
    QCOMPARE(listener.told,
             QStringList({u"about to add 2-2 to 2"_s, u"added 2-2, now 3"_s, u"changed 1"_s, u"as before 0"_s}));
    QCOMPARE(book.rowOf(u"c"_s), 2);
}

void OrderBookTest::anOrderWithoutUuidIsNotTaken()
{
    OrderBook book;
    book.take({orderNamed(QString())}, minute(1));
    QCOMPARE(book.count(), 0);
    QCOMPARE(book.rowOf(QString()), -1);
}

void OrderBookTest::changedRowsAreToldAscending()
{
    OrderBook book;
    book.take({orderNamed(u"a"_s), orderNamed(u"b"_s), orderNamed(u"c"_s)}, minute(1));
    const Listener listener(book);
    book.take({orderNamed(u"c"_s, u"x"_s), orderNamed(u"a"_s, u"x"_s), orderNamed(u"c"_s, u"y"_s)}, minute(2));
    QCOMPARE(listener.told, QStringList{u"changed 0 2"_s});
}

void OrderBookTest::nothingIsToldOfAnEmptyReading()
{
    OrderBook book;
    const Listener listener(book);
    book.take({}, minute(1));
    QCOMPARE(listener.told, QStringList());
}

void OrderBookTest::afterClearingTheBookIsEmptyAndTakesAgain()
{
    OrderBook book;
    book.take({orderNamed(u"a"_s)}, minute(5));
    const Listener listener(book);
    book.clear();
    QCOMPARE(book.rowOf(u"a"_s), -1);
    // Even what would have been too old before.
    book.take({orderNamed(u"a"_s)}, minute(1));
    QCOMPARE(listener.told, QStringList({u"about to clear 1"_s, u"cleared to 0"_s, u"about to add 0-0 to 0"_s,
                                         u"added 0-0, now 1"_s}));
}

QTEST_GUILESS_MAIN(OrderBookTest)
#include "tst_orderbook.moc"
