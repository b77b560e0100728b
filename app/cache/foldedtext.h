// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace Rescind {

/// Text as it is compared in searches: what differs only in letter case, accents, width or presentation is the same.
///
/// In UTF-8, with words apart by single blanks and none at the ends. Folded are: letter case; accents, points and other
/// marks of Latin, Greek, Cyrillic, Hebrew and Arabic (not the vowel signs of Indic scripts or Thai nor the voicing of
/// kana, which are letters to their readers); width and presentation forms; ligatures, "ß" to "ss", "ø" to "o" and
/// their like; both Turkish i; final sigma; decimal digits of any script; typographic quotes and dashes; the variants
/// of Arabic yeh, kaf, heh and alef. Hangul is taken apart into its letters, so that an unfinished syllable is found in
/// the finished one. Invisible characters are left out, and half a surrogate pair is U+FFFD. Folding twice is folding
/// once. The result depends on the text alone, not on the locale.
class FoldedText
{
public:
    /// Of longer texts only this many UTF-16 units at the beginning are looked at.
    static constexpr qsizetype longest = 1024;

    FoldedText() = default;
    explicit FoldedText(QStringView text);

    [[nodiscard]] bool isEmpty() const { return m_utf8.empty(); }
    [[nodiscard]] const std::string &utf8() const { return m_utf8; }
    [[nodiscard]] QString toString() const { return QString::fromStdString(m_utf8); }
    /// Whether @p word, which is folded, occurs anywhere, also inside a word.
    [[nodiscard]] bool contains(std::string_view word) const { return m_utf8.find(word) != std::string::npos; }
    bool operator==(const FoldedText &) const = default;

    /// Appends @p text folded to @p out, which keeps what it holds.
    static void append(std::string &out, QStringView text);

private:
    std::string m_utf8;
};

/// Calls @p visit with each word of @p folded, as FoldedText has it.
template <typename Visit> void forEachWord(std::string_view folded, Visit visit)
{
    while (!folded.empty()) {
        const auto end = folded.find(' ');
        const auto word = folded.substr(0, end);
        if (!word.empty())
            visit(word);
        folded.remove_prefix(end == std::string_view::npos ? folded.size() : end + 1);
    }
}

} // namespace Rescind
