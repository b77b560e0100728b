// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gatewaycalls.h"

namespace Rescind {

GatewayCalls::GatewayCalls(Gateway &gateway)
    : m_gateway(gateway)
{
}

GatewayCall *GatewayCalls::send(const ApiRequest &request, const Secret &token)
{
    ++m_pending;
    GatewayCall *call = m_gateway.send(request, token);
    connect(call, &GatewayCall::finished, this, [this, request](const GatewayCall *ended) {
        --m_pending;
        m_ended += {request, ended->result()};
        if (m_pending == 0)
            m_loop.exitLoop();
    });
    return call;
}

// A real event loop: QTest::qWaitFor() sleeps 10 ms between two looks, and a call is a dozen of events.
bool GatewayCalls::wait()
{
    if (m_pending > 0)
        m_loop.enterLoop(30);
    return m_pending == 0;
}

ApiResult<GatewayAnswer> GatewayCalls::answerTo(Gateway &gateway, const ApiRequest &request, const Secret &token)
{
    GatewayCalls calls(gateway);
    calls.send(request, token);
    if (!calls.wait())
        qFatal("A call did not end.");
    return calls.ended().first().result;
}

Secret GatewayCalls::defaultToken()
{
    return Secret("token-of-the-tests");
}

namespace Requests {

namespace {

ApiRequest deed(ApiRequest::Verb verb, const QByteArray &path, const QByteArray &body = "{}")
{
    ApiRequest request;
    request.verb = verb;
    request.path = path;
    request.body = body;
    request.contentType = jsonContentType.toByteArray();
    request.effect = ApiRequest::Effect::StateChanging;
    return request;
}

constexpr const char *uuid = "0b5c4e3e-7d8a-4c53-9a57-4b1d6f0a9c11";

} // namespace

QList<ApiRequest> sixActions()
{
    using Verb = ApiRequest::Verb;
    const QByteArray id = uuid;
    return {
        deed(Verb::Patch, "/timp/orders/cancel/", R"({"order_uuid": ")" + id + R"("})"),
        deed(Verb::Delete, "/timp/orders/items/cancel/" + id + "/"),
        deed(Verb::Patch, "/timp/orders/cancel/" + id + "/confirm/"),
        deed(Verb::Patch, "/timp/orders/cancel/" + id + "/reject/"),
        deed(Verb::Patch, "/timp/orders/items/cancel/" + id + "/confirm/"),
        deed(Verb::Patch, "/timp/orders/items/cancel/" + id + "/reject/"),
    };
}

ApiRequest action(int number)
{
    return deed(ApiRequest::Verb::Delete, "/timp/orders/items/cancel/item-" + QByteArray::number(number) + "/");
}

ApiRequest read(const QByteArray &path)
{
    ApiRequest request;
    request.path = path;
    return request;
}

ApiRequest list()
{
    ApiRequest request;
    request.verb = ApiRequest::Verb::Post;
    request.path = "/timp/orders/";
    request.body = R"({"start": 0, "limit": 500})";
    request.contentType = jsonContentType.toByteArray();
    request.answerSize = ApiRequest::AnswerSize::Page;
    return request;
}

ApiRequest logIn()
{
    ApiRequest request = deed(ApiRequest::Verb::Post, "/timp/organizations/user-login/",
                              R"({"username": "rita", "password": "secret"})");
    request.needsToken = false;
    return request;
}

} // namespace Requests

std::unique_ptr<Gateway> gatewayTo(const FaultServer &server, const GatewayLimits &limits)
{
    auto gateway = std::make_unique<Gateway>(server.url(), limits);
    if (server.scheme() == FaultServer::Scheme::Https)
        gateway->setLoopbackAuthorities({TestCertificates::instance().authority});
    return gateway;
}

} // namespace Rescind
