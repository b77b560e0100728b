// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/people.h"

#include "app/sandbox/random.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Rescind::Sandbox {
namespace {

QUuid fixedUuid(quint64 stream)
{
    return Random(0x52657363696e64ULL, stream).uuid();
}

Organisation makeOrganisation(int id, const QString &name, ActorRole role)
{
    const auto stream = static_cast<quint64>(id);
    return {id, name, role, fixedUuid(100 + stream), fixedUuid(200 + stream)};
}

User makeUser(int id, const QString &name, const QString &fullName, const QString &seat, int organisationId,
              const QStringList &permissions)
{
    const QString domain = organisation(organisationId).name.section(u' ', 0, 0).toLower() + u".example"_s;
    return {id,
            name,
            u"sandbox-"_s + name,
            fullName,
            name + u'@' + domain,
            seat,
            fixedUuid(300 + static_cast<quint64>(id)),
            organisationId,
            permissions};
}

} // namespace

std::span<const Organisation> organisations()
{
    static const std::array all{makeOrganisation(mainRetailer, u"Alder & Finch Home"_s, ActorRole::Retailer),
                                makeOrganisation(otherRetailer, u"Harbour Lane Gifts"_s, ActorRole::Retailer),
                                makeOrganisation(firstSupplier, u"Calder Ceramics"_s, ActorRole::Supplier),
                                makeOrganisation(secondSupplier, u"Brightwater Lighting"_s, ActorRole::Supplier)};
    return all;
}

const Organisation &organisation(int id)
{
    return organisations()[static_cast<std::size_t>(id - 1)];
}

std::span<const User> users()
{
    static const QStringList retailer{u"view_order"_s, u"cancel_order"_s, u"export_order"_s, u"create_order"_s};
    static const QStringList supplier{u"view_order"_s, u"cancel_order"_s, u"export_order"_s, u"allocate_order"_s,
                                      u"add_order_tracking"_s};
    static const QStringList viewOnly{u"view_order"_s};
    static const std::array all{makeUser(1, u"rita"_s, u"Rita Lindqvist"_s, u"retailer"_s, mainRetailer, retailer),
                                makeUser(2, u"dana"_s, u"Dana Okafor"_s, u"support"_s, mainRetailer, viewOnly),
                                makeUser(3, u"sam"_s, u"Sam Whitlock"_s, u"supplier"_s, firstSupplier, supplier),
                                makeUser(4, u"sue"_s, u"Sue Tanaka"_s, u"supplier"_s, secondSupplier, supplier),
                                makeUser(5, u"nora"_s, u"Nora Blum"_s, u"restricted"_s, mainRetailer, {}),
                                makeUser(6, u"stan"_s, u"Stan Mercer"_s, u"restricted"_s, firstSupplier, viewOnly),
                                makeUser(7, u"otto"_s, u"Otto Ferrara"_s, u"retailer"_s, otherRetailer, retailer)};
    return all;
}

const User *userWith(QStringView name, QStringView password)
{
    const auto it = std::ranges::find_if(
        users(), [&](const User &user) { return user.name == name && user.password == password; });
    return it == users().end() ? nullptr : &*it;
}

const User &userWithId(int id)
{
    return users()[static_cast<std::size_t>(id - 1)];
}

std::span<const PermissionInfo> permissionInfos()
{
    static constexpr std::array all{
        PermissionInfo{"view_order"_L1, "View orders"_L1, "See the organisation's orders"_L1, "Orders"_L1, true, true},
        PermissionInfo{"cancel_order"_L1, "Cancel orders"_L1, "Request and answer cancellations"_L1, "Orders"_L1, true,
                       true},
        PermissionInfo{"export_order"_L1, "Export orders"_L1, "Save orders to a file"_L1, "Orders"_L1, true, true},
        PermissionInfo{"create_order"_L1, "Create orders"_L1, "Submit new orders"_L1, "Orders"_L1, true, false},
        PermissionInfo{"allocate_order"_L1, "Allocate orders"_L1, "Promise or refuse stock"_L1, "Fulfilment"_L1, false,
                       true},
        PermissionInfo{"add_order_tracking"_L1, "Add tracking"_L1, "Record shipments"_L1, "Fulfilment"_L1, false,
                       true}};
    return all;
}

} // namespace Rescind::Sandbox
