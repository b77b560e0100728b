// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/searchindexquery.h"

#include "app/cache/foldedtext.h"

#include <algorithm>

namespace Rescind {
namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// The digits of @p word; empty unless it is the beginning of a uuid.
std::string uuidDigits(std::string_view word)
{
    constexpr std::size_t digitsOfUuid = 32;
    if (word.starts_with('{'))
        word.remove_prefix(1);
    if (word.ends_with('}'))
        word.remove_suffix(1);
    const bool hasHyphens = word.find('-') != std::string_view::npos;
    std::string digits;
    for (std::size_t at = 0; at < word.size(); ++at) {
        const bool isHyphensPlace = hasHyphens && (at == 8 || at == 13 || at == 18 || at == 23);
        if (isHyphensPlace ? word[at] != '-' : hexDigit(word[at]) < 0)
            return {};
        if (!isHyphensPlace)
            digits += word[at];
    }
    return digits.size() > digitsOfUuid ? std::string() : digits;
}

/// Whether every order that has @p word has @p other too.
bool implies(std::string_view word, std::string_view other)
{
    if (word.find(other) == std::string_view::npos)
        return false;
    const std::string digits = uuidDigits(word);
    if (digits.size() < UuidPrefix::fewestDigits)
        return true;
    // An order may have the word as a uuid only.
    const std::string otherDigits = uuidDigits(other);
    return otherDigits.size() >= UuidPrefix::fewestDigits && digits.starts_with(otherDigits);
}

} // namespace

std::optional<UuidPrefix> UuidPrefix::from(std::string_view word)
{
    constexpr std::size_t digitsOfHalf = 8;
    const std::string digits = uuidDigits(word);
    if (digits.size() < fewestDigits)
        return std::nullopt;
    UuidPrefix prefix;
    for (std::size_t i = 0; i < 2 * digitsOfHalf; ++i) {
        const bool isTold = i < digits.size();
        quint32 &half = i < digitsOfHalf ? prefix.head : prefix.tail;
        half = (half << 4U) | (isTold ? static_cast<quint32>(hexDigit(digits[i])) : 0U);
        if (i >= digitsOfHalf)
            prefix.tailMask = (prefix.tailMask << 4U) | (isTold ? 0xfU : 0U);
    }
    return prefix;
}

std::optional<UuidPrefix> UuidPrefix::ofUuid(QStringView text)
{
    constexpr qsizetype length = 36;
    if (text.size() != length)
        return std::nullopt;
    quint64 digits = 0;
    quint64 beginning = 0;
    int count = 0;
    for (qsizetype at = 0; at < length; ++at) {
        const char16_t unit = text[at].unicode();
        if (at == 8 || at == 13 || at == 18 || at == 23) {
            if (unit != u'-')
                return std::nullopt;
            continue;
        }
        const int digit
            = unit < 0x80 ? hexDigit(static_cast<char>(unit >= u'A' && unit <= u'F' ? unit + 32 : unit)) : -1;
        if (digit < 0)
            return std::nullopt;
        digits = (digits << 4U) | static_cast<quint64>(digit);
        if (++count == 16)
            beginning = digits;
    }
    return UuidPrefix{static_cast<quint32>(beginning >> 32U), static_cast<quint32>(beginning), ~quint32{0}};
}

SearchIndexQuery::SearchIndexQuery(QStringView typed)
{
    std::vector<std::string> all;
    forEachWord(FoldedText(typed).utf8(), [&all](std::string_view word) { all.emplace_back(word); });
    std::stable_sort(all.begin(), all.end(),
                     [](const std::string &left, const std::string &right) { return left.size() > right.size(); });
    for (std::string &word : all) {
        if (std::ranges::none_of(m_words, [&word](const std::string &longer) { return implies(longer, word); }))
            m_words.push_back(std::move(word));
    }
}

bool SearchIndexQuery::narrows(const SearchIndexQuery &former) const
{
    return std::ranges::all_of(former.m_words, [this](const std::string &other) {
        return std::ranges::any_of(m_words, [&other](const std::string &word) { return implies(word, other); });
    });
}

} // namespace Rescind
