// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/orderreader.h"

#include "app/api/lineitemreader.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace Rescind {

namespace {

class OrderReaderTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::OrderReader)
};

Retailer retailerFrom(const Json::Object &order)
{
    Retailer retailer;
    const auto object = Json::objectMember(order, {"retailer"});
    if (!object)
        return retailer;
    retailer.uuid = Json::text(*object, {"uuid", "retailer_uuid"});
    retailer.name = Json::text(*object, {"name", "organization_name"});
    if (const auto user = Json::objectMember(*object, {"user", "order_submitted_by"})) {
        retailer.submittedBy = Json::text(*user, {"name"});
        retailer.submittedByEmail = Json::text(*user, {"email"});
    } else {
        retailer.submittedBy = Json::text(*object, {"order_submitted_by"});
    }
    return retailer;
}

Address addressFrom(const Json::Object &order)
{
    Address address;
    const auto object = Json::objectMember(order, {"address"});
    if (!object)
        return address;
    address.name = Json::text(*object, {"name"});
    address.businessName = Json::text(*object, {"business_name"});
    address.address1 = Json::text(*object, {"address1"});
    address.address2 = Json::text(*object, {"address2"});
    address.city = Json::text(*object, {"city"});
    address.state = Json::text(*object, {"state"});
    address.postalCode = Json::text(*object, {"postal_code"});
    address.phoneNumber = Json::text(*object, {"phone_number"});
    address.country = Json::text(*object, {"country"});
    return address;
}

Fees feesFrom(const Json::Object &order)
{
    Fees fees;
    const auto object = Json::objectMember(order, {"fees", "retailer_provided_fees"});
    if (!object)
        return fees;
    fees.orderFee = Json::text(*object, {"order_fee"});
    fees.orderTax = Json::text(*object, {"order_tax"});
    fees.shippingCost = Json::text(*object, {"shipping_cost", "estimated_shipping_cost"});
    fees.dropShipFee = Json::text(*object, {"drop_ship_fee", "dropship_fee"});
    return fees;
}

RequestedShipping requestedShippingFrom(const Json::Object &order)
{
    const auto object = Json::objectMember(order, {"requested_shipping"});
    return object
               ? RequestedShipping{Json::text(*object, {"shipping_carrier"}), Json::text(*object, {"shipping_method"})}
               : RequestedShipping();
}

// The lines, or why they cannot be read. Leaving one out would make the order look smaller than it is.
tl::expected<QList<LineItem>, QString> lineItemsFrom(const Json::Object &order)
{
    QList<LineItem> lines;
    const auto member = Json::member(order, {"line_items"});
    if (!member)
        return lines;
    Json::Array array;
    if (member->get(array) != simdjson::SUCCESS)
        return tl::unexpected(OrderReaderTexts::tr("Its line items are not a list."));
    for (const Json::Element element : array) {
        Json::Object line;
        if (element.get(line) != simdjson::SUCCESS)
            return tl::unexpected(OrderReaderTexts::tr("One of its line items cannot be read."));
        lines.append(lineItemFrom(line));
    }
    return lines;
}

// Reads @p count digits at @p at and moves on.
std::optional<int> digits(QStringView text, qsizetype &at, int count)
{
    if (at + count > text.size())
        return std::nullopt;
    int value = 0;
    for (const QChar character : text.sliced(at, count)) {
        if (character < u'0' || character > u'9')
            return std::nullopt;
        value = value * 10 + (character.unicode() - u'0');
    }
    at += count;
    return value;
}

bool skip(QStringView text, qsizetype &at, QStringView anyOf)
{
    if (at >= text.size() || !anyOf.contains(text[at]))
        return false;
    ++at;
    return true;
}

std::optional<QDate> dateFrom(QStringView text, qsizetype &at)
{
    const auto year = digits(text, at, 4);
    if (!year || !skip(text, at, u"-"))
        return std::nullopt;
    const auto month = digits(text, at, 2);
    if (!month || !skip(text, at, u"-"))
        return std::nullopt;
    const auto day = digits(text, at, 2);
    return day ? std::optional(QDate(*year, *month, *day)) : std::nullopt;
}

