// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program that works with a journal and tells each acknowledgement on its standard output, for tests that run several
// at once or end one at any moment.
//   journalprobe claim FILE COUNT     tells "ready" and waits for a line, then claims each of the sample intents 1 to
//                                     COUNT in an order of its own: "claimed N"
//   journalprobe work FILE FIRST      records, claims and settles intents from FIRST on, for ever
//   journalprobe lock FILE            takes the profile's lock, tells "locked" or why not, and waits for its end

#include "tests/app/journal/journalsamples.h"

#include "app/journal/profilelock.h"
#include "tests/support/crashingfiles.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Rescind;
using namespace Rescind::JournalSamples;
using namespace Qt::StringLiterals;

namespace {

void tell(const char *what, int number)
{
    std::printf("%s %d\n", what, number);
    std::fflush(stdout);
}

int fail(const JournalError &error)
{
    std::printf("error %s\n", wireName(error.kind).data());
    std::fflush(stdout);
    return 1;
}

int claimAll(JournalStore &store, int count)
{
    QList<int> numbers;
    for (int number = 1; number <= count; ++number)
        numbers.append(number);
    std::ranges::shuffle(numbers, *QRandomGenerator::system());
    tell("ready", count);
    std::getchar();
    for (const int number : std::as_const(numbers)) {
        const auto claimed = store.claim(idOf(number), moment());
        if (!claimed)
            return fail(claimed.error());
        if (*claimed)
            tell("claimed", number);
        // SQLite's lock is not fair: without a gap now and then the other one would hardly get it.
        if (number % 4 == 0)
            QThread::usleep(500);
    }
    return 0;
}

int work(JournalStore &store, int first)
{
    for (int number = first;; ++number) {
        if (const auto recorded = store.record({intent(number)}); !recorded)
            return fail(recorded.error());
        tell("recorded", number);
        if (const auto claimed = store.claim(idOf(number), moment()); !claimed)
            return fail(claimed.error());
        tell("sent", number);
        const auto moved = store.move(move(number, JournalState::Sending, JournalState::Requested, 200));
        if (!moved)
            return fail(moved.error());
        tell("requested", number);
    }
}

int lockAndWait(const QString &file)
{
    const auto lock = ProfileLock::take(file, u"work"_s);
    if (!lock)
        return fail(lock.error());
    std::puts("locked");
    std::fflush(stdout);
    return std::getchar() == EOF ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const CrashingFiles unsynced; // what is ended here is the program, not the machine
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const QString &file = arguments.at(2);
    if (arguments.at(1) == "lock"_L1)
        return lockAndWait(file);
    JournalStore store({.file = file});
    if (const auto opened = store.open(); !opened)
        return fail(opened.error());
    const int number = arguments.value(3).toInt();
    return arguments.at(1) == "claim"_L1 ? claimAll(store, number) : work(store, number);
}
