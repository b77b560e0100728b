// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/defectreport.h"

namespace Rescind {

class WindowSettings;
class Workspace;

/// What a report says of this program, here and now. @p workspace may be null. What was asked for is not counted by it.
[[nodiscard]] DefectFacts gatherDefectFacts(Workspace *workspace, const WindowSettings &settings,
                                            const Preferences &preferences, const FailureLog &failures);

/// Whose names and paths a person might write down here.
[[nodiscard]] DefectReport::Surroundings surroundingsOf(Workspace *workspace);

} // namespace Rescind
