// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/rules.h"

#include <QSet>

namespace Rescind {

/// What a single key stands for: which of the six deeds it becomes depends on what is chosen.
enum class TriageVerb { Confirm, Reject, Cancel };

inline constexpr TriageVerb allTriageVerbs[] = {TriageVerb::Confirm, TriageVerb::Reject, TriageVerb::Cancel};

[[nodiscard]] ActionKind itemKind(TriageVerb verb);
[[nodiscard]] ActionKind orderKind(TriageVerb verb);

/// What the person has in front of them.
struct TriageScene
{
    const Order &order;
    QString chosenLine; ///< empty: none
    const Actor &actor;
    const OurRequests &ourRequests;
    /// Lines that were just decided on, before the runner has written that down; lower case.
    QSet<QString> decided;
};

/// What a key would do now.
struct TriageTarget
{
    enum class What {
        Nothing,   ///< `reason` says why
        Line,      ///< `lineItemUuid`
        Order,     ///< the whole order, or the supplier's part of it
        LineByLine ///< not all of the supplier's lines are asked for: the person is to go through them
    };

    What what = What::Nothing;
    ActionKind kind = ActionKind::ConfirmItem;
    QString lineItemUuid;
    Decision decision;
    QString reason; ///< why not, in whole sentences; may hold server text
};

/// The chosen line, where one is chosen. Else for a retailer the whole order, and for a supplier what is asked for in
/// it: the one line, or the whole part where all of it is.
[[nodiscard]] TriageTarget triageTarget(TriageVerb verb, const TriageScene &scene);

/// Which lines still need somebody.
enum class TriageNeed {
    Any,    ///< a decision is possible
    Request ///< and a request for it is shown
};

/// Whether this line of the scene's order still needs a decision of the side that @p verb belongs to.
[[nodiscard]] bool needsDecision(TriageVerb verb, TriageNeed need, const TriageScene &scene,
                                 const QString &lineItemUuid);
/// The same for any of its lines.
[[nodiscard]] bool needsDecision(TriageVerb verb, TriageNeed need, const TriageScene &scene);
/// False when an order that stands so cannot need one, whatever its lines are.
[[nodiscard]] bool mayNeedDecision(TriageVerb verb, TriageNeed need, OrderCancellation state);

} // namespace Rescind
