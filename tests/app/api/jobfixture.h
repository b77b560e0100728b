// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/credentials.h"
#include "app/api/jobs.h"
#include "tests/support/faultserver.h"

#include <QTest>

#include <functional>
#include <memory>

namespace Rescind::Testing {

constexpr int patience = 30'000;

inline const QString someUuid = QStringLiteral("2f1c1f0e-7a0b-4b7e-9f1e-0a2b3c4d5e6f");

// Hands out what the test says, at once or when told to.
class ScriptedCredentials final : public Credentials
{
public:
    void token(QObject *context, Answer answer) override { ask(tokensAsked, current, context, std::move(answer)); }

    void renew(const Secret &refused, QObject *context, Answer answer) override
    {
        rejected = refused;
        ask(renewalsAsked, renewed, context, std::move(answer));
    }

    void answerNow()
    {
        for (const auto &waiting : std::exchange(m_waiting, {}))
            waiting();
    }

    ApiResult<Secret> current = Secret("first-token");
    ApiResult<Secret> renewed = Secret("second-token");
    Secret rejected;
    int tokensAsked = 0;
    int renewalsAsked = 0;
    bool holdTokens = false;
    bool holdRenewals = false;

private:
    void ask(int &counter, const ApiResult<Secret> &result, QObject *context, Answer answer)
    {
        ++counter;
        const QPointer<QObject> guard(context);
        const auto reply = [guard, result, answer = std::move(answer)] {
            if (guard)
                answer(result);
        };
        if (&counter == &tokensAsked ? holdTokens : holdRenewals)
            m_waiting.append(reply);
        else
            reply();
    }

    QList<std::function<void()>> m_waiting;
};

inline ApiError someError(ApiError::Kind kind, Delivery delivery)
{
    ApiError error;
    error.kind = kind;
    error.delivery = delivery;
    return error;
}

// What a job left behind when it finished; it deletes itself afterwards.
struct Outcome
{
    int finished = 0;
    bool succeeded = false;
    int status = 0;
    QDateTime answeredAt;
    std::optional<ApiError> error;
};

/// Jobs through the real gateway to a fault server.
class JobFixture : public QObject
{
    Q_OBJECT

protected:
    void prepare()
    {
        m_server = std::make_unique<FaultServer>();
        // No call ends by a deadline here: what ends is ended by what a test does.
        constexpr std::chrono::hours never(1);
        m_gateway = std::make_unique<Gateway>(m_server->url(), GatewayLimits{never, never, never});
        m_credentials = std::make_unique<ScriptedCredentials>();
        m_outcome = {};
        m_atEnd = {};
    }

    void tearDown()
    {
        QVERIFY(m_server->unexpected().isEmpty());
        m_gateway.reset();
        m_server.reset();
    }

    void watch(ApiJob *job)
    {
        connect(job, &ApiJob::finished, this, [this](ApiJob *done) {
            ++m_outcome.finished;
            m_outcome.succeeded = done->succeeded();
            m_outcome.status = done->status();
            m_outcome.answeredAt = done->answeredAt();
            m_outcome.error = done->error();
            if (m_atEnd)
                m_atEnd(done);
        });
    }

    void run(ApiJob *job)
    {
        watch(job);
        job->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_outcome.finished, 1, patience);
    }

    /// How the job failed; after one that did not, something that no test expects.
    [[nodiscard]] ApiError failure() const
    {
        return m_outcome.error.value_or(someError(ApiError::Kind::TooLarge, Delivery::Answered));
    }

    [[nodiscard]] QList<ArrivedRequest> arrivals() const { return m_server->arrivals(); }

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<ScriptedCredentials> m_credentials;
    Outcome m_outcome;
    std::function<void(ApiJob *)> m_atEnd; ///< while the job still exists
};

} // namespace Rescind::Testing
