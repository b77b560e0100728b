// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/api/apirequest.h"
#include "app/domain/secret.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Rescind {

/// The time and size limits of every call. Defaults are those of the program; tests shorten them.
struct GatewayLimits
{
    std::chrono::milliseconds connect = std::chrono::seconds(10);
    std::chrono::milliseconds inactivity = std::chrono::seconds(30);
    std::chrono::milliseconds overall = std::chrono::seconds(120);
    /// Caps on an answer's content, unpacked. One answer escapes them: Qt reads the whole of a 401 before it says that
    /// there is one, so that only the inactivity deadline ends it.
    qint64 detailBytes = 4 * 1024 * 1024;
    qint64 pageBytes = 32 * 1024 * 1024;
    int inFlightPerManager = 6; ///< 1 to 6; more would wait in Qt's own queue
    int managers = 1;           ///< 1 to 16
    /// A kept-alive connection that rested longer may have been closed at the other end, unnoticed. A deed handed to it
    /// would be lost, and nobody could say whether it arrived; so it gets a new one.
    std::chrono::milliseconds rest = std::chrono::seconds(2);
};

/// A complete answer with a documented success status.
struct GatewayAnswer
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    /// When the answer was complete, by this machine's clock, UTC.
    QDateTime at;
};

/// One call under way. Owned by the gateway, which deletes it after `finished`; deleting it earlier is a defect.
class GatewayCall : public QObject
{
    Q_OBJECT

public:
    /// Set once, before `finished` is emitted.
    [[nodiscard]] virtual const ApiResult<GatewayAnswer> &result() const = 0;
    /// Ends the call: `finished` with Kind::Aborted follows, NotSent or MaybeSent as it stands. Does nothing once
    /// finished.
    virtual void abort() = 0;

Q_SIGNALS:
    /// Exactly once, never from within Gateway::send().
    void finished(Rescind::GatewayCall *call);

protected:
    using QObject::QObject;
};

/// The only door to the network, and the only owner of a QNetworkAccessManager. Lives on one thread and never blocks
/// it. A state-changing call arrives at most once whatever the network does; see the tests beside it.
class Gateway : public QObject
{
    Q_OBJECT

public:
    /// @param server scheme, host and port. `https`, or `http` for loopback addresses alone; anything else makes every
    /// call end in Kind::AddressNotUsable with nothing sent. A path in it is refused too.
    explicit Gateway(const QUrl &server, const GatewayLimits &limits = {}, QObject *parent = nullptr);
    ~Gateway() override;

    [[nodiscard]] QUrl server() const;
    [[nodiscard]] const GatewayLimits &limits() const;

    /// The certificate authorities to trust in place of the system's, for the sandbox's `--tls`: give them before the
    /// first call. Taken for loopback servers alone, for which no public authority vouches anyway; loading the system's
    /// three hundred would take 80 ms.
    void setLoopbackAuthorities(const QList<QSslCertificate> &authorities);

    /// Queues the call. @p token goes out as `Authorization: Token …`, to this server only; give an empty one for
    /// log-in.
    [[nodiscard]] GatewayCall *send(const ApiRequest &request, const Secret &token);

    [[nodiscard]] int queued() const;
    [[nodiscard]] int inFlight() const;

    /// Whether the address may be used at all: the same rule the calls obey, for forms that ask for an address.
    [[nodiscard]] static std::optional<ApiError> addressError(const QUrl &server);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Rescind
