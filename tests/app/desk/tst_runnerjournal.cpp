// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/seat.h"

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The runner and the journal: held, undone, found again, asked again.
class RunnerJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aHeldDeedCanBeUndoneAndNothingWasSent();
    void aHeldDeedIsSentWhenItsWindowEnds();
    void theIntentIsWrittenDownBeforeAnythingLeaves();
    void withoutAJournalNothingIsSent();
    void aLostJournalBlocksSending();
    void oneRunnerWorksAProfile();
    void whatWasHeldGoesOnAfterARestart();
    void whatWasHeldIsNotSentToAnotherServer();
    void whatWasHeldIsGivenUpWhereAskedFor();
    void aChangeMeanwhileSupersedesWhatWasHeld();
    void whatWasRequestedSettlesByALaterRead();
    void anUnknownOutcomeSurvivesARestartAndIsSettledByReading();
    void askingAgainReadsFirst();
    void anEchoIsNoRefusal();
    void aClosedUnknownBarsNothing();
    void theJournalHasNoNamesAndNoToken();

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
};

namespace {

const QString threeLines = u"5527771067"_s;
const QString firstSuppliersOnly = u"5527771112"_s;

QString requestOf(const QJsonObject &truth, qsizetype line)
{
    return truth.value("lines"_L1).toArray().at(line).toObject().value("request"_L1).toString();
}

JournalState onlyStateOf(Seat &seat)
{
    const QList<JournalEntry> entries = seat.entries();
    if (entries.size() != 1) {
        QTest::qFail("not exactly one entry is in the journal", __FILE__, __LINE__);
        return JournalState::Held;
    }
    return entries.first().state;
}

} // namespace

void RunnerJournalTest::init()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

void RunnerJournalTest::aHeldDeedCanBeUndoneAndNothingWasSent()
{
    // GIVEN a deed in its undo window
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::holding(30s));
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QSignalSpy held(&rita.runner, &ActionRunner::held);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    const quint64 number = rita.runner.submit(intentOn(ActionKind::CancelItem, order));
    QTRY_COMPARE_WITH_TIMEOUT(held.size(), 1, patience);
    const QString line = order.lineItems.first().uuid.toLower();
    QCOMPARE(rita.runner.ourRequests().value(line).state, ActionState::Held);
    QVERIFY(rita.runner.undoTime(number).value_or(0ms) > 0ms);
    QCOMPARE(onlyStateOf(rita), JournalState::Held);

    // WHEN it is undone
    QVERIFY(rita.runner.undo(number));

    // THEN the journal proves that nothing was sent, and the line is as it was
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(outcomeAt(finished, 0).state, ActionState::NotSent);
    QCOMPARE(onlyStateOf(rita), JournalState::Withdrawn);
    QVERIFY(rita.runner.ourRequests().isEmpty());
    QCOMPARE(rita.runner.underWay(), 0);
    QCOMPARE(deedsArrived(*m_sandbox), 0);
    QVERIFY(!rita.runner.undo(number));
}

void RunnerJournalTest::aHeldDeedIsSentWhenItsWindowEnds()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::holding(300ms));
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    const ActionOutcome outcome = rita.act(intentOn(ActionKind::CancelItem, order));
    QCOMPARE(outcome.state, ActionState::Requested);
    QVERIFY(!outcome.intent.id.isEmpty());
    QCOMPARE(onlyStateOf(rita), JournalState::Requested);
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void RunnerJournalTest::theIntentIsWrittenDownBeforeAnythingLeaves()
{
    // GIVEN a deed whose answer takes its time
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","fault":"hang"})"));
    ActionIntent intent = intentOn(ActionKind::CancelItem, order);
    intent.seen = std::make_shared<const Order>(order);
    intent.reason = u"changed her mind"_s;
    rita.runner.submit(intent);
    QTRY_COMPARE_WITH_TIMEOUT(deedsArrived(*m_sandbox), 1, patience);

    // THEN the journal had it, with all that was decided, and has it as being sent
    const QList<JournalEntry> entries = rita.entries();
    QCOMPARE(entries.size(), 1);
    const JournalEntry &entry = entries.first();
    QCOMPARE(entry.state, JournalState::Sending);
    QCOMPARE(entry.intent.action, ActionKind::CancelItem);
    QCOMPARE(entry.intent.targetUuid, intent.lineItemUuid);
    QCOMPARE(entry.intent.orderUuid, order.uuid);
    QCOMPARE(entry.intent.purchaseOrderNumber, threeLines);
    QCOMPARE(entry.intent.person, u"rita"_s);
    QCOMPARE(entry.intent.reason, u"changed her mind"_s);
    QCOMPARE(entry.intent.linesSeen.size(), 1);
    QCOMPARE(entry.intent.linesSeen.first().status, order.lineItems.first().status);
    QCOMPARE(entry.intent.request.verb, u"DELETE"_s);
    QVERIFY(entry.intent.request.path.contains(intent.lineItemUuid));
    QCOMPARE(entry.intent.request.body, QByteArray("{}"));
    rita.runner.abandon();
    QTRY_COMPARE_WITH_TIMEOUT(rita.runner.underWay(), 0, patience);
    QCOMPARE(onlyStateOf(rita), JournalState::Unknown);
}

