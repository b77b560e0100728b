// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/lookup.h"
#include "app/domain/cancellation.h"
#include "app/domain/order.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Rescind {

/// An order as the cache has it. The id is the cache's own and good until it was emptied: see CacheStore::epoch().
struct CachedOrder
{
    qint64 id = 0;
    Order order;
    QDateTime asOf;      ///< when the server last showed it so
    QDateTime changedAt; ///< when it was first seen as it is
    bool operator==(const CachedOrder &) const = default;
};

/// Whose names are wanted.
enum class CacheNamesOf { Orders, OrdersAndLineItems };

/// How an order and its line items are called.
struct CachedNames
{
    qint64 id = 0;
    QString orderUuid;
    QString purchaseOrderNumber;
    QStringList lineItemUuids; ///< empty unless they were asked for
    bool operator==(const CachedNames &) const = default;
};

/// What can be told of an order without looking into it; thousands are read in a millisecond.
struct CacheGlance
{
    qint64 id = 0;
    QDateTime created; ///< UTC; invalid when the server's text could not be read
    QDateTime asOf;
    QDateTime changedAt;
    OrderRollUp rollUp; ///< counts beyond 65,535 are told as that
    bool operator==(const CacheGlance &) const = default;
};

/// How far something has come, to be gone on with after a restart. Kept in clear: nothing about people belongs here.
struct CachePosition
{
    QString name;
    QByteArray value;
    bool operator==(const CachePosition &) const = default;
};

class PreparedOrders;

/// Orders that were read together.
struct CachePage
{
    QList<Order> orders;
    QDateTime asOf; ///< when they were asked for
    /// Set together with the orders, so that it never tells of more than is there.
    std::optional<CachePosition> position;
    /// The same orders arranged by another thread, or null.
    std::shared_ptr<const PreparedOrders> prepared = {};
};

/// What became of a page: ids in the order of the page.
struct CacheChanges
{
    QList<qint64> ids; ///< of all; 0 for one without a uuid
    QList<qint64> added;
    QList<qint64> changed;
    /// The same as before, or told of as they were before what is known already.
    QList<qint64> unchanged;
    int withoutUuid = 0; ///< cannot be kept
    bool operator==(const CacheChanges &) const = default;
};

/// What a purge goes by.
enum class CacheAge {
    Created, ///< when the order was made; as LastSeen where that is not known
    LastSeen ///< when the server last showed it
};

} // namespace Rescind
