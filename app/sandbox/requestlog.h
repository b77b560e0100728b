// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/api.h"

#include <QFile>
#include <QJsonObject>

#include <deque>

namespace Rescind::Sandbox {

/// The sandbox's own truth: every request that arrived at the API, whatever became of it. No tokens, bodies or names of
/// customers are in it.
class RequestLog
{
public:
    /// @param path file to append to; empty: none
    [[nodiscard]] bool open(const QString &path);
    [[nodiscard]] QString errorText() const { return m_file.errorString(); }

    /// @param status what was sent; 0 for a request that got no answer
    /// @param fault the fault it met; empty for none
    void add(const HttpRequest &request, const ApiOutcome &outcome, int status, QLatin1StringView fault);
    void clear();

    [[nodiscard]] const std::deque<QJsonObject> &entries() const { return m_entries; }
    [[nodiscard]] qint64 effects() const { return m_effects; }
    [[nodiscard]] const QHash<QString, int> &effectsByTarget() const { return m_effectsByTarget; }

private:
    QFile m_file;
    std::deque<QJsonObject> m_entries; ///< the last 100,000
    QHash<QString, int> m_effectsByTarget;
    qint64 m_effects = 0;
    qint64 m_sequence = 0;
};

} // namespace Rescind::Sandbox
