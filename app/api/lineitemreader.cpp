// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/lineitemreader.h"

#include "app/domain/cancellation.h"

namespace Rescind {

namespace {

// A null or missing designation is empty; one wrapped as "ID: 1 Name: HasTracking" is unwrapped; all else is verbatim.
QString designationFrom(const Json::Object &line)
{
    if (const auto object = Json::objectMember(line, {"line_item_designation"}))
        return Json::text(*object, {"name"});
    const QString text = Json::text(line, {"line_item_designation"});
    const QStringView bare = bareValue(text);
    return bare.size() == text.trimmed().size() ? text : bare.toString();
}

QString variantsFrom(const Json::Object &line)
{
    const auto variants = Json::member(line, {"sku_title_variants"});
    return variants ? Json::looseText(*variants) : QString();
}

QList<ProductCode> productCodesFrom(const Json::Object &line)
{
    QList<ProductCode> codes;
    const auto object = Json::objectMember(line, {"product_codes"});
    if (!object)
        return codes;
    for (const auto &[key, value] : *object) {
        const QString text = Json::text(value);
        if (!text.isEmpty())
            codes.append({Json::toQString(key), text});
    }
    return codes;
}

Supplier supplierFrom(const Json::Object &line)
{
    if (const auto supplier = Json::objectMember(line, {"supplier"}))
        return {Json::text(*supplier, {"uuid", "supplier_uuid"}), Json::text(*supplier, {"organization_name", "name"})};
    return {Json::text(line, {"supplier_uuid"}), Json::text(line, {"supplier_name"})};
}

std::optional<Allocation> allocationFrom(const Json::Object &line)
{
    const auto object = Json::objectMember(line, {"allocation"});
    if (!object)
        return std::nullopt;
    Allocation allocation;
    allocation.quantityOrdered = Json::number(*object, {"quantity_ordered"});
    allocation.quantityAccepted = Json::number(*object, {"quantity_accepted", "quantity_allocated"});
    allocation.quantityBackordered = Json::number(*object, {"quantity_backordered"});
    allocation.quantityRejected = Json::number(*object, {"quantity_rejected"});
    allocation.backorderDate = Json::text(*object, {"backorder_date"});
    return allocation;
}

// An object with the documented members, or the bare tracking number.
std::optional<Parcel> parcelFrom(const Json::Element &element)
{
    Parcel parcel;
    Json::Object object;
    if (element.get(object) != simdjson::SUCCESS) {
        parcel.trackingNumber = Json::text(element);
        return parcel.trackingNumber.isEmpty() ? std::nullopt : std::optional(parcel);
    }
    parcel.trackingNumber = Json::text(object, {"tracking_number"});
    parcel.shippingCarrier = Json::text(object, {"shipping_carrier"});
    parcel.shippingMethod = Json::text(object, {"shipping_method"});
    parcel.shippingWeight = Json::text(object, {"shipping_weight"});
    parcel.shippingCost = Json::text(object, {"shipping_cost"});
    parcel.shippingDate = Json::text(object, {"shipping_date"});
    parcel.createdDate = Json::text(object, {"created_date"});
    parcel.quantity = Json::number(object, {"quantity"});
    return parcel;
}

void appendParcels(QList<Parcel> &parcels, const Json::Object &line, std::string_view key)
{
    const auto append = [&parcels](const Json::Element &element) {
        if (std::optional<Parcel> parcel = parcelFrom(element))
            parcels.append(*std::move(parcel));
    };
    if (const auto array = Json::arrayMember(line, {key})) {
        for (const Json::Element element : *array)
            append(element);
    } else if (const auto single = Json::member(line, {key})) {
        append(*single);
    }
}

} // namespace

LineItem lineItemFrom(const Json::Object &object)
{
    LineItem line;
    line.uuid = Json::text(object, {"line_item_uuid", "uuid", "order_item_uuid"});
    line.status = Json::text(object, {"status"});
    line.designation = designationFrom(object);
    line.itemUuid = Json::text(object, {"item_uuid"});
    line.itemName = Json::text(object, {"item_name"});
    line.skuUuid = Json::text(object, {"sku_uuid"});
    line.skuId = Json::text(object, {"sku_id"});
    line.skuName = Json::text(object, {"sku_name"});
    line.skuTitleVariants = variantsFrom(object);
    line.productCodes = productCodesFrom(object);
    line.cost = Json::text(object, {"retailer_provided_sku_cost", "cost"});
    line.supplier = supplierFrom(object);
    line.allocation = allocationFrom(object);
    line.quantity = line.allocation && line.allocation->quantityOrdered ? line.allocation->quantityOrdered
                                                                        : Json::number(object, {"quantity_ordered"});
    appendParcels(line.parcels, object, "tracking");
    appendParcels(line.parcels, object, "tracking_numbers");
    line.supplierNotes = Json::text(object, {"supplier_item_notes"});
    line.retailerNotes
        = Json::text(object, {"retailer_item_notes", "line_item_special_instructions", "sku_special_instructions"});
    return line;
}

} // namespace Rescind
