// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/reasons.h"

#include "app/domain/cancellation.h"
#include "app/domain/visibletext.h"

#include <QCoreApplication>

namespace Rescind {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Reasons)
};

constexpr qsizetype mostUsed = 3;

/// Reasons to confirm are none to reject.
int side(ActionKind kind)
{
    if (isCancel(kind))
        return 0;
    return isConfirm(kind) ? 1 : 2;
}

QStringList usual(ActionKind kind)
{
    if (isCancel(kind))
        return {Text::tr("Customer changed mind"), Text::tr("Ordered twice"), Text::tr("Wrong address"),
                Text::tr("Suspected fraud")};
    if (isConfirm(kind))
        return {Text::tr("Not packed yet"), Text::tr("Out of stock"), Text::tr("Stopped in the warehouse")};
    return {Text::tr("Already shipped"), Text::tr("Already packed"), Text::tr("Made to order")};
}

} // namespace

QStringList Reasons::suggestions(ActionKind kind, const LineItem *line) const
{
    QStringList all;
    const auto tracking = line && isReject(kind) ? trackingNumber(*line) : QString();
    if (!tracking.isEmpty())
        all << Text::tr("Already shipped: tracking %1").arg(visibleText(tracking, TextLines::Single, 80));
    all << m_used.value(side(kind)) << usual(kind);
    all.removeDuplicates();
    return all;
}

void Reasons::wasUsed(ActionKind kind, const QString &reason)
{
    if (reason.isEmpty())
        return;
    auto &used = m_used[side(kind)];
    used.removeAll(reason);
    used.prepend(reason);
    if (used.size() > mostUsed)
        used.removeLast();
}

} // namespace Rescind
