// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/json.h"
#include "app/domain/order.h"

#include <tl/expected.hpp>

namespace Rescind {

/// Why an element could not be read as an order.
struct MalformedOrder
{
    QString orderUuid; ///< empty when even that could not be read
    QString reason;    ///< translated, for people
};

/// One order in any of the three spellings.
[[nodiscard]] tl::expected<Order, MalformedOrder> orderFrom(const Json::Element &element);

/// "2019-01-31T10:11:12.123456", with a blank for the T, with or without fraction and "Z" or an offset; without one it
/// is UTC, as the documentation says. Invalid when it is none of these.
[[nodiscard]] QDateTime timestampFrom(QStringView text);

} // namespace Rescind
