// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ordersmodel.h"

#include "app/desk/orderbook.h"
#include "app/domain/visibletext.h"
#include "ui/models/requesttext.h"
#include "ui/models/statechip.h"
#include "ui/models/timetext.h"

#include <QLocale>

#include <algorithm>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

/// Above this many rows at once one re-sorting is cheaper than single moves.
constexpr qsizetype fewRows = 64;

OrderIndex::Key keyOf(OrdersModel::Column column)
{
    switch (column) {
    case OrdersModel::PurchaseOrderNumberColumn:
        return OrderIndex::Key::PurchaseOrderNumber;
    case OrdersModel::CustomerColumn:
        return OrderIndex::Key::Customer;
    case OrdersModel::CreatedColumn:
        return OrderIndex::Key::Created;
    case OrdersModel::LinesColumn:
        return OrderIndex::Key::Lines;
    case OrdersModel::StateColumn:
        return OrderIndex::Key::State;
    case OrdersModel::RequestColumn:
        return OrderIndex::Key::Request;
    case OrdersModel::AsOfColumn:
    case OrdersModel::ColumnCount:
        return OrderIndex::Key::AsOf;
    }
    Q_UNREACHABLE();
}

} // namespace

OrdersModel::OrdersModel(OrderBook &book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
{
    connect(&book, &OrderBook::ordersAdded, this, &OrdersModel::append);
    connect(&book, &OrderBook::ordersChanged, this, &OrdersModel::update);
    connect(&book, &OrderBook::ordersConfirmedAsBefore, this, &OrdersModel::refreshTimes);
    connect(&book, &OrderBook::aboutToBeCleared, this, [this] {
        beginResetModel();
        m_index.clear();
    });
    connect(&book, &OrderBook::cleared, this, [this] { endResetModel(); });
    if (book.count() > 0)
        append(0, book.count() - 1);
}

int OrdersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_index.shown();
}

int OrdersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrdersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto bookRow = m_index.bookRow(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(bookRow, column);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                               fullText(bookRow, column));
    case Qt::ToolTipRole:
        return toolTip(bookRow, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter
                                                  | (column == LinesColumn ? Qt::AlignRight : Qt::AlignLeft));
    case StateChipRole:
        return chip(bookRow, column);
    case OrderUuidRole:
        return m_book.at(bookRow).order->uuid;
    default:
        return {};
    }
}

QString OrdersModel::text(int bookRow, Column column) const
{
    const auto &entry = m_book.at(bookRow);
    const auto &order = *entry.order;
    switch (column) {
    case PurchaseOrderNumberColumn:
        return visibleText(order.purchaseOrderNumber);
    case CustomerColumn:
        return visibleText(customerName(order));
    case CreatedColumn:
        return order.created.isValid() ? briefDateTime(order.created) : visibleText(order.createdText);
    case LinesColumn:
        return QLocale().toString(order.lineItems.size());
    case StateColumn:
        return shortText(rollUp(order));
    case RequestColumn:
        if (const auto request = foremostRequest(order, *m_requests))
            return shortRequestText(request->kind, request->state);
        return {};
    case AsOfColumn:
        return clockTime(entry.asOf);
    case ColumnCount:
        break;
    }
    return {};
}

