// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

namespace Rescind {

/// The built `rescind-sandbox` as a child of the test: a real server with a real database on a free port of 127.0.0.1.
/// It is killed when this object goes.
///
///     SandboxProcess sandbox({u"--orders"_s, u"20"_s});
///     QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
///     … sandbox.url(), sandbox.user(u"rita"_s).password …
///
/// Every sandbox has the same users, whatever the seed: `rita` (retailer, full rights), `dana` (the retailer's support
/// desk: may only view), `nora` (the retailer's, may not even view), `sam` (first supplier), `sue` (second supplier),
/// `otto` (another retailer, with three orders of his own). Passwords are `sandbox-<user>`.
class SandboxProcess
{
public:
    struct User
    {
        QString name;
        QString password;
        QString role;         ///< retailer, support, restricted, supplier
        QString organisation; ///< its name
        QString organisationUuid;
        QStringList permissions;
    };

    /// One answer to call().
    struct Answer
    {
        int status = 0; ///< 0: no complete answer came
        QByteArray body;
        QList<QPair<QByteArray, QByteArray>> headers;
        QString error; ///< what went wrong, in the network's words; empty with a status
        /// The body as JSON; null when it is none.
        [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(body); }
        [[nodiscard]] QByteArray header(QByteArrayView name) const;
    };

    /// Adds `--port 0`, a fixed `--seed` and a fixed `--now` unless @p arguments have them, so that a test sees the
    /// same orders each time.
    explicit SandboxProcess(QStringList arguments = {});
    ~SandboxProcess();
    Q_DISABLE_COPY_MOVE(SandboxProcess)

    /// Starts the program and lets the event loop run until it said that it is ready (up to a minute).
    [[nodiscard]] bool start();
    /// Why start() failed, with what the program wrote to standard error.
    [[nodiscard]] QString errorText();
    /// Ends it at once, as a lost server would. Until start() is called again or this object goes, nobody else gets
    /// its port: a sandbox of a test beside this one would answer in its place.
    void kill();
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

    /// `http://127.0.0.1:PORT` (https with `--tls`), without a slash at the end.
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(m_url.port()); }
    /// The certificate authority to trust with `--tls`; empty otherwise.
    [[nodiscard]] QString certificateAuthorityPath() const;
    /// The ready line as it came.
    [[nodiscard]] QJsonObject readyLine() const { return m_ready; }
    [[nodiscard]] QList<User> users() const { return m_users; }
    /// The user with this name; fails the test when there is none.
    [[nodiscard]] User user(const QString &name) const;
    QProcess &process() { return m_process; }

    /// One request of the test's own, apart from the client under test; lets the event loop run until the answer came.
    /// @param path percent-encoded, beginning with a slash; goes out as it is
    /// @param token without the word "Token"; empty sends no Authorization
    /// @param contentType empty sends none
    [[nodiscard]] Answer call(const QByteArray &verb, const QByteArray &path, const QByteArray &body = {},
                              const QByteArray &token = {},
                              const QByteArray &contentType = QByteArrayLiteral("application/json; charset=utf-8"));
    /// Logs in by a request of the test's own and gives the token; empty when refused.
    [[nodiscard]] QByteArray tokenOf(const QString &userName);

    // The sandbox's own truth (paths below `/sandbox/`, which no release of the API has).

    /// `GET /sandbox/log/`: every request that arrived at an API path, oldest first, each {seq, method, path, status,
    /// effect, target, user}. `effect` tells whether it changed an order.
    [[nodiscard]] QJsonArray arrivals();
    /// How often requests with @p verb and a path that ends with @p pathEnd arrived.
    [[nodiscard]] int arrivalsOf(const QByteArray &verb, const QByteArray &pathEnd);
    /// `GET /sandbox/order/<uuid>/`: the order as it is, {order_uuid, po_number, lines:[{line_item_uuid, status,
    /// request, supplier, tracking}]}; `request` is none, pending, confirmed or rejected.
    [[nodiscard]] QJsonObject truth(const QString &orderUuid);
    /// `POST /sandbox/ship/`: the line ships behind the client's back, with this tracking number.
    bool ship(const QString &lineItemUuid, const QString &trackingNumber);
    /// `POST /sandbox/expire-tokens/`: every token issued so far is answered with 401 from now on.
    bool expireTokens();

private:
    void takeReadyLine(const QByteArray &line);

    QStringList m_arguments;
    QProcess m_process;
    std::unique_ptr<QTcpSocket> m_heldPort;
    QByteArray m_errors;
    QString m_failure;
    QUrl m_url;
    QJsonObject m_ready;
    QList<User> m_users;
};

} // namespace Rescind
