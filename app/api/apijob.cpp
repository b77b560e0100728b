// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apijob.h"

#include "app/api/credentials.h"

#include <QTimer>

namespace Rescind {

ApiJob::ApiJob(Gateway &gateway, Credentials *credentials, ApiRequest request, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_credentials(credentials)
    , m_request(std::move(request))
{
    Q_ASSERT(m_credentials || !m_request.needsToken);
}

ApiJob::~ApiJob()
{
    if (m_call) {
        m_call->disconnect(this);
        m_call->abort();
    }
    // The body of a log-in holds the password. The last one to hold it overwrites it.
    if (!m_request.needsToken && m_request.body.isDetached())
        wipe(m_request.body);
}

void ApiJob::start()
{
    Q_ASSERT(!m_started);
    if (m_started || m_aborted)
        return;
    m_started = true;
    // Credentials may answer at once, and `finished` may not come from within start().
    QTimer::singleShot(0, this, [this] { begin(); });
}

void ApiJob::abort()
{
    if (m_finished || m_aborted)
        return;
    m_aborted = true;
    if (m_call)
        m_call->abort(); // It ends, and knows what of it was sent.
    else if (!m_answered)
        QTimer::singleShot(0, this, [this] { finish(ApiError{.kind = ApiError::Kind::Aborted}); });
}

void ApiJob::begin()
{
    if (m_aborted)
        return;
    if (!isAddressable(m_request.path)) {
        finish(ApiError{.kind = ApiError::Kind::NotFound});
        return;
    }
    if (!m_request.needsToken) {
        sendWith(Secret());
        return;
    }
    m_credentials->token(this, [this](const ApiResult<Secret> &token) { takeToken(token); });
}

void ApiJob::takeToken(const ApiResult<Secret> &token)
{
    if (m_aborted || m_finished)
        return;
    if (token) {
        sendWith(*token);
        return;
    }
    // The error tells of a log-in; this call never left, or was refused with a 401.
    ApiError error = token.error();
    error.delivery = Delivery::NotSent;
    finish(std::move(error));
}

void ApiJob::sendWith(const Secret &token)
{
    m_call = m_gateway.send(m_request, token);
    connect(m_call, &GatewayCall::finished, this, [this, token](GatewayCall *call) { answered(call, token); });
}

void ApiJob::answered(GatewayCall *call, const Secret &token)
{
    m_call.clear();
    const ApiResult<GatewayAnswer> &result = call->result();
    if (result) {
        m_status = result->status;
        m_answeredAt = result->at;
        m_answered = true;
        take(*result);
        return;
    }
    ApiError error = result.error();
    if (error.kind == ApiError::Kind::NotSignedIn && m_request.needsToken && !m_putBack && !m_aborted) {
        m_putBack = true;
        m_credentials->renew(token, this, [this](const ApiResult<Secret> &renewed) { takeToken(renewed); });
        return;
    }
    refine(error);
    finish(std::move(error));
}

void ApiJob::refine(ApiError &) const {}

void ApiJob::finish(std::optional<ApiError> error)
{
    if (m_finished)
        return;
    m_finished = true;
    if (error) {
        if (error->host.isEmpty())
            error->host = m_gateway.server().authority(QUrl::FullyEncoded);
        if (error->status == 0)
            error->status = m_status;
    }
    m_error = std::move(error);
    Q_EMIT finished(this);
    deleteLater();
}

} // namespace Rescind
