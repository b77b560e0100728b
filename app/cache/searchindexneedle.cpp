// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/searchindexneedle.h"

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <numeric>
#include <vector>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define RESCIND_HAS_SSE2
#endif

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

bool SearchIndexNeedle::isAt(const char *place) const
{
    return std::memcmp(place, m_word.data(), m_word.size()) == 0;
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
        if (isAt(text.data() + from))
            return from;
        ++from;
    }
    return npos;
}

#ifdef RESCIND_HAS_SSE2

std::size_t SearchIndexNeedle::findIn(std::string_view text, std::size_t from) const
{
    constexpr std::size_t lanes = 16;
    const auto load = [](const char *place) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(place)); };
    const auto [first, second, third] = m_anchors;
    const __m128i firstByte = _mm_set1_epi8(m_word[first]);
    const __m128i secondByte = _mm_set1_epi8(m_word[second]);
    const __m128i thirdByte = _mm_set1_epi8(m_word[third]);
    for (; from + m_word.size() - 1 + lanes <= text.size(); from += lanes) {
        const char *place = text.data() + from;
        const __m128i equal = _mm_and_si128(_mm_and_si128(_mm_cmpeq_epi8(load(place + first), firstByte),
                                                          _mm_cmpeq_epi8(load(place + second), secondByte)),
                                            _mm_cmpeq_epi8(load(place + third), thirdByte));
        for (auto candidates = static_cast<std::uint32_t>(_mm_movemask_epi8(equal)); candidates != 0;
             candidates &= candidates - 1) {
            const auto lane = static_cast<std::size_t>(std::countr_zero(candidates));
            if (isAt(place + lane))
                return from + lane;
        }
    }
    return findPortably(text, from);
}

#else

std::size_t SearchIndexNeedle::findIn(std::string_view text, std::size_t from) const
{
    return findPortably(text, from);
}

#endif

} // namespace Rescind
