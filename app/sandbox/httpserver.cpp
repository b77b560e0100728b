// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/httpserver.h"

#include <QHttpServer>
#include <QPointer>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Rescind::Sandbox {
namespace {

constexpr int backlog = 1024;

QByteArray methodName(QHttpServerRequest::Method method)
{
    using Method = QHttpServerRequest::Method;
    switch (method) {
    case Method::Get:
        return "GET"_ba;
    case Method::Put:
        return "PUT"_ba;
    case Method::Delete:
        return "DELETE"_ba;
    case Method::Post:
        return "POST"_ba;
    case Method::Head:
        return "HEAD"_ba;
    case Method::Options:
        return "OPTIONS"_ba;
    case Method::Patch:
        return "PATCH"_ba;
    case Method::Connect:
        return "CONNECT"_ba;
    case Method::Trace:
        return "TRACE"_ba;
    case Method::Unknown:
    case Method::AnyKnown:
        break;
    }
    return "OTHER"_ba;
}

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 201:
        return "Created"_ba;
    case 204:
        return "No Content"_ba;
    case 302:
        return "Found"_ba;
    case 400:
        return "Bad Request"_ba;
    case 401:
        return "Unauthorized"_ba;
    case 403:
        return "Forbidden"_ba;
    case 404:
        return "Not Found"_ba;
    case 405:
        return "Method Not Allowed"_ba;
    case 409:
        return "Conflict"_ba;
    case 415:
        return "Unsupported Media Type"_ba;
    case 422:
        return "Unprocessable Entity"_ba;
    case 429:
        return "Too Many Requests"_ba;
    case 500:
        return "Internal Server Error"_ba;
    case 503:
        return "Service Unavailable"_ba;
    default:
        return "Status"_ba;
    }
}

HttpRequest takeRequest(const QHttpServerRequest &request)
{
    HttpRequest taken;
    taken.method = methodName(request.method());
    taken.path = request.url().path(QUrl::FullyEncoded).toLatin1();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    taken.headers = request.headers().toListOfPairs();
#else
    taken.headers = request.headers();
#endif
    taken.body = request.body();
    return taken;
}

/// Writes to the connection itself. The responders of Qt 6.4 are bound to a request that is gone once the handler has
/// returned, and those of later versions cannot cut an answer off.
class SocketExchange final : public HttpExchange
{
public:
    SocketExchange(QTcpSocket *socket, bool isHead, bool close)
        : m_socket(socket)
        , m_isHead(isHead)
        , m_close(close)
    {
    }

    void send(const HttpAnswer &answer) override
    {
        if (!m_socket)
            return;
        m_socket->write(head(answer));
        if (!m_isHead)
            m_socket->write(answer.body);
        if (m_close)
            m_socket->disconnectFromHost();
    }

    void sendHalf(const HttpAnswer &answer) override
    {
        if (!m_socket)
            return;
        // An answer without a body is cut off inside its head: there is nothing else to take away.
        const auto first = head(answer);
        m_socket->write(answer.body.isEmpty() ? first.left(first.size() / 2) : first);
        m_socket->write(answer.body.left(answer.body.size() / 2));
        m_socket->disconnectFromHost();
    }

    void drop() override
    {
        if (m_socket)
            m_socket->abort();
    }

private:
    [[nodiscard]] QByteArray head(const HttpAnswer &answer) const
    {
        QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\n";
        head += "Server: rescind-sandbox\r\n";
        for (const auto &[name, value] : answer.headers)
            head += name + ": " + value + "\r\n";
        if (!answer.contentType.isEmpty())
            head += "Content-Type: " + answer.contentType + "\r\n";
        if (answer.status != 204)
            head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
        if (m_close)
            head += "Connection: close\r\n";
        head += "\r\n";
        return head;
    }

    QPointer<QTcpSocket> m_socket;
    bool m_isHead;
    bool m_close;
};

/// The connection a request came by. Its port tells it apart where the responder does not hand it out.
QTcpSocket *socketOf([[maybe_unused]] const QHttpServer &server, [[maybe_unused]] const QHttpServerRequest &request,
                     [[maybe_unused]] const QHttpServerResponder &responder)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto sockets = server.findChildren<QTcpSocket *>();
    for (auto *socket : sockets) {
        if (socket->peerPort() == request.remotePort() && socket->state() == QAbstractSocket::ConnectedState)
            return socket;
    }
    return nullptr;
#else
    return responder.socket();
#endif
}

} // namespace

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QHttpServer>())
    , m_handler(std::move(handler))
{
    const auto handle = [this](const QHttpServerRequest &request, const QHttpServerResponder &responder) {
        const auto taken = takeRequest(request);
        auto *socket = socketOf(*m_server, request, responder);
        if (!socket)
            return;
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        const bool close = taken.header("connection").toLower().contains("close");
        m_handler(taken, std::make_shared<SocketExchange>(socket, taken.method == "HEAD", close));
    };
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_server->setMissingHandler(this, [handle](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        handle(request, responder);
    });
#else
    m_server->setMissingHandler(
        [handle](const QHttpServerRequest &request, QHttpServerResponder &&responder) { handle(request, responder); });
#endif
}

HttpServer::~HttpServer() = default;

bool HttpServer::listen(const QHostAddress &address, quint16 port, const std::optional<QSslConfiguration> &tls)
{
    std::unique_ptr<QTcpServer> listener;
    if (tls) {
        auto secure = std::make_unique<QSslServer>();
        secure->setSslConfiguration(*tls);
        listener = std::move(secure);
    } else {
        listener = std::make_unique<QTcpServer>();
    }
    listener->setListenBacklogSize(backlog);
    listener->setMaxPendingConnections(backlog);
    if (!listener->listen(address, port)) {
        m_errorText = listener->errorString();
        return false;
    }
    m_port = listener->serverPort();
    m_server->bind(listener.release());
    return true;
}

} // namespace Rescind::Sandbox
