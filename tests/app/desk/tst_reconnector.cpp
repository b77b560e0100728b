// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/reconnector.h"

#include <QSignalSpy>
#include <QTest>

using namespace Rescind;
using namespace std::chrono_literals;

class TestReconnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWaitGrowsAndIsBounded();
    void aFailureIsFollowedByOneTry();
    void whoIsContentIsNotTriedAgain();
    void whoLooksDoesNotWaitLong();
};

void TestReconnector::theWaitGrowsAndIsBounded()
{
    QCOMPARE(Reconnector::waitAfter(1, 0), 5000ms);
    QCOMPARE(Reconnector::waitAfter(2, 0), 10'000ms);
    QCOMPARE(Reconnector::waitAfter(3, 0), 20'000ms);
    for (const int failures : {6, 7, 100, 1'000'000}) {
        QCOMPARE(Reconnector::waitAfter(failures, 0), 120'000ms);
        QCOMPARE(Reconnector::waitAfter(failures, 1), 150'000ms);
    }
    QCOMPARE(Reconnector::waitAfter(0, 0), 5000ms);
    QCOMPARE(Reconnector::waitAfter(1, 7), 6250ms);
    // In an hour of failures there are few tries.
    int tries = 0;
    for (auto time = 0ms; time < 1h; time += Reconnector::waitAfter(tries, 0))
        ++tries;
    QVERIFY(tries < 40);
}

void TestReconnector::aFailureIsFollowedByOneTry()
{
    Reconnector reconnector;
    const QSignalSpy retry(&reconnector, &Reconnector::retry);
    QVERIFY(!reconnector.isWaiting());
    // Several reads fail together.
    for (int i = 0; i < 20; ++i)
        reconnector.failed();
    QVERIFY(reconnector.isWaiting());
    QTRY_COMPARE_WITH_TIMEOUT(retry.size(), 1, 30'000);
    QVERIFY(!reconnector.isWaiting());
}

void TestReconnector::whoIsContentIsNotTriedAgain()
{
    Reconnector reconnector;
    reconnector.failed();
    reconnector.stop();
    QVERIFY(!reconnector.isWaiting());
    reconnector.hurry();
    QVERIFY(!reconnector.isWaiting());
}

void TestReconnector::whoLooksDoesNotWaitLong()
{
    // GIVEN so many failures that the wait is long
    Reconnector reconnector;
    QSignalSpy retry(&reconnector, &Reconnector::retry);
    connect(&reconnector, &Reconnector::retry, this, [] {});
    reconnector.failed();
    reconnector.hurry(); // does not make it shorter than the first wait
    QVERIFY(retry.isEmpty());
    QVERIFY(reconnector.isWaiting());
    QVERIFY(retry.wait(30'000));
    reconnector.failed(); // ten seconds now
    reconnector.hurry();
    QVERIFY(retry.wait(30'000));
}

QTEST_GUILESS_MAIN(TestReconnector)
#include "tst_reconnector.moc"
