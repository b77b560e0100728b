// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keyringsession.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVirtualObject>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QUuid>

#include <csignal>

#include <sys/prctl.h>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // a loaded machine

const QString secretsName = u"org.freedesktop.secrets"_s;

std::unique_ptr<QProcess> childProcess(const QProcessEnvironment &environment)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    // So that nothing is left behind by a test that crashes.
    process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    return process;
}

void end(std::unique_ptr<QProcess> &process)
{
    if (!process)
        return;
    process->kill();
    process->waitForFinished(patience);
    process.reset();
}

} // namespace

/// Takes the place of the desktop's password prompt: begins every question and never comes to an end.
class KeyringSession::StuckPrompter final : public QDBusVirtualObject
{
public:
    int questions = 0;

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == "BeginPrompting"_L1)
            ++questions;
        return connection.send(message.createReply());
    }
};

KeyringSession::KeyringSession()
    : m_connectionName(QUuid::createUuid().toString())
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    for (const auto *name : {"home", "data", "config", "run"}) {
        const QString path = m_directory.filePath(QLatin1StringView(name));
        QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    m_busAddress = u"unix:path="_s + m_directory.filePath(u"bus"_s);
}

KeyringSession::~KeyringSession()
{
    m_prompter.reset();
    QDBusConnection::disconnectFromBus(m_connectionName);
    end(m_daemon);
    end(m_bus);
}

QProcessEnvironment KeyringSession::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION",
                             "GNOME_DESKTOP_SESSION_ID", "GNOME_KEYRING_CONTROL", "SECRET_BACKEND"})
        environment.remove(QLatin1StringView(name));
    environment.insert(u"HOME"_s, m_directory.filePath(u"home"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_directory.filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_directory.filePath(u"config"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_directory.filePath(u"run"_s));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_busAddress);
    return environment;
}

bool KeyringSession::startBus()
{
    // Without folders for services to be started from: the session has what the test starts.
    QFile configuration(m_directory.filePath(u"bus.conf"_s));
    if (!configuration.open(QFile::WriteOnly))
        return false;
    configuration.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                        "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
                        "<busconfig><type>session</type><listen>"
                        + m_busAddress.toUtf8()
                        + "</listen><auth>EXTERNAL</auth><policy context=\"default\">"
                          "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow "
                          "own=\"*\"/></policy></busconfig>\n");
    configuration.close();
    m_bus = childProcess(environment());
    m_bus->start(u"dbus-daemon"_s, {u"--config-file"_s, configuration.fileName(), u"--nofork"_s, u"--print-address"_s});
    return waitForBus();
}

bool KeyringSession::waitForBus()
{
    // It tells its address once it listens.
    const bool started = QTest::qWaitFor([this] { return m_bus->canReadLine(); }, patience)
                         && QDBusConnection::connectToBus(m_busAddress, m_connectionName).isConnected();
    if (!started)
        QTest::qFail("the message bus did not start", __FILE__, __LINE__);
    return started;
}

bool KeyringSession::startUnlocked()
{
    return startDaemon(true);
}

bool KeyringSession::startLocked()
{
    return startDaemon(false);
}

bool KeyringSession::startDaemon(bool unlocked)
{
    QStringList arguments{u"--foreground"_s, u"--components=secrets"_s,
                          u"--control-directory="_s + m_directory.filePath(u"control"_s)};
    if (unlocked)
        arguments.append(u"--unlock"_s);
    m_daemon = childProcess(environment());
    m_daemon->start(u"gnome-keyring-daemon"_s, arguments);
    if (unlocked)
        m_daemon->write("password of the keyring");
    m_daemon->closeWriteChannel();
    return waitForDaemon();
}

bool KeyringSession::waitForDaemon()
{
    const QDBusConnection connection(m_connectionName);
    const bool started
        = m_daemon->waitForStarted(patience)
          && QTest::qWaitFor([&connection] { return connection.interface()->isServiceRegistered(secretsName).value(); },
                             patience);
    if (!started)
        QTest::qFail(qPrintable(u"the keyring daemon did not start: "_s
                                + QString::fromLocal8Bit(m_daemon->readAllStandardError())),
                     __FILE__, __LINE__);
    return started;
}

void KeyringSession::endDaemon()
{
    end(m_daemon);
    const QDBusConnection connection(m_connectionName);
    if (!QTest::qWaitFor([&connection] { return !connection.interface()->isServiceRegistered(secretsName).value(); },
                         patience))
        QTest::qFail("the keyring daemon stayed on the bus", __FILE__, __LINE__);
}

void KeyringSession::freeze()
{
    kill(static_cast<pid_t>(m_daemon->processId()), SIGSTOP);
}

void KeyringSession::thaw()
{
    kill(static_cast<pid_t>(m_daemon->processId()), SIGCONT);
}

bool KeyringSession::startStuckPrompter()
{
    QDBusConnection connection(m_connectionName);
    m_prompter = std::make_unique<StuckPrompter>();
    const bool started = connection.registerVirtualObject(u"/org/gnome/keyring/Prompter"_s, m_prompter.get(),
                                                          QDBusConnection::SingleNode)
                         && connection.registerService(u"org.gnome.keyring.SystemPrompter"_s);
    if (!started)
        QTest::qFail("the prompter did not get its name", __FILE__, __LINE__);
    return started;
}

int KeyringSession::questions() const
{
    return m_prompter ? m_prompter->questions : 0;
}

KeyringSession::Items KeyringSession::items(const QString &service) const
{
    QDBusMessage call = QDBusMessage::createMethodCall(secretsName, u"/org/freedesktop/secrets"_s,
                                                       u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    call.setArguments({QVariant::fromValue(QMap<QString, QString>{{u"server"_s, service}})});
    const QDBusMessage reply = QDBusConnection(m_connectionName).call(call);
    if (reply.type() != QDBusMessage::ReplyMessage) {
        QTest::qFail(qPrintable(reply.errorMessage()), __FILE__, __LINE__);
        return {-1, -1};
    }
    const auto count = [&reply](int argument) {
        return qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(argument)).size();
    };
    return {count(0), count(1)};
}

} // namespace Rescind
