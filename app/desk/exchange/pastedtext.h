// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/exchange/targetlist.h"

namespace Rescind::Exchange {

/// What pasted text names, with lines for rows: rows copied from a spreadsheet (as targetsOf()), a column with one
/// number a line, several in a line with commas, semicolons or blanks between, or running text such as an e-mail. In
/// running text only uuids and what looks like a PO number count; dates, addresses, amounts, telephone and tracking
/// numbers don't, and lines without any are passed over. Empty when it names nothing at all. For a worker thread.
[[nodiscard]] ImportResult<TargetList> targetsInText(const QString &text, TargetKind kind);

} // namespace Rescind::Exchange
