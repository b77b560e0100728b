// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sandboxprocess.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

namespace Rescind::Testing {

/// What one call of `rescind-cli` left behind.
struct CliRun
{
    int exitCode = -1; ///< -1: it crashed, was killed, or did not end
    QByteArray out;
    QByteArray err;

    /// Standard output as JSON, one object a line; a line that is none fails the test.
    [[nodiscard]] QList<QJsonObject> objects() const;
    /// The only object; fails the test when there is not exactly one.
    [[nodiscard]] QJsonObject object() const;
    /// Both streams, for the message of a failed test.
    [[nodiscard]] QByteArray text() const { return QByteArray("stdout:\n" + out + "\nstderr:\n" + err); }
};

/// Runs the built `rescind-cli` with a home of its own and nothing of the surrounding session. In place of a message
/// bus there is a socket that notes who calls, so that a test can tell whether a keychain was looked for. Whatever was
/// told to be secret must not appear in anything that the program prints; that is looked at after each call.
class CliProcess
{
public:
    CliProcess();
    Q_DISABLE_COPY_MOVE(CliProcess)

    /// What the program finds in its environment.
    QProcessEnvironment environment;

    /// Signs in with this user's password, from a file.
    void useUser(const SandboxProcess &sandbox, const QString &userName,
                 const QString &release = QStringLiteral("timp"));
    /// Signs in with this token.
    void useToken(const SandboxProcess &sandbox, const QByteArray &token);
    /// Must not be printed.
    void keepSecret(const QByteArray &secret) { m_secrets.append(secret); }

    /// Runs it to its end. @p input is its standard input, which is closed then.
    [[nodiscard]] CliRun run(const QStringList &arguments, const QByteArray &input = {});
    /// The same with `--json` and the word `--yes` where the command takes it.
    [[nodiscard]] CliRun runJson(QStringList arguments);
    /// Starts it; finish() waits for its end.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments);
    [[nodiscard]] CliRun finish(QProcess &process);

    /// Writes @p content to a file of mode 0600 in the home; its path.
    [[nodiscard]] QString writeFile(const QString &name, const QByteArray &content);
    [[nodiscard]] QString home() const { return m_home.path(); }
    /// How often something looked for the message bus.
    [[nodiscard]] int callsForTheBus();

    [[nodiscard]] static QString programPath();

private:
    QTemporaryDir m_home;
    QLocalServer m_bus;
    QList<QByteArray> m_secrets;
    int m_callsForTheBus = 0;
};

} // namespace Rescind::Testing
