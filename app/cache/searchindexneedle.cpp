// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/searchindexneedle.h"

#include <QtGlobal>

#include <algorithm>
#include <numeric>
#include <vector>

namespace Rescind {
namespace {

/// Higher for bytes that occur less often in names and numbers.
int rarity(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    if (value >= 0xc0)
        return 0; // leads nearly every letter of its script
    if (std::strchr("eainorstl", byte) && byte != 0)
        return 1;
    return value >= '0' && value <= '9' ? 2 : 3;
}

} // namespace

SearchIndexNeedle::SearchIndexNeedle(std::string_view word)
    : m_word(word)
{
    Q_ASSERT(!word.empty());
    std::vector<std::size_t> places(m_word.size());
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(), [this](std::size_t left, std::size_t right) {
        return rarity(m_word[left]) > rarity(m_word[right]);
    });
    for (std::size_t i = 0; i < m_anchors.size(); ++i)
        m_anchors[i] = places[std::min(i, places.size() - 1)];
}

std::size_t SearchIndexNeedle::findPortably(std::string_view text, std::size_t from) const
{
    const std::size_t anchor = m_anchors.front();
    while (from + m_word.size() <= text.size()) {
        const std::size_t places = text.size() - m_word.size() - from + 1;
        const void *found = std::memchr(text.data() + from + anchor, m_word[anchor], places);
        if (!found)
            return npos;
        from = static_cast<std::size_t>(static_cast<const char *>(found) - text.data()) - anchor;
        if (std::memcmp(text.data() + from, m_word.data(), m_word.size()) == 0)
            return from;
        ++from;
    }
    return npos;
}

std::size_t SearchIndexNeedle::findIn(std::string_view text, std::size_t from) const
{
    std::size_t found = npos;
    forEachIn(
        text,
        [&](std::size_t at) {
            found = at;
            return text.size();
        },
        from);
    return found;
}

} // namespace Rescind
