// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/orderreport.h"

#include "app/domain/cancellation.h"

#include <QTest>

using namespace Rescind;
using namespace Rescind::Exchange;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int day, int hour)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, 0), Qt::UTC);
}

LineItem line(const QString &uuid, const QString &status, const QString &supplier)
{
    LineItem item;
    item.uuid = uuid;
    item.status = status;
    item.itemName = u"Mug "_s + uuid;
    item.skuId = u"0012"_s;
    item.quantity = 3;
    item.supplier.name = supplier;
    return item;
}

Order orderOfThree()
{
    Order order;
    order.uuid = u"order-1"_s;
    order.purchaseOrderNumber = u"0005527771067"_s;
    order.created = at(18, 23);
    order.address.name = u"=Ada"_s;
    order.retailer.name = u"Rook & Sons"_s;
    order.lineItems = {line(u"a"_s, u"Allocated"_s, u"Acme"_s), line(u"b"_s, u"Cancelled"_s, u"Acme"_s),
                       line(u"c"_s, u"HasTracking"_s, u"Calder"_s)};
    Parcel parcel;
    parcel.trackingNumber = u"1Z999"_s;
    order.lineItems[2].parcels = {parcel, parcel};
    return order;
}

QString cell(const OrderReport &report, const QStringList &row, const QString &column)
{
    return row.value(report.columns().indexOf(column));
}

} // namespace

/// What a spreadsheet is told of an order.
class TestOrderReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsARow();
    void eachLineIsARow();
    void timesAreInTheZoneThatTheColumnNames();
    void whatWeAskedStandsBesideWhatTheServerSays();
    void anUnknownOutcomeIsNotHiddenByALaterRequest();
    void whatIsNotToldStaysEmpty();
};

void TestOrderReport::anOrderIsARow()
{
    const OrderReport report(ReportRows::Orders, QTimeZone::utc(), at(21, 12));
    const auto rows = report.rowsOf(orderOfThree(), at(21, 10), {});
    QCOMPARE(rows.size(), 1);
    const auto &row = rows.constFirst();
    QCOMPARE(row.size(), report.columns().size());
    QCOMPARE(cell(report, row, u"PO number"_s), u"0005527771067"_s);
    QCOMPARE(cell(report, row, u"Customer"_s), u"=Ada"_s); // as it came: who writes it sees to formulas
    QCOMPARE(cell(report, row, u"Suppliers"_s), u"Acme, Calder"_s);
    QCOMPARE(cell(report, row, u"Lines"_s), u"3"_s);
    QCOMPARE(cell(report, row, u"Lines cancelled"_s), u"1"_s);
    QCOMPARE(cell(report, row, u"Lines shipped"_s), u"1"_s);
    QCOMPARE(cell(report, row, u"Age in days"_s), u"2"_s);
}

void TestOrderReport::eachLineIsARow()
{
    const OrderReport report(ReportRows::LineItems, QTimeZone::utc(), at(21, 12));
    const auto rows = report.rowsOf(orderOfThree(), at(21, 10), {});
    QCOMPARE(rows.size(), 3);
    for (const auto &row : rows) {
        QCOMPARE(row.size(), report.columns().size());
        QCOMPARE(cell(report, row, u"PO number"_s), u"0005527771067"_s);
        QCOMPARE(cell(report, row, u"SKU"_s), u"0012"_s);
    }
    QCOMPARE(cell(report, rows.at(0), u"Item"_s), u"Mug a"_s);
    QCOMPARE(cell(report, rows.at(1), u"Cancellation"_s), displayText(CancellationState::Cancelled));
    QCOMPARE(cell(report, rows.at(2), u"Status"_s), u"HasTracking"_s);
    QCOMPARE(cell(report, rows.at(2), u"Tracking numbers"_s), u"1Z999"_s);
    // AND an order of which the server shows no lines is not missed
    auto empty = orderOfThree();
    empty.lineItems.clear();
    const auto one = report.rowsOf(empty, at(21, 10), {});
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.constFirst().size(), report.columns().size());
}

void TestOrderReport::timesAreInTheZoneThatTheColumnNames()
{
    const QTimeZone berlin("Europe/Berlin");
    QVERIFY(berlin.isValid());
    const OrderReport report(ReportRows::Orders, berlin, at(21, 12));
    const auto rows = report.rowsOf(orderOfThree(), at(21, 10), {});
    QCOMPARE(cell(report, rows.constFirst(), u"Created (Europe/Berlin)"_s), u"2026-11-19 00:00:00"_s);
    QCOMPARE(cell(report, rows.constFirst(), u"The server said so at (Europe/Berlin)"_s), u"2026-11-21 11:00:00"_s);
}

void TestOrderReport::whatWeAskedStandsBesideWhatTheServerSays()
{
    const OrderReport report(ReportRows::LineItems, QTimeZone::utc(), at(21, 12));
    const OurRequests requests{{u"a"_s, {ActionKind::CancelItem, ActionState::Requested, at(20, 8)}}};
    const auto rows = report.rowsOf(orderOfThree(), at(21, 10), requests);
    QCOMPARE(cell(report, rows.at(0), u"Status"_s), u"Allocated"_s);
    QCOMPARE(cell(report, rows.at(0), u"We asked"_s), displayText(ActionKind::CancelItem));
    QCOMPARE(cell(report, rows.at(0), u"How far it has come"_s), displayText(ActionState::Requested));
    QCOMPARE(cell(report, rows.at(0), u"Since (UTC)"_s), u"2026-11-20 08:00:00"_s);
    QCOMPARE(cell(report, rows.at(1), u"We asked"_s), QString());
}

void TestOrderReport::anUnknownOutcomeIsNotHiddenByALaterRequest()
{
    const OrderReport report(ReportRows::Orders, QTimeZone::utc(), at(21, 12));
    const OurRequests requests{{u"a"_s, {ActionKind::CancelItem, ActionState::Unknown, at(20, 8)}},
                               {u"c"_s, {ActionKind::CancelItem, ActionState::Refused, at(20, 9)}}};
    const auto rows = report.rowsOf(orderOfThree(), at(21, 10), requests);
    QCOMPARE(cell(report, rows.constFirst(), u"How far it has come"_s), displayText(ActionState::Unknown));
}

void TestOrderReport::whatIsNotToldStaysEmpty()
{
    const OrderReport report(ReportRows::LineItems, QTimeZone::utc(), at(21, 12));
    Order order;
    order.createdText = u"yesterday"_s;
    order.lineItems = {LineItem()};
    const auto rows = report.rowsOf(order, {}, {});
    QCOMPARE(rows.size(), 1);
    QCOMPARE(cell(report, rows.constFirst(), u"Created (UTC)"_s), u"yesterday"_s);
    QCOMPARE(cell(report, rows.constFirst(), u"Quantity"_s), QString());
    QCOMPARE(cell(report, rows.constFirst(), u"Age in days"_s), QString());
    QCOMPARE(cell(report, rows.constFirst(), u"The server said so at (UTC)"_s), QString());
}

QTEST_GUILESS_MAIN(TestOrderReport)
#include "tst_orderreport.moc"
