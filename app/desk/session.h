// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/credentials.h"
#include "app/api/gateway.h"
#include "app/desk/account.h"
#include "app/domain/actor.h"
#include "app/domain/clock.h"

#include <QObject>

#include <memory>

namespace Rescind {

class Prompter;
class SecretStore;

/// One signed-in person at one server: holds the gateway, the token and who the actor is. A token lives two hours; it
/// is renewed shortly before it ends (when asked for) and on a 401, by one log-in however many calls wait.
///
/// Tokens and passwords are in memory, and in the secret store where the person asked for that; nowhere else.
class Session final : public QObject, public Credentials
{
    Q_OBJECT

public:
    /// Expired: the token has ended, and the person was asked and declined (or was not there). Calls then end at once
    /// with Kind::NoCredentials, without another question, until the person signs in again.
    enum class State { SignedOut, SigningIn, SignedIn, Expired };
    Q_ENUM(State)

    struct Services
    {
        SecretStore &lasting; ///< the keychain
        Prompter &prompter;
        const Clock &clock;
        /// Where the account is kept. With it the session saves the account once signed in, makes it the last used one,
        /// and records a removal from the keychain before it is carried out. Null: nothing is written to disk.
        AccountStore *accounts = nullptr;
    };
    /// All services must outlive the session.
    Session(const Account &account, const Services &services, const GatewayLimits &limits = {},
            QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Account &account() const;
    [[nodiscard]] State state() const;
    [[nodiscard]] const Actor &actor() const;
    [[nodiscard]] Gateway &gateway();
    /// When the token ends, UTC; invalid when that is not known (a pasted token).
    [[nodiscard]] QDateTime tokenEnds() const;

    /// Logs in. With @p remember the password is written to the keychain once the server took it.
    /// Ends in signedIn() or signInFailed(). The organisation's name follows by actorChanged(), when it can be read.
    void signIn(const QString &userName, const Secret &password, bool remember);
    /// Takes a token that somebody else obtained; asks the server who it belongs to. The organisation answer, or a 403
    /// to it, proves the token; a 401 fails.
    void signInWithToken(const Secret &token, bool remember);
    /// Signs in with what the keychain has under the account's name, when that was kept for this server and user.
    /// Ends in signedIn(), signInFailed() or resumeNeedsPerson().
    void resume();
    /// Forgets token and password at once. With @p forget the keychain entry goes too, and secretProblem() tells if
    /// that could not be proven; it is tried again at the next start (retrySecretRemovals()). Ends in signedOut().
    void signOut(bool forget);

    // Credentials
    void token(QObject *context, Answer answer) override;
    void renew(const Secret &rejected, QObject *context, Answer answer) override;

Q_SIGNALS:
    void stateChanged(Rescind::Session::State state);
    void actorChanged();
    /// The account's user name, or whether it is remembered, is another. Without an account store: save it if wanted.
    void accountChanged();
    /// With remembering: once the keychain has answered, be it by its deadline.
    void signedIn();
    void signInFailed(const Rescind::ApiError &error);
    /// resume() found nothing to sign in with, or the server refused what it found; @p explanation is translated, names
    /// the keychain's side of it and says what to do.
    void resumeNeedsPerson(const QString &explanation);
    void signedOut();
    /// Something the person should know of the keychain; signing in or out went on all the same.
    void secretProblem(const QString &explanation);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Rescind
