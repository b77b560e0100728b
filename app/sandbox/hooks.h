// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/cancellations.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/httpmessage.h"
#include "app/sandbox/requestlog.h"
#include "app/sandbox/tokens.h"

#include <chrono>

namespace Rescind::Sandbox {

/// The sandbox's own calls, below `/sandbox/`, which no release of the API has: for tests, and to play the rest of the
/// world. They need no token, meet no faults and no latency, and leave no trace in the log.
///
///     GET    /sandbox/                 these lines
///     GET    /sandbox/log/             {"requests": […]}: what arrived, oldest first
///     DELETE /sandbox/log/             forget it
///     GET    /sandbox/effects/         {"effects": n, "by_target": {uuid: n}}: what changed the shop
///     GET    /sandbox/order/<uuid>/    the order as it is
///     POST   /sandbox/ship/            {"line_item_uuid", "tracking_number"}: a line ships behind everybody's back
///     POST   /sandbox/answer/          {"line_item_uuid", "confirm": true}: its supplier answers elsewhere
///     POST   /sandbox/expire-tokens/   every token so far is answered with 401
///     POST   /sandbox/faults/          lines as in the file of faults are added
///     DELETE /sandbox/faults/          no more faults
///     POST   /sandbox/latency/         {"ms": n}
class Hooks
{
public:
    struct Parts
    {
        Database &database;
        OrderStore &store;
        Cancellations &cancellations;
        Tokens &tokens;
        Faults &faults;
        RequestLog &log;
        std::chrono::milliseconds &latency;
    };
    explicit Hooks(const Parts &parts)
        : m_parts(parts)
    {
    }

    [[nodiscard]] static bool isHook(const HttpRequest &request) { return request.path.startsWith("/sandbox/"); }
    [[nodiscard]] HttpAnswer handle(const HttpRequest &request);

private:
    [[nodiscard]] HttpAnswer read(const QByteArray &path);
    [[nodiscard]] HttpAnswer write(const HttpRequest &request, const QByteArray &path);
    [[nodiscard]] HttpAnswer order(const QByteArray &uuid);
    [[nodiscard]] HttpAnswer answerLine(const QJsonObject &body);
    [[nodiscard]] HttpAnswer setLatency(const QJsonObject &body);

    Parts m_parts;
};

} // namespace Rescind::Sandbox
