// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/gatewayroute.h"

#include "app/api/apirequest.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace Rescind {

namespace {

bool isHttp(const QUrl &server)
{
    return server.scheme() == "http"_L1;
}
bool isHttps(const QUrl &server)
{
    return server.scheme() == "https"_L1;
}

/// Host as it stands in an address: an IPv6 one in brackets.
QString bracketed(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return host.contains(u':') ? u'[' + host + u']' : host;
}

QString hostAndPort(const QUrl &url)
{
    const int usual = isHttp(url) ? 80 : 443;
    const int port = url.port(usual);
    return port == usual ? bracketed(url) : bracketed(url) + u':' + QString::number(port);
}

} // namespace

QString GatewayRoute::reasonNotUsable(const QUrl &server)
{
    if (server.isEmpty())
        return tr("No address was given.");
    if (!server.isValid())
        return tr("This is not a valid address.");
    if (server.scheme().isEmpty())
        return tr("An address begins with https://.");
    if (!isHttp(server) && !isHttps(server))
        return tr("Only https:// addresses can be used.");
    if (server.host().isEmpty())
        return tr("The address names no host.");
    if (server.port(1) == 0)
        return tr("Port 0 cannot be used.");
    if (!server.userInfo().isEmpty())
        return tr("User name and password do not belong into the address.");
    if (server.hasQuery() || server.hasFragment())
        return tr("The address ends after the host and the port.");
    if (!server.path().isEmpty() && server.path() != "/"_L1)
        return tr("The address has no path: the release is chosen by itself.");
    if (isHttp(server) && !isLoopback(server))
        return tr("Without encryption (http://) only this very computer can be reached. Use https://.");
    return {};
}

std::optional<ApiError> GatewayRoute::error(const QUrl &server)
{
    const QString reason = reasonNotUsable(server);
    if (reason.isEmpty())
        return std::nullopt;
    ApiError error;
    error.kind = ApiError::Kind::AddressNotUsable;
    error.delivery = Delivery::NotSent;
    error.detail = reason;
    error.host = server.host();
    return error;
}

bool GatewayRoute::isLoopback(const QUrl &server)
{
    return server.host() == "localhost"_L1 || QHostAddress(server.host()).isLoopback();
}

GatewayRoute::GatewayRoute(const QUrl &server)
    : m_shownHost(hostAndPort(server))
    , m_loopback(isLoopback(server))
{
    m_origin.setScheme(server.scheme());
    m_origin.setHost(server.host());
    m_origin.setPort(server.port());
    if (server.host() == "localhost"_L1) {
        // A name server may say that localhost is another machine, and plain HTTP would carry the token there. So the
        // connection goes to 127.0.0.1, while the server and its certificate see the name that was asked for.
        m_origin.setHost(u"127.0.0.1"_s);
        m_hostHeader = m_shownHost.toLatin1();
        m_certificateName = server.host();
    }
}

std::optional<QUrl> GatewayRoute::url(const QByteArray &path) const
{
    if (!isAddressable(path))
        return std::nullopt;
    const QUrl url = QUrl::fromEncoded(m_origin.toEncoded() + path, QUrl::StrictMode);
    // Formatted as QNetworkAccessManager will format it for the request line.
    const QByteArray onTheWire = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment
                                               | QUrl::FullyEncoded | QUrl::NormalizePathSegments);
    if (!url.isValid() || url.host() != m_origin.host() || url.hasQuery() || url.hasFragment() || onTheWire != path)
        return std::nullopt;
    return url;
}

QString GatewayRoute::place(const QUrl &url)
{
    if (url.scheme().isEmpty() || url.host().isEmpty())
        return {};
    const QString port = url.port() < 0 ? QString() : u':' + QString::number(url.port());
    return url.scheme() + "://"_L1 + bracketed(url) + port;
}

} // namespace Rescind
