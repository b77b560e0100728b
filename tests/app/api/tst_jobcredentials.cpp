// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api/answersamples.h"
#include "tests/app/api/jobfixture.h"

#include <QHash>

using namespace Qt::StringLiterals;
using namespace Rescind;
using namespace Rescind::Testing;

class JobCredentialsTest : public JobFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { tearDown(); }

    void theTokenOfTheCredentialsGoesOut();
    void logInGoesOutWithoutAToken();
    void anExpiredTokenIsRenewedAndTheCallPutBackOnce();
    void aDeedMetByAnExpiredTokenGoesBackOnceAndWhole();
    void aSecondRefusalOfTheTokenIsAnError();
    void aRenewalThatFailsEndsTheJobWithNothingSent_data();
    void aRenewalThatFailsEndsTheJobWithNothingSent();
    void withoutATokenNothingIsSent();
    void aRefusedLogInIsPlainlyAnError();
    void manyJobsMetByAnExpiredTokenEachGoBackOnce();
};

void JobCredentialsTest::theTokenOfTheCredentialsGoesOut()
{
    m_server->enqueue(FaultScript::answer(200, R"({"org_type": "RETAILER"})"));
    run(new OrganisationJob(*m_gateway, *m_credentials, Release::Timpanogos));
    QVERIFY(m_outcome.succeeded);
    QCOMPARE(arrivals().size(), 1);
    QCOMPARE(arrivals().at(0).header("Authorization"), "Token first-token");
    QCOMPARE(m_credentials->tokensAsked, 1);
    QCOMPARE(m_credentials->renewalsAsked, 0);
}

void JobCredentialsTest::logInGoesOutWithoutAToken()
{
    m_server->enqueue(FaultScript::answer(200, Samples::logIn()));
    auto *job = new LogInJob(*m_gateway, Release::Timpanogos, u"ann"_s, Secret("pa\"ss"));
    LogInAnswer answer;
    m_atEnd = [job, &answer](ApiJob *) { answer = job->value(); };
    run(job);
    QVERIFY(m_outcome.succeeded);
    QCOMPARE(answer.role, ActorRole::Retailer);
    QCOMPARE(answer.token, Secret("9944b09199c62bcf9418ad846dd0e4bbdfc6ee4b"));
    QCOMPARE(arrivals().size(), 1);
    QVERIFY(arrivals().at(0).header("Authorization").isNull());
    QCOMPARE(arrivals().at(0).body(), R"({"username": "ann", "password": "pa\"ss"})");
}

void JobCredentialsTest::anExpiredTokenIsRenewedAndTheCallPutBackOnce()
{
    m_server->enqueue(FaultScript::answer(401));
    m_server->enqueue(FaultScript::answer(200, R"({"org_type": "SUPPLIER"})"));
    run(new OrganisationJob(*m_gateway, *m_credentials, Release::Timpanogos));
    QVERIFY(m_outcome.succeeded);
    QCOMPARE(m_credentials->renewalsAsked, 1);
    QCOMPARE(m_credentials->rejected, Secret("first-token"));
    QCOMPARE(arrivals().size(), 2);
    QCOMPARE(arrivals().at(0).header("Authorization"), "Token first-token");
    QCOMPARE(arrivals().at(1).header("Authorization"), "Token second-token");
}

void JobCredentialsTest::aDeedMetByAnExpiredTokenGoesBackOnceAndWhole()
{
    for (const ActionKind kind : allActionKinds) {
        m_outcome = {};
        m_server->forgetArrivals();
        m_server->enqueue(FaultScript::answer(401));
        m_server->enqueue(FaultScript::answer(204));
        run(ActionJob::create(kind, *m_gateway, *m_credentials, Release::Timpanogos, someUuid));
        QVERIFY(m_outcome.succeeded);
        const QList<ArrivedRequest> both = arrivals();
        QCOMPARE(both.size(), 2);
        QCOMPARE(both[0].verb(), both[1].verb());
        QCOMPARE(both[0].path(), both[1].path());
        QCOMPARE(both[0].body(), both[1].body());
        QVERIFY(!both[1].body().isEmpty());
    }
}

