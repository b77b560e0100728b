// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/journal/journalsamples.h"

#include "app/journal/profilelock.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Rescind;
using namespace Rescind::JournalSamples;
using namespace Qt::StringLiterals;
using Kind = JournalError::Kind;

namespace {

constexpr int patience = 120000;

/// A journalprobe as a child; killed when it goes.
class Probe
{
public:
    explicit Probe(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + u"/journalprobe"_s, arguments);
    }
    ~Probe() { kill(); }
    Q_DISABLE_COPY_MOVE(Probe)

    [[nodiscard]] QProcess &process() { return m_process; }
    /// The lines told so far that are whole.
    [[nodiscard]] const QList<QByteArray> &lines()
    {
        m_rest += m_process.readAllStandardOutput();
        for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
            m_lines.append(m_rest.first(end));
            m_rest.remove(0, end + 1);
        }
        return m_lines;
    }
    [[nodiscard]] bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }

private:
    QProcess m_process;
    QByteArray m_rest;
    QList<QByteArray> m_lines;
};

} // namespace

/// Several processes on one journal, and one that is ended at any moment.
class TestJournalProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
    }

    void twoProcessesClaimEachIntentOnce()
    {
        // GIVEN 2,000 intents
        constexpr int count = 2000;
        {
            JournalStore store({.file = file()});
            VERIFY_RESULT(store.open());
            VERIFY_RESULT(store.record(intents(count)));
        }
        // WHEN two processes claim them at the same time
        Probe one({u"claim"_s, file(), QString::number(count)});
        Probe two({u"claim"_s, file(), QString::number(count)});
        QTRY_VERIFY_WITH_TIMEOUT(one.lines().size() == 1 && two.lines().size() == 1, patience);
        one.process().write("\n");
        two.process().write("\n");
        QTRY_VERIFY_WITH_TIMEOUT(one.hasEnded() && two.hasEnded(), patience);
        QCOMPARE(one.process().exitCode(), 0);
        QCOMPARE(two.process().exitCode(), 0);

        // THEN each was claimed by one of them, and both had their share
        QMap<QByteArray, int> claims;
        for (const QByteArray &line : one.lines().mid(1) + two.lines().mid(1))
            ++claims[line];
        QCOMPARE(claims.size(), count);
        QCOMPARE(one.lines().size() + two.lines().size(), count + 2);
        QVERIFY(one.lines().size() > 1 && two.lines().size() > 1);
        JournalStore store({.file = file()});
        VERIFY_RESULT(store.open());
        QCOMPARE(store.counts({}).value(), JournalCounts({{JournalState::Sending, count}}));
        for (int number = 1; number <= count; number += 50)
            QCOMPARE(store.entry(idOf(number))->tries, 1);
    }

    void whatWasAcknowledgedOutlivesTheProgram()
    {
        QRandomGenerator chance(7);
        int first = 1;
        QList<QByteArray> told;
        for (int round = 0; round < 40; ++round) {
            // GIVEN a program at work
            Probe probe({u"work"_s, file(), QString::number(first)});
            const int lines = 1 + chance.bounded(60);
            QTRY_VERIFY_WITH_TIMEOUT(probe.lines().size() >= lines || probe.hasEnded(), patience);
            QVERIFY2(!probe.hasEnded(), probe.lines().value(probe.lines().size() - 1).constData());

            // WHEN it is killed, wherever it is
            probe.kill();
            told += probe.lines();

            // THEN the journal holds all it told
            JournalStore store({.file = file(), .expectedToExist = true});
            VERIFY_RESULT(store.open());
            const auto entries = store.entries({});
            VERIFY_RESULT(entries);
            QMap<QString, JournalEntry> known;
            for (const JournalEntry &entry : *entries)
                known.insert(entry.intent.id, entry);
            for (const QByteArray &line : std::as_const(told)) {
                const QString id = idOf(line.mid(line.indexOf(' ') + 1).toInt());
                QVERIFY2(known.contains(id), line.constData());
                if (line.startsWith("sent"))
                    QCOMPARE(known.value(id).tries, 1);
                if (line.startsWith("requested"))
                    QCOMPARE(known.value(id).state, JournalState::Requested);
            }

            // AND what was being sent is unknown from now on
            const auto lock = ProfileLock::take(file(), u"work"_s);
            VERIFY_RESULT(lock);
            const auto recovered = store.recover(**lock, moment());
            VERIFY_RESULT(recovered);
            QVERIFY(recovered->size() <= 1);
            for (const QString &id : *recovered)
                QCOMPARE(store.entry(id)->state, JournalState::Unknown);
            QCOMPARE(store.counts({})->value(JournalState::Sending), 0);
            first = static_cast<int>(entries->size()) + 1;
        }
    }

    void oneInstanceWorksAProfile()
    {
        // GIVEN another process that works the profile
        Probe other({u"lock"_s, file()});
        QTRY_VERIFY_WITH_TIMEOUT(!other.lines().isEmpty(), patience);
        QCOMPARE(other.lines().constFirst(), "locked");

        // THEN this one is told so, and may read and record
        const auto refused = ProfileLock::take(file(), u"work"_s);
        VERIFY_ERROR(refused, Kind::InUse);
        QVERIFY(refused.error().message.contains(u"work"_s));
        JournalStore store({.file = file()});
        VERIFY_RESULT(store.open());
        VERIFY_RESULT(store.record(intents(1)));

        // AND another profile is free
        VERIFY_RESULT(ProfileLock::take(file(), u"other"_s));

        // WHEN the holder is killed
        other.kill();
        // THEN the profile is free
        auto lock = ProfileLock::take(file(), u"work"_s);
        VERIFY_RESULT(lock);

        // AND this process keeps it from others, and from itself
        VERIFY_ERROR(ProfileLock::take(file(), u"work"_s), Kind::InUse);
        Probe late({u"lock"_s, file()});
        QTRY_VERIFY_WITH_TIMEOUT(late.hasEnded(), patience);
        QCOMPARE(late.lines().value(0), "error in-use");
        lock->reset();
        VERIFY_RESULT(ProfileLock::take(file(), u"work"_s));
    }

private:
    [[nodiscard]] QString file() const { return m_directory->filePath(u"state/journal.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(TestJournalProcesses)
#include "tst_journalprocesses.moc"
