// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/cacheconnection.h"
#include "app/cache/fieldcipher.h"

#include <array>
#include <functional>
#include <limits>
#include <unordered_map>
#include <vector>

namespace Rescind {

/// What is known of an order without looking into it. Times are milliseconds since 1970, UTC.
struct LedgerEntry
{
    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

    quint64 identity = 0; ///< Lookup::identityOf() its uuid; 0 where there is no order
    quint64 content = 0;  ///< the fingerprint of what it was last stored as
    qint64 asOf = noTime;
    qint64 changedAt = noTime;
    qint64 created = noTime;
    // The OrderRollUp; a count beyond 65,535 is kept as that.
    quint16 state = 0;
    std::array<quint16, 6> counts = {};
    quint16 unused = 0;
    quint64 check = 0; ///< of all before and the order's number
};

/// The entries of all orders, many to a row of the database, and in memory the way from an order's identity to its
/// number and content. Changes are kept back until flush(). One thread.
class Ledger
{
public:
    Ledger(CacheConnection &connection, const FieldCipher &cipher);

    /// To be called before the four below; reads all entries once, 16 bytes of each are kept.
    [[nodiscard]] CacheResult<void> load();
    /// 0 when there is none.
    [[nodiscard]] qint64 numberOf(quint64 identity) const;
    [[nodiscard]] bool isIdentity(qint64 number, quint64 identity) const
    {
        const auto place = static_cast<std::size_t>(number);
        return place < m_known.size() && m_known[place].identity == identity;
    }
    [[nodiscard]] quint64 contentOf(qint64 number) const
    {
        return m_known.at(static_cast<std::size_t>(number)).content;
    }
    /// A number no order has had since load(). Larger than Lookup::largestNumber when they have run out.
    [[nodiscard]] qint64 nextNumber() const { return static_cast<qint64>(m_known.size()); }

    /// Damaged when there is no such entry, or not as it was written.
    [[nodiscard]] CacheResult<LedgerEntry> entry(qint64 number);
    /// @p number is one of those present, or the next.
    [[nodiscard]] CacheResult<void> put(qint64 number, LedgerEntry entry);
    [[nodiscard]] CacheResult<void> remove(qint64 number);
    /// Writes what was put and removed.
    [[nodiscard]] CacheResult<void> flush();
    /// Forgets what was not written, and everything loaded.
    void reset();

    /// All that are written, by number.
    [[nodiscard]] CacheResult<void> forEach(const std::function<void(qint64, const LedgerEntry &)> &each);

private:
    static constexpr qint64 leafSize = 60; ///< as many as fit on a page of the database
    using Leaf = std::array<LedgerEntry, leafSize>;

    struct Known
    {
        quint64 identity = 0;
        quint64 content = 0;
    };

    [[nodiscard]] quint64 checkOf(qint64 number, const LedgerEntry &entry) const;
    [[nodiscard]] bool isSound(qint64 number, const LedgerEntry &entry) const;
    [[nodiscard]] CacheResult<Leaf *> changeable(qint64 number);
    [[nodiscard]] CacheResult<bool> read(qint64 leaf, Leaf &into);
    [[nodiscard]] std::size_t slotOf(quint64 identity) const;
    void note(qint64 number, const LedgerEntry &entry);
    void growSlots(std::size_t size);

    CacheConnection &m_connection;
    const FieldCipher &m_cipher;
    std::unordered_map<qint64, Leaf> m_changed;
    bool m_isLoaded = false;
    std::vector<Known> m_known;   ///< by number; the first is nobody's
    std::vector<quint32> m_slots; ///< numbers by identity; a power of two, at most two thirds full
    std::size_t m_filled = 0;
};

} // namespace Rescind
