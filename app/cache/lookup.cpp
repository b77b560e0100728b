// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/lookup.h"

#include "app/cache/bytecodec.h"

#include <algorithm>
#include <cstring>

namespace Rescind::Lookup {

namespace {

quint64 hashOf(const FieldCipher &cipher, CacheField field, const QString &value)
{
    constexpr qsizetype usual = 128;
    char bytes[usual];
    bytes[0] = static_cast<char>(field);
    if (const auto uuid = uuidBytesOf(value)) {
        bytes[1] = 1;
        std::memcpy(bytes + 2, uuid->bytes, sizeof uuid->bytes);
        return cipher.place({bytes, 2 + qsizetype(sizeof uuid->bytes)});
    }
    bytes[1] = 0;
    // Letter case aside, as Unicode has it; most values are short and have none but A to Z.
    qsizetype size = 2;
    bool isPlain = value.size() + size <= usual;
    for (qsizetype i = 0; isPlain && i < value.size(); ++i) {
        const char16_t unit = value.at(i).unicode();
        isPlain = unit < 0x80;
        bytes[size++] = static_cast<char>(unit >= u'A' && unit <= u'Z' ? unit + (u'a' - u'A') : unit);
    }
    if (isPlain)
        return cipher.place({bytes, size});
    const QString folded = value.toCaseFolded();
    QByteArray all(bytes, 2);
    all[1] = 2;
    all.append(reinterpret_cast<const char *>(folded.utf16()), folded.size() * qsizetype(sizeof(char16_t)));
    if (std::ranges::all_of(folded, [](QChar unit) { return unit.unicode() < 0x80; })) {
        // The same hash as above: one spelling may be ASCII where another is not, such as K and the sign for kelvin.
        all = QByteArray(bytes, 1) + '\0' + folded.toLatin1();
    }
    return cipher.place(all);
}

bool isSame(const QString &one, const QString &other)
{
    return one == other || one.toCaseFolded() == other.toCaseFolded();
}

/// Gives @p each the values that @p order can be found by, until it returns true.
template <typename Each> bool anyValue(const Order &order, const Each &each)
{
    if (each(CacheField::OrderUuid, order.uuid) || each(CacheField::PurchaseOrderNumber, order.purchaseOrderNumber))
        return true;
    for (const LineItem &line : order.lineItems) {
        if (each(CacheField::LineItemUuid, line.uuid) || each(CacheField::SkuId, line.skuId))
            return true;
        for (const Parcel &parcel : line.parcels) {
            if (each(CacheField::TrackingNumber, parcel.trackingNumber))
                return true;
        }
    }
    return false;
}

} // namespace

qint64 placeOf(const FieldCipher &cipher, CacheField field, const QString &value, qint64 number)
{
    const auto hash = static_cast<qint64>(hashOf(cipher, field, value));
    return (hash & ~largestNumber) | number;
}

quint64 identityOf(const FieldCipher &cipher, const QString &orderUuid)
{
    return std::max<quint64>(hashOf(cipher, CacheField::OrderUuid, orderUuid), 1);
}

void appendPlaces(const FieldCipher &cipher, const Order &order, qint64 number, std::vector<qint64> &places)
{
    anyValue(order, [&](CacheField field, const QString &value) {
        if (!value.isEmpty())
            places.push_back(placeOf(cipher, field, value, number));
        return false;
    });
}

bool matches(const Order &order, CacheField field, const QString &value)
{
    return anyValue(order,
                    [field, &value](CacheField one, const QString &its) { return one == field && isSame(its, value); });
}

} // namespace Rescind::Lookup
