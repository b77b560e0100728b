// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/searchindex.h"
#include "app/desk/ordersequence.h"
#include "app/desk/ordertable.h"
#include "app/desk/views/orderfilter.h"
#include "app/domain/order.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSemaphore>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace Rescind {

/// Searches and arranges orders in threads of its own: one learns what there is to be found, the other looks. Lives on
/// the GUI thread; teaching may be done from any.
class OrderFinder final : public QObject
{
    Q_OBJECT

public:
    explicit OrderFinder(QObject *parent = nullptr);
    /// Stops what is being searched and forgets what was to be learned. Nobody may be teaching any more.
    ~OrderFinder() override;

    // Teaching: carried out in this sequence. learn() waits while much is still to be learned, so it is for workers.

    struct Lesson
    {
        OrderRow row = 0;
        Order order; ///< shared, so copying costs little
    };
    void learn(std::vector<Lesson> lessons);
    void unlearn(std::vector<OrderRow> rows);
    void unlearnEverything();
    /// Gives back the memory that was only needed on the way.
    void tidyUp();

    /// How many orders can be found.
    [[nodiscard]] std::size_t size() const { return m_index.size(); }
    [[nodiscard]] std::size_t memory() const { return m_index.memory(); }

    /// What is looked for, in a snapshot.
    struct Task
    {
        OrderTable table;
        OrderSearch search;
        OrderCircumstances circumstances;
        OrderRows exact; ///< what was looked up for the filter's exact terms
    };
    struct Found
    {
        std::shared_ptr<const SearchIndexHits> hits; ///< null where no words were searched for
        std::vector<OrderRow> rows;
    };
    /// Answers later, in this object's thread; not at all once @p context is gone or has asked for something else.
    void arrange(const Task &task, const OrderArrangement &arrangement,
                 const std::shared_ptr<const SearchIndexHits> &former, QObject *context,
                 const std::function<void(Found)> &answer);
    /// The same with the number of orders found; what is arranged for somebody goes first.
    void count(const Task &task, QObject *context, const std::function<void(int)> &answer);

Q_SIGNALS:
    /// What was taught so far is learned.
    void learned();

private:
    /// What a search ends with, in its own thread; nothing when it was stopped.
    using Ending = std::function<std::function<void()>(const OrderSelection &only, const std::function<bool()> &isOver,
                                                       const std::shared_ptr<const SearchIndexHits> &hits)>;

    void teach(std::function<void()> lesson);
    void search(const Task &task, const std::shared_ptr<const SearchIndexHits> &former, int priority, QObject *context,
                const Ending &ending);

    SearchIndex m_index;
    QHash<QObject *, SearchTurns> m_turns;
    std::atomic<int> m_lessons = 0;
    std::size_t m_learned = 0; ///< of the learning thread
    QSemaphore m_room;
    QThreadPool m_school; ///< these two last: they use the others
    QThreadPool m_searches;
};

} // namespace Rescind
