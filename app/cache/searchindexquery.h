// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Rescind {

/// The first digits of a uuid. The index keeps 16 of a uuid's 32 digits; further digits of a prefix are not compared.
/// (A whole uuid is better looked up than searched for.)
struct UuidPrefix
{
    /// With fewer digits a word is not taken for the beginning of a uuid: any number would find some.
    static constexpr int fewestDigits = 8;

    quint32 head = 0;     ///< the first 8 digits
    quint32 tail = 0;     ///< the next 8; those not told are 0
    quint32 tailMask = 0; ///< which bits of the tail are told

    [[nodiscard]] bool matches(quint32 otherHead, quint32 otherTail) const
    {
        return otherHead == head && (otherTail & tailMask) == tail;
    }

    /// @p word, which is folded, as the beginning of a uuid: hyphens where they belong or left out, a brace in front
    /// and behind if one likes. Nothing when it is none, or too short.
    [[nodiscard]] static std::optional<UuidPrefix> from(std::string_view word);
    /// The beginning of the uuid that @p text is: 8-4-4-4-12 digits in either case. Nothing when it is none.
    [[nodiscard]] static std::optional<UuidPrefix> ofUuid(QStringView text);
};

/// What was typed, ready to be searched for: all words have to occur in an order, each anywhere in one of its texts, or
/// as the beginning of one of its uuids.
class SearchIndexQuery
{
public:
    SearchIndexQuery() = default;
    explicit SearchIndexQuery(QStringView typed);

    /// Folded, the longest first, without those that another one contains.
    [[nodiscard]] const std::vector<std::string> &words() const { return m_words; }
    /// An empty query finds every order.
    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /// Whether this query can find only what @p former finds.
    [[nodiscard]] bool narrows(const SearchIndexQuery &former) const;
    bool operator==(const SearchIndexQuery &) const = default;

private:
    std::vector<std::string> m_words;
};

} // namespace Rescind
