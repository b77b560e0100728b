// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/corpus.h"

#include "app/sandbox/people.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Rescind::Sandbox {
namespace {

using Texts = std::span<const QStringView>;

template <typename... T> constexpr std::array<QStringView, sizeof...(T)> texts(const T &...text)
{
    return {QStringView(text)...};
}

/// Each hash becomes a digit; a run of them never begins with a zero.
QString fillDigits(QStringView pattern, Random &random)
{
    QString filled = pattern.toString();
    bool inRun = false;
    for (auto &letter : filled) {
        const bool isDigit = letter == u'#';
        if (isDigit)
            letter = QChar(u'0' + (inRun ? random.below(10) : random.between(1, 9)));
        inRun = isDigit;
    }
    return filled;
}

constexpr auto adjectives = texts(u"Stoneware", u"Hand-thrown", u"Speckled", u"Ribbed", u"Matte", u"Glazed",
                                  u"Terracotta", u"Porcelain", u"Reactive-glaze", u"Fluted");
constexpr auto ceramics = texts(u"Mug", u"Dinner Plate", u"Serving Bowl", u"Teapot", u"Pitcher", u"Planter",
                                u"Butter Dish", u"Espresso Cup", u"Oven Dish", u"Bud Vase",
                                u"Th\u00e9i\u00e8re \u00ab Brume \u00bb", u"\u8336\u7897 Tea Bowl");
constexpr auto finishes = texts(u"Brushed Brass", u"Opal Glass", u"Matte Black", u"Smoked Glass", u"Rattan", u"Walnut",
                                u"Linen", u"Polished Nickel", u"Concrete", u"Aged Copper");
constexpr auto lamps
    = texts(u"Table Lamp", u"Floor Lamp", u"Pendant", u"Wall Sconce", u"Reading Light", u"Chandelier", u"Flush Mount",
            u"Desk Lamp", u"String Lights", u"Lantern", u"N\u00e4ttlampa \u201cS\u00f6mn\u201d",
            u"\u041d\u043e\u0447\u043d\u0438\u043a \u00ab\u041b\u0443\u043d\u0430\u00bb");
constexpr auto colours = texts(u"Sage", u"Oat", u"Ink", u"Clay", u"Chalk", u"Fern", u"Dusk", u"Honey");
constexpr auto sizes = texts(u"Small", u"Medium", u"Large", u"Set of 2", u"Set of 4");

QString withCheckDigit(QString digits)
{
    // GS1: from the right, weights 3 and 1 in turn.
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i].digitValue();
        sum += i % 2 == 0 ? 3 * digit : digit;
    }
    return digits + QChar(u'0' + (10 - sum % 10) % 10);
}

Item makeItem(Random &random, int supplier, int number)
{
    const bool isCeramic = supplier == firstSupplier;
    Item item;
    item.supplier = supplier;
    item.itemUuid = random.uuid();
    item.skuUuid = random.uuid();
    const auto quality = isCeramic ? random.pick(adjectives) : random.pick(finishes);
    const auto thing = isCeramic ? random.pick(ceramics) : random.pick(lamps);
    item.itemName = quality + u' ' + thing;
    item.skuId = u"%1-%2"_s.arg(isCeramic ? u"CAL" : u"BRW").arg(number, 5, 10, QLatin1Char('0'));
    item.skuName = item.itemName;
    if (random.percent(70)) {
        const auto colour = random.pick(colours);
        const auto size = random.pick(sizes);
        item.variants = u"Colour: %1 / Size: %2"_s.arg(colour, size);
        item.skuName += u", %1, %2"_s.arg(colour, size);
        item.skuId += u'-' + colour.first(2).toString().toUpper();
    }
    const auto gtin = fillDigits(u"##########", random);
    if (random.percent(80))
        item.upca = withCheckDigit(u'0' + gtin);
    if (random.percent(60))
        item.ean13 = withCheckDigit(u"50"_s + gtin);
    if (random.percent(25))
        item.gtin14 = withCheckDigit(u"150"_s + gtin);
    if (random.percent(30))
        item.asin = u"B0"_s + fillDigits(u"########", random);
    if (random.percent(50))
        item.mpn = fillDigits(u"M-####/##", random);
    if (random.percent(2))
        item.isbn = withCheckDigit(fillDigits(u"978#########", random));
    item.costInCents = random.between(350, isCeramic ? 8'900 : 42'000);
    return item;
}

constexpr auto retailerNotes
    = texts(u"Customer changed mind, see e-mail of this morning.", u"Gift: please leave the packing slip out.",
            u"Leave at the side door.\nCall before delivery.", u"VIP customer \u2013 ship complete if you can.",
            u"Second attempt after PO was mistyped.", u"Duplicate of an order placed by telephone?",
            u"Bitte z\u00fcgig versenden, Geburtstag am Freitag!", u"Adresse v\u00e9rifi\u00e9e avec la cliente.");
constexpr auto supplierNotes
    = texts(u"Picked, waiting for a pallet.", u"Short two, rest follows.", u"Kiln batch due at the end of the week.",
            u"Packed in double carton.", u"Glass shade checked twice.",
            u"Out of stock at the main warehouse; taken from Leeds.");

constexpr auto upsMethods = texts(u"Ground", u"2nd Day Air", u"Next Day Air Saver");
constexpr auto fedexMethods = texts(u"Home Delivery", u"Ground Economy", u"Priority Overnight");
constexpr auto uspsMethods = texts(u"Priority Mail", u"First-Class Package");
constexpr auto dhlMethods = texts(u"Express Worldwide", u"Parcel Connect");

} // namespace

QList<Item> makeItems(quint64 seed, int supplier, int count)
{
    QList<Item> items;
    items.reserve(count);
    for (int number = 1; number <= count; ++number) {
        Random random(seed, 0x1000'0000ULL + static_cast<quint64>(supplier * 100'000 + number));
        items.append(makeItem(random, supplier, 20'000 + number * 7));
    }
    return items;
}

QString makeRetailerNote(Random &random)
{
    return random.pick(retailerNotes).toString();
}

QString makeSupplierNote(Random &random)
{
    return random.pick(supplierNotes).toString();
}

const Carrier &pickCarrier(Random &random)
{
    static const std::array carriers{Carrier{u"UPS", upsMethods}, Carrier{u"FedEx", fedexMethods},
                                     Carrier{u"USPS", uspsMethods}, Carrier{u"DHL", dhlMethods}};
    return random.pick(carriers);
}

QString makeTrackingNumber(Random &random, const Carrier &carrier)
{
    if (carrier.name == u"UPS")
        return u"1Z"_s + fillDigits(u"###W##", random) + fillDigits(u"##########", random);
    if (carrier.name == u"FedEx")
        return fillDigits(u"############", random);
    if (carrier.name == u"USPS")
        return u"9400"_s + fillDigits(u"##################", random);
    return u"JD01"_s + fillDigits(u"################", random);
}

} // namespace Rescind::Sandbox
