// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/orderlist.h"

#include <algorithm>
#include <utility>

namespace Rescind {
namespace {

/// A bit for each of @p rows.
std::vector<bool> bitsOf(const std::vector<OrderRow> &rows, OrderRow end)
{
    std::vector<bool> bits(end);
    for (const auto row : rows) {
        if (row >= bits.size())
            bits.resize(std::size_t{row} + 1);
        bits[row] = true;
    }
    return bits;
}

bool isIn(const std::vector<bool> &bits, OrderRow row)
{
    return row < bits.size() && bits[row];
}

void extend(std::vector<OrderList::Range> &ranges, int position)
{
    if (!ranges.empty() && ranges.back().last + 1 == position)
        ranges.back().last = position;
    else
        ranges.push_back({position, position});
}

} // namespace

OrderList::OrderList(const OrderTable &table)
    : m_table(table)
{
}

void OrderList::set(std::vector<OrderRow> rows, const OrderArrangement &arrangement)
{
    m_rows = std::move(rows);
    m_arrangement = arrangement;
}

void OrderList::keepKnown()
{
    std::erase_if(m_rows, [this](OrderRow row) { return !m_table.has(row); });
    arrange(m_table, m_rows, m_arrangement);
}

bool OrderList::isBefore(OrderRow left, OrderRow right) const
{
    return comesBefore(m_table, m_arrangement, left, right);
}

int OrderList::positionOf(OrderRow row) const
{
    if (!m_table.has(row))
        return -1;
    const auto place = std::lower_bound(m_rows.cbegin(), m_rows.cend(), row,
                                        [this](OrderRow left, OrderRow right) { return isBefore(left, right); });
    if (place != m_rows.cend() && *place == row)
        return static_cast<int>(place - m_rows.cbegin());
    if (!OrderTable::isText(m_arrangement.key))
        return -1;
    // Texts come to the table later than all else, so the list need not be in their sequence yet.
    const auto found = std::find(m_rows.cbegin(), m_rows.cend(), row);
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

std::vector<int> OrderList::positionsOf(const QList<OrderRow> &rows) const
{
    std::vector<int> positions;
    for (const auto row : rows) {
        if (const auto position = positionOf(row); position >= 0)
            positions.push_back(position);
    }
    std::sort(positions.begin(), positions.end());
    return positions;
}

bool OrderList::isArrangedAt(const std::vector<int> &positions) const
{
    const auto isThere = [this](int position) { return m_table.has(at(position)); };
    return std::all_of(positions.cbegin(), positions.cend(), isThere)
           && std::all_of(positions.cbegin(), positions.cend(), [this](int position) {
                  return (position == 0 || isBefore(at(position - 1), at(position)))
                         && (position + 1 == size() || isBefore(at(position), at(position + 1)));
              });
}

std::vector<OrderList::Group> OrderList::groups(std::vector<OrderRow> rows) const
{
    arrange(m_table, rows, m_arrangement);
    std::vector<Group> groups;
    auto from = m_rows.cbegin();
    for (const auto row : rows) {
        from = std::lower_bound(from, m_rows.cend(), row,
                                [this](OrderRow left, OrderRow right) { return isBefore(left, right); });
        const auto position = static_cast<int>(from - m_rows.cbegin());
        if (groups.empty() || groups.back().position != position)
            groups.push_back({position, {}});
        groups.back().rows.push_back(row);
    }
    return groups;
}

int OrderList::placeFor(int position, const std::vector<int> &unsettled) const
{
    const auto row = at(position);
    // The settled ones are in sequence; counted by themselves they can be halved.
    const auto settled = [&unsettled](int number) {
        for (const auto left : unsettled) {
            if (left > number)
                break;
            ++number;
        }
        return number;
    };
    const auto count = size() - static_cast<int>(unsettled.size());
    int low = 0;
    for (int high = count; low < high;) {
        const auto middle = (low + high) / 2;
        if (isBefore(at(settled(middle)), row))
            low = middle + 1;
        else
            high = middle;
    }
    const auto first = low == 0 ? 0 : settled(low - 1) + 1;
    const auto end = low == count ? size() : settled(low);
    if (position >= first && position < end)
        return position;
    return position < first ? first - 1 : end;
}

void OrderList::insert(int position, const std::vector<OrderRow> &rows)
{
    m_rows.insert(m_rows.begin() + position, rows.cbegin(), rows.cend());
}

void OrderList::remove(const Range &range)
{
    m_rows.erase(m_rows.begin() + range.first, m_rows.begin() + range.last + 1);
}

void OrderList::move(int from, int to)
{
    const auto first = m_rows.begin();
    if (from < to)
        std::rotate(first + from, first + from + 1, first + to + 1);
    else
        std::rotate(first + to, first + from, first + from + 1);
}

std::vector<OrderRow> OrderList::merged(const std::vector<OrderRow> &rows, const std::vector<OrderRow> &changed,
                                        std::vector<OrderRow> in, const OrderArrangement &arrangement) const
{
    const auto out = bitsOf(changed, m_table.end());
    std::vector<OrderRow> left;
    left.reserve(rows.size() + in.size());
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(left),
                 [&out](OrderRow row) { return !isIn(out, row); });
    if (in.empty())
        return left;
    arrange(m_table, in, arrangement);
    std::vector<OrderRow> all;
    all.reserve(left.size() + in.size());
    auto from = left.cbegin();
    for (const auto row : in) {
        const auto place
            = std::lower_bound(from, left.cend(), row, [this, &arrangement](OrderRow one, OrderRow another) {
                  return comesBefore(m_table, arrangement, one, another);
              });
        all.insert(all.end(), from, place);
        all.push_back(row);
        from = place;
    }
    all.insert(all.end(), from, left.cend());
    return all;
}

std::optional<OrderList::Difference> OrderList::difference(const std::vector<OrderRow> &rows, std::size_t most) const
{
    const auto before = bitsOf(m_rows, m_table.end());
    const auto after = bitsOf(rows, m_table.end());
    Difference difference;
    std::size_t old = 0;
    std::size_t fresh = 0;
    while (old < m_rows.size() || fresh < rows.size()) {
        if (old < m_rows.size() && fresh < rows.size() && m_rows[old] == rows[fresh]) {
            ++old;
            ++fresh;
        } else if (old < m_rows.size() && !isIn(after, m_rows[old])) {
            extend(difference.removed, static_cast<int>(old++));
        } else if (fresh < rows.size() && !isIn(before, rows[fresh])) {
            extend(difference.inserted, static_cast<int>(fresh++));
        } else {
            return std::nullopt;
        }
        if (difference.removed.size() + difference.inserted.size() > most)
            return std::nullopt;
    }
    return difference;
}

std::vector<OrderList::Range> OrderList::ranges(const std::vector<int> &positions)
{
    std::vector<Range> ranges;
    for (const auto position : positions)
        extend(ranges, position);
    return ranges;
}

} // namespace Rescind
