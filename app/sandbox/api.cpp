// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/api.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Rescind::Sandbox {
namespace {

constexpr auto json = "application/json";

HttpAnswer good(const QByteArray &body, int status = 200)
{
    return {status, body, json, {}};
}

/// No error body is documented, so there is none; the reason is for whoever looks at the headers.
HttpAnswer refusal(int status, const QByteArray &reason)
{
    return {status, {}, {}, {{"X-Sandbox-Reason"_ba, reason}}};
}

bool isRefusal(const HttpAnswer &answer)
{
    return answer.status >= 400;
}

bool isJson(const QByteArray &contentType)
{
    return contentType.split(';').constFirst().trimmed().toLower() == "application/json";
}

QString plain(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

QLatin1StringView orgType(ActorRole role)
{
    return role == ActorRole::Supplier ? "SUPPLIER"_L1 : "RETAILER"_L1;
}

/// What a call needs; empty where a token is enough.
QLatin1StringView permissionNeeded(Call call, ActorRole role)
{
    switch (call) {
    case Call::ListOrders:
    case Call::OrderDetail:
    case Call::OrdersOfPurchaseOrder:
    case Call::ReadAttributes:
        return PermissionName::viewOrder;
    case Call::WriteAttributes:
        // Not documented; whoever may make or promise orders may write on them.
        return role == ActorRole::Supplier ? "allocate_order"_L1 : "create_order"_L1;
    case Call::CancelOrder:
    case Call::CancelItem:
    case Call::ConfirmOrder:
    case Call::RejectOrder:
    case Call::ConfirmItem:
    case Call::RejectItem:
        return PermissionName::cancelOrder;
    case Call::LogIn:
    case Call::Organisation:
    case Call::Notifications:
        break;
    }
    return {};
}

/// Reads the body as the call's page shows it. Fills @p body; the answer says what is wrong with it.
HttpAnswer readBody(const HttpRequest &request, BodyRule rule, QJsonObject &body)
{
    if (rule == BodyRule::None || (rule == BodyRule::NoneOrEmpty && request.body.isEmpty()))
        return {};
    if (!isJson(request.header("content-type")))
        return refusal(415, "content-type-is-not-json");
    const auto document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return refusal(400, "body-is-not-a-json-object");
    body = document.object();
    return {};
}

} // namespace

Viewer Api::Visit::viewer() const
{
    return {user->organisation, organisation(user->organisation).role};
}

ApiOutcome Api::handle(const HttpRequest &request)
{
    ApiOutcome outcome;
    const auto route = routeOf(request.method, request.path);
    if (!route) {
        outcome.answer = refusal(404, "no-such-path");
        return outcome;
    }
    outcome.target = route->parameter;
    if (!route->methodKnown) {
        outcome.answer = refusal(405, "wrong-verb");
        outcome.answer.headers.append({"Allow"_ba, route->allowed});
        return outcome;
    }
    Visit visit{request, *route, nullptr, {}};
    outcome.answer = admit(visit, outcome);
    if (!isRefusal(outcome.answer))
        outcome.answer = answer(visit, outcome);
    if (const auto error = m_database.takeError(); !error.isEmpty()) {
        outcome.answer = refusal(500, "database");
        outcome.effect = false;
    }
    return outcome;
}

HttpAnswer Api::admit(Visit &visit, ApiOutcome &outcome)
{
    const auto call = visit.route.call;
    if (call != Call::LogIn) {
        const auto authorization = visit.request.header("authorization");
        const int id = authorization.startsWith("Token ") ? m_tokens.userOf(authorization.sliced(6).trimmed()) : 0;
        if (id == 0) {
            auto answer = refusal(401, "token-unknown-or-expired");
            answer.headers.append({"WWW-Authenticate"_ba, "Token"_ba});
            return answer;
        }
        visit.user = &userWithId(id);
        outcome.user = visit.user->name;
        const auto role = organisation(visit.user->organisation).role;
        if (const auto kind = actionOf(call); kind && roleNeeded(*kind) != role)
            return refusal(409, "wrong-type-of-organisation");
        const auto permission = permissionNeeded(call, role);
        if (!permission.isEmpty() && !visit.user->may(permission))
            return refusal(403, "permission-missing");
    }
    return readBody(visit.request, bodyRule(call), visit.body);
}

HttpAnswer Api::answer(const Visit &visit, ApiOutcome &outcome)
{
    switch (visit.route.call) {
    case Call::LogIn:
        return logIn(visit, outcome);
    case Call::Organisation: {
        const auto &own = organisation(visit.user->organisation);
        JsonWriter writer;
        writer.beginObject();
        writer.member("uuid"_L1, plain(own.uuid));
        writer.member("name"_L1, own.name);
        writer.member("org_type"_L1, orgType(own.role));
        writer.endObject();
        return good(writer.bytes());
    }
    case Call::ListOrders:
        return list(visit);
    case Call::OrderDetail:
        return detail(visit);
    case Call::OrdersOfPurchaseOrder:
        return ofPurchaseOrder(visit);
    case Call::Notifications:
        return notifications(visit);
    case Call::ReadAttributes:
    case Call::WriteAttributes:
        return attributes(visit, outcome);
    case Call::CancelOrder:
    case Call::CancelItem:
    case Call::ConfirmOrder:
    case Call::RejectOrder:
    case Call::ConfirmItem:
    case Call::RejectItem:
        return act(*actionOf(visit.route.call), visit, outcome);
    }
    return refusal(404, "no-such-path");
}

HttpAnswer Api::logIn(const Visit &visit, ApiOutcome &outcome)
{
    const auto name = visit.body.value("username"_L1).toString();
    const auto password = visit.body.value("password"_L1).toString();
    if (name.isEmpty() || password.isEmpty())
        return refusal(400, "username-or-password-missing");
    const auto *user = userWith(name, password);
    if (!user)
        return refusal(401, "username-or-password-wrong");
    outcome.user = user->name;

    const auto &own = organisation(user->organisation);
    const bool isSupplier = own.role == ActorRole::Supplier;
    JsonWriter writer;
    writer.beginObject();
    writer.member("auth_token"_L1, QString::fromLatin1(m_tokens.issue(user->id)));
    writer.member("org_uuid"_L1, plain(own.uuid));
    writer.member("user_uuid"_L1, plain(user->uuid));
    writer.member("retailer_uuid"_L1, isSupplier ? u""_s : plain(own.partyUuid));
    writer.member("supplier_uuid"_L1, isSupplier ? plain(own.partyUuid) : u""_s);
    writer.member("org_type"_L1, orgType(own.role));
    writer.key("permission_assignments"_L1);
    writer.beginObject();
    writer.key("permissions"_L1);
    writer.beginArray();
    for (const auto &info : permissionInfos()) {
        if (isSupplier ? !info.forSuppliers : !info.forRetailers)
            continue;
        writer.beginObject();
        writer.memberBool("assigned"_L1, user->may(info.name));
        writer.key("permission"_L1);
        writer.beginObject();
        writer.member("uuid"_L1, plain(QUuid::createUuidV5(own.uuid, QString(info.name))));
        writer.member("name"_L1, info.name);
        writer.member("display_name"_L1, info.displayName);
        writer.member("description"_L1, info.description);
        writer.member("visibility"_L1, "PUBLIC"_L1);
        writer.member("grouping"_L1, info.grouping);
        writer.endObject();
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
    writer.endObject();
    return good(writer.bytes());
}

HttpAnswer Api::list(const Visit &visit)
{
    const auto read = readSearch(visit.body, visit.route.release);
    if (!read.complaint.isEmpty())
        return refusal(400, read.complaint.toLatin1());
    const auto &request = read.request;
    const auto window = windowOf(request.start, request.limit, m_options.paging, m_options.pageMax);
    const auto orders = m_store.page(visit.viewer(), request, window);
    const auto spelling
        = visit.route.release == Release::V1 ? OrderWriter::Spelling::V1List : OrderWriter::Spelling::TimpanogosList;
    return good(m_writer.page(orders, m_store.total(visit.viewer()), spelling));
}

HttpAnswer Api::detail(const Visit &visit)
{
    const auto order = m_store.order(visit.viewer(), visit.route.parameter);
    if (!order)
        return refusal(422, wireName(DeedOutcome::NoSuchTarget).data());
    return good(m_writer.detail(*order, visit.route.release == Release::V1 ? OrderWriter::Spelling::V1Detail
                                                                           : OrderWriter::Spelling::TimpanogosDetail));
}

HttpAnswer Api::ofPurchaseOrder(const Visit &visit)
{
    return good(m_writer.array(m_store.ordersOfPurchaseOrder(visit.viewer(), visit.route.parameter),
                               OrderWriter::Spelling::TimpanogosDetail));
}

HttpAnswer Api::notifications(const Visit &visit)
{
    auto &query
        = m_database.statement("SELECT uuid, title, created, type FROM notification WHERE organisation = ? ORDER BY "
                               "created DESC, id DESC LIMIT 200");
    m_database.run(query, {visit.user->organisation});
    JsonWriter writer;
    writer.beginArray();
    while (query.next()) {
        writer.beginObject();
        writer.member("uuid"_L1, plain(QUuid::fromRfc4122(query.value(0).toByteArray())));
        writer.member("title"_L1, query.value(1).toString());
        writer.member("created_at"_L1, timestamp(query.value(2).toLongLong()));
        writer.member("type"_L1, query.value(3).toString());
        writer.endObject();
    }
    writer.endArray();
    return good(writer.bytes());
}

HttpAnswer Api::attributes(const Visit &visit, ApiOutcome &outcome)
{
    const auto order = m_store.order(visit.viewer(), visit.route.parameter);
    if (!order)
        return refusal(422, wireName(DeedOutcome::NoSuchTarget).data());
    const bool writes = visit.route.call == Call::WriteAttributes;
    if (writes) {
        // Whether a POST replaces or merges is not documented; here it merges.
        Transaction transaction(m_database);
        auto &insert = m_database.statement("INSERT OR REPLACE INTO attribute VALUES (?, ?, ?)");
        for (auto it = visit.body.begin(); it != visit.body.end(); ++it) {
            if (it->isObject() || it->isArray())
                return refusal(400, "an-attribute-is-one-value");
            m_database.run(insert, {order->id, it.key(), it->isNull() ? QString() : it->toVariant().toString()});
        }
        transaction.commit();
        outcome.effect = true;
    }
    auto &query = m_database.statement("SELECT name, value FROM attribute WHERE order_id = ? ORDER BY name");
    m_database.run(query, {order->id});
    JsonWriter writer;
    writer.beginObject();
    while (query.next()) {
        // Names are the client's own, so they need the full treatment.
        QJsonObject one{
            {query.value(0).toString(), query.value(1).isNull() ? QJsonValue() : query.value(1).toString()}};
        const auto text = QJsonDocument(one).toJson(QJsonDocument::Compact);
        writer.raw(text.sliced(1, text.size() - 2));
    }
    writer.endObject();
    return good(writer.bytes(), writes ? 201 : 200);
}

HttpAnswer Api::act(ActionKind kind, const Visit &visit, ApiOutcome &outcome)
{
    const int who = visit.user->organisation;
    const auto &target = outcome.target;
    if (kind == ActionKind::CancelOrder) {
        outcome.target = visit.body.value("order_uuid"_L1).toString();
        if (outcome.target.isEmpty())
            return refusal(400, "order-uuid-missing");
    }
    auto result = DeedOutcome::NoSuchTarget;
    switch (kind) {
    case ActionKind::CancelOrder:
        result = m_cancellations.requestOrder(who, target);
        break;
    case ActionKind::CancelItem:
        result = m_cancellations.requestLine(who, target);
        break;
    case ActionKind::ConfirmOrder:
    case ActionKind::RejectOrder:
        result = m_cancellations.answerOrder(who, target, kind == ActionKind::ConfirmOrder);
        break;
    case ActionKind::ConfirmItem:
    case ActionKind::RejectItem:
        result = m_cancellations.answerLine(who, target, kind == ActionKind::ConfirmItem);
        break;
    }
    if (result != DeedOutcome::Done)
        return refusal(422, wireName(result).data());
    outcome.effect = true;
    // A cancel answers 204. What confirm and reject answer is not documented.
    if (isCancel(kind) || m_options.answerStatus == 204)
        return {204, {}, {}, {}};
    return good("{}");
}

} // namespace Rescind::Sandbox
