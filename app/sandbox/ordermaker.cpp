// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ordermaker.h"

#include "app/sandbox/people.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind::Sandbox {
namespace {

constexpr int itemsOfEach = 120;
constexpr qint64 second = 1'000'000;
constexpr qint64 hour = 3'600 * second;
constexpr qint64 day = 24 * hour;
constexpr double span = 42.0 * day;

// Streams of random numbers, apart from each other.
constexpr quint64 customerStream = 0x2000'0000;
constexpr quint64 orderStream = 0x4000'0000;
constexpr quint64 otherRetailerStream = 0x7000'0000;

LineStatus statusAtAge(Random &random, qint64 age)
{
    const int chance = random.below(100);
    if (age < 6 * hour) {
        if (chance < 35)
            return LineStatus::Unallocated;
        return chance < 95 ? LineStatus::Allocated : LineStatus::Backordered;
    }
    if (age < 4 * day) {
        if (chance < 8)
            return LineStatus::Unallocated;
        if (chance < 65)
            return LineStatus::Allocated;
        if (chance < 82)
            return LineStatus::HasTracking;
        if (chance < 91)
            return LineStatus::Backordered;
        return chance < 95 ? LineStatus::Rejected : LineStatus::Cancelled;
    }
    if (chance < 8)
        return LineStatus::Allocated;
    if (chance < 78)
        return LineStatus::HasTracking;
    if (chance < 86)
        return LineStatus::Backordered;
    return chance < 92 ? LineStatus::Rejected : LineStatus::Cancelled;
}

int lineCount(Random &random)
{
    const int chance = random.below(100);
    if (chance < 45)
        return 1;
    if (chance < 73)
        return 2;
    if (chance < 88)
        return 3;
    if (chance < 95)
        return 4;
    return chance < 99 ? 5 : random.between(6, 12);
}

/// Unique by @p number in each of its three forms; never one of the remarkable numbers.
QString purchaseOrderNumber(Random &random, int number)
{
    const int chance = random.below(100);
    if (chance < 70)
        return QString::number(5'531'000'000LL + number * 13LL);
    if (chance < 85)
        return u"%1"_s.arg(10'000 + number, 9, 10, QLatin1Char('0'));
    return u"AF-26-%1"_s.arg(number, 6, 10, QLatin1Char('0'));
}

int quantity(Random &random)
{
    return random.percent(65) ? 1 : random.between(2, random.percent(90) ? 6 : 48);
}

} // namespace

OrderMaker::OrderMaker(const SeedPlan &plan)
    : m_plan(plan)
    , m_items(makeItems(plan.seed, firstSupplier, itemsOfEach) + makeItems(plan.seed, secondSupplier, itemsOfEach))
    , m_customers(std::clamp(plan.orders / 3, 20, 20'000))
{
    std::ranges::sort(m_items, {}, &Item::skuId);
    int id = 0;
    for (auto &item : m_items)
        item.id = ++id;
}

Customer OrderMaker::customer(int id) const
{
    Random random(m_plan.seed, customerStream + static_cast<quint64>(id));
    return makeCustomer(random);
}

const Item &OrderMaker::itemOf(Random &random, int supplier) const
{
    // SKU ids of the second supplier begin with B and so come first.
    const int first = supplier == secondSupplier ? 0 : itemsOfEach;
    return m_items.at(first + random.below(itemsOfEach));
}

qint64 OrderMaker::createdOf(Random &random, int number) const
{
    // Denser towards today: half of the orders are from the last quarter of the time.
    const double back = (m_plan.orders - 1 - number + random.below(1'000) / 1'000.0) / std::max(1, m_plan.orders);
    const auto jitter = random.below(static_cast<int>(second));
    return m_plan.now - 4 * 60 * second - static_cast<qint64>(back * back * span) - jitter;
}

StoredOrder OrderMaker::order(int number) const
{
    Random random(m_plan.seed, orderStream + static_cast<quint64>(number));
    auto order = plainOrder(random, number, createdOf(random, number));
    if (const int remarkable = remarkableNumber(number); remarkable >= 0)
        makeRemarkable(random, order, remarkable);
    else if (m_plan.openRequests)
        openRequests(random, order);
    order.id = number + 1;
    return order;
}

StoredOrder OrderMaker::otherRetailersOrder(int number) const
{
    Random random(m_plan.seed, otherRetailerStream + static_cast<quint64>(number));
    auto order = plainOrder(random, number, m_plan.now - (number + 1) * 20 * hour);
    setLines(random, order, {{firstSupplier, LineStatus::Allocated}, {secondSupplier, LineStatus::Allocated}});
    order.id = m_plan.orders + number + 1;
    order.retailer = otherRetailer;
    order.submittedBy = 7;
    order.purchaseOrderNumber = u"HLG-%1"_s.arg(100 + number);
    return order;
}

StoredOrder OrderMaker::plainOrder(Random &random, int number, qint64 created) const
{
    StoredOrder order;
    order.uuid = random.uuid();
    order.purchaseOrderNumber = purchaseOrderNumber(random, number);
    order.created = created;
    order.retailer = mainRetailer;
    order.submittedBy = 1;
    order.customerId = random.between(1, m_customers);
    const auto count = lineCount(random);
    const auto age = m_plan.now - created;
    // Whole orders tend to share a fate: two of three lines follow the first.
    const auto first = statusAtAge(random, age);
    for (int position = 0; position < count; ++position) {
        const auto status = position == 0 || random.percent(66) ? first : statusAtAge(random, age);
        const auto &item = itemOf(random, random.percent(55) ? firstSupplier : secondSupplier);
        order.lines.append(line(random, item, status, created));
        order.lines.last().position = position;
    }
    order.sentToSupplier = order.suppliers() != 0;
    order.orderFee = random.percent(70) ? 0 : random.between(50, 300);
    order.orderTax = random.between(0, 2'500);
    order.shippingCost = random.between(395, 3'900);
    order.dropShipFee = random.percent(50) ? 250 : 0;
    if (random.percent(80)) {
        const auto &carrier = pickCarrier(random);
        order.carrier = carrier.name.toString();
        order.method = random.pick(carrier.methods).toString();
    }
    addNotes(random, order);
    return order;
}

StoredLine OrderMaker::line(Random &random, const Item &item, LineStatus status, qint64 created) const
{
    StoredLine line;
    line.uuid = random.uuid();
    line.item = item.id;
    line.supplier = status == LineStatus::Unallocated ? 0 : item.supplier;
    line.quantity = quantity(random);
    line.status = status;
    switch (status) {
    case LineStatus::Unallocated:
        break;
    case LineStatus::Allocated:
        line.accepted = line.quantity;
        if (line.quantity > 1 && random.percent(12)) {
            line.accepted -= 1;
            (random.percent(50) ? line.backordered : line.rejected) = 1;
        }
        break;
    case LineStatus::Backordered:
        line.backordered = line.quantity;
        line.backorderDate = created + random.between(7, 40) * day;
        break;
    case LineStatus::Rejected:
        line.rejected = line.quantity;
        break;
    case LineStatus::HasTracking:
        line.accepted = line.quantity;
        addParcels(random, line, created);
        break;
    case LineStatus::Cancelled:
        line.accepted = line.quantity;
        line.request = RequestState::Confirmed;
        line.requestedAt = created + random.between(1, 30) * hour / 10;
        break;
    }
    return line;
}

void OrderMaker::addParcels(Random &random, StoredLine &line, qint64 created) const
{
    const int parcels = line.quantity > 1 && random.percent(30) ? 2 : 1;
    for (int number = 0; number < parcels; ++number) {
        const auto &carrier = pickCarrier(random);
        StoredParcel parcel;
        parcel.trackingNumber = makeTrackingNumber(random, carrier);
        parcel.carrier = carrier.name.toString();
        parcel.method = random.pick(carrier.methods).toString();
        parcel.weightInGrams = random.between(200, 9'000);
        parcel.costInCents = random.between(395, 4'900);
        parcel.created = std::min(m_plan.now - second, created + random.between(3, 60) * hour);
        parcel.shipped = parcel.created;
        parcel.quantity = number == 0 ? line.quantity - (parcels - 1) : 1;
        line.parcels.append(parcel);
    }
}

void OrderMaker::addNotes(Random &random, StoredOrder &order) const
{
    // What was never written is null, what was emptied is an empty text: the API has both.
    const auto maybe = [&random](int chance, QString (*make)(Random &)) {
        if (random.percent(chance))
            return make(random);
        return random.percent(20) ? u""_s : QString();
    };
    order.retailerNotes = maybe(30, makeRetailerNote);
    order.supplierNotes = maybe(15, makeSupplierNote);
    for (auto &line : order.lines) {
        line.retailerNote = maybe(12, makeRetailerNote);
        line.supplierNote = maybe(12, makeSupplierNote);
    }
}

void OrderMaker::openRequests(Random &random, StoredOrder &order) const
{
    const bool wholeOrder = random.percent(8);
    for (auto &line : order.lines) {
        const bool possible = line.status == LineStatus::Allocated || line.status == LineStatus::Backordered;
        if (!possible || !(wholeOrder || random.percent(3)))
            continue;
        line.request = RequestState::Pending;
        line.requestedAt = std::max(order.created + second, m_plan.now - random.between(5, 3'000) * 60 * second);
    }
}

} // namespace Rescind::Sandbox
