// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/lineitemreader.h"

#include "app/domain/cancellation.h"

namespace Rescind {

namespace {

std::optional<qint64> numberOf(const Json::Element *element)
{
    return element ? Json::number(*element) : std::nullopt;
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

} // namespace

// A null or missing designation is empty; one wrapped as "ID: 1 Name: HasTracking" is unwrapped; all else is verbatim.
QString LineItemReader::designation()
{
    const Json::Element *element = m_members[lineItemDesignation];
    Json::Object object;
    if (element && element->get(object) == simdjson::SUCCESS)
        return Json::text(object, {"name"});
    QString text = m_texts.text(element);
    const QStringView bare = bareValue(text);
    return bare.size() == QStringView(text).trimmed().size() ? text : bare.toString();
}

QString LineItemReader::variants()
{
    const Json::Element *element = m_members[skuTitleVariants];
    if (element && element->is_string())
        return m_texts.text(element);
    return element ? Json::looseText(*element) : QString();
}

void LineItemReader::readProductCodes(LineItem &line)
{
    Json::Object object;
    const Json::Element *element = m_members[productCodes];
    if (!element || element->get(object) != simdjson::SUCCESS)
        return;
    line.productCodes.reserve(static_cast<qsizetype>(object.size()));
    for (const auto &[key, value] : object) {
        if (value.is_null())
            continue;
        QString text = m_texts.text(&value);
        if (!text.isEmpty())
            line.productCodes.append({m_texts.text(key), std::move(text)});
    }
}

void LineItemReader::readSupplier(LineItem &line)
{
    Json::Object object;
    const Json::Element *element = m_members[supplier];
    if (!element || element->get(object) != simdjson::SUCCESS) {
        line.supplier = {text(supplierUuid), text(supplierName)};
        return;
    }
    const auto first = [this, &object](std::string_view key, std::string_view other) {
        for (const std::string_view one : {key, other}) {
            const auto member = Json::member(object, {one});
            QString found = member ? m_texts.text(&*member) : QString();
            if (!found.isEmpty())
                return found;
        }
        return QString();
    };
    line.supplier = {first("uuid", "supplier_uuid"), first("organization_name", "name")};
}

void LineItemReader::readAllocation(LineItem &line)
{
    Json::Object object;
    const Json::Element *element = m_members[allocation];
    if (element && element->get(object) == simdjson::SUCCESS) {
        m_allocation.read(object);
        Allocation &its = line.allocation.emplace();
        its.quantityOrdered = numberOf(m_allocation[allocationOrdered]);
        its.quantityAccepted = numberOf(m_allocation[allocationAccepted]);
        if (!its.quantityAccepted)
            its.quantityAccepted = numberOf(m_allocation[allocationAllocated]);
        its.quantityBackordered = numberOf(m_allocation[allocationBackordered]);
        its.quantityRejected = numberOf(m_allocation[allocationRejected]);
        its.backorderDate = m_texts.text(m_allocation[allocationBackorderDate]);
        line.quantity = its.quantityOrdered;
    }
    if (!line.quantity)
        line.quantity = numberOf(m_members[quantityOrdered]);
}

void LineItemReader::readParcels(const Json::Element *element, LineItem &line)
{
    if (!element)
        return;
    const auto append = [&line](const Json::Element &one) {
        if (std::optional<Parcel> parcel = parcelFrom(one))
            line.parcels.append(*std::move(parcel));
    };
    Json::Array array;
    if (element->get(array) != simdjson::SUCCESS) {
        append(*element);
        return;
    }
    for (const Json::Element one : array)
        append(one);
}

void LineItemReader::read(const Json::Object &object, LineItem &line)
{
    m_members.read(object);
    for (const Member member : {lineItemUuid, uuid, orderItemUuid}) {
        if (line.uuid.isEmpty())
            line.uuid = Json::TextPool::ownText(m_members[member]);
    }
    line.status = text(status);
    line.designation = designation();
    line.itemUuid = text(itemUuid);
    line.itemName = text(itemName);
    line.skuUuid = text(skuUuid);
    line.skuId = text(skuId);
    line.skuName = text(skuName);
    line.skuTitleVariants = variants();
    readProductCodes(line);
    line.cost = text(retailerProvidedSkuCost, cost);
    readSupplier(line);
    readAllocation(line);
    readParcels(m_members[tracking], line);
    readParcels(m_members[trackingNumbers], line);
    line.supplierNotes = text(supplierItemNotes);
    line.retailerNotes = text(retailerItemNotes, lineItemSpecialInstructions, skuSpecialInstructions);
}

} // namespace Rescind
