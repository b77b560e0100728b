// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/overduerules.h"
#include "app/desk/putofftimes.h"

#include <QTest>

#include <random>

using namespace Rescind;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QTimeZone berlin()
{
    return QTimeZone("Europe/Berlin");
}

QTimeZone newYork()
{
    return QTimeZone("America/New_York");
}

QTimeZone kathmandu()
{
    return QTimeZone("Asia/Kathmandu");
}

QDateTime at(const QString &local, const QTimeZone &zone = berlin())
{
    const auto naive = QDateTime::fromString(local, u"yyyy-MM-dd HH:mm"_s);
    return {naive.date(), naive.time(), zone};
}

WorkingHours hours(int from, int to, const std::array<bool, 7> &days = WorkingHours().days)
{
    return {days, QTime(from % 24, 0), QTime(to % 24, 0)};
}

constexpr std::array<bool, 7> everyDay{true, true, true, true, true, true, true};

} // namespace

class TestWorkingHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeIsCountedWhileItIsWorked_data();
    void timeIsCountedWhileItIsWorked();
    void theDaysWhenClocksAreSetCount_data();
    void theDaysWhenClocksAreSetCount();
    void aroundTheClockIsTheTimeItself();
    void partsAddUp();
    void goingBackFindsTheMomentAgain();
    void goingOnFindsTheMomentWhenItIsReached();
    void nobodyEverWorks();
    void aSupplierMayTakeItsOwnTime();
    void whatIsNotKnownIsNotOverdue();
    void whatIsOfferedForPuttingOff_data();
    void whatIsOfferedForPuttingOff();
};

void TestWorkingHours::timeIsCountedWhileItIsWorked_data()
{
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<QDateTime>("to");
    QTest::addColumn<WorkingHours>("worked");
    QTest::addColumn<double>("hoursExpected");
    const auto usual = hours(9, 17);
    // 2026-03-02 is a Monday.
    QTest::newRow("within a day") << at(u"2026-03-02 10:00"_s) << at(u"2026-03-02 12:30"_s) << usual << 2.5;
    QTest::newRow("a whole day") << at(u"2026-03-02 00:00"_s) << at(u"2026-03-03 00:00"_s) << usual << 8.0;
    QTest::newRow("before work") << at(u"2026-03-02 06:00"_s) << at(u"2026-03-02 08:59"_s) << usual << 0.0;
    QTest::newRow("after work") << at(u"2026-03-02 17:00"_s) << at(u"2026-03-02 23:00"_s) << usual << 0.0;
    QTest::newRow("over night") << at(u"2026-03-02 16:00"_s) << at(u"2026-03-03 10:00"_s) << usual << 2.0;
    QTest::newRow("over a weekend") << at(u"2026-03-06 16:00"_s) << at(u"2026-03-09 10:00"_s) << usual << 2.0;
    QTest::newRow("on a weekend") << at(u"2026-03-07 09:00"_s) << at(u"2026-03-08 17:00"_s) << usual << 0.0;
    QTest::newRow("a week") << at(u"2026-03-02 12:00"_s) << at(u"2026-03-09 12:00"_s) << usual << 40.0;
    QTest::newRow("four weeks") << at(u"2026-02-02 00:00"_s) << at(u"2026-03-02 00:00"_s) << usual << 160.0;
    QTest::newRow("Sunday to Thursday") << at(u"2026-03-06 00:00"_s) << at(u"2026-03-13 00:00"_s)
                                        << hours(8, 16, {true, true, true, true, false, false, true}) << 40.0;
    QTest::newRow("a night shift counts to the day it began")
        << at(u"2026-03-06 12:00"_s) << at(u"2026-03-07 12:00"_s) << hours(22, 6) << 8.0;
    QTest::newRow("within a night shift")
        << at(u"2026-03-03 01:00"_s) << at(u"2026-03-03 03:00"_s) << hours(22, 6) << 2.0;
    QTest::newRow("until midnight") << at(u"2026-03-02 20:00"_s) << at(u"2026-03-03 03:00"_s) << hours(9, 24) << 4.0;
    QTest::newRow("around the clock") << at(u"2026-03-02 20:00"_s) << at(u"2026-03-03 03:00"_s) << hours(0, 24) << 7.0;
    QTest::newRow("backwards") << at(u"2026-03-03 12:00"_s) << at(u"2026-03-02 12:00"_s) << usual << 0.0;
    QTest::newRow("no time") << at(u"2026-03-03 12:00"_s) << at(u"2026-03-03 12:00"_s) << usual << 0.0;
    QTest::newRow("an unknown start") << QDateTime() << at(u"2026-03-03 12:00"_s) << usual << 0.0;
    QTest::newRow("an unknown end") << at(u"2026-03-03 12:00"_s) << QDateTime() << usual << 0.0;
    // Told in UTC, counted by the clocks of the zone: 10:00 in Berlin is 9:00 UTC.
    QTest::newRow("told in UTC") << at(u"2026-03-02 08:00"_s).toUTC() << at(u"2026-03-02 10:00"_s).toUTC() << usual
                                 << 1.0;
    QTest::newRow("told in another zone") << at(u"2026-03-02 08:00"_s).toTimeZone(kathmandu())
                                          << at(u"2026-03-02 10:00"_s).toTimeZone(newYork()) << usual << 1.0;
    QTest::newRow("ten years") << at(u"2016-02-29 00:00"_s) << at(u"2026-03-02 00:00"_s) << usual
                               << 8.0 * 5 * 522; // 522 weeks
}

