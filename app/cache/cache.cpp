// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/cache.h"

#include <QElapsedTimer>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Rescind {

namespace {

/// What goes into one transaction at most. More orders are stored faster, but let a read wait for longer.
constexpr std::size_t mostPages = 16;
constexpr qsizetype enoughOrders = 5000;
/// How long handlers may take in one turn of the event loop before it goes round again.
constexpr auto deliveryTurn = 4ms;

} // namespace

class Cache::Private
{
public:
    Private(Cache *cache, CacheSettings settings, std::function<void()> whenEmptied)
        : q(cache)
        , m_settings(std::move(settings))
        , m_whenEmptied(std::move(whenEmptied))
        , m_thread(QThread::create([this] { work(); }))
    {
        m_thread->setObjectName(u"cache"_s);
        m_thread->start();
    }

    ~Private()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isEnding = true;
            m_reads.clear();
        }
        m_hasWork.notify_one();
        m_thread->wait();
    }
    Q_DISABLE_COPY_MOVE(Private)

    void add(Kind kind, Task task)
    {
        ++m_underWay;
        m_pagesUnderWay += task.maker ? 1 : 0;
        {
            const std::lock_guard lock(m_mutex);
            (kind == Kind::Reads ? m_reads : m_writes).push_back(std::move(task));
        }
        m_hasWork.notify_one();
    }

    [[nodiscard]] int underWay() const { return m_underWay; }
    [[nodiscard]] int pagesUnderWay() const { return m_pagesUnderWay; }
    [[nodiscard]] const QString &file() const { return m_settings.file; }

private:
    // In the worker's thread.
    void work();
    [[nodiscard]] std::vector<Task> takeGroup();
    void storePages(CacheStore &store, std::vector<Task> &group);
    [[nodiscard]] bool takePage(std::vector<Task> &group);
    void tellEmptied();
    void handBack(std::vector<Task> group);
    // In the caller's.
    void deliver();

    Cache *const q;
    const CacheSettings m_settings;
    const std::function<void()> m_whenEmptied;
    int m_underWay = 0;
    int m_pagesUnderWay = 0;

    std::mutex m_mutex; ///< for what follows
    std::condition_variable m_hasWork;
    std::deque<Task> m_reads;
    std::deque<Task> m_writes;
    std::deque<Task> m_done;
    bool m_isEnding = false;
    bool m_isDeliveryDue = false;

    std::unique_ptr<QThread> m_thread; ///< last: it uses the others
};

void Cache::Private::work()
{
    CacheStore store(m_settings);
    for (;;) {
        std::vector<Task> group = takeGroup();
        if (group.empty())
            return;
        const int epoch = store.epoch();
        if (group.front().maker)
            storePages(store, group);
        else
            group.front().carryOut(store);
        if (store.epoch() != epoch)
            tellEmptied();
        handBack(std::move(group));
    }
}

/// Waits for the next task. Empty at the end.
std::vector<Cache::Task> Cache::Private::takeGroup()
{
    std::unique_lock lock(m_mutex);
    m_hasWork.wait(lock, [this] { return m_isEnding || !m_reads.empty() || !m_writes.empty(); });
    std::vector<Task> group;
    std::deque<Task> &from = m_reads.empty() ? m_writes : m_reads;
    if (!from.empty()) {
        group.push_back(std::move(from.front()));
        from.pop_front();
    }
    return group;
}

/// Takes the next page that waits into @p group, when that is what comes next.
bool Cache::Private::takePage(std::vector<Task> &group)
{
    const std::lock_guard lock(m_mutex);
    if (group.size() >= mostPages || !m_reads.empty() || m_writes.empty() || !m_writes.front().maker)
        return false;
    group.push_back(std::move(m_writes.front()));
    m_writes.pop_front();
    return true;
}

void Cache::Private::storePages(CacheStore &store, std::vector<Task> &group)
{
    qsizetype orders = 0;
    std::size_t made = 0;
    std::vector<CachePage> pages;
    const auto changes = store.storeAll([&]() -> std::optional<CachePage> {
        if (made == group.size() && (orders >= enoughOrders || !takePage(group)))
            return std::nullopt;
        const CachePage page = pages.emplace_back(group.at(made++).maker());
        orders += page.orders.size();
        return page;
    });
    for (std::size_t i = 0; i < group.size(); ++i) {
        if (!changes) {
            group.at(i).settle(tl::make_unexpected(changes.error()));
            continue;
        }
        const CacheChanges &its = changes->at(static_cast<qsizetype>(i));
        if (group.at(i).follower)
            group.at(i).follower(pages.at(i), its);
        group.at(i).settle(its);
    }
}

