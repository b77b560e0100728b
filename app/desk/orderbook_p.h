// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/orderbook.h"
#include "app/desk/orderfinder.h"
#include "app/desk/ordersathand.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <atomic>
#include <deque>
#include <span>
#include <vector>

namespace Rescind {

class OrderBook::Private
{
public:
    explicit Private(OrderBook &book);
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    using Briefs = std::vector<std::pair<OrderRow, OrderBrief>>;

    /// What is told of a page that was stored.
    struct StoredPage
    {
        Briefs briefs; ///< of those that were added or changed; the last one counts
        std::vector<OrderRow> confirmed;
        qint64 asOf = OrderBrief::noTime;

        /// In the thread that makes the pages.
        void follow(const CachePage &page, const CacheChanges &changes, OrderFinder &learner);
    };

    /// Orders, or only what they are called, that are read some at a time.
    template <typename Value> struct Reading
    {
        using Handler = Cache::Handler<QList<Value>>;
        std::vector<OrderRow> rows;
        std::size_t atATime = 0;
        std::function<void(Cache &cache, const QList<qint64> &ids, QObject *context, const Handler &handler)> ask;
        QPointer<QObject> context;
        std::function<void(const QList<Value> &)> answer;
        std::size_t done = 0;
    };

    struct LogEntry
    {
        quint64 revision = 0;
        OrderRow row = 0;
    };

    void whenOpen(std::function<void()> deed);
    /// Goes on after an error as well as can be.
    void meet(const CacheError &error);
    void goOnInMemory(const CacheError &error);
    /// Wraps what is to happen with a result: what an earlier cache tells has no meaning any more.
    template <typename Value> [[nodiscard]] Cache::Handler<Value> current(Cache::Handler<Value> handler)
    {
        return [this, its = cache.get(), handler = std::move(handler)](const CacheResult<Value> &result) {
            if (its == cache.get())
                handler(result);
            else
                handler(tl::make_unexpected(cacheError(CacheError::Kind::NotOpen)));
        };
    }
    /// For what has no other result.
    template <typename Value> [[nodiscard]] Cache::Handler<Value> reporting()
    {
        return [this](const CacheResult<Value> &result) {
            if (!result)
                meet(result.error());
        };
    }

    // Opening.
    void open(const CacheSettings &settings);
    void begin(const CacheSettings &settings);
    void opened(const CacheResult<CacheStart> &result);
    void loadFirstPage();
    void loadBriefs();
    void loadTexts();
    void takeTexts(const Briefs &briefs);
    void emptied();

    void apply(const StoredPage &page);
    void remove(const QList<qint64> &ids);
    void log(const QList<OrderRow> &rows);
    void replace(const std::function<void()> &deed);

    void want(OrderRow row);
    void fetch();
    void putAtHand(const QList<CachedOrder> &orders);
    void hold(QObject *context, OrderRow row);
    template <typename Value> void beginReading(Reading<Value> reading);
    template <typename Value> void readNext(const std::shared_ptr<Reading<Value>> &reading);

    /// Looks up what the filter names exactly, if it does, unless something else is searched for meanwhile.
    void prepare(const OrderSearch &search, QObject *context, const std::function<void(OrderFinder::Task)> &then);

    OrderBook &q;
    QHash<QObject *, quint64> searches; ///< the latest of each context; gone after all of these
    OrderFinder finder;
    QObject firstPage;            ///< asks for the newest; gone before the finder
    std::unique_ptr<Cache> cache; ///< null until it is opened
    /// Those that failed, until they have answered.
    std::vector<std::unique_ptr<Cache>> retired;
    /// Of the cache in use; shared with its worker.
    std::shared_ptr<std::atomic<bool>> isRetired;
    std::optional<CacheStart> start;
    std::vector<std::function<void()>> waiting;
    bool isForgotten = false;
    int pagesWaiting = 0;

    OrderTable table;
    OrderRows putOff;
    OverdueRule overdue = OrderCircumstances().overdue;
    const Clock *clock = nullptr;
    QTimer minute;
    OrdersAtHand atHand;
    QSet<QObject *> holders;
    std::vector<OrderRow> wanted;
    QSet<OrderRow> fetching;
    std::vector<OrderRow> textsLeft; ///< whose texts are to be read, the last first

    quint64 revision = 0;
    quint64 loggedSince = 0; ///< changes up to this one are not in the log
    std::deque<LogEntry> changeLog;
};

} // namespace Rescind
