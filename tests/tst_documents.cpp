// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/reportwriter.h"
#include "tests/app/cli/cliprocess.h"
#include "ui/commandline.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

namespace {

QString rootPath()
{
    return qEnvironmentVariable("RESCIND_SOURCE_DIR");
}

QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Every document for people, from the root.
QStringList documents()
{
    QStringList paths{u"README.md"_s};
    for (const auto &folder : {u".github"_s, u"resources"_s}) {
        QDirIterator files(rootPath() + u'/' + folder, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths << QDir(rootPath()).relativeFilePath(files.next());
    }
    paths.sort();
    return paths;
}

/// What others compute from a heading to link to it.
QString slugOf(const QString &heading)
{
    QString slug;
    const auto lower = heading.toLower();
    for (const auto one : lower) {
        if (one.isLetterOrNumber() || one == u'-' || one == u'_')
            slug += one;
        else if (one == u' ')
            slug += u'-';
    }
    return slug;
}

QStringList headingsOf(const QString &path)
{
    static const QRegularExpression heading(u"^#{1,4} +(.+)$"_s, QRegularExpression::MultilineOption);
    QStringList slugs;
    const auto text = contentsOf(path);
    for (auto matches = heading.globalMatch(text); matches.hasNext();)
        slugs << slugOf(matches.next().captured(1));
    return slugs;
}

/// A command of a document, taken apart as a shell would.
struct Command
{
    QString line;
    QStringList variables; ///< NAME=VALUE before it, or exported by it
    QString program;       ///< empty for "export"
    QStringList arguments;

    [[nodiscard]] bool has(const QString &argument) const { return arguments.contains(argument); }
    /// What comes after @p option; empty when that is not there.
    [[nodiscard]] QString valueOf(const QString &option) const
    {
        const auto at = arguments.indexOf(option);
        return at < 0 ? QString() : arguments.value(at + 1);
    }
};

Command commandOf(const QString &line)
{
    static const QRegularExpression comment(u"\\s+#.*$"_s);
    static const QRegularExpression variable(u"\\A[A-Z_]+=.+\\z"_s);
    Command command{line, {}, {}, QProcess::splitCommand(QString(line).remove(comment))};
    auto &words = command.arguments;
    const bool isExport = words.value(0) == "export"_L1;
    if (isExport)
        words.removeFirst();
    while (!words.isEmpty() && variable.match(words.constFirst()).hasMatch())
        command.variables << words.takeFirst();
    if (!isExport && !words.isEmpty())
        command.program = words.takeFirst();
    return command;
}

QList<Command> commandsOf(const QString &document)
{
    static const QRegularExpression block(
        u"^```sh\\n(.*?)^```$"_s, QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QList<Command> commands;
    const auto text = contentsOf(rootPath() + u'/' + document);
    for (auto matches = block.globalMatch(text); matches.hasNext();) {
        const auto lines = matches.next().captured(1).split(u'\n', Qt::SkipEmptyParts);
        for (const auto &line : lines) {
            if (!line.startsWith(u'#'))
                commands << commandOf(line.trimmed());
        }
    }
    return commands;
}

QStringList presets()
{
    QStringList names;
    const auto json = QJsonDocument::fromJson(contentsOf(rootPath() + u"/CMakePresets.json"_s).toUtf8()).object();
    const auto all = json.value("configurePresets"_L1).toArray();
    for (const auto &one : all)
        names << one.toObject().value("name"_L1).toString();
    return names;
}

struct Ran
{
    int exitCode = -1;
    QByteArray text;
};

Ran run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments, QIODevice::ReadOnly);
    constexpr int patience = 60'000;
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patience))
        process.kill();
    const bool isWell = process.error() == QProcess::UnknownError && process.exitStatus() == QProcess::NormalExit;
    return {isWell ? process.exitCode() : -1, process.readAll()};
}

QString programBeside(const QString &name)
{
    return QFileInfo(CliProcess::programPath()).absolutePath() + u'/' + name;
}

} // namespace

/// What the documents say can be done: every link leads somewhere, every command works.
class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLinkAndPictureIsThere_data();
    void everyLinkAndPictureIsThere();
    void everyCommandWorks_data();
    void everyCommandWorks();
    void theCommandsOfTheReadmeAreRunOneAfterTheOther();

private:
    static void checkDev(const Command &command);
    static void checkWindow(const Command &command);
    static void checkShell(const Command &command);
    static void checkVariables(const Command &command);
};

