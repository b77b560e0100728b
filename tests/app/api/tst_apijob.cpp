// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/credentials.h"
#include "app/api/jobs.h"
#include "tests/app/api/answersamples.h"
#include "tests/support/faultserver.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace Rescind;

namespace {

constexpr int patience = 30'000;

const QString uuid = u"2f1c1f0e-7a0b-4b7e-9f1e-0a2b3c4d5e6f"_s;

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

ApiError someError(ApiError::Kind kind, Delivery delivery)
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

// Which thread a reader ran on.
std::atomic<QThread *> readerThread = nullptr;

ApiResult<int> readWhereAmI(const QByteArray &body)
{
    readerThread = QThread::currentThread();
    return static_cast<int>(body.size());
}

// A reader that waits for the test.
QSemaphore &readerBegan()
{
    static QSemaphore semaphore;
    return semaphore;
}

QSemaphore &readerMayEnd()
{
    static QSemaphore semaphore;
    return semaphore;
}

ApiResult<int> readSlowly(const QByteArray &body)
{
    readerBegan().release();
    (void)readerMayEnd().tryAcquire(1, patience); // a test that has failed does not hang, too
    return static_cast<int>(body.size());
}

class SlowJob final : public ReadingJob<int>
{
public:
    SlowJob(Gateway &gateway, Credentials &credentials)
        : ReadingJob(gateway, &credentials, OrganisationJob::request(Release::Timpanogos), &readSlowly, nullptr)
    {
    }
};

class WhereAmIJob final : public ReadingJob<int>
{
public:
    WhereAmIJob(Gateway &gateway, Credentials &credentials)
        : ReadingJob(gateway, &credentials, OrganisationJob::request(Release::Timpanogos), &readWhereAmI, nullptr)
    {
    }
};

} // namespace

class ApiJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aJobFinishesOnceAndNeverFromWithinStart();
    void aJobDeletesItselfAfterwards();
    void theTokenOfTheCredentialsGoesOut();
    void logInGoesOutWithoutAToken();
    void anAnswerIsReadOffTheCallingThread();
    void aReadGivesItsValue();
    void anUnreadableAnswerNamesHostAndStatus();

    void anExpiredTokenIsRenewedAndTheCallPutBackOnce();
    void aDeedMetByAnExpiredTokenGoesBackOnceAndWhole();
    void aSecondRefusalOfTheTokenIsAnError();
    void aRenewalThatFailsEndsTheJobWithNothingSent_data();
    void aRenewalThatFailsEndsTheJobWithNothingSent();
    void withoutATokenNothingIsSent();
    void aRefusedLogInIsPlainlyAnError();
    void manyJobsMetByAnExpiredTokenEachGoBackOnce();

    void aRefusalNamesThePermissionOfTheCall_data();
    void aRefusalNamesThePermissionOfTheCall();
    void aConflictNamesTheKindOfAccount_data();
    void aConflictNamesTheKindOfAccount();

    void aDeedSucceedsOnADocumentedAnswer_data();
    void aDeedSucceedsOnADocumentedAnswer();
    void aDeedAnsweredByAWebPageIsUncertain();
    void aJobOfEachKindSendsItsOwnRequest();

    void anIdentifierWithoutAddressIsNeverSent();
    void aDeletedJobAbortsItsCall();
    void aJobDeletedWhileItsAnswerIsReadIsQuiet();
    void aJobDeletedBeforeItBeginsSendsNothing();
    void abortBeforeTheCallSendsNothing();
    void abortWhileWaitingForATokenSendsNothing();
    void abortDuringTheCallTellsThatItMayHaveArrived();
    void abortDuringARenewalPutsNothingBack();
    void abortWhileTheAnswerIsReadLeavesTheTruth();
    void abortAfterTheAnswerLeavesTheTruth();
    void abortTwiceFinishesOnce();

private:
    void watch(ApiJob *job);
    void run(ApiJob *job);
    [[nodiscard]] QList<ArrivedRequest> arrivals() const { return m_server->arrivals(); }

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<ScriptedCredentials> m_credentials;
    Outcome m_outcome;
    std::function<void(ApiJob *)> m_atEnd; ///< while the job still exists
};

