// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/plaintextdelegate.h"

#include "ui/models/statechip.h"
#include "ui/style/theme.h"
#include "ui/widgets/chiplabel.h"

#include <QApplication>
#include <QPainter>

namespace Rescind {
namespace {

/// No column is wider than this many characters; eliding measures no more.
constexpr qsizetype mostMeasured = 300;

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    const auto *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

void paintFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->save();
    const auto isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(
        QPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight), 1, Qt::DotLine));
    painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    painter->restore();
}

} // namespace

int comfortableRowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + Space::wide;
}

PlainTextDelegate::PlainTextDelegate(int chipRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_chipRole(chipRole)
{
}

void PlainTextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintBackground(painter, option);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto cell = option.rect.adjusted(margin, 0, -margin, 0);
    const auto chip = index.data(m_chipRole);
    if (chip.canConvert<StateChip>()) {
        paintChip(*painter, cell, chip.value<StateChip>(), option.palette, option.fontMetrics, isSelected);
    } else {
        const auto text = index.data(Qt::DisplayRole).toString().left(mostMeasured);
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        const auto isActive = option.state.testFlag(QStyle::State_Active);
        const auto group = option.state.testFlag(QStyle::State_Enabled)
                               ? (isActive ? QPalette::Active : QPalette::Inactive)
                               : QPalette::Disabled;
        painter->save();
        painter->setFont(option.font);
        painter->setPen(option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(cell, static_cast<int>(alignment.toInt() | Qt::TextSingleLine),
                          option.fontMetrics.elidedText(text, Qt::ElideRight, cell.width()));
        painter->restore();
    }
    paintFocus(painter, option);
}

QSize PlainTextDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto height = comfortableRowHeight(option.fontMetrics);
    const auto chip = index.data(m_chipRole);
    if (chip.canConvert<StateChip>())
        return {chipSize(chip.value<StateChip>(), option.fontMetrics).width() + 2 * Space::normal, height};
    const auto text = index.data(Qt::DisplayRole).toString().left(mostMeasured);
    return {option.fontMetrics.horizontalAdvance(text) + 2 * Space::normal, height};
}

} // namespace Rescind
