// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/rules.h"
#include "tests/app/domain/lines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;
using Testing::line;
using Testing::suppliedBy;
using Testing::withParcel;

namespace {

Actor retailer(Release release = Release::Timpanogos)
{
    Actor actor;
    actor.role = ActorRole::Retailer;
    actor.release = release;
    actor.permissions = Permissions::known({u"view_order"_s, u"cancel_order"_s});
    return actor;
}

Actor supplier(const QString &uuid = {})
{
    Actor actor = retailer();
    actor.role = ActorRole::Supplier;
    actor.supplierUuid = uuid;
    return actor;
}

Actor actorFor(ActionKind kind)
{
    return isCancel(kind) ? retailer() : supplier();
}

OurRequests ours(const QString &lineUuid, ActionKind kind, ActionState state)
{
    return {{lineUuid, OurRequest{kind, state, QDateTime(QDate(2026, 3, 4), QTime(10, 12), Qt::UTC)}}};
}

// The reason, or "allowed".
QString reasonOf(const std::optional<Refusal> &refusal)
{
    return refusal ? QString(wireName(refusal->reason)) : u"allowed"_s;
}

QString judged(ActionKind kind, const LineItem &lineItem, const OurRequests &requests = {})
{
    return reasonOf(evaluate(kind, Testing::order({lineItem}), lineItem.uuid, actorFor(kind), requests).refusal);
}

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAccountIsJudgedByRoleReleaseAndPermission();
    void anUnknownRoleIsLeftToTheServer();
    void unknownPermissionsAreLeftToTheServer();
    void theAccountsReasonComesBeforeTheLines();

    void aLineIsJudgedByWhatTheServerShows_data();
    void aLineIsJudgedByWhatTheServerShows();
    void aLineIsJudgedByWhatWeAskedFor_data();
    void aLineIsJudgedByWhatWeAskedFor();
    void theServersLastWordComesBeforeOurRecord();
    void ourRequestIsFoundWhateverTheCaseOfTheUuid();

    void aShippedLineIsRefusedWithItsTracking();
    void aCancelledLineThatShippedSaysBoth();
    void ourOwnRecordIsNamedAsSuch();

    void aLineThatIsNotPartOfTheOrderIsRefused();
    void anotherSuppliersLineIsRefused();
    void anOwnerThatIsNotKnownIsLeftToTheServer();
    void aSuppliersAnswerConcernsItsOwnLinesAlone();
    void anOrderWithoutLinesOfOursHasNoLines();
    void anOrderIsCancelledWhileOneLineMayBe();
    void anOrderIsRefusedWithTheFirstLinesReason();
    void anAnswerToARequestNobodyShowsIsAllowedAndSaid();

    void everyReasonHasWordsOfItsOwn();
    void serverTextInARefusalStaysText();
    void everyReasonSaysWhatToDoInstead();

    void aReadSettlesWhatWasNotObserved_data();
    void aReadSettlesWhatWasNotObserved();
    void linesThatDisagreeTellNothing();
    void aReadWithoutTheLineTellsNothing();
    void anUnknownBeforeIsNoObjection();
};

void RulesTest::theAccountIsJudgedByRoleReleaseAndPermission()
{
    for (const ActionKind kind : allActionKinds) {
        for (const ActorRole role : {ActorRole::Retailer, ActorRole::Supplier}) {
            for (const Release release : {Release::Timpanogos, Release::V1}) {
                for (const bool mayCancel : {true, false}) {
                    Actor actor;
                    actor.role = role;
                    actor.release = release;
                    actor.permissions
                        = Permissions::known(mayCancel ? QSet<QString>{u"cancel_order"_s} : QSet<QString>{});
                    QString expected = u"allowed"_s;
                    if (!mayCancel)
                        expected = u"lacks-permission"_s;
                    if (!isCancel(kind) && release == Release::V1)
                        expected = u"not-in-release"_s;
                    if (role != roleNeeded(kind))
                        expected = isCancel(kind) ? u"needs-retailer"_s : u"needs-supplier"_s;
                    QCOMPARE(reasonOf(evaluateAccount(kind, actor)), expected);
                }
            }
        }
    }
}

