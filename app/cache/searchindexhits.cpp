// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/searchindexhits.h"

namespace Rescind {

bool SearchIndexHits::contains(quint32 row) const
{
    const std::size_t at = row / 64;
    return at < m_bits.size() && ((m_bits[at] >> (row % 64)) & 1U) != 0;
}

std::vector<quint32> SearchIndexHits::rows() const
{
    std::vector<quint32> all;
    all.reserve(m_count);
    forEach([&all](quint32 row) { all.push_back(row); });
    return all;
}

} // namespace Rescind
