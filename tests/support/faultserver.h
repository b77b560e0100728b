// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultscript.h"
#include "tests/support/testcertificates.h"

#include <QByteArray>
#include <QList>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>

namespace Rescind {

class FaultServerState;

/// One request as it arrived, byte for byte, complete or not.
struct ArrivedRequest
{
    int connection = 0;   ///< the server's connections, counted from 0
    int onConnection = 0; ///< requests on that connection, counted from 0
    QByteArray raw;
    bool isHeadComplete = false;
    bool isComplete = false;
    QByteArray script; ///< the name of the script that met it; empty when there was none for it

    [[nodiscard]] QByteArray verb() const;
    [[nodiscard]] QByteArray path() const;
    /// The value of header @p name, whatever its case; null when it is absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// Names of all headers, lower case, in their order.
    [[nodiscard]] QList<QByteArray> headerNames() const;
    [[nodiscard]] QByteArray body() const;
};

/// A raw HTTP server on 127.0.0.1 that does what it is told, on real sockets and in a thread of its own, so that the
/// test's event loop may be busy. It understands requests just well enough to know where one ends.
///
///     FaultServer server(FaultServer::Scheme::Https);
///     server.setScript(FaultScript("RST").reset());
///     … let something call server.url() …
///     QCOMPARE(server.arrivals().size(), 1);
///     QVERIFY(server.unexpected().isEmpty());
///
/// Which script meets a request: the next one enqueued, else what the responder says, else the standing one. A request
/// that none meets is answered 599 and kept in unexpected(), which a test should find empty at its end.
///
/// All functions may be called from the thread that made the server, at any time.
class FaultServer
{
public:
    enum class Scheme { Http, Https };
    /// Runs in the server's thread.
    using Responder = std::function<FaultScript(const ArrivedRequest &)>;

    /// Listens on a free port. Asserts that it can.
    explicit FaultServer(Scheme scheme = Scheme::Http);
    /// Over TLS with another certificate than TestCertificates' good one.
    explicit FaultServer(const TestCertificate &certificate);
    ~FaultServer();
    Q_DISABLE_COPY_MOVE(FaultServer)

    /// `https://127.0.0.1:1234`, or with another name for this host.
    [[nodiscard]] QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] Scheme scheme() const;

    /// Meets every request from now on. One for Moment::Accepted or Moment::Encrypted meets every new connection.
    void setScript(const FaultScript &script);
    /// Meets the next request (or connection) alone.
    void enqueue(const FaultScript &script);
    /// Chooses by request. Its scripts are for Moment::Head or Moment::Request.
    void setResponder(Responder responder);
    /// From here on a request meets no script, until one is given.
    void clearScripts();

    /// Every request of which at least one byte arrived, in order.
    [[nodiscard]] QList<ArrivedRequest> arrivals() const;
    /// Those no script was there for.
    [[nodiscard]] QList<ArrivedRequest> unexpected() const;
    /// Forgets what has arrived until now.
    void forgetArrivals();
    /// TCP connections taken so far.
    [[nodiscard]] int connections() const;
    /// TLS handshakes completed so far.
    [[nodiscard]] int handshakes() const;
    /// Connections open now.
    [[nodiscard]] int openConnections() const;

    /// Ends every open connection, with FIN or with RST, and returns when the system was told.
    void endConnections(FaultStep::Deed how);

private:
    class Worker;
    void begin();

    std::shared_ptr<FaultServerState> m_shared;
    QThread m_thread;
    Worker *m_worker = nullptr; ///< lives in m_thread, which deletes it
};

} // namespace Rescind
