// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ordersequence.h"

#include <QList>

#include <optional>
#include <vector>

namespace Rescind {

/// Which orders are shown, and in which sequence: a vector of rows of a table, which it expects to be arranged by what
/// the table says now. Knows no model and sends no signal.
class OrderList
{
public:
    /// Positions, the last one included.
    struct Range
    {
        int first = 0;
        int last = 0;
        bool operator==(const Range &) const = default;
    };
    /// How one list becomes another without anything changing its place.
    struct Difference
    {
        std::vector<Range> removed;  ///< ascending, of the list as it was
        std::vector<Range> inserted; ///< ascending, of the list as it becomes
    };
    /// Rows that belong in one place.
    struct Group
    {
        int position = 0;
        std::vector<OrderRow> rows;
    };

    /// @p table must outlive this.
    explicit OrderList(const OrderTable &table);

    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] OrderRow at(int position) const { return m_rows[static_cast<std::size_t>(position)]; }
    [[nodiscard]] const std::vector<OrderRow> &rows() const { return m_rows; }
    [[nodiscard]] const OrderArrangement &arrangement() const { return m_arrangement; }

    void set(std::vector<OrderRow> rows, const OrderArrangement &arrangement);
    /// Keeps those that are in the table, and arranges them.
    void keepKnown();

    /// -1 when it is not shown.
    [[nodiscard]] int positionOf(OrderRow row) const;
    /// Of those that are shown; ascending.
    [[nodiscard]] std::vector<int> positionsOf(const QList<OrderRow> &rows) const;
    /// Whether those at @p positions, and all others were before, are there and between neighbours where they belong.
    [[nodiscard]] bool isArrangedAt(const std::vector<int> &positions) const;
    /// Where rows that are not shown belong.
    [[nodiscard]] std::vector<Group> groups(std::vector<OrderRow> rows) const;
    /// Where the row at @p position belongs: its position once it has been taken out. The rows at @p unsettled, which
    /// ascend and hold @p position, are not gone by.
    [[nodiscard]] int placeFor(int position, const std::vector<int> &unsettled) const;

    void insert(int position, const std::vector<OrderRow> &rows);
    void remove(const Range &range);
    /// @p to is its position once it has been taken out.
    void move(int from, int to);

    /// @p rows, which are arranged, without those of @p changed, and with @p in at their places.
    [[nodiscard]] std::vector<OrderRow> merged(const std::vector<OrderRow> &rows, const std::vector<OrderRow> &changed,
                                               std::vector<OrderRow> in, const OrderArrangement &arrangement) const;
    /// From here to @p rows; nullopt where rows change places, or where there are more ranges than @p most.
    [[nodiscard]] std::optional<Difference> difference(const std::vector<OrderRow> &rows, std::size_t most) const;

    /// Consecutive positions together. @p positions ascend.
    [[nodiscard]] static std::vector<Range> ranges(const std::vector<int> &positions);

private:
    [[nodiscard]] bool isBefore(OrderRow left, OrderRow right) const;

    const OrderTable &m_table;
    std::vector<OrderRow> m_rows;
    OrderArrangement m_arrangement;
};

} // namespace Rescind
