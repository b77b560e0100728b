// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/orderreader.h"
#include "app/api/readers.h"
#include "app/domain/cancellation.h"
#include "tests/app/api/answersamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;

namespace {

// The kind of the error, or "fine".
template <typename Value> QString kindOf(const ApiResult<Value> &result)
{
    return result ? u"fine"_s : QString(result.error().wireName());
}

LineItem lineFrom(const QByteArray &members)
{
    const ApiResult<Order> order = Readers::order("{\"uuid\": \"o\", \"line_items\": [{" + members + "}]}");
    return order && order->lineItems.size() == 1 ? order->lineItems[0] : LineItem();
}

} // namespace

class ReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTimpanogosListIsReadInFull();
    void theTimpanogosDetailIsReadInFull();
    void versionOneIsReadInFull();
    void nullsAndMissingMembersAreEmpty();
    void numbersAndTextsStandForEachOther_data();
    void numbersAndTextsStandForEachOther();
    void idsMayBeNumbers();
    void theQuantityIsTheAllocationsElseTheLines();
    void undocumentedValuesStayVerbatim();
    void aDesignationIsUnwrapped_data();
    void aDesignationIsUnwrapped();
    void oneParcelNeedsNoList();
    void variantsOfAnyFormAreShown();
    void timestampsAreReadAsUtc_data();
    void timestampsAreReadAsUtc();
    void aTimestampThatIsNoneKeepsItsText();
    void theFirstOfDuplicatedMembersCounts();

    void aPageCountsWhatItReceived();
    void aMalformedOrderIsSkippedAndReported_data();
    void aMalformedOrderIsSkippedAndReported();
    void anOrderWithoutLinesIsAnOrder();
    void aBareListIsAPage();
    void thePagesTotalMayBeMissingOrAText();
    void aPageWithoutOrdersIsUnreadable_data();
    void aPageWithoutOrdersIsUnreadable();
    void oneOrderMayComeInAList();
    void allOrdersOfANumberOrNone();
};

void ReadersTest::theTimpanogosListIsReadInFull()
{
    const ApiResult<OrderPage> page = Readers::orderPage(Samples::pageOf(Samples::timpanogosOrder(), 17));
    QCOMPARE(kindOf(page), u"fine"_s);
    QCOMPARE(page->received, 1);
    QCOMPARE(page->totalResults, 17);
    QVERIFY(page->skipped.isEmpty());

    Order expected;
    expected.uuid = u"0A1B2C3D-0000-4000-8000-000000000001"_s;
    expected.purchaseOrderNumber = u"0042/7 ä"_s;
    expected.created = QDateTime(QDate(2019, 1, 31), QTime(10, 11, 12, 345), Qt::UTC);
    expected.createdText = u"2019-01-31T10:11:12.345678"_s;
    expected.retailerNotes = u"Leave at the door"_s;
    expected.supplierNotes = u"Packed"_s;
    expected.retailer = {u"r-1"_s, u"Böhm & Töchter"_s, u"Ann"_s, u"ann@example.com"_s};
    expected.address = {u"Jürgen\nMüller"_s, {},     u"1 Main St\r\nBack door"_s, {}, u"Zürich"_s, u"ZH"_s, u"08001"_s,
                        u"+41 44"_s,         u"CH"_s};
    expected.fees = {u"1.00"_s, {}, u"4.95"_s, u"2.00"_s};
    expected.requestedShipping = {u"UPS"_s, u"Ground"_s};

    LineItem lamp;
    lamp.uuid = u"l-1"_s;
    lamp.status = u"HasTracking"_s;
    lamp.designation = u"HasTracking"_s;
    lamp.itemUuid = u"i-1"_s;
    lamp.itemName = u"Lamp"_s;
    lamp.skuUuid = u"s-1"_s;
    lamp.skuId = u"SKU-1"_s;
    lamp.skuName = u"Lamp, red"_s;
    lamp.skuTitleVariants = u"red, large"_s;
    lamp.productCodes = {{u"upca"_s, u"012345678905"_s}, {u"gtin14"_s, u"00012345678905"_s}, {u"mpn"_s, u"M-1"_s}};
    lamp.cost = u"19.90"_s;
    lamp.supplier = {u"sup-1"_s, u"Lights Ltd."_s};
    lamp.quantity = 5;
    lamp.allocation = Allocation{5, 3, 1, 1, u"2019-03-01"_s};
    lamp.parcels = {{u"1Z999AA10123456784"_s, u"UPS"_s, u"Ground"_s, u"2.5"_s, u"4.95"_s, u"2019-02-01"_s,
                     u"2019-02-01T08:00:00.000001"_s, 3}};
    lamp.supplierNotes = u"Fragile"_s;
    lamp.retailerNotes = u"Gift"_s;
    LineItem second;
    second.uuid = u"l-2"_s;
    second.status = u"Allocated"_s;
    second.quantity = 2;
    expected.lineItems = {lamp, second};

    QCOMPARE(page->orders.size(), 1);
    QCOMPARE(page->orders[0].lineItems[0], lamp);
    QCOMPARE(page->orders[0].lineItems[1], second);
    QCOMPARE(page->orders[0].address, expected.address);
    QCOMPARE(page->orders[0], expected);
}

