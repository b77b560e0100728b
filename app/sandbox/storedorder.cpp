// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/storedorder.h"

#include "app/sandbox/people.h"

using namespace Qt::StringLiterals;

namespace Rescind::Sandbox {

QLatin1StringView wireName(LineStatus status)
{
    switch (status) {
    case LineStatus::Allocated:
        return "Allocated"_L1;
    case LineStatus::Backordered:
        return "Backordered"_L1;
    case LineStatus::Cancelled:
        return "Cancelled"_L1;
    case LineStatus::HasTracking:
        return "HasTracking"_L1;
    case LineStatus::Rejected:
        return "Rejected"_L1;
    case LineStatus::Unallocated:
        return "Unallocated"_L1;
    }
    return {};
}

QLatin1StringView wireName(RequestState state)
{
    switch (state) {
    case RequestState::None:
        return "none"_L1;
    case RequestState::Pending:
        return "pending"_L1;
    case RequestState::Confirmed:
        return "confirmed"_L1;
    case RequestState::Rejected:
        return "rejected"_L1;
    }
    return {};
}

int StoredOrder::suppliers() const
{
    int bits = 0;
    for (const auto &line : lines)
        bits |= supplierBit(line.supplier);
    return bits;
}

} // namespace Rescind::Sandbox
