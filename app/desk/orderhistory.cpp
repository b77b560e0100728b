// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/orderhistory.h"

#include <utility>

namespace Rescind {

OrderHistory::OrderHistory(Journal &journal, QString server, QObject *parent)
    : QObject(parent)
    , m_journal(&journal)
    , m_server(std::move(server))
{
}

void OrderHistory::setOrder(const Order *order)
{
    QStringList lines;
    if (order) {
        for (const LineItem &line : order->lineItems)
            lines << line.uuid;
    }
    const QString orderUuid = order ? order->uuid : QString();
    if (orderUuid == m_orderUuid && lines == m_lines)
        return;
    if (orderUuid != m_orderUuid) {
        m_histories.clear();
        m_error.reset();
        m_isRead = false;
    }
    m_orderUuid = orderUuid;
    m_lines = lines;
    ++m_question;
    readAgain();
}

void OrderHistory::readAgain()
{
    if (m_orderUuid.isEmpty() || std::exchange(m_isDue, true))
        return;
    // What tells of a step does so around the time when it is written: by the next turn the journal has it in its
    // queue. And of many steps in one turn this makes one question.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isDue = false;
            ask();
        },
        Qt::QueuedConnection);
}

void OrderHistory::readAgainIfAbout(const QString &orderUuid)
{
    if (orderUuid.isEmpty() || orderUuid.compare(m_orderUuid, Qt::CaseInsensitive) == 0)
        readAgain();
}

void OrderHistory::ask()
{
    if (m_orderUuid.isEmpty() || !m_journal)
        return;
    JournalQuery query;
    query.orderUuid = m_orderUuid;
    query.linesOfOrder = m_lines;
    query.server = m_server;
    m_journal->histories(
        query, this, [this, question = ++m_question](const JournalResult<QList<JournalHistory>> &result) {
            if (question != m_question)
                return;
            if (!result && result.error().kind == JournalError::Kind::NotOpen && !std::exchange(m_wasOpened, true)) {
                openAndAsk();
                return;
            }
            const auto error = result ? std::nullopt : std::optional(result.error());
            const bool isNews = !m_isRead || error != m_error || (result && *result != m_histories);
            m_isRead = true;
            m_error = error;
            if (result)
                m_histories = *result;
            if (isNews)
                Q_EMIT changed();
        });
}

/// Nobody has signed in yet, but what was asked before can be read.
void OrderHistory::openAndAsk()
{
    if (m_journal)
        m_journal->openForReading(this, [this](const JournalResult<void> &) { ask(); });
}

} // namespace Rescind
