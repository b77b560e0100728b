// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/audit/paintedtexts.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace Rescind::Testing {
namespace {

/// Takes everything for painted, and writes down the texts.
class TextEngine final : public QPaintEngine
{
public:
    TextEngine()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState &now) override
    {
        const auto changed = now.state();
        if (changed.testFlag(DirtyTransform))
            m_transform = now.transform();
        if (changed.testFlag(DirtyPen))
            m_ink = now.pen().color();
        if (changed.testFlag(DirtyOpacity))
            m_opacity = static_cast<float>(now.opacity());
        if (changed.testFlag(DirtyClipRegion))
            m_clip = m_transform.map(now.clipRegion());
        if (changed.testFlag(DirtyClipPath))
            m_clip = m_transform.map(QRegion(now.clipPath().boundingRect().toAlignedRect()));
        if (changed & (DirtyClipEnabled | DirtyClipRegion | DirtyClipPath))
            m_isClipped = now.isClipEnabled();
    }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        QRegion seen(m_transform.mapRect(box).toAlignedRect());
        if (!systemClip().isEmpty())
            seen &= systemClip();
        if (m_isClipped)
            seen &= m_clip;
        auto ink = m_ink;
        ink.setAlphaF(ink.alphaF() * m_opacity);
        if (!item.text().trimmed().isEmpty())
            texts.append({item.text(), ink, seen.boundingRect(), item.font()});
    }

    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawRects(const QRectF *, int) override {}
    void drawLines(const QLineF *, int) override {}
    void drawEllipse(const QRectF &) override {}
    void drawPoints(const QPointF *, int) override {}

    QList<PaintedText> texts;

private:
    QTransform m_transform;
    QColor m_ink;
    float m_opacity = 1;
    QRegion m_clip;
    bool m_isClipped = false;
};

class Paper final : public QPaintDevice
{
public:
    explicit Paper(const QWidget &of)
        : m_of(of)
    {
    }

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] const QList<PaintedText> &texts() const { return m_engine.texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_of.width();
        case PdmHeight:
            return m_of.height();
        case PdmWidthMM:
            return m_of.widthMM();
        case PdmHeightMM:
            return m_of.heightMM();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_of.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_of.logicalDpiY();
        case PdmDepth:
            return m_of.depth();
        case PdmNumColors:
            return 0;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        }
        Q_UNREACHABLE();
    }

private:
    const QWidget &m_of;
    mutable TextEngine m_engine;
};

} // namespace

QList<PaintedText> textsPaintedBy(QWidget &widget)
{
    Paper paper(widget);
    widget.render(&paper);
    return paper.texts();
}

} // namespace Rescind::Testing
