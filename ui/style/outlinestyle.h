// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Rescind {

/// Fusion with column titles above what they name, and with outlines that can be seen: fields, radio buttons and check
/// boxes keep a contrast of 3 to 1 against the window in light and in dark, which Fusion's own do not.
class OutlineStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    OutlineStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;

    /// Takes Fusion's place where Fusion, or no style of a desktop, is in force; a platform's own style stays.
    static void install();
    /// Whether Fusion, with or without this, is the style in force.
    [[nodiscard]] static bool isFusion();
};

} // namespace Rescind
