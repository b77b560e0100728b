// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/marks.h"

#include <QPainter>
#include <QPainterPath>

namespace Rescind {
namespace {

QPolygonF diamond(const QRectF &r)
{
    return QPolygonF({{r.center().x(), r.top()},
                      {r.right(), r.center().y()},
                      {r.center().x(), r.bottom()},
                      {r.left(), r.center().y()}});
}

void paintHourglass(QPainter &painter, const QRectF &r)
{
    const auto inset = r.width() * 0.12;
    const auto box = r.adjusted(inset, 0, -inset, 0);
    const auto cap = r.height() * 0.16;
    QPainterPath path;
    path.addRect(QRectF(box.left(), box.top(), box.width(), cap));
    path.addRect(QRectF(box.left(), box.bottom() - cap, box.width(), cap));
    const auto side = box.width() * 0.1;
    path.addPolygon(QPolygonF({{box.left() + side, box.top() + cap},
                               {box.right() - side, box.top() + cap},
                               {box.center().x() + side, box.center().y()},
                               {box.right() - side, box.bottom() - cap},
                               {box.left() + side, box.bottom() - cap},
                               {box.center().x() - side, box.center().y()}}));
    painter.drawPath(path);
}

void paintCross(QPainter &painter, const QRectF &r, const QPen &pen)
{
    painter.drawEllipse(r);
    const auto inset = r.width() * 0.31;
    const auto inner = r.adjusted(inset, inset, -inset, -inset);
    painter.setPen(pen);
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

void paintTick(QPainter &painter, const QRectF &r, const QPen &pen)
{
    painter.drawEllipse(r);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({{r.left() + r.width() * 0.27, r.top() + r.height() * 0.53},
                                    {r.left() + r.width() * 0.44, r.top() + r.height() * 0.69},
                                    {r.left() + r.width() * 0.74, r.top() + r.height() * 0.34}}));
}

void paintPie(QPainter &painter, const QRectF &r, double part, const QPen &ring)
{
    painter.drawPie(r, 90 * 16, -static_cast<int>(part * 360 * 16));
    painter.setPen(ring);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(r);
}

void paintArrow(QPainter &painter, const QRectF &r)
{
    const auto half = r.height() / 2;
    const auto shaft = r.height() * 0.15;
    painter.drawPolygon(QPolygonF({{r.left(), r.center().y() - shaft},
                                   {r.center().x(), r.center().y() - shaft},
                                   {r.center().x(), r.center().y() - half * 0.8},
                                   {r.right(), r.center().y()},
                                   {r.center().x(), r.center().y() + half * 0.8},
                                   {r.center().x(), r.center().y() + shaft},
                                   {r.left(), r.center().y() + shaft}}));
}

void paintQuestion(QPainter &painter, const QRectF &r, const QPen &pen)
{
    painter.drawPolygon(diamond(r));
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    QPainterPath hook;
    const auto w = r.width();
    hook.moveTo(r.center().x() - w * 0.13, r.top() + w * 0.40);
    hook.cubicTo(r.center().x() - w * 0.13, r.top() + w * 0.22, r.center().x() + w * 0.17, r.top() + w * 0.22,
                 r.center().x() + w * 0.14, r.top() + w * 0.41);
    hook.cubicTo(r.center().x() + w * 0.12, r.top() + w * 0.50, r.center().x(), r.top() + w * 0.48, r.center().x(),
                 r.top() + w * 0.59);
    painter.drawPath(hook);
    painter.drawPoint(QPointF(r.center().x(), r.top() + w * 0.74));
}

void paintExclamation(QPainter &painter, const QRectF &r, const QPen &pen)
{
    painter.drawPolygon(QPolygonF({{r.center().x(), r.top()}, {r.right(), r.bottom()}, {r.left(), r.bottom()}}));
    painter.setPen(pen);
    painter.drawLine(QPointF(r.center().x(), r.top() + r.height() * 0.38),
                     QPointF(r.center().x(), r.top() + r.height() * 0.66));
    painter.drawPoint(QPointF(r.center().x(), r.top() + r.height() * 0.84));
}

void paintLetterI(QPainter &painter, const QRectF &r, const QPen &pen)
{
    painter.drawEllipse(r);
    painter.setPen(pen);
    painter.drawPoint(QPointF(r.center().x(), r.top() + r.height() * 0.28));
    painter.drawLine(QPointF(r.center().x(), r.top() + r.height() * 0.48),
                     QPointF(r.center().x(), r.top() + r.height() * 0.74));
}

void paintMixed(QPainter &painter, const QRectF &r, const QPen &ring)
{
    painter.drawPolygon(
        QPolygonF({{r.center().x(), r.top()}, {r.center().x(), r.bottom()}, {r.left(), r.center().y()}}));
    painter.setPen(ring);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(diamond(r));
}

void paintBarredSquare(QPainter &painter, const QRectF &r, const QPen &pen)
{
    const auto inset = r.width() * 0.04;
    painter.drawRoundedRect(r.adjusted(inset, inset, -inset, -inset), r.width() * 0.12, r.width() * 0.12);
    painter.setPen(pen);
    painter.drawLine(QPointF(r.left() + r.width() * 0.28, r.center().y()),
                     QPointF(r.right() - r.width() * 0.28, r.center().y()));
}

} // namespace

void paintMark(QPainter &painter, const QRectF &rect, StateMark mark, const QColor &ink, const QColor &paper,
               double part)
{
    const auto side = qMin(rect.width(), rect.height());
    const QRectF r(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    const QPen ring(ink, side * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QPen detail(paper, side * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const auto half = ring.widthF() / 2;
    const auto inside = r.adjusted(half, half, -half, -half);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (mark) {
    case StateMark::None:
        painter.setPen(ring);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(inside);
        break;
    case StateMark::Requested:
        paintHourglass(painter, r);
        break;
    case StateMark::Cancelled:
        paintCross(painter, r, detail);
        break;
    case StateMark::Partly:
        paintPie(painter, inside, part, ring);
        break;
    case StateMark::Rejected:
        paintBarredSquare(painter, r, detail);
        break;
    case StateMark::Mixed:
        paintMixed(painter, inside, ring);
        break;
    case StateMark::Shipped:
        paintArrow(painter, r);
        break;
    case StateMark::Unknown:
        paintQuestion(painter, r, detail);
        break;
    case StateMark::Done:
        paintTick(painter, r, detail);
        break;
    case StateMark::Stopped:
        paintExclamation(painter, r, detail);
        break;
    case StateMark::Note:
        paintLetterI(painter, r, detail);
        break;
    }
    painter.restore();
}

} // namespace Rescind
