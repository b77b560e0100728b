// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Rescind {

/// Makes the drawings of this folder available under ":/". A static library's resources are not found without it. Any
/// number of calls do no harm.
void initialiseResources();

} // namespace Rescind
