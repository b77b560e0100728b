// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/exchange/tablereader.h"

namespace Rescind::Exchange {

/// A sheet of the XLSX file @p bytes, as the person sees it where it matters. A cell merged over several rows counts
/// for each of them.
[[nodiscard]] ImportResult<Table> readXlsx(const QByteArray &bytes, const ReadOptions &options);

} // namespace Rescind::Exchange
