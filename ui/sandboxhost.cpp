// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandboxhost.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostErrorText = 2000;
constexpr auto patienceForTheEnd = std::chrono::seconds(2);

QString programPath()
{
#ifdef Q_OS_WIN
    const auto name = u"/rescind-sandbox.exe"_s;
#else
    const auto name = u"/rescind-sandbox"_s;
#endif
    return QCoreApplication::applicationDirPath() + name;
}

} // namespace

SandboxHost::SandboxHost(const QString &program, QObject *parent)
    : QObject(parent)
    , m_program(program.isEmpty() ? programPath() : program)
    , m_process(new QProcess(QCoreApplication::instance()))
{
    connect(m_process, &QProcess::readyReadStandardOutput, this, &SandboxHost::readLines);
    connect(m_process, &QProcess::readyReadStandardError, this, [this] {
        m_errors += m_process->readAllStandardError();
        m_errors = m_errors.right(mostErrorText);
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("The sandbox could not be started: %1").arg(m_process->errorString()));
    });
    connect(m_process, &QProcess::finished, this, [this] {
        if (m_isStopping)
            Q_EMIT stopped();
        else
            fail(tr("The sandbox has ended."));
    });
}

SandboxHost::~SandboxHost()
{
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning) {
        m_process->deleteLater();
        return;
    }
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->kill();
}

void SandboxHost::stop()
{
    m_isStopping = true;
    if (m_process->state() == QProcess::NotRunning) {
        QMetaObject::invokeMethod(this, &SandboxHost::stopped, Qt::QueuedConnection);
        return;
    }
    m_process->closeWriteChannel(); // it ends when its parent's end of the pipe closes
    QTimer::singleShot(patienceForTheEnd, m_process, &QProcess::kill);
}

void SandboxHost::start(const QStringList &extra)
{
    if (!QFileInfo(m_program).isExecutable()) {
        // Later, so that whoever calls start() hears of it in the same way as of everything else.
        QMetaObject::invokeMethod(
            this, [this] { fail(tr("The sandbox program is missing: it should be at %1.").arg(m_program)); },
            Qt::QueuedConnection);
        return;
    }
    m_process->start(m_program, QStringList{u"--port"_s, u"0"_s, u"--end-with-parent"_s} + extra);
}

void SandboxHost::readLines()
{
    while (!m_isReady && m_process->canReadLine())
        takeReadyLine(m_process->readLine());
    if (m_isReady)
        m_process->readAllStandardOutput(); // nothing of interest comes after the ready line
}

void SandboxHost::takeReadyLine(const QByteArray &line)
{
    const auto object = QJsonDocument::fromJson(line).object();
    if (!object.value("ready"_L1).toBool()) {
        fail(tr("The sandbox did not say that it is ready."));
        return;
    }
    m_url = QUrl(object.value("url"_L1).toString());
    m_certificateAuthority = object.value("ca"_L1).toString();
    const auto users = object.value("users"_L1).toArray();
    for (const auto &entry : users) {
        const auto user = entry.toObject();
        m_people.append({user.value("user"_L1).toString(), Secret(user.value("password"_L1).toString().toUtf8()),
                         user.value("role"_L1).toString(), user.value("organisation"_L1).toString()});
    }
    m_isReady = true;
    Q_EMIT ready();
}

void SandboxHost::fail(const QString &why)
{
    if (m_hasFailed)
        return;
    m_hasFailed = true;
    m_errors += m_process->isReadable() ? m_process->readAllStandardError() : QByteArray();
    const auto words = QString::fromUtf8(m_errors.right(mostErrorText)).trimmed();
    Q_EMIT failed(words.isEmpty() ? why : why + u'\n' + words);
}

} // namespace Rescind