void ApiJobTest::init()
{
    m_server = std::make_unique<FaultServer>();
    // No call ends by a deadline here: what ends is ended by what a test does.
    constexpr std::chrono::hours never(1);
    m_gateway = std::make_unique<Gateway>(m_server->url(), GatewayLimits{never, never, never});
    m_credentials = std::make_unique<ScriptedCredentials>();
    m_outcome = {};
    m_atEnd = {};
}

void ApiJobTest::cleanup()
{
    QVERIFY(m_server->unexpected().isEmpty());
    m_gateway.reset();
    m_server.reset();
}

void ApiJobTest::watch(ApiJob *job)
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

void ApiJobTest::run(ApiJob *job)
{
    watch(job);
    job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_outcome.finished, 1, patience);
}

void ApiJobTest::aJobFinishesOnceAndNeverFromWithinStart()
{
    // GIVEN credentials that fail at once, so that there is nothing to wait for
    m_credentials->current = tl::unexpected(someError(ApiError::Kind::NoCredentials, Delivery::NotSent));
    auto *job = new OrganisationJob(*m_gateway, *m_credentials, Release::Timpanogos);
    watch(job);
    // WHEN it starts
    job->start();
    // THEN it has not finished yet, and will only once
    QCOMPARE(m_outcome.finished, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_outcome.finished, 1, patience);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_outcome.finished, 1);
}

void ApiJobTest::aJobDeletesItselfAfterwards()
{
    m_server->enqueue(FaultScript::answer(204));
    const QPointer<ApiJob> job = new CancelOrderJob(*m_gateway, *m_credentials, Release::Timpanogos, uuid);
    run(job);
    QTRY_VERIFY_WITH_TIMEOUT(job.isNull(), patience);
}

void ApiJobTest::theTokenOfTheCredentialsGoesOut()
{
    m_server->enqueue(FaultScript::answer(200, R"({"org_type": "RETAILER"})"));
    run(new OrganisationJob(*m_gateway, *m_credentials, Release::Timpanogos));
    QVERIFY(m_outcome.succeeded);
    QCOMPARE(arrivals().size(), 1);
    QCOMPARE(arrivals().at(0).header("Authorization"), "Token first-token");
    QCOMPARE(m_credentials->tokensAsked, 1);
    QCOMPARE(m_credentials->renewalsAsked, 0);
}

void ApiJobTest::logInGoesOutWithoutAToken()
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

void ApiJobTest::anAnswerIsReadOffTheCallingThread()
{
    readerThread = nullptr;
    m_server->enqueue(FaultScript::answer(200, "four"));
    auto *job = new WhereAmIJob(*m_gateway, *m_credentials);
    QThread *finishedOn = nullptr;
    int value = 0;
    m_atEnd = [&](ApiJob *) {
        finishedOn = QThread::currentThread();
        value = job->value();
    };
    run(job);
    QCOMPARE(value, 4);
    QCOMPARE(finishedOn, QThread::currentThread());
    QVERIFY(readerThread != nullptr && readerThread != QThread::currentThread());
}

void ApiJobTest::aReadGivesItsValue()
{
    m_server->enqueue(FaultScript::answer(200, Samples::timpanogosDetail()));
    auto *job = new OrderJob(*m_gateway, *m_credentials, Release::Timpanogos, uuid);
    Order order;
    m_atEnd = [job, &order](ApiJob *) { order = job->value(); };
    const QDateTime before = QDateTime::currentDateTimeUtc();
    run(job);
    QVERIFY(m_outcome.succeeded);
    QCOMPARE(m_outcome.status, 200);
    QVERIFY(m_outcome.answeredAt >= before && m_outcome.answeredAt.timeSpec() == Qt::UTC);
    QCOMPARE(order.purchaseOrderNumber, u"5527771067"_s);
    QCOMPARE(arrivals().at(0).path(), "/timp/orders/" + uuid.toUtf8() + '/');
}

void ApiJobTest::anUnreadableAnswerNamesHostAndStatus()
{
    m_server->enqueue(FaultScript::answer(200, R"({"something": "else"})"));
    run(new OrderJob(*m_gateway, *m_credentials, Release::Timpanogos, uuid));
    QVERIFY(!m_outcome.succeeded);
    QCOMPARE(m_outcome.error->kind, ApiError::Kind::Unreadable);
    QCOMPARE(m_outcome.error->delivery, Delivery::Answered);
    QCOMPARE(m_outcome.error->status, 200);
    QCOMPARE(m_outcome.error->host, u"127.0.0.1:%1"_s.arg(m_server->port()));
}

