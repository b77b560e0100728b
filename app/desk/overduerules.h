// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/views/orderfilter.h"
#include "app/desk/workinghours.h"

#include <QHash>
#include <QString>

namespace Rescind {

/// How long a supplier may take to answer, in working time, and whether one has taken longer.
struct OverdueRules
{
    WorkingHours hours;
    QTimeZone zone = QTimeZone::systemTimeZone();
    std::chrono::hours usual{24};
    QHash<QString, std::chrono::hours> bySupplier; ///< by uuid, in lower case
    bool operator==(const OverdueRules &) const = default;

    /// @param supplierUuid empty, or of a supplier nothing is said of: the usual time
    [[nodiscard]] std::chrono::hours limitOf(const QString &supplierUuid) const;
    /// Working time since.
    [[nodiscard]] std::chrono::milliseconds waited(const QDateTime &askedAt, const QDateTime &now) const;
    /// False when it is not known when it was asked.
    [[nodiscard]] bool isOverdue(const QDateTime &askedAt, const QString &supplierUuid, const QDateTime &now) const;
    /// When it becomes so; invalid when it never does.
    [[nodiscard]] QDateTime overdueAt(const QDateTime &askedAt, const QString &supplierUuid) const;
    /// What was asked of this supplier then or before is overdue at @p now: for many at once. Invalid: nothing is.
    [[nodiscard]] QDateTime overdueIfAskedBy(const QString &supplierUuid, const QDateTime &now) const;
    /// The same as lists ask: of several suppliers the one who may take the shortest time counts.
    [[nodiscard]] OverdueRule rule() const;
};

} // namespace Rescind
