// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalrow.h"
#include "tests/app/journal/journalsamples.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Rescind;
using namespace Rescind::JournalSamples;
using namespace Qt::StringLiterals;
using Kind = JournalError::Kind;

/// A sound database that says something we never wrote: nothing is done on the strength of it.
class TestJournalTampering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aRowThatWeNeverWroteIsNoticed_data();
    void aRowThatWeNeverWroteIsNoticed();
    void aStateThatThereIsNotIsNoticedByWhoeverLooks_data();
    void aStateThatThereIsNotIsNoticedByWhoeverLooks();
    void stepsThatDoNotFollowEachOtherAreNoticed_data();
    void stepsThatDoNotFollowEachOtherAreNoticed();
    void aStateThatWasPutBackIsNoticed_data();
    void aStateThatWasPutBackIsNoticed();
    void aLargeJournalIsCheckedWhereItIsOpen();

private:
    [[nodiscard]] QString file() const { return m_directory->filePath(u"journal.sqlite"_s); }
    /// Empty, or what went wrong. The schema is as before.
    [[nodiscard]] QString tamper(const QStringList &statements) const;

    QTemporaryDir m_original{quickPlace()};
    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace {

/// The second was requested, the third was sent twice, the fourth is held, and the fifth of unknown outcome.
bool fill(JournalStore &store)
{
    return store.record(intents(5)) && bringTo(store, 2, JournalState::Requested)
           && store.claim(idOf(3), moment(1)).value_or(false)
           && store.move(move(3, JournalState::Sending, JournalState::Held))
           && store.claim(idOf(3), moment(2)).value_or(false) && bringTo(store, 5, JournalState::Unknown);
}

} // namespace

void TestJournalTampering::initTestCase()
{
    JournalStore store({.file = m_original.filePath(u"journal.sqlite"_s)});
    VERIFY_RESULT(store.open());
    QVERIFY(fill(store));
}

void TestJournalTampering::init()
{
    m_directory = std::make_unique<QTemporaryDir>(quickPlace());
    QVERIFY(QFile::copy(m_original.filePath(u"journal.sqlite"_s), file()));
}

