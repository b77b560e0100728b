// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/replayserver.h"

#include "tests/support/sandboxprocess.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace Rescind {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto latency = 50ms;

[[noreturn]] void fail(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

} // namespace

ReplayServer::ReplayServer(const QString &file)
    : m_file(file)
{
    if (!m_file.open(QIODevice::ReadOnly))
        fail(m_file.errorString());
    const auto *bytes = reinterpret_cast<const char *>(m_file.map(0, m_file.size()));
    m_bytes = QByteArray::fromRawData(bytes, m_file.size());
    for (qsizetype at = 0; at < m_bytes.size(); at = m_bytes.indexOf('\n', at) + 1)
        m_starts.push_back(at);
    m_starts.push_back(m_bytes.size());
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answerRequest(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        fail(m_server.errorString());
    std::printf("%d\n", m_server.serverPort());
    std::fflush(stdout);
}

void ReplayServer::answerRequest(QTcpSocket &socket)
{
    const QByteArray request = socket.peek(1 << 16);
    const qsizetype headEnd = request.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    qsizetype length = 0;
    const QByteArray head = request.first(headEnd).toLower();
    if (const qsizetype at = head.indexOf("content-length:"); at >= 0)
        length = head.sliced(at + 15).split('\r').constFirst().trimmed().toLongLong();
    if (request.size() < headEnd + 4 + length)
        return;
    const QByteArray body = socket.read(headEnd + 4 + length).sliced(headEnd + 4);
    QTimer::singleShot(latency, Qt::PreciseTimer, &socket, [this, &socket, head, body] {
        if (head.startsWith("get /timp/organizations/"))
            answer(socket, {R"({"uuid":"7b1c2d3e-0000-4000-8000-000000000001","name":"x","org_type":"RETAILER"})"});
        else if (head.startsWith("get /page/"))
            page(socket, pageSize * head.sliced(10).split(' ').constFirst().toInt(), pageSize);
        else {
            const QJsonObject asked = QJsonDocument::fromJson(body).object();
            page(socket, asked.value("start"_L1).toInt(), std::min(pageSize, asked.value("limit"_L1).toInt()));
        }
    });
}

void ReplayServer::page(QTcpSocket &socket, int start, int count)
{
    const int all = static_cast<int>(m_starts.size()) - 1;
    start = std::min(start, all);
    const qsizetype from = m_starts.at(static_cast<std::size_t>(start));
    const qsizetype to = m_starts.at(static_cast<std::size_t>(std::min(start + count, all)));
    answer(socket, {R"({"total_results":)" + QByteArray::number(all) + R"(,"orders":[)",
                    QByteArray::fromRawData(m_bytes.constData() + from, std::max<qsizetype>(0, to - from - 2)), "]}"});
}

void ReplayServer::answer(QTcpSocket &socket, const QList<QByteArray> &parts)
{
    qsizetype length = 0;
    for (const QByteArray &part : parts)
        length += part.size();
    socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(length)
                 + "\r\n\r\n");
    for (const QByteArray &part : parts)
        socket.write(part);
}

int ReplayServer::serve(const QString &file)
{
    const ReplayServer server(file);
    return QCoreApplication::exec();
}

void ReplayServer::writeOrders(const QString &file, int orders)
{
    SandboxProcess sandbox({u"--orders"_s, QString::number(orders)});
    if (!sandbox.start())
        fail(sandbox.errorText());
    const QByteArray token = sandbox.tokenOf(u"rita"_s);
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        fail(out.errorString());
    for (int start = 0; start < orders; start += pageSize) {
        const QByteArray body = R"({"start":)" + QByteArray::number(start) + R"(,"limit":500})";
        const QByteArray page = sandbox.call("POST", "/timp/orders/", body, token).body;
        const qsizetype list = page.indexOf('[') + 1;
        QByteArray lines = page.sliced(list, page.lastIndexOf(']') - list);
        out.write(lines.replace(R"(},{"uuid":)", "},\n{\"uuid\":") + ",\n");
    }
}

ReplayProcess::ReplayProcess(const QString &file)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), {u"--server"_s, file});
    if (!m_process.waitForReadyRead(30'000))
        fail(u"the server did not start"_s);
    m_url = u"http://127.0.0.1:"_s + QString::fromLatin1(m_process.readLine().trimmed());
}

ReplayProcess::~ReplayProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace Rescind
