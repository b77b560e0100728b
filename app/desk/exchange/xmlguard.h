// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/exchange/importerror.h"

#include <QByteArrayView>

#include <optional>

namespace Rescind::Exchange {

/// Looks through an XML part before it is parsed: Unsafe when it has a document type definition (so that no entity is
/// ever declared), Damaged when it is not UTF-8, nests deeper than any spreadsheet, or has a tag or a text longer than
/// any cell. A parser needs a bounded amount of memory for each token of what passes.
[[nodiscard]] std::optional<ImportError::Kind> xmlObjection(QByteArrayView xml);

} // namespace Rescind::Exchange
