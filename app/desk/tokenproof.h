// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/answers.h"
#include "app/api/credentials.h"
#include "app/api/gateway.h"

#include <functional>

namespace Rescind {

/// Asks the server whose a token is: `GET …/organizations/` with that very token. A 403 proves it too, for the server
/// knew who was not allowed; then nothing else is known of its owner. Deletes itself when it has answered.
class TokenProof final : public QObject, public Credentials
{
    Q_OBJECT

public:
    using Verdict = std::function<void(const ApiResult<OrganisationAnswer> &)>;

    /// Begins at once. @p verdict comes later, and not at all once @p parent is gone.
    static void begin(Gateway &gateway, Release release, const Secret &token, QObject *parent, Verdict verdict);

    void token(QObject *context, Answer answer) override;
    /// There is no other: the refusal is the verdict.
    void renew(const Secret &rejected, QObject *context, Answer answer) override;

private:
    TokenProof(Secret token, QObject *parent);
    [[nodiscard]] ApiResult<OrganisationAnswer> judged(const ApiResult<OrganisationAnswer> &result) const;

    Secret m_token;
    bool m_refused = false;
};

} // namespace Rescind
