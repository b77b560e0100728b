// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/seat.h"

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Deeds that have finished and are still open, requested or of unknown outcome: what is learned of them later, and
/// what a person does about them. And what of a former run is taken up.
class RunnerOpenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsNotOpenCannotBeAskedAgainOrClosed();
    void ofTwoOnOneOrderEachSettlesByItself();
    void aLaterReadShowsThatItWasTakenAndThenThatItWasConfirmed();
    void whoeverHearsOfOneMayCloseTheOther_data();
    void whoeverHearsOfOneMayCloseTheOther();
    void anUnknownOutcomeIsFollowedUp();
    void closingTouchesNoLaterRequest();
    void whatSettledWhileAnotherWasHeldShowsAfterwards();
    void whatWasAskedAgainWhileAnotherWasHeld();
    void onlyTheBacklogAskedForIsTakenUp_data();
    void onlyTheBacklogAskedForIsTakenUp();
    void severalFailuresPauseItOnce();
    void whoeverIsRefusedALookWasAnswered();
    void aPersonMayResumeWhileItLooks();
    void whatIsHeldAndWhatHasToWaitBothGoInTheirTime();

private:
    void start(const QStringList &arguments = {})
    {
        m_sandbox = std::make_unique<SandboxProcess>(arguments);
        QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
    }
    std::unique_ptr<SandboxProcess> m_sandbox;
};

namespace {

const QString threeLines = u"5527771067"_s;
const QString firstSuppliersOnly = u"5527771112"_s;
constexpr const char *lost = R"({"method":"DELETE","fault":"drop-before"})";

ActionIntent blindCancel(const Order &order, qsizetype line = 0)
{
    ActionIntent intent = intentOn(ActionKind::CancelItem, order, line);
    intent.orderUuid.clear();
    return intent;
}

QString keyOf(const Order &order, qsizetype line)
{
    return order.lineItems.at(line).uuid.toLower();
}

RunnerSettings pausingAfter(int failures)
{
    RunnerSettings settings = Seat::atOnce();
    settings.failuresBeforePause = failures;
    return settings;
}

} // namespace

void RunnerOpenTest::init()
{
    start();
}

void RunnerOpenTest::whatIsNotOpenCannotBeAskedAgainOrClosed()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    const quint64 requested = rita.runner.submit(intentOn(ActionKind::CancelItem, order));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    rita.runner.pause();
    const quint64 waiting = rita.runner.submit(blindCancel(order, 1));
    QTRY_COMPARE_WITH_TIMEOUT(rita.entries().size(), 2, patience);
    for (const quint64 number : {requested, waiting, quint64(4711)}) {
        QVERIFY(!rita.runner.askAgain(number));
        QVERIFY(!rita.runner.closeUnknown(number));
    }
    QVERIFY(!rita.runner.undo(requested));
    QVERIFY(!rita.runner.undoTime(requested));
    QVERIFY(!rita.runner.undo(4711));
    QVERIFY(!rita.runner.undoTime(4711));
    rita.runner.dismissUnknown(order.lineItems.at(0).uuid);
    rita.runner.dismissUnknown(order.lineItems.at(1).uuid);
    QCOMPARE(rita.runner.openOrders(), QSet<QString>{order.uuid.toLower()});
    QCOMPARE(rita.runner.atWork(), 0);
    QCOMPARE(rita.runner.ourRequests().value(keyOf(order, 0)).state, ActionState::Requested);
    // What names nothing is not taken for something.
    ActionIntent mismatched = intentOn(ActionKind::CancelItem, order);
    mismatched.lineItemUuid.clear();
    QCOMPARE(rita.act(mismatched).state, ActionState::NotSent);
}

void RunnerOpenTest::ofTwoOnOneOrderEachSettlesByItself()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(firstSuppliersOnly);
    QCOMPARE(rita.act(intentOn(ActionKind::CancelItem, order, 0)).state, ActionState::Requested);
    QCOMPARE(rita.act(intentOn(ActionKind::CancelItem, order, 1)).state, ActionState::Requested);
    QSignalSpy settled(&rita.runner, &ActionRunner::settled);
    QVERIFY(answerElsewhere(*m_sandbox, order.lineItems.at(0).uuid, true));
    QVERIFY(rita.read(order.uuid));
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, patience);
    QCOMPARE(outcomeAt(settled, 0).intent.lineItemUuid, order.lineItems.at(0).uuid);
    QCOMPARE(rita.runner.openOrders().size(), 1);
    QVERIFY(answerElsewhere(*m_sandbox, order.lineItems.at(1).uuid, true));
    QVERIFY(rita.read(order.uuid));
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 2, patience);
    QVERIFY(rita.runner.openOrders().isEmpty());
}

