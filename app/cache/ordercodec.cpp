// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/ordercodec.h"

#include <QtEndian>

#include <cstring>

namespace Rescind {

namespace {

constexpr qsizetype numberAt = sizeof(quint64);
constexpr qsizetype clearBegin = 2 * sizeof(quint64);

// Each writing function has its reading one beside it; the order of the fields is the format.

void write(ByteWriter &to, const Supplier &supplier)
{
    to.uuid(supplier.uuid);
    to.text(supplier.name);
}

Supplier readSupplier(ByteReader &from)
{
    Supplier supplier;
    supplier.uuid = from.uuid();
    supplier.name = from.text();
    return supplier;
}

void write(ByteWriter &to, const Parcel &parcel)
{
    to.text(parcel.trackingNumber);
    to.text(parcel.shippingCarrier);
    to.text(parcel.shippingMethod);
    to.text(parcel.shippingWeight);
    to.text(parcel.shippingCost);
    to.text(parcel.shippingDate);
    to.text(parcel.createdDate);
    to.number(parcel.quantity);
}

Parcel readParcel(ByteReader &from)
{
    Parcel parcel;
    parcel.trackingNumber = from.text();
    parcel.shippingCarrier = from.text();
    parcel.shippingMethod = from.text();
    parcel.shippingWeight = from.text();
    parcel.shippingCost = from.text();
    parcel.shippingDate = from.text();
    parcel.createdDate = from.text();
    parcel.quantity = from.number();
    return parcel;
}

void write(ByteWriter &to, const std::optional<Allocation> &allocation)
{
    to.flag(allocation.has_value());
    if (!allocation)
        return;
    to.number(allocation->quantityOrdered);
    to.number(allocation->quantityAccepted);
    to.number(allocation->quantityBackordered);
    to.number(allocation->quantityRejected);
    to.text(allocation->backorderDate);
}

std::optional<Allocation> readAllocation(ByteReader &from)
{
    if (!from.flag())
        return std::nullopt;
    Allocation allocation;
    allocation.quantityOrdered = from.number();
    allocation.quantityAccepted = from.number();
    allocation.quantityBackordered = from.number();
    allocation.quantityRejected = from.number();
    allocation.backorderDate = from.text();
    return allocation;
}

void write(ByteWriter &to, const LineItem &line, const Supplier *before)
{
    to.uuid(line.uuid);
    to.text(line.status);
    to.text(line.designation);
    to.uuid(line.itemUuid);
    to.text(line.itemName);
    to.uuid(line.skuUuid);
    to.text(line.skuId);
    to.text(line.skuName);
    to.text(line.skuTitleVariants);
    to.count(static_cast<quint64>(line.productCodes.size()));
    for (const ProductCode &code : line.productCodes) {
        to.text(code.kind);
        to.text(code.value);
    }
    to.text(line.cost);
    // Most orders have one.
    const bool isAsBefore = before && *before == line.supplier;
    to.flag(isAsBefore);
    if (!isAsBefore)
        write(to, line.supplier);
    to.number(line.quantity);
    write(to, line.allocation);
    to.count(static_cast<quint64>(line.parcels.size()));
    for (const Parcel &parcel : line.parcels)
        write(to, parcel);
}

void readLine(ByteReader &from, LineItem &line, const Supplier *before)
{
    line.uuid = from.uuid();
    line.status = from.text();
    line.designation = from.text();
    line.itemUuid = from.uuid();
    line.itemName = from.text();
    line.skuUuid = from.uuid();
    line.skuId = from.text();
    line.skuName = from.text();
    line.skuTitleVariants = from.text();
    for (qsizetype left = from.size(); left > 0 && !from.hasFailed(); --left) {
        ProductCode code;
        code.kind = from.text();
        code.value = from.text();
        line.productCodes.append(std::move(code));
    }
    line.cost = from.text();
    if (!from.flag())
        line.supplier = readSupplier(from);
    else if (before)
        line.supplier = *before;
    line.quantity = from.number();
    line.allocation = readAllocation(from);
    for (qsizetype left = from.size(); left > 0 && !from.hasFailed(); --left)
        line.parcels.append(readParcel(from));
}

void writeClear(ByteWriter &to, const Order &order)
{
    to.uuid(order.uuid);
    to.text(order.purchaseOrderNumber);
    to.number(order.created.isValid() ? std::optional(order.created.toMSecsSinceEpoch()) : std::nullopt);
    to.text(order.createdText);
    to.uuid(order.retailer.uuid);
    to.text(order.retailer.name);
    to.text(order.fees.orderFee);
    to.text(order.fees.orderTax);
    to.text(order.fees.shippingCost);
    to.text(order.fees.dropShipFee);
    to.text(order.requestedShipping.carrier);
    to.text(order.requestedShipping.method);
    to.number(order.sentToSupplier ? std::optional<qint64>(*order.sentToSupplier) : std::nullopt);
    to.count(static_cast<quint64>(order.lineItems.size()));
    const Supplier *before = nullptr;
    for (const LineItem &line : order.lineItems) {
        write(to, line, before);
        before = &line.supplier;
    }
}

bool readClearInto(ByteReader &from, Order &order)
{
    order.uuid = from.uuid();
    order.purchaseOrderNumber = from.text();
    if (const auto created = from.number())
        order.created = QDateTime::fromMSecsSinceEpoch(*created, Qt::UTC);
    order.createdText = from.text();
    order.retailer.uuid = from.uuid();
    order.retailer.name = from.text();
    order.fees.orderFee = from.text();
    order.fees.orderTax = from.text();
    order.fees.shippingCost = from.text();
    order.fees.dropShipFee = from.text();
    order.requestedShipping.carrier = from.text();
    order.requestedShipping.method = from.text();
    if (const auto sent = from.number())
        order.sentToSupplier = *sent != 0;
    const qsizetype lines = from.size();
    order.lineItems.reserve(std::min<qsizetype>(lines, 64));
    for (qsizetype done = 0; done < lines && !from.hasFailed(); ++done) {
        LineItem line;
        readLine(from, line, order.lineItems.isEmpty() ? nullptr : &order.lineItems.constLast().supplier);
        order.lineItems.append(std::move(line));
    }
    return from.isAtEnd();
}

/// The fields about people, in their order, given to @p each.
template <typename SomeOrder, typename Each> void forEachPersonalField(SomeOrder &order, const Each &each)
{
    for (auto *field : {&order.address.name, &order.address.businessName, &order.address.address1,
                        &order.address.address2, &order.address.city, &order.address.state, &order.address.postalCode,
                        &order.address.phoneNumber, &order.address.country, &order.retailer.submittedBy,
                        &order.retailer.submittedByEmail, &order.retailerNotes, &order.supplierNotes})
        each(*field);
    for (auto &line : order.lineItems) {
        each(line.supplierNotes);
        each(line.retailerNotes);
    }
}

} // namespace

void OrderCodec::write(const Order &order)
{
    m_writer.clear();
    m_writer.fixed(format);
    m_writer.fixed(0);
    writeClear(m_writer, order);
    m_peopleBegin = m_writer.size();
    forEachPersonalField(order, [this](const QString &field) { m_writer.text(field); });
}

void OrderCodec::take(QByteArrayView arranged, qsizetype peopleBegin)
{
    m_writer.clear();
    m_writer.raw(arranged);
    m_peopleBegin = peopleBegin;
}

QByteArrayView OrderCodec::boundTo(qint64 number)
{
    m_writer.putFixed(numberAt, static_cast<quint64>(number));
    return m_writer.bytes().first(m_peopleBegin);
}

QByteArrayView OrderCodec::clear() const
{
    return m_writer.bytes().first(m_peopleBegin).sliced(clearBegin);
}

QByteArrayView OrderCodec::people() const
{
    return m_writer.bytes().sliced(m_peopleBegin);
}

QByteArrayView OrderCodec::contents() const
{
    return m_writer.bytes().sliced(clearBegin);
}

QByteArray OrderCodec::bindingOf(qint64 number, QByteArrayView clear)
{
    QByteArray binding(clearBegin + clear.size(), Qt::Uninitialized);
    qToLittleEndian(format, binding.data());
    qToLittleEndian(static_cast<quint64>(number), binding.data() + numberAt);
    std::memcpy(binding.data() + clearBegin, clear.data(), static_cast<std::size_t>(clear.size()));
    return binding;
}

std::optional<Order> OrderCodec::read(QByteArrayView clear, QByteArrayView people)
{
    auto order = readClear(clear);
    if (!order)
        return std::nullopt;
    ByteReader reader(people);
    forEachPersonalField(*order, [&reader](QString &field) { field = reader.text(); });
    return reader.isAtEnd() ? order : std::nullopt;
}

std::optional<CachedNames> OrderCodec::readNames(QByteArrayView clear, CacheNamesOf whose)
{
    CachedNames names;
    if (whose == CacheNamesOf::Orders) {
        ByteReader reader(clear);
        names.orderUuid = reader.uuid();
        names.purchaseOrderNumber = reader.text();
        return reader.hasFailed() ? std::nullopt : std::optional(std::move(names));
    }
    const auto order = readClear(clear);
    if (!order)
        return std::nullopt;
    names.orderUuid = order->uuid;
    names.purchaseOrderNumber = order->purchaseOrderNumber;
    for (const LineItem &line : order->lineItems)
        names.lineItemUuids.append(line.uuid);
    return names;
}

std::optional<Order> OrderCodec::readClear(QByteArrayView clear)
{
    std::optional<Order> order(std::in_place);
    ByteReader reader(clear);
    return readClearInto(reader, *order) ? std::move(order) : std::nullopt;
}

} // namespace Rescind
