// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The template half of apijob.h.

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

namespace Rescind {

template<typename Value>
void ApiJob::parse(const QByteArray &body, ApiResult<Value> (*reader)(const QByteArray &),
                   std::function<void(ApiResult<Value>)> done)
{
    auto promise = std::make_shared<QPromise<ApiResult<Value>>>();
    QFuture<ApiResult<Value>> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, body, reader] {
        promise->addResult(reader(body));
        promise->finish();
    });
    future.then(this, [done = std::move(done)](const ApiResult<Value> &result) { done(result); });
}

template<typename Value>
void ReadingJob<Value>::take(const GatewayAnswer &answer)
{
    parse<Value>(answer.body, m_reader, [this](ApiResult<Value> result) {
        if (!result) {
            finish(std::move(result.error()));
            return;
        }
        m_value = std::move(*result);
        finish();
    });
}

} // namespace Rescind
