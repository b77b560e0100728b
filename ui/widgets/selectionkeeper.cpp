// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/selectionkeeper.h"

#include "ui/models/ordersmodel.h"

#include <QScrollBar>
#include <QTableView>

namespace Rescind {

SelectionKeeper::SelectionKeeper(QTableView &view, OrdersModel &model, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
{
    connect(&model, &OrdersModel::aboutToRearrange, this, &SelectionKeeper::remember);
    connect(&model, &OrdersModel::rearranged, this, &SelectionKeeper::restore);
}

void SelectionKeeper::remember()
{
    const auto rows = m_model.rowsOf(m_view.selectionModel()->selection());
    m_count = static_cast<int>(rows.size());
    m_selected.clear();
    for (const auto row : rows) {
        if (row >= m_selected.size())
            m_selected.resize(std::size_t{row} + std::size_t{row} / 2 + 1);
        m_selected[row] = true;
    }
    const auto current = m_view.selectionModel()->currentIndex();
    m_current = current.isValid() ? m_model.orderRow(current.row()) : 0;
    m_currentColumn = current.isValid() ? current.column() : 0;
    const auto *bar = m_view.verticalScrollBar();
    const auto top = bar->value() == bar->minimum() ? -1 : m_view.rowAt(0);
    m_top = top < 0 ? 0 : m_model.orderRow(top);
}

void SelectionKeeper::restore()
{
    restoreSelection();
    restorePlace();
    m_selected = {};
    Q_EMIT restored();
}

void SelectionKeeper::restoreSelection()
{
    const auto current = m_model.indexOf(m_current);
    auto *selection = m_view.selectionModel();
    if (current.isValid())
        selection->setCurrentIndex(current.siblingAtColumn(m_currentColumn), QItemSelectionModel::NoUpdate);
    if (m_count == 0)
        return;
    const auto isSelected = [this](int position) {
        const auto row = m_model.orderRow(position);
        return row < m_selected.size() && m_selected[row];
    };
    QItemSelection ranges;
    const auto rows = m_model.rowCount();
    const auto lastColumn = m_model.columnCount() - 1;
    for (int first = 0, end = 0; first < rows && ranges.size() <= mostRanges; first = end + 1) {
        end = first;
        while (end < rows && isSelected(end))
            ++end;
        if (end > first)
            ranges.append(QItemSelectionRange(m_model.index(first, 0), m_model.index(end - 1, lastColumn)));
    }
    if (ranges.size() <= mostRanges) {
        selection->select(ranges, QItemSelectionModel::ClearAndSelect);
        return;
    }
    const bool isCurrentSelected = current.isValid() && isSelected(current.row());
    if (isCurrentSelected)
        selection->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    Q_EMIT selectionLetGo(m_count - (isCurrentSelected ? 1 : 0));
}

void SelectionKeeper::restorePlace()
{
    // Else what it knows of its rows, and how far it can scroll, may still be what was before the reset.
    m_view.doItemsLayout();
    if (m_top == 0) {
        m_view.scrollToTop();
        return;
    }
    if (const auto top = m_model.indexOf(m_top); top.isValid())
        m_view.scrollTo(top, QAbstractItemView::PositionAtTop);
    else if (const auto current = m_view.currentIndex(); current.isValid())
        m_view.scrollTo(current);
    else
        m_view.scrollToTop();
}

} // namespace Rescind
