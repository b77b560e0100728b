// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faults.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Rescind::Sandbox {
namespace {

using Kind = Fault::Kind;

constexpr std::array allKinds{Kind::DropBefore, Kind::DropAfter, Kind::Hang,          Kind::Status,
                              Kind::Redirect,   Kind::Truncated, Kind::CaptivePortal, Kind::Delay};

constexpr std::array knownMembers{"method"_L1, "path"_L1,         "nth"_L1,    "times"_L1,
                                  "fault"_L1,  "effect"_L1,       "status"_L1, "location"_L1,
                                  "body"_L1,   "content_type"_L1, "ms"_L1,     "retry_after"_L1};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Sandbox::Faults)
};

bool matches(QByteArrayView pattern, QByteArrayView path)
{
    // The usual walk with one point to come back to: the last star seen.
    qsizetype at = 0;
    qsizetype in = 0;
    qsizetype star = -1;
    qsizetype starIn = 0;
    while (in < path.size()) {
        if (at < pattern.size() && pattern[at] == '*') {
            star = at++;
            starIn = in;
        } else if (at < pattern.size() && pattern[at] == path[in]) {
            ++at;
            ++in;
        } else if (star >= 0) {
            at = star + 1;
            in = ++starIn;
        } else {
            return false;
        }
    }
    while (at < pattern.size() && pattern[at] == '*')
        ++at;
    return at == pattern.size();
}

/// What a fault does about the request when the file does not say.
bool hasEffectByItself(Kind kind)
{
    switch (kind) {
    case Kind::DropAfter:
    case Kind::Truncated:
    case Kind::Delay:
        return true;
    case Kind::DropBefore:
    case Kind::Hang:
    case Kind::Status:
    case Kind::Redirect:
    case Kind::CaptivePortal:
        return false;
    }
    return false;
}

/// A number or a text, as text: `"retry_after": 2` and `"retry_after": "Mon, 02 Mar 2026 …"` are both fine.
QByteArray textOf(const QJsonValue &value)
{
    return value.isDouble() ? QByteArray::number(value.toInteger()) : value.toString().toUtf8();
}

} // namespace

QLatin1StringView wireName(Fault::Kind kind)
{
    switch (kind) {
    case Kind::DropBefore:
        return "drop-before"_L1;
    case Kind::DropAfter:
        return "drop-after"_L1;
    case Kind::Hang:
        return "hang"_L1;
    case Kind::Status:
        return "status"_L1;
    case Kind::Redirect:
        return "redirect"_L1;
    case Kind::Truncated:
        return "truncated"_L1;
    case Kind::CaptivePortal:
        return "captive-portal"_L1;
    case Kind::Delay:
        return "delay"_L1;
    }
    return {};
}

Faults::ParsedRule Faults::parse(const QByteArray &line)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject())
        return {{}, Texts::tr("not a JSON object: %1").arg(error.errorString())};
    const auto object = document.object();
    for (const auto &name : object.keys()) {
        if (std::ranges::find(knownMembers, name) == knownMembers.end())
            return {{}, Texts::tr("unknown member \"%1\"").arg(name)};
    }
    const auto kindName = object.value("fault"_L1).toString();
    const auto kind = std::ranges::find_if(allKinds, [&kindName](Kind each) { return wireName(each) == kindName; });
    if (kind == allKinds.end())
        return {{}, Texts::tr("unknown fault \"%1\"").arg(kindName)};

    Rule rule;
    rule.method = object.value("method"_L1).toString().toLatin1();
    rule.path = object.value("path"_L1).toString(u"*"_s).toUtf8();
    rule.nth = object.value("nth"_L1).toInteger(1);
    rule.times = object.value("times"_L1).toInteger(1);
    rule.fault.kind = *kind;
    rule.fault.effect = object.value("effect"_L1).toBool(hasEffectByItself(*kind));
    rule.fault.status = object.value("status"_L1).toInt(*kind == Kind::Redirect ? 302 : 503);
    rule.fault.retryAfter = textOf(object.value("retry_after"_L1));
    rule.fault.location = object.value("location"_L1).toString().toUtf8();
    rule.fault.body = object.value("body"_L1).toString().toUtf8();
    rule.fault.contentType = object.value("content_type"_L1).toString(u"application/json"_s).toLatin1();
    rule.fault.delay = std::chrono::milliseconds(object.value("ms"_L1).toInteger(0));

    if (rule.nth < 1 || rule.times < 0)
        return {{}, Texts::tr("\"nth\" begins at 1 and \"times\" at 0")};
    if (rule.fault.status < 200 || rule.fault.status > 599)
        return {{}, Texts::tr("a status is a number from 200 to 599")};
    if (rule.fault.delay.count() < 0)
        return {{}, Texts::tr("\"ms\" cannot be negative")};
    if (*kind == Kind::Redirect && rule.fault.location.isEmpty())
        return {{}, Texts::tr("a redirect needs a \"location\"")};
    return {rule, {}};
}

std::optional<QString> Faults::add(const QByteArray &lines)
{
    QList<Rule> rules;
    int number = 0;
    for (const auto &raw : lines.split('\n')) {
        ++number;
        const auto line = raw.trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const auto parsed = parse(line);
        if (!parsed.complaint.isEmpty())
            return Texts::tr("Line %1 of the faults: %2.").arg(number).arg(parsed.complaint);
        rules.append(parsed.rule);
    }
    m_rules += rules;
    return {};
}

std::optional<Fault> Faults::take(const HttpRequest &request)
{
    for (auto &rule : m_rules) {
        if ((!rule.method.isEmpty() && rule.method != request.method) || !matches(rule.path, request.path))
            continue;
        if (rule.times > 0 && rule.seen >= rule.nth + rule.times - 1)
            continue; // used up: leaves the request to the rules below
        if (++rule.seen >= rule.nth)
            return rule.fault;
    }
    return {};
}

QString faultsHelpText()
{
    return Texts::tr(
        "A file of faults has one JSON object a line; empty lines and lines that begin with # are skipped.\n"
        "\n"
        "  {\"method\":\"PATCH\", \"path\":\"/timp/orders/cancel/*\", \"fault\":\"drop-after\"}\n"
        "  {\"path\":\"/timp/orders/\", \"nth\":3, \"times\":2, \"fault\":\"status\", \"status\":429, "
        "\"retry_after\":2}\n"
        "\n"
        "A request is compared with the lines from the top. Each that matches and is not used up counts it, until one\n"
        "takes it: from its \"nth\" match on (1 when not given), \"times\" times (1 when not given, 0 for ever).\n"
        "\n"
        "  method        the verb; any when not given\n"
        "  path          percent-encoded, as it arrives; * stands for anything\n"
        "  fault         drop-before     the connection closes and nothing was done\n"
        "                drop-after      it is done, then the connection closes without an answer\n"
        "                hang            no answer at all\n"
        "                status          the status in \"status\" (503 when not given), with \"body\" if any\n"
        "                redirect        a 302 (or \"status\") to \"location\"\n"
        "                truncated       it is done, and the answer is cut off in the middle\n"
        "                captive-portal  200 with the HTML of somebody else's log-in page\n"
        "                delay           the true answer, \"ms\" milliseconds later\n"
        "  effect        true or false: whether the request is carried out all the same\n"
        "  retry_after   what the Retry-After header says: seconds, or a date\n"
        "  content_type  of \"body\"; application/json when not given\n"
        "  ms            milliseconds that any fault waits before it shows\n");
}

} // namespace Rescind::Sandbox
