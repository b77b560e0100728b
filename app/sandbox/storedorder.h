// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/corpus.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace Rescind::Sandbox {

/// What a line has come to. The numbers are in the database, and in the alphabet's order, so that sorting by status is
/// sorting by them.
enum class LineStatus { Allocated = 1, Backordered = 2, Cancelled = 3, HasTracking = 4, Rejected = 5, Unallocated = 6 };

inline constexpr LineStatus allLineStatuses[]
    = {LineStatus::Allocated,   LineStatus::Backordered, LineStatus::Cancelled,
       LineStatus::HasTracking, LineStatus::Rejected,    LineStatus::Unallocated};

/// What became of the last request to cancel a line.
enum class RequestState { None = 0, Pending = 1, Confirmed = 2, Rejected = 3 };

/// `Allocated`, `HasTracking`, …
[[nodiscard]] QLatin1StringView wireName(LineStatus status);
/// none, pending, confirmed, rejected: for the sandbox's own calls; the API has no such words.
[[nodiscard]] QLatin1StringView wireName(RequestState state);

struct StoredParcel
{
    QString trackingNumber;
    QString carrier;
    QString method;
    int weightInGrams = 0;
    int costInCents = 0;
    qint64 shipped = 0; ///< microseconds since 1970, UTC, as all times here
    qint64 created = 0;
    int quantity = 0;
};

struct StoredLine
{
    QUuid uuid;
    int position = 0;
    int item = 0;     ///< id
    int supplier = 0; ///< organisation; 0 while nobody was asked to deliver it
    int quantity = 1;
    LineStatus status = LineStatus::Unallocated;
    RequestState request = RequestState::None;
    qint64 requestedAt = 0;
    int accepted = 0;
    int backordered = 0;
    int rejected = 0;
    qint64 backorderDate = 0; ///< 0: none
    QString retailerNote;
    QString supplierNote;
    QList<StoredParcel> parcels;
};

struct StoredOrder
{
    qint64 id = 0;
    QUuid uuid;
    QString purchaseOrderNumber;
    qint64 created = 0;
    int retailer = 0;    ///< organisation
    int submittedBy = 0; ///< user
    int customerId = 0;
    Customer customer;
    bool sentToSupplier = false;
    QString retailerNotes;
    QString supplierNotes;
    int orderFee = 0; ///< cents, as all money here
    int orderTax = 0;
    int shippingCost = 0;
    int dropShipFee = 0;
    QString carrier; ///< null: none asked for
    QString method;
    QList<StoredLine> lines;

    /// Bits of the suppliers that have a line in it.
    [[nodiscard]] int suppliers() const;
};

/// A line and what decides over it, without the rest of its order.
struct LineRef
{
    qint64 order = 0;
    int position = 0;
    QUuid uuid;
    QUuid orderUuid;
    QString purchaseOrderNumber;
    int retailer = 0;
    int supplier = 0;
    LineStatus status = LineStatus::Unallocated;
    RequestState request = RequestState::None;
};

} // namespace Rescind::Sandbox
