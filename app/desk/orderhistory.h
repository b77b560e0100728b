// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/order.h"
#include "app/journal/journal.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace Rescind {

/// What was ever asked of one order from this computer, by whomever, and what became of it: as the journal has it.
class OrderHistory final : public QObject
{
    Q_OBJECT

public:
    /// Once @p journal has gone, nothing more is learned. @p server as in JournalIntent: an order of another server is
    /// another order.
    OrderHistory(Journal &journal, QString server, QObject *parent = nullptr);

    /// Which order; reads the journal anew when it is another, or has other lines. Null: none.
    void setOrder(const Order *order);
    /// Something may have been written about the order, whichever it is.
    void readAgain();
    /// Something may have been written about this one; empty when it is not known which.
    void readAgainIfAbout(const QString &orderUuid);

    /// In the order of recording; empty until it was read.
    [[nodiscard]] const QList<JournalHistory> &histories() const { return m_histories; }
    /// Whether histories() is of this order already.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// Why the journal could not be read; nullopt when it could.
    [[nodiscard]] const std::optional<JournalError> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void openAndAsk();

    QPointer<Journal> m_journal;
    const QString m_server;
    QString m_orderUuid;
    QStringList m_lines;
    QList<JournalHistory> m_histories;
    std::optional<JournalError> m_error;
    quint64 m_question = 0; ///< an answer to an earlier one is not waited for any more
    bool m_isRead = false;
    bool m_isDue = false;
    bool m_wasOpened = false; ///< by this
};

} // namespace Rescind