/// For tooltips and for assistive tools, which have the room that a cell lacks.
QString OrdersModel::fullText(int bookRow, Column column) const
{
    const auto &order = *m_book.at(bookRow).order;
    if (column == StateColumn)
        return displayText(rollUp(order));
    if (column == CreatedColumn && order.created.isValid())
        return shortDateTime(order.created);
    if (column == RequestColumn) {
        const auto request = foremostRequest(order, *m_requests);
        return request ? requestText(*request) : QString();
    }
    return text(bookRow, column);
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
        return tr("%1 of %n lines", "so many of all lines are cancelled", rollUp.lines).arg(rollUp.cancelled);
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

QVariant OrdersModel::chip(int bookRow, Column column) const
{
    const auto &order = *m_book.at(bookRow).order;
    if (column == StateColumn) {
        auto chip = stateChip(rollUp(order));
        chip.text = text(bookRow, column);
        return QVariant::fromValue(chip);
    }
    if (column == RequestColumn) {
        if (const auto request = foremostRequest(order, *m_requests)) {
            auto chip = stateChip(*request);
            chip.text = text(bookRow, column);
            return QVariant::fromValue(chip);
        }
    }
    return {};
}

QString OrdersModel::toolTip(int bookRow, Column column) const
{
    const auto &entry = m_book.at(bookRow);
    if (column == CreatedColumn && entry.order->created.isValid())
        return tooltipText(fullDateTime(entry.order->created));
    if (column == AsOfColumn)
        return tooltipText(tr("The server said so at %1").arg(fullDateTime(entry.asOf)));
    if (column == PurchaseOrderNumberColumn)
        return tooltipText(entry.order->purchaseOrderNumber);
    if (column == CustomerColumn)
        return tooltipText(customerName(*entry.order));
    return tooltipText(fullText(bookRow, column));
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
        return asTip ? tr("When the order was made, in your time zone (%1)").arg(zoneName()) : tr("Created");
    case LinesColumn:
        return asTip ? tr("How many line items the order has") : tr("Lines");
    case StateColumn:
        return asTip ? tr("What the server says of a cancellation") : tr("Cancellation");
    case RequestColumn:
        return asTip ? tr("What was asked from this window, and how far it has come") : tr("We asked");
    case AsOfColumn:
        return asTip ? tr("When the server said so, in your time zone (%1)").arg(zoneName()) : tr("As of");
    case ColumnCount:
        break;
    }
    return {};
}

int OrdersModel::known() const
{
    return m_index.known();
}

std::shared_ptr<const Order> OrdersModel::order(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_book.at(m_index.bookRow(index.row())).order : nullptr;
}

QModelIndex OrdersModel::indexOf(const QString &orderUuid) const
{
    const auto position = m_index.positionOf(m_book.rowOf(orderUuid));
    return position < 0 ? QModelIndex() : index(position, PurchaseOrderNumberColumn);
}

QStringList OrdersModel::ordersWithPurchaseOrderNumber(const QString &number) const
{
    QStringList uuids;
    for (int position = 0; position < m_index.shown(); ++position) {
        const auto &order = *m_book.at(m_index.bookRow(position)).order;
        if (order.purchaseOrderNumber == number)
            uuids << order.uuid;
    }
    return uuids;
}

void OrdersModel::setFilter(const QString &typed)
{
    m_typed = typed;
    const SearchWords words(typed);
    if (words == m_index.words())
        return;
    beginResetModel();
    m_index.filter(words);
    endResetModel();
}

void OrdersModel::setOurRequests(const OurRequests &requests)
{
    m_requests = &requests;
    for (int bookRow = 0; bookRow < m_index.known(); ++bookRow)
        requestsChanged(m_book.at(bookRow).order->uuid);
}

void OrdersModel::requestsChanged(const QString &orderUuid)
{
    const auto bookRow = m_book.rowOf(orderUuid);
    if (bookRow < 0 || bookRow >= m_index.known())
        return;
    m_index.setRequestUrgency(bookRow, requestUrgency(foremostRequest(*m_book.at(bookRow).order, *m_requests)));
    place(bookRow);
}

void OrdersModel::readKeys(int bookRow)
{
    const auto &entry = m_book.at(bookRow);
    m_index.setKeys(bookRow, *entry.order, entry.asOf, requestUrgency(foremostRequest(*entry.order, *m_requests)));
}

