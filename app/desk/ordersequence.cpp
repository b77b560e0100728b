// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ordersequence.h"

#include "app/cache/searchindexhits.h"
#include "app/desk/views/orderfilter.h"

#include <algorithm>
#include <array>
#include <bit>
#include <memory>
#include <numeric>
#include <span>
#include <utility>

namespace Rescind {
namespace {

/// Fewer than this are compared one with another: counting digits would take longer.
constexpr std::size_t fewItems = 512;
constexpr unsigned mostDigitBits = 11;
/// So many rows are looked at between two questions whether to stop.
constexpr std::size_t stretch = 1U << 16U;

using IsStopped = std::function<bool()>;

bool asks(const IsStopped &isStopped)
{
    return isStopped && isStopped();
}

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

quint64 keyOfItem(const Item &item)
{
    return item.key;
}

/// Memory that is not filled beforehand: it is large, and written before it is read.
template <typename Value> class Scratch
{
public:
    explicit Scratch(std::size_t size)
        : m_memory(std::make_unique_for_overwrite<Value[]>(size))
        , m_size(size)
    {
    }
    [[nodiscard]] std::span<Value> span() const { return {m_memory.get(), m_size}; }

private:
    std::unique_ptr<Value[]> m_memory;
    std::size_t m_size;
};

/// A key's digits, the last one first; no more of them than the keys differ in.
class Digits
{
public:
    Digits(quint64 lowest, quint64 highest)
        : m_lowest(lowest)
    {
        const auto bits = static_cast<unsigned>(std::bit_width(highest - lowest));
        m_count = (bits + mostDigitBits - 1) / mostDigitBits;
        m_width = m_count == 0 ? 0 : (bits + m_count - 1) / m_count;
    }
    [[nodiscard]] unsigned count() const { return m_count; }
    [[nodiscard]] std::size_t of(quint64 key, unsigned digit) const
    {
        return static_cast<std::size_t>(((key - m_lowest) >> (digit * m_width)) & ((quint64{1} << m_width) - 1));
    }

private:
    quint64 m_lowest;
    unsigned m_count;
    unsigned m_width;
};

/// How often each digit has each value.
using Counts = std::array<std::array<quint32, std::size_t{1} << mostDigitBits>, 64 / mostDigitBits + 1>;

/// Digit by digit, the last one first. Stable. False when it was stopped.
template <typename Value, typename KeyOf>
bool sortByDigits(std::span<Value> values, std::span<Value> spare, KeyOf keyOf, const IsStopped &isStopped)
{
    quint64 lowest = ~quint64{0};
    quint64 highest = 0;
    for (const auto &value : values) {
        lowest = std::min(lowest, keyOf(value));
        highest = std::max(highest, keyOf(value));
    }
    if (lowest >= highest)
        return true;
    const Digits digits(lowest, highest);
    const auto counts = std::make_unique<Counts>();
    for (const auto &value : values) {
        for (unsigned digit = 0; digit < digits.count(); ++digit)
            ++(*counts)[digit][digits.of(keyOf(value), digit)];
    }
    auto from = values;
    auto to = spare;
    for (unsigned digit = 0; digit < digits.count(); ++digit) {
        if (asks(isStopped))
            return false;
        auto &starts = (*counts)[digit];
        if (starts[digits.of(keyOf(from.front()), digit)] == values.size())
            continue; // all have the same
        quint32 start = 0;
        for (auto &count : starts)
            start += std::exchange(count, start);
        for (const auto &value : from)
            to[starts[digits.of(keyOf(value), digit)]++] = value;
        std::swap(from, to);
    }
    if (from.data() != values.data())
        std::copy(from.begin(), from.end(), values.begin());
    return true;
}

/// Sorts rows by numbers and by stretches of eight bytes of their texts. All steps are stable or go by rank.
class Sorting
{
public:
    Sorting(const OrderTable &table, const std::vector<OrderRow> &rows, const OrderArrangement &arrangement,
            const IsStopped &isStopped)
        : m_table(table)
        , m_rows(rows)
        , m_key(arrangement.key)
        // What is sorted the other way round is sorted by its complement.
        , m_flip(arrangement.order == Qt::AscendingOrder ? 0 : ~quint64{0})
        , m_isStopped(isStopped)
    {
    }

