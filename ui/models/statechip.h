// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/action.h"
#include "app/domain/cancellation.h"

#include <QMetaType>
#include <QString>

namespace Rescind {

/// The shape that goes with a state, so that nothing is told by colour alone.
enum class StateMark {
    None,      ///< a hollow ring
    Requested, ///< an hourglass: somebody has to answer
    Cancelled, ///< a disc with a cross
    Partly,    ///< a pie filled as far as `part` says
    Rejected,  ///< a square with a bar
    Mixed,     ///< a diamond, half filled
    Shipped,   ///< an arrow to the right
    Unknown,   ///< a question mark in a diamond
    Done,      ///< a disc with a tick
    Stopped,   ///< a triangle with an exclamation mark
    Note       ///< a disc with an i: something to know
};

/// What a colour is to say, chosen by the theme for light and dark.
enum class StateTone { Quiet, Waiting, Settled, Information, Warning, Trouble };

/// A state as it is drawn: a shape, a tone, and the words.
struct StateChip
{
    QString text;
    StateMark mark = StateMark::None;
    StateTone tone = StateTone::Quiet;
    double part = 0; ///< 0 to 1, for StateMark::Partly
    bool operator==(const StateChip &) const = default;
};

[[nodiscard]] StateChip stateChip(CancellationState state);
[[nodiscard]] StateChip stateChip(const OrderRollUp &rollUp);
[[nodiscard]] StateChip stateChip(const OurRequest &request);
/// The shape and tone of an outcome, without words.
[[nodiscard]] StateChip stateChip(ActionState state);

} // namespace Rescind

Q_DECLARE_METATYPE(Rescind::StateChip)
