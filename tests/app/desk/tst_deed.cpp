// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deed.h"
#include "tests/app/desk/seat.h"

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// One deed by itself, with the test in the place of the runner: it leaves once, after it was claimed, or not at all.
class DeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatNamesNothingIsNotSent_data();
    void whatNamesNothingIsNotSent();
    void nothingLeavesThatWasNotClaimed();
    void itLeavesOnce();
    void whatCouldNotBeClaimedDoesNotLeave();
    void aClaimThatComesTooLateChangesNothing();
    void stoppedBeforeItIsSentItIsNotSent_data();
    void stoppedBeforeItIsSentItIsNotSent();
    void stoppedOnItsWayItGoesOn();
    void abandonedBeforeItIsSentItIsHeld_data();
    void abandonedBeforeItIsSentItIsHeld();
    void abandonedOnItsWayItIsUnknown();
    void abandonedAsItLeavesItIsToldAsAnswered();
    void abandonedWhileItIsReadAgainItEndsAsItStands();
    void anotherDeedThatCameMeanwhileBarsIt();
    void whatIsCancelledAtOnceIsSettled();
    void anEchoIsToldAsWhatWasRead();
    void deedsCollideWhereTheyTouchTheSameLines();

private:
    [[nodiscard]] Deed::Desk desk();
    [[nodiscard]] Deed *deedOf(const ActionIntent &intent);
    /// Its outcome; Sending when none came.
    [[nodiscard]] ActionOutcome outcomeOf(Deed *deed) const;
    [[nodiscard]] bool becomesClaimable(const Deed *deed) const;

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<Seat> m_rita;
    SystemClock m_clock;
    Order m_order;
    QList<Deed *> m_claiming;
    QHash<const Deed *, ActionOutcome> m_ended;
    int m_ends = 0;
    std::function<bool()> m_isBarred;
};

