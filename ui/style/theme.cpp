// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/outlinestyle.h"

#include <QApplication>
#include <QStyle>

#include <cmath>

namespace Rescind {
namespace {

QPalette paletteOf(const QColor &window, const QColor &base, const QColor &text, const QColor &button,
                   const QColor &accent)
{
    QPalette palette(button, window);
    const auto faint = Theme::mixed(text, window, 0.45);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, Theme::mixed(text, base, 0.03));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, Theme::readable(faint, base));
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, Theme::readable(accent, base));
    palette.setColor(QPalette::LinkVisited, Theme::readable(accent, base));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, Theme::mixed(text, window, 0.2));
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, faint);
    return palette;
}

QPalette lightPalette()
{
    return paletteOf(QColor(0xf3f4f6), QColor(0xffffff), QColor(0x1b2028), QColor(0xf9fafb), QColor(0x2459c9));
}

QPalette darkPalette()
{
    return paletteOf(QColor(0x23272e), QColor(0x1a1d22), QColor(0xe6e9ee), QColor(0x2f353e), QColor(0x2f66d4));
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// The pure colour of a tone, before it is fitted to a background.
QColor hue(StateTone tone)
{
    switch (tone) {
    case StateTone::Quiet:
        return QColor(0x7a828e);
    case StateTone::Waiting:
        return QColor(0xb7791f);
    case StateTone::Settled:
        return QColor(0x1d8a5f);
    case StateTone::Information:
        return QColor(0x2f6fdb);
    case StateTone::Warning:
        return QColor(0x9b4bc8);
    case StateTone::Trouble:
        return QColor(0xd03a3a);
    }
    Q_UNREACHABLE();
}

} // namespace

QLatin1StringView wireName(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::System:
        return QLatin1StringView("system");
    case ColourScheme::Light:
        return QLatin1StringView("light");
    case ColourScheme::Dark:
        return QLatin1StringView("dark");
    }
    Q_UNREACHABLE();
}

std::optional<ColourScheme> colourSchemeFromWireName(QStringView name)
{
    for (const auto scheme : {ColourScheme::System, ColourScheme::Light, ColourScheme::Dark}) {
        if (name == wireName(scheme))
            return scheme;
    }
    return std::nullopt;
}

QMargins Space::margins(int begin, int top, int end, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(end, top, begin, bottom) : QMargins(begin, top, end, bottom);
}

namespace Theme {

void apply(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::Light:
        QApplication::setPalette(lightPalette());
        return;
    case ColourScheme::Dark:
        QApplication::setPalette(darkPalette());
        return;
    case ColourScheme::System:
        break;
    }
    QApplication::setPalette(QPalette());
    // Without a desktop there is only the style's stock palette; ours is kinder to the eye.
    const bool isStock = OutlineStyle::isFusion()
                         && QApplication::palette().color(QPalette::Window)
                                == QApplication::style()->standardPalette().color(QPalette::Window);
    if (isStock)
        QApplication::setPalette(isDark(QApplication::palette()) ? darkPalette() : lightPalette());
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

double contrast(const QColor &one, const QColor &other)
{
    const auto first = luminance(one);
    const auto second = luminance(other);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

QColor readable(const QColor &colour, const QColor &background, double least)
{
    const auto towards = luminance(background) < 0.3 ? QColor(Qt::white) : QColor(Qt::black);
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const auto candidate = mixed(towards, colour, static_cast<double>(step) / steps);
        if (contrast(candidate, background) >= least)
            return candidate;
    }
    return towards;
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto channel
        = [share](float top, float bottom) { return static_cast<float>(top * share + bottom * (1.0 - share)); };
    return QColor::fromRgbF(channel(over.redF(), under.redF()), channel(over.greenF(), under.greenF()),
                            channel(over.blueF(), under.blueF()));
}

QColor ink(const QPalette &palette, StateTone tone)
{
    return readable(hue(tone), fill(palette, tone), 4.8);
}

QColor fill(const QPalette &palette, StateTone tone)
{
    const auto share = tone == StateTone::Quiet ? 0.10 : 0.14;
    return mixed(hue(tone), palette.color(QPalette::Base), share);
}

QColor mutedText(const QPalette &palette)
{
    const auto window = palette.color(QPalette::Window);
    return readable(mixed(palette.color(QPalette::WindowText), window, 0.62), window);
}

QColor separator(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.14);
}

QFont headingFont(const QFont &base, double factor)
{
    auto font = strongFont(base);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(base.pixelSize() * factor));
    return font;
}

QFont strongFont(const QFont &base)
{
    auto font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace Theme
} // namespace Rescind
