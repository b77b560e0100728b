// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/session.h"

#include "app/desk/jobresult.h"
#include "app/desk/sessionkeeping.h"
#include "app/desk/tokenproof.h"
#include "app/desk/tokenrenewal.h"

#include "app/api/jobs.h"

#include <QLoggingCategory>

#include <utility>

namespace Rescind {

namespace {

Q_LOGGING_CATEGORY(log, "rescind.session", QtWarningMsg)

Actor actorFrom(const LogInAnswer &answer, Release release)
{
    Actor actor;
    actor.role = answer.role;
    actor.release = release;
    actor.organisationUuid = answer.organisationUuid;
    actor.userUuid = answer.userUuid;
    actor.retailerUuid = answer.retailerUuid;
    actor.supplierUuid = answer.supplierUuid;
    actor.permissions = answer.permissions;
    return actor;
}

// What an organisation answer adds to what the log-in told.
Actor completed(Actor actor, const OrganisationAnswer &organisation)
{
    if (actor.role == ActorRole::Unknown)
        actor.role = organisation.role;
    if (actor.organisationUuid.isEmpty())
        actor.organisationUuid = organisation.uuid;
    if (!organisation.name.isEmpty())
        actor.organisationName = organisation.name;
    return actor;
}

} // namespace

class Session::Private
{
public:
    struct Token
    {
        Secret token;
        std::optional<std::chrono::milliseconds> issuedAt; ///< on the clock's sinceStart()
        Secret password;
    };

    Private(Session &session, Account theAccount, const Services &services, const GatewayLimits &limits)
        : q(session)
        , account(std::move(theAccount))
        , clock(services.clock)
        , gateway(account.server, limits)
        , renewal(account, {gateway, services.prompter, services.clock}, nullptr)
        , keeping(account, services.lasting, services.accounts, services.clock)
    {
        actor.release = account.release;
    }

    void connectRenewal();
    void cancel();
    void begin(const QString &userName);
    void setState(State next);
    void setActor(const Actor &next);
    void logIn(const Secret &password, bool remember, bool fromKeychain);
    void prove(const Secret &pasted, bool remember, bool fromKeychain);
    void resumeWith(const RememberedSecret &remembered);
    void takeToken(const Token &token, const Actor &owner, const std::optional<RememberedSecret> &toKeep);
    void enter();
    /// Ends the attempt without a session. False when a slot has begun something else over it.
    [[nodiscard]] bool leave(const ApiError &why);
    void fail(const ApiError &error);
    void needPerson(const QString &explanation);
    void askForOrganisation();

    Session &q;
    Account account;
    const Clock &clock;
    Gateway gateway;
    TokenRenewal renewal;
    SessionKeeping keeping;
    Actor actor;
    State state = State::SignedOut;
    /// What signing in or out hangs on; gone, none of its answers arrives.
    std::unique_ptr<QObject> attempt;
    QPointer<ApiJob> job;
};

Session::Session(const Account &account, const Services &services, const GatewayLimits &limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, account, services, limits))
{
    d->connectRenewal();
}

Session::~Session() = default;

const Account &Session::account() const
{
    return d->account;
}

Session::State Session::state() const
{
    return d->state;
}

const Actor &Session::actor() const
{
    return d->actor;
}

Gateway &Session::gateway()
{
    return d->gateway;
}

QDateTime Session::tokenEnds() const
{
    const auto left = d->renewal.remaining();
    return left ? d->clock.utcNow().addMSecs(left->count()) : QDateTime();
}

void Session::token(QObject *context, Answer answer)
{
    d->renewal.token(context, std::move(answer));
}

void Session::renew(const Secret &rejected, QObject *context, Answer answer)
{
    d->renewal.renew(rejected, context, std::move(answer));
}

void Session::signIn(const QString &userName, const Secret &password, bool remember)
{
    d->begin(userName);
    d->logIn(password, remember, false);
}

