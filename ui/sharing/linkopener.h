// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sharing/orderlink.h"
#include "ui/workspace.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace Rescind {

class OrdersPane;
struct Message;

/// Shows the order that a link names: from what is here, else the server is asked, and where it can't be found that is
/// said. A link that comes before anybody is signed in waits; of several the last one counts. Where the system brings
/// links as events, macOS does, those are followed as well.
class LinkOpener final : public QObject
{
    Q_OBJECT

public:
    /// @p orders must outlive this
    LinkOpener(OrdersPane &orders, QWidget &window);

    /// Null: nobody is signed in.
    void setWorkspace(Workspace *workspace);
    void open(const OrderLink &link);

    /// Brings the window to the front, or asks for its person's attention where the desktop does not let it.
    void comeForward(const QByteArray &activation);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Why the order is not shown.
    void told(const Rescind::Message &message);

private:
    void follow();
    void found(const OrderLink &link, const QStringList &orderUuids);
    void askServer(const OrderLink &link);

    OrdersPane &m_orders;
    QWidget &m_window;
    QPointer<Workspace> m_workspace;
    std::optional<OrderLink> m_link; ///< until it is known what becomes of it
    int m_turn = 0;                  ///< answers to an earlier link come too late
};

} // namespace Rescind