void RunnerOpenTest::aLaterReadShowsThatItWasTakenAndThenThatItWasConfirmed()
{
    // GIVEN a cancel whose answer was lost, and whose order could not be read again
    start({u"--marker"_s, u"PendingCancel"_s});
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(firstSuppliersOnly);
    const QByteArray faults
        = R"({"method":"DELETE","fault":"drop-after"})"
          "\n"
          R"({"method":"GET","path":"/timp/orders/*","nth":2,"times":0,"fault":"status","status":500})";
    QVERIFY(addFaults(*m_sandbox, faults));
    QCOMPARE(rita.act(intentOn(ActionKind::CancelItem, order)).state, ActionState::Unknown);
    QCOMPARE(m_sandbox->call("DELETE", "/sandbox/faults/").status, 204);
    QSignalSpy settled(&rita.runner, &ActionRunner::settled);

    // WHEN it is read later THEN it is known to have been taken, and stays open
    QVERIFY(rita.read(order.uuid));
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, patience);
    QCOMPARE(outcomeAt(settled, 0).state, ActionState::Requested);
    QCOMPARE(rita.runner.openOrders().size(), 1);

    // AND a still later one shows what became of it
    QVERIFY(answerElsewhere(*m_sandbox, order.lineItems.first().uuid, true));
    QVERIFY(rita.read(order.uuid));
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 2, patience);
    QCOMPARE(outcomeAt(settled, 1).state, ActionState::Settled);
    QCOMPARE(rita.entries().constFirst().state, JournalState::SettledConfirmed);
}

void RunnerOpenTest::whoeverHearsOfOneMayCloseTheOther_data()
{
    QTest::addColumn<bool>("asksAgain");
    QTest::newRow("closes it") << false;
    QTest::newRow("asks again") << true;
}

void RunnerOpenTest::whoeverHearsOfOneMayCloseTheOther()
{
    QFETCH(const bool, asksAgain);
    // GIVEN two deeds of unknown outcome on one order, both of which arrived
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(firstSuppliersOnly);
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","times":2,"fault":"drop-after"})"));
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    const QList<quint64> numbers
        = rita.runner.submit({intentOn(ActionKind::CancelItem, order, 0), intentOn(ActionKind::CancelItem, order, 1)});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    QCOMPARE(outcomeAt(finished, 0).state, ActionState::Unknown);
    QCOMPARE(outcomeAt(finished, 1).state, ActionState::Unknown);
    QVERIFY(answerElsewhere(*m_sandbox, order.lineItems.at(0).uuid, true));
    QVERIFY(answerElsewhere(*m_sandbox, order.lineItems.at(1).uuid, true));

    // WHEN the one settles, and whoever hears of it does something about the other
    QSignalSpy settled(&rita.runner, &ActionRunner::settled);
    int done = 0;
    QObject::connect(&rita.runner, &ActionRunner::settled, &rita.runner, [&](quint64 number) {
        const quint64 other = numbers.first() == number ? numbers.last() : numbers.first();
        done += (asksAgain ? rita.runner.askAgain(other) : rita.runner.closeUnknown(other)) ? 1 : 0;
    });
    QVERIFY(rita.read(order.uuid));

    // THEN that is what becomes of it; nothing is sent once more, for it is cancelled already
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, patience);
    QCOMPARE(done, 1);
    if (asksAgain) {
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 3, patience);
        QCOMPARE(outcomeAt(finished, 2).state, ActionState::Refused);
    }
    QCOMPARE(deedsArrived(*m_sandbox), 2);
}

void RunnerOpenTest::anUnknownOutcomeIsFollowedUp()
{
    RunnerSettings settings = Seat::atOnce();
    settings.followsUp = true;
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, settings);
    QVERIFY(rita.signIn());
    const Order order = rita.order(firstSuppliersOnly);
    QCOMPARE(rita.act(intentOn(ActionKind::CancelItem, order, 1)).state, ActionState::Requested);
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","fault":"drop-after"})"));
    QSignalSpy settled(&rita.runner, &ActionRunner::settled);
    QCOMPARE(rita.act(intentOn(ActionKind::CancelItem, order)).state, ActionState::Unknown);
    QVERIFY(answerElsewhere(*m_sandbox, order.lineItems.first().uuid, true));
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, patience);
    QCOMPARE(outcomeAt(settled, 0).state, ActionState::Settled);
}

void RunnerOpenTest::closingTouchesNoLaterRequest()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QVERIFY(addFaults(*m_sandbox, lost));
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    const quint64 number = rita.runner.submit(blindCancel(order));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(outcomeAt(finished, 0).state, ActionState::Unknown);
    QCOMPARE(rita.act(blindCancel(order)).state, ActionState::Requested);
    QVERIFY(rita.runner.closeUnknown(number));
    QCOMPARE(rita.runner.ourRequests().value(keyOf(order, 0)).state, ActionState::Requested);
}

void RunnerOpenTest::whatSettledWhileAnotherWasHeldShowsAfterwards()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(firstSuppliersOnly);
    QCOMPARE(rita.act(intentOn(ActionKind::CancelItem, order)).state, ActionState::Requested);
    rita.runner.pause();
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    const quint64 second = rita.runner.submit(blindCancel(order));
    QTRY_COMPARE_WITH_TIMEOUT(rita.runner.ourRequests().value(keyOf(order, 0)).state, ActionState::Held, patience);
    QVERIFY(answerElsewhere(*m_sandbox, order.lineItems.first().uuid, true));
    QVERIFY(rita.read(order.uuid));
    QTRY_COMPARE_WITH_TIMEOUT(rita.runner.ourRequests().value(keyOf(order, 0)).state, ActionState::Settled, patience);
    QVERIFY(rita.runner.undo(second));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(rita.runner.ourRequests().value(keyOf(order, 0)).state, ActionState::Settled);
}

void RunnerOpenTest::whatWasAskedAgainWhileAnotherWasHeld()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QVERIFY(addFaults(*m_sandbox, lost));
    QSignalSpy held(&rita.runner, &ActionRunner::held);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    const quint64 first = rita.runner.submit(blindCancel(order));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    rita.runner.setUndoWindow(30s);
    const quint64 second = rita.runner.submit(blindCancel(order));
    QTRY_COMPARE_WITH_TIMEOUT(held.size(), 1, patience);
    QVERIFY(rita.runner.askAgain(first));
    QTRY_COMPARE_WITH_TIMEOUT(held.size(), 2, patience);
    QVERIFY(rita.runner.undo(second));
    QVERIFY(rita.runner.undo(first));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 3, patience);
    QVERIFY(rita.runner.ourRequests().isEmpty());
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void RunnerOpenTest::onlyTheBacklogAskedForIsTakenUp_data()
{
    QTest::addColumn<RunnerSettings::Backlog>("backlog");
    QTest::addColumn<QString>("batch");
    QTest::addColumn<int>("goingOn");
    QTest::addColumn<int>("givenUp");
    using Backlog = RunnerSettings::Backlog;
    QTest::newRow("all") << Backlog::GoOn << QString() << 2 << 0;
    QTest::newRow("a batch") << Backlog::GoOn << u"b"_s << 1 << 0;
    QTest::newRow("what is no batch's, to give it up") << Backlog::GiveUp << QString() << 0 << 1;
    QTest::newRow("none") << Backlog::Leave << QString() << 0 << 0;
}

void RunnerOpenTest::onlyTheBacklogAskedForIsTakenUp()
{
    QFETCH(const RunnerSettings::Backlog, backlog);
    QFETCH(const QString, batch);
    QFETCH(const int, goingOn);
    QFETCH(const int, givenUp);
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal/journal.sqlite"_s);
    {
        Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::holding(30s), path);
        QVERIFY(rita.signIn());
        const Order order = rita.order(threeLines);
        QSignalSpy held(&rita.runner, &ActionRunner::held);
        ActionIntent ofABatch = blindCancel(order, 1);
        ofABatch.batch = u"b"_s;
        ofABatch.batchRow = 1;
        rita.runner.submit({blindCancel(order, 0), ofABatch});
        QTRY_COMPARE_WITH_TIMEOUT(held.size(), 2, patience);
    }
    RunnerSettings settings = Seat::holding(30s);
    settings.backlog = backlog;
    settings.batch = batch;
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, settings, path);
    QVERIFY(rita.signIn());
    QSignalSpy ready(&rita.runner, &ActionRunner::ready);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    rita.runner.open();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), givenUp, patience);
    for (qsizetype i = 0; i < finished.size(); ++i)
        QCOMPARE(outcomeAt(finished, i).state, ActionState::NotSent);
    QCOMPARE(rita.runner.underWay(), goingOn);
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void RunnerOpenTest::severalFailuresPauseItOnce()
{
    // GIVEN a server that fails all that is on its way to it, and the first look at whether it is there again
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, pausingAfter(2));
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    const QByteArray faults = R"({"method":"DELETE","times":3,"fault":"status","status":500})"
                              "\n"
                              R"({"method":"GET","path":"/timp/organizations/","fault":"status","status":500})";
    QVERIFY(addFaults(*m_sandbox, faults));
    const int before = m_sandbox->arrivalsOf("GET", "/organizations/");
    QSignalSpy paused(&rita.runner, &ActionRunner::pauseChanged);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    rita.runner.submit({blindCancel(order, 0), blindCancel(order, 1), blindCancel(order, 2)});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 3, patience);
    QCOMPARE(paused.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 2, patience);
    QCOMPARE(rita.runner.pauseReason(), ActionRunner::Pause::None);
    QCOMPARE(m_sandbox->arrivalsOf("GET", "/organizations/"), before + 2);
}

void RunnerOpenTest::whoeverIsRefusedALookWasAnswered()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, pausingAfter(1));
    QVERIFY(rita.signIn());
    const QByteArray faults = R"({"method":"DELETE","fault":"status","status":500})"
                              "\n"
                              R"({"method":"GET","path":"/timp/organizations/","fault":"status","status":403})";
    QVERIFY(addFaults(*m_sandbox, faults));
    const int before = m_sandbox->arrivalsOf("GET", "/organizations/");
    QSignalSpy paused(&rita.runner, &ActionRunner::pauseChanged);
    QCOMPARE(rita.act(blindCancel(rita.order(threeLines))).state, ActionState::Unknown);
    QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 2, patience);
    QCOMPARE(rita.runner.pauseReason(), ActionRunner::Pause::None);
    QCOMPARE(m_sandbox->arrivalsOf("GET", "/organizations/"), before + 1);
}

void RunnerOpenTest::aPersonMayResumeWhileItLooks()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, pausingAfter(1));
    QVERIFY(rita.signIn());
    const QByteArray faults = R"({"method":"DELETE","fault":"status","status":500})"
                              "\n"
                              R"({"method":"GET","path":"/timp/organizations/","fault":"delay","ms":1000})";
    QVERIFY(addFaults(*m_sandbox, faults));
    const int before = m_sandbox->arrivalsOf("GET", "/organizations/");
    QSignalSpy paused(&rita.runner, &ActionRunner::pauseChanged);
    QCOMPARE(rita.act(blindCancel(rita.order(threeLines))).state, ActionState::Unknown);
    QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->arrivalsOf("GET", "/organizations/"), before + 1, patience);
    rita.runner.resume();
    QCOMPARE(rita.runner.pauseReason(), ActionRunner::Pause::None);
    QTest::qWait(1'500);
    QCOMPARE(paused.size(), 2);
}

void RunnerOpenTest::whatIsHeldAndWhatHasToWaitBothGoInTheirTime()
{
    // GIVEN a server that asks for a pause
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","fault":"status","status":429,"retry_after":2})"));
    QCOMPARE(rita.act(blindCancel(order, 0)).state, ActionState::Refused);

    // WHEN one more is due at once, and one a little later THEN neither goes before the pause is over
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    rita.runner.submit(blindCancel(order, 1));
    rita.runner.setUndoWindow(500ms);
    rita.runner.submit(blindCancel(order, 2));
    QTest::qWait(1'000);
    QCOMPARE(deedsArrived(*m_sandbox), 1);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    QCOMPARE(deedsArrived(*m_sandbox), 3);
}

QTEST_GUILESS_MAIN(RunnerOpenTest)
#include "tst_runneropen.moc"
