// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ordertable.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Rescind {

/// Rows, ascending; null for none.
using OrderRows = std::shared_ptr<const std::vector<OrderRow>>;

/// What an order can be looked up by exactly, letter case aside.
enum class ExactField { PurchaseOrderNumber, TrackingNumber, Sku };

struct ExactTerm
{
    ExactField field = ExactField::Sku;
    QString value;
    bool operator==(const ExactTerm &) const = default;
};

/// Which orders are wanted: those that all of this is true of. Members that are empty ask for nothing.
struct OrderFilter
{
    enum class PutOff { Any, Without, Only };

    QList<OrderClasses> classes;        ///< of each at least one
    qint64 createdFrom = noOrderTime;   ///< milliseconds since 1970, UTC; this moment included
    qint64 createdBefore = noOrderTime; ///< this one not
    QStringList suppliers;              ///< at least one, by a part of its name or by its uuid
    QList<ExactTerm> exact;             ///< at least one of those of the same field
    OrderRows worklist;                 ///< any when null
    PutOff putOff = PutOff::Any;
    bool isOverdue = false; ///< only those that wait too long

    [[nodiscard]] bool isEmpty() const { return *this == OrderFilter(); }
    bool operator==(const OrderFilter &) const = default;
};

/// What orders are searched for by: words that all occur, and a filter.
struct OrderSearch
{
    QString words;
    OrderFilter filter;
    bool operator==(const OrderSearch &) const = default;
};

/// Which answers are overdue at @p now: those awaited since the moment that is returned, or longer; noOrderTime for
/// none. Both in milliseconds since 1970, UTC. Asked in any thread; the suppliers are those of the order, by their
/// uuids.
using OverdueRule = std::function<qint64(qint64 now, const QStringList &supplierUuids)>;
/// The same for all: after @p hours.
[[nodiscard]] OverdueRule overdueAfterHours(int hours);

/// What a filter is judged by besides the table.
struct OrderCircumstances
{
    OrderRows putOff;
    OverdueRule overdue = overdueAfterHours(24);
    qint64 now = noOrderTime;
};

/// A filter, made ready for a table that stays as it is meanwhile; for one thread.
class OrderSieve
{
public:
    /// @p table must outlive this. @p found: the rows that were looked up for the filter's exact terms
    OrderSieve(const OrderTable &table, const OrderFilter &filter, OrderCircumstances circumstances,
               const OrderRows &found);

    [[nodiscard]] bool passes(OrderRow row) const;
    /// When only few rows can pass at all: those, whether they do or not. Else null.
    [[nodiscard]] const OrderRows &candidates() const { return m_filter.worklist ? m_filter.worklist : m_found; }

private:
    [[nodiscard]] bool isOverdue(OrderRow row) const;

    const OrderTable &m_table;
    OrderFilter m_filter;
    OrderCircumstances m_circumstances;
    OrderRows m_found;
    std::vector<bool> m_suppliers; ///< by set, whether it is wanted; empty where all are
    mutable std::vector<std::optional<qint64>> m_overdueSince = {}; ///< by set, once the rule was asked
};

/// Whether the filter's answer can change although the orders don't.
[[nodiscard]] bool dependsOnCircumstances(const OrderFilter &filter);
/// What both ask for. Of two worklists it is @p one's.
[[nodiscard]] OrderFilter both(OrderFilter one, const OrderFilter &other);

} // namespace Rescind