void RulesTest::anUnknownRoleIsLeftToTheServer()
{
    Actor actor;
    for (const ActionKind kind : allActionKinds)
        QCOMPARE(reasonOf(evaluateAccount(kind, actor)), u"allowed"_s);
    // What the release cannot do is known all the same.
    actor.release = Release::V1;
    for (const ActionKind kind : allActionKinds)
        QCOMPARE(reasonOf(evaluateAccount(kind, actor)), isCancel(kind) ? u"allowed"_s : u"not-in-release"_s);
}

void RulesTest::unknownPermissionsAreLeftToTheServer()
{
    Actor actor = retailer();
    actor.permissions = Permissions();
    QCOMPARE(reasonOf(evaluateAccount(ActionKind::CancelOrder, actor)), u"allowed"_s);
    actor.permissions = Permissions::known({u"view_order"_s});
    const std::optional<Refusal> refusal = evaluateAccount(ActionKind::CancelOrder, actor);
    QCOMPARE(reasonOf(refusal), u"lacks-permission"_s);
    QCOMPARE(refusal->detail, u"cancel_order"_s);
}

void RulesTest::theAccountsReasonComesBeforeTheLines()
{
    // GIVEN a shipped line and a support desk that may only look
    Actor desk = retailer();
    desk.permissions = Permissions::known({u"view_order"_s});
    const Order order = Testing::order({withParcel(line(u"l1"_s, u"HasTracking"_s), u"1Z"_s), line(u"l2"_s, u"x"_s)});
    for (const ActionKind kind : {ActionKind::CancelItem, ActionKind::CancelOrder}) {
        const Decision decision = evaluate(kind, order, u"l1"_s, desk);
        // THEN the permission is the reason, for the deed and for each line
        QCOMPARE(reasonOf(decision.refusal), u"lacks-permission"_s);
        QCOMPARE(decision.linesActedOn(), 0);
        QVERIFY(!decision.isAllowed());
        for (const LineDecision &one : decision.lines)
            QCOMPARE(reasonOf(one.refusal), u"lacks-permission"_s);
    }
    // A line that does not exist changes nothing about that.
    QCOMPARE(reasonOf(evaluate(ActionKind::CancelItem, order, u"l9"_s, desk).refusal), u"lacks-permission"_s);
    QCOMPARE(reasonOf(evaluate(ActionKind::CancelOrder, Testing::order({}), {}, desk).refusal), u"lacks-permission"_s);
}

