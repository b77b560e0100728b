// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QProxyStyle>

namespace Rescind {

/// Fusion with column titles above what they name, and for everybody's eyes and hands: the outlines of what one works
/// with keep a contrast of 3 to 1, what has the keyboard shows a ring that can be seen, and nothing that is pressed is
/// less than 24 pixels wide or high. Where texts run from the right, a button's words stand beside its picture.
class OutlineStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit OutlineStyle(const QIcon &clear = {});

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;

    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;

    /// Takes Fusion's place where Fusion, or no style of a desktop, is in force; a platform's own style stays.
    /// @param clear for the button that clears a field; Qt would look for one in all icon themes, and take a black one
    static void install(const QIcon &clear = {});
    /// Whether Fusion, with or without this, is the style in force.
    [[nodiscard]] static bool isFusion();

private:
    struct ButtonFace
    {
        QIcon icon;
        QSize iconSize;
        QString text;
    };
    bool drawFaceFromTheRight(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const;
    void drawFromTheRight(const QStyleOption &option, const QRect &rect, const ButtonFace &face, QPainter *painter,
                          const QWidget *widget) const;

    QIcon m_clear;
};

} // namespace Rescind