QString TestJournalTampering::tamper(const QStringList &statements) const
{
    QString error;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(file());
        QStringList all{u"PRAGMA foreign_keys=OFF"_s, u"PRAGMA ignore_check_constraints=ON"_s, u"BEGIN"_s};
        QStringList triggers;
        raw.open();
        QSqlQuery query(raw);
        query.exec(u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"_s);
        while (query.next()) {
            all.append(u"DROP TRIGGER "_s + query.value(0).toString());
            triggers.append(query.value(1).toString());
        }
        query.finish();
        all += statements + triggers;
        all.append(u"COMMIT"_s);
        for (const QString &sql : std::as_const(all)) {
            if (error.isEmpty() && !query.exec(sql))
                error = sql + u": "_s + query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    return error;
}

void TestJournalTampering::aRowThatWeNeverWroteIsNoticed_data()
{
    QTest::addColumn<QString>("change");
    const auto row = [](const char *name, const char *change) { QTest::newRow(name) << QString::fromLatin1(change); };
    row("a release", "UPDATE intents SET release = 'v9' WHERE number = 2");
    row("an action", "UPDATE intents SET action = 'cancel-all' WHERE number = 2");
    row("another action", "UPDATE intents SET action = 'cancel-order' WHERE number = 2");
    row("a state", "UPDATE intents SET state = 'done' WHERE number = 2");
    row("another state", "UPDATE intents SET state = 'unknown' WHERE number = 2");
    row("a state without a step", "UPDATE intents SET last = NULL WHERE number = 2");
    row("held without its step", "UPDATE intents SET state = 'held' WHERE number = 2");
    row("another's step", "UPDATE intents SET last = (SELECT last FROM intents WHERE number = 5) WHERE number = 2");
    row("another's step to the same state", "UPDATE intents SET last = 1 WHERE number = 3");
    row("fewer lines than none", "UPDATE intents SET line_count = -1 WHERE number = 2");
    row("more lines than there can be", "UPDATE intents SET line_count = 5000000000 WHERE number = 2");
    row("a line too many", "UPDATE intents SET line_count = 3 WHERE number = 2");
    row("a line that is gone", "DELETE FROM lines WHERE intent = 2 AND position = 1");
    row("a line's status", "UPDATE lines SET status = 'Shipped' WHERE intent = 2 AND position = 1");
    row("a row of the batch", "UPDATE intents SET batch_row = -4 WHERE number = 2");
    row("a person", "UPDATE intents SET person = 'bob@example.com' WHERE number = 2");
    row("a target", "UPDATE intents SET target_uuid = order_uuid WHERE number = 2");
    row("a body", "UPDATE intents SET body = CAST('{}' AS BLOB) WHERE number = 2");
    row("a checksum", "UPDATE intents SET checksum = CAST('' AS BLOB) WHERE number = 2");
    row("a step from nowhere", "UPDATE transitions SET from_state = 'nowhere' WHERE intent = 2");
    row("a step to nowhere", "UPDATE transitions SET to_state = 'nowhere' WHERE intent = 2");
    row("a step by nobody", "UPDATE transitions SET decider = 'nobody' WHERE intent = 2");
    row("a step that is not allowed", "UPDATE transitions SET decider = 'person' WHERE intent = 2");
    row("a step with too many tries", "UPDATE transitions SET tries = 5000000000 WHERE intent = 2");
    row("a step with another try", "UPDATE transitions SET tries = tries + 1 WHERE intent = 2");
    row("a step with an odd answer", "UPDATE transitions SET http = -1 WHERE intent = 2");
    row("a step's message", "UPDATE transitions SET message = 'It went well.' WHERE intent = 2");
    row("a step of another", "UPDATE transitions SET intent = 4 WHERE intent = 2");
    row("a step of nobody", "UPDATE transitions SET intent = 400 WHERE intent = 2");
    row("an intent that is gone", "DELETE FROM intents WHERE number = 4");
    row("a step that is gone", "DELETE FROM transitions WHERE sequence = 2");
}

void TestJournalTampering::aRowThatWeNeverWroteIsNoticed()
{
    QFETCH(const QString, change);
    // GIVEN a journal that is in use
    JournalStore store({.file = file()});
    VERIFY_RESULT(store.open());
    JournalStore other({.file = file()});
    VERIFY_RESULT(other.open());

    // WHEN somebody changes it behind our back
    QCOMPARE(tamper({change}), QString());

    // THEN it is not opened again
    JournalStore later({.file = file()});
    VERIFY_ERROR(later.open(), Kind::Damaged);
    // AND whoever has it open and reads that row is told so, and does nothing more
    const auto histories = store.histories({});
    if (histories) {
        QVERIFY2(change.startsWith(u"DELETE"_s) || change.contains(u"400"_s), "it was read");
        return;
    }
    VERIFY_ERROR(histories, Kind::Damaged);
    VERIFY_ERROR(store.claim(idOf(4), moment()), Kind::Damaged);
    VERIFY_ERROR(store.record({intent(9)}), Kind::Damaged);
    const auto transitions = other.transitions(idOf(2));
    if (!transitions)
        VERIFY_ERROR(transitions, Kind::Damaged);
}

void TestJournalTampering::aStateThatThereIsNotIsNoticedByWhoeverLooks_data()
{
    QTest::addColumn<int>("look");
    for (const auto &[name, look] : {std::pair("counts", 0), std::pair("batches", 1), std::pair("claim", 2),
                                     std::pair("move", 3), std::pair("entry", 4)})
        QTest::newRow(name) << look;
}

void TestJournalTampering::aStateThatThereIsNotIsNoticedByWhoeverLooks()
{
    QFETCH(const int, look);
    JournalStore store({.file = file()});
    VERIFY_RESULT(store.open());
    QCOMPARE(tamper({u"UPDATE intents SET state = 'done' WHERE number = 4"_s}), QString());
    const auto found = [&store, look]() -> JournalResult<void> {
        switch (look) {
        case 0:
            return store.counts({}).map([](const auto &) {});
        case 1:
            return store.batches(u"work"_s).map([](const auto &) {});
        case 2:
            return store.claim(idOf(4), moment()).map([](bool) {});
        case 3:
            return store.move(move(4, JournalState::Held, JournalState::Withdrawn));
        default:
            return store.entry(idOf(4)).map([](const auto &) {});
        }
    }();
    VERIFY_ERROR(found, Kind::Damaged);
    QVERIFY(!store.isOpen());
}

void TestJournalTampering::stepsThatDoNotFollowEachOtherAreNoticed_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("step");
    QTest::addColumn<JournalState>("from");
    QTest::addColumn<JournalState>("to");
    QTest::addColumn<Decider>("by");
    QTest::addColumn<int>("tries");
    using enum JournalState;
    QTest::newRow("it did not get there") << idOf(2) << 1 << Unknown << Requested << Decider::Read << 1;
    QTest::newRow("it was not tried so often") << idOf(2) << 0 << Held << Sending << Decider::Program << 2;
}

void TestJournalTampering::stepsThatDoNotFollowEachOtherAreNoticed()
{
    QFETCH(const QString, id);
    QFETCH(const int, step);
    QFETCH(const JournalState, from);
    QFETCH(const JournalState, to);
    QFETCH(const Decider, by);
    QFETCH(const int, tries);
    // GIVEN a step with a checksum that is right
    JournalTransition forged;
    {
        JournalStore store({.file = file()});
        VERIFY_RESULT(store.open());
        const auto steps = store.transitions(id);
        VERIFY_RESULT(steps);
        forged = steps->at(step);
    }
    forged.from = from;
    forged.to = to;
    forged.by = by;
    forged.tries = tries;
    const QString checksum = QString::fromLatin1(JournalRow::checksumOf(forged).toHex());
    QCOMPARE(tamper({u"UPDATE transitions SET from_state = '%1', to_state = '%2', decider = '%3', tries = %4, "
                     "checksum = x'%5' WHERE sequence = %6"_s
                         .arg(QString(wireName(from)), QString(wireName(to)), QString(wireName(by)))
                         .arg(tries)
                         .arg(checksum)
                         .arg(forged.sequence)}),
             QString());
    JournalStore store({.file = file()});
    VERIFY_ERROR(store.open(), Kind::Damaged);
}

void TestJournalTampering::aStateThatWasPutBackIsNoticed_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("to an earlier one")
        << u"UPDATE intents SET state = 'sending', last = (SELECT min(sequence) FROM transitions WHERE intent = 5) "
           "WHERE number = 5"_s;
    QTest::newRow("to the same, by an earlier step")
        << u"UPDATE intents SET last = (SELECT min(sequence) FROM transitions WHERE intent = 3) WHERE number = 3"_s;
}

