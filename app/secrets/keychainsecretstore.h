// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secretstore.h"

#include <chrono>

namespace Rescind {

/// What the entries of the desktop program and of the command line are filed under: both find each other's.
[[nodiscard]] inline QString keychainService()
{
    return QStringLiteral("rescind");
}

/// The operating system's keychain through QtKeychain. Works around what was measured of its Linux back end: a locked
/// keyring reads as "not found" and reports deletions that did not take place, a showing prompt or a frozen service
/// never answers, a job that is deleted while pending crashes, and one that hangs holds up all others of the process.
///
/// A write is believed once it reads back; a removal once a canary proved the keyring unlocked all along. A call that
/// expires before its turn is never carried out; a write that takes place after its deadline is taken out again. All
/// stores of a program share one queue; use them on the main thread.
class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT

public:
    /// @param service what the entries are filed under in the keychain
    /// @param deadline after which a call answers NoAnswer; the keychain's own late answer is then ignored
    explicit KeychainSecretStore(const QString &service, std::chrono::milliseconds deadline = std::chrono::seconds(10),
                                 QObject *parent = nullptr);

    void read(const QString &key, QObject *context, ReadAnswer answer) override;
    void write(const QString &key, const Secret &value, QObject *context, DoneAnswer answer) override;
    void remove(const QString &key, QObject *context, DoneAnswer answer) override;
    [[nodiscard]] bool isLasting() const override { return true; }

private:
    QString m_service;
    std::chrono::milliseconds m_deadline;
};

} // namespace Rescind
