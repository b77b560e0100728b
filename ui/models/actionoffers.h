// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/rules.h"

#include <QList>

#include <array>

namespace Rescind {

/// Whether a deed is offered, and the words for why not.
struct ActionOffer
{
    ActionKind kind = ActionKind::CancelItem;
    /// Empty where nothing could be decided yet: no order or no line was chosen, or nobody is signed in.
    std::optional<Decision> decision;
    /// What our rules say against it, when they do.
    std::optional<Refusal> refusal;
    /// Why it is not offered, a translated sentence; empty when it is. May hold server text: show it as plain text.
    QString reason;
    /// What to do instead; may be empty.
    QString advice;

    [[nodiscard]] bool isOffered() const { return reason.isEmpty(); }
};

/// What the person has in front of them.
struct ActionSituation
{
    bool signedIn = false;
    Actor actor;
    const Order *order = nullptr; ///< null: none chosen
    QString lineItemUuid;         ///< empty: none chosen
    OurRequests ourRequests;
};

/// All six deeds.
class ActionOffers
{
public:
    ActionOffers() = default;
    explicit ActionOffers(const ActionSituation &situation);

    [[nodiscard]] const ActionOffer &offer(ActionKind kind) const;
    [[nodiscard]] const std::array<ActionOffer, 6> &all() const { return m_offers; }

private:
    std::array<ActionOffer, 6> m_offers;
};

/// The line-wise or order-wide deed that "Confirm cancellation" and "Reject cancellation" stand for.
[[nodiscard]] ActionKind confirmKind(bool lineChosen);
[[nodiscard]] ActionKind rejectKind(bool lineChosen);

} // namespace Rescind
