// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/texts/letter.h"

namespace Rescind::LetterTitles {

/// What a text of the book is called where it is changed.
[[nodiscard]] QString titleOf(const QString &id);
/// What is filled in there.
[[nodiscard]] QString placeMeaning(const QString &place);
/// The letter in which a text occurs.
[[nodiscard]] LetterKind letterOf(const QString &id);
/// A made-up order in whose letter the text occurs.
[[nodiscard]] OrderTelling sampleFor(const QString &id, const QDateTime &now);

} // namespace Rescind::LetterTitles