    /// Nullopt when it was stopped.
    [[nodiscard]] std::optional<std::vector<OrderRow>> run()
    {
        // Whatever it goes by, the newest come first among equals.
        const bool byTime = m_key == OrderTable::Key::Created;
        const auto places = placesByTime(!byTime || m_flip != 0);
        if (!places)
            return std::nullopt;
        std::vector<OrderRow> sorted(m_rows.size());
        if (byTime) {
            std::transform(places->cbegin(), places->cend(), sorted.begin(),
                           [this](quint32 place) { return m_rows[place]; });
            return sorted;
        }
        const Scratch<Item> memory(m_rows.size());
        const Scratch<Item> spare(m_rows.size());
        m_items = memory.span();
        m_spare = spare.span();
        if (!readNumbers(*places) || !sortByDigits(m_items, m_spare, keyOfItem, m_isStopped))
            return std::nullopt;
        if (OrderTable::isText(m_key) && !(readSecondWords() && sortTies(m_items, 1)))
            return std::nullopt;
        std::transform(m_items.begin(), m_items.end(), sorted.begin(),
                       [this](const Item &item) { return m_rows[item.place]; });
        return sorted;
    }

private:
    using Places = std::vector<quint32>;

    [[nodiscard]] bool isStopped() const { return asks(m_isStopped); }

    [[nodiscard]] quint64 time(std::size_t place) const
    {
        return m_table.sortNumber(OrderTable::Key::Created, m_rows[place]);
    }

    /// The times of all rows, counted so that the numbers are short.
    struct Times
    {
        quint64 before = 0; ///< right before the first one, which is where no time at all goes
        quint64 range = 0;
    };

    [[nodiscard]] std::optional<Times> times() const
    {
        quint64 lowest = ~quint64{0};
        quint64 highest = 0;
        for (std::size_t place = 0; place < m_rows.size(); ++place) {
            if (place % stretch == 0 && isStopped())
                return std::nullopt;
            if (const auto number = time(place); number != 0) {
                lowest = std::min(lowest, number);
                highest = std::max(highest, number);
            }
        }
        return highest == 0 ? Times() : Times{lowest - 1, highest - lowest + 1};
    }

    /// The places by the times of their rows; of the same time the lower row first.
    [[nodiscard]] std::optional<Places> placesByTime(bool newestFirst) const
    {
        const auto known = times();
        if (!known)
            return std::nullopt;
        const auto number = [this, newestFirst, before = known->before, range = known->range](std::size_t place) {
            const auto of = time(place);
            const auto after = of == 0 ? 0 : of - before;
            return newestFirst ? range - after : after;
        };
        const auto placeBits = static_cast<unsigned>(std::bit_width(m_rows.size()));
        if (static_cast<unsigned>(std::bit_width(known->range)) + placeBits <= 64)
            return placesByShort(number, placeBits);
        // There are times that are centuries apart.
        Places places(m_rows.size());
        std::iota(places.begin(), places.end(), 0U);
        std::stable_sort(places.begin(), places.end(),
                         [&number](quint32 left, quint32 right) { return number(left) < number(right); });
        return places;
    }

