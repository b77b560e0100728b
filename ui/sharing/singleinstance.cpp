// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/singleinstance.h"

#include "app/journal/profilelock.h"

#include <QCryptographicHash>
#include <QLocalServer>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QStandardPaths>

namespace Rescind {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// More than any line() has.
constexpr qint64 longestLine = OrderLink::longest + 512;
constexpr int mostConnections = 8;
constexpr auto longestTalk = 2s;
constexpr auto betweenTries = 50ms;
constexpr QByteArrayView taken = "taken\n";
constexpr QByteArrayView refused = "refused\n";

} // namespace

QByteArray SingleInstance::Handover::line() const
{
    return "rescind 1 " + (link ? link->text().toLatin1() : QByteArray("-")) + ' '
           + (activation.isEmpty() ? QByteArray("-") : activation) + '\n';
}

std::optional<SingleInstance::Handover> SingleInstance::Handover::fromLine(const QByteArray &line)
{
    static const QRegularExpression form(u"\\Arescind 1 ([\\x21-\\x7e]{1,1280}) ([-_.:/+=A-Za-z0-9]{1,256})\\n\\z"_s);
    const auto match = form.match(QString::fromLatin1(line));
    if (line.size() > longestLine || !match.hasMatch())
        return std::nullopt;
    Handover what;
    if (match.captured(1) != u"-"_s) {
        what.link = OrderLink::parse(match.captured(1));
        if (!what.link)
            return std::nullopt;
    }
    if (match.captured(2) != u"-"_s)
        what.activation = match.captured(2).toLatin1();
    return what;
}

QByteArray SingleInstance::Handover::takeActivation()
{
    static const QRegularExpression form(u"\\A[-_.:/+=A-Za-z0-9]{1,256}\\z"_s);
    const auto token = qgetenv("XDG_ACTIVATION_TOKEN");
    qunsetenv("XDG_ACTIVATION_TOKEN");
    return form.match(QString::fromLatin1(token)).hasMatch() ? token : QByteArray();
}

SingleInstance::SingleInstance(const QString &runtimeDirectory, const QString &name, QObject *parent)
    : QObject(parent)
    , m_name(name)
{
    const QString folder = runtimeDirectory + u"/rescind"_s;
    m_lockFile = folder + u"/window"_s;
    // Short whatever the name: a socket's path may not be long.
    const auto hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
#ifdef Q_OS_WIN
    m_socket = u"rescind-"_s + QString::fromLatin1(hash);
#else
    m_socket = folder + u'/' + QString::fromLatin1(hash);
#endif
    m_again.setSingleShot(true);
    m_again.setInterval(betweenTries);
    connect(&m_again, &QTimer::timeout, this, &SingleInstance::tryToHand);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, [this] { endHanding(&SingleInstance::unanswered); });
}

SingleInstance::~SingleInstance()
{
    release();
}

QString SingleInstance::defaultRuntimeDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

SingleInstance::Role SingleInstance::claim()
{
    auto lock = ProfileLock::take(m_lockFile, m_name);
    if (!lock)
        return lock.error().kind == JournalError::Kind::InUse ? Role::Later : Role::Alone;
    m_lock = std::move(*lock);
    if (listen())
        return Role::First;
    // Who comes later would wait for nothing.
    m_lock.reset();
    return Role::Alone;
}

void SingleInstance::release()
{
    m_server.reset();
    m_lock.reset();
}

bool SingleInstance::listen()
{
    // The lock is ours, so whoever left a socket there is gone.
    QLocalServer::removeServer(m_socket);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(mostConnections);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::takeConnection);
    if (m_server->listen(m_socket))
        return true;
    m_server.reset();
    return false;
}

void SingleInstance::takeConnection()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (m_server->findChildren<QLocalSocket *>().size() > mostConnections) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(longestLine + 1);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        // Who opens a line and says nothing does not keep it.
        QTimer::singleShot(longestTalk, socket, [socket] { socket->abort(); });
        if (socket->bytesAvailable() > 0)
            read(*socket);
    }
}

void SingleInstance::read(QLocalSocket &socket)
{
    if (!socket.canReadLine() && socket.bytesAvailable() <= longestLine)
        return;
    socket.disconnect(this);
    const auto what = Handover::fromLine(socket.readLine(longestLine + 1));
    const bool isAll = socket.bytesAvailable() == 0;
    socket.write((what && isAll ? taken : refused).toByteArray());
    socket.disconnectFromServer();
    if (what && isAll)
        Q_EMIT received(*what);
}

void SingleInstance::hand(const Handover &what, std::chrono::milliseconds patience)
{
    m_what = what;
    m_isHanding = true;
    m_end.start(patience);
    tryToHand();
}

void SingleInstance::tryToHand()
{
    if (!m_isHanding)
        return;
    m_toFirst = std::make_unique<QLocalSocket>();
    auto *socket = m_toFirst.get();
    connect(socket, &QLocalSocket::connected, this, [this, socket] { socket->write(m_what.line()); });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->canReadLine() && socket->readLine() == taken)
            endHanding(&SingleInstance::handed);
    });
    // Both come in a turn of their own: the socket may not go in the middle of its own signal.
    connect(socket, &QLocalSocket::errorOccurred, this, &SingleInstance::tryAgain, Qt::QueuedConnection);
    connect(socket, &QLocalSocket::disconnected, this, &SingleInstance::tryAgain, Qt::QueuedConnection);
    socket->connectToServer(m_socket);
}

/// The first may not listen yet, or be about to end, or have ended.
void SingleInstance::tryAgain()
{
    if (!m_isHanding)
        return;
    if (claim() == Role::First)
        endHanding(&SingleInstance::becameFirst);
    else
        m_again.start();
}

void SingleInstance::endHanding(void (SingleInstance::*signal)())
{
    m_isHanding = false;
    m_again.stop();
    m_end.stop();
    if (m_toFirst)
        m_toFirst.release()->deleteLater();
    Q_EMIT(this->*signal)();
}

} // namespace Rescind
