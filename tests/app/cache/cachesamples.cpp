// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cache/cachesamples.h"

#include "app/cache/cachefile.h"

#include <QFile>
#include <QUuid>

#include <limits>

using namespace Qt::StringLiterals;

namespace Rescind::CacheSamples {

namespace {

/// SplitMix64: spreads consecutive numbers over all values.
quint64 spread(quint64 number)
{
    number += 0x9e3779b97f4a7c15;
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9;
    number = (number ^ (number >> 27)) * 0x94d049bb133111eb;
    return number ^ (number >> 31);
}

QString digits(quint64 number, int size)
{
    return QString::number(spread(number) % 1000000000000).rightJustified(size, u'0').right(size);
}

LineItem line(int number, int place)
{
    const auto seed = static_cast<quint64>(number) * 16 + static_cast<quint64>(place);
    const quint64 item = spread(seed) % 5000;
    LineItem line;
    line.uuid = uuidOf(seed * 4 + 1);
    const bool isShipped = (number + place) % 2 == 0;
    line.status = isShipped ? u"HasTracking"_s : u"Allocated"_s;
    line.designation = isShipped ? u"HasTracking"_s : QString();
    line.itemUuid = uuidOf(1000000000 + item);
    line.itemName = u"Stoneware teapot with lid, glazed, %1 ml"_s.arg(item);
    line.skuUuid = uuidOf(2000000000 + item);
    line.skuId = u"TP-%1-GLZ"_s.arg(item);
    line.skuName = u"Teapot %1"_s.arg(item);
    line.skuTitleVariants = u"Colour: celadon"_s;
    line.productCodes = {{u"upca"_s, digits(item, 12)}, {u"mpn"_s, u"M%1"_s.arg(item)}};
    line.cost = u"24.90"_s;
    line.supplier = {uuidOf(3000000000), u"Kiln & Co."_s};
    line.quantity = 1 + place;
    line.allocation = Allocation{1 + place, 1 + place, 0, 0, {}};
    if (isShipped)
        line.parcels = {{u"1Z"_s + digits(seed, 12), u"UPS"_s, u"Ground"_s, u"1.2"_s, u"7.50"_s,
                         u"2026-03-04T10:00:00Z"_s, u"2026-03-04T09:00:00Z"_s, 1 + place}};
    return line;
}

QString strangeText(QRandomGenerator &chance)
{
    static const QStringList texts = {
        QString(),
        u""_s,
        u"plain"_s,
        u"Zoë Ångström-Ünal"_s,
        u"佐藤 花子"_s,
        u"👩‍👩‍👧‍👦🏳️‍🌈"_s,
        u"مريم العَلَمي\u202Eevil"_s,
        QString(QChar(0xd800)),
        QString(QChar(0xdc00)) + u"x"_s + QChar(0xd83d),
        u"a"_s + QChar(0) + u"b"_s,
        QString(3, QChar(0)),
        QString(QChar(0xfffe)) + QChar(0xffff),
        u"\uFEFFbyte order mark"_s,
        u"e\u0301 and é"_s,
        u"'; DROP TABLE orders; --"_s,
        u"\r\n\t\v\x7f\x80\x9f"_s,
        u"12.50"_s,
        uuidOf(42),
        uuidOf(42).toUpper(),
        u"F81d4fae-7dec-11d0-a765-00a0c91e6bf6"_s,
        u"f81d4fae-7dec-11d0-a765-00a0c91e6bf6 "_s,
        u"{f81d4fae-7dec-11d0-a765-00a0c91e6bf}"_s,
        u"f81d4fae07dec011d00a765000a0c91e6bf6"_s,
        u"\u0133"_s + u"81d4fae-7dec-11d0-a765-00a0c91e6bf6"_s,
    };
    switch (chance.bounded(8)) {
    case 0: { // any units at all
        QString text(chance.bounded(40), Qt::Uninitialized);
        for (QChar &unit : text)
            unit = QChar(static_cast<char16_t>(chance.bounded(0x10000)));
        return text;
    }
    case 1: // long ASCII, of every remainder by four
        return QString(chance.bounded(700), u'x');
    default:
        return texts.at(chance.bounded(static_cast<int>(texts.size())));
    }
}

std::optional<qint64> strangeNumber(QRandomGenerator &chance)
{
    switch (chance.bounded(6)) {
    case 0:
        return std::nullopt;
    case 1:
        return 0;
    case 2:
        return std::numeric_limits<qint64>::min();
    case 3:
        return std::numeric_limits<qint64>::max();
    case 4:
        return -1 - chance.bounded(1000);
    default:
        return static_cast<qint64>(chance.generate64());
    }
}

} // namespace

QString uuidOf(quint64 number)
{
    char bytes[16];
    const quint64 first = spread(number * 2);
    const quint64 second = spread(number * 2 + 1);
    memcpy(bytes, &first, 8);
    memcpy(bytes + 8, &second, 8);
    return QUuid::fromRfc4122(QByteArrayView(bytes, 16)).toString(QUuid::WithoutBraces);
}

Order order(int number)
{
    const auto seed = static_cast<quint64>(number);
    Order order;
    order.uuid = uuidOf(seed * 64);
    order.purchaseOrderNumber = digits(seed + 5000000000, 10);
    order.created = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC).addSecs(-number * 60);
    order.createdText = order.created.toString(Qt::ISODate);
    order.retailerNotes = u"Gift wrap for Quillon-%1 please"_s.arg(number);
    order.supplierNotes = u"Ring twice at Brackwater-%1"_s.arg(number);
    order.retailer = {uuidOf(4000000000), u"Homewares Direct"_s, u"Ottoline Marchbanks-%1"_s.arg(number),
                      u"ottoline.%1@homewares.example"_s.arg(number)};
    order.address = {u"Persephone Vandergriff-%1"_s.arg(number),
                     u"Vandergriff & Daughters-%1"_s.arg(number),
                     u"%1 Larkspur Crescent"_s.arg(number + 100000),
                     u"Flat %1-C"_s.arg(number + 200000),
                     u"Wexcombe-%1"_s.arg(number),
                     u"Somerset-%1"_s.arg(number),
                     u"BA%1 7QT"_s.arg(number + 300000),
                     u"+44 20 %1"_s.arg(number + 70000000),
                     u"Freedonia-%1"_s.arg(number)};
    order.fees = {u"1.00"_s, u"0.20"_s, u"5.95"_s, u"2.00"_s};
    order.requestedShipping = {u"UPS"_s, u"Ground"_s};
    order.sentToSupplier = true;
    for (int place = 0; place < 3; ++place)
        order.lineItems.append(line(number, place));
    order.lineItems[1].supplierNotes = u"Asked Thistlewood-%1 about it"_s.arg(number);
    order.lineItems[2].retailerNotes = u"Call Mrs Peverell-%1 first"_s.arg(number);
    return order;
}

