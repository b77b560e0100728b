// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Rescind::Sandbox {

/// What goes wrong with one request.
struct Fault
{
    enum class Kind {
        DropBefore,    ///< the connection closes, nothing was done
        DropAfter,     ///< it is done, then the connection closes without an answer
        Hang,          ///< no answer ever
        Status,        ///< another status
        Redirect,      ///< 302 (or `status`) to `location`
        Truncated,     ///< the true answer, cut off in the middle
        CaptivePortal, ///< 200 with the HTML of somebody else's log-in page
        Delay          ///< the true answer, later
    };
    Kind kind = Kind::Status;
    bool effect = false; ///< whether the request is carried out all the same
    int status = 503;
    QByteArray retryAfter;
    QByteArray location;
    QByteArray body;
    QByteArray contentType;
    std::chrono::milliseconds delay{};
};

/// The fixed words of the file: drop-before, drop-after, hang, status, redirect, truncated, captive-portal, delay.
[[nodiscard]] QLatin1StringView wireName(Fault::Kind kind);

/// The scripted faults, taken in turn.
class Faults
{
public:
    /// Adds the rules of @p lines (one JSON object a line; empty lines and lines that begin with # count for nothing).
    /// All or nothing. Returns a complaint naming the line, or nothing.
    [[nodiscard]] std::optional<QString> add(const QByteArray &lines);
    void clear() { m_rules.clear(); }
    [[nodiscard]] bool isEmpty() const { return m_rules.isEmpty(); }

    /// The fault that meets this request. Counts it.
    [[nodiscard]] std::optional<Fault> take(const HttpRequest &request);

private:
    struct Rule
    {
        QByteArray method; ///< empty: any
        QByteArray path;   ///< '*' stands for any run of characters
        qint64 nth = 1;
        qint64 times = 1; ///< 0: for ever
        qint64 seen = 0;
        Fault fault;
    };
    struct ParsedRule
    {
        Rule rule;
        QString complaint;
    };
    [[nodiscard]] static ParsedRule parse(const QByteArray &line);

    QList<Rule> m_rules;
};

/// The format, for people.
[[nodiscard]] QString faultsHelpText();

} // namespace Rescind::Sandbox
