// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandtable.h"
#include "app/cli/help.h"
#include "app/cli/invocation.h"
#include "app/cli/terminaltext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;
using namespace Rescind::Cli;

namespace {

const QString aUuid = u"0d0f6a3c-1111-4222-8333-0123456789ab"_s;
const QString anotherUuid = u"0d0f6a3c-1111-4222-8333-0123456789AC"_s;

using Result = tl::expected<Invocation, UsageError>;

Result parse(const QStringList &arguments, const QList<std::pair<QString, QString>> &variables = {})
{
    QProcessEnvironment environment;
    for (const auto &[name, value] : variables)
        environment.insert(name, value);
    return parseInvocation(arguments, environment);
}

} // namespace

class InvocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsUnderstood_data();
    void everyCommandIsUnderstood();
    void wrongUsageIsNamed_data();
    void wrongUsageIsNamed();
    void globalOptionsStandBeforeOrAfterTheCommand();
    void theCommandLineWinsOverTheEnvironment();
    void anEmptyVariableCountsAsNone();
    void theTokenComesFromTheEnvironmentAlone();
    void aServerWithAPasswordInItIsRefusedWithoutRepeatingIt();
    void aPasswordOnTheCommandLineIsRefusedWithoutRepeatingIt();
    void aListIsNarrowedByEachOption();
    void documentedWordsAreSpelledAsDocumented();
    void timesAreUtcUnlessAZoneIsGiven_data();
    void timesAreUtcUnlessAZoneIsGiven();
    void aPoNumberMayBeAnyText_data();
    void aPoNumberMayBeAnyText();
    void onlyWhatIsWrittenAsAUuidIsOne();
    void helpIsFoundFromAnywhere();
    void everyCommandHasItsPage();
    void helpFitsATerminal();
};

void InvocationTest::everyCommandIsUnderstood_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<CommandKind>("command");
    QTest::addColumn<std::optional<ActionKind>>("action");
    const std::optional<ActionKind> none;
    QTest::newRow("login") << QStringList{u"login"_s} << CommandKind::LogIn << none;
    QTest::newRow("logout") << QStringList{u"logout"_s} << CommandKind::LogOut << none;
    QTest::newRow("whoami") << QStringList{u"whoami"_s} << CommandKind::WhoAmI << none;
    QTest::newRow("orders") << QStringList{u"orders"_s} << CommandKind::Orders << none;
    QTest::newRow("show") << QStringList{u"show"_s, u"007"_s} << CommandKind::Show << none;
    QTest::newRow("help") << QStringList{u"help"_s} << CommandKind::Help << none;
    QTest::newRow("--version") << QStringList{u"--version"_s} << CommandKind::Version << none;
    for (const ActionKind kind : allActionKinds) {
        QTest::newRow(wireName(kind).data())
            << QStringList{QString(wireName(kind)), aUuid} << CommandKind::Act << std::optional(kind);
    }
}

void InvocationTest::everyCommandIsUnderstood()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const CommandKind, command);
    QFETCH(const std::optional<ActionKind>, action);
    const Result result = parse(arguments);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->command, command);
    QCOMPARE(result->action, action);
}

