// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"

#include "app/api/gateway.h"
#include "app/cli/commandtable.h"
#include "app/desk/exchange/reportwriter.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind::Cli {
namespace {

class InvocationTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Cli::Invocation)
};

using Checked = std::optional<UsageError>; // nullopt: all is well

UsageError wrong(const QString &message, const QString &topic = {})
{
    return {message, topic};
}

/// The options of one command line, read once.
class Options
{
public:
    Options(const QCommandLineParser &parser, const QProcessEnvironment &environment)
        : m_parser(parser)
        , m_environment(environment)
    {
    }

    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }
    /// The command line's value, else the environment's; empty when neither has one.
    [[nodiscard]] QString value(const QString &name, const QString &variable) const
    {
        return isSet(name) ? value(name) : m_environment.value(variable);
    }

private:
    const QCommandLineParser &m_parser;
    const QProcessEnvironment &m_environment;
};

Checked readServer(const QString &text, Globals &globals)
{
    if (text.isEmpty())
        return std::nullopt;
    QUrl server(text, QUrl::StrictMode);
    // The text itself is not repeated where it may hold a password.
    if (!server.userInfo().isEmpty())
        return wrong(InvocationTexts::tr("The server's address holds a user name or password; give these separately."));
    if (server.path() == u"/"_s)
        server.setPath({});
    if (!server.isValid() || server.host().isEmpty() || server.hasQuery() || server.hasFragment()
        || !server.path().isEmpty()) {
        return wrong(InvocationTexts::tr("“%1” is not the address of a server: it needs a scheme and a host, as in "
                                         "https://api.cruxconnect.com, and nothing after them.")
                         .arg(text));
    }
    if (const auto error = Gateway::addressError(server))
        return wrong(error->whatHappened());
    globals.server = server;
    return std::nullopt;
}

Checked readRelease(const QString &text, Globals &globals)
{
    if (text.isEmpty())
        return std::nullopt;
    globals.release = releaseFromWireName(text);
    if (!globals.release)
        return wrong(InvocationTexts::tr("“%1” is not a release; there are timp and v1.").arg(text));
    return std::nullopt;
}

Checked readToken(QString text, Globals &globals)
{
    QByteArray bytes = text.trimmed().toUtf8();
    wipe(text);
    const bool sound = std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return c > 0x20 && c < 0x7F; });
    globals.token = Secret(bytes);
    wipe(bytes);
    if (!sound)
        return wrong(InvocationTexts::tr("RESCIND_TOKEN holds characters that no token has."));
    return std::nullopt;
}

Checked readGlobals(const Options &options, const QProcessEnvironment &environment, Globals &globals)
{
    globals.json = options.isSet(u"json"_s);
    globals.profile = options.value(u"profile"_s);
    globals.userName = options.value(u"username"_s, u"RESCIND_USERNAME"_s);
    globals.userNameIsFromCommandLine = options.isSet(u"username"_s);
    globals.passwordFile = options.value(u"password-file"_s, u"RESCIND_PASSWORD_FILE"_s);
    globals.passwordFileIsFromCommandLine = options.isSet(u"password-file"_s);
    globals.authorityFile = environment.value(u"RESCIND_CA_FILE"_s);
    if (auto error = readServer(options.value(u"server"_s, u"RESCIND_SERVER"_s), globals))
        return error;
    if (auto error = readRelease(options.value(u"release"_s, u"RESCIND_RELEASE"_s), globals))
        return error;
    return readToken(environment.value(u"RESCIND_TOKEN"_s), globals);
}

/// The documented spelling where only the letter case differs; other words go as they are, for the server to judge.
QStringList inDocumentedSpelling(const QStringList &given, const QStringList &documented)
{
    QStringList words;
    for (const QString &entry : given) {
        for (const QString &part : entry.split(u',')) {
            const QString word = part.trimmed();
            const auto known = std::find_if(documented.cbegin(), documented.cend(), [&word](const QString &one) {
                return one.compare(word, Qt::CaseInsensitive) == 0;
            });
            words.append(known == documented.cend() ? word : *known);
        }
    }
    words.removeDuplicates();
    return words;
}

