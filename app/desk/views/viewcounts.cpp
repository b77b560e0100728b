// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/views/viewcounts.h"

#include "app/desk/orderbook.h"

#include <algorithm>

namespace Rescind {

using namespace std::chrono_literals;

namespace {

/// A hundred changes together are one.
constexpr auto untilTold = 50ms;
/// Counting by searching takes the worker some milliseconds.
constexpr auto untilRecounted = 300ms;

} // namespace

/// Asks the book in its own name, so that the next question ends the one before.
struct ViewCounts::Counted
{
    OrderSearch search;
    std::optional<int> count;
    bool isAsked = false;
    bool isToAskAgain = false;
    QObject asker;
};

ViewCounts::ViewCounts(OrderBook &book, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_overdue(std::make_unique<Counted>())
{
    m_overdue->search.filter = filterOf(OrderView::Overdue);
    m_tell.setSingleShot(true);
    m_tell.setInterval(untilTold);
    connect(&m_tell, &QTimer::timeout, this, &ViewCounts::changed);
    m_recount.setSingleShot(true);
    m_recount.setInterval(untilRecounted);
    connect(&m_recount, &QTimer::timeout, this, &ViewCounts::recount);
    const auto follow = [this] {
        if (!m_tell.isActive())
            m_tell.start();
        if (!m_recount.isActive())
            m_recount.start();
    };
    connect(&book, &OrderBook::changed, this, follow);
    connect(&book, &OrderBook::replaced, this, follow);
    connect(&book, &OrderBook::searchChanged, this, follow);
    connect(&book, &OrderBook::circumstancesChanged, this, follow);
    connect(&book, &OrderBook::ownSupplierChanged, this, follow);
    recount();
}

ViewCounts::~ViewCounts() = default;

int ViewCounts::countOf(OrderClasses classes, OrderFilter::PutOff putOff) const
{
    const auto &table = m_book.table();
    auto count = classes ? table.count(classes) : table.count();
    const auto rows = m_book.circumstances().putOff;
    if (putOff == OrderFilter::PutOff::Any)
        return count;
    // People put off few.
    const auto off = !rows ? 0 : std::count_if(rows->cbegin(), rows->cend(), [&table, classes](OrderRow row) {
        return table.has(row) && (!classes || (table.classes(row) & classes));
    });
    return putOff == OrderFilter::PutOff::Only ? static_cast<int>(off) : count - static_cast<int>(off);
}

std::optional<int> ViewCounts::count(OrderView view) const
{
    if (view == OrderView::Overdue)
        return m_overdue->count;
    const auto filter = filterOf(view);
    return countOf(filter.classes.value(0), filter.putOff);
}

void ViewCounts::setSearches(const QList<OrderSearch> &searches)
{
    std::vector<std::unique_ptr<Counted>> all;
    for (const auto &search : searches) {
        // One that was counted before need not be counted anew to be told.
        const auto known = std::find_if(m_searches.begin(), m_searches.end(), [&search](const auto &counted) {
            return counted && counted->search == search;
        });
        if (known != m_searches.end()) {
            all.push_back(std::move(*known));
            continue;
        }
        auto counted = std::make_unique<Counted>();
        counted->search = search;
        all.push_back(std::move(counted));
    }
    m_searches = std::move(all);
    for (const auto &counted : m_searches) {
        if (!counted->count)
            ask(*counted);
    }
}

std::optional<int> ViewCounts::searchCount(int at) const
{
    return at >= 0 && at < static_cast<int>(m_searches.size()) ? m_searches[static_cast<std::size_t>(at)]->count
                                                               : std::nullopt;
}

void ViewCounts::recount()
{
    ask(*m_overdue);
    for (const auto &counted : m_searches)
        ask(*counted);
}

/// Lets what was asked be answered first: while a million orders are read there always is something new.
void ViewCounts::ask(Counted &counted)
{
    counted.isToAskAgain = counted.isAsked;
    if (std::exchange(counted.isAsked, true))
        return;
    m_book.count(counted.search, &counted.asker, [this, &counted](int count) {
        counted.isAsked = false;
        const bool isNews = counted.count != count;
        counted.count = count;
        if (std::exchange(counted.isToAskAgain, false) && !m_recount.isActive())
            m_recount.start();
        if (isNews)
            Q_EMIT changed();
    });
}

} // namespace Rescind
