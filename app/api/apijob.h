// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/api/apirequest.h"
#include "app/api/gateway.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <functional>

namespace Rescind {

class Credentials;

/// One call of the API. Life cycle: construct, connect to `finished`, `start()` once; `finished` comes exactly once and
/// never from within start(); then the job deletes itself. A job that is deleted before aborts its call.
///
/// A 401 on a call that carries a token is answered by renewing the token and putting the call back, once: the server
/// refused it, so it was not carried out. Everything else ends the job. When no token can be had, the job ends with the
/// log-in's error and Delivery::NotSent, for the call itself never left or was refused. Content is parsed off the
/// calling thread. A call whose path isAddressable() denies ends in Kind::NotFound with status 0 and nothing sent.
class ApiJob : public QObject
{
    Q_OBJECT

public:
    ~ApiJob() override;

    void start();
    /// Ends the job soon: with Kind::Aborted, or as it would have ended when the answer is already there.
    void abort();

    [[nodiscard]] const ApiRequest &request() const { return m_request; }
    /// Whether the job ended well. Meaningful after `finished`.
    [[nodiscard]] bool succeeded() const { return m_finished && !m_error; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    /// HTTP status of a success; of a failure see error().
    [[nodiscard]] int status() const { return m_status; }
    /// When the server's answer was complete, UTC.
    [[nodiscard]] QDateTime answeredAt() const { return m_answeredAt; }

Q_SIGNALS:
    void finished(Rescind::ApiJob *job);

protected:
    /// @param credentials may be null for calls that need no token. Gateway and credentials must outlive the job.
    ApiJob(Gateway &gateway, Credentials *credentials, ApiRequest request, QObject *parent);

    /// Called once with a complete answer; ends in finish(), now or later.
    virtual void take(const GatewayAnswer &answer) = 0;
    /// Completes what the gateway cannot know of an error: the permission of a 403, the kind of account of a 409.
    virtual void refine(ApiError &error) const;

    /// Parses @p body with @p reader on the global thread pool; hands the outcome over on this job's thread, unless the
    /// job is gone. A QFutureWatcher, not QFuture::then(): Qt 6.4's asserts that the context still lives.
    template <typename Value>
    void parse(const QByteArray &body, ApiResult<Value> (*reader)(const QByteArray &),
               std::function<void(ApiResult<Value>)> done);

    void finish(std::optional<ApiError> error = std::nullopt);

private:
    void begin();
    void takeToken(const ApiResult<Secret> &token);
    void sendWith(const Secret &token);
    void answered(GatewayCall *call, const Secret &token);

    Gateway &m_gateway;
    Credentials *m_credentials;
    ApiRequest m_request;
    QPointer<GatewayCall> m_call;
    std::optional<ApiError> m_error;
    int m_status = 0;
    QDateTime m_answeredAt;
    bool m_started = false;
    bool m_aborted = false;
    bool m_answered = false;
    bool m_finished = false;
    bool m_putBack = false;
};

/// A job whose answer is a value.
template <typename Value> class ReadingJob : public ApiJob
{
public:
    /// The answer; valid after `finished` when succeeded().
    [[nodiscard]] const Value &value() const { return m_value; }

protected:
    using Reader = ApiResult<Value> (*)(const QByteArray &);
    ReadingJob(Gateway &gateway, Credentials *credentials, ApiRequest request, Reader reader, QObject *parent)
        : ApiJob(gateway, credentials, std::move(request), parent)
        , m_reader(reader)
    {
    }
    void take(const GatewayAnswer &answer) override;

private:
    Reader m_reader;
    Value m_value{};
};

} // namespace Rescind

#include "app/api/apijob_impl.h"
