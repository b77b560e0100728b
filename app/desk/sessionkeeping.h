// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/account.h"
#include "app/desk/rememberedsecret.h"

#include <QObject>

#include <functional>
#include <optional>

#include <tl/expected.hpp>

namespace Rescind {

class AccountStore;
class Clock;
class SecretStore;
enum class SecretError;

/// What a session keeps beyond its own life: the entry in the keychain, the account on the disk, and the list of
/// removals that were not proven. Explanations are translated, for people.
class SessionKeeping final : public QObject
{
    Q_OBJECT

public:
    using Recalled = std::function<void(const tl::expected<RememberedSecret, QString> &)>;
    /// nullopt: done. Else what the person should know.
    using Done = std::function<void(const std::optional<QString> &problem)>;

    /// @param account the session's own; changed here alone
    /// @param accounts may be null
    SessionKeeping(Account &account, SecretStore &secrets, AccountStore *accounts, const Clock &clock);

    /// Another user tries to sign in under this account. Until confirm(), revert() takes it back.
    void setUserName(const QString &userName);
    /// The sign-in went well: writes the account to the disk, as the one last used.
    void confirm();
    /// The sign-in failed: the account is as it was.
    void revert();
    /// Reads the keychain: what was kept for this account as it is now, or why nothing can be used.
    void recall(QObject *context, const Recalled &answer);
    /// Writes the entry, and marks the account as remembered when that went well. It is carried out even if @p context
    /// goes meanwhile, which only takes the answer away; so is forget().
    void remember(const RememberedSecret &secret, QObject *context, const Done &answer);
    /// Brings the entry of a remembered account up to date, as well as can be.
    void replace(const RememberedSecret &secret);
    /// Removes the entry; on record before, so that it is tried again at the next start if it is not proven.
    void forget(QObject *context, const Done &answer);

Q_SIGNALS:
    void accountChanged();
    void problem(const QString &explanation);

private:
    [[nodiscard]] std::optional<QString> whyUnusable(const RememberedSecret &remembered) const;
    void wrote(const QString &userName, std::optional<SecretError> error);
    void removed(std::optional<SecretError> error);
    void setRemembered(bool remembered);
    void saveAccount();

    Account &m_account;
    SecretStore &m_secrets;
    AccountStore *m_accounts;
    const Clock &m_clock;
    std::optional<Account> m_before; ///< while a sign-in is under way
    int m_removals = 0;              ///< under way
};

} // namespace Rescind
