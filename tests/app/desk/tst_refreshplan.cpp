// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/refreshplan.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace Rescind;
using namespace std::chrono_literals;

using Round = RefreshPlan::Round;

class RefreshPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDueBeforeTheCacheIsKnown();
    void everythingIsDueTheFirstTime();
    void everythingIsDueAgainAfterSixHours();
    void theNewestAreDueInBetween();
    void whatWasLeftUnfinishedIsDue();
    void aFailureMakesItWaitEverLonger();
    void whatAPersonStoppedDoesNotBeginAtOnce();
    void aCalendarThatWasSetBackIsNoReasonToWait();
    void aRoundIsWhatItIsCalled();

private:
    /// A round through everything that ended @p ago.
    [[nodiscard]] RoundRecord finished(std::chrono::seconds ago) const
    {
        return {.finished = m_clock.utcNow().addSecs(-ago.count()), .begun = {}, .reached = {}};
    }

    FakeClock m_clock;
};

void RefreshPlanTest::nothingIsDueBeforeTheCacheIsKnown()
{
    const RefreshPlan plan(m_clock);
    QCOMPARE(plan.due(), Round::None);
    QVERIFY(!plan.wait());
}

void RefreshPlanTest::everythingIsDueTheFirstTime()
{
    RefreshPlan plan(m_clock);
    plan.setRecord({});
    QCOMPARE(plan.due(), Round::Everything);
    QCOMPARE(plan.wait(), 0ms);

    // WHILE one is under way nothing else is due
    plan.began(Round::Everything);
    QCOMPARE(plan.due(), Round::None);
    QVERIFY(!plan.wait());
}

void RefreshPlanTest::everythingIsDueAgainAfterSixHours()
{
    // GIVEN a complete round
    RefreshPlan plan(m_clock);
    plan.setRecord({});
    plan.began(Round::Everything);
    plan.setRecord(finished(0s));
    plan.ended(true, false);
    QCOMPARE(plan.due(), Round::None);
    QCOMPARE(plan.wait(), std::chrono::milliseconds(RefreshPlan::newestEvery));

    // WHEN six hours have passed THEN it is time for the next
    m_clock.advance(6h - 1ms);
    QCOMPARE(plan.due(), Round::Newest);
    m_clock.advance(1ms);
    QCOMPARE(plan.due(), Round::Everything);
}

void RefreshPlanTest::theNewestAreDueInBetween()
{
    // GIVEN a program that starts an hour after a complete round
    RefreshPlan plan(m_clock);
    plan.setRecord(finished(1h));
    QCOMPARE(plan.due(), Round::Newest);
    plan.began(Round::Newest);
    plan.ended(true, false);
    QCOMPARE(plan.due(), Round::None);

    // WHEN some minutes have passed THEN the newest are due again, until everything is
    m_clock.advance(RefreshPlan::newestEvery);
    QCOMPARE(plan.due(), Round::Newest);
    m_clock.advance(5h);
    QCOMPARE(plan.due(), Round::Everything);
}

void RefreshPlanTest::whatWasLeftUnfinishedIsDue()
{
    RefreshPlan plan(m_clock);
    RoundRecord left = finished(1h);
    left.begun = m_clock.utcNow();
    plan.setRecord(left);
    QCOMPARE(plan.due(), Round::Everything);
}

void RefreshPlanTest::aFailureMakesItWaitEverLonger()
{
    RefreshPlan plan(m_clock);
    plan.setRecord({});
    for (const auto rest : {1min, 2min, 4min, 8min, 16min, 30min, 30min}) {
        QCOMPARE(plan.due(), Round::Everything);
        plan.began(Round::Everything);
        plan.ended(false, false);
        QCOMPARE(plan.due(), Round::None);
        QCOMPARE(plan.wait(), std::chrono::milliseconds(rest));
        m_clock.advance(rest);
    }
    // A success makes up for all of them.
    plan.began(Round::Everything);
    plan.ended(true, false);
    QCOMPARE(plan.due(), Round::Everything);
    plan.began(Round::Everything);
    plan.ended(false, false);
    QCOMPARE(plan.wait(), std::chrono::milliseconds(1min));
}

void RefreshPlanTest::whatAPersonStoppedDoesNotBeginAtOnce()
{
    RefreshPlan plan(m_clock);
    plan.setRecord({});
    plan.began(Round::Everything);
    plan.ended(false, true);
    QCOMPARE(plan.due(), Round::None);
    QCOMPARE(plan.wait(), std::chrono::milliseconds(RefreshPlan::newestEvery));
    m_clock.advance(RefreshPlan::newestEvery);
    QCOMPARE(plan.due(), Round::Everything);
}

void RefreshPlanTest::aCalendarThatWasSetBackIsNoReasonToWait()
{
    RefreshPlan plan(m_clock);
    plan.setRecord(finished(-24h));
    QCOMPARE(plan.due(), Round::Everything);
}

void RefreshPlanTest::aRoundIsWhatItIsCalled()
{
    RefreshSettings wanted;
    wanted.watched = {QStringLiteral("a")};
    QCOMPARE(RefreshPlan::settingsOf(Round::Newest, wanted).most, RefreshPlan::newest);
    QCOMPARE(RefreshPlan::settingsOf(Round::Newest, wanted).watched, wanted.watched);
    QCOMPARE(RefreshPlan::settingsOf(Round::Everything, wanted).most, 0);
}

QTEST_GUILESS_MAIN(RefreshPlanTest)
#include "tst_refreshplan.moc"
