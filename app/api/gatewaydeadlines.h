// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"

#include <QObject>
#include <QTimer>

namespace Rescind {

struct GatewayLimits;

/// The three deadlines of one call. Qt's own transferTimeout is no substitute: it is an inactivity timer alone, and it
/// runs while a request waits in Qt's queue.
class GatewayDeadlines : public QObject
{
    Q_OBJECT

public:
    explicit GatewayDeadlines(const GatewayLimits &limits, QObject *parent);

    /// The call has left our queue: the connect and the overall deadline begin.
    void start();
    /// There is a connection, its TLS handshake done: the connect deadline is over, that of inactivity begins.
    void connected();
    /// Something has moved on the connection.
    void active();
    void stop();

Q_SIGNALS:
    /// At most once after start().
    void passed(Rescind::ApiError::Kind kind);

private:
    void pass(ApiError::Kind kind);

    QTimer m_connect;
    QTimer m_inactivity;
    QTimer m_overall;
};

} // namespace Rescind
