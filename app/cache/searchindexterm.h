// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/searchindexneedle.h"
#include "app/cache/searchindexquery.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace Rescind {

/// One word of a search, with all that is known of it before the orders are looked through.
struct SearchIndexTerm
{
    explicit SearchIndexTerm(std::string_view word)
        : needle(word)
        , uuid(UuidPrefix::from(word))
    {
    }

    [[nodiscard]] bool holds(quint32 number) const { return ((shared[number >> 6U] >> (number & 63U)) & 1U) != 0; }

    SearchIndexNeedle needle;
    /// What the word is as the beginning of a uuid.
    std::optional<UuidPrefix> uuid;
    /// A bit for each text of the dictionary: whether the word occurs in it.
    std::vector<quint64> shared;
    /// How often such texts occur in orders.
    quint64 occurrences = 0;
    /// They occur in so many orders that it is no use to look for the next one.
    bool isCommon = false;
    /// What was found before has it already.
    bool isKnown = false;
};

} // namespace Rescind
