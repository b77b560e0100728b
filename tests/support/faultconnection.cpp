// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultconnection.h"

#include <QSslConfiguration>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

#include <utility>

namespace Rescind {

namespace {

/// How much may wait to be written while a stream goes on.
constexpr qint64 writeAhead = 256 * 1024;

/// Makes the next close of the socket an RST.
void makeCloseReset(qintptr descriptor)
{
    linger lingering{};
    lingering.l_onoff = 1;
    lingering.l_linger = 0;
#ifdef Q_OS_WIN
    setsockopt(static_cast<SOCKET>(descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&lingering),
               sizeof lingering);
#else
    setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &lingering, sizeof lingering);
#endif
}

/// Sends FIN and leaves the descriptor open: closing it with unread data in it would send RST.
void shutDownWriting(qintptr descriptor)
{
#ifdef Q_OS_WIN
    shutdown(static_cast<SOCKET>(descriptor), SD_SEND);
#else
    shutdown(static_cast<int>(descriptor), SHUT_WR);
#endif
}

qint64 announcedLength(const ArrivedRequest &request)
{
    return request.header("Content-Length").toLongLong(); // 0 when absent
}

} // namespace

std::optional<FaultScript> FaultServerState::scriptForConnection(FaultScript::Moment moment)
{
    const std::lock_guard lock(mutex);
    if (!enqueued.isEmpty())
        return enqueued.first().moment() == moment ? std::optional(enqueued.takeFirst()) : std::nullopt;
    if (standing && standing->moment() == moment)
        return standing;
    return std::nullopt;
}

std::optional<FaultScript> FaultServerState::scriptForRequest(const ArrivedRequest &request)
{
    const std::lock_guard lock(mutex);
    if (!enqueued.isEmpty() && !enqueued.first().meetsConnections())
        return enqueued.takeFirst();
    if (responder)
        return responder(request);
    if (standing && !standing->meetsConnections())
        return standing;
    return std::nullopt;
}

FaultConnection::FaultConnection(qintptr descriptor, std::shared_ptr<FaultServerState> shared, QObject *parent)
    : QObject(parent)
    , m_shared(std::move(shared))
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_number = m_shared->connections++;
        ++m_shared->open;
    }
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &FaultConnection::nextStep);
    connect(&m_socket, &QAbstractSocket::readyRead, this, &FaultConnection::bytesCame);
    // Queued: these come from within the socket's own write, which must not be entered twice.
    connect(&m_socket, &QAbstractSocket::bytesWritten, this, &FaultConnection::keepStreaming, Qt::QueuedConnection);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &FaultConnection::keepStreaming, Qt::QueuedConnection);
    connect(&m_socket, &QAbstractSocket::disconnected, this, [this] {
        m_isEnded = true;
        m_pause.stop();
        deleteLater();
    });
    connect(&m_socket, &QSslSocket::encrypted, this, &FaultConnection::secured);
    if (!m_socket.setSocketDescriptor(descriptor)) {
        deleteLater();
        return;
    }
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1); // steps leave when they are taken
    if (meetConnection(Moment::Accepted))
        return;
    if (m_shared->certificate)
        beginTls();
    else
        meetConnection(Moment::Encrypted);
}

FaultConnection::~FaultConnection()
{
    m_socket.disconnect(this); // its own end emits disconnected()
    const std::lock_guard lock(m_shared->mutex);
    --m_shared->open;
}

void FaultConnection::beginTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(m_shared->certificate->certificate);
    tls.setPrivateKey(m_shared->certificate->key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_socket.setSslConfiguration(tls);
    m_socket.startServerEncryption();
}

void FaultConnection::secured()
{
    {
        const std::lock_guard lock(m_shared->mutex);
        ++m_shared->handshakes;
    }
    meetConnection(Moment::Encrypted);
}

/// Plays the connection's own script, if it has one now.
bool FaultConnection::meetConnection(Moment moment)
{
    const std::optional<FaultScript> script = m_shared->scriptForConnection(moment);
    if (script)
        play(*script);
    return script.has_value();
}

void FaultConnection::bytesCame()
{
    // Before its handshake a TLS connection has no requests; what comes then belongs to a script for Moment::Accepted.
    if (m_shared->certificate && !m_socket.isEncrypted())
        return;
    while (m_socket.bytesAvailable() > 0 && !(m_request.isComplete && m_isPlaying && !m_isEnded))
        takeRequest();
}

