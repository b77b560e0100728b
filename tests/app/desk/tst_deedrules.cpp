// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deedrules.h"
#include "tests/app/domain/lines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;

namespace {

ApiError errorOf(ApiError::Kind kind, Delivery delivery)
{
    ApiError error;
    error.kind = kind;
    error.delivery = delivery;
    return error;
}

Decision decisionOf(const QList<std::pair<QString, std::optional<Refusal>>> &lines)
{
    Decision decision;
    for (const auto &[uuid, refusal] : lines)
        decision.lines.append({uuid, refusal});
    if (decision.linesActedOn() == 0)
        decision.refusal = decision.lines.value(0).refusal;
    return decision;
}

Order shows(const QString &status)
{
    return Testing::order({Testing::line(u"l1"_s, status)});
}

} // namespace

class DeedRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailureBecomesAState_data();
    void aFailureBecomesAState();
    void aFailedReadBeforehandNeverLeavesADoubt_data();
    void aFailedReadBeforehandNeverLeavesADoubt();
    void aReadSettlesWhatItCan_data();
    void aReadSettlesWhatItCan();
    void anOrderWideDeedIsSettledOnlyByAllItsLines();
    void anOrderWideAnswerMayHaveMetALineThatWasAskedForLater_data();
    void anOrderWideAnswerMayHaveMetALineThatWasAskedForLater();
    void aDecisionDiffersWhenOtherLinesAreActedOn();
    void aDecisionDiffersWhenTheRequestIsNoLongerShown();
    void aLineOfOursUnderWayBarsTheWholeOrder();
    void aLaterReadAdvancesWhatWeAskedFor_data();
    void aLaterReadAdvancesWhatWeAskedFor();
};

void DeedRulesTest::aFailureBecomesAState_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<ActionState>("state");

    for (const auto &[name, kind] :
         {std::pair("400", Kind::SomethingMissing), std::pair("401", Kind::NotSignedIn),
          std::pair("403", Kind::NotPermitted), std::pair("404", Kind::NotFound), std::pair("405", Kind::WrongVerb),
          std::pair("409", Kind::WrongAccountType), std::pair("415", Kind::WrongContentType),
          std::pair("422", Kind::CannotBePerformed), std::pair("429", Kind::TooManyRequests)})
        QTest::newRow(name) << errorOf(kind, Delivery::Answered) << ActionState::Refused;

    for (const auto &[name, kind] :
         {std::pair("3xx", Kind::Redirected), std::pair("5xx", Kind::ServerFailure),
          std::pair("undocumented", Kind::UndocumentedStatus), std::pair("a portal", Kind::NotTheApi),
          std::pair("unreadable", Kind::Unreadable), std::pair("too large", Kind::TooLarge),
          std::pair("half an answer", Kind::Incomplete)})
        QTest::newRow(name) << errorOf(kind, Delivery::Answered) << ActionState::Unknown;

    for (const auto &[name, kind] :
         {std::pair("lost", Kind::ConnectionLost), std::pair("cut off", Kind::Incomplete),
          std::pair("silence", Kind::InactivityDeadline), std::pair("too long", Kind::OverallDeadline),
          std::pair("stopped on its way", Kind::Aborted), std::pair("html", Kind::NotTheApi)})
        QTest::newRow(name) << errorOf(kind, Delivery::MaybeSent) << ActionState::Unknown;

    for (const auto &[name, kind] :
         {std::pair("no connection", Kind::ConnectionRefused), std::pair("no host", Kind::HostNotFound),
          std::pair("not trusted", Kind::NotTrusted), std::pair("stopped before", Kind::Aborted),
          std::pair("no token", Kind::NoCredentials), std::pair("log-in refused", Kind::NotSignedIn)})
        QTest::newRow(name) << errorOf(kind, Delivery::NotSent) << ActionState::NotSent;

    QTest::newRow("a token that a 401 made worthless")
        << errorOf(Kind::NoCredentials, Delivery::Answered) << ActionState::Refused;
}

