// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace Rescind {

/// A profile: where and as whom. Holds no secret.
struct Account
{
    /// How the person calls it; unique, not empty. The keychain entry is filed under it.
    QString name;
    QUrl server;
    Release release = Release::Timpanogos;
    QString userName; ///< empty when a pasted token is used
    /// Whether the secret is to be found in the keychain.
    bool remembered = false;
    bool operator==(const Account &) const = default;

    /// What kind of place the server is: nothing but its address decides.
    enum class Place { Production, VendorSandbox, ThisMachine, Other };
    [[nodiscard]] Place place() const;
};

/// "Production", "Vendor's sandbox", "Sandbox on this machine", "Another server".
[[nodiscard]] QString displayText(Account::Place place);
/// The same, with the host (and port) in place of "Another server". Plain text.
[[nodiscard]] QString placeText(const Account &account);

/// The well-known servers, production first.
[[nodiscard]] QUrl productionServer();
[[nodiscard]] QUrl vendorSandboxServer();

/// The profiles on disk: a JSON file of mode 0600 in a directory of mode 0700. Small, so read and written at once. A
/// damaged file is kept beside the new one, which starts with what could be read.
class AccountStore
{
public:
    /// @param directory created when missing
    explicit AccountStore(const QString &directory);

    [[nodiscard]] QList<Account> accounts() const;
    [[nodiscard]] std::optional<Account> account(const QString &name) const;
    /// Adds or replaces by name; user information in the address is left out. False when the file could not be written,
    /// or the name is empty or no valid text.
    bool save(const Account &account);
    bool remove(const QString &name);
    /// The profile to start with: the one last used.
    [[nodiscard]] QString lastUsed() const;
    bool setLastUsed(const QString &name);
    /// Deletions from the keychain that were not proven: recorded before they are carried out, so that they can be
    /// tried again.
    [[nodiscard]] QStringList pendingSecretRemovals() const;
    bool setPendingSecretRemovals(const QStringList &names);
    bool addPendingSecretRemoval(const QString &name);
    bool dropPendingSecretRemoval(const QString &name);

    /// Where profiles live on this system.
    [[nodiscard]] static QString defaultDirectory();
    /// Where the journal of all profiles lives on this system.
    [[nodiscard]] static QString defaultJournalFile();
    /// Where the orders of all profiles are kept on this system.
    [[nodiscard]] static QString defaultOrderDirectory();

private:
    QString m_file;
};

} // namespace Rescind
