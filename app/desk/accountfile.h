// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/account.h"

#include <functional>

/// The file behind AccountStore: JSON of mode 0600, replaced whole, under a lock that other processes of ours respect.
namespace Rescind::AccountFile {

struct Contents
{
    QList<Account> accounts;
    QString lastUsed;
    QStringList pendingSecretRemovals;
    bool operator==(const Contents &) const = default;
};

struct Parsed
{
    Contents contents;
    bool isWhole = true;
    bool isNewer = false; ///< a later program's: read what is known, write nothing
};

/// What @p bytes, a file's, hold.
[[nodiscard]] Parsed fromBytes(const QByteArray &bytes);
[[nodiscard]] QByteArray toBytes(const Contents &contents);

[[nodiscard]] QString pathIn(const QString &directory);
/// What can be read of @p file. A file that is damaged, in whole or in part, is kept beside the new one.
[[nodiscard]] Contents read(const QString &file);
/// Reads, changes and writes as one. False when it could not be written; then nothing has changed.
[[nodiscard]] bool change(const QString &file, const std::function<void(Contents &)> &edit);

/// @p server without what may hold a password or a token: user information, query and fragment.
[[nodiscard]] QUrl withoutSecrets(const QUrl &server);

} // namespace Rescind::AccountFile
