// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/batchundertest.h"

#include "tests/support/crashingfiles.h"

#include <QJsonObject>
#include <QSignalSpy>

#include <algorithm>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What stands in the way of a list: a person's pause, Stop, a server that fails, a journal that can't be written. What
/// is said of it, what has not been sent by then, and how it goes on.
class TestBatchStandstill : public BatchUnderTest
{
    Q_OBJECT

private Q_SLOTS:
    void thePauseHoldsAndGoesOn();
    void stoppingWhileItIsSentSendsNoMore();
    void whatIsPausedCanBeStopped();
    void fiveFailuresPauseTheListAndAReadReopensIt();
    void aPersonNeedNotWaitForTheServersReturn();
    void aFullDiskPausesTheListAndItGoesOnWhenThereIsRoom();
    void whatCouldNotBeWrittenDownIsNotSent();

private:
    [[nodiscard]] bool addFaults(const QByteArray &lines)
    {
        return sandbox().call("POST", "/sandbox/faults/", lines).status == 204;
    }
    [[nodiscard]] bool clearFaults() { return sandbox().call("DELETE", "/sandbox/faults/").status == 204; }
    /// Each answer takes so long.
    [[nodiscard]] bool slowDown(int ms)
    {
        return sandbox().call("POST", "/sandbox/latency/", "{\"ms\":" + QByteArray::number(ms) + '}').status == 204;
    }
    [[nodiscard]] static int shown(WindowUnderTest &desk, const BatchGroup &group)
    {
        return run(desk).model().count(group);
    }
    [[nodiscard]] static int sentNow(WindowUnderTest &desk);
    /// Rows the server took: an order that no supplier has yet is cancelled at once.
    [[nodiscard]] static int took(WindowUnderTest &desk)
    {
        return shown(desk, ActionState::Requested) + shown(desk, ActionState::Settled);
    }

    CrashingFiles m_files; ///< there before the first journal is opened
};

void TestBatchStandstill::thePauseHoldsAndGoesOn()
{
    startSandbox();
    const auto desk = seat(2s);
    QVERIFY(desk);
    QVERIFY(plan(*desk, "PO number\n" + openNumbers(*desk).mid(0, 6).join(u'\n').toUtf8()));
    QVERIFY(send(*desk));
    // WHEN it is paused THEN nothing leaves, and it is said
    QVERIFY(desk->press(u"Pause"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Go on"_s), patience);
    QVERIFY(desk->screen().contains(u"Nothing is sent for now"_s));
    QVERIFY(desk->screen().contains(u"You paused it."_s));
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->notSentYet().size(), 6, patience);
    QCOMPARE(arrived(), 0);
    // AND it goes on to its end
    QVERIFY(desk->press(u"Go on"_s));
    QTRY_COMPARE_WITH_TIMEOUT(run(*desk).stage(), BatchRun::Stage::Ended, patience);
    QCOMPARE(run(*desk).model().count(ActionState::Requested), 6);
    QCOMPARE(arrived(true), 6);
}

/// Orders whose deed has left and has no answer yet.
int TestBatchStandstill::sentNow(WindowUnderTest &desk)
{
    const auto &ours = desk.window().workspace()->runner().ourRequests();
    const auto &rows = run(desk).model().rows();
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [&ours](const BatchModel::Row &row) {
        const auto &lines = row.planned.intent.seen->lineItems;
        return std::any_of(lines.cbegin(), lines.cend(), [&ours](const LineItem &line) {
            const auto request = ours.constFind(line.uuid.toLower());
            return request != ours.cend() && request->state == ActionState::Sending;
        });
    }));
}

