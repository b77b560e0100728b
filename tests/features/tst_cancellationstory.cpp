// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/cancellation.h"
#include "tests/app/cli/cliprocess.h"
#include "tests/app/desk/seat.h"

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

/// What three people live through with one order: the retailer at the desk, the suppliers at a terminal, the support
/// desk wherever. Nobody is told anything but by reading.
class CancellationStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSupplierAnswersAndEverybodySeesIt_data();
    void theSupplierAnswersAndEverybodySeesIt();
    void twoSuppliersAnswerDifferently();
    void aLostAnswerIsTheSameStoryForEverybody();
    void aLineThatShipsMeanwhileIsKept();

private:
    [[nodiscard]] CliRun atTheTerminal(const QString &user, QStringList arguments);
    [[nodiscard]] QString cancellationAtTheTerminal(const QString &user, const Order &order, qsizetype line);

    std::unique_ptr<SandboxProcess> m_sandbox;
};

namespace {

const QString threeLinesOfTwoSuppliers = u"5527771067"_s;
const QString firstSuppliersOnly = u"5527771112"_s;

} // namespace

void CancellationStoryTest::init()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

CliRun CancellationStoryTest::atTheTerminal(const QString &user, QStringList arguments)
{
    CliProcess terminal;
    terminal.useUser(*m_sandbox, user);
    return terminal.runJson(std::move(arguments));
}

QString CancellationStoryTest::cancellationAtTheTerminal(const QString &user, const Order &order, qsizetype line)
{
    const CliRun run = atTheTerminal(user, {u"show"_s, order.uuid});
    return run.object().value("lines"_L1).toArray().at(line).toObject().value("cancellation"_L1).toString();
}

void CancellationStoryTest::theSupplierAnswersAndEverybodySeesIt_data()
{
    QTest::addColumn<Release>("release");
    QTest::addColumn<bool>("confirms");
    for (const Release release : {Release::Timpanogos, Release::V1}) {
        for (const bool confirms : {true, false})
            QTest::addRow("%s %s", wireName(release).data(), confirms ? "confirms" : "rejects") << release << confirms;
    }
}

