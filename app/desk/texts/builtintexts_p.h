// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace Rescind::BuiltInTexts {

/// By the ids of TextBook::entries(). A translator's notes: "it" to the customer is the order; "this" to the supplier
/// is what the list of items names, which need not be the whole order. "Refused" is by the server, "rejected" by the
/// supplier; asked for, cancelled, and not known are never put alike. Each sentence has to read well with the words for
/// what is not known, too.
using Texts = QHash<QString, QString>;

[[nodiscard]] Texts english();
[[nodiscard]] Texts german();
[[nodiscard]] Texts french();
[[nodiscard]] Texts spanish();
/// In simplified letters.
[[nodiscard]] Texts chinese();
/// A line begins with an Arabic word, so that it is laid out from right to left whatever is filled in.
[[nodiscard]] Texts arabic();

} // namespace Rescind::BuiltInTexts
