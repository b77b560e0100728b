// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/domain/rules.h"

#include <optional>

namespace Rescind::DeedRules {

// What the course of a deed is judged by. Pure functions.

/// What a failed attempt means for the deed. A documented refusal came before anything was carried out; whatever may
/// have reached the server and was not answered as documented is Unknown.
[[nodiscard]] ActionState stateAfter(const ApiError &error);

/// What a success means for the deed: a cancel is a request, an answer of the supplier is final.
[[nodiscard]] ActionState stateAfterSuccess(ActionKind kind);

/// What a failed read beforehand means for the deed; nothing of it was sent either way. A documented "no" counts as
/// Refused, anything else as NotSent.
[[nodiscard]] ActionState stateAfterFailedRead(const ApiError &error);

/// Whether each of these lines of @p order shows `Cancelled`; false for no lines.
[[nodiscard]] bool allCancelled(const QStringList &lineItemUuids, const Order &order);

/// What a later read makes of an attempt whose outcome was not observed. Never Refused but where the read proves that
/// it did not take effect: an answer that was given the other way.
[[nodiscard]] ActionState stateAfterRead(ActionKind kind, const QStringList &lineItemUuids, const Order *before,
                                         const Order &after);

/// Whether the decision a person took on @p seen is another one on what is known @p now, so that they have to look
/// again.
[[nodiscard]] bool differsInWhatMatters(const Decision &seen, const Decision &now);

/// The lines acted on, lower case.
[[nodiscard]] QStringList actedOn(const Decision &decision);

/// Why an order-wide deed must wait although other lines allow it: one of its lines has a deed of ours under way, or
/// one whose outcome is unknown, and the server would act on that line, too.
[[nodiscard]] std::optional<Refusal> barredByOurOwn(const Decision &decision);

/// What our request has become when the server shows @p lineItem so; nullopt when that tells nothing new.
[[nodiscard]] std::optional<ActionState> advancedBy(const OurRequest &request, const LineItem &lineItem);

} // namespace Rescind::DeedRules
