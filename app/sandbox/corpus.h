// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/random.h"

#include <QString>

#include <span>

namespace Rescind::Sandbox {

/// Whom an order goes to. A null text is one the customer left out.
struct Customer
{
    QString name;
    QString businessName;
    QString address1;
    QString address2;
    QString city;
    QString state;
    QString postalCode;
    QString phoneNumber;
    QString country;
};

/// A made-up person with an address as they look where the person lives: about half the world's scripts take part.
[[nodiscard]] Customer makeCustomer(Random &random);

/// Something sold, with what the trade knows it by.
struct Item
{
    int id = 0;
    QUuid itemUuid;
    QUuid skuUuid;
    QString itemName;
    QString skuId;
    QString skuName;
    QString variants; ///< null when there is but one
    QString upca;
    QString ean13;
    QString isbn;
    QString gtin14;
    QString asin;
    QString mpn;
    int costInCents = 0;
    int supplier = 0; ///< organisation
};

/// What one supplier sells.
[[nodiscard]] QList<Item> makeItems(quint64 seed, int supplier, int count);

/// What a retailer's staff write on an order or line.
[[nodiscard]] QString makeRetailerNote(Random &random);
/// What a warehouse writes.
[[nodiscard]] QString makeSupplierNote(Random &random);

struct Carrier
{
    QStringView name;
    std::span<const QStringView> methods;
};
[[nodiscard]] const Carrier &pickCarrier(Random &random);
[[nodiscard]] QString makeTrackingNumber(Random &random, const Carrier &carrier);

} // namespace Rescind::Sandbox
