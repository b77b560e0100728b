// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/orderscommand.h"

#include "app/cli/orderprinter.h"
#include "app/cli/results.h"

using namespace Qt::StringLiterals;

namespace Rescind::Cli {

OrdersCommand::OrdersCommand(const Invocation &invocation, Console &console, QObject *parent)
    : Command(invocation, console, parent)
    , m_connection(invocation.globals, console)
    , m_table(orderTable())
{
}

void OrdersCommand::run()
{
    connect(&m_connection, &Connection::failed, this, &OrdersCommand::fail);
    connect(&m_connection, &Connection::opened, this, &OrdersCommand::list);
    m_connection.open();
}

void OrdersCommand::list()
{
    const OrderQuery &query = invocation().query;
    if (m_connection.session().account().release == Release::V1) {
        if (!query.designations.isEmpty()) {
            fail(ExitCode::WrongUsage, tr("Release v1 cannot look for a designation."));
            return;
        }
        if (!query.purchaseOrderNumber.isEmpty() && !query.term.isEmpty()) {
            fail(ExitCode::WrongUsage, tr("Release v1 has one search text: give --po or --term, not both."));
            return;
        }
    }
    OrderSync &sync = m_connection.sync();
    connect(&sync, &OrderSync::ordersSkipped, this, [this](const QList<SkippedOrder> &skipped) {
        m_skipped += static_cast<int>(skipped.size());
        for (const SkippedOrder &one : skipped) {
            const QString which = one.orderUuid.isEmpty() ? tr("An order") : tr("Order %1").arg(one.orderUuid);
            console().say(tr("%1 could not be read and is left out: %2").arg(which, one.reason));
        }
    });
    connect(&sync, &OrderSync::pageTaken, this, [this](const QList<Order> &orders) { print(orders); });
    connect(&sync, &OrderSync::listingEnded, this, &OrdersCommand::finish);
    // How closely a server compares is not documented, and a request's times have whole seconds. So it is asked for a
    // little more where that matters, and what counts towards the limit is known only here.
    OrderQuery asked = query;
    if (asked.until.isValid())
        asked.until = asked.until.addSecs(1);
    const bool isNarrowedHere = !query.purchaseOrderNumber.isEmpty() || query.until.isValid();
    sync.list(asked, isNarrowedHere ? 0 : invocation().limit);
}

bool OrdersCommand::isWanted(const Order &order) const
{
    const OrderQuery &query = invocation().query;
    if (!query.purchaseOrderNumber.isEmpty() && order.purchaseOrderNumber != query.purchaseOrderNumber)
        return false;
    return !query.until.isValid() || !order.created.isValid() || order.created <= query.until;
}

void OrdersCommand::print(const QList<Order> &orders)
{
    const int limit = invocation().limit;
    QByteArray bytes;
    int added = 0;
    for (const Order &order : orders) {
        if (!isWanted(order) || (limit > 0 && m_shown + added == limit))
            continue;
        ++added;
        if (invocation().globals.json)
            bytes += orderJson(order).line();
        else
            m_table.addRow(orderRow(order));
    }
    m_shown += added;
    if (!invocation().globals.json && added > 0)
        bytes = m_table.take().toUtf8();
    const bool isRead = bytes.isEmpty() || console().print(bytes);
    if (!isRead || (limit > 0 && m_shown == limit))
        m_connection.sync().stopListing();
}

void OrdersCommand::finish(const std::optional<ApiError> &error)
{
    if (error) {
        fail(exitCodeOfRead(*error),
             tr("The list ends here, after %1 orders. %2").arg(QString::number(m_shown), error->text()));
        return;
    }
    if (!invocation().globals.json && !console().isBroken())
        console().say(tr("Orders: %1").arg(m_shown));
    if (m_skipped > 0)
        console().say(tr("Left out because they could not be read: %1").arg(m_skipped));
    Q_EMIT ended(ExitCode::Done);
}

} // namespace Rescind::Cli
