// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

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

private:
    [[nodiscard]] bool isAt(const char *place) const;

    std::string m_word;
    /// Places in the word that are compared first: those whose bytes are the rarest.
    std::array<std::size_t, 3> m_anchors{};
};

} // namespace Rescind
