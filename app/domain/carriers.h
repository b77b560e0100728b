// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/order.h"

#include <QUrl>

#include <optional>

namespace Rescind {

/// Where a parcel can be followed.
struct CarrierLink
{
    QString carrier; ///< the name of the carrier we know: ours, not the server's
    QUrl url;        ///< https
    bool operator==(const CarrierLink &) const = default;
};

/// The carrier's own page for this parcel. Nullopt unless the server named exactly one carrier that we know and the
/// number looks like one of a parcel: a link is never made of what we don't understand.
[[nodiscard]] std::optional<CarrierLink> carrierLink(const Parcel &parcel);

} // namespace Rescind
