// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/orderbook_p.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace Rescind {
namespace {

/// More rows than anybody looks at together are not fetched.
constexpr std::size_t mostWanted = 500;
/// How many orders are read from the cache in one go: what the screen wants waits for it.
constexpr std::size_t ordersTogether = 500;
constexpr std::size_t namesTogether = 2000;
/// How many rows the log of changes remembers.
constexpr std::size_t longestLog = 200'000;

QList<qint64> idsOf(std::span<const OrderRow> rows)
{
    QList<qint64> ids;
    ids.reserve(static_cast<qsizetype>(rows.size()));
    std::ranges::copy(rows, std::back_inserter(ids));
    return ids;
}

void sortOnce(QList<OrderRow> &rows)
{
    std::ranges::sort(rows);
    rows.resize(std::distance(rows.begin(), std::unique(rows.begin(), rows.end())));
}

/// Those that are in an earlier list are taken out of the later ones.
void setApart(OrderBook::Changes &changes)
{
    sortOnce(changes.added);
    sortOnce(changes.changed);
    sortOnce(changes.confirmed);
    const auto isIn = [](const QList<OrderRow> &rows) {
        return [&rows](OrderRow row) { return std::ranges::binary_search(rows, row); };
    };
    changes.changed.removeIf(isIn(changes.added));
    changes.confirmed.removeIf(isIn(changes.added));
    changes.confirmed.removeIf(isIn(changes.changed));
}

} // namespace

OrderBook::Private::Private(OrderBook &book)
    : q(book)
{
    connect(&finder, &OrderFinder::learned, &q, &OrderBook::searchChanged);
    minute.setInterval(std::chrono::minutes(1));
    connect(&minute, &QTimer::timeout, &q, &OrderBook::circumstancesChanged);
    minute.start();
}

OrderBook::Private::~Private()
{
    // Whoever teaches goes before who learns.
    cache.reset();
    retired.clear();
}

void OrderBook::Private::whenOpen(std::function<void()> deed)
{
    if (cache)
        deed();
    else
        waiting.push_back(std::move(deed));
}

void OrderBook::Private::meet(const CacheError &error)
{
    if (isForgotten || error.kind == CacheError::Kind::NotOpen)
        return;
    // A damaged one has begun afresh by itself.
    if (error.kind != CacheError::Kind::Damaged && start && start->isOnDisk)
        goOnInMemory(error);
    Q_EMIT q.cacheFailed(error);
}

/// What was read must be seen, also where it can't be kept.
void OrderBook::Private::goOnInMemory(const CacheError &error)
{
    textsLeft.clear();
    wanted.clear();
    fetching.clear();
    // Those who wait for an answer get one.
    retired.push_back(std::move(cache));
    isRetired->store(true);
    begin(CacheSettings());
    start = CacheStart{.obstacle = error};
    replace([this] {
        table.clear();
        atHand.clear();
    });
}

void OrderBook::Private::log(const QList<OrderRow> &rows)
{
    ++revision;
    for (const OrderRow row : rows)
        changeLog.push_back({revision, row});
    while (changeLog.size() > longestLog) {
        loggedSince = changeLog.front().revision;
        changeLog.pop_front();
    }
}

void OrderBook::Private::replace(const std::function<void()> &deed)
{
    Q_EMIT q.aboutToBeReplaced();
    deed();
    ++revision;
    changeLog.clear();
    loggedSince = revision;
    Q_EMIT q.replaced();
}

/// What a page brought, told to everybody.
void OrderBook::Private::apply(const StoredPage &page)
{
    Changes changes;
    for (const auto &[row, brief] : page.briefs)
        (table.has(row) ? changes.changed : changes.added).append(row);
    for (const OrderRow row : page.confirmed) {
        if (table.has(row))
            changes.confirmed.append(row);
    }
    setApart(changes);
    if (changes.isEmpty())
        return;
    Q_EMIT q.aboutToChange(changes);
    for (const auto &[row, brief] : page.briefs)
        table.set(row, brief);
    for (const OrderRow row : std::as_const(changes.confirmed)) {
        if (table.asOf(row) >= page.asOf)
            continue;
        table.setAsOf(row, page.asOf);
        atHand.confirm(row, timeOf(page.asOf));
    }
    std::ranges::for_each(changes.changed, [this](OrderRow row) { atHand.outdate(row); });
    log(changes.added + changes.changed);
    Q_EMIT q.changed(changes);
    // Those that somebody looks at.
    const auto refetch = [this](OrderRow row) {
        if (atHand.has(row))
            want(row);
    };
    std::ranges::for_each(changes.changed, refetch);
}

/// What is under way is at least as new as what is known here: results come in the order they were made.
void OrderBook::Private::want(OrderRow row)
{
    if (fetching.contains(row))
        return;
    if (wanted.empty())
        QMetaObject::invokeMethod(
            &q, [this] { fetch(); }, Qt::QueuedConnection);
    if (std::ranges::find(wanted, row) != wanted.end())
        return;
    if (wanted.size() == mostWanted)
        wanted.erase(wanted.begin());
    wanted.push_back(row);
}