std::optional<QTime> timeFrom(QStringView text, qsizetype &at)
{
    const auto hour = digits(text, at, 2);
    if (!hour || !skip(text, at, u":"))
        return std::nullopt;
    const auto minute = digits(text, at, 2);
    if (!minute)
        return std::nullopt;
    int second = 0;
    int millisecond = 0;
    if (skip(text, at, u":")) {
        const auto seconds = digits(text, at, 2);
        if (!seconds)
            return std::nullopt;
        second = *seconds;
        if (skip(text, at, u".,")) {
            // Microseconds as documented, or any other number of digits; milliseconds are all QTime holds.
            const qsizetype from = at;
            for (int weight = 100; const auto digit = digits(text, at, 1); weight /= 10)
                millisecond += *digit * weight;
            if (at == from)
                return std::nullopt;
        }
    }
    return QTime(*hour, *minute, second, millisecond);
}

// Seconds east of UTC; nothing at all is UTC.
std::optional<int> offsetFrom(QStringView text, qsizetype &at)
{
    if (at == text.size() || skip(text, at, u"Zz"))
        return 0;
    const bool west = text[at] == u'-';
    if (!skip(text, at, u"+-"))
        return std::nullopt;
    const auto hours = digits(text, at, 2);
    if (!hours || *hours > 14)
        return std::nullopt;
    int minutes = 0;
    if (at < text.size()) {
        skip(text, at, u":");
        const auto rest = digits(text, at, 2);
        if (!rest || *rest > 59)
            return std::nullopt;
        minutes = *rest;
    }
    const int offset = (*hours * 60 + minutes) * 60;
    return west ? -offset : offset;
}

} // namespace

QDateTime timestampFrom(QStringView text)
{
    text = text.trimmed();
    qsizetype at = 0;
    const std::optional<QDate> date = dateFrom(text, at);
    if (!date)
        return {};
    QTime time(0, 0);
    int offset = 0;
    if (at < text.size()) {
        if (!skip(text, at, u"Tt "))
            return {};
        const std::optional<QTime> read = timeFrom(text, at);
        const std::optional<int> east = read ? offsetFrom(text, at) : std::nullopt;
        if (!east || at != text.size())
            return {};
        time = *read;
        offset = *east;
    }
    const QDateTime local(*date, time, Qt::UTC);
    return date->isValid() && time.isValid() ? local.addSecs(-offset) : QDateTime();
}

tl::expected<Order, MalformedOrder> orderFrom(const Json::Element &element)
{
    Json::Object object;
    if (element.get(object) != simdjson::SUCCESS)
        return tl::unexpected(MalformedOrder{{}, OrderReaderTexts::tr("It is not an order.")});
    Order order;
    order.uuid = Json::text(object, {"uuid", "order_uuid"});
    if (order.uuid.isEmpty())
        return tl::unexpected(MalformedOrder{{}, OrderReaderTexts::tr("It has no order id.")});
    tl::expected<QList<LineItem>, QString> lines = lineItemsFrom(object);
    if (!lines)
        return tl::unexpected(MalformedOrder{order.uuid, lines.error()});

    order.purchaseOrderNumber = Json::text(object, {"purchase_order_id", "po_number"});
    order.createdText = Json::text(object, {"created_date"});
    order.created = timestampFrom(order.createdText);
    order.retailerNotes = Json::text(object, {"retailer_provided_order_notes", "retailer_provided_notes", "notes"});
    order.supplierNotes = Json::text(object, {"supplier_provided_order_notes", "supplier_provided_notes"});
    order.retailer = retailerFrom(object);
    order.address = addressFrom(object);
    order.fees = feesFrom(object);
    order.requestedShipping = requestedShippingFrom(object);
    if (const auto sent = Json::member(object, {"sent_to_supplier"}))
        order.sentToSupplier = Json::truth(*sent);
    order.lineItems = *std::move(lines);
    return order;
}

} // namespace Rescind