void DeedRulesTest::aFailureBecomesAState()
{
    QFETCH(const ApiError, error);
    QFETCH(const ActionState, state);
    QCOMPARE(DeedRules::stateAfter(error), state);
}

void DeedRulesTest::aFailedReadBeforehandNeverLeavesADoubt_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<ActionState>("state");
    QTest::newRow("404") << errorOf(Kind::NotFound, Delivery::Answered) << ActionState::Refused;
    QTest::newRow("403") << errorOf(Kind::NotPermitted, Delivery::Answered) << ActionState::Refused;
    QTest::newRow("lost") << errorOf(Kind::ConnectionLost, Delivery::MaybeSent) << ActionState::NotSent;
    QTest::newRow("5xx") << errorOf(Kind::ServerFailure, Delivery::Answered) << ActionState::NotSent;
    QTest::newRow("429") << errorOf(Kind::TooManyRequests, Delivery::Answered) << ActionState::NotSent;
    QTest::newRow("unreadable") << errorOf(Kind::Unreadable, Delivery::Answered) << ActionState::NotSent;
}

void DeedRulesTest::aFailedReadBeforehandNeverLeavesADoubt()
{
    QFETCH(const ApiError, error);
    QFETCH(const ActionState, state);
    QCOMPARE(DeedRules::stateAfterFailedRead(error), state);
}

void DeedRulesTest::aReadSettlesWhatItCan_data()
{
    QTest::addColumn<ActionKind>("kind");
    QTest::addColumn<QString>("after");
    QTest::addColumn<ActionState>("state");
    QTest::newRow("cancel, asked for") << ActionKind::CancelItem << u"PendingCancel"_s << ActionState::Requested;
    QTest::newRow("cancel, done") << ActionKind::CancelItem << u"Cancelled"_s << ActionState::Settled;
    QTest::newRow("cancel, as before") << ActionKind::CancelItem << u"Allocated"_s << ActionState::Unknown;
    // The request may have been taken before the parcel left.
    QTest::newRow("cancel, shipped") << ActionKind::CancelItem << u"HasTracking"_s << ActionState::Unknown;
    QTest::newRow("confirm, done") << ActionKind::ConfirmItem << u"Cancelled"_s << ActionState::Settled;
    QTest::newRow("confirm, as before") << ActionKind::ConfirmItem << u"Allocated"_s << ActionState::Unknown;
    QTest::newRow("confirm, still asked for") << ActionKind::ConfirmItem << u"PendingCancel"_s << ActionState::Unknown;
    QTest::newRow("confirm, rejected by a colleague")
        << ActionKind::ConfirmItem << u"CancelRejected"_s << ActionState::Refused;
    QTest::newRow("confirm, shipped") << ActionKind::ConfirmItem << u"HasTracking"_s << ActionState::Unknown;
    QTest::newRow("reject, done") << ActionKind::RejectItem << u"CancelRejected"_s << ActionState::Settled;
    QTest::newRow("reject, confirmed by a colleague")
        << ActionKind::RejectItem << u"Cancelled"_s << ActionState::Refused;
    QTest::newRow("reject, as before") << ActionKind::RejectItem << u"Allocated"_s << ActionState::Unknown;
}

void DeedRulesTest::aReadSettlesWhatItCan()
{
    QFETCH(const ActionKind, kind);
    QFETCH(const QString, after);
    QFETCH(const ActionState, state);
    const Order before = shows(u"Allocated"_s);
    QCOMPARE(DeedRules::stateAfterRead(kind, {u"l1"_s}, &before, shows(after)), state);
}

