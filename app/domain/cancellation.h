// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/order.h"

#include <QCoreApplication>

namespace Rescind {

/// What the server's own words for a line say of its cancellation, and nothing else: what we asked for is OurRequest.
enum class CancellationState {
    None,      ///< neither status nor designation speaks of a cancellation
    Requested, ///< an undocumented value that contains "cancel" (PendingCancel, CancelRequested, …)
    Cancelled, ///< the documented `Cancelled`, or `Canceled`
    Rejected,  ///< an undocumented value that contains "cancel" and "reject", "denied" or "declin"
    Unknown    ///< the server sent neither status nor designation, or two values that contradict each other
};

/// The value without the wrapping of "ID: 1 Name: HasTracking", which one documented answer prints, and without blanks
/// around it.
[[nodiscard]] QStringView bareValue(QStringView statusOrDesignation);
/// Reads one status or designation. An empty text reads as None.
[[nodiscard]] CancellationState cancellationStateOf(QStringView statusOrDesignation);
/// The line's state from both fields. `Cancelled` in either wins; Requested beside Rejected is Unknown.
[[nodiscard]] CancellationState cancellationState(const LineItem &lineItem);
/// True when the server said `Cancelled` in one field and something that shows shipment or a rejected cancellation in
/// the other, or shows parcels for a cancelled line: the person must be told both.
[[nodiscard]] bool contradictsItself(const LineItem &lineItem);

/// A parcel with a tracking number, or `HasTracking` in either field.
[[nodiscard]] bool hasShipped(const LineItem &lineItem);
/// The first tracking number the server sent; empty when there is none.
[[nodiscard]] QString trackingNumber(const LineItem &lineItem);

/// The whole order at a glance; of several that apply, the one listed first is shown.
enum class OrderCancellation {
    Unknown,         ///< at least one line cannot be read
    Mixed,           ///< some requests were rejected, others are open or confirmed
    Rejected,        ///< every request the server shows was rejected by the supplier
    Requested,       ///< requests are open, none is confirmed yet
    PartlyConfirmed, ///< `cancelled` of `lines` lines are cancelled, others are not
    AllCancelled,
    Shipped, ///< nothing of a cancellation, and every line has shipped
    None
};

/// Counts of lines by what the server says of each.
struct OrderRollUp
{
    OrderCancellation state = OrderCancellation::None;
    int lines = 0;
    int requested = 0;
    int cancelled = 0;
    int rejected = 0;
    int unknown = 0;
    int shipped = 0; ///< shipped and not cancelled
    bool operator==(const OrderRollUp &) const = default;
};

/// An order without lines is Unknown: the server told nothing that could be rolled up.
[[nodiscard]] OrderRollUp rollUp(const Order &order);

/// Words for people, translated: "Requested", "Cancelled", …
[[nodiscard]] QString displayText(CancellationState state);
/// "2 of 3 lines cancelled", "Cancellation requested", …
[[nodiscard]] QString displayText(const OrderRollUp &rollUp);
/// The fixed words of the command line's JSON: none, requested, cancelled, rejected, unknown.
[[nodiscard]] QLatin1StringView wireName(CancellationState state);

} // namespace Rescind
