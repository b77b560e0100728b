// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultscript.h"

#include <utility>

namespace Rescind {

FaultScript::FaultScript(QByteArray name, Moment moment)
    : m_name(std::move(name))
    , m_moment(moment)
{
}

FaultScript FaultScript::answer(int status, const QByteArray &body, const QByteArray &contentType,
                                const QList<QByteArray> &headers)
{
    QList<QByteArray> all = headers;
    if (!body.isEmpty())
        all += "Content-Type: " + contentType;
    if (status != 204)
        all += "Content-Length: " + QByteArray::number(body.size());
    const FaultScript script = head("answer " + QByteArray::number(status), status, all);
    return body.isEmpty() ? script : script.send(body);
}

FaultScript FaultScript::head(QByteArray name, int status, const QList<QByteArray> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const QByteArray &header : headers)
        bytes += header + "\r\n";
    return FaultScript(std::move(name)).send(bytes + "\r\n");
}

FaultScript FaultScript::named(QByteArray name) const
{
    FaultScript copy = *this;
    copy.m_name = std::move(name);
    return copy;
}

FaultScript FaultScript::at(Moment moment) const
{
    FaultScript copy = *this;
    copy.m_moment = moment;
    return copy;
}

FaultScript FaultScript::with(FaultStep step) const
{
    FaultScript copy = *this;
    copy.m_steps += std::move(step);
    return copy;
}

FaultScript FaultScript::send(const QByteArray &bytes) const
{
    return with({FaultStep::Deed::Send, bytes, 1, {}});
}

FaultScript FaultScript::stream(const QByteArray &bytes, qint64 times, std::chrono::milliseconds pause) const
{
    return with({FaultStep::Deed::Stream, bytes, times, pause});
}

FaultScript FaultScript::wait(std::chrono::milliseconds pause) const
{
    return with({FaultStep::Deed::Wait, {}, 1, pause});
}

FaultScript FaultScript::hold() const
{
    return with({FaultStep::Deed::Hold, {}, 1, {}});
}
FaultScript FaultScript::finish() const
{
    return with({FaultStep::Deed::Finish, {}, 1, {}});
}
FaultScript FaultScript::cut() const
{
    return with({FaultStep::Deed::Cut, {}, 1, {}});
}
FaultScript FaultScript::reset() const
{
    return with({FaultStep::Deed::Reset, {}, 1, {}});
}

} // namespace Rescind
