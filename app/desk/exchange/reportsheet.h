// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/exchange/reportwriter.h"

namespace Rescind::Exchange::ReportSheet {

/// The XLSX file of @p report: a sheet of texts below a fixed header. The library writes files only, so it goes through
/// a temporary folder that nobody else may look into.
[[nodiscard]] ExportResult<QByteArray> make(const Report &report);

/// Of the header or the widest row.
[[nodiscard]] qsizetype columnCount(const Report &report);

/// @p cell as it can be stored in @p most UTF-16 units: without NUL and noncharacters, halves of surrogate pairs
/// replaced, cut with an ellipsis.
[[nodiscard]] QString writable(const QString &cell, qsizetype most);

} // namespace Rescind::Exchange::ReportSheet
