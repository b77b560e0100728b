// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/sendpace.h"

#include <QTest>

using namespace Rescind;
using namespace std::chrono_literals;

class SendPaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutTroubleAllMayLeave();
    void aServerThatAsksForLessIsGivenTime_data();
    void aServerThatAsksForLessIsGivenTime();
    void withoutRetryAfterItWaitsEverLonger();
    void itSlowsDownAndComesBackBySuccess();
    void fiveFailuresInARowPauseIt();
    void aRefusalOfOneDeedIsNoFailureOfTheWay_data();
    void aRefusalOfOneDeedIsNoFailureOfTheWay();
    void whatTheWayDidCounts_data();
    void whatTheWayDidCounts();
    void onlyWhatDidNotLeaveIsTriedAgain_data();
    void onlyWhatDidNotLeaveIsTriedAgain();
    void retriesAreBoundedAndLater();
    void retriesAreATenthOfTheTrafficAtMost();
};

namespace {

ApiError errorOf(ApiError::Kind kind, Delivery delivery, int status = 0)
{
    ApiError error;
    error.kind = kind;
    error.delivery = delivery;
    error.status = status;
    return error;
}

ApiError tooMany(std::optional<std::chrono::seconds> retryAfter = {})
{
    ApiError error = errorOf(ApiError::Kind::TooManyRequests, Delivery::Answered, 429);
    error.retryAfter = retryAfter;
    return error;
}

ApiError refusedConnection()
{
    return errorOf(ApiError::Kind::ConnectionRefused, Delivery::NotSent);
}

} // namespace

void SendPaceTest::withoutTroubleAllMayLeave()
{
    SendPace pace(6);
    QCOMPARE(pace.allowed(0ms), 6);
    for (int i = 0; i < 100; ++i)
        pace.took(std::nullopt, 1ms * i);
    QCOMPARE(pace.allowed(100ms), 6);
    QVERIFY(!pace.notBefore(100ms));
    pace.setInFlight(2);
    QCOMPARE(pace.allowed(100ms), 2);
    pace.setInFlight(1000);
    QCOMPARE(pace.allowed(100ms), SendPace::mostInFlight);
}

