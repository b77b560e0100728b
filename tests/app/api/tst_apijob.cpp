// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api/answersamples.h"
#include "tests/app/api/jobfixture.h"

#include <QPointer>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace Rescind;
using namespace Rescind::Testing;

namespace {

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

class ApiJobTest : public JobFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { tearDown(); }

    void aJobFinishesOnceAndNeverFromWithinStart();
    void aJobDeletesItselfAfterwards();
    void anAnswerIsReadOffTheCallingThread();
    void aReadGivesItsValue();
    void anUnreadableAnswerNamesHostAndStatus();
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
};

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
    const QPointer<ApiJob> job = new CancelOrderJob(*m_gateway, *m_credentials, Release::Timpanogos, someUuid);
    run(job);
    QTRY_VERIFY_WITH_TIMEOUT(job.isNull(), patience);
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
    auto *job = new OrderJob(*m_gateway, *m_credentials, Release::Timpanogos, someUuid);
    Order order;
    m_atEnd = [job, &order](ApiJob *) { order = job->value(); };
    const QDateTime before = QDateTime::currentDateTimeUtc();
    run(job);
    QVERIFY(m_outcome.succeeded);
    QCOMPARE(m_outcome.status, 200);
    QVERIFY(m_outcome.answeredAt >= before && m_outcome.answeredAt.timeSpec() == Qt::UTC);
    QCOMPARE(order.purchaseOrderNumber, u"5527771067"_s);
    QCOMPARE(arrivals().at(0).path(), "/timp/orders/" + someUuid.toUtf8() + '/');
}

void ApiJobTest::anUnreadableAnswerNamesHostAndStatus()
{
    m_server->enqueue(FaultScript::answer(200, R"({"something": "else"})"));
    run(new OrderJob(*m_gateway, *m_credentials, Release::Timpanogos, someUuid));
    QVERIFY(!m_outcome.succeeded);
    QCOMPARE(failure().kind, ApiError::Kind::Unreadable);
    QCOMPARE(failure().delivery, Delivery::Answered);
    QCOMPARE(failure().status, 200);
    QCOMPARE(failure().host, u"127.0.0.1:%1"_s.arg(m_server->port()));
}

void ApiJobTest::anIdentifierWithoutAddressIsNeverSent()
{
    for (const QString &text : {u""_s, u"."_s, u".."_s}) {
        m_outcome = {};
        run(new ConfirmItemJob(*m_gateway, *m_credentials, text));
        QCOMPARE(failure().kind, ApiError::Kind::NotFound);
        QCOMPARE(failure().delivery, Delivery::NotSent);
        QCOMPARE(failure().status, 0);
    }
    QCOMPARE(arrivals().size(), 0);
    QCOMPARE(m_credentials->tokensAsked, 0);
}

void ApiJobTest::aDeletedJobAbortsItsCall()
{
    // GIVEN a call that the server holds
    m_server->enqueue(FaultScript("held").hold());
    auto job = std::make_unique<CancelItemJob>(*m_gateway, *m_credentials, Release::Timpanogos, someUuid);
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
    auto job = std::make_unique<CancelItemJob>(*m_gateway, *m_credentials, Release::Timpanogos, someUuid);
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
    auto *job = new CancelItemJob(*m_gateway, *m_credentials, Release::Timpanogos, someUuid);
    watch(job);
    job->start();
    job->abort();
    QCOMPARE(m_outcome.finished, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_outcome.finished, 1, patience);
    QCOMPARE(failure().kind, ApiError::Kind::Aborted);
    QCOMPARE(failure().delivery, Delivery::NotSent);
    QVERIFY(!failure().host.isEmpty());
    QCOMPARE(m_credentials->tokensAsked, 0);
    QCOMPARE(arrivals().size(), 0);
}

void ApiJobTest::abortWhileWaitingForATokenSendsNothing()
{
    m_credentials->holdTokens = true;
    auto *job = new CancelItemJob(*m_gateway, *m_credentials, Release::Timpanogos, someUuid);
    watch(job);
    job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_credentials->tokensAsked, 1, patience);
    job->abort();
    m_credentials->answerNow();
    QCOMPARE(m_gateway->queued() + m_gateway->inFlight(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_outcome.finished, 1, patience);
    QCOMPARE(failure().kind, ApiError::Kind::Aborted);
    QCOMPARE(failure().delivery, Delivery::NotSent);
    QCOMPARE(arrivals().size(), 0);
}

void ApiJobTest::abortDuringTheCallTellsThatItMayHaveArrived()
{
    m_server->enqueue(FaultScript("held").hold());
    auto *job = new CancelItemJob(*m_gateway, *m_credentials, Release::Timpanogos, someUuid);
    watch(job);
    job->start();
    QTRY_COMPARE_WITH_TIMEOUT(arrivals().size(), 1, patience);
    job->abort();
    QTRY_COMPARE_WITH_TIMEOUT(m_outcome.finished, 1, patience);
    QCOMPARE(failure().kind, ApiError::Kind::Aborted);
    QCOMPARE(failure().delivery, Delivery::MaybeSent);
}

void ApiJobTest::abortDuringARenewalPutsNothingBack()
{
    m_credentials->holdRenewals = true;
    m_server->enqueue(FaultScript::answer(401));
    auto *job = new CancelItemJob(*m_gateway, *m_credentials, Release::Timpanogos, someUuid);
    watch(job);
    job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_credentials->renewalsAsked, 1, patience);
    job->abort();
    m_credentials->answerNow();
    QCOMPARE(m_gateway->queued() + m_gateway->inFlight(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_outcome.finished, 1, patience);
    // What arrived was refused, so nothing of it was carried out.
    QCOMPARE(failure().kind, ApiError::Kind::Aborted);
    QCOMPARE(failure().delivery, Delivery::NotSent);
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
    auto *job = new CancelItemJob(*m_gateway, *m_credentials, Release::Timpanogos, someUuid);
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
    QPointer<ApiJob> job = new CancelItemJob(*m_gateway, *m_credentials, Release::Timpanogos, someUuid);
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