void InvocationTest::wrongUsageIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word"); // of the message
    const auto row = [](const char *name, const QStringList &arguments, const QString &word) {
        QTest::newRow(name) << arguments << word;
    };
    row("nothing", {}, u"Which command"_s);
    row("an unknown command", {u"cancel"_s}, u"cancel"_s);
    row("an unknown option", {u"orders"_s, u"--frobnicate"_s}, u"--frobnicate"_s);
    row("an option of another command", {u"orders"_s, u"--yes"_s}, u"--yes"_s);
    row("a filter for one order", {u"show"_s, u"1"_s, u"--po"_s, u"1"_s}, u"--po"_s);
    row("an option without its value", {u"orders"_s, u"--po"_s}, u"po"_s);
    row("an empty value, as of an unset variable", {u"orders"_s, u"--po"_s, QString()}, u"--po"_s);
    row("an empty order", {u"cancel-item"_s, aUuid, u"--order"_s, QString()}, u"--order"_s);
    row("an empty argument", {u"cancel-order"_s, QString()}, u"empty"_s);
    row("the same option twice", {u"orders"_s, u"--po"_s, u"1"_s, u"--po"_s, u"2"_s}, u"more than once"_s);
    row("an argument too many", {u"orders"_s, u"1"_s}, u"no arguments"_s);
    row("two orders to show", {u"show"_s, u"1"_s, u"2"_s}, u"one argument"_s);
    row("nothing to show", {u"show"_s}, u"UUID|PO"_s);
    row("nothing to cancel", {u"cancel-item"_s}, u"UUID"_s);
    row("a PO number where a line item is due", {u"cancel-item"_s, u"5527771067"_s}, u"5527771067"_s);
    row("another order", {u"cancel-order"_s, aUuid, u"--order"_s, u"5527771067"_s}, u"another order"_s);
    row("a limit of nothing", {u"orders"_s, u"--limit"_s, u"0"_s}, u"--limit"_s);
    row("a negative limit", {u"orders"_s, u"--limit"_s, u"-1"_s}, u"--limit"_s);
    row("a limit in words", {u"orders"_s, u"--limit"_s, u"ten"_s}, u"--limit"_s);
    row("no date", {u"orders"_s, u"--since"_s, u"yesterday"_s}, u"yesterday"_s);
    row("no such date", {u"orders"_s, u"--since"_s, u"2026-02-30"_s}, u"2026-02-30"_s);
    row("the end before the start", {u"orders"_s, u"--since"_s, u"2026-03-02"_s, u"--until"_s, u"2026-03-01"_s},
        u"--until"_s);
    row("no such release", {u"orders"_s, u"--release"_s, u"v2"_s}, u"v2"_s);
    row("a designation in v1", {u"orders"_s, u"--release"_s, u"v1"_s, u"--designation"_s, u"Rejected"_s},
        u"designation"_s);
    row("plain http", {u"orders"_s, u"--server"_s, u"http://api.example.com"_s}, u"https"_s);
    row("a server with a path", {u"orders"_s, u"--server"_s, u"https://api.example.com/timp/"_s}, u"scheme"_s);
    row("a server without a scheme", {u"orders"_s, u"--server"_s, u"api.example.com"_s}, u"scheme"_s);
    row("a file", {u"orders"_s, u"--server"_s, u"file:///etc/passwd"_s}, u"address"_s);
    row("help of nothing", {u"help"_s, u"cancel"_s}, u"cancel"_s);
}

void InvocationTest::wrongUsageIsNamed()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, word);
    const Result result = parse(arguments);
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(word), qPrintable(result.error().message));
}

void InvocationTest::globalOptionsStandBeforeOrAfterTheCommand()
{
    for (const QStringList &arguments :
         {QStringList{u"--json"_s, u"--server"_s, u"https://a.example"_s, u"orders"_s, u"--limit"_s, u"3"_s},
          QStringList{u"orders"_s, u"--limit"_s, u"3"_s, u"--json"_s, u"--server"_s, u"https://a.example"_s},
          QStringList{u"--limit=3"_s, u"orders"_s, u"--server=https://a.example/"_s, u"--json"_s}}) {
        const Result result = parse(arguments);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QVERIFY(result->globals.json);
        QCOMPARE(result->globals.server, QUrl(u"https://a.example"_s));
        QCOMPARE(result->limit, 3);
    }
}

void InvocationTest::theCommandLineWinsOverTheEnvironment()
{
    const QList<std::pair<QString, QString>> variables{{u"RESCIND_SERVER"_s, u"https://env.example"_s},
                                                       {u"RESCIND_RELEASE"_s, u"v1"_s},
                                                       {u"RESCIND_USERNAME"_s, u"eve"_s},
                                                       {u"RESCIND_PASSWORD_FILE"_s, u"/env"_s}};
    const Result fromEnvironment = parse({u"whoami"_s}, variables);
    QCOMPARE(fromEnvironment->globals.server, QUrl(u"https://env.example"_s));
    QCOMPARE(fromEnvironment->globals.release, Release::V1);
    QCOMPARE(fromEnvironment->globals.userName, u"eve"_s);
    QVERIFY(!fromEnvironment->globals.userNameIsFromCommandLine);
    QCOMPARE(fromEnvironment->globals.passwordFile, u"/env"_s);

    const Result both = parse({u"whoami"_s, u"--server"_s, u"https://arg.example"_s, u"--release"_s, u"timp"_s,
                               u"--username"_s, u"rita"_s, u"--password-file"_s, u"-"_s},
                              variables);
    QCOMPARE(both->globals.server, QUrl(u"https://arg.example"_s));
    QCOMPARE(both->globals.release, Release::Timpanogos);
    QCOMPARE(both->globals.userName, u"rita"_s);
    QVERIFY(both->globals.userNameIsFromCommandLine);
    QCOMPARE(both->globals.passwordFile, u"-"_s);
    QVERIFY(both->globals.passwordFileIsFromCommandLine);
}

