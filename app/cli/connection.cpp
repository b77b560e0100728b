// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connection.h"

#include "app/cli/console.h"
#include "app/desk/account.h"
#include "app/secrets/keychainsecretstore.h"
#include "app/secrets/sessionsecretstore.h"

#include <QSslCertificate>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Rescind::Cli {
namespace {

/// So many calls of the program may send at the same time.
constexpr int mostAtOnce = 32;

} // namespace

Connection::Connection(const Globals &globals, Console &console, QObject *parent)
    : QObject(parent)
    , m_globals(globals)
    , m_console(console)
    , m_journal({AccountStore::defaultJournalFile()})
{
    m_runnerSettings.profile = u"terminal"_s;
    m_runnerSettings.places = mostAtOnce;
    m_runnerSettings.backlog = RunnerSettings::Backlog::GiveUp;
    m_runnerSettings.undoWindow = std::chrono::milliseconds(0);
    m_runnerSettings.retries = false;
    m_runnerSettings.failuresBeforePause = 0;
    m_runnerSettings.followsUp = false;
}

Connection::~Connection() = default;

std::optional<Account> Connection::storedProfile(const QString &name)
{
    const AccountStore store(AccountStore::defaultDirectory());
    const QString wanted = name.isEmpty() ? store.lastUsed() : name;
    return wanted.isEmpty() ? std::nullopt : store.account(wanted);
}

std::optional<AccessProblem> Connection::addAuthorities(const Globals &globals, Session &session)
{
    if (globals.authorityFile.isEmpty())
        return std::nullopt;
    const auto authorities = QSslCertificate::fromPath(globals.authorityFile);
    if (authorities.isEmpty()) {
        return AccessProblem{
            ExitCode::WrongUsage,
            tr("RESCIND_CA_FILE “%1” holds no certificate that can be read.").arg(globals.authorityFile)};
    }
    session.gateway().setLoopbackAuthorities(authorities);
    return std::nullopt;
}

std::shared_ptr<const Order> Connection::lastRead(const QString &orderUuid) const
{
    return m_read.value(orderUuid.toLower());
}

void Connection::open()
{
    if (const auto problem = begin()) {
        QTimer::singleShot(0, this, [this, problem] { Q_EMIT failed(problem->exitCode, problem->message); });
    }
}

std::optional<AccessProblem> Connection::begin()
{
    const auto plan = planAccess(m_globals, storedProfile, Console::canAsk());
    if (!plan)
        return plan.error();

    const bool fromKeychain = plan->means == AccessPlan::Means::Keychain;
    Secret secret = m_globals.token;
    if (plan->means == AccessPlan::Means::PasswordFile || plan->means == AccessPlan::Means::AskPassword) {
        auto password = obtainPassword(*plan, m_console);
        if (!password)
            return password.error();
        secret = *password;
    }

    // Nothing of a keychain is touched, not even the bus it lives on, unless a profile is to be taken from it.
    if (fromKeychain)
        m_secrets = std::make_unique<KeychainSecretStore>(keychainService());
    else
        m_secrets = std::make_unique<SessionSecretStore>();
    m_session = std::make_unique<Session>(plan->account, Session::Services{*m_secrets, m_prompter, m_clock});
    if (auto problem = addAuthorities(m_globals, *m_session))
        return problem;
    m_sync = std::make_unique<OrderSync>(*m_session);
    if (m_keepsOrders) {
        connect(m_sync.get(), &OrderSync::ordersRead, this, [this](const QList<Order> &orders) {
            for (const Order &order : orders)
                m_read.insert(order.uuid.toLower(), std::make_shared<const Order>(order));
        });
    }
    m_runner = std::make_unique<ActionRunner>(*m_session, *m_sync, m_journal, m_clock, m_runnerSettings);

    connect(m_session.get(), &Session::signedIn, this, &Connection::opened, Qt::SingleShotConnection);
    connect(m_session.get(), &Session::signInFailed, this, [this](const ApiError &error) {
        Q_EMIT failed(exitCodeOfRead(error), tr("Signing in failed. %1").arg(error.text()));
    });
    connect(m_session.get(), &Session::resumeNeedsPerson, this, [this](const QString &explanation) {
        Q_EMIT failed(ExitCode::NotAllowed,
                      explanation + u' ' + tr("On the command line: rescind-cli login, or --password-file."));
    });
    connect(m_session.get(), &Session::secretProblem, this,
            [this](const QString &explanation) { m_console.say(explanation); });

    switch (plan->means) {
    case AccessPlan::Means::Token:
        m_session->signInWithToken(secret, false);
        break;
    case AccessPlan::Means::PasswordFile:
    case AccessPlan::Means::AskPassword:
        m_session->signIn(plan->account.userName, secret, false);
        break;
    case AccessPlan::Means::Keychain:
        m_session->resume();
        break;
    }
    return std::nullopt;
}

} // namespace Rescind::Cli
