// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/gatewaydeadlines.h"

#include "app/api/gateway.h"

namespace Rescind {

GatewayDeadlines::GatewayDeadlines(const GatewayLimits &limits, QObject *parent)
    : QObject(parent)
{
    m_connect.setInterval(limits.connect);
    m_inactivity.setInterval(limits.inactivity);
    m_overall.setInterval(limits.overall);
    for (QTimer *timer : {&m_connect, &m_inactivity, &m_overall})
        timer->setSingleShot(true);
    connect(&m_connect, &QTimer::timeout, this, [this] { pass(ApiError::Kind::ConnectDeadline); });
    connect(&m_inactivity, &QTimer::timeout, this, [this] { pass(ApiError::Kind::InactivityDeadline); });
    connect(&m_overall, &QTimer::timeout, this, [this] { pass(ApiError::Kind::OverallDeadline); });
}

void GatewayDeadlines::start()
{
    m_connect.start();
    m_overall.start();
}

void GatewayDeadlines::connected()
{
    if (!m_connect.isActive())
        return;
    m_connect.stop();
    m_inactivity.start();
}

void GatewayDeadlines::active()
{
    if (m_inactivity.isActive())
        m_inactivity.start();
}

void GatewayDeadlines::stop()
{
    m_connect.stop();
    m_inactivity.stop();
    m_overall.stop();
}

void GatewayDeadlines::pass(ApiError::Kind kind)
{
    stop();
    Q_EMIT passed(kind);
}

} // namespace Rescind
