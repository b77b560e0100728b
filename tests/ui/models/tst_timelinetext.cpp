// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timelinetext.h"

#include "app/domain/visibletext.h"
#include "tests/app/journal/journalsamples.h"
#include "tests/ui/models/orders.h"
#include "ui/models/zoneinforce.h"

#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

/// What a time line says.
class TestTimelineText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anOrdersStoryCanBeRead();
    void whoAskedAndWhyIsSaid();
    void everyStateHasItsOwnWords();
    void whyItArrivedIsExplained_data();
    void whyItArrivedIsExplained();
    void beforeAndAfterAreOnlySaidWhenTheyAreKnown();
    void hostileTextsStayVisibleAndBounded();
};

namespace {

Order shipped()
{
    auto order = TestOrders::order(1, 1);
    order.lineItems[0].status = u"HasTracking"_s;
    order.lineItems[0].parcels << Parcel{u"1Z9"_s, u"UPS"_s, {}, {}, {}, u"2026-03-04T08:00:00Z"_s, {}, 1};
    return order;
}

JournalIntent intentOn(const Order &order)
{
    auto intent = JournalSamples::intent(1);
    intent.orderUuid = order.uuid;
    intent.targetUuid = order.lineItems.constFirst().uuid;
    intent.created = TestOrders::moment(0);
    return intent;
}

} // namespace

void TestTimelineText::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    ZoneInForce::self().setZone(*DisplayZone::named("UTC"));
}

void TestTimelineText::anOrdersStoryCanBeRead()
{
    const auto order = shipped();
    QList<TimelineRow> rows;
    const auto events = timelineOf(order, TestOrders::moment(5000), {});
    for (const auto &event : events)
        rows << timelineRow(event, &order);
    const auto text = timelineAsText(rows);
    QCOMPARE(rows.size(), 3);
    for (const auto &part : {u"The order was made"_s, u"Item 100”"_s, u"shipped"_s, u"1Z9"_s, u"(server)"_s,
                             u"(read)"_s, u"HasTracking"_s, u"UTC"_s})
        QVERIFY2(QString(text).remove(u'\u2068').remove(u'\u2069').contains(part), qPrintable(text));
}

void TestTimelineText::whoAskedAndWhyIsSaid()
{
    const auto order = shipped();
    auto intent = intentOn(order);
    intent.batch = u"monday"_s;
    intent.batchRow = 12;
    const auto row
        = timelineRow({TimelineEvent::Asked{intent}, TimelineSource::Asked, {intent.created, false, {}}, {}}, &order);
    QVERIFY(row.title.contains(displayText(intent.action)));
    QVERIFY(row.title.contains(u"Item 100"_s));
    QVERIFY(row.detail.contains(intent.person));
    QVERIFY(row.detail.contains(intent.reason));
    QVERIFY(row.detail.contains(u"12"_s));
    QCOMPARE(row.source, displayText(TimelineSource::Asked));
}

void TestTimelineText::everyStateHasItsOwnWords()
{
    const auto order = shipped();
    const auto intent = intentOn(order);
    QSet<QString> titles;
    for (const auto state : allJournalStates) {
        const JournalTransition step{1, intent.id, {}, state, Decider::Answer, 1, intent.created, 422, u"said"_s};
        const auto row = timelineRow(
            {TimelineEvent::Step{intent, step}, TimelineSource::Answer, {step.at, false, {}}, {}}, &order);
        titles.insert(row.title);
        QVERIFY(row.detail.contains(u"said"_s));
        QVERIFY(row.detail.contains(u"422"_s));
    }
    QCOMPARE(titles.size(), qsizetype(std::size(allJournalStates)));
}

