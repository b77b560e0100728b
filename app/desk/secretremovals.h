// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QObject;

namespace Rescind {

class AccountStore;
class SecretStore;

/// Tries again, at a start of the program, what the keychain did not prove to have deleted. Accounts remembered anew
/// since are left alone. @p answer comes later, with the names still pending (empty: all is well), and not at all once
/// @p context is gone; both stores outlive that.
void retrySecretRemovals(AccountStore &accounts, SecretStore &secrets, QObject *context,
                         const std::function<void(const QStringList &stillPending)> &answer);

} // namespace Rescind
