// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/texts/telling.h"

#include "app/domain/cancellation.h"

#include <algorithm>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

std::optional<OurRequest> requestOf(const LineItem &line, const OurRequests &requests)
{
    const auto it = requests.constFind(line.uuid.toLower());
    return it == requests.cend() ? std::nullopt : std::optional(*it);
}

/// What our own request tells where the server shows nothing.
Told toldByRequest(const OurRequest &request)
{
    switch (request.state) {
    case ActionState::Held:
    case ActionState::Sending:
        return isCancel(request.kind) ? Told::NotSent : Told::Asked;
    case ActionState::Requested:
        return Told::Asked;
    case ActionState::Unknown:
        return Told::OutcomeUnknown;
    case ActionState::Refused:
        return isCancel(request.kind) ? Told::Refused : Told::NotReadable;
    case ActionState::Settled:
        // It was seen to be settled, and the server shows nothing of it now.
        return Told::NotReadable;
    case ActionState::NotSent:
    case ActionState::Superseded:
        return Told::NotAsked;
    }
    Q_UNREACHABLE();
}

Told toldOf(const LineItem &line, const std::optional<OurRequest> &request)
{
    if (contradictsItself(line))
        return Told::Contradicted;
    switch (cancellationState(line)) {
    case CancellationState::Cancelled:
        return Told::Confirmed;
    case CancellationState::Rejected:
        return Told::Rejected;
    case CancellationState::Requested:
        return request && request->state == ActionState::Unknown && isCancel(request->kind) ? Told::OutcomeUnknown
                                                                                            : Told::Asked;
    case CancellationState::Unknown:
        return Told::NotReadable;
    case CancellationState::None:
        break;
    }
    if (hasShipped(line))
        return Told::Shipped;
    return request ? toldByRequest(*request) : Told::NotAsked;
}

bool isAboutAsking(Told told)
{
    return told == Told::Asked || told == Told::OutcomeUnknown || told == Told::Refused;
}

LineTelling lineTelling(const LineItem &line, const OurRequests &requests)
{
    const auto request = requestOf(line, requests);
    LineTelling telling;
    telling.name = displayName(line);
    telling.sku = line.skuId;
    telling.quantity = line.quantity;
    telling.told = toldOf(line, request);
    telling.tracking = trackingNumber(line);
    // Of an answer, the time is not that of the question.
    if (request && isCancel(request->kind) && isAboutAsking(telling.told))
        telling.askedAt = request->at;
    return telling;
}

QDateTime earlier(const QDateTime &one, const QDateTime &other)
{
    if (!one.isValid() || !other.isValid())
        return one.isValid() ? one : other;
    return qMin(one, other);
}

} // namespace

QLatin1StringView wireName(Told told)
{
    switch (told) {
    case Told::NotAsked:
        return "notAsked"_L1;
    case Told::NotSent:
        return "notSent"_L1;
    case Told::Asked:
        return "asked"_L1;
    case Told::OutcomeUnknown:
        return "outcomeUnknown"_L1;
    case Told::Refused:
        return "refused"_L1;
    case Told::Confirmed:
        return "confirmed"_L1;
    case Told::Rejected:
        return "rejected"_L1;
    case Told::Shipped:
        return "shipped"_L1;
    case Told::Contradicted:
        return "contradicted"_L1;
    case Told::NotReadable:
        return "notReadable"_L1;
    case Told::Partly:
        return "partly"_L1;
    }
    Q_UNREACHABLE();
}

int OrderTelling::count(Told what) const
{
    return static_cast<int>(
        std::count_if(lines.cbegin(), lines.cend(), [what](const LineTelling &line) { return line.told == what; }));
}

QList<SupplierAsked> suppliersOf(const Order &order, const OurRequests &requests)
{
    QList<SupplierAsked> suppliers;
    for (const auto &line : order.lineItems) {
        const auto uuid = line.supplier.uuid.toLower();
        auto it = std::find_if(suppliers.begin(), suppliers.end(),
                               [&](const SupplierAsked &one) { return one.supplier.uuid.toLower() == uuid; });
        if (it == suppliers.end()) {
            suppliers.append(SupplierAsked{line.supplier});
            it = suppliers.end() - 1;
        }
        const auto telling = lineTelling(line, requests);
        ++it->lines;
        if (telling.told != Told::Asked)
            continue;
        ++it->asked;
        it->askedAt = earlier(it->askedAt, telling.askedAt);
    }
    std::stable_sort(suppliers.begin(), suppliers.end(), [](const SupplierAsked &one, const SupplierAsked &other) {
        if ((one.asked > 0) != (other.asked > 0))
            return one.asked > 0;
        return one.askedAt.isValid() && (!other.askedAt.isValid() || one.askedAt < other.askedAt);
    });
    return suppliers;
}

OrderTelling tellingOf(const Order &order, const OurRequests &requests, const QDateTime &asOf,
                       const std::optional<QString> &supplierUuid)
{
    OrderTelling telling;
    telling.purchaseOrderNumber = order.purchaseOrderNumber;
    telling.customer = customerName(order);
    telling.retailer = order.retailer.name;
    telling.ordered = order.created;
    telling.asOf = asOf;
    for (const auto &line : order.lineItems) {
        if (supplierUuid && line.supplier.uuid.compare(*supplierUuid, Qt::CaseInsensitive) != 0)
            continue;
        telling.lines << lineTelling(line, requests);
        if (!line.supplier.name.isEmpty() && !telling.suppliers.contains(line.supplier.name))
            telling.suppliers << line.supplier.name;
    }
    if (supplierUuid && telling.count(Told::Asked) > 0)
        telling.lines.removeIf([](const LineTelling &line) { return line.told != Told::Asked; });
    for (const auto &line : std::as_const(telling.lines))
        telling.askedAt = earlier(telling.askedAt, line.askedAt);
    if (!telling.lines.isEmpty()) {
        const auto first = telling.lines.constFirst().told;
        telling.told = telling.count(first) == telling.lines.size() ? first : Told::Partly;
    }
    return telling;
}

} // namespace Rescind
