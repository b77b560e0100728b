// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/displayzone.h"
#include "app/domain/rules.h"
#include "tests/app/domain/lines.h"

#include <QTest>
#include <QTimeZone>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

class TestDisplayZone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void itIsThisComputersUntilAnotherIsChosen();
    void aChosenZoneKnowsItsSummer();
    void onlyZonesThatExistCanBeChosen();
    void aRefusalNamesItsTimeInTheChosenZone();
};

void TestDisplayZone::cleanup()
{
    DisplayZone::setInForce({});
}

void TestDisplayZone::itIsThisComputersUntilAnotherIsChosen()
{
    const QDateTime noon({2026, 7, 1}, {12, 0}, Qt::UTC);
    QVERIFY(DisplayZone::inForce().isThisComputers());
    QCOMPARE(DisplayZone::shown(noon).offsetFromUtc(), noon.toLocalTime().offsetFromUtc());
    DisplayZone::setInForce(*DisplayZone::named("Asia/Tokyo"));
    QCOMPARE(DisplayZone::inForce().ianaId(), QByteArray("Asia/Tokyo"));
    QCOMPARE(DisplayZone::shown(noon).time(), QTime(21, 0));
    DisplayZone::setInForce({});
    QCOMPARE(DisplayZone::shown(noon).offsetFromUtc(), noon.toLocalTime().offsetFromUtc());
}

void TestDisplayZone::aChosenZoneKnowsItsSummer()
{
    DisplayZone::setInForce(*DisplayZone::named("Europe/Berlin"));
    QCOMPARE(DisplayZone::shown(QDateTime({2026, 1, 15}, {12, 0}, Qt::UTC)).time(), QTime(13, 0));
    QCOMPARE(DisplayZone::shown(QDateTime({2026, 7, 15}, {12, 0}, Qt::UTC)).time(), QTime(14, 0));
}

void TestDisplayZone::onlyZonesThatExistCanBeChosen()
{
    QVERIFY(DisplayZone::named("UTC"));
    for (const QByteArray name : {"", "Mars/Olympus", "../../etc/passwd", "Europe/Berlin\n"})
        QVERIFY2(!DisplayZone::named(name), name.constData());
}

void TestDisplayZone::aRefusalNamesItsTimeInTheChosenZone()
{
    // GIVEN a line whose cancellation was asked for at noon, UTC
    const auto lines = order({line(u"line-1"_s, u"Allocated"_s)});
    const OurRequests requests{
        {u"line-1"_s, {ActionKind::CancelItem, ActionState::Requested, QDateTime({2026, 1, 15}, {12, 0}, Qt::UTC)}}};
    // WHEN times are shown as in Tokyo
    DisplayZone::setInForce(*DisplayZone::named("Asia/Tokyo"));
    const auto decision = evaluate(ActionKind::CancelItem, lines, u"line-1"_s, Actor(), requests);
    // THEN so is this one
    QVERIFY(decision.refusal);
    QVERIFY2(decision.refusal->detail.contains(u"21:00"_s), qPrintable(decision.refusal->detail));
}

QTEST_GUILESS_MAIN(TestDisplayZone)
#include "tst_displayzone.moc"