void OrdersModel::append(int first, int last)
{
    std::vector<int> fresh;
    for (int row = first; row <= last; ++row) {
        readKeys(row);
        if (m_index.matches(row))
            fresh.push_back(row);
    }
    if (fresh.empty())
        return;
    m_index.sortRows(fresh);
    // A page of a list mostly belongs in one place. Pages that scatter are appended first and sorted in afterwards.
    const auto place = m_index.placeFor(fresh.front());
    const bool inOnePlace = place == m_index.placeFor(fresh.back());
    const auto at = inOnePlace ? place : m_index.shown();
    beginInsertRows({}, at, at + static_cast<int>(fresh.size()) - 1);
    m_index.insertAt(at, fresh);
    endInsertRows();
    if (!inOnePlace)
        sortKeepingSelection(m_index.sortKey(), m_index.sortOrder());
}

void OrdersModel::update(const QList<int> &bookRows)
{
    if (bookRows.size() > fewRows)
        updateMany(bookRows);
    else
        std::for_each(bookRows.cbegin(), bookRows.cend(), [this](int row) { updateOne(row); });
}

void OrdersModel::updateOne(int bookRow)
{
    readKeys(bookRow);
    const bool wasShown = m_index.positionOf(bookRow) >= 0;
    const bool isWanted = m_index.matches(bookRow);
    if (wasShown && !isWanted)
        hideRow(bookRow);
    else if (!wasShown && isWanted)
        showRow(bookRow);
    else if (wasShown)
        place(bookRow);
}

void OrdersModel::updateMany(const QList<int> &bookRows)
{
    QList<int> toShow;
    for (const auto row : bookRows) {
        readKeys(row);
        const bool wasShown = m_index.positionOf(row) >= 0;
        const bool isWanted = m_index.matches(row);
        if (wasShown && !isWanted)
            hideRow(row);
        else if (!wasShown && isWanted)
            toShow << row;
    }
    sortKeepingSelection(m_index.sortKey(), m_index.sortOrder());
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    std::for_each(toShow.cbegin(), toShow.cend(), [this](int row) { showRow(row); });
}

void OrdersModel::refreshTimes(const QList<int> &bookRows)
{
    const bool decidesTheSequence = m_index.sortKey() == OrderIndex::Key::AsOf;
    if (decidesTheSequence && bookRows.size() > fewRows) {
        for (const auto row : bookRows)
            m_index.setAsOf(row, m_book.at(row).asOf);
        sortKeepingSelection(m_index.sortKey(), m_index.sortOrder());
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, AsOfColumn), index(rowCount() - 1, AsOfColumn));
        return;
    }
    for (const auto row : bookRows) {
        m_index.setAsOf(row, m_book.at(row).asOf);
        if (decidesTheSequence)
            place(row);
        else if (const auto position = m_index.positionOf(row); position >= 0)
            Q_EMIT dataChanged(index(position, AsOfColumn), index(position, AsOfColumn));
    }
}

void OrdersModel::place(int bookRow)
{
    auto position = m_index.positionOf(bookRow);
    if (position < 0)
        return;
    if (!m_index.isInPlace(position)) {
        const auto to = m_index.placeFor(bookRow);
        beginMoveRows({}, position, position, {}, to > position ? to + 1 : to);
        m_index.move(position, to);
        endMoveRows();
        position = to;
    }
    Q_EMIT dataChanged(index(position, 0), index(position, ColumnCount - 1));
}

void OrdersModel::showRow(int bookRow)
{
    const auto position = m_index.placeFor(bookRow);
    beginInsertRows({}, position, position);
    m_index.insertAt(position, {bookRow});
    endInsertRows();
}

void OrdersModel::hideRow(int bookRow)
{
    const auto position = m_index.positionOf(bookRow);
    beginRemoveRows({}, position, position);
    m_index.removeAt(position);
    endRemoveRows();
}

void OrdersModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < ColumnCount)
        sortKeepingSelection(keyOf(static_cast<Column>(column)), order);
}

void OrdersModel::sortKeepingSelection(OrderIndex::Key key, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto before = persistentIndexList();
    std::vector<int> rows;
    rows.reserve(static_cast<std::size_t>(before.size()));
    for (const auto &index : before)
        rows.push_back(m_index.bookRow(index.row()));
    m_index.sort(key, order);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(m_index.positionOf(rows[static_cast<std::size_t>(i)]), before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace Rescind
