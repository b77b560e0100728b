// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/connection.h"

namespace Rescind::Cli {

/// `show`: one order by its uuid, or all orders of a PO number.
class ShowCommand final : public Command
{
    Q_OBJECT

public:
    ShowCommand(const Invocation &invocation, Console &console, QObject *parent);
    void run() override;

private:
    void look();
    void readByUuid(const QString &uuid);
    void findByNumber(const QString &number);
    void print(const QList<Order> &orders);

    Connection m_connection;
};

} // namespace Rescind::Cli
