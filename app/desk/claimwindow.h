// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace Rescind {

/// How many deeds to claim in the journal ahead of those that may be under way. A commit takes its time, and many
/// claims share one: with none ahead the line would stand still for each commit. But what is claimed and not sent when
/// the power fails is of unknown outcome, so there are no more of them than the commits need.
///
/// A pure state machine: it is told how long claims and answers take.
class ClaimWindow
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /// From asking for a claim to having it.
    void claimTook(Milliseconds time);
    /// From leaving to the end of the deed.
    void deedTook(Milliseconds time);

    /// @param allowed how many may be under way
    [[nodiscard]] int ahead(int allowed) const;

private:
    double m_claim = -1; ///< milliseconds, a moving mean; negative: nothing known
    double m_deed = -1;
};

} // namespace Rescind
