// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/reminderbars.h"

#include "app/domain/visibletext.h"
#include "ui/keeping/whentext.h"
#include "ui/widgets/messagebar.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace Rescind {

using namespace std::chrono_literals;

namespace {

/// More are counted, not named.
constexpr qsizetype mostNamed = 3;

QStringList ordersOf(const QList<PutOff> &things)
{
    QStringList uuids;
    for (const auto &thing : things) {
        if (!uuids.contains(thing.orderUuid))
            uuids << thing.orderUuid;
    }
    return uuids;
}

} // namespace

ReminderBars::ReminderBars(QWidget *window, QVBoxLayout &all, QVBoxLayout &one)
    : QObject(window)
    , m_due(new MessageBar(window))
    , m_shown(new MessageBar(window))
    , m_trouble(new MessageBar(window))
{
    all.addWidget(m_trouble);
    all.addWidget(m_due);
    one.insertWidget(1, m_shown);
    m_due->setObjectName(QStringLiteral("remindersDue"));
    m_shown->setObjectName(QStringLiteral("putOffShown"));
    connect(m_due, &MessageBar::closed, this, [this] {
        if (m_workspace)
            m_workspace->reminders().allSeen();
    });
}

void ReminderBars::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->reminders().disconnect(this);
        m_workspace->book().disconnect(this);
    }
    m_workspace = workspace;
    m_names.clear();
    m_asked.clear();
    m_trouble->clear();
    if (workspace) {
        auto &reminders = workspace->reminders();
        connect(&reminders, &Reminders::changed, this, &ReminderBars::refresh);
        // At the start, orders are due that have not been read.
        connect(&workspace->book(), &OrderBook::changed, this, &ReminderBars::refreshUnnamed);
        connect(&workspace->book(), &OrderBook::replaced, this, &ReminderBars::refreshUnnamed);
        connect(&reminders, &Reminders::fileTroubled, this, [this](const QString &explanation) {
            Message message;
            message.mark = StateMark::Stopped;
            message.tone = StateTone::Warning;
            message.title = tr("What you put off is not kept as it should be");
            message.text = explanation;
            m_trouble->setMessage(message);
        });
    }
    refresh();
}

void ReminderBars::setOrder(const QString &orderUuid)
{
    m_order = orderUuid;
    refreshShown();
}

void ReminderBars::refresh()
{
    refreshDue();
    refreshShown();
}

/// Orders that are due may have come.
void ReminderBars::refreshUnnamed()
{
    const auto due = m_due->hasMessage() ? ordersOf(m_workspace->reminders().allDue()) : QStringList();
    const auto shown = due.first(qMin(due.size(), mostNamed));
    if (!std::all_of(shown.cbegin(), shown.cend(), [this](const QString &uuid) { return m_names.contains(uuid); }))
        nameOrders(shown);
}

/// Brings the PO numbers of some to hand; the bar is made anew with each.
void ReminderBars::nameOrders(const QStringList &orderUuids)
{
    for (const auto &uuid : orderUuids) {
        if (m_names.contains(uuid) || m_asked.contains(uuid))
            continue;
        m_asked.insert(uuid);
        auto *context = new QObject(m_workspace); // keeps the order at hand no longer than needed
        m_workspace->book().find(uuid, context, [this, guard = QPointer<ReminderBars>(this), uuid, context](OrderRow) {
            context->deleteLater();
            if (!guard)
                return;
            m_asked.remove(uuid);
            const auto order = m_workspace ? m_workspace->book().order(uuid) : nullptr;
            if (!order)
                return; // it may come with the next orders that are read
            m_names.insert(uuid, order->purchaseOrderNumber);
            refreshDue();
        });
    }
}

QString ReminderBars::nameOf(const QString &orderUuid) const
{
    const auto number = m_names.value(orderUuid);
    return number.isEmpty() ? tr("an order that is not in the list") : tr("PO %1").arg(isolatedText(number, 40));
}

void ReminderBars::refreshDue()
{
    const auto due = m_workspace ? ordersOf(m_workspace->reminders().allDue()) : QStringList();
    if (due.isEmpty()) {
        m_due->clear();
        return;
    }
    nameOrders(due.first(qMin(due.size(), mostNamed)));
    Message message;
    message.mark = StateMark::Requested;
    message.tone = StateTone::Warning;
    message.title = tr("%Ln order(s) you put off are due", nullptr, static_cast<int>(due.size()));
    QStringList names;
    for (const auto &uuid : due.first(qMin(due.size(), mostNamed)))
        names << nameOf(uuid);
    if (due.size() > mostNamed)
        names << tr("%Ln more", "orders", static_cast<int>(due.size() - mostNamed));
    message.text = QLocale().createSeparatedList(names);
    message.buttons.append(
        {due.size() == 1 ? tr("Show it") : tr("Show the first"), [this, uuid = due.constFirst()] { show(uuid); }});
    message.buttons.append({tr("Put off for another hour"), [this, due] {
                                QList<PutOff> things;
                                if (!m_workspace)
                                    return;
                                const auto until
                                    = QDateTime::currentDateTimeUtc().addSecs(std::chrono::seconds(1h).count());
                                for (const auto &uuid : due)
                                    things.append({uuid, {}, until});
                                m_workspace->reminders().allSeen();
                                m_workspace->reminders().putOff(things);
                            }});
    m_due->setMessage(message);
}

void ReminderBars::refreshShown()
{
    QDateTime until;
    int lines = 0;
    const auto all = m_workspace && !m_order.isEmpty() ? m_workspace->reminders().all() : QList<PutOff>();
    for (const auto &thing : all) {
        if (thing.orderUuid != m_order.toLower())
            continue;
        lines += thing.lineItemUuid.isEmpty() ? 0 : 1;
        until = until.isValid() ? until : thing.until;
    }
    if (!until.isValid()) {
        m_shown->clear();
        return;
    }
    const auto whole = m_workspace->reminders().until(m_order);
    Message message;
    message.mark = StateMark::Requested;
    message.title = whole.isValid() ? tr("Put off until %1", "a time").arg(whenText(whole))
                                    : tr("%Ln line(s) put off, the next until %1", nullptr, lines).arg(whenText(until));
    message.canBeClosed = false;
    message.buttons.append({tr("Change the time…"), [this] { Q_EMIT changeWanted(); }});
    message.buttons.append({tr("Bring it back now"), [this] {
                                if (m_workspace)
                                    m_workspace->reminders().takeBack(m_order);
                            }});
    m_shown->setMessage(message);
}

void ReminderBars::show(const QString &orderUuid)
{
    if (!m_workspace)
        return;
    m_workspace->reminders().seen(orderUuid);
    Q_EMIT orderWanted(orderUuid);
}

} // namespace Rescind