void TestJournalTampering::aStateThatWasPutBackIsNoticed()
{
    QFETCH(const QString, change);
    QCOMPARE(tamper({change}), QString());
    JournalStore store({.file = file()});
    VERIFY_ERROR(store.open(), Kind::Damaged);
}

void TestJournalTampering::aLargeJournalIsCheckedWhereItIsOpen()
{
    // GIVEN a journal of many megabytes, in which something open was changed, or something that is over
    const QStringList grow{u"CREATE TABLE grown (a BLOB)"_s, u"INSERT INTO grown VALUES (zeroblob(70000000))"_s,
                           u"DROP TABLE grown"_s};
    {
        JournalStore store({.file = file()});
        VERIFY_RESULT(store.open());
        QVERIFY(bringTo(store, 4, JournalState::Withdrawn));
    }
    QCOMPARE(tamper(grow + QStringList(u"UPDATE intents SET person = 'bob' WHERE number = 4"_s)), QString());
    QVERIFY(QFileInfo(file()).size() > 64 * 1024 * 1024);
    {
        JournalStore store({.file = file()});
        VERIFY_RESULT(store.open());
        VERIFY_RESULT(store.entry(idOf(2)));
        VERIFY_ERROR(store.entry(idOf(4)), Kind::Damaged);
    }
    QCOMPARE(tamper({u"UPDATE intents SET person = 'bob' WHERE number = 2"_s}), QString());
    JournalStore store({.file = file()});
    VERIFY_ERROR(store.open(), Kind::Damaged);
}

QTEST_GUILESS_MAIN(TestJournalTampering)
#include "tst_journaltampering.moc"
