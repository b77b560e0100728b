// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apijob.h"
#include "app/desk/readretries.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace Rescind {

/// One read of the server, tried again as ReadRetries allows. Construct, start() once; the answer comes exactly once,
/// never from within start(), then this deletes itself. Deleting it, or abandon(), ends it without an answer.
class PersistentRead final : public QObject
{
    Q_OBJECT

public:
    /// Makes a fresh, unstarted job for each try; its request must be a reading one.
    using MakeJob = std::function<ApiJob *(QObject *parent)>;
    /// Gets the job that ended it: succeeded, or failed for good.
    using Answer = std::function<void(ApiJob *job)>;

    /// @param retries must outlive this
    PersistentRead(ReadRetries &retries, MakeJob makeJob, Answer answer, QObject *parent);

    void start();
    void abandon();

private:
    void tryOnce();
    void ended(ApiJob *job);

    ReadRetries &m_retries;
    MakeJob m_makeJob;
    Answer m_answer;
    QPointer<ApiJob> m_job;
    int m_repetition = 0;
};

} // namespace Rescind
