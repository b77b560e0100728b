// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/jobs.h"

#include "app/api/credentials.h"
#include "app/api/readers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

QByteArray pathOf(Release release, const QByteArray &rest)
{
    switch (release) {
    case Release::Timpanogos:
        return QByteArrayLiteral("/timp") + rest;
    case Release::V1:
        return rest;
    }
    Q_UNREACHABLE();
}

// Appends @p utf8 as a JSON string. Everything outside ASCII goes as it is.
void appendJsonString(QByteArray &json, QByteArrayView utf8)
{
    constexpr char hex[] = "0123456789abcdef";
    json += '"';
    for (const char character : utf8) {
        const auto code = static_cast<unsigned char>(character);
        if (character == '"' || character == '\\') {
            json += '\\';
            json += character;
        } else if (code < 0x20) {
            json += "\\u00";
            json += hex[code >> 4];
            json += hex[code & 0xf];
        } else {
            json += character;
        }
    }
    json += '"';
}

// Only what every JSON string of @p utf8 can need, so that appending never moves the bytes and leaves a copy behind.
qsizetype longestJsonString(QByteArrayView utf8)
{
    return 2 + 6 * utf8.size();
}

ApiRequest reading(QByteArray path)
{
    ApiRequest request;
    request.path = std::move(path);
    return request;
}

// What the documentation shows for cancelling an item and for confirming an item's cancellation.
constexpr QByteArrayView documentedEmptyObject = "{}";

// The documentation shows three of the six deeds (confirm and reject for an order, reject for an item) without a body
// and a content type. They carry both here: Qt sends a request without a body again by itself when a connection breaks,
// and only the gateway's one-shot body, which may not be empty, prevents that. Whether a server minds is not
// documented; this is the one place to change it.
constexpr QByteArrayView bodyOfBodilessDeeds = "{}";

ApiRequest stateChanging(ApiRequest::Verb verb, QByteArray path, QByteArray body)
{
    ApiRequest request;
    request.verb = verb;
    request.path = std::move(path);
    request.body = std::move(body);
    request.contentType = jsonContentType.toByteArray();
    request.effect = ApiRequest::Effect::StateChanging;
    return request;
}

// A supplier's answer exists in Timpanogos alone, whatever the account's release.
ApiRequest answerToOrder(const QString &orderUuid, const QByteArray &answer, QByteArrayView body)
{
    return stateChanging(ApiRequest::Verb::Patch,
                         pathOf(Release::Timpanogos, "/orders/cancel/" + pathSegment(orderUuid) + '/' + answer + '/'),
                         body.toByteArray());
}

ApiRequest answerToItem(const QString &lineItemUuid, const QByteArray &answer, QByteArrayView body)
{
    return stateChanging(
        ApiRequest::Verb::Patch,
        pathOf(Release::Timpanogos, "/orders/items/cancel/" + pathSegment(lineItemUuid) + '/' + answer + '/'),
        body.toByteArray());
}

void namePermission(ApiError &error, QLatin1StringView permission)
{
    if (error.kind == ApiError::Kind::NotPermitted)
        error.permission = permission;
}

} // namespace

// Reading

LogInJob::LogInJob(Gateway &gateway, Release release, const QString &userName, const Secret &password, QObject *parent)
    : ReadingJob(gateway, nullptr, request(release, userName, password), &Readers::logIn, parent)
{
}

ApiRequest LogInJob::request(Release release, const QString &userName, const Secret &password)
{
    const QByteArray name = userName.toUtf8();
    QByteArray body;
    body.reserve(longestJsonString(name) + longestJsonString(password.expose()) + 32);
    body += R"({"username": )";
    appendJsonString(body, name);
    body += R"(, "password": )";
    appendJsonString(body, password.expose());
    body += '}';

    ApiRequest request
        = stateChanging(ApiRequest::Verb::Post, pathOf(release, "/organizations/user-login/"), std::move(body));
    request.needsToken = false;
    return request;
}

OrganisationJob::OrganisationJob(Gateway &gateway, Credentials &credentials, Release release, QObject *parent)
    : ReadingJob(gateway, &credentials, request(release), &Readers::organisation, parent)
{
}

ApiRequest OrganisationJob::request(Release release)
{
    return reading(pathOf(release, "/organizations/"));
}

