// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/exchange/targetlist.h"

namespace Rescind::Exchange {

/// @p choice, with what it leaves open found in @p table. The target's column is always set; the others only where the
/// table has them.
[[nodiscard]] ImportResult<ColumnChoice> findColumns(const Table &table, TargetKind kind, const ColumnChoice &choice);

} // namespace Rescind::Exchange