void ReadersTest::theTimpanogosDetailIsReadInFull()
{
    const ApiResult<Order> order = Readers::order(Samples::timpanogosDetail());
    QCOMPARE(kindOf(order), u"fine"_s);
    QCOMPARE(order->uuid, u"0a1b2c3d-0000-4000-8000-000000000001"_s);
    QCOMPARE(order->purchaseOrderNumber, u"5527771067"_s);
    QCOMPARE(order->created, QDateTime(QDate(2019, 1, 31), QTime(10, 11, 12, 345), Qt::UTC));
    QCOMPARE(order->sentToSupplier, true);
    QCOMPARE(order->retailerNotes, u"Leave at the door"_s);
    QCOMPARE(order->supplierNotes, u"Packed"_s);
    QCOMPARE(order->retailer, (Retailer{u"r-1"_s, u"Böhm & Töchter"_s, u"Ann"_s, {}}));
    QCOMPARE(order->address.postalCode, u"8001"_s);
    QCOMPARE(order->fees, (Fees{u"1.00"_s, u"0.40"_s, u"4.95"_s, u"2.00"_s}));
    QCOMPARE(order->requestedShipping, RequestedShipping());
    QCOMPARE(order->lineItems.size(), 1);
    QCOMPARE(order->lineItems[0].skuId, u"4711"_s);
    QCOMPARE(cancellationState(order->lineItems[0]), CancellationState::Cancelled);
    QVERIFY(order->lineItems[0].parcels.isEmpty());
}

void ReadersTest::versionOneIsReadInFull()
{
    const ApiResult<OrderPage> page = Readers::orderPage(Samples::pageOf(Samples::v1Order()));
    QCOMPARE(kindOf(page), u"fine"_s);
    const Order &order = page->orders[0];
    QCOMPARE(order.purchaseOrderNumber, u"0042"_s);
    QCOMPARE(order.created, QDateTime(QDate(2019, 1, 31), QTime(10, 11, 12, 345), Qt::UTC));
    QCOMPARE(order.retailerNotes, u"Leave at the door"_s);
    QCOMPARE(order.retailer.submittedByEmail, u"ann@example.com"_s);
    QCOMPARE(order.requestedShipping, (RequestedShipping{u"UPS"_s, u"Ground"_s}));
    QCOMPARE(order.sentToSupplier, std::nullopt);
    const LineItem &line = order.lineItems[0];
    QCOMPARE(line.uuid, u"l-1"_s);
    QCOMPARE(line.status, u"Allocated"_s);
    QCOMPARE(line.designation, QString());
    QCOMPARE(line.cost, u"19.90"_s);
    QCOMPARE(line.supplier, (Supplier{u"sup-1"_s, u"Lights Ltd."_s}));
    QCOMPARE(line.quantity, 5);
    QCOMPARE(line.allocation->quantityAccepted, 4);
    QStringList trackingNumbers;
    for (const Parcel &parcel : line.parcels)
        trackingNumbers.append(parcel.trackingNumber);
    QCOMPARE(trackingNumbers, (QStringList{u"1Z999AA10123456784"_s, u"9400"_s, u"1Z2"_s}));
    QCOMPARE(line.retailerNotes, u"Gift"_s);
}

