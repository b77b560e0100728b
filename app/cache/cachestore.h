// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/cachedorder.h"
#include "app/cache/cacheerror.h"
#include "app/cache/cachekey.h"
#include "app/cache/cacheopening.h"
#include "app/cache/cacheschema.h"

#include <functional>
#include <memory>
#include <optional>

namespace Rescind {

struct CacheSettings
{
    /// Made when missing, in a directory that only its owner may enter. Empty: in memory.
    QString file;
    /// Without one the cache is in memory and the file is not touched.
    std::optional<CacheKey> key;
    CacheSchema schema = CacheSchema::current();
};

/// What became of opening a cache.
struct CacheStart
{
    bool isOnDisk = false; ///< else it is in memory and ends with the program
    CacheBeginning beginning = CacheBeginning::Fresh;
    /// Why it is in memory although there were a file and a key; to be told to the person.
    std::optional<CacheError> obstacle;
};

/// The orders last seen, on disk. Synchronous; to be made, used and ended in one thread. What is about people is
/// encrypted, see OrderCodec. All of it can be read from the server again, so nothing here is precious: where the file
/// turns out to be damaged, what was asked for fails with Damaged, the cache is empty and goes on from there.
class CacheStore
{
public:
    explicit CacheStore(CacheSettings settings);
    ~CacheStore();
    Q_DISABLE_COPY_MOVE(CacheStore)

    /// Opens the file, or begins afresh where it is damaged or was written under another key; where it can't be used at
    /// all the cache is in memory. Fails only without a cipher or memory.
    [[nodiscard]] CacheResult<CacheStart> open();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const QString &file() const;
    /// Goes up whenever the cache was emptied: ids given out before mean nothing then.
    [[nodiscard]] int epoch() const;

    // Writing. Each is one transaction: all or nothing.

    /// An order is recognised by its uuid. What a list or a single order's answer can't tell is kept as it was known
    /// (mergedWithKnown()), and what is older than the known is left out.
    [[nodiscard]] CacheResult<CacheChanges> store(const CachePage &page);
    /// Asks @p next for pages until it has none and stores them together: several times as fast as one by one. Each is
    /// stored as soon as it was made, while the processor has it at hand. Each has its result.
    [[nodiscard]] CacheResult<QList<CacheChanges>> storeAll(const std::function<std::optional<CachePage>()> &next);
    [[nodiscard]] CacheResult<void> setPosition(const CachePosition &position);
    [[nodiscard]] CacheResult<void> removePosition(const QString &name);
    /// Keeps a text of the person's own, encrypted: unlike a position it may be about people. It goes with the cache.
    [[nodiscard]] CacheResult<void> setSecret(const QString &name, const QByteArray &value);
    /// Removes the orders older than @p before and writes the file anew, so that no byte of them is left in it or its
    /// log: that takes as long as copying it. Returns their ids.
    [[nodiscard]] CacheResult<QList<qint64>> purge(CacheAge age, const QDateTime &before);
    /// Leaves nothing on disk; the directory goes as well when nothing else is in it. The store is closed afterwards.
    /// Works without open() too. The key is whose keychain it is in to remove.
    [[nodiscard]] CacheResult<void> forget();

    // Reading.

    /// nullopt when it is not there.
    [[nodiscard]] CacheResult<std::optional<CachedOrder>> order(const QString &orderUuid);
    /// In the order of @p ids; those that are not there are left out.
    [[nodiscard]] CacheResult<QList<CachedOrder>> orders(const QList<qint64> &ids);
    /// The same, with no more than their names: several times as fast, since nothing about people is deciphered.
    [[nodiscard]] CacheResult<QList<CachedNames>> names(const QList<qint64> &ids, CacheNamesOf whose);
    /// Whose @p field is @p value, letter case aside; lowest id first.
    [[nodiscard]] CacheResult<QList<CachedOrder>> matching(CacheField field, const QString &value,
                                                           qsizetype limit = 1000);
    /// The ids of all of these.
    [[nodiscard]] CacheResult<QList<qint64>> idsMatching(CacheField field, const QString &value);
    /// All orders without looking into them, lowest id first.
    [[nodiscard]] CacheResult<void> forEachGlance(const std::function<void(const CacheGlance &)> &each);
    /// All orders in full, lowest id first, until @p each returns false. @p each must not use the store.
    [[nodiscard]] CacheResult<void> forEachOrder(const std::function<bool(const CachedOrder &)> &each);
    [[nodiscard]] CacheResult<qint64> count();
    /// nullopt when none was set.
    [[nodiscard]] CacheResult<std::optional<QByteArray>> position(const QString &name);
    /// The same of setSecret().
    [[nodiscard]] CacheResult<std::optional<QByteArray>> secret(const QString &name);

    /// Keeps nothing of what was read in memory, save what is needed to find an order. For after a look at all of them.
    void releaseMemory();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Rescind
