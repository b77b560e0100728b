// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/secret.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace Rescind {

struct Account;

/// Every question the desk puts to the person. The window, the command line and tests each have their own.
class Prompter
{
public:
    Prompter() = default;
    Q_DISABLE_COPY_MOVE(Prompter)
    virtual ~Prompter() = default;

    /// Exactly one of the two, or neither when the person declines.
    struct Credential
    {
        std::optional<Secret> password;
        std::optional<Secret> token;
    };
    using CredentialAnswer = std::function<void(const Credential &)>;

    /// The session has ended and cannot be renewed without the person. Answers later, not at all once @p context is
    /// gone. @p why is a translated sentence.
    virtual void askForCredential(const Account &account, const QString &why, QObject *context, CredentialAnswer answer)
        = 0;
};

} // namespace Rescind