void OrderBook::Private::fetch()
{
    const auto rows = std::exchange(wanted, {});
    fetching.unite({rows.cbegin(), rows.cend()});
    whenOpen([this, rows] {
        cache->orders(idsOf(rows), &q, current<QList<CachedOrder>>([this, rows](const auto &result) {
                          for (const OrderRow row : rows)
                              fetching.remove(row);
                          if (result)
                              putAtHand(*result);
                          else
                              meet(result.error());
                      }));
    });
}

void OrderBook::Private::putAtHand(const QList<CachedOrder> &orders)
{
    QList<OrderRow> rows;
    for (const CachedOrder &cached : orders) {
        const auto row = static_cast<OrderRow>(cached.id);
        if (!table.has(row))
            continue; // gone since
        atHand.put(row, cached.order, cached.asOf);
        rows.append(row);
    }
    if (!rows.isEmpty())
        Q_EMIT q.ordersAtHand(rows);
}

void OrderBook::Private::hold(QObject *context, OrderRow row)
{
    if (!holders.contains(context)) {
        holders.insert(context);
        connect(context, &QObject::destroyed, &finder, [this, context] {
            holders.remove(context);
            atHand.letGo(context);
        });
    }
    atHand.hold(context, row);
}

template <typename Value> void OrderBook::Private::beginReading(Reading<Value> its)
{
    const auto reading = std::make_shared<Reading<Value>>(std::move(its));
    whenOpen([this, reading] {
        // From the event loop, also when there is nothing.
        QMetaObject::invokeMethod(
            reading->context, [this, reading] { readNext(reading); }, Qt::QueuedConnection);
    });
}

template <typename Value> void OrderBook::Private::readNext(const std::shared_ptr<Reading<Value>> &reading)
{
    const auto left = std::span(reading->rows).subspan(reading->done);
    if (left.empty()) {
        reading->answer({});
        return;
    }
    const auto some = left.first(std::min(reading->atATime, left.size()));
    reading->done += some.size();
    reading->ask(*cache, idsOf(some), reading->context, current<QList<Value>>([this, reading](const auto &result) {
        if (!result)
            meet(result.error());
        if (result && !result->isEmpty())
            reading->answer(*result);
        if (reading->context)
            readNext(reading);
    }));
}

OrderBook::OrderBook(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this))
{
}

OrderBook::~OrderBook() = default;

bool OrderBook::isOpen() const
{
    return d->start.has_value();
}

const std::optional<CacheStart> &OrderBook::start() const
{
    return d->start;
}

const OrderTable &OrderBook::table() const
{
    return d->table;
}

quint64 OrderBook::revision() const
{
    return d->revision;
}

std::shared_ptr<const Order> OrderBook::order(OrderRow row)
{
    auto order = d->atHand.entry(row).order;
    if (!order && d->table.has(row))
        d->want(row);
    return order;
}

OrderRow OrderBook::rowOf(const QString &orderUuid) const
{
    return d->atHand.rowOf(orderUuid);
}

std::shared_ptr<const Order> OrderBook::order(const QString &orderUuid) const
{
    return d->atHand.entry(rowOf(orderUuid)).order;
}

std::optional<OrderBook::Entry> OrderBook::entry(const QString &orderUuid) const
{
    const auto row = rowOf(orderUuid);
    if (row == 0)
        return std::nullopt;
    const auto entry = d->atHand.entry(row);
    return Entry{entry.order, entry.asOf};
}

