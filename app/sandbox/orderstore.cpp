// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/orderstore.h"

#include "app/sandbox/people.h"

#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind::Sandbox {
namespace {

QUuid uuidOf(const QVariant &value)
{
    return QUuid::fromRfc4122(value.toByteArray());
}

/// Only the documented spelling, with hyphens and without braces.
QUuid uuidFromText(QStringView text)
{
    return text.size() == 36 ? QUuid::fromString(text) : QUuid();
}

QString numberList(const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts << QString::number(number);
    return texts.join(u',');
}

StoredOrder readOrder(const QSqlQuery &row)
{
    StoredOrder order;
    int at = 0;
    const auto next = [&row, &at] { return row.value(at++); };
    order.id = next().toLongLong();
    order.uuid = uuidOf(next());
    order.purchaseOrderNumber = next().toString();
    order.retailer = next().toInt();
    order.created = next().toLongLong();
    order.customerId = next().toInt();
    order.submittedBy = next().toInt();
    order.sentToSupplier = next().toBool();
    order.retailerNotes = next().toString();
    order.supplierNotes = next().toString();
    order.orderFee = next().toInt();
    order.orderTax = next().toInt();
    order.shippingCost = next().toInt();
    order.dropShipFee = next().toInt();
    order.carrier = next().toString();
    order.method = next().toString();
    order.customer.name = next().toString();
    order.customer.businessName = next().toString();
    order.customer.address1 = next().toString();
    order.customer.address2 = next().toString();
    order.customer.city = next().toString();
    order.customer.state = next().toString();
    order.customer.postalCode = next().toString();
    order.customer.phoneNumber = next().toString();
    order.customer.country = next().toString();
    return order;
}

StoredLine readLine(const QSqlQuery &row)
{
    StoredLine line;
    int at = 1; // the order's id comes first
    const auto next = [&row, &at] { return row.value(at++); };
    line.position = next().toInt();
    line.uuid = uuidOf(next());
    line.item = next().toInt();
    line.supplier = next().toInt();
    line.quantity = next().toInt();
    line.status = static_cast<LineStatus>(next().toInt());
    line.request = static_cast<RequestState>(next().toInt());
    line.requestedAt = next().toLongLong();
    line.accepted = next().toInt();
    line.backordered = next().toInt();
    line.rejected = next().toInt();
    line.backorderDate = next().toLongLong();
    line.retailerNote = next().toString();
    line.supplierNote = next().toString();
    return line;
}

/// The designation's condition in terms of status; nothing for a word the sandbox does not know.
std::optional<LineStatus> statusOfDesignation(const QString &designation)
{
    if (designation == "NeedsTracking"_L1)
        return LineStatus::Allocated;
    for (const auto status :
         {LineStatus::HasTracking, LineStatus::Backordered, LineStatus::Rejected, LineStatus::Cancelled}) {
        if (designation == wireName(status))
            return status;
    }
    return {};
}

QString lineExists(const QString &condition)
{
    return u"EXISTS (SELECT 1 FROM line l WHERE l.order_id = o.id AND ("_s + condition + u"))"_s;
}

/// Orders with a line in one of the three states of allocation.
QString allocationCondition(const QStringList &statuses)
{
    QStringList either;
    for (const auto &status : statuses) {
        if (status == "Unallocated"_L1)
            either << u"l.status = %1"_s.arg(static_cast<int>(LineStatus::Unallocated));
        else if (status == "Allocated"_L1)
            either << u"l.accepted = l.quantity"_s;
        else if (status == "Partial"_L1)
            either << u"l.accepted > 0 AND l.accepted < l.quantity"_s;
    }
    return either.isEmpty() ? u"0"_s : lineExists(either.join(" OR "_L1));
}

QString designationCondition(const QStringList &designations)
{
    QList<int> statuses;
    for (const auto &designation : designations) {
        if (const auto status = statusOfDesignation(designation))
            statuses << static_cast<int>(*status);
    }
    return statuses.isEmpty() ? u"0"_s : lineExists(u"l.status IN (%1)"_s.arg(numberList(statuses)));
}

QString sortingOf(const SearchRequest &request)
{
    const auto direction = request.descending ? u"DESC"_s : u"ASC"_s;
    auto byDate = u"o.created %1, o.id %1"_s.arg(direction);
    switch (request.sortKey) {
    case SearchRequest::SortKey::Date:
        return byDate;
    case SearchRequest::SortKey::Status:
        return u"(SELECT status FROM line WHERE order_id = o.id AND position = 0) %1, "_s.arg(direction) + byDate;
    case SearchRequest::SortKey::SkuId:
        return u"(SELECT item FROM line WHERE order_id = o.id AND position = 0) %1, "_s.arg(direction) + byDate;
    }
    return byDate;
}

} // namespace

