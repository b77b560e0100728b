// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalstate.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rescind {

namespace {

class StateTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::JournalState)
};

using enum JournalState;

// The database has the same table in its own words (journalschema.cpp), and a test compares the two.
constexpr JournalStep steps[] = {
    {Held, Sending, Decider::Program},
    {Held, Withdrawn, Decider::Person},
    {Held, Superseded, Deciders(Decider::Program) | Decider::Read},
    {Held, Refused, Deciders(Decider::Program) | Decider::Answer | Decider::Read},
    {Held, NotSent, Deciders(Decider::Program) | Decider::Person},
    {Sending, Requested, Deciders(Decider::Answer) | Decider::Read},
    {Sending, SettledConfirmed, Deciders(Decider::Answer) | Decider::Read},
    {Sending, SettledRejected, Deciders(Decider::Answer) | Decider::Read},
    {Sending, Refused, Deciders(Decider::Answer) | Decider::Read},
    {Sending, Unknown, Deciders(Decider::Program) | Decider::Answer},
    {Sending, Held, Deciders(Decider::Program) | Decider::Answer},
    {Sending, NotSent, Deciders(Decider::Program) | Decider::Answer},
    {Requested, SettledConfirmed, Decider::Read},
    {Requested, SettledRejected, Decider::Read},
    {Unknown, Requested, Decider::Read},
    {Unknown, SettledConfirmed, Decider::Read},
    {Unknown, SettledRejected, Decider::Read},
    {Unknown, Refused, Decider::Read},
    {Unknown, Held, Decider::Person},
    {Unknown, Closed, Decider::Person},
};

} // namespace

std::span<const JournalStep> journalSteps()
{
    return steps;
}

Deciders decidersOf(JournalState from, JournalState to)
{
    const auto *const step = std::ranges::find_if(
        steps, [from, to](const JournalStep &candidate) { return candidate.from == from && candidate.to == to; });
    return step == std::end(steps) ? Deciders() : step->by;
}

bool isAllowed(JournalState from, JournalState to, Decider by)
{
    return decidersOf(from, to).testFlag(by);
}

bool suits(ActionKind action, JournalState state)
{
    switch (state) {
    case Requested:
        return isCancel(action);
    case SettledConfirmed:
        return !isReject(action);
    case SettledRejected:
        return !isConfirm(action);
    case Held:
    case Sending:
    case Refused:
    case Unknown:
    case Withdrawn:
    case Superseded:
    case NotSent:
    case Closed:
        return true;
    }
    Q_UNREACHABLE();
}

bool isFinal(JournalState state)
{
    return std::ranges::none_of(steps, [state](const JournalStep &step) { return step.from == state; });
}

QLatin1StringView wireName(JournalState state)
{
    switch (state) {
    case Held:
        return QLatin1StringView("held");
    case Sending:
        return QLatin1StringView("sending");
    case Requested:
        return QLatin1StringView("requested");
    case SettledConfirmed:
        return QLatin1StringView("settled-confirmed");
    case SettledRejected:
        return QLatin1StringView("settled-rejected");
    case Refused:
        return QLatin1StringView("refused");
    case Unknown:
        return QLatin1StringView("unknown");
    case Withdrawn:
        return QLatin1StringView("withdrawn");
    case Superseded:
        return QLatin1StringView("superseded");
    case NotSent:
        return QLatin1StringView("not-sent");
    case Closed:
        return QLatin1StringView("closed");
    }
    Q_UNREACHABLE();
}

std::optional<JournalState> journalStateFromWireName(QStringView name)
{
    for (const JournalState state : allJournalStates) {
        if (name == wireName(state))
            return state;
    }
    return std::nullopt;
}

QLatin1StringView wireName(Decider decider)
{
    switch (decider) {
    case Decider::Program:
        return QLatin1StringView("program");
    case Decider::Answer:
        return QLatin1StringView("answer");
    case Decider::Read:
        return QLatin1StringView("read");
    case Decider::Person:
        return QLatin1StringView("person");
    }
    Q_UNREACHABLE();
}

std::optional<Decider> deciderFromWireName(QStringView name)
{
    for (const Decider decider : allDeciders) {
        if (name == wireName(decider))
            return decider;
    }
    return std::nullopt;
}

QString displayText(JournalState state)
{
    switch (state) {
    case Held:
        return StateTexts::tr("Waiting");
    case Sending:
        return StateTexts::tr("Being sent");
    case Requested:
        return StateTexts::tr("Requested");
    case SettledConfirmed:
        return StateTexts::tr("Cancellation confirmed");
    case SettledRejected:
        return StateTexts::tr("Cancellation rejected");
    case Refused:
        return StateTexts::tr("Refused");
    case Unknown:
        return StateTexts::tr("Outcome unknown");
    case Withdrawn:
        return StateTexts::tr("Undone, not sent");
    case Superseded:
        return StateTexts::tr("Overtaken, not sent");
    case NotSent:
        return StateTexts::tr("Not sent");
    case Closed:
        return StateTexts::tr("Closed, outcome unknown");
    }
    Q_UNREACHABLE();
}

} // namespace Rescind
