// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zone/zoneuse.h"

#include "ui/models/zoneinforce.h"
#include "ui/windowsettings.h"

#include <QAbstractItemView>

namespace Rescind {

void useTimeZone(QWidget &window, WindowSettings &settings)
{
    auto &inForce = ZoneInForce::self();
    inForce.setZone(settings.timeZone());
    QObject::connect(&inForce, &ZoneInForce::changed, &window, [&window, &settings] {
        settings.setTimeZone(ZoneInForce::self().zone());
        // Models put times into words when they are asked for them.
        const auto views = window.findChildren<QAbstractItemView *>();
        for (auto *view : views)
            view->viewport()->update();
    });
}

} // namespace Rescind