void TestWorkingHours::timeIsCountedWhileItIsWorked()
{
    QFETCH(QDateTime, from);
    QFETCH(QDateTime, to);
    QFETCH(WorkingHours, worked);
    QFETCH(double, hoursExpected);
    const std::chrono::milliseconds expected(qRound64(hoursExpected * 3'600'000));
    QCOMPARE(workingTimeBetween(from, to, worked, berlin()).count(), expected.count());
}

void TestWorkingHours::theDaysWhenClocksAreSetCount_data()
{
    QTest::addColumn<QTimeZone>("zone");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<WorkingHours>("worked");
    QTest::addColumn<double>("hoursExpected");
    // Berlin, 29 March 2026: after 01:59 comes 03:00. 25 October: 02:00 to 02:59 comes twice.
    QTest::newRow("a day of 23 hours") << berlin() << u"2026-03-29 00:00"_s << u"2026-03-30 00:00"_s
                                       << hours(0, 24, everyDay) << 23.0;
    QTest::newRow("a day of 25 hours") << berlin() << u"2026-10-25 00:00"_s << u"2026-10-26 00:00"_s
                                       << hours(0, 24, everyDay) << 25.0;
    QTest::newRow("the usual day is as long as ever, spring")
        << berlin() << u"2026-03-29 00:00"_s << u"2026-03-30 00:00"_s << hours(9, 17, everyDay) << 8.0;
    QTest::newRow("the usual day is as long as ever, autumn")
        << berlin() << u"2026-10-25 00:00"_s << u"2026-10-26 00:00"_s << hours(9, 17, everyDay) << 8.0;
    QTest::newRow("a night shift loses an hour")
        << berlin() << u"2026-03-28 12:00"_s << u"2026-03-29 12:00"_s << hours(22, 6, everyDay) << 7.0;
    QTest::newRow("a night shift gains an hour")
        << berlin() << u"2026-10-24 12:00"_s << u"2026-10-25 12:00"_s << hours(22, 6, everyDay) << 9.0;
    // New York, 8 March 2026.
    QTest::newRow("New York, spring") << newYork() << u"2026-03-08 00:00"_s << u"2026-03-09 00:00"_s
                                      << hours(0, 24, everyDay) << 23.0;
    QTest::newRow("no clocks are set in Kathmandu")
        << kathmandu() << u"2026-03-29 00:00"_s << u"2026-03-30 00:00"_s << hours(0, 24, everyDay) << 24.0;
    QTest::newRow("over the weekend in which clocks are set")
        << berlin() << u"2026-03-27 16:00"_s << u"2026-03-30 10:00"_s << hours(9, 17) << 2.0;
}

void TestWorkingHours::theDaysWhenClocksAreSetCount()
{
    QFETCH(QTimeZone, zone);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(WorkingHours, worked);
    QFETCH(double, hoursExpected);
    const auto counted = workingTimeBetween(at(from, zone), at(to, zone), worked, zone);
    QCOMPARE(double(counted.count()) / 3'600'000, hoursExpected);
}

void TestWorkingHours::aroundTheClockIsTheTimeItself()
{
    std::mt19937 random(20260303);
    std::uniform_int_distribution<qint64> moment(0, 400LL * 24 * 3600 * 1000);
    for (const auto &zone : {berlin(), newYork(), kathmandu(), QTimeZone::utc()}) {
        for (int i = 0; i < 50; ++i) {
            const auto from = at(u"2026-01-01 00:00"_s).addMSecs(moment(random));
            const auto to = from.addMSecs(moment(random) / 4);
            QCOMPARE(workingTimeBetween(from, to, hours(0, 24, everyDay), zone).count(), from.msecsTo(to));
            QCOMPARE(workingTimeBetween(from, to, hours(9, 9, everyDay), zone).count(), from.msecsTo(to));
        }
    }
}