void ApiJobTest::anExpiredTokenIsRenewedAndTheCallPutBackOnce()
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

void ApiJobTest::aDeedMetByAnExpiredTokenGoesBackOnceAndWhole()
{
    for (const ActionKind kind : allActionKinds) {
        m_outcome = {};
        m_server->forgetArrivals();
        m_server->enqueue(FaultScript::answer(401));
        m_server->enqueue(FaultScript::answer(204));
        run(ActionJob::create(kind, *m_gateway, *m_credentials, Release::Timpanogos, uuid));
        QVERIFY(m_outcome.succeeded);
        const QList<ArrivedRequest> both = arrivals();
        QCOMPARE(both.size(), 2);
        QCOMPARE(both[0].verb(), both[1].verb());
        QCOMPARE(both[0].path(), both[1].path());
        QCOMPARE(both[0].body(), both[1].body());
        QVERIFY(!both[1].body().isEmpty());
    }
}

void ApiJobTest::aSecondRefusalOfTheTokenIsAnError()
{
    m_server->enqueue(FaultScript::answer(401));
    m_server->enqueue(FaultScript::answer(401));
    run(new CancelItemJob(*m_gateway, *m_credentials, Release::Timpanogos, uuid));
    QVERIFY(!m_outcome.succeeded);
    QCOMPARE(m_outcome.error->kind, ApiError::Kind::NotSignedIn);
    QCOMPARE(m_outcome.error->status, 401);
    QCOMPARE(arrivals().size(), 2);
    QCOMPARE(m_credentials->renewalsAsked, 1);
}

void ApiJobTest::aRenewalThatFailsEndsTheJobWithNothingSent_data()
{
    QTest::addColumn<ApiError>("cause");
    QTest::addRow("no credentials") << someError(ApiError::Kind::NoCredentials, Delivery::NotSent);
    QTest::addRow("the log-in was refused") << someError(ApiError::Kind::NotSignedIn, Delivery::Answered);
    QTest::addRow("the log-in was lost") << someError(ApiError::Kind::ConnectionLost, Delivery::MaybeSent);
    QTest::addRow("the log-in met a fault") << someError(ApiError::Kind::ServerFailure, Delivery::Answered);
}

void ApiJobTest::aRenewalThatFailsEndsTheJobWithNothingSent()
{
    QFETCH(ApiError, cause);
    m_credentials->renewed = tl::unexpected(cause);
    m_server->enqueue(FaultScript::answer(401));
    run(new CancelItemJob(*m_gateway, *m_credentials, Release::Timpanogos, uuid));
    // THEN the cause is told, and the deed counts as not sent: what arrived of it was refused
    QCOMPARE(m_outcome.error->kind, cause.kind);
    QCOMPARE(m_outcome.error->delivery, Delivery::NotSent);
    QCOMPARE(arrivals().size(), 1);
}

void ApiJobTest::withoutATokenNothingIsSent()
{
    m_credentials->current = tl::unexpected(someError(ApiError::Kind::ConnectionLost, Delivery::MaybeSent));
    run(new CancelItemJob(*m_gateway, *m_credentials, Release::Timpanogos, uuid));
    QCOMPARE(m_outcome.error->kind, ApiError::Kind::ConnectionLost);
    QCOMPARE(m_outcome.error->delivery, Delivery::NotSent);
    QCOMPARE(arrivals().size(), 0);
}

void ApiJobTest::aRefusedLogInIsPlainlyAnError()
{
    m_server->enqueue(FaultScript::answer(401, R"({"detail": "Wrong password."})"));
    run(new LogInJob(*m_gateway, Release::V1, u"ann"_s, Secret("wrong")));
    QCOMPARE(m_outcome.error->kind, ApiError::Kind::NotSignedIn);
    QCOMPARE(m_outcome.error->detail, u"Wrong password."_s);
    QCOMPARE(arrivals().size(), 1);
    QCOMPARE(m_credentials->renewalsAsked, 0);
}

void ApiJobTest::manyJobsMetByAnExpiredTokenEachGoBackOnce()
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

