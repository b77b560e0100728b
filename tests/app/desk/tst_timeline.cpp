// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/orderhistory.h"
#include "app/desk/timeline.h"
#include "tests/app/journal/journalsamples.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rescind;
using namespace Rescind::JournalSamples;
using namespace Qt::StringLiterals;

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServersTimesAreReadAsFarAsTheyGo_data();
    void theServersTimesAreReadAsFarAsTheyGo();
    void theStoryGoesFromTheOrderToWhatItShowsNow();
    void everyEventNamesItsSource();
    void whatHasNoReadableTimeComesLast();
    void ofOneMomentTheCauseComesFirst();
    void aLinesStoryLeavesOutTheOtherLines();
    void whatArrivedAllTheSameIsTold_data();
    void whatArrivedAllTheSameIsTold();
    void whatDidNotShipIsNoSurprise();
    void theDeedThatLeftCountsBeforeALaterOneThatDidNot();
    void theHistoryFollowsTheJournal();
    void aJournalThatCannotBeReadIsSaidToBeSo();

private:
    [[nodiscard]] static Order shippedOrder();
    /// An intent on that order, and how it stands.
    [[nodiscard]] static JournalHistory asked(int number, ActionKind action, JournalState state, int tries = 1);
};

Order TestTimeline::shippedOrder()
{
    Order order;
    order.uuid = u"aaaaaaaa-bbbb-4ccc-8ddd-000000000000"_s;
    order.created = moment(-86'400);
    LineItem line;
    line.uuid = intent(1).targetUuid;
    line.status = u"HasTracking"_s;
    Parcel parcel;
    parcel.trackingNumber = u"1Z999AA10123456784"_s;
    parcel.shippingDate = u"2026-03-02T08:00:00.000000Z"_s;
    parcel.createdDate = u"2026-03-02T09:00:00.000000Z"_s;
    line.parcels << parcel;
    LineItem other;
    other.uuid = intent(2).targetUuid;
    other.status = u"Backordered"_s;
    other.allocation = Allocation{5, 3, 2, 0, u"2026-04-01"_s};
    order.lineItems << line << other;
    return order;
}

JournalHistory TestTimeline::asked(int number, ActionKind action, JournalState state, int tries)
{
    JournalHistory history;
    history.entry.number = number;
    history.entry.intent = intent(number, action);
    history.entry.intent.targetUuid = intent(1).targetUuid;
    history.entry.state = state;
    history.entry.tries = tries;
    history.entry.changed = moment(100 + number);
    return history;
}

void TestTimeline::theServersTimesAreReadAsFarAsTheyGo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("utc");
    QTest::addColumn<bool>("isDay");
    const QDateTime noon({2026, 3, 2}, {12, 30}, Qt::UTC);
    QTest::newRow("as documented") << u"2026-03-02T12:30:00.000000Z"_s << noon << false;
    QTest::newRow("with a blank") << u"2026-03-02 12:30:00"_s << noon << false;
    QTest::newRow("with an offset") << u"2026-03-02T13:30:00+01:00"_s << noon << false;
    QTest::newRow("a day alone") << u" 2026-03-02 "_s << QDateTime({2026, 3, 2}, {0, 0}, Qt::UTC) << true;
    QTest::newRow("words") << u"next Tuesday"_s << QDateTime() << false;
    QTest::newRow("nothing") << QString() << QDateTime() << false;
    QTest::newRow("no such day") << u"2026-02-30"_s << QDateTime() << false;
}

void TestTimeline::theServersTimesAreReadAsFarAsTheyGo()
{
    QFETCH(QString, text);
    const auto time = serverTimeOf(text);
    QTEST(time.utc, "utc");
    QTEST(time.isDay, "isDay");
    QCOMPARE(time.text, text);
}

