// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/searchindexdictionary.h"

#include <QHashFunctions>

#include <algorithm>

namespace Rescind {
namespace {

std::size_t hashOf(std::string_view text)
{
    return qHashBits(text.data(), text.size());
}

} // namespace

std::string_view SearchIndexDictionary::text(quint32 number) const
{
    const std::size_t begin = number == 0 ? 0 : m_ends[number - 1];
    return {m_bytes.data() + begin, m_ends[number] - begin - 1};
}

quint32 SearchIndexDictionary::acquire(std::string_view text)
{
    if (m_slots.empty() || (m_size + 1) * 4 > m_slots.size() * 3)
        grow();
    const std::size_t slot = slotOf(text);
    if (m_slots[slot] == free) {
        m_slots[slot] = add(text);
        ++m_size;
    }
    const quint32 number = m_slots[slot];
    ++m_counts[number];
    return number;
}

void SearchIndexDictionary::release(quint32 number)
{
    if (--m_counts[number] > 0)
        return;
    const std::string_view gone = text(number);
    removeSlot(slotOf(gone));
    --m_size;
    m_vacant[gone.size()].push_back(number);
    std::fill_n(m_bytes.begin() + (gone.data() - m_bytes.data()), gone.size(), '\n');
}

quint32 SearchIndexDictionary::add(std::string_view text)
{
    const auto vacant = m_vacant.find(text.size());
    if (vacant != m_vacant.end()) {
        const quint32 number = vacant->second.back();
        vacant->second.pop_back();
        if (vacant->second.empty())
            m_vacant.erase(vacant);
        std::ranges::copy(text, m_bytes.begin() + (this->text(number).data() - m_bytes.data()));
        return number;
    }
    m_bytes.append(text).push_back('\n');
    m_ends.push_back(static_cast<quint32>(m_bytes.size()));
    m_counts.push_back(0);
    return static_cast<quint32>(m_ends.size() - 1);
}

std::size_t SearchIndexDictionary::slotOf(std::string_view text) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hashOf(text) & mask;
    while (m_slots[slot] != free && this->text(m_slots[slot]) != text)
        slot = (slot + 1) & mask;
    return slot;
}

void SearchIndexDictionary::removeSlot(std::size_t slot)
{
    // Whoever was pushed on by the one that goes moves up, so that nobody is searched for behind a gap.
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t next = (slot + 1) & mask; m_slots[next] != free; next = (next + 1) & mask) {
        const std::size_t home = hashOf(text(m_slots[next])) & mask;
        if (((next - home) & mask) >= ((next - slot) & mask)) {
            m_slots[slot] = m_slots[next];
            slot = next;
        }
    }
    m_slots[slot] = free;
}

void SearchIndexDictionary::grow()
{
    constexpr std::size_t smallest = 64;
    m_slots.assign(std::max(smallest, m_slots.size() * 2), free);
    for (quint32 number = 0; number < m_counts.size(); ++number) {
        if (m_counts[number] > 0)
            m_slots[slotOf(text(number))] = number;
    }
}

void SearchIndexDictionary::find(SearchIndexTerm &term) const
{
    term.shared.assign((m_ends.size() + 63) / 64, 0);
    term.occurrences = 0;
    const auto first = m_ends.begin();
    std::size_t number = 0;
    term.needle.forEachIn(m_bytes, [&](std::size_t at) -> std::size_t {
        // Hits are close together or far apart: step while they may be close, then halve.
        constexpr int fewSteps = 8;
        for (int steps = 0; m_ends[number] <= at && steps < fewSteps; ++steps)
            ++number;
        if (m_ends[number] <= at)
            number = static_cast<std::size_t>(
                std::upper_bound(first + static_cast<std::ptrdiff_t>(number), m_ends.end(), at) - first);
        term.shared[number / 64] |= quint64{1} << (number % 64);
        term.occurrences += m_counts[number];
        return m_ends[number];
    });
}

std::vector<quint32> SearchIndexDictionary::renumber()
{
    std::vector<quint32> numbers(m_ends.size(), free);
    SearchIndexDictionary compact;
    compact.m_ends.reserve(m_size);
    compact.m_counts.reserve(m_size);
    for (quint32 number = 0; number < numbers.size(); ++number) {
        if (m_counts[number] == 0)
            continue;
        numbers[number] = compact.acquire(text(number));
        compact.m_counts.back() = m_counts[number];
    }
    *this = std::move(compact);
    return numbers;
}

void SearchIndexDictionary::squeeze()
{
    m_bytes.shrink_to_fit();
    m_ends.shrink_to_fit();
    m_counts.shrink_to_fit();
}

std::size_t SearchIndexDictionary::memory() const
{
    std::size_t vacant = 0;
    for (const auto &[length, numbers] : m_vacant)
        vacant += numbers.capacity() * sizeof(quint32) + sizeof(numbers);
    return m_bytes.capacity() + (m_ends.capacity() + m_counts.capacity() + m_slots.capacity()) * sizeof(quint32)
           + vacant;
}

} // namespace Rescind
