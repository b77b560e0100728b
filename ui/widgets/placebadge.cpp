// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/placebadge.h"

#include "app/domain/visibletext.h"
#include "ui/style/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <cmath>
#include <numbers>

namespace Rescind {
namespace {

struct Plate
{
    QColor ground;
    QColor ink;
    bool isStriped = false;
    bool isOutlined = false;
};

Plate plateOf(Account::Place place, const QPalette &palette)
{
    switch (place) {
    case Account::Place::Production:
        return {QColor(0xb3161f), Qt::white, false, false};
    case Account::Place::VendorSandbox:
        return {QColor(0x6a3fa0), Qt::white, true, false};
    case Account::Place::ThisMachine:
        return {QColor(0x1f57b8), Qt::white, true, false};
    case Account::Place::Other:
        return {palette.color(QPalette::Window), palette.color(QPalette::WindowText), false, true};
    }
    Q_UNREACHABLE();
}

void paintStripes(QPainter &painter, const QRect &rect, const QColor &ground)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr int step = 12;
    painter.setPen(QPen(Theme::mixed(Qt::black, ground, 0.18), step / 2.0));
    for (int x = rect.left() - rect.height() - step; x < rect.right() + step; x += step)
        painter.drawLine(x, rect.bottom() + 3, x + rect.height() + 6, rect.top() - 3);
    painter.restore();
}

/// An octagon: the sign that says stop and think.
void paintOctagon(QPainter &painter, const QRectF &rect, const QColor &ink)
{
    QPolygonF octagon;
    constexpr int corners = 8;
    for (int corner = 0; corner < corners; ++corner) {
        const auto angle = (corner + 0.5) * 2 * std::numbers::pi / corners;
        octagon << rect.center() + QPointF(std::cos(angle), std::sin(angle)) * (rect.width() / 2);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(octagon);
}

void paintFlask(QPainter &painter, const QRectF &r, const QColor &ink)
{
    painter.setPen(QPen(ink, r.width() * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto neck = r.width() * 0.14;
    const auto middle = r.center().x();
    painter.drawPolyline(QPolygonF({{middle - neck, r.top()},
                                    {middle - neck, r.top() + r.height() * 0.4},
                                    {r.left() + r.width() * 0.1, r.bottom()},
                                    {r.right() - r.width() * 0.1, r.bottom()},
                                    {middle + neck, r.top() + r.height() * 0.4},
                                    {middle + neck, r.top()}}));
    painter.drawLine(QPointF(middle - neck * 2, r.top()), QPointF(middle + neck * 2, r.top()));
}

void paintRing(QPainter &painter, const QRectF &r, const QColor &ink)
{
    painter.setPen(QPen(ink, r.width() * 0.14));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(r);
}

void paintSign(QPainter &painter, const QRectF &rect, Account::Place place, const QColor &ink)
{
    switch (place) {
    case Account::Place::Production:
        paintOctagon(painter, rect, ink);
        return;
    case Account::Place::VendorSandbox:
    case Account::Place::ThisMachine:
        paintFlask(painter, rect, ink);
        return;
    case Account::Place::Other:
        paintRing(painter, rect, ink);
        return;
    }
}

} // namespace

Account::Place placeOf(const QUrl &server)
{
    Account account;
    account.server = server;
    return account.place();
}

PlaceBadge::PlaceBadge(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(Theme::strongFont(font()));
}

void PlaceBadge::setServer(const QUrl &server)
{
    m_place = server.isEmpty() ? std::nullopt : std::optional(placeOf(server));
    QString words;
    if (m_place) {
        words = displayText(*m_place);
        if (*m_place == Account::Place::Production)
            words = words.toUpper();
        else if (*m_place == Account::Place::Other)
            words = tr("Other server: %1").arg(visibleText(server.host(), TextLines::Single, 60));
    }
    setText(words);
    setAccessibleName(m_place ? tr("Place: %1").arg(words) : QString());
    setPlainToolTip(*this, m_place ? server.toString(QUrl::RemoveUserInfo) : QString());
    setVisible(m_place.has_value());
    updateGeometry();
    update();
}

QSize PlaceBadge::sizeHint() const
{
    const auto metrics = fontMetrics();
    const auto height = metrics.height() + Space::normal;
    return {metrics.horizontalAdvance(text()) + height + Space::wide, height};
}

void PlaceBadge::paintEvent(QPaintEvent *)
{
    if (!m_place)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto plate = plateOf(*m_place, palette());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    // Production has hard corners, everything else round ones: the outline alone tells them apart.
    const auto radius = *m_place == Account::Place::Production ? 2.0 : frame.height() / 2;
    QPainterPath outline;
    outline.addRoundedRect(frame, radius, radius);
    painter.fillPath(outline, plate.ground);
    painter.save();
    painter.setClipPath(outline);
    if (plate.isStriped)
        paintStripes(painter, rect(), plate.ground);
    painter.restore();
    painter.setPen(plate.isOutlined ? QPen(plate.ink, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);

    const auto side = fontMetrics().ascent();
    const QRect sign(Space::normal, (height() - side) / 2, side, side);
    const QRect words(sign.right() + Space::tight + 3, 0, width() - sign.right() - Space::tight - 3, height());
    paintSign(painter, QStyle::visualRect(layoutDirection(), rect(), sign), *m_place, plate.ink);
    painter.setPen(plate.ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
}

void PlaceBadge::paintStrip(QPainter &painter, const QRect &rect, Account::Place place, const QPalette &palette)
{
    const auto plate = plateOf(place, palette);
    painter.fillRect(rect, plate.isOutlined ? plate.ink : plate.ground);
    if (plate.isStriped)
        paintStripes(painter, rect, plate.ground);
}

} // namespace Rescind
