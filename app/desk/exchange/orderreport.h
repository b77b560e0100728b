// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/action.h"
#include "app/domain/displayzone.h"
#include "app/domain/order.h"

#include <QList>
#include <QStringList>
#include <QTimeZone>

namespace Rescind::Exchange {

/// What a row of a table of orders stands for.
enum class ReportRows { Orders, LineItems };

/// Orders as rows of texts for a spreadsheet. What the server sent stays as it is, letter for letter; times are in one
/// zone, which the columns name; what the server says and what we asked for are columns of their own. A value, good in
/// any thread.
class OrderReport
{
public:
    /// @param now what ages are counted to
    explicit OrderReport(ReportRows rows, const QTimeZone &zone = DisplayZone::rulesInForce(),
                         const QDateTime &now = QDateTime::currentDateTimeUtc());

    [[nodiscard]] QStringList columns() const;
    /// One row, or one for each line; an order without lines has one all the same, so that it is not missed.
    [[nodiscard]] QList<QStringList> rowsOf(const Order &order, const QDateTime &asOf,
                                            const OurRequests &requests) const;

private:
    [[nodiscard]] QStringList orderRow(const Order &order, const QDateTime &asOf, const OurRequests &requests) const;
    [[nodiscard]] QStringList lineRow(const Order &order, const LineItem &line, const QDateTime &asOf,
                                      const OurRequests &requests) const;
    [[nodiscard]] QStringList beginning(const Order &order) const;
    [[nodiscard]] QStringList told(const OurRequest *request) const;
    [[nodiscard]] QString timeText(const QDateTime &utc) const;
    [[nodiscard]] QString age(const Order &order) const;

    ReportRows m_rows;
    QTimeZone m_zone;
    QDateTime m_now;
};

} // namespace Rescind::Exchange
