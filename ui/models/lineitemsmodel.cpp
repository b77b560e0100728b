// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lineitemsmodel.h"

#include "app/domain/cancellation.h"
#include "app/domain/visibletext.h"
#include "ui/models/requesttext.h"
#include "ui/models/statechip.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

bool hasEveryUuidOnce(const QList<LineItem> &lines)
{
    QSet<QString> seen;
    return std::all_of(lines.cbegin(), lines.cend(), [&seen](const LineItem &line) {
        const bool isNew = !line.uuid.isEmpty() && !seen.contains(line.uuid);
        seen.insert(line.uuid);
        return isNew;
    });
}

bool haveSameSequence(const QList<LineItem> &left, const QList<LineItem> &right)
{
    return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(),
                      [](const LineItem &a, const LineItem &b) { return a.uuid == b.uuid; });
}

qsizetype rowOf(const QList<LineItem> &lines, const QString &uuid)
{
    const auto it = std::find_if(lines.cbegin(), lines.cend(), [&uuid](const LineItem &line) {
        return line.uuid.compare(uuid, Qt::CaseInsensitive) == 0;
    });
    return it == lines.cend() ? -1 : it - lines.cbegin();
}

} // namespace

QString serverWords(const LineItem &line)
{
    if (line.status.isEmpty())
        return line.designation;
    if (line.designation.isEmpty() || line.designation == line.status)
        return line.status;
    return line.status + u" / "_s + line.designation;
}

LineItemsModel::LineItemsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int LineItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LineItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LineItemsModel::data(const QModelIndex &index, int role) const
{
    const auto *line = lineItem(index);
    if (!line)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(cellText(*line, column));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                               visibleText(text(*line, column)));
    case Qt::ToolTipRole:
        return tooltipText(text(*line, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter
                                                  | (column == QuantityColumn ? Qt::AlignRight : Qt::AlignLeft));
    case StateChipRole:
        return chip(*line, column);
    case LineItemUuidRole:
        return line->uuid;
    default:
        return {};
    }
}

QString LineItemsModel::text(const LineItem &line, Column column) const
{
    switch (column) {
    case ItemColumn:
        return displayName(line);
    case SkuColumn:
        return line.skuId;
    case QuantityColumn:
        return line.quantity ? QLocale().toString(*line.quantity) : tr("not told");
    case SupplierColumn:
        return line.supplier.name;
    case ServerWordsColumn: {
        const auto words = serverWords(line);
        return words.isEmpty() ? tr("nothing") : words;
    }
    case CancellationColumn:
        return contradictsItself(line) ? tr("%1, and the opposite").arg(displayText(cancellationState(line)))
                                       : displayText(cancellationState(line));
    case RequestColumn:
        if (const auto request = requestFor(line, m_requests))
            return requestText(*request);
        return {};
    case ColumnCount:
        break;
    }
    return {};
}

QString LineItemsModel::shortText(CancellationState state)
{
    if (state == CancellationState::None)
        return tr("None shown");
    return state == CancellationState::Rejected ? tr("Rejected") : displayText(state);
}

/// What a cell has room for. The column's title, and the tooltip, say the rest.
QString LineItemsModel::cellText(const LineItem &line, Column column) const
{
    if (column == CancellationColumn && !contradictsItself(line))
        return shortText(cancellationState(line));
    if (column == RequestColumn) {
        if (const auto request = requestFor(line, m_requests))
            return shortRequestText(request->kind, request->state);
    }
    return text(line, column);
}

QVariant LineItemsModel::chip(const LineItem &line, Column column) const
{
    if (column == CancellationColumn) {
        auto chip = stateChip(cancellationState(line));
        chip.text = cellText(line, column);
        if (contradictsItself(line)) {
            chip.mark = StateMark::Unknown;
            chip.tone = StateTone::Warning;
        }
        return QVariant::fromValue(chip);
    }
    if (column == RequestColumn) {
        if (const auto request = requestFor(line, m_requests)) {
            auto chip = stateChip(*request);
            chip.text = cellText(line, column);
            return QVariant::fromValue(chip);
        }
    }
    return {};
}

QVariant LineItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter
                                                  | (column == QuantityColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool asTip = role == Qt::ToolTipRole;
    switch (column) {
    case ItemColumn:
        return asTip ? tr("What was ordered") : tr("Item");
    case SkuColumn:
        return asTip ? tr("The retailer's stock keeping unit") : tr("SKU");
    case QuantityColumn:
        return asTip ? tr("How many pieces were ordered") : tr("Quantity");
    case SupplierColumn:
        return asTip ? tr("Who sends the item, and answers for it") : tr("Supplier");
    case ServerWordsColumn:
        return asTip ? tr("Status and designation, letter for letter as the server sent them") : tr("Server says");
    case CancellationColumn:
        return asTip ? tr("What the server's words say of a cancellation") : tr("Cancellation");
    case RequestColumn:
        return asTip ? tr("What was asked from this window, and how far it has come") : tr("We asked");
    case ColumnCount:
        break;
    }
    return {};
}

const LineItem *LineItemsModel::lineItem(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ? &m_lines[index.row()]
                                                                                                 : nullptr;
}

QModelIndex LineItemsModel::indexOf(const QString &lineItemUuid) const
{
    const auto row = rowOf(m_lines, lineItemUuid);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row), ItemColumn);
}

void LineItemsModel::setOrder(const std::shared_ptr<const Order> &order)
{
    const auto lines = order ? order->lineItems : QList<LineItem>();
    const auto uuid = order ? order->uuid : QString();
    const bool sameOrder = uuid == m_orderUuid && !uuid.isEmpty();
    if (sameOrder && hasEveryUuidOnce(m_lines) && hasEveryUuidOnce(lines)) {
        follow(lines);
        return;
    }
    beginResetModel();
    m_orderUuid = uuid;
    m_lines = lines;
    endResetModel();
}

void LineItemsModel::follow(const QList<LineItem> &lines)
{
    if (!haveSameSequence(m_lines, lines))
        followSequence(lines);
    for (int row = 0; row < rowCount(); ++row) {
        if (m_lines[row] == lines[row])
            continue;
        m_lines[row] = lines[row];
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void LineItemsModel::followSequence(const QList<LineItem> &lines)
{
    for (auto row = rowCount() - 1; row >= 0; --row) {
        if (rowOf(lines, m_lines[row].uuid) >= 0)
            continue;
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < lines.size(); ++row) {
        const auto from = static_cast<int>(rowOf(m_lines, lines[row].uuid));
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_lines.insert(row, lines[row]);
            endInsertRows();
            continue;
        }
        if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_lines.move(from, row);
            endMoveRows();
        }
    }
}

void LineItemsModel::setOurRequests(const OurRequests &requests)
{
    // Of these lines only: a copy of all would make whoever has them copy them anew for each change.
    OurRequests now;
    for (const LineItem &line : std::as_const(m_lines)) {
        if (const auto request = requestFor(line, requests))
            now.insert(line.uuid.toLower(), *request);
    }
    const auto before = std::exchange(m_requests, now);
    for (int row = 0; row < rowCount(); ++row) {
        if (requestFor(m_lines[row], before) != requestFor(m_lines[row], m_requests))
            Q_EMIT dataChanged(index(row, RequestColumn), index(row, RequestColumn));
    }
}

} // namespace Rescind
