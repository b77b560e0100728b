// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/answers.h"
#include "app/api/apijob.h"
#include "app/api/orderquery.h"
#include "app/domain/action.h"
#include "app/domain/actor.h"

#include <QList>

#include <utility>

namespace Rescind {

// One class for each call of the API. `request()` is a pure function that makes the whole request; tests compare it
// byte for byte with the documentation. Names of the paths' parameters are percent-encoded, a slash in them included.

/// `POST …/organizations/user-login/`
class LogInJob final : public ReadingJob<LogInAnswer>
{
public:
    LogInJob(Gateway &gateway, Release release, const QString &userName, const Secret &password,
             QObject *parent = nullptr);
    /// The body holds the password: never print it.
    [[nodiscard]] static ApiRequest request(Release release, const QString &userName, const Secret &password);
};

/// `GET …/organizations/`
class OrganisationJob final : public ReadingJob<OrganisationAnswer>
{
public:
    OrganisationJob(Gateway &gateway, Credentials &credentials, Release release, QObject *parent = nullptr);
    [[nodiscard]] static ApiRequest request(Release release);
};

/// `POST …/orders/`
class ListOrdersJob final : public ReadingJob<OrderPage>
{
public:
    ListOrdersJob(Gateway &gateway, Credentials &credentials, Release release, const OrderQuery &query,
                  OrderPaging::Window window, QObject *parent = nullptr);
    [[nodiscard]] static ApiRequest request(Release release, const OrderQuery &query, OrderPaging::Window window);

protected:
    void refine(ApiError &error) const override;
};

/// The same call as ListOrdersJob, whose answer is left as it came: for pages that are parsed where they are stored. It
/// is complete; whether it is a page of orders at all is for Readers::orderPage() to say.
class OrderPageJob final : public ApiJob
{
public:
    OrderPageJob(Gateway &gateway, Credentials &credentials, Release release, const OrderQuery &query,
                 OrderPaging::Window window, QObject *parent = nullptr);

    /// The answer's content; empty unless succeeded().
    [[nodiscard]] QByteArray takeContent() { return std::exchange(m_content, {}); }

protected:
    void take(const GatewayAnswer &answer) override;
    void refine(ApiError &error) const override;

private:
    QByteArray m_content;
};

/// `GET …/orders/<uuid>/`
class OrderJob final : public ReadingJob<Order>
{
public:
    OrderJob(Gateway &gateway, Credentials &credentials, Release release, const QString &orderUuid,
             QObject *parent = nullptr);
    [[nodiscard]] static ApiRequest request(Release release, const QString &orderUuid);

protected:
    void refine(ApiError &error) const override;
};

/// `GET /timp/orders/po/<po_number>/`; Timpanogos only, and documented as internal: fall back to a list on 403 or 404.
class PurchaseOrderJob final : public ReadingJob<QList<Order>>
{
public:
    PurchaseOrderJob(Gateway &gateway, Credentials &credentials, const QString &purchaseOrderNumber,
                     QObject *parent = nullptr);
    [[nodiscard]] static ApiRequest request(const QString &purchaseOrderNumber);

protected:
    void refine(ApiError &error) const override;
};

/// `GET …/notifications/`
class NotificationsJob final : public ReadingJob<QList<Notification>>
{
public:
    NotificationsJob(Gateway &gateway, Credentials &credentials, Release release, QObject *parent = nullptr);
    [[nodiscard]] static ApiRequest request(Release release);
};

/// `GET /timp/orders/<uuid>/attributes/`; Timpanogos only. Reading alone: what a POST does is open.
class OrderAttributesJob final : public ReadingJob<QList<OrderAttribute>>
{
public:
    OrderAttributesJob(Gateway &gateway, Credentials &credentials, const QString &orderUuid, QObject *parent = nullptr);
    [[nodiscard]] static ApiRequest request(const QString &orderUuid);

protected:
    void refine(ApiError &error) const override;
};

/// What the six deeds share: state-changing, a success is judged by Readers::actionContentError(), a 403 names
/// `cancel_order`, a 409 the kind of account the deed needs.
class ActionJob : public ApiJob
{
public:
    [[nodiscard]] ActionKind kind() const { return m_kind; }

    /// Makes the job for @p kind. @p uuid is the order's or the line item's, as the kind needs.
    [[nodiscard]] static ActionJob *create(ActionKind kind, Gateway &gateway, Credentials &credentials, Release release,
                                           const QString &uuid, QObject *parent = nullptr);
    /// The request of @p kind. The supplier's four exist in Timpanogos alone and always take its path.
    [[nodiscard]] static ApiRequest request(ActionKind kind, Release release, const QString &uuid);

protected:
    ActionJob(ActionKind kind, Gateway &gateway, Credentials &credentials, ApiRequest request, QObject *parent);
    void take(const GatewayAnswer &answer) override;
    void refine(ApiError &error) const override;

private:
    ActionKind m_kind;
};

/// `PATCH …/orders/cancel/`
class CancelOrderJob final : public ActionJob
{
public:
    CancelOrderJob(Gateway &gateway, Credentials &credentials, Release release, const QString &orderUuid,
                   QObject *parent = nullptr);
    [[nodiscard]] static ApiRequest request(Release release, const QString &orderUuid);
};

/// `DELETE …/orders/items/cancel/<order_item_uuid>/`
class CancelItemJob final : public ActionJob
{
public:
    CancelItemJob(Gateway &gateway, Credentials &credentials, Release release, const QString &lineItemUuid,
                  QObject *parent = nullptr);
    [[nodiscard]] static ApiRequest request(Release release, const QString &lineItemUuid);
};

/// `PATCH /timp/orders/cancel/<order_uuid>/confirm/`
class ConfirmOrderJob final : public ActionJob
{
public:
    ConfirmOrderJob(Gateway &gateway, Credentials &credentials, const QString &orderUuid, QObject *parent = nullptr);
    [[nodiscard]] static ApiRequest request(const QString &orderUuid);
};

/// `PATCH /timp/orders/cancel/<order_uuid>/reject/`
class RejectOrderJob final : public ActionJob
{
public:
    RejectOrderJob(Gateway &gateway, Credentials &credentials, const QString &orderUuid, QObject *parent = nullptr);
    [[nodiscard]] static ApiRequest request(const QString &orderUuid);
};

/// `PATCH /timp/orders/items/cancel/<order_item_uuid>/confirm/`
class ConfirmItemJob final : public ActionJob
{
public:
    ConfirmItemJob(Gateway &gateway, Credentials &credentials, const QString &lineItemUuid, QObject *parent = nullptr);
    [[nodiscard]] static ApiRequest request(const QString &lineItemUuid);
};

/// `PATCH /timp/orders/items/cancel/<order_item_uuid>/reject/`
class RejectItemJob final : public ActionJob
{
public:
    RejectItemJob(Gateway &gateway, Credentials &credentials, const QString &lineItemUuid, QObject *parent = nullptr);
    [[nodiscard]] static ApiRequest request(const QString &lineItemUuid);
};

} // namespace Rescind
