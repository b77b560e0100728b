// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apijob.h"

#include <QMetaObject>

#include <functional>
#include <utility>

namespace Rescind {

/// Hands the result of @p job to @p handler from the event loop, and not at all once @p context is gone. Not from
/// within the job's own signal: a handler may end what the job belongs to, and the job with it.
template <typename Value>
void hearResult(ReadingJob<Value> *job, QObject *context, std::function<void(const ApiResult<Value> &)> handler)
{
    const auto post = [job, context, handler = std::move(handler)] {
        ApiResult<Value> result
            = job->succeeded() ? ApiResult<Value>(job->value()) : ApiResult<Value>(tl::make_unexpected(*job->error()));
        QMetaObject::invokeMethod(
            context, [handler, result = std::move(result)] { handler(result); }, Qt::QueuedConnection);
    };
    QObject::connect(job, &ApiJob::finished, context, post);
}

} // namespace Rescind
