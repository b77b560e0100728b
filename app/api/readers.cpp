// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The order readers. Accounts are in accountreaders.cpp, what is neither in noticereaders.cpp and contentreaders.cpp.

#include "app/api/readers.h"

#include "app/api/json.h"
#include "app/api/orderreader.h"

namespace Rescind::Readers {

namespace {

// The list itself, or a member of an object that holds it.
std::optional<Json::Array> listIn(const Json::Element &root, std::string_view key)
{
    Json::Array array;
    if (root.get(array) == simdjson::SUCCESS)
        return array;
    Json::Object object;
    if (root.get(object) == simdjson::SUCCESS)
        return Json::arrayMember(object, {key});
    return std::nullopt;
}

ApiError unreadable()
{
    return Json::error(ApiError::Kind::Unreadable);
}

} // namespace

ApiResult<OrderPage> orderPage(const QByteArray &body)
{
    const auto document = Json::Document::parseNext(body);
    if (!document)
        return tl::unexpected(document.error());
    const Json::Element root = (*document)->root();
    const std::optional<Json::Array> orders = listIn(root, "orders");
    if (!orders)
        return tl::unexpected(unreadable());

    OrderPage page;
    OrderReader reader(true);
    page.orders.reserve(static_cast<qsizetype>(orders->size()));
    for (const Json::Element element : *orders) {
        if (auto malformed = reader.read(element, page.orders.emplaceBack())) {
            page.orders.removeLast();
            page.skipped.append({page.received, malformed->orderUuid, malformed->reason});
        }
        ++page.received;
    }
    Json::Object object;
    if (root.get(object) == simdjson::SUCCESS)
        page.totalResults = Json::number(object, {"total_results"});
    return page;
}

ApiResult<Order> order(const QByteArray &body)
{
    const auto document = Json::Document::parse(body);
    if (!document)
        return tl::unexpected(document.error());
    Json::Element element = (*document)->root();
    Json::Array array;
    if (element.get(array) == simdjson::SUCCESS) {
        if (array.size() != 1)
            return tl::unexpected(unreadable());
        element = *array.begin();
    }
    tl::expected<Order, MalformedOrder> read = orderFrom(element);
    if (!read)
        return tl::unexpected(unreadable());
    return *std::move(read);
}

ApiResult<QList<Order>> ordersOfPurchaseOrder(const QByteArray &body)
{
    const auto document = Json::Document::parse(body);
    if (!document)
        return tl::unexpected(document.error());
    const Json::Element root = (*document)->root();
    const std::optional<Json::Array> array = listIn(root, "orders");
    QList<Order> orders;
    if (!array) {
        tl::expected<Order, MalformedOrder> single = orderFrom(root);
        if (!single)
            return tl::unexpected(unreadable());
        orders.append(*std::move(single));
        return orders;
    }
    // Which order the number means is a person's choice among all of them, so one that cannot be read spoils the
    // answer.
    for (const Json::Element element : *array) {
        tl::expected<Order, MalformedOrder> read = orderFrom(element);
        if (!read)
            return tl::unexpected(unreadable());
        orders.append(*std::move(read));
    }
    return orders;
}

} // namespace Rescind::Readers
