// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/json.h"

#include <array>
#include <bitset>
#include <cstring>

namespace Rescind::Json {

/// The members of one kind of object, found in one pass over it: looking each up by its name takes a pass for each. As
/// objects of a kind have their members in the same order, the next is nearly always where it was the last time.
template <std::size_t count> class Members
{
public:
    using Names = std::array<std::string_view, count>;

    /// @param names must outlive this; a member is known by its place among them
    explicit constexpr Members(const Names &names)
        : m_names(names)
    {
    }

    /// Of members with the same name the first counts.
    void read(const Object &object)
    {
        m_found.reset();
        std::size_t last = count;
        for (const auto &[name, value] : object) {
            const std::size_t place = placeOf(name, last);
            if (place == count)
                continue;
            last = place;
            if (!m_found.test(place)) {
                m_found.set(place);
                m_values[place] = value;
            }
        }
    }

    /// The value that is there and not null, or null.
    [[nodiscard]] const Element *operator[](std::size_t place) const
    {
        return m_found.test(place) && !m_values[place].is_null() ? &m_values[place] : nullptr;
    }
    /// The first of those.
    template <typename... Places> [[nodiscard]] const Element *firstOf(Places... places) const
    {
        const Element *found = nullptr;
        static_cast<void>((((found = (*this)[places])) || ...));
        return found;
    }

private:
    [[nodiscard]] std::size_t placeOf(std::string_view name, std::size_t after)
    {
        const std::size_t guess = m_next[after];
        if (isSame(m_names[guess], name))
            return guess;
        for (std::size_t place = 0; place < count; ++place) {
            if (m_names[place] == name) {
                m_next[after] = place;
                return place;
            }
        }
        return count;
    }

    /// Most are short, and the first guess is nearly always right: cheaper than a call of memcmp.
    [[nodiscard]] static bool isSame(std::string_view one, std::string_view other)
    {
        if (one.size() != other.size())
            return false;
        std::size_t at = 0;
        for (; at + sizeof(quint64) <= one.size(); at += sizeof(quint64)) {
            quint64 left = 0;
            quint64 right = 0;
            std::memcpy(&left, one.data() + at, sizeof(left));
            std::memcpy(&right, other.data() + at, sizeof(right));
            if (left != right)
                return false;
        }
        for (; at < one.size(); ++at) {
            if (one[at] != other[at])
                return false;
        }
        return true;
    }

    const Names &m_names;
    std::array<std::size_t, count + 1> m_next{}; ///< what came after each, and first of all
    std::array<Element, count> m_values;
    std::bitset<count> m_found;
};

} // namespace Rescind::Json
