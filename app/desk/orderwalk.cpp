// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/orderwalk.h"

#include "app/api/jobs.h"
#include "app/desk/persistentread.h"
#include "app/desk/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind {

OrderWalk::OrderWalk(Session &session, ReadRetries &retries, const OrderQuery &query, int most, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_retries(retries)
    , m_query(query)
    , m_most(most)
    , m_paging(most > 0 ? std::min(most, pageSize) : pageSize)
{
}

void OrderWalk::start()
{
    m_started = true;
    readPage();
}

void OrderWalk::stop()
{
    m_stopped = true;
    if (m_read)
        m_read->abandon();
    deleteLater();
}

void OrderWalk::readPage()
{
    const OrderPaging::Window window = m_paging.window();
    m_read = new PersistentRead(
        m_retries,
        [this, window](QObject *parent) {
            return new ListOrdersJob(m_session.gateway(), m_session, m_session.account().release, m_query, window,
                                     parent);
        },
        [this, window](ApiJob *job) {
            if (job->succeeded())
                took(static_cast<ListOrdersJob *>(job)->value(), window, job->answeredAt());
            else
                end(job->error());
        },
        this);
    m_read->start();
}

void OrderWalk::took(const OrderPage &page, OrderPaging::Window window, const QDateTime &asOf)
{
    QList<Order> orders;
    QList<SkippedOrder> skipped;
    int fresh = 0;
    for (const SkippedOrder &one : page.skipped) {
        // Without a uuid its place in the whole list has to do.
        if (isNew(one.orderUuid.isEmpty() ? u"#%1"_s.arg(window.start + one.position) : one.orderUuid.toLower())) {
            ++fresh;
            skipped.append(one);
        }
    }
    for (const Order &order : page.orders) {
        if (isNew(order.uuid.toLower())) {
            ++fresh;
            orders.append(order);
        }
    }
    m_paging.took(page.received, fresh, page.totalResults);

    const bool enough = m_most > 0 && m_received + orders.size() >= m_most;
    if (enough)
        orders.resize(m_most - m_received);
    m_received += static_cast<int>(orders.size());
    Q_EMIT this->page(orders, skipped, asOf);
    if (m_stopped)
        return;
    if (enough || m_paging.isComplete())
        end(std::nullopt);
    else
        readPage();
}

void OrderWalk::end(const std::optional<ApiError> &error)
{
    m_stopped = true;
    deleteLater();
    Q_EMIT ended(error);
}

bool OrderWalk::isNew(const QString &key)
{
    const auto before = m_seen.size();
    m_seen.insert(key);
    return m_seen.size() != before;
}

} // namespace Rescind
