// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desktop program's composition root: the only place of it that names concrete services.

#include "app/desk/account.h"
#include "app/domain/clock.h"
#include "app/journal/journal.h"
#include "app/secrets/keychainsecretstore.h"
#include "app/secrets/processhardening.h"
#include "app/secrets/sessionsecretstore.h"
#include "translations/translations.h"
#include "ui/commandline.h"
#include "ui/desktop.h"
#include "ui/mainwindow.h"
#include "ui/style/outlinestyle.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"
#include "ui/windowprompter.h"
#include "ui/windowsettings.h"

#include <QApplication>
#include <QNetworkProxyFactory>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace Rescind;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(u"rescind"_s);
    QCoreApplication::setOrganizationName(u"rescind"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RESCIND_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Rescind"_s);
    QGuiApplication::setDesktopFileName(u"rescind"_s);
}

/// What can be answered without a display; nullopt when a window is wanted.
std::optional<int> answerWithoutWindow(const CommandLine &commandLine)
{
    QTextStream out(stdout);
    switch (commandLine.wanted) {
    case CommandLine::Wanted::Help:
        out << CommandLine::helpText();
        return EXIT_SUCCESS;
    case CommandLine::Wanted::Version:
        out << u"rescind "_s << QStringLiteral(RESCIND_VERSION) << Qt::endl;
        return EXIT_SUCCESS;
    case CommandLine::Wanted::Complaint:
        QTextStream(stderr) << commandLine.complaint << Qt::endl << CommandLine::helpText();
        return EXIT_FAILURE;
    case CommandLine::Wanted::Window:
        break;
    }
    return std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    nameProgram();
    // Qt takes its own arguments out first, so this is read again below.
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (CommandLine::asksForText(arguments)) {
        QCoreApplication application(argc, argv);
        installTranslations(application);
        return *answerWithoutWindow(CommandLine::parse(arguments));
    }

    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    installTranslations(application);
    QApplication::setWindowIcon(programIcon());
    const auto commandLine = CommandLine::parse(QCoreApplication::arguments().mid(1));
    if (const auto exitCode = answerWithoutWindow(commandLine))
        return *exitCode;

    QNetworkProxyFactory::setUseSystemConfiguration(true);
    const auto directory = AccountStore::defaultDirectory();
    WindowSettings settings(directory);
    OutlineStyle::install(symbolicIcon(u"close"_s));
    Theme::apply(commandLine.colourScheme.value_or(settings.colourScheme()));

    const SystemClock clock;
    AccountStore accounts(directory);
    KeychainSecretStore keychain(keychainService());
    SessionSecretStore memory;
    Journal journal({AccountStore::defaultJournalFile()});
    WindowPrompter prompter;
    MainWindow window(settings);
    Desktop desktop(window,
                    {keychain, memory, accounts, prompter, clock, journal, AccountStore::defaultOrderDirectory()},
                    commandLine.options);
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&application, &QGuiApplication::lastWindowClosed, &desktop, &Desktop::leave);
    QObject::connect(&desktop, &Desktop::left, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    window.show();
    desktop.start();
    return QApplication::exec();
}
