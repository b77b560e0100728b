// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/action.h"
#include "app/domain/actor.h"
#include "app/domain/cancellation.h"
#include "app/domain/order.h"

namespace Rescind {

/// Why a deed is not offered, or not sent. Each has words of its own for people.
enum class RefusalReason {
    NotSignedIn,     ///< decided by the caller, never by evaluate()
    NeedsRetailer,   ///< "your account is a supplier's"
    NeedsSupplier,   ///< "your account is a retailer's"
    LacksPermission, ///< the log-in answer withheld `cancel_order`
    NotInRelease,    ///< V1 has no supplier-side call
    NotYourLine,     ///< the line is another supplier's
    NoLines,         ///< an order without lines, or none of ours in it
    LineNotInOrder,  ///< the line item is not part of the order it was said to belong to
    Shipped,         ///< detail: the tracking number, where one is known
    AlreadyCancelled,
    AlreadyRequested,      ///< the server shows an open request, or our own was taken (detail: when, for people)
    AlreadyRejected,       ///< the request was answered: rejected
    AnotherActionHeld,     ///< one of ours waits to be sent, and can be undone
    AnotherActionUnderWay, ///< one of ours is being sent
    OutcomeUnknown         ///< one of ours may have arrived; find out first
};

struct Refusal
{
    RefusalReason reason = RefusalReason::NotSignedIn;
    /// What belongs into the sentence: a tracking number, a name, or a translated clause ("you confirmed it on …, by
    /// this program's own record"). Server text: show it as plain text.
    QString detail;
    bool operator==(const Refusal &) const = default;
};

/// True when the reason lies in the account (role, permission, release), not in the order or line.
[[nodiscard]] bool concernsAccount(RefusalReason reason);

/// A whole translated sentence: "It has shipped: tracking 1Z999…".
[[nodiscard]] QString displayText(const Refusal &refusal);
/// What the person can do instead; may be empty.
[[nodiscard]] QString advice(const Refusal &refusal, ActionKind kind);
/// The fixed word for logs and tests, such as "shipped".
[[nodiscard]] QLatin1StringView wireName(RefusalReason reason);

/// What would become of one line.
struct LineDecision
{
    QString lineItemUuid;
    /// Why this line would be left out; nullopt when it would be acted on.
    std::optional<Refusal> refusal;
    bool operator==(const LineDecision &) const = default;
};

/// May this be done, and to which lines.
struct Decision
{
    /// Why nothing may be done; nullopt when at least one line may be acted on.
    std::optional<Refusal> refusal;
    /// For an order-wide deed every line of the order (a supplier: its own lines), in the order's own sequence; else
    /// the one line.
    QList<LineDecision> lines;
    /// For confirm and reject: no source says that a cancellation was requested for at least one of the lines acted on.
    /// The API documents no way to see that, so it is allowed, and said.
    bool requestNotShown = false;

    [[nodiscard]] bool isAllowed() const { return !refusal.has_value(); }
    [[nodiscard]] int linesActedOn() const;
    bool operator==(const Decision &) const = default;
};

/// Decides from what is known, without any guess: where the server has not told (permissions of a pasted token, an
/// undocumented status, the owner of a line), the deed is allowed and the server judges.
/// @param lineItemUuid the line for an item deed; ignored for an order-wide one.
/// The worst account reason comes first, then the line's own; an order-wide deed is refused only when every line is,
/// with the reason of the first line where they differ.
[[nodiscard]] Decision evaluate(ActionKind kind, const Order &order, const QString &lineItemUuid, const Actor &actor,
                                const OurRequests &ourRequests = {});

/// Only the account's side of the rules (role, permission, release): for a deed on a line nothing else is known of.
[[nodiscard]] std::optional<Refusal> evaluateAccount(ActionKind kind, const Actor &actor);

/// What a later read says of a deed whose outcome was not observed or was refused.
enum class Verdict {
    Happened,    ///< the server's state shows what the deed asks for
    Overtaken,   ///< the server's state shows that something else happened that rules the deed out
    Inconclusive ///< the state does not tell
};

/// Compares what was seen before (@p before may be null: not known) with @p after, for the lines the deed concerns.
/// A cancel has happened when each line acted on shows Requested or Cancelled and did not before; a confirm when each
/// shows Cancelled; a reject when each shows Rejected. A cancel is overtaken when each line has shipped, or shows a
/// rejection that was not there before; a confirm when each has shipped or shows Rejected; a reject when each shows
/// Cancelled. Lines that disagree are inconclusive. Absence of a marker is never proof of the opposite.
[[nodiscard]] Verdict verdictFromRead(ActionKind kind, const QStringList &lineItemUuids, const Order *before,
                                      const Order &after);

} // namespace Rescind