void DeedRulesTest::anOrderWideDeedIsSettledOnlyByAllItsLines()
{
    const Order before
        = Testing::order({Testing::line(u"l1"_s, u"Allocated"_s), Testing::line(u"l2"_s, u"Allocated"_s)});
    const Order half = Testing::order({Testing::line(u"l1"_s, u"Cancelled"_s), Testing::line(u"l2"_s, u"Allocated"_s)});
    const Order both
        = Testing::order({Testing::line(u"l1"_s, u"Cancelled"_s), Testing::line(u"l2"_s, u"PendingCancel"_s)});
    const QStringList lines{u"l1"_s, u"l2"_s};
    QCOMPARE(DeedRules::stateAfterRead(ActionKind::CancelOrder, lines, &before, half), ActionState::Unknown);
    QCOMPARE(DeedRules::stateAfterRead(ActionKind::CancelOrder, lines, &before, both), ActionState::Requested);
    QVERIFY(!DeedRules::allCancelled(lines, both));
    QVERIFY(DeedRules::allCancelled({u"L1"_s}, both));
    QVERIFY(!DeedRules::allCancelled({}, both));
    QVERIFY(!DeedRules::allCancelled({u"l3"_s}, both));
}

void DeedRulesTest::anOrderWideAnswerMayHaveMetALineThatWasAskedForLater_data()
{
    QTest::addColumn<ActionKind>("kind");
    QTest::addColumn<QString>("answered");
    QTest::addColumn<QString>("other");
    QTest::addColumn<ActionState>("state");
    const auto cancelled = u"Cancelled"_s;
    const auto rejected = u"CancelRejected"_s;
    QTest::newRow("rejected, and another line is")
        << ActionKind::RejectOrder << cancelled << rejected << ActionState::Unknown;
    QTest::newRow("confirmed, and another line is")
        << ActionKind::ConfirmOrder << rejected << cancelled << ActionState::Unknown;
    QTest::newRow("rejected, and no line is")
        << ActionKind::RejectOrder << cancelled << u"Allocated"_s << ActionState::Refused;
    QTest::newRow("confirmed, and no line is")
        << ActionKind::ConfirmOrder << rejected << u"Allocated"_s << ActionState::Refused;
}

void DeedRulesTest::anOrderWideAnswerMayHaveMetALineThatWasAskedForLater()
{
    QFETCH(const ActionKind, kind);
    QFETCH(const QString, answered);
    QFETCH(const QString, other);
    QFETCH(const ActionState, state);
    // GIVEN an answer to all that is asked for in the order, one line, and while it travels the retailer asks for more
    const Order before
        = Testing::order({Testing::line(u"l1"_s, u"PendingCancel"_s), Testing::line(u"l2"_s, u"Allocated"_s)});
    // WHEN a colleague has answered the first line the other way
    const Order after = Testing::order({Testing::line(u"l1"_s, answered), Testing::line(u"l2"_s, other)});
    // THEN the answer has not been refused where it may be what the other line shows
    QCOMPARE(DeedRules::stateAfterRead(kind, {u"l1"_s}, &before, after), state);
}

void DeedRulesTest::aDecisionDiffersWhenOtherLinesAreActedOn()
{
    const Refusal shipped{RefusalReason::Shipped, {}};
    const Refusal cancelled{RefusalReason::AlreadyCancelled, {}};
    const Decision seen = decisionOf({{u"a"_s, {}}, {u"b"_s, shipped}});
    QVERIFY(!DeedRules::differsInWhatMatters(seen, decisionOf({{u"A"_s, {}}, {u"b"_s, cancelled}})));
    QVERIFY(DeedRules::differsInWhatMatters(seen, decisionOf({{u"a"_s, {}}, {u"b"_s, {}}})));
    QVERIFY(DeedRules::differsInWhatMatters(seen, decisionOf({{u"a"_s, shipped}, {u"b"_s, shipped}})));
    QVERIFY(!DeedRules::differsInWhatMatters(decisionOf({{u"a"_s, shipped}}), decisionOf({{u"a"_s, cancelled}})));
}

void DeedRulesTest::aDecisionDiffersWhenTheRequestIsNoLongerShown()
{
    Decision shown = decisionOf({{u"a"_s, {}}});
    Decision notShown = shown;
    notShown.requestNotShown = true;
    QVERIFY(DeedRules::differsInWhatMatters(shown, notShown));
    QVERIFY(!DeedRules::differsInWhatMatters(notShown, shown));
}