void TestTimeline::theStoryGoesFromTheOrderToWhatItShowsNow()
{
    // GIVEN an order that shipped the day after its cancellation had been asked for
    const auto order = shippedOrder();
    auto history = asked(1, ActionKind::CancelItem, JournalState::Requested);
    JournalTransition step{
        1, idOf(1), JournalState::Sending, JournalState::Requested, Decider::Answer, 1, moment(10), 204, u"taken"_s};
    history.transitions << step;
    // WHEN its time line is made
    const auto events = timelineOf(order, moment(500'000), {history});
    // THEN it is told from its beginning to what it shows now, and what is still to come
    QStringList told;
    for (const auto &event : events)
        told << QString::number(event.what.index());
    using What = TimelineEvent::What;
    const QStringList wanted{QString::number(What(TimelineEvent::OrderCreated()).index()),
                             QString::number(What(TimelineEvent::Asked()).index()),
                             QString::number(What(TimelineEvent::Step()).index()),
                             QString::number(What(TimelineEvent::ParcelShipped()).index()),
                             QString::number(What(TimelineEvent::ParcelRecorded()).index()),
                             QString::number(What(TimelineEvent::Shown()).index()),
                             QString::number(What(TimelineEvent::BackorderedUntil()).index())};
    QCOMPARE(told, wanted);
}

void TestTimeline::everyEventNamesItsSource()
{
    auto history = asked(1, ActionKind::CancelItem, JournalState::SettledConfirmed);
    for (const auto by : {Decider::Program, Decider::Answer, Decider::Read, Decider::Person})
        history.transitions << JournalTransition{1, idOf(1), {}, {}, by, 1, moment(10), 0, {}};
    const auto events = timelineOf(history);
    QList<TimelineSource> sources;
    for (const auto &event : events)
        sources << event.source;
    QCOMPARE(sources, (QList<TimelineSource>{TimelineSource::Asked, TimelineSource::Program, TimelineSource::Answer,
                                             TimelineSource::Read, TimelineSource::Asked}));
}

void TestTimeline::whatHasNoReadableTimeComesLast()
{
    auto order = shippedOrder();
    order.lineItems[0].parcels[0].shippingDate = u"<b>soon</b>"_s;
    const auto events = timelineOf(order, moment(), {});
    QVERIFY(!events.last().at.utc.isValid());
    QCOMPARE(events.last().at.text, u"<b>soon</b>"_s);
}

void TestTimeline::ofOneMomentTheCauseComesFirst()
{
    // GIVEN a deed that was asked for, sent and answered, and an order that was read, in the same millisecond
    auto history = asked(1, ActionKind::CancelItem, JournalState::Requested);
    history.entry.intent.created = moment();
    for (const auto to : {JournalState::Sending, JournalState::Requested})
        history.transitions << JournalTransition{1, idOf(1), {}, to, Decider::Answer, 1, moment(), 0, {}};
    auto order = shippedOrder();
    order.lineItems.clear();
    const auto events = timelineOf(order, moment(), {history});
    QCOMPARE(events.size(), 5);
    QVERIFY(std::holds_alternative<TimelineEvent::Asked>(events[1].what));
    QCOMPARE(std::get<TimelineEvent::Step>(events[2].what).transition.to, JournalState::Sending);
    QCOMPARE(std::get<TimelineEvent::Step>(events[3].what).transition.to, JournalState::Requested);
    QVERIFY(std::holds_alternative<TimelineEvent::Shown>(events[4].what));
}

void TestTimeline::aLinesStoryLeavesOutTheOtherLines()
{
    const auto order = shippedOrder();
    auto whole = asked(2, ActionKind::CancelOrder, JournalState::Requested);
    whole.entry.intent.targetUuid = order.uuid;
    const auto all = timelineOf(order, moment(500'000), {asked(1, ActionKind::CancelItem, JournalState::Held), whole});
    const auto its = ofLine(all, order.lineItems[1].uuid.toUpper());
    // The order was made, all of it was to be cancelled, it was read, and this line is backordered.
    QCOMPARE(its.size(), 4);
    for (const auto &event : its)
        QVERIFY(event.lineItemUuid.isEmpty() || event.lineItemUuid.toLower() == order.lineItems[1].uuid.toLower());
}

void TestTimeline::whatArrivedAllTheSameIsTold_data()
{
    QTest::addColumn<ActionKind>("action");
    QTest::addColumn<JournalState>("state");
    QTest::addColumn<bool>("isTold");
    for (const auto state : allJournalStates) {
        QTest::addRow("cancel, %s", wireName(state).data()) << ActionKind::CancelItem << state << true;
        QTest::addRow("reject, %s", wireName(state).data()) << ActionKind::RejectItem << state << false;
    }
    QTest::newRow("confirm") << ActionKind::ConfirmItem << JournalState::SettledConfirmed << true;
}

void TestTimeline::whatArrivedAllTheSameIsTold()
{
    QFETCH(ActionKind, action);
    QFETCH(JournalState, state);
    const auto order = shippedOrder();
    const auto arrived = arrivedAllTheSame(order, {asked(1, action, state)});
    QTEST(!arrived.isEmpty(), "isTold");
    if (arrived.isEmpty())
        return;
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(arrived[0].lineItemUuid, order.lineItems[0].uuid);
    QCOMPARE(arrived[0].state, state);
    QCOMPARE(arrived[0].asked, intent(1).created);
    QCOMPARE(arrived[0].trackingNumber, u"1Z999AA10123456784"_s);
    QCOMPARE(arrived[0].shipped.utc, QDateTime({2026, 3, 2}, {8, 0}, Qt::UTC));
}

void TestTimeline::whatDidNotShipIsNoSurprise()
{
    auto order = shippedOrder();
    auto its = asked(1, ActionKind::CancelItem, JournalState::Requested);
    its.entry.intent.targetUuid = order.lineItems[1].uuid;
    QVERIFY(arrivedAllTheSame(order, {its}).isEmpty());
    QVERIFY(arrivedAllTheSame(order, {}).isEmpty());
    // An order-wide deed is about the lines that were seen then.
    auto whole = asked(1, ActionKind::CancelOrder, JournalState::Requested);
    whole.entry.intent.linesSeen = {{order.lineItems[1].uuid, {}, {}}};
    QVERIFY(arrivedAllTheSame(order, {whole}).isEmpty());
    whole.entry.intent.linesSeen.clear();
    QCOMPARE(arrivedAllTheSame(order, {whole}).size(), 1);
}

void TestTimeline::theDeedThatLeftCountsBeforeALaterOneThatDidNot()
{
    const auto order = shippedOrder();
    const auto arrived = arrivedAllTheSame(order, {asked(1, ActionKind::CancelItem, JournalState::Requested),
                                                   asked(2, ActionKind::CancelItem, JournalState::Refused, 0),
                                                   asked(3, ActionKind::CancelItem, JournalState::Withdrawn, 0)});
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(arrived[0].state, JournalState::Requested);
}

void TestTimeline::theHistoryFollowsTheJournal()
{
    // GIVEN an order that something was asked of
    QTemporaryDir directory(quickPlace());
    Journal journal(JournalSettings{directory.filePath(u"journal/journal.sqlite"_s)});
    journal.open(this, [](const auto &) {});
    auto first = intent(1);
    journal.record({first}, this, [](const auto &) {});
    Order order = shippedOrder();
    order.uuid = first.orderUuid;
    OrderHistory history(journal, first.server);
    QSignalSpy changed(&history, &OrderHistory::changed);
    history.setOrder(&order);
    QVERIFY(!history.isRead());
    QTRY_COMPARE(history.histories().size(), 1);
    QVERIFY(history.isRead());
    // WHEN more happens, and it is told in the same turn in which it is written
    journal.claim(first.id, moment(20), this, [](const auto &) {});
    history.readAgain();
    history.readAgain();
    // THEN it is there
    QTRY_COMPARE(history.histories().constFirst().transitions.size(), 1);
    // AND nothing is told again that is known
    const auto told = changed.count();
    history.readAgain();
    QTRY_COMPARE(journal.underWay(), 0);
    QTest::qWait(0);
    QTRY_COMPARE(journal.underWay(), 0);
    QCOMPARE(changed.count(), told);
    // AND another order's is another
    order.uuid = u"another"_s;
    history.setOrder(&order);
    QVERIFY(history.histories().isEmpty());
}

void TestTimeline::aJournalThatCannotBeReadIsSaidToBeSo()
{
    QTemporaryDir directory(quickPlace());
    const auto file = directory.filePath(u"journal.sqlite"_s);
    {
        QFile garbage(file);
        QVERIFY(garbage.open(QIODevice::WriteOnly));
        garbage.write(QByteArray(4096, 'x'));
        garbage.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    Journal journal(JournalSettings{file});
    OrderHistory history(journal, u"https://127.0.0.1:8443"_s);
    const auto order = shippedOrder();
    history.setOrder(&order);
    QTRY_VERIFY(history.error().has_value());
    QVERIFY(history.isRead());
    QVERIFY(history.histories().isEmpty());
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
