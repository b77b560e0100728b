// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/statechip.h"

#include <QColor>
#include <QFont>
#include <QMargins>
#include <QPalette>

namespace Rescind {

/// Distances between things, in device-independent pixels.
namespace Space {
inline constexpr int tight = 4;
inline constexpr int normal = 8;
inline constexpr int wide = 12;
inline constexpr int section = 16;

/// Margins told by where a line of text begins and ends: layouts do not turn them where texts run from the right.
[[nodiscard]] QMargins margins(int begin, int top, int end, int bottom);
} // namespace Space

enum class ColourScheme { System, Light, Dark };

/// The words of the command line and the settings file: system, light, dark.
[[nodiscard]] QLatin1StringView wireName(ColourScheme scheme);
[[nodiscard]] std::optional<ColourScheme> colourSchemeFromWireName(QStringView name);

/// Every colour of the window comes from the palette in force, so that dark, light, high contrast and the desktop's own
/// colours all work. Text colours keep a contrast of at least 4.5 to 1.
namespace Theme {

/// Sets the application's palette. System leaves a desktop's own palette alone.
void apply(ColourScheme scheme);

[[nodiscard]] bool isDark(const QPalette &palette);
/// The contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);
/// @p colour, made lighter or darker until it can be read on @p background.
[[nodiscard]] QColor readable(const QColor &colour, const QColor &background, double least = 4.5);
/// @p share of @p over, the rest of @p under.
[[nodiscard]] QColor mixed(const QColor &over, const QColor &under, double share);

/// Ink of a tone on the palette's base, and on the tone's own fill.
[[nodiscard]] QColor ink(const QPalette &palette, StateTone tone);
/// A soft background of a tone.
[[nodiscard]] QColor fill(const QPalette &palette, StateTone tone);
/// For what matters less: labels, hints.
[[nodiscard]] QColor mutedText(const QPalette &palette);
[[nodiscard]] QColor separator(const QPalette &palette);

/// The font of headings, as a multiple of @p base.
[[nodiscard]] QFont headingFont(const QFont &base, double factor = 1.35);
[[nodiscard]] QFont strongFont(const QFont &base);

} // namespace Theme
} // namespace Rescind