void RunnerJournalTest::withoutAJournalNothingIsSent()
{
    // GIVEN a journal that can't be made: its folder is a file
    QTemporaryDir directory;
    QFile file(directory.filePath(u"journal"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::atOnce(),
              directory.filePath(u"journal/j.sqlite"_s));
    QVERIFY(rita.signIn());
    QSignalSpy failed(&rita.runner, &ActionRunner::journalFailed);

    // WHEN something is to be done THEN the person is told, and nothing was sent
    const ActionOutcome outcome = rita.act(intentOn(ActionKind::CancelItem, rita.order(threeLines)));
    QCOMPARE(outcome.state, ActionState::NotSent);
    QVERIFY(!outcome.message.isEmpty());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void RunnerJournalTest::aLostJournalBlocksSending()
{
    // GIVEN a journal that was there, and is gone
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal/journal.sqlite"_s);
    {
        Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::atOnce(), path);
        QVERIFY(rita.signIn());
        QCOMPARE(rita.act(intentOn(ActionKind::CancelItem, rita.order(threeLines))).state, ActionState::Requested);
    }
    QVERIFY(QFile::remove(path));
    // WHEN the program starts again THEN it does not begin a new one and go on
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::atOnce(), path);
    QVERIFY(rita.signIn());
    const ActionOutcome outcome = rita.act(intentOn(ActionKind::CancelItem, rita.order(firstSuppliersOnly)));
    QCOMPARE(outcome.state, ActionState::NotSent);
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void RunnerJournalTest::oneRunnerWorksAProfile()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal/journal.sqlite"_s);
    Seat first(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::atOnce(), path);
    QVERIFY(first.signIn());
    QCOMPARE(first.act(intentOn(ActionKind::CancelItem, first.order(threeLines))).state, ActionState::Requested);

    Seat second(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::atOnce(), path);
    QVERIFY(second.signIn());
    const ActionOutcome outcome = second.act(intentOn(ActionKind::CancelItem, second.order(firstSuppliersOnly)));
    QCOMPARE(outcome.state, ActionState::NotSent);
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void RunnerJournalTest::whatWasHeldGoesOnAfterARestart()
{
    // GIVEN deeds that were held when the program ended
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal/journal.sqlite"_s);
    QString line;
    {
        Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::holding(1s), path);
        QVERIFY(rita.signIn());
        const Order order = rita.order(threeLines);
        line = order.lineItems.first().uuid.toLower();
        QSignalSpy held(&rita.runner, &ActionRunner::held);
        ActionIntent intent = intentOn(ActionKind::CancelItem, order);
        intent.seen = std::make_shared<const Order>(order);
        rita.runner.submit(intent);
        QTRY_COMPARE_WITH_TIMEOUT(held.size(), 1, patience);
    }
    QCOMPARE(deedsArrived(*m_sandbox), 0);

    // WHEN it starts again THEN they are sent, once
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::holding(1s), path);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    QVERIFY(rita.signIn());
    rita.runner.open();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(outcomeAt(finished, 0).state, ActionState::Requested);
    QCOMPARE(outcomeAt(finished, 0).intent.lineItemUuid.toLower(), line);
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void RunnerJournalTest::whatWasHeldIsNotSentToAnotherServer()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal/journal.sqlite"_s);
    {
        Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::holding(30s), path);
        QVERIFY(rita.signIn());
        QSignalSpy held(&rita.runner, &ActionRunner::held);
        rita.runner.submit(intentOn(ActionKind::CancelItem, rita.order(threeLines)));
        QTRY_COMPARE_WITH_TIMEOUT(held.size(), 1, patience);
    }
    SandboxProcess another;
    QVERIFY2(another.start(), qPrintable(another.errorText()));
    Seat rita(another, Release::Timpanogos, u"rita"_s, {}, Seat::holding(0ms), path);
    QSignalSpy ready(&rita.runner, &ActionRunner::ready);
    QVERIFY(rita.signIn());
    rita.runner.open();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
    QCOMPARE(rita.runner.underWay(), 0);
    QCOMPARE(onlyStateOf(rita), JournalState::Held);
    QCOMPARE(deedsArrived(another), 0);
}

