// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/orderfinder.h"

#include "app/domain/background.h"

#include <QPointer>

#include <optional>
#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Rescind {
namespace {

/// So many pages may wait to be learned: their orders are kept in memory as long.
constexpr int mostLessons = 12;
/// When so many orders were learned and no more are waiting, what was set aside for growing is given back.
constexpr std::size_t muchLearned = 50'000;

} // namespace

OrderFinder::OrderFinder(QObject *parent)
    : QObject(parent)
    , m_room(mostLessons)
{
    m_school.setMaxThreadCount(1);
    m_searches.setMaxThreadCount(1);
}

OrderFinder::~OrderFinder()
{
    for (const auto &turns : std::as_const(m_turns))
        turns.stop();
    m_school.clear();
    m_searches.clear();
    // The end of the pools waits for what is under way.
}

void OrderFinder::teach(std::function<void()> lesson)
{
    ++m_lessons;
    m_school.start([this, lesson = std::move(lesson)] {
        beInTheBackground(); // what is shown comes first
        lesson();
        if (--m_lessons == 0)
            QMetaObject::invokeMethod(this, &OrderFinder::learned, Qt::QueuedConnection);
    });
}

void OrderFinder::learn(std::vector<Lesson> lessons)
{
    m_room.acquire();
    teach([this, lessons = std::move(lessons)] {
        for (const Lesson &lesson : lessons)
            m_index.put(lesson.row, SearchableOrder::from(lesson.order));
        m_room.release();
        m_learned += lessons.size();
        const bool isLast = m_lessons == 1;
        if (isLast && m_learned >= muchLearned) {
            m_learned = 0;
            m_index.squeeze();
        }
    });
}

void OrderFinder::unlearn(std::vector<OrderRow> rows)
{
    teach([this, rows = std::move(rows)] {
        for (const OrderRow row : rows)
            m_index.remove(row);
    });
}

void OrderFinder::unlearnEverything()
{
    teach([this] { m_index.clear(); });
}

/// Looking into a million orders leaves the heap full of holes.
void OrderFinder::tidyUp()
{
    teach([this] {
        m_index.squeeze();
#ifdef __GLIBC__
        malloc_trim(0);
#endif
    });
}

void OrderFinder::search(const Task &task, const std::shared_ptr<const SearchIndexHits> &former, int priority,
                         QObject *context, const Ending &ending)
{
    if (!m_turns.contains(context)) {
        m_turns.insert(context, SearchTurns());
        connect(context, &QObject::destroyed, this, [this, context] { m_turns.take(context).stop(); });
    }
    const SearchTurns turns = m_turns.value(context);
    const auto turn = turns.next();
    const auto run = [=, this, guard = QPointer<QObject>(context)] {
        const auto isOver = [&turns, turn] { return turns.isOver(turn); };
        std::shared_ptr<const SearchIndexHits> hits;
        const SearchIndexQuery query(task.search.words);
        if (isOver())
            return;
        if (!query.isEmpty()) {
            auto found = m_index.search(query, {.former = former.get(), .isStopped = isOver});
            if (!found)
                return;
            hits = std::make_shared<const SearchIndexHits>(*std::move(found));
        }
        std::optional<OrderSieve> sieve;
        if (!task.search.filter.isEmpty())
            sieve.emplace(task.table, task.search.filter, task.circumstances, task.exact);
        auto deliver = ending({hits.get(), sieve ? &*sieve : nullptr}, isOver, hits);
        if (!deliver)
            return;
        QMetaObject::invokeMethod(
            this,
            [deliver = std::move(deliver), guard, turns, turn] {
                if (guard && !turns.isOver(turn))
                    deliver();
            },
            Qt::QueuedConnection);
    };
    m_searches.start(run, priority);
}

void OrderFinder::arrange(const Task &task, const OrderArrangement &arrangement,
                          const std::shared_ptr<const SearchIndexHits> &former, QObject *context,
                          const std::function<void(Found)> &answer)
{
    search(task, former, 1, context,
           [table = task.table, arrangement, answer](const OrderSelection &only, const std::function<bool()> &isOver,
                                                     const auto &hits) -> std::function<void()> {
               auto rows = arranged(table, only, arrangement, isOver);
               if (!rows)
                   return {};
               const auto found = std::make_shared<Found>(Found{hits, *std::move(rows)});
               return [found, answer] { answer(std::move(*found)); };
           });
}

void OrderFinder::count(const Task &task, QObject *context, const std::function<void(int)> &answer)
{
    search(task, nullptr, 0, context,
           [table = task.table, answer](const OrderSelection &only, const std::function<bool()> &isOver,
                                        const auto &) -> std::function<void()> {
               int found = 0;
               if (!forEachSelected(table, only, isOver, [&found](OrderRow) { ++found; }))
                   return {};
               return [found, answer] { answer(found); };
           });
}

} // namespace Rescind
