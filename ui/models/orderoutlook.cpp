// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/orderfacts.h"

#include "app/domain/cancellation.h"
#include "app/domain/visibletext.h"
#include "ui/models/lineitemsmodel.h"
#include "ui/models/requesttext.h"
#include "ui/models/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

struct OutlookText
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::OrderOutlook)
};

/// The suppliers that owe an answer, each once; at most three by name.
QString suppliersAsked(const Order &order)
{
    QStringList names;
    for (const auto &line : order.lineItems) {
        if (cancellationState(line) != CancellationState::Requested)
            continue;
        const auto name = line.supplier.name.isEmpty() ? OutlookText::tr("a supplier the server does not name")
                                                       : isolatedText(line.supplier.name, 60);
        if (!names.contains(name))
            names << name;
    }
    constexpr int mostNamed = 3;
    if (names.size() > mostNamed) {
        const auto others = static_cast<int>(names.size()) - mostNamed;
        names = names.first(mostNamed);
        names << OutlookText::tr("%Ln more", "suppliers", others);
    }
    return QLocale().createSeparatedList(names);
}

QString waitingText(const Order &order, const Actor &actor)
{
    if (actor.role == ActorRole::Supplier)
        return OutlookText::tr("The retailer asks to cancel. Next: confirm or reject.");
    return OutlookText::tr("Not answered yet by: %1. Next: wait for the answer, or get in touch with the supplier.")
        .arg(suppliersAsked(order));
}

QString partlyText(const OrderRollUp &counts, const Order &order, const Actor &actor)
{
    if (counts.requested > 0)
        return waitingText(order, actor);
    return OutlookText::tr("%Ln line(s) are not cancelled, and the server shows no open request for them.", nullptr,
                           counts.lines - counts.cancelled);
}

QString noneText(const Order &order, const OurRequests &requests, const Actor &actor)
{
    const auto ours = foremostRequest(order, requests);
    if (ours && ours->state == ActionState::Requested)
        return OutlookText::tr("The server took the request at %1 and shows no sign of it, which is nothing unusual. "
                               "Whether the supplier has answered is not known. Next: read it again later.")
            .arg(clockTime(ours->at));
    if (actor.role == ActorRole::Supplier)
        return OutlookText::tr("The server shows no request to cancel. It may show none even if the retailer asked.");
    return OutlookText::tr("The server shows no cancellation. One that was asked for elsewhere may not be shown.");
}

} // namespace

QString orderOutlook(const Order &order, const OurRequests &requests, const Actor &actor)
{
    if (const auto ours = foremostRequest(order, requests); ours && ours->state == ActionState::Unknown)
        return OutlookText::tr("We don't know what became of what was asked at %1. Next: read the order again.")
            .arg(clockTime(ours->at));
    const bool contradicts = std::any_of(order.lineItems.cbegin(), order.lineItems.cend(), contradictsItself);
    if (contradicts)
        return OutlookText::tr("The server calls a line cancelled and shows it as shipped or rejected as well. "
                               "Next: ask the supplier which is true.");
    const auto counts = rollUp(order);
    switch (counts.state) {
    case OrderCancellation::Unknown:
        return order.lineItems.isEmpty() ? OutlookText::tr("The server shows no lines in this order.")
                                         : OutlookText::tr("We don't know: the server gives no readable state for at "
                                                           "least one line. Look at each line.");
    case OrderCancellation::Mixed:
        return OutlookText::tr("Some requests were rejected, others not. Look at each line.");
    case OrderCancellation::Rejected:
        return OutlookText::tr("The supplier said no. Next: talk to the supplier, or arrange a return.");
    case OrderCancellation::Requested:
        return waitingText(order, actor);
    case OrderCancellation::PartlyConfirmed:
        return partlyText(counts, order, actor);
    case OrderCancellation::AllCancelled:
        return OutlookText::tr("Nothing is left to do.");
    case OrderCancellation::Shipped:
        return OutlookText::tr("It is on its way and can no longer be cancelled. Next: a return.");
    case OrderCancellation::None:
        return noneText(order, requests, actor);
    }
    Q_UNREACHABLE();
}

QString orderAsText(const Order &order, const QDateTime &asOf, const OurRequests &requests)
{
    QStringList out;
    out << OutlookText::tr("PO number: %1").arg(visibleText(order.purchaseOrderNumber));
    out << OutlookText::tr("Order id: %1").arg(visibleText(order.uuid));
    out << OutlookText::tr("Cancellation: %1 (by what the server said, %2)")
               .arg(displayText(rollUp(order)), fullDateTime(asOf));
    for (const auto &line : order.lineItems) {
        const auto quantity = line.quantity ? QLocale().toString(*line.quantity) : OutlookText::tr("not told");
        auto text = OutlookText::tr("- %1, SKU %2, quantity %3: %4 (%5)",
                                    "item, SKU, quantity, state of the cancellation, the server's words")
                        .arg(visibleText(displayName(line)), visibleText(line.skuId), quantity,
                             displayText(cancellationState(line)), visibleText(serverWords(line)));
        if (const auto tracking = trackingNumber(line); !tracking.isEmpty())
            text += OutlookText::tr(", tracking %1").arg(visibleText(tracking));
        if (const auto request = requestFor(line, requests))
            text += u"; "_s + OutlookText::tr("asked by us: %1").arg(requestText(*request));
        out << text;
    }
    return out.join(u'\n');
}

} // namespace Rescind
