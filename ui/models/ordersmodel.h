// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/action.h"
#include "app/domain/cancellation.h"
#include "ui/models/orderindex.h"

#include <QAbstractTableModel>

#include <memory>

namespace Rescind {

class OrderBook;

/// The orders of a book as a table, filtered and sorted by an index vector of its own. Follows the book row by row, so
/// that selections outlive a refresh; only a new filter resets it.
class OrdersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        PurchaseOrderNumberColumn,
        CustomerColumn,
        CreatedColumn,
        LinesColumn,
        StateColumn,
        RequestColumn,
        AsOfColumn,
        ColumnCount
    };
    enum Role {
        OrderUuidRole = Qt::UserRole,
        StateChipRole ///< a StateChip; invalid in columns without one
    };

    /// @p book must outlive this.
    explicit OrdersModel(OrderBook &book, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Shows only orders in which all words of @p typed occur; all orders for an empty text.
    void setFilter(const QString &typed);
    [[nodiscard]] QString filter() const { return m_typed; }
    /// What we asked for. Outlives this, and tells requestsChanged() of each change: a copy would be made anew for
    /// every one.
    void setOurRequests(const OurRequests &requests);
    void requestsChanged(const QString &orderUuid);

    /// Orders in the book, shown or not.
    [[nodiscard]] int known() const;
    [[nodiscard]] std::shared_ptr<const Order> order(const QModelIndex &index) const;
    /// The first cell of that order; invalid when it is not shown.
    [[nodiscard]] QModelIndex indexOf(const QString &orderUuid) const;
    /// The uuids of the shown orders with exactly this PO number.
    [[nodiscard]] QStringList ordersWithPurchaseOrderNumber(const QString &number) const;

    /// What StateColumn says for @p rollUp, in a few words.
    [[nodiscard]] static QString shortText(const OrderRollUp &rollUp);

private:
    void append(int first, int last);
    void update(const QList<int> &bookRows);
    void updateOne(int bookRow);
    void updateMany(const QList<int> &bookRows);
    void refreshTimes(const QList<int> &bookRows);
    void readKeys(int bookRow);
    void place(int bookRow);
    void showRow(int bookRow);
    void hideRow(int bookRow);
    void sortKeepingSelection(OrderIndex::Key key, Qt::SortOrder order);

    [[nodiscard]] QString text(int bookRow, Column column) const;
    [[nodiscard]] QString fullText(int bookRow, Column column) const;
    [[nodiscard]] QVariant chip(int bookRow, Column column) const;
    [[nodiscard]] QString toolTip(int bookRow, Column column) const;

    OrderBook &m_book;
    OrderIndex m_index;
    const OurRequests m_noRequests;
    const OurRequests *m_requests = &m_noRequests;
    QString m_typed;
};

} // namespace Rescind
