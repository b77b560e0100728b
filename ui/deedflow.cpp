// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deedflow.h"

namespace Rescind {

DeedFlow::DeedFlow(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

std::optional<ConfirmationDialog::Preview> DeedFlow::preview(Workspace &workspace, const Deed &deed)
{
    const auto entry = workspace.book().entry(deed.orderUuid);
    if (!entry)
        return std::nullopt;
    const auto &session = workspace.session();
    return ConfirmationDialog::Preview{
        deed.kind, entry->order, entry->asOf,
        evaluate(deed.kind, *entry->order, deed.lineItemUuid, session.actor(), workspace.runner().ourRequests()),
        session.account().server};
}

QStringList DeedFlow::reasons(Workspace &workspace, const Deed &deed) const
{
    const auto order = workspace.book().order(deed.orderUuid);
    const auto *line = order && !deed.lineItemUuid.isEmpty() ? order->lineItem(deed.lineItemUuid) : nullptr;
    // What one person wrote is not for the next one.
    return m_reasonsOf == &workspace ? m_reasons.suggestions(deed.kind, line) : Reasons().suggestions(deed.kind, line);
}

bool DeedFlow::wouldAsk(Workspace &workspace, const Deed &deed) const
{
    const auto now = preview(workspace, deed);
    if (!now || concernsWholeOrder(deed.kind) || !now->decision.isAllowed())
        return true;
    if (now->decision.requestNotShown && m_knowsOfRequests != &workspace)
        return true;
    // What can't be undone has to be asked about.
    return workspace.runner().undoWindow().count() <= 0;
}

bool DeedFlow::decide(Workspace &workspace, const Deed &deed)
{
    if (m_dialog)
        return true;
    if (wouldAsk(workspace, deed)) {
        ask(workspace, deed, true);
        return true;
    }
    m_workspace = &workspace;
    m_isKey = true;
    submit(deed, preview(workspace, deed)->order);
    return false;
}

void DeedFlow::begin(Workspace &workspace, const Deed &deed)
{
    ask(workspace, deed, false);
}

void DeedFlow::ask(Workspace &workspace, const Deed &deed, bool isKey)
{
    if (m_dialog)
        return;
    m_workspace = &workspace;
    m_deed = deed;
    m_isKey = isKey;
    if (const auto first = preview(workspace, deed))
        open(*first);
}

void DeedFlow::open(const ConfirmationDialog::Preview &first)
{
    m_dialog = new ConfirmationDialog(first, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setReasons(reasons(*m_workspace, m_deed), m_deed.reason);
    if (m_isKey && !concernsWholeOrder(m_deed.kind))
        m_dialog->offerToKnowOfRequests();
    connect(m_dialog, &QDialog::accepted, this, &DeedFlow::agreed);
    // At hand as long as it is asked about.
    auto &book = m_workspace->book();
    book.find(m_deed.orderUuid, m_dialog, [](OrderRow) {});
    connect(&book, &OrderBook::changed, m_dialog, [this] { lookAgain(); });
    connect(&book, &OrderBook::ordersAtHand, m_dialog, [this] { lookAgain(); });
    connect(&m_workspace->runner(), &ActionRunner::ourRequestsChanged, m_dialog, [this] { lookAgain(); });
    connect(&m_workspace->session(), &Session::stateChanged, m_dialog, [this](Session::State state) {
        if (state != Session::State::SignedIn && m_dialog)
            m_dialog->block(displayText(Refusal{RefusalReason::NotSignedIn, {}}));
    });
    connect(m_workspace, &QObject::destroyed, m_dialog, &QDialog::reject);
    m_dialog->open();
    m_workspace->readAgain(m_deed.orderUuid);
}

void DeedFlow::lookAgain()
{
    if (!m_dialog || !m_workspace)
        return;
    if (const auto now = preview(*m_workspace, m_deed))
        m_dialog->follow(*now);
}

void DeedFlow::agreed()
{
    if (!m_workspace)
        return;
    if (m_dialog->knowsOfRequests())
        m_knowsOfRequests = m_workspace;
    auto deed = m_deed;
    deed.reason = m_dialog->reason();
    submit(deed, m_dialog->seen());
}

void DeedFlow::submit(const Deed &deed, const std::shared_ptr<const Order> &seen)
{
    ActionIntent intent;
    intent.kind = deed.kind;
    intent.orderUuid = deed.orderUuid;
    intent.lineItemUuid = concernsWholeOrder(deed.kind) ? QString() : deed.lineItemUuid;
    intent.reason = deed.reason;
    intent.seen = seen;
    if (m_reasonsOf != m_workspace) {
        m_reasons.forget();
        m_reasonsOf = m_workspace;
    }
    m_reasons.wasUsed(deed.kind, deed.reason);
    const auto number = m_workspace->runner().submit(intent);
    Q_EMIT submitted(number, intent, m_isKey);
}

} // namespace Rescind
