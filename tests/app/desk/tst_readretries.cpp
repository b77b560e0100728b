// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/readretries.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Rescind;

namespace {

ApiError errorOf(ApiError::Kind kind, int status = 0)
{
    ApiError error;
    error.kind = kind;
    error.status = status;
    error.delivery = Delivery::MaybeSent;
    return error;
}

} // namespace

class ReadRetriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLostReadIsTriedThreeTimesMore();
    void theDelayDoublesAndIsCapped();
    void jitterTakesUpToHalfOfTheDelay();
    void retryAfterIsHonoured();
    void aServerThatAsksForMuchPatienceIsNotAskedAgain();
    void aDeadlineIsTriedOnceMore();
    void aDocumentedNoIsFinal_data();
    void aDocumentedNoIsFinal();
    void aServerThatCannotIsNotAskedAgain();
    void beyondAReserveOneReadInTenMayBeARepetition();
};

void ReadRetriesTest::aLostReadIsTriedThreeTimesMore()
{
    const ApiError lost = errorOf(ApiError::Kind::ConnectionLost);
    QVERIFY(ReadRetries::delayBefore(1, lost, 0.5));
    QVERIFY(ReadRetries::delayBefore(2, lost, 0.5));
    QVERIFY(ReadRetries::delayBefore(3, lost, 0.5));
    QVERIFY(!ReadRetries::delayBefore(4, lost, 0.5));
}

void ReadRetriesTest::theDelayDoublesAndIsCapped()
{
    const ApiError lost = errorOf(ApiError::Kind::ConnectionLost);
    QCOMPARE(ReadRetries::delayBefore(1, lost, 1.0), 250ms);
    QCOMPARE(ReadRetries::delayBefore(2, lost, 1.0), 500ms);
    QCOMPARE(ReadRetries::delayBefore(3, lost, 1.0), 1000ms);
    QVERIFY(*ReadRetries::delayBefore(3, lost, 1.0) <= ReadRetries::longestDelay);
}

void ReadRetriesTest::jitterTakesUpToHalfOfTheDelay()
{
    const ApiError lost = errorOf(ApiError::Kind::ConnectionLost);
    QCOMPARE(ReadRetries::delayBefore(1, lost, 0.0), 125ms);
    QCOMPARE(ReadRetries::delayBefore(1, lost, 1.0), 250ms);
}

void ReadRetriesTest::retryAfterIsHonoured()
{
    ApiError busy = errorOf(ApiError::Kind::TooManyRequests, 429);
    busy.retryAfter = 7s;
    QCOMPARE(ReadRetries::delayBefore(1, busy, 0.0), 7000ms);
    // Never sooner than we would have come by ourselves.
    busy.retryAfter = 0s;
    QCOMPARE(ReadRetries::delayBefore(1, busy, 1.0), 250ms);
}

void ReadRetriesTest::aServerThatAsksForMuchPatienceIsNotAskedAgain()
{
    ApiError busy = errorOf(ApiError::Kind::ServerFailure, 503);
    busy.retryAfter = ReadRetries::longestRetryAfter;
    QVERIFY(ReadRetries::delayBefore(1, busy, 0.0));
    busy.retryAfter = ReadRetries::longestRetryAfter + 1s;
    QVERIFY(!ReadRetries::delayBefore(1, busy, 0.0));
}

void ReadRetriesTest::aDeadlineIsTriedOnceMore()
{
    const ApiError slow = errorOf(ApiError::Kind::InactivityDeadline);
    QVERIFY(ReadRetries::delayBefore(1, slow, 0.0));
    QVERIFY(!ReadRetries::delayBefore(2, slow, 0.0));
    QVERIFY(!ReadRetries::delayBefore(1, errorOf(ApiError::Kind::OverallDeadline), 0.0));
}

void ReadRetriesTest::aDocumentedNoIsFinal_data()
{
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("400") << ApiError::Kind::SomethingMissing;
    QTest::newRow("401") << ApiError::Kind::NotSignedIn;
    QTest::newRow("403") << ApiError::Kind::NotPermitted;
    QTest::newRow("404") << ApiError::Kind::NotFound;
    QTest::newRow("409") << ApiError::Kind::WrongAccountType;
    QTest::newRow("422") << ApiError::Kind::CannotBePerformed;
    QTest::newRow("redirect") << ApiError::Kind::Redirected;
    QTest::newRow("not trusted") << ApiError::Kind::NotTrusted;
    QTest::newRow("not the API") << ApiError::Kind::NotTheApi;
    QTest::newRow("no credentials") << ApiError::Kind::NoCredentials;
    QTest::newRow("aborted") << ApiError::Kind::Aborted;
}

void ReadRetriesTest::aDocumentedNoIsFinal()
{
    QFETCH(const ApiError::Kind, kind);
    QVERIFY(!ReadRetries::delayBefore(1, errorOf(kind), 0.0));
}

void ReadRetriesTest::aServerThatCannotIsNotAskedAgain()
{
    QVERIFY(ReadRetries::delayBefore(1, errorOf(ApiError::Kind::ServerFailure, 500), 0.0));
    QVERIFY(ReadRetries::delayBefore(1, errorOf(ApiError::Kind::ServerFailure, 503), 0.0));
    QVERIFY(!ReadRetries::delayBefore(1, errorOf(ApiError::Kind::ServerFailure, 501), 0.0));
}

void ReadRetriesTest::beyondAReserveOneReadInTenMayBeARepetition()
{
    ReadRetries retries;
    for (int i = 0; i < ReadRetries::reserve; ++i)
        QVERIFY(retries.take());
    QVERIFY(!retries.take());
    for (int i = 0; i < 10; ++i)
        retries.countRead();
    QVERIFY(retries.take());
    QVERIFY(!retries.take());
}

QTEST_GUILESS_MAIN(ReadRetriesTest)
#include "tst_readretries.moc"
