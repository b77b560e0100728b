// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/seat.h"
#include "tests/support/crashingfiles.h"

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = CrashingFiles::Fault;

/// The runner on a disk that is full: nothing leaves that is not written down, and what became of the rest is told, and
/// written down as soon as there is room.
class RunnerDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatCannotBeRecordedIsNotSent();
    void whatCannotBeClaimedIsNotSent();
    void stoppedAsItCannotBeClaimedItIsNotSentLater();
    void aPersonCanHaveTheJournalTriedAtOnce();
    void anOutcomeThatCannotBeWrittenIsToldAllTheSame();
    void whatCannotBePutBackForAnotherTryIsNotSent();
    void whatCannotBePutBackInAPauseIsNotSent();
    void whatIsUndoneStaysUndone();
    void whatCannotBeAskedAgainStaysUnknown();

private:
    void fillDisk() { m_disk.failAt(0, Fault::Full, true); }
    [[nodiscard]] static QList<JournalState> statesOf(Seat &seat);
    /// A cancel of a line whose order is not read before.
    [[nodiscard]] static ActionIntent blindCancel(const Order &order, qsizetype line = 0);

    CrashingFiles m_disk; // there before the first database is opened
    std::unique_ptr<SandboxProcess> m_sandbox;
};

namespace {

using States = QList<JournalState>;

const QString threeLines = u"5527771067"_s;

} // namespace

void RunnerDiskTest::init()
{
    m_disk.heal();
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

QList<JournalState> RunnerDiskTest::statesOf(Seat &seat)
{
    QList<JournalState> all;
    const QList<JournalEntry> entries = seat.entries();
    for (const JournalEntry &entry : entries)
        all.append(entry.state);
    return all;
}

ActionIntent RunnerDiskTest::blindCancel(const Order &order, qsizetype line)
{
    ActionIntent intent = intentOn(ActionKind::CancelItem, order, line);
    intent.orderUuid.clear();
    return intent;
}

void RunnerDiskTest::whatCannotBeRecordedIsNotSent()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QCOMPARE(rita.act(blindCancel(order)).state, ActionState::Requested);

    fillDisk();
    const ActionOutcome outcome = rita.act(blindCancel(order, 1));
    QCOMPARE(outcome.state, ActionState::NotSent);
    QVERIFY2(outcome.message.contains(u"no room"_s), qPrintable(outcome.message));
    QVERIFY(!rita.runner.ourRequests().contains(order.lineItems.at(1).uuid.toLower()));

    m_disk.heal();
    QCOMPARE(rita.act(blindCancel(order, 1)).state, ActionState::Requested);
    QCOMPARE(statesOf(rita), (States{JournalState::Requested, JournalState::Requested}));
    QCOMPARE(deedsArrived(*m_sandbox), 2);
}

void RunnerDiskTest::whatCannotBeClaimedIsNotSent()
{
    // GIVEN two deeds that are held, and a disk that is full when the first of them is due
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::holding(2500ms));
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QSignalSpy held(&rita.runner, &ActionRunner::held);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    QSignalSpy paused(&rita.runner, &ActionRunner::pauseChanged);
    rita.runner.submit({blindCancel(order, 0), blindCancel(order, 1)});
    QTRY_COMPARE_WITH_TIMEOUT(held.size(), 2, patience);
    fillDisk();

    // THEN they wait, and the person is told
    QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, patience);
    QCOMPARE(rita.runner.pauseReason(), ActionRunner::Pause::Journal);
    QVERIFY2(paused.first().at(1).toString().contains(u"no room"_s), qPrintable(paused.first().at(1).toString()));
    QTest::qWait(6'000); // by then it was tried again
    QCOMPARE(rita.runner.pauseReason(), ActionRunner::Pause::Journal);
    QCOMPARE(paused.size(), 1);
    QCOMPARE(finished.size(), 0);
    QCOMPARE(deedsArrived(*m_sandbox), 0);

    // AND when there is room again they go by themselves, each once
    m_disk.heal();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    QCOMPARE(outcomeAt(finished, 0).state, ActionState::Requested);
    QCOMPARE(outcomeAt(finished, 1).state, ActionState::Requested);
    QCOMPARE(rita.runner.pauseReason(), ActionRunner::Pause::None);
    QCOMPARE(paused.size(), 2);
    QVERIFY(paused.at(1).at(1).toString().isEmpty());
    QCOMPARE(deedsArrived(*m_sandbox), 2);
}