void TestDocuments::everyLinkAndPictureIsThere_data()
{
    QTest::addColumn<QString>("document");
    const auto all = documents();
    QVERIFY(all.size() > 15);
    for (const auto &document : all)
        QTest::newRow(qPrintable(document)) << document;
}

void TestDocuments::everyLinkAndPictureIsThere()
{
    QFETCH(QString, document);
    static const QRegularExpression link(u"\\]\\(([^)\\s]+)\\)"_s);
    const QString path = rootPath() + u'/' + document;
    const auto text = contentsOf(path);
    for (auto matches = link.globalMatch(text); matches.hasNext();) {
        const auto target = matches.next().captured(1);
        if (target.startsWith("https://"_L1))
            continue;
        const auto name = target.section(u'#', 0, 0);
        const QString file = name.isEmpty() ? path : QFileInfo(path).absolutePath() + u'/' + name;
        QVERIFY2(QFileInfo::exists(file), qPrintable(target));
        if (target.contains(u'#'))
            QVERIFY2(headingsOf(file).contains(target.section(u'#', 1)), qPrintable(target));
    }
}

void TestDocuments::everyCommandWorks_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("line");
    const auto all = documents();
    for (const auto &document : all) {
        for (const auto &command : commandsOf(document))
            QTest::addRow("%s: %s", qPrintable(document), qPrintable(command.line)) << document << command.line;
    }
}

/// What builds, tests and installs is not run: it is this test that it would run. It is held against what there is.
void TestDocuments::everyCommandWorks()
{
    QFETCH(QString, line);
    const auto command = commandOf(line);
    checkVariables(command);
    static const QStringList ofTheMachine{u"sudo"_s, u"apt"_s, u"apt-get"_s};
    static const QStringList ofTheBuild{u"cmake"_s, u"cpack"_s, u"ctest"_s};
    if (command.program == "./dev"_L1)
        checkDev(command);
    else if (command.program == "rescind"_L1)
        checkWindow(command);
    else if (command.program == "rescind-sandbox"_L1)
        QCOMPARE(
            run(programBeside(command.program), command.arguments, QProcessEnvironment::systemEnvironment()).exitCode,
            0);
    else if (command.program == "rm"_L1)
        checkShell(command);
    else if (ofTheBuild.contains(command.program))
        QVERIFY(!command.has(u"--preset"_s) || presets().contains(command.valueOf(u"--preset"_s)));
    else if (command.program == "rescind-cli"_L1)
        return; // below, in their sequence
    else
        QVERIFY2(command.program.isEmpty() || ofTheMachine.contains(command.program),
                 qPrintable(u"nothing here checks "_s + command.program));
}

void TestDocuments::checkVariables(const Command &command)
{
    // A name that nothing reads would do nothing, silently.
    const QString known = contentsOf(rootPath() + u"/dev"_s) + contentsOf(rootPath() + u"/app/cli/help.cpp"_s);
    for (const auto &variable : command.variables) {
        const auto name = variable.section(u'=', 0, 0);
        QVERIFY2(known.contains(name), qPrintable(name));
        if (name == "RESCIND_PRESET"_L1)
            QVERIFY2(presets().contains(variable.section(u'=', 1)), qPrintable(variable));
    }
}

void TestDocuments::checkDev(const Command &command)
{
    static const auto help = run(rootPath() + u"/dev"_s, {u"help"_s}, QProcessEnvironment::systemEnvironment());
    QCOMPARE(help.exitCode, 0);
    const auto word = command.arguments.value(0);
    const QRegularExpression told(u"^(?:[A-Z_]+=\\S+ )?\\./dev %1\\b"_s.arg(QRegularExpression::escape(word)),
                                  QRegularExpression::MultilineOption);
    QVERIFY2(told.match(QString::fromUtf8(help.text)).hasMatch(), qPrintable(word));
    if (word == "build"_L1 && command.arguments.size() > 1)
        QVERIFY2(presets().contains(command.arguments.at(1)), qPrintable(command.line));
    if (word == "shot"_L1) {
        const auto scenes = contentsOf(rootPath() + u"/tests/desktop/shot"_s);
        QVERIFY2(scenes.contains(u"\"%1\": ("_s.arg(command.arguments.value(1))), qPrintable(command.line));
    }
}