using MakeJob = std::function<ApiJob *(Gateway &, Credentials &)>;
Q_DECLARE_METATYPE(MakeJob)

void ApiJobTest::aRefusalNamesThePermissionOfTheCall_data()
{
    QTest::addColumn<MakeJob>("make");
    QTest::addColumn<QString>("permission");

    const auto row = [](const char *name, const MakeJob &make, const QString &permission) {
        QTest::addRow("%s", name) << make << permission;
    };
    constexpr Release release = Release::Timpanogos;
    row(
        "list",
        [](auto &g, auto &c) {
            return new ListOrdersJob(g, c, release, {}, {0, 5});
        },
        u"view_order"_s);
    row(
        "order", [](auto &g, auto &c) { return new OrderJob(g, c, release, uuid); }, u"view_order"_s);
    row(
        "by PO number", [](auto &g, auto &c) { return new PurchaseOrderJob(g, c, uuid); }, u"view_order"_s);
    row(
        "attributes", [](auto &g, auto &c) { return new OrderAttributesJob(g, c, uuid); }, u"view_order"_s);
    row(
        "organisation", [](auto &g, auto &c) { return new OrganisationJob(g, c, release); }, u""_s);
    row(
        "notifications", [](auto &g, auto &c) { return new NotificationsJob(g, c, release); }, u""_s);
    for (const ActionKind kind : allActionKinds) {
        row(
            wireName(kind).data(), [kind](auto &g, auto &c) { return ActionJob::create(kind, g, c, release, uuid); },
            u"cancel_order"_s);
    }
}

void ApiJobTest::aRefusalNamesThePermissionOfTheCall()
{
    QFETCH(MakeJob, make);
    QFETCH(QString, permission);
    m_server->enqueue(FaultScript::answer(403));
    run(make(*m_gateway, *m_credentials));
    QCOMPARE(m_outcome.error->kind, ApiError::Kind::NotPermitted);
    QCOMPARE(m_outcome.error->permission, permission);
    QCOMPARE(m_outcome.error->delivery, Delivery::Answered);
}

void ApiJobTest::aConflictNamesTheKindOfAccount_data()
{
    QTest::addColumn<ActionKind>("kind");
    for (const ActionKind kind : allActionKinds)
        QTest::addRow("%s", wireName(kind).data()) << kind;
}

void ApiJobTest::aConflictNamesTheKindOfAccount()
{
    QFETCH(ActionKind, kind);
    m_server->enqueue(FaultScript::answer(409));
    run(ActionJob::create(kind, *m_gateway, *m_credentials, Release::Timpanogos, uuid));
    QCOMPARE(m_outcome.error->kind, ApiError::Kind::WrongAccountType);
    QCOMPARE(m_outcome.error->needed, isCancel(kind) ? u"retailer"_s : u"supplier"_s);
    QVERIFY(m_outcome.error->permission.isEmpty());
}

void ApiJobTest::aDeedSucceedsOnADocumentedAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addRow("204") << 204 << QByteArray();
    QTest::addRow("200, empty") << 200 << QByteArray();
    QTest::addRow("200, JSON") << 200 << QByteArray(R"({"status": "pending"})");
    QTest::addRow("202, JSON") << 202 << QByteArray("{}");
}

void ApiJobTest::aDeedSucceedsOnADocumentedAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_server->enqueue(FaultScript::answer(status, body));
    run(new ConfirmItemJob(*m_gateway, *m_credentials, uuid));
    QVERIFY2(m_outcome.succeeded, m_outcome.error ? qPrintable(m_outcome.error->text()) : "");
    QCOMPARE(m_outcome.status, status);
    QCOMPARE(arrivals().size(), 1);
}

void ApiJobTest::aDeedAnsweredByAWebPageIsUncertain()
{
    // Also when it claims to be JSON.
    for (const QByteArray type : {"text/html", "application/json"}) {
        m_outcome = {};
        m_server->enqueue(FaultScript::answer(200, "<html>Sign in to the airport's Wi-Fi</html>", type));
        run(new CancelItemJob(*m_gateway, *m_credentials, Release::Timpanogos, uuid));
        QVERIFY(!m_outcome.succeeded);
        QCOMPARE(m_outcome.error->kind, ApiError::Kind::NotTheApi);
        QCOMPARE(m_outcome.error->delivery, Delivery::MaybeSent);
    }
}

