// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/json.h"
#include "app/domain/order.h"

namespace Rescind {

/// One line item, in the spelling of Timpanogos or of V1.
[[nodiscard]] LineItem lineItemFrom(const Json::Object &object);

} // namespace Rescind
