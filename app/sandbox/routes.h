// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/action.h"
#include "app/domain/actor.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Rescind::Sandbox {

/// A call of the API.
enum class Call {
    LogIn,
    Organisation,
    ListOrders,
    OrderDetail,
    OrdersOfPurchaseOrder,
    Notifications,
    ReadAttributes,
    WriteAttributes,
    CancelOrder,
    CancelItem,
    ConfirmOrder,
    RejectOrder,
    ConfirmItem,
    RejectItem
};

/// Where a request leads.
struct Route
{
    Release release = Release::Timpanogos;
    Call call = Call::LogIn;
    QString parameter;        ///< what stands in the path, percent-decoded; empty where nothing does
    bool methodKnown = false; ///< false: 405, and `allowed` has the right ones
    QByteArray allowed;
};

/// The route of a path as it came, or nothing: 404. A path without its last slash is another path.
[[nodiscard]] std::optional<Route> routeOf(const QByteArray &method, const QByteArray &path);

/// What the documentation shows as the body of a call.
enum class BodyRule {
    None,       ///< GET: whatever comes is not looked at
    Json,       ///< a JSON object is due
    NoneOrEmpty ///< no body is documented; an empty object is taken
};
[[nodiscard]] BodyRule bodyRule(Call call);

/// The six deeds; nothing for the other calls.
[[nodiscard]] std::optional<ActionKind> actionOf(Call call);

} // namespace Rescind::Sandbox
