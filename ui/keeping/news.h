// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace Rescind {

/// Counts what has happened while nobody looked at the window: how many, and which orders; nothing of what they say.
class News final : public QObject
{
    Q_OBJECT

public:
    struct Counts
    {
        int requests = 0;  ///< to cancel, which a supplier has to answer
        int answers = 0;   ///< of suppliers
        int troubles = 0;  ///< requests of ours that were refused, not sent, or whose outcome is unknown
        int reminders = 0; ///< orders put off that are due
        bool operator==(const Counts &) const = default;
        [[nodiscard]] int total() const { return requests + answers + troubles + reminders; }
    };

    explicit News(QObject *parent = nullptr);

    /// Null: nobody is signed in. What was counted before is forgotten.
    void setWorkspace(Workspace *workspace);
    /// While somebody looks, nothing is news.
    void setLookedAt(bool isLookedAt);

    [[nodiscard]] const Counts &counts() const { return m_counts; }
    /// Some order of them that is there, the first first; empty when only reminders were counted.
    [[nodiscard]] const QList<OrderRow> &rows() const { return m_rows; }
    void forget();

    /// "2 new requests to cancel, 1 answer": how many, nothing else.
    [[nodiscard]] static QString text(const Counts &counts);

Q_SIGNALS:
    void changed();

private:
    void connectBook();
    void noteBefore(const OrderBook::Changes &changes);
    void compare(const OrderBook::Changes &changes);
    void takeOutcome(const QString &orderUuid);
    [[nodiscard]] bool isRequest(OrderCancellation state) const;
    void add(int Counts::*what, OrderRow row);

    QPointer<Workspace> m_workspace;
    bool m_isLookedAt = true;
    bool m_knewOrders = false; ///< from an earlier run, so that what differs is news
    Counts m_counts;
    QList<OrderRow> m_rows;
    QHash<OrderRow, OrderRollUp> m_before; ///< of what is about to change
};

} // namespace Rescind
