// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sandboxprocess.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>
#include <QTestEventLoop>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Rescind {
namespace {

constexpr int patience = 60'000;

QString programPath()
{
#ifdef Q_OS_WIN
    const auto name = u"rescind-sandbox.exe"_s;
#else
    const auto name = u"rescind-sandbox"_s;
#endif
    return QCoreApplication::applicationDirPath() + u"/../"_s + name;
}

/// Head and body of one HTTP answer, taken from a stream; complete once the announced length is there or, without one,
/// once the connection closed.
class AnswerReader
{
public:
    void add(const QByteArray &bytes) { m_bytes += bytes; }
    void closed() { m_closed = true; }

    [[nodiscard]] bool isComplete()
    {
        readHead();
        if (m_bodyAt < 0)
            return false;
        if (m_answer.status == 204 || m_answer.status == 304)
            return true;
        if (m_length >= 0)
            return m_bytes.size() - m_bodyAt >= m_length;
        return m_closed;
    }

    [[nodiscard]] SandboxProcess::Answer answer()
    {
        m_answer.body = m_length >= 0 ? m_bytes.mid(m_bodyAt, m_length) : m_bytes.mid(m_bodyAt);
        return m_answer;
    }

private:
    void readHead()
    {
        const auto end = m_bytes.indexOf("\r\n\r\n");
        if (m_bodyAt >= 0 || end < 0)
            return;
        const auto lines = m_bytes.left(end).split('\n');
        m_answer.status = lines.value(0).split(' ').value(1).toInt();
        for (const auto &line : lines.mid(1)) {
            const auto colon = line.indexOf(':');
            m_answer.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
        }
        if (const auto length = m_answer.header("content-length"); !length.isEmpty())
            m_length = length.toLongLong();
        m_bodyAt = end + 4;
    }

    QByteArray m_bytes;
    SandboxProcess::Answer m_answer;
    qsizetype m_bodyAt = -1;
    qsizetype m_length = -1;
    bool m_closed = false;
};

} // namespace

