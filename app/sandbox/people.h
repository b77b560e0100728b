// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/action.h"

#include <QString>
#include <QStringList>
#include <QUuid>

#include <span>

namespace Rescind::Sandbox {

/// A member of the network. The same in every sandbox, whatever the seed.
struct Organisation
{
    int id = 0; ///< what the database says; for suppliers 1 << id is their bit in an order's set of suppliers
    QString name;
    ActorRole role = ActorRole::Unknown;
    QUuid uuid; ///< `org_uuid`
    /// `retailer_uuid` or `supplier_uuid`: what orders and lines show. The documentation names both and says nowhere
    /// that they are equal, so here they are not.
    QUuid partyUuid;
};

struct User
{
    int id = 0;
    QString name;
    QString password; ///< obviously a sandbox's: `sandbox-<name>`
    QString fullName;
    QString email;
    QString seat; ///< what it is for: retailer, support, restricted, supplier
    QUuid uuid;
    int organisation = 0;
    QStringList permissions;

    [[nodiscard]] bool may(QLatin1StringView permission) const { return permissions.contains(permission); }
};

inline constexpr int mainRetailer = 1;
inline constexpr int otherRetailer = 2;
inline constexpr int firstSupplier = 3;
inline constexpr int secondSupplier = 4;

[[nodiscard]] std::span<const Organisation> organisations();
[[nodiscard]] const Organisation &organisation(int id);
[[nodiscard]] std::span<const User> users();
/// The user whose name and password these are, or null.
[[nodiscard]] const User *userWith(QStringView name, QStringView password);
[[nodiscard]] const User &userWithId(int id);

/// One permission as the log-in answer tells of it.
struct PermissionInfo
{
    QLatin1StringView name;
    QLatin1StringView displayName;
    QLatin1StringView description;
    QLatin1StringView grouping;
    bool forRetailers;
    bool forSuppliers;
};
[[nodiscard]] std::span<const PermissionInfo> permissionInfos();

[[nodiscard]] constexpr int supplierBit(int organisationId)
{
    return organisationId > 0 ? 1 << organisationId : 0;
}

} // namespace Rescind::Sandbox