void OrderStore::Condition::add(const QString &and_, const QVariantList &with)
{
    sql += u" AND "_s + and_;
    values += with;
}

bool OrderStore::load()
{
    auto query
        = m_database.oneOff(u"SELECT item_uuid, sku_uuid, item_name, sku_id, sku_name, variants, upca, ean13, isbn, "
                            "gtin14, asin, mpn, cost, supplier, id FROM item ORDER BY id"_s);
    if (!m_database.run(query))
        return false;
    while (query.next()) {
        Item item;
        item.itemUuid = uuidOf(query.value(0));
        item.skuUuid = uuidOf(query.value(1));
        int at = 2;
        for (auto *text : {&item.itemName, &item.skuId, &item.skuName, &item.variants, &item.upca, &item.ean13,
                           &item.isbn, &item.gtin14, &item.asin, &item.mpn})
            *text = query.value(at++).toString();
        item.costInCents = query.value(12).toInt();
        item.supplier = query.value(13).toInt();
        item.id = query.value(14).toInt();
        m_items.append(item);
    }
    return true;
}

OrderStore::Condition OrderStore::visibleTo(const Viewer &viewer)
{
    if (viewer.role == ActorRole::Retailer)
        return {u"o.retailer = ?"_s, {viewer.organisation}};
    return {u"(o.suppliers & ?) <> 0"_s, {supplierBit(viewer.organisation)}};
}

void OrderStore::addItemTerm(Condition &condition, const SearchRequest &request) const
{
    if (!request.descriptionTerm.isEmpty()) {
        const auto words = request.descriptionTerm.split(u' ', Qt::SkipEmptyParts);
        QList<int> ids;
        for (const auto &item : m_items) {
            const QString description = item.skuName + u' ' + item.itemName;
            if (std::ranges::all_of(words, [&description](const QString &word) {
                    return description.contains(word, Qt::CaseInsensitive);
                }))
                ids << item.id;
        }
        condition.add(lineExists(u"l.item IN (%1)"_s.arg(numberList(ids))));
    }
    if (!request.identifierTerm.isEmpty()) {
        const auto &term = request.identifierTerm;
        QList<int> ids;
        for (const auto &item : m_items) {
            if (item.skuId.compare(term, Qt::CaseInsensitive) == 0)
                ids << item.id;
        }
        // Two indexed look-ups before the slow one, which is only asked when a SKU is called that.
        QString either = u"o.po = ? OR o.uuid = ?"_s;
        if (!ids.isEmpty())
            either += u" OR "_s + lineExists(u"l.item IN (%1)"_s.arg(numberList(ids)));
        condition.add(u'(' + either + u')', {term, bytesOf(uuidFromText(term))});
    }
}

OrderStore::Condition OrderStore::conditionOf(const Viewer &viewer, const SearchRequest &request) const
{
    auto condition = visibleTo(viewer);
    if (!request.purchaseOrderNumber.isEmpty())
        condition.add(u"o.po = ?"_s, {request.purchaseOrderNumber});
    if (request.since)
        condition.add(u"o.created >= ?"_s, {*request.since});
    if (request.until)
        condition.add(u"o.created <= ?"_s, {*request.until});
    if (request.sentToSupplier)
        condition.add(u"o.sent = ?"_s, {*request.sentToSupplier});
    if (!request.allocationStatuses.isEmpty())
        condition.add(allocationCondition(request.allocationStatuses));
    if (!request.designations.isEmpty())
        condition.add(designationCondition(request.designations));
    if (!request.organisationUuids.isEmpty()) {
        int suppliers = 0;
        QList<int> retailers;
        for (const auto &each : organisations()) {
            if (!request.organisationUuids.contains(each.uuid.toString(QUuid::WithoutBraces))
                && !request.organisationUuids.contains(each.partyUuid.toString(QUuid::WithoutBraces)))
                continue;
            if (each.role == ActorRole::Supplier)
                suppliers |= supplierBit(each.id);
            else
                retailers << each.id;
        }
        condition.add(u"((o.suppliers & ?) <> 0 OR o.retailer IN (%1))"_s.arg(numberList(retailers)), {suppliers});
    }
    addItemTerm(condition, request);
    return condition;
}

qint64 OrderStore::total(const Viewer &viewer)
{
    // Orders are neither added nor taken away while the sandbox runs.
    if (const auto known = m_totals.constFind(viewer.organisation); known != m_totals.cend())
        return *known;
    const auto condition = visibleTo(viewer);
    auto query = m_database.oneOff(u"SELECT COUNT(*) FROM orders o WHERE "_s + condition.sql);
    if (!m_database.run(query, condition.values) || !query.next())
        return 0;
    return *m_totals.insert(viewer.organisation, query.value(0).toLongLong());
}

