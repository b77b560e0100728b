// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/orderfacts.h"

#include "app/domain/cancellation.h"
#include "ui/models/timetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::OrderFacts)
};

void add(FactSection &section, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        section.facts.append({label, value});
}

void add(FactSection &section, const QString &label, std::optional<qint64> value)
{
    if (value)
        section.facts.append({label, QLocale().toString(*value)});
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList filled;
    for (const auto &part : parts) {
        if (!part.trimmed().isEmpty())
            filled << part;
    }
    return filled.join(separator);
}

FactSection orderSection(const Order &order)
{
    FactSection section{Text::tr("Order"), {}};
    add(section, Text::tr("PO number"), order.purchaseOrderNumber);
    add(section, Text::tr("Order id"), order.uuid);
    add(section, Text::tr("Created"), order.created.isValid() ? fullDateTime(order.created) : order.createdText);
    add(section, Text::tr("Retailer"), order.retailer.name);
    add(section, Text::tr("Retailer id"), order.retailer.uuid);
    add(section, Text::tr("Submitted by"),
        joined({order.retailer.submittedBy, order.retailer.submittedByEmail}, u", "_s));
    if (order.sentToSupplier)
        add(section, Text::tr("Sent to supplier"), *order.sentToSupplier ? Text::tr("yes") : Text::tr("no"));
    add(section, Text::tr("Retailer's notes"), order.retailerNotes);
    add(section, Text::tr("Supplier's notes"), order.supplierNotes);
    return section;
}

FactSection customerSection(const Address &address)
{
    FactSection section{Text::tr("Customer"), {}};
    add(section, Text::tr("Name"), address.name);
    add(section, Text::tr("Business"), address.businessName);
    const auto place = joined({address.postalCode, address.city, address.state}, u" "_s);
    add(section, Text::tr("Address"), joined({address.address1, address.address2, place, address.country}, u"\n"_s));
    add(section, Text::tr("Telephone"), address.phoneNumber);
    return section;
}

FactSection shippingSection(const Order &order)
{
    FactSection section{Text::tr("Shipping and fees"), {}};
    add(section, Text::tr("Shipping asked for"),
        joined({order.requestedShipping.carrier, order.requestedShipping.method}, u", "_s));
    add(section, Text::tr("Shipping cost"), order.fees.shippingCost);
    add(section, Text::tr("Order fee"), order.fees.orderFee);
    add(section, Text::tr("Order tax"), order.fees.orderTax);
    add(section, Text::tr("Drop-ship fee"), order.fees.dropShipFee);
    return section;
}

void addAllocation(FactSection &section, const Allocation &allocation)
{
    add(section, Text::tr("Pieces ordered"), allocation.quantityOrdered);
    add(section, Text::tr("Pieces accepted"), allocation.quantityAccepted);
    add(section, Text::tr("Pieces backordered"), allocation.quantityBackordered);
    add(section, Text::tr("Pieces rejected"), allocation.quantityRejected);
    if (!allocation.backorderDate.isEmpty())
        add(section, Text::tr("Backordered until"), fullServerTime(serverTimeOf(allocation.backorderDate)));
}

void addParcel(FactSection &section, const Parcel &parcel, qsizetype number, qsizetype parcels)
{
    QStringList lines{parcel.trackingNumber.isEmpty() ? Text::tr("no tracking number") : parcel.trackingNumber,
                      joined({parcel.shippingCarrier, parcel.shippingMethod}, u", "_s)};
    if (parcel.quantity)
        lines << Text::tr("%Ln piece(s)", nullptr, static_cast<int>(*parcel.quantity));
    if (!parcel.shippingDate.isEmpty())
        lines << Text::tr("shipped: %1").arg(fullServerTime(serverTimeOf(parcel.shippingDate)));
    if (!parcel.createdDate.isEmpty())
        lines << Text::tr("recorded: %1").arg(fullServerTime(serverTimeOf(parcel.createdDate)));
    if (!parcel.shippingWeight.isEmpty())
        lines << Text::tr("weight: %1").arg(parcel.shippingWeight);
    if (!parcel.shippingCost.isEmpty())
        lines << Text::tr("cost: %1").arg(parcel.shippingCost);
    section.facts.append(
        {parcels == 1 ? Text::tr("Parcel") : Text::tr("Parcel %1").arg(number), joined(lines, u"\n"_s), parcel});
}

/// The names the trade uses for the documented codes; any other as the server calls it.
QString codeName(const QString &kind)
{
    const auto known = kind.toLower();
    if (known == "upca"_L1)
        return u"UPC-A"_s;
    if (known == "ean13"_L1)
        return u"EAN-13"_s;
    if (known == "gtin14"_L1)
        return u"GTIN-14"_s;
    if (known == "isbn"_L1 || known == "asin"_L1 || known == "mpn"_L1)
        return known.toUpper();
    return kind;
}

} // namespace

QList<FactSection> orderFacts(const Order &order)
{
    QList<FactSection> sections;
    for (auto &section : {orderSection(order), customerSection(order.address), shippingSection(order)}) {
        if (!section.facts.isEmpty())
            sections << section;
    }
    return sections;
}

FactSection lineFacts(const LineItem &line)
{
    FactSection section{displayName(line), {}, stateChip(cancellationState(line))};
    // What a customer asks for on the telephone first, what only machines ask for last.
    add(section, Text::tr("Status"), line.status);
    add(section, Text::tr("Designation"), line.designation);
    add(section, Text::tr("Quantity"), line.quantity);
    if (line.allocation)
        addAllocation(section, *line.allocation);
    for (qsizetype i = 0; i < line.parcels.size(); ++i)
        addParcel(section, line.parcels[i], i + 1, line.parcels.size());
    add(section, Text::tr("Retailer's notes"), line.retailerNotes);
    add(section, Text::tr("Supplier's notes"), line.supplierNotes);
    add(section, Text::tr("Supplier"), line.supplier.name);
    add(section, Text::tr("Cost"), line.cost);
    add(section, Text::tr("Item"), line.itemName);
    add(section, Text::tr("SKU"), line.skuId);
    add(section, Text::tr("SKU name"), line.skuName);
    add(section, Text::tr("Variants"), line.skuTitleVariants);
    for (const auto &code : line.productCodes)
        add(section, codeName(code.kind), code.value);
    add(section, Text::tr("Supplier id"), line.supplier.uuid);
    add(section, Text::tr("Line item id"), line.uuid);
    add(section, Text::tr("SKU id"), line.skuUuid);
    add(section, Text::tr("Item id"), line.itemUuid);
    return section;
}

} // namespace Rescind
