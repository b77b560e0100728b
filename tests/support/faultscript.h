// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>

namespace Rescind {

/// One thing the fault server does to a connection.
struct FaultStep
{
    enum class Deed {
        Send,   ///< `bytes`
        Stream, ///< `bytes`, `times` over (-1: until the other end goes), `pause` between two
        Wait,   ///< `pause`
        Hold,   ///< nothing any more, with the connection open
        Finish, ///< everything that was sent, then FIN; over TLS with the close_notify that belongs there
        Cut,    ///< FIN without close_notify; over plain HTTP the same as Finish
        Reset   ///< RST, at once
    };
    Deed deed = Deed::Send;
    QByteArray bytes;
    qint64 times = 1;
    std::chrono::milliseconds pause{};
};

/// What the fault server does instead of, or by way of, an answer: when, and which steps. A value, put together like
///
///     FaultScript::head("cut body", 200, {"Content-Length: 100"}).send("only this").finish()
///
/// When the steps end with the connection open, the server waits for the next request on it.
class FaultScript
{
public:
    enum class Moment {
        Accepted,  ///< a connection is there; over TLS before the handshake. Nothing is read
        Encrypted, ///< the handshake is done (at once over plain HTTP). No request is read
        Head,      ///< the head of a request is complete
        Request    ///< a request is complete
    };

    /// A script without steps: the request is read, and nothing follows but waiting for the next one.
    explicit FaultScript(QByteArray name = {}, Moment moment = Moment::Request);

    /// A good answer with its Content-Length, the connection kept open.
    [[nodiscard]] static FaultScript answer(int status, const QByteArray &body = {},
                                            const QByteArray &contentType = "application/json",
                                            const QList<QByteArray> &headers = {});
    /// Status line and @p headers as they are, ended by the empty line.
    [[nodiscard]] static FaultScript head(QByteArray name, int status, const QList<QByteArray> &headers = {});

    [[nodiscard]] FaultScript named(QByteArray name) const;
    [[nodiscard]] FaultScript at(Moment moment) const;
    [[nodiscard]] FaultScript send(const QByteArray &bytes) const;
    [[nodiscard]] FaultScript stream(const QByteArray &bytes, qint64 times, std::chrono::milliseconds pause = {}) const;
    [[nodiscard]] FaultScript wait(std::chrono::milliseconds pause) const;
    [[nodiscard]] FaultScript hold() const;
    [[nodiscard]] FaultScript finish() const;
    [[nodiscard]] FaultScript cut() const;
    [[nodiscard]] FaultScript reset() const;

    [[nodiscard]] const QByteArray &name() const { return m_name; }
    [[nodiscard]] Moment moment() const { return m_moment; }
    /// Whether it meets a connection rather than a request.
    [[nodiscard]] bool meetsConnections() const
    {
        return m_moment == Moment::Accepted || m_moment == Moment::Encrypted;
    }
    [[nodiscard]] const QList<FaultStep> &steps() const { return m_steps; }

private:
    [[nodiscard]] FaultScript with(FaultStep step) const;

    QByteArray m_name;
    Moment m_moment = Moment::Request;
    QList<FaultStep> m_steps;
};

} // namespace Rescind