void ReadersTest::nullsAndMissingMembersAreEmpty()
{
    // GIVEN every documented member as null
    QByteArray body
        = R"({"uuid": "o", "purchase_order_id": null, "created_date": null, "retailer": null, "address": null,
        "fees": null, "requested_shipping": null, "sent_to_supplier": null, "notes": null, "line_items": [{
        "line_item_uuid": "l", "status": null, "line_item_designation": null, "product_codes": null, "supplier": null,
        "allocation": null, "tracking": null, "tracking_numbers": null, "quantity_ordered": null,
        "sku_title_variants": null, "sku_id": null}]})";
    Order expected;
    expected.uuid = u"o"_s;
    expected.lineItems.resize(1);
    expected.lineItems[0].uuid = u"l"_s;
    ApiResult<Order> order = Readers::order(body);
    QCOMPARE(kindOf(order), u"fine"_s);
    QCOMPARE(*order, expected);
    QCOMPARE(cancellationState(order->lineItems[0]), CancellationState::Unknown);
    // WHEN they are missing, THEN it is the same
    order = Readers::order(R"({"uuid": "o", "line_items": [{"uuid": "l"}]})");
    QCOMPARE(*order, expected);
    // An object where a text is due, and the reverse, are not there either.
    order = Readers::order(R"({"uuid": "o", "retailer": "Shop", "address": [], "fees": 5, "purchase_order_id": {"a": 1},
        "line_items": [{"uuid": "l", "supplier": "S", "allocation": 3, "product_codes": ["x"], "status": ["x"]}]})");
    QCOMPARE(*order, expected);
}

void ReadersTest::numbersAndTextsStandForEachOther_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<std::optional<qint64>>("number");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *json, std::optional<qint64> number, const QString &text) {
        QTest::addRow("%s", json) << QByteArray(json) << number << text;
    };
    row("5", 5, u"5"_s);
    row("\"5\"", 5, u"5"_s);
    row("\" 5 \"", 5, u" 5 "_s);
    row("5.0", 5, u"5"_s);
    row("\"5.0\"", 5, u"5.0"_s);
    row("-3", -3, u"-3"_s);
    row("0", 0, u"0"_s);
    row("2.5", std::nullopt, u"2.5"_s);
    row("\"2.5\"", std::nullopt, u"2.5"_s);
    row("\"five\"", std::nullopt, u"five"_s);
    row("\"\"", std::nullopt, u""_s);
    row("true", std::nullopt, u"true"_s);
    row("null", std::nullopt, u""_s);
    row("[5]", std::nullopt, u""_s);
    row("{\"a\": 5}", std::nullopt, u""_s);
    row("9223372036854775807", std::numeric_limits<qint64>::max(), u"9223372036854775807"_s);
    row("18446744073709551615", std::nullopt, u"18446744073709551615"_s);
    row("123456789012345678901234567890", std::nullopt, u"123456789012345678901234567890"_s);
    row("\"nan\"", std::nullopt, u"nan"_s);
    row("\"inf\"", std::nullopt, u"inf"_s);
    row("1e3", 1000, u"1000"_s);
    row("1e300", std::nullopt, u"1e+300"_s);
    row("1e999", std::nullopt, u"1e999"_s);
}

void ReadersTest::numbersAndTextsStandForEachOther()
{
    QFETCH(QByteArray, json);
    QFETCH(std::optional<qint64>, number);
    QFETCH(QString, text);
    const LineItem line = lineFrom("\"uuid\": \"l\", \"quantity_ordered\": " + json + ", \"cost\": " + json);
    QCOMPARE(line.uuid, u"l"_s);
    QCOMPARE(line.quantity, number);
    QCOMPARE(line.cost, text);
}

void ReadersTest::idsMayBeNumbers()
{
    const ApiResult<Order> order = Readers::order(R"({"uuid": 17, "line_items": [{"line_item_uuid": 18}]})");
    QCOMPARE(kindOf(order), u"fine"_s);
    QCOMPARE(order->uuid, u"17"_s);
    QCOMPARE(order->lineItems[0].uuid, u"18"_s);
}

