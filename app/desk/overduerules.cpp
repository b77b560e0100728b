// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/overduerules.h"

#include <algorithm>

namespace Rescind {

std::chrono::hours OverdueRules::limitOf(const QString &supplierUuid) const
{
    return bySupplier.value(supplierUuid.toLower(), usual);
}

std::chrono::milliseconds OverdueRules::waited(const QDateTime &askedAt, const QDateTime &now) const
{
    return workingTimeBetween(askedAt, now, hours, zone);
}

bool OverdueRules::isOverdue(const QDateTime &askedAt, const QString &supplierUuid, const QDateTime &now) const
{
    const auto latest = overdueIfAskedBy(supplierUuid, now);
    return askedAt.isValid() && latest.isValid() && askedAt <= latest;
}

QDateTime OverdueRules::overdueAt(const QDateTime &askedAt, const QString &supplierUuid) const
{
    return workingTimeAfter(askedAt, limitOf(supplierUuid), hours, zone);
}

QDateTime OverdueRules::overdueIfAskedBy(const QString &supplierUuid, const QDateTime &now) const
{
    return workingTimeBefore(now, limitOf(supplierUuid), hours, zone);
}

OverdueRule OverdueRules::rule() const
{
    return [rules = *this](qint64 now, const QStringList &supplierUuids) {
        auto shortest = supplierUuids.isEmpty() ? rules.usual : std::chrono::hours::max();
        for (const auto &uuid : supplierUuids)
            shortest = std::min(shortest, rules.limitOf(uuid));
        const auto at = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC);
        const auto latest = workingTimeBefore(at, shortest, rules.hours, rules.zone);
        return latest.isValid() ? latest.toMSecsSinceEpoch() : noOrderTime;
    };
}

} // namespace Rescind
