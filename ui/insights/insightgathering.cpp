// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/insightgathering.h"

#include "app/journal/journal.h"
#include "ui/batch/worker.h"

#include <QSet>

#include <algorithm>

namespace Rescind {
namespace {

/// Whether the server may show something of a cancellation in it.
bool isConcerned(OrderCancellation state)
{
    switch (state) {
    case OrderCancellation::None:
    case OrderCancellation::Shipped:
        return false;
    case OrderCancellation::Unknown:
    case OrderCancellation::Mixed:
    case OrderCancellation::Rejected:
    case OrderCancellation::Requested:
    case OrderCancellation::PartlyConfirmed:
    case OrderCancellation::AllCancelled:
        return true;
    }
    Q_UNREACHABLE();
}

struct Concerned
{
    std::vector<OrderRow> rows;
    std::size_t left = 0;
};

Concerned concernedOrders(const OrderTable &table, std::size_t most)
{
    Concerned found;
    for (OrderRow row = 0; row < table.end(); ++row) {
        if (table.has(row) && isConcerned(table.rollUp(row).state))
            found.rows.push_back(row);
    }
    if (found.rows.size() > most) {
        std::nth_element(
            found.rows.begin(), found.rows.begin() + static_cast<std::ptrdiff_t>(most), found.rows.end(),
            [&table](OrderRow left, OrderRow right) { return table.created(left) > table.created(right); });
        found.left = found.rows.size() - most;
        found.rows.resize(most);
        std::sort(found.rows.begin(), found.rows.end());
    }
    return found;
}

} // namespace

InsightGathering::InsightGathering(OrderBook &book, Journal &journal, const QString &profile, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_journal(journal)
    , m_profile(profile)
{
}

void InsightGathering::start()
{
    JournalQuery query;
    query.profile = m_profile;
    query.newestFirst = true;
    query.limit = mostEntries;
    // Nobody need have signed in yet.
    m_journal.openForReading(this, [](const JournalResult<void> &) {});
    m_journal.entries(query, this, [this](const JournalResult<QList<JournalEntry>> &entries) {
        if (entries)
            takeEntries(*entries);
        else
            m_result.journalProblem = entries.error().message;
        findConcerned();
    });
}

void InsightGathering::takeEntries(QList<JournalEntry> entries)
{
    m_result.hasOlderEntries = entries.size() == mostEntries;
    m_input.entries = std::move(entries);
}

void InsightGathering::findConcerned()
{
    runOnWorker(
        this, [table = m_book.table()] { return concernedOrders(table, mostOrders); },
        [this](const Concerned &found) {
            m_result.left = found.left;
            readConcerned(found.rows);
        });
}

void InsightGathering::readConcerned(const std::vector<OrderRow> &rows)
{
    m_book.read(rows, this, [this](const QList<CachedOrder> &some) {
        for (const auto &cached : some)
            take(cached.order, static_cast<OrderRow>(cached.id), cached.changedAt);
        if (!some.isEmpty())
            return;
        QSet<QString> toFind;
        for (const auto &entry : std::as_const(m_input.entries)) {
            const auto uuid = entry.intent.orderUuid.toLower();
            if (!uuid.isEmpty() && !m_result.rows.contains(uuid))
                toFind.insert(uuid);
        }
        m_toFind = toFind.values();
        findNext();
    });
}

void InsightGathering::take(const Order &order, OrderRow row, const QDateTime &shownSince)
{
    m_result.rows.insert(order.uuid.toLower(), row);
    for (const auto &line : order.lineItems)
        m_input.lines.append(
            {order.uuid, line.uuid.toLower(), line.supplier.name, cancellationState(line), shownSince});
}

/// One after the other, so that whatever the person wants to see meanwhile need not wait.
void InsightGathering::findNext()
{
    if (m_toFind.isEmpty()) {
        count();
        return;
    }
    const auto uuid = m_toFind.takeLast();
    m_book.find(uuid, this, [this, uuid](OrderRow row) {
        // Nothing of a cancellation is shown in it, so since when does not matter.
        if (const auto order = m_book.order(uuid); row != 0 && order)
            take(*order, row, {});
        findNext();
    });
}

void InsightGathering::count()
{
    m_input.now = QDateTime::currentDateTimeUtc();
    m_result.at = m_input.now;
    runOnWorker(
        this, [input = m_input] { return insightSections(input); },
        [this](const QList<InsightSection> &sections) {
            m_result.sections = sections;
            Q_EMIT ready(m_result);
        });
}

} // namespace Rescind
