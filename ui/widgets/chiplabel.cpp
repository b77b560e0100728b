// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chiplabel.h"

#include "ui/style/marks.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace Rescind {
namespace {

int markSide(const QFontMetrics &metrics)
{
    return qMax(10, metrics.ascent() - 1);
}

} // namespace

QSize chipSize(const StateChip &chip, const QFontMetrics &metrics)
{
    return {metrics.horizontalAdvance(chip.text) + markSide(metrics) + 2 * Space::normal + Space::tight + 2,
            metrics.height() + Space::tight};
}

void paintChip(QPainter &painter, const QRect &rect, const StateChip &chip, const QPalette &palette,
               const QFontMetrics &metrics, bool selected)
{
    const auto wanted = chipSize(chip, metrics);
    const auto mirrored = [&painter, &rect](QRectF part) {
        if (painter.layoutDirection() == Qt::RightToLeft)
            part.moveLeft(2 * QRectF(rect).center().x() - part.right());
        return part;
    };
    const QRectF pill(rect.left(), rect.center().y() - wanted.height() / 2.0 + 0.5, qMin(wanted.width(), rect.width()),
                      wanted.height());
    const auto ground = selected ? palette.color(QPalette::Base) : Theme::fill(palette, chip.tone);
    const auto ink = Theme::ink(palette, chip.tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    // The usual case is quiet: no pill around it.
    if (chip.tone != StateTone::Quiet || selected)
        painter.drawRoundedRect(mirrored(pill), pill.height() / 2, pill.height() / 2);
    const auto side = markSide(metrics);
    const QRectF mark(pill.left() + Space::normal, pill.center().y() - side / 2.0, side, side);
    paintMark(painter, mirrored(mark), chip.mark, ink, ground, chip.part);
    const auto textLeft = mark.right() + Space::tight + 2;
    const QRectF textRect(textLeft, pill.top(), pill.right() - Space::normal - textLeft + 1, pill.height());
    painter.setPen(ink);
    painter.drawText(mirrored(textRect), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(chip.text, Qt::ElideRight, static_cast<int>(textRect.width())));
    painter.restore();
}

ChipLabel::ChipLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ChipLabel::setChip(const StateChip &chip, const QString &what)
{
    m_chip = chip;
    setText(chip.text);
    setAccessibleName(tr("%1: %2", "what, state").arg(what, chip.text));
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return chipSize(m_chip, fontMetrics());
}

QSize ChipLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 90), sizeHint().height()};
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_chip, palette(), fontMetrics(), false);
}

} // namespace Rescind
