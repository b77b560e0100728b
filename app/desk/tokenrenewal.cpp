// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/tokenrenewal.h"

#include "app/api/jobs.h"
#include "app/desk/jobresult.h"
#include "app/desk/prompter.h"
#include "app/desk/tokenproof.h"
#include "app/domain/clock.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace Rescind {

namespace {

Q_LOGGING_CATEGORY(log, "rescind.session", QtWarningMsg)

ApiError noCredentials()
{
    ApiError error;
    error.kind = ApiError::Kind::NoCredentials;
    return error;
}

// The error tells of a log-in; the calls that wait never left.
ApiError notSent(ApiError error)
{
    error.delivery = Delivery::NotSent;
    return error;
}

// What sending the same again cannot mend. Only the first is documented for a log-in; the others are what servers of
// its kind say of wrong credentials, and sending a password again and again may lock the account.
bool isRefusal(ApiError::Kind kind)
{
    return kind == ApiError::Kind::NotSignedIn || kind == ApiError::Kind::SomethingMissing
           || kind == ApiError::Kind::NotPermitted || kind == ApiError::Kind::CannotBePerformed;
}

} // namespace

TokenRenewal::TokenRenewal(const Account &account, const Services &services, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_services(services)
{
}

TokenRenewal::~TokenRenewal()
{
    stop();
}

void TokenRenewal::hold()
{
    stop();
    m_token = {};
    m_ends.reset();
    m_password = {};
    m_offeredToken = {};
    m_organisationUuid.clear();
    m_phase = Phase::Held;
}

void TokenRenewal::take(const Secret &token, std::optional<std::chrono::milliseconds> issuedAt, const Secret &password)
{
    stop();
    m_token = token;
    m_ends = issuedAt ? std::optional(*issuedAt + tokenLife) : std::nullopt;
    m_password = password;
    m_passwordIsProven = true;
    m_phase = Phase::Ready;
    answerAll(m_token);
}

void TokenRenewal::end(const ApiError &why)
{
    hold();
    m_phase = Phase::Ended;
    answerAll(tl::make_unexpected(notSent(why)));
}

void TokenRenewal::token(QObject *context, Credentials::Answer answer)
{
    switch (m_phase) {
    case Phase::Ended:
        answer(tl::make_unexpected(noCredentials()));
        return;
    case Phase::Ready:
        if (isFresh()) {
            answer(m_token);
            return;
        }
        wait(context, std::move(answer));
        begin();
        return;
    case Phase::Held:
    case Phase::Busy:
        wait(context, std::move(answer));
        return;
    }
}

void TokenRenewal::renew(const Secret &rejected, QObject *context, Credentials::Answer answer)
{
    const bool isCurrent = m_token == rejected;
    if (m_phase == Phase::Ready && !isCurrent && !m_token.isEmpty()) {
        // Another call's renewal came first.
        answer(m_token);
        return;
    }
    if (isCurrent) {
        m_token = {};
        m_ends.reset();
    }
    token(context, std::move(answer));
}

std::optional<std::chrono::milliseconds> TokenRenewal::remaining() const
{
    return m_ends ? std::optional(*m_ends - m_services.clock.sinceStart()) : std::nullopt;
}

void TokenRenewal::wait(QObject *context, Credentials::Answer answer)
{
    m_waiting.append({context, std::move(answer)});
}

bool TokenRenewal::isFresh() const
{
    const auto left = remaining();
    return !m_token.isEmpty() && (!left || *left >= renewBefore);
}

bool TokenRenewal::isWanted() const
{
    return std::any_of(m_waiting.cbegin(), m_waiting.cend(), [](const Waiting &each) { return each.context; });
}

void TokenRenewal::begin()
{
    if (!m_password.isEmpty())
        logIn();
    else if (!m_offeredToken.isEmpty())
        prove();
    else
        ask(tr("Your session has ended."));
}

void TokenRenewal::logIn()
{
    m_phase = Phase::Busy;
    m_attempt = std::make_unique<QObject>();
    auto *job = new LogInJob(m_services.gateway, m_account.release, m_account.userName, m_password, this);
    m_job = job;
    // A token's life counts from before its issue, to be on the safe side of it.
    const auto done = [this, sentAt = m_services.clock.sinceStart()](const ApiResult<LogInAnswer> &answer) {
        if (answer)
            loggedIn(*answer, sentAt);
        else
            logInFailed(answer.error());
    };
    hearResult<LogInAnswer>(job, m_attempt.get(), done);
    job->start();
}

void TokenRenewal::loggedIn(const LogInAnswer &answer, std::chrono::milliseconds sentAt)
{
    m_token = answer.token;
    m_ends = sentAt + tokenLife;
    m_phase = Phase::Ready;
    const Secret password = m_password;
    const bool isNew = !std::exchange(m_passwordIsProven, true);
    Q_EMIT renewed(answer);
    if (isNew)
        Q_EMIT passwordProven(password);
    if (m_phase == Phase::Ready) // nobody signed out over it
        answerAll(m_token);
}

void TokenRenewal::logInFailed(const ApiError &error)
{
    qCInfo(log) << "renewing the token failed:" << error.wireName();
    if (!isRefusal(error.kind)) {
        failWith(error);
        return;
    }
    const QPointer<QObject> thisAttempt = m_attempt.get();
    m_password = {};
    if (m_passwordIsProven && error.kind == ApiError::Kind::NotSignedIn)
        Q_EMIT passwordRefused();
    if (!thisAttempt)
        return;
    ask(error.kind == ApiError::Kind::NotSignedIn
            ? tr("Your session has ended, and the server refused the password.")
            : tr("Your session has ended, and the server refused to log you in again. %1").arg(error.whatHappened()));
}

void TokenRenewal::prove()
{
    m_phase = Phase::Busy;
    m_attempt = std::make_unique<QObject>();
    TokenProof::begin(m_services.gateway, m_account.release, m_offeredToken, m_attempt.get(),
                      [this](const ApiResult<OrganisationAnswer> &verdict) { proven(verdict); });
}

void TokenRenewal::proven(const ApiResult<OrganisationAnswer> &verdict)
{
    if (!verdict && verdict.error().kind != ApiError::Kind::NotSignedIn) {
        failWith(verdict.error());
        return;
    }
    const Secret offered = std::exchange(m_offeredToken, {});
    if (!verdict) {
        ask(tr("The server refused this token."));
        return;
    }
    if (!m_organisationUuid.isEmpty() && !verdict->uuid.isEmpty() && verdict->uuid != m_organisationUuid) {
        ask(tr("This token belongs to another organisation. To change the organisation, sign out first."));
        return;
    }
    m_token = offered;
    m_ends.reset();
    m_phase = Phase::Ready;
    Q_EMIT tokenProven(offered, *verdict);
    if (m_phase == Phase::Ready)
        answerAll(m_token);
}

void TokenRenewal::ask(const QString &why)
{
    if (!isWanted()) {
        // Nobody waits any more: the next who needs a token asks.
        m_waiting.clear();
        m_phase = Phase::Ready;
        return;
    }
    m_phase = Phase::Busy;
    m_attempt = std::make_unique<QObject>();
    m_services.prompter.askForCredential(m_account, why, m_attempt.get(), [this](const Prompter::Credential &given) {
        take(given.password.value_or(Secret()), given.token.value_or(Secret()));
    });
}

void TokenRenewal::take(const Secret &password, const Secret &token)
{
    if (m_phase != Phase::Busy)
        return;
    m_password = password;
    m_passwordIsProven = false;
    m_offeredToken = token;
    if (!password.isEmpty() || !token.isEmpty()) {
        begin();
        return;
    }
    m_token = {};
    m_ends.reset();
    m_phase = Phase::Ended;
    Q_EMIT declined();
    answerAll(tl::make_unexpected(noCredentials()));
}

void TokenRenewal::failWith(const ApiError &error)
{
    m_phase = Phase::Ready;
    // Renewed ahead of its end, the token may have some life left.
    const auto left = remaining();
    if (!m_token.isEmpty() && left && left->count() > 0) {
        answerAll(m_token);
        return;
    }
    answerAll(tl::make_unexpected(notSent(error)));
}

void TokenRenewal::answerAll(const Answer &answer)
{
    // Nothing of this object is touched from here on: whoever is answered may ask again, or end it all.
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &each : waiting) {
        if (each.context)
            each.answer(answer);
    }
}

void TokenRenewal::stop()
{
    m_attempt.reset();
    if (m_job)
        m_job->abort();
}

} // namespace Rescind
