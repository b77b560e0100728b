// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/domain/secret.h"

#include <QObject>

#include <functional>

namespace Rescind {

/// Where jobs get their token from. The desk's session implements it.
class Credentials
{
public:
    using Answer = std::function<void(const ApiResult<Secret> &)>;

    Credentials() = default;
    Q_DISABLE_COPY_MOVE(Credentials)
    virtual ~Credentials() = default;

    /// Answers with a token that is worth trying, renewing it first when it is about to end. Answers at once or later,
    /// on the same thread, and not at all once @p context is gone.
    virtual void token(QObject *context, Answer answer) = 0;
    /// The server refused @p rejected with a 401. Answers with another token, after one log-in however many ask, or
    /// with the error that prevented it.
    virtual void renew(const Secret &rejected, QObject *context, Answer answer) = 0;
};

} // namespace Rescind