/// Reads on, to the end of the request at most.
void FaultConnection::takeRequest()
{
    if (m_request.isComplete) {
        const int next = m_request.onConnection + 1;
        m_request = {};
        m_request.onConnection = next;
        m_arrival = -1;
        m_script.reset();
    }
    m_request.connection = m_number;
    while (!m_request.isHeadComplete && m_socket.bytesAvailable() > 0) {
        m_request.raw += m_socket.read(1);
        if (m_request.raw.endsWith("\r\n\r\n")) {
            m_request.isHeadComplete = true;
            m_bodySize = announcedLength(m_request);
        }
    }
    if (m_request.isHeadComplete) {
        const qint64 whole = m_request.raw.indexOf("\r\n\r\n") + 4 + m_bodySize;
        m_request.raw += m_socket.read(whole - m_request.raw.size());
        m_request.isComplete = m_request.raw.size() == whole;
    }
    record();
    if (m_request.isHeadComplete && !m_script)
        headComplete();
    if (m_request.isComplete)
        meet(Moment::Request);
}

void FaultConnection::headComplete()
{
    if (m_isEnded || m_isPlaying) {
        m_script = FaultScript("after the end"); // counted as an arrival, but nobody answers any more
    } else if (std::optional<FaultScript> script = m_shared->scriptForRequest(m_request)) {
        m_script = std::move(script);
        m_request.script = m_script->name();
    } else {
        m_script = FaultScript::answer(599).finish();
        const std::lock_guard lock(m_shared->mutex);
        m_shared->unexpected += m_request;
    }
    record();
    meet(Moment::Head);
}

void FaultConnection::record()
{
    const std::lock_guard lock(m_shared->mutex);
    if (m_arrival < 0) {
        m_arrival = static_cast<int>(m_shared->arrivals.size());
        m_generation = m_shared->generation;
        m_shared->arrivals += m_request;
    } else if (m_generation == m_shared->generation) {
        m_shared->arrivals[m_arrival] = m_request;
    }
}

void FaultConnection::meet(Moment moment)
{
    if (m_script && m_script->moment() == moment && !m_isPlaying && !m_isEnded)
        play(*m_script);
}

void FaultConnection::play(const FaultScript &script)
{
    m_isPlaying = true;
    m_steps = script.steps();
    m_pieces = m_steps.isEmpty() ? 0 : m_steps.first().times;
    nextStep();
}

void FaultConnection::nextStep()
{
    while (!m_steps.isEmpty() && !m_isEnded) {
        const FaultStep step = m_steps.first();
        switch (step.deed) {
        case FaultStep::Deed::Send:
            write(step.bytes);
            break;
        case FaultStep::Deed::Stream:
            if (m_pieces != 0) {
                if (m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() > writeAhead)
                    return; // keepStreaming() comes back
                write(step.bytes);
                m_pieces -= m_pieces > 0 ? 1 : 0;
                if (step.pause.count() > 0) {
                    m_pause.start(step.pause);
                    return;
                }
                continue;
            }
            break;
        case FaultStep::Deed::Wait:
            m_steps.removeFirst();
            m_pieces = m_steps.isEmpty() ? 0 : m_steps.first().times;
            m_pause.start(step.pause);
            return;
        case FaultStep::Deed::Hold:
            return;
        case FaultStep::Deed::Finish:
        case FaultStep::Deed::Cut:
        case FaultStep::Deed::Reset:
            end(step.deed);
            return;
        }
        m_steps.removeFirst();
        m_pieces = m_steps.isEmpty() ? 0 : m_steps.first().times;
    }
    m_isPlaying = false;
    QMetaObject::invokeMethod(this, &FaultConnection::bytesCame, Qt::QueuedConnection);
}

void FaultConnection::keepStreaming()
{
    if (m_isPlaying && !m_isEnded && !m_pause.isActive() && !m_steps.isEmpty()
        && m_steps.first().deed == FaultStep::Deed::Stream)
        nextStep();
}

void FaultConnection::write(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

void FaultConnection::end(FaultStep::Deed how)
{
    if (m_isEnded)
        return;
    m_isEnded = true;
    m_pause.stop();
    if (m_socket.state() != QAbstractSocket::ConnectedState) {
        deleteLater();
    } else if (how == FaultStep::Deed::Reset) {
        makeCloseReset(m_socket.socketDescriptor());
        m_socket.abort();
    } else if (how == FaultStep::Deed::Finish && m_socket.isEncrypted()) {
        m_socket.disconnectFromHost();
    } else {
        // What waits is a few bytes: no script streams and cuts in one breath without a pause.
        m_socket.flush();
        shutDownWriting(m_socket.socketDescriptor());
    }
}

} // namespace Rescind
