// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprocess.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;
using namespace Rescind::Testing;

/// The commands that only look, as real processes against the real sandbox.
class CliReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void whoamiTellsWhoAndWhere_data();
    void whoamiTellsWhoAndWhere();
    void whoamiInWordsNamesTheSame();
    void aTokenIsEnough();
    void aPasswordMayComeFromStandardInput();
    void theCommandLineWinsOverTheEnvironment();
    void allOrdersAreListed_data();
    void allOrdersAreListed();
    void anOrderHasThePromisedShape();
    void aListStopsAtItsLimit();
    void aListIsNarrowed_data();
    void aListIsNarrowed();
    void aNumberIsComparedLetterForLetter();
    void aListInWordsIsAligned();
    void anOrderIsShownByItsUuid();
    void ordersAreShownByAnyNumber_data();
    void ordersAreShownByAnyNumber();
    void anOrderInWordsNamesItsLines();
    void whatIsNotThereIsSaid_data();
    void whatIsNotThereIsSaid();
    void noEscapeSequenceReachesATerminal();
    void theSandboxesCertificateIsTrustedWhenNamed();
    void helpIsThereForEverything_data();
    void helpIsThereForEverything();

private:
    SandboxProcess m_sandbox{{u"--orders"_s, u"430"_s}};
};

namespace {

/// Bytes of a terminal's own language: C0 but the line end, DEL, and C1 as UTF-8.
bool holdsControls(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (const QChar c : text) {
        if (c != u'\n' && (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line))
            return true;
        // Direction marks reorder what a person reads.
        if ((c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069))
            || c == QChar(0x200E) || c == QChar(0x200F) || c == QChar(0x061C))
            return true;
    }
    return false;
}

} // namespace

void CliReadingTest::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText()));
}

void CliReadingTest::whoamiTellsWhoAndWhere_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("release");
    QTest::addColumn<QString>("role");
    QTest::newRow("retailer") << u"rita"_s << u"timp"_s << u"retailer"_s;
    QTest::newRow("retailer, v1") << u"rita"_s << u"v1"_s << u"retailer"_s;
    QTest::newRow("supplier") << u"sam"_s << u"timp"_s << u"supplier"_s;
    QTest::newRow("support desk") << u"dana"_s << u"timp"_s << u"retailer"_s;
}

