// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/account.h"
#include "app/desk/actionrunner.h"
#include "app/journal/journalentry.h"

#include <chrono>

namespace Rescind::DeedRecord {

// Between what the desk works with and what the journal holds. Pure functions.

/// @p intent as it is written down, with a new id unless it has one.
/// @param profile whose lock guards it
[[nodiscard]] JournalIntent toJournal(const ActionIntent &intent, const Account &account, const QString &profile,
                                      const QDateTime &now, std::chrono::milliseconds hold);

/// The intent of an entry. What the person saw comes back as an order that has the lines acted on and nothing else.
[[nodiscard]] ActionIntent fromJournal(const JournalIntent &intent);

/// What the journal calls the account's server.
[[nodiscard]] QString serverOf(const Account &account);
/// Whether @p entry was decided by this person at this server: only then may it be carried on with.
[[nodiscard]] bool belongsTo(const JournalIntent &intent, const Account &account);

/// The journal's state for what a deed ended as.
[[nodiscard]] JournalState stateOf(const ActionOutcome &outcome);
/// The desk's state of an entry; a withdrawn or closed one counts as not sent.
[[nodiscard]] ActionState stateOf(JournalState state);

/// What a later read makes of an open deed (Requested or Unknown) on these lines; nullopt when it tells nothing new.
[[nodiscard]] std::optional<JournalState> advancedBy(JournalState state, ActionKind kind,
                                                     const QStringList &lineItemUuids, const Order *before,
                                                     const Order &now);

} // namespace Rescind::DeedRecord
