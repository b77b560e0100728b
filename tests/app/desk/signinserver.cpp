// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

FaultScript json(const QJsonObject &object)
{
    return FaultScript::answer(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

FaultScript refusal()
{
    return FaultScript::answer(401, "{\"detail\":\"Invalid token.\"}");
}

QJsonObject permission(const QString &name)
{
    return {{u"assigned"_s, true}, {u"permission"_s, QJsonObject{{u"name"_s, name}}}};
}

} // namespace

SignInServer::SignInServer()
{
    m_server.setResponder([state = m_state](const ArrivedRequest &request) { return respond(*state, request); });
}

FaultScript SignInServer::respond(State &state, const ArrivedRequest &request)
{
    const std::scoped_lock lock(state.mutex);
    if (request.verb() == "POST" && request.path().endsWith("/organizations/user-login/"))
        return state.logInScript ? *state.logInScript : logIn(state, request);
    const QByteArray authorization = request.header("authorization");
    const bool isKnown = std::any_of(state.goodTokens.cbegin(), state.goodTokens.cend(),
                                     [&](const QByteArray &token) { return authorization == "Token " + token; });
    if (request.verb() == "GET" && request.path().endsWith("/organizations/")) {
        if (state.organisationScript)
            return *state.organisationScript;
        return isKnown ? json({{u"uuid"_s, QString::fromUtf8(state.organisationUuid)},
                               {u"name"_s, QString::fromUtf8(state.organisationName)},
                               {u"org_type"_s, u"RETAILER"_s}})
                       : refusal();
    }
    if (request.verb() == "POST" && request.path().endsWith("/orders/"))
        return isKnown ? json({{u"total_results"_s, 0}, {u"orders"_s, QJsonArray()}}) : refusal();
    if (request.verb() == "PATCH" && request.path().endsWith("/orders/cancel/"))
        return isKnown ? FaultScript::answer(204) : refusal();
    return FaultScript::answer(500).named("unexpected");
}

FaultScript SignInServer::logIn(State &state, const ArrivedRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body()).object();
    if (body.value(u"username"_s) != u"rita"_s || body.value(u"password"_s).toString().toUtf8() != state.password)
        return FaultScript::answer(401, "{\"detail\":\"Unable to log in with provided credentials.\"}");
    state.latestToken = state.tokenPrefix + QByteArray::number(++state.issued);
    state.goodTokens.append(state.latestToken);
    return json(
        {{u"auth_token"_s, QString::fromUtf8(state.latestToken)},
         {u"org_uuid"_s, QString::fromUtf8(state.organisationUuid)},
         {u"user_uuid"_s, u"22222222-2222-4222-8222-222222222222"_s},
         {u"retailer_uuid"_s, u"33333333-3333-4333-8333-333333333333"_s},
         {u"supplier_uuid"_s, QString()},
         {u"org_type"_s, u"RETAILER"_s},
         {u"permission_assignments"_s,
          QJsonObject{{u"permissions"_s, QJsonArray{permission(u"view_order"_s), permission(u"cancel_order"_s)}}}}});
}

void SignInServer::setPassword(const QByteArray &password)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->password = password;
}

void SignInServer::setTokenPrefix(const QByteArray &prefix)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->tokenPrefix = prefix;
}

void SignInServer::addToken(const QByteArray &token)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->goodTokens.append(token);
}

void SignInServer::expireTokens()
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->goodTokens.clear();
}

void SignInServer::setLogInScript(const std::optional<FaultScript> &script)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->logInScript = script;
}

void SignInServer::setOrganisationScript(const std::optional<FaultScript> &script)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->organisationScript = script;
}

void SignInServer::setOrganisation(const QByteArray &uuid, const QByteArray &name)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->organisationUuid = uuid;
    m_state->organisationName = name;
}

QList<QByteArray> SignInServer::bodies(const QByteArray &pathEnd) const
{
    QList<QByteArray> found;
    const QList<ArrivedRequest> all = m_server.arrivals();
    for (const ArrivedRequest &request : all) {
        if (request.isComplete && request.path().endsWith(pathEnd))
            found.append(request.body());
    }
    return found;
}

int SignInServer::logInsWith(const QByteArray &password) const
{
    const QList<ArrivedRequest> all = m_server.arrivals();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [&](const ArrivedRequest &request) {
        const QJsonObject body = QJsonDocument::fromJson(request.body()).object();
        return request.path().endsWith("/user-login/") && body.value(u"password"_s).toString().toUtf8() == password;
    }));
}

QByteArray SignInServer::latestToken() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->latestToken;
}

bool SignInServer::sawOnlyWhatIsExpected() const
{
    const QList<ArrivedRequest> all = m_server.arrivals();
    return std::none_of(all.cbegin(), all.cend(),
                        [](const ArrivedRequest &request) { return request.script == "unexpected"; });
}

} // namespace Rescind