void RulesTest::aLineIsJudgedByWhatTheServerShows_data()
{
    QTest::addColumn<LineItem>("lineItem");
    QTest::addColumn<QString>("cancel");
    QTest::addColumn<QString>("confirm");
    QTest::addColumn<QString>("reject");

    const QString allowed = u"allowed"_s;
    const auto row
        = [](const char *name, const LineItem &lineItem, const QString &cancel, const QString &confirm,
             const QString &reject) { QTest::addRow("%s", name) << lineItem << cancel << confirm << reject; };
    const auto with
        = [](const QString &status, const QString &designation = {}) { return line(u"l1"_s, status, designation); };
    row("allocated", with(u"Allocated"_s), allowed, allowed, allowed);
    row("unallocated", with(u"Unallocated"_s), allowed, allowed, allowed);
    row("backordered", with(u"Backordered"_s, u"Backordered"_s), allowed, allowed, allowed);
    row("stock refused", with(u"Rejected"_s), allowed, allowed, allowed);
    row("stock refused by designation", with(u"Rejected"_s, u"Rejected"_s), allowed, allowed, allowed);
    row("undocumented", with(u"Teleported"_s), allowed, allowed, allowed);
    row("nothing sent", with({}), allowed, allowed, allowed);
    row("requested", with(u"Allocated"_s, u"PendingCancel"_s), u"already-requested"_s, allowed, allowed);
    row("rejected", with(u"CancelRejected"_s), allowed, u"already-rejected"_s, u"already-rejected"_s);
    row("requested against rejected", with(u"PendingCancel"_s, u"CancelRejected"_s), allowed, allowed, allowed);
    row("cancelled", with(u"Cancelled"_s), u"already-cancelled"_s, u"already-cancelled"_s, u"already-cancelled"_s);
    row("canceled", with(u"CANCELED"_s), u"already-cancelled"_s, u"already-cancelled"_s, u"already-cancelled"_s);
    row("shipped by word", with(u"HasTracking"_s), u"shipped"_s, u"shipped"_s, allowed);
    row("shipped by parcel", withParcel(with(u"Allocated"_s), u"1Z"_s), u"shipped"_s, u"shipped"_s, allowed);
    row("shipped, but requested", withParcel(with(u"PendingCancel"_s), u"1Z"_s), u"shipped"_s, u"shipped"_s, allowed);
    row("shipped, and rejected", withParcel(with(u"CancelRejected"_s), u"1Z"_s), u"shipped"_s, u"already-rejected"_s,
        u"already-rejected"_s);
    row("shipped, and cancelled", withParcel(with(u"Cancelled"_s), u"1Z"_s), u"already-cancelled"_s,
        u"already-cancelled"_s, u"already-cancelled"_s);
}

void RulesTest::aLineIsJudgedByWhatTheServerShows()
{
    QFETCH(LineItem, lineItem);
    QFETCH(QString, cancel);
    QFETCH(QString, confirm);
    QFETCH(QString, reject);
    for (const ActionKind kind : allActionKinds)
        QCOMPARE(judged(kind, lineItem), isCancel(kind) ? cancel : isConfirm(kind) ? confirm : reject);
}

void RulesTest::aLineIsJudgedByWhatWeAskedFor_data()
{
    QTest::addColumn<ActionKind>("ourKind");
    QTest::addColumn<ActionState>("ourState");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("cancel");
    QTest::addColumn<QString>("answer");

    const QString allowed = u"allowed"_s;
    const auto row = [](ActionKind kind, ActionState state, const QString &shown, const QString &cancel,
                        const QString &answer) {
        QTest::addRow("%s %s, the server shows %s", wireName(kind).data(), wireName(state).data(), qPrintable(shown))
            << kind << state << shown << cancel << answer;
    };
    for (const ActionKind kind : allActionKinds) {
        for (const QString &shown : {u"Allocated"_s, u"PendingCancel"_s}) {
            row(kind, ActionState::Sending, shown, u"another-action-under-way"_s, u"another-action-under-way"_s);
            row(kind, ActionState::Unknown, shown, u"outcome-unknown"_s, u"outcome-unknown"_s);
        }
        for (const ActionState done : {ActionState::Refused, ActionState::NotSent, ActionState::Superseded})
            row(kind, done, u"Allocated"_s, allowed, allowed);
    }
    for (const ActionKind kind : {ActionKind::CancelOrder, ActionKind::CancelItem}) {
        row(kind, ActionState::Requested, u"Allocated"_s, u"already-requested"_s, allowed);
        row(kind, ActionState::Requested, u""_s, u"already-requested"_s, allowed);
        // The supplier has rejected it since: asking again is allowed.
        row(kind, ActionState::Requested, u"CancelRejected"_s, allowed, u"already-rejected"_s);
        row(kind, ActionState::Settled, u"Allocated"_s, allowed, allowed);
    }
    for (const ActionKind kind : {ActionKind::ConfirmOrder, ActionKind::ConfirmItem})
        row(kind, ActionState::Settled, u"Allocated"_s, allowed, u"already-cancelled"_s);
    for (const ActionKind kind : {ActionKind::RejectOrder, ActionKind::RejectItem}) {
        row(kind, ActionState::Settled, u"Allocated"_s, allowed, u"already-rejected"_s);
        // A request that shows after our rejection is a new one, and waits for an answer.
        row(kind, ActionState::Settled, u"PendingCancel"_s, u"already-requested"_s, allowed);
    }
}