QList<Order> orders(int count, int first)
{
    QList<Order> all;
    all.reserve(count);
    for (int number = first; number < first + count; ++number)
        all.append(order(number));
    return all;
}

QStringList personalTextsOf(int number)
{
    QStringList texts;
    Order its = order(number);
    forEachText(its, [&texts](QString &text, bool isAboutPeople) {
        if (isAboutPeople && !text.isEmpty())
            texts.append(text);
    });
    // Parts as well as the whole.
    return texts + QStringList{u"Vandergriff-%1"_s.arg(number), u"Peverell-%1"_s.arg(number)};
}

QStringList businessTextsOf(int number)
{
    const Order its = order(number);
    QStringList texts{its.purchaseOrderNumber};
    for (const LineItem &line : its.lineItems) {
        for (const Parcel &parcel : line.parcels)
            texts.append(parcel.trackingNumber);
    }
    return texts;
}

void forEachText(Order &order, const std::function<void(QString &text, bool isAboutPeople)> &each)
{
    for (QString *text : {&order.uuid, &order.purchaseOrderNumber, &order.createdText, &order.retailer.uuid,
                          &order.retailer.name, &order.fees.orderFee, &order.fees.orderTax, &order.fees.shippingCost,
                          &order.fees.dropShipFee, &order.requestedShipping.carrier, &order.requestedShipping.method})
        each(*text, false);
    for (QString *text : {&order.retailerNotes, &order.supplierNotes, &order.retailer.submittedBy,
                          &order.retailer.submittedByEmail, &order.address.name, &order.address.businessName,
                          &order.address.address1, &order.address.address2, &order.address.city, &order.address.state,
                          &order.address.postalCode, &order.address.phoneNumber, &order.address.country})
        each(*text, true);
    for (LineItem &line : order.lineItems) {
        for (QString *text :
             {&line.uuid, &line.status, &line.designation, &line.itemUuid, &line.itemName, &line.skuUuid, &line.skuId,
              &line.skuName, &line.skuTitleVariants, &line.cost, &line.supplier.uuid, &line.supplier.name})
            each(*text, false);
        each(line.supplierNotes, true);
        each(line.retailerNotes, true);
        if (line.allocation)
            each(line.allocation->backorderDate, false);
        for (ProductCode &code : line.productCodes) {
            each(code.kind, false);
            each(code.value, false);
        }
        for (Parcel &parcel : line.parcels) {
            for (QString *text :
                 {&parcel.trackingNumber, &parcel.shippingCarrier, &parcel.shippingMethod, &parcel.shippingWeight,
                  &parcel.shippingCost, &parcel.shippingDate, &parcel.createdDate})
                each(*text, false);
        }
    }
}

