// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/views/orderfilter.h"

#include "app/cache/foldedtext.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace Rescind {
namespace {

bool isIn(const OrderRows &rows, OrderRow row)
{
    return rows && std::binary_search(rows->cbegin(), rows->cend(), row);
}

} // namespace

OverdueRule overdueAfterHours(int hours)
{
    const auto after = std::chrono::milliseconds(std::chrono::hours(hours)).count();
    return [after](qint64 now, const QStringList &) { return now - after; };
}

OrderSieve::OrderSieve(const OrderTable &table, const OrderFilter &filter, OrderCircumstances circumstances,
                       const OrderRows &found)
    : m_table(table)
    , m_filter(filter)
    , m_circumstances(std::move(circumstances))
    , m_found(filter.exact.isEmpty() ? OrderRows() : found)
{
    if (!filter.exact.isEmpty() && !m_found)
        m_found = std::make_shared<const std::vector<OrderRow>>();
    const auto &sets = table.supplierSets();
    if (!filter.suppliers.isEmpty())
        m_suppliers.resize(sets.count());
    for (const auto &wanted : filter.suppliers) {
        const auto part = FoldedText(wanted).utf8();
        for (SupplierSets::Id id = 0; id < sets.count(); ++id)
            m_suppliers[id] = m_suppliers[id] || sets.isNamed(id, part);
    }
}

bool OrderSieve::passes(OrderRow row) const
{
    for (const auto wanted : m_filter.classes) {
        if (!(m_table.classes(row) & wanted))
            return false;
    }
    if (m_filter.createdFrom != noOrderTime && m_table.created(row) < m_filter.createdFrom)
        return false;
    if (m_filter.createdBefore != noOrderTime
        && (m_table.created(row) == noOrderTime || m_table.created(row) >= m_filter.createdBefore))
        return false;
    if (!m_suppliers.empty() && !m_suppliers[m_table.suppliers(row)])
        return false;
    if (m_filter.putOff != OrderFilter::PutOff::Any
        && isIn(m_circumstances.putOff, row) != (m_filter.putOff == OrderFilter::PutOff::Only))
        return false;
    if (m_filter.worklist && !isIn(m_filter.worklist, row))
        return false;
    if (m_found && !isIn(m_found, row))
        return false;
    return !m_filter.isOverdue || isOverdue(row);
}

bool OrderSieve::isOverdue(OrderRow row) const
{
    const auto since = m_table.waitingSince(row);
    if (since == noOrderTime || !m_circumstances.overdue)
        return false;
    const auto &sets = m_table.supplierSets();
    const auto id = m_table.suppliers(row);
    m_overdueSince.resize(sets.count());
    auto &latest = m_overdueSince[id];
    if (!latest)
        latest = m_circumstances.overdue(m_circumstances.now, sets.uuids(id));
    return since <= *latest;
}

OrderFilter both(OrderFilter one, const OrderFilter &other)
{
    one.classes << other.classes;
    one.createdFrom = std::max(one.createdFrom, other.createdFrom); // noOrderTime is less than any
    if (one.createdBefore == noOrderTime || other.createdBefore == noOrderTime)
        one.createdBefore = std::max(one.createdBefore, other.createdBefore);
    else
        one.createdBefore = std::min(one.createdBefore, other.createdBefore);
    one.suppliers << other.suppliers;
    one.exact << other.exact;
    if (!one.worklist)
        one.worklist = other.worklist;
    if (one.putOff == OrderFilter::PutOff::Any)
        one.putOff = other.putOff;
    one.isOverdue = one.isOverdue || other.isOverdue;
    return one;
}

bool dependsOnCircumstances(const OrderFilter &filter)
{
    return filter.isOverdue || filter.putOff != OrderFilter::PutOff::Any;
}

} // namespace Rescind
