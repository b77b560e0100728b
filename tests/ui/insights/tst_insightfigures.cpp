// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/insightfigures.h"
#include "ui/insights/insightmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

using Kind = InsightSection::Kind;

namespace {

QDateTime now()
{
    return {QDate(2026, 11, 21), QTime(12, 0), Qt::UTC};
}

JournalEntry asked(ActionKind kind, JournalState state, const QDateTime &created, const QString &order,
                   const QString &line, int hoursToAnswer = 0)
{
    JournalEntry entry;
    entry.intent.action = kind;
    entry.intent.created = created;
    entry.intent.orderUuid = order;
    entry.intent.targetUuid = line;
    entry.intent.linesSeen = {{line, {}, {}}};
    entry.state = state;
    entry.changed = created.addSecs(hoursToAnswer * 3600);
    return entry;
}

InsightLine line(const QString &order, const QString &uuid, const QString &supplier, CancellationState state,
                 const QDateTime &since = now())
{
    return {order, uuid, supplier, state, since};
}

InsightInput input()
{
    InsightInput input;
    input.now = now();
    input.zone = QTimeZone::utc();
    return input;
}

InsightSection section(const InsightInput &input, Kind kind)
{
    const auto sections = insightSections(input);
    for (const auto &one : sections) {
        if (one.kind == kind)
            return one;
    }
    return {};
}

InsightRow rowNamed(const InsightSection &section, const QString &name)
{
    for (const auto &row : section.rows) {
        if (row.name == name)
            return row;
    }
    return {};
}

} // namespace

/// What can be counted, and what is not claimed.
class TestInsightFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsAreCountedByTheDayInTheZone();
    void whatNeverLeftIsNoRequest();
    void anAnswersTimeIsTheSuppliers();
    void whatSeveralSuppliersOweIsNobodys();
    void linesAreCountedByWhatTheServerShows();
    void whatIsOpenIsAsOldAsItIsKnownToBe();
    void whatIsAnsweredIsNotOpen();
    void eachFigureLeadsToItsOrdersOnce();
    void everySectionIsWellFormed();
    void nothingIsNothing();
};

void TestInsightFigures::requestsAreCountedByTheDayInTheZone()
{
    auto its = input();
    const QDateTime lateEvening(QDate(2026, 11, 20), QTime(23, 30), Qt::UTC);
    its.entries = {asked(ActionKind::CancelItem, JournalState::Requested, lateEvening, u"o1"_s, u"a"_s),
                   asked(ActionKind::CancelOrder, JournalState::Refused, now(), u"o2"_s, u"o2"_s),
                   asked(ActionKind::RejectItem, JournalState::SettledRejected, now(), u"o3"_s, u"c"_s),
                   asked(ActionKind::CancelItem, JournalState::Requested, now().addDays(-40), u"o4"_s, u"d"_s)};
    auto days = section(its, Kind::RequestsByDay);
    QCOMPARE(days.rows.size(), insightDays);
    QCOMPARE(days.rows.last().values, QList<double>({1, 0, 1}));
    QCOMPARE(days.rows.at(insightDays - 2).values, QList<double>({1, 0, 0}));
    // WHEN the day begins earlier THEN so does what was asked in it
    its.zone = QTimeZone("Europe/Berlin");
    days = section(its, Kind::RequestsByDay);
    QCOMPARE(days.rows.last().values, QList<double>({2, 0, 1}));
    QCOMPARE(days.rows.last().orderUuids, QStringList({u"o1"_s, u"o2"_s, u"o3"_s}));
}

void TestInsightFigures::whatNeverLeftIsNoRequest()
{
    auto its = input();
    for (const auto state :
         {JournalState::Held, JournalState::Withdrawn, JournalState::Superseded, JournalState::NotSent})
        its.entries << asked(ActionKind::CancelItem, state, now(), u"o"_s, u"a"_s);
    QCOMPARE(section(its, Kind::RequestsByDay).rows.last().values, QList<double>({0, 0, 0}));
    its.entries << asked(ActionKind::CancelItem, JournalState::Unknown, now(), u"o"_s, u"a"_s);
    QCOMPARE(section(its, Kind::RequestsByDay).rows.last().values, QList<double>({1, 0, 0}));
}

