// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/views/orderfilter.h"
#include "app/domain/action.h"

#include <QList>

#include <optional>

namespace Rescind {

/// The views that everybody of a role has.
enum class OrderView {
    NeedsDecision,
    AnsweredByMe,
    PutOff,
    Waiting,
    Overdue,
    Rejected,
    Cancelled,
    Unknown,
    Failed,
    All
};

/// In the sequence they are listed. While the role is not known, those that everybody understands.
[[nodiscard]] QList<OrderView> viewsOf(ActorRole role);
[[nodiscard]] OrderFilter filterOf(OrderView view);
[[nodiscard]] QString displayText(OrderView view);
/// What is in it, in a sentence.
[[nodiscard]] QString explanation(OrderView view);
/// What an empty one says.
[[nodiscard]] QString emptyText(OrderView view);

/// The fixed words of the settings.
[[nodiscard]] QLatin1StringView wireName(OrderView view);
[[nodiscard]] std::optional<OrderView> orderViewFromWireName(QStringView name);

} // namespace Rescind
