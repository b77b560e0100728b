// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace Rescind {

/// Does one piece of work after the other, in the sequence they were given, in a thread of its own: for small files
/// whose writing must not stop the window, and must not overtake itself. What was given is done before it goes.
class SerialWorker
{
public:
    SerialWorker() { m_pool.setMaxThreadCount(1); }

    /// Calls @p then on the main thread with the result of @p work, unless @p context has gone by then. @p work must
    /// not touch anything that the main thread may.
    template <typename Context, typename Work, typename Then> void run(Context *context, Work work, Then then)
    {
        m_pool.start([guard = QPointer<Context>(context), work = std::move(work), then = std::move(then)]() mutable {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, result = work(), then = std::move(then)]() mutable {
                    if (guard)
                        then(std::move(result));
                },
                Qt::QueuedConnection);
        });
    }

private:
    QThreadPool m_pool;
};

} // namespace Rescind