Order strangeOrder(QRandomGenerator &chance)
{
    Order order;
    if (chance.bounded(4) != 0)
        order.created = QDateTime::fromMSecsSinceEpoch(
            static_cast<qint64>(chance.generate64() % 8000000000000) - 4000000000000, Qt::UTC);
    if (chance.bounded(3) != 0)
        order.sentToSupplier = chance.bounded(2) == 0;
    for (int left = chance.bounded(6); left > 0; --left) {
        LineItem line;
        line.quantity = strangeNumber(chance);
        if (chance.bounded(2) == 0)
            line.allocation = Allocation{
                strangeNumber(chance), strangeNumber(chance), strangeNumber(chance), strangeNumber(chance), {}};
        for (int codes = chance.bounded(4); codes > 0; --codes)
            line.productCodes.append(ProductCode());
        for (int parcels = chance.bounded(4); parcels > 0; --parcels) {
            Parcel parcel;
            parcel.quantity = strangeNumber(chance);
            line.parcels.append(parcel);
        }
        order.lineItems.append(line);
    }
    forEachText(order, [&chance](QString &text, bool) { text = strangeText(chance); });
    if (order.lineItems.size() > 1 && chance.bounded(2) == 0)
        order.lineItems[1].supplier = order.lineItems[0].supplier;
    return order;
}

QDateTime moment(int minute)
{
    return QDateTime(QDate(2026, 3, 5), QTime(9, 0), Qt::UTC).addSecs(minute * 60);
}

CacheKey key(char seed)
{
    return *CacheKey::fromSecret(Secret(QByteArray(CacheKey::size, seed)));
}

CacheSettings settings(const QString &file)
{
    return {.file = file, .key = key()};
}

QByteArray bytesOnDisk(const QString &file)
{
    QByteArray all;
    for (const QString &path : CacheFile::all(file)) {
        QFile place(path);
        if (place.open(QFile::ReadOnly))
            all += place.readAll();
    }
    return all;
}

bool isFound(const QByteArray &bytes, const QString &text)
{
    const auto *units = reinterpret_cast<const char *>(text.utf16());
    const QByteArray asUtf16(units, text.size() * 2);
    QByteArray swapped = asUtf16;
    for (qsizetype i = 0; i + 1 < swapped.size(); i += 2)
        std::swap(swapped[i], swapped[i + 1]);
    return bytes.contains(text.toUtf8()) || bytes.contains(asUtf16) || bytes.contains(swapped);
}

} // namespace Rescind::CacheSamples