void ReadersTest::theQuantityIsTheAllocationsElseTheLines()
{
    QCOMPARE(lineFrom(R"("quantity_ordered": 2, "allocation": {"quantity_ordered": 5})").quantity, 5);
    QCOMPARE(lineFrom(R"("quantity_ordered": 2, "allocation": {"quantity_ordered": null})").quantity, 2);
    QCOMPARE(lineFrom(R"("quantity_ordered": 2, "allocation": null)").quantity, 2);
    QCOMPARE(lineFrom(R"("allocation": {})").quantity, std::nullopt);
    QVERIFY(lineFrom(R"("allocation": {})").allocation.has_value());
}

void ReadersTest::undocumentedValuesStayVerbatim()
{
    const LineItem line = lineFrom(R"("status": " Cancel requested\u202e ", "line_item_designation": "<b>Odd</b> ")");
    QCOMPARE(line.status, u" Cancel requested\u202e "_s);
    QCOMPARE(line.designation, u"<b>Odd</b> "_s);
    QCOMPARE(cancellationState(line), CancellationState::Requested);
}

void ReadersTest::aDesignationIsUnwrapped_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    QTest::addRow("as documented") << QByteArray(R"("ID: 1 Name: HasTracking")") << u"HasTracking"_s;
    QTest::addRow("plain") << QByteArray(R"("NeedsTracking")") << u"NeedsTracking"_s;
    QTest::addRow("with blanks inside") << QByteArray(R"("ID: 7 Name: Cancellation Pending")")
                                        << u"Cancellation Pending"_s;
    QTest::addRow("without a name") << QByteArray(R"("ID: 7")") << u"ID: 7"_s;
    QTest::addRow("an object") << QByteArray(R"({"id": 1, "name": "HasTracking"})") << u"HasTracking"_s;
    QTest::addRow("null") << QByteArray("null") << QString();
}

void ReadersTest::aDesignationIsUnwrapped()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    QCOMPARE(lineFrom("\"line_item_designation\": " + json).designation, expected);
}

void ReadersTest::oneParcelNeedsNoList()
{
    QCOMPARE(trackingNumber(lineFrom(R"("tracking": {"tracking_number": "1Z"})")), u"1Z"_s);
    QCOMPARE(trackingNumber(lineFrom(R"("tracking": "1Z")")), u"1Z"_s);
    QCOMPARE(trackingNumber(lineFrom(R"("tracking_numbers": "1Z")")), u"1Z"_s);
    QVERIFY(lineFrom(R"("tracking": "")").parcels.isEmpty());
    QVERIFY(lineFrom(R"("tracking": [null, ""])").parcels.isEmpty());
}

void ReadersTest::variantsOfAnyFormAreShown()
{
    QCOMPARE(lineFrom(R"("sku_title_variants": "red")").skuTitleVariants, u"red"_s);
    QCOMPARE(lineFrom(R"("sku_title_variants": {"colour": "red", "size": 5, "none": null})").skuTitleVariants,
             u"colour: red, size: 5"_s);
    QCOMPARE(lineFrom(R"("sku_title_variants": [{"a": ["b", "c"]}, "d"])").skuTitleVariants, u"a: b, c, d"_s);
}

void ReadersTest::timestampsAreReadAsUtc_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("expected");

    const auto utc = [](int hour, int minute, int second, int millisecond = 0) {
        return QDateTime(QDate(2019, 1, 31), QTime(hour, minute, second, millisecond), Qt::UTC);
    };
    const auto row = [](const char *text, const QDateTime &expected) {
        QTest::addRow("%s", text) << QString::fromLatin1(text) << expected;
    };
    row("2019-01-31T10:11:12.345678", utc(10, 11, 12, 345));
    row("2019-01-31 10:11:12.345678", utc(10, 11, 12, 345));
    row("2019-01-31T10:11:12.345678Z", utc(10, 11, 12, 345));
    row("2019-01-31T10:11:12.999999", utc(10, 11, 12, 999));
    row("2019-01-31T10:11:12.5", utc(10, 11, 12, 500));
    row("2019-01-31T10:11:12.123456789", utc(10, 11, 12, 123));
    row("2019-01-31T10:11:12", utc(10, 11, 12));
    row("2019-01-31t10:11:12z", utc(10, 11, 12));
    row("2019-01-31T10:11", utc(10, 11, 0));
    row("2019-01-31", utc(0, 0, 0));
    row("  2019-01-31T10:11:12  ", utc(10, 11, 12));
    row("2019-01-31T10:11:12+00:00", utc(10, 11, 12));
    row("2019-01-31T10:11:12.345678+02:00", utc(8, 11, 12, 345));
    row("2019-01-31T10:11:12-0330", utc(13, 41, 12));
    row("2019-01-31T10:11:12-03", utc(13, 11, 12));
    for (const char *none :
         {"", "yesterday", "2019-01-31T", "2019-02-30T10:11:12", "2019-01-31T25:00:00", "2019-01-31T10:11:12.",
          "2019-01-31T10:11:12+", "2019-01-31T10:11:12+99:00", "2019-01-31T10:11:12 UTC", "31.01.2019", "1548929472",
          "2019-1-31", "2019-01-31T10:11:12ZZ"})
        row(none, QDateTime());
}