void RulesTest::aLineIsJudgedByWhatWeAskedFor()
{
    QFETCH(ActionKind, ourKind);
    QFETCH(ActionState, ourState);
    QFETCH(QString, shown);
    QFETCH(QString, cancel);
    QFETCH(QString, answer);
    for (const ActionKind kind : allActionKinds)
        QCOMPARE(judged(kind, line(u"l1"_s, shown), ours(u"l1"_s, ourKind, ourState)),
                 isCancel(kind) ? cancel : answer);
}

void RulesTest::theServersLastWordComesBeforeOurRecord()
{
    for (const ActionState state : {ActionState::Sending, ActionState::Unknown, ActionState::Requested}) {
        const OurRequests requests = ours(u"l1"_s, ActionKind::CancelItem, state);
        QCOMPARE(judged(ActionKind::CancelItem, line(u"l1"_s, u"Cancelled"_s), requests), u"already-cancelled"_s);
        QCOMPARE(judged(ActionKind::CancelItem, line(u"l1"_s, u"HasTracking"_s), requests), u"shipped"_s);
        QCOMPARE(judged(ActionKind::ConfirmItem, line(u"l1"_s, u"Cancelled"_s), requests), u"already-cancelled"_s);
    }
}

void RulesTest::ourRequestIsFoundWhateverTheCaseOfTheUuid()
{
    const OurRequests requests = ours(u"ab-1"_s, ActionKind::CancelItem, ActionState::Sending);
    QCOMPARE(judged(ActionKind::CancelItem, line(u"AB-1"_s, u"Allocated"_s), requests), u"another-action-under-way"_s);
    QCOMPARE(judged(ActionKind::CancelItem, line(u"ab-2"_s, u"Allocated"_s), requests), u"allowed"_s);
}

void RulesTest::aShippedLineIsRefusedWithItsTracking()
{
    const Order order = Testing::order({withParcel(line(u"l1"_s, u"Allocated"_s), u"1Z999AA1"_s)});
    const Decision decision = evaluate(ActionKind::CancelItem, order, u"l1"_s, retailer());
    QCOMPARE(displayText(*decision.refusal), u"It has shipped: tracking 1Z999AA1."_s);
    QVERIFY(advice(*decision.refusal, ActionKind::CancelItem).contains(u"return"));
    QVERIFY(advice(*decision.refusal, ActionKind::ConfirmItem).contains(u"Reject"));

    const Order wordOnly = Testing::order({line(u"l1"_s, u"HasTracking"_s)});
    QCOMPARE(displayText(*evaluate(ActionKind::CancelItem, wordOnly, u"l1"_s, retailer()).refusal),
             u"It has shipped."_s);
}

void RulesTest::aCancelledLineThatShippedSaysBoth()
{
    const Order order = Testing::order({withParcel(line(u"l1"_s, u"Cancelled"_s), u"1Z999"_s)});
    const QString text = displayText(*evaluate(ActionKind::CancelItem, order, u"l1"_s, retailer()).refusal);
    QVERIFY2(text.startsWith(u"It is already cancelled") && text.contains(u"1Z999"), qPrintable(text));
    const Order plain = Testing::order({line(u"l1"_s, u"Cancelled"_s)});
    QCOMPARE(displayText(*evaluate(ActionKind::CancelItem, plain, u"l1"_s, retailer()).refusal),
             u"It is already cancelled."_s);
}

