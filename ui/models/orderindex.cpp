// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/orderindex.h"

#include "app/domain/cancellation.h"

#include <algorithm>
#include <limits>

namespace Rescind {
namespace {

template <typename T> int threeWay(const T &left, const T &right)
{
    return left < right ? -1 : (right < left ? 1 : 0);
}

} // namespace

int OrderIndex::positionOf(int bookRow) const
{
    const auto row = static_cast<std::size_t>(bookRow);
    return bookRow >= 0 && row < m_positions.size() ? m_positions[row] : -1;
}

void OrderIndex::clear()
{
    m_keys.clear();
    m_shown.clear();
    m_positions.clear();
}

void OrderIndex::setKeys(int bookRow, const Order &order, const QDateTime &asOf, int requestUrgency)
{
    const auto row = static_cast<std::size_t>(bookRow);
    if (row == m_keys.size()) {
        m_keys.emplace_back();
        m_positions.push_back(-1);
    }
    auto &keys = m_keys[row];
    keys.searchable = searchableText(order);
    keys.purchaseOrderNumber = foldedText(order.purchaseOrderNumber);
    keys.customer = foldedText(customerName(order));
    keys.created = order.created.isValid() ? order.created.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    keys.lines = static_cast<int>(order.lineItems.size());
    // The roll-up's enumerators are in the sequence of their urgency, the worst first.
    keys.severity = static_cast<int>(rollUp(order).state);
    keys.asOf = asOf.toMSecsSinceEpoch();
    keys.request = requestUrgency;
}

void OrderIndex::setAsOf(int bookRow, const QDateTime &asOf)
{
    m_keys[static_cast<std::size_t>(bookRow)].asOf = asOf.toMSecsSinceEpoch();
}

void OrderIndex::setRequestUrgency(int bookRow, int urgency)
{
    m_keys[static_cast<std::size_t>(bookRow)].request = urgency;
}

void OrderIndex::filter(const SearchWords &words)
{
    m_words = words;
    m_shown.clear();
    for (int row = 0; row < known(); ++row) {
        if (matches(row))
            m_shown.push_back(row);
    }
    sortRows(m_shown);
    std::fill(m_positions.begin(), m_positions.end(), -1);
    noteFrom(0);
}

void OrderIndex::sort(Key key, Qt::SortOrder order)
{
    m_sortKey = key;
    m_sortOrder = order;
    sortRows(m_shown);
    noteFrom(0);
}

bool OrderIndex::matches(int bookRow) const
{
    return m_words.isEmpty() || m_words.match(m_keys[static_cast<std::size_t>(bookRow)].searchable);
}

int OrderIndex::placeFor(int bookRow) const
{
    const auto position = positionOf(bookRow);
    const auto before = [this](int left, int right) { return isBefore(left, right); };
    if (position < 0)
        return static_cast<int>(std::lower_bound(m_shown.cbegin(), m_shown.cend(), bookRow, before) - m_shown.cbegin());
    // With the row itself out of the way both halves are sorted.
    const auto self = m_shown.cbegin() + position;
    const auto inFront = std::lower_bound(m_shown.cbegin(), self, bookRow, before);
    if (inFront != self)
        return static_cast<int>(inFront - m_shown.cbegin());
    return static_cast<int>(std::lower_bound(self + 1, m_shown.cend(), bookRow, before) - m_shown.cbegin()) - 1;
}

bool OrderIndex::isInPlace(int position) const
{
    const auto row = bookRow(position);
    return (position == 0 || !isBefore(row, bookRow(position - 1)))
           && (position + 1 == shown() || !isBefore(bookRow(position + 1), row));
}

void OrderIndex::insertAt(int position, const std::vector<int> &bookRows)
{
    m_shown.insert(m_shown.begin() + position, bookRows.cbegin(), bookRows.cend());
    noteFrom(position);
}

void OrderIndex::removeAt(int position)
{
    m_positions[static_cast<std::size_t>(bookRow(position))] = -1;
    m_shown.erase(m_shown.begin() + position);
    noteFrom(position);
}

void OrderIndex::move(int from, int to)
{
    const auto first = m_shown.begin();
    if (from < to)
        std::rotate(first + from, first + from + 1, first + to + 1);
    else
        std::rotate(first + to, first + from, first + from + 1);
    noteFrom(qMin(from, to));
}

void OrderIndex::sortRows(std::vector<int> &bookRows) const
{
    std::sort(bookRows.begin(), bookRows.end(), [this](int left, int right) { return isBefore(left, right); });
}

int OrderIndex::compare(const Keys &left, const Keys &right) const
{
    switch (m_sortKey) {
    case Key::PurchaseOrderNumber:
        return left.purchaseOrderNumber.compare(right.purchaseOrderNumber);
    case Key::Customer:
        return left.customer.compare(right.customer);
    case Key::Created:
        return threeWay(left.created, right.created);
    case Key::Lines:
        return threeWay(left.lines, right.lines);
    case Key::State:
        return threeWay(left.severity, right.severity);
    case Key::Request:
        return threeWay(left.request, right.request);
    case Key::AsOf:
        return threeWay(left.asOf, right.asOf);
    }
    Q_UNREACHABLE();
}

bool OrderIndex::isBefore(int leftRow, int rightRow) const
{
    const auto &left = m_keys[static_cast<std::size_t>(leftRow)];
    const auto &right = m_keys[static_cast<std::size_t>(rightRow)];
    const auto compared = compare(left, right);
    if (compared != 0)
        return m_sortOrder == Qt::AscendingOrder ? compared < 0 : compared > 0;
    // Among equals the newest comes first, whichever way the column is sorted; the row makes the sequence total.
    if (left.created != right.created)
        return left.created > right.created;
    return leftRow < rightRow;
}

void OrderIndex::noteFrom(int position)
{
    for (auto at = position; at < shown(); ++at)
        m_positions[static_cast<std::size_t>(bookRow(at))] = at;
}

} // namespace Rescind
