// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/searchindexquery.h"

#include <QtGlobal>

#include <bit>
#include <vector>

namespace Rescind {

/// The rows that a search found: a bit for each. A value; belongs to whoever holds it.
class SearchIndexHits
{
public:
    [[nodiscard]] const SearchIndexQuery &query() const { return m_query; }
    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] bool contains(quint32 row) const;
    /// All rows, ascending.
    [[nodiscard]] std::vector<quint32> rows() const;
    /// Calls @p visit with each row, ascending.
    template <typename Visit> void forEach(Visit visit) const { forEach(0, m_bits.size(), visit); }

private:
    friend class SearchIndex;

    template <typename Visit> void forEach(std::size_t begin, std::size_t end, Visit visit) const
    {
        for (std::size_t at = begin; at < end; ++at) {
            for (quint64 bits = m_bits[at]; bits != 0; bits &= bits - 1)
                visit(static_cast<quint32>(at * 64 + static_cast<std::size_t>(std::countr_zero(bits))));
        }
    }

    SearchIndexQuery m_query;
    std::vector<quint64> m_bits;
    std::size_t m_count = 0;
    quint64 m_index = 0;    ///< which index was searched
    quint64 m_revision = 0; ///< and what it was like then
};

} // namespace Rescind