void ReadersTest::timestampsAreReadAsUtc()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, expected);
    const QDateTime read = timestampFrom(text);
    QCOMPARE(read.isValid(), expected.isValid());
    QCOMPARE(read, expected);
    if (expected.isValid())
        QCOMPARE(read.timeSpec(), Qt::UTC);
}

void ReadersTest::aTimestampThatIsNoneKeepsItsText()
{
    const ApiResult<Order> order = Readers::order(R"({"uuid": "o", "created_date": "yesterday"})");
    QVERIFY(!order->created.isValid());
    QCOMPARE(order->createdText, u"yesterday"_s);
}

void ReadersTest::theFirstOfDuplicatedMembersCounts()
{
    const ApiResult<Order> order = Readers::order(R"({"uuid": "first", "uuid": "second", "line_items": [],
        "line_items": 5})");
    QCOMPARE(kindOf(order), u"fine"_s);
    QCOMPARE(order->uuid, u"first"_s);
}

void ReadersTest::aPageCountsWhatItReceived()
{
    const ApiResult<OrderPage> page
        = Readers::orderPage(R"({"orders": [{"uuid": "a"}, null, {"uuid": "b"}, 5], "total_results": 4})");
    QCOMPARE(kindOf(page), u"fine"_s);
    QCOMPARE(page->received, 4);
    QCOMPARE(page->orders.size(), 2);
    QCOMPARE(page->orders[1].uuid, u"b"_s);
    QCOMPARE(page->skipped.size(), 2);
    QCOMPARE(page->skipped[0].position, 1);
    QCOMPARE(page->skipped[1].position, 3);
}

void ReadersTest::aMalformedOrderIsSkippedAndReported_data()
{
    QTest::addColumn<QByteArray>("malformed");
    QTest::addColumn<QString>("uuid");

    QTest::addRow("null") << QByteArray("null") << QString();
    QTest::addRow("a number") << QByteArray("7") << QString();
    QTest::addRow("a text") << QByteArray("\"order\"") << QString();
    QTest::addRow("a list") << QByteArray("[]") << QString();
    QTest::addRow("an empty object") << QByteArray("{}") << QString();
    QTest::addRow("no uuid") << QByteArray(R"({"po_number": "7", "line_items": []})") << QString();
    QTest::addRow("an empty uuid") << QByteArray(R"({"uuid": "", "line_items": []})") << QString();
    QTest::addRow("a uuid that is none") << QByteArray(R"({"uuid": {"a": "b"}})") << QString();
    QTest::addRow("lines that are no list") << QByteArray(R"({"uuid": "x", "line_items": {}})") << u"x"_s;
    QTest::addRow("lines as a text") << QByteArray(R"({"order_uuid": "x", "line_items": "none"})") << u"x"_s;
    QTest::addRow("a line that is null") << QByteArray(R"({"uuid": "x", "line_items": [{"uuid": "l"}, null]})")
                                         << u"x"_s;
    QTest::addRow("a line that is a text") << QByteArray(R"({"uuid": "x", "line_items": ["l"]})") << u"x"_s;
}

