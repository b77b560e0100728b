// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QUrl>

#include <optional>

namespace Rescind {

/// Where the calls of one gateway go. A value made from the address a person gave.
class GatewayRoute
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::GatewayRoute)

public:
    explicit GatewayRoute(const QUrl &server);

    /// Why nothing may be sent there, or nothing.
    [[nodiscard]] static std::optional<ApiError> error(const QUrl &server);
    /// 127.0.0.0/8, ::1 and the literal name `localhost`; no other name, whatever it resolves to.
    [[nodiscard]] static bool isLoopback(const QUrl &server);

    /// The whole URL of @p path, or nothing when the path would not leave byte for byte as it is. QUrl decodes
    /// characters that need no encoding, and Qt resolves the dot segments this can make: `/orders/%2E%2E/confirm/`
    /// would leave as `/confirm/`, which is another call.
    [[nodiscard]] std::optional<QUrl> url(const QByteArray &path) const;

    [[nodiscard]] bool isLoopback() const { return m_loopback; }
    /// Host, and port where it is not the scheme's own; for people.
    [[nodiscard]] const QString &shownHost() const { return m_shownHost; }
    /// What `Host` must say when it is not what the URL says; else empty.
    [[nodiscard]] const QByteArray &hostHeader() const { return m_hostHeader; }
    /// The name the certificate must be for when it is not the URL's host; else empty.
    [[nodiscard]] const QString &certificateName() const { return m_certificateName; }
    /// `scheme://host[:port]` of @p url alone: nothing of a path or a query, where a token could be.
    [[nodiscard]] static QString place(const QUrl &url);

private:
    static QString reasonNotUsable(const QUrl &server);

    QUrl m_origin;
    QString m_shownHost;
    QByteArray m_hostHeader;
    QString m_certificateName;
    bool m_loopback = false;
};

} // namespace Rescind
