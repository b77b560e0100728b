// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/searchindex.h"

namespace Rescind {

/// Made-up orders as a shop has them: few names are very common and many are rare, some 50,000 items of which some sell
/// far better than others, three lines to an order. Each order depends on its row alone.
class SearchCorpus
{
public:
    SearchCorpus();

    [[nodiscard]] SearchableOrder order(quint32 row) const;

private:
    struct Item
    {
        QString name;
        QString skuId;
        QString skuName;
    };

    QStringList m_firstNames;
    QStringList m_lastNames;
    QStringList m_cities;
    std::vector<Item> m_items;
};

} // namespace Rescind
