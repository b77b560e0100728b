// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/cachereading.h"
#include "app/cache/ordercodec.h"
#include "app/cache/preparedorders.h"

#include <unordered_set>
#include <vector>

namespace Rescind {

/// What one transaction writes. The values of many orders go into their index sorted, at the end: that is several times
/// as fast as each by itself.
class CacheWriting
{
public:
    CacheWriting(CacheConnection &connection, FieldCipher &cipher, Ledger &ledger);
    Q_DISABLE_COPY_MOVE(CacheWriting)

    [[nodiscard]] CacheResult<CacheChanges> add(const CachePage &page);
    [[nodiscard]] CacheResult<void> remove(qint64 number);
    [[nodiscard]] CacheResult<void> setNote(const QByteArray &name, QByteArrayView value);
    [[nodiscard]] CacheResult<void> removeNote(const QByteArray &name);
    /// To be called before the commit.
    [[nodiscard]] CacheResult<void> finish();

private:
    struct Prepared
    {
        const PreparedOrders *orders; ///< null when there are none
        qsizetype position;
    };

    [[nodiscard]] CacheResult<void> addOne(const Order &order, qint64 asOf, const Prepared &prepared,
                                           CacheChanges &changes);
    [[nodiscard]] CacheResult<void> insert(const Order &order, LedgerEntry entry, CacheChanges &changes);
    [[nodiscard]] CacheResult<void> update(qint64 number, const Order &fresh, LedgerEntry entry, CacheChanges &changes);
    /// Sets that the server has shown it again.
    [[nodiscard]] CacheResult<void> see(qint64 number, qint64 asOf);
    [[nodiscard]] CacheResult<void> writeRow(const char *sql, qint64 number);
    [[nodiscard]] CacheResult<void> flushPlaces();

    CacheConnection &m_connection;
    FieldCipher &m_cipher;
    Ledger &m_ledger;
    CacheReading m_reading;
    OrderCodec m_codec;
    QByteArray m_sealed;
    std::vector<qint64> m_newPlaces;
    std::vector<qint64> m_oldPlaces;
    // Whose places wait to be written: the new ones from here on, and those that changed.
    qint64 m_firstWaiting = Lookup::largestNumber + 1;
    std::unordered_set<qint64> m_changedWaiting;
};

} // namespace Rescind
