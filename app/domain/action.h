// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>

namespace Rescind {

/// The six deeds the network knows.
enum class ActionKind { CancelOrder, CancelItem, ConfirmOrder, RejectOrder, ConfirmItem, RejectItem };

inline constexpr ActionKind allActionKinds[]
    = {ActionKind::CancelOrder, ActionKind::CancelItem,  ActionKind::ConfirmOrder,
       ActionKind::RejectOrder, ActionKind::ConfirmItem, ActionKind::RejectItem};

enum class ActorRole { Unknown, Retailer, Supplier };

/// Order-wide deeds name an order, the others a line item.
[[nodiscard]] bool concernsWholeOrder(ActionKind kind);
/// Retailer for the two cancels, Supplier for the four answers.
[[nodiscard]] ActorRole roleNeeded(ActionKind kind);
[[nodiscard]] bool isCancel(ActionKind kind);
[[nodiscard]] bool isConfirm(ActionKind kind);
[[nodiscard]] bool isReject(ActionKind kind);

/// The fixed words of the command line: cancel-order, cancel-item, confirm-order, reject-order, confirm-item,
/// reject-item.
[[nodiscard]] QLatin1StringView wireName(ActionKind kind);
[[nodiscard]] std::optional<ActionKind> actionKindFromWireName(QStringView name);
/// What a menu or a history says, order and item told apart: "Cancel order", "Confirm cancellation of the item", …
[[nodiscard]] QString displayText(ActionKind kind);

/// How far a deed of ours has come.
enum class ActionState {
    Held, ///< decided and written down, not sent: it can still be undone
    Sending,
    Requested, ///< the server took the request to cancel; the supplier has not answered
    Settled,   ///< it is done: the server took a confirm or reject, or a read shows the outcome
    Refused,   ///< the server, or our own rules before anything was sent, said no
    Unknown,   ///< it may have reached the server; what became of it could not be observed
    NotSent,   ///< it certainly did not reach the server
    Superseded ///< the state had changed since the person decided, so nothing was sent
};

/// The fixed words of the command line: held, sending, requested, settled, refused, unknown, not-sent, superseded.
[[nodiscard]] QLatin1StringView wireName(ActionState state);
[[nodiscard]] QString displayText(ActionState state);

/// What we asked for, kept apart from what the server says of the line.
struct OurRequest
{
    ActionKind kind = ActionKind::CancelItem;
    ActionState state = ActionState::Sending;
    QDateTime at; ///< UTC, when it reached this state
    bool operator==(const OurRequest &) const = default;
};

/// Our latest request for each line, by line item uuid in lower case. An order-wide deed has an entry for each line it
/// concerned.
using OurRequests = QHash<QString, OurRequest>;

} // namespace Rescind

Q_DECLARE_METATYPE(Rescind::ActionKind)
Q_DECLARE_METATYPE(Rescind::ActionState)
