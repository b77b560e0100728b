// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/tokenproof.h"

#include "app/api/jobs.h"

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
    // Queued: whoever hears the verdict may delete the parent, and the job with it, which is not over its own signal
    // yet.
    connect(
        job, &ApiJob::finished, parent,
        [proof, job, verdict = std::move(verdict)] {
            proof->deleteLater();
            verdict(proof->judge(*job));
        },
        Qt::QueuedConnection);
    job->start();
}

ApiResult<OrganisationAnswer> TokenProof::judge(const OrganisationJob &job) const
{
    if (job.succeeded())
        return job.value();
    if (job.error()->kind == ApiError::Kind::NotPermitted)
        return OrganisationAnswer();
    ApiError error = *job.error();
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