QDateTime OrderBook::timeOf(qint64 milliseconds)
{
    return milliseconds == OrderBrief::noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

void OrderBook::find(const QString &orderUuid, QObject *context, const std::function<void(OrderRow)> &answer)
{
    d->whenOpen([this, orderUuid, guard = QPointer<QObject>(context), answer] {
        if (!guard)
            return;
        d->cache->order(orderUuid, guard, [this, guard, answer](const CacheResult<std::optional<CachedOrder>> &result) {
            if (!result)
                d->meet(result.error());
            if (!result || !*result || !d->table.has(static_cast<OrderRow>((*result)->id))) {
                answer(0);
                return;
            }
            const auto row = static_cast<OrderRow>((*result)->id);
            d->putAtHand({**result});
            if (guard) {
                d->hold(guard, row);
                answer(row);
            }
        });
    });
}

void OrderBook::findByPurchaseOrderNumber(const QString &number, QObject *context,
                                          const std::function<void(const QStringList &)> &answer)
{
    constexpr qsizetype most = 100;
    d->whenOpen([this, number, guard = QPointer<QObject>(context), answer] {
        d->cache->matching(CacheField::PurchaseOrderNumber, number, most, guard,
                           [this, number, answer](const CacheResult<QList<CachedOrder>> &result) {
                               QStringList uuids;
                               if (!result)
                                   d->meet(result.error());
                               for (const CachedOrder &cached : result.value_or(QList<CachedOrder>())) {
                                   if (cached.order.purchaseOrderNumber == number)
                                       uuids << cached.order.uuid;
                               }
                               answer(uuids);
                           });
    });
}

void OrderBook::read(const std::vector<OrderRow> &rows, QObject *context,
                     const std::function<void(const QList<CachedOrder> &)> &answer)
{
    const auto ask
        = [](Cache &cache, const auto &ids, auto *asker, const auto &handler) { cache.orders(ids, asker, handler); };
    d->beginReading(Private::Reading<CachedOrder>{rows, ordersTogether, ask, context, answer});
}

void OrderBook::readNames(const std::vector<OrderRow> &rows, CacheNamesOf whose, QObject *context,
                          const std::function<void(const QList<CachedNames> &)> &answer)
{
    const auto ask = [whose](Cache &cache, const auto &ids, auto *asker, const auto &handler) {
        cache.names(ids, whose, asker, handler);
    };
    const auto atATime = whose == CacheNamesOf::Orders ? namesTogether : ordersTogether;
    d->beginReading(Private::Reading<CachedNames>{rows, atATime, ask, context, answer});
}

void OrderBook::take(const QList<Order> &orders, const QDateTime &asOf)
{
    if (!orders.isEmpty())
        takePage([orders, asOf] { return CachePage{orders, asOf, std::nullopt}; }, this, [](const auto &) {});
}

void OrderBook::takePage(const Cache::PageMaker &maker, QObject *context,
                         const std::function<void(const CacheResult<CacheChanges> &)> &done)
{
    ++d->pagesWaiting;
    d->whenOpen([this, maker, guard = QPointer<QObject>(context), done] {
        --d->pagesWaiting;
        const auto stored = std::make_shared<Private::StoredPage>();
        d->cache->store(
            maker,
            [stored, finder = &d->finder, isRetired = d->isRetired](const CachePage &page,
                                                                    const CacheChanges &changes) {
                if (!*isRetired)
                    stored->follow(page, changes, *finder);
            },
            this,
            [this, stored, guard, done](const CacheResult<CacheChanges> &result) {
                if (result)
                    d->apply(*stored);
                else
                    d->meet(result.error());
                if (guard)
                    done(result);
            });
    });
}

int OrderBook::pagesUnderWay() const
{
    return d->pagesWaiting + (d->cache ? d->cache->pagesUnderWay() : 0);
}

void OrderBook::position(const QString &name, QObject *context,
                         const std::function<void(const std::optional<QByteArray> &)> &answer)
{
    d->whenOpen([this, name, guard = QPointer<QObject>(context), answer] {
        d->cache->position(name, guard, [this, answer](const CacheResult<std::optional<QByteArray>> &result) {
            if (!result)
                d->meet(result.error());
            answer(result.value_or(std::nullopt));
        });
    });
}

void OrderBook::setPosition(const CachePosition &position)
{
    d->whenOpen([this, position] { d->cache->setPosition(position, this, d->reporting<void>()); });
}

void OrderBook::removePosition(const QString &name)
{
    d->whenOpen([this, name] { d->cache->removePosition(name, this, d->reporting<void>()); });
}

std::optional<std::vector<OrderRow>> OrderBook::changesSince(quint64 revision) const
{
    if (revision < d->loggedSince)
        return std::nullopt;
    std::vector<OrderRow> rows;
    for (auto entry = d->changeLog.crbegin(); entry != d->changeLog.crend() && entry->revision > revision; ++entry)
        rows.push_back(entry->row);
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

int OrderBook::notYetSearchable() const
{
    return std::max(0, count() - static_cast<int>(d->finder.size()));
}

void OrderBook::purge(CacheAge age, const QDateTime &before)
{
    d->whenOpen([this, age, before] {
        d->cache->purge(age, before, this, d->current<QList<qint64>>([this](const auto &result) {
            if (result)
                d->remove(*result);
            else
                d->meet(result.error());
        }));
    });
}

void OrderBook::Private::remove(const QList<qint64> &ids)
{
    Changes changes;
    for (const qint64 id : ids) {
        const auto row = static_cast<OrderRow>(id);
        if (table.has(row))
            changes.removed.append(row);
    }
    if (changes.isEmpty())
        return;
    sortOnce(changes.removed);
    Q_EMIT q.aboutToChange(changes);
    for (const OrderRow row : std::as_const(changes.removed)) {
        table.remove(row);
        atHand.remove(row);
    }
    log(changes.removed);
    finder.unlearn({changes.removed.cbegin(), changes.removed.cend()});
    Q_EMIT q.changed(changes);
}

void OrderBook::forget(QObject *context, const std::function<void(const CacheResult<void> &)> &answer)
{
    d->whenOpen([this, guard = QPointer<QObject>(context), answer] { d->cache->forget(guard, answer); });
}

} // namespace Rescind
