// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace Rescind {

class OrderBook;
class Reminders;

/// Tells the book which of its orders are put off as a whole. For the GUI thread.
class PutOffOrders final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    PutOffOrders(const Reminders &reminders, OrderBook &book, QObject *parent = nullptr);

private:
    void follow();
    void locate();

    const Reminders &m_reminders;
    OrderBook &m_book;
    QStringList m_putOff;
    bool m_areSomeMissing = false; ///< in the book
    QTimer m_locate;
};

} // namespace Rescind
