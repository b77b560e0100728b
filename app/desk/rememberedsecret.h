// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/secret.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

namespace Rescind {

struct Account;

/// What the keychain has of an account: one entry. It says for which server and user it was kept, so that a profile
/// that was pointed elsewhere since does not take a password there.
struct RememberedSecret
{
    enum class Kind {
        Password,
        Token,
        Refused ///< a password that the server refused: gone, so that it is not tried at every start until a lock-out
    };
    Kind kind = Kind::Password;
    Secret value; ///< empty for Refused
    QUrl server;
    QString userName;
    QDateTime issued; ///< for tokens: when it was pasted, UTC, so that it ends at most two hours later

    [[nodiscard]] static RememberedSecret password(const Account &account, const Secret &password);
    [[nodiscard]] static RememberedSecret token(const Account &account, const Secret &token, const QDateTime &now);
    [[nodiscard]] static RememberedSecret refused(const Account &account);

    /// Whether it was kept for this server and user.
    [[nodiscard]] bool belongsTo(const Account &account) const;

    /// The bytes of the entry: CBOR, with a version.
    [[nodiscard]] Secret encoded() const;
    /// Nothing when the bytes are not ours, or of a version not known here.
    [[nodiscard]] static std::optional<RememberedSecret> decoded(const Secret &bytes);
};

} // namespace Rescind
