// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deedflow.h"

namespace Rescind {

DeedFlow::DeedFlow(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

std::optional<ConfirmationDialog::Preview> DeedFlow::preview() const
{
    const auto entry = m_workspace->book().entry(m_orderUuid);
    if (!entry)
        return std::nullopt;
    const auto &session = m_workspace->session();
    return ConfirmationDialog::Preview{
        m_kind, entry->order, entry->asOf,
        evaluate(m_kind, *entry->order, m_lineItemUuid, session.actor(), m_workspace->runner().ourRequests()),
        session.account().server};
}

void DeedFlow::begin(Workspace &workspace, ActionKind kind, const QString &orderUuid, const QString &lineItemUuid)
{
    if (m_dialog)
        return;
    m_workspace = &workspace;
    m_kind = kind;
    m_orderUuid = orderUuid;
    m_lineItemUuid = lineItemUuid;
    const auto first = preview();
    if (!first)
        return;
    m_dialog = new ConfirmationDialog(*first, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, &DeedFlow::submit);
    // At hand as long as it is asked about.
    workspace.book().find(orderUuid, m_dialog, [](OrderRow) {});
    connect(&workspace.book(), &OrderBook::changed, m_dialog, [this] { lookAgain(); });
    connect(&workspace.book(), &OrderBook::ordersAtHand, m_dialog, [this] { lookAgain(); });
    connect(&workspace.runner(), &ActionRunner::ourRequestsChanged, m_dialog, [this] { lookAgain(); });
    connect(&workspace.session(), &Session::stateChanged, m_dialog, [this](Session::State state) {
        if (state != Session::State::SignedIn && m_dialog)
            m_dialog->block(displayText(Refusal{RefusalReason::NotSignedIn, {}}));
    });
    connect(&workspace, &QObject::destroyed, m_dialog, &QDialog::reject);
    m_dialog->open();
    workspace.readAgain(orderUuid);
}

void DeedFlow::lookAgain()
{
    if (!m_dialog || !m_workspace)
        return;
    if (const auto now = preview())
        m_dialog->follow(*now);
}

void DeedFlow::submit()
{
    if (!m_workspace)
        return;
    ActionIntent intent;
    intent.kind = m_kind;
    intent.orderUuid = m_orderUuid;
    intent.lineItemUuid = concernsWholeOrder(m_kind) ? QString() : m_lineItemUuid;
    intent.reason = m_dialog->reason();
    intent.seen = m_dialog->seen();
    m_workspace->runner().submit(intent);
}

} // namespace Rescind
