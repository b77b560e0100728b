// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/claimwindow.h"

#include <QTest>

using namespace Rescind;
using namespace std::chrono_literals;

class ClaimWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withNothingKnownItIsAThird();
    void aSlowServerNeedsFewAhead();
    void aFastServerNeedsMany();
    void itIsBoundedWhateverTheDiskDoes();
    void itFollowsWhatChanges();
    void nothingIsClaimedWhereNothingMayLeave();

private:
    [[nodiscard]] static ClaimWindow windowOf(std::chrono::milliseconds claim, std::chrono::milliseconds deed)
    {
        ClaimWindow window;
        for (int i = 0; i < 100; ++i) {
            window.claimTook(claim);
            window.deedTook(deed);
        }
        return window;
    }
};

void ClaimWindowTest::withNothingKnownItIsAThird()
{
    const ClaimWindow window;
    QCOMPARE(window.ahead(6), 2);
    QCOMPARE(window.ahead(1), 1);
    QCOMPARE(window.ahead(96), 32);
}

void ClaimWindowTest::aSlowServerNeedsFewAhead()
{
    // 6 in 200 ms leave; in 20 ms that is less than one, with the margin
    QCOMPARE(windowOf(20ms, 200ms).ahead(6), 2);
    // 96 in 50 ms: 38 while a claim is made, and half as many again
    QCOMPARE(windowOf(20ms, 50ms).ahead(96), 58);
}

void ClaimWindowTest::aFastServerNeedsMany()
{
    QCOMPARE(windowOf(10ms, 3ms).ahead(6), 30);
}

void ClaimWindowTest::itIsBoundedWhateverTheDiskDoes()
{
    QCOMPARE(windowOf(5s, 0ms).ahead(6), 44);
    QCOMPARE(windowOf(0ms, 5s).ahead(6), 2);
}

void ClaimWindowTest::itFollowsWhatChanges()
{
    ClaimWindow window = windowOf(10ms, 3ms);
    QCOMPARE(window.ahead(6), 30);
    for (int i = 0; i < 200; ++i)
        window.deedTook(300ms);
    QCOMPARE(window.ahead(6), 2);
}

void ClaimWindowTest::nothingIsClaimedWhereNothingMayLeave()
{
    QCOMPARE(windowOf(10ms, 3ms).ahead(0), 0);
}

QTEST_APPLESS_MAIN(ClaimWindowTest)
#include "tst_claimwindow.moc"
