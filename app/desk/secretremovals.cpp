// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/secretremovals.h"

#include "app/desk/account.h"
#include "app/secrets/secretstore.h"

#include <QMetaObject>

#include <memory>

namespace Rescind {

void retrySecretRemovals(AccountStore &accounts, SecretStore &secrets, QObject *context,
                         const std::function<void(const QStringList &stillPending)> &answer)
{
    QStringList names;
    for (const QString &name : accounts.pendingSecretRemovals()) {
        const auto account = accounts.account(name);
        if (account && account->remembered)
            accounts.dropPendingSecretRemoval(name);
        else
            names.append(name);
    }
    if (names.isEmpty()) {
        QMetaObject::invokeMethod(
            context, [answer] { answer({}); }, Qt::QueuedConnection);
        return;
    }
    const auto left = std::make_shared<qsizetype>(names.size());
    for (const QString &name : names) {
        secrets.remove(name, context, [&accounts, name, left, answer](std::optional<SecretError> error) {
            if (!error)
                accounts.dropPendingSecretRemoval(name);
            if (--*left == 0)
                answer(accounts.pendingSecretRemovals());
        });
    }
}

} // namespace Rescind
