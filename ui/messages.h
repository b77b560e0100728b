// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "ui/widgets/messagebar.h"
#include "ui/workspace.h"

namespace Rescind {

/// What was tried when something failed, as far as a report needs to know.
struct Attempt
{
    enum class What { SignIn, List, Read, FindByPurchaseOrderNumber, Deed };

    What what = What::List;
    std::optional<ActionKind> kind; ///< for Deed
    Release release = Release::Timpanogos;
};

/// What came of an attempt to read, and what to do. That nothing was changed by it goes without saying.
[[nodiscard]] QString readingText(const ApiError &error);
/// A failure to read in words: mark, tone, title and text, without buttons.
[[nodiscard]] Message messageFor(const ApiError &error, const QString &title);
/// What became of a deed, without buttons. @p order may be null.
[[nodiscard]] Message messageFor(const ActionOutcome &outcome, const Order *order);
[[nodiscard]] Message messageForUnderWay(const ActionIntent &intent, const Order *order);
/// A deed that can be taken back for at least @p left. @p others of the same order can, too.
[[nodiscard]] Message messageForHeld(const ActionIntent &intent, const Order *order, std::chrono::milliseconds left,
                                     bool isPaused, int others);
/// It was taken back, and the journal is being told.
[[nodiscard]] Message messageForTakingBack(const ActionIntent &intent, const Order *order);
/// Whether to ask again for something of unknown outcome.
[[nodiscard]] Message messageForAskingAgain(const ActionOutcome &outcome, const Order *order);
[[nodiscard]] Message messageForStandstill(const Standstill &standstill);

/// The deed and what it is done to: "Cancel item “Blue mug”".
[[nodiscard]] QString deedTitle(ActionKind kind, const QString &lineItemUuid, const Order *order);

/// A report of our own defect for the clipboard: versions, verb, path with its parameters left out, status. No token,
/// no host, nothing of a person or an order.
[[nodiscard]] QString defectReport(const ApiError &error, const Attempt &attempt);

} // namespace Rescind