void ApiJobTest::aJobOfEachKindSendsItsOwnRequest()
{
    for (const ActionKind kind : allActionKinds) {
        m_outcome = {};
        m_server->forgetArrivals();
        m_server->enqueue(FaultScript::answer(204));
        ActionJob *job = ActionJob::create(kind, *m_gateway, *m_credentials, Release::V1, uuid);
        QCOMPARE(job->kind(), kind);
        const ApiRequest expected = ActionJob::request(kind, Release::V1, uuid);
        QCOMPARE(static_cast<ApiJob *>(job)->request(), expected);
        run(job);
        QCOMPARE(arrivals().size(), 1);
        const ArrivedRequest arrived = arrivals().at(0);
        QCOMPARE(arrived.verb(), verbName(expected.verb));
        QCOMPARE(arrived.path(), expected.path);
        QCOMPARE(arrived.body(), expected.body);
        QCOMPARE(arrived.header("Content-Type"), "application/json; charset=utf-8");
    }
}

void ApiJobTest::anIdentifierWithoutAddressIsNeverSent()
{
    for (const QString &text : {u""_s, u"."_s, u".."_s}) {
        m_outcome = {};
        run(new ConfirmItemJob(*m_gateway, *m_credentials, text));
        QCOMPARE(m_outcome.error->kind, ApiError::Kind::NotFound);
        QCOMPARE(m_outcome.error->delivery, Delivery::NotSent);
        QCOMPARE(m_outcome.error->status, 0);
    }
    QCOMPARE(arrivals().size(), 0);
    QCOMPARE(m_credentials->tokensAsked, 0);
}

void ApiJobTest::aDeletedJobAbortsItsCall()
{
    // GIVEN a call that the server holds
    m_server->enqueue(FaultScript("held").hold());
    auto job = std::make_unique<CancelItemJob>(*m_gateway, *m_credentials, Release::Timpanogos, uuid);
    watch(job.get());
    job->start();
    QTRY_COMPARE_WITH_TIMEOUT(arrivals().size(), 1, patience);
    QCOMPARE(m_gateway->inFlight(), 1);
    // WHEN the job goes
    job.reset();
    // THEN so does the call, and nobody is told
    QTRY_COMPARE_WITH_TIMEOUT(m_gateway->inFlight(), 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->openConnections(), 0, patience);
    QCOMPARE(m_outcome.finished, 0);
}

void ApiJobTest::aJobDeletedWhileItsAnswerIsReadIsQuiet()
{
    // GIVEN a reader that is in the midst of its work
    m_server->enqueue(FaultScript::answer(200, "four"));
    auto job = std::make_unique<SlowJob>(*m_gateway, *m_credentials);
    watch(job.get());
    job->start();
    QTRY_COMPARE_WITH_TIMEOUT(readerBegan().available(), 1, patience);
    readerBegan().acquire();
    // WHEN the job goes, and the reader ends afterwards
    job.reset();
    readerMayEnd().release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(patience));
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    // THEN nobody is told
    QCOMPARE(m_outcome.finished, 0);
}

void ApiJobTest::aJobDeletedBeforeItBeginsSendsNothing()
{
    auto job = std::make_unique<CancelItemJob>(*m_gateway, *m_credentials, Release::Timpanogos, uuid);
    watch(job.get());
    job->start();
    job.reset();
    // A second call, answered, proves that the first had its chance.
    m_server->enqueue(FaultScript::answer(200, R"({"org_type": "RETAILER"})"));
    run(new OrganisationJob(*m_gateway, *m_credentials, Release::Timpanogos));
    QCOMPARE(arrivals().size(), 1);
    QCOMPARE(m_credentials->tokensAsked, 1);
}

void ApiJobTest::abortBeforeTheCallSendsNothing()
{
    auto *job = new CancelItemJob(*m_gateway, *m_credentials, Release::Timpanogos, uuid);
    watch(job);
    job->start();
    job->abort();
    QCOMPARE(m_outcome.finished, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_outcome.finished, 1, patience);
    QCOMPARE(m_outcome.error->kind, ApiError::Kind::Aborted);
    QCOMPARE(m_outcome.error->delivery, Delivery::NotSent);
    QVERIFY(!m_outcome.error->host.isEmpty());
    QCOMPARE(m_credentials->tokensAsked, 0);
    QCOMPARE(arrivals().size(), 0);
}