void Cache::Private::tellEmptied()
{
    if (m_whenEmptied)
        m_whenEmptied();
    std::vector<Task> news;
    news.push_back({.deliver = [this] { Q_EMIT q->emptied(); }, .isNews = true});
    handBack(std::move(news));
}

void Cache::Private::handBack(std::vector<Task> group)
{
    const std::lock_guard lock(m_mutex);
    std::ranges::move(group, std::back_inserter(m_done));
    if (!m_isDeliveryDue) {
        m_isDeliveryDue = true;
        QMetaObject::invokeMethod(
            q, [this] { deliver(); }, Qt::QueuedConnection);
    }
}

void Cache::Private::deliver()
{
    const QPointer<Cache> alive = q;
    QElapsedTimer turn;
    turn.start();
    for (;;) {
        Task task;
        {
            const std::lock_guard lock(m_mutex);
            if (m_done.empty()) {
                m_isDeliveryDue = false;
                return;
            }
            if (std::chrono::milliseconds(turn.elapsed()) > deliveryTurn) {
                QMetaObject::invokeMethod(
                    q, [this] { deliver(); }, Qt::QueuedConnection);
                return;
            }
            task = std::move(m_done.front());
            m_done.pop_front();
        }
        m_underWay -= task.isNews ? 0 : 1;
        m_pagesUnderWay -= task.maker ? 1 : 0;
        task.deliver();
        if (!alive)
            return; // the handler has ended us
    }
}

Cache::Cache(const CacheSettings &settings, std::function<void()> whenEmptied, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, settings, std::move(whenEmptied)))
{
}

Cache::~Cache() = default;

const QString &Cache::file() const
{
    return d->file();
}

int Cache::underWay() const
{
    return d->underWay();
}

int Cache::pagesUnderWay() const
{
    return d->pagesUnderWay();
}

void Cache::enqueue(Kind kind, Task task)
{
    d->add(kind, std::move(task));
}

void Cache::open(QObject *context, const Handler<CacheStart> &handler)
{
    // What was asked for before goes on before it.
    add(
        Kind::Reads, [](CacheStore &store) { return store.open(); }, context, handler);
}

void Cache::store(const CachePage &page, QObject *context, const Handler<CacheChanges> &handler)
{
    store([page] { return page; }, context, handler);
}

void Cache::store(const PageMaker &maker, QObject *context, const Handler<CacheChanges> &handler)
{
    store(maker, {}, context, handler);
}

void Cache::store(const PageMaker &maker, const PageFollower &follower, QObject *context,
                  const Handler<CacheChanges> &handler)
{
    auto result = std::make_shared<std::optional<CacheResult<CacheChanges>>>();
    enqueue(Kind::Writes, {.deliver = delivery<CacheChanges>(result, context, handler),
                           .maker = maker,
                           .follower = follower,
                           .settle = [result](CacheResult<CacheChanges> its) { *result = std::move(its); }});
}

void Cache::setPosition(const CachePosition &position, QObject *context, const Handler<void> &handler)
{
    add(
        Kind::Writes, [position](CacheStore &store) { return store.setPosition(position); }, context, handler);
}

void Cache::removePosition(const QString &name, QObject *context, const Handler<void> &handler)
{
    add(
        Kind::Writes, [name](CacheStore &store) { return store.removePosition(name); }, context, handler);
}

void Cache::purge(CacheAge age, const QDateTime &before, QObject *context, const Handler<QList<qint64>> &handler)
{
    add(
        Kind::Writes, [age, before](CacheStore &store) { return store.purge(age, before); }, context, handler);
}

void Cache::forget(QObject *context, const Handler<void> &handler)
{
    add(
        Kind::Writes, [](CacheStore &store) { return store.forget(); }, context, handler);
}

void Cache::order(const QString &orderUuid, QObject *context, const Handler<std::optional<CachedOrder>> &handler)
{
    add(
        Kind::Reads, [orderUuid](CacheStore &store) { return store.order(orderUuid); }, context, handler);
}

void Cache::orders(const QList<qint64> &ids, QObject *context, const Handler<QList<CachedOrder>> &handler)
{
    add(
        Kind::Reads, [ids](CacheStore &store) { return store.orders(ids); }, context, handler);
}

void Cache::matching(CacheField field, const QString &value, qsizetype limit, QObject *context,
                     const Handler<QList<CachedOrder>> &handler)
{
    add(
        Kind::Reads, [field, value, limit](CacheStore &store) { return store.matching(field, value, limit); }, context,
        handler);
}

void Cache::position(const QString &name, QObject *context, const Handler<std::optional<QByteArray>> &handler)
{
    add(
        Kind::Reads, [name](CacheStore &store) { return store.position(name); }, context, handler);
}

} // namespace Rescind
