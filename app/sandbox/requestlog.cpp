// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/requestlog.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Rescind::Sandbox {

constexpr std::size_t kept = 100'000;

bool RequestLog::open(const QString &path)
{
    if (path.isEmpty())
        return true;
    m_file.setFileName(path);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append);
}

void RequestLog::add(const HttpRequest &request, const ApiOutcome &outcome, int status, QLatin1StringView fault)
{
    QJsonObject entry{{u"seq"_s, ++m_sequence},
                      {u"method"_s, QString::fromLatin1(request.method)},
                      {u"path"_s, QString::fromLatin1(request.path)},
                      {u"status"_s, status},
                      {u"effect"_s, outcome.effect},
                      {u"target"_s, outcome.target},
                      {u"user"_s, outcome.user}};
    if (!fault.isEmpty())
        entry.insert(u"fault"_s, QString(fault));
    if (outcome.effect) {
        ++m_effects;
        ++m_effectsByTarget[outcome.target];
    }
    if (m_file.isOpen()) {
        // At once: whoever reads the file may be about to kill this program.
        m_file.write(QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n');
        m_file.flush();
    }
    m_entries.push_back(std::move(entry));
    if (m_entries.size() > kept)
        m_entries.pop_front();
}

void RequestLog::clear()
{
    m_entries.clear();
    m_effectsByTarget.clear();
    m_effects = 0;
}

} // namespace Rescind::Sandbox
