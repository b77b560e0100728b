// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/order.h"

namespace Rescind {

const LineItem *Order::lineItem(const QString &lineItemUuid) const
{
    if (lineItemUuid.isEmpty())
        return nullptr;
    for (const LineItem &line : lineItems) {
        if (line.uuid.compare(lineItemUuid, Qt::CaseInsensitive) == 0)
            return &line;
    }
    return nullptr;
}

Order mergedWithKnown(Order fresh, const Order &known)
{
    if (fresh.uuid.compare(known.uuid, Qt::CaseInsensitive) != 0)
        return fresh;
    // Absent from the detail answer.
    if (fresh.requestedShipping == RequestedShipping())
        fresh.requestedShipping = known.requestedShipping;
    if (fresh.retailer.submittedByEmail.isEmpty())
        fresh.retailer.submittedByEmail = known.retailer.submittedByEmail;
    // Absent from lists.
    if (!fresh.sentToSupplier)
        fresh.sentToSupplier = known.sentToSupplier;
    if (fresh.fees.orderTax.isEmpty())
        fresh.fees.orderTax = known.fees.orderTax;
    return fresh;
}

QString displayName(const LineItem &lineItem)
{
    for (const QString &name : {lineItem.itemName, lineItem.skuName, lineItem.skuId}) {
        if (!name.trimmed().isEmpty())
            return name;
    }
    return lineItem.uuid;
}

QString customerName(const Order &order)
{
    return order.address.name.isEmpty() ? order.address.businessName : order.address.name;
}

} // namespace Rescind
