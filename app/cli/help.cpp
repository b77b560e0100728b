// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/commandtable.h"
#include "app/cli/terminaltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind::Cli {
namespace {

constexpr int pageWidth = 79;

class HelpTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Cli::Help)
};

struct Entry
{
    QString term;
    QString text;
};

QString entries(const QList<Entry> &list)
{
    int width = 0;
    for (const Entry &entry : list)
        width = std::max(width, displayWidth(entry.term));
    QString text;
    for (const Entry &entry : list) {
        const QString padding(width - displayWidth(entry.term) + 2, u' ');
        text += u"  "_s + entry.term + padding + wrapped(entry.text, width + 4) + u'\n';
    }
    return text;
}

QString section(const QString &title, const QString &content)
{
    return u'\n' + title + u'\n' + content;
}

QString optionEntries(const QList<OptionSpec> &options)
{
    QList<Entry> list;
    for (const OptionSpec &option : options) {
        const QString dashed = u"--"_s + option.name;
        list.append({option.valueName.isEmpty() ? dashed : QString(dashed + u' ' + option.valueName), option.help});
    }
    return entries(list);
}

QString exitStatus()
{
    return section(HelpTexts::tr("Exit status (of several, the worst: 3, 2, 5, 4)"),
                   entries({{u"0"_s, HelpTexts::tr("All done.")},
                            {u"1"_s, HelpTexts::tr("Wrong usage; nothing was sent.")},
                            {u"2"_s, HelpTexts::tr("Something was refused, or there is no such order.")},
                            {u"3"_s, HelpTexts::tr("Something is unknown: it may have arrived.")},
                            {u"4"_s, HelpTexts::tr("Not signed in, or not allowed.")},
                            {u"5"_s, HelpTexts::tr("The server could not be reached; nothing was sent.")}}));
}

QString environmentVariables()
{
    return section(HelpTexts::tr("Environment (the command line wins; a profile comes last)"),
                   entries({{u"RESCIND_SERVER"_s, HelpTexts::tr("As --server.")},
                            {u"RESCIND_RELEASE"_s, HelpTexts::tr("As --release.")},
                            {u"RESCIND_USERNAME"_s, HelpTexts::tr("As --username.")},
                            {u"RESCIND_PASSWORD_FILE"_s, HelpTexts::tr("As --password-file.")},
                            {u"RESCIND_TOKEN"_s, HelpTexts::tr("A token to use instead of signing in.")},
                            {u"RESCIND_CA_FILE"_s,
                             HelpTexts::tr("Certificate authorities (PEM) to trust besides the system's, for a "
                                           "server on this machine alone.")}}));
}

QString overview()
{
    QList<Entry> commands;
    for (const CommandSpec &spec : CommandTable::commands())
        commands.append(
            {spec.arguments.isEmpty() ? spec.name : QString(spec.name + u' ' + spec.arguments), spec.summary});
    return HelpTexts::tr("Usage: rescind-cli [OPTIONS] COMMAND [ARGUMENTS]") + u"\n\n"_s
           + wrapped(HelpTexts::tr("Order cancellations in the Crux Connect network: look orders up, ask for "
                                   "cancellations, confirm or reject them."),
                     0)
           + u'\n' + section(HelpTexts::tr("Commands"), entries(commands))
           + section(HelpTexts::tr("Options of every command, before or after it"),
                     optionEntries(CommandTable::globalOptions()))
           + environmentVariables() + exitStatus() + u'\n'
           + wrapped(
               HelpTexts::tr("With a token or a password file no keychain is needed. Passwords and tokens are never "
                             "taken as arguments. “rescind-cli help COMMAND” tells more of a command."),
               0)
           + u'\n';
}

QString page(const CommandSpec &spec)
{
    QString usage = u"rescind-cli [OPTIONS] "_s + spec.name;
    if (!spec.arguments.isEmpty())
        usage += u' ' + spec.arguments;
    QList<OptionSpec> own = CommandTable::commandOptions();
    own.removeIf([&spec](const OptionSpec &option) { return !spec.options.contains(option.name); });

    QString text = HelpTexts::tr("Usage: %1").arg(usage) + u"\n\n"_s + wrapped(spec.summary, 0) + u'\n';
    if (!spec.description.isEmpty())
        text += u'\n' + wrapped(spec.description, 0) + u'\n';
    if (!own.isEmpty())
        text += section(HelpTexts::tr("Options"), optionEntries(own));
    text += section(HelpTexts::tr("Options of every command"), optionEntries(CommandTable::globalOptions()));
    if (!spec.jsonMembers.isEmpty()) {
        text += section(HelpTexts::tr("With --json, one object a line with these members"),
                        u"  "_s + wrapped(spec.jsonMembers, 2) + u'\n');
    }
    if (!spec.examples.isEmpty()) {
        QString lines;
        for (const QString &example : spec.examples)
            lines += u"  "_s + example + u'\n';
        text += section(HelpTexts::tr("Examples"), lines);
    }
    return text + exitStatus();
}

} // namespace

QString wrapped(const QString &text, int indent)
{
    const int room = std::max(20, pageWidth - indent);
    QString result;
    int column = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const int width = displayWidth(word);
        if (column > 0 && column + 1 + width > room) {
            result += u'\n' + QString(indent, u' ');
            column = 0;
        } else if (column > 0) {
            result += u' ';
            ++column;
        }
        result += word;
        column += width;
    }
    return result;
}

QString helpText(const QString &topic)
{
    const std::optional<CommandSpec> spec = CommandTable::command(topic);
    return spec && spec->kind != CommandKind::Help ? page(*spec) : overview();
}

} // namespace Rescind::Cli
