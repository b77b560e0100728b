// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/cachewriting.h"

#include <algorithm>
#include <iterator>

namespace Rescind {

namespace {

// Several values by one statement take half as long.
constexpr int placesTogether = 16;
constexpr char insertPlaces[]
    = "INSERT OR IGNORE INTO places VALUES (?),(?),(?),(?),(?),(?),(?),(?),(?),(?),(?),(?),(?),(?),(?),(?)";

quint16 atMost16Bits(int count)
{
    return static_cast<quint16>(std::clamp(count, 0, 0xffff));
}

void describe(const Order &order, LedgerEntry &entry)
{
    entry.created = order.created.isValid() ? order.created.toMSecsSinceEpoch() : LedgerEntry::noTime;
    const OrderRollUp roll = rollUp(order);
    entry.state = static_cast<quint16>(roll.state);
    entry.counts = {atMost16Bits(roll.lines),    atMost16Bits(roll.requested), atMost16Bits(roll.cancelled),
                    atMost16Bits(roll.rejected), atMost16Bits(roll.unknown),   atMost16Bits(roll.shipped)};
}

/// Two lines of one order may have the same article.
void makeSet(std::vector<qint64> &places)
{
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
}

} // namespace

CacheWriting::CacheWriting(CacheConnection &connection, FieldCipher &cipher, Ledger &ledger)
    : m_connection(connection)
    , m_cipher(cipher)
    , m_ledger(ledger)
    , m_reading(connection, cipher, ledger)
{
}

CacheResult<CacheChanges> CacheWriting::add(const CachePage &page)
{
    CacheChanges changes;
    if (auto loaded = m_ledger.load(); !loaded)
        return tl::make_unexpected(loaded.error());
    const qint64 asOf = page.asOf.isValid() ? page.asOf.toMSecsSinceEpoch() : LedgerEntry::noTime;
    const bool isPrepared = page.prepared && page.prepared->isUnder(m_cipher);
    for (qsizetype i = 0; i < page.orders.size(); ++i) {
        const Prepared prepared{isPrepared ? page.prepared.get() : nullptr, i};
        if (auto added = addOne(page.orders.at(i), asOf, prepared, changes); !added)
            return tl::make_unexpected(added.error());
    }
    if (page.position) {
        if (auto set = setNote("position " + page.position->name.toUtf8(), page.position->value); !set)
            return tl::make_unexpected(set.error());
    }
    return changes;
}

CacheResult<void> CacheWriting::addOne(const Order &order, qint64 asOf, const Prepared &prepared, CacheChanges &changes)
{
    if (order.uuid.isEmpty()) {
        ++changes.withoutUuid;
        changes.ids.append(0);
        return {};
    }
    LedgerEntry entry;
    if (prepared.orders) {
        entry.identity = prepared.orders->identity(prepared.position);
        entry.content = prepared.orders->content(prepared.position);
    } else {
        m_codec.write(order);
        entry.identity = Lookup::identityOf(m_cipher, order.uuid);
        entry.content = m_cipher.fingerprint(m_codec.contents());
    }
    entry.asOf = entry.changedAt = asOf;
    const qint64 number = m_ledger.numberOf(entry.identity);
    if (number == 0) {
        if (prepared.orders)
            prepared.orders->writeTo(m_codec, prepared.position);
        return insert(order, entry, changes);
    }
    if (m_ledger.contentOf(number) != entry.content)
        return update(number, order, entry, changes);
    changes.ids.append(number);
    changes.unchanged.append(number);
    return see(number, asOf);
}

CacheResult<void> CacheWriting::insert(const Order &order, LedgerEntry entry, CacheChanges &changes)
{
    const qint64 number = m_ledger.nextNumber();
    if (number > Lookup::largestNumber) // begin with small numbers again
        return tl::make_unexpected(cacheError(CacheError::Kind::Damaged));
    changes.ids.append(number);
    describe(order, entry);
    if (auto put = m_ledger.put(number, entry); !put)
        return put;
    Lookup::appendPlaces(m_cipher, order, number, m_newPlaces);
    m_firstWaiting = std::min(m_firstWaiting, number);
    changes.added.append(number);
    return writeRow("INSERT INTO orders (number, clear, people) VALUES (?3, ?1, ?2)", number);
}

CacheResult<void> CacheWriting::update(qint64 number, const Order &fresh, LedgerEntry entry, CacheChanges &changes)
{
    changes.ids.append(number);
    const auto was = m_ledger.entry(number);
    if (!was)
        return tl::make_unexpected(was.error());
    if (entry.asOf < was->asOf) { // an answer that was long on its way
        changes.unchanged.append(number);
        return {};
    }
    const auto known = m_reading.order(number);
    if (!known)
        return tl::make_unexpected(known.error());
    if (!*known)
        return tl::make_unexpected(cacheError(CacheError::Kind::Damaged));
    // A list does not tell all that a single order's answer does, and the other way round.
    const Order order = mergedWithKnown(fresh, **known);
    m_codec.write(order);
    entry.content = m_cipher.fingerprint(m_codec.contents());
    if (entry.content == was->content) {
        changes.unchanged.append(number);
        return see(number, entry.asOf);
    }
    describe(order, entry);
    if (auto put = m_ledger.put(number, entry); !put)
        return put;
    if (number >= m_firstWaiting || m_changedWaiting.contains(number)) {
        if (auto flushed = flushPlaces(); !flushed)
            return flushed;
    }
    m_changedWaiting.insert(number);
    std::vector<qint64> before;
    std::vector<qint64> after;
    Lookup::appendPlaces(m_cipher, **known, number, before);
    Lookup::appendPlaces(m_cipher, order, number, after);
    makeSet(before);
    makeSet(after);
    std::ranges::set_difference(after, before, std::back_inserter(m_newPlaces));
    std::ranges::set_difference(before, after, std::back_inserter(m_oldPlaces));
    changes.changed.append(number);
    return writeRow("UPDATE orders SET clear = ?1, people = ?2 WHERE number = ?3", number);
}

CacheResult<void> CacheWriting::see(qint64 number, qint64 asOf)
{
    auto entry = m_ledger.entry(number);
    if (!entry)
        return tl::make_unexpected(entry.error());
    if (asOf <= entry->asOf)
        return {};
    entry->asOf = asOf;
    return m_ledger.put(number, *entry);
}

/// What the codec holds.
CacheResult<void> CacheWriting::writeRow(const char *sql, qint64 number)
{
    const QByteArrayView bound = m_codec.boundTo(number);
    m_cipher.seal(m_codec.people(), bound, m_sealed);
    return m_connection.run(m_connection.statement(sql).bind(1, m_codec.clear()).bind(2, m_sealed).bind(3, number));
}

CacheResult<void> CacheWriting::remove(qint64 number)
{
    const auto order = m_reading.order(number);
    if (!order)
        return tl::make_unexpected(order.error());
    if (!*order)
        return tl::make_unexpected(cacheError(CacheError::Kind::Damaged));
    Lookup::appendPlaces(m_cipher, **order, number, m_oldPlaces);
    if (auto removed = m_connection.run(m_connection.statement("DELETE FROM orders WHERE number = ?").bind(1, number));
        !removed)
        return removed;
    return m_ledger.remove(number);
}

CacheResult<void> CacheWriting::setNote(const QByteArray &name, QByteArrayView value)
{
    CacheStatement &insertion = m_connection.statement("INSERT OR REPLACE INTO notes VALUES (?, ?)");
    return m_connection.run(insertion.bindText(1, name).bind(2, value));
}

CacheResult<void> CacheWriting::removeNote(const QByteArray &name)
{
    return m_connection.run(m_connection.statement("DELETE FROM notes WHERE name = ?").bindText(1, name));
}

CacheResult<void> CacheWriting::flushPlaces()
{
    makeSet(m_newPlaces);
    auto next = m_newPlaces.cbegin();
    while (m_newPlaces.cend() - next >= placesTogether) {
        CacheStatement &insertion = m_connection.statement(insertPlaces);
        for (int position = 1; position <= placesTogether; ++position)
            insertion.bind(position, *next++);
        if (auto inserted = m_connection.run(insertion); !inserted)
            return inserted;
    }
    while (next != m_newPlaces.cend()) {
        CacheStatement &insertion = m_connection.statement("INSERT OR IGNORE INTO places VALUES (?)");
        if (auto inserted = m_connection.run(insertion.bind(1, *next++)); !inserted)
            return inserted;
    }
    std::ranges::sort(m_oldPlaces);
    for (const qint64 place : m_oldPlaces) {
        CacheStatement &deletion = m_connection.statement("DELETE FROM places WHERE place = ?");
        if (auto deleted = m_connection.run(deletion.bind(1, place)); !deleted)
            return deleted;
    }
    m_newPlaces.clear();
    m_oldPlaces.clear();
    m_firstWaiting = Lookup::largestNumber + 1;
    m_changedWaiting.clear();
    return {};
}

CacheResult<void> CacheWriting::finish()
{
    if (auto flushed = flushPlaces(); !flushed)
        return flushed;
    return m_ledger.flush();
}

} // namespace Rescind