void RunnerDiskTest::stoppedAsItCannotBeClaimedItIsNotSentLater()
{
    // GIVEN somebody who stops as soon as the journal is said to be in trouble: the deed is being claimed then
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::holding(2500ms));
    QVERIFY(rita.signIn());
    QSignalSpy held(&rita.runner, &ActionRunner::held);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    QObject::connect(
        &rita.runner, &ActionRunner::pauseChanged, &rita.runner, [&rita] { rita.runner.stop(); },
        Qt::SingleShotConnection);
    rita.runner.submit(blindCancel(rita.order(threeLines)));
    QTRY_COMPARE_WITH_TIMEOUT(held.size(), 1, patience);
    fillDisk();
    QTRY_COMPARE_WITH_TIMEOUT(rita.runner.pauseReason(), ActionRunner::Pause::Journal, patience);

    // WHEN there is room again THEN it stays here
    m_disk.heal();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(outcomeAt(finished, 0).state, ActionState::NotSent);
    QTRY_COMPARE_WITH_TIMEOUT(statesOf(rita), States{JournalState::Withdrawn}, patience);
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void RunnerDiskTest::aPersonCanHaveTheJournalTriedAtOnce()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::holding(2500ms));
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QSignalSpy held(&rita.runner, &ActionRunner::held);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    rita.runner.submit(blindCancel(order));
    QTRY_COMPARE_WITH_TIMEOUT(held.size(), 1, patience);
    fillDisk();
    QTRY_COMPARE_WITH_TIMEOUT(rita.runner.pauseReason(), ActionRunner::Pause::Journal, patience);
    m_disk.heal();
    rita.runner.resume();
    QCOMPARE(rita.runner.pauseReason(), ActionRunner::Pause::None);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 4'000);
    QCOMPARE(outcomeAt(finished, 0).state, ActionState::Requested);
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void RunnerDiskTest::anOutcomeThatCannotBeWrittenIsToldAllTheSame()
{
    // GIVEN a deed on its way, and a disk that is full when its answer comes
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","fault":"delay","ms":1000})"));
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    rita.runner.submit(blindCancel(order));
    QTRY_COMPARE_WITH_TIMEOUT(deedsArrived(*m_sandbox), 1, patience);
    fillDisk();

    // THEN the person is told both
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(outcomeAt(finished, 0).state, ActionState::Requested);
    QVERIFY2(outcomeAt(finished, 0).message.contains(u"could not be written down"_s),
             qPrintable(outcomeAt(finished, 0).message));

    // AND it is written when there is room again
    m_disk.heal();
    QTRY_COMPARE_WITH_TIMEOUT(statesOf(rita), States{JournalState::Requested}, patience);
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void RunnerDiskTest::whatCannotBePutBackForAnotherTryIsNotSent()
{
    // GIVEN a server that is away, and a disk that is full from the moment on when the deed leaves
    RunnerSettings settings = Seat::atOnce();
    settings.retries = true;
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, settings);
    QVERIFY(rita.signIn());
    const ActionIntent intent = blindCancel(rita.order(threeLines));
    const QString line = intent.lineItemUuid.toLower();
    m_sandbox->kill();
    QObject::connect(&rita.runner, &ActionRunner::ourRequestsChanged, &rita.runner, [this, &rita, line] {
        if (rita.runner.ourRequests().value(line).state == ActionState::Sending)
            fillDisk();
    });

    // THEN it is not tried again, for it could not be claimed once more either
    const ActionOutcome outcome = rita.act(intent);
    QCOMPARE(outcome.state, ActionState::NotSent);
    QVERIFY(!rita.runner.ourRequests().contains(line));
    QCOMPARE(rita.runner.underWay(), 0);

    // AND what is known of it is written when there is room again: it never left
    m_disk.heal();
    QTRY_COMPARE_WITH_TIMEOUT(statesOf(rita), States{JournalState::NotSent}, patience);
}

void RunnerDiskTest::whatCannotBePutBackInAPauseIsNotSent()
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

    // WHEN the person pauses, and the journal cannot take it back
    fillDisk();
    rita.runner.pause();

    // THEN it ends as not sent, so that it is not taken for one that may have arrived
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(outcomeAt(finished, 0).state, ActionState::NotSent);
    QCOMPARE(outcomeAt(finished, 0).intent.lineItemUuid, order.lineItems.at(1).uuid);
    QVERIFY2(outcomeAt(finished, 0).message.contains(u"no room"_s), qPrintable(outcomeAt(finished, 0).message));
    m_disk.heal();
    QTRY_COMPARE_WITH_TIMEOUT(statesOf(rita), (States{JournalState::Sending, JournalState::NotSent}), patience);
    rita.runner.abandon();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void RunnerDiskTest::whatIsUndoneStaysUndone()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::holding(30s));
    QVERIFY(rita.signIn());
    QSignalSpy held(&rita.runner, &ActionRunner::held);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    const quint64 number = rita.runner.submit(blindCancel(rita.order(threeLines)));
    QTRY_COMPARE_WITH_TIMEOUT(held.size(), 1, patience);
    fillDisk();
    QVERIFY(rita.runner.undo(number));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(outcomeAt(finished, 0).state, ActionState::NotSent);
    QVERIFY2(outcomeAt(finished, 0).message.contains(u"no room"_s), qPrintable(outcomeAt(finished, 0).message));
    m_disk.heal();
    QTRY_COMPARE_WITH_TIMEOUT(statesOf(rita), States{JournalState::Withdrawn}, patience);
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void RunnerDiskTest::whatCannotBeAskedAgainStaysUnknown()
{
    // GIVEN a deed of which nobody knows what became of it
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","fault":"drop-before"})"));
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    const quint64 number = rita.runner.submit(intentOn(ActionKind::CancelItem, order));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 2 * patience);
    QCOMPARE(outcomeAt(finished, 0).state, ActionState::Unknown);

    // WHEN it is asked again, and that cannot be written down
    fillDisk();
    QVERIFY(rita.runner.askAgain(number));

    // THEN nothing is sent, and it is as unknown as before
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    QCOMPARE(outcomeAt(finished, 1).state, ActionState::Unknown);
    QVERIFY2(outcomeAt(finished, 1).message.contains(u"no room"_s), qPrintable(outcomeAt(finished, 1).message));
    QCOMPARE(deedsArrived(*m_sandbox), 1);

    // AND when there is room it can be asked again
    m_disk.heal();
    QVERIFY(rita.runner.askAgain(number));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 3, patience);
    QCOMPARE(outcomeAt(finished, 2).state, ActionState::Requested);
    QCOMPARE(deedsArrived(*m_sandbox), 2);
}

QTEST_GUILESS_MAIN(RunnerDiskTest)
#include "tst_runnerdisk.moc"
