// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QProxyStyle>

namespace Rescind {

/// Fusion with column titles above what they name, and with outlines that can be seen: fields, radio buttons and check
/// boxes keep a contrast of 3 to 1 against the window in light and in dark, which Fusion's own do not.
class OutlineStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit OutlineStyle(const QIcon &clear = {});

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;

    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;

    /// Takes Fusion's place where Fusion, or no style of a desktop, is in force; a platform's own style stays.
    /// @param clear for the button that clears a field; Qt would look for one in all icon themes, and take a black one
    static void install(const QIcon &clear = {});
    /// Whether Fusion, with or without this, is the style in force.
    [[nodiscard]] static bool isFusion();

private:
    QIcon m_clear;
};

} // namespace Rescind