QList<StoredOrder> OrderStore::page(const Viewer &viewer, const SearchRequest &request, const Window &window)
{
    if (window.count == 0)
        return {};
    return read(conditionOf(viewer, request), sortingOf(request), window);
}

std::optional<StoredOrder> OrderStore::order(const Viewer &viewer, QStringView uuid)
{
    auto condition = visibleTo(viewer);
    condition.add(u"o.uuid = ?"_s, {bytesOf(uuidFromText(uuid))});
    auto orders = read(condition, u"o.id"_s, {0, 1});
    return orders.isEmpty() ? std::nullopt : std::optional(orders.takeFirst());
}

std::optional<StoredOrder> OrderStore::anyOrder(QStringView uuid)
{
    auto orders = read({u"o.uuid = ?"_s, {bytesOf(uuidFromText(uuid))}}, u"o.id"_s, {0, 1});
    return orders.isEmpty() ? std::nullopt : std::optional(orders.takeFirst());
}

QList<StoredOrder> OrderStore::ordersOfPurchaseOrder(const Viewer &viewer, const QString &number)
{
    auto condition = visibleTo(viewer);
    condition.add(u"o.po = ?"_s, {number});
    return read(condition, u"o.created DESC"_s, {0, 1'000});
}

QList<StoredOrder> OrderStore::read(const Condition &condition, const QString &sorting, const Window &window)
{
    // The page is found on the index alone before the rows are fetched: an offset of half a million costs 20 ms so.
    auto query = m_database.oneOff(
        u"SELECT o.id, o.uuid, o.po, o.retailer, o.created, o.customer, o.submitted_by, o.sent, o.retailer_notes, "
        "o.supplier_notes, o.order_fee, o.order_tax, o.shipping_cost, o.drop_ship_fee, o.carrier, o.method, c.name, "
        "c.business_name, c.address1, c.address2, c.city, c.state, c.postal_code, c.phone_number, c.country "
        "FROM (SELECT o.id AS id FROM orders o WHERE "_s
        + condition.sql + u" ORDER BY "_s + sorting
        + u" LIMIT ? OFFSET ?) page JOIN orders o ON o.id = page.id JOIN customer c ON c.id = o.customer ORDER BY "_s
        + sorting);
    auto values = condition.values;
    values << window.count << window.offset;
    QList<StoredOrder> orders;
    if (!m_database.run(query, values))
        return orders;
    while (query.next())
        orders.append(readOrder(query));
    if (!orders.isEmpty())
        readLines(orders);
    return orders;
}

bool OrderStore::readLines(QList<StoredOrder> &orders)
{
    QHash<qint64, qsizetype> places;
    QStringList idTexts;
    for (qsizetype i = 0; i < orders.size(); ++i) {
        places.insert(orders[i].id, i);
        idTexts << QString::number(orders[i].id);
    }
    const auto ids = idTexts.join(u',');
    auto query = m_database.oneOff(
        u"SELECT order_id, position, uuid, item, supplier, quantity, status, request, requested_at, accepted, "
        u"backordered, "
        "rejected, backorder_date, retailer_note, supplier_note FROM line WHERE order_id IN (%1) ORDER BY order_id, position"_s
            .arg(ids));
    if (!m_database.run(query))
        return false;
    while (query.next())
        orders[places.value(query.value(0).toLongLong())].lines.append(readLine(query));
    return readParcels(orders, ids);
}

bool OrderStore::readParcels(QList<StoredOrder> &orders, const QString &ids)
{
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < orders.size(); ++i)
        places.insert(orders[i].id, i);
    auto query = m_database.oneOff(
        u"SELECT order_id, position, tracking_number, carrier, method, weight, cost, shipped, "
        "created, quantity FROM parcel WHERE order_id IN (%1) ORDER BY order_id, position, number"_s.arg(ids));
    if (!m_database.run(query))
        return false;
    while (query.next()) {
        auto &lines = orders[places.value(query.value(0).toLongLong())].lines;
        // Positions count from 0 without gaps.
        lines[query.value(1).toInt()].parcels.append(
            {query.value(2).toString(), query.value(3).toString(), query.value(4).toString(), query.value(5).toInt(),
             query.value(6).toInt(), query.value(7).toLongLong(), query.value(8).toLongLong(), query.value(9).toInt()});
    }
    return true;
}

} // namespace Rescind::Sandbox
