// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/json.h"
#include "app/api/readers.h"

namespace Rescind::Readers {

namespace {

constexpr int deepestAttribute = 4;

ApiError unreadable()
{
    return Json::error(ApiError::Kind::Unreadable);
}

// The form of the attributes' answer is not documented: a list of name and value, or an object of them.
void appendAttributes(QList<OrderAttribute> &attributes, const Json::Element &element, const QString &name, int depth)
{
    Json::Array array;
    if (depth < deepestAttribute && element.get(array) == simdjson::SUCCESS) {
        for (const Json::Element item : array)
            appendAttributes(attributes, item, name, depth + 1);
        return;
    }
    Json::Object object;
    if (depth < deepestAttribute && element.get(object) == simdjson::SUCCESS) {
        const QString ownName = Json::text(object, {"name", "key", "attribute"});
        const auto value = Json::member(object, {"value", "note"});
        if (!ownName.isEmpty() && value) {
            attributes.append({ownName, Json::looseText(*value)});
            return;
        }
        for (const auto &[key, member] : object)
            appendAttributes(attributes, member, Json::toQString(key), depth + 1);
        return;
    }
    const QString text = Json::looseText(element);
    if (!text.isEmpty())
        attributes.append({name, text});
}

} // namespace

ApiResult<QList<Notification>> notifications(const QByteArray &body)
{
    const auto document = Json::Document::parse(body);
    if (!document)
        return tl::unexpected(document.error());
    const Json::Element root = (*document)->root();
    Json::Array array;
    if (root.get(array) != simdjson::SUCCESS) {
        Json::Object object;
        const auto inner = root.get(object) == simdjson::SUCCESS
                               ? Json::arrayMember(object, {"notifications", "results"})
                               : std::nullopt;
        if (!inner)
            return tl::unexpected(unreadable());
        array = *inner;
    }
    QList<Notification> notifications;
    for (const Json::Element element : array) {
        Json::Object object;
        if (element.get(object) != simdjson::SUCCESS)
            continue;
        notifications.append({Json::text(object, {"uuid"}), Json::text(object, {"title"}),
                              Json::text(object, {"created_at", "created_date"}), Json::text(object, {"type"})});
    }
    return notifications;
}

ApiResult<QList<OrderAttribute>> orderAttributes(const QByteArray &body)
{
    const auto document = Json::Document::parse(body);
    if (!document)
        return tl::unexpected(document.error());
    const Json::Element root = (*document)->root();
    if (!root.is_array() && !root.is_object())
        return tl::unexpected(unreadable());
    QList<OrderAttribute> attributes;
    appendAttributes(attributes, root, {}, 0);
    return attributes;
}

} // namespace Rescind::Readers
