// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/cancellation.h"

#include <QLocale>

namespace Rescind {

namespace {

class CancellationTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Cancellation)
};

bool is(QStringView value, QLatin1StringView word)
{
    return bareValue(value).compare(word, Qt::CaseInsensitive) == 0;
}

bool speaksOf(QStringView value, QLatin1StringView word)
{
    return value.contains(word, Qt::CaseInsensitive);
}

bool hasTracking(QStringView statusOrDesignation)
{
    return is(statusOrDesignation, QLatin1StringView("HasTracking"));
}

OrderCancellation stateOf(const OrderRollUp &counts)
{
    if (counts.lines == 0 || counts.unknown > 0)
        return OrderCancellation::Unknown;
    if (counts.rejected > 0)
        return counts.requested + counts.cancelled > 0 ? OrderCancellation::Mixed : OrderCancellation::Rejected;
    if (counts.cancelled == counts.lines)
        return OrderCancellation::AllCancelled;
    if (counts.cancelled > 0)
        return OrderCancellation::PartlyConfirmed;
    if (counts.requested > 0)
        return OrderCancellation::Requested;
    return counts.shipped == counts.lines ? OrderCancellation::Shipped : OrderCancellation::None;
}

} // namespace

QStringView bareValue(QStringView statusOrDesignation)
{
    const QStringView value = statusOrDesignation.trimmed();
    if (!value.startsWith(QLatin1StringView("ID:"), Qt::CaseInsensitive))
        return value;
    constexpr QLatin1StringView label("Name:");
    const qsizetype at = value.indexOf(label, 0, Qt::CaseInsensitive);
    return at < 0 ? value : value.sliced(at + label.size()).trimmed();
}

CancellationState cancellationStateOf(QStringView statusOrDesignation)
{
    if (is(statusOrDesignation, QLatin1StringView("cancelled"))
        || is(statusOrDesignation, QLatin1StringView("canceled")))
        return CancellationState::Cancelled;
    if (!speaksOf(statusOrDesignation, QLatin1StringView("cancel")))
        return CancellationState::None;
    for (const QLatin1StringView no :
         {QLatin1StringView("reject"), QLatin1StringView("denied"), QLatin1StringView("declin")}) {
        if (speaksOf(statusOrDesignation, no))
            return CancellationState::Rejected;
    }
    return CancellationState::Requested;
}

CancellationState cancellationState(const LineItem &lineItem)
{
    if (bareValue(lineItem.status).isEmpty() && bareValue(lineItem.designation).isEmpty())
        return CancellationState::Unknown;
    const CancellationState status = cancellationStateOf(lineItem.status);
    const CancellationState designation = cancellationStateOf(lineItem.designation);
    if (status == CancellationState::Cancelled || designation == CancellationState::Cancelled)
        return CancellationState::Cancelled;
    if (status == CancellationState::None)
        return designation;
    if (designation == CancellationState::None || designation == status)
        return status;
    return CancellationState::Unknown;
}

bool contradictsItself(const LineItem &lineItem)
{
    if (cancellationState(lineItem) != CancellationState::Cancelled)
        return false;
    return hasShipped(lineItem) || cancellationStateOf(lineItem.status) == CancellationState::Rejected
           || cancellationStateOf(lineItem.designation) == CancellationState::Rejected;
}

bool hasShipped(const LineItem &lineItem)
{
    return hasTracking(lineItem.status) || hasTracking(lineItem.designation) || !trackingNumber(lineItem).isEmpty();
}

QString trackingNumber(const LineItem &lineItem)
{
    for (const Parcel &parcel : lineItem.parcels) {
        if (!parcel.trackingNumber.trimmed().isEmpty())
            return parcel.trackingNumber;
    }
    return {};
}

OrderRollUp rollUp(const Order &order)
{
    OrderRollUp counts;
    for (const LineItem &line : order.lineItems) {
        ++counts.lines;
        const CancellationState state = cancellationState(line);
        if (state != CancellationState::Cancelled && hasShipped(line))
            ++counts.shipped;
        switch (state) {
        case CancellationState::None:
            break;
        case CancellationState::Requested:
            ++counts.requested;
            break;
        case CancellationState::Cancelled:
            ++counts.cancelled;
            break;
        case CancellationState::Rejected:
            ++counts.rejected;
            break;
        case CancellationState::Unknown:
            ++counts.unknown;
            break;
        }
    }
    counts.state = stateOf(counts);
    return counts;
}

QString displayText(CancellationState state)
{
    switch (state) {
    case CancellationState::None:
        return CancellationTexts::tr("No cancellation shown");
    case CancellationState::Requested:
        return CancellationTexts::tr("Requested");
    case CancellationState::Cancelled:
        return CancellationTexts::tr("Cancelled");
    case CancellationState::Rejected:
        return CancellationTexts::tr("Rejected by the supplier");
    case CancellationState::Unknown:
        return CancellationTexts::tr("Not known");
    }
    Q_UNREACHABLE();
}

QString displayText(const OrderRollUp &rollUp)
{
    switch (rollUp.state) {
    case OrderCancellation::Unknown:
        if (rollUp.lines == 0)
            return CancellationTexts::tr("Not known: the server shows no lines");
        return CancellationTexts::tr("Not known for %1 of %Ln line(s)", nullptr, rollUp.lines)
            .arg(QLocale().toString(rollUp.unknown));
    case OrderCancellation::Mixed:
        return CancellationTexts::tr("Mixed: %1 rejected, %2 requested, %3 cancelled")
            .arg(QLocale().toString(rollUp.rejected), QLocale().toString(rollUp.requested),
                 QLocale().toString(rollUp.cancelled));
    case OrderCancellation::Rejected:
        return CancellationTexts::tr("Cancellation rejected");
    case OrderCancellation::Requested:
        return CancellationTexts::tr("Cancellation requested");
    case OrderCancellation::PartlyConfirmed:
        // There are at least two lines here, so the English needs no singular; other languages may still tell plurals
        // apart.
        return CancellationTexts::tr("%1 of %Ln lines cancelled", nullptr, rollUp.lines)
            .arg(QLocale().toString(rollUp.cancelled));
    case OrderCancellation::AllCancelled:
        return CancellationTexts::tr("Cancelled");
    case OrderCancellation::Shipped:
        return CancellationTexts::tr("Shipped");
    case OrderCancellation::None:
        return CancellationTexts::tr("No cancellation shown");
    }
    Q_UNREACHABLE();
}

QLatin1StringView wireName(CancellationState state)
{
    switch (state) {
    case CancellationState::None:
        return QLatin1StringView("none");
    case CancellationState::Requested:
        return QLatin1StringView("requested");
    case CancellationState::Cancelled:
        return QLatin1StringView("cancelled");
    case CancellationState::Rejected:
        return QLatin1StringView("rejected");
    case CancellationState::Unknown:
        return QLatin1StringView("unknown");
    }
    Q_UNREACHABLE();
}

} // namespace Rescind