void CliReadingTest::whoamiTellsWhoAndWhere()
{
    QFETCH(const QString, user);
    QFETCH(const QString, release);
    QFETCH(const QString, role);
    CliProcess cli;
    cli.useUser(m_sandbox, user, release);
    const CliRun run = cli.run({u"whoami"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.text().constData());
    const QJsonObject who = run.object();
    const SandboxProcess::User expected = m_sandbox.user(user);
    QCOMPARE(who.value("server"_L1).toString(), m_sandbox.url().toString());
    QCOMPARE(who.value("place"_L1).toString(), u"this-machine"_s);
    QCOMPARE(who.value("release"_L1).toString(), release);
    QCOMPARE(who.value("user"_L1).toString(), user);
    QCOMPARE(who.value("organisation"_L1).toString(), expected.organisation);
    QCOMPARE(who.value("organisation_uuid"_L1).toString(), expected.organisationUuid);
    QCOMPARE(who.value("role"_L1).toString(), role);
    QStringList permissions = expected.permissions;
    permissions.sort();
    QCOMPARE(who.value("permissions"_L1).toVariant().toStringList(), permissions);
    const QDateTime ends = QDateTime::fromString(who.value("token_ends"_L1).toString(), Qt::ISODate);
    QVERIFY(ends > QDateTime::currentDateTimeUtc());
    QCOMPARE(cli.callsForTheBus(), 0);
}

void CliReadingTest::whoamiInWordsNamesTheSame()
{
    CliProcess cli;
    cli.useUser(m_sandbox, u"sam"_s);
    const CliRun run = cli.run({u"whoami"_s});
    QCOMPARE(run.exitCode, 0);
    const SandboxProcess::User sam = m_sandbox.user(u"sam"_s);
    for (const QString &word : {m_sandbox.url().toString(), u"Timpanogos"_s, u"sam"_s, sam.organisation, u"Supplier"_s,
                                u"cancel_order"_s, u"UTC"_s})
        QVERIFY2(run.out.contains(word.toUtf8()), run.text().constData());
}

void CliReadingTest::aTokenIsEnough()
{
    CliProcess cli;
    cli.useToken(m_sandbox, m_sandbox.tokenOf(u"rita"_s));
    const CliRun run = cli.run({u"--json"_s, u"whoami"_s});
    QVERIFY2(run.exitCode == 0, run.text().constData());
    const QJsonObject who = run.object();
    QCOMPARE(who.value("organisation"_L1).toString(), m_sandbox.user(u"rita"_s).organisation);
    QCOMPARE(who.value("role"_L1).toString(), u"retailer"_s);
    QVERIFY(who.value("user"_L1).isNull());
    QVERIFY(who.value("permissions"_L1).isNull());
    QCOMPARE(cli.run({u"orders"_s, u"--limit"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(cli.callsForTheBus(), 0);
    // Nothing of the person's settings is made either.
    QVERIFY(!QFileInfo::exists(cli.home() + u"/config"_s));
}

void CliReadingTest::aPasswordMayComeFromStandardInput()
{
    CliProcess cli;
    cli.keepSecret("sandbox-rita");
    const CliRun run = cli.run({u"--server"_s, m_sandbox.url().toString(), u"--username"_s, u"rita"_s,
                                u"--password-file"_s, u"-"_s, u"--json"_s, u"whoami"_s},
                               "sandbox-rita\n");
    QVERIFY2(run.exitCode == 0, run.text().constData());
    QCOMPARE(run.object().value("user"_L1).toString(), u"rita"_s);
    QCOMPARE(cli.callsForTheBus(), 0);
}

void CliReadingTest::theCommandLineWinsOverTheEnvironment()
{
    CliProcess cli;
    cli.useUser(m_sandbox, u"rita"_s);
    const QString other = cli.writeFile(u"other"_s, "sandbox-sam");
    cli.environment.insert(u"RESCIND_SERVER"_s, u"https://127.0.0.1:9"_s);
    cli.environment.insert(u"RESCIND_TOKEN"_s, u"not-used"_s);
    const CliRun run = cli.run({u"whoami"_s, u"--json"_s, u"--server"_s, m_sandbox.url().toString(), u"--username"_s,
                                u"sam"_s, u"--password-file"_s, other});
    QVERIFY2(run.exitCode == 0, run.text().constData());
    QCOMPARE(run.object().value("role"_L1).toString(), u"supplier"_s);
}

void CliReadingTest::allOrdersAreListed_data()
{
    QTest::addColumn<QString>("release");
    QTest::newRow("timp") << u"timp"_s;
    QTest::newRow("v1") << u"v1"_s;
}

void CliReadingTest::allOrdersAreListed()
{
    QFETCH(const QString, release);
    CliProcess cli;
    cli.useUser(m_sandbox, u"rita"_s, release);
    const CliRun run = cli.run({u"orders"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.text().constData());
    const QList<QJsonObject> orders = run.objects();
    QCOMPARE(orders.size(), 430);
    QSet<QString> uuids;
    QString before = u"9"_s;
    for (const QJsonObject &order : orders) {
        uuids.insert(order.value("order_uuid"_L1).toString());
        const QString created = order.value("created"_L1).toString();
        QVERIFY2(created <= before, qPrintable(created));
        before = created;
    }
    QCOMPARE(uuids.size(), 430);
    QVERIFY(run.err.isEmpty());
}

void CliReadingTest::anOrderHasThePromisedShape()
{
    CliProcess cli;
    cli.useUser(m_sandbox, u"rita"_s);
    const CliRun run = cli.run({u"show"_s, u"5527771103"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject order = run.object();
    const QSet<QString> members{u"order_uuid"_s, u"po_number"_s, u"created"_s, u"retailer"_s,
                                u"customer"_s,   u"notes"_s,     u"lines"_s};
    const QStringList keys = order.keys();
    QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()), members);
    QCOMPARE(order.value("retailer"_L1).toString(), m_sandbox.user(u"rita"_s).organisation);
    static const QRegularExpression microseconds(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z$"_s);
    QVERIFY2(microseconds.match(order.value("created"_L1).toString()).hasMatch(), run.out.constData());

    const QJsonArray lines = order.value("lines"_L1).toArray();
    QCOMPARE(lines.size(), 6);
    QSet<QString> statuses;
    for (const QJsonValue &value : lines) {
        const QJsonObject line = value.toObject();
        const QStringList names = line.keys();
        QCOMPARE(QSet<QString>(names.cbegin(), names.cend()),
                 QSet<QString>({u"line_item_uuid"_s, u"sku"_s, u"name"_s, u"quantity"_s, u"supplier"_s, u"status"_s,
                                u"designation"_s, u"cancellation"_s}));
        statuses.insert(line.value("status"_L1).toString());
        QCOMPARE(line.value("cancellation"_L1).toString(),
                 line.value("status"_L1).toString() == u"Cancelled"_s ? u"cancelled"_s : u"none"_s);
    }
    QCOMPARE(statuses.size(), 6);
}

void CliReadingTest::aListStopsAtItsLimit()
{
    CliProcess cli;
    cli.useUser(m_sandbox, u"rita"_s);
    for (const int limit : {1, 7, 250}) {
        const CliRun run = cli.run({u"orders"_s, u"--limit"_s, QString::number(limit), u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.objects().size(), limit);
    }
}

void CliReadingTest::aListIsNarrowed_data()
{
    QTest::addColumn<QStringList>("filter");
    QTest::addColumn<int>("fewest");
    QTest::addColumn<int>("most");
    const auto row = [](const char *name, const QStringList &filter, int fewest, int most) {
        QTest::newRow(name) << filter << fewest << most;
    };
    row("po", {u"--po"_s, u"7700012345"_s}, 2, 2);
    row("no such po", {u"--po"_s, u"no such"_s}, 0, 0);
    row("status", {u"--status"_s, u"unallocated"_s}, 1, 429);
    row("designation", {u"--designation"_s, u"HasTracking"_s}, 1, 429);
    row("since", {u"--since"_s, u"2026-03-01"_s}, 1, 429);
    row("until", {u"--until"_s, u"2026-02-15"_s}, 1, 429);
    row("a day", {u"--since"_s, u"2026-03-01"_s, u"--until"_s, u"2026-03-01"_s}, 1, 429);
    row("a term", {u"--term"_s, u"Teapot"_s}, 1, 429);
}

void CliReadingTest::aListIsNarrowed()
{
    QFETCH(const QStringList, filter);
    QFETCH(const int, fewest);
    QFETCH(const int, most);
    CliProcess cli;
    cli.useUser(m_sandbox, u"rita"_s);
    const CliRun run = cli.run(QStringList{u"orders"_s, u"--json"_s} + filter);
    QVERIFY2(run.exitCode == 0, run.text().constData());
    const qsizetype count = run.objects().size();
    QVERIFY2(count >= fewest && count <= most, QByteArray::number(count).constData());
    for (const QJsonObject &order : run.objects()) {
        const QString day = order.value("created"_L1).toString().left(10);
        if (filter.contains(u"--since"_s))
            QVERIFY2(day >= u"2026-03-01"_s, qPrintable(day));
        if (filter.contains(u"--until"_s))
            QVERIFY2(day <= filter.last(), qPrintable(day));
    }
}

void CliReadingTest::aNumberIsComparedLetterForLetter()
{
    for (const QString &release : {u"timp"_s, u"v1"_s}) {
        CliProcess cli;
        cli.useUser(m_sandbox, u"rita"_s, release);
        QCOMPARE(cli.run({u"orders"_s, u"--json"_s, u"--po"_s, u"123456"_s}).objects().size(), 0);
        QCOMPARE(cli.run({u"orders"_s, u"--json"_s, u"--po"_s, u"0000123456"_s}).objects().size(), 1);
        const CliRun one = cli.run({u"orders"_s, u"--json"_s, u"--po"_s, u"7700012345"_s, u"--limit"_s, u"1"_s});
        QCOMPARE(one.exitCode, 0);
        QCOMPARE(one.objects().size(), 1);
    }
}

void CliReadingTest::aListInWordsIsAligned()
{
    CliProcess cli;
    cli.useUser(m_sandbox, u"rita"_s);
    const CliRun run = cli.run({u"orders"_s, u"--limit"_s, u"3"_s});
    QCOMPARE(run.exitCode, 0);
    const QStringList lines = QString::fromUtf8(run.out).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    const auto column = lines.first().indexOf(u"CREATED"_s);
    QVERIFY(lines.first().startsWith(u"PO NUMBER"_s) && column > 0);
    for (const QString &line : lines.mid(1)) {
        QCOMPARE(line.at(column - 1), u' ');
        QVERIFY2(QStringView(line).mid(column).startsWith(u"2026-0"), qPrintable(line));
    }
    QVERIFY(run.err.contains("Orders: 3"));
}

void CliReadingTest::anOrderIsShownByItsUuid()
{
    CliProcess cli;
    cli.useUser(m_sandbox, u"rita"_s);
    const QString uuid = cli.runJson({u"show"_s, u"5527771067"_s}).object().value("order_uuid"_L1).toString();
    for (const QString &release : {u"timp"_s, u"v1"_s}) {
        cli.useUser(m_sandbox, u"rita"_s, release);
        const CliRun run = cli.runJson({u"show"_s, uuid.toUpper()});
        QVERIFY2(run.exitCode == 0, run.text().constData());
        QCOMPARE(run.object().value("order_uuid"_L1).toString(), uuid);
        QCOMPARE(run.object().value("po_number"_L1).toString(), u"5527771067"_s);
    }
}

void CliReadingTest::ordersAreShownByAnyNumber_data()
{
    QTest::addColumn<QString>("release");
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("count");
    for (const char *release : {"timp", "v1"}) {
        for (const auto &[number, count] :
             {std::pair(u"0000123456"_s, 1), std::pair(u"AF/2026/17"_s, 1), std::pair(u"AF 2026 18"_s, 1),
              std::pair(u"AF%2F19 50%"_s, 1), std::pair(u"注文-２０２６／１９"_s, 1), std::pair(u"Заказ № 4711"_s, 1),
              std::pair(u"7700012345"_s, 2)})
            QTest::addRow("%s %s", release, qPrintable(number)) << QString::fromLatin1(release) << number << count;
    }
}

void CliReadingTest::ordersAreShownByAnyNumber()
{
    QFETCH(const QString, release);
    QFETCH(const QString, number);
    QFETCH(const int, count);
    CliProcess cli;
    cli.useUser(m_sandbox, u"rita"_s, release);
    const CliRun run = cli.runJson({u"show"_s, number});
    QVERIFY2(run.exitCode == 0, run.text().constData());
    QCOMPARE(run.objects().size(), count);
    for (const QJsonObject &order : run.objects())
        QCOMPARE(order.value("po_number"_L1).toString(), number);
}

void CliReadingTest::anOrderInWordsNamesItsLines()
{
    CliProcess cli;
    cli.useUser(m_sandbox, u"rita"_s);
    const QJsonObject order = cli.runJson({u"show"_s, u"5527771110"_s}).object();
    const CliRun run = cli.run({u"show"_s, u"5527771110"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains("5527771110"));
    QVERIFY(run.out.contains(order.value("customer"_L1).toString().toUtf8()));
    const QJsonArray lines = order.value("lines"_L1).toArray();
    for (const QJsonValue &line : lines)
        QVERIFY2(run.out.contains(line.toObject().value("line_item_uuid"_L1).toString().toUtf8()),
                 run.text().constData());
    QVERIFY2(run.out.contains("HasTracking"), run.text().constData());
}

void CliReadingTest::whatIsNotThereIsSaid_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("number") << u"no such number"_s;
    QTest::newRow("without its zeros") << u"123456"_s;
    QTest::newRow("uuid") << u"00000000-0000-4000-8000-000000000000"_s;
    QTest::newRow("dots") << u".."_s;
}

void CliReadingTest::whatIsNotThereIsSaid()
{
    QFETCH(const QString, what);
    for (const QString &release : {u"timp"_s, u"v1"_s}) {
        CliProcess cli;
        cli.useUser(m_sandbox, u"rita"_s, release);
        const CliRun run = cli.run({u"show"_s, what, u"--json"_s});
        QVERIFY2(run.exitCode == 2, run.text().constData());
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains(what.toUtf8()), run.text().constData());
    }
}

void CliReadingTest::noEscapeSequenceReachesATerminal()
{
    CliProcess cli;
    cli.useUser(m_sandbox, u"rita"_s);
    for (const QStringList &arguments :
         {QStringList{u"orders"_s}, QStringList{u"orders"_s, u"--json"_s}, QStringList{u"show"_s, u"5527771119"_s},
          QStringList{u"show"_s, u"5527771119"_s, u"--json"_s}, QStringList{u"show"_s, u"5527771116"_s},
          QStringList{u"show"_s, u"5527771116"_s, u"--json"_s}, QStringList{u"show"_s, u"\u001b[31mred\u202e"_s},
          QStringList{u"orders"_s, u"--since"_s, u"\u001b]0;title\u0007"_s}}) {
        const CliRun run = cli.run(arguments);
        QVERIFY2(!holdsControls(run.out) && !holdsControls(run.err), run.text().toPercentEncoding("\n ").constData());
    }
    // And yet nothing is lost: the JSON says what the server said.
    const QString customer
        = cli.run({u"show"_s, u"5527771119"_s, u"--json"_s}).object().value("customer"_L1).toString();
    QVERIFY(customer.contains(QChar(0x1B)) && customer.contains(QChar(0)));
}

void CliReadingTest::theSandboxesCertificateIsTrustedWhenNamed()
{
    SandboxProcess sandbox({u"--tls"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    CliProcess cli;
    cli.useUser(sandbox, u"rita"_s);
    QVERIFY(cli.environment.value(u"RESCIND_SERVER"_s).startsWith(u"https:"_s));
    const CliRun distrusted = cli.run({u"whoami"_s});
    QVERIFY2(distrusted.exitCode == 5, distrusted.text().constData());
    cli.environment.insert(u"RESCIND_CA_FILE"_s, sandbox.certificateAuthorityPath());
    const CliRun trusted = cli.run({u"whoami"_s});
    QVERIFY2(trusted.exitCode == 0, trusted.text().constData());
    // A file that holds none is a mistake, not a silent "trust the system's alone".
    cli.environment.insert(u"RESCIND_CA_FILE"_s, cli.writeFile(u"empty.pem"_s, "nothing"));
    QCOMPARE(cli.run({u"whoami"_s}).exitCode, 1);
}

void CliReadingTest::helpIsThereForEverything_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("--help") << QStringList{u"--help"_s};
    QTest::newRow("help") << QStringList{u"help"_s};
    for (const char *command : {"login", "logout", "whoami", "orders", "show", "cancel-order", "cancel-item",
                                "confirm-order", "reject-order", "confirm-item", "reject-item"}) {
        QTest::addRow("help %s", command) << QStringList{u"help"_s, QString::fromLatin1(command)};
        QTest::addRow("%s --help", command) << QStringList{QString::fromLatin1(command), u"--help"_s};
    }
}

void CliReadingTest::helpIsThereForEverything()
{
    QFETCH(const QStringList, arguments);
    CliProcess cli;
    const CliRun run = cli.run(arguments);
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.startsWith("Usage: rescind-cli"));
    QVERIFY2(run.err.isEmpty(), run.text().constData());
    for (const char *status : {"  0  ", "  1  ", "  2  ", "  3  ", "  4  ", "  5  "})
        QVERIFY2(run.out.contains(status), run.text().constData());
}

QTEST_GUILESS_MAIN(CliReadingTest)
#include "tst_cli_reading.moc"
