// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/persistentread.h"

#include <QRandomGenerator>
#include <QTimer>

namespace Rescind {

PersistentRead::PersistentRead(ReadRetries &retries, MakeJob makeJob, Answer answer, QObject *parent)
    : QObject(parent)
    , m_retries(retries)
    , m_makeJob(std::move(makeJob))
    , m_answer(std::move(answer))
{
}

void PersistentRead::start()
{
    m_retries.countRead();
    tryOnce();
}

void PersistentRead::abandon()
{
    m_answer = nullptr;
    if (m_job) {
        m_job->disconnect(this);
        m_job->abort();
    }
    deleteLater();
}

void PersistentRead::tryOnce()
{
    if (!m_answer)
        return;
    m_job = m_makeJob(this);
    Q_ASSERT(m_job->request().effect == ApiRequest::Effect::Read);
    connect(m_job, &ApiJob::finished, this, &PersistentRead::ended);
    m_job->start();
}

void PersistentRead::ended(ApiJob *job)
{
    if (!job->succeeded()) {
        const auto delay
            = ReadRetries::delayBefore(m_repetition + 1, *job->error(), QRandomGenerator::global()->generateDouble());
        if (delay && m_retries.take()) {
            ++m_repetition;
            QTimer::singleShot(*delay, this, &PersistentRead::tryOnce);
            return;
        }
    }
    // The answer may lead to this object's end, so nothing of it is touched afterwards.
    deleteLater();
    const Answer answer = std::move(m_answer);
    m_answer = nullptr;
    answer(job);
}

} // namespace Rescind
