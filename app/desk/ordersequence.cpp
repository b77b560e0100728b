// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ordersequence.h"

#include "app/cache/searchindexhits.h"

#include <algorithm>
#include <array>
#include <bit>
#include <span>
#include <utility>

namespace Rescind {
namespace {

/// Fewer than this are compared one with another: counting digits would take longer.
constexpr std::size_t fewItems = 512;
constexpr unsigned mostDigitBits = 11;
/// So many rows are looked at between two questions whether to stop.
constexpr std::size_t stretch = 1U << 16U;

/// A row while it is sorted.
struct Item
{
    quint64 key;
    quint32 place; ///< among the rows, which ascend
    quint32 rank;  ///< its place among equals
};

bool isBefore(const Item &left, const Item &right)
{
    return left.key != right.key ? left.key < right.key : left.rank < right.rank;
}

/// Sorts rows by numbers and by stretches of eight bytes of their texts. All steps are stable or go by rank.
class Sorting
{
public:
    Sorting(const OrderTable &table, const std::vector<OrderRow> &rows, const OrderArrangement &arrangement,
            const std::function<bool()> &isStopped)
        : m_table(table)
        , m_rows(rows)
        , m_key(arrangement.key)
        // What is sorted the other way round is sorted by its complement.
        , m_flip(arrangement.order == Qt::AscendingOrder ? 0 : ~quint64{0})
        , m_isStopped(isStopped)
        , m_items(rows.size())
        , m_spare(rows.size())
    {
    }

    /// False when it was stopped.
    [[nodiscard]] bool run()
    {
        const bool byCreated = m_key == OrderTable::Key::Created;
        // Whatever it goes by, the newest come first among equals; and rows ascend already.
        if (!readNumbers(OrderTable::Key::Created, byCreated ? m_flip : ~quint64{0}) || !sort(m_items))
            return false;
        if (byCreated)
            return true;
        if (!readNumbersInRank() || !sort(m_items))
            return false;
        return !OrderTable::isText(m_key) || (readSecondWords() && sortTies(m_items, 1));
    }

    [[nodiscard]] std::vector<OrderRow> result() const
    {
        std::vector<OrderRow> sorted(m_rows.size());
        std::transform(m_items.cbegin(), m_items.cend(), sorted.begin(),
                       [this](const Item &item) { return m_rows[item.place]; });
        return sorted;
    }

private:
    [[nodiscard]] bool isStopped() const { return m_isStopped && m_isStopped(); }

    bool readNumbers(OrderTable::Key key, quint64 flip)
    {
        for (std::size_t at = 0; at < m_rows.size(); ++at) {
            if (at % stretch == 0 && isStopped())
                return false;
            m_items[at] = {m_table.sortNumber(key, m_rows[at]) ^ flip, static_cast<quint32>(at), 0};
        }
        return true;
    }

    /// Now that the items are in the sequence that equals have: what they really go by. Read row by row, since rows lie
    /// side by side.
    bool readNumbersInRank()
    {
        m_numbers.resize(m_rows.size());
        for (std::size_t at = 0; at < m_rows.size(); ++at) {
            if (at % stretch == 0 && isStopped())
                return false;
            m_numbers[at] = m_table.sortNumber(m_key, m_rows[at]) ^ m_flip;
        }
        for (std::size_t rank = 0; rank < m_items.size(); ++rank) {
            auto &item = m_items[rank];
            item.key = m_numbers[item.place];
            item.rank = static_cast<quint32>(rank);
        }
        return !isStopped();
    }

    bool readSecondWords()
    {
        for (std::size_t at = 0; at < m_rows.size(); ++at) {
            if (at % stretch == 0 && isStopped())
                return false;
            m_numbers[at] = m_table.textWord(m_key, m_rows[at], 1) ^ m_flip;
        }
        return true;
    }

    /// The key of a text that ends within this word ends with a zero.
    [[nodiscard]] bool isAtEnd(quint64 key) const { return ((key ^ m_flip) & 0xFFU) == 0; }

    [[nodiscard]] quint64 word(const Item &item, std::size_t at) const
    {
        return at == 1 ? m_numbers[item.place] : m_table.textWord(m_key, m_rows[item.place], at) ^ m_flip;
    }

    /// Sorts those whose keys are the same by their next word.
    bool sortTies(std::span<Item> items, std::size_t next)
    {
        for (std::size_t begin = 0, end = 0; begin < items.size(); begin = end) {
            const auto key = items[begin].key;
            end = begin + 1;
            while (end < items.size() && items[end].key == key)
                ++end;
            if (end - begin == 1 || isAtEnd(key))
                continue;
            const auto tied = items.subspan(begin, end - begin);
            for (auto &item : tied)
                item.key = word(item, next);
            if (!sort(tied) || !sortTies(tied, next + 1))
                return false;
        }
        return true;
    }