void RulesTest::ourOwnRecordIsNamedAsSuch()
{
    const LineItem shown = line(u"l1"_s, u"Allocated"_s);
    const struct
    {
        ActionKind asked;
        ActionKind ours;
        ActionState state;
    } cases[] = {{ActionKind::CancelItem, ActionKind::CancelOrder, ActionState::Requested},
                 {ActionKind::ConfirmItem, ActionKind::ConfirmItem, ActionState::Settled},
                 {ActionKind::ConfirmItem, ActionKind::RejectOrder, ActionState::Settled}};
    for (const auto &[asked, kind, state] : cases) {
        const Decision decision
            = evaluate(asked, Testing::order({shown}), shown.uuid, actorFor(asked), ours(u"l1"_s, kind, state));
        QVERIFY(displayText(*decision.refusal).contains(u"by this program's own record"));
    }
    // What the server itself shows is not called ours.
    const Decision byServer
        = evaluate(ActionKind::CancelItem, Testing::order({line(u"l1"_s, u"PendingCancel"_s)}), u"l1"_s, retailer());
    QVERIFY(!displayText(*byServer.refusal).contains(u"record"));
}

void RulesTest::aLineThatIsNotPartOfTheOrderIsRefused()
{
    const Order order = Testing::order({line(u"l1"_s, u"Allocated"_s)});
    for (const ActionKind kind : {ActionKind::CancelItem, ActionKind::ConfirmItem, ActionKind::RejectItem}) {
        for (const QString &uuid : {u"l2"_s, u""_s}) {
            const Decision decision = evaluate(kind, order, uuid, actorFor(kind));
            QCOMPARE(reasonOf(decision.refusal), u"line-not-in-order"_s);
            QCOMPARE(decision.lines.size(), 1);
            QCOMPARE(decision.lines[0].lineItemUuid, uuid);
        }
    }
}

void RulesTest::anotherSuppliersLineIsRefused()
{
    const Order order = Testing::order({suppliedBy(line(u"l1"_s, u"Allocated"_s), u"s-2"_s, u"Other & Sons"_s)});
    for (const ActionKind kind : {ActionKind::ConfirmItem, ActionKind::RejectItem}) {
        const Decision decision = evaluate(kind, order, u"l1"_s, supplier(u"s-1"_s));
        QCOMPARE(reasonOf(decision.refusal), u"not-your-line"_s);
        QVERIFY(displayText(*decision.refusal).contains(u"Other & Sons"));
        QVERIFY(evaluate(kind, order, u"l1"_s, supplier(u"S-2"_s)).isAllowed());
    }
    // A retailer's cancel minds no supplier.
    QVERIFY(evaluate(ActionKind::CancelItem, order, u"l1"_s, retailer()).isAllowed());
}

void RulesTest::anOwnerThatIsNotKnownIsLeftToTheServer()
{
    const Order unowned = Testing::order({line(u"l1"_s, u"Allocated"_s)});
    QVERIFY(evaluate(ActionKind::ConfirmItem, unowned, u"l1"_s, supplier(u"s-1"_s)).isAllowed());
    const Order owned = Testing::order({suppliedBy(line(u"l1"_s, u"Allocated"_s), u"s-2"_s)});
    QVERIFY(evaluate(ActionKind::ConfirmItem, owned, u"l1"_s, supplier()).isAllowed());
}

void RulesTest::aSuppliersAnswerConcernsItsOwnLinesAlone()
{
    // GIVEN four lines: two of ours, one of them cancelled; one of another's; one of nobody known
    const Order order = Testing::order(
        {suppliedBy(line(u"l1"_s, u"Allocated"_s), u"s-1"_s), suppliedBy(line(u"l2"_s, u"Allocated"_s), u"s-2"_s),
         suppliedBy(line(u"l3"_s, u"Cancelled"_s), u"S-1"_s), line(u"l4"_s, u"Allocated"_s)});
    for (const ActionKind kind : {ActionKind::ConfirmOrder, ActionKind::RejectOrder}) {
        const Decision decision = evaluate(kind, order, u"ignored"_s, supplier(u"s-1"_s));
        // THEN the other's line is not even mentioned, and the cancelled one is left out
        QVERIFY(decision.isAllowed());
        QCOMPARE(decision.lines.size(), 3);
        QCOMPARE(decision.lines[0], (LineDecision{u"l1"_s, std::nullopt}));
        QCOMPARE(decision.lines[1].lineItemUuid, u"l3"_s);
        QCOMPARE(reasonOf(decision.lines[1].refusal), u"already-cancelled"_s);
        QCOMPARE(decision.lines[2], (LineDecision{u"l4"_s, std::nullopt}));
        QCOMPARE(decision.linesActedOn(), 2);
    }
}

