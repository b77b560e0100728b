// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/orderbook_p.h"

#include <QDataStream>
#include <QIODevice>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace Rescind {
namespace {

/// The cache's note of the orders that are shown first.
QString firstPageName()
{
    return u"first page"_s;
}
constexpr std::size_t firstPageSize = 100;
/// How many orders are looked into in one go, while what the screen wants waits.
constexpr std::size_t textsTogether = 1000;

/// How long the first page has for itself.
constexpr std::chrono::milliseconds firstLook(150);

qint64 millisecondsOf(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : OrderBrief::noTime;
}

QByteArray packed(std::span<const OrderRow> rows)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    for (const OrderRow row : rows)
        out << row;
    return bytes;
}

QList<qint64> unpacked(const QByteArray &bytes)
{
    QList<qint64> ids;
    QDataStream in(bytes);
    while (!in.atEnd()) {
        OrderRow row = 0;
        in >> row;
        ids.append(row);
    }
    return ids;
}

CacheResult<QList<CachedOrder>> readFirstPage(CacheStore &store)
{
    const auto note = store.position(firstPageName());
    if (!note)
        return tl::make_unexpected(note.error());
    return *note ? store.orders(unpacked(**note)) : QList<CachedOrder>();
}

OrderBrief briefOf(const CacheGlance &glance)
{
    return {.created = millisecondsOf(glance.created),
            .asOf = millisecondsOf(glance.asOf),
            .shownSince = millisecondsOf(glance.changedAt),
            .rollUp = glance.rollUp};
}

CacheResult<OrderTable> readBriefs(CacheStore &store, const QString &ownSupplier)
{
    OrderTable table;
    static_cast<void>(table.setOwnSupplier(ownSupplier));
    const auto read = store.forEachGlance(
        [&table](const CacheGlance &glance) { table.set(static_cast<OrderRow>(glance.id), briefOf(glance)); });
    if (!read)
        return tl::make_unexpected(read.error());
    return table;
}

OrderBrief briefOf(const CachedOrder &cached)
{
    auto brief = OrderBrief::from(cached.order, millisecondsOf(cached.asOf));
    brief.shownSince = millisecondsOf(cached.changedAt);
    return brief;
}

} // namespace

void OrderBook::Private::StoredPage::follow(const CachePage &page, const CacheChanges &changes, OrderFinder &learner)
{
    asOf = millisecondsOf(page.asOf);
    std::vector<OrderFinder::Lesson> lessons;
    // The lists have the page's sequence, so each continues where it was left.
    qsizetype added = 0;
    qsizetype changed = 0;
    for (qsizetype i = 0; i < changes.ids.size(); ++i) {
        const qint64 id = changes.ids.at(i);
        if (id == 0)
            continue;
        const auto row = static_cast<OrderRow>(id);
        const bool isAdded = added < changes.added.size() && changes.added.at(added) == id;
        const bool isChanged = !isAdded && changed < changes.changed.size() && changes.changed.at(changed) == id;
        added += isAdded ? 1 : 0;
        changed += isChanged ? 1 : 0;
        if (!isAdded && !isChanged) {
            confirmed.push_back(row);
            continue;
        }
        briefs.emplace_back(row, OrderBrief::from(page.orders.at(i), asOf));
        lessons.push_back({row, page.orders.at(i)});
    }
    if (!lessons.empty())
        learner.learn(std::move(lessons));
}

void OrderBook::open(const CacheSettings &settings)
{
    d->open(settings);
}

void OrderBook::Private::open(const CacheSettings &settings)
{
    Q_ASSERT(!cache);
    begin(settings);
    loadFirstPage();
    for (const auto &deed : std::exchange(waiting, {}))
        deed();
}

void OrderBook::Private::begin(const CacheSettings &settings)
{
    isRetired = std::make_shared<std::atomic<bool>>(false);
    cache = std::make_unique<Cache>(settings, [this, isRetired = isRetired] {
        if (!*isRetired)
            finder.unlearnEverything();
    });
    connect(cache.get(), &Cache::emptied, &q, [this, its = cache.get()] {
        if (its == cache.get())
            emptied();
    });
    cache->open(&q, current<CacheStart>([this](const auto &result) { opened(result); }));
}