void RunnerJournalTest::whatWasHeldIsGivenUpWhereAskedFor()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal/journal.sqlite"_s);
    {
        Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::holding(30s), path);
        QVERIFY(rita.signIn());
        QSignalSpy held(&rita.runner, &ActionRunner::held);
        rita.runner.submit(intentOn(ActionKind::CancelItem, rita.order(threeLines)));
        QTRY_COMPARE_WITH_TIMEOUT(held.size(), 1, patience);
    }
    RunnerSettings settings = Seat::atOnce();
    settings.backlog = RunnerSettings::Backlog::GiveUp;
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, settings, path);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    QVERIFY(rita.signIn());
    rita.runner.open();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(outcomeAt(finished, 0).state, ActionState::NotSent);
    QCOMPARE(onlyStateOf(rita), JournalState::Withdrawn);
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void RunnerJournalTest::aChangeMeanwhileSupersedesWhatWasHeld()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::holding(1s));
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    ActionIntent intent = intentOn(ActionKind::CancelItem, order);
    intent.seen = std::make_shared<const Order>(order);
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    rita.runner.submit(intent);
    QVERIFY(m_sandbox->ship(intent.lineItemUuid, u"1Z999AA10123456784"_s));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(outcomeAt(finished, 0).state, ActionState::Superseded);
    QCOMPARE(onlyStateOf(rita), JournalState::Superseded);
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void RunnerJournalTest::whatWasRequestedSettlesByALaterRead()
{
    // GIVEN a request that the supplier has confirmed meanwhile
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(firstSuppliersOnly);
    QCOMPARE(rita.act(intentOn(ActionKind::CancelItem, order)).state, ActionState::Requested);
    QVERIFY(answerElsewhere(*m_sandbox, order.lineItems.first().uuid, true));
    QSignalSpy settled(&rita.runner, &ActionRunner::settled);
    // WHEN the order is read, by whomever
    QVERIFY(rita.read(order.uuid));
    // THEN it is told, and written down
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, patience);
    QCOMPARE(outcomeAt(settled, 0).state, ActionState::Settled);
    QTRY_COMPARE_WITH_TIMEOUT(onlyStateOf(rita), JournalState::SettledConfirmed, patience);
}

void RunnerJournalTest::anUnknownOutcomeSurvivesARestartAndIsSettledByReading()
{
    // GIVEN a confirmation whose answer was lost, at a supplier who could not look either
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal/journal.sqlite"_s);
    Seat retailer(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(retailer.signIn());
    const Order asked = retailer.order(firstSuppliersOnly);
    QCOMPARE(retailer.act(intentOn(ActionKind::CancelItem, asked)).state, ActionState::Requested);
    {
        Seat sam(*m_sandbox, Release::Timpanogos, u"sam"_s, {}, Seat::atOnce(), path);
        QVERIFY(sam.signIn());
        const Order order = sam.order(firstSuppliersOnly);
        QVERIFY(addFaults(*m_sandbox, R"({"method":"PATCH","fault":"hang","effect":true})"));
        sam.runner.submit(intentOn(ActionKind::ConfirmItem, order));
        QTRY_COMPARE_WITH_TIMEOUT(deedsArrived(*m_sandbox), 2, patience);
    } // the program ends here, as by a power cut
    // WHEN it starts again
    Seat sam(*m_sandbox, Release::Timpanogos, u"sam"_s, {}, Seat::atOnce(), path);
    QVERIFY(sam.signIn());
    QSignalSpy settled(&sam.runner, &ActionRunner::settled);
    sam.runner.open();
    // THEN it is unknown, and a read settles it; nothing is sent again
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, patience);
    QCOMPARE(outcomeAt(settled, 0).state, ActionState::Unknown);
    QCOMPARE(onlyStateOf(sam), JournalState::Unknown);
    QVERIFY(sam.read(asked.uuid));
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 2, patience);
    QCOMPARE(outcomeAt(settled, 1).state, ActionState::Settled);
    QTRY_COMPARE_WITH_TIMEOUT(onlyStateOf(sam), JournalState::SettledConfirmed, patience);
    QCOMPARE(deedsArrived(*m_sandbox), 2);
}

