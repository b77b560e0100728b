// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/viewdelegate.h"

#include "app/desk/views/savedsearches.h"
#include "ui/delegates/plaintextdelegate.h"
#include "ui/models/viewsmodel.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace Rescind {
namespace {

constexpr qsizetype mostMeasured = 300;
constexpr char filledProperty[] = "isFilled";

/// How much the line above the first of a group takes.
int gapAbove(const QModelIndex &index)
{
    return index.data(ViewsModel::BeginsGroupRole).toBool() ? Space::normal : 0;
}

} // namespace

void ViewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto row = option;
    if (const auto gap = gapAbove(index); gap > 0) {
        const auto middle = option.rect.top() + gap / 2;
        painter->setPen(Theme::separator(option.palette));
        painter->drawLine(option.rect.left() + Space::tight, middle, option.rect.right() - Space::tight, middle);
        row.rect.setTop(option.rect.top() + gap);
    }
    const auto *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool presses = index.data(ViewsModel::PressingRole).toBool();
    const auto count = index.data(ViewsModel::CountRole).toString();
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const auto text = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const auto font = presses ? Theme::strongFont(option.font) : option.font;
    const QFontMetrics metrics(font);
    const auto cell = row.rect.adjusted(PlainTextDelegate::margin, 0, -PlainTextDelegate::margin, 0);
    const auto countWidth = metrics.horizontalAdvance(count);
    const auto name = index.data(Qt::DisplayRole).toString().left(mostMeasured);
    const auto nameWidth = cell.width() - countWidth - PlainTextDelegate::margin;
    const auto direction = option.direction;
    const auto place = [&](Qt::Alignment side, int width) {
        return QStyle::alignedRect(direction, side | Qt::AlignVCenter, {width, cell.height()}, cell);
    };
    painter->save();
    painter->setFont(font);
    painter->setPen(text);
    painter->drawText(place(Qt::AlignLeft, nameWidth),
                      static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter).toInt()
                                       | Qt::TextSingleLine),
                      metrics.elidedText(name, Qt::ElideRight, nameWidth));
    if (!isSelected && !presses)
        painter->setPen(Theme::mutedText(option.palette));
    painter->drawText(place(Qt::AlignRight, countWidth), static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, count);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(isSelected ? text : option.palette.color(QPalette::Highlight), 1, Qt::DotLine));
        painter->drawRect(row.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QSize ViewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics strong(Theme::strongFont(option.font));
    const auto name = index.data(Qt::DisplayRole).toString().left(mostMeasured);
    const auto count = index.data(ViewsModel::CountRole).toString();
    return {strong.horizontalAdvance(name) + strong.horizontalAdvance(count) + 3 * Space::normal,
            comfortableRowHeight(option.fontMetrics) + gapAbove(index)};
}

QWidget *ViewDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setAccessibleName(ViewsModel::tr("Name of the search"));
        line->setMaxLength(SavedSearches::longestName);
    }
    return editor;
}

void ViewDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (editor->property(filledProperty).toBool())
        return;
    editor->setProperty(filledProperty, true);
    QStyledItemDelegate::setEditorData(editor, index);
}

} // namespace Rescind