namespace {

const QString threeLines = u"5527771067"_s;
constexpr const char *slowRead = R"({"method":"GET","path":"/timp/orders/*","fault":"delay","ms":1000})";
const QString firstSuppliersOnly = u"5527771112"_s;

ActionIntent blindCancel(const Order &order, qsizetype line = 0)
{
    ActionIntent intent = intentOn(ActionKind::CancelItem, order, line);
    intent.orderUuid.clear();
    return intent;
}

} // namespace

void DeedTest::init()
{
    m_claiming.clear();
    m_ended.clear();
    m_ends = 0;
    m_isBarred = [] { return false; };
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
    m_rita = std::make_unique<Seat>(*m_sandbox, Release::Timpanogos, u"rita"_s);
    QVERIFY(m_rita->signIn());
    m_order = m_rita->order(threeLines);
}

void DeedTest::cleanup()
{
    qDeleteAll(findChildren<Deed *>());
    m_rita.reset();
    m_sandbox.reset();
}

Deed::Desk DeedTest::desk()
{
    return {m_rita->session(),
            m_rita->sync,
            m_clock,
            [](const Deed &, const Order &) { return OurRequests(); },
            [this](const Deed &) { return m_isBarred(); },
            [this](Deed *deed) { m_claiming.append(deed); },
            0ms};
}

Deed *DeedTest::deedOf(const ActionIntent &intent)
{
    auto *deed = new Deed(1, intent, desk(), this);
    connect(deed, &Deed::ended, this, [this](Deed *which, const ActionOutcome &outcome) {
        m_ended.insert(which, outcome);
        ++m_ends;
    });
    return deed;
}

ActionOutcome DeedTest::outcomeOf(Deed *deed) const
{
    ActionOutcome ended;
    ended.state = ActionState::Sending;
    if (!QTest::qWaitFor([&] { return m_ended.contains(deed); }, patience))
        return ended;
    QTest::qWait(50); // whatever else might come
    return m_ended.value(deed);
}

bool DeedTest::becomesClaimable(const Deed *deed) const
{
    return QTest::qWaitFor([&] { return std::find(m_claiming.cbegin(), m_claiming.cend(), deed) != m_claiming.cend(); },
                           patience);
}

void DeedTest::whatNamesNothingIsNotSent_data()
{
    QTest::addColumn<ActionKind>("kind");
    QTest::addColumn<bool>("order");
    QTest::addColumn<bool>("line");
    QTest::newRow("nothing") << ActionKind::CancelItem << false << false;
    QTest::newRow("an item deed on an order") << ActionKind::CancelItem << true << false;
    QTest::newRow("an order's deed on a line") << ActionKind::CancelOrder << true << true;
}

void DeedTest::whatNamesNothingIsNotSent()
{
    QFETCH(const ActionKind, kind);
    QFETCH(const bool, order);
    QFETCH(const bool, line);
    ActionIntent intent;
    intent.kind = kind;
    intent.orderUuid = order ? m_order.uuid : QString();
    intent.lineItemUuid = line ? m_order.lineItems.first().uuid : QString();
    Deed *deed = deedOf(intent);
    deed->start();
    QCOMPARE(outcomeOf(deed).state, ActionState::NotSent);
    QVERIFY(m_claiming.isEmpty());
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void DeedTest::nothingLeavesThatWasNotClaimed()
{
    Deed *deed = deedOf(blindCancel(m_order));
    deed->leave();
    deed->putBack();
    deed->claimed();
    deed->notClaimed(ActionState::Superseded, {});
    QVERIFY(!deed->canLeave());
    deed->start();
    QVERIFY(becomesClaimable(deed));
    deed->leave();
    QTest::qWait(200);
    QVERIFY(!deed->wasSent());
    QCOMPARE(m_ends, 0);
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void DeedTest::itLeavesOnce()
{
    Deed *deed = deedOf(intentOn(ActionKind::CancelItem, m_order));
    deed->start();
    QVERIFY(becomesClaimable(deed));
    deed->claimed();
    deed->claimed();
    QVERIFY(deed->canLeave());
    deed->leave();
    deed->leave();
    deed->putBack();
    QCOMPARE(outcomeOf(deed).state, ActionState::Requested);
    deed->leave();
    deed->stop();
    deed->abandon();
    QTest::qWait(200);
    QCOMPARE(m_ends, 1);
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void DeedTest::whatCouldNotBeClaimedDoesNotLeave()
{
    Deed *deed = deedOf(intentOn(ActionKind::CancelItem, m_order));
    deed->start();
    QVERIFY(becomesClaimable(deed));
    deed->notClaimed(ActionState::Superseded, u"Somebody else has it."_s);
    deed->leave();
    const ActionOutcome outcome = outcomeOf(deed);
    QCOMPARE(outcome.state, ActionState::Superseded);
    QCOMPARE(outcome.message, u"Somebody else has it."_s);
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void DeedTest::aClaimThatComesTooLateChangesNothing()
{
    Deed *deed = deedOf(intentOn(ActionKind::CancelItem, m_order));
    deed->start();
    QVERIFY(becomesClaimable(deed));
    deed->notClaimed(ActionState::Superseded, {});
    deed->claimed();
    deed->leave();
    QCOMPARE(outcomeOf(deed).state, ActionState::Superseded);
    QVERIFY(!deed->wasClaimed());
    QCOMPARE(m_ends, 1);
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void DeedTest::stoppedBeforeItIsSentItIsNotSent_data()
{
    QTest::addColumn<int>("stage");
    QTest::newRow("not begun") << 0;
    QTest::newRow("while it is read") << 1;
    QTest::newRow("while it is claimed") << 2;
    QTest::newRow("claimed") << 3;
}

void DeedTest::stoppedBeforeItIsSentItIsNotSent()
{
    QFETCH(const int, stage);
    Deed *deed = deedOf(intentOn(ActionKind::CancelItem, m_order));
    if (stage > 0)
        deed->start();
    if (stage > 1)
        QVERIFY(becomesClaimable(deed));
    if (stage > 2)
        deed->claimed();
    deed->stop();
    if (stage == 2) {
        QCOMPARE(m_ends, 0); // what the journal says is not known yet
        deed->claimed();
    }
    deed->leave();
    QCOMPARE(outcomeOf(deed).state, ActionState::NotSent);
    QTest::qWait(300); // the read's answer comes, and nobody wants it
    QCOMPARE(m_ends, 1);
    QCOMPARE(deed->wasClaimed(), stage > 1);
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void DeedTest::stoppedOnItsWayItGoesOn()
{
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","fault":"delay","ms":300})"));
    Deed *deed = deedOf(blindCancel(m_order));
    deed->start();
    deed->claimed();
    deed->leave();
    deed->stop();
    QCOMPARE(m_ends, 0);
    QCOMPARE(outcomeOf(deed).state, ActionState::Requested);
}

void DeedTest::abandonedBeforeItIsSentItIsHeld_data()
{
    stoppedBeforeItIsSentItIsNotSent_data();
}

void DeedTest::abandonedBeforeItIsSentItIsHeld()
{
    QFETCH(const int, stage);
    Deed *deed = deedOf(intentOn(ActionKind::CancelItem, m_order));
    if (stage > 0)
        deed->start();
    if (stage > 1)
        QVERIFY(becomesClaimable(deed));
    if (stage > 2)
        deed->claimed();
    deed->abandon();
    if (stage == 2) {
        QCOMPARE(m_ends, 0);
        deed->claimed();
    }
    deed->leave();
    QCOMPARE(outcomeOf(deed).state, ActionState::Held);
    QTest::qWait(300);
    QCOMPARE(m_ends, 1);
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void DeedTest::abandonedOnItsWayItIsUnknown()
{
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","fault":"hang"})"));
    Deed *deed = deedOf(intentOn(ActionKind::CancelItem, m_order));
    deed->start();
    QVERIFY(becomesClaimable(deed));
    deed->claimed();
    deed->leave();
    QTRY_COMPARE_WITH_TIMEOUT(deedsArrived(*m_sandbox), 1, patience);
    deed->abandon();
    const ActionOutcome outcome = outcomeOf(deed);
    QCOMPARE(outcome.state, ActionState::Unknown);
    QVERIFY(!outcome.after);
    QCOMPARE(m_ends, 1);
}

void DeedTest::abandonedAsItLeavesItIsToldAsAnswered()
{
    Deed *deed = deedOf(intentOn(ActionKind::CancelItem, m_order));
    connect(deed, &Deed::sending, this, [](Deed *which) { which->abandon(); });
    deed->start();
    QVERIFY(becomesClaimable(deed));
    deed->claimed();
    deed->leave();
    const ActionOutcome outcome = outcomeOf(deed);
    QCOMPARE(outcome.state, ActionState::Requested);
    QVERIFY(!outcome.after); // not waited for
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void DeedTest::abandonedWhileItIsReadAgainItEndsAsItStands()
{
    Deed *deed = deedOf(intentOn(ActionKind::CancelItem, m_order));
    deed->start();
    QVERIFY(becomesClaimable(deed));
    QCOMPARE(m_sandbox->call("DELETE", "/sandbox/log/").status, 204);
    QVERIFY(addFaults(*m_sandbox, slowRead));
    deed->claimed();
    deed->leave();
    QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->arrivals().size(), 2, patience);
    deed->abandon();
    QCOMPARE(m_ends, 1);
    QTest::qWait(1'300); // the answer comes, and nobody wants it
    QCOMPARE(m_ends, 1);
    QCOMPARE(m_ended.value(deed).state, ActionState::Requested);
    QVERIFY(!m_ended.value(deed).after);
}

void DeedTest::anotherDeedThatCameMeanwhileBarsIt()
{
    int asked = 0;
    m_isBarred = [&asked] { return ++asked > 1; };
    Deed *deed = deedOf(intentOn(ActionKind::CancelItem, m_order));
    deed->start();
    const ActionOutcome outcome = outcomeOf(deed);
    QCOMPARE(outcome.state, ActionState::Refused);
    QCOMPARE(outcome.refusal->reason, RefusalReason::AnotherActionUnderWay);
    QVERIFY(m_claiming.isEmpty());
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void DeedTest::whatIsCancelledAtOnceIsSettled()
{
    // GIVEN a supplier who confirms before the order is read again
    const Order order = m_rita->order(firstSuppliersOnly);
    Deed *deed = deedOf(intentOn(ActionKind::CancelItem, order));
    deed->start();
    QVERIFY(becomesClaimable(deed));
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","fault":"delay","ms":1000})"));
    deed->claimed();
    deed->leave();
    QTRY_COMPARE_WITH_TIMEOUT(effects(*m_sandbox), 1, patience);
    QVERIFY(answerElsewhere(*m_sandbox, order.lineItems.first().uuid, true));
    const ActionOutcome outcome = outcomeOf(deed);
    QCOMPARE(outcome.state, ActionState::Settled);
    QVERIFY(deed->wasSettledByRead());
    QVERIFY2(outcome.message.contains(u"already shows it as cancelled"_s), qPrintable(outcome.message));
}

void DeedTest::anEchoIsToldAsWhatWasRead()
{
    // GIVEN a request that the supplier rejects once more, because what became of the first try is not known
    const Order order = m_rita->order(firstSuppliersOnly);
    QCOMPARE(m_rita->act(intentOn(ActionKind::CancelItem, order)).state, ActionState::Requested);
    Seat sam(*m_sandbox, Release::Timpanogos, u"sam"_s);
    QVERIFY(sam.signIn());
    ActionIntent intent = intentOn(ActionKind::RejectItem, order);
    intent.isAskedAgain = true;
    Deed::Desk suppliers{sam.session(),
                         sam.sync,
                         m_clock,
                         [](const Deed &, const Order &) { return OurRequests(); },
                         [](const Deed &) { return false; },
                         [this](Deed *deed) { m_claiming.append(deed); },
                         0ms};
    auto *deed = new Deed(1, intent, suppliers, &sam.runner);
    connect(deed, &Deed::ended, this,
            [this](Deed *which, const ActionOutcome &outcome) { m_ended.insert(which, outcome); });
    deed->start();
    QVERIFY(becomesClaimable(deed));

    // WHEN a colleague confirms it before ours is there
    QVERIFY(answerElsewhere(*m_sandbox, order.lineItems.first().uuid, true));
    QVERIFY(addFaults(*m_sandbox, R"({"method":"PATCH","fault":"status","status":422})"));
    deed->claimed();
    deed->leave();

    // THEN ours is known not to have taken effect, at either try
    const ActionOutcome outcome = outcomeOf(deed);
    QCOMPARE(outcome.state, ActionState::Refused);
    QVERIFY(outcome.after);
    QVERIFY(deed->wasSettledByRead());
}

void DeedTest::deedsCollideWhereTheyTouchTheSameLines()
{
    const Order other = m_rita->order(firstSuppliersOnly);
    ActionIntent seen = intentOn(ActionKind::CancelOrder, m_order);
    seen.seen = std::make_shared<const Order>(m_order);
    const Deed *whole = deedOf(seen);
    const Deed *wholeNotSeen = deedOf(intentOn(ActionKind::CancelOrder, m_order));
    const Deed *line = deedOf(intentOn(ActionKind::CancelItem, m_order));
    const Deed *blind = deedOf(blindCancel(m_order));
    const Deed *nextLine = deedOf(intentOn(ActionKind::CancelItem, m_order, 1));
    const Deed *elsewhere = deedOf(intentOn(ActionKind::CancelOrder, other));
    QVERIFY(whole->collidesWith(*blind));
    QVERIFY(blind->collidesWith(*line));
    QVERIFY(wholeNotSeen->collidesWith(*line));
    QVERIFY(line->collidesWith(*wholeNotSeen));
    QVERIFY(!line->collidesWith(*nextLine));
    QVERIFY(!blind->collidesWith(*elsewhere));
    QVERIFY(!elsewhere->collidesWith(*blind));
    QVERIFY(!whole->collidesWith(*elsewhere));
}

QTEST_GUILESS_MAIN(DeedTest)
#include "tst_deed.moc"
