// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/action.h"
#include "app/domain/cancellation.h"
#include "app/domain/order.h"

#include <QAbstractTableModel>

#include <memory>

namespace Rescind {

/// The line items of one order, in the order's own sequence. What the server says of a line and what we asked for are
/// columns of their own. Showing a newer reading of the same order keeps rows, and so the selection.
class LineItemsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ItemColumn,
        SkuColumn,
        QuantityColumn,
        SupplierColumn,
        ServerWordsColumn,  ///< status and designation, verbatim
        CancellationColumn, ///< what those words say of a cancellation
        RequestColumn,      ///< what we asked for
        ColumnCount
    };
    enum Role {
        LineItemUuidRole = Qt::UserRole,
        StateChipRole ///< a StateChip; invalid in columns without one
    };

    explicit LineItemsModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Null shows nothing.
    void setOrder(const std::shared_ptr<const Order> &order);
    /// After setOrder(): those of its lines are kept.
    void setOurRequests(const OurRequests &requests);

    [[nodiscard]] const LineItem *lineItem(const QModelIndex &index) const;
    /// The first cell of that line; invalid when the order has no such line.
    [[nodiscard]] QModelIndex indexOf(const QString &lineItemUuid) const;

    /// What CancellationColumn says for @p state.
    [[nodiscard]] static QString shortText(CancellationState state);

private:
    /// Takes @p lines over row by row. Both lists have every uuid once.
    void follow(const QList<LineItem> &lines);
    void followSequence(const QList<LineItem> &lines);
    [[nodiscard]] QString text(const LineItem &line, Column column) const;
    [[nodiscard]] QString cellText(const LineItem &line, Column column) const;
    [[nodiscard]] QVariant chip(const LineItem &line, Column column) const;

    QString m_orderUuid;
    QList<LineItem> m_lines;
    OurRequests m_requests;
};

/// Status and designation as the server spelled them; one of them when they are the same or the other is missing.
[[nodiscard]] QString serverWords(const LineItem &line);

} // namespace Rescind