    /// With the place in the low bits of its number: half of the memory, and with that most of the time.
    template <typename Number>
    [[nodiscard]] std::optional<Places> placesByShort(const Number &number, unsigned placeBits) const
    {
        const Scratch<quint64> memory(m_rows.size());
        const Scratch<quint64> spare(m_rows.size());
        const auto packed = memory.span();
        for (std::size_t place = 0; place < packed.size(); ++place)
            packed[place] = (number(place) << placeBits) | place;
        const auto keyOf = [placeBits](quint64 value) { return value >> placeBits; };
        if (isStopped() || !sortByDigits(packed, spare.span(), keyOf, m_isStopped))
            return std::nullopt;
        Places places(m_rows.size());
        std::transform(packed.begin(), packed.end(), places.begin(), [placeBits](quint64 value) {
            return static_cast<quint32>(value & ((quint64{1} << placeBits) - 1));
        });
        return places;
    }

    /// Now that the places are in the sequence that equals have: what they really go by. Read row by row, since rows
    /// lie side by side.
    bool readNumbers(const Places &places)
    {
        m_numbers.resize(m_rows.size());
        for (std::size_t place = 0; place < m_rows.size(); ++place) {
            if (place % stretch == 0 && isStopped())
                return false;
            m_numbers[place] = m_table.sortNumber(m_key, m_rows[place]) ^ m_flip;
        }
        for (std::size_t rank = 0; rank < places.size(); ++rank)
            m_items[rank] = {m_numbers[places[rank]], places[rank], static_cast<quint32>(rank)};
        return !isStopped();
    }

    bool readSecondWords()
    {
        for (std::size_t place = 0; place < m_rows.size(); ++place) {
            if (place % stretch == 0 && isStopped())
                return false;
            m_numbers[place] = m_table.textWord(m_key, m_rows[place], 1) ^ m_flip;
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
            if (!sortTied(tied) || !sortTies(tied, next + 1))
                return false;
        }
        return true;
    }

    bool sortTied(std::span<Item> items)
    {
        if (items.size() < fewItems) {
            std::sort(items.begin(), items.end(), isBefore);
            return true;
        }
        return !isStopped() && sortByDigits(items, m_spare.first(items.size()), keyOfItem, m_isStopped);
    }

    const OrderTable &m_table;
    const std::vector<OrderRow> &m_rows;
    const OrderTable::Key m_key;
    const quint64 m_flip;
    const IsStopped &m_isStopped;
    std::span<Item> m_items;
    std::span<Item> m_spare;
    std::vector<quint64> m_numbers; ///< by place
};

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
    const IsStopped never;
    if (auto sorted = Sorting(table, rows, arrangement, never).run())
        rows = *std::move(sorted);
}

bool forEachSelected(const OrderTable &table, const OrderSelection &only, const IsStopped &isStopped,
                     const std::function<void(OrderRow)> &visit)
{
    std::size_t seen = 0;
    bool isOver = false;
    const auto look = [&](OrderRow row) {
        isOver = isOver || (++seen % stretch == 0 && asks(isStopped));
        if (!isOver && table.has(row) && (!only.hits || only.hits->contains(row))
            && (!only.sieve || only.sieve->passes(row)))
            visit(row);
    };
    if (only.sieve && only.sieve->candidates())
        std::for_each(only.sieve->candidates()->cbegin(), only.sieve->candidates()->cend(), look);
    else if (only.hits)
        only.hits->forEach(look);
    else
        for (OrderRow row = 0; row < table.end() && !isOver; ++row)
            look(row);
    return !isOver;
}

std::optional<std::vector<OrderRow>> arranged(const OrderTable &table, const OrderSelection &only,
                                              const OrderArrangement &arrangement, const IsStopped &isStopped)
{
    std::vector<OrderRow> rows;
    if (!only.hits && !only.sieve)
        rows = table.rows();
    else if (!forEachSelected(table, only, isStopped, [&rows](OrderRow row) { rows.push_back(row); }))
        return std::nullopt;
    if (rows.size() < fewItems) {
        if (isStopped && isStopped())
            return std::nullopt;
        arrange(table, rows, arrangement);
        return rows;
    }
    return Sorting(table, rows, arrangement, isStopped).run();
}

} // namespace Rescind
