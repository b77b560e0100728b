// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/journal/journalstory.h"

#include "app/journal/profilelock.h"
#include "tests/support/crashingfiles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind {

using namespace JournalSamples;

namespace {

using enum JournalState;

JournalResult<void> dropped(const auto &result)
{
    return result ? JournalResult<void>() : tl::make_unexpected(result.error());
}

JournalStory::Step recording(int count, int first)
{
    return [count, first](JournalStory &story) { return story.store().record(intents(count, first)); };
}

JournalStory::Step claiming(const QList<int> &numbers)
{
    return [numbers](JournalStory &story) { return story.claim(numbers); };
}

JournalStory::Step moving(int number, JournalState from, JournalState to, int http = 0)
{
    return [number, from, to, http](JournalStory &story) { return story.store().move(move(number, from, to, http)); };
}

JournalResult<void> recovering(JournalStory &story)
{
    const auto lock = ProfileLock::take(story.store().file(), u"work"_s);
    return lock ? dropped(story.store().recover(**lock, moment(5000))) : tl::make_unexpected(lock.error());
}

/// A step that @p store allows, by chance.
JournalResult<void> chanceStep(JournalStory &story, QRandomGenerator &chance)
{
    const auto entries = story.store().entries({});
    if (!entries)
        return tl::make_unexpected(entries.error());
    const int count = static_cast<int>(entries->size());
    const int luck = chance.bounded(12);
    if (count == 0 || luck < 3)
        return story.store().record(intents(1 + chance.bounded(4), count + 1));
    if (luck == 3)
        return story.reopen();
    if (luck == 4)
        return recovering(story);
    if (luck < 8)
        return story.claim({1 + chance.bounded(count), 1 + chance.bounded(count)});
    QList<JournalMove> moves;
    for (const JournalStep &step : journalSteps()) {
        const JournalEntry &entry = entries->at(chance.bounded(count));
        if (step.from == entry.state && step.to != Sending && suits(entry.intent.action, step.to))
            moves.append(move(static_cast<int>(entry.number), step.from, step.to, 200));
    }
    return dropped(story.store().moveMany(moves));
}

} // namespace

qsizetype operationStride()
{
    return qMax(1, qEnvironmentVariableIntValue("RESCIND_STRIDE"));
}

QString journalIn(const QString &directory)
{
    return directory + u"/journal.sqlite"_s;
}

JournalStory::JournalStory(QString directory)
    : m_directory(std::move(directory))
    , m_store(std::make_unique<JournalStore>(JournalSettings{.file = journalIn(m_directory)}))
{
}

JournalStory::~JournalStory() = default;

JournalResult<void> JournalStory::reopen()
{
    m_store = std::make_unique<JournalStore>(JournalSettings{.file = journalIn(m_directory)});
    return m_store->open();
}

JournalResult<void> JournalStory::claim(const QList<int> &numbers)
{
    QStringList ids;
    for (const int number : numbers)
        ids.append(idOf(number));
    const auto claimed = m_store->claimMany(ids, moment(2000));
    if (!claimed)
        return tl::make_unexpected(claimed.error());
    for (const QString &id : *claimed)
        ++m_sent[id];
    return {};
}

QList<JournalStory::Step> JournalStory::scripted()
{
    return {
        [](JournalStory &story) { return story.reopen(); },
        recording(3, 1),
        claiming({1}),
        moving(1, Sending, Requested, 200),
        recording(4, 4),
        claiming({2, 3, 4}),
        [](JournalStory &story) {
            JournalResult<void> moved;
            auto together = story.store().together([&story, &moved] {
                moved = story.store().move(move(2, Sending, Unknown));
                const auto recorded = story.store().record(intents(2, 8));
                if (moved && !recorded)
                    moved = recorded;
            });
            return together ? moved : together;
        },
        [](JournalStory &story) {
            return dropped(story.store().moveMany(
                {move(3, Sending, Refused, 403), move(5, Held, Withdrawn), move(6, Held, Superseded)}));
        },
        [](JournalStory &story) { return story.reopen(); },
        recovering,
        moving(2, Unknown, Held),
        claiming({2}),
        moving(2, Sending, Held),
        claiming({2, 7}),
        moving(2, Sending, SettledConfirmed, 200),
        moving(4, Unknown, Closed),
        moving(1, Requested, SettledRejected),
        recording(20, 10),
        claiming({10, 11, 12, 13}),
    };
}

QList<JournalStory::Step> JournalStory::random(quint32 seed, int length)
{
    QList<Step> steps{[](JournalStory &story) { return story.reopen(); }};
    const auto chance = std::make_shared<QRandomGenerator>(seed);
    for (int step = 1; step < length; ++step)
        steps.append([chance](JournalStory &story) { return chanceStep(story, *chance); });
    return steps;
}

RecordedStory RecordedStory::tell(CrashingFiles &files, const QString &directory,
                                  const QList<JournalStory::Step> &steps, DiskHistory &history)
{
    RecordedStory recorded;
    files.record(directory);
    {
        JournalStory story(directory);
        for (const JournalStory::Step &step : steps) {
            if (!step(story)) {
                recorded.steps.clear();
                break;
            }
            recorded.steps.append({files.recorded(), contents(story.store()), story.sent()});
        }
    }
    history = files.takeHistory();
    return recorded;
}

qsizetype RecordedStory::acknowledgedBy(qsizetype operations) const
{
    return std::ranges::count_if(steps,
                                 [operations](const Acknowledged &step) { return step.operations <= operations; });
}

QString whatACutBroke(const RecordedStory &story, qsizetype operations, const QString &directory, bool goOn)
{
    const qsizetype acknowledged = story.acknowledgedBy(operations);
    JournalStore store({.file = journalIn(directory), .expectedToExist = acknowledged > 0});
    if (const auto opened = store.open(); !opened)
        return u"not opened: "_s + opened.error().message;

    const QString found = contents(store);
    const QString known = acknowledged > 0 ? story.steps.at(acknowledged - 1).contents : QString();
    const QString next = acknowledged < story.steps.size() ? story.steps.at(acknowledged).contents : known;
    if (found != known && found != next)
        return u"after %1 steps it holds\n%2instead of\n%3"_s.arg(acknowledged).arg(found, known);

    const QMap<QString, int> sent = acknowledged > 0 ? story.steps.at(acknowledged - 1).sent : QMap<QString, int>();
    for (auto each = sent.cbegin(); each != sent.cend(); ++each) {
        const auto entry = store.entry(each.key());
        if (!entry)
            return u"sent without an intent: "_s + each.key();
        if (entry->tries < each.value())
            return u"sent more often than known: "_s + each.key();
    }

    if (!goOn)
        return {};
    const auto lock = ProfileLock::take(store.file(), u"work"_s);
    if (!lock || !store.recover(**lock, moment(9000)))
        return u"not recovered"_s;
    const auto counts = store.counts({});
    if (!counts || counts->contains(JournalState::Sending))
        return u"still sending"_s;
    constexpr int another = 100000;
    if (!store.record({intent(another)}) || !store.claim(idOf(another), moment()).value_or(false))
        return u"it does not work any more"_s;
    return {};
}

} // namespace Rescind
