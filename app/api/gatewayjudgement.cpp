// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of HttpCall that judges what came back.

#include "app/api/gatewaycall.h"

#include "app/api/oneshotbody.h"
#include "app/api/readers.h"

#include <QNetworkProxy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind {

namespace {

constexpr qint64 readingStep = 16 * 1024;
constexpr qint64 oneBlockFrom = 4 * 1024 * 1024;
/// How much of a refusal's explanation is read.
constexpr qint64 explanationBytes = 64 * 1024;

} // namespace

qint64 HttpCall::cap() const
{
    return m_request.answerSize == ApiRequest::AnswerSize::Page ? m_limits.pageBytes : m_limits.detailBytes;
}

void HttpCall::headArrived()
{
    reached();
    m_head = GatewayHead::of(*m_reply);
    if (!m_head.hasArrived())
        return;
    if (!m_head.isSuccess()) {
        // Of a redirect the place is all there is to know. Of the others the explanation is worth waiting for, but not
        // worth unpacking.
        if (m_head.kindOfFailure() == ApiError::Kind::Redirected || m_head.framing == GatewayHead::Framing::NoContent
            || m_head.isEncoded())
            fail(failedStatus());
        return;
    }
    if (m_head.isHtml() || (m_head.isEncoded() && m_request.answerSize != ApiRequest::AnswerSize::Page))
        fail(errorOf(ApiError::Kind::NotTheApi));
    else if (m_head.length > cap())
        fail(errorOf(ApiError::Kind::TooLarge));
    else if (m_head.framing == GatewayHead::Framing::Length)
        m_content.reserve(m_head.length);
}

void HttpCall::contentArrived()
{
    m_deadlines.active();
    const qint64 most = m_head.isSuccess() ? cap() : explanationBytes;
    // In steps, because a compressed answer grows while it is read.
    for (;;) {
        const QByteArray step = m_reply->read(readingStep);
        if (step.isEmpty() || m_isDecided) // reading can find that the answer cannot be unpacked
            return;
        if (m_content.size() + step.size() > most) {
            fail(m_head.isSuccess() ? errorOf(ApiError::Kind::TooLarge) : failedStatus());
            return;
        }
        // From here on one block: doubling one again and again leaves as much behind as it holds.
        if (m_content.size() > oneBlockFrom)
            m_content.reserve(most);
        m_content += step;
    }
}

void HttpCall::replyFailed(QNetworkReply::NetworkError error)
{
    // All others are followed by replyFinished(). After this one, with a success, Qt goes on with what it could not
    // unpack as if that were the content, or never ends at all. (It is its word for many a refusal too, such as 422.)
    if (error != QNetworkReply::UnknownContentError || !m_head.isSuccess() || m_isDecided)
        return;
    // It unpacks to more than the cap; or it is damaged, which Qt does not tell apart and TLS leaves little chance.
    fail(errorOf(ApiError::Kind::TooLarge));
}

void HttpCall::replyFinished()
{
    m_head = GatewayHead::of(*m_reply);
    const QNetworkReply::NetworkError error = m_reply->error();
    if (!m_head.hasArrived()) {
        fail(failedTransport(error));
        return;
    }
    reached();
    if (!m_head.isSuccess()) {
        contentArrived();
        if (!m_isDecided)
            fail(failedStatus());
        return;
    }
    if (error != QNetworkReply::NoError) {
        fail(errorOf(ApiError::Kind::Incomplete));
        return;
    }
    contentArrived();
    if (m_isDecided)
        return;
    if (std::optional<ApiError> found = fault())
        fail(std::move(*found));
    else
        succeed();
}

/// What is wrong with a success of which everything that will come has come.
std::optional<ApiError> HttpCall::fault() const
{
    using Framing = GatewayHead::Framing;
    using Kind = ApiError::Kind;
    switch (m_head.framing) {
    case Framing::NoContent:
        break;
    case Framing::Chunks:
        // A connection that ends before the last chunk can pass for a good end in Qt. Then the text that came tells, by
        // being complete or not; nothing at all tells nothing.
        if (m_content.isEmpty())
            return errorOf(Kind::Incomplete);
        break;
    case Framing::Length:
        // What was unpacked cannot be counted, and is judged by being a complete text as well.
        if (!m_head.isEncoded() && m_content.size() != m_head.length)
            return errorOf(Kind::Incomplete);
        break;
    case Framing::UntilClosed:
        // Nobody can tell whether this was all. Of a read the reader can, for half a JSON text is none.
        if (isStateChanging() || m_content.isEmpty())
            return errorOf(Kind::Incomplete);
        break;
    case Framing::Contradictory:
        return errorOf(Kind::Incomplete);
    }
    if (isStateChanging())
        return std::nullopt; // whether an answer was due, its reader knows
    if (m_head.status != 200 && m_head.status != 201 && m_head.status != 204)
        return errorOf(Kind::UndocumentedStatus);
    // A read that is answered by nothing was not answered by the API.
    if (m_content.isEmpty())
        return errorOf(Kind::NotTheApi);
    return std::nullopt;
}

