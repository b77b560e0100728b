// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tables.h"

#include "ui/delegates/plaintextdelegate.h"
#include "ui/widgets/chiplabel.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>
#include <QTableView>

namespace Rescind {
namespace {

void showColumnMenu(QTableView *table, const QPoint &place)
{
    if (!table->model())
        return;
    auto *header = table->horizontalHeader();
    auto *menu = new QMenu(table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int visual = 0; visual < header->count(); ++visual) {
        const auto column = header->logicalIndex(visual);
        auto *action = menu->addAction(table->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // The last column that is left cannot be taken away.
        action->setEnabled(!action->isChecked() || header->count() - header->hiddenSectionCount() > 1);
        QObject::connect(action, &QAction::toggled, header,
                         [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
    menu->popup(header->mapToGlobal(place));
}

int startWidth(const QFontMetrics &metrics, const ColumnStart &start)
{
    auto width = start.digits * metrics.horizontalAdvance(u'0');
    for (const auto &text : start.texts) {
        StateChip chip;
        chip.text = text;
        width = qMax(width, start.areChips ? chipSize(chip, metrics).width() : metrics.horizontalAdvance(text));
    }
    return width + 2 * PlainTextDelegate::margin;
}

int titleWidth(const QHeaderView &header, int column)
{
    const auto title = header.model()->headerData(column, header.orientation()).toString();
    const auto margin = header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    const bool sorts = header.isSortIndicatorShown() && header.sortIndicatorSection() == column;
    const auto mark = sorts ? 2 * margin + header.style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, &header) : 0;
    return header.fontMetrics().horizontalAdvance(title) + 2 * margin + mark + 2;
}

} // namespace

void dressTable(QTableView &table, const QString &accessibleName, int chipRole)
{
    table.setAccessibleName(accessibleName);
    table.setItemDelegate(new PlainTextDelegate(chipRole, &table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setCornerButtonEnabled(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(comfortableRowHeight(table.fontMetrics()));
    auto *header = table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setResizeContentsPrecision(200);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(header, &QWidget::customContextMenuRequested, &table,
                     [&table](const QPoint &place) { showColumnMenu(&table, place); });
}

void startColumns(QTableView &table, const QList<ColumnStart> &columns)
{
    auto *header = table.horizontalHeader();
    for (qsizetype visual = 0; visual < columns.size(); ++visual) {
        const auto column = columns[visual].column;
        header->moveSection(header->visualIndex(column), static_cast<int>(visual));
        header->resizeSection(column,
                              qMax(startWidth(table.fontMetrics(), columns[visual]), titleWidth(*header, column)));
    }
}

QModelIndex selectedRow(const QTableView &table)
{
    const auto *selection = table.selectionModel();
    if (!selection || !selection->hasSelection())
        return {};
    const auto current = selection->currentIndex();
    if (current.isValid() && selection->isSelected(current))
        return current.siblingAtColumn(0);
    return table.model()->index(selection->selection().first().top(), 0);
}

void chooseRow(QTableView &table, int row)
{
    const auto *header = table.horizontalHeader();
    int column = 0;
    for (int i = 0; i < header->count(); ++i) {
        column = header->logicalIndex(i);
        if (!header->isSectionHidden(column))
            break;
    }
    const auto index = table.model() ? table.model()->index(row, column) : QModelIndex();
    if (index.isValid())
        table.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

int selectedRowCount(const QTableView &table)
{
    const auto *selection = table.selectionModel();
    int count = 0;
    // Ranges, for there may be a hundred thousand rows. They don't overlap, and are of whole rows.
    for (const auto &range : selection ? selection->selection() : QItemSelection())
        count += range.height();
    return count;
}

bool selectFirstByKey(QTableView &table, const QKeyEvent &event)
{
    const bool moves = event.key() == Qt::Key_Down || event.key() == Qt::Key_Up || event.key() == Qt::Key_Space;
    if (!moves || selectedRow(table).isValid() || !table.model() || table.model()->rowCount() == 0)
        return false;
    chooseRow(table, 0);
    return true;
}

void replaceModel(QTableView &table, QAbstractItemModel *model)
{
    auto *before = table.selectionModel();
    table.setModel(model);
    if (before)
        before->deleteLater();
}

} // namespace Rescind
