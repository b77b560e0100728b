// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Rescind::Testing {
namespace {

constexpr int patience = 120'000;

} // namespace

QList<QJsonObject> CliRun::objects() const
{
    QList<QJsonObject> all;
    for (const QByteArray &line : out.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            QTest::qFail(QByteArray("not a JSON object: " + line.left(200)).constData(), __FILE__, __LINE__);
        all.append(document.object());
    }
    return all;
}

QJsonObject CliRun::object() const
{
    const QList<QJsonObject> all = objects();
    if (all.size() != 1)
        QTest::qFail(QByteArray("not exactly one object; " + text()).constData(), __FILE__, __LINE__);
    return all.value(0);
}

CliProcess::CliProcess()
{
    const QProcessEnvironment surrounding = QProcessEnvironment::systemEnvironment();
    for (const QString &name : surrounding.keys()) {
        if (name == u"PATH"_s || name.endsWith(u"SAN_OPTIONS"_s) || name.startsWith(u"LD_"_s))
            environment.insert(name, surrounding.value(name));
    }
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    const QString busPath = m_home.filePath(u"bus"_s);
    if (!m_bus.listen(busPath))
        QTest::qFail("no socket to stand in for the bus", __FILE__, __LINE__);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + busPath);
}

QString CliProcess::programPath()
{
    return QCoreApplication::applicationDirPath() + u"/../rescind-cli"_s;
}

void CliProcess::useUser(const SandboxProcess &sandbox, const QString &userName, const QString &release)
{
    const SandboxProcess::User user = sandbox.user(userName);
    keepSecret(user.password.toUtf8());
    environment.insert(u"RESCIND_SERVER"_s, sandbox.url().toString());
    environment.insert(u"RESCIND_RELEASE"_s, release);
    environment.insert(u"RESCIND_USERNAME"_s, userName);
    environment.insert(u"RESCIND_PASSWORD_FILE"_s, writeFile(u"password"_s, user.password.toUtf8() + '\n'));
    environment.remove(u"RESCIND_TOKEN"_s);
}

void CliProcess::useToken(const SandboxProcess &sandbox, const QByteArray &token)
{
    keepSecret(token);
    environment.insert(u"RESCIND_SERVER"_s, sandbox.url().toString());
    environment.insert(u"RESCIND_TOKEN"_s, QString::fromLatin1(token));
    environment.remove(u"RESCIND_USERNAME"_s);
    environment.remove(u"RESCIND_PASSWORD_FILE"_s);
}

QString CliProcess::writeFile(const QString &name, const QByteArray &content)
{
    QFile file(m_home.filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size()
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        QTest::qFail("a file could not be written", __FILE__, __LINE__);
    return file.fileName();
}

CliRun CliProcess::run(const QStringList &arguments, const QByteArray &input)
{
    const auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    return finish(*process);
}

CliRun CliProcess::runJson(QStringList arguments)
{
    if (arguments.first().contains(u'-'))
        arguments.append(u"--yes"_s);
    return run(QStringList{u"--json"_s} + arguments);
}

std::unique_ptr<QProcess> CliProcess::start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->start(programPath(), arguments);
    if (!QTest::qWaitFor([&] { return process->state() != QProcess::Starting; }, patience))
        QTest::qFail("rescind-cli did not start", __FILE__, __LINE__);
    return process;
}

CliRun CliProcess::finish(QProcess &process)
{
    CliRun run;
    // Read all along, for a pipe that is full would hold it up.
    const bool ended = QTest::qWaitFor(
        [&] {
            run.out += process.readAllStandardOutput();
            run.err += process.readAllStandardError();
            return process.state() == QProcess::NotRunning;
        },
        patience);
    run.out += process.readAllStandardOutput();
    run.err += process.readAllStandardError();
    if (!ended) {
        process.kill();
        QTest::qFail("the program did not end", __FILE__, __LINE__);
    }
    if (ended && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    for (const QByteArray &secret : std::as_const(m_secrets)) {
        if (run.out.contains(secret) || run.err.contains(secret))
            QTest::qFail("a secret was printed", __FILE__, __LINE__);
    }
    return run;
}

int CliProcess::callsForTheBus()
{
    // A connection waits in the queue however early it came.
    static_cast<void>(QTest::qWaitFor([this] { return !m_bus.hasPendingConnections(); }, 0));
    while (const QLocalSocket *call = m_bus.nextPendingConnection()) {
        Q_UNUSED(call)
        ++m_callsForTheBus;
    }
    return m_callsForTheBus;
}

} // namespace Rescind::Testing
