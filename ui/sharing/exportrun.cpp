// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/exportrun.h"

#include "ui/batch/worker.h"

#include <algorithm>
#include <utility>

namespace Rescind {

using Exchange::ExportResult;

struct ExportRun::Work
{
    Exchange::OrderReport report;
    Exchange::ReportFile::Plan plan;
    std::unique_ptr<Exchange::ReportFile> file;
};

ExportRun::ExportRun(OrderBook &book, const OurRequests &requests, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_requests(requests)
{
}

ExportRun::~ExportRun()
{
    *m_stops = true;
}

void ExportRun::start(const Plan &plan)
{
    m_isRunning = true;
    m_orders = plan.orders;
    const Exchange::OrderReport report(plan.rows);
    m_work = std::make_shared<Work>(Work{report,
                                         {.path = plan.path,
                                          .title = plan.title,
                                          .columns = report.columns(),
                                          .format = plan.format,
                                          .delimiter = Exchange::ReportWriter::delimiterFor(QLocale())},
                                         nullptr});
    m_isWriting = true;
    runOnWorker(
        this,
        [work = m_work]() -> ExportResult<void> {
            auto file = Exchange::ReportFile::begin(work->plan);
            if (!file)
                return tl::unexpected(file.error());
            work->file = std::move(*file);
            return {};
        },
        [this](const ExportResult<void> &result) { wrote(result); });
    advance();
}

void ExportRun::stop()
{
    if (!m_isRunning)
        return;
    *m_stops = true;
    end(std::nullopt);
}

/// Reads the next ones while those before are being written, and no further ahead.
void ExportRun::advance()
{
    if (!m_isRunning)
        return;
    if (!m_isWriting && m_ready)
        write(*std::exchange(m_ready, std::nullopt));
    if (!m_isReading && !m_ready && m_next < m_orders.size())
        readNext();
    if (!m_isReading && !m_isWriting && !m_ready)
        finish();
}

void ExportRun::readNext()
{
    constexpr std::size_t together = 500;
    const auto begin = m_orders.cbegin() + static_cast<std::ptrdiff_t>(m_next);
    const auto count = std::min(together, m_orders.size() - m_next);
    m_next += count;
    m_isReading = true;
    auto some = std::make_shared<QList<CachedOrder>>();
    m_book.read({begin, begin + static_cast<std::ptrdiff_t>(count)}, this,
                [this, some](const QList<CachedOrder> &orders) {
                    if (!orders.isEmpty()) {
                        some->append(orders);
                        return;
                    }
                    m_isReading = false;
                    m_ready = *some;
                    advance();
                });
}

void ExportRun::write(const QList<CachedOrder> &orders)
{
    m_isWriting = true;
    m_written += static_cast<int>(orders.size());
    runOnWorker(
        this,
        [work = m_work, orders, requests = m_requests, stops = m_stops]() -> ExportResult<void> {
            for (const CachedOrder &cached : orders) {
                const auto rows = work->report.rowsOf(cached.order, cached.asOf, requests);
                for (const QStringList &row : rows) {
                    if (*stops)
                        return {};
                    if (auto added = work->file->add(row); !added)
                        return added;
                }
            }
            return {};
        },
        [this](const ExportResult<void> &result) {
            if (m_isRunning)
                Q_EMIT progressed(static_cast<int>(std::min(m_next, m_orders.size())),
                                  static_cast<int>(m_orders.size()));
            wrote(result);
        });
}

void ExportRun::finish()
{
    m_isWriting = true;
    runOnWorker(
        this,
        [work = m_work, stops = m_stops]() -> ExportResult<void> {
            if (auto closed = work->file->close(); !closed)
                return closed;
            return *stops ? ExportResult<void>() : work->file->commit();
        },
        [this](const ExportResult<void> &result) {
            if (m_isRunning)
                end(result ? std::nullopt : std::optional(result.error()));
        });
}

void ExportRun::wrote(const ExportResult<void> &result)
{
    m_isWriting = false;
    if (!m_isRunning)
        return;
    if (!result)
        end(result.error());
    else
        advance();
}

void ExportRun::end(const std::optional<Exchange::ExportError> &error)
{
    m_isRunning = false;
    // A worker may be about it still; what it has is taken away when it has done.
    m_work.reset();
    m_ready.reset();
    const bool isStopped = !error && *m_stops;
    Q_EMIT ended({error, isStopped, m_written, static_cast<int>(m_orders.size()) - m_written});
}

} // namespace Rescind
