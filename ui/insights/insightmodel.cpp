// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/insightmodel.h"

#include "app/domain/visibletext.h"

namespace Rescind {

using namespace Qt::StringLiterals;

InsightModel::InsightModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int InsightModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_section.rows.size());
}

int InsightModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_section.columns.size()) + 1;
}

QVariant InsightModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_section.rows.at(index.row());
    const auto text = index.column() == 0 ? visibleText(row.name) : row.cells.value(index.column() - 1);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal).toString(), text);
    case Qt::ToolTipRole:
        return tooltipText(row.orderUuids.isEmpty() ? tr("No orders are behind it")
                                                    : tr("Enter or a double click shows the %Ln order(s) behind it",
                                                         nullptr, static_cast<int>(row.orderUuids.size())));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter
                                                  | (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

QVariant InsightModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? m_section.firstColumn : m_section.columns.at(section - 1);
}

void InsightModel::setSection(const InsightSection &section)
{
    beginResetModel();
    m_section = section;
    endResetModel();
}

} // namespace Rescind
