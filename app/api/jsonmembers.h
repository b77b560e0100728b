// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/json.h"

#include <array>
#include <bitset>

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
        if (m_names[guess] == name)
            return guess;
        for (std::size_t place = 0; place < count; ++place) {
            if (m_names[place] == name) {
                m_next[after] = place;
                return place;
            }
        }
        return count;
    }

    const Names &m_names;
    std::array<std::size_t, count + 1> m_next{}; ///< what came after each, and first of all
    std::array<Element, count> m_values;
    std::bitset<count> m_found;
};

} // namespace Rescind::Json
