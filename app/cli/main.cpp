// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/help.h"
#include "app/cli/terminal.h"
#include "app/domain/processhardening.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>

using namespace Qt::StringLiterals;
using namespace Rescind;

int main(int argc, char *argv[])
{
    hardenProcess();
    Cli::Terminal::prepareProcess();

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"rescind"_s);
    QCoreApplication::setOrganizationName(u"rescind"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RESCIND_VERSION));

    Cli::Console console;
    const auto invocation
        = Cli::parseInvocation(QCoreApplication::arguments().mid(1), QProcessEnvironment::systemEnvironment());
    // Nothing this program starts is to inherit it.
    qunsetenv("RESCIND_TOKEN");
    if (!invocation) {
        console.say(u"rescind-cli: "_s + invocation.error().message);
        const QString &topic = invocation.error().helpTopic;
        console.say(QCoreApplication::translate("Rescind::Cli::Main", "Try: %1")
                        .arg(topic.isEmpty() ? u"rescind-cli help"_s : u"rescind-cli help %1"_s.arg(topic)));
        return static_cast<int>(Cli::ExitCode::WrongUsage);
    }
    if (invocation->command == Cli::CommandKind::Help) {
        console.print(Cli::helpText(invocation->helpTopic));
        return static_cast<int>(Cli::ExitCode::Done);
    }
    if (invocation->command == Cli::CommandKind::Version) {
        console.print(u"rescind-cli %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return static_cast<int>(Cli::ExitCode::Done);
    }

    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QObject owner;
    Cli::Command *command = Cli::Command::create(*invocation, console, &owner);
    QObject::connect(
        command, &Cli::Command::ended, &owner,
        [](Cli::ExitCode exitCode) { QCoreApplication::exit(static_cast<int>(exitCode)); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(command, &Cli::Command::run, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
