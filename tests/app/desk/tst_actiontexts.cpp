// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/actionrunner.h"
#include "app/desk/actiontexts.h"
#include "tests/app/domain/lines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;

class ActionTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePresentStateExplains_data();
    void thePresentStateExplains();
    void aContradictionIsToldWhole();
    void anOrdersLinesAreExplainedByName();
    void linesThatAreAllAlikeAreExplainedOnce();
    void aHundredLinesAreNotAllNamed();
    void aMissingLineIsToldSo();
    void sentencesEndWithOneStop();
    void a422IsExplainedByWhatWasRead();
    void a422WithoutAnOrderSaysWhatIsMissing();
    void aLostDeedSaysNotToRepeatIt();
    void aLostDeedBlamesNobodyForNotSayingWhy();
    void aFailedReadBeforehandSaysThatNothingWasSent();
    void leftOutLinesAreNamedWithTheirReasons();
    void serverTextWithPlaceholdersStaysAsItIs();
};

void ActionTextsTest::thePresentStateExplains_data()
{
    QTest::addColumn<ActionKind>("kind");
    QTest::addColumn<LineItem>("line");
    QTest::addColumn<QString>("text");
    using Testing::line;
    QTest::newRow("cancelled") << ActionKind::CancelItem << line(u"l"_s, u"Cancelled"_s)
                               << u"It is cancelled already."_s;
    QTest::newRow("shipped") << ActionKind::CancelItem << Testing::withParcel(line(u"l"_s, u"Allocated"_s), u"1Z999"_s)
                             << u"It has shipped: tracking 1Z999."_s;
    QTest::newRow("shipped, no number") << ActionKind::ConfirmItem << line(u"l"_s, u"Allocated"_s, u"HasTracking"_s)
                                        << u"It has shipped."_s;
    QTest::newRow("requested") << ActionKind::CancelItem << line(u"l"_s, u"PendingCancel"_s)
                               << u"Its cancellation is requested already."_s;
    QTest::newRow("rejected") << ActionKind::CancelItem << line(u"l"_s, u"CancelRejected"_s)
                              << u"The supplier has rejected the cancellation already."_s;
    QTest::newRow("no reason to be seen") << ActionKind::CancelItem << line(u"l"_s, u"Allocated"_s)
                                          << u"The server shows it as “Allocated”. The server did not say why."_s;
    QTest::newRow("nothing at all") << ActionKind::CancelItem << line(u"l"_s, {}) << u"The server did not say why."_s;
    QTest::newRow("confirm of an open request")
        << ActionKind::ConfirmItem << line(u"l"_s, u"PendingCancel"_s)
        << u"The server shows it as “PendingCancel”. The server did not say why."_s;
}

void ActionTextsTest::thePresentStateExplains()
{
    QFETCH(const ActionKind, kind);
    QFETCH(const LineItem, line);
    QFETCH(const QString, text);
    QCOMPARE(ActionRunner::explainPresentState(kind, Testing::order({line}), u"L"_s), text);
}

void ActionTextsTest::aContradictionIsToldWhole()
{
    const Order order = Testing::order({Testing::withParcel(Testing::line(u"l"_s, u"Cancelled"_s), u"1Z999"_s)});
    const QString text = ActionRunner::explainPresentState(ActionKind::CancelItem, order, u"l"_s);
    QVERIFY(text.contains(u"cancelled already"_s));
    QVERIFY(text.contains(u"1Z999"_s));
}

void ActionTextsTest::anOrdersLinesAreExplainedByName()
{
    LineItem mug = Testing::line(u"l1"_s, u"Cancelled"_s);
    mug.itemName = u"Blue mug"_s;
    LineItem plate = Testing::withParcel(Testing::line(u"l2"_s, u"Allocated"_s), u"1Z"_s);
    plate.itemName = u"Plate"_s;
    QCOMPARE(ActionRunner::explainPresentState(ActionKind::CancelOrder, Testing::order({mug, plate}), {}),
             u"“Blue mug”: It is cancelled already. “Plate”: It has shipped: tracking 1Z."_s);
}

void ActionTextsTest::linesThatAreAllAlikeAreExplainedOnce()
{
    const Order one = Testing::order({Testing::line(u"l1"_s, u"Cancelled"_s)});
    const Order two = Testing::order({Testing::line(u"l1"_s, u"Cancelled"_s), Testing::line(u"l2"_s, u"Cancelled"_s)});
    QCOMPARE(ActionRunner::explainPresentState(ActionKind::CancelOrder, one, {}), u"It is cancelled already."_s);
    QCOMPARE(ActionRunner::explainPresentState(ActionKind::CancelOrder, two, {}),
             u"Each line item: It is cancelled already."_s);
}

void ActionTextsTest::aHundredLinesAreNotAllNamed()
{
    QList<LineItem> lines;
    for (int i = 0; i < 100; ++i)
        lines.append(Testing::line(u"line-%1"_s.arg(i), i % 2 == 0 ? u"Cancelled"_s : u"Allocated"_s));
    const QString text = ActionRunner::explainPresentState(ActionKind::CancelOrder, Testing::order(lines), {});
    QVERIFY(text.contains(u"line-9"_s));
    QVERIFY(!text.contains(u"line-10"_s));
    QVERIFY(text.contains(u"90"_s));
}

void ActionTextsTest::aMissingLineIsToldSo()
{
    const Order order = Testing::order({Testing::line(u"l1"_s, u"Allocated"_s)});
    QCOMPARE(ActionRunner::explainPresentState(ActionKind::CancelItem, order, u"l2"_s),
             u"The order does not have this line item."_s);
    QVERIFY(!ActionRunner::explainPresentState(ActionKind::CancelOrder, Testing::order({}), {}).isEmpty());
}