Checked readQuery(const Options &options, Invocation &invocation)
{
    OrderQuery &query = invocation.query;
    query.purchaseOrderNumber = options.value(u"po"_s);
    query.term = options.value(u"term"_s);
    query.allocationStatuses
        = inDocumentedSpelling(options.values(u"status"_s), {u"Unallocated"_s, u"Allocated"_s, u"Partial"_s});
    query.designations
        = inDocumentedSpelling(options.values(u"designation"_s),
                               {u"HasTracking"_s, u"NeedsTracking"_s, u"Backordered"_s, u"Rejected"_s, u"Cancelled"_s});
    for (const auto &[name, moment, endOfDay] :
         {std::tuple(u"since"_s, &query.since, false), std::tuple(u"until"_s, &query.until, true)}) {
        if (!options.isSet(name))
            continue;
        *moment = parseMoment(options.value(name), endOfDay);
        if (!moment->isValid()) {
            return wrong(
                InvocationTexts::tr("--%1 “%2” is no date and time; write it as 2026-03-01 or 2026-03-01T14:30.")
                    .arg(name, options.value(name)));
        }
    }
    if (query.since.isValid() && query.until.isValid() && query.until < query.since)
        return wrong(InvocationTexts::tr("--until is before --since."));
    if (options.isSet(u"limit"_s)) {
        bool isNumber = false;
        invocation.limit = options.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || invocation.limit < 1)
            return wrong(InvocationTexts::tr("--limit needs a whole number from 1."));
    }
    if (invocation.globals.release == Release::V1 && !query.designations.isEmpty())
        return wrong(InvocationTexts::tr("Release v1 cannot look for a designation."));
    return std::nullopt;
}

Checked readTargets(const QStringList &arguments, const Options &options, const CommandSpec &spec,
                    Invocation &invocation)
{
    invocation.targets = arguments;
    invocation.order = options.value(u"order"_s);
    invocation.reason = options.value(u"reason"_s);
    invocation.yes = options.isSet(u"yes"_s);
    if (std::any_of(arguments.cbegin(), arguments.cend(), [](const QString &one) { return one.isEmpty(); }))
        return wrong(InvocationTexts::tr("An argument is empty."));
    if (!spec.action)
        return std::nullopt;
    if (!concernsWholeOrder(*spec.action)) {
        const auto other = std::find_if_not(arguments.cbegin(), arguments.cend(), looksLikeUuid);
        if (other != arguments.cend()) {
            return wrong(
                InvocationTexts::tr("“%1” is not the uuid of a line item. A PO number goes with --order.").arg(*other));
        }
    } else if (options.isSet(u"order"_s)) {
        const bool same = std::all_of(arguments.cbegin(), arguments.cend(), [&invocation](const QString &one) {
            return one.compare(invocation.order, Qt::CaseInsensitive) == 0;
        });
        if (!same)
            return wrong(InvocationTexts::tr("--order names another order than the arguments do."));
    }
    return std::nullopt;
}

Checked readBatchWishes(const Options &options, const CommandSpec &spec, Invocation &invocation)
{
    if (spec.kind != CommandKind::Batch)
        return std::nullopt;
    invocation.resume = options.isSet(u"resume"_s);
    invocation.dryRun = options.isSet(u"dry-run"_s);
    invocation.column = options.value(u"column"_s);
    invocation.report = options.value(u"report"_s);
    if (invocation.resume) {
        if (!invocation.targets.isEmpty() || options.isSet(u"action"_s) || invocation.dryRun)
            return wrong(
                InvocationTexts::tr("--resume goes on with a batch that was stopped: it takes neither a file nor "
                                    "--action nor --dry-run."));
    } else {
        if (invocation.targets.isEmpty())
            return wrong(InvocationTexts::tr("“batch” needs a file, or - for standard input."));
        invocation.action = actionKindFromWireName(options.value(u"action"_s));
        if (!invocation.action) {
            QStringList names;
            for (const ActionKind kind : allActionKinds)
                names.append(QString(wireName(kind)));
            return wrong(InvocationTexts::tr("--action needs one of %1.").arg(names.join(u", "_s)));
        }
    }
    if (options.isSet(u"in-flight"_s)) {
        bool isNumber = false;
        invocation.inFlight = options.value(u"in-flight"_s).toInt(&isNumber);
        if (!isNumber || invocation.inFlight < 1 || invocation.inFlight > 96)
            return wrong(InvocationTexts::tr("--in-flight needs a whole number from 1 to 96."));
    }
    if (!invocation.report.isEmpty() && !Exchange::reportFormatOf(invocation.report))
        return wrong(InvocationTexts::tr("--report needs a file that ends in .csv or .xlsx."));
    return std::nullopt;
}

