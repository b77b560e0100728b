// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/texttable.h"
#include "app/domain/order.h"

#include <QString>

namespace Rescind::Cli {

// Orders for people to read, as plain text. Server text in it is made visible.

/// The table of many orders, one a row.
[[nodiscard]] TextTable orderTable();
[[nodiscard]] QStringList orderRow(const Order &order);

/// One order in full.
[[nodiscard]] QString orderDetails(const Order &order);

/// `2026-03-01 14:30 UTC`; the server's own text when it can't be read.
[[nodiscard]] QString shortCreated(const Order &order);

/// Names with their values below one another: "Server:  https://…". Values may have several lines.
[[nodiscard]] QString labelled(const QList<QPair<QString, QString>> &entries);

} // namespace Rescind::Cli
