// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalstore.h"
#include "tests/app/desk/seat.h"

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a person, another program or a slow journal does between two steps of a deed.
class RunnerTurnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsUndoneDoesNotLeaveHoweverSlowTheJournalIs();
    void whatIsUndoneLeavesTheQueue();
    void stoppedAsItsTurnComesItIsNotSent();
    void stoppedWhileItIsReadItIsWithdrawn();
    void whatIsWaitedForNoLongerKeepsItsTurn();
    void whatAnotherProgramTookIsNotSent();
    void stoppedWhileItIsClaimedItIsNotSent();
    void waitedForNoLongerWhileItIsClaimedItIsHeld();
    void stoppedWhileItIsPutBackItIsWithdrawn();
    void stoppedOnItsWayItIsNotTriedAgain();
    void stoppedWhenItIsAnsweredItIsToldAsAnswered();
    void onlyWhatIsNamedIsStopped();
    void whatCannotBeReadBeforehandIsTriedAgain();

private:
    /// Does @p meanwhile while another program is in the middle of writing to the journal of @p seat.
    [[nodiscard]] static bool withABusyJournal(Seat &seat, const std::function<void()> &meanwhile);
    [[nodiscard]] static QList<JournalState> statesOf(Seat &seat);

    std::unique_ptr<SandboxProcess> m_sandbox;
};