void Session::signInWithToken(const Secret &token, bool remember)
{
    d->begin(QString());
    d->prove(token, remember, false);
}

void Session::resume()
{
    d->begin(d->account.userName);
    d->keeping.recall(d->attempt.get(), [this](const tl::expected<RememberedSecret, QString> &remembered) {
        if (remembered)
            d->resumeWith(*remembered);
        else
            d->needPerson(remembered.error());
    });
}

void Session::signOut(bool forget)
{
    d->cancel();
    const QPointer<QObject> thisAttempt = d->attempt.get();
    d->setActor(Actor{.release = d->account.release});
    if (thisAttempt)
        d->setState(State::SignedOut);
    if (!thisAttempt)
        return;
    if (!forget || d->account.name.isEmpty()) {
        QMetaObject::invokeMethod(
            d->attempt.get(), [this] { Q_EMIT signedOut(); }, Qt::QueuedConnection);
        return;
    }
    d->keeping.forget(d->attempt.get(), [this](const std::optional<QString> &problem) {
        if (problem)
            Q_EMIT secretProblem(*problem);
        Q_EMIT signedOut();
    });
}

void Session::Private::connectRenewal()
{
    QObject::connect(&renewal, &TokenRenewal::renewed, &q, [this](const LogInAnswer &answer) {
        Actor next = actorFrom(answer, account.release);
        if (next.organisationUuid == actor.organisationUuid)
            next.organisationName = actor.organisationName;
        setActor(next);
    });
    QObject::connect(&renewal, &TokenRenewal::tokenProven, &q,
                     [this](const Secret &token, const OrganisationAnswer &organisation) {
                         Actor next = actor;
                         next.permissions = {}; // it may be a colleague's
                         setActor(completed(next, organisation));
                         keeping.replace(RememberedSecret::token(account, token, clock.utcNow()));
                     });
    QObject::connect(&renewal, &TokenRenewal::passwordProven, &q, [this](const Secret &password) {
        keeping.replace(RememberedSecret::password(account, password));
    });
    QObject::connect(&renewal, &TokenRenewal::passwordRefused, &q,
                     [this] { keeping.replace(RememberedSecret::refused(account)); });
    QObject::connect(&renewal, &TokenRenewal::declined, &q, [this] { setState(State::Expired); });
    QObject::connect(&keeping, &SessionKeeping::accountChanged, &q, &Session::accountChanged);
    QObject::connect(&keeping, &SessionKeeping::problem, &q, &Session::secretProblem);
}

void Session::Private::cancel()
{
    attempt = std::make_unique<QObject>();
    if (job)
        job->abort();
    keeping.revert();
    // Whoever still waits was promised a token of the session before this one.
    ApiError ended;
    ended.kind = ApiError::Kind::Aborted;
    renewal.end(ended);
}

void Session::Private::begin(const QString &userName)
{
    cancel();
    renewal.hold();
    keeping.setUserName(userName);
    setState(State::SigningIn);
}

void Session::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    Q_EMIT q.stateChanged(next);
}

void Session::Private::setActor(const Actor &next)
{
    renewal.setOrganisation(next.organisationUuid);
    if (actor == next)
        return;
    actor = next;
    Q_EMIT q.actorChanged();
}

void Session::Private::logIn(const Secret &password, bool remember, bool fromKeychain)
{
    auto *logIn = new LogInJob(gateway, account.release, account.userName, password, &q);
    job = logIn;
    // A token's life counts from before its issue, to be on the safe side of it.
    const auto done
        = [this, password, remember, fromKeychain, sentAt = clock.sinceStart()](const ApiResult<LogInAnswer> &answer) {
              if (answer) {
                  const auto secret = RememberedSecret::password(account, password);
                  takeToken({answer->token, sentAt, password}, actorFrom(*answer, account.release),
                            remember ? std::optional(secret) : std::nullopt);
              } else if (fromKeychain && answer.error().kind == ApiError::Kind::NotSignedIn) {
                  keeping.replace(RememberedSecret::refused(account));
                  needPerson(tr("The server refused the remembered password. Sign in with the present one."));
              } else {
                  fail(answer.error());
              }
          };
    hearResult<LogInAnswer>(logIn, attempt.get(), done);
    logIn->start();
}

