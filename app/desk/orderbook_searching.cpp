// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/orderbook_p.h"

#include "app/domain/clock.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Rescind {
namespace {

using Rows = std::vector<OrderRow>;

CacheField cacheField(ExactField field)
{
    switch (field) {
    case ExactField::PurchaseOrderNumber:
        return CacheField::PurchaseOrderNumber;
    case ExactField::TrackingNumber:
        return CacheField::TrackingNumber;
    case ExactField::Sku:
        return CacheField::SkuId;
    }
    Q_UNREACHABLE();
}

/// Those that have one of the values of this field; nullopt when none is asked for.
CacheResult<std::optional<Rows>> rowsOf(CacheStore &store, const QList<ExactTerm> &terms, ExactField field)
{
    std::optional<Rows> rows;
    for (const auto &term : terms) {
        if (term.field != field)
            continue;
        if (!rows)
            rows.emplace();
        const auto found = store.idsMatching(cacheField(field), term.value);
        if (!found)
            return tl::make_unexpected(found.error());
        std::copy(found->cbegin(), found->cend(), std::back_inserter(*rows));
    }
    if (rows) {
        std::sort(rows->begin(), rows->end());
        rows->erase(std::unique(rows->begin(), rows->end()), rows->end());
    }
    return rows;
}

/// Those that all fields agree on.
CacheResult<Rows> lookUp(CacheStore &store, const QList<ExactTerm> &terms)
{
    std::optional<Rows> all;
    for (const auto field : {ExactField::PurchaseOrderNumber, ExactField::TrackingNumber, ExactField::Sku}) {
        auto rows = rowsOf(store, terms, field);
        if (!rows)
            return tl::make_unexpected(rows.error());
        if (!*rows)
            continue;
        if (!all) {
            all = **std::move(rows);
            continue;
        }
        Rows both;
        std::set_intersection(all->cbegin(), all->cend(), (*rows)->cbegin(), (*rows)->cend(), std::back_inserter(both));
        all = std::move(both);
    }
    return std::move(all).value_or(Rows());
}

CacheResult<QList<OrderBook::Located>> locateAll(CacheStore &store, const QStringList &texts)
{
    QList<OrderBook::Located> all;
    for (const auto &text : texts) {
        OrderBook::Located located{text, {}};
        for (const auto field : {CacheField::OrderUuid, CacheField::LineItemUuid, CacheField::PurchaseOrderNumber,
                                 CacheField::TrackingNumber, CacheField::SkuId}) {
            const auto found = store.idsMatching(field, text);
            if (!found)
                return tl::make_unexpected(found.error());
            std::copy(found->cbegin(), found->cend(), std::back_inserter(located.rows));
            if (!located.rows.empty())
                break;
        }
        all << located;
    }
    return all;
}

} // namespace

void OrderBook::locate(const QStringList &texts, QObject *context,
                       const std::function<void(const QList<Located> &)> &answer)
{
    d->whenOpen([this, texts, guard = QPointer<QObject>(context), answer] {
        d->cache->ask<QList<Located>>([texts](CacheStore &store) { return locateAll(store, texts); }, guard,
                                      [this, texts, answer](const CacheResult<QList<Located>> &result) {
                                          if (!result)
                                              d->meet(result.error());
                                          answer(result.value_or(QList<Located>()));
                                      });
    });
}

void OrderBook::Private::prepare(const OrderSearch &search, QObject *context,
                                 const std::function<void(OrderFinder::Task)> &then)
{
    if (!searches.contains(context))
        connect(context, &QObject::destroyed, &finder, [this, context] { searches.remove(context); });
    const auto number = ++searches[context];
    const auto task = [this, search](const OrderRows &found) {
        return OrderFinder::Task{table, search, q.circumstances(), found};
    };
    if (search.filter.exact.isEmpty()) {
        then(task(nullptr));
        return;
    }
    whenOpen([this, search, context, guard = QPointer<QObject>(context), number, task, then] {
        if (!guard)
            return;
        const auto look = [terms = search.filter.exact](CacheStore &store) { return lookUp(store, terms); };
        cache->ask<Rows>(look, guard, [this, context, number, task, then](const CacheResult<Rows> &result) {
            if (!result)
                meet(result.error());
            if (searches.value(context) == number)
                then(task(std::make_shared<const Rows>(result.value_or(Rows()))));
        });
    });
}

void OrderBook::arrange(const OrderSearch &search, const OrderArrangement &arrangement,
                        const std::shared_ptr<const SearchIndexHits> &former, QObject *context,
                        const std::function<void(const Arranged &)> &answer)
{
    d->prepare(search, context, [this, arrangement, former, context, answer](const OrderFinder::Task &task) {
        d->finder.arrange(task, arrangement, former, context,
                          [answer, exact = task.exact, revision = d->revision](OrderFinder::Found found) {
                              answer(Arranged{std::move(found.hits), exact, std::move(found.rows), revision});
                          });
    });
}

void OrderBook::count(const OrderSearch &search, QObject *context, const std::function<void(int)> &answer)
{
    d->prepare(search, context,
               [this, context, answer](const OrderFinder::Task &task) { d->finder.count(task, context, answer); });
}

void OrderBook::secret(const QString &name, QObject *context,
                       const std::function<void(const std::optional<QByteArray> &)> &answer)
{
    using Value = std::optional<QByteArray>;
    d->whenOpen([this, name, guard = QPointer<QObject>(context), answer] {
        d->cache->ask<Value>([name](CacheStore &store) { return store.secret(name); }, guard,
                             [this, answer](const CacheResult<Value> &result) {
                                 if (!result)
                                     d->meet(result.error());
                                 answer(result.value_or(std::nullopt));
                             });
    });
}

void OrderBook::setSecret(const QString &name, const QByteArray &value)
{
    d->whenOpen([this, name, value] {
        d->cache->tell([name, value](CacheStore &store) { return store.setSecret(name, value); }, this,
                       d->reporting<void>());
    });
}

void OrderBook::setPutOff(std::vector<OrderRow> rows)
{
    std::sort(rows.begin(), rows.end());
    d->putOff = std::make_shared<const Rows>(std::move(rows));
    Q_EMIT circumstancesChanged();
}

void OrderBook::setOverdueRule(const OverdueRule &rule)
{
    d->overdue = rule;
    Q_EMIT circumstancesChanged();
}

void OrderBook::setClock(const Clock &clock)
{
    d->clock = &clock;
}

OrderCircumstances OrderBook::circumstances() const
{
    const auto now = d->clock ? d->clock->utcNow() : QDateTime::currentDateTimeUtc();
    return {d->putOff, d->overdue, now.toMSecsSinceEpoch()};
}

void OrderBook::setAsked(OrderRow row, const OrderAsked &asked)
{
    if (!d->table.has(row) || d->table.asked(row) == asked)
        return;
    const Changes changes{.changed = {row}};
    Q_EMIT aboutToChange(changes);
    d->table.setAsked(row, asked);
    d->log({row});
    Q_EMIT changed(changes);
}

void OrderBook::setOwnSupplier(const QString &supplierUuid)
{
    if (d->table.ownSupplier() == supplierUuid)
        return;
    const bool hasChanged = d->table.setOwnSupplier(supplierUuid);
    Q_EMIT ownSupplierChanged();
    if (hasChanged)
        Q_EMIT searchChanged();
}

} // namespace Rescind
