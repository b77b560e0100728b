// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/jsonline.h"
#include "app/domain/order.h"

#include <optional>

namespace Rescind {
struct ActionOutcome;
struct JournalEntry;
class Session;
} // namespace Rescind

namespace Rescind::Cli {

// What goes to standard output as JSON. Members and words are a promise to scripts.

/// `order_uuid, po_number, created, retailer, customer, notes, lines:[…]`
[[nodiscard]] JsonLine orderJson(const Order &order);

/// ISO 8601 in UTC with as many digits after the second as the server gave; the server's own text when it can't be
/// read.
[[nodiscard]] QString createdText(const Order &order);
/// The retailer's notes and then the supplier's, a line end between them.
[[nodiscard]] QString notesText(const Order &order);
/// What the item is called: its own name, else its SKU's.
[[nodiscard]] QString itemName(const LineItem &lineItem);

/// What became of one target of a deed, whether or not it came as far as being sent.
struct ActionReport
{
    ActionKind action = ActionKind::CancelItem;
    QString target; ///< the uuid that goes to the server; as it was given when that did not come about
    QString given;  ///< as the person named it
    QString orderUuid;
    QString purchaseOrderNumber;
    QString reason;
    ActionState state = ActionState::NotSent;
    int http = 0;
    /// Why, as a fixed word: of a refusal by our rules, or of an error. May be empty.
    QString why;
    QString message;
    ExitCode exitCode = ExitCode::NotReached;
};

/// @param order what is known of the order, or null
[[nodiscard]] ActionReport reportOf(const ActionOutcome &outcome, const QString &given, const Order *order);

/// `action, target, state, http, message`, and besides `order_uuid, po_number, given, why, reason`
[[nodiscard]] JsonLine actionJson(const ActionReport &report);

/// `id, action, target, order_uuid, po_number, state, since, created, tries, http, message, reason, server, user,
/// profile, batch, row`
[[nodiscard]] JsonLine journalJson(const JournalEntry &entry);

/// `server, place, release, profile, user, user_uuid, organisation, organisation_uuid, role, permissions, token_ends`
[[nodiscard]] JsonLine identityJson(const Session &session, const QString &organisationName);
/// retailer, supplier or unknown
[[nodiscard]] QString roleWord(ActorRole role);

} // namespace Rescind::Cli