void Session::Private::prove(const Secret &pasted, bool remember, bool fromKeychain)
{
    const auto judged = [this, pasted, remember, fromKeychain](const ApiResult<OrganisationAnswer> &verdict) {
        if (verdict) {
            const auto secret = RememberedSecret::token(account, pasted, clock.utcNow());
            takeToken({pasted, std::nullopt, Secret()}, completed(Actor{.release = account.release}, *verdict),
                      remember ? std::optional(secret) : std::nullopt);
        } else if (fromKeychain && verdict.error().kind == ApiError::Kind::NotSignedIn) {
            needPerson(tr("The server refused the remembered token. Sign in with a new one, or with a password."));
        } else {
            fail(verdict.error());
        }
    };
    TokenProof::begin(gateway, account.release, pasted, attempt.get(), judged);
}

// Every signal may be answered by a slot that signs out, or in as somebody else: then this attempt is gone.
void Session::Private::takeToken(const Token &token, const Actor &owner, const std::optional<RememberedSecret> &toKeep)
{
    const QPointer<QObject> thisAttempt = attempt.get();
    setActor(owner);
    if (!thisAttempt)
        return;
    renewal.take(token.token, token.issuedAt, token.password);
    if (!thisAttempt)
        return;
    if (owner.organisationName.isEmpty() && !token.password.isEmpty())
        askForOrganisation();
    if (!toKeep || account.name.isEmpty()) {
        enter();
        return;
    }
    keeping.remember(*toKeep, attempt.get(), [this, thisAttempt](const std::optional<QString> &problem) {
        if (problem)
            Q_EMIT q.secretProblem(*problem);
        if (thisAttempt)
            enter();
    });
}

void Session::Private::resumeWith(const RememberedSecret &remembered)
{
    switch (remembered.kind) {
    case RememberedSecret::Kind::Password:
        logIn(remembered.value, false, true);
        return;
    case RememberedSecret::Kind::Token:
        prove(remembered.value, false, true);
        return;
    case RememberedSecret::Kind::Refused:
        needPerson(tr("The server refused the remembered password before, so it is not tried again. Sign in with the "
                      "present one."));
        return;
    }
}

void Session::Private::enter()
{
    const QPointer<QObject> thisAttempt = attempt.get();
    qCInfo(log) << "signed in";
    keeping.confirm();
    setState(State::SignedIn);
    if (thisAttempt)
        Q_EMIT q.signedIn();
}

void Session::Private::fail(const ApiError &error)
{
    qCInfo(log) << "signing in failed:" << error.wireName();
    if (leave(error))
        Q_EMIT q.signInFailed(error);
}

void Session::Private::needPerson(const QString &explanation)
{
    ApiError error;
    error.kind = ApiError::Kind::NoCredentials;
    if (leave(error))
        Q_EMIT q.resumeNeedsPerson(explanation);
}

bool Session::Private::leave(const ApiError &why)
{
    const QPointer<QObject> thisAttempt = attempt.get();
    keeping.revert();
    renewal.end(why);
    if (thisAttempt)
        setActor(Actor{.release = account.release});
    if (thisAttempt)
        setState(State::SignedOut);
    return !thisAttempt.isNull();
}

// The log-in answer does not name the organisation. That it can't be read is no failure: the rest is known.
void Session::Private::askForOrganisation()
{
    auto *reading = new OrganisationJob(gateway, q, account.release, &q);
    hearResult<OrganisationAnswer>(reading, attempt.get(), [this](const ApiResult<OrganisationAnswer> &organisation) {
        if (organisation)
            setActor(completed(actor, *organisation));
    });
    reading->start();
}

} // namespace Rescind
