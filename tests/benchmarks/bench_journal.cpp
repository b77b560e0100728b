// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast the journal is: each commit by itself, beside a plain QtSql loop with the same settings in the same run, and
// whole actions (recorded, claimed, settled: three commits when each has its own) through the Journal, as many in
// flight as the argument says (96 unless told). Ratios are what to look at: a commit is as fast as the disk.

#include "app/journal/journal.h"
#include "tests/app/journal/journalsamples.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Rescind;
using namespace Rescind::JournalSamples;
using namespace Qt::StringLiterals;

namespace {

constexpr int commits = 1000;
constexpr int actions = 10000;

double secondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// Rows a second when each is inserted and committed by itself, with nothing around it; 0 when it failed.
double plainLoop(const QString &file)
{
    double rate = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        database.setDatabaseName(file);
        if (!database.open())
            return 0;
        QSqlQuery query(database);
        query.exec(u"PRAGMA journal_mode=DELETE"_s);
        query.exec(u"PRAGMA synchronous=EXTRA"_s);
        query.exec(u"CREATE TABLE plain (number INTEGER PRIMARY KEY, contents BLOB)"_s);
        query.prepare(u"INSERT INTO plain VALUES (?, ?)"_s);
        QElapsedTimer timer;
        timer.start();
        int done = 0;
        for (int number = 0; number < commits; ++number) {
            query.bindValue(0, number);
            query.bindValue(1, QByteArray(600, 'x'));
            done += database.transaction() && query.exec() && database.commit() ? 1 : 0;
        }
        rate = done == commits ? commits / secondsOf(timer) : 0;
    }
    QSqlDatabase::removeDatabase(u"plain"_s);
    return rate;
}

struct SingleRates
{
    double record = 0;
    double claim = 0;
    double move = 0;
};

SingleRates singleCommits(const QString &file)
{
    JournalStore store({.file = file});
    if (!store.open())
        return {};
    const auto rate = [](const auto &operation) {
        QElapsedTimer timer;
        timer.start();
        int done = 0;
        for (int number = 1; number <= commits; ++number)
            done += operation(number) ? 1 : 0;
        return done == commits ? commits / secondsOf(timer) : 0;
    };
    return {rate([&store](int number) { return store.record({intent(number)}).has_value(); }),
            rate([&store](int number) { return store.claim(idOf(number), moment()).value_or(false); }),
            rate([&store](int number) {
                return store.move(move(number, JournalState::Sending, JournalState::Requested, 200)).has_value();
            })};
}

/// Whole actions through the Journal, the server answering at once.
class Run : public QObject
{
public:
    Run(const QString &file, int inFlight)
        : m_journal({.file = file})
        , m_inFlight(inFlight)
    {
    }

    bool run()
    {
        m_journal.open(this, [this](const JournalResult<void> &opened) {
            if (!opened)
                QCoreApplication::exit(1);
            m_timer.start();
            m_cpu = std::clock();
            for (int i = 0; i < m_inFlight; ++i)
                begin();
        });
        const bool isDone = QCoreApplication::exec() == 0;
        const double seconds = secondsOf(m_timer);
        const double cpu = static_cast<double>(std::clock() - m_cpu) / CLOCKS_PER_SEC;
        rate = actions / seconds;
        cpuMicroseconds = cpu / actions * 1e6;
        return isDone;
    }

    double rate = 0;
    double cpuMicroseconds = 0;
    double longestCallMilliseconds = 0;

private:
    /// How long the caller was kept.
    template <typename Call> void timed(const Call &call)
    {
        QElapsedTimer timer;
        timer.start();
        call();
        longestCallMilliseconds = std::max(longestCallMilliseconds, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }

    void begin()
    {
        if (m_begun == actions)
            return;
        const int number = ++m_begun;
        const QList<JournalIntent> decided{intent(number)};
        timed([&] { m_journal.record(decided, this, [this, number](const auto &result) { claim(number, result); }); });
    }
    void claim(int number, const JournalResult<void> &recorded)
    {
        if (!recorded)
            return QCoreApplication::exit(1);
        timed([&] {
            m_journal.claim(idOf(number), moment(), this,
                            [this, number](const auto &result) { settle(number, result); });
        });
    }
    void settle(int number, const JournalResult<bool> &claimed)
    {
        if (!claimed.value_or(false))
            return QCoreApplication::exit(1);
        const JournalMove settled = move(number, JournalState::Sending, JournalState::Requested, 200);
        timed([&] { m_journal.move(settled, this, [this](const auto &result) { end(result); }); });
    }
    void end(const JournalResult<void> &moved)
    {
        if (!moved)
            return QCoreApplication::exit(1);
        if (++m_ended == actions)
            return QCoreApplication::exit(0);
        begin();
    }

    Journal m_journal;
    int m_inFlight;
    int m_begun = 0;
    int m_ended = 0;
    QElapsedTimer m_timer;
    std::clock_t m_cpu = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int most = argc > 1 ? QByteArray(argv[1]).toInt() : 96;
    const QTemporaryDir directory;

    const double plain = plainLoop(directory.filePath(u"plain.sqlite"_s));
    const SingleRates single = singleCommits(directory.filePath(u"single/journal.sqlite"_s));
    std::printf("%-44s %10s %8s\n", "each in a commit of its own", "a second", "ratio");
    std::printf("%-44s %10.0f %8.2f\n", "plain QtSql insert and commit", plain, 1.0);
    std::printf("%-44s %10.0f %8.2f\n", "record", single.record, single.record / plain);
    std::printf("%-44s %10.0f %8.2f\n", "claim", single.claim, single.claim / plain);
    std::printf("%-44s %10.0f %8.2f\n", "move", single.move, single.move / plain);

    std::printf("%-44s %10s %8s %9s %12s\n", "whole actions, commits shared", "a second", "ratio", "CPU us", "call ms");
    bool isGood = plain > 0 && single.record > 0 && single.claim > 0 && single.move > 0;
    for (const int inFlight : {1, 6, most}) {
        Run run(directory.filePath(u"together-%1/journal.sqlite"_s.arg(inFlight)), inFlight);
        isGood = run.run() && isGood;
        const QByteArray name = QByteArray::number(inFlight) + " in flight, beside a third of the plain rate";
        std::printf("%-44s %10.0f %8.2f %9.0f %12.2f\n", name.constData(), run.rate, run.rate / (plain / 3),
                    run.cpuMicroseconds, run.longestCallMilliseconds);
    }
    return isGood ? 0 : 1;
}
