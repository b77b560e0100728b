// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/cache.h"

#include "app/cache/preparedorders.h"
#include "app/domain/background.h"

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
constexpr qsizetype enoughOrders = 6000;
/// Pages that follow each other closer than this come one after the other.
constexpr auto longestPause = 30ms;
/// How many pages are made before the one in front of them is stored: each is a few megabytes.
constexpr int mostMadeAhead = 3;
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
        , m_maker(QThread::create([this] {
            beInTheBackground();
            makeAndFollow();
        }))
        , m_worker(QThread::create([this] {
            beInTheBackground();
            work();
        }))
    {
        m_maker->setObjectName(u"cache pages"_s);
        m_worker->setObjectName(u"cache"_s);
        m_maker->start();
        m_worker->start();
    }

    ~Private()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isEnding = true;
            m_reads.clear();
        }
        m_hasWork.notify_one();
        m_worker->wait();
        {
            const std::lock_guard lock(m_mutex);
            m_isWorkOver = true;
        }
        m_hasPages.notify_one();
        m_maker->wait();
    }
    Q_DISABLE_COPY_MOVE(Private)

    void add(Kind kind, Task its)
    {
        const auto task = std::make_shared<Task>(std::move(its));
        ++m_underWay;
        m_pagesUnderWay += task->isPage ? 1 : 0;
        {
            const std::lock_guard lock(m_mutex);
            (kind == Kind::Reads ? m_reads : m_writes).push_back(task);
            if (task->isPage)
                m_toMake.push_back(task);
        }
        (task->isPage ? m_hasPages : m_hasWork).notify_one();
    }

    [[nodiscard]] int underWay() const { return m_underWay; }
    [[nodiscard]] int pagesUnderWay() const { return m_pagesUnderWay; }
    [[nodiscard]] const QString &file() const { return m_settings.file; }

private:
    // In the worker's thread.
    void work();
    [[nodiscard]] TaskPointer takeNext();
    void storePages(CacheStore &store, const TaskPointer &first);
    [[nodiscard]] TaskPointer takePage(bool isOneOfMany);
    void tellEmptied();
    void conclude(const std::vector<TaskPointer> &group);
    // In the second.
    void makeAndFollow();
    void make(Task &task);
    void follow(Task &task) const;
    // With the mutex.
    [[nodiscard]] bool hasWriteToDo() const;
    [[nodiscard]] bool canMake() const { return !m_toMake.empty() && m_madeAhead < mostMadeAhead; }
    [[nodiscard]] TaskPointer takeWrite();
    void handBack(const TaskPointer &task);
    // In the caller's.
    void deliver();

    Cache *const q;
    const CacheSettings m_settings;
    const std::function<void()> m_whenEmptied;
    int m_underWay = 0;
    int m_pagesUnderWay = 0;

    QElapsedTimer m_sinceStored;         ///< of the worker: since it stored a page
    std::optional<FieldCipher> m_cipher; ///< of the second thread

    std::mutex m_mutex; ///< for what follows
    std::condition_variable m_hasWork;
    std::condition_variable m_hasPages;
    std::deque<TaskPointer> m_reads;
    std::deque<TaskPointer> m_writes;
    std::deque<TaskPointer> m_toMake; ///< those of the writes that are pages and not made
    std::deque<TaskPointer> m_concluded;
    std::deque<TaskPointer> m_done;
    int m_madeAhead = 0;
    bool m_isFollowing = false;
    bool m_isEnding = false;
    bool m_isWorkOver = false;
    bool m_isDeliveryDue = false;

    // Last: they use the others.
    std::unique_ptr<QThread> m_maker;
    std::unique_ptr<QThread> m_worker;
};

void Cache::Private::work()
{
    CacheStore store(m_settings);
    while (const TaskPointer task = takeNext()) {
        const int epoch = store.epoch();
        if (task->isPage) {
            storePages(store, task);
            continue;
        }
        task->carryOut(store);
        if (store.epoch() != epoch)
            tellEmptied();
        conclude({task});
    }
}

bool Cache::Private::hasWriteToDo() const
{
    return !m_writes.empty() && (!m_writes.front()->isPage || m_writes.front()->isMade);
}

Cache::TaskPointer Cache::Private::takeWrite()
{
    TaskPointer task = std::move(m_writes.front());
    m_writes.pop_front();
    if (task->isPage) {
        --m_madeAhead;
        m_hasPages.notify_one();
    }
    return task;
}

/// Waits for the next task. Null at the end.
Cache::TaskPointer Cache::Private::takeNext()
{
    std::unique_lock lock(m_mutex);
    m_hasWork.wait(lock, [this] { return !m_reads.empty() || hasWriteToDo() || (m_isEnding && m_writes.empty()); });
    if (m_reads.empty())
        return hasWriteToDo() ? takeWrite() : nullptr;
    TaskPointer task = std::move(m_reads.front());
    m_reads.pop_front();
    return task;
}

