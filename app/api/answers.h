// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"
#include "app/domain/order.h"
#include "app/domain/secret.h"

#include <QJsonValue>
#include <QList>

namespace Rescind {

/// What log-in answers (authentication page).
struct LogInAnswer
{
    Secret token;
    QString organisationUuid;
    QString userUuid;
    QString retailerUuid; ///< empty when it does not apply
    QString supplierUuid; ///< empty when it does not apply
    ActorRole role = ActorRole::Unknown;
    Permissions permissions;
};

/// What `GET …/organizations/` answers; members other than `org_type` are undocumented and read when present.
struct OrganisationAnswer
{
    QString uuid;
    QString name;
    ActorRole role = ActorRole::Unknown;
};

/// An order in a page that could not be read. The others of the page are unaffected.
struct SkippedOrder
{
    int position = 0;  ///< 0-based, in the page as received
    QString orderUuid; ///< empty when even that could not be read
    QString reason;    ///< translated, for people
};

struct OrderPage
{
    QList<Order> orders;
    QList<SkippedOrder> skipped;
    /// Elements in the server's array, readable or not: what paging advances by.
    int received = 0;
    /// `total_results`; it may count more than what matches. nullopt when absent.
    std::optional<qint64> totalResults;
};

/// One notification; the API documents these four members only.
struct Notification
{
    QString uuid;
    QString title;
    QString createdDate;
    QString type;
};

/// One order attribute or note, verbatim.
struct OrderAttribute
{
    QString name;
    QString value;
};

} // namespace Rescind
