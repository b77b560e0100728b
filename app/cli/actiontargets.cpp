// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actiontargets.h"

#include "app/cli/connection.h"
#include "app/cli/orderprinter.h"
#include "app/desk/actiontexts.h"
#include "app/desk/deedrules.h"

#include <QSet>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Rescind::Cli {

ActionTargets::ActionTargets(const Invocation &invocation, bool lookFirst, Connection &connection, QObject *parent)
    : QObject(parent)
    , m_kind(*invocation.action)
    , m_order(concernsWholeOrder(m_kind) ? QString() : invocation.order)
    , m_lookFirst(lookFirst)
    , m_connection(connection)
{
    for (const QString &given : invocation.targets) {
        ActionTarget target;
        target.given = given;
        target.intent.kind = m_kind;
        target.intent.reason = invocation.reason;
        if (!concernsWholeOrder(m_kind))
            target.intent.lineItemUuid = given;
        m_targets.append(target);
    }
}

QList<ActionTarget *> ActionTargets::current()
{
    if (concernsWholeOrder(m_kind))
        return {&m_targets[m_step]};
    QList<ActionTarget *> all;
    for (ActionTarget &target : m_targets)
        all.append(&target);
    return all;
}

void ActionTargets::resolve()
{
    QTimer::singleShot(0, this, &ActionTargets::step);
}

void ActionTargets::step()
{
    for (;; ++m_step) {
        const bool orderWide = concernsWholeOrder(m_kind);
        const qsizetype steps = orderWide ? m_targets.size() : (m_order.isEmpty() ? 0 : 1);
        if (m_step >= steps) {
            Q_EMIT resolved();
            return;
        }
        const QString name = orderWide ? m_targets.at(m_step).given : m_order;
        if (!looksLikeUuid(name)) {
            find(name);
            return;
        }
        for (ActionTarget *target : current())
            target->intent.orderUuid = name;
        if (m_lookFirst) {
            look(name);
            return;
        }
    }
}

void ActionTargets::look(const QString &orderUuid)
{
    m_connection.sync().readOrder(orderUuid, this, [this](const ApiResult<Order> &order) {
        if (order)
            take(*order);
        else
            endByError(order.error());
        ++m_step;
        step();
    });
}

void ActionTargets::find(const QString &number)
{
    m_connection.sync().findByPurchaseOrderNumber(number, this, [this, number](const ApiResult<QList<Order>> &orders) {
        if (!orders) {
            endByError(orders.error());
        } else if (orders->isEmpty()) {
            end(ActionState::Refused, u"no-such-order"_s,
                tr("No order has the PO number “%1”. Nothing was sent.").arg(number), ExitCode::Refused);
        } else if (orders->size() > 1) {
            QStringList candidates;
            for (const Order &order : *orders)
                candidates.append(tr("%1 of %2 for %3").arg(order.uuid, shortCreated(order), order.address.name));
            end(ActionState::Refused, u"ambiguous"_s,
                tr("%1 orders have the PO number “%2”: %3. Nothing was sent. Name the right one by its uuid.")
                    .arg(QString::number(orders->size()), number, candidates.join(u"; "_s)),
                ExitCode::Refused);
        } else {
            take(orders->first());
        }
        ++m_step;
        step();
    });
}

void ActionTargets::take(const Order &order)
{
    const auto seen = std::make_shared<const Order>(order);
    for (ActionTarget *target : current()) {
        target->intent.orderUuid = order.uuid;
        target->intent.purchaseOrderNumber = order.purchaseOrderNumber;
        if (!m_lookFirst)
            continue;
        target->intent.seen = seen;
        const Decision decision = evaluate(m_kind, order, target->intent.lineItemUuid, m_connection.session().actor(),
                                           m_connection.runner().ourRequests());
        if (!decision.refusal)
            continue;
        ActionOutcome outcome;
        outcome.intent = target->intent;
        outcome.state = ActionState::Refused;
        outcome.refusal = decision.refusal;
        outcome.message = ActionTexts::refusedByRules(m_kind, *decision.refusal);
        target->ended = reportOf(outcome, target->given, &order);
    }
}

void ActionTargets::end(ActionState state, const QString &why, const QString &message, ExitCode exitCode)
{
    for (ActionTarget *target : current()) {
        ActionReport report;
        report.action = m_kind;
        report.target = target->intent.target().isEmpty() ? target->given : target->intent.target();
        report.given = target->given;
        report.orderUuid = target->intent.orderUuid;
        report.reason = target->intent.reason;
        report.state = state;
        report.why = why;
        report.message = message;
        report.exitCode = exitCode;
        target->ended = report;
    }
}

void ActionTargets::endByError(const ApiError &error)
{
    const ActionState state = DeedRules::stateAfterFailedRead(error);
    end(state, QString(error.wireName()), ActionTexts::notReadBefore(error), exitCodeOf(state, std::nullopt, error));
    for (ActionTarget *target : current())
        target->ended->http = error.status;
}

QStringList dropRepeated(QList<ActionTarget> &targets)
{
    QStringList dropped;
    QSet<QString> seen;
    targets.removeIf([&](const ActionTarget &target) {
        const QString key = target.ended ? target.given : target.intent.target().toLower();
        if (!seen.contains(key)) {
            seen.insert(key);
            return false;
        }
        dropped.append(target.given);
        return true;
    });
    return dropped;
}

} // namespace Rescind::Cli