/// The next page, when that is what comes next; or null. Where pages come one after the other it waits for a moment:
/// two transactions write far more than one, for what is found by its value is all over the file.
Cache::TaskPointer Cache::Private::takePage(bool isOneOfMany)
{
    std::unique_lock lock(m_mutex);
    const auto hasNews = [this] { return m_isEnding || !m_reads.empty() || hasWriteToDo(); };
    if (isOneOfMany)
        m_hasWork.wait_for(lock, longestPause, hasNews);
    const bool isNext = m_reads.empty() && hasWriteToDo() && m_writes.front()->isPage;
    return isNext ? takeWrite() : nullptr;
}

void Cache::Private::storePages(CacheStore &store, const TaskPointer &first)
{
    const int epoch = store.epoch();
    const bool isOneOfMany
        = m_sinceStored.isValid() && std::chrono::milliseconds(m_sinceStored.elapsed()) < longestPause;
    std::vector<TaskPointer> group{first};
    std::size_t given = 0;
    qsizetype orders = 0;
    const auto changes = store.storeAll([&]() -> std::optional<CachePage> {
        if (given > 0)
            group.at(given - 1)->page.prepared.reset(); // it takes as much memory as the orders
        if (given == group.size()) {
            const bool isFull = orders >= enoughOrders || group.size() >= mostPages;
            const TaskPointer next = isFull ? nullptr : takePage(isOneOfMany);
            if (!next)
                return std::nullopt;
            group.push_back(next);
        }
        const CachePage &page = group.at(given++)->page;
        orders += page.orders.size();
        return page;
    });
    for (std::size_t i = 0; i < group.size(); ++i) {
        if (changes)
            group.at(i)->changes = changes->at(static_cast<qsizetype>(i));
        group.at(i)->settle(changes ? CacheResult<CacheChanges>(changes->at(static_cast<qsizetype>(i)))
                                    : tl::make_unexpected(changes.error()));
    }
    m_sinceStored.start();
    if (store.epoch() != epoch)
        tellEmptied();
    conclude(group);
}

void Cache::Private::tellEmptied()
{
    conclude({std::make_shared<Task>(Task{.deliver = [this] { Q_EMIT q->emptied(); }, .isNews = true})});
}

/// What nobody follows is handed back at once, unless it would overtake what was before it.
void Cache::Private::conclude(const std::vector<TaskPointer> &group)
{
    const std::lock_guard lock(m_mutex);
    for (const TaskPointer &task : group) {
        if (task->isPage || task->isNews || m_isFollowing || !m_concluded.empty())
            m_concluded.push_back(task);
        else
            handBack(task);
    }
    m_hasPages.notify_one();
}

void Cache::Private::makeAndFollow()
{
    // In memory the key is the store's own.
    if (m_settings.key && !m_settings.file.isEmpty()) {
        if (auto cipher = FieldCipher::make(*m_settings.key))
            m_cipher.emplace(*std::move(cipher));
    }
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_hasPages.wait(lock, [this] { return !m_concluded.empty() || canMake() || m_isWorkOver; });
        if (!m_concluded.empty()) {
            const TaskPointer task = std::move(m_concluded.front());
            m_concluded.pop_front();
            m_isFollowing = true;
            lock.unlock();
            follow(*task);
            lock.lock();
            m_isFollowing = false;
            handBack(task);
        } else if (canMake()) {
            const TaskPointer task = std::move(m_toMake.front());
            m_toMake.pop_front();
            ++m_madeAhead;
            lock.unlock();
            make(*task);
            lock.lock();
            task->isMade = true;
            m_hasWork.notify_one();
        } else {
            return;
        }
    }
}

void Cache::Private::make(Task &task)
{
    task.page = task.maker();
    task.maker = {};
    if (m_cipher)
        task.page.prepared = std::make_shared<const PreparedOrders>(task.page.orders, *m_cipher);
}

void Cache::Private::follow(Task &task) const
{
    if (task.isNews && m_whenEmptied)
        m_whenEmptied();
    if (task.changes && task.follower)
        task.follower(task.page, *task.changes);
    // What the page leaves goes where it was made, and not where nobody may wait.
    task.page = {};
    task.follower = {};
}

void Cache::Private::handBack(const TaskPointer &task)
{
    m_done.push_back(task);
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
        TaskPointer task;
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
        m_underWay -= task->isNews ? 0 : 1;
        m_pagesUnderWay -= task->isPage ? 1 : 0;
        task->deliver();
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
                           .settle = [result](CacheResult<CacheChanges> its) { *result = std::move(its); },
                           .isPage = true});
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

void Cache::names(const QList<qint64> &ids, CacheNamesOf whose, QObject *context,
                  const Handler<QList<CachedNames>> &handler)
{
    add(
        Kind::Reads, [ids, whose](CacheStore &store) { return store.names(ids, whose); }, context, handler);
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