void OrderBook::Private::opened(const CacheResult<CacheStart> &result)
{
    if (start)
        return; // it goes on in memory
    start = result ? *result : CacheStart{.obstacle = result.error()};
    Q_EMIT q.opened();
}

void OrderBook::Private::emptied()
{
    textsLeft.clear();
    if (table.count() == 0)
        return;
    replace([this] {
        table.clear();
        atHand.clear();
    });
}

/// What the screen shows first, before a million of others are looked at.
void OrderBook::Private::loadFirstPage()
{
    cache->ask<QList<CachedOrder>>(&readFirstPage, &q, current<QList<CachedOrder>>([this](const auto &result) {
        if (!result || result->isEmpty() || table.count() > 0) {
            loadBriefs();
            return;
        }
        // Once they are on the screen, the others.
        QTimer::singleShot(firstLook, &q, [this] { loadBriefs(); });
        replace([&] {
            for (const CachedOrder &cached : *result)
                table.set(static_cast<OrderRow>(cached.id), briefOf(cached));
        });
        putAtHand(*result);
    }));
}

void OrderBook::Private::loadBriefs()
{
    const auto read = [own = table.ownSupplier()](CacheStore &store) { return readBriefs(store, own); };
    cache->ask<OrderTable>(read, &q, current<OrderTable>([this](const auto &result) {
                               if (!result) {
                                   meet(result.error());
                                   return;
                               }
                               if (result->count() == 0)
                                   return;
                               replace([&] {
                                   OrderTable all = *result;
                                   static_cast<void>(all.setOwnSupplier(table.ownSupplier()));
                                   // What was asked for meanwhile.
                                   for (OrderRow row = 1; row < table.end(); ++row) {
                                       if (table.has(row) && all.has(row))
                                           all.setAsked(row, table.asked(row));
                                   }
                                   table = std::move(all);
                               });
                               for (OrderRow row = 1; row < table.end(); ++row) {
                                   if (table.has(row))
                                       textsLeft.push_back(row);
                               }
                               loadTexts();
                           }));
}

/// What is about people is sealed, order by order: this takes a while.
void OrderBook::Private::loadTexts()
{
    if (textsLeft.empty()) {
        textsLeft.shrink_to_fit();
        cache->ask<void>(
            [this](CacheStore &store) -> CacheResult<void> {
                store.releaseMemory();
                finder.tidyUp();
                return {};
            },
            &q, [](const auto &) {});
        Q_EMIT q.searchChanged();
        return;
    }
    const auto size = std::min(textsTogether, textsLeft.size());
    QList<qint64> ids;
    ids.reserve(static_cast<qsizetype>(size));
    for (std::size_t i = 0; i < size; ++i) {
        ids.append(textsLeft.back());
        textsLeft.pop_back();
    }
    cache->ask<Briefs>(
        [this, ids](CacheStore &store) -> CacheResult<Briefs> {
            const auto orders = store.orders(ids);
            if (!orders)
                return tl::make_unexpected(orders.error());
            Briefs briefs;
            std::vector<OrderFinder::Lesson> lessons;
            for (const CachedOrder &cached : *orders) {
                const auto row = static_cast<OrderRow>(cached.id);
                briefs.emplace_back(row, briefOf(cached));
                lessons.push_back({row, cached.order});
            }
            finder.learn(std::move(lessons));
            return briefs;
        },
        &q, current<Briefs>([this](const auto &result) {
            if (result)
                takeTexts(*result);
            else
                meet(result.error());
            loadTexts();
        }));
}

void OrderBook::Private::takeTexts(const Briefs &briefs)
{
    for (const auto &[row, brief] : briefs) {
        if (!table.has(row))
            continue;
        table.setTexts(row, brief.purchaseOrderNumber, brief.customer);
        table.setSuppliers(row, brief.suppliers);
    }
}

void OrderBook::keepFirstPage()
{
    arrange({}, {}, nullptr, &d->firstPage, [this](const Arranged &newest) {
        const auto size = std::min(firstPageSize, newest.rows.size());
        setPosition({firstPageName(), packed(std::span(newest.rows).first(size))});
    });
}

} // namespace Rescind
