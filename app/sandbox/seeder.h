// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/database.h"
#include "app/sandbox/ordermaker.h"

namespace Rescind::Sandbox {

/// Fills an empty database with the shop of @p plan. False when the database could not take it; its takeError() says
/// why.
[[nodiscard]] bool seedShop(Database &database, const SeedPlan &plan);

} // namespace Rescind::Sandbox
