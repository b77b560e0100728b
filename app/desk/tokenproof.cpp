// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/tokenproof.h"

#include "app/api/jobs.h"
#include "app/desk/jobresult.h"

#include <utility>

namespace Rescind {

TokenProof::TokenProof(Secret token, QObject *parent)
    : QObject(parent)
    , m_token(std::move(token))
{
}

void TokenProof::begin(Gateway &gateway, Release release, const Secret &token, QObject *parent, Verdict verdict)
{
    auto *proof = new TokenProof(token, parent);
    auto *job = new OrganisationJob(gateway, *proof, release, proof);
    hearResult<OrganisationAnswer>(job, proof, [proof, verdict = std::move(verdict)](const auto &result) {
        proof->deleteLater();
        verdict(proof->judged(result));
    });
    job->start();
}

ApiResult<OrganisationAnswer> TokenProof::judged(const ApiResult<OrganisationAnswer> &result) const
{
    if (result)
        return result;
    if (result.error().kind == ApiError::Kind::NotPermitted)
        return OrganisationAnswer();
    ApiError error = result.error();
    if (m_refused) // the job cannot know that its renewal was the end of it
        error.delivery = Delivery::Answered;
    return tl::make_unexpected(error);
}

void TokenProof::token(QObject *, Answer answer)
{
    answer(m_token);
}

void TokenProof::renew(const Secret &, QObject *, Answer answer)
{
    m_refused = true;
    ApiError error;
    error.kind = ApiError::Kind::NotSignedIn;
    error.status = 401;
    answer(tl::make_unexpected(error));
}

} // namespace Rescind
