// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/searchindexterm.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

namespace Rescind {

/// What is searched of one order, ready to be stored.
struct SearchIndexEntry
{
    std::vector<quint32> shared;    ///< numbers of the dictionary, ascending, each once
    std::string own;                ///< folded texts that hardly another order has, each ended by a line feed
    std::vector<quint32> uuidHeads; ///< the first 8 digits of each uuid
    std::vector<quint32> uuidTails; ///< the next 8
};

/// Some 1,000 neighbouring rows. A change moves the bytes of one block only.
class SearchIndexBlock
{
public:
    static constexpr std::size_t rows = 1024;

    /// A bit for each row.
    class Rows
    {
    public:
        static constexpr std::size_t words = rows / 64;

        [[nodiscard]] bool contains(std::size_t row) const { return ((bits[row / 64] >> (row % 64)) & 1U) != 0; }
        void insert(std::size_t row) { bits[row / 64] |= quint64{1} << (row % 64); }
        void remove(std::size_t row) { bits[row / 64] &= ~(quint64{1} << (row % 64)); }
        [[nodiscard]] std::size_t count() const;
        [[nodiscard]] Rows without(const Rows &other) const;
        Rows &operator&=(const Rows &other);
        Rows &operator|=(const Rows &other);

        std::array<quint64, words> bits{};
    };

    /// Makes room as much as @p neighbour needs.
    explicit SearchIndexBlock(const SearchIndexBlock *neighbour);

    [[nodiscard]] const Rows &present() const { return m_present; }
    /// The index's revision when a row last changed.
    [[nodiscard]] quint64 changedAt() const { return m_changedAt; }
    [[nodiscard]] std::span<const quint32> sharedOf(std::size_t row) const { return m_shared.of(row); }
    /// Whether @p row is there and holds what @p entry says.
    [[nodiscard]] bool holds(std::size_t row, const SearchIndexEntry &entry) const;

    void put(std::size_t row, const SearchIndexEntry &entry, quint64 revision);
    void remove(std::size_t row, quint64 revision);

    /// Leaves in @p live only the rows that have @p term.
    void narrow(const SearchIndexTerm &term, Rows &live) const;

    /// The dictionary's numbers are others now; their sequence is the same.
    void renumber(std::span<const quint32> numbers);
    void squeeze();
    [[nodiscard]] std::size_t memory() const;

private:
    /// The values of each row, one row behind the other.
    template <typename T> class Column
    {
    public:
        [[nodiscard]] std::size_t begin(std::size_t row) const { return row == 0 ? 0 : m_ends[row - 1]; }
        [[nodiscard]] std::size_t end(std::size_t row) const { return m_ends[row]; }
        [[nodiscard]] std::span<const T> of(std::size_t row) const
        {
            return all().subspan(begin(row), end(row) - begin(row));
        }
        [[nodiscard]] std::span<const T> all() const { return m_values; }
        [[nodiscard]] bool holds(std::size_t row, std::span<const T> values) const
        {
            return std::ranges::equal(of(row), values);
        }

        void reserve(std::size_t values) { m_values.reserve(values); }
        void replace(std::size_t row, std::span<const T> values);
        [[nodiscard]] std::span<T> all() { return m_values; }
        void squeeze() { m_values.shrink_to_fit(); }
        [[nodiscard]] std::size_t memory() const { return m_values.capacity() * sizeof(T); }

    private:
        std::vector<T> m_values;
        std::array<quint32, rows> m_ends{};
    };

    void findShared(const SearchIndexTerm &term, Rows &found) const;
    void findSharedOfMany(const SearchIndexTerm &term, Rows &found) const;
    void findOwn(const SearchIndexTerm &term, Rows &found) const;
    void findUuids(const UuidPrefix &uuid, Rows &found) const;
    [[nodiscard]] bool has(std::size_t row, const SearchIndexTerm &term) const;
    [[nodiscard]] bool hasShared(std::size_t row, const SearchIndexTerm &term) const;
    [[nodiscard]] bool hasOwn(std::size_t row, const SearchIndexTerm &term) const;
    [[nodiscard]] bool hasUuid(std::size_t row, const UuidPrefix &uuid) const;

    [[nodiscard]] std::string_view ownTexts() const { return {m_own.all().data(), m_own.all().size()}; }
    void notePairs(std::string_view text);
    [[nodiscard]] bool mayOwn(std::string_view word) const;

    Rows m_present;
    quint64 m_changedAt = 0;
    Column<quint32> m_shared;
    Column<char> m_own;
    Column<quint32> m_uuidHeads;
    Column<quint32> m_uuidTails;
    /// Which kinds of bytes follow upon which in the rows' own texts, so that most names need not be looked for among
    /// numbers. Texts that went may have left their mark.
    std::array<quint64, 64> m_pairs{};
};

} // namespace Rescind
