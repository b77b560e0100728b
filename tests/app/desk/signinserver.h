// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultserver.h"

#include <memory>
#include <mutex>
#include <optional>

namespace Rescind {

/// The part of the API that signing in needs, on real sockets: log-in with one user's password, tokens that can be
/// expired, the organisation, and a list of orders that is empty. Everything else is unexpected.
class SignInServer
{
public:
    SignInServer();

    [[nodiscard]] QUrl url() const { return m_server.url(); }

    /// The one who may log in: `rita`, with this password. At first "password-1".
    void setPassword(const QByteArray &password);
    /// Tokens issued from now on begin so; at first "token-", followed by 1, 2, 3, ….
    void setTokenPrefix(const QByteArray &prefix);
    /// This token is good from now on.
    void addToken(const QByteArray &token);
    /// No token issued or added so far is good any more.
    void expireTokens();
    /// Log-ins, or organisation calls, are met by this from now on; by what is usual again with nullopt.
    void setLogInScript(const std::optional<FaultScript> &script);
    void setOrganisationScript(const std::optional<FaultScript> &script);
    /// The organisation that tokens belong to.
    void setOrganisation(const QByteArray &uuid, const QByteArray &name);

    /// Requests so far with a path that ends so.
    [[nodiscard]] int arrivals(const QByteArray &pathEnd) const { return static_cast<int>(bodies(pathEnd).size()); }
    [[nodiscard]] int logIns() const { return arrivals("/organizations/user-login/"); }
    /// The bodies of those requests.
    [[nodiscard]] QList<QByteArray> bodies(const QByteArray &pathEnd) const;
    /// How often this password arrived.
    [[nodiscard]] int logInsWith(const QByteArray &password) const;
    /// The latest token issued.
    [[nodiscard]] QByteArray latestToken() const;
    /// Requests nobody has heard of; a test ends with none.
    [[nodiscard]] bool sawOnlyWhatIsExpected() const;

private:
    struct State
    {
        std::mutex mutex;
        QByteArray password = "password-1";
        QList<QByteArray> goodTokens;
        QByteArray tokenPrefix = "token-";
        QByteArray latestToken;
        int issued = 0;
        std::optional<FaultScript> logInScript;
        std::optional<FaultScript> organisationScript;
        QByteArray organisationUuid = "11111111-1111-4111-8111-111111111111";
        QByteArray organisationName = "Corner Shop";
    };
    [[nodiscard]] static FaultScript respond(State &state, const ArrivedRequest &request);
    [[nodiscard]] static FaultScript logIn(State &state, const ArrivedRequest &request);

    // Shared with the server's thread.
    std::shared_ptr<State> m_state = std::make_shared<State>();
    FaultServer m_server;
};

} // namespace Rescind
