// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Rescind {

struct Order;

// The quick filter: what a person types against what an order holds, without regard to letter case, accents or width.

/// @p text as it is compared: compatibility-decomposed, without accents, case-folded.
[[nodiscard]] QString foldedText(QStringView text);

/// Everything of @p order that the quick filter looks into, folded: PO number, uuids, customer, SKU ids and names, item
/// names, tracking numbers. Fields are kept apart, so that no word matches across two of them.
[[nodiscard]] QString searchableText(const Order &order);

/// What was typed, ready to be compared: all words have to occur, in any order.
class SearchWords
{
public:
    SearchWords() = default;
    explicit SearchWords(QStringView typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool match(QStringView searchable) const;
    bool operator==(const SearchWords &) const = default;

private:
    QStringList m_words;
};

/// True for 8-4-4-4-12 hexadecimal digits, braces or not.
[[nodiscard]] bool looksLikeUuid(QStringView text);
/// The bare uuid in lower case; empty when @p text is none.
[[nodiscard]] QString uuidFrom(QStringView text);

} // namespace Rescind
