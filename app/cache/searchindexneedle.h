// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define RESCIND_HAS_SSE2
#endif

namespace Rescind {

/// A word that is looked for in long runs of bytes, 16 places at a time where the processor can.
class SearchIndexNeedle
{
public:
    static constexpr std::size_t npos = std::string_view::npos;

    /// @p word is not empty.
    explicit SearchIndexNeedle(std::string_view word);

    [[nodiscard]] const std::string &word() const { return m_word; }
    /// Where the word begins in @p text, at @p from or behind; npos when it does not occur.
    [[nodiscard]] std::size_t findIn(std::string_view text, std::size_t from = 0) const;
    /// The same on any processor.
    [[nodiscard]] std::size_t findPortably(std::string_view text, std::size_t from = 0) const;

    /// Calls @p visit with each place of the word in @p text, from @p from on. It answers where to go on, which is
    /// behind that place.
    template <typename Visit> void forEachIn(std::string_view text, Visit visit, std::size_t from = 0) const;

private:
    [[nodiscard]] bool isAt(const char *place) const
    {
        return m_word.size() <= anchors || std::memcmp(place, m_word.data(), m_word.size()) == 0;
    }

    static constexpr std::size_t anchors = 3;

    std::string m_word;
    /// Places in the word that are compared first: those whose bytes are the rarest.
    std::array<std::size_t, anchors> m_anchors{};
};

template <typename Visit> void SearchIndexNeedle::forEachIn(std::string_view text, Visit visit, std::size_t from) const
{
#ifdef RESCIND_HAS_SSE2
    constexpr std::size_t lanes = 16;
    const auto load = [](const char *place) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(place)); };
    const auto [first, second, third] = m_anchors;
    const __m128i firstByte = _mm_set1_epi8(m_word[first]);
    const __m128i secondByte = _mm_set1_epi8(m_word[second]);
    const __m128i thirdByte = _mm_set1_epi8(m_word[third]);
    while (from + m_word.size() - 1 + lanes <= text.size()) {
        const char *const place = text.data() + from;
        const __m128i equal = _mm_and_si128(_mm_and_si128(_mm_cmpeq_epi8(load(place + first), firstByte),
                                                          _mm_cmpeq_epi8(load(place + second), secondByte)),
                                            _mm_cmpeq_epi8(load(place + third), thirdByte));
        auto candidates = static_cast<std::uint32_t>(_mm_movemask_epi8(equal));
        std::size_t next = from + lanes;
        while (candidates != 0) {
            const auto lane = static_cast<std::size_t>(std::countr_zero(candidates));
            if (!isAt(place + lane)) {
                candidates &= candidates - 1;
                continue;
            }
            const std::size_t goOn = visit(from + lane);
            if (goOn >= from + lanes) {
                next = goOn;
                break;
            }
            candidates &= ~std::uint32_t{0} << (goOn - from);
        }
        from = next;
    }
#endif
    while ((from = findPortably(text, from)) != npos)
        from = visit(from);
}

} // namespace Rescind
