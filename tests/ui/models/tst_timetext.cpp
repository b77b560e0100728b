// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timetext.h"
#include "ui/models/zoneinforce.h"

#include <QSignalSpy>
#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

/// Times in words, in the zone in force.
class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyTextIsInTheZoneInForce();
    void todayIsTheZonesToday();
    void aDayAloneIsThatDayInEveryZone();
    void aTimeThatCannotBeReadStaysAsItIsAndVisible();
    void aZoneIsCalledByPlaceAndShortName();
    void aChangeIsToldOnce();

private:
    const QDateTime m_evening{{2026, 1, 15}, {23, 30}, Qt::UTC};
};

void TestTimeText::init()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    ZoneInForce::self().setZone(*DisplayZone::named("Europe/Berlin"));
}

void TestTimeText::cleanup()
{
    ZoneInForce::self().setZone({});
}

void TestTimeText::everyTextIsInTheZoneInForce()
{
    QVERIFY(shortDateTime(m_evening).contains(u"16"_s));
    QVERIFY(shortDateTime(m_evening).endsWith(u"00:30"_s));
    QVERIFY(fullDateTime(m_evening).contains(u"00:30:00"_s));
    QVERIFY(fullDateTime(m_evening).contains(zoneName(m_evening)));
    QCOMPARE(zoneName(m_evening), u"CET"_s);
    QCOMPARE(clockTime(m_evening, m_evening), u"00:30"_s);
    QVERIFY(asOfText(m_evening, m_evening).endsWith(u"00:30"_s));
}

void TestTimeText::todayIsTheZonesToday()
{
    // In Berlin it is the next day already, and in New York it is not.
    const auto now = m_evening.addSecs(-3600);
    QVERIFY(briefDateTime(m_evening, now) != u"00:30"_s);
    ZoneInForce::self().setZone(*DisplayZone::named("America/New_York"));
    QCOMPARE(briefDateTime(m_evening, now), u"18:30"_s);
}

void TestTimeText::aDayAloneIsThatDayInEveryZone()
{
    for (const QByteArray zone : {"Pacific/Auckland", "America/Los_Angeles", "UTC"}) {
        ZoneInForce::self().setZone(*DisplayZone::named(zone));
        QVERIFY(fullServerTime(serverTimeOf(u"2026-04-01"_s)).contains(u"1 April 2026"_s));
        QVERIFY(shortServerTime(serverTimeOf(u"2026-04-01"_s)).contains(u"01/04/2026"_s));
    }
}

void TestTimeText::aTimeThatCannotBeReadStaysAsItIsAndVisible()
{
    const auto time = serverTimeOf(u"some\u202Eday"_s + QString(500, u'x'));
    for (const auto &text : {shortServerTime(time), fullServerTime(time)}) {
        QVERIFY(text.startsWith(u"some"_s));
        QVERIFY(!text.contains(u'\u202E'));
        QVERIFY(text.size() < 80);
    }
}

void TestTimeText::aZoneIsCalledByPlaceAndShortName()
{
    QCOMPARE(zoneTitle(*DisplayZone::named("America/New_York"), m_evening), u"America/New York (EST)"_s);
    QCOMPARE(zoneTitle(*DisplayZone::named("UTC"), m_evening), u"UTC"_s);
    QVERIFY(zoneTitle({}, m_evening).startsWith(u"This computer's"_s));
    QCOMPARE(briefZoneTitle(m_evening), u"Berlin (CET)"_s);
    QCOMPARE(briefZoneTitle(m_evening.addMonths(6)), u"Berlin (CEST)"_s);
    ZoneInForce::self().setZone(*DisplayZone::named("UTC"));
    QCOMPARE(briefZoneTitle(m_evening), u"UTC"_s);
}

void TestTimeText::aChangeIsToldOnce()
{
    QSignalSpy changed(&ZoneInForce::self(), &ZoneInForce::changed);
    ZoneInForce::self().setZone(*DisplayZone::named("Asia/Tokyo"));
    ZoneInForce::self().setZone(*DisplayZone::named("Asia/Tokyo"));
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
