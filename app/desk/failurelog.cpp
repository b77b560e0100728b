// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/failurelog.h"

namespace Rescind {

Failure Failure::of(What what, const ApiError &error, const QDateTime &at, ActionKind deed)
{
    return {what, deed, error.kind, error.delivery, error.status, at.toUTC()};
}

void FailureLog::note(const Failure &failure)
{
    // What we end ourselves is no failure.
    if (failure.kind == ApiError::Kind::Aborted)
        return;
    ++m_count;
    m_latest.append(failure);
    if (m_latest.size() > most)
        m_latest.removeFirst();
}

} // namespace Rescind