void ReadersTest::aMalformedOrderIsSkippedAndReported()
{
    QFETCH(QByteArray, malformed);
    QFETCH(QString, uuid);
    // GIVEN a malformed order between two good ones
    const ApiResult<OrderPage> page = Readers::orderPage("{\"orders\": [{\"uuid\": \"a\"}, " + malformed + ", "
                                                         + Samples::timpanogosDetail() + "]}");
    // THEN it alone is skipped, with its place, its uuid where there is one, and a reason
    QCOMPARE(kindOf(page), u"fine"_s);
    QCOMPARE(page->received, 3);
    QCOMPARE(page->orders.size(), 2);
    QCOMPARE(page->skipped.size(), 1);
    QCOMPARE(page->skipped[0].position, 1);
    QCOMPARE(page->skipped[0].orderUuid, uuid);
    QVERIFY(page->skipped[0].reason.endsWith(u'.'));
    // Alone, it is no order at all.
    QCOMPARE(kindOf(Readers::order(malformed)), u"unreadable"_s);
    QCOMPARE(kindOf(Readers::ordersOfPurchaseOrder('[' + malformed + ']')), u"unreadable"_s);
}

void ReadersTest::anOrderWithoutLinesIsAnOrder()
{
    for (const QByteArray lines : {"", R"(, "line_items": null)", R"(, "line_items": [])"}) {
        const ApiResult<Order> order = Readers::order("{\"uuid\": \"o\"" + lines + '}');
        QCOMPARE(kindOf(order), u"fine"_s);
        QVERIFY(order->lineItems.isEmpty());
        // It shows as not known rather than as free of cancellations.
        QCOMPARE(rollUp(*order).state, OrderCancellation::Unknown);
    }
}

void ReadersTest::aBareListIsAPage()
{
    const ApiResult<OrderPage> page = Readers::orderPage(R"([{"uuid": "a"}, {"uuid": "b"}])");
    QCOMPARE(kindOf(page), u"fine"_s);
    QCOMPARE(page->received, 2);
    QCOMPARE(page->totalResults, std::nullopt);
    QCOMPARE(Readers::orderPage("[]")->received, 0);
}

void ReadersTest::thePagesTotalMayBeMissingOrAText()
{
    QCOMPARE(Readers::orderPage(R"({"orders": []})")->totalResults, std::nullopt);
    QCOMPARE(Readers::orderPage(R"({"orders": [], "total_results": null})")->totalResults, std::nullopt);
    QCOMPARE(Readers::orderPage(R"({"orders": [], "total_results": "12"})")->totalResults, 12);
    QCOMPARE(Readers::orderPage(R"({"orders": [], "total_results": "many"})")->totalResults, std::nullopt);
}

void ReadersTest::aPageWithoutOrdersIsUnreadable_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"{}", R"({"total_results": 0})", R"({"orders": null})", R"({"orders": {}})",
                             R"({"orders": "none"})", "5", "\"orders\"", "null", "true", R"({"detail": "Not found."})"})
        QTest::addRow("%s", body) << QByteArray(body);
}

void ReadersTest::aPageWithoutOrdersIsUnreadable()
{
    QFETCH(QByteArray, body);
    const ApiResult<OrderPage> page = Readers::orderPage(body);
    QCOMPARE(kindOf(page), u"unreadable"_s);
    QCOMPARE(page.error().delivery, Delivery::Answered);
}

void ReadersTest::oneOrderMayComeInAList()
{
    QCOMPARE(Readers::order('[' + Samples::v1Order() + ']')->purchaseOrderNumber, u"0042"_s);
    QCOMPARE(kindOf(Readers::order("[]")), u"unreadable"_s);
    QCOMPARE(kindOf(Readers::order(R"([{"uuid": "a"}, {"uuid": "b"}])")), u"unreadable"_s);
}

void ReadersTest::allOrdersOfANumberOrNone()
{
    QCOMPARE(Readers::ordersOfPurchaseOrder(R"([{"uuid": "a"}, {"order_uuid": "b"}])")->size(), 2);
    QCOMPARE(Readers::ordersOfPurchaseOrder("[]")->size(), 0);
    QCOMPARE(Readers::ordersOfPurchaseOrder(Samples::timpanogosDetail())->size(), 1);
    QCOMPARE(Readers::ordersOfPurchaseOrder(Samples::pageOf(Samples::v1Order()))->size(), 1);
    // One that cannot be read might be the one that is meant.
    QCOMPARE(kindOf(Readers::ordersOfPurchaseOrder(R"([{"uuid": "a"}, {"po_number": "7"}])")), u"unreadable"_s);
    QCOMPARE(kindOf(Readers::ordersOfPurchaseOrder("{}")), u"unreadable"_s);
}

QTEST_GUILESS_MAIN(ReadersTest)

#include "tst_readers.moc"
