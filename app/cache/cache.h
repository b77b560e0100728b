// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/cachestore.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace Rescind {

/// The cache for a thread that must not wait: a CacheStore on a worker thread of its own. A second one makes the next
/// pages while the worker stores those before, and tells of what was stored.
///
/// To be used from the thread it lives in. Results come there, from the event loop, never from within the call, and not
/// at all once the context is gone. What writes is carried out in the order it was asked for; pages that wait go into
/// one transaction together. What reads goes before what waits to be written: a person looks at it. So a read sees what
/// was written before it only when it was asked for after that had its result.
///
/// The destructor waits until every write that was accepted is carried out. No handler is called any more.
class Cache final : public QObject
{
    Q_OBJECT

public:
    template <typename Value> using Handler = std::function<void(const CacheResult<Value> &result)>;
    /// Makes a page, in the second thread: what takes long, such as parsing, need not be done before. Pages are made in
    /// the order they were asked for, a few ahead of being stored.
    using PageMaker = std::function<CachePage()>;
    /// Told what became of a page once it is stored for good, in the second thread and before the result is handed
    /// over.
    using PageFollower = std::function<void(const CachePage &page, const CacheChanges &changes)>;

    /// @param whenEmptied called in the second thread when all that was stored is gone and the ids begin anew: at
    /// opening, after damage, when it is forgotten; behind all followers of what was, before those of what comes
    explicit Cache(const CacheSettings &settings, std::function<void()> whenEmptied = {}, QObject *parent = nullptr);
    ~Cache() override;

    [[nodiscard]] const QString &file() const;

    // As in CacheStore.
    void open(QObject *context, const Handler<CacheStart> &handler);
    void store(const CachePage &page, QObject *context, const Handler<CacheChanges> &handler);
    void store(const PageMaker &maker, QObject *context, const Handler<CacheChanges> &handler);
    void store(const PageMaker &maker, const PageFollower &follower, QObject *context,
               const Handler<CacheChanges> &handler);
    void setPosition(const CachePosition &position, QObject *context, const Handler<void> &handler);
    void removePosition(const QString &name, QObject *context, const Handler<void> &handler);
    void purge(CacheAge age, const QDateTime &before, QObject *context, const Handler<QList<qint64>> &handler);
    void forget(QObject *context, const Handler<void> &handler);

    void order(const QString &orderUuid, QObject *context, const Handler<std::optional<CachedOrder>> &handler);
    void orders(const QList<qint64> &ids, QObject *context, const Handler<QList<CachedOrder>> &handler);
    void names(const QList<qint64> &ids, CacheNamesOf whose, QObject *context,
               const Handler<QList<CachedNames>> &handler);
    void matching(CacheField field, const QString &value, qsizetype limit, QObject *context,
                  const Handler<QList<CachedOrder>> &handler);
    void position(const QString &name, QObject *context, const Handler<std::optional<QByteArray>> &handler);

    /// Carries out @p operation with the store in the worker's thread, as a read. For what walks over all orders.
    template <typename Value>
    void ask(const std::function<CacheResult<Value>(CacheStore &store)> &operation, QObject *context,
             const Handler<Value> &handler)
    {
        add(Kind::Reads, operation, context, handler);
    }

    /// The same as a write.
    void tell(const std::function<CacheResult<void>(CacheStore &store)> &operation, QObject *context,
              const Handler<void> &handler)
    {
        add(Kind::Writes, operation, context, handler);
    }

    /// How many pages have not been stored yet. Whoever fetches them should wait while this is more than a few.
    [[nodiscard]] int pagesUnderWay() const;
    /// How many requests of any kind have not had their result yet.
    [[nodiscard]] int underWay() const;

Q_SIGNALS:
    /// Results that are handed over from now on know nothing of what was there before.
    void emptied();

private:
    enum class Kind { Reads, Writes };
    /// A request on its way through the worker and back. The handler is called, and dies, in the caller's thread only.
    struct Task
    {
        std::function<void(CacheStore &store)> carryOut;
        std::function<void()> deliver;
        // Of a page instead of carryOut.
        PageMaker maker;
        PageFollower follower;
        std::function<void(CacheResult<CacheChanges> result)> settle;
        CachePage page = {};
        std::optional<CacheChanges> changes = {}; ///< once it is stored
        bool isPage = false;
        bool isMade = false;
        bool isNews = false; ///< nobody asked for it: the cache is empty
    };
    using TaskPointer = std::shared_ptr<Task>;
    class Private;

    template <typename Value, typename Operation>
    void add(Kind kind, const Operation &operation, QObject *context, const Handler<Value> &handler)
    {
        auto result = std::make_shared<std::optional<CacheResult<Value>>>();
        enqueue(kind, {.carryOut = [result, operation](CacheStore &store) { *result = operation(store); },
                       .deliver = delivery<Value>(result, context, handler)});
    }
    template <typename Value>
    static std::function<void()> delivery(const std::shared_ptr<std::optional<CacheResult<Value>>> &result,
                                          QObject *context, const Handler<Value> &handler)
    {
        return [result, handler, guard = QPointer<QObject>(context)] {
            if (guard)
                handler(**result);
        };
    }
    void enqueue(Kind kind, Task task);

    std::unique_ptr<Private> d;
};

} // namespace Rescind
