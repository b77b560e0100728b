// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace Rescind::Exchange {

/// The uuids and PO numbers in a line of running text, in their order, without the punctuation around them.
[[nodiscard]] QStringList referencesInLine(QStringView line);

/// The words of @p line when it is nothing but numbers with commas, semicolons or blanks between; else none.
[[nodiscard]] QStringList numbersOnlyLine(QStringView line);

/// @p line without a mail's quotation marks, bullets, enumeration and words such as "PO number:" before, and without
/// punctuation around what is left.
[[nodiscard]] QStringView withoutAdornment(QStringView line);

} // namespace Rescind::Exchange
