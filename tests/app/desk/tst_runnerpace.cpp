// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/seat.h"

#include <QTimer>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How the runner goes on: tried again, paused, so many at a time, stopped.
class RunnerPaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatDidNotLeaveIsTriedAgain();
    void fiveFailuresPauseItAndOneReadReopensIt();
    void aPersonCanPauseAndResume();
    void whatIsClaimedAheadGoesBackWhenPaused();
    void notMoreThanSixLeaveAtATime();
    void manyAreWrittenDownTogether();
    void whatWasStoppedStaysStoppedWhenTheProgramEnds();

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
};

namespace {

const QString threeLines = u"5527771067"_s;

constexpr int many = 2'000;

/// Cancels, each on a line item that no order has.
QList<ActionIntent> intents(int count, const QString &batch = {})
{
    QList<ActionIntent> all;
    for (int i = 0; i < count; ++i) {
        ActionIntent intent;
        intent.kind = ActionKind::CancelItem;
        intent.batch = batch;
        intent.batchRow = batch.isEmpty() ? 0 : i + 1;
        intent.lineItemUuid = u"00000000-0000-4000-8000-%1"_s.arg(i, 12, 10, QChar(u'0'));
        all.append(intent);
    }
    return all;
}

} // namespace

void RunnerPaceTest::init()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

void RunnerPaceTest::whatDidNotLeaveIsTriedAgain()
{
    // GIVEN a server that is away for a moment
    RunnerSettings settings = Seat::atOnce();
    settings.retries = true;
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, settings);
    QVERIFY(rita.signIn());
    ActionIntent intent = intentOn(ActionKind::CancelItem, rita.order(threeLines));
    intent.orderUuid.clear(); // nothing is read before
    m_sandbox->kill();
    // WHEN a deed is tried THEN it is tried a few times, and given up as certainly not sent
    const ActionOutcome outcome = rita.act(intent);
    QCOMPARE(outcome.state, ActionState::NotSent);
    const QList<JournalEntry> entries = rita.entries();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().state, JournalState::NotSent);
    QCOMPARE(entries.first().tries, 4);
}

void RunnerPaceTest::fiveFailuresPauseItAndOneReadReopensIt()
{
    // GIVEN a server that fails five times
    RunnerSettings settings = Seat::atOnce();
    settings.failuresBeforePause = 5;
    settings.inFlight = 1;
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, settings);
    QVERIFY(rita.signIn());
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","times":5,"fault":"status","status":500})"));
    QSignalSpy paused(&rita.runner, &ActionRunner::pauseChanged);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    auto eight = intents(8);
    const auto order = rita.order(threeLines);
    const auto line = order.lineItems.first().uuid;
    eight.last().lineItemUuid = line;

    // WHEN a batch runs THEN it pauses, a read reopens it, and the rest goes on
    rita.runner.submit(eight);
    QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, patience);
    QCOMPARE(rita.runner.pauseReason(), ActionRunner::Pause::Failures);
    QVERIFY(!paused.first().at(1).toString().isEmpty());
    QCOMPARE(deedsArrived(*m_sandbox), 5);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 8, patience);
    QCOMPARE(paused.size(), 2);
    // In which turn depends on how soon the journal has back what was claimed when it paused.
    const auto isDone = [&line](const QList<QVariant> &one) {
        const auto outcome = one.at(1).value<ActionOutcome>();
        return outcome.intent.lineItemUuid == line && outcome.state == ActionState::Requested;
    };
    QCOMPARE(std::count_if(finished.cbegin(), finished.cend(), isDone), 1);
    QCOMPARE(deedsArrived(*m_sandbox), 8);
}

void RunnerPaceTest::aPersonCanPauseAndResume()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    rita.runner.pause();
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    rita.runner.submit(intentOn(ActionKind::CancelItem, order));
    QTRY_COMPARE_WITH_TIMEOUT(rita.entries().size(), 1, patience);
    QCOMPARE(deedsArrived(*m_sandbox), 0);
    rita.runner.resume();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(outcomeAt(finished, 0).state, ActionState::Requested);
}

