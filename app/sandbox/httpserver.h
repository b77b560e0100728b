// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>

#include <functional>
#include <memory>
#include <optional>

class QHttpServer;
class QHttpServerRequest;
class QHttpServerResponder;

namespace Rescind::Sandbox {

/// One request that waits for its answer, for as long as it takes. The client may go away meanwhile; then nothing
/// happens. Exactly one of the three is called, once. Letting go of it without answering leaves the client waiting.
class HttpExchange
{
public:
    virtual ~HttpExchange() = default;
    Q_DISABLE_COPY_MOVE(HttpExchange)

    virtual void send(const HttpAnswer &answer) = 0;
    /// Announces the whole of @p answer, sends half of its body and closes.
    virtual void sendHalf(const HttpAnswer &answer) = 0;
    /// Closes the connection without a word.
    virtual void drop() = 0;

protected:
    HttpExchange() = default;
};

/// QHttpServer as acceptor and parser, and nothing more: its router decodes `%2F` before it matches and answers 404 for
/// a wrong verb, so every request goes to one handler with its path as it came.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(const HttpRequest &, const std::shared_ptr<HttpExchange> &)>;

    /// @param handler is called for each request, on this object's thread, and may answer later.
    explicit HttpServer(Handler handler, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Listens with TLS where @p tls is given. False when the address is not to be had; errorText() says why.
    [[nodiscard]] bool listen(const QHostAddress &address, quint16 port,
                              const std::optional<QSslConfiguration> &tls = {});
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString errorText() const { return m_errorText; }

private:
    std::unique_ptr<QHttpServer> m_server;
    Handler m_handler;
    quint16 m_port = 0;
    QString m_errorText;
};

} // namespace Rescind::Sandbox
