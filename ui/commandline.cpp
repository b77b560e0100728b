// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <memory>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::CommandLine)
};

struct Parser
{
    QCommandLineParser parser;
    QCommandLineOption help = parser.addHelpOption();
    QCommandLineOption version = parser.addVersionOption();
    QCommandLineOption server{u"server"_s, Text::tr("Open the sign-in for this server."), u"URL"_s};
    QCommandLineOption release{u"release"_s, Text::tr("The release of the API: timp or v1."), u"RELEASE"_s};
    QCommandLineOption sandbox{
        u"sandbox"_s, Text::tr("Try everything: start a sandbox on this machine and sit down in it as the retailer.")};
    QCommandLineOption sandboxArguments{
        u"sandbox-args"_s, Text::tr("Further arguments for the sandbox, such as \"--orders 500\"."), u"ARGUMENTS"_s};
    QCommandLineOption seat{
        u"seat"_s, Text::tr("In the sandbox, whose seat to take first: retailer, supplier, support, or a user name."),
        u"SEAT"_s};
    QCommandLineOption keepDays{
        u"keep-days"_s,
        Text::tr("Keep no order longer than this after it was made; 0 keeps all. As in the preferences unless told."),
        u"DAYS"_s};
    QCommandLineOption colours{QStringList{u"colour-scheme"_s, u"color-scheme"_s}, Text::tr("light, dark or system."),
                               u"SCHEME"_s};

    Parser()
    {
        parser.setApplicationDescription(
            Text::tr("Rescind: review and act on order cancellations in the Crux Connect network."));
        parser.addPositionalArgument(
            u"link"_s,
            Text::tr("An order to show, in the window that is open already: rescind://order/UUID or "
                     "rescind://po/NUMBER."),
            u"[link]"_s);
        parser.addOptions({server, release, sandbox, sandboxArguments, seat, keepDays, colours});
    }
};

CommandLine complain(const QString &text)
{
    CommandLine result;
    result.wanted = CommandLine::Wanted::Complaint;
    result.complaint = text;
    return result;
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    Parser p;
    auto &parser = p.parser;
    CommandLine result;
    if (!parser.parse(QStringList{u"rescind"_s} + arguments))
        return complain(parser.errorText());
    if (parser.isSet(p.help) || parser.isSet(u"help-all"_s))
        result.wanted = Wanted::Help;
    else if (parser.isSet(p.version))
        result.wanted = Wanted::Version;
    if (result.wanted != Wanted::Window)
        return result;
    if (const auto named = parser.positionalArguments(); !named.isEmpty()) {
        result.link = OrderLink::parse(named.constFirst());
        if (!result.link)
            return complain(Text::tr("This can't be understood: %1").arg(named.constFirst()));
        if (named.size() > 1)
            return complain(Text::tr("One link at a time: %1 is one too many.").arg(named.at(1)));
    }
    if (parser.isSet(p.server))
        result.options.server = QUrl(parser.value(p.server), QUrl::StrictMode);
    if (parser.isSet(p.release)) {
        result.options.release = releaseFromWireName(parser.value(p.release));
        if (!result.options.release)
            return complain(Text::tr("The release is timp or v1, not %1.").arg(parser.value(p.release)));
    }
    if (parser.isSet(p.colours)) {
        result.colourScheme = colourSchemeFromWireName(parser.value(p.colours));
        if (!result.colourScheme)
            return complain(
                Text::tr("The colour scheme is light, dark or system, not %1.").arg(parser.value(p.colours)));
    }
    if (parser.isSet(p.keepDays)) {
        bool isNumber = false;
        const int days = parser.value(p.keepDays).toInt(&isNumber);
        if (!isNumber || days < 0)
            return complain(Text::tr("--keep-days is a number of days, not %1.").arg(parser.value(p.keepDays)));
        result.options.retention = std::chrono::days(days);
    }
    result.options.sandbox = parser.isSet(p.sandbox);
    if (result.options.sandbox && result.options.server)
        return complain(Text::tr("--sandbox starts a server of its own: leave --server out."));
    result.options.sandboxArguments = QProcess::splitCommand(parser.value(p.sandboxArguments));
    result.options.seat = parser.value(p.seat);
    return result;
}

bool CommandLine::asksForText(const QStringList &arguments)
{
    const auto is = [&arguments](const QString &option) { return arguments.contains(option); };
    return is(u"--help"_s) || is(u"-h"_s) || is(u"--help-all"_s) || is(u"-?"_s) || is(u"--version"_s) || is(u"-v"_s);
}

QString CommandLine::helpText()
{
    return Parser().parser.helpText();
}

} // namespace Rescind