void TestInsightFigures::anAnswersTimeIsTheSuppliers()
{
    auto its = input();
    const auto start = now().addDays(-3);
    its.lines = {line(u"o1"_s, u"a"_s, u"Acme"_s, CancellationState::Cancelled),
                 line(u"o2"_s, u"b"_s, u"Acme"_s, CancellationState::Cancelled),
                 line(u"o3"_s, u"c"_s, u"Acme"_s, CancellationState::Rejected),
                 line(u"o4"_s, u"d"_s, u"Calder"_s, CancellationState::Cancelled),
                 line(u"o5"_s, u"e"_s, u"Calder"_s, CancellationState::None)};
    its.entries = {asked(ActionKind::CancelItem, JournalState::SettledConfirmed, start, u"o1"_s, u"A"_s, 2),
                   asked(ActionKind::CancelItem, JournalState::SettledConfirmed, start, u"o2"_s, u"b"_s, 4),
                   asked(ActionKind::CancelItem, JournalState::SettledRejected, start, u"o3"_s, u"c"_s, 30),
                   asked(ActionKind::CancelItem, JournalState::SettledConfirmed, start, u"o4"_s, u"d"_s, 8),
                   asked(ActionKind::CancelItem, JournalState::Requested, start, u"o5"_s, u"e"_s),
                   // A supplier's own answer is not waited for.
                   asked(ActionKind::ConfirmItem, JournalState::SettledConfirmed, start, u"o4"_s, u"d"_s, 1)};
    const auto times = section(its, Kind::AnswerTimes);
    QCOMPARE(times.rows.size(), 2);
    // THEN the slowest is first
    QCOMPARE(times.rows.at(0).name, u"Calder"_s);
    QCOMPARE(times.rows.at(0).values, QList<double>({8}));
    QCOMPARE(times.rows.at(1).values, QList<double>({4}));
    QCOMPARE(times.rows.at(1).cells, QStringList({u"3"_s, u"4 h 0 min"_s, u"1 d 6 h"_s}));
}

void TestInsightFigures::whatSeveralSuppliersOweIsNobodys()
{
    auto its = input();
    its.lines = {line(u"o1"_s, u"a"_s, u"Acme"_s, CancellationState::Cancelled),
                 line(u"o1"_s, u"b"_s, u"Calder"_s, CancellationState::Cancelled)};
    auto entry = asked(ActionKind::CancelOrder, JournalState::SettledConfirmed, now().addDays(-1), u"o1"_s, u"o1"_s, 5);
    entry.intent.linesSeen = {{u"a"_s, {}, {}}, {u"b"_s, {}, {}}};
    its.entries = {entry};
    QCOMPARE(section(its, Kind::AnswerTimes).rows.size(), 0);
    // AND neither is what no order at hand tells of
    its.entries = {asked(ActionKind::CancelItem, JournalState::SettledConfirmed, now(), u"o9"_s, u"z"_s, 1)};
    QCOMPARE(section(its, Kind::AnswerTimes).rows.size(), 0);
}

void TestInsightFigures::linesAreCountedByWhatTheServerShows()
{
    auto its = input();
    its.lines = {line(u"o1"_s, u"a"_s, u"Acme"_s, CancellationState::Cancelled),
                 line(u"o1"_s, u"b"_s, u"Acme"_s, CancellationState::Cancelled),
                 line(u"o2"_s, u"c"_s, u"Acme"_s, CancellationState::Cancelled),
                 line(u"o2"_s, u"d"_s, u"Calder"_s, CancellationState::Rejected),
                 line(u"o2"_s, u"e"_s, {}, CancellationState::Cancelled),
                 line(u"o3"_s, u"f"_s, u"Calder"_s, CancellationState::Requested),
                 line(u"o3"_s, u"g"_s, u"Calder"_s, CancellationState::Unknown)};
    const auto answers = section(its, Kind::Answers);
    QCOMPARE(answers.rows.size(), 3);
    QCOMPARE(answers.rows.at(0).name, u"Calder"_s); // most rejections first
    QCOMPARE(answers.rows.at(0).cells, QStringList({u"0"_s, u"1"_s, u"100 %"_s}));
    QCOMPARE(rowNamed(answers, u"Acme"_s).cells, QStringList({u"3"_s, u"0"_s, u"0 %"_s}));
    QCOMPARE(rowNamed(answers, u"Acme"_s).orderUuids, QStringList({u"o1"_s, u"o2"_s}));
    QVERIFY(rowNamed(answers, u"Acme"_s).isServerText);
}

