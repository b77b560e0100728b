// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/connection.h"
#include "app/cli/texttable.h"

namespace Rescind::Cli {

/// `orders`: lists them page by page, as they come.
class OrdersCommand final : public Command
{
    Q_OBJECT

public:
    OrdersCommand(const Invocation &invocation, Console &console, QObject *parent);
    void run() override;

private:
    void list();
    [[nodiscard]] bool isWanted(const Order &order) const;
    void print(const QList<Order> &orders);
    void finish(const std::optional<ApiError> &error);

    Connection m_connection;
    TextTable m_table;
    int m_shown = 0;
    int m_skipped = 0;
};

} // namespace Rescind::Cli
