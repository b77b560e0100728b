// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/answers.h"
#include "app/api/apierror.h"
#include "app/api/orderquery.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <optional>

namespace Rescind {

class PersistentRead;
class ReadRetries;
class Session;

/// Goes once through everything a query matches, one page after the other, each order once. Construct, start() once;
/// after `ended` it deletes itself.
class OrderWalk final : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 200;

    /// @param session and @p retries must outlive this
    /// @param most stop after so many orders; 0 for all
    OrderWalk(Session &session, ReadRetries &retries, const OrderQuery &query, int most, QObject *parent);

    void start();
    /// Ends it where it is, without another signal.
    void stop();

    /// Orders told of so far.
    [[nodiscard]] int received() const { return m_received; }
    [[nodiscard]] bool isStarted() const { return m_started; }

Q_SIGNALS:
    /// One page: what had not been told of before. @p asOf is when the server said so.
    void page(const QList<Rescind::Order> &orders, const QList<Rescind::SkippedOrder> &skipped, const QDateTime &asOf);
    /// It is through, or could not go on.
    void ended(const std::optional<Rescind::ApiError> &error);

private:
    void readPage();
    void took(const OrderPage &page, OrderPaging::Window window, const QDateTime &asOf);
    void end(const std::optional<ApiError> &error);
    [[nodiscard]] bool isNew(const QString &key);

    Session &m_session;
    ReadRetries &m_retries;
    OrderQuery m_query;
    int m_most;
    OrderPaging m_paging;
    QPointer<PersistentRead> m_read;
    QSet<QString> m_seen;
    int m_received = 0;
    bool m_started = false;
    bool m_stopped = false;
};

} // namespace Rescind
