// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Short ways to put lines and orders together in tests of the domain.

#include "app/domain/order.h"

namespace Rescind::Testing {

inline LineItem line(const QString &uuid, const QString &status, const QString &designation = {})
{
    LineItem line;
    line.uuid = uuid;
    line.status = status;
    line.designation = designation;
    return line;
}

inline LineItem withParcel(LineItem line, const QString &trackingNumber)
{
    Parcel parcel;
    parcel.trackingNumber = trackingNumber;
    line.parcels.append(parcel);
    return line;
}

inline LineItem suppliedBy(LineItem line, const QString &uuid, const QString &name = {})
{
    line.supplier = {uuid, name};
    return line;
}

inline Order order(const QList<LineItem> &lines)
{
    Order order;
    order.uuid = QStringLiteral("order-1");
    order.lineItems = lines;
    return order;
}

} // namespace Rescind::Testing
