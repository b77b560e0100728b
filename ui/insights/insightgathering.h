// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/orderbook.h"
#include "ui/insights/insightfigures.h"

#include <QHash>
#include <QObject>

namespace Rescind {

class Journal;

struct InsightResult
{
    QList<InsightSection> sections;
    QHash<QString, OrderRow> rows; ///< of the orders that are here, by uuid in lower case
    std::size_t left = 0;          ///< orders that were not looked into
    bool hasOlderEntries = false;
    QString journalProblem; ///< why nothing of the journal is in it; else empty
    QDateTime at;           ///< UTC
};

/// Reads what the insights are made of: the journal, the orders it names, and those of which the server shows something
/// of a cancellation. Some at a time, in other threads; counting is done on a worker. Construct, start() once; ready()
/// follows.
class InsightGathering final : public QObject
{
    Q_OBJECT

public:
    /// More orders are not looked into: then the newest are, and the result says so.
    static constexpr std::size_t mostOrders = 50'000;
    static constexpr int mostEntries = 20'000;

    /// Both must outlive this.
    InsightGathering(OrderBook &book, Journal &journal, const QString &profile, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void ready(const Rescind::InsightResult &result);

private:
    void takeEntries(QList<JournalEntry> entries);
    void findConcerned();
    void readConcerned(const std::vector<OrderRow> &rows);
    void take(const Order &order, OrderRow row, const QDateTime &shownSince);
    void findNext();
    void count();

    OrderBook &m_book;
    Journal &m_journal;
    QString m_profile;
    InsightInput m_input;
    InsightResult m_result;
    QStringList m_toFind; ///< orders that only the journal names
};

} // namespace Rescind