ListOrdersJob::ListOrdersJob(Gateway &gateway, Credentials &credentials, Release release, const OrderQuery &query,
                             OrderPaging::Window window, QObject *parent)
    : ReadingJob(gateway, &credentials, request(release, query, window), &Readers::orderPage, parent)
{
}

ApiRequest ListOrdersJob::request(Release release, const OrderQuery &query, OrderPaging::Window window)
{
    ApiRequest request;
    request.verb = ApiRequest::Verb::Post;
    request.path = pathOf(release, "/orders/");
    request.body = QJsonDocument(query.toJson(release, window)).toJson(QJsonDocument::Compact);
    request.contentType = jsonContentType.toByteArray();
    request.answerSize = ApiRequest::AnswerSize::Page;
    return request;
}

void ListOrdersJob::refine(ApiError &error) const
{
    namePermission(error, PermissionName::viewOrder);
}

OrderPageJob::OrderPageJob(Gateway &gateway, Credentials &credentials, Release release, const OrderQuery &query,
                           OrderPaging::Window window, QObject *parent)
    : ApiJob(gateway, &credentials, ListOrdersJob::request(release, query, window), parent)
{
}

void OrderPageJob::take(const GatewayAnswer &answer)
{
    m_content = answer.body;
    finish();
}

void OrderPageJob::refine(ApiError &error) const
{
    namePermission(error, PermissionName::viewOrder);
}

OrderJob::OrderJob(Gateway &gateway, Credentials &credentials, Release release, const QString &orderUuid,
                   QObject *parent)
    : ReadingJob(gateway, &credentials, request(release, orderUuid), &Readers::order, parent)
{
}

ApiRequest OrderJob::request(Release release, const QString &orderUuid)
{
    return reading(pathOf(release, "/orders/" + pathSegment(orderUuid) + '/'));
}

void OrderJob::refine(ApiError &error) const
{
    namePermission(error, PermissionName::viewOrder);
}

PurchaseOrderJob::PurchaseOrderJob(Gateway &gateway, Credentials &credentials, const QString &purchaseOrderNumber,
                                   QObject *parent)
    : ReadingJob(gateway, &credentials, request(purchaseOrderNumber), &Readers::ordersOfPurchaseOrder, parent)
{
}

ApiRequest PurchaseOrderJob::request(const QString &purchaseOrderNumber)
{
    ApiRequest request = reading(pathOf(Release::Timpanogos, "/orders/po/" + pathSegment(purchaseOrderNumber) + '/'));
    request.answerSize = ApiRequest::AnswerSize::Page; // It answers an array of any number of orders.
    return request;
}

void PurchaseOrderJob::refine(ApiError &error) const
{
    namePermission(error, PermissionName::viewOrder);
}

NotificationsJob::NotificationsJob(Gateway &gateway, Credentials &credentials, Release release, QObject *parent)
    : ReadingJob(gateway, &credentials, request(release), &Readers::notifications, parent)
{
}

ApiRequest NotificationsJob::request(Release release)
{
    return reading(pathOf(release, "/notifications/"));
}

OrderAttributesJob::OrderAttributesJob(Gateway &gateway, Credentials &credentials, const QString &orderUuid,
                                       QObject *parent)
    : ReadingJob(gateway, &credentials, request(orderUuid), &Readers::orderAttributes, parent)
{
}

ApiRequest OrderAttributesJob::request(const QString &orderUuid)
{
    return reading(pathOf(Release::Timpanogos, "/orders/" + pathSegment(orderUuid) + "/attributes/"));
}

void OrderAttributesJob::refine(ApiError &error) const
{
    namePermission(error, PermissionName::viewOrder);
}

// Deeds

ActionJob::ActionJob(ActionKind kind, Gateway &gateway, Credentials &credentials, ApiRequest request, QObject *parent)
    : ApiJob(gateway, &credentials, std::move(request), parent)
    , m_kind(kind)
{
}

ActionJob *ActionJob::create(ActionKind kind, Gateway &gateway, Credentials &credentials, Release release,
                             const QString &uuid, QObject *parent)
{
    switch (kind) {
    case ActionKind::CancelOrder:
        return new CancelOrderJob(gateway, credentials, release, uuid, parent);
    case ActionKind::CancelItem:
        return new CancelItemJob(gateway, credentials, release, uuid, parent);
    case ActionKind::ConfirmOrder:
        return new ConfirmOrderJob(gateway, credentials, uuid, parent);
    case ActionKind::RejectOrder:
        return new RejectOrderJob(gateway, credentials, uuid, parent);
    case ActionKind::ConfirmItem:
        return new ConfirmItemJob(gateway, credentials, uuid, parent);
    case ActionKind::RejectItem:
        return new RejectItemJob(gateway, credentials, uuid, parent);
    }
    Q_UNREACHABLE();
}

