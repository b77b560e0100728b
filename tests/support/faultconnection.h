// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultserver.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <mutex>
#include <optional>

namespace Rescind {

/// What the fault server's thread and the test's thread both see.
class FaultServerState
{
public:
    /// The script for a connection that has just come, if there is one for this moment.
    [[nodiscard]] std::optional<FaultScript> scriptForConnection(FaultScript::Moment moment);
    /// The script for a request whose head is complete; nothing when it is unexpected.
    [[nodiscard]] std::optional<FaultScript> scriptForRequest(const ArrivedRequest &request);

    mutable std::mutex mutex;
    std::optional<TestCertificate> certificate; ///< set before the thread starts, and never again
    quint16 port = 0;                           ///< the same
    std::optional<FaultScript> standing;
    QList<FaultScript> enqueued;
    FaultServer::Responder responder;
    QList<ArrivedRequest> arrivals; ///< complete ones and those still coming
    QList<ArrivedRequest> unexpected;
    int generation = 0; ///< counts forgetArrivals()
    int connections = 0;
    int handshakes = 0;
    int open = 0;
};

/// One connection of the fault server: takes requests apart, and plays a script to each.
class FaultConnection : public QObject
{
    Q_OBJECT

public:
    FaultConnection(qintptr descriptor, std::shared_ptr<FaultServerState> shared, QObject *parent);
    ~FaultConnection() override;

    void end(FaultStep::Deed how);

private:
    using Moment = FaultScript::Moment;

    void beginTls();
    void secured();
    bool meetConnection(Moment moment);
    void bytesCame();
    void takeRequest();
    void headComplete();
    void record();
    void meet(Moment moment);

    void play(const FaultScript &script);
    void nextStep();
    void keepStreaming();
    void write(const QByteArray &bytes);

    std::shared_ptr<FaultServerState> m_shared;
    QSslSocket m_socket; ///< a plain socket until a handshake is begun
    QTimer m_pause;
    int m_number = 0;

    // The request that is coming.
    ArrivedRequest m_request;
    int m_arrival = -1; ///< its place in the state's arrivals
    int m_generation = 0;
    qint64 m_bodySize = 0;
    std::optional<FaultScript> m_script; ///< its script, once its head is complete

    QList<FaultStep> m_steps; ///< still to be done
    qint64 m_pieces = 0;      ///< still to be streamed by the first of them
    bool m_isPlaying = false;
    bool m_isEnded = false;
};

} // namespace Rescind
