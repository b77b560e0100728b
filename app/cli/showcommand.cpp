// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/showcommand.h"

#include "app/cli/orderprinter.h"
#include "app/cli/results.h"

namespace Rescind::Cli {

ShowCommand::ShowCommand(const Invocation &invocation, Console &console, QObject *parent)
    : Command(invocation, console, parent)
    , m_connection(invocation.globals, console)
{
}

void ShowCommand::run()
{
    connect(&m_connection, &Connection::failed, this, &ShowCommand::fail);
    connect(&m_connection, &Connection::opened, this, &ShowCommand::look);
    m_connection.open();
}

void ShowCommand::look()
{
    connect(&m_connection.sync(), &OrderSync::ordersSkipped, this, [this](const QList<SkippedOrder> &skipped) {
        for (const SkippedOrder &one : skipped)
            console().say(tr("An order the search found could not be read: %1").arg(one.reason));
    });
    const QString &what = invocation().targets.first();
    if (looksLikeUuid(what))
        readByUuid(what);
    else
        findByNumber(what);
}

void ShowCommand::readByUuid(const QString &uuid)
{
    m_connection.sync().readOrder(uuid, this, [this, uuid](const ApiResult<Order> &order) {
        if (order)
            print({*order});
        else if (order.error().kind == ApiError::Kind::NotFound
                 || order.error().kind == ApiError::Kind::CannotBePerformed)
            findByNumber(uuid); // no such order; but a PO number may be any text, this one as well
        else
            fail(exitCodeOfRead(order.error()), order.error().text());
    });
}

void ShowCommand::findByNumber(const QString &number)
{
    m_connection.sync().findByPurchaseOrderNumber(number, this, [this, number](const ApiResult<QList<Order>> &orders) {
        if (!orders)
            fail(exitCodeOfRead(orders.error()), orders.error().text());
        else if (!orders->isEmpty())
            print(*orders);
        else if (looksLikeUuid(number))
            fail(ExitCode::Refused, tr("There is no order %1, and none has that PO number.").arg(number));
        else
            fail(ExitCode::Refused, tr("No order has the PO number “%1”.").arg(number));
    });
}

void ShowCommand::print(const QList<Order> &orders)
{
    bool first = true;
    for (const Order &order : orders) {
        if (invocation().globals.json) {
            console().print(orderJson(order).line());
        } else {
            if (!first)
                console().print(QByteArrayLiteral("\n"));
            console().print(orderDetails(order));
        }
        first = false;
    }
    if (orders.size() > 1 && !invocation().globals.json) {
        console().say(tr("%1 orders have the PO number “%2”.")
                          .arg(QString::number(orders.size()), orders.first().purchaseOrderNumber));
    }
    Q_EMIT ended(ExitCode::Done);
}

} // namespace Rescind::Cli
