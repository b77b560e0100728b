// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading a page of 500 orders, as the sandbox writes them, beside QJsonDocument: parsed and extracted into the same
// orders, in turn and in one run. The ratio is what to look at.
//   bench_page [ROUNDS]     15 unless told

#include "app/api/readers.h"
#include "tests/support/sandboxprocess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

constexpr int orders = 2'000;
constexpr int pageSize = 500;

[[noreturn]] void fail(const QString &why)
{
    std::fprintf(stderr, "bench_page: %s\n", qPrintable(why));
    std::exit(1);
}

QList<QByteArray> pages()
{
    SandboxProcess sandbox({u"--orders"_s, QString::number(orders)});
    if (!sandbox.start())
        fail(sandbox.errorText());
    const QByteArray token = sandbox.tokenOf(u"rita"_s);
    QList<QByteArray> all;
    for (int start = 0; start < orders; start += pageSize) {
        const QByteArray body
            = R"({"start":)" + QByteArray::number(start) + R"(,"limit":)" + QByteArray::number(pageSize) + '}';
        all.append(sandbox.call("POST", "/timp/orders/", body, token).body);
    }
    return all;
}

// The peer: what one would write with Qt's own parser, for this spelling alone and without any leniency.

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

std::optional<qint64> number(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

Parcel parcelOf(const QJsonObject &json)
{
    return {text(json, "tracking_number"_L1), text(json, "shipping_carrier"_L1), text(json, "shipping_method"_L1),
            text(json, "shipping_weight"_L1), text(json, "shipping_cost"_L1),    text(json, "shipping_date"_L1),
            text(json, "created_date"_L1),    number(json, "quantity"_L1)};
}

LineItem lineOf(const QJsonObject &json)
{
    LineItem line;
    line.uuid = text(json, "line_item_uuid"_L1);
    line.status = text(json, "status"_L1);
    line.designation = text(json, "line_item_designation"_L1);
    line.itemUuid = text(json, "item_uuid"_L1);
    line.itemName = text(json, "item_name"_L1);
    line.skuUuid = text(json, "sku_uuid"_L1);
    line.skuId = text(json, "sku_id"_L1);
    line.skuName = text(json, "sku_name"_L1);
    line.skuTitleVariants = text(json, "sku_title_variants"_L1);
    const QJsonObject codes = json.value("product_codes"_L1).toObject();
    for (auto code = codes.begin(); code != codes.end(); ++code) {
        if (code.value().isString())
            line.productCodes.append({code.key(), code.value().toString()});
    }
    line.cost = text(json, "retailer_provided_sku_cost"_L1);
    const QJsonObject supplier = json.value("supplier"_L1).toObject();
    line.supplier = {text(supplier, "uuid"_L1), text(supplier, "organization_name"_L1)};
    if (const QJsonValue value = json.value("allocation"_L1); value.isObject()) {
        const QJsonObject its = value.toObject();
        line.allocation = {number(its, "quantity_ordered"_L1), number(its, "quantity_accepted"_L1),
                           number(its, "quantity_backordered"_L1), number(its, "quantity_rejected"_L1),
                           text(its, "backorder_date"_L1)};
        line.quantity = line.allocation->quantityOrdered;
    } else {
        line.quantity = number(json, "quantity_ordered"_L1);
    }
    const QJsonArray parcels = json.value("tracking"_L1).toArray();
    for (const QJsonValue &parcel : parcels)
        line.parcels.append(parcelOf(parcel.toObject()));
    line.supplierNotes = text(json, "supplier_item_notes"_L1);
    line.retailerNotes = text(json, "retailer_item_notes"_L1);
    return line;
}

Order orderOf(const QJsonObject &json)
{
    Order order;
    order.uuid = text(json, "uuid"_L1);
    order.purchaseOrderNumber = text(json, "purchase_order_id"_L1);
    order.createdText = text(json, "created_date"_L1);
    order.created = QDateTime::fromString(order.createdText, Qt::ISODateWithMs);
    order.retailerNotes = text(json, "retailer_provided_order_notes"_L1);
    order.supplierNotes = text(json, "supplier_provided_order_notes"_L1);
    const QJsonObject retailer = json.value("retailer"_L1).toObject();
    const QJsonObject user = retailer.value("user"_L1).toObject();
    order.retailer
        = {text(retailer, "uuid"_L1), text(retailer, "name"_L1), text(user, "name"_L1), text(user, "email"_L1)};
    const QJsonObject address = json.value("address"_L1).toObject();
    order.address = {text(address, "name"_L1),        text(address, "business_name"_L1), text(address, "address1"_L1),
                     text(address, "address2"_L1),    text(address, "city"_L1),          text(address, "state"_L1),
                     text(address, "postal_code"_L1), text(address, "phone_number"_L1),  text(address, "country"_L1)};
    const QJsonObject fees = json.value("fees"_L1).toObject();
    order.fees.orderFee = text(fees, "order_fee"_L1);
    order.fees.shippingCost = text(fees, "estimated_shipping_cost"_L1);
    order.fees.dropShipFee = text(fees, "drop_ship_fee"_L1);
    const QJsonObject shipping = json.value("requested_shipping"_L1).toObject();
    order.requestedShipping = {text(shipping, "shipping_carrier"_L1), text(shipping, "shipping_method"_L1)};
    const QJsonArray lines = json.value("line_items"_L1).toArray();
    for (const QJsonValue &line : lines)
        order.lineItems.append(lineOf(line.toObject()));
    return order;
}

QList<Order> readPlainly(const QByteArray &page)
{
    QList<Order> all;
    const QJsonArray list = QJsonDocument::fromJson(page).object().value("orders"_L1).toArray();
    for (const QJsonValue &order : list)
        all.append(orderOf(order.toObject()));
    return all;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// Milliseconds for a page, with the end of what was read.
template <typename Read> double timeOf(const QList<QByteArray> &all, const Read &read)
{
    QElapsedTimer timer;
    timer.start();
    qsizetype count = 0;
    for (const QByteArray &page : all)
        count += read(page);
    if (count != orders)
        fail(u"orders are missing"_s);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6 / static_cast<double>(all.size());
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 15;
    const QList<QByteArray> all = pages();
    for (const QByteArray &page : all) {
        const auto ours = Readers::orderPage(page);
        if (!ours || ours->orders.size() != pageSize || !ours->skipped.isEmpty())
            fail(u"a page can't be read"_s);
        QList<Order> theirs = readPlainly(page);
        for (qsizetype i = 0; i < theirs.size(); ++i) {
            // Qt's objects are sorted by key.
            for (LineItem &line : theirs[i].lineItems)
                std::ranges::sort(line.productCodes, {}, &ProductCode::kind);
            Order sorted = ours->orders.at(i);
            for (LineItem &line : sorted.lineItems)
                std::ranges::sort(line.productCodes, {}, &ProductCode::kind);
            // Qt rounds what is less than a millisecond.
            if (std::abs(sorted.created.msecsTo(theirs.at(i).created)) <= 1)
                sorted.created = theirs.at(i).created;
            if (sorted != theirs.at(i))
                fail(u"both do not read the same"_s);
        }
    }
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        theirs.push_back(timeOf(all, [](const QByteArray &page) { return readPlainly(page).size(); }));
        ours.push_back(timeOf(all, [](const QByteArray &page) { return Readers::orderPage(page)->orders.size(); }));
    }
    const double bytes = static_cast<double>(all.constFirst().size());
    std::printf("a page of %d orders, %.2f MB; medians of %d\n", pageSize, bytes / 1e6, rounds);
    std::printf("%-44s %8.2f ms %8.0f MB/s\n", "QJsonDocument, into orders", median(theirs),
                bytes / 1e3 / median(theirs));
    std::printf("%-44s %8.2f ms %8.0f MB/s\n", "ours, into orders", median(ours), bytes / 1e3 / median(ours));
    std::printf("%-44s %8.2f\n", "times as fast", median(theirs) / median(ours));
    return 0;
}
