// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/action.h"
#include "app/domain/order.h"

#include <optional>

namespace Rescind {

/// What we asked for, in a few words: "Cancel the item · Requested · 10:12".
[[nodiscard]] QString requestText(const OurRequest &request);

/// The same for a table's cell: "Cancel · Requested".
[[nodiscard]] QString shortRequestText(ActionKind kind, ActionState state);
/// All that are usual, for a column that has room for them.
[[nodiscard]] QStringList shortRequestTexts();

/// Our request for @p line; nullopt when we asked nothing of it.
[[nodiscard]] std::optional<OurRequest> requestFor(const LineItem &line, const OurRequests &requests);

/// How soon a person has to look at it, for sorting: 0 for none, more for what presses more.
[[nodiscard]] int requestUrgency(const std::optional<OurRequest> &request);

/// Of our requests for the lines of @p order the one a person has to look at first: an unknown outcome before one under
/// way, before one that failed, before one that waits, before one that is settled. Of equals, the latest.
[[nodiscard]] std::optional<OurRequest> foremostRequest(const Order &order, const OurRequests &requests);

} // namespace Rescind
