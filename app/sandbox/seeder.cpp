// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/seeder.h"

#include "app/sandbox/people.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Rescind::Sandbox {
namespace {

constexpr int ordersInTransaction = 20'000;

bool insertCustomer(Database &database, int id, const Customer &customer)
{
    auto &insert = database.statement("INSERT INTO customer VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return database.run(insert,
                        {id, customer.name, customer.businessName, customer.address1, customer.address2, customer.city,
                         customer.state, customer.postalCode, customer.phoneNumber, customer.country});
}

bool insertItem(Database &database, const Item &item)
{
    auto &insert = database.statement("INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return database.run(insert, {item.id, bytesOf(item.itemUuid), bytesOf(item.skuUuid), item.itemName, item.skuId,
                                 item.skuName, item.variants, item.upca, item.ean13, item.isbn, item.gtin14, item.asin,
                                 item.mpn, item.costInCents, item.supplier});
}

bool insertParcel(Database &database, qint64 orderId, int position, int number, const StoredParcel &parcel)
{
    auto &insert = database.statement("INSERT INTO parcel VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return database.run(insert,
                        {orderId, position, number, parcel.trackingNumber, parcel.carrier, parcel.method,
                         parcel.weightInGrams, parcel.costInCents, parcel.shipped, parcel.created, parcel.quantity});
}

bool insertLine(Database &database, qint64 orderId, const StoredLine &line)
{
    auto &insert = database.statement("INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bool good = database.run(insert, {orderId, line.position, bytesOf(line.uuid), line.item, line.supplier,
                                      line.quantity, static_cast<int>(line.status), static_cast<int>(line.request),
                                      line.requestedAt, line.accepted, line.backordered, line.rejected,
                                      line.backorderDate, line.retailerNote, line.supplierNote});
    int number = 0;
    for (const auto &parcel : line.parcels)
        good = good && insertParcel(database, orderId, line.position, ++number, parcel);
    return good;
}

bool insertOrder(Database &database, const StoredOrder &order)
{
    auto &insert = database.statement("INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bool good
        = database.run(insert, {order.id, bytesOf(order.uuid), order.purchaseOrderNumber, order.retailer, order.created,
                                order.suppliers(), order.customerId, order.submittedBy, order.sentToSupplier,
                                order.retailerNotes, order.supplierNotes, order.orderFee, order.orderTax,
                                order.shippingCost, order.dropShipFee, order.carrier, order.method});
    for (const auto &line : order.lines)
        good = good && insertLine(database, order.id, line);
    return good;
}

bool seedPeopleAndItems(Database &database, const OrderMaker &maker)
{
    Transaction transaction(database);
    bool good = true;
    for (const auto &item : maker.items())
        good = good && insertItem(database, item);
    for (int id = 1; id <= maker.customerCount() && good; ++id)
        good = insertCustomer(database, id, maker.customer(id));
    return good && transaction.commit();
}

bool seedOrders(Database &database, const OrderMaker &maker, const SeedPlan &plan)
{
    int nextCustomer = maker.customerCount() + 1;
    for (int first = 0; first < plan.orders; first += ordersInTransaction) {
        Transaction transaction(database);
        for (int number = first; number < std::min(plan.orders, first + ordersInTransaction); ++number) {
            auto order = maker.order(number);
            if (order.customerId == 0) {
                order.customerId = nextCustomer++;
                if (!insertCustomer(database, order.customerId, order.customer))
                    return false;
            }
            if (!insertOrder(database, order))
                return false;
        }
        if (!transaction.commit())
            return false;
    }
    return true;
}

bool seedOtherRetailer(Database &database, const OrderMaker &maker)
{
    Transaction transaction(database);
    bool good = true;
    for (int number = 0; number < 3; ++number)
        good = good && insertOrder(database, maker.otherRetailersOrder(number));
    return good && transaction.commit();
}

bool seedNotifications(Database &database, const SeedPlan &plan)
{
    struct Story
    {
        QStringView title;
        QStringView type;
    };
    static constexpr std::array stories{Story{u"Price list updated", u"CATALOG"},
                                        Story{u"Scheduled maintenance on Sunday", u"SYSTEM"},
                                        Story{u"New connection accepted", u"CONNECTION"}};
    Transaction transaction(database);
    auto &insert = database.statement(
        "INSERT INTO notification (uuid, organisation, title, created, type) VALUES (?, ?, ?, ?, ?)");
    bool good = true;
    Random random(plan.seed, 0x5000'0000);
    for (const auto &organisation : organisations()) {
        qint64 created = plan.now;
        for (const auto &story : stories) {
            created -= random.between(4'000, 400'000) * 1'000'000LL;
            good = good
                   && database.run(insert, {bytesOf(random.uuid()), organisation.id, story.title.toString(), created,
                                            story.type.toString()});
        }
    }
    return good && transaction.commit();
}

} // namespace

bool seedShop(Database &database, const SeedPlan &plan)
{
    const OrderMaker maker(plan);
    return seedPeopleAndItems(database, maker) && seedOrders(database, maker, plan)
           && seedOtherRetailer(database, maker) && seedNotifications(database, plan) && database.makeIndexes()
           && database.markComplete();
}

} // namespace Rescind::Sandbox
