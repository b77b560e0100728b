// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace Rescind {

/// Calls @p work on a worker thread, and @p then with its result on the main thread, unless @p context has gone by
/// then. @p work must not touch anything that the main thread may.
template <typename Context, typename Work, typename Then> void runOnWorker(Context *context, Work work, Then then)
{
    QThreadPool::globalInstance()->start(
        [guard = QPointer<Context>(context), work = std::move(work), then = std::move(then)]() mutable {
            // Through the application, which outlives its thread pool: the context may go at any moment.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, result = work(), then = std::move(then)]() mutable {
                    if (guard)
                        then(std::move(result));
                },
                Qt::QueuedConnection);
        });
}

} // namespace Rescind