void RunnerPaceTest::whatIsClaimedAheadGoesBackWhenPaused()
{
    // GIVEN three line items to cancel one after the other, the first of which hangs
    RunnerSettings settings = Seat::atOnce();
    settings.inFlight = 1;
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, settings);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","fault":"hang"})"));
    QList<ActionIntent> eachLine;
    for (const LineItem &line : order.lineItems) {
        ActionIntent intent;
        intent.kind = ActionKind::CancelItem;
        intent.lineItemUuid = line.uuid;
        eachLine.append(intent);
    }
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    rita.runner.submit(eachLine);
    QTRY_COMPARE_WITH_TIMEOUT(deedsArrived(*m_sandbox), 1, patience);
    const auto states = [&rita] {
        QList<JournalState> all;
        const QList<JournalEntry> entries = rita.entries();
        for (const JournalEntry &entry : entries)
            all.append(entry.state);
        return all;
    };
    using States = QList<JournalState>;
    QTRY_COMPARE_WITH_TIMEOUT(states(), (States{JournalState::Sending, JournalState::Sending, JournalState::Held}),
                              patience);

    // WHEN the person pauses
    rita.runner.pause();

    // THEN the journal has as being sent what may have arrived, and nothing else
    QTRY_COMPARE_WITH_TIMEOUT(states(), (States{JournalState::Sending, JournalState::Held, JournalState::Held}),
                              patience);
    QCOMPARE(finished.size(), 0);

    // AND what went back keeps its turn, and can still be stopped
    rita.runner.resume();
    QTRY_COMPARE_WITH_TIMEOUT(states(), (States{JournalState::Sending, JournalState::Sending, JournalState::Held}),
                              patience);
    rita.runner.stop();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(states(), (States{JournalState::Sending, JournalState::NotSent, JournalState::Withdrawn}),
                              patience);
    rita.runner.abandon();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 3, patience);
    QCOMPARE(states(), (States{JournalState::Unknown, JournalState::NotSent, JournalState::Withdrawn}));
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void RunnerPaceTest::notMoreThanSixLeaveAtATime()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","times":0,"fault":"delay","ms":50})"));
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    int most = 0;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &rita.runner, [&] {
        const Gateway &gateway = rita.session().gateway();
        most = std::max(most, gateway.inFlight());
    });
    look.start(1);
    rita.runner.submit(intents(60));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 60, patience);
    QVERIFY2(most > 1 && most <= 6, qPrintable(QString::number(most)));
    QCOMPARE(deedsArrived(*m_sandbox), 60);
}

void RunnerPaceTest::manyAreWrittenDownTogether()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::holding(30s));
    QVERIFY(rita.signIn());
    QSignalSpy held(&rita.runner, &ActionRunner::held);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    rita.runner.submit(intents(many, u"b"_s));
    QTRY_COMPARE_WITH_TIMEOUT(held.size(), many, patience);
    // WHEN all of it is stopped THEN the counts add up and nothing was sent
    rita.runner.stop();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), many, patience);
    const QList<JournalEntry> entries = rita.entries();
    QCOMPARE(entries.size(), many);
    QVERIFY(std::all_of(entries.cbegin(), entries.cend(),
                        [](const JournalEntry &entry) { return entry.state == JournalState::Withdrawn; }));
    QCOMPARE(rita.runner.underWay(), 0);
    QVERIFY(rita.runner.ourRequests().isEmpty());
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void RunnerPaceTest::whatWasStoppedStaysStoppedWhenTheProgramEnds()
{
    // GIVEN a long list in its undo window
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal/journal.sqlite"_s);
    {
        Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::holding(30s), path);
        QVERIFY(rita.signIn());
        QSignalSpy held(&rita.runner, &ActionRunner::held);
        rita.runner.submit(intents(many, u"b"_s));
        QTRY_COMPARE_WITH_TIMEOUT(held.size(), many, patience);
        // WHEN it is stopped, and the program ends at once
        rita.runner.stop();
    }
    // THEN the next one finds none of it to send
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::atOnce(), path);
    QSignalSpy ready(&rita.runner, &ActionRunner::ready);
    QVERIFY(rita.signIn());
    rita.runner.open();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
    QCOMPARE(rita.runner.underWay(), 0);
    const QList<JournalEntry> entries = rita.entries();
    QCOMPARE(entries.size(), many);
    QVERIFY(std::all_of(entries.cbegin(), entries.cend(),
                        [](const JournalEntry &entry) { return entry.state == JournalState::Withdrawn; }));
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

QTEST_GUILESS_MAIN(RunnerPaceTest)
#include "tst_runnerpace.moc"
