// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/displayzone.h"

#include <QObject>

namespace Rescind {

/// Tells what shows times that the zone in force is another. To be used from the GUI thread.
class ZoneInForce final : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static ZoneInForce &self();

    [[nodiscard]] DisplayZone zone() const { return DisplayZone::inForce(); }
    void setZone(const DisplayZone &zone);

Q_SIGNALS:
    void changed();

private:
    ZoneInForce() = default;
};

} // namespace Rescind
