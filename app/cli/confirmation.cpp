// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/confirmation.h"

#include "app/desk/session.h"
#include "app/domain/rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Rescind::Cli {
namespace {

class ConfirmationTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Cli::Confirmation)
};

QString who(const Session &session)
{
    const Actor &actor = session.actor();
    QStringList parts{session.account().userName, actor.organisationName, displayText(actor.role)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void addLeftOut(QStringList &lines, const Order &order, const Decision &decision)
{
    for (const LineDecision &line : decision.lines) {
        const LineItem *item = order.lineItem(line.lineItemUuid);
        const QString name = item ? displayName(*item) : line.lineItemUuid;
        if (!line.refusal)
            lines.append(u"    + "_s + name);
        else
            lines.append(u"    - "_s
                         + ConfirmationTexts::tr("%1: will not be. %2").arg(name, displayText(*line.refusal)));
    }
}

} // namespace

QStringList confirmationLines(ActionKind kind, const QList<ActionTarget> &targets, const Session &session)
{
    QStringList lines{
        ConfirmationTexts::tr("You are %1 at %2 (%3).")
            .arg(who(session), session.account().server.toString(), displayText(session.account().place()))};
    bool requestNotShown = false;
    for (const ActionTarget &target : targets) {
        const std::shared_ptr<const Order> &order = target.intent.seen;
        if (!order) {
            lines.append(u"  "_s
                         + ConfirmationTexts::tr("%1: %2. Its order is not known, so its state can't be checked.")
                               .arg(displayText(kind), target.given));
            continue;
        }
        const Decision decision = evaluate(kind, *order, target.intent.lineItemUuid, session.actor());
        requestNotShown = requestNotShown || decision.requestNotShown;
        if (concernsWholeOrder(kind)) {
            //: %1 is the act, %2 a PO number, %3 a uuid, %4 and %5 numbers of line items
            lines.append(u"  "_s
                         + ConfirmationTexts::tr("%1: PO %2 (%3), %4 of its %5 line items")
                               .arg(displayText(kind), order->purchaseOrderNumber, order->uuid,
                                    QString::number(decision.linesActedOn()),
                                    QString::number(order->lineItems.size())));
            addLeftOut(lines, *order, decision);
        } else {
            const LineItem *item = order->lineItem(target.intent.lineItemUuid);
            //: %1 is the act, %2 the name of a line item, %3 its uuid, %4 a PO number
            lines.append(u"  "_s
                         + ConfirmationTexts::tr("%1: “%2” (%3) of PO %4")
                               .arg(displayText(kind), item ? displayName(*item) : QString(), target.given,
                                    order->purchaseOrderNumber));
        }
    }
    if (requestNotShown) {
        lines.append(
            ConfirmationTexts::tr("The server does not show that a cancellation was requested for all of these. "
                                  "The API has no documented way to see that."));
    }
    if (!isCancel(kind))
        lines.append(ConfirmationTexts::tr("Your answer is final."));
    return lines;
}

} // namespace Rescind::Cli