void TestBatchStandstill::stoppingWhileItIsSentSendsNoMore()
{
    // GIVEN a list that is being sent, a few at a time
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    const auto numbers = openNumbers(*desk);
    const auto all = static_cast<int>(numbers.size());
    QVERIFY(all > 20);
    QVERIFY(plan(*desk, "PO number\n" + numbers.join(u'\n').toUtf8()));
    QVERIFY(slowDown(150));
    QVERIFY(send(*desk));
    QTRY_VERIFY_WITH_TIMEOUT(shown(*desk, ActionState::Requested) >= 2, patience);
    // WHEN it is stopped THEN only what was on its way already arrives: what was being read for it is not sent
    const auto onItsWay = sentNow(*desk);
    const auto endedByThen = run(*desk).done();
    QTest::mouseClick(buttonStarting(*desk, u"Stop"_s), Qt::LeftButton);
    const QSignalSpy begun(&desk->window().workspace()->runner(), &ActionRunner::started);
    QVERIFY(hasEnded(*desk));
    QCOMPARE(begun.size(), 0);
    QVERIFY2(arrived() <= endedByThen + onItsWay, qPrintable(u"%1, %2"_s.arg(endedByThen + onItsWay).arg(arrived())));
    // AND each row has its outcome, which the server's log bears out
    QCOMPARE(took(*desk) + shown(*desk, ActionState::NotSent), all);
    QVERIFY(shown(*desk, ActionState::NotSent) > 0);
    QCOMPARE(arrived(), took(*desk));
    QCOMPARE(run(*desk).done(), all);
    for (const auto &row : run(*desk).model().rows()) {
        QCOMPARE(arrivedFor(row.planned.intent.orderUuid), row.state == ActionState::NotSent ? 0 : 1);
        if (row.state == ActionState::NotSent)
            QVERIFY2(row.message.contains(u"It was stopped before it left"_s), qPrintable(row.message));
    }
    // AND the rest can be sent after all
    QVERIFY(slowDown(0));
    QTRY_VERIFY_WITH_TIMEOUT(buttonStarting(*desk, u"Send only the refused again"_s), patience);
    QTest::mouseClick(buttonStarting(*desk, u"Send only the refused again"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(run(*desk).stage(), BatchRun::Stage::Planned, patience);
    QVERIFY(send(*desk));
    QVERIFY(hasEnded(*desk));
    QCOMPARE(arrived(true), all);
    QCOMPARE(arrived(), all);
}

void TestBatchStandstill::whatIsPausedCanBeStopped()
{
    // GIVEN a list that a person paused
    startSandbox();
    const auto desk = seat(1s);
    QVERIFY(desk);
    QVERIFY(plan(*desk, "PO number\n" + openNumbers(*desk).mid(0, 6).join(u'\n').toUtf8()));
    QVERIFY(send(*desk));
    QTest::mouseClick(buttonStarting(*desk, u"Pause"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->notSentYet().size(), 6, patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"Stop takes back what has not been sent yet."_s), patience);
    // WHEN it is stopped THEN all of it is told as not sent
    QTest::mouseClick(buttonStarting(*desk, u"Stop"_s), Qt::LeftButton);
    QVERIFY(hasEnded(*desk));
    QCOMPARE(shown(*desk, ActionState::NotSent), 6);
    QCOMPARE(arrived(), 0);
    // AND the next list says that nothing is sent for now, and offers to go on
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Another list"_s), patience);
    QVERIFY(desk->press(u"Another list"_s));
    QVERIFY(plan(*desk, "PO number\n" + openNumbers(*desk).mid(0, 2).join(u'\n').toUtf8()));
    QVERIFY(desk->screen().contains(u"Nothing is sent for now"_s));
    QVERIFY(send(*desk));
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Go on"_s), patience);
    QVERIFY(desk->press(u"Go on"_s));
    QVERIFY(hasEnded(*desk));
    QCOMPARE(took(*desk), 2);
    QVERIFY(!desk->screen().contains(u"Nothing is sent for now"_s));
}

void TestBatchStandstill::fiveFailuresPauseTheListAndAReadReopensIt()
{
    // GIVEN a server that fails whatever it is asked to change, and will not be read from after a while either
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    const auto numbers = openNumbers(*desk).mid(0, 20);
    QVERIFY(plan(*desk, "PO number\n" + numbers.join(u'\n').toUtf8()));
    QVERIFY(addFaults(R"({"method":"PATCH","fault":"status","status":500,"times":0})"
                      "\n"
                      R"({"path":"/timp/organizations/","fault":"status","status":500,"times":0})"));
    // WHEN five in a row have failed
    QVERIFY(send(*desk));
    const auto &runner = desk->window().workspace()->runner();
    QTRY_COMPARE_WITH_TIMEOUT(runner.pauseReason(), ActionRunner::Pause::Failures, patience);
    // THEN both windows say what happened, how many have not been sent, and what to do
    QTRY_COMPARE_WITH_TIMEOUT(shown(*desk, ActionState::Sending), 0, patience);
    const auto held = shown(*desk, ActionState::Held);
    const auto failed = shown(*desk, ActionState::Unknown);
    QVERIFY(failed >= 5 && failed < 20);
    QCOMPARE(held + failed, 20);
    QTRY_VERIFY2_WITH_TIMEOUT(desk->screen().count(u"Nothing is sent for now"_s) == 2, qPrintable(desk->screen()),
                              patience);
    QCOMPARE(desk->screen().count(u"Several in a row have failed"_s), 2);
    QVERIFY2(desk->screen().contains(u"(500)"_s), qPrintable(desk->screen()));
    QVERIFY(desk->screen().contains(u"It goes on by itself once the server can be read again"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(desk->screen().contains(u"%1 waiting, not sent"_s.arg(held)), qPrintable(desk->screen()),
                              patience);
    QVERIFY(desk->buttonSaying(u"Go on now"_s));
    QVERIFY(desk->buttonSaying(u"Go on"_s));
    QCOMPARE(arrived(), failed);
    QCOMPARE(arrived(true), 0);
    // WHEN the server is itself again THEN it goes on without anybody's help
    QVERIFY(clearFaults());
    QTRY_COMPARE_WITH_TIMEOUT(runner.pauseReason(), ActionRunner::Pause::None, patience);
    QVERIFY(!desk->screen().contains(u"Nothing is sent for now"_s));
    QVERIFY(hasEnded(*desk));
    QCOMPARE(took(*desk), held);
    QCOMPARE(shown(*desk, ActionState::Unknown), failed);
    // AND what may have arrived was not sent again by itself
    QCOMPARE(arrived(), 20);
}

void TestBatchStandstill::aPersonNeedNotWaitForTheServersReturn()
{
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    QVERIFY(plan(*desk, "PO number\n" + openNumbers(*desk).mid(0, 20).join(u'\n').toUtf8()));
    QVERIFY(addFaults(R"({"method":"PATCH","fault":"status","status":500,"times":0})"
                      "\n"
                      R"({"path":"/timp/organizations/","fault":"status","status":500,"times":0})"));
    QVERIFY(send(*desk));
    const auto &runner = desk->window().workspace()->runner();
    QTRY_COMPARE_WITH_TIMEOUT(runner.pauseReason(), ActionRunner::Pause::Failures, patience);
    QTRY_COMPARE_WITH_TIMEOUT(shown(*desk, ActionState::Sending), 0, patience);
    const auto held = shown(*desk, ActionState::Held);
    QVERIFY(clearFaults());
    QVERIFY(addFaults(R"({"path":"/timp/organizations/","fault":"status","status":500,"times":0})"));
    // WHEN the person knows that it is back THEN it goes on at once, though it can't be told by reading
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Go on"_s), patience);
    QVERIFY(desk->press(u"Go on"_s));
    QCOMPARE(runner.pauseReason(), ActionRunner::Pause::None);
    QVERIFY(hasEnded(*desk));
    QCOMPARE(took(*desk), held);
}

void TestBatchStandstill::aFullDiskPausesTheListAndItGoesOnWhenThereIsRoom()
{
    // GIVEN a list that is written down
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    QVERIFY(plan(*desk, "PO number\n" + openNumbers(*desk).mid(0, 10).join(u'\n').toUtf8()));
    run(*desk).pause();
    QVERIFY(send(*desk));
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->runner().atWork(), 0, patience);
    // WHEN the disk is full by the time it is to be sent
    m_files.failAt(0, CrashingFiles::Fault::Full, true);
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Go on"_s), patience);
    QVERIFY(desk->press(u"Go on"_s));
    const auto &runner = desk->window().workspace()->runner();
    QTRY_COMPARE_WITH_TIMEOUT(runner.pauseReason(), ActionRunner::Pause::Journal, patience);
    // THEN nothing was sent, and both windows say so, and why, and what to do
    QTRY_VERIFY2_WITH_TIMEOUT(desk->screen().count(u"There is no room for the journal"_s) == 2,
                              qPrintable(desk->screen()), patience);
    QVERIFY(desk->screen().contains(u"Make room on the disk"_s));
    QVERIFY2(desk->screen().contains(u"tried again by itself"_s), qPrintable(desk->screen()));
    QTRY_COMPARE_WITH_TIMEOUT(shown(*desk, ActionState::Held), 10, patience);
    QTRY_VERIFY2_WITH_TIMEOUT(desk->screen().contains(u"10 waiting, not sent"_s), qPrintable(desk->screen()), patience);
    QCOMPARE(arrived(), 0);
    // AND as long as there is none it goes on being said, however often it is tried
    const QSignalSpy told(desk->window().workspace(), &Workspace::standstillChanged);
    QSignalSpy tried(&desk->window().workspace()->runner(), &ActionRunner::started);
    QTRY_VERIFY_WITH_TIMEOUT(!tried.isEmpty(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(shown(*desk, ActionState::Held), 10, patience);
    QCOMPARE(told.size(), 0);
    // WHEN there is room again THEN it goes on by itself to its end
    QVERIFY(m_files.heal());
    QTRY_COMPARE_WITH_TIMEOUT(runner.pauseReason(), ActionRunner::Pause::None, patience);
    QVERIFY(!desk->screen().contains(u"There is no room"_s));
    QVERIFY(hasEnded(*desk));
    QCOMPARE(took(*desk), 10);
    QCOMPARE(arrived(true), 10);
    QCOMPARE(arrived(), 10);
}

void TestBatchStandstill::whatCouldNotBeWrittenDownIsNotSent()
{
    // GIVEN a disk that is read-only before anything of a list is written down
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    QVERIFY(plan(*desk, "PO number\n" + openNumbers(*desk).mid(0, 10).join(u'\n').toUtf8()));
    m_files.failAt(0, CrashingFiles::Fault::ReadOnly, true);
    QVERIFY(send(*desk));
    // THEN each row says that it was not sent, and why
    QVERIFY(hasEnded(*desk));
    QCOMPARE(shown(*desk, ActionState::NotSent), 10);
    QVERIFY(run(*desk).model().rows().front().message.contains(u"cannot be written to, so nothing was sent"_s));
    QCOMPARE(arrived(), 0);
    // AND it can be sent once that is mended
    QVERIFY(m_files.heal());
    QTRY_VERIFY_WITH_TIMEOUT(buttonStarting(*desk, u"Send only the refused again (10)"_s), patience);
    QTest::mouseClick(buttonStarting(*desk, u"Send only the refused again (10)"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(run(*desk).stage(), BatchRun::Stage::Planned, patience);
    QVERIFY(send(*desk));
    QVERIFY(hasEnded(*desk));
    QCOMPARE(arrived(true), 10);
}

QTEST_MAIN(TestBatchStandstill)
#include "tst_batch_standstill.moc"
