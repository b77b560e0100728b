// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The template half of apijob.h.

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace Rescind {

template <typename Value>
void ApiJob::parse(const QByteArray &body, ApiResult<Value> (*reader)(const QByteArray &),
                   std::function<void(ApiResult<Value>)> done)
{
    using Watcher = QFutureWatcher<ApiResult<Value>>;
    const auto promise = std::make_shared<QPromise<ApiResult<Value>>>();
    auto *watcher = new Watcher(this);
    connect(watcher, &Watcher::finished, this, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->future().takeResult());
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, body, reader] {
        promise->addResult(reader(body));
        promise->finish();
    });
}

template <typename Value> void ReadingJob<Value>::take(const GatewayAnswer &answer)
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
