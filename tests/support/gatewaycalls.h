// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/gateway.h"
#include "tests/support/faultserver.h"

#include <QList>
#include <QObject>
#include <QTestEventLoop>

namespace Rescind {

/// Calls that a test has given to a gateway, and how they ended.
class GatewayCalls : public QObject
{
    Q_OBJECT

public:
    struct Ended
    {
        ApiRequest request;
        ApiResult<GatewayAnswer> result;
    };

    explicit GatewayCalls(Gateway &gateway);

    GatewayCall *send(const ApiRequest &request, const Secret &token = defaultToken());
    /// Runs the event loop until every call has ended, half a minute at most. False when one has not.
    [[nodiscard]] bool wait();
    /// In the order in which they ended.
    [[nodiscard]] const QList<Ended> &ended() const { return m_ended; }
    [[nodiscard]] int pending() const { return m_pending; }

    /// Sends one call and waits for its end.
    [[nodiscard]] static ApiResult<GatewayAnswer> answerTo(Gateway &gateway, const ApiRequest &request,
                                                           const Secret &token = defaultToken());
    [[nodiscard]] static Secret defaultToken();

private:
    Gateway &m_gateway;
    QList<Ended> m_ended;
    QTestEventLoop m_loop;
    int m_pending = 0;
};

/// Requests shaped like those of the jobs, made by hand so that both check each other.
namespace Requests {

/// The six actions; no two have the same verb and path.
[[nodiscard]] QList<ApiRequest> sixActions();
/// One of them, with another path for each @p number.
[[nodiscard]] ApiRequest action(int number = 0);
[[nodiscard]] ApiRequest read(const QByteArray &path = "/timp/organizations/");
/// The list call: a read with a body, and with a page for an answer.
[[nodiscard]] ApiRequest list();
[[nodiscard]] ApiRequest logIn();

} // namespace Requests

/// A gateway to @p server that trusts the test authority.
[[nodiscard]] std::unique_ptr<Gateway> gatewayTo(const FaultServer &server, const GatewayLimits &limits = {});

} // namespace Rescind
