// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/cachestore.h"
#include "app/secrets/secretstore.h"

#include <QString>

#include <functional>
#include <optional>

namespace Rescind {

class AccountStore;
struct Account;

/// Where the orders of each account are kept on disk, and under which key. Only those of accounts that are remembered
/// are; the key is in the keychain, beside the password. Without either the orders are in memory for the session.
class CacheKeeping
{
public:
    /// Why orders are in memory only.
    enum class Reason {
        NotRemembered, ///< the person did not want the account to be remembered
        Keychain       ///< the keychain did not give or take the key
    };
    struct Found
    {
        CacheSettings settings;
        std::optional<Reason> reason;     ///< nullopt: there is a file and a key
        std::optional<SecretError> error; ///< of the keychain
    };

    /// @param directory where the caches of all accounts are; each has a directory of its own in it. Empty: all in
    /// memory
    /// @param secrets and @p accounts must outlive this
    CacheKeeping(const QString &directory, SecretStore &secrets, AccountStore &accounts);

    /// Finds the account's key, or makes one. Answers later, not at all once @p context is gone.
    void find(const Account &account, QObject *context, const std::function<void(const Found &)> &answer);

    /// Removes what is kept of the account: the key, then the file. Each goes without the other. Answers later with
    /// what remains to be told to the person.
    struct Forgotten
    {
        std::optional<CacheError> file; ///< it is still there, and of no use without the key
        bool isKeyProvenGone = true;    ///< else it is tried again at the next start
    };
    void forget(const QString &accountName, QObject *context, const std::function<void(const Forgotten &)> &answer);

    /// The account's file. Its path does not tell whose it is.
    [[nodiscard]] QString fileOf(const QString &accountName) const;
    /// What the key is filed under in the keychain.
    [[nodiscard]] static QString keyNameOf(const QString &accountName);

private:
    void makeKey(const QString &accountName, QObject *context, const std::function<void(const Found &)> &answer);

    QString m_directory;
    SecretStore &m_secrets;
    AccountStore &m_accounts;
};

} // namespace Rescind
