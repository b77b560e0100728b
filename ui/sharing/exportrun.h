// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/exchange/orderreport.h"
#include "app/desk/exchange/reportfile.h"
#include "app/desk/orderbook.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace Rescind {

/// Writes orders of a book into a file, some at a time: read by the cache's thread, written on a worker. Construct,
/// start() once; ended() follows, also after stop().
class ExportRun final : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        std::vector<OrderRow> orders; ///< in the sequence they are to have
        Exchange::ReportRows rows = Exchange::ReportRows::Orders;
        Exchange::ReportFormat format = Exchange::ReportFormat::Csv;
        QString path;
        QString title;
    };
    struct Outcome
    {
        std::optional<Exchange::ExportError> error;
        bool isStopped = false; ///< nothing was written
        int orders = 0;
        /// Orders that were not to be had any more, or could not be read: they are not in the file.
        int missing = 0;
    };

    /// @param book must outlive this
    ExportRun(OrderBook &book, const OurRequests &requests, QObject *parent = nullptr);
    /// What was not ended by then leaves nothing.
    ~ExportRun() override;

    void start(const Plan &plan);
    /// The file that was there before stays.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(int orders, int ofAll);
    void ended(const Rescind::ExportRun::Outcome &outcome);

private:
    struct Work;

    void advance();
    void readNext();
    void write(const QList<CachedOrder> &orders);
    void finish();
    void wrote(const Exchange::ExportResult<void> &result);
    void end(const std::optional<Exchange::ExportError> &error);

    OrderBook &m_book;
    OurRequests m_requests;
    std::vector<OrderRow> m_orders;
    std::shared_ptr<Work> m_work; ///< what the worker has; one task at a time
    std::shared_ptr<std::atomic<bool>> m_stops = std::make_shared<std::atomic<bool>>(false);
    std::optional<QList<CachedOrder>> m_ready; ///< read, and not written yet
    std::size_t m_next = 0;                    ///< of those to be read
    int m_written = 0;
    bool m_isReading = false;
    bool m_isWriting = false;
    bool m_isRunning = false;
};

} // namespace Rescind
