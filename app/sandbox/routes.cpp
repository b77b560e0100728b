// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/routes.h"

#include <algorithm>
#include <array>

namespace Rescind::Sandbox {
namespace {

/// `{}` stands for one parameter.
struct Pattern
{
    QByteArrayView path;
    QByteArrayView method;
    Call call;
    bool inV1;
};

constexpr std::array patterns{
    Pattern{"organizations/user-login/", "POST", Call::LogIn, true},
    Pattern{"organizations/", "GET", Call::Organisation, true},
    Pattern{"notifications/", "GET", Call::Notifications, true},
    Pattern{"orders/", "POST", Call::ListOrders, true},
    Pattern{"orders/cancel/", "PATCH", Call::CancelOrder, true},
    Pattern{"orders/items/cancel/{}/", "DELETE", Call::CancelItem, true},
    Pattern{"orders/cancel/{}/confirm/", "PATCH", Call::ConfirmOrder, false},
    Pattern{"orders/cancel/{}/reject/", "PATCH", Call::RejectOrder, false},
    Pattern{"orders/items/cancel/{}/confirm/", "PATCH", Call::ConfirmItem, false},
    Pattern{"orders/items/cancel/{}/reject/", "PATCH", Call::RejectItem, false},
    Pattern{"orders/po/{}/", "GET", Call::OrdersOfPurchaseOrder, false},
    Pattern{"orders/{}/attributes/", "GET", Call::ReadAttributes, false},
    Pattern{"orders/{}/attributes/", "POST", Call::WriteAttributes, false},
    Pattern{"orders/{}/", "GET", Call::OrderDetail, true},
};

/// What stands for the parameter, still encoded; nothing when the path is another one. A pattern without a parameter
/// gives an empty view.
std::optional<QByteArrayView> match(QByteArrayView pattern, QByteArrayView path)
{
    const auto hole = pattern.indexOf("{}");
    if (hole < 0)
        return pattern == path ? std::optional(QByteArrayView("")) : std::nullopt;
    const auto before = pattern.first(hole);
    const auto after = pattern.sliced(hole + 2);
    if (path.size() <= before.size() + after.size() || !path.startsWith(before) || !path.endsWith(after))
        return {};
    const auto value = path.sliced(before.size(), path.size() - before.size() - after.size());
    return value.contains('/') ? std::nullopt : std::optional(value);
}

} // namespace

std::optional<Route> routeOf(const QByteArray &method, const QByteArray &path)
{
    Route route;
    QByteArrayView rest(path);
    if (rest.startsWith("/timp/")) {
        rest = rest.sliced(6);
    } else if (rest.startsWith('/')) {
        route.release = Release::V1;
        rest = rest.sliced(1);
    } else {
        return {};
    }
    // The first pattern that fits says which path it is: "orders/{}/" would take "orders/cancel/" too.
    const auto serves = [&route](const Pattern &pattern) { return pattern.inV1 || route.release != Release::V1; };
    const auto first = std::ranges::find_if(
        patterns, [&](const Pattern &pattern) { return serves(pattern) && match(pattern.path, rest); });
    if (first == patterns.end())
        return {};
    const auto parameter = match(first->path, rest).value_or(QByteArrayView());
    route.parameter = QString::fromUtf8(QByteArray::fromPercentEncoding(parameter.toByteArray()));
    for (const auto &pattern : patterns) {
        if (pattern.path != first->path)
            continue;
        route.allowed += (route.allowed.isEmpty() ? "" : ", ") + pattern.method.toByteArray();
        if (pattern.method == method) {
            route.methodKnown = true;
            route.call = pattern.call;
        }
    }
    return route;
}

BodyRule bodyRule(Call call)
{
    switch (call) {
    case Call::LogIn:
    case Call::ListOrders:
    case Call::WriteAttributes:
    case Call::CancelOrder:
    case Call::CancelItem:
    case Call::ConfirmItem:
        return BodyRule::Json;
    case Call::ConfirmOrder:
    case Call::RejectOrder:
    case Call::RejectItem:
        return BodyRule::NoneOrEmpty;
    case Call::Organisation:
    case Call::OrderDetail:
    case Call::OrdersOfPurchaseOrder:
    case Call::Notifications:
    case Call::ReadAttributes:
        return BodyRule::None;
    }
    return BodyRule::None;
}

std::optional<ActionKind> actionOf(Call call)
{
    switch (call) {
    case Call::CancelOrder:
        return ActionKind::CancelOrder;
    case Call::CancelItem:
        return ActionKind::CancelItem;
    case Call::ConfirmOrder:
        return ActionKind::ConfirmOrder;
    case Call::RejectOrder:
        return ActionKind::RejectOrder;
    case Call::ConfirmItem:
        return ActionKind::ConfirmItem;
    case Call::RejectItem:
        return ActionKind::RejectItem;
    case Call::LogIn:
    case Call::Organisation:
    case Call::ListOrders:
    case Call::OrderDetail:
    case Call::OrdersOfPurchaseOrder:
    case Call::Notifications:
    case Call::ReadAttributes:
    case Call::WriteAttributes:
        break;
    }
    return {};
}

} // namespace Rescind::Sandbox
