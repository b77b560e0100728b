// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/processhardening.h"
#include "app/sandbox/lifeline.h"
#include "app/sandbox/options.h"
#include "app/sandbox/sandbox.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void say(FILE *where, const QString &text)
{
    QTextStream stream(where);
    stream << text;
    if (!text.endsWith(u'\n'))
        stream << u'\n';
}

} // namespace

int main(int argc, char *argv[])
{
    Rescind::hardenProcess();
    using namespace Rescind::Sandbox;
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"rescind-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RESCIND_VERSION));

    const auto commandLine = readCommandLine(QCoreApplication::arguments());
    switch (commandLine.wish) {
    case CommandLine::Wish::ShowText:
        say(stdout, commandLine.text);
        return 0;
    case CommandLine::Wish::Complain:
        say(stderr, commandLine.text);
        return 1;
    case CommandLine::Wish::Run:
        break;
    }

    Sandbox sandbox(commandLine.options);
    quitOnSignals(&sandbox);
    if (commandLine.options.endWithParent) {
        auto *lifeline = new Lifeline(&sandbox);
        QObject::connect(lifeline, &Lifeline::parentGone, &sandbox, [] { QCoreApplication::quit(); });
    }
    QObject::connect(&sandbox, &Sandbox::busy, &sandbox, [](const QString &text) { say(stderr, text); });
    QObject::connect(&sandbox, &Sandbox::ready, &sandbox, [&sandbox] {
        say(stderr, sandbox.readyText());
        const auto line = sandbox.readyLine();
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
        std::fflush(stdout);
    });
    QObject::connect(&sandbox, &Sandbox::failed, &sandbox, [](const QString &reason) {
        say(stderr, reason);
        QCoreApplication::exit(1);
    });
    QTimer::singleShot(0, &sandbox, &Sandbox::start);
    return QCoreApplication::exec();
}