/// What the journal's two commands take.
Checked readJournalWishes(const Options &options, const CommandSpec &spec, Invocation &invocation)
{
    for (const QString &given : options.values(u"state"_s)) {
        for (const QString &part : given.split(u',')) {
            const auto state = journalStateFromWireName(part.trimmed().toLower());
            if (!state) {
                QStringList names;
                for (const JournalState one : allJournalStates)
                    names.append(QString(wireName(one)));
                return wrong(InvocationTexts::tr("“%1” is no state; there are %2.").arg(part, names.join(u", "_s)));
            }
            invocation.states.append(*state);
        }
    }
    if (spec.kind != CommandKind::Resolve)
        return std::nullopt;
    invocation.resend = options.isSet(u"resend"_s);
    if (invocation.resend == options.isSet(u"close"_s))
        return wrong(InvocationTexts::tr("“resolve” needs either --resend or --close."));
    if (!looksLikeUuid(invocation.targets.first()))
        return wrong(InvocationTexts::tr("“%1” is no id of the journal; “rescind-cli journal” shows them.")
                         .arg(invocation.targets.first()));
    return std::nullopt;
}

/// What can be wrong with options whatever the command is: given to the wrong one, given twice, given empty.
Checked checkOptions(const QCommandLineParser &parser, const CommandSpec &spec)
{
    const auto globals = CommandTable::globalOptions();
    const auto others = CommandTable::commandOptions();
    for (const OptionSpec &option : globals + others) {
        if (!parser.isSet(option.name))
            continue;
        const bool isGlobal = std::any_of(globals.cbegin(), globals.cend(),
                                          [&option](const OptionSpec &one) { return one.name == option.name; });
        if (!isGlobal && !spec.options.contains(option.name))
            return wrong(InvocationTexts::tr("“%1” has no option --%2.").arg(spec.name, option.name));
        if (option.valueName.isEmpty())
            continue;
        const QStringList values = parser.values(option.name);
        if (values.size() > 1 && !option.mayRepeat)
            return wrong(InvocationTexts::tr("--%1 is given more than once.").arg(option.name));
        if (values.contains(QString()) && option.name != u"reason"_s)
            return wrong(InvocationTexts::tr("--%1 is given without a value.").arg(option.name));
    }
    return std::nullopt;
}

Checked checkCount(qsizetype count, const CommandSpec &spec)
{
    if (count < spec.fewest)
        return wrong(InvocationTexts::tr("“%1” needs an argument: %2.").arg(spec.name, spec.arguments));
    if (spec.most >= 0 && count > spec.most) {
        return wrong(spec.most == 0 ? InvocationTexts::tr("“%1” takes no arguments.").arg(spec.name)
                                    : InvocationTexts::tr("“%1” takes only one argument.").arg(spec.name));
    }
    return std::nullopt;
}

void addOptions(QCommandLineParser &parser)
{
    for (const OptionSpec &option : CommandTable::globalOptions() + CommandTable::commandOptions()) {
        QStringList names{option.name};
        if (option.name == u"help"_s)
            names.append(u"h"_s);
        parser.addOption(QCommandLineOption(names, option.help, option.valueName));
    }
}

