// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultserver.h"

#include "tests/support/faultconnection.h"

#include <QTcpServer>

namespace Rescind {

namespace {

QByteArray head(const QByteArray &raw)
{
    return raw.left(raw.indexOf("\r\n\r\n"));
}

QByteArray wordOfRequestLine(const QByteArray &raw, int word)
{
    return raw.left(raw.indexOf("\r\n")).split(' ').value(word);
}

} // namespace

QByteArray ArrivedRequest::verb() const
{
    return wordOfRequestLine(raw, 0);
}

QByteArray ArrivedRequest::path() const
{
    return wordOfRequestLine(raw, 1);
}

QByteArray ArrivedRequest::header(QByteArrayView name) const
{
    for (const QByteArray &line : head(raw).split('\n').mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QList<QByteArray> ArrivedRequest::headerNames() const
{
    QList<QByteArray> names;
    for (const QByteArray &line : head(raw).split('\n').mid(1))
        names += line.left(line.indexOf(':')).toLower();
    return names;
}

QByteArray ArrivedRequest::body() const
{
    const qsizetype end = raw.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : raw.mid(end + 4);
}

/// Lives in the server's thread.
class FaultServer::Worker : public QTcpServer
{
public:
    explicit Worker(std::shared_ptr<FaultServerState> shared)
        : m_shared(std::move(shared))
    {
    }

    void begin()
    {
        setListenBacklogSize(256);
        if (!listen(QHostAddress::LocalHost))
            qFatal("The fault server cannot listen: %s", qPrintable(errorString()));
        m_shared->port = serverPort();
    }

    void endConnections(FaultStep::Deed how)
    {
        const auto connections = findChildren<FaultConnection *>(QString(), Qt::FindDirectChildrenOnly);
        for (FaultConnection *connection : connections)
            connection->end(how);
    }

protected:
    void incomingConnection(qintptr descriptor) override { new FaultConnection(descriptor, m_shared, this); }

private:
    std::shared_ptr<FaultServerState> m_shared;
};

FaultServer::FaultServer(Scheme scheme)
    : m_shared(std::make_shared<FaultServerState>())
{
    if (scheme == Scheme::Https)
        m_shared->certificate = TestCertificates::instance().good;
    begin();
}

FaultServer::FaultServer(const TestCertificate &certificate)
    : m_shared(std::make_shared<FaultServerState>())
{
    m_shared->certificate = certificate;
    begin();
}

void FaultServer::begin()
{
    auto worker = std::make_unique<Worker>(m_shared);
    m_worker = worker.get();
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, worker.release(), &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [this] { m_worker->begin(); }, Qt::BlockingQueuedConnection);
}

FaultServer::~FaultServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl FaultServer::url(const QString &host) const
{
    QUrl url;
    url.setScheme(m_shared->certificate ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(port());
    return url;
}

quint16 FaultServer::port() const
{
    return m_shared->port;
}

FaultServer::Scheme FaultServer::scheme() const
{
    return m_shared->certificate ? Scheme::Https : Scheme::Http;
}

void FaultServer::setScript(const FaultScript &script)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->standing = script;
}

void FaultServer::enqueue(const FaultScript &script)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->enqueued += script;
}

void FaultServer::setResponder(Responder responder)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->responder = std::move(responder);
}

void FaultServer::clearScripts()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->standing.reset();
    m_shared->enqueued.clear();
    m_shared->responder = {};
}

QList<ArrivedRequest> FaultServer::arrivals() const
{
    const std::lock_guard lock(m_shared->mutex);
    QList<ArrivedRequest> copies = m_shared->arrivals;
    for (ArrivedRequest &copy : copies)
        copy.raw.detach(); // the server's thread goes on with its own
    return copies;
}

QList<ArrivedRequest> FaultServer::unexpected() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->unexpected;
}

void FaultServer::forgetArrivals()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->arrivals.clear();
    m_shared->unexpected.clear();
    ++m_shared->generation;
}

int FaultServer::connections() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->connections;
}

int FaultServer::handshakes() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->handshakes;
}

int FaultServer::openConnections() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->open;
}

void FaultServer::endConnections(FaultStep::Deed how)
{
    QMetaObject::invokeMethod(
        m_worker, [this, how] { m_worker->endConnections(how); }, Qt::BlockingQueuedConnection);
}

} // namespace Rescind
