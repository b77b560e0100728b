// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/cachereading.h"

#include "app/cache/ordercodec.h"

namespace Rescind {

namespace {

tl::unexpected<CacheError> damaged()
{
    return tl::make_unexpected(cacheError(CacheError::Kind::Damaged));
}

QDateTime timeOf(qint64 milliseconds)
{
    return milliseconds == LedgerEntry::noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace

CacheResult<Order> CacheReading::open(qint64 number, QByteArrayView clear, QByteArrayView people)
{
    QByteArray plain;
    if (!m_cipher.open(people, OrderCodec::bindingOf(number, clear), plain))
        return damaged();
    auto order = OrderCodec::read(clear, plain);
    wipe(plain);
    if (!order)
        return damaged();
    return *std::move(order);
}

CacheResult<std::optional<Order>> CacheReading::order(qint64 number)
{
    CacheStatement &query = m_connection.statement("SELECT clear, people FROM orders WHERE number = ?");
    const auto hasRow = m_connection.next(query.bind(1, number));
    if (!hasRow)
        return tl::make_unexpected(hasRow.error());
    if (!*hasRow)
        return std::nullopt;
    auto order = open(number, query.bytes(0), query.bytes(1));
    query.finish();
    if (!order)
        return tl::make_unexpected(order.error());
    return *std::move(order);
}

/// The seal is not broken for this, so what is read is checked against the order's identity instead.
CacheResult<std::optional<CachedNames>> CacheReading::names(qint64 number, CacheNamesOf whose)
{
    if (auto loaded = m_ledger.load(); !loaded)
        return tl::make_unexpected(loaded.error());
    CacheStatement &query = m_connection.statement("SELECT clear FROM orders WHERE number = ?");
    const auto hasRow = m_connection.next(query.bind(1, number));
    if (!hasRow)
        return tl::make_unexpected(hasRow.error());
    if (!*hasRow)
        return std::nullopt;
    auto names = OrderCodec::readNames(query.bytes(0), whose);
    query.finish();
    if (!names || !m_ledger.isIdentity(number, Lookup::identityOf(m_cipher, names->orderUuid)))
        return damaged();
    names->id = number;
    return names;
}

CacheResult<CachedOrder> CacheReading::withTimes(qint64 number, Order order)
{
    const auto entry = m_ledger.entry(number);
    if (!entry)
        return tl::make_unexpected(entry.error());
    return CachedOrder{number, std::move(order), timeOf(entry->asOf), timeOf(entry->changedAt)};
}

CacheResult<std::optional<CachedOrder>> CacheReading::cachedOrder(qint64 number)
{
    auto found = order(number);
    if (!found)
        return tl::make_unexpected(found.error());
    if (!*found)
        return std::nullopt;
    auto cached = withTimes(number, **std::move(found));
    if (!cached)
        return tl::make_unexpected(cached.error());
    return *std::move(cached);
}

CacheResult<void> CacheReading::forEachMatching(CacheField field, const QString &value,
                                                const std::function<bool(qint64 number, Order order)> &each)
{
    if (value.isEmpty())
        return {};
    CacheStatement &query
        = m_connection.statement("SELECT place FROM places WHERE place BETWEEN ? AND ? ORDER BY place");
    query.bind(1, Lookup::placeOf(m_cipher, field, value, 0));
    query.bind(2, Lookup::placeOf(m_cipher, field, value, Lookup::largestNumber));
    for (;;) {
        const auto hasRow = m_connection.next(query);
        if (!hasRow)
            return tl::make_unexpected(hasRow.error());
        if (!*hasRow)
            return {};
        const qint64 number = Lookup::numberAt(query.number(0));
        auto found = order(number);
        if (!found)
            return tl::make_unexpected(found.error());
        if (!*found)
            return damaged(); // places go together with their order
        if (!Lookup::matches(**found, field, value))
            continue; // another value of the same hash
        if (!each(number, **std::move(found)))
            break;
    }
    query.finish();
    return {};
}

CacheResult<QList<CachedOrder>> CacheReading::matching(CacheField field, const QString &value, qsizetype limit)
{
    QList<CachedOrder> all;
    CacheResult<void> read;
    if (limit <= 0)
        return all;
    const auto looked = forEachMatching(field, value, [this, &all, &read, limit](qint64 number, Order order) {
        auto cached = withTimes(number, std::move(order));
        if (cached)
            all.append(*std::move(cached));
        else
            read = tl::make_unexpected(cached.error());
        return read.has_value() && all.size() < limit;
    });
    if (!looked || !read)
        return tl::make_unexpected(looked ? read.error() : looked.error());
    return all;
}

CacheResult<void> CacheReading::forEach(const std::function<bool(const CachedOrder &)> &each)
{
    CacheStatement &query = m_connection.statement("SELECT number, clear, people FROM orders ORDER BY number");
    for (;;) {
        const auto hasRow = m_connection.next(query);
        if (!hasRow)
            return tl::make_unexpected(hasRow.error());
        if (!*hasRow)
            return {};
        auto order = open(query.number(0), query.bytes(1), query.bytes(2));
        auto cached = order ? withTimes(query.number(0), *std::move(order)) : tl::make_unexpected(order.error());
        if (!cached || !each(*cached)) {
            query.finish();
            return cached ? CacheResult<void>() : tl::make_unexpected(cached.error());
        }
    }
}

CacheResult<void> CacheReading::forEachGlance(const std::function<void(const CacheGlance &)> &each)
{
    return m_ledger.forEach([&each](qint64 number, const LedgerEntry &entry) {
        const auto &counts = entry.counts;
        each({.id = number,
              .created = timeOf(entry.created),
              .asOf = timeOf(entry.asOf),
              .changedAt = timeOf(entry.changedAt),
              .rollUp = {static_cast<OrderCancellation>(entry.state), counts[0], counts[1], counts[2], counts[3],
                         counts[4], counts[5]}});
    });
}

CacheResult<std::optional<QByteArray>> CacheReading::note(const QByteArray &name)
{
    CacheStatement &query = m_connection.statement("SELECT value FROM notes WHERE name = ?");
    const auto hasRow = m_connection.next(query.bindText(1, name));
    if (!hasRow)
        return tl::make_unexpected(hasRow.error());
    if (!*hasRow)
        return std::nullopt;
    const QByteArray value = query.bytes(0).toByteArray();
    query.finish();
    return value;
}

} // namespace Rescind
