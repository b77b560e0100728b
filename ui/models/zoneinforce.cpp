// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/zoneinforce.h"

namespace Rescind {

ZoneInForce &ZoneInForce::self()
{
    static ZoneInForce inForce;
    return inForce;
}

void ZoneInForce::setZone(const DisplayZone &zone)
{
    if (zone == DisplayZone::inForce())
        return;
    DisplayZone::setInForce(zone);
    Q_EMIT changed();
}

} // namespace Rescind
