// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commanddelegate.h"

#include "ui/commands/commandsmodel.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QPainter>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

void drawLine(QPainter &painter, const QRect &line, const QString &text, bool toTheEnd, Qt::LayoutDirection direction)
{
    const auto alignment = toTheEnd ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(
        line,
        static_cast<int>(QStyle::visualAlignment(direction, alignment | Qt::AlignVCenter).toInt() | Qt::TextSingleLine),
        painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto whyNot = index.data(CommandsModel::WhyNotRole).toString();
    const auto key = index.data(CommandsModel::KeyRole).toString();
    const auto text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const auto muted = isSelected ? text : Theme::mutedText(option.palette);

    painter->save();
    const auto inner = option.rect.adjusted(Space::wide, Space::tight, -Space::wide, -Space::tight);
    const QRect upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    const auto keyWidth = key.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(key) + Space::section;
    const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(option.direction, inner, part); };
    painter->setFont(whyNot.isEmpty() ? Theme::strongFont(option.font) : option.font);
    painter->setPen(whyNot.isEmpty() ? text : muted);
    drawLine(*painter, mirrored(upper.adjusted(0, 0, -keyWidth, 0)), index.data().toString(), false, option.direction);
    painter->setFont(option.font);
    painter->setPen(muted);
    drawLine(*painter, mirrored(QRect(inner.right() - keyWidth + 1, upper.top(), keyWidth, upper.height())), key, true,
             option.direction);
    auto lower = index.data(CommandsModel::ContextRole).toString();
    if (!whyNot.isEmpty())
        lower += u"  ·  "_s + whyNot;
    drawLine(*painter, QRect(inner.left(), upper.bottom() + 1, inner.width(), inner.height() - upper.height()), lower,
             false, option.direction);
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 40, 2 * option.fontMetrics.height() + 2 * Space::tight + 2};
}

} // namespace Rescind