void TestWorkingHours::partsAddUp()
{
    std::mt19937 random(42);
    std::uniform_int_distribution<qint64> moment(0, 40LL * 24 * 3600 * 1000);
    const std::array calendars{hours(9, 17), hours(22, 6), hours(0, 24), hours(2, 3, everyDay)};
    for (const auto &calendar : calendars) {
        for (int i = 0; i < 100; ++i) {
            const auto a = at(u"2026-03-10 00:00"_s).addMSecs(moment(random));
            const auto b = a.addMSecs(moment(random));
            const auto c = b.addMSecs(moment(random));
            QCOMPARE(
                (workingTimeBetween(a, b, calendar, berlin()) + workingTimeBetween(b, c, calendar, berlin())).count(),
                workingTimeBetween(a, c, calendar, berlin()).count());
        }
    }
}

void TestWorkingHours::goingBackFindsTheMomentAgain()
{
    // GIVEN that a supplier has eight hours: one working day
    QCOMPARE(workingTimeBefore(at(u"2026-03-09 10:00"_s), 8h, hours(9, 17), berlin()),
             at(u"2026-03-06 10:00"_s).toUTC());
    QCOMPARE(workingTimeBefore(at(u"2026-03-08 10:00"_s), 8h, hours(9, 17), berlin()),
             at(u"2026-03-06 09:00"_s).toUTC());
    QCOMPARE(workingTimeBefore(at(u"2026-03-09 10:00"_s), 0h, hours(9, 17), berlin()),
             at(u"2026-03-09 10:00"_s).toUTC());
    // THEN at any moment exactly that time has passed since, and less a moment later
    std::mt19937 random(7);
    std::uniform_int_distribution<qint64> moment(0, 300LL * 24 * 3600 * 1000);
    const std::array calendars{hours(9, 17), hours(22, 6), hours(0, 24, everyDay), hours(2, 3, everyDay)};
    for (const auto &calendar : calendars) {
        for (int i = 0; i < 100; ++i) {
            const auto now = at(u"2026-01-01 00:00"_s).addMSecs(moment(random));
            const auto since = workingTimeBefore(now, 24h, calendar, berlin());
            QVERIFY(since.isValid());
            QCOMPARE(workingTimeBetween(since, now, calendar, berlin()), 24h);
            QVERIFY(workingTimeBetween(since.addMSecs(1), now, calendar, berlin()) < 24h);
        }
    }
}

void TestWorkingHours::goingOnFindsTheMomentWhenItIsReached()
{
    QCOMPARE(workingTimeAfter(at(u"2026-03-06 10:00"_s), 8h, hours(9, 17), berlin()),
             at(u"2026-03-09 10:00"_s).toUTC());
    QCOMPARE(workingTimeAfter(at(u"2026-03-07 10:00"_s), 8h, hours(9, 17), berlin()),
             at(u"2026-03-09 17:00"_s).toUTC());
    QCOMPARE(workingTimeAfter(at(u"2026-03-07 10:00"_s), 0h, hours(9, 17), berlin()),
             at(u"2026-03-07 10:00"_s).toUTC());
    // In a night shift that began the day before.
    QCOMPARE(workingTimeAfter(at(u"2026-03-03 01:00"_s), 2h, hours(22, 6), berlin()),
             at(u"2026-03-03 03:00"_s).toUTC());
    std::mt19937 random(11);
    std::uniform_int_distribution<qint64> moment(0, 300LL * 24 * 3600 * 1000);
    const std::array calendars{hours(9, 17), hours(22, 6), hours(0, 24, everyDay), hours(2, 3, everyDay)};
    for (const auto &calendar : calendars) {
        for (int i = 0; i < 100; ++i) {
            const auto from = at(u"2026-01-01 00:00"_s).addMSecs(moment(random));
            const auto until = workingTimeAfter(from, 24h, calendar, berlin());
            QVERIFY(until.isValid());
            QCOMPARE(workingTimeBetween(from, until, calendar, berlin()), 24h);
            QVERIFY(workingTimeBetween(from, until.addMSecs(-1), calendar, berlin()) < 24h);
        }
    }
}

void TestWorkingHours::nobodyEverWorks()
{
    const WorkingHours never{{}, QTime(9, 0), QTime(17, 0)};
    QVERIFY(never.isEmpty());
    QCOMPARE(workingTimeBetween(at(u"2020-03-02 10:00"_s), at(u"2026-03-02 10:00"_s), never, berlin()), 0ms);
    QVERIFY(!workingTimeBefore(at(u"2026-03-02 10:00"_s), 1h, never, berlin()).isValid());
    QVERIFY(!workingTimeAfter(at(u"2026-03-02 10:00"_s), 1h, never, berlin()).isValid());
    OverdueRules rules{never, berlin()};
    QVERIFY(!rules.isOverdue(at(u"2020-03-02 10:00"_s), {}, at(u"2026-03-02 10:00"_s)));
}