void InvocationTest::anEmptyVariableCountsAsNone()
{
    const Result result = parse({u"whoami"_s}, {{u"RESCIND_SERVER"_s, QString()}, {u"RESCIND_TOKEN"_s, QString()}});
    QVERIFY(result);
    QVERIFY(!result->globals.server);
    QVERIFY(result->globals.token.isEmpty());
}

void InvocationTest::theTokenComesFromTheEnvironmentAlone()
{
    const Result result = parse({u"whoami"_s}, {{u"RESCIND_TOKEN"_s, u" abc123 \n"_s}});
    QCOMPARE(result->globals.token, Secret("abc123"));
    // A line end inside would smuggle a header in.
    const Result broken = parse({u"whoami"_s}, {{u"RESCIND_TOKEN"_s, u"abc\r\nCookie: 1"_s}});
    QVERIFY(!broken);
    QVERIFY(!broken.error().message.contains(u"Cookie"_s));
}

void InvocationTest::aServerWithAPasswordInItIsRefusedWithoutRepeatingIt()
{
    const Result result = parse({u"whoami"_s, u"--server"_s, u"https://rita:canary@a.example"_s});
    QVERIFY(!result);
    QVERIFY(!result.error().message.contains(u"canary"_s));
}

void InvocationTest::aPasswordOnTheCommandLineIsRefusedWithoutRepeatingIt()
{
    for (const QStringList &arguments :
         {QStringList{u"whoami"_s, u"--password"_s, u"canary"_s}, QStringList{u"whoami"_s, u"--password=canary"_s},
          QStringList{u"whoami"_s, u"--token=canary"_s}}) {
        const Result result = parse(arguments);
        QVERIFY(!result);
        QVERIFY(!result.error().message.contains(u"canary"_s));
        QVERIFY(result.error().message.contains(u"--password-file"_s));
    }
}

void InvocationTest::aListIsNarrowedByEachOption()
{
    const Result result = parse({u"orders"_s, u"--po"_s, u"007"_s, u"--term"_s, u"mug"_s, u"--status"_s, u"Allocated"_s,
                                 u"--status"_s, u"Partial"_s, u"--designation"_s, u"Rejected"_s, u"--since"_s,
                                 u"2026-03-01"_s, u"--until"_s, u"2026-03-02"_s, u"--limit"_s, u"5"_s});
    QVERIFY(result);
    QCOMPARE(result->query.purchaseOrderNumber, u"007"_s);
    QCOMPARE(result->query.term, u"mug"_s);
    QCOMPARE(result->query.allocationStatuses, QStringList({u"Allocated"_s, u"Partial"_s}));
    QCOMPARE(result->query.designations, QStringList{u"Rejected"_s});
    QCOMPARE(result->query.since, QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(result->query.until, QDateTime(QDate(2026, 3, 2), QTime(23, 59, 59, 999), Qt::UTC));
    QCOMPARE(result->limit, 5);
}

void InvocationTest::documentedWordsAreSpelledAsDocumented()
{
    const Result result = parse({u"orders"_s, u"--status"_s, u"unallocated, ALLOCATED"_s, u"--status"_s, u"allocated"_s,
                                 u"--designation"_s, u"needstracking,Odd One"_s});
    QCOMPARE(result->query.allocationStatuses, QStringList({u"Unallocated"_s, u"Allocated"_s}));
    QCOMPARE(result->query.designations, QStringList({u"NeedsTracking"_s, u"Odd One"_s}));
}

void InvocationTest::timesAreUtcUnlessAZoneIsGiven_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("endOfDay");
    QTest::addColumn<QString>("utc"); // empty: not readable
    QTest::newRow("date") << u"2026-03-01"_s << false << u"2026-03-01T00:00:00Z"_s;
    QTest::newRow("date, its end") << u"2026-03-01"_s << true << u"2026-03-01T23:59:59Z"_s;
    QTest::newRow("minute") << u"2026-03-01T14:30"_s << true << u"2026-03-01T14:30:00Z"_s;
    QTest::newRow("blank between") << u"2026-03-01 14:30:05"_s << false << u"2026-03-01T14:30:05Z"_s;
    QTest::newRow("zulu") << u"2026-03-01T14:30:05Z"_s << false << u"2026-03-01T14:30:05Z"_s;
    QTest::newRow("a zone") << u"2026-03-01T14:30+02:00"_s << false << u"2026-03-01T12:30:00Z"_s;
    QTest::newRow("words") << u"tomorrow"_s << false << QString();
    QTest::newRow("no such day") << u"2026-02-30"_s << false << QString();
    QTest::newRow("no such hour") << u"2026-03-01T25:00"_s << false << QString();
}

