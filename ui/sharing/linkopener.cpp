// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/linkopener.h"

#include "app/domain/visibletext.h"
#include "ui/messages.h"
#include "ui/panes/orderspane.h"

#include <QCoreApplication>
#include <QFileOpenEvent>
#include <QWidget>

#include <utility>

namespace Rescind {

using namespace Qt::StringLiterals;

LinkOpener::LinkOpener(OrdersPane &orders, QWidget &window)
    : QObject(&window)
    , m_orders(orders)
    , m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void LinkOpener::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->session().disconnect(this);
    m_workspace = workspace;
    ++m_turn;
    if (workspace)
        connect(&workspace->session(), &Session::stateChanged, this, &LinkOpener::follow);
    follow();
}

void LinkOpener::open(const OrderLink &link)
{
    m_link = link;
    if (!m_workspace) {
        Message message;
        message.title = tr("The order of the link is shown once somebody is signed in");
        message.text = isolatedText(link.value, 60);
        Q_EMIT told(message);
    }
    follow();
}

bool LinkOpener::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    // Whatever else is opened with this program is nothing to it.
    const auto url = static_cast<QFileOpenEvent *>(event)->url();
    if (const auto link = OrderLink::parse(url.toString(QUrl::FullyEncoded))) {
        comeForward({});
        open(*link);
    }
    return true;
}

void LinkOpener::follow()
{
    if (!m_link || !m_workspace)
        return;
    const auto link = *m_link;
    auto &book = m_workspace->book();
    // The order may be here before anybody is signed in.
    if (link.kind == OrderLink::Kind::Order)
        book.find(link.value, this, [this, link, turn = ++m_turn](OrderRow row) {
            if (turn == m_turn)
                found(link, row == 0 ? QStringList() : QStringList{link.value});
        });
    else
        book.findByPurchaseOrderNumber(link.value, this, [this, link, turn = ++m_turn](const QStringList &orderUuids) {
            if (turn == m_turn)
                found(link, orderUuids);
        });
}

void LinkOpener::found(const OrderLink &link, const QStringList &orderUuids)
{
    if (!m_workspace)
        return;
    if (orderUuids.size() == 1) {
        m_link.reset();
        m_orders.choose(orderUuids.constFirst());
        m_orders.focusTable();
        // Another order may have the same number.
        if (link.kind == OrderLink::Kind::PurchaseOrder && m_workspace->isSignedIn())
            m_workspace->lookUp(link.value);
        return;
    }
    askServer(link);
}

void LinkOpener::askServer(const OrderLink &link)
{
    // None is here, or several are, of which a person has to choose.
    if (link.kind == OrderLink::Kind::PurchaseOrder)
        m_orders.showOnly(link.value);
    switch (m_workspace->session().state()) {
    case Session::State::SignedIn:
        m_link.reset();
        m_workspace->lookUp(link.value);
        return;
    case Session::State::SigningIn:
        return; // it waits
    case Session::State::SignedOut:
    case Session::State::Expired:
        break;
    }
    Message message;
    message.mark = StateMark::Stopped;
    message.tone = StateTone::Warning;
    message.title = tr("The order of the link is not here: “%1”").arg(isolatedText(link.value, 60));
    message.text = tr("The server can be asked once you are signed in; then it is shown.");
    Q_EMIT told(message);
}

void LinkOpener::comeForward(const QByteArray &activation)
{
    // Wayland lets a window come forward for who has been given the right to; Qt takes the token from there.
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation);
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    if (!activation.isEmpty())
        qunsetenv("XDG_ACTIVATION_TOKEN");
}

} // namespace Rescind
