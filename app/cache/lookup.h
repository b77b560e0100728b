// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/fieldcipher.h"
#include "app/domain/order.h"

#include <vector>

namespace Rescind {

/// What an order can be found by, exactly; letter case does not matter.
enum class CacheField { OrderUuid, LineItemUuid, PurchaseOrderNumber, TrackingNumber, SkuId };

/// Where exact values are kept: one integer for each value of each order, of a hash of the value above the order's
/// number. Two values may share a hash, so what is found has to be compared.
namespace Lookup {

constexpr int numberBits = 28;
constexpr qint64 largestNumber = (qint64(1) << numberBits) - 1;

[[nodiscard]] constexpr qint64 numberAt(qint64 place)
{
    return place & largestNumber;
}

/// Where @p value would be for the order of @p number.
[[nodiscard]] qint64 placeOf(const FieldCipher &cipher, CacheField field, const QString &value, qint64 number);
/// The same hash in full: tells orders apart. Never 0.
[[nodiscard]] quint64 identityOf(const FieldCipher &cipher, const QString &orderUuid);
/// All places of @p order. Fields that are empty have none.
void appendPlaces(const FieldCipher &cipher, const Order &order, qint64 number, std::vector<qint64> &places);
/// True when one of the @p field in @p order is @p value.
[[nodiscard]] bool matches(const Order &order, CacheField field, const QString &value);

} // namespace Lookup

} // namespace Rescind
