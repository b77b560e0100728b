// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/reminders.h"
#include "ui/workspace.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

class QVBoxLayout;

namespace Rescind {

class MessageBar;

/// What the window says of things put off: that some are due, until somebody has looked; and that the order on the
/// screen is put off, with the ways to change that.
class ReminderBars final : public QObject
{
    Q_OBJECT

public:
    /// @param all where it is said that orders are due
    /// @param one where it is said that the order shown is put off
    ReminderBars(QWidget *window, QVBoxLayout &all, QVBoxLayout &one);

    /// Null: nobody is signed in.
    void setWorkspace(Workspace *workspace);
    /// Empty: none is shown.
    void setOrder(const QString &orderUuid);

Q_SIGNALS:
    void orderWanted(const QString &orderUuid);
    void changeWanted();

private:
    void refresh();
    void refreshDue();
    void refreshUnnamed();
    void refreshShown();
    void nameOrders(const QStringList &orderUuids);
    [[nodiscard]] QString nameOf(const QString &orderUuid) const;
    void show(const QString &orderUuid);

    QPointer<Workspace> m_workspace;
    QString m_order;
    QHash<QString, QString> m_names; ///< PO number by order, once it is known
    QSet<QString> m_asked;           ///< orders that are being looked for
    MessageBar *m_due;
    MessageBar *m_shown;
    MessageBar *m_trouble;
};

} // namespace Rescind