void CancellationStoryTest::theSupplierAnswersAndEverybodySeesIt()
{
    QFETCH(const Release, release);
    QFETCH(const bool, confirms);

    // GIVEN a retailer who asks, in either release, to cancel one item of an order
    Seat rita(*m_sandbox, release, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(firstSuppliersOnly);
    const QString line = order.lineItems.first().uuid;
    const ActionOutcome asked = rita.act(intentOn(ActionKind::CancelItem, order));
    QCOMPARE(asked.state, ActionState::Requested);

    // WHEN the supplier answers at a terminal
    const CliRun answered = atTheTerminal(
        u"sam"_s, {confirms ? u"confirm-item"_s : u"reject-item"_s, line, u"--order"_s, firstSuppliersOnly});
    QVERIFY2(answered.exitCode == 0, answered.text().constData());
    QCOMPARE(answered.object().value("state"_L1).toString(), u"settled"_s);

    // THEN the retailer learns it by reading, and what we asked for stands beside what the server says
    const auto read = rita.read(order.uuid);
    QVERIFY(read && *read);
    QCOMPARE((*read)->lineItems.first().uuid, line);
    QCOMPARE(cancellationState((*read)->lineItems.first()) == CancellationState::Cancelled, confirms);
    // A rejection that the server does not show leaves what we asked for as it was: nothing is guessed.
    QCOMPARE(rita.runner.ourRequests().value(line.toLower()).state,
             confirms ? ActionState::Settled : ActionState::Requested);
    // AND so does the support desk, which says the same of the other lines as before
    QCOMPARE(cancellationAtTheTerminal(u"dana"_s, order, 0) == "cancelled"_L1, confirms);
    QVERIFY(cancellationAtTheTerminal(u"dana"_s, order, 1) != "cancelled"_L1);
    // AND the server was asked once and answered once
    QCOMPARE(deedsArrived(*m_sandbox), 2);
}

void CancellationStoryTest::twoSuppliersAnswerDifferently()
{
    // GIVEN an order of two suppliers, all of which the retailer wants cancelled
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(threeLinesOfTwoSuppliers);
    QCOMPARE(rita.act(intentOn(ActionKind::CancelOrder, order)).state, ActionState::Requested);

    // WHEN one supplier confirms and the other rejects
    const CliRun confirmed = atTheTerminal(u"sam"_s, {u"confirm-order"_s, order.uuid});
    QVERIFY2(confirmed.exitCode == 0, confirmed.text().constData());
    const CliRun rejected = atTheTerminal(u"sue"_s, {u"reject-order"_s, order.uuid});
    QVERIFY2(rejected.exitCode == 0, rejected.text().constData());

    // THEN the order is neither wholly cancelled nor untouched, and each line shows its own supplier's answer
    const auto read = rita.read(order.uuid);
    QVERIFY(read && *read);
    const OrderRollUp rolledUp = rollUp(**read);
    QVERIFY(rolledUp.cancelled > 0);
    QVERIFY(rolledUp.cancelled < rolledUp.lines);
    const QJsonArray truth = m_sandbox->truth(order.uuid).value("lines"_L1).toArray();
    QCOMPARE(truth.size(), (*read)->lineItems.size());
    for (qsizetype i = 0; i < truth.size(); ++i) {
        const bool wasConfirmed = truth.at(i).toObject().value("request"_L1) == "confirmed"_L1;
        QCOMPARE(cancellationState((*read)->lineItems.at(i)) == CancellationState::Cancelled, wasConfirmed);
    }
}

void CancellationStoryTest::aLostAnswerIsTheSameStoryForEverybody()
{
    // GIVEN a network that loses the answer to a confirmation
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(firstSuppliersOnly);
    const QString line = order.lineItems.first().uuid;
    QCOMPARE(rita.act(intentOn(ActionKind::CancelItem, order)).state, ActionState::Requested);
    QVERIFY(addFaults(*m_sandbox, R"({"method":"PATCH","path":"*confirm*","fault":"drop-after"})"));

    // WHEN the supplier confirms THEN it was done once, and reading settles what the answer did not tell
    const CliRun run = atTheTerminal(u"sam"_s, {u"confirm-item"_s, line, u"--order"_s, order.uuid});
    QVERIFY2(run.exitCode == 0, run.text().constData());
    QCOMPARE(run.object().value("state"_L1).toString(), u"settled"_s);
    QCOMPARE(deedsArrived(*m_sandbox), 2);
    QCOMPARE(cancellationAtTheTerminal(u"dana"_s, order, 0), u"cancelled"_s);
}

void CancellationStoryTest::aLineThatShipsMeanwhileIsKept()
{
    // GIVEN a retailer who looks at an order, and a parcel that leaves meanwhile
    Seat rita(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(rita.signIn());
    const Order order = rita.order(firstSuppliersOnly);
    ActionIntent intent = intentOn(ActionKind::CancelItem, order);
    intent.seen = std::make_shared<const Order>(order);
    QVERIFY(m_sandbox->ship(intent.lineItemUuid, u"1Z999AA10123456784"_s));

    // WHEN they ask to cancel it THEN nothing is sent, and the tracking number is the reason
    const ActionOutcome outcome = rita.act(intent);
    QCOMPARE(outcome.state, ActionState::Superseded);
    QVERIFY2(outcome.message.contains(u"1Z999AA10123456784"_s), qPrintable(outcome.message));
    QCOMPARE(deedsArrived(*m_sandbox), 0);
    // AND the support desk can tell the customer the same
    CliProcess terminal;
    terminal.useUser(*m_sandbox, u"dana"_s);
    const CliRun shown = terminal.run({u"show"_s, order.uuid});
    QVERIFY2(shown.out.contains("1Z999AA10123456784"), shown.text().constData());
}

QTEST_GUILESS_MAIN(CancellationStoryTest)
#include "tst_cancellationstory.moc"
