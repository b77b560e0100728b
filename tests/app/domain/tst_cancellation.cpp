// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/cancellation.h"
#include "tests/app/domain/lines.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace Rescind;
using Testing::line;
using Testing::withParcel;

Q_DECLARE_METATYPE(Rescind::CancellationState)
Q_DECLARE_METATYPE(Rescind::OrderCancellation)

class CancellationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsReadByItsWords_data();
    void aValueIsReadByItsWords();
    void bothFieldsTogetherTellTheState_data();
    void bothFieldsTogetherTellTheState();
    void theOrderOfTheFieldsDoesNotMatter();
    void theWrappingOfADesignationIsTakenOff();
    void aLineHasShippedByTrackingOrByWord_data();
    void aLineHasShippedByTrackingOrByWord();
    void theFirstTrackingNumberThatIsOneIsShown();
    void aCancelledLineThatShippedContradictsItself();
    void anOrderShowsItsWorstFirst_data();
    void anOrderShowsItsWorstFirst();
    void everyMixtureOfLinesFollowsTheContract();
    void wordsForPeopleNameTheCounts();
    void theWordsOfTheCommandLineAreFixed();
};

void CancellationTest::aValueIsReadByItsWords_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<CancellationState>("expected");

    using State = CancellationState;
    const auto row = [](const char *value, State expected) {
        QTest::addRow("'%s'", value) << QString::fromUtf8(value) << expected;
    };
    // Documented, and none of them speaks of a request.
    for (const char *value : {"", "   ", "Unallocated", "Allocated", "Rejected", "HasTracking", "NeedsTracking",
                              "Backordered", "Partial", "rejected", "ID: 4 Name: Rejected"})
        row(value, State::None);
    for (const char *value : {"Cancelled", "Canceled", "CANCELLED", "canceled", " Cancelled ", "ID: 5 Name: Cancelled",
                              "id:5 name:canceled"})
        row(value, State::Cancelled);
    for (const char *value : {"PendingCancel", "CancelRequested", "Cancellation Pending", "pending_cancellation",
                              "CANCEL", "ID: 9 Name: PendingCancel", "Cancelled?"})
        row(value, State::Requested);
    for (const char *value : {"CancelRejected", "Cancellation Denied", "cancel_declined", "RejectedCancellation",
                              "Cancellation request declined", "CANCEL-REJECT", "ID: 9 Name: CancelRejected"})
        row(value, State::Rejected);
    for (const char *value : {"Retrasado", "キャンセル", "cance", "Denied", "Declined", "Shipped", "ID: 5", "ID:"})
        row(value, State::None);
}

void CancellationTest::aValueIsReadByItsWords()
{
    QFETCH(QString, value);
    QFETCH(CancellationState, expected);
    QCOMPARE(cancellationStateOf(value), expected);
}

void CancellationTest::bothFieldsTogetherTellTheState_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("designation");
    QTest::addColumn<CancellationState>("expected");

    using State = CancellationState;
    QTest::addRow("the server sent neither") << u""_s << u""_s << State::Unknown;
    QTest::addRow("nothing but blanks") << u" "_s << u"\t"_s << State::Unknown;
    QTest::addRow("status alone") << u"Allocated"_s << u""_s << State::None;
    QTest::addRow("designation alone") << u""_s << u"NeedsTracking"_s << State::None;
    QTest::addRow("cancelled by status") << u"Cancelled"_s << u"NeedsTracking"_s << State::Cancelled;
    QTest::addRow("cancelled by designation") << u"Allocated"_s << u"Cancelled"_s << State::Cancelled;
    QTest::addRow("cancelled wins over requested") << u"Cancelled"_s << u"PendingCancel"_s << State::Cancelled;
    QTest::addRow("cancelled wins over rejected") << u"CancelRejected"_s << u"Canceled"_s << State::Cancelled;
    QTest::addRow("cancelled wins over shipped") << u"HasTracking"_s << u"Cancelled"_s << State::Cancelled;
    QTest::addRow("requested beside an ordinary status") << u"Allocated"_s << u"PendingCancel"_s << State::Requested;
    QTest::addRow("requested twice") << u"CancelRequested"_s << u"PendingCancel"_s << State::Requested;
    QTest::addRow("rejected beside an ordinary status") << u"Allocated"_s << u"CancelRejected"_s << State::Rejected;
    QTest::addRow("requested against rejected") << u"PendingCancel"_s << u"CancelRejected"_s << State::Unknown;
    QTest::addRow("stock refused is no rejected cancellation") << u"Rejected"_s << u"Rejected"_s << State::None;
    QTest::addRow("stock refused, cancellation requested") << u"Rejected"_s << u"PendingCancel"_s << State::Requested;
    QTest::addRow("undocumented") << u"Teleported"_s << u""_s << State::None;
}

void CancellationTest::bothFieldsTogetherTellTheState()
{
    QFETCH(QString, status);
    QFETCH(QString, designation);
    QFETCH(CancellationState, expected);
    QCOMPARE(cancellationState(line(u"1"_s, status, designation)), expected);
}