UsageError notParsed(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return wrong(parser.errorText());
    if (unknown.first() == u"password"_s || unknown.first() == u"token"_s) {
        return wrong(
            InvocationTexts::tr("There is no option --%1: other programs could read it. Use --password-file, or "
                                "RESCIND_TOKEN in the environment.")
                .arg(unknown.first()));
    }
    return wrong(InvocationTexts::tr("There is no option %1%2.")
                     .arg(unknown.first().size() == 1 ? u"-"_s : u"--"_s, unknown.first()));
}

} // namespace

bool looksLikeUuid(const QString &text)
{
    static const QRegularExpression uuid(u"\\A[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\z"_s);
    return uuid.match(text).hasMatch();
}

QDateTime parseMoment(const QString &text, bool endOfDay)
{
    static const QRegularExpression dateOnly(u"\\A\\d{4}-\\d{2}-\\d{2}\\z"_s);
    if (dateOnly.match(text).hasMatch()) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid())
            return {};
        return QDateTime(date, endOfDay ? QTime(23, 59, 59, 999) : QTime(0, 0), QTimeZone::utc()).toUTC();
    }
    QString spelled = text;
    if (spelled.size() > 10 && spelled.at(10) == u' ')
        spelled[10] = u'T';
    QDateTime moment = QDateTime::fromString(spelled, Qt::ISODateWithMs);
    if (moment.isValid() && moment.timeSpec() == Qt::LocalTime)
        moment.setTimeZone(QTimeZone::utc()); // no zone was given
    return moment.isValid() ? moment.toUTC() : QDateTime();
}

tl::expected<Invocation, UsageError> parseInvocation(const QStringList &arguments,
                                                     const QProcessEnvironment &environment)
{
    QCommandLineParser parser;
    addOptions(parser);
    const bool understood = parser.parse(QStringList{u"rescind-cli"_s} + arguments);
    QStringList positional = parser.positionalArguments();
    const QString name = positional.isEmpty() ? QString() : positional.takeFirst();
    const std::optional<CommandSpec> spec = CommandTable::command(name);

    Invocation invocation;
    if (understood && parser.isSet(u"version"_s)) {
        invocation.command = CommandKind::Version;
        return invocation;
    }
    if (understood && parser.isSet(u"help"_s)) {
        invocation.helpTopic = spec && spec->kind == CommandKind::Help ? positional.value(0) : spec ? name : QString();
        return invocation;
    }
    const auto fail = [&spec](UsageError error) {
        if (spec && spec->kind != CommandKind::Help)
            error.helpTopic = spec->name;
        return tl::unexpected(error);
    };
    if (!understood)
        return fail(notParsed(parser));
    if (name.isEmpty())
        return fail(wrong(InvocationTexts::tr("Which command?")));
    if (!spec)
        return fail(wrong(InvocationTexts::tr("There is no command “%1”.").arg(name)));
    if (auto error = checkOptions(parser, *spec))
        return fail(*error);
    if (auto error = checkCount(positional.size(), *spec))
        return fail(*error);

    invocation.command = spec->kind;
    invocation.action = spec->action;
    if (spec->kind == CommandKind::Help) {
        invocation.helpTopic = positional.value(0);
        if (!invocation.helpTopic.isEmpty() && !CommandTable::command(invocation.helpTopic))
            return fail(wrong(InvocationTexts::tr("There is no command “%1”.").arg(invocation.helpTopic)));
        return invocation;
    }
    const Options options(parser, environment);
    if (auto error = readGlobals(options, environment, invocation.globals))
        return fail(*error);
    if (auto error = readQuery(options, invocation))
        return fail(*error);
    if (auto error = readTargets(positional, options, *spec, invocation))
        return fail(*error);
    if (auto error = readBatchWishes(options, *spec, invocation))
        return fail(*error);
    if (auto error = readJournalWishes(options, *spec, invocation))
        return fail(*error);
    return invocation;
}

} // namespace Rescind::Cli
