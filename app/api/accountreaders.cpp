// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/json.h"
#include "app/api/readers.h"

#include <algorithm>

namespace Rescind::Readers {

namespace {

ApiError unreadable()
{
    return Json::error(ApiError::Kind::Unreadable);
}

ActorRole roleFrom(const QString &orgType)
{
    if (orgType.compare(QLatin1StringView("RETAILER"), Qt::CaseInsensitive) == 0)
        return ActorRole::Retailer;
    if (orgType.compare(QLatin1StringView("SUPPLIER"), Qt::CaseInsensitive) == 0)
        return ActorRole::Supplier;
    return ActorRole::Unknown;
}

// The uuid that does not apply is documented to be empty, so exactly one of them tells the role as well.
ActorRole roleFrom(const LogInAnswer &answer)
{
    if (answer.retailerUuid.isEmpty() == answer.supplierUuid.isEmpty())
        return ActorRole::Unknown;
    return answer.supplierUuid.isEmpty() ? ActorRole::Retailer : ActorRole::Supplier;
}

// A token becomes part of a header: nothing but visible ASCII, and no more than a keychain entry holds.
bool isUsableToken(std::string_view token)
{
    constexpr std::size_t longest = 2048;
    return !token.empty() && token.size() <= longest
           && std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

// Known only when every assignment could be read: one that is missed would read as withheld.
Permissions permissionsFrom(const Json::Object &answer)
{
    const auto assignments = Json::objectMember(answer, {"permission_assignments"});
    const auto list = assignments ? Json::arrayMember(*assignments, {"permissions"})
                                  : Json::arrayMember(answer, {"permission_assignments"});
    if (!list)
        return {};
    QSet<QString> granted;
    for (const Json::Element element : *list) {
        Json::Object assignment;
        if (element.get(assignment) != simdjson::SUCCESS)
            return {};
        const auto assigned = Json::member(assignment, {"assigned"});
        const auto permission = Json::objectMember(assignment, {"permission"});
        const std::optional<bool> isAssigned = assigned ? Json::truth(*assigned) : std::nullopt;
        const QString name = permission ? Json::text(*permission, {"name"}) : QString();
        if (!isAssigned || name.isEmpty())
            return {};
        if (*isAssigned)
            granted.insert(name);
    }
    return Permissions::known(std::move(granted));
}

// The organisation's object, also as the one element of a list or within a member.
std::optional<Json::Object> organisationIn(const Json::Element &element, int depth = 0)
{
    if (depth > 2)
        return std::nullopt;
    Json::Array array;
    if (element.get(array) == simdjson::SUCCESS)
        return array.size() == 1 ? organisationIn(*array.begin(), depth + 1) : std::nullopt;
    Json::Object object;
    if (element.get(object) != simdjson::SUCCESS)
        return std::nullopt;
    if (Json::member(object, {"org_type", "uuid", "org_uuid", "name", "organization_name"}))
        return object;
    const auto inner = Json::member(object, {"organization", "organizations"});
    return inner ? organisationIn(*inner, depth + 1) : std::nullopt;
}

} // namespace

ApiResult<LogInAnswer> logIn(const QByteArray &body)
{
    const auto document = Json::Document::parse(body);
    if (!document)
        return tl::unexpected(document.error());
    Json::Object object;
    std::string_view token;
    if ((*document)->root().get(object) != simdjson::SUCCESS
        || object.at_key("auth_token").get(token) != simdjson::SUCCESS || !isUsableToken(token))
        return tl::unexpected(unreadable());

    LogInAnswer answer;
    answer.token = Secret(QByteArrayView(token.data(), static_cast<qsizetype>(token.size())));
    answer.organisationUuid = Json::text(object, {"org_uuid"});
    answer.userUuid = Json::text(object, {"user_uuid"});
    answer.retailerUuid = Json::text(object, {"retailer_uuid"});
    answer.supplierUuid = Json::text(object, {"supplier_uuid"});
    const QString orgType = Json::text(object, {"org_type"});
    answer.role = orgType.isEmpty() ? roleFrom(answer) : roleFrom(orgType);
    answer.permissions = permissionsFrom(object);
    return answer;
}

ApiResult<OrganisationAnswer> organisation(const QByteArray &body)
{
    const auto document = Json::Document::parse(body);
    if (!document)
        return tl::unexpected(document.error());
    const std::optional<Json::Object> object = organisationIn((*document)->root());
    if (!object)
        return tl::unexpected(unreadable());
    return OrganisationAnswer{Json::text(*object, {"uuid", "org_uuid"}),
                              Json::text(*object, {"name", "organization_name"}),
                              roleFrom(Json::text(*object, {"org_type"}))};
}

} // namespace Rescind::Readers