void CancellationTest::theOrderOfTheFieldsDoesNotMatter()
{
    const QStringList values = {u""_s,          u"Allocated"_s,     u"Rejected"_s,       u"HasTracking"_s,
                                u"Cancelled"_s, u"PendingCancel"_s, u"CancelRejected"_s, u"something else"_s};
    for (const QString &one : values) {
        for (const QString &other : values) {
            QCOMPARE(cancellationState(line(u"1"_s, one, other)), cancellationState(line(u"1"_s, other, one)));
            QCOMPARE(hasShipped(line(u"1"_s, one, other)), hasShipped(line(u"1"_s, other, one)));
            QCOMPARE(contradictsItself(line(u"1"_s, one, other)), contradictsItself(line(u"1"_s, other, one)));
        }
    }
}

void CancellationTest::theWrappingOfADesignationIsTakenOff()
{
    QCOMPARE(bareValue(u"ID: 1 Name: HasTracking").toString(), u"HasTracking"_s);
    QCOMPARE(bareValue(u"  id: 12 name:Has Tracking ").toString(), u"Has Tracking"_s);
    QCOMPARE(bareValue(u"HasTracking").toString(), u"HasTracking"_s);
    QCOMPARE(bareValue(u"ID: 1").toString(), u"ID: 1"_s);
    QCOMPARE(bareValue(u"Name: HasTracking").toString(), u"Name: HasTracking"_s);
    QVERIFY(bareValue(u"ID: 1 Name:").isEmpty());
}

void CancellationTest::aLineHasShippedByTrackingOrByWord_data()
{
    QTest::addColumn<LineItem>("lineItem");
    QTest::addColumn<bool>("expected");

    QTest::addRow("nothing") << line(u"1"_s, u"Allocated"_s) << false;
    QTest::addRow("needs tracking") << line(u"1"_s, u"Allocated"_s, u"NeedsTracking"_s) << false;
    QTest::addRow("by status") << line(u"1"_s, u"HasTracking"_s) << true;
    QTest::addRow("by designation") << line(u"1"_s, u"Allocated"_s, u"hastracking"_s) << true;
    QTest::addRow("by wrapped designation") << line(u"1"_s, u""_s, u"ID: 1 Name: HasTracking"_s) << true;
    QTest::addRow("by a parcel") << withParcel(line(u"1"_s, u"Allocated"_s), u"1Z999"_s) << true;
    QTest::addRow("a parcel without a number") << withParcel(line(u"1"_s, u"Allocated"_s), u" "_s) << false;
}

void CancellationTest::aLineHasShippedByTrackingOrByWord()
{
    QFETCH(LineItem, lineItem);
    QFETCH(bool, expected);
    QCOMPARE(hasShipped(lineItem), expected);
}

void CancellationTest::theFirstTrackingNumberThatIsOneIsShown()
{
    QCOMPARE(trackingNumber(line(u"1"_s, u"HasTracking"_s)), QString());
    const LineItem two = withParcel(withParcel(withParcel(line(u"1"_s, u"x"_s), u""_s), u"1Z1"_s), u"1Z2"_s);
    QCOMPARE(trackingNumber(two), u"1Z1"_s);
}

void CancellationTest::aCancelledLineThatShippedContradictsItself()
{
    QVERIFY(contradictsItself(line(u"1"_s, u"Cancelled"_s, u"HasTracking"_s)));
    QVERIFY(contradictsItself(line(u"1"_s, u"CancelRejected"_s, u"Cancelled"_s)));
    QVERIFY(contradictsItself(withParcel(line(u"1"_s, u"Cancelled"_s), u"1Z"_s)));
    QVERIFY(!contradictsItself(line(u"1"_s, u"Cancelled"_s, u"Cancelled"_s)));
    // Stock that was refused, and an order that is gone: both say that nothing will ship.
    QVERIFY(!contradictsItself(line(u"1"_s, u"Rejected"_s, u"Cancelled"_s)));
    QVERIFY(!contradictsItself(withParcel(line(u"1"_s, u"Allocated"_s), u"1Z"_s)));
}

namespace {

LineItem open()
{
    return line(u"a"_s, u"Allocated"_s);
}
LineItem requested()
{
    return line(u"b"_s, u"Allocated"_s, u"PendingCancel"_s);
}
LineItem cancelled()
{
    return line(u"c"_s, u"Cancelled"_s);
}
LineItem rejected()
{
    return line(u"d"_s, u"Allocated"_s, u"CancelRejected"_s);
}
LineItem unreadable()
{
    return line(u"e"_s, {});
}
LineItem shipped()
{
    return withParcel(line(u"f"_s, u"HasTracking"_s), u"1Z"_s);
}

} // namespace

