// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/displayzone.h"

#include <mutex>
#include <shared_mutex>

namespace Rescind {
namespace {

struct InForce
{
    std::shared_mutex mutex;
    DisplayZone zone;
    QTimeZone rules; ///< of that zone; not valid for this computer's
};

InForce &inForceNow()
{
    static InForce now;
    return now;
}

} // namespace

std::optional<DisplayZone> DisplayZone::named(const QByteArray &ianaId)
{
    // Qt also takes "UTC+01:00" for a name; a zone that is chosen by it would know no summer.
    if (ianaId.isEmpty() || !QTimeZone::isTimeZoneIdAvailable(ianaId))
        return std::nullopt;
    DisplayZone zone;
    zone.m_ianaId = ianaId;
    return zone;
}

DisplayZone DisplayZone::inForce()
{
    auto &now = inForceNow();
    const std::shared_lock lock(now.mutex);
    return now.zone;
}

void DisplayZone::setInForce(const DisplayZone &zone)
{
    auto &now = inForceNow();
    const std::unique_lock lock(now.mutex);
    now.zone = zone;
    now.rules = zone.isThisComputers() ? QTimeZone() : QTimeZone(zone.ianaId());
}

QTimeZone DisplayZone::rulesInForce()
{
    auto &now = inForceNow();
    const std::shared_lock lock(now.mutex);
    return now.rules.isValid() ? now.rules : QTimeZone::systemTimeZone();
}

QDateTime DisplayZone::shown(const QDateTime &utc)
{
    auto &now = inForceNow();
    const std::shared_lock lock(now.mutex);
    return now.rules.isValid() ? utc.toTimeZone(now.rules) : utc.toLocalTime();
}

} // namespace Rescind
