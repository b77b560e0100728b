// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/orderbook.h"

#include <algorithm>

namespace Rescind {

OrderBook::OrderBook(QObject *parent)
    : QObject(parent)
{
}

int OrderBook::rowOf(const QString &orderUuid) const
{
    return m_rows.value(orderUuid.toLower(), -1);
}

std::shared_ptr<const Order> OrderBook::order(const QString &orderUuid) const
{
    const int row = rowOf(orderUuid);
    return row < 0 ? nullptr : at(row).order;
}

void OrderBook::take(const QList<Order> &orders, const QDateTime &asOf)
{
    QList<int> changed;
    QList<int> confirmed;
    std::vector<Entry> added;
    QHash<QString, int> addedRows;

    for (const Order &fresh : orders) {
        const QString key = fresh.uuid.toLower();
        if (key.isEmpty())
            continue; // nothing could ever be done with it, nor could it be found again
        if (const auto known = m_rows.constFind(key); known != m_rows.cend()) {
            Entry &entry = m_entries[static_cast<std::size_t>(*known)];
            if (asOf < entry.asOf)
                continue;
            Order merged = mergedWithKnown(fresh, *entry.order);
            entry.asOf = asOf;
            if (merged == *entry.order) {
                confirmed.append(*known);
            } else {
                entry.order = std::make_shared<const Order>(std::move(merged));
                changed.append(*known);
            }
        } else if (const auto twin = addedRows.constFind(key); twin != addedRows.cend()) {
            Entry &entry = added[static_cast<std::size_t>(*twin)];
            entry.order = std::make_shared<const Order>(mergedWithKnown(fresh, *entry.order));
        } else {
            addedRows.insert(key, static_cast<int>(added.size()));
            added.push_back({std::make_shared<const Order>(fresh), asOf});
        }
    }

    const auto ascendingOnce = [](QList<int> &rows) {
        std::sort(rows.begin(), rows.end());
        rows.resize(std::distance(rows.begin(), std::unique(rows.begin(), rows.end())));
    };
    ascendingOnce(changed);
    ascendingOnce(confirmed);
    // An order that came twice in one reading may have changed the first time and been the same the second.
    confirmed.removeIf([&changed](int row) { return std::binary_search(changed.cbegin(), changed.cend(), row); });

    if (!added.empty()) {
        const int first = count();
        const int last = first + static_cast<int>(added.size()) - 1;
        Q_EMIT ordersAboutToBeAdded(first, last);
        m_entries.insert(m_entries.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
        for (auto row = addedRows.cbegin(); row != addedRows.cend(); ++row)
            m_rows.insert(row.key(), first + row.value());
        Q_EMIT ordersAdded(first, last);
    }
    if (!changed.isEmpty())
        Q_EMIT ordersChanged(changed);
    if (!confirmed.isEmpty())
        Q_EMIT ordersConfirmedAsBefore(confirmed);
}

void OrderBook::clear()
{
    Q_EMIT aboutToBeCleared();
    m_entries.clear();
    m_rows.clear();
    Q_EMIT cleared();
}

} // namespace Rescind
