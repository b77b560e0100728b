// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/journal/journalsamples.h"

#include "tests/support/crashingfiles.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Rescind;
using namespace Rescind::JournalSamples;
using namespace Qt::StringLiterals;
using Kind = JournalError::Kind;

/// What is not in the table is impossible: for the store, and for whoever writes to the file by other means.
class TestJournalState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>(quickPlace());
        QVERIFY(m_directory->isValid());
        m_store = std::make_unique<JournalStore>(JournalSettings{.file = m_directory->filePath(u"journal.sqlite"_s)});
        VERIFY_RESULT(m_store->open());
    }

    void cleanup()
    {
        m_store.reset();
        if (m_raw.isValid()) {
            m_raw = {};
            QSqlDatabase::removeDatabase(u"raw"_s);
        }
    }

    void theTableIsTheOneAgreedOn()
    {
        QStringList steps;
        for (const JournalStep &step : journalSteps()) {
            for (const Decider by : allDeciders) {
                if (step.by.testFlag(by))
                    steps.append(wireName(step.from) + u'>' + wireName(step.to) + u':' + wireName(by));
            }
        }
        QCOMPARE(steps, QStringList({
                            u"held>sending:program"_s,
                            u"held>withdrawn:person"_s,
                            u"held>superseded:program"_s,
                            u"held>superseded:read"_s,
                            u"held>refused:program"_s,
                            u"held>refused:answer"_s,
                            u"held>refused:read"_s,
                            u"held>not-sent:program"_s,
                            u"held>not-sent:person"_s,
                            u"sending>requested:answer"_s,
                            u"sending>requested:read"_s,
                            u"sending>settled-confirmed:answer"_s,
                            u"sending>settled-confirmed:read"_s,
                            u"sending>settled-rejected:answer"_s,
                            u"sending>settled-rejected:read"_s,
                            u"sending>refused:answer"_s,
                            u"sending>refused:read"_s,
                            u"sending>unknown:program"_s,
                            u"sending>unknown:answer"_s,
                            u"sending>held:program"_s,
                            u"sending>held:answer"_s,
                            u"sending>not-sent:program"_s,
                            u"sending>not-sent:answer"_s,
                            u"requested>settled-confirmed:read"_s,
                            u"requested>settled-rejected:read"_s,
                            u"unknown>requested:read"_s,
                            u"unknown>settled-confirmed:read"_s,
                            u"unknown>settled-rejected:read"_s,
                            u"unknown>refused:read"_s,
                            u"unknown>held:person"_s,
                            u"unknown>closed:person"_s,
                        }));
        QStringList finals;
        for (const JournalState state : allJournalStates) {
            if (isFinal(state))
                finals.append(wireName(state));
        }
        QCOMPARE(finals, QStringList({u"settled-confirmed"_s, u"settled-rejected"_s, u"refused"_s, u"withdrawn"_s,
                                      u"superseded"_s, u"not-sent"_s, u"closed"_s}));
    }

    void wordsAreReadBack()
    {
        for (const JournalState state : allJournalStates) {
            QCOMPARE(journalStateFromWireName(QString(wireName(state))), std::optional(state));
            QVERIFY(!displayText(state).isEmpty());
        }
        for (const Decider decider : allDeciders)
            QCOMPARE(deciderFromWireName(QString(wireName(decider))), std::optional(decider));
        QVERIFY(!journalStateFromWireName(u"settled"));
        QVERIFY(!deciderFromWireName(u""));
    }

    void everyPairIsAllowedByTheTableOrImpossible_data()
    {
        QTest::addColumn<ActionKind>("action");
        for (const ActionKind action : allActionKinds)
            QTest::newRow(wireName(action).data()) << action;
    }

    void everyPairIsAllowedByTheTableOrImpossible()
    {
        QFETCH(const ActionKind, action);
        openRaw();
        int number = 0;
        for (const JournalState from : allJournalStates) {
            if (!suits(action, from))
                continue; // it never comes there
            for (const JournalState to : allJournalStates) {
                for (const Decider by : allDeciders) {
                    const bool allowed = isAllowed(from, to, by) && suits(action, to);
                    const QString what = wireName(from) + u'>' + wireName(to) + u':' + wireName(by);

                    // GIVEN an intent in that state, WHEN the store is asked, THEN it does what the table says
                    ++number;
                    VERIFY_RESULT(m_store->record({intent(number, action)}));
                    QVERIFY(bringTo(*m_store, number, from));
                    JournalMove move = JournalSamples::move(number, from, to);
                    move.by = by;
                    const auto moved = m_store->move(move);
                    if (to == JournalState::Sending || !allowed)
                        QVERIFY2(!moved && moved.error().kind == Kind::NotAllowed, qPrintable(what));
                    else
                        QVERIFY2(moved.has_value(), qPrintable(what));
                    QCOMPARE(m_store->entry(idOf(number))->state, moved ? to : from);

                    // AND so does the database by itself
                    ++number;
                    VERIFY_RESULT(m_store->record({intent(number, action)}));
                    QVERIFY(bringTo(*m_store, number, from));
                    QVERIFY2(rawMove(number, from, to, by) == allowed, qPrintable(what));
                }
            }
        }
    }

    void nothingIsRewrittenOrDeleted_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *const column :
             {"number",      "id",         "profile",        "server",     "release",    "person",  "action",
              "target_uuid", "order_uuid", "purchase_order", "line_count", "verb",       "path",    "body",
              "reason",      "batch",      "batch_row",      "created",    "hold_until", "checksum"}) {
            const QString name = QString::fromLatin1(column);
            const QString value = name == "action"_L1                          ? u"'reject-item'"_s
                                  : name == "body"_L1 || name == "checksum"_L1 ? u"x'00'"_s
                                  : name == "number"_L1 || name == "line_count"_L1 || name == "batch_row"_L1
                                          || name == "created"_L1 || name == "hold_until"_L1
                                      ? u"77"_s
                                      : u"'other'"_s;
            QTest::newRow(column) << u"UPDATE intents SET %1 = %2 WHERE id = '%3'"_s.arg(name, value, idOf(1));
        }
        const auto add = [](const char *name, const QString &sql) { QTest::newRow(name) << sql; };
        add("letter case of a uuid", u"UPDATE intents SET order_uuid = upper(order_uuid)"_s);
        add("state alone", u"UPDATE intents SET state = 'closed' WHERE id = '%1'"_s.arg(idOf(1)));
        add("state back", u"UPDATE intents SET state = 'held', last = NULL WHERE id = '%1'"_s.arg(idOf(1)));
        add("state of another's step",
            u"UPDATE intents SET state = 'unknown', last = 2 WHERE id = '%1'"_s.arg(idOf(2)));
        add("intent deleted", u"DELETE FROM intents WHERE id = '%1'"_s.arg(idOf(2)));
        add("intent replaced", u"INSERT OR REPLACE INTO intents SELECT * FROM intents WHERE id = '%1'"_s.arg(idOf(2)));
        add("intent that begins elsewhere",
            u"INSERT INTO intents SELECT 3, 'x', profile, server, release, person, action, target_uuid, order_uuid, "
            "purchase_order, line_count, verb, path, body, reason, batch, batch_row, created, hold_until, checksum, "
            "'requested', NULL FROM intents WHERE number = 1"_s);
        add("intent that leaves a gap",
            u"INSERT INTO intents SELECT 9, 'x', profile, server, release, person, action, target_uuid, order_uuid, "
            "purchase_order, line_count, verb, path, body, reason, batch, batch_row, created, hold_until, checksum, "
            "'held', NULL FROM intents WHERE number = 1"_s);
        add("transition rewritten", u"UPDATE transitions SET message = 'other'"_s);
        add("transition deleted", u"DELETE FROM transitions"_s);
        add("transition replaced",
            u"INSERT OR REPLACE INTO transitions SELECT * FROM transitions WHERE sequence = 1"_s);
        add("line rewritten", u"UPDATE lines SET status = 'other'"_s);
        add("line deleted", u"DELETE FROM lines WHERE intent = 1"_s);
        add("line added", u"INSERT INTO lines VALUES (1, 2, 'l', 's', 'd')"_s);
    }

    void nothingIsRewrittenOrDeleted()
    {
        QFETCH(const QString, sql);
        VERIFY_RESULT(m_store->record(intents(2)));
        QVERIFY(bringTo(*m_store, 1, JournalState::Unknown));
        const QString before = contents(*m_store);
        openRaw();
        QSqlQuery query(m_raw);
        QVERIFY2(!query.exec(sql), "it was done");
        QCOMPARE(contents(*m_store), before);
    }