void RulesTest::anOrderWithoutLinesOfOursHasNoLines()
{
    QCOMPARE(reasonOf(evaluate(ActionKind::CancelOrder, Testing::order({}), {}, retailer()).refusal), u"no-lines"_s);
    const Order others = Testing::order({suppliedBy(line(u"l1"_s, u"Allocated"_s), u"s-2"_s)});
    const Decision decision = evaluate(ActionKind::ConfirmOrder, others, {}, supplier(u"s-1"_s));
    QCOMPARE(reasonOf(decision.refusal), u"no-lines"_s);
    QVERIFY(decision.lines.isEmpty());
}

void RulesTest::anOrderIsCancelledWhileOneLineMayBe()
{
    const Order order = Testing::order(
        {line(u"l1"_s, u"HasTracking"_s), line(u"l2"_s, u"Allocated"_s), line(u"l3"_s, u"Cancelled"_s)});
    const Decision decision = evaluate(ActionKind::CancelOrder, order, {}, retailer());
    QVERIFY(decision.isAllowed());
    QCOMPARE(decision.linesActedOn(), 1);
    QCOMPARE(reasonOf(decision.lines[0].refusal), u"shipped"_s);
    QCOMPARE(reasonOf(decision.lines[1].refusal), u"allowed"_s);
    QCOMPARE(reasonOf(decision.lines[2].refusal), u"already-cancelled"_s);
}

void RulesTest::anOrderIsRefusedWithTheFirstLinesReason()
{
    const Order order = Testing::order({line(u"l1"_s, u"Cancelled"_s), line(u"l2"_s, u"HasTracking"_s)});
    const Decision decision = evaluate(ActionKind::CancelOrder, order, {}, retailer());
    QCOMPARE(reasonOf(decision.refusal), u"already-cancelled"_s);
    QCOMPARE(decision.linesActedOn(), 0);
}

void RulesTest::anAnswerToARequestNobodyShowsIsAllowedAndSaid()
{
    const LineItem silent = line(u"l1"_s, u"Allocated"_s);
    const LineItem asked = line(u"l2"_s, u"PendingCancel"_s);
    const auto notShown = [](const Order &order, ActionKind kind, const OurRequests &requests = {}) {
        const Decision decision = evaluate(kind, order, u"l1"_s, actorFor(kind), requests);
        return decision.isAllowed() && decision.requestNotShown;
    };
    QVERIFY(notShown(Testing::order({silent}), ActionKind::ConfirmItem));
    QVERIFY(notShown(Testing::order({silent, asked}), ActionKind::ConfirmOrder));
    QVERIFY(!notShown(Testing::order({asked}), ActionKind::RejectOrder));
    // A cancel asks; there is no request to be shown.
    QVERIFY(!notShown(Testing::order({silent}), ActionKind::CancelItem));
    // A person of both organisations: our own record shows it.
    QVERIFY(!notShown(Testing::order({silent}), ActionKind::ConfirmItem,
                      ours(u"l1"_s, ActionKind::CancelItem, ActionState::Requested)));
    // Only lines that are acted on count.
    QVERIFY(!notShown(Testing::order({asked, line(u"l3"_s, u"Cancelled"_s)}), ActionKind::ConfirmOrder));
}

