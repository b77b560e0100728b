// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/ledger.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <type_traits>

namespace Rescind {

// Kept as it is in memory: a cache does not travel, and where the bytes mean something else their check says so.
static_assert(sizeof(LedgerEntry) == 64 && std::is_trivially_copyable_v<LedgerEntry>);

namespace {

tl::unexpected<CacheError> damaged()
{
    return tl::make_unexpected(cacheError(CacheError::Kind::Damaged));
}

} // namespace

Ledger::Ledger(CacheConnection &connection, const FieldCipher &cipher)
    : m_connection(connection)
    , m_cipher(cipher)
{
}

quint64 Ledger::checkOf(qint64 number, const LedgerEntry &entry) const
{
    constexpr std::size_t checked = offsetof(LedgerEntry, check);
    char bytes[sizeof number + checked];
    std::memcpy(bytes, &number, sizeof number);
    std::memcpy(bytes + sizeof number, &entry, checked);
    return m_cipher.place({bytes, sizeof bytes});
}

bool Ledger::isSound(qint64 number, const LedgerEntry &entry) const
{
    return entry.check == checkOf(number, entry);
}

CacheResult<bool> Ledger::read(qint64 leaf, Leaf &into)
{
    CacheStatement &query = m_connection.statement("SELECT entries FROM ledger WHERE leaf = ?");
    auto hasRow = m_connection.next(query.bind(1, leaf));
    if (!hasRow || !*hasRow)
        return hasRow;
    const QByteArrayView bytes = query.bytes(0);
    const bool isWhole = bytes.size() == sizeof into;
    if (isWhole)
        std::memcpy(into.data(), bytes.data(), sizeof into);
    query.finish();
    return isWhole ? CacheResult<bool>(true) : damaged();
}

CacheResult<void> Ledger::forEach(const std::function<void(qint64, const LedgerEntry &)> &each)
{
    CacheStatement &query = m_connection.statement("SELECT leaf, entries FROM ledger ORDER BY leaf");
    for (;;) {
        const auto hasRow = m_connection.next(query);
        if (!hasRow)
            return tl::make_unexpected(hasRow.error());
        if (!*hasRow)
            return {};
        const qint64 first = query.number(0) * leafSize;
        const QByteArrayView bytes = query.bytes(1);
        if (bytes.size() != sizeof(Leaf) || first < 0) {
            query.finish();
            return damaged();
        }
        for (qint64 place = 0; place < leafSize; ++place) {
            LedgerEntry entry;
            std::memcpy(&entry, bytes.data() + place * qint64(sizeof entry), sizeof entry);
            if (entry.check == 0 && entry.identity == 0)
                continue;
            if (!isSound(first + place, entry)) {
                query.finish();
                return damaged();
            }
            each(first + place, entry);
        }
    }
}

CacheResult<void> Ledger::load()
{
    if (m_isLoaded)
        return {};
    reset();
    auto done = forEach([this](qint64 number, const LedgerEntry &entry) { note(number, entry); });
    if (!done) {
        reset();
        return done;
    }
    if (m_known.empty())
        m_known.resize(1);
    if (m_slots.empty())
        growSlots(1024);
    m_isLoaded = true;
    return {};
}

/// Where the identity is, or the free place where it would be.
std::size_t Ledger::slotOf(quint64 identity) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = identity & mask;
    while (m_slots[slot] != 0 && m_known[m_slots[slot]].identity != identity)
        slot = (slot + 1) & mask;
    return slot;
}

void Ledger::growSlots(std::size_t size)
{
    m_slots.assign(size, 0);
    for (std::size_t number = 1; number < m_known.size(); ++number) {
        if (m_known[number].identity != 0)
            m_slots[slotOf(m_known[number].identity)] = static_cast<quint32>(number);
    }
}

void Ledger::note(qint64 number, const LedgerEntry &entry)
{
    const auto at = static_cast<std::size_t>(number);
    if (at >= m_known.size())
        m_known.resize(at + 1);
    const bool isNew = m_known[at].identity == 0;
    m_known[at] = {entry.identity, entry.content};
    if (!isNew)
        return;
    ++m_filled;
    if (m_filled * 3 > m_slots.size() * 2)
        growSlots(std::bit_ceil(std::max<std::size_t>(1024, m_filled * 2)));
    else
        m_slots[slotOf(entry.identity)] = static_cast<quint32>(number);
}

qint64 Ledger::numberOf(quint64 identity) const
{
    return m_slots[slotOf(identity)];
}

CacheResult<LedgerEntry> Ledger::entry(qint64 number)
{
    LedgerEntry entry;
    if (const auto changed = m_changed.find(number / leafSize); changed != m_changed.end()) {
        entry = changed->second.at(static_cast<std::size_t>(number % leafSize));
    } else {
        CacheStatement &query = m_connection.statement("SELECT entries FROM ledger WHERE leaf = ?");
        const auto hasRow = m_connection.next(query.bind(1, number / leafSize));
        if (!hasRow)
            return tl::make_unexpected(hasRow.error());
        if (!*hasRow)
            return damaged();
        if (const QByteArrayView bytes = query.bytes(0); bytes.size() == sizeof(Leaf))
            std::memcpy(&entry, bytes.data() + number % leafSize * qint64(sizeof entry), sizeof entry);
        query.finish();
    }
    if (entry.identity == 0 || !isSound(number, entry))
        return damaged();
    return entry;
}

CacheResult<Ledger::Leaf *> Ledger::changeable(qint64 number)
{
    const auto [place, isNew] = m_changed.try_emplace(number / leafSize);
    if (isNew) {
        std::memset(static_cast<void *>(place->second.data()), 0, sizeof(Leaf));
        if (const auto was = read(number / leafSize, place->second); !was)
            return tl::make_unexpected(was.error());
    }
    return &place->second;
}

CacheResult<void> Ledger::put(qint64 number, LedgerEntry entry)
{
    const auto leaf = changeable(number);
    if (!leaf)
        return tl::make_unexpected(leaf.error());
    entry.check = checkOf(number, entry);
    (*leaf)->at(static_cast<std::size_t>(number % leafSize)) = entry;
    note(number, entry);
    return {};
}

CacheResult<void> Ledger::remove(qint64 number)
{
    const auto leaf = changeable(number);
    if (!leaf)
        return tl::make_unexpected(leaf.error());
    std::memset(static_cast<void *>(&(*leaf)->at(static_cast<std::size_t>(number % leafSize))), 0, sizeof(LedgerEntry));
    return {};
}

CacheResult<void> Ledger::flush()
{
    std::vector<qint64> leaves;
    leaves.reserve(m_changed.size());
    for (const auto &[leaf, entries] : m_changed)
        leaves.push_back(leaf);
    std::ranges::sort(leaves);
    for (const qint64 leaf : leaves) {
        const Leaf &entries = m_changed.at(leaf);
        CacheStatement &insertion = m_connection.statement("INSERT OR REPLACE INTO ledger VALUES (?, ?)");
        insertion.bind(1, leaf).bind(2, QByteArrayView(reinterpret_cast<const char *>(entries.data()), sizeof entries));
        if (auto done = m_connection.run(insertion); !done)
            return done;
    }
    m_changed.clear();
    return {};
}

void Ledger::reset()
{
    m_changed.clear();
    m_known = {};
    m_slots = {};
    m_filled = 0;
    m_isLoaded = false;
}

} // namespace Rescind