void ActionTextsTest::sentencesEndWithOneStop()
{
    QCOMPARE(ActionTexts::sentences({u"One"_s, QString(), u"Two."_s, u"Three?"_s, u" "_s}), u"One. Two. Three?"_s);
    QCOMPARE(ActionTexts::sentences({}), QString());
}

void ActionTextsTest::a422IsExplainedByWhatWasRead()
{
    ApiError error;
    error.kind = ApiError::Kind::CannotBePerformed;
    error.status = 422;
    error.delivery = Delivery::Answered;
    const Order after = Testing::order({Testing::withParcel(Testing::line(u"l1"_s, u"Allocated"_s), u"1Z9"_s)});
    const QString text = ActionTexts::refusedByServer(ActionKind::CancelItem, error, true, &after, u"l1"_s);
    QVERIFY(text.contains(u"(422)"_s));
    QVERIFY(text.contains(u"It has shipped: tracking 1Z9."_s));
    QVERIFY(!text.contains(u"did not say why"_s));
}

void ActionTextsTest::a422WithoutAnOrderSaysWhatIsMissing()
{
    ApiError error;
    error.kind = ApiError::Kind::CannotBePerformed;
    error.status = 422;
    error.delivery = Delivery::Answered;
    const QString text = ActionTexts::refusedByServer(ActionKind::CancelItem, error, false, nullptr, u"l1"_s);
    QVERIFY(text.contains(u"can't be explained"_s));
    QVERIFY(text.contains(u"not known which order"_s));
}

void ActionTextsTest::aLostDeedSaysNotToRepeatIt()
{
    ApiError error;
    error.kind = ApiError::Kind::ConnectionLost;
    error.delivery = Delivery::MaybeSent;
    ApiError readError;
    readError.kind = ApiError::Kind::ConnectionRefused;
    const QString text = ActionTexts::unobserved(ActionKind::CancelItem, error, ActionState::Unknown, true, nullptr,
                                                 u"l1"_s, readError);
    QVERIFY(text.contains(u"could not be read again"_s));
    QVERIFY(text.contains(u"Don't repeat it"_s));
}

void ActionTextsTest::aLostDeedBlamesNobodyForNotSayingWhy()
{
    // GIVEN an order that was read after a request was lost, and shows no more than before
    ApiError error;
    error.kind = ApiError::Kind::ConnectionLost;
    error.delivery = Delivery::MaybeSent;
    const auto told = [&error](const Order &after, const QString &lineItemUuid) {
        return ActionTexts::unobserved(lineItemUuid.isEmpty() ? ActionKind::CancelOrder : ActionKind::CancelItem, error,
                                       ActionState::Unknown, true, &after, lineItemUuid, {});
    };
    const Order mixed = Testing::order({Testing::line(u"l1"_s, u"Allocated"_s), Testing::line(u"l2"_s, {})});
    // THEN what it shows is told, for nothing was refused
    QVERIFY(told(mixed, u"l1"_s).contains(u"The server shows it as “Allocated”."_s));
    QVERIFY(told(mixed, {}).contains(u"“Allocated”"_s));
    for (const QString &text : {told(mixed, u"l1"_s), told(mixed, u"l2"_s), told(mixed, {}),
                                told(Testing::order({Testing::line(u"l2"_s, {})}), {}), told(Testing::order({}), {})}) {
        QVERIFY2(!text.contains(u"did not say why"_s), qPrintable(text));
        QVERIFY2(!text.contains(u": ."_s) && !text.contains(u"Each line item: "_s), qPrintable(text));
        QVERIFY(text.contains(u"does not tell whether it arrived"_s));
    }
}

void ActionTextsTest::aFailedReadBeforehandSaysThatNothingWasSent()
{
    ApiError error;
    error.kind = ApiError::Kind::ConnectionLost;
    error.delivery = Delivery::MaybeSent;
    const QString text = ActionTexts::notReadBefore(error);
    QVERIFY(text.contains(u"nothing was sent"_s));
}

void ActionTextsTest::leftOutLinesAreNamedWithTheirReasons()
{
    LineItem mug = Testing::line(u"l1"_s, u"Cancelled"_s);
    mug.itemName = u"Blue mug"_s;
    const Order order = Testing::order({mug, Testing::line(u"l2"_s, u"Allocated"_s)});
    Decision decision;
    decision.lines = {{u"l1"_s, Refusal{RefusalReason::AlreadyCancelled, {}}}, {u"l2"_s, std::nullopt}};
    const QString text = ActionTexts::leftOut(order, decision);
    QVERIFY(text.contains(u"Blue mug"_s));
    QVERIFY(text.contains(displayText(Refusal{RefusalReason::AlreadyCancelled, {}})));
    QVERIFY(!text.contains(u"l2"_s));
    decision.lines.removeFirst();
    QCOMPARE(ActionTexts::leftOut(order, decision), QString());
}

void ActionTextsTest::serverTextWithPlaceholdersStaysAsItIs()
{
    LineItem odd = Testing::line(u"l1"_s, u"Allocated"_s);
    odd.itemName = u"100%1 cotton %2"_s;
    const Order order = Testing::order({odd, Testing::line(u"l2"_s, u"Cancelled"_s)});
    QVERIFY(ActionRunner::explainPresentState(ActionKind::CancelOrder, order, {}).contains(u"“100%1 cotton %2”"_s));
    LineItem status = Testing::line(u"l1"_s, u"%1%2"_s);
    QVERIFY(ActionRunner::explainPresentState(ActionKind::CancelItem, Testing::order({status}), u"l1"_s)
                .contains(u"“%1%2”"_s));
}

QTEST_GUILESS_MAIN(ActionTextsTest)
#include "tst_actiontexts.moc"