namespace {

constexpr RefusalReason allReasons[]
    = {RefusalReason::NotSignedIn,      RefusalReason::NeedsRetailer,         RefusalReason::NeedsSupplier,
       RefusalReason::LacksPermission,  RefusalReason::NotInRelease,          RefusalReason::NotYourLine,
       RefusalReason::NoLines,          RefusalReason::LineNotInOrder,        RefusalReason::Shipped,
       RefusalReason::AlreadyCancelled, RefusalReason::AlreadyRequested,      RefusalReason::AlreadyRejected,
       RefusalReason::OutcomeUnknown,   RefusalReason::AnotherActionUnderWay, RefusalReason::AnotherActionHeld};

} // namespace

void RulesTest::everyReasonHasWordsOfItsOwn()
{
    QStringList words;
    QStringList sentences;
    int accountReasons = 0;
    for (const RefusalReason reason : allReasons) {
        words.append(wireName(reason));
        for (const QString &detail : {u""_s, u"the detail"_s}) {
            const QString sentence = displayText({reason, detail});
            QVERIFY2(sentence.endsWith(u'.') && sentence[0].isUpper(), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        }
        sentences.append(displayText({reason, {}}));
        accountReasons += concernsAccount(reason) ? 1 : 0;
    }
    QCOMPARE(words.removeDuplicates(), 0);
    QCOMPARE(sentences.removeDuplicates(), 0);
    QCOMPARE(accountReasons, 5);
    QVERIFY(concernsAccount(RefusalReason::LacksPermission));
    QVERIFY(!concernsAccount(RefusalReason::Shipped));

    QCOMPARE(displayText({RefusalReason::NeedsRetailer, {}}),
             u"Your account is a supplier's; only the retailer can ask for a cancellation."_s);
    QCOMPARE(displayText({RefusalReason::LacksPermission, u"cancel_order"_s}),
             u"Your account lacks the permission cancel_order."_s);
    QCOMPARE(displayText({RefusalReason::AnotherActionUnderWay, {}}), u"Another action on this line is under way."_s);
}

void RulesTest::serverTextInARefusalStaysText()
{
    const Order order = Testing::order({withParcel(line(u"l1"_s, u"Allocated"_s), u"%1 <b>%2</b>"_s)});
    QCOMPARE(displayText(*evaluate(ActionKind::CancelItem, order, u"l1"_s, retailer()).refusal),
             u"It has shipped: tracking %1 <b>%2</b>."_s);
}

void RulesTest::everyReasonSaysWhatToDoInstead()
{
    for (const RefusalReason reason : allReasons) {
        for (const ActionKind kind : allActionKinds)
            QVERIFY2(advice({reason, {}}, kind).endsWith(u'.'), wireName(reason).data());
    }
    QVERIFY(advice({RefusalReason::LacksPermission, {}}, ActionKind::CancelItem).contains(u"administrator"));
    QVERIFY(advice({RefusalReason::AnotherActionHeld, {}}, ActionKind::CancelItem).contains(u"Undo"));
    QVERIFY(advice({RefusalReason::NotInRelease, {}}, ActionKind::ConfirmItem).contains(u"Timpanogos"));
    QVERIFY(advice({RefusalReason::OutcomeUnknown, {}}, ActionKind::CancelItem).contains(u"Refresh"));
}

void RulesTest::aReadSettlesWhatWasNotObserved_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<Verdict>("cancel");
    QTest::addColumn<Verdict>("confirm");
    QTest::addColumn<Verdict>("reject");

    constexpr Verdict happened = Verdict::Happened;
    constexpr Verdict overtaken = Verdict::Overtaken;
    constexpr Verdict inconclusive = Verdict::Inconclusive;
    const auto row = [](const QString &before, const QString &after, Verdict cancel, Verdict confirm, Verdict reject) {
        QTest::addRow("%s, then %s", qPrintable(before), qPrintable(after))
            << before << after << cancel << confirm << reject;
    };
    const QString open = u"Allocated"_s;
    const QString requested = u"PendingCancel"_s;
    const QString rejected = u"CancelRejected"_s;
    const QString cancelled = u"Cancelled"_s;
    const QString shipped = u"HasTracking"_s;
    row(open, open, inconclusive, inconclusive, inconclusive);
    row(open, requested, happened, inconclusive, inconclusive);
    row(open, cancelled, happened, happened, overtaken);
    row(open, rejected, overtaken, overtaken, happened);
    row(open, shipped, overtaken, overtaken, inconclusive);
    row(open, {}, inconclusive, inconclusive, inconclusive);
    row(requested, requested, inconclusive, inconclusive, inconclusive);
    row(requested, open, inconclusive, inconclusive, inconclusive);
    row(requested, cancelled, inconclusive, happened, overtaken);
    row(requested, rejected, overtaken, overtaken, happened);
    row(rejected, rejected, inconclusive, overtaken, happened);
    row(rejected, requested, happened, inconclusive, inconclusive);
    row(cancelled, cancelled, inconclusive, happened, overtaken);
    row(shipped, shipped, overtaken, overtaken, inconclusive);
}