void ApiJobTest::abortWhileWaitingForATokenSendsNothing()
{
    m_credentials->holdTokens = true;
    auto *job = new CancelItemJob(*m_gateway, *m_credentials, Release::Timpanogos, uuid);
    watch(job);
    job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_credentials->tokensAsked, 1, patience);
    job->abort();
    m_credentials->answerNow();
    QCOMPARE(m_gateway->queued() + m_gateway->inFlight(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_outcome.finished, 1, patience);
    QCOMPARE(m_outcome.error->kind, ApiError::Kind::Aborted);
    QCOMPARE(m_outcome.error->delivery, Delivery::NotSent);
    QCOMPARE(arrivals().size(), 0);
}

void ApiJobTest::abortDuringTheCallTellsThatItMayHaveArrived()
{
    m_server->enqueue(FaultScript("held").hold());
    auto *job = new CancelItemJob(*m_gateway, *m_credentials, Release::Timpanogos, uuid);
    watch(job);
    job->start();
    QTRY_COMPARE_WITH_TIMEOUT(arrivals().size(), 1, patience);
    job->abort();
    QTRY_COMPARE_WITH_TIMEOUT(m_outcome.finished, 1, patience);
    QCOMPARE(m_outcome.error->kind, ApiError::Kind::Aborted);
    QCOMPARE(m_outcome.error->delivery, Delivery::MaybeSent);
}

void ApiJobTest::abortDuringARenewalPutsNothingBack()
{
    m_credentials->holdRenewals = true;
    m_server->enqueue(FaultScript::answer(401));
    auto *job = new CancelItemJob(*m_gateway, *m_credentials, Release::Timpanogos, uuid);
    watch(job);
    job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_credentials->renewalsAsked, 1, patience);
    job->abort();
    m_credentials->answerNow();
    QCOMPARE(m_gateway->queued() + m_gateway->inFlight(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_outcome.finished, 1, patience);
    // What arrived was refused, so nothing of it was carried out.
    QCOMPARE(m_outcome.error->kind, ApiError::Kind::Aborted);
    QCOMPARE(m_outcome.error->delivery, Delivery::NotSent);
    QCOMPARE(arrivals().size(), 1);
}

void ApiJobTest::abortWhileTheAnswerIsReadLeavesTheTruth()
{
    m_server->enqueue(FaultScript::answer(200, "four"));
    auto *job = new SlowJob(*m_gateway, *m_credentials);
    watch(job);
    job->start();
    QTRY_COMPARE_WITH_TIMEOUT(readerBegan().available(), 1, patience);
    readerBegan().acquire();
    job->abort();
    readerMayEnd().release();
    QTRY_COMPARE_WITH_TIMEOUT(m_outcome.finished, 1, patience);
    QVERIFY(m_outcome.succeeded);
}

void ApiJobTest::abortAfterTheAnswerLeavesTheTruth()
{
    m_server->enqueue(FaultScript::answer(204));
    auto *job = new CancelItemJob(*m_gateway, *m_credentials, Release::Timpanogos, uuid);
    watch(job);
    // WHEN it is stopped in the very moment in which it has ended
    connect(job, &ApiJob::finished, this, [job] { job->abort(); });
    job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_outcome.finished, 1, patience);
    QCoreApplication::processEvents();
    // THEN it stays what it was: done
    QCOMPARE(m_outcome.finished, 1);
    QVERIFY(m_outcome.succeeded);
}

void ApiJobTest::abortTwiceFinishesOnce()
{
    m_server->enqueue(FaultScript("held").hold());
    QPointer<ApiJob> job = new CancelItemJob(*m_gateway, *m_credentials, Release::Timpanogos, uuid);
    watch(job);
    job->start();
    QTRY_COMPARE_WITH_TIMEOUT(arrivals().size(), 1, patience);
    job->abort();
    job->abort();
    QTRY_VERIFY_WITH_TIMEOUT(job.isNull(), patience);
    QCOMPARE(m_outcome.finished, 1);
}

QTEST_GUILESS_MAIN(ApiJobTest)

#include "tst_apijob.moc"
