// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/searchindexhits.h"

#include <QList>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <shared_mutex>
#include <span>
#include <vector>

namespace Rescind {

struct Order;
struct SearchIndexTerm;
class SearchIndexBlock;
class SearchIndexDictionary;

/// The texts that an order is found by, as the server sent them.
struct SearchableOrder
{
    struct Line
    {
        QString uuid;
        QString itemName;
        QString skuId;
        QString skuName;
        QStringList trackingNumbers;
    };

    QString uuid;
    QString purchaseOrderNumber;
    QStringList names; ///< of the customer: person, business
    QString city;
    QList<Line> lines;

    [[nodiscard]] static SearchableOrder from(const Order &order);
};

/// Tells a search that a newer one has begun. Copies stand for the same row of searches. Safe to use from any thread.
class SearchTurns
{
public:
    using Turn = quint64;

    /// Begins a new turn; every one before is over from now on.
    Turn next() const { return ++*m_latest; }
    /// Ends all turns that have begun.
    void stop() const { ++*m_latest; }
    [[nodiscard]] bool isOver(Turn turn) const { return m_latest->load() != turn; }

private:
    std::shared_ptr<std::atomic<Turn>> m_latest = std::make_shared<std::atomic<Turn>>(0);
};

/// Finds orders by parts of their texts, in memory only: nothing of it is ever written to a disk.
///
/// An order is known by its row, a number that the caller chooses and keeps; the closer together the rows, the less
/// memory and time it takes. FoldedText says what is regarded as equal, SearchIndexQuery how words are looked for.
///
/// Every function may be called from every thread. Searches run side by side; a change waits for those that run (some
/// milliseconds, or until they are told to stop) and they for it (some microseconds). Meant for workers: neither
/// belongs on the thread that draws.
class SearchIndex
{
public:
    /// Rows are below this.
    static constexpr quint32 rowLimit = quint32{1} << 26U;

    struct Options
    {
        /// What an earlier search found. Where the query narrows that one's, only those orders are looked at again, and
        /// those that changed since. Of any age, and of any index.
        const SearchIndexHits *former = nullptr;
        /// Asked again and again during the search: true ends it without a result.
        std::function<bool()> isStopped = {};
        /// Called during the search, from its thread, with the hits of the next stretch of rows; stretches ascend and
        /// none is left out. Must not change the index.
        std::function<void(std::span<const quint32> rows)> onFound = {};
    };

    SearchIndex();
    ~SearchIndex();
    Q_DISABLE_COPY_MOVE(SearchIndex)

    /// Inserts the order with @p row, or replaces it. False when the row is too high to be kept.
    bool put(quint32 row, const SearchableOrder &order);
    /// Forgets the order with @p row, if there is one.
    void remove(quint32 row);
    /// Forgets everything.
    void clear();
    /// Gives back memory that was set aside for growing: worth it when many orders have been put.
    void squeeze();

    /// How many orders it knows.
    [[nodiscard]] std::size_t size() const;
    /// About how many bytes it takes.
    [[nodiscard]] std::size_t memory() const;

    /// The orders that @p query finds; nothing when the search was stopped.
    [[nodiscard]] std::optional<SearchIndexHits> search(const SearchIndexQuery &query, const Options &options) const;
    [[nodiscard]] SearchIndexHits search(const SearchIndexQuery &query) const;

private:
    [[nodiscard]] SearchIndexBlock &blockFor(quint32 row);
    void release(std::span<const quint32> shared);
    [[nodiscard]] std::vector<SearchIndexTerm> termsOf(std::span<const std::string> words,
                                                       const SearchIndexHits *former) const;
    [[nodiscard]] std::optional<SearchIndexHits> searchFor(std::span<const std::string> words,
                                                           const Options &options) const;
    void searchBlock(std::size_t at, std::span<const SearchIndexTerm> terms, const SearchIndexHits *former,
                     SearchIndexHits &hits) const;

    mutable std::shared_mutex m_mutex;
    std::unique_ptr<SearchIndexDictionary> m_dictionary;
    std::vector<std::unique_ptr<SearchIndexBlock>> m_blocks; ///< null where no row was ever put
    std::size_t m_size = 0;
    std::size_t m_references = 0; ///< to the dictionary
    quint64 m_identity;
    quint64 m_revision = 0;
};

} // namespace Rescind