void CancellationTest::anOrderShowsItsWorstFirst_data()
{
    QTest::addColumn<QList<LineItem>>("lines");
    QTest::addColumn<OrderCancellation>("expected");

    using State = OrderCancellation;
    const auto row = [](const char *name, const QList<LineItem> &lines, State expected) {
        QTest::addRow("%s", name) << lines << expected;
    };
    row("without lines nothing is known", {}, State::Unknown);
    row("one unreadable line", {cancelled(), unreadable()}, State::Unknown);
    row("open lines", {open(), open()}, State::None);
    row("one requested", {open(), requested()}, State::Requested);
    row("requested and shipped", {shipped(), requested()}, State::Requested);
    row("one of two cancelled", {open(), cancelled()}, State::PartlyConfirmed);
    row("cancelled and requested", {requested(), cancelled()}, State::PartlyConfirmed);
    row("cancelled and shipped", {shipped(), cancelled()}, State::PartlyConfirmed);
    row("all cancelled", {cancelled(), cancelled()}, State::AllCancelled);
    row("rejected alone", {open(), rejected()}, State::Rejected);
    row("rejected and requested", {requested(), rejected()}, State::Mixed);
    row("rejected and cancelled", {cancelled(), rejected()}, State::Mixed);
    row("rejected and shipped", {shipped(), rejected()}, State::Rejected);
    row("all shipped", {shipped(), shipped()}, State::Shipped);
    row("some shipped", {open(), shipped()}, State::None);
}

void CancellationTest::anOrderShowsItsWorstFirst()
{
    QFETCH(QList<LineItem>, lines);
    QFETCH(OrderCancellation, expected);
    QCOMPARE(rollUp(Testing::order(lines)).state, expected);
}

void CancellationTest::everyMixtureOfLinesFollowsTheContract()
{
    const std::array kinds = {open(), requested(), cancelled(), rejected(), unreadable(), shipped()};
    // Every order of one to four lines: 6 + 36 + 216 + 1,296.
    for (int length = 1, orders = 6; length <= 4; ++length, orders *= 6) {
        for (int number = 0; number < orders; ++number) {
            QList<LineItem> lines;
            std::array<int, 6> counts{};
            for (int place = 0, rest = number; place < length; ++place, rest /= 6) {
                const auto kind = static_cast<std::size_t>(rest % 6);
                lines.append(kinds[kind]);
                ++counts[kind];
            }
            const auto [opens, asked, gone, no, unknown, sent] = counts;
            const OrderRollUp actual = rollUp(Testing::order(lines));
            QCOMPARE(actual.lines, length);
            QCOMPARE(actual.requested, asked);
            QCOMPARE(actual.cancelled, gone);
            QCOMPARE(actual.rejected, no);
            QCOMPARE(actual.unknown, unknown);
            QCOMPARE(actual.shipped, sent);
            // The contract, sentence by sentence, the worst first.
            OrderCancellation expected = OrderCancellation::None;
            if (sent == length)
                expected = OrderCancellation::Shipped;
            if (asked > 0 && gone == 0)
                expected = OrderCancellation::Requested;
            if (gone > 0 && gone < length)
                expected = OrderCancellation::PartlyConfirmed;
            if (gone == length)
                expected = OrderCancellation::AllCancelled;
            if (no > 0 && asked == 0 && gone == 0)
                expected = OrderCancellation::Rejected;
            if (no > 0 && (asked > 0 || gone > 0))
                expected = OrderCancellation::Mixed;
            if (unknown > 0)
                expected = OrderCancellation::Unknown;
            QCOMPARE(actual.state, expected);
        }
    }
}

void CancellationTest::wordsForPeopleNameTheCounts()
{
    const auto words = [](const QList<LineItem> &lines) { return displayText(rollUp(Testing::order(lines))); };
    QCOMPARE(words({cancelled(), cancelled(), open()}), u"2 of 3 lines cancelled"_s);
    QCOMPARE(words({requested(), open()}), u"Cancellation requested"_s);
    QCOMPARE(words({cancelled()}), u"Cancelled"_s);
    QCOMPARE(words({shipped()}), u"Shipped"_s);
    QCOMPARE(words({rejected()}), u"Cancellation rejected"_s);
    QCOMPARE(words({rejected(), requested(), cancelled()}), u"Mixed: 1 rejected, 1 requested, 1 cancelled"_s);
    QVERIFY(words({}).contains(u"no lines"));
    QVERIFY(words({unreadable(), open()}).contains(u"1 of 2"));
}

void CancellationTest::theWordsOfTheCommandLineAreFixed()
{
    QStringList words;
    QStringList forPeople;
    for (const CancellationState state :
         {CancellationState::None, CancellationState::Requested, CancellationState::Cancelled,
          CancellationState::Rejected, CancellationState::Unknown}) {
        words.append(wireName(state));
        forPeople.append(displayText(state));
    }
    QCOMPARE(words.join(u' '), u"none requested cancelled rejected unknown"_s);
    QCOMPARE(forPeople.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(CancellationTest)

#include "tst_cancellation.moc"
