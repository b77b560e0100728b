// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/order.h"
#include "ui/models/searchtext.h"

#include <QDateTime>

#include <vector>

namespace Rescind {

/// Which orders of a book are shown, and in which sequence: a vector of book rows, filtered and sorted by keys that
/// were made once for each order. Knows no model and sends no signal.
class OrderIndex
{
public:
    enum class Key { PurchaseOrderNumber, Customer, Created, Lines, State, Request, AsOf };

    /// How many orders of the book it knows.
    [[nodiscard]] int known() const { return static_cast<int>(m_keys.size()); }
    [[nodiscard]] int shown() const { return static_cast<int>(m_shown.size()); }
    /// The book row at @p position, and back. -1 when it is not shown.
    [[nodiscard]] int bookRow(int position) const { return m_shown[static_cast<std::size_t>(position)]; }
    [[nodiscard]] int positionOf(int bookRow) const;

    [[nodiscard]] Key sortKey() const { return m_sortKey; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }
    [[nodiscard]] const SearchWords &words() const { return m_words; }

    void clear();
    /// Remembers what @p order sorts and is found by; @p bookRow is one of the known ones, or the next. Shows nothing.
    void setKeys(int bookRow, const Order &order, const QDateTime &asOf, int requestUrgency);
    /// Only the time, or only our request, changed.
    void setAsOf(int bookRow, const QDateTime &asOf);
    void setRequestUrgency(int bookRow, int urgency);

    /// Chooses and sorts anew.
    void filter(const SearchWords &words);
    void sort(Key key, Qt::SortOrder order);

    [[nodiscard]] bool matches(int bookRow) const;
    /// Where @p bookRow belongs among those shown, itself left out.
    [[nodiscard]] int placeFor(int bookRow) const;
    /// Whether the row at @p position is where it belongs, between its neighbours.
    [[nodiscard]] bool isInPlace(int position) const;
    void insertAt(int position, const std::vector<int> &bookRows);
    void removeAt(int position);
    /// Moves one row; @p to is its position once it has been taken out.
    void move(int from, int to);
    /// Sorts @p bookRows as they would be shown.
    void sortRows(std::vector<int> &bookRows) const;

private:
    struct Keys
    {
        QString searchable;
        QString purchaseOrderNumber;
        QString customer;
        qint64 created = 0;
        qint64 asOf = 0;
        int lines = 0;
        int severity = 0;
        int request = 0;
    };

    [[nodiscard]] int compare(const Keys &left, const Keys &right) const;
    [[nodiscard]] bool isBefore(int leftRow, int rightRow) const;
    void noteFrom(int position);

    std::vector<Keys> m_keys;
    std::vector<int> m_shown;
    std::vector<int> m_positions; ///< by book row; -1 when it is not shown
    SearchWords m_words;
    Key m_sortKey = Key::Created;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace Rescind