void TestWorkingHours::aSupplierMayTakeItsOwnTime()
{
    OverdueRules rules;
    rules.zone = berlin();
    rules.bySupplier.insert(u"aaaa"_s, 8h);
    const auto asked = at(u"2026-03-03 10:12"_s); // a Tuesday
    // The usual 24 working hours are three days.
    QVERIFY(!rules.isOverdue(asked, u"bbbb"_s, at(u"2026-03-06 10:11"_s)));
    QVERIFY(rules.isOverdue(asked, u"bbbb"_s, at(u"2026-03-06 10:12"_s)));
    QVERIFY(rules.isOverdue(asked, {}, at(u"2026-03-06 10:12"_s)));
    // This one has a day, however its uuid is written.
    QVERIFY(!rules.isOverdue(asked, u"AAAA"_s, at(u"2026-03-04 10:11"_s)));
    QVERIFY(rules.isOverdue(asked, u"AAAA"_s, at(u"2026-03-04 10:12"_s)));
    QCOMPARE(rules.overdueIfAskedBy(u"aaaa"_s, at(u"2026-03-04 10:12"_s)), asked.toUTC());
    QCOMPARE(rules.overdueAt(asked, u"aaaa"_s), at(u"2026-03-04 10:12"_s).toUTC());
    QCOMPARE(rules.waited(asked, at(u"2026-03-05 09:30"_s)), 15h + 18min);
}

void TestWorkingHours::whatIsNotKnownIsNotOverdue()
{
    const OverdueRules rules;
    QVERIFY(!rules.isOverdue({}, {}, at(u"2026-03-06 10:12"_s)));
    QVERIFY(!rules.isOverdue(at(u"2026-03-06 10:12"_s), {}, {}));
    QVERIFY(!rules.isOverdue(at(u"2026-03-06 10:12"_s), {}, at(u"2026-03-05 10:12"_s)));
}

void TestWorkingHours::whatIsOfferedForPuttingOff_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("offered");
    // Tuesday, 3 March 2026
    QTest::newRow("in the morning") << u"2026-03-03 10:12"_s
                                    << QStringList{u"2026-03-03 11:12"_s, u"2026-03-03 14:00"_s, u"2026-03-04 09:00"_s,
                                                   u"2026-03-09 09:00"_s};
    QTest::newRow("an hour before 14:00")
        << u"2026-03-03 13:00"_s << QStringList{u"2026-03-03 14:00"_s, u"2026-03-04 09:00"_s, u"2026-03-09 09:00"_s};
    QTest::newRow("in the afternoon") << u"2026-03-03 13:45"_s
                                      << QStringList{u"2026-03-03 14:45"_s, u"2026-03-03 17:00"_s,
                                                     u"2026-03-04 09:00"_s, u"2026-03-09 09:00"_s};
    QTest::newRow("in the evening") << u"2026-03-03 18:00"_s
                                    << QStringList{u"2026-03-03 19:00"_s, u"2026-03-04 09:00"_s, u"2026-03-09 09:00"_s};
    QTest::newRow("on a Sunday") << u"2026-03-08 18:00"_s << QStringList{u"2026-03-08 19:00"_s, u"2026-03-09 09:00"_s};
    QTest::newRow("on a Monday") << u"2026-03-09 18:00"_s
                                 << QStringList{u"2026-03-09 19:00"_s, u"2026-03-10 09:00"_s, u"2026-03-16 09:00"_s};
    QTest::newRow("the night the clocks are set")
        << u"2026-03-29 01:30"_s << QStringList{u"2026-03-29 03:30"_s, u"2026-03-29 14:00"_s, u"2026-03-30 09:00"_s};
}

void TestWorkingHours::whatIsOfferedForPuttingOff()
{
    QFETCH(QString, now);
    QFETCH(QStringList, offered);
    const auto times = putOffTimes(at(now).toUTC(), WorkingHours(), berlin());
    QStringList told;
    for (const auto &time : times)
        told << time.until.toTimeZone(berlin()).toString(u"yyyy-MM-dd HH:mm"_s);
    QCOMPARE(told, offered);
    for (const auto &time : times)
        QCOMPARE(time.until.timeSpec(), Qt::UTC);
}

QTEST_GUILESS_MAIN(TestWorkingHours)
#include "tst_workinghours.moc"