QByteArray SandboxProcess::Answer::header(QByteArrayView name) const
{
    const auto it = std::find_if(headers.cbegin(), headers.cend(), [name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return it == headers.cend() ? QByteArray() : it->second;
}

SandboxProcess::SandboxProcess(QStringList arguments)
    : m_arguments(std::move(arguments))
{
    const auto addUnlessGiven = [this](const QString &option, const QString &value) {
        const auto given = std::any_of(m_arguments.cbegin(), m_arguments.cend(), [&option](const QString &argument) {
            return argument == option || argument.startsWith(option + u'=');
        });
        if (!given)
            m_arguments << option << value;
    };
    addUnlessGiven(u"--port"_s, u"0"_s);
    addUnlessGiven(u"--seed"_s, u"1"_s);
    addUnlessGiven(u"--now"_s, u"2026-03-02T09:00:00Z"_s);
}

SandboxProcess::~SandboxProcess()
{
    kill();
}

bool SandboxProcess::start()
{
    m_heldPort.reset();
    m_ready = {};
    m_users.clear();
    m_url.clear();
    m_errors.clear();
    m_failure.clear();
    m_process.setProgram(programPath());
    m_process.setArguments(m_arguments);
    m_process.start();
    const auto settled = QTest::qWaitFor(
        [this] {
            m_errors += m_process.readAllStandardError();
            if (m_ready.isEmpty() && m_process.canReadLine())
                takeReadyLine(m_process.readLine());
            return !m_ready.isEmpty() || !m_failure.isEmpty() || m_process.state() == QProcess::NotRunning;
        },
        patience);
    if (!settled)
        m_failure = u"it did not say that it is ready"_s;
    else if (m_ready.isEmpty() && m_failure.isEmpty())
        m_failure = m_process.errorString();
    return m_failure.isEmpty();
}

void SandboxProcess::takeReadyLine(const QByteArray &line)
{
    m_ready = QJsonDocument::fromJson(line).object();
    if (!m_ready.value("ready"_L1).toBool()) {
        m_failure = u"the first line is not the ready line: "_s + QString::fromUtf8(line);
        return;
    }
    m_url = QUrl(m_ready.value("url"_L1).toString());
    const auto users = m_ready.value("users"_L1).toArray();
    for (const auto &entry : users) {
        const auto object = entry.toObject();
        m_users.append({object.value("user"_L1).toString(), object.value("password"_L1).toString(),
                        object.value("role"_L1).toString(), object.value("organisation"_L1).toString(),
                        object.value("organisation_uuid"_L1).toString(),
                        object.value("permissions"_L1).toVariant().toStringList()});
    }
}

QString SandboxProcess::errorText()
{
    m_errors += m_process.readAllStandardError();
    return programPath() + u": "_s + m_failure + u'\n' + QString::fromUtf8(m_errors);
}

void SandboxProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
    if (m_ready.isEmpty())
        return;
    m_heldPort = std::make_unique<QTcpSocket>();
    if (!m_heldPort->bind(QHostAddress::LocalHost, port(), QAbstractSocket::ReuseAddressHint))
        qWarning("The port of the sandbox that was ended is not held: %s", qPrintable(m_heldPort->errorString()));
}

QString SandboxProcess::certificateAuthorityPath() const
{
    return m_ready.value("ca"_L1).toString();
}

SandboxProcess::User SandboxProcess::user(const QString &name) const
{
    const auto it
        = std::find_if(m_users.cbegin(), m_users.cend(), [&name](const User &user) { return user.name == name; });
    if (it == m_users.cend()) {
        QTest::qFail(qPrintable(u"the sandbox has no user "_s + name), __FILE__, __LINE__);
        return {};
    }
    return *it;
}

SandboxProcess::Answer SandboxProcess::call(const QByteArray &verb, const QByteArray &path, const QByteArray &body,
                                            const QByteArray &token, const QByteArray &contentType)
{
    QByteArray request = verb + ' ' + path + " HTTP/1.1\r\nHost: " + m_url.authority().toLatin1() + "\r\n";
    if (!token.isEmpty())
        request += "Authorization: Token " + token + "\r\n";
    if (!contentType.isEmpty() && !body.isEmpty())
        request += "Content-Type: " + contentType + "\r\n";
    if (!body.isEmpty() || verb == "POST")
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    request += "\r\n" + body;

    AnswerReader reader;
    QTestEventLoop loop;
    QSslSocket socket; // last, because it still tells of its end while it goes
    QObject::connect(&socket, &QIODevice::readyRead, &socket, [&] {
        reader.add(socket.readAll());
        if (reader.isComplete())
            loop.exitLoop();
    });
    QObject::connect(&socket, &QAbstractSocket::errorOccurred, &socket, [&] { loop.exitLoop(); });
    QObject::connect(&socket, &QAbstractSocket::disconnected, &socket, [&] {
        reader.closed();
        loop.exitLoop();
    });
    if (m_url.scheme() == "https"_L1) {
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(certificateAuthorityPath()));
        socket.setSslConfiguration(configuration);
        QObject::connect(&socket, &QSslSocket::encrypted, &socket, [&] { socket.write(request); });
        socket.connectToHostEncrypted(m_url.host(), port());
    } else {
        QObject::connect(&socket, &QAbstractSocket::connected, &socket, [&] { socket.write(request); });
        socket.connectToHost(m_url.host(), port());
    }
    loop.enterLoopMSecs(patience);
    if (reader.isComplete())
        return reader.answer();
    Answer failed;
    failed.error = loop.timeout() ? u"no answer"_s : socket.errorString();
    return failed;
}

QByteArray SandboxProcess::tokenOf(const QString &userName)
{
    const auto who = user(userName);
    const auto body = QJsonDocument(QJsonObject{{u"username"_s, who.name}, {u"password"_s, who.password}}).toJson();
    const auto answer = call("POST", "/timp/organizations/user-login/", body);
    return answer.json().object().value("auth_token"_L1).toString().toLatin1();
}

QJsonArray SandboxProcess::arrivals()
{
    return call("GET", "/sandbox/log/").json().object().value("requests"_L1).toArray();
}

int SandboxProcess::arrivalsOf(const QByteArray &verb, const QByteArray &pathEnd)
{
    const auto all = arrivals();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [&](const QJsonValue &entry) {
        const auto request = entry.toObject();
        return request.value("method"_L1).toString() == QLatin1StringView(verb)
               && request.value("path"_L1).toString().endsWith(QLatin1StringView(pathEnd));
    }));
}

QJsonObject SandboxProcess::truth(const QString &orderUuid)
{
    return call("GET", "/sandbox/order/" + orderUuid.toLatin1() + '/').json().object();
}

bool SandboxProcess::ship(const QString &lineItemUuid, const QString &trackingNumber)
{
    const QJsonObject body{{u"line_item_uuid"_s, lineItemUuid}, {u"tracking_number"_s, trackingNumber}};
    return call("POST", "/sandbox/ship/", QJsonDocument(body).toJson()).status == 204;
}

bool SandboxProcess::expireTokens()
{
    return call("POST", "/sandbox/expire-tokens/").status == 204;
}

} // namespace Rescind