void JobCredentialsTest::aSecondRefusalOfTheTokenIsAnError()
{
    m_server->enqueue(FaultScript::answer(401));
    m_server->enqueue(FaultScript::answer(401));
    run(new CancelItemJob(*m_gateway, *m_credentials, Release::Timpanogos, someUuid));
    QVERIFY(!m_outcome.succeeded);
    QCOMPARE(failure().kind, ApiError::Kind::NotSignedIn);
    QCOMPARE(failure().status, 401);
    QCOMPARE(arrivals().size(), 2);
    QCOMPARE(m_credentials->renewalsAsked, 1);
}

void JobCredentialsTest::aRenewalThatFailsEndsTheJobWithNothingSent_data()
{
    QTest::addColumn<ApiError>("cause");
    QTest::addRow("no credentials") << someError(ApiError::Kind::NoCredentials, Delivery::NotSent);
    QTest::addRow("the log-in was refused") << someError(ApiError::Kind::NotSignedIn, Delivery::Answered);
    QTest::addRow("the log-in was lost") << someError(ApiError::Kind::ConnectionLost, Delivery::MaybeSent);
    QTest::addRow("the log-in met a fault") << someError(ApiError::Kind::ServerFailure, Delivery::Answered);
}

void JobCredentialsTest::aRenewalThatFailsEndsTheJobWithNothingSent()
{
    QFETCH(ApiError, cause);
    m_credentials->renewed = tl::unexpected(cause);
    m_server->enqueue(FaultScript::answer(401));
    run(new CancelItemJob(*m_gateway, *m_credentials, Release::Timpanogos, someUuid));
    // THEN the cause is told, and the deed counts as not sent: what arrived of it was refused
    QCOMPARE(failure().kind, cause.kind);
    QCOMPARE(failure().delivery, Delivery::NotSent);
    QCOMPARE(arrivals().size(), 1);
}

void JobCredentialsTest::withoutATokenNothingIsSent()
{
    m_credentials->current = tl::unexpected(someError(ApiError::Kind::ConnectionLost, Delivery::MaybeSent));
    run(new CancelItemJob(*m_gateway, *m_credentials, Release::Timpanogos, someUuid));
    QCOMPARE(failure().kind, ApiError::Kind::ConnectionLost);
    QCOMPARE(failure().delivery, Delivery::NotSent);
    QCOMPARE(arrivals().size(), 0);
}

void JobCredentialsTest::aRefusedLogInIsPlainlyAnError()
{
    m_server->enqueue(FaultScript::answer(401, R"({"detail": "Wrong password."})"));
    run(new LogInJob(*m_gateway, Release::V1, u"ann"_s, Secret("wrong")));
    QCOMPARE(failure().kind, ApiError::Kind::NotSignedIn);
    QCOMPARE(failure().detail, u"Wrong password."_s);
    QCOMPARE(arrivals().size(), 1);
    QCOMPARE(m_credentials->renewalsAsked, 0);
}

void JobCredentialsTest::manyJobsMetByAnExpiredTokenEachGoBackOnce()
{
    constexpr int jobs = 60;
    m_server->setResponder([](const ArrivedRequest &request) {
        return FaultScript::answer(request.header("Authorization") == "Token second-token" ? 204 : 401);
    });
    m_credentials->holdRenewals = true;
    int succeeded = 0;
    m_atEnd = [&succeeded](ApiJob *done) { succeeded += done->succeeded() ? 1 : 0; };
    for (int i = 0; i < jobs; ++i) {
        auto *job = new CancelItemJob(*m_gateway, *m_credentials, Release::Timpanogos, QString::number(i));
        watch(job);
        job->start();
    }
    // WHEN all of them wait for the one renewal, and it comes
    QTRY_COMPARE_WITH_TIMEOUT(m_credentials->renewalsAsked, jobs, patience);
    m_credentials->answerNow();
    QTRY_COMPARE_WITH_TIMEOUT(m_outcome.finished, jobs, patience);
    // THEN each went back once
    QCOMPARE(succeeded, jobs);
    QHash<QByteArray, int> timesByPath;
    for (const ArrivedRequest &request : arrivals())
        ++timesByPath[request.path()];
    QCOMPARE(timesByPath.size(), jobs);
    for (const int times : std::as_const(timesByPath))
        QCOMPARE(times, 2);
}

QTEST_GUILESS_MAIN(JobCredentialsTest)

#include "tst_jobcredentials.moc"
