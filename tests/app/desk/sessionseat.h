// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/account.h"
#include "app/desk/rememberedsecret.h"
#include "app/desk/session.h"
#include "signinserver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeprompter.h"
#include "tests/support/fakesecretstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Rescind {

inline constexpr int patience = 30000;

/// What a session needs, each part at hand; and a session for rita at the sign-in server.
struct SessionSeat
{
    SignInServer server;
    FakeClock clock;
    FakeSecretStore keychain;
    FakePrompter prompter;
    QTemporaryDir directory;
    AccountStore accounts{directory.filePath(QStringLiteral("rescind"))};
    std::unique_ptr<Session> session;

    SessionSeat() { open(account()); }

    [[nodiscard]] Account account() const
    {
        Account account;
        account.name = QStringLiteral("Work");
        account.server = server.url();
        account.userName = QStringLiteral("rita");
        return account;
    }
    /// A new session, as at the next start of the program.
    void open(const Account &account)
    {
        session = std::make_unique<Session>(account, Session::Services{keychain, prompter, clock, &accounts});
    }
    void reopen() { open(*accounts.account(QStringLiteral("Work"))); }

    [[nodiscard]] bool signIn(bool remember = false, const QByteArray &password = "password-1")
    {
        const QSignalSpy done(session.get(), &Session::signedIn);
        session->signIn(QStringLiteral("rita"), Secret(password), remember);
        return QTest::qWaitFor([&done] { return done.count() == 1; }, patience);
    }
    [[nodiscard]] bool signInWithToken(const QByteArray &token, bool remember = false)
    {
        const QSignalSpy done(session.get(), &Session::signedIn);
        session->signInWithToken(Secret(token), remember);
        return QTest::qWaitFor([&done] { return done.count() == 1; }, patience);
    }

    /// The answer to one who asks for a token, as soon as it comes.
    struct Asked
    {
        std::optional<ApiResult<Secret>> answer;
        [[nodiscard]] bool isAnswered() const { return answer.has_value(); }
        [[nodiscard]] bool isToken(const QByteArray &token) const
        {
            return answer && *answer && **answer == Secret(token);
        }
        [[nodiscard]] std::optional<ApiError> error() const
        {
            return answer && !*answer ? std::optional(answer->error()) : std::nullopt;
        }
    };
    [[nodiscard]] std::shared_ptr<Asked> askForToken(QObject *context = nullptr)
    {
        auto asked = std::make_shared<Asked>();
        session->token(context ? context : session.get(),
                       [asked](const ApiResult<Secret> &answer) { asked->answer = answer; });
        return asked;
    }
    [[nodiscard]] std::shared_ptr<Asked> reject(const QByteArray &token)
    {
        auto asked = std::make_shared<Asked>();
        session->renew(Secret(token), session.get(),
                       [asked](const ApiResult<Secret> &answer) { asked->answer = answer; });
        return asked;
    }

    /// What the keychain has for the account.
    [[nodiscard]] std::optional<RememberedSecret> kept() const
    {
        return RememberedSecret::decoded(keychain.values.value(QStringLiteral("Work")));
    }
};

} // namespace Rescind

#define QTRY_VERIFY_PATIENTLY(what) QTRY_VERIFY_WITH_TIMEOUT(what, Rescind::patience)
#define QTRY_COMPARE_PATIENTLY(left, right) QTRY_COMPARE_WITH_TIMEOUT(left, right, Rescind::patience)
