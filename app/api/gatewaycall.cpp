// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/gatewaycall.h"

#include "app/api/oneshotbody.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <algorithm>
#include <utility>

namespace Rescind {

namespace {

Q_LOGGING_CATEGORY(apiLog, "rescind.api", QtWarningMsg)

/// What Qt may hold unread for us. It stops reading from the connection beyond that.
constexpr qint64 readAhead = 256 * 1024;

/// A token that could end its header line, and begin another, is none.
bool fitsIntoAHeader(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char character) { return character > ' ' && character < '\x7f'; });
}

} // namespace

HttpCall::HttpCall(ApiRequest request, Secret token, GatewayRoute route, const GatewayLimits &limits, QObject *parent)
    : GatewayCall(parent)
    , m_request(std::move(request))
    , m_token(std::move(token))
    , m_route(std::move(route))
    , m_url(m_route.url(m_request.path))
    , m_limits(limits)
    , m_deadlines(limits, nullptr)
{
    connect(&m_deadlines, &GatewayDeadlines::passed, this, &HttpCall::deadlinePassed);
}

HttpCall::~HttpCall()
{
    drop();
}

bool HttpCall::isStateChanging() const
{
    return m_request.effect == ApiRequest::Effect::StateChanging || m_request.verb == ApiRequest::Verb::Patch
           || m_request.verb == ApiRequest::Verb::Delete;
}

std::optional<ApiError> HttpCall::refusal() const
{
    if (!m_url)
        return errorOf(ApiError::Kind::AddressNotUsable);
    // Without a body nothing would keep Qt from sending it twice.
    if (isStateChanging() && (m_request.body.isEmpty() || m_request.verb == ApiRequest::Verb::Get))
        return errorOf(ApiError::Kind::AddressNotUsable);
    if (!fitsIntoAHeader(m_token.expose()))
        return errorOf(ApiError::Kind::NoCredentials);
    return std::nullopt;
}

QNetworkRequest HttpCall::networkRequest(const QSslConfiguration &tls) const
{
    QNetworkRequest request(m_url.value_or(QUrl()));
    request.setSslConfiguration(tls);
    request.setPeerVerifyName(m_route.certificateName());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Keeps Qt from answering a challenge: an NTLM one even without a name and a password at hand.
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::Http2CleartextAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);

    if (!m_route.hostHeader().isEmpty())
        request.setRawHeader("Host", m_route.hostHeader());
    request.setRawHeader("User-Agent", "Rescind/" RESCIND_VERSION);
    request.setRawHeader("Accept", "application/json");
    // Qt would tell the server the language of the desktop.
    request.setRawHeader("Accept-Language", "en");
    if (m_request.answerSize == ApiRequest::AnswerSize::Page) {
        // Pages of orders shrink to a tenth, so Qt may offer the encodings it knows. The cap counts what comes out.
        request.setDecompressedSafetyCheckThreshold(cap());
    } else {
        request.setRawHeader("Accept-Encoding", "identity");
    }
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Token " + m_token.expose().toByteArray());
    if (!m_request.contentType.isEmpty())
        request.setRawHeader("Content-Type", m_request.contentType);
    else if (!m_request.body.isEmpty())
        request.setRawHeader("Content-Type", jsonContentType.toByteArray()); // Qt would call it a form
    return request;
}

void HttpCall::start(QNetworkAccessManager &manager, const QSslConfiguration &tls)
{
    QNetworkRequest request = networkRequest(tls);
    const QByteArray verb = verbName(m_request.verb);
    if (isStateChanging()) {
        auto *body = new OneShotBody(m_request.body, this);
        connect(body, &OneShotBody::readingBegan, this, &HttpCall::reached);
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, body->contentLength());
        m_reply = manager.sendCustomRequest(request, verb, body);
        m_body = body;
        body->setParent(m_reply); // it must outlive the reply, which reads it
    } else if (m_request.verb == ApiRequest::Verb::Get) {
        m_reply = manager.get(request);
    } else {
        // A read may be repeated, so Qt may buffer the body and put it onto a new connection when the old one is stale.
        m_reply = manager.sendCustomRequest(request, verb, m_request.body);
    }
    // At once where Qt has started the operation already: an answer does not wait until this thread has time. And
    // queued behind its start, which is queued too when there is a body: told earlier, Qt forgets it. Should
    // the system halt us in between, a plain HTTP answer is read without a bound until we go on; only this computer's
    // own servers may speak that. Over TLS it was not, with this thread halted for 300 ms.
    const qint64 size = std::min(readAhead, cap() + 1);
    m_reply->setReadBufferSize(size);
    QMetaObject::invokeMethod(
        m_reply, [reply = m_reply.data(), size] { reply->setReadBufferSize(size); }, Qt::QueuedConnection);
    m_hasLeft = true;
    m_request.body.clear(); // log-in's holds a password
    listen();
    m_deadlines.start();
}

void HttpCall::listen()
{
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpCall::reached);
    connect(m_reply, &QNetworkReply::uploadProgress, &m_deadlines, &GatewayDeadlines::active);
    connect(m_reply, &QNetworkReply::downloadProgress, &m_deadlines, &GatewayDeadlines::active);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::headArrived);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::contentArrived);
    connect(m_reply, &QNetworkReply::errorOccurred, this, &HttpCall::replyFailed);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::replyFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_certificateErrors = errors; });
}

void HttpCall::abort()
{
    if (!m_isDecided)
        fail(errorOf(ApiError::Kind::Aborted));
}

void HttpCall::refuse(ApiError error)
{
    fail(std::move(error));
}

void HttpCall::drop()
{
    m_deadlines.stop();
    if (!m_reply)
        return;
    // Whatever Qt still does before the reply is gone, "not sent" stays true.
    if (m_body) {
        m_wasReached |= m_body->wasRead();
        m_body->disconnect(this);
        m_body->revoke();
    }
    // No abort(): the reply would report an error, and then a second one, of which Qt warns. Its end has the same
    // effect.
    m_reply->disconnect(this);
    m_reply->disconnect(&m_deadlines);
    m_reply->deleteLater();
    m_reply.clear();
}

void HttpCall::reached()
{
    m_wasReached = true;
    m_deadlines.connected();
    m_deadlines.active();
}

void HttpCall::deadlinePassed(ApiError::Kind kind)
{
    // A refusal whose head is here is a refusal, even if its explanation never ends.
    fail(m_head.hasArrived() && !m_head.isSuccess() ? failedStatus() : errorOf(kind));
}

void HttpCall::succeed()
{
    GatewayAnswer answer;
    answer.status = m_head.status;
    answer.contentType = m_head.contentType;
    answer.body = std::move(m_content);
    answer.body.squeeze();
    answer.at = QDateTime::currentDateTimeUtc();
    decide(std::move(answer));
}

void HttpCall::fail(ApiError error)
{
    decide(tl::make_unexpected(std::move(error)));
}

void HttpCall::decide(ApiResult<GatewayAnswer> result)
{
    Q_ASSERT(!m_isDecided);
    m_isDecided = true;
    m_result = std::move(result);
    m_token = Secret();
    m_request.body.clear();
    drop();
    // Neither path nor body: they name orders.
    if (m_result)
        qCDebug(apiLog) << verbName(m_request.verb).constData() << "answered with" << m_result->status;
    else
        qCDebug(apiLog) << verbName(m_request.verb).constData() << "ended as" << m_result.error().wireName();
    // Later, so that nobody is called back from within send(), abort() or a signal of the reply.
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(this); }, Qt::QueuedConnection);
}

} // namespace Rescind
