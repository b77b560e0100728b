// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/cacheconnection.h"
#include "app/cache/cachedorder.h"
#include "app/cache/fieldcipher.h"
#include "app/cache/ledger.h"

#include <functional>
#include <optional>

namespace Rescind {

/// Reading orders out of the database. Everything is authenticated; what is not as it was written is Damaged.
class CacheReading
{
public:
    CacheReading(CacheConnection &connection, const FieldCipher &cipher, Ledger &ledger)
        : m_connection(connection)
        , m_cipher(cipher)
        , m_ledger(ledger)
    {
    }

    /// nullopt when there is none of this number.
    [[nodiscard]] CacheResult<std::optional<Order>> order(qint64 number);
    /// The same with its times.
    [[nodiscard]] CacheResult<std::optional<CachedOrder>> cachedOrder(qint64 number);
    /// Of that number.
    [[nodiscard]] CacheResult<std::optional<CachedNames>> names(qint64 number, CacheNamesOf whose);
    /// The orders whose @p field is @p value, lowest id first, until @p each returns false.
    [[nodiscard]] CacheResult<void> forEachMatching(CacheField field, const QString &value,
                                                    const std::function<bool(qint64 number, Order order)> &each);
    /// The same with their times.
    [[nodiscard]] CacheResult<QList<CachedOrder>> matching(CacheField field, const QString &value, qsizetype limit);
    /// All, lowest id first, until @p each returns false.
    [[nodiscard]] CacheResult<void> forEach(const std::function<bool(const CachedOrder &)> &each);
    [[nodiscard]] CacheResult<void> forEachGlance(const std::function<void(const CacheGlance &)> &each);
    [[nodiscard]] CacheResult<std::optional<QByteArray>> note(const QByteArray &name);

private:
    [[nodiscard]] CacheResult<Order> open(qint64 number, QByteArrayView clear, QByteArrayView people);
    [[nodiscard]] CacheResult<CachedOrder> withTimes(qint64 number, Order order);

    CacheConnection &m_connection;
    const FieldCipher &m_cipher;
    Ledger &m_ledger;
};

} // namespace Rescind