void RunnerJournalTest::askingAgainReadsFirst()
{
    // GIVEN a cancel whose request was lost before it arrived, which nobody can know
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    ActionIntent intent = intentOn(ActionKind::CancelItem, order);
    intent.seen = std::make_shared<const Order>(order);
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","fault":"drop-before"})"));
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    const quint64 number = rita.runner.submit(intent);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 2 * patience);
    QCOMPARE(outcomeAt(finished, 0).state, ActionState::Unknown);

    // WHEN a person decides to ask again THEN it goes out once more under the same id
    QVERIFY(rita.runner.askAgain(number));
    QVERIFY(!rita.runner.askAgain(number));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    QCOMPARE(outcomeAt(finished, 1).state, ActionState::Requested);
    QCOMPARE(outcomeAt(finished, 1).intent.id, outcomeAt(finished, 0).intent.id);
    const QList<JournalEntry> entries = rita.entries();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().tries, 2);
    QCOMPARE(deedsArrived(*m_sandbox), 2);
    QCOMPARE(effects(*m_sandbox), 1);
}

void RunnerJournalTest::anEchoIsNoRefusal()
{
    // GIVEN a cancel that arrived although its answer was lost, and a server that does not show requests
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","fault":"drop-after"})"));
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    const quint64 number = rita.runner.submit(intentOn(ActionKind::CancelItem, order));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 2 * patience);
    QCOMPARE(outcomeAt(finished, 0).state, ActionState::Unknown);

    // WHEN it is asked again, and the server says that it cannot be done
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","fault":"status","status":422})"));
    QVERIFY(rita.runner.askAgain(number));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);

    // THEN that is not told as "refused": the first try may be why
    QCOMPARE(outcomeAt(finished, 1).state, ActionState::Unknown);
    QCOMPARE(requestOf(m_sandbox->truth(order.uuid), 0), u"pending"_s);
}

void RunnerJournalTest::aClosedUnknownBarsNothing()
{
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLines);
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","fault":"drop-before"})"));
    QSignalSpy finished(&rita.runner, &ActionRunner::finished);
    const quint64 number = rita.runner.submit(intentOn(ActionKind::CancelItem, order));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 2 * patience);
    QCOMPARE(rita.act(intentOn(ActionKind::CancelItem, order)).state, ActionState::Refused);
    QVERIFY(rita.runner.closeUnknown(number));
    QVERIFY(!rita.runner.closeUnknown(number));
    QCOMPARE(rita.act(intentOn(ActionKind::CancelItem, order)).state, ActionState::Requested);
    const QList<JournalEntry> entries = rita.entries();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.first().state, JournalState::Closed);
}

void RunnerJournalTest::theJournalHasNoNamesAndNoToken()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal/journal.sqlite"_s);
    QString customer;
    {
        Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::atOnce(), path);
        QVERIFY(rita.signIn());
        const Order order = rita.order(threeLines);
        customer = order.address.name;
        ActionIntent intent = intentOn(ActionKind::CancelItem, order);
        intent.seen = std::make_shared<const Order>(order);
        QCOMPARE(rita.act(intent).state, ActionState::Requested);
        // A refusal in which the server names the customer.
        const QJsonObject fault{{u"method"_s, u"DELETE"_s},
                                {u"fault"_s, u"status"_s},
                                {u"status"_s, 422},
                                {u"body"_s, u"{\"detail\":\"%1\"}"_s.arg(customer)}};
        const QByteArray answer = QJsonDocument(fault).toJson(QJsonDocument::Compact);
        QVERIFY(addFaults(*m_sandbox, answer));
        QCOMPARE(rita.act(intentOn(ActionKind::CancelItem, order, 1)).state, ActionState::Refused);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains(threeLines.toUtf8()));
    QVERIFY(!customer.isEmpty());
    QVERIFY(!content.contains(customer.toUtf8()));
    QVERIFY(!content.contains("sandbox-rita"));
    QVERIFY(!content.contains(m_sandbox->tokenOf(u"rita"_s)));
}

QTEST_GUILESS_MAIN(RunnerJournalTest)
#include "tst_runnerjournal.moc"
