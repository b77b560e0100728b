// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desktop program's composition root: the only place of it that names concrete services.

#include "app/desk/account.h"
#include "app/desk/preferences.h"
#include "app/domain/clock.h"
#include "app/domain/processhardening.h"
#include "app/journal/journal.h"
#include "app/secrets/keychainsecretstore.h"
#include "app/secrets/sessionsecretstore.h"
#include "translations/translations.h"
#include "ui/commandline.h"
#include "ui/desktop.h"
#include "ui/mainwindow.h"
#include "ui/sharing/linkopener.h"
#include "ui/sharing/singleinstance.h"
#include "ui/style/outlinestyle.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"
#include "ui/windowprompter.h"
#include "ui/windowsettings.h"

#include <QApplication>
#include <QMessageBox>
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

/// Hands what this program was started for to the window that is open already; nullopt when there is none (any more).
std::optional<int> handOver(SingleInstance &instance, const CommandLine &commandLine)
{
    QObject context;
    std::optional<int> exitCode = EXIT_SUCCESS;
    QObject::connect(&instance, &SingleInstance::handed, &context, &QCoreApplication::quit);
    QObject::connect(&instance, &SingleInstance::becameFirst, &context, [&exitCode] {
        exitCode.reset();
        QCoreApplication::quit();
    });
    QObject::connect(&instance, &SingleInstance::unanswered, &context, [&exitCode] {
        exitCode = EXIT_FAILURE;
        auto *box = new QMessageBox;
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->setIcon(QMessageBox::Warning);
        box->setText(QCoreApplication::translate("Rescind::Main", "Rescind is open already, but does not answer."));
        box->setInformativeText(QCoreApplication::translate(
            "Rescind::Main", "Wait until it does, or end it, and try again. Nothing was done."));
        QObject::connect(box, &QDialog::finished, box, &QCoreApplication::quit);
        box->open();
    });
    QApplication::setQuitOnLastWindowClosed(false);
    instance.hand({commandLine.link, SingleInstance::Handover::takeActivation()});
    QApplication::exec();
    return exitCode;
}

/// Whether this program is to open no window, since one is open that it belongs to; then with which exit code. Who
/// names a server wants a window of their own; the sandbox's windows are apart from real ones.
std::optional<int> joinOpenWindow(SingleInstance &real, SingleInstance &sandbox, const CommandLine &commandLine)
{
    auto &own = commandLine.options.sandbox ? sandbox : real;
    const bool joins = commandLine.link
                       || !(commandLine.options.sandbox || commandLine.options.server || commandLine.options.release);
    if (own.claim() == SingleInstance::Role::Later)
        return joins ? handOver(own, commandLine) : std::nullopt;
    // A link goes to the sandbox where that is all there is.
    if (commandLine.link && &own == &real) {
        if (sandbox.claim() == SingleInstance::Role::Later) {
            if (const auto exitCode = handOver(sandbox, commandLine))
                return exitCode;
        }
        sandbox.release();
    }
    return std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
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
    // Where the charts lie once installed; before, they lie beside the program.
    QCoreApplication::addLibraryPath(QCoreApplication::applicationDirPath() + QStringLiteral("/" RESCIND_PLUGINS));
    // Qt would ask its own translation, which not every system has.
    QGuiApplication::setLayoutDirection(installTranslations(application));
    QApplication::setWindowIcon(programIcon());
    const auto commandLine = CommandLine::parse(QCoreApplication::arguments().mid(1));
    if (const auto exitCode = answerWithoutWindow(commandLine))
        return *exitCode;

    const auto directory = AccountStore::defaultDirectory();
    const auto runtimeDirectory = SingleInstance::defaultRuntimeDirectory();
    SingleInstance instance(runtimeDirectory, directory);
    SingleInstance sandboxInstance(runtimeDirectory, directory + u" sandbox"_s);
    if (const auto exitCode = joinOpenWindow(instance, sandboxInstance, commandLine))
        return *exitCode;

    QNetworkProxyFactory::setUseSystemConfiguration(true);
    WindowSettings settings(directory);
    OutlineStyle::install(symbolicIcon(u"close"_s));
    Theme::apply(commandLine.colourScheme.value_or(settings.colourScheme()));

    const SystemClock clock;
    AccountStore accounts(directory);
    PreferencesStore preferences(directory + u"/preferences.json"_s);
    KeychainSecretStore keychain(keychainService());
    SessionSecretStore memory;
    Journal journal({AccountStore::defaultJournalFile()});
    WindowPrompter prompter;
    MainWindow window(settings);
    Desktop desktop(window,
                    {keychain, memory, accounts, prompter, clock, journal, AccountStore::defaultOrderDirectory(),
                     directory + u"/reminders"_s, &preferences},
                    commandLine.options);
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&application, &QGuiApplication::lastWindowClosed, &desktop, &Desktop::leave);
    QObject::connect(&desktop, &Desktop::left, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    for (auto *one : {&instance, &sandboxInstance}) {
        QObject::connect(one, &SingleInstance::received, &window, [&window](const SingleInstance::Handover &what) {
            window.links().comeForward(what.activation);
            if (what.link)
                window.links().open(*what.link);
        });
    }
    window.show();
    desktop.start();
    if (commandLine.link)
        window.links().open(*commandLine.link);
    return QApplication::exec();
}
