// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/order.h"

namespace Rescind::TestOrders {

using namespace Qt::StringLiterals;

/// A uuid that ends in @p number, so that a failing comparison can be read.
inline QString uuid(int kind, int number)
{
    return u"%1-0000-4000-8000-%2"_s.arg(kind, 8, 16, QLatin1Char('0')).arg(number, 12, 10, QLatin1Char('0'));
}

inline LineItem line(int number, const QString &status = u"Allocated"_s)
{
    LineItem item;
    item.uuid = uuid(0xb, number);
    item.status = status;
    item.designation = u"NeedsTracking"_s;
    item.itemName = u"Item %1"_s.arg(number);
    item.skuId = u"SKU-%1"_s.arg(number);
    item.quantity = number + 1;
    item.supplier = {uuid(0x5, 1), u"Acme Supply"_s};
    return item;
}

/// An order with @p lines lines, made @p number minutes after a fixed moment.
inline Order order(int number, int lines = 1)
{
    Order result;
    result.uuid = uuid(0xa, number);
    result.purchaseOrderNumber = u"PO-%1"_s.arg(number);
    result.created = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC).addSecs(60 * number);
    result.createdText = result.created.toString(Qt::ISODate);
    result.address.name = u"Customer %1"_s.arg(number);
    for (int i = 0; i < lines; ++i)
        result.lineItems << line(number * 100 + i);
    return result;
}

/// The orders of these numbers, both ends included, of one line each.
inline QList<Order> orders(int first, int last)
{
    QList<Order> all;
    for (int number = first; number <= last; ++number)
        all << order(number);
    return all;
}

inline QDateTime moment(int minute)
{
    return QDateTime(QDate(2026, 3, 3), QTime(12, 0), Qt::UTC).addSecs(60 * minute);
}

} // namespace Rescind::TestOrders