void SendPaceTest::aServerThatAsksForLessIsGivenTime_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<qint64>("waited");
    QTest::newRow("two seconds") << 2 << qint64(2'000);
    QTest::newRow("five minutes") << 300 << qint64(300'000);
    QTest::newRow("a day is too long") << 86'400 << qint64(SendPace::longestRetryAfter.count());
}

void SendPaceTest::aServerThatAsksForLessIsGivenTime()
{
    QFETCH(const int, asked);
    QFETCH(const qint64, waited);
    SendPace pace(6);
    pace.took(tooMany(std::chrono::seconds(asked)), 1'000ms);
    QCOMPARE(pace.allowed(1'001ms), 0);
    QCOMPARE(pace.notBefore(1'001ms)->count(), 1'000 + waited);
    QVERIFY(pace.allowed(1'000ms + std::chrono::milliseconds(waited)) > 0);
    QVERIFY(!pace.isPaused());
}

void SendPaceTest::withoutRetryAfterItWaitsEverLonger()
{
    SendPace pace(6, 0);
    std::chrono::milliseconds now = 0ms;
    std::chrono::milliseconds last = 0ms;
    for (int i = 0; i < 12; ++i) {
        pace.took(errorOf(ApiError::Kind::ServerFailure, Delivery::Answered, 503), now);
        const auto wait = *pace.notBefore(now) - now;
        QVERIFY(wait >= last);
        QVERIFY(wait <= SendPace::longestDelay);
        last = wait;
        now += wait;
    }
    QCOMPARE(last, SendPace::longestDelay);
}

void SendPaceTest::itSlowsDownAndComesBackBySuccess()
{
    SendPace pace(8);
    // Eight that left together and are refused together ask for less once.
    for (int i = 0; i < 4; ++i)
        pace.took(tooMany(1s), 0ms);
    QCOMPARE(pace.allowed(1s), 4);
    for (int i = 0; i < 100; ++i)
        pace.took(std::nullopt, 2s);
    QCOMPARE(pace.allowed(2s), 8);
}

void SendPaceTest::fiveFailuresInARowPauseIt()
{
    SendPace pace(6);
    for (int i = 0; i < 4; ++i)
        pace.took(refusedConnection(), 0ms);
    QVERIFY(!pace.isPaused());
    pace.took(std::nullopt, 0ms);
    for (int i = 0; i < 4; ++i)
        pace.took(refusedConnection(), 0ms);
    QVERIFY(!pace.isPaused());
    pace.took(refusedConnection(), 0ms);
    QVERIFY(pace.isPaused());
    QCOMPARE(pace.allowed(1h), 0);
    // A read that fails makes the next one later, up to a bound; one that succeeds reopens it.
    auto delay = pace.probeDelay();
    for (int i = 0; i < 10; ++i) {
        pace.probeFailed();
        QVERIFY(pace.probeDelay() >= delay);
        delay = pace.probeDelay();
    }
    QCOMPARE(delay, SendPace::longestProbe);
    pace.reopen();
    QVERIFY(pace.allowed(1h) > 0);
    QCOMPARE(pace.probeDelay(), SendPace::firstProbe);
}

void SendPaceTest::aRefusalOfOneDeedIsNoFailureOfTheWay_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<ApiError>("error");
    for (const auto &[name, kind, status] :
         {std::tuple("400", Kind::SomethingMissing, 400), std::tuple("403", Kind::NotPermitted, 403),
          std::tuple("404", Kind::NotFound, 404), std::tuple("405", Kind::WrongVerb, 405),
          std::tuple("409", Kind::WrongAccountType, 409), std::tuple("415", Kind::WrongContentType, 415),
          std::tuple("422", Kind::CannotBePerformed, 422)})
        QTest::newRow(name) << errorOf(kind, Delivery::Answered, status);
    QTest::newRow("stopped by us") << errorOf(Kind::Aborted, Delivery::NotSent);
}

void SendPaceTest::aRefusalOfOneDeedIsNoFailureOfTheWay()
{
    QFETCH(const ApiError, error);
    SendPace pace(6);
    for (int i = 0; i < 50; ++i)
        pace.took(error, 0ms);
    QVERIFY(!pace.isPaused());
    QCOMPARE(pace.allowed(0ms), 6);
}

void SendPaceTest::whatTheWayDidCounts_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<ApiError>("error");
    for (const auto &[name, kind, status] :
         {std::tuple("401", Kind::NotSignedIn, 401), std::tuple("500", Kind::ServerFailure, 500),
          std::tuple("3xx", Kind::Redirected, 302), std::tuple("undocumented", Kind::UndocumentedStatus, 418),
          std::tuple("a portal", Kind::NotTheApi, 200), std::tuple("unreadable", Kind::Unreadable, 200)})
        QTest::newRow(name) << errorOf(kind, Delivery::Answered, status);
    for (const auto &[name, kind] :
         {std::pair("cut off", Kind::Incomplete), std::pair("too large", Kind::TooLarge),
          std::pair("lost", Kind::ConnectionLost), std::pair("silence", Kind::InactivityDeadline),
          std::pair("too long", Kind::OverallDeadline)})
        QTest::newRow(name) << errorOf(kind, Delivery::MaybeSent);
    for (const auto &[name, kind] :
         {std::pair("no host", Kind::HostNotFound), std::pair("no network", Kind::NoNetwork),
          std::pair("a proxy", Kind::ProxyFailed), std::pair("not trusted", Kind::NotTrusted),
          std::pair("no connection in time", Kind::ConnectDeadline), std::pair("no token", Kind::NoCredentials),
          std::pair("no address", Kind::AddressNotUsable)})
        QTest::newRow(name) << errorOf(kind, Delivery::NotSent);
}

void SendPaceTest::whatTheWayDidCounts()
{
    QFETCH(const ApiError, error);
    SendPace pace(6);
    for (int i = 0; i < 4; ++i)
        pace.took(error, 0ms);
    QVERIFY(!pace.isPaused());
    pace.took(error, 0ms);
    QVERIFY(pace.isPaused());
    QVERIFY(!pace.notBefore(0ms));
}

void SendPaceTest::onlyWhatDidNotLeaveIsTriedAgain_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<bool>("again");
    QTest::newRow("refused connection") << refusedConnection() << true;
    QTest::newRow("lost before it left") << errorOf(ApiError::Kind::ConnectionLost, Delivery::NotSent) << true;
    QTest::newRow("lost, perhaps after") << errorOf(ApiError::Kind::ConnectionLost, Delivery::MaybeSent) << false;
    QTest::newRow("deadline, perhaps after") << errorOf(ApiError::Kind::OverallDeadline, Delivery::MaybeSent) << false;
    QTest::newRow("429") << tooMany() << false;
    QTest::newRow("503") << errorOf(ApiError::Kind::ServerFailure, Delivery::Answered, 503) << false;
    QTest::newRow("422") << errorOf(ApiError::Kind::CannotBePerformed, Delivery::Answered, 422) << false;
    QTest::newRow("certificate") << errorOf(ApiError::Kind::NotTrusted, Delivery::NotSent) << false;
    QTest::newRow("aborted by us") << errorOf(ApiError::Kind::Aborted, Delivery::NotSent) << false;
}

void SendPaceTest::onlyWhatDidNotLeaveIsTriedAgain()
{
    QFETCH(const ApiError, error);
    QFETCH(const bool, again);
    SendPace pace(6);
    QCOMPARE(pace.delayBeforeRetry(1, error, 0.5).has_value(), again);
}

void SendPaceTest::retriesAreBoundedAndLater()
{
    SendPace pace(6);
    std::chrono::milliseconds last = 0ms;
    for (int tries = 1; tries <= SendPace::mostRetries; ++tries) {
        const auto soonest = SendPace(6).delayBeforeRetry(tries, refusedConnection(), 0);
        const auto latest = pace.delayBeforeRetry(tries, refusedConnection(), 1);
        QVERIFY(soonest && latest);
        QCOMPARE(*latest, *soonest * 2);
        QVERIFY(*latest > last);
        last = *latest;
    }
    QVERIFY(!pace.delayBeforeRetry(SendPace::mostRetries + 1, refusedConnection(), 0));
}

void SendPaceTest::retriesAreATenthOfTheTrafficAtMost()
{
    SendPace pace(6, 0);
    int retries = 0;
    for (int i = 0; i < 1'000; ++i) {
        pace.took(refusedConnection(), 0ms);
        retries += pace.delayBeforeRetry(1, refusedConnection(), 0.5) ? 1 : 0;
    }
    QVERIFY(retries <= 100 + SendPace::retryReserve);
    QVERIFY(retries >= 100);
}

QTEST_GUILESS_MAIN(SendPaceTest)
#include "tst_sendpace.moc"