void RulesTest::aReadSettlesWhatWasNotObserved()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(Verdict, cancel);
    QFETCH(Verdict, confirm);
    QFETCH(Verdict, reject);
    const Order earlier = Testing::order({line(u"L1"_s, before)});
    const Order later = Testing::order({line(u"l1"_s, after), line(u"l2"_s, u"Cancelled"_s)});
    for (const ActionKind kind : allActionKinds) {
        QCOMPARE(verdictFromRead(kind, {u"l1"_s}, &earlier, later), isCancel(kind)    ? cancel
                                                                    : isConfirm(kind) ? confirm
                                                                                      : reject);
    }
}

void RulesTest::linesThatDisagreeTellNothing()
{
    const Order before = Testing::order({line(u"l1"_s, u"Allocated"_s), line(u"l2"_s, u"Allocated"_s)});
    const Order after = Testing::order({line(u"l1"_s, u"Cancelled"_s), line(u"l2"_s, u"HasTracking"_s)});
    QCOMPARE(verdictFromRead(ActionKind::CancelOrder, {u"l1"_s, u"l2"_s}, &before, after), Verdict::Inconclusive);
    QCOMPARE(verdictFromRead(ActionKind::CancelOrder, {u"l1"_s}, &before, after), Verdict::Happened);
    QCOMPARE(verdictFromRead(ActionKind::CancelOrder, {u"l2"_s}, &before, after), Verdict::Overtaken);
}

void RulesTest::aReadWithoutTheLineTellsNothing()
{
    const Order after = Testing::order({line(u"l1"_s, u"Cancelled"_s)});
    for (const ActionKind kind : allActionKinds) {
        QCOMPARE(verdictFromRead(kind, {}, nullptr, after), Verdict::Inconclusive);
        QCOMPARE(verdictFromRead(kind, {u"l1"_s, u"l2"_s}, nullptr, after), Verdict::Inconclusive);
        QCOMPARE(verdictFromRead(kind, {u"l1"_s}, nullptr, Testing::order({})), Verdict::Inconclusive);
    }
}

void RulesTest::anUnknownBeforeIsNoObjection()
{
    const Order requested = Testing::order({line(u"l1"_s, u"PendingCancel"_s)});
    QCOMPARE(verdictFromRead(ActionKind::CancelItem, {u"l1"_s}, nullptr, requested), Verdict::Happened);
    // A rejection may have been there all along, so it says nothing of our request.
    const Order rejected = Testing::order({line(u"l1"_s, u"CancelRejected"_s)});
    QCOMPARE(verdictFromRead(ActionKind::CancelItem, {u"l1"_s}, nullptr, rejected), Verdict::Inconclusive);
}

QTEST_GUILESS_MAIN(RulesTest)

#include "tst_rules.moc"
