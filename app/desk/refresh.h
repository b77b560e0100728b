// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/cache/cacheerror.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QSet>
#include <QString>

#include <optional>

namespace Rescind {

/// What a round through the server's orders is to do.
struct RefreshSettings
{
    /// Only so many of the newest; 0 for all. Only a round through all has a position to go on from.
    int most = 0;
    /// Orders made before this are neither kept nor looked for; invalid: all are.
    QDateTime notBefore;
    /// Orders that OrderSync::ordersRead() shall tell of, uuids in lower case: whoever learns from single orders does
    /// not see the others.
    QSet<QString> watched;
    /// The same, by a line of theirs: for deeds whose order is not known.
    QSet<QString> watchedLines;
    /// Goes on where an earlier round was left, when that was not long ago.
    bool goesOn = true;
    int inFlight = 6;    ///< at most so many pages at the same time, 1 to 6
    int firstPage = 100; ///< small, so that the newest are there at once
    int page = 500;      ///< the others
};

/// Orders that could not be read, and why; the others were.
struct UnreadOrders
{
    int first = 0; ///< place in the list, newest first, from 1
    int count = 0;
    ApiError error;
    bool operator==(const UnreadOrders &) const = default;
};

/// How far a round has come.
struct RefreshProgress
{
    int received = 0;            ///< orders, those that were known already included
    std::optional<qint64> total; ///< as the server tells; it may be too large
    int added = 0;               ///< of those stored so far
    int changed = 0;
    int withoutUuid = 0;
    QList<UnreadOrders> unread;
    /// Places where so many orders arrived meanwhile that one between them may have been missed.
    int looseSeams = 0;
    bool isComplete = false;              ///< everything that was asked for was read, what is in `unread` aside
    std::optional<CacheError> cacheError; ///< why it could not be stored, and so the round ended
};

} // namespace Rescind

Q_DECLARE_METATYPE(Rescind::RefreshProgress)
