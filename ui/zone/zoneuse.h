// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Rescind {

class WindowSettings;

/// Puts the zone that was chosen last into force, keeps what is chosen from now on, and draws the tables of @p window
/// anew when it changes. Both must live as long as each other.
void useTimeZone(QWidget &window, WindowSettings &settings);

} // namespace Rescind
