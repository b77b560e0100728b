// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/searchindexblock.h"

#include <bit>

namespace Rescind {
namespace {

/// With fewer rows left each is looked at by itself.
constexpr std::size_t fewRows = 256;

/// One of 64 kinds: each digit, each letter, the other bytes somehow.
unsigned kindOf(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    if (value >= '0' && value <= '9')
        return value - '0';
    if (value >= 'a' && value <= 'z')
        return 10U + value - 'a';
    return value < 0x80 ? 36U + value % 8U : 44U + value % 20U;
}

template <typename Visit> void forEachRow(const SearchIndexBlock::Rows &rows, Visit visit)
{
    for (std::size_t at = 0; at < rows.bits.size(); ++at) {
        for (quint64 bits = rows.bits[at]; bits != 0; bits &= bits - 1)
            visit(at * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
    }
}

} // namespace

std::size_t SearchIndexBlock::Rows::count() const
{
    std::size_t sum = 0;
    for (const quint64 word : bits)
        sum += static_cast<std::size_t>(std::popcount(word));
    return sum;
}

SearchIndexBlock::Rows SearchIndexBlock::Rows::without(const Rows &other) const
{
    Rows rest;
    for (std::size_t at = 0; at < words; ++at)
        rest.bits[at] = bits[at] & ~other.bits[at];
    return rest;
}

SearchIndexBlock::Rows &SearchIndexBlock::Rows::operator&=(const Rows &other)
{
    for (std::size_t at = 0; at < words; ++at)
        bits[at] &= other.bits[at];
    return *this;
}

SearchIndexBlock::Rows &SearchIndexBlock::Rows::operator|=(const Rows &other)
{
    for (std::size_t at = 0; at < words; ++at)
        bits[at] |= other.bits[at];
    return *this;
}

template <typename T> void SearchIndexBlock::Column<T>::replace(std::size_t row, std::span<const T> values)
{
    const std::size_t before = end(row) - begin(row);
    const std::size_t after = m_values.size() - before + values.size();
    // Doubling would leave half of a block's room empty.
    if (after > m_values.capacity())
        m_values.reserve(after + after / 8);
    const auto first = m_values.begin() + static_cast<std::ptrdiff_t>(begin(row));
    const auto kept = static_cast<std::ptrdiff_t>(std::min(before, values.size()));
    std::copy_n(values.begin(), kept, first);
    if (values.size() > before)
        m_values.insert(first + kept, values.begin() + kept, values.end());
    else
        m_values.erase(first + kept, first + static_cast<std::ptrdiff_t>(before));
    if (before == values.size())
        return;
    const auto shift = static_cast<quint32>(values.size() - before); // wraps for a shorter one, as it has to
    for (std::size_t at = row; at < rows; ++at)
        m_ends[at] += shift;
}

SearchIndexBlock::SearchIndexBlock(const SearchIndexBlock *neighbour)
{
    if (!neighbour)
        return;
    const auto reserveLike
        = [](auto &column, const auto &other) { column.reserve(other.all().size() + other.all().size() / 32); };
    reserveLike(m_shared, neighbour->m_shared);
    reserveLike(m_own, neighbour->m_own);
    reserveLike(m_uuidHeads, neighbour->m_uuidHeads);
    reserveLike(m_uuidTails, neighbour->m_uuidTails);
}

bool SearchIndexBlock::holds(std::size_t row, const SearchIndexEntry &entry) const
{
    return m_present.contains(row) && m_shared.holds(row, entry.shared) && m_own.holds(row, entry.own)
           && m_uuidHeads.holds(row, entry.uuidHeads) && m_uuidTails.holds(row, entry.uuidTails);
}

void SearchIndexBlock::put(std::size_t row, const SearchIndexEntry &entry, quint64 revision)
{
    m_present.insert(row);
    m_changedAt = revision;
    m_shared.replace(row, entry.shared);
    m_own.replace(row, entry.own);
    m_uuidHeads.replace(row, entry.uuidHeads);
    m_uuidTails.replace(row, entry.uuidTails);
    notePairs(entry.own);
}

void SearchIndexBlock::remove(std::size_t row, quint64 revision)
{
    put(row, {}, revision);
    m_present.remove(row);
}

void SearchIndexBlock::narrow(const SearchIndexTerm &term, Rows &live) const
{
    Rows found;
    Rows missing = live;
    const auto lookAtEach = [&](bool (SearchIndexBlock::*holdsIt)(std::size_t, const SearchIndexTerm &) const) {
        forEachRow(missing, [&](std::size_t row) {
            if ((this->*holdsIt)(row, term))
                found.insert(row);
        });
    };
    if (missing.count() < fewRows) {
        lookAtEach(&SearchIndexBlock::has);
        live = found;
        return;
    }
    if (term.occurrences > 0 && term.isCommon)
        findSharedOfMany(term, found);
    else if (term.occurrences > 0)
        findShared(term, found);
    if (mayOwn(term.needle.word())) {
        missing = missing.without(found);
        if (missing.count() < fewRows)
            lookAtEach(&SearchIndexBlock::hasOwn);
        else
            findOwn(term, found);
    }
    if (term.uuid)
        findUuids(*term.uuid, found);
    live &= found;
}

void SearchIndexBlock::findShared(const SearchIndexTerm &term, Rows &found) const
{
    const std::span<const quint32> numbers = m_shared.all();
    const quint64 *const shared = term.shared.data();
    const auto bit = [shared](quint32 number) { return shared[number >> 6U] >> (number & 63U); };
    std::size_t row = 0;
    const auto note = [&](std::size_t place) {
        while (m_shared.end(row) <= place)
            ++row;
        found.insert(row);
    };
    std::size_t at = 0;
    for (; at + 4 <= numbers.size(); at += 4) {
        const quint32 *const four = numbers.data() + at;
        if (((bit(four[0]) | bit(four[1]) | bit(four[2]) | bit(four[3])) & 1U) == 0)
            continue;
        for (std::size_t i = 0; i < 4; ++i) {
            if ((bit(four[i]) & 1U) != 0)
                note(at + i);
        }
    }
    for (; at < numbers.size(); ++at) {
        if ((bit(numbers[at]) & 1U) != 0)
            note(at);
    }
}

void SearchIndexBlock::findSharedOfMany(const SearchIndexTerm &term, Rows &found) const
{
    const quint32 *const numbers = m_shared.all().data();
    const quint64 *const shared = term.shared.data();
    std::size_t at = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        quint64 any = 0;
        for (const std::size_t end = m_shared.end(row); at < end; ++at)
            any |= shared[numbers[at] >> 6U] >> (numbers[at] & 63U);
        found.bits[row / 64] |= (any & 1U) << (row % 64);
    }
}

void SearchIndexBlock::findOwn(const SearchIndexTerm &term, Rows &found) const
{
    std::size_t row = 0;
    term.needle.forEachIn(ownTexts(), [&](std::size_t at) {
        while (m_own.end(row) <= at)
            ++row;
        found.insert(row);
        return m_own.end(row);
    });
}

void SearchIndexBlock::findUuids(const UuidPrefix &uuid, Rows &found) const
{
    const std::span<const quint32> heads = m_uuidHeads.all();
    std::size_t row = 0;
    for (auto it = std::ranges::find(heads, uuid.head); it != heads.end();
         it = std::find(it + 1, heads.end(), uuid.head)) {
        const auto at = static_cast<std::size_t>(it - heads.begin());
        while (m_uuidHeads.end(row) <= at)
            ++row;
        if (uuid.matches(uuid.head, m_uuidTails.all()[at]))
            found.insert(row);
    }
}

bool SearchIndexBlock::has(std::size_t row, const SearchIndexTerm &term) const
{
    return hasShared(row, term) || hasOwn(row, term) || (term.uuid && hasUuid(row, *term.uuid));
}

bool SearchIndexBlock::hasShared(std::size_t row, const SearchIndexTerm &term) const
{
    return term.occurrences > 0
           && std::ranges::any_of(m_shared.of(row), [&term](quint32 number) { return term.holds(number); });
}

bool SearchIndexBlock::hasOwn(std::size_t row, const SearchIndexTerm &term) const
{
    const std::span<const char> own = m_own.of(row);
    return term.needle.findIn({own.data(), own.size()}) != SearchIndexNeedle::npos;
}

bool SearchIndexBlock::hasUuid(std::size_t row, const UuidPrefix &uuid) const
{
    const std::span<const quint32> heads = m_uuidHeads.of(row);
    const std::span<const quint32> tails = m_uuidTails.of(row);
    for (std::size_t i = 0; i < heads.size(); ++i) {
        if (uuid.matches(heads[i], tails[i]))
            return true;
    }
    return false;
}

void SearchIndexBlock::notePairs(std::string_view text)
{
    unsigned former = kindOf('\n');
    for (const char byte : text) {
        const unsigned kind = kindOf(byte);
        m_pairs[former] |= quint64{1} << kind;
        former = kind;
    }
}

bool SearchIndexBlock::mayOwn(std::string_view word) const
{
    // Each text ends with a line feed, so that its last letter too is followed by something.
    if (word.size() == 1)
        return m_pairs[kindOf(word.front())] != 0;
    for (std::size_t i = 1; i < word.size(); ++i) {
        if (((m_pairs[kindOf(word[i - 1])] >> kindOf(word[i])) & 1U) == 0)
            return false;
    }
    return true;
}

void SearchIndexBlock::renumber(std::span<const quint32> numbers)
{
    for (quint32 &number : m_shared.all())
        number = numbers[number];
}

void SearchIndexBlock::squeeze()
{
    m_shared.squeeze();
    m_own.squeeze();
    m_uuidHeads.squeeze();
    m_uuidTails.squeeze();
    m_pairs.fill(0);
    notePairs(ownTexts());
}

std::size_t SearchIndexBlock::memory() const
{
    return sizeof(*this) + m_shared.memory() + m_own.memory() + m_uuidHeads.memory() + m_uuidTails.memory();
}

} // namespace Rescind
