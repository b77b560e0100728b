// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/orderwriter.h"

#include "app/sandbox/people.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Rescind::Sandbox {
namespace {

using Spelling = OrderWriter::Spelling;

bool isV1(Spelling spelling)
{
    return spelling == Spelling::V1List || spelling == Spelling::V1Detail;
}

QString plain(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

QString decimal(int hundredths)
{
    return u"%1.%2"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

/// Money: a text in the lists, a bare number with two places in the detail.
void writeMoney(JsonWriter &json, QLatin1StringView name, int cents, Spelling spelling)
{
    if (spelling == Spelling::TimpanogosDetail) {
        json.key(name);
        json.raw(decimal(cents).toLatin1());
    } else {
        json.member(name, decimal(cents));
    }
}

/// Quantities: numbers in the lists, texts in the detail.
void writeQuantity(JsonWriter &json, QLatin1StringView name, int quantity, Spelling spelling)
{
    if (spelling == Spelling::TimpanogosDetail)
        json.member(name, QString::number(quantity));
    else
        json.member(name, qint64(quantity));
}

void writeAddress(JsonWriter &json, const Customer &customer)
{
    json.key("address"_L1);
    json.beginObject();
    json.member("name"_L1, customer.name);
    json.member("business_name"_L1, customer.businessName);
    json.member("address1"_L1, customer.address1);
    json.member("address2"_L1, customer.address2);
    json.member("city"_L1, customer.city);
    json.member("state"_L1, customer.state);
    json.member("postal_code"_L1, customer.postalCode);
    json.member("phone_number"_L1, customer.phoneNumber);
    json.member("country"_L1, customer.country);
    json.endObject();
}

} // namespace

QString timestamp(qint64 microseconds)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(microseconds / 1000, Qt::UTC);
    return moment.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"%1Z"_s.arg(microseconds % 1000, 3, 10, QLatin1Char('0'));
}

void OrderWriter::write(JsonWriter &json, const StoredOrder &order, Spelling spelling) const
{
    json.beginObject();
    if (spelling == Spelling::TimpanogosDetail)
        writeDetail(json, order);
    else
        writeList(json, order, spelling);
    json.key("line_items"_L1);
    json.beginArray();
    for (const auto &line : order.lines) {
        json.beginObject();
        if (isV1(spelling))
            writeV1Line(json, line, spelling);
        else
            writeLine(json, line, spelling);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void OrderWriter::writeList(JsonWriter &json, const StoredOrder &order, Spelling spelling) const
{
    const auto &retailer = organisation(order.retailer);
    const auto &user = userWithId(order.submittedBy);
    json.member("uuid"_L1, plain(order.uuid));
    json.member("purchase_order_id"_L1, order.purchaseOrderNumber);
    json.member("created_date"_L1, timestamp(order.created));
    if (isV1(spelling)) {
        json.member("notes"_L1, order.retailerNotes);
    } else {
        json.member("retailer_provided_order_notes"_L1, order.retailerNotes);
        json.member("supplier_provided_order_notes"_L1, order.supplierNotes);
    }
    json.key("retailer"_L1);
    json.beginObject();
    json.member("name"_L1, retailer.name);
    json.member("uuid"_L1, plain(retailer.partyUuid));
    json.key("user"_L1);
    json.beginObject();
    json.member("name"_L1, user.fullName);
    json.member("email"_L1, user.email);
    json.endObject();
    json.endObject();
    writeAddress(json, order.customer);
    json.key("fees"_L1);
    json.beginObject();
    writeMoney(json, "estimated_shipping_cost"_L1, order.shippingCost, spelling);
    writeMoney(json, "drop_ship_fee"_L1, order.dropShipFee, spelling);
    writeMoney(json, "order_fee"_L1, order.orderFee, spelling);
    json.endObject();
    json.key("requested_shipping"_L1);
    json.beginObject();
    json.member("shipping_carrier"_L1, order.carrier);
    json.member("shipping_method"_L1, order.method);
    json.endObject();
}

void OrderWriter::writeDetail(JsonWriter &json, const StoredOrder &order) const
{
    constexpr auto spelling = Spelling::TimpanogosDetail;
    const auto &retailer = organisation(order.retailer);
    json.member("order_uuid"_L1, plain(order.uuid));
    json.member("po_number"_L1, order.purchaseOrderNumber);
    json.member("created_date"_L1, timestamp(order.created));
    json.memberBool("sent_to_supplier"_L1, order.sentToSupplier);
    json.member("retailer_provided_order_notes"_L1, order.retailerNotes);
    json.member("supplier_provided_order_notes"_L1, order.supplierNotes);
    json.key("retailer"_L1);
    json.beginObject();
    json.member("uuid"_L1, plain(retailer.partyUuid));
    json.member("organization_name"_L1, retailer.name);
    json.member("order_submitted_by"_L1, userWithId(order.submittedBy).fullName);
    json.endObject();
    writeAddress(json, order.customer);
    json.key("retailer_provided_fees"_L1);
    json.beginObject();
    writeMoney(json, "order_fee"_L1, order.orderFee, spelling);
    writeMoney(json, "order_tax"_L1, order.orderTax, spelling);
    writeMoney(json, "shipping_cost"_L1, order.shippingCost, spelling);
    writeMoney(json, "dropship_fee"_L1, order.dropShipFee, spelling);
    json.endObject();
}

QString OrderWriter::shownRequest(const StoredLine &line) const
{
    // What has shipped or is cancelled shows that, whatever was asked for.
    if (m_marker.isEmpty() || line.status == LineStatus::HasTracking || line.status == LineStatus::Cancelled)
        return {};
    switch (line.request) {
    case RequestState::Pending:
        return m_marker;
    case RequestState::Rejected:
        return u"CancelRejected"_s;
    case RequestState::None:
    case RequestState::Confirmed:
        break;
    }
    return {};
}

QString OrderWriter::designation(const StoredLine &line, Spelling spelling) const
{
    if (auto request = shownRequest(line); !request.isEmpty())
        return request;
    switch (line.status) {
    case LineStatus::Unallocated:
        return {};
    case LineStatus::Allocated:
        return u"NeedsTracking"_s;
    case LineStatus::HasTracking:
        return spelling == Spelling::TimpanogosDetail ? u"ID: 1 Name: HasTracking"_s : u"HasTracking"_s;
    case LineStatus::Backordered:
    case LineStatus::Rejected:
    case LineStatus::Cancelled:
        return wireName(line.status);
    }
    return {};
}

void OrderWriter::writeItem(JsonWriter &json, const Item &item) const
{
    json.member("item_uuid"_L1, plain(item.itemUuid));
    json.member("item_name"_L1, item.itemName);
    json.member("sku_uuid"_L1, plain(item.skuUuid));
    json.member("sku_id"_L1, item.skuId);
    json.member("sku_name"_L1, item.skuName);
    json.member("sku_title_variants"_L1, item.variants);
}

void OrderWriter::writeLine(JsonWriter &json, const StoredLine &line, Spelling spelling) const
{
    const auto &item = m_store.item(line.item);
    json.member("line_item_uuid"_L1, plain(line.uuid));
    json.member("status"_L1, wireName(line.status));
    json.member("line_item_designation"_L1, designation(line, spelling));
    writeItem(json, item);
    json.key("product_codes"_L1);
    json.beginObject();
    json.member("upca"_L1, item.upca);
    json.member("ean13"_L1, item.ean13);
    json.member("isbn"_L1, item.isbn);
    json.member("gtin14"_L1, item.gtin14);
    json.member("asin"_L1, item.asin);
    json.member("mpn"_L1, item.mpn);
    json.endObject();
    writeMoney(json, "retailer_provided_sku_cost"_L1, item.costInCents, spelling);
    json.key("supplier"_L1);
    if (line.supplier == 0) {
        json.null();
    } else {
        json.beginObject();
        json.member("uuid"_L1, plain(organisation(line.supplier).partyUuid));
        json.member("organization_name"_L1, organisation(line.supplier).name);
        json.endObject();
    }
    writeAllocation(json, line, spelling);
    if (line.status == LineStatus::Unallocated)
        writeQuantity(json, "quantity_ordered"_L1, line.quantity, spelling);
    writeTracking(json, line, spelling);
    json.member("supplier_item_notes"_L1, line.supplierNote);
    json.member("retailer_item_notes"_L1, line.retailerNote);
}

void OrderWriter::writeV1Line(JsonWriter &json, const StoredLine &line, Spelling spelling) const
{
    const auto &item = m_store.item(line.item);
    const auto request = shownRequest(line);
    json.member("uuid"_L1, plain(line.uuid));
    json.member("status"_L1, request.isEmpty() ? QString(wireName(line.status)) : request);
    writeItem(json, item);
    writeMoney(json, "cost"_L1, item.costInCents, spelling);
    if (line.supplier == 0) {
        json.memberNull("supplier_uuid"_L1);
        json.memberNull("supplier_name"_L1);
    } else {
        json.member("supplier_uuid"_L1, plain(organisation(line.supplier).partyUuid));
        json.member("supplier_name"_L1, organisation(line.supplier).name);
    }
    writeAllocation(json, line, spelling);
    json.key("tracking_numbers"_L1);
    json.beginArray();
    for (const auto &parcel : line.parcels)
        json.text(parcel.trackingNumber);
    json.endArray();
    json.member(spelling == Spelling::V1List ? "sku_special_instructions"_L1 : "line_item_special_instructions"_L1,
                line.retailerNote);
}

void OrderWriter::writeAllocation(JsonWriter &json, const StoredLine &line, Spelling spelling) const
{
    json.key("allocation"_L1);
    if (line.status == LineStatus::Unallocated || line.supplier == 0) {
        json.null();
        return;
    }
    json.beginObject();
    writeQuantity(json, "quantity_ordered"_L1, line.quantity, spelling);
    writeQuantity(json, spelling == Spelling::TimpanogosList ? "quantity_accepted"_L1 : "quantity_allocated"_L1,
                  line.accepted, spelling);
    writeQuantity(json, "quantity_backordered"_L1, line.backordered, spelling);
    writeQuantity(json, "quantity_rejected"_L1, line.rejected, spelling);
    if (line.backorderDate == 0)
        json.memberNull("backorder_date"_L1);
    else
        json.member("backorder_date"_L1, timestamp(line.backorderDate).left(10));
    json.endObject();
}

void OrderWriter::writeTracking(JsonWriter &json, const StoredLine &line, Spelling spelling) const
{
    json.key("tracking"_L1);
    json.beginArray();
    for (const auto &parcel : line.parcels) {
        json.beginObject();
        json.member("tracking_number"_L1, parcel.trackingNumber);
        json.member("shipping_carrier"_L1, parcel.carrier);
        json.member("shipping_method"_L1, parcel.method);
        json.member("shipping_weight"_L1, decimal(parcel.weightInGrams / 10));
        writeMoney(json, "shipping_cost"_L1, parcel.costInCents, spelling);
        json.member("shipping_date"_L1, timestamp(parcel.shipped));
        json.member("created_date"_L1, timestamp(parcel.created));
        writeQuantity(json, "quantity"_L1, parcel.quantity, spelling);
        json.memberNull("package_attributes"_L1);
        json.endObject();
    }
    json.endArray();
}

namespace {

JsonWriter writerFor(Spelling spelling, qsizetype orders)
{
    JsonWriter json(isV1(spelling) ? JsonWriter::TextForm::AsciiOnly : JsonWriter::TextForm::Utf8);
    json.reserve(orders * 4'096 + 256);
    return json;
}

} // namespace

QByteArray OrderWriter::page(const QList<StoredOrder> &orders, qint64 total, Spelling spelling) const
{
    auto json = writerFor(spelling, orders.size());
    json.beginObject();
    json.member("total_results"_L1, total);
    json.key("orders"_L1);
    json.beginArray();
    for (const auto &order : orders)
        write(json, order, spelling);
    json.endArray();
    json.endObject();
    return json.bytes();
}

QByteArray OrderWriter::detail(const StoredOrder &order, Spelling spelling) const
{
    auto json = writerFor(spelling, 1);
    write(json, order, spelling);
    return json.bytes();
}

QByteArray OrderWriter::array(const QList<StoredOrder> &orders, Spelling spelling) const
{
    auto json = writerFor(spelling, orders.size());
    json.beginArray();
    for (const auto &order : orders)
        write(json, order, spelling);
    json.endArray();
    return json.bytes();
}

} // namespace Rescind::Sandbox
