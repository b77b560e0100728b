// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/visibletext.h"
#include "ui/models/ordersmodel.h"
#include "ui/models/requesttext.h"
#include "ui/models/statechip.h"
#include "ui/models/timetext.h"

#include <QLocale>

// What the cells show. Only here are whole orders read, and so only those that somebody looks at.

namespace Rescind {

using namespace Qt::StringLiterals;

int OrdersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_list.size();
}

int OrdersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrdersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = m_list.at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (!m_book.table().has(row))
        return {}; // just gone: the next signal says so
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), fullText(row, column));
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter
                                                  | (column == LinesColumn ? Qt::AlignRight : Qt::AlignLeft));
    case StateChipRole:
        return chip(row, column);
    case OrderUuidRole: {
        const auto order = m_book.order(row);
        return order ? order->uuid : QString();
    }
    case OrderRowRole:
        return row;
    default:
        return {};
    }
}

QDateTime OrdersModel::created(OrderRow row) const
{
    return OrderBook::timeOf(m_book.table().created(row));
}

QDateTime OrdersModel::asOf(OrderRow row) const
{
    return OrderBook::timeOf(m_book.table().asOf(row));
}

std::optional<OurRequest> OrdersModel::request(OrderRow row) const
{
    if (m_requests->isEmpty() && m_formerRequests.isEmpty())
        return std::nullopt;
    const auto order = m_book.order(row);
    return order ? foremostRequest(*order, requestsOf(*order)) : std::nullopt;
}

QString OrdersModel::text(OrderRow row, Column column) const
{
    switch (column) {
    case PurchaseOrderNumberColumn: {
        const auto order = m_book.order(row);
        return order ? visibleText(order->purchaseOrderNumber) : QString();
    }
    case CustomerColumn: {
        const auto order = m_book.order(row);
        return order ? visibleText(customerName(*order)) : QString();
    }
    case CreatedColumn: {
        if (const auto time = created(row); time.isValid())
            return briefDateTime(time);
        const auto order = m_book.order(row);
        return order ? visibleText(order->createdText) : QString();
    }
    case LinesColumn:
        return QLocale().toString(m_book.table().rollUp(row).lines);
    case StateColumn:
        return shortText(m_book.table().rollUp(row));
    case RequestColumn: {
        const auto ours = request(row);
        return ours ? shortRequestText(ours->kind, ours->state) : QString();
    }
    case AsOfColumn:
        return clockTime(asOf(row));
    case SuppliersColumn:
        return visibleText(suppliers(row).join(u", "_s));
    case WaitingColumn: {
        const auto since = waitingSince(row);
        return since.isValid() ? briefDateTime(since) : QString();
    }
    case ColumnCount:
        break;
    }
    return {};
}

QStringList OrdersModel::suppliers(OrderRow row) const
{
    const auto &table = m_book.table();
    return table.supplierSets().names(table.suppliers(row));
}

QDateTime OrdersModel::waitingSince(OrderRow row) const
{
    return OrderBook::timeOf(m_book.table().waitingSince(row));
}

/// For tooltips and for assistive tools, which have the room that a cell lacks.
QString OrdersModel::fullText(OrderRow row, Column column) const
{
    if (column == StateColumn) {
        // The table does not count all that there is to say.
        const auto order = m_book.order(row);
        return order ? displayText(Rescind::rollUp(*order)) : text(row, column);
    }
    if (column == CreatedColumn && created(row).isValid())
        return shortDateTime(created(row));
    if (column == RequestColumn) {
        const auto ours = request(row);
        return ours ? requestText(*ours) : QString();
    }
    if (column == WaitingColumn && waitingSince(row).isValid())
        return shortDateTime(waitingSince(row));
    return text(row, column);
}

QString OrdersModel::shortText(const OrderRollUp &rollUp)
{
    switch (rollUp.state) {
    case OrderCancellation::None:
        return tr("None shown");
    case OrderCancellation::Requested:
        return tr("Requested");
    case OrderCancellation::Rejected:
        return tr("Rejected");
    case OrderCancellation::PartlyConfirmed:
        // There are at least two lines here.
        return tr("%1 of %Ln lines", "so many of all lines are cancelled", rollUp.lines)
            .arg(QLocale().toString(rollUp.cancelled));
    case OrderCancellation::Mixed:
        return tr("Mixed");
    case OrderCancellation::Unknown:
        return tr("Not known");
    case OrderCancellation::AllCancelled:
    case OrderCancellation::Shipped:
        return displayText(rollUp);
    }
    Q_UNREACHABLE();
}

QVariant OrdersModel::chip(OrderRow row, Column column) const
{
    if (column == StateColumn) {
        auto chip = stateChip(m_book.table().rollUp(row));
        chip.text = text(row, column);
        return QVariant::fromValue(chip);
    }
    if (column == RequestColumn) {
        if (const auto ours = request(row)) {
            auto chip = stateChip(*ours);
            chip.text = shortRequestText(ours->kind, ours->state);
            return QVariant::fromValue(chip);
        }
    }
    return {};
}

QString OrdersModel::toolTip(OrderRow row, Column column) const
{
    if (column == CreatedColumn && created(row).isValid())
        return tooltipText(fullDateTime(created(row)));
    if (column == WaitingColumn && waitingSince(row).isValid())
        return tooltipText(m_book.table().asked(row).asks.testFlag(OrderAsk::Waiting)
                               ? tr("The server took our request at %1").arg(fullDateTime(waitingSince(row)))
                               : tr("The server shows the request since %1").arg(fullDateTime(waitingSince(row))));
    if (column == AsOfColumn)
        return tooltipText(tr("The server said so at %1").arg(fullDateTime(asOf(row))));
    if (column == PurchaseOrderNumberColumn || column == CustomerColumn) {
        const auto order = m_book.order(row);
        if (!order)
            return {};
        return tooltipText(column == CustomerColumn ? customerName(*order) : order->purchaseOrderNumber);
    }
    return tooltipText(fullText(row, column));
}

QVariant OrdersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter
                                                  | (column == LinesColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool asTip = role == Qt::ToolTipRole;
    switch (column) {
    case PurchaseOrderNumberColumn:
        return asTip ? tr("The retailer's purchase order number") : tr("PO number");
    case CustomerColumn:
        return asTip ? tr("Who the order is sent to") : tr("Customer");
    case CreatedColumn:
        return asTip ? tr("When the order was made, in the time zone %1").arg(briefZoneTitle()) : tr("Created");
    case LinesColumn:
        return asTip ? tr("How many line items the order has") : tr("Lines");
    case StateColumn:
        return asTip ? tr("What the server says of a cancellation") : tr("Cancellation");
    case RequestColumn:
        return asTip ? tr("What was asked from this window, and how far it has come") : tr("We asked");
    case AsOfColumn:
        return asTip ? tr("When the server said so, in the time zone %1").arg(briefZoneTitle()) : tr("As of");
    case SuppliersColumn:
        return asTip ? tr("Whose line items the order has") : tr("Supplier");
    case WaitingColumn:
        return asTip ? tr("Since when the supplier’s answer is awaited, in the time zone %1").arg(briefZoneTitle())
                     : tr("Waiting since");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Rescind