void InvocationTest::timesAreUtcUnlessAZoneIsGiven()
{
    QFETCH(const QString, text);
    QFETCH(const bool, endOfDay);
    QFETCH(const QString, utc);
    const QDateTime moment = parseMoment(text, endOfDay);
    QCOMPARE(moment.isValid() ? moment.toString(Qt::ISODate) : QString(), utc);
}

void InvocationTest::aPoNumberMayBeAnyText_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("number");
    QTest::newRow("zeros") << QStringList{u"show"_s, u"0007"_s} << u"0007"_s;
    QTest::newRow("blanks") << QStringList{u"show"_s, u" PO 17 "_s} << u" PO 17 "_s;
    QTest::newRow("slash and percent") << QStringList{u"show"_s, u"17/4 100%"_s} << u"17/4 100%"_s;
    QTest::newRow("another script") << QStringList{u"show"_s, u"注文-42"_s} << u"注文-42"_s;
    QTest::newRow("a dash first") << QStringList{u"show"_s, u"--"_s, u"-17"_s} << u"-17"_s;
    QTest::newRow("a command's name") << QStringList{u"show"_s, u"orders"_s} << u"orders"_s;
}

void InvocationTest::aPoNumberMayBeAnyText()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, number);
    const Result result = parse(arguments);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->targets, QStringList{number});
}

void InvocationTest::onlyWhatIsWrittenAsAUuidIsOne()
{
    QVERIFY(looksLikeUuid(aUuid));
    QVERIFY(looksLikeUuid(anotherUuid));
    QVERIFY(!looksLikeUuid(u"0d0f6a3c1111422283330123456789ab"_s));
    QVERIFY(!looksLikeUuid(u'{' + aUuid + u'}'));
    QVERIFY(!looksLikeUuid(aUuid + u'\n'));
    QVERIFY(!looksLikeUuid(u"5527771067"_s));
    QVERIFY(!looksLikeUuid(QString()));
}

void InvocationTest::helpIsFoundFromAnywhere()
{
    QCOMPARE(parse({u"help"_s, u"orders"_s})->helpTopic, u"orders"_s);
    QCOMPARE(parse({u"orders"_s, u"--help"_s})->helpTopic, u"orders"_s);
    QCOMPARE(parse({u"-h"_s, u"cancel-item"_s})->helpTopic, u"cancel-item"_s);
    QCOMPARE(parse({u"--help"_s})->helpTopic, QString());
    QCOMPARE(parse({u"help"_s, u"show"_s, u"--help"_s})->helpTopic, u"show"_s);
    // Even where the rest would be wrong.
    QCOMPARE(parse({u"cancel-item"_s, u"--help"_s})->command, CommandKind::Help);
    // And a mistake says where to read on.
    QCOMPARE(parse({u"cancel-item"_s}).error().helpTopic, u"cancel-item"_s);
}

void InvocationTest::everyCommandHasItsPage()
{
    const QString overview = helpText({});
    for (const CommandSpec &spec : CommandTable::commands()) {
        QVERIFY2(overview.contains(u"\n  "_s + spec.name), qPrintable(spec.name));
        if (spec.kind == CommandKind::Help)
            continue;
        const QString page = helpText(spec.name);
        QVERIFY2(page.contains(spec.name) && page.contains(u"Examples"_s), qPrintable(spec.name));
        for (const QString &option : spec.options)
            QVERIFY2(page.contains(u"--"_s + option), qPrintable(spec.name + u' ' + option));
        for (const OptionSpec &option : CommandTable::globalOptions())
            QVERIFY2(page.contains(u"--"_s + option.name), qPrintable(spec.name + u' ' + option.name));
    }
    for (const QString &variable : {u"RESCIND_SERVER"_s, u"RESCIND_RELEASE"_s, u"RESCIND_TOKEN"_s,
                                    u"RESCIND_USERNAME"_s, u"RESCIND_PASSWORD_FILE"_s})
        QVERIFY2(overview.contains(variable), qPrintable(variable));
}

void InvocationTest::helpFitsATerminal()
{
    QStringList topics{QString()};
    for (const CommandSpec &spec : CommandTable::commands())
        topics.append(spec.name);
    for (const QString &topic : topics) {
        for (const QString &line : helpText(topic).split(u'\n')) {
            // Examples are to be copied whole.
            QVERIFY2(displayWidth(line) <= 80 || line.startsWith(u"  rescind-cli "_s), qPrintable(line));
        }
    }
}

QTEST_GUILESS_MAIN(InvocationTest)
#include "tst_invocation.moc"
