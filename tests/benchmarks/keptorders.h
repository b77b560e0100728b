// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/account.h"
#include "tests/support/fakesecretstore.h"

#include <QString>
#include <QUrl>

namespace Rescind {

/// A directory as the program leaves it: a remembered account whose orders are kept, encrypted.
class KeptOrders
{
public:
    /// A server that nobody is at: it refuses at once.
    [[nodiscard]] static QUrl nobody();

    explicit KeptOrders(const QString &directory, const QUrl &server = nobody());

    /// Keeps @p count made-up orders with three lines each, made within two years and in no sequence, and the note of
    /// the newest that a round makes at its end.
    void fill(quint32 count) const;
    /// What the keychain has: the key, and a token that is good still.
    void fillKeychain(FakeSecretStore &keychain) const;

    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] const QString &directory() const { return m_directory; }
    /// Where the orders of all accounts are.
    [[nodiscard]] QString orderDirectory() const;
    /// This account's.
    [[nodiscard]] QString file() const;
    [[nodiscard]] QString journalFile() const;

private:
    void keepFirstPage() const;

    QString m_directory;
    Account m_account;
};

} // namespace Rescind