void TestTimelineText::whyItArrivedIsExplained_data()
{
    QTest::addColumn<JournalState>("state");
    QTest::addColumn<QString>("says");
    QTest::newRow("requested") << JournalState::Requested << u"took the request"_s;
    QTest::newRow("confirmed") << JournalState::SettledConfirmed << u"ask the supplier which is true"_s;
    QTest::newRow("rejected") << JournalState::SettledRejected << u"rejected"_s;
    QTest::newRow("refused") << JournalState::Refused << u"refused"_s;
    QTest::newRow("unknown") << JournalState::Unknown << u"We don't know"_s;
    QTest::newRow("closed") << JournalState::Closed << u"We don't know"_s;
    QTest::newRow("undone") << JournalState::Withdrawn << u"never left"_s;
    QTest::newRow("not sent") << JournalState::NotSent << u"never left"_s;
    QTest::newRow("overtaken") << JournalState::Superseded << u"never left"_s;
    QTest::newRow("waiting") << JournalState::Held << u"not been sent yet"_s;
}

void TestTimelineText::whyItArrivedIsExplained()
{
    QFETCH(JournalState, state);
    QFETCH(QString, says);
    const auto order = shipped();
    JournalHistory history;
    history.entry.intent = intentOn(order);
    history.entry.state = state;
    history.entry.changed = TestOrders::moment(3);
    const auto arrived = arrivedAllTheSame(order, {history});
    QCOMPARE(arrived.size(), 1);
    const auto text = arrivalText(arrived[0], order);
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY2(text.contains(u"12:00:00 (UTC)"_s), qPrintable(text)); // when it was asked for
    QVERIFY2(text.contains(u"1Z9"_s), qPrintable(text));
}

void TestTimelineText::beforeAndAfterAreOnlySaidWhenTheyAreKnown()
{
    const auto order = shipped();
    ArrivedAllTheSame arrived;
    arrived.lineItemUuid = order.lineItems[0].uuid;
    arrived.asked = TestOrders::moment(0);
    arrived.since = arrived.asked;
    arrived.shipped = serverTimeOf(u"2026-03-04T08:00:00Z"_s);
    QVERIFY(arrivalText(arrived, order).contains(u"after that"_s));
    arrived.shipped = serverTimeOf(u"2026-03-01T08:00:00Z"_s);
    QVERIFY(arrivalText(arrived, order).contains(u"before that"_s));
    for (const auto &unclear : {u"2026-03-03"_s, u"soon"_s, QString()}) {
        arrived.shipped = serverTimeOf(unclear);
        const auto text = arrivalText(arrived, order);
        QVERIFY(!text.contains(u"after that"_s) && !text.contains(u"before that"_s));
    }
}

void TestTimelineText::hostileTextsStayVisibleAndBounded()
{
    auto order = shipped();
    const QString hostile = u"<table>\u202E"_s + QChar(u'\0') + QString(4000, u'W');
    order.lineItems[0].itemName = hostile;
    order.lineItems[0].status = hostile;
    order.lineItems[0].parcels[0] = {hostile, hostile, hostile, hostile, hostile, hostile, hostile, 1};
    auto intent = intentOn(order);
    intent.person = intent.reason = intent.purchaseOrderNumber = hostile;
    JournalHistory history;
    history.entry.intent = intent;
    history.transitions << JournalTransition{
        1, intent.id, {}, JournalState::Refused, Decider::Answer, 1, intent.created, 0, hostile};
    const auto events = timelineOf(order, TestOrders::moment(1), {history});
    for (const auto &event : events) {
        const auto row = timelineRow(event, &order);
        for (const auto &text : {row.when, row.whenInFull, row.source, row.title, row.detail}) {
            QVERIFY(text.size() < 1500);
            QVERIFY(!text.contains(u'\u202E') && !text.contains(QChar(u'\0')));
        }
    }
    const auto arrived = arrivedAllTheSame(order, {history});
    QVERIFY(!arrived.isEmpty());
    QVERIFY(arrivalText(arrived[0], order).size() < 1500);
    QVERIFY(!arrivalText(arrived[0], order).contains(u'\u202E'));
}

QTEST_GUILESS_MAIN(TestTimelineText)
#include "tst_timelinetext.moc"