void TestInsightFigures::whatIsOpenIsAsOldAsItIsKnownToBe()
{
    auto its = input();
    // GIVEN one that we asked for two days ago, which the server shows since an hour
    its.entries = {asked(ActionKind::CancelItem, JournalState::Requested, now().addDays(-2), u"o1"_s, u"a"_s)};
    its.lines = {line(u"o1"_s, u"a"_s, u"Acme"_s, CancellationState::Requested, now().addSecs(-3600)),
                 // AND one that only the server knows of, and one it shows nothing of
                 line(u"o2"_s, u"b"_s, u"Acme"_s, CancellationState::Requested, now().addDays(-10)),
                 line(u"o3"_s, u"c"_s, u"Acme"_s, CancellationState::None, now().addDays(-10))};
    const auto ages = section(its, Kind::OpenAges);
    QCOMPARE(rowNamed(ages, u"1 to 3 days"_s).orderUuids, QStringList{u"o1"_s});
    QCOMPARE(rowNamed(ages, u"a week or longer"_s).orderUuids, QStringList{u"o2"_s});
    double all = 0;
    for (const auto &row : ages.rows)
        all += row.values.constFirst();
    QCOMPARE(all, 2.0);
}

void TestInsightFigures::whatIsAnsweredIsNotOpen()
{
    auto its = input();
    its.entries = {asked(ActionKind::CancelItem, JournalState::Requested, now().addDays(-2), u"o1"_s, u"a"_s),
                   asked(ActionKind::CancelItem, JournalState::SettledConfirmed, now().addDays(-2), u"o2"_s, u"b"_s),
                   asked(ActionKind::ConfirmItem, JournalState::Unknown, now().addDays(-2), u"o3"_s, u"c"_s)};
    // The journal has not learned yet what the server shows.
    its.lines = {line(u"o1"_s, u"a"_s, u"Acme"_s, CancellationState::Cancelled)};
    const auto ages = section(its, Kind::OpenAges);
    for (const auto &row : ages.rows)
        QCOMPARE(row.values, QList<double>{0});
}

void TestInsightFigures::eachFigureLeadsToItsOrdersOnce()
{
    auto its = input();
    for (const auto &lineUuid : {u"a"_s, u"b"_s, u"c"_s}) {
        its.entries << asked(ActionKind::CancelItem, JournalState::Requested, now(), u"o1"_s, lineUuid);
        its.lines << line(u"o1"_s, lineUuid, u"Acme"_s, CancellationState::Rejected);
    }
    const auto sections = insightSections(its);
    for (const auto &one : sections) {
        for (const auto &row : one.rows)
            QVERIFY(row.orderUuids.isEmpty() || row.orderUuids == QStringList{u"o1"_s});
    }
    QCOMPARE(section(its, Kind::RequestsByDay).rows.last().values.constFirst(), 3.0);
}

void TestInsightFigures::everySectionIsWellFormed()
{
    auto its = input();
    its.lines = {line(u"o1"_s, u"a"_s, u"Acme"_s, CancellationState::Cancelled)};
    its.entries = {asked(ActionKind::CancelItem, JournalState::SettledConfirmed, now(), u"o1"_s, u"a"_s, 3)};
    InsightModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto sections = insightSections(its);
    QCOMPARE(sections.size(), 4);
    for (const auto &one : sections) {
        QVERIFY(!one.title.isEmpty() && !one.note.isEmpty() && !one.firstColumn.isEmpty() && !one.unit.isEmpty());
        for (const auto &row : one.rows) {
            QCOMPARE(row.values.size(), one.series.size());
            QCOMPARE(row.cells.size(), one.columns.size());
            QVERIFY(!row.name.isEmpty());
        }
        model.setSection(one);
        QCOMPARE(model.rowCount(), static_cast<int>(one.rows.size()));
        QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(),
                 one.columns.constFirst() + u": "_s + one.rows.constFirst().cells.constFirst());
    }
}

void TestInsightFigures::nothingIsNothing()
{
    const auto sections = insightSections(input());
    for (const auto &one : sections) {
        for (const auto &row : one.rows) {
            QVERIFY(row.orderUuids.isEmpty());
            for (const auto value : row.values)
                QCOMPARE(value, 0.0);
        }
    }
}

QTEST_GUILESS_MAIN(TestInsightFigures)
#include "tst_insightfigures.moc"
