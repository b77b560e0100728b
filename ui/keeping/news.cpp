// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/news.h"

#include <QLocale>

namespace Rescind {

namespace {

constexpr int mostRows = 100; ///< remembered; all are counted

bool isAnswered(const OrderRollUp &rollUp)
{
    switch (rollUp.state) {
    case OrderCancellation::Mixed:
    case OrderCancellation::Rejected:
    case OrderCancellation::PartlyConfirmed:
    case OrderCancellation::AllCancelled:
        return true;
    case OrderCancellation::Unknown:
    case OrderCancellation::Requested:
    case OrderCancellation::Shipped:
    case OrderCancellation::None:
        return false;
    }
    Q_UNREACHABLE();
}

bool isTrouble(const ActionOutcome &outcome)
{
    switch (outcome.state) {
    case ActionState::Unknown:
    case ActionState::Refused:
    case ActionState::Superseded:
        return true;
    case ActionState::NotSent:
        return outcome.error.has_value(); // else somebody took it back
    case ActionState::Held:
    case ActionState::Sending:
    case ActionState::Requested:
    case ActionState::Settled:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

News::News(QObject *parent)
    : QObject(parent)
{
}

void News::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->book().disconnect(this);
        m_workspace->reminders().disconnect(this);
    }
    m_workspace = workspace;
    m_before.clear();
    m_knewOrders = workspace && workspace->book().isOpen() && workspace->book().count() > 0;
    if (workspace) {
        connectBook();
        connect(workspace, &Workspace::outcomeTold, this, &News::takeOutcome);
        connect(&workspace->reminders(), &Reminders::due, this, [this](const QList<PutOff> &things) {
            if (m_isLookedAt)
                return;
            m_counts.reminders += static_cast<int>(things.size());
            Q_EMIT changed();
        });
    }
    forget();
}

void News::connectBook()
{
    auto &book = m_workspace->book();
    connect(&book, &OrderBook::opened, this, [this] { m_knewOrders = m_workspace->book().count() > 0; });
    connect(&book, &OrderBook::aboutToChange, this, &News::noteBefore);
    connect(&book, &OrderBook::changed, this, &News::compare);
}

void News::setLookedAt(bool isLookedAt)
{
    m_isLookedAt = isLookedAt;
    m_before.clear();
}

void News::forget()
{
    m_rows.clear();
    if (std::exchange(m_counts, {}) != Counts())
        Q_EMIT changed();
}

/// The states before, for the table has only one.
void News::noteBefore(const OrderBook::Changes &changes)
{
    m_before.clear();
    // What is read for the first time may have been so for long.
    if (m_isLookedAt || !(m_knewOrders || m_workspace->wasRefreshed()))
        return;
    const auto &table = m_workspace->book().table();
    for (const auto row : changes.changed) {
        if (table.has(row))
            m_before.insert(row, table.rollUp(row));
    }
}

bool News::isRequest(OrderCancellation state) const
{
    return state == OrderCancellation::Requested && m_workspace->session().actor().role == ActorRole::Supplier;
}

void News::compare(const OrderBook::Changes &changes)
{
    const auto before = std::exchange(m_before, {});
    if (m_isLookedAt)
        return;
    const auto known = m_counts;
    const auto &table = m_workspace->book().table();
    const bool isSupplier = m_workspace->session().actor().role == ActorRole::Supplier;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!table.has(it.key()))
            continue;
        const auto now = table.rollUp(it.key());
        const bool isOther = now.state != it->state || now.cancelled != it->cancelled;
        if (isOther && isRequest(now.state))
            add(&Counts::requests, it.key());
        else if (isOther && !isSupplier && isAnswered(now))
            add(&Counts::answers, it.key());
    }
    // Before everything was read once, an order that is new here may be old.
    const bool areAddedNew = m_workspace->wasRefreshed() && !m_workspace->mayHaveOlder();
    for (const auto row : changes.added) {
        if (areAddedNew && table.has(row) && isRequest(table.rollUp(row).state))
            add(&Counts::requests, row);
    }
    if (m_counts != known)
        Q_EMIT changed();
}

void News::takeOutcome(const QString &orderUuid)
{
    const auto *note = m_workspace->note(orderUuid);
    if (m_isLookedAt || !note || note->outcomes.isEmpty() || !isTrouble(note->outcomes.last().outcome))
        return;
    add(&Counts::troubles, m_workspace->book().rowOf(orderUuid));
    Q_EMIT changed();
}

void News::add(int Counts::*what, OrderRow row)
{
    ++(m_counts.*what);
    if (row != 0 && m_rows.size() < mostRows && !m_rows.contains(row))
        m_rows.append(row);
}

QString News::text(const Counts &counts)
{
    QStringList parts;
    if (counts.requests > 0)
        parts << tr("%Ln new request(s) to cancel", nullptr, counts.requests);
    if (counts.answers > 0)
        parts << tr("%Ln new answer(s)", "of suppliers", counts.answers);
    if (counts.troubles > 0)
        parts << tr("%Ln request(s) of yours need(s) attention", nullptr, counts.troubles);
    if (counts.reminders > 0)
        parts << tr("%Ln reminder(s)", nullptr, counts.reminders);
    return QLocale().createSeparatedList(parts);
}

} // namespace Rescind
