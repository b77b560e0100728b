// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cuts the power under the journal 1,000,000 times (or as often as the argument says) at random moments of random
// stories. Ends with a status other than 0 when a cut lost something or left something that was never written.

#include "tests/app/journal/journalstory.h"
#include "tests/support/crashingfiles.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <mutex>
#include <thread>
#include <vector>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

constexpr int cutsOfAStory = 1000;

/// Tells stories and cuts them until there were enough.
class Cutter
{
public:
    explicit Cutter(int wanted)
        : m_stories((wanted + cutsOfAStory - 1) / cutsOfAStory)
    {
    }

    void work()
    {
        const QTemporaryDir directory(JournalSamples::quickPlace());
        for (int story = m_next++; story < m_stories; story = m_next++)
            cut(static_cast<quint32>(story) + 1000, directory);
    }

    [[nodiscard]] int cuts() const { return m_cuts; }
    [[nodiscard]] int broken() const { return m_broken; }

private:
    void cut(quint32 seed, const QTemporaryDir &directory)
    {
        DiskHistory history;
        RecordedStory story;
        {
            const std::lock_guard lock(m_telling); // what is written down is one directory's
            const QString told = directory.filePath(QString::number(seed));
            story = RecordedStory::tell(m_files, told, JournalStory::random(seed, 14), history);
            QDir(told).removeRecursively();
        }
        QRandomGenerator chance(seed);
        QList<qsizetype> moments;
        for (int i = 0; i < cutsOfAStory; ++i)
            moments.append(chance.bounded(static_cast<int>(history.operations.size()) + 1));
        std::ranges::sort(moments);
        PowerCut power(history);
        const QString left = directory.filePath(u"left"_s);
        for (int i = 0; i < cutsOfAStory; ++i) {
            const qsizetype operations = moments.at(i);
            power.advanceTo(operations);
            const bool isPut = !story.steps.isEmpty() && putFiles(left, power.survivors(chance));
            const QString broken
                = isPut ? whatACutBroke(story, operations, left, i % 8 == 0) : u"the story could not be told"_s;
            ++m_cuts;
            if (!broken.isEmpty()) {
                ++m_broken;
                std::fprintf(stderr, "seed %u, operation %lld: %s\n", seed, static_cast<long long>(operations),
                             qPrintable(broken));
            }
        }
    }

    CrashingFiles m_files;
    std::mutex m_telling;
    const int m_stories;
    std::atomic<int> m_next = 0;
    std::atomic<int> m_cuts = 0;
    std::atomic<int> m_broken = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QElapsedTimer timer;
    timer.start();
    Cutter cutter(argc > 1 ? QByteArray(argv[1]).toInt() : 1000000);
    {
        std::vector<std::jthread> threads;
        const int count = QThread::idealThreadCount();
        threads.reserve(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            threads.emplace_back([&cutter] { cutter.work(); });
    }
    std::printf("%d cuts in %.0f s, %d of them broke something\n", cutter.cuts(),
                static_cast<double>(timer.elapsed()) / 1000, cutter.broken());
    return cutter.broken() > 0 ? 1 : 0;
}
