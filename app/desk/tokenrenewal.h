// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/answers.h"
#include "app/api/credentials.h"
#include "app/desk/account.h"

#include <QList>
#include <QPointer>

#include <chrono>
#include <memory>
#include <optional>

namespace Rescind {

class ApiJob;
class Clock;
class Gateway;
class Prompter;

/// The token of a session, and getting another: by one log-in however many wait, with the password it was given, else
/// with what the person gives when asked, once for all who wait.
///
/// A password the server refused is forgotten and never sent again by itself: some servers lock an account after a few.
class TokenRenewal final : public QObject
{
    Q_OBJECT

public:
    /// How long a token lives from its issue (authentication page of the API), and when to get another before that.
    static constexpr std::chrono::milliseconds tokenLife = std::chrono::hours(2);
    static constexpr std::chrono::milliseconds renewBefore = std::chrono::minutes(5);

    struct Services
    {
        Gateway &gateway;
        Prompter &prompter;
        const Clock &clock;
    };
    /// @p account is the session's own, and is looked at each time. All outlive this.
    TokenRenewal(const Account &account, const Services &services, QObject *parent);
    ~TokenRenewal() override;

    /// Signing in is under way: whoever asks waits for its end.
    void hold();
    /// Signing in gave a token: @p issuedAt on the clock's sinceStart() when it is known, @p password when one is
    /// known.
    void take(const Secret &token, std::optional<std::chrono::milliseconds> issuedAt, const Secret &password);
    /// Forgets everything; those who wait get @p why.
    void end(const ApiError &why);
    /// A token of another organisation is not taken from the person, so that what was decided as one is not carried out
    /// as the other. Empty: not known.
    void setOrganisation(const QString &uuid) { m_organisationUuid = uuid; }

    // As Credentials.
    void token(QObject *context, Credentials::Answer answer);
    void renew(const Secret &rejected, QObject *context, Credentials::Answer answer);

    /// What is left of the token's life, negative when it is over; nullopt when that is not known.
    [[nodiscard]] std::optional<std::chrono::milliseconds> remaining() const;

Q_SIGNALS:
    /// A log-in gave a new token.
    void renewed(const Rescind::LogInAnswer &answer);
    /// The server took a password that the person gave.
    void passwordProven(const Rescind::Secret &password);
    /// The server took a token that the person gave.
    void tokenProven(const Rescind::Secret &token, const Rescind::OrganisationAnswer &organisation);
    /// The server refused the password it had taken before.
    void passwordRefused();
    /// The person gave nothing.
    void declined();

private:
    enum class Phase { Ended, Held, Ready, Busy };
    struct Waiting
    {
        QPointer<QObject> context;
        Credentials::Answer answer;
    };
    using Answer = ApiResult<Secret>;

    void wait(QObject *context, Credentials::Answer answer);
    [[nodiscard]] bool isFresh() const;
    [[nodiscard]] bool isWanted() const;
    void begin();
    void logIn();
    void loggedIn(const LogInAnswer &answer, std::chrono::milliseconds sentAt);
    void logInFailed(const ApiError &error);
    void prove();
    void proven(const ApiResult<OrganisationAnswer> &verdict);
    void ask(const QString &why);
    void take(const Secret &password, const Secret &token);
    void failWith(const ApiError &error);
    void answerAll(const Answer &answer);
    void stop();

    const Account &m_account;
    Services m_services;
    Phase m_phase = Phase::Ended;
    Secret m_token;
    std::optional<std::chrono::milliseconds> m_ends;
    Secret m_password;
    bool m_passwordIsProven = false;
    Secret m_offeredToken; ///< given by the person, not yet proven
    QString m_organisationUuid;
    QList<Waiting> m_waiting;
    /// What the present attempt hangs on; gone, none of its answers arrives.
    std::unique_ptr<QObject> m_attempt;
    QPointer<ApiJob> m_job;
};

} // namespace Rescind
