// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QLatin1StringView>
#include <QMetaType>
#include <QString>

#include "app/domain/action.h"

#include <optional>
#include <span>

namespace Rescind {

/// How far an intent has come, by the journal.
enum class JournalState {
    Held,             ///< decided and not sent: in its undo window, in the queue, or put back
    Sending,          ///< claimed: from here on it may reach the server
    Requested,        ///< the server took the request to cancel; the supplier has not answered
    SettledConfirmed, ///< it is done: the lines are cancelled
    SettledRejected,  ///< it is done: the request to cancel was rejected
    Refused,          ///< the server, or our own rules before anything was sent, said no
    Unknown,          ///< it may have reached the server; what became of it was not observed
    Withdrawn,        ///< undone by a person; nothing was sent
    Superseded,       ///< the state had changed since the person decided; nothing was sent
    NotSent,          ///< it certainly did not reach the server, and was given up
    Closed            ///< a person ended an Unknown one as it stood
};

inline constexpr JournalState allJournalStates[] = {JournalState::Held,
                                                    JournalState::Sending,
                                                    JournalState::Requested,
                                                    JournalState::SettledConfirmed,
                                                    JournalState::SettledRejected,
                                                    JournalState::Refused,
                                                    JournalState::Unknown,
                                                    JournalState::Withdrawn,
                                                    JournalState::Superseded,
                                                    JournalState::NotSent,
                                                    JournalState::Closed};

/// What a transition was decided by.
enum class Decider {
    Program = 1, ///< this program, by what it knows itself: its rules, its queue, a connection that never came about
    Answer = 2,  ///< the server's answer to this very request
    Read = 4,    ///< a read of the order
    Person = 8   ///< somebody's decision
};
Q_DECLARE_FLAGS(Deciders, Decider)

inline constexpr Decider allDeciders[] = {Decider::Program, Decider::Answer, Decider::Read, Decider::Person};

/// One allowed step, and who may decide it.
struct JournalStep
{
    JournalState from;
    JournalState to;
    Deciders by;
};

/// The whole table. What is not in it is impossible: the store refuses it, and so does the database.
[[nodiscard]] std::span<const JournalStep> journalSteps();
/// Who may take an intent from @p from to @p to; none when nobody may.
[[nodiscard]] Deciders decidersOf(JournalState from, JournalState to);
[[nodiscard]] bool isAllowed(JournalState from, JournalState to, Decider by);
/// Whether an action of this kind can come to @p state at all: only a cancel is ever Requested, a confirm never ends
/// as rejected and a reject never as confirmed (an answer that was given the other way refuses ours).
[[nodiscard]] bool suits(ActionKind action, JournalState state);
/// True when nothing leads out of it.
[[nodiscard]] bool isFinal(JournalState state);

/// The fixed words of the file and of the command line: held, sending, requested, settled-confirmed, settled-rejected,
/// refused, unknown, withdrawn, superseded, not-sent, closed.
[[nodiscard]] QLatin1StringView wireName(JournalState state);
[[nodiscard]] std::optional<JournalState> journalStateFromWireName(QStringView name);
/// program, answer, read, person.
[[nodiscard]] QLatin1StringView wireName(Decider decider);
[[nodiscard]] std::optional<Decider> deciderFromWireName(QStringView name);
/// Words for people, translated: "Waiting", "Outcome unknown", …
[[nodiscard]] QString displayText(JournalState state);

} // namespace Rescind

Q_DECLARE_METATYPE(Rescind::JournalState)
