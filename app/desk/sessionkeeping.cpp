// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/sessionkeeping.h"

#include "app/desk/tokenrenewal.h"
#include "app/domain/clock.h"
#include "app/secrets/secretstore.h"

#include <QPointer>

#include <utility>

namespace Rescind {

SessionKeeping::SessionKeeping(Account &account, SecretStore &secrets, AccountStore *accounts, const Clock &clock)
    : m_account(account)
    , m_secrets(secrets)
    , m_accounts(accounts)
    , m_clock(clock)
{
}

void SessionKeeping::setUserName(const QString &userName)
{
    m_before = m_account;
    if (m_account.userName == userName)
        return;
    m_account.userName = userName;
    m_account.remembered = false; // what the keychain has is another person's
    Q_EMIT accountChanged();
}

void SessionKeeping::confirm()
{
    const auto before = std::exchange(m_before, std::nullopt);
    // An entry that nobody can use any more is not left lying about.
    const bool isOrphaned
        = before && before->remembered && before->userName != m_account.userName && !m_account.remembered;
    if (m_accounts && isOrphaned && !m_accounts->addPendingSecretRemoval(m_account.name))
        Q_EMIT problem(tr("What the keychain has of the user before may stay there."));
    saveAccount();
}

void SessionKeeping::revert()
{
    const auto before = std::exchange(m_before, std::nullopt);
    if (!before || *before == m_account)
        return;
    m_account = *before;
    Q_EMIT accountChanged();
}

void SessionKeeping::recall(QObject *context, const Recalled &answer)
{
    m_secrets.read(m_account.name, context, [this, answer](const tl::expected<Secret, SecretError> &bytes) {
        if (!bytes) {
            answer(tl::make_unexpected(
                tr("The keychain gave nothing to sign in with. %1").arg(displayText(bytes.error()))));
            return;
        }
        setRemembered(true);
        const auto remembered = RememberedSecret::decoded(*bytes);
        if (!remembered) {
            answer(tl::make_unexpected(
                tr("What the keychain has for this profile can't be read. Sign in again to replace it.")));
            return;
        }
        if (const auto why = whyUnusable(*remembered))
            answer(tl::make_unexpected(*why));
        else
            answer(*remembered);
    });
}

std::optional<QString> SessionKeeping::whyUnusable(const RememberedSecret &remembered) const
{
    if (m_accounts && m_accounts->pendingSecretRemovals().contains(m_account.name)) {
        return tr(
            "You asked to forget what the keychain has for this profile, and it could not be proven deleted. It is "
            "not used. Sign in again.");
    }
    if (!remembered.belongsTo(m_account)) {
        return tr("What the keychain has for this profile was kept for another server or user name, so it is not sent "
                  "there. Sign in again.");
    }
    // A clock that was set back decides nothing: then the server is asked.
    if (remembered.kind == RememberedSecret::Kind::Token && remembered.issued.isValid()
        && remembered.issued.addMSecs(TokenRenewal::tokenLife.count()) <= m_clock.utcNow())
        return tr(
            "The remembered token has ended: a token lives two hours. Sign in with a new one, or with a password.");
    return std::nullopt;
}

void SessionKeeping::remember(const RememberedSecret &secret, QObject *context, const Done &answer)
{
    const bool isToken = secret.kind == RememberedSecret::Kind::Token;
    const auto done = [this, isToken, userName = m_account.userName, asker = QPointer(context),
                       answer](std::optional<SecretError> error) {
        wrote(userName, error);
        if (!asker)
            return;
        if (!error)
            answer(std::nullopt);
        else if (isToken)
            answer(tr("The token could not be kept in the keychain, so you are signed in for this session only. %1")
                       .arg(displayText(*error)));
        else
            answer(tr("The password could not be kept in the keychain, so you are signed in for this session only. %1")
                       .arg(displayText(*error)));
    };
    m_secrets.write(m_account.name, secret.encoded(), this, done);
}

void SessionKeeping::wrote(const QString &userName, std::optional<SecretError> error)
{
    if (m_removals > 0)
        return; // signed out since: the removal has the last word
    const bool isUnderWay = m_before.has_value();
    if (!isUnderWay && (error || userName != m_account.userName)) {
        // Signed out since, without forgetting, so the account is as it was before; the entry may not be.
        if (!error && m_accounts && !m_accounts->addPendingSecretRemoval(m_account.name))
            Q_EMIT problem(tr("What was written to the keychain meanwhile may stay there."));
        return;
    }
    if (!error && m_accounts)
        m_accounts->dropPendingSecretRemoval(m_account.name);
    setRemembered(!error);
    if (!isUnderWay)
        saveAccount();
}

void SessionKeeping::replace(const RememberedSecret &secret)
{
    if (!m_account.remembered || m_account.name.isEmpty())
        return;
    const bool isRefusal = secret.kind == RememberedSecret::Kind::Refused;
    m_secrets.write(m_account.name, secret.encoded(), this, [this, isRefusal](std::optional<SecretError> error) {
        if (!error)
            return;
        Q_EMIT problem(isRefusal
                           ? tr("The refused password is still in the keychain. %1").arg(displayText(*error))
                           : tr("The new password or token could not be kept in the keychain, which still has the one "
                                "before it. %1")
                                 .arg(displayText(*error)));
    });
}

void SessionKeeping::forget(QObject *context, const Done &answer)
{
    const bool isOnRecord = m_accounts && m_accounts->addPendingSecretRemoval(m_account.name);
    setRemembered(false);
    if (m_accounts && m_accounts->account(m_account.name))
        m_accounts->save(m_account);
    const auto done = [this, isOnRecord, asker = QPointer(context), answer](std::optional<SecretError> error) {
        removed(error);
        if (!asker)
            return;
        if (!error)
            answer(std::nullopt);
        else if (isOnRecord)
            answer(
                tr("What the keychain has for this profile may still be there; its removal is tried again at the next "
                   "start. %1")
                    .arg(displayText(*error)));
        else
            answer(tr("What the keychain has for this profile may still be there. %1").arg(displayText(*error)));
    };
    ++m_removals;
    m_secrets.remove(m_account.name, this, done);
}

void SessionKeeping::removed(std::optional<SecretError> error)
{
    --m_removals;
    if (!error && m_accounts)
        m_accounts->dropPendingSecretRemoval(m_account.name);
}

void SessionKeeping::setRemembered(bool remembered)
{
    if (m_account.remembered == remembered)
        return;
    m_account.remembered = remembered;
    Q_EMIT accountChanged();
}

void SessionKeeping::saveAccount()
{
    if (!m_accounts || m_account.name.isEmpty())
        return;
    if (!m_accounts->save(m_account) || !m_accounts->setLastUsed(m_account.name))
        Q_EMIT problem(tr("The profile could not be saved, so the next start does not know it."));
}

} // namespace Rescind