private:
    /// A connection of somebody who knows nothing of the store.
    void openRaw()
    {
        m_raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        m_raw.setDatabaseName(m_store->file());
        QVERIFY(m_raw.open());
        QSqlQuery query(m_raw);
        QVERIFY(query.exec(u"PRAGMA recursive_triggers=ON"_s) && query.exec(u"PRAGMA foreign_keys=ON"_s));
    }

    /// Whether the database lets the step be taken by hand. It is undone afterwards.
    bool rawMove(int number, JournalState from, JournalState to, Decider by)
    {
        QSqlQuery query(m_raw);
        if (!query.exec(u"BEGIN IMMEDIATE"_s))
            return false;
        const QString id = idOf(number);
        bool done = query.exec(
            u"INSERT INTO transitions SELECT (SELECT coalesce(max(sequence), 0) + 1 FROM transitions), number, '%1', "
            "'%2', '%3', 1, 1, 0, '', x'00' FROM intents WHERE id = '%4'"_s.arg(wireName(from), wireName(to),
                                                                                wireName(by), id));
        done = done
               && query.exec(u"UPDATE intents SET state = '%1', last = (SELECT max(sequence) FROM transitions) WHERE "
                             "id = '%2' AND state = '%3'"_s.arg(wireName(to), id, wireName(from)))
               && query.numRowsAffected() == 1;
        query.finish();
        query.exec(u"ROLLBACK"_s);
        return done;
    }

    CrashingFiles m_files; ///< only to be quick: thousands of commits, none of which has to outlive the test
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<JournalStore> m_store;
    QSqlDatabase m_raw;
};

QTEST_GUILESS_MAIN(TestJournalState)
#include "tst_journalstate.moc"
