// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/overduerules.h"
#include "app/desk/texts/telling.h"
#include "app/desk/texts/textbook.h"
#include "app/domain/displayzone.h"

namespace Rescind {

enum class LetterKind { RemindSupplier, TellCustomer };

/// What is told, in which language and by whose clocks.
struct LetterSettings
{
    QString language; ///< of the book
    QTimeZone zone = DisplayZone::rulesInForce();
    QDateTime now;
    OverdueRules rules = {}; ///< for how long somebody has waited
};

struct Letter
{
    QString text; ///< plain
    /// Places of the texts that mean nothing, and stand in the letter as they were written.
    QStringList unknownPlaces;
    /// What was not known, and is said to be: the names of the places, each once.
    QStringList notKnown;
};

/// Writes the letter. Whatever is not known is said in words; nothing is left out or empty. Letters from the server are
/// made visible, so that nothing in them can hide or turn around what stands beside it.
[[nodiscard]] Letter writeLetter(LetterKind kind, const OrderTelling &telling, const TextBook &book,
                                 const LetterSettings &settings);

} // namespace Rescind