namespace {

using States = QList<JournalState>;

const QString threeLines = u"5527771067"_s;
constexpr const char *slowRead = R"({"method":"GET","path":"/timp/orders/*","fault":"delay","ms":1000})";

/// A cancel of a line whose order is not read before.
ActionIntent blindCancel(const Order &order, qsizetype line = 0)
{
    ActionIntent intent = intentOn(ActionKind::CancelItem, order, line);
    intent.orderUuid.clear();
    return intent;
}

RunnerSettings retrying()
{
    RunnerSettings settings = Seat::atOnce();
    settings.retries = true;
    return settings;
}

} // namespace

void RunnerTurnsTest::init()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

bool RunnerTurnsTest::withABusyJournal(Seat &seat, const std::function<void()> &meanwhile)
{
    JournalStore other({.file = seat.journal().file()});
    return other.open().has_value() && other.together(meanwhile).has_value();
}

QList<JournalState> RunnerTurnsTest::statesOf(Seat &seat)
{
    QList<JournalState> all;
    const QList<JournalEntry> entries = seat.entries();
    for (const JournalEntry &entry : entries)
        all.append(entry.state);
    return all;
}

void RunnerTurnsTest::whatIsUndoneDoesNotLeaveHoweverSlowTheJournalIs()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::holding(2500ms));
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QSignalSpy held(&rita.runner, &ActionRunner::held);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    const quint64 slow = rita.runner.submit(blindCancel(order, 0));
    const quint64 quick = rita.runner.submit(blindCancel(order, 1));
    QTRY_COMPARE_WITH_TIMEOUT(held.size(), 2, patience);

    // WHEN one is undone at once, and the other while the journal can't be told before it is due
    QVERIFY(rita.runner.undo(quick));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QVERIFY(withABusyJournal(rita, [&] {
        QVERIFY(rita.runner.undo(slow));
        QVERIFY(!rita.runner.undoTime(slow));
        QCOMPARE(rita.runner.atWork(), 1);
        QTest::qWait(3'000);
        QCOMPARE(finished.size(), 1);
    }));

    // THEN neither leaves
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    QCOMPARE(statesOf(rita), (States{JournalState::Withdrawn, JournalState::Withdrawn}));
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void RunnerTurnsTest::whatIsUndoneLeavesTheQueue()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    rita.runner.pause();
    const quint64 number = rita.runner.submit(blindCancel(order, 0));
    rita.runner.submit(blindCancel(order, 1));
    QTRY_COMPARE_WITH_TIMEOUT(rita.entries().size(), 2, patience);
    QVERIFY(rita.runner.undoTime(number));
    QVERIFY(rita.runner.undo(number));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    rita.runner.resume();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    QCOMPARE(outcomeAt(finished, 1).intent.lineItemUuid, order.lineItems.at(1).uuid);
    QCOMPARE(statesOf(rita), (States{JournalState::Withdrawn, JournalState::Requested}));
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void RunnerTurnsTest::stoppedAsItsTurnComesItIsNotSent()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    QObject::connect(&rita.runner, &ActionRunner::started, &rita.runner, [&rita] { rita.runner.stop(); });
    const ActionOutcome outcome = rita.act(blindCancel(rita.order(threeLines)));
    QCOMPARE(outcome.state, ActionState::NotSent);
    QCOMPARE(statesOf(rita), States{JournalState::Withdrawn});
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void RunnerTurnsTest::stoppedWhileItIsReadItIsWithdrawn()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QVERIFY(addFaults(*m_sandbox, slowRead));
    QSignalSpy started(&rita.runner, &ActionRunner::started);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    rita.runner.submit(intentOn(ActionKind::CancelItem, order));
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, patience);
    rita.runner.stop();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 900);
    QCOMPARE(outcomeAt(finished, 0).state, ActionState::NotSent);
    const QList<JournalEntry> entries = rita.entries();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().state, JournalState::Withdrawn);
    QCOMPARE(entries.first().decidedBy, Decider::Person);
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void RunnerTurnsTest::whatIsWaitedForNoLongerKeepsItsTurn()
{
    // GIVEN a deed whose order is being read
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QVERIFY(addFaults(*m_sandbox, slowRead));
    QSignalSpy started(&rita.runner, &ActionRunner::started);
    QSignalSpy held(&rita.runner, &ActionRunner::held);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    const quint64 number = rita.runner.submit(intentOn(ActionKind::CancelItem, order));
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, patience);

    // WHEN nobody waits for that any longer
    rita.runner.pause();
    rita.runner.giveUpWaiting();

    // THEN it is held, can be undone, and goes on when the person does
    QTRY_COMPARE_WITH_TIMEOUT(held.size(), 1, patience);
    QVERIFY(rita.runner.undoTime(number));
    QCOMPARE(finished.size(), 0);
    QCOMPARE(statesOf(rita), States{JournalState::Held});
    rita.runner.resume();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(outcomeAt(finished, 0).state, ActionState::Requested);
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void RunnerTurnsTest::whatAnotherProgramTookIsNotSent()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::holding(2500ms));
    QVERIFY(rita.signIn());
    QSignalSpy held(&rita.runner, &ActionRunner::held);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    rita.runner.submit(blindCancel(rita.order(threeLines)));
    QTRY_COMPARE_WITH_TIMEOUT(held.size(), 1, patience);
    const QList<JournalEntry> entries = rita.entries();
    JournalStore other({.file = rita.journal().file()});
    QVERIFY(other.open());
    QVERIFY(other.claim(entries.first().intent.id, QDateTime::currentDateTimeUtc()).value_or(false));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(outcomeAt(finished, 0).state, ActionState::Superseded);
    QCOMPARE(statesOf(rita), States{JournalState::Sending}); // the other's
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void RunnerTurnsTest::stoppedWhileItIsClaimedItIsNotSent()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::holding(2500ms));
    QVERIFY(rita.signIn());
    QSignalSpy held(&rita.runner, &ActionRunner::held);
    QSignalSpy started(&rita.runner, &ActionRunner::started);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    rita.runner.submit(blindCancel(rita.order(threeLines)));
    QTRY_COMPARE_WITH_TIMEOUT(held.size(), 1, patience);
    QVERIFY(withABusyJournal(rita, [&] {
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, patience);
        rita.runner.stop();
        QTest::qWait(100);
        QCOMPARE(finished.size(), 0); // what the journal says is not known yet
    }));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(outcomeAt(finished, 0).state, ActionState::NotSent);
    QCOMPARE(statesOf(rita), States{JournalState::NotSent});
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void RunnerTurnsTest::waitedForNoLongerWhileItIsClaimedItIsHeld()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::holding(2500ms));
    QVERIFY(rita.signIn());
    QSignalSpy held(&rita.runner, &ActionRunner::held);
    QSignalSpy started(&rita.runner, &ActionRunner::started);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    rita.runner.submit(blindCancel(rita.order(threeLines)));
    QTRY_COMPARE_WITH_TIMEOUT(held.size(), 1, patience);
    QVERIFY(withABusyJournal(rita, [&] {
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, patience);
        rita.runner.pause();
        rita.runner.giveUpWaiting();
    }));
    QTRY_COMPARE_WITH_TIMEOUT(held.size(), 2, patience);
    QCOMPARE(statesOf(rita), States{JournalState::Held});
    QCOMPARE(deedsArrived(*m_sandbox), 0);
    rita.runner.resume();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(outcomeAt(finished, 0).state, ActionState::Requested);
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void RunnerTurnsTest::stoppedWhileItIsPutBackItIsWithdrawn()
{
    // GIVEN one deed that hangs, and one that is claimed and waits for its place
    RunnerSettings settings = Seat::atOnce();
    settings.inFlight = 1;
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, settings);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","fault":"hang"})"));
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    rita.runner.submit({blindCancel(order, 0), blindCancel(order, 1)});
    QTRY_COMPARE_WITH_TIMEOUT(statesOf(rita), (States{JournalState::Sending, JournalState::Sending}), patience);
    QTRY_COMPARE_WITH_TIMEOUT(deedsArrived(*m_sandbox), 1, patience);

    // WHEN the person pauses and then stops, before the journal has it back
    QVERIFY(withABusyJournal(rita, [&] {
        rita.runner.pause();
        QTest::qWait(100);
        rita.runner.stop();
        QCOMPARE(finished.size(), 0);
    }));

    // THEN it is withdrawn
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(outcomeAt(finished, 0).state, ActionState::NotSent);
    QCOMPARE(statesOf(rita), (States{JournalState::Sending, JournalState::Withdrawn}));
    rita.runner.abandon();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void RunnerTurnsTest::stoppedOnItsWayItIsNotTriedAgain()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, retrying());
    QVERIFY(rita.signIn());
    const ActionIntent intent = blindCancel(rita.order(threeLines));
    m_sandbox->kill();
    QObject::connect(&rita.runner, &ActionRunner::ourRequestsChanged, &rita.runner, [&rita, intent] {
        if (rita.runner.ourRequests().value(intent.lineItemUuid.toLower()).state == ActionState::Sending)
            rita.runner.stop();
    });
    QCOMPARE(rita.act(intent).state, ActionState::NotSent);
    QCOMPARE(statesOf(rita), States{JournalState::NotSent});
    QCOMPARE(rita.entries().constFirst().tries, 1);
}

void RunnerTurnsTest::stoppedWhenItIsAnsweredItIsToldAsAnswered()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const ActionIntent intent = blindCancel(rita.order(threeLines));
    QObject::connect(&rita.runner, &ActionRunner::ourRequestsChanged, &rita.runner, [&rita, intent] {
        if (rita.runner.ourRequests().value(intent.lineItemUuid.toLower()).state == ActionState::Requested)
            rita.runner.stop();
    });
    QCOMPARE(rita.act(intent).state, ActionState::Requested);
    QCOMPARE(statesOf(rita), States{JournalState::Requested});
}

void RunnerTurnsTest::onlyWhatIsNamedIsStopped()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    const quint64 open = rita.runner.submit(blindCancel(order, 0));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    rita.runner.pause();
    const quint64 one = rita.runner.submit(blindCancel(order, 1));
    rita.runner.submit(blindCancel(order, 2));
    QTRY_COMPARE_WITH_TIMEOUT(rita.entries().size(), 3, patience);

    rita.runner.stop({open, one, 4711});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    QCOMPARE(statesOf(rita), (States{JournalState::Requested, JournalState::Withdrawn, JournalState::Held}));
    rita.runner.stop();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 3, patience);
    QCOMPARE(statesOf(rita), (States{JournalState::Requested, JournalState::Withdrawn, JournalState::Withdrawn}));
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void RunnerTurnsTest::whatCannotBeReadBeforehandIsTriedAgain()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, retrying());
    QVERIFY(rita.signIn());
    const ActionIntent intent = intentOn(ActionKind::CancelItem, rita.order(threeLines));
    m_sandbox->kill();
    QSignalSpy started(&rita.runner, &ActionRunner::started);
    QCOMPARE(rita.act(intent).state, ActionState::NotSent);
    QVERIFY2(started.size() > 1, qPrintable(QString::number(started.size())));
    QCOMPARE(statesOf(rita), States{JournalState::NotSent});
    QCOMPARE(rita.entries().constFirst().tries, 0);
}

QTEST_GUILESS_MAIN(RunnerTurnsTest)
#include "tst_runnerturns.moc"