ApiRequest ActionJob::request(ActionKind kind, Release release, const QString &uuid)
{
    switch (kind) {
    case ActionKind::CancelOrder:
        return CancelOrderJob::request(release, uuid);
    case ActionKind::CancelItem:
        return CancelItemJob::request(release, uuid);
    case ActionKind::ConfirmOrder:
        return ConfirmOrderJob::request(uuid);
    case ActionKind::RejectOrder:
        return RejectOrderJob::request(uuid);
    case ActionKind::ConfirmItem:
        return ConfirmItemJob::request(uuid);
    case ActionKind::RejectItem:
        return RejectItemJob::request(uuid);
    }
    Q_UNREACHABLE();
}

void ActionJob::take(const GatewayAnswer &answer)
{
    finish(Readers::actionContentError(answer.status, answer.body));
}

void ActionJob::refine(ApiError &error) const
{
    namePermission(error, PermissionName::cancelOrder);
    if (error.kind == ApiError::Kind::WrongAccountType)
        error.needed = roleNeeded(m_kind) == ActorRole::Retailer ? u"retailer"_s : u"supplier"_s;
}

CancelOrderJob::CancelOrderJob(Gateway &gateway, Credentials &credentials, Release release, const QString &orderUuid,
                               QObject *parent)
    : ActionJob(ActionKind::CancelOrder, gateway, credentials, request(release, orderUuid), parent)
{
}

ApiRequest CancelOrderJob::request(Release release, const QString &orderUuid)
{
    QByteArray body = R"({"order_uuid": )";
    appendJsonString(body, orderUuid.toUtf8());
    body += '}';
    return stateChanging(ApiRequest::Verb::Patch, pathOf(release, "/orders/cancel/"), std::move(body));
}

CancelItemJob::CancelItemJob(Gateway &gateway, Credentials &credentials, Release release, const QString &lineItemUuid,
                             QObject *parent)
    : ActionJob(ActionKind::CancelItem, gateway, credentials, request(release, lineItemUuid), parent)
{
}

ApiRequest CancelItemJob::request(Release release, const QString &lineItemUuid)
{
    return stateChanging(ApiRequest::Verb::Delete,
                         pathOf(release, "/orders/items/cancel/" + pathSegment(lineItemUuid) + '/'),
                         documentedEmptyObject.toByteArray());
}

ConfirmOrderJob::ConfirmOrderJob(Gateway &gateway, Credentials &credentials, const QString &orderUuid, QObject *parent)
    : ActionJob(ActionKind::ConfirmOrder, gateway, credentials, request(orderUuid), parent)
{
}

ApiRequest ConfirmOrderJob::request(const QString &orderUuid)
{
    return answerToOrder(orderUuid, "confirm", bodyOfBodilessDeeds);
}

RejectOrderJob::RejectOrderJob(Gateway &gateway, Credentials &credentials, const QString &orderUuid, QObject *parent)
    : ActionJob(ActionKind::RejectOrder, gateway, credentials, request(orderUuid), parent)
{
}

ApiRequest RejectOrderJob::request(const QString &orderUuid)
{
    return answerToOrder(orderUuid, "reject", bodyOfBodilessDeeds);
}

ConfirmItemJob::ConfirmItemJob(Gateway &gateway, Credentials &credentials, const QString &lineItemUuid, QObject *parent)
    : ActionJob(ActionKind::ConfirmItem, gateway, credentials, request(lineItemUuid), parent)
{
}

ApiRequest ConfirmItemJob::request(const QString &lineItemUuid)
{
    return answerToItem(lineItemUuid, "confirm", documentedEmptyObject);
}

RejectItemJob::RejectItemJob(Gateway &gateway, Credentials &credentials, const QString &lineItemUuid, QObject *parent)
    : ActionJob(ActionKind::RejectItem, gateway, credentials, request(lineItemUuid), parent)
{
}

ApiRequest RejectItemJob::request(const QString &lineItemUuid)
{
    return answerToItem(lineItemUuid, "reject", bodyOfBodilessDeeds);
}

} // namespace Rescind
