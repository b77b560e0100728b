// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/action.h"
#include "app/domain/actor.h"
#include "app/domain/order.h"
#include "ui/models/statechip.h"

#include <QList>
#include <QString>

#include <optional>

namespace Rescind {

/// One thing the server told: what it is called, and its words. The value is server text, not yet made visible.
struct Fact
{
    QString label;
    QString value;
    /// What can be done about it: a parcel can be followed, its number copied.
    std::optional<Parcel> parcel = {};
    bool operator==(const Fact &) const = default;
};

struct FactSection
{
    QString title; ///< may hold server text
    QList<Fact> facts;
    std::optional<StateChip> chip = {}; ///< the state of what the title names
    bool operator==(const FactSection &) const = default;
};

/// Everything the server told of the order itself: only what it told, in a fixed sequence.
[[nodiscard]] QList<FactSection> orderFacts(const Order &order);
/// Everything the server told of one line: status, allocation, parcels, codes, notes.
[[nodiscard]] FactSection lineFacts(const LineItem &line);

/// One or two sentences for somebody on the telephone: how it stands, and what happens next. Says what is not known.
[[nodiscard]] QString orderOutlook(const Order &order, const OurRequests &requests, const Actor &actor);

/// The order as plain text for the clipboard: state, what was asked, lines.
[[nodiscard]] QString orderAsText(const Order &order, const QDateTime &asOf, const OurRequests &requests);

} // namespace Rescind
