// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sandboxprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Rescind::Testing {

// What tests ask of the sandbox apart from the client under test.

/// Lines as in the sandbox's file of faults.
inline bool addFaults(SandboxProcess &sandbox, const QByteArray &lines)
{
    return sandbox.call("POST", "/sandbox/faults/", lines).status == 204;
}

/// The supplier of the line answers an open request by other means than ours.
inline bool answerElsewhere(SandboxProcess &sandbox, const QString &lineItemUuid, bool confirm)
{
    const QJsonObject body{{QStringLiteral("line_item_uuid"), lineItemUuid}, {QStringLiteral("confirm"), confirm}};
    return sandbox.call("POST", "/sandbox/answer/", QJsonDocument(body).toJson()).status == 204;
}

/// How many requests that change something arrived, log-ins apart.
inline int deedsArrived(SandboxProcess &sandbox)
{
    const QJsonArray all = sandbox.arrivals();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [](const QJsonValue &entry) {
        const QString method = entry.toObject().value(QLatin1StringView("method")).toString();
        return method == QLatin1StringView("PATCH") || method == QLatin1StringView("DELETE");
    }));
}

/// How many of them changed an order.
inline int effects(SandboxProcess &sandbox)
{
    return sandbox.call("GET", "/sandbox/effects/").json().object().value(QLatin1StringView("effects")).toInt(-1);
}

} // namespace Rescind::Testing