void DeedRulesTest::aLineOfOursUnderWayBarsTheWholeOrder()
{
    const Refusal underWay{RefusalReason::AnotherActionUnderWay, {}};
    const Refusal unknown{RefusalReason::OutcomeUnknown, {}};
    const Refusal shipped{RefusalReason::Shipped, {}};
    QVERIFY(!DeedRules::barredByOurOwn(decisionOf({{u"a"_s, {}}, {u"b"_s, shipped}})));
    QCOMPARE(DeedRules::barredByOurOwn(decisionOf({{u"a"_s, {}}, {u"b"_s, underWay}}))->reason,
             RefusalReason::AnotherActionUnderWay);
    const Refusal held{RefusalReason::AnotherActionHeld, {}};
    QCOMPARE(DeedRules::barredByOurOwn(decisionOf({{u"a"_s, {}}, {u"b"_s, held}}))->reason,
             RefusalReason::AnotherActionHeld);
    QCOMPARE(DeedRules::barredByOurOwn(decisionOf({{u"a"_s, {}}, {u"b"_s, unknown}}))->reason,
             RefusalReason::OutcomeUnknown);
}

void DeedRulesTest::aLaterReadAdvancesWhatWeAskedFor_data()
{
    QTest::addColumn<ActionKind>("kind");
    QTest::addColumn<ActionState>("state");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<std::optional<ActionState>>("advanced");
    const std::optional<ActionState> nothing;
    QTest::newRow("requested, confirmed")
        << ActionKind::CancelOrder << ActionState::Requested << u"Cancelled"_s << std::optional(ActionState::Settled);
    QTest::newRow("requested, rejected") << ActionKind::CancelItem << ActionState::Requested << u"CancelRejected"_s
                                         << std::optional(ActionState::Settled);
    QTest::newRow("requested, nothing shown")
        << ActionKind::CancelItem << ActionState::Requested << u"Allocated"_s << nothing;
    QTest::newRow("requested, shown so") << ActionKind::CancelItem << ActionState::Requested << u"PendingCancel"_s
                                         << nothing;
    QTest::newRow("unknown, shown as requested") << ActionKind::CancelItem << ActionState::Unknown << u"PendingCancel"_s
                                                 << std::optional(ActionState::Requested);
    QTest::newRow("unknown, nothing shown")
        << ActionKind::CancelItem << ActionState::Unknown << u"Allocated"_s << nothing;
    QTest::newRow("unknown confirm, done")
        << ActionKind::ConfirmItem << ActionState::Unknown << u"Cancelled"_s << std::optional(ActionState::Settled);
    QTest::newRow("unknown reject, cancelled")
        << ActionKind::RejectItem << ActionState::Unknown << u"Cancelled"_s << nothing;
    QTest::newRow("unknown confirm, rejected")
        << ActionKind::ConfirmItem << ActionState::Unknown << u"CancelRejected"_s << nothing;
    QTest::newRow("unknown reject, done")
        << ActionKind::RejectItem << ActionState::Unknown << u"CancelRejected"_s << std::optional(ActionState::Settled);
    QTest::newRow("unknown, says nothing") << ActionKind::CancelItem << ActionState::Unknown << QString() << nothing;
    QTest::newRow("refused stays") << ActionKind::CancelItem << ActionState::Refused << u"Cancelled"_s << nothing;
    QTest::newRow("sending stays") << ActionKind::CancelItem << ActionState::Sending << u"Cancelled"_s << nothing;
}

void DeedRulesTest::aLaterReadAdvancesWhatWeAskedFor()
{
    QFETCH(const ActionKind, kind);
    QFETCH(const ActionState, state);
    QFETCH(const QString, shown);
    QFETCH(const std::optional<ActionState>, advanced);
    QCOMPARE(DeedRules::advancedBy({kind, state, {}}, Testing::line(u"l1"_s, shown)), advanced);
}

QTEST_GUILESS_MAIN(DeedRulesTest)
#include "tst_deedrules.moc"