bool HttpCall::wasReached() const
{
    return m_wasReached || (m_body && m_body->wasRead());
}

Delivery HttpCall::deliveryAfter(ApiError::Kind kind) const
{
    using Kind = ApiError::Kind;
    if (wasReached())
        return Delivery::MaybeSent;
    // The unread body of a deed is the proof.
    if (isStateChanging() || !m_hasLeft)
        return Delivery::NotSent;
    // A read has none: Qt may have sent it without having told us yet. Here there was no connection to send it over.
    const bool hadNoConnection = kind == Kind::HostNotFound || kind == Kind::ConnectionRefused
                                 || kind == Kind::NoNetwork || kind == Kind::ProxyFailed || kind == Kind::NotTrusted
                                 || kind == Kind::ConnectDeadline;
    return hadNoConnection ? Delivery::NotSent : Delivery::MaybeSent;
}

ApiError HttpCall::errorOf(ApiError::Kind kind) const
{
    ApiError error;
    error.kind = kind;
    error.host = m_route.shownHost();
    error.delivery = deliveryAfter(kind);
    error.status = m_head.status;
    // Of a read that was answered there is no more to fear. A success that cannot be relied on is no answer to a deed:
    // who gave it, and after what, is unknown.
    if (m_head.hasArrived() && (!isStateChanging() || !m_head.isSuccess()))
        error.delivery = Delivery::Answered;
    if (kind == ApiError::Kind::Aborted && error.delivery == Delivery::Answered)
        error.delivery = Delivery::MaybeSent;
    return error;
}

ApiError HttpCall::failedStatus() const
{
    ApiError error = errorOf(m_head.kindOfFailure());
    error.delivery = Delivery::Answered;
    if (error.kind == ApiError::Kind::Redirected)
        error.place = GatewayRoute::place(m_head.redirectTarget);
    if (m_head.status == 429 || m_head.status == 503)
        error.retryAfter = m_head.retryAfter;
    error.detail = Readers::errorDetail(m_content);
    return error;
}

bool HttpCall::usesProxy() const
{
    if (m_route.isLoopback())
        return false;
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(m_reply->url()));
    return std::any_of(proxies.begin(), proxies.end(),
                       [](const QNetworkProxy &proxy) { return proxy.type() != QNetworkProxy::NoProxy; });
}

ApiError HttpCall::failedTransport(QNetworkReply::NetworkError error) const
{
    using Kind = ApiError::Kind;
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return errorOf(Kind::HostNotFound);
    case QNetworkReply::ConnectionRefusedError:
        return errorOf(Kind::ConnectionRefused);
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return errorOf(Kind::NoNetwork);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return errorOf(Kind::ProxyFailed);
    case QNetworkReply::SslHandshakeFailedError: {
        ApiError notTrusted = errorOf(Kind::NotTrusted);
        QStringList reasons;
        for (const QSslError &reason : m_certificateErrors)
            reasons += reason.errorString();
        reasons.removeDuplicates();
        notTrusted.detail = reasons.isEmpty() ? m_reply->errorString() : reasons.join(u' ');
        return notTrusted;
    }
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ContentReSendError:
        if (wasReached())
            return errorOf(Kind::ConnectionLost);
        // Qt has no word for most of what a proxy says, nor for "network unreachable".
        if (usesProxy())
            return errorOf(Kind::ProxyFailed);
        return errorOf(error == QNetworkReply::UnknownNetworkError ? Kind::NoNetwork : Kind::ConnectionLost);
    default: // the others have one meaning here: it broke on the way
        return errorOf(Kind::ConnectionLost);
    }
}

} // namespace Rescind
