// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/searchindexterm.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace Rescind {

/// Texts that many orders share (names, towns, items), each held once, counted, and known by a number.
class SearchIndexDictionary
{
public:
    /// The number of @p text, which is held once more from now on.
    [[nodiscard]] quint32 acquire(std::string_view text);
    /// The text with @p number is held once less. Nothing is left of it when nobody holds it any longer.
    void release(quint32 number);

    [[nodiscard]] std::string_view text(quint32 number) const;
    /// How many texts are held.
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Fills in which texts hold the term's word, and how often they are held.
    void find(SearchIndexTerm &term) const;

    /// How many numbers stand for nothing.
    [[nodiscard]] std::size_t vacancies() const { return m_ends.size() - m_size; }
    /// Closes the gaps. Tells the new number of each old one, in the same sequence.
    [[nodiscard]] std::vector<quint32> renumber();
    void squeeze();
    [[nodiscard]] std::size_t memory() const;

private:
    [[nodiscard]] std::size_t slotOf(std::string_view text) const;
    [[nodiscard]] quint32 add(std::string_view text);
    void removeSlot(std::size_t slot);
    void grow();

    static constexpr quint32 free = ~quint32{0};

    /// All texts, one behind the other, each ended by a line feed.
    std::string m_bytes;
    std::vector<quint32> m_ends;   ///< by number, the line feed included
    std::vector<quint32> m_counts; ///< by number; 0 when the place is vacant
    std::vector<quint32> m_slots;  ///< numbers by hash, open addressing
    std::size_t m_size = 0;
    /// Numbers whose places are vacant, by length. A text of the same length takes the place.
    std::unordered_map<std::size_t, std::vector<quint32>> m_vacant;
};

} // namespace Rescind