/// The window itself is for the desktop's tests; the sandbox behind it is started as it would be.
void TestDocuments::checkWindow(const Command &command)
{
    const auto parsed = CommandLine::parse(command.arguments);
    QVERIFY2(parsed.complaint.isEmpty(), qPrintable(parsed.complaint));
    if (!parsed.options.sandbox)
        return;
    SandboxProcess sandbox(parsed.options.sandboxArguments);
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    const auto users = sandbox.users();
    const auto &seat = parsed.options.seat;
    QVERIFY(seat.isEmpty() || std::any_of(users.cbegin(), users.cend(), [&seat](const SandboxProcess::User &user) {
                return user.role == seat || user.name == seat;
            }));
}

/// In a home of its own.
void TestDocuments::checkShell(const Command &command)
{
    const QTemporaryDir home;
    QVERIFY(home.isValid() && QDir(home.path()).mkpath(u".config/rescind/orders"_s));
    QVERIFY2(command.line == "rm -r ~/.config/rescind"_L1, "a command that removes something is looked at first");
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    QCOMPARE(run(u"/bin/sh"_s, {u"-c"_s, command.line}, environment).exitCode, 0);
    QVERIFY(!QFileInfo::exists(home.filePath(u".config/rescind"_s)));
}

/// Against a sandbox, with its ids in the place of those that are made up. On a terminal a person would be asked before
/// anything is sent; here `--yes` answers.
void TestDocuments::theCommandsOfTheReadmeAreRunOneAfterTheOther()
{
    SandboxProcess sandbox({u"--orders"_s, u"60"_s, u"--now"_s, u"2026-11-21T09:00:00Z"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    CliProcess cli;
    cli.useUser(sandbox, u"rita"_s);
    // The line of the first supplier, two more orders for the list, and a deed that got lost.
    const auto order = cli.runJson({u"show"_s, u"5527771067"_s}).object();
    QString line;
    QString lost;
    const auto lines = order.value("lines"_L1).toArray();
    for (const auto &value : lines) {
        const auto one = value.toObject();
        auto &place = one.value("supplier"_L1).toString().contains("Calder"_L1) ? line : lost;
        place = one.value("line_item_uuid"_L1).toString();
    }
    QVERIFY(!line.isEmpty() && !lost.isEmpty());
    QCOMPARE(sandbox.call("POST", "/sandbox/faults/", R"({"method":"DELETE","fault":"drop-before"})").status, 204);
    QCOMPARE(cli.runJson({u"cancel-item"_s, lost}).exitCode, 3);
    const auto id = cli.runJson({u"journal"_s, u"--state"_s, u"unknown"_s}).object().value("id"_L1).toString();
    const auto other = cli.runJson({u"show"_s, u"5527771112"_s}).object();
    const auto ofList = other.value("lines"_L1).toArray().at(0).toObject().value("line_item_uuid"_L1).toString();
    const QString list = cli.home() + u"/returns.xlsx"_s;
    QVERIFY(Exchange::ReportWriter::write(list,
                                          {u"returns"_s, {u"line_item_uuid"_s, u"PO"_s}, {{ofList, u"5527771112"_s}}},
                                          Exchange::ReportFormat::Xlsx));

    int seen = 0;
    for (const auto &command : commandsOf(u"README.md"_s)) {
        if (command.program != "rescind-cli"_L1)
            continue;
        ++seen;
        auto arguments = command.arguments;
        arguments.replaceInStrings(u"5f0c…e1"_s, line);
        arguments.replaceInStrings(QRegularExpression(u"\\AID\\z"_s), id);
        arguments.replaceInStrings(QRegularExpression(u"\\A([a-z]+\\.xlsx)\\z"_s), cli.home() + u"/\\1"_s);
        static const QRegularExpression sends(u"(cancel|confirm|reject)-(order|item)"_s);
        const bool acts = arguments.indexOf(sends) >= 0 || (command.has(u"batch"_s) && !command.has(u"--dry-run"_s))
                          || command.has(u"resolve"_s);
        if (acts && !arguments.contains(u"--yes"_s))
            arguments << u"--yes"_s;
        const bool isSuppliers = arguments.indexOf(QRegularExpression(u"(confirm|reject)-(order|item)"_s)) >= 0;
        cli.useUser(sandbox, isSuppliers ? u"sam"_s : u"rita"_s);
        const auto ran = cli.run(arguments);
        QVERIFY2(ran.exitCode == 0, QByteArray(command.line.toUtf8() + '\n' + ran.text()).constData());
    }
    QVERIFY(seen >= 8);
    QVERIFY(QFileInfo::exists(cli.home() + u"/done.xlsx"_s));
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
