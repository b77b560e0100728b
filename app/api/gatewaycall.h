// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/gateway.h"
#include "app/api/gatewaydeadlines.h"
#include "app/api/gatewayhead.h"
#include "app/api/gatewayroute.h"

#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslError>
#include <QUrl>

#include <optional>

class QNetworkAccessManager;

namespace Rescind {

class OneShotBody;

/// One call over HTTP, from the gateway's queue to its result.
class HttpCall final : public GatewayCall
{
    Q_OBJECT

public:
    /// @param token goes out as `Authorization: Token …` unless it is empty.
    HttpCall(ApiRequest request, Secret token, GatewayRoute route, const GatewayLimits &limits, QObject *parent);
    ~HttpCall() override;

    [[nodiscard]] const ApiResult<GatewayAnswer> &result() const override { return m_result; }
    void abort() override;

    /// Why this call must not leave at all, or nothing.
    [[nodiscard]] std::optional<ApiError> refusal() const;
    /// Ends a call that has not left with @p error, in a later turn of the event loop.
    void refuse(ApiError error);
    /// Hands the request to @p manager.
    void start(QNetworkAccessManager &manager, const QSslConfiguration &tls);
    /// Lets go of the network without a result: the gateway is going away.
    void drop();

    [[nodiscard]] bool isStateChanging() const;
    [[nodiscard]] bool isDecided() const { return m_isDecided; }
    [[nodiscard]] const ApiRequest &request() const { return m_request; }

private:
    [[nodiscard]] QNetworkRequest networkRequest(const QSslConfiguration &tls) const;
    void listen();

    // What happens on the connection.
    void reached();
    void headArrived();
    void contentArrived();
    void replyFinished();
    void replyFailed(QNetworkReply::NetworkError error);
    void deadlinePassed(ApiError::Kind kind);

    // What it means.
    [[nodiscard]] bool wasReached() const;
    [[nodiscard]] Delivery deliveryAfter(ApiError::Kind kind) const;
    [[nodiscard]] ApiError errorOf(ApiError::Kind kind) const;
    [[nodiscard]] bool usesProxy() const;
    [[nodiscard]] ApiError failedTransport(QNetworkReply::NetworkError error) const;
    [[nodiscard]] ApiError failedStatus() const;
    [[nodiscard]] std::optional<ApiError> fault() const;
    [[nodiscard]] qint64 cap() const;

    void succeed();
    void fail(ApiError error);
    void decide(ApiResult<GatewayAnswer> result);

    ApiRequest m_request;
    Secret m_token;
    GatewayRoute m_route;
    std::optional<QUrl> m_url; ///< none when the path can't be asked for as it is
    GatewayLimits m_limits;
    GatewayDeadlines m_deadlines;
    QPointer<QNetworkReply> m_reply;
    QPointer<OneShotBody> m_body;
    QList<QSslError> m_certificateErrors;
    GatewayHead m_head;
    QByteArray m_content;
    bool m_hasLeft = false;    ///< out of the gateway's queue
    bool m_wasReached = false; ///< there was a connection, and at least the beginning of the request was handed to it
    bool m_isDecided = false;
    ApiResult<GatewayAnswer> m_result = tl::make_unexpected(ApiError{});
};

} // namespace Rescind