    bool sort(std::span<Item> items)
    {
        if (items.size() < fewItems && items.size() != m_items.size()) {
            std::sort(items.begin(), items.end(), isBefore);
            return true;
        }
        return !isStopped() && sortByDigits(items);
    }

    /// Digit by digit, the last one first.
    bool sortByDigits(std::span<Item> items)
    {
        quint64 lowest = ~quint64{0};
        quint64 highest = 0;
        for (const auto &item : items) {
            lowest = std::min(lowest, item.key);
            highest = std::max(highest, item.key);
        }
        if (lowest >= highest)
            return true;
        const auto bits = static_cast<unsigned>(std::bit_width(highest - lowest));
        const auto digits = (bits + mostDigitBits - 1) / mostDigitBits;
        const auto width = (bits + digits - 1) / digits;
        std::span<Item> from = items;
        auto to = std::span(m_spare).first(items.size());
        for (unsigned digit = 0; digit < digits; ++digit) {
            if (isStopped())
                return false;
            if (sortByDigit(from, to, lowest, digit * width, width))
                std::swap(from, to);
        }
        if (from.data() != items.data())
            std::copy(from.begin(), from.end(), items.begin());
        return true;
    }

    /// False when all have the same digit: then nothing was written.
    static bool sortByDigit(std::span<const Item> from, std::span<Item> to, quint64 lowest, unsigned shift,
                            unsigned width)
    {
        std::array<quint32, std::size_t{1} << mostDigitBits> starts{};
        const auto mask = (quint64{1} << width) - 1;
        const auto digitOf = [lowest, shift, mask](const Item &item) {
            return static_cast<std::size_t>(((item.key - lowest) >> shift) & mask);
        };
        for (const auto &item : from)
            ++starts[digitOf(item)];
        if (starts[digitOf(from.front())] == from.size())
            return false;
        quint32 start = 0;
        for (auto &count : starts)
            start += std::exchange(count, start);
        for (const auto &item : from)
            to[starts[digitOf(item)]++] = item;
        return true;
    }

    const OrderTable &m_table;
    const std::vector<OrderRow> &m_rows;
    const OrderTable::Key m_key;
    const quint64 m_flip;
    const std::function<bool()> &m_isStopped;
    std::vector<Item> m_items;
    std::vector<Item> m_spare;
    std::vector<quint64> m_numbers; ///< by place
};

std::vector<OrderRow> rowsAmong(const OrderTable &table, const SearchIndexHits &only)
{
    std::vector<OrderRow> rows;
    rows.reserve(only.count());
    only.forEach([&rows, &table](quint32 row) {
        if (table.has(row))
            rows.push_back(row);
    });
    return rows;
}

} // namespace

bool comesBefore(const OrderTable &table, const OrderArrangement &arrangement, OrderRow left, OrderRow right)
{
    const auto compared = table.compare(arrangement.key, left, right);
    if (compared != 0)
        return arrangement.order == Qt::AscendingOrder ? compared < 0 : compared > 0;
    const auto newest = table.compare(OrderTable::Key::Created, left, right);
    return newest != 0 ? newest > 0 : left < right;
}

void arrange(const OrderTable &table, std::vector<OrderRow> &rows, const OrderArrangement &arrangement)
{
    if (rows.size() < fewItems) {
        std::sort(rows.begin(), rows.end(), [&table, &arrangement](OrderRow left, OrderRow right) {
            return comesBefore(table, arrangement, left, right);
        });
        return;
    }
    std::sort(rows.begin(), rows.end());
    const std::function<bool()> never;
    Sorting sorting(table, rows, arrangement, never);
    if (sorting.run())
        rows = sorting.result();
}

std::optional<std::vector<OrderRow>> arranged(const OrderTable &table, const SearchIndexHits *only,
                                              const OrderArrangement &arrangement,
                                              const std::function<bool()> &isStopped)
{
    auto rows = only ? rowsAmong(table, *only) : table.rows();
    if (rows.size() < fewItems) {
        if (isStopped && isStopped())
            return std::nullopt;
        arrange(table, rows, arrangement);
        return rows;
    }
    Sorting sorting(table, rows, arrangement, isStopped);
    if (!sorting.run())
        return std::nullopt;
    return sorting.result();
}

} // namespace Rescind
