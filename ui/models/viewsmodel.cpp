// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/viewsmodel.h"

#include "app/domain/visibletext.h"

#include <QLocale>

namespace Rescind {

using namespace Qt::StringLiterals;

ViewsModel::ViewsModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_views(viewsOf(ActorRole::Unknown))
{
}

void ViewsModel::setSources(ViewCounts *counts, SavedSearches *saved)
{
    beginResetModel();
    for (QObject *source : {static_cast<QObject *>(m_counts), static_cast<QObject *>(m_saved)}) {
        if (source)
            source->disconnect(this);
    }
    m_counts = counts;
    m_saved = saved;
    m_savedCount = saved ? static_cast<int>(saved->all().size()) : 0;
    m_worklist.reset();
    endResetModel();
    if (counts)
        connect(counts, &ViewCounts::changed, this, &ViewsModel::countsChanged);
    if (saved)
        connect(saved, &SavedSearches::changed, this, &ViewsModel::savedChanged);
}

void ViewsModel::setRole(ActorRole role, OrderView shown)
{
    auto views = viewsOf(role);
    if (!views.contains(shown))
        views.prepend(shown);
    if (views == m_views)
        return;
    beginResetModel();
    m_views = views;
    endResetModel();
}

void ViewsModel::setWorklist(const std::optional<Worklist> &worklist)
{
    if (worklist == m_worklist)
        return;
    const auto row = static_cast<int>(m_views.size());
    if (worklist && m_worklist) {
        m_worklist = worklist;
        Q_EMIT dataChanged(index(row), index(row));
    } else if (worklist) {
        beginInsertRows({}, row, row);
        m_worklist = worklist;
        endInsertRows();
    } else {
        beginRemoveRows({}, row, row);
        m_worklist.reset();
        endRemoveRows();
    }
}

void ViewsModel::countsChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ViewsModel::savedChanged()
{
    const auto count = static_cast<int>(m_saved->all().size());
    const auto first = rowCount() - m_savedCount;
    if (count > m_savedCount) {
        beginInsertRows({}, first + m_savedCount, first + count - 1);
        m_savedCount = count;
        endInsertRows();
    } else if (count < m_savedCount) {
        beginRemoveRows({}, first + count, first + m_savedCount - 1);
        m_savedCount = count;
        endRemoveRows();
    }
    countsChanged();
}

int ViewsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_views.size()) + (m_worklist ? 1 : 0) + m_savedCount;
}

ViewsModel::Kind ViewsModel::kind(int row) const
{
    if (row < m_views.size())
        return Kind::View;
    return row == rowOfWorklist() ? Kind::Worklist : Kind::Saved;
}

int ViewsModel::savedAt(int row) const
{
    return kind(row) == Kind::Saved ? row - (rowCount() - m_savedCount) : -1;
}

OrderView ViewsModel::view(int row) const
{
    switch (kind(row)) {
    case Kind::View:
        return m_views[row];
    case Kind::Worklist:
        return OrderView::All;
    case Kind::Saved:
        return m_saved->all()[savedAt(row)].view;
    }
    Q_UNREACHABLE();
}

int ViewsModel::rowOf(OrderView view) const
{
    return static_cast<int>(m_views.indexOf(view));
}

int ViewsModel::rowOfSaved(int at) const
{
    return rowCount() - m_savedCount + at;
}

QString ViewsModel::name(int row) const
{
    switch (kind(row)) {
    case Kind::View:
        return displayText(m_views[row]);
    case Kind::Worklist:
        return m_worklist->name;
    case Kind::Saved:
        return m_saved->all()[savedAt(row)].name;
    }
    Q_UNREACHABLE();
}

std::optional<int> ViewsModel::count(int row) const
{
    if (kind(row) == Kind::Worklist)
        return m_worklist->count;
    if (!m_counts)
        return std::nullopt;
    return kind(row) == Kind::View ? m_counts->count(m_views[row]) : m_counts->searchCount(savedAt(row));
}

QString ViewsModel::toolTip(int row) const
{
    switch (kind(row)) {
    case Kind::View: {
        const auto about = explanation(m_views[row]);
        return row < 9 ? tr("%1 (Alt+%2)", "what a view holds, its key").arg(about).arg(row + 1) : about;
    }
    case Kind::Worklist:
        return tr("These orders and no others. The list goes when you close it.");
    case Kind::Saved: {
        const auto &saved = m_saved->all()[savedAt(row)];
        return tr("%1, searched for “%2”", "a view, a search in it").arg(displayText(saved.view), saved.typed);
    }
    }
    Q_UNREACHABLE();
}

QVariant ViewsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = index.row();
    const auto counted = count(row);
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(name(row));
    case Qt::EditRole:
        return name(row);
    case Qt::ToolTipRole:
        return tooltipText(toolTip(row));
    case Qt::AccessibleTextRole:
        return counted ? tr("%1, %Ln order(s)", "a view, its count", *counted).arg(visibleText(name(row)))
                       : tr("%1, not counted yet", "a view").arg(visibleText(name(row)));
    case Qt::AccessibleDescriptionRole:
        return visibleText(toolTip(row));
    case CountRole:
        return counted ? QLocale().toString(*counted) : QString();
    case PressingRole: {
        const auto view = kind(row) == Kind::View ? m_views[row] : OrderView::All;
        const bool presses = view == OrderView::NeedsDecision || view == OrderView::Overdue
                             || view == OrderView::Unknown || view == OrderView::Failed;
        return presses && counted.value_or(0) > 0;
    }
    case BeginsGroupRole:
        return row > 0 && kind(row) != kind(row - 1);
    default:
        return {};
    }
}

bool ViewsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || kind(index.row()) != Kind::Saved)
        return false;
    if (m_saved->rename(savedAt(index.row()), value.toString()))
        return true;
    Q_EMIT nameRefused();
    return false;
}

Qt::ItemFlags ViewsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return kind(index.row()) == Kind::Saved ? flags | Qt::ItemIsEditable : flags;
}

} // namespace Rescind
