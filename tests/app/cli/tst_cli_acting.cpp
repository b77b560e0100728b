// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprocess.h"
#include "tests/support/sandboxcalls.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;
using namespace Rescind::Testing;

/// The six deeds, as real processes against the real sandbox; what arrived there is the sandbox's own count.
class CliActingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aRetailerCancels_data();
    void aRetailerCancels();
    void aSupplierAnswers_data();
    void aSupplierAnswers();
    void aResultHasThePromisedShape();
    void aResultInWordsSaysWhatHappened();
    void anOrderIsNamedByItsNumber();
    void aNumberOfTwoOrdersIsRefusedWithBoth_data();
    void aNumberOfTwoOrdersIsRefusedWithBoth();
    void whatHasShippedIsRefusedAndNothingIsSent_data();
    void whatHasShippedIsRefusedAndNothingIsSent();
    void aLineOfAnotherOrderIsRefused();
    void withoutItsOrderALineGoesAsItIs();
    void withoutAYesNothingIsSent();
    void theWrongAccountIsNotAllowed();
    void theSupportDeskIsNotAllowed_data();
    void theSupportDeskIsNotAllowed();
    void aSupplierNeedsTimpanogos();
    void aLostAnswerIsSettledWithTheOrder();
    void aLostAnswerWithoutTheOrderIsUnknown();
    void aRedirectIsUnknownAndNotFollowed();
    void theWorstOfSeveralIsTheExitStatus();
    void whatIsNamedTwiceIsDoneOnce();
    void aServerOutOfReachIsToldForEachTarget();
    void aReasonIsRepeatedAndNotSent();

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
    bool start(const QStringList &arguments = {})
    {
        m_sandbox = std::make_unique<SandboxProcess>(arguments);
        return m_sandbox->start();
    }
};

namespace {

const QString threeLines = u"5527771067"_s;
const QString firstSuppliersOnly = u"5527771112"_s;
const QString shippedOrder = u"5527771110"_s;

struct Known
{
    QString uuid;
    QStringList lines;
};

/// The order with this number, looked up by the program itself.
Known known(CliProcess &cli, const QString &number)
{
    const QJsonObject order = cli.runJson({u"show"_s, number}).object();
    Known known{order.value("order_uuid"_L1).toString(), {}};
    const QJsonArray lines = order.value("lines"_L1).toArray();
    for (const QJsonValue &line : lines)
        known.lines.append(line.toObject().value("line_item_uuid"_L1).toString());
    return known;
}

QString stateOf(const QJsonObject &result)
{
    return result.value("state"_L1).toString();
}

QString messageOf(const QJsonObject &result)
{
    return result.value("message"_L1).toString();
}

QString requestOf(SandboxProcess &sandbox, const QString &orderUuid, qsizetype line)
{
    return sandbox.truth(orderUuid).value("lines"_L1).toArray().at(line).toObject().value("request"_L1).toString();
}

} // namespace

void CliActingTest::init()
{
    QVERIFY2(start(), qPrintable(m_sandbox->errorText()));
}

void CliActingTest::aRetailerCancels_data()
{
    QTest::addColumn<QString>("release");
    QTest::addColumn<QString>("command");
    for (const char *release : {"timp", "v1"}) {
        for (const char *command : {"cancel-order", "cancel-item"})
            QTest::addRow("%s %s", release, command) << QString::fromLatin1(release) << QString::fromLatin1(command);
    }
}

void CliActingTest::aRetailerCancels()
{
    QFETCH(const QString, release);
    QFETCH(const QString, command);
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s, release);
    const Known order = known(cli, threeLines);
    const bool whole = command == u"cancel-order"_s;
    const CliRun run = cli.runJson(whole ? QStringList{command, order.uuid}
                                         : QStringList{command, order.lines.first(), u"--order"_s, threeLines});
    QVERIFY2(run.exitCode == 0, run.text().constData());
    QCOMPARE(stateOf(run.object()), u"requested"_s);
    QCOMPARE(run.object().value("http"_L1).toInt(), 204);
    QCOMPARE(requestOf(*m_sandbox, order.uuid, 0), u"pending"_s);
    QCOMPARE(requestOf(*m_sandbox, order.uuid, 1), whole ? u"pending"_s : u"none"_s);
    QCOMPARE(deedsArrived(*m_sandbox), 1);
    QCOMPARE(cli.callsForTheBus(), 0);
}

void CliActingTest::aSupplierAnswers_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("request");
    QTest::newRow("confirm-order") << u"confirm-order"_s << u"confirmed"_s;
    QTest::newRow("reject-order") << u"reject-order"_s << u"rejected"_s;
    QTest::newRow("confirm-item") << u"confirm-item"_s << u"confirmed"_s;
    QTest::newRow("reject-item") << u"reject-item"_s << u"rejected"_s;
}

void CliActingTest::aSupplierAnswers()
{
    QFETCH(const QString, command);
    QFETCH(const QString, request);
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const Known order = known(cli, firstSuppliersOnly);
    QCOMPARE(cli.runJson({u"cancel-order"_s, order.uuid}).exitCode, 0);
    cli.useUser(*m_sandbox, u"sam"_s);
    const bool whole = command.endsWith(u"order"_s);
    const CliRun run = cli.runJson(whole ? QStringList{command, order.uuid}
                                         : QStringList{command, order.lines.at(1), u"--order"_s, order.uuid});
    QVERIFY2(run.exitCode == 0, run.text().constData());
    QCOMPARE(stateOf(run.object()), u"settled"_s);
    QCOMPARE(requestOf(*m_sandbox, order.uuid, 0), whole ? request : u"pending"_s);
    QCOMPARE(requestOf(*m_sandbox, order.uuid, 1), request);
}

void CliActingTest::aResultHasThePromisedShape()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const Known order = known(cli, threeLines);
    const QJsonObject result
        = cli.runJson({u"cancel-item"_s, order.lines.first().toUpper(), u"--order"_s, threeLines}).object();
    QCOMPARE(result.value("action"_L1).toString(), u"cancel-item"_s);
    QCOMPARE(result.value("target"_L1).toString().toLower(), order.lines.first());
    QCOMPARE(result.value("order_uuid"_L1).toString(), order.uuid);
    QCOMPARE(result.value("po_number"_L1).toString(), threeLines);
    QVERIFY(result.value("http"_L1).isDouble());
    QVERIFY(!messageOf(result).isEmpty());
    QVERIFY(result.contains("why"_L1) && result.value("why"_L1).isNull());
}

void CliActingTest::aResultInWordsSaysWhatHappened()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const Known order = known(cli, threeLines);
    const CliRun run = cli.run({u"cancel-order"_s, threeLines, u"--yes"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(QString::fromUtf8(run.out),
             QString(u"requested  cancel-order  "_s + order.uuid + u" (PO 5527771067)\n"_s));
    QVERIFY2(run.err.contains("supplier has to confirm"), run.text().constData());
}

void CliActingTest::anOrderIsNamedByItsNumber()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    for (const QString &number : {u"AF/2026/17"_s, u"AF%2F19 50%"_s, u"注文-２０２６／１９"_s, u"0000123456"_s}) {
        const CliRun run = cli.runJson({u"cancel-order"_s, number});
        QVERIFY2(run.exitCode == 0, run.text().constData());
        QCOMPARE(run.object().value("given"_L1).toString(), number);
        QCOMPARE(run.object().value("po_number"_L1).toString(), number);
        QCOMPARE(requestOf(*m_sandbox, run.object().value("target"_L1).toString(), 0), u"pending"_s);
    }
    const CliRun none = cli.runJson({u"cancel-order"_s, u"123456"_s});
    QCOMPARE(none.exitCode, 2);
    QCOMPARE(stateOf(none.object()), u"refused"_s);
    QVERIFY(none.object().value("http"_L1).isNull());
}

void CliActingTest::aNumberOfTwoOrdersIsRefusedWithBoth_data()
{
    QTest::addColumn<bool>("asOrderOfAnItem");
    QTest::newRow("as the target") << false;
    QTest::newRow("as --order") << true;
}

void CliActingTest::aNumberOfTwoOrdersIsRefusedWithBoth()
{
    QFETCH(const bool, asOrderOfAnItem);
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const QList<QJsonObject> both = cli.runJson({u"show"_s, u"7700012345"_s}).objects();
    const QString line
        = both.first().value("lines"_L1).toArray().first().toObject().value("line_item_uuid"_L1).toString();
    const CliRun run = cli.runJson(asOrderOfAnItem ? QStringList{u"cancel-item"_s, line, u"--order"_s, u"7700012345"_s}
                                                   : QStringList{u"cancel-order"_s, u"7700012345"_s});
    QVERIFY2(run.exitCode == 2, run.text().constData());
    QCOMPARE(stateOf(run.object()), u"refused"_s);
    QCOMPARE(run.object().value("why"_L1).toString(), u"ambiguous"_s);
    for (const QJsonObject &order : both)
        QVERIFY(messageOf(run.object()).contains(order.value("order_uuid"_L1).toString()));
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void CliActingTest::whatHasShippedIsRefusedAndNothingIsSent_data()
{
    QTest::addColumn<QString>("release");
    QTest::newRow("timp") << u"timp"_s;
    QTest::newRow("v1") << u"v1"_s;
}

void CliActingTest::whatHasShippedIsRefusedAndNothingIsSent()
{
    QFETCH(const QString, release);
    // GIVEN a sandbox that writes down all that arrives
    CliProcess cli;
    const QString log = cli.home() + u"/arrived.log"_s;
    QVERIFY(start({u"--log"_s, log}));
    cli.useUser(*m_sandbox, u"rita"_s, release);
    const Known order = known(cli, shippedOrder);

    // WHEN shipped things are to be cancelled
    const CliRun item = cli.runJson({u"cancel-item"_s, order.lines.first(), u"--order"_s, order.uuid});
    const CliRun whole = cli.runJson({u"cancel-order"_s, order.uuid});

    // THEN each is refused with its tracking number, and its log has no such request
    for (const CliRun &run : {item, whole}) {
        QVERIFY2(run.exitCode == 2, run.text().constData());
        QCOMPARE(stateOf(run.object()), u"refused"_s);
        QCOMPARE(run.object().value("why"_L1).toString(), u"shipped"_s);
        QVERIFY(run.object().value("http"_L1).isNull());
        QVERIFY2(messageOf(run.object()).contains(u"tracking"_s), run.text().constData());
    }
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray arrived = file.readAll();
    QVERIFY(arrived.contains("GET"));
    QVERIFY2(!arrived.contains("PATCH") && !arrived.contains("DELETE"), arrived.constData());
}

void CliActingTest::aLineOfAnotherOrderIsRefused()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const Known order = known(cli, threeLines);
    const CliRun run = cli.runJson({u"cancel-item"_s, order.lines.first(), u"--order"_s, shippedOrder});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.object().value("why"_L1).toString(), u"line-not-in-order"_s);
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void CliActingTest::withoutItsOrderALineGoesAsItIs()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const Known order = known(cli, threeLines);
    const Known shipped = known(cli, shippedOrder);
    const CliRun taken = cli.runJson({u"cancel-item"_s, order.lines.first()});
    QCOMPARE(taken.exitCode, 0);
    QCOMPARE(stateOf(taken.object()), u"requested"_s);
    QVERIFY(taken.object().value("order_uuid"_L1).isNull());

    const CliRun refused = cli.runJson({u"cancel-item"_s, shipped.lines.first()});
    QVERIFY2(refused.exitCode == 2, refused.text().constData());
    QCOMPARE(refused.object().value("http"_L1).toInt(), 422);
    QVERIFY2(messageOf(refused.object()).contains(u"--order"_s), refused.text().constData());
    QVERIFY2(messageOf(refused.object()).contains(u"can't be explained"_s), refused.text().constData());
}

void CliActingTest::withoutAYesNothingIsSent()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const Known order = known(cli, threeLines);
    const int before = static_cast<int>(m_sandbox->arrivals().size());
    const CliRun run = cli.run({u"cancel-order"_s, order.uuid}, "y\n");
    QVERIFY2(run.exitCode == 1, run.text().constData());
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains("--yes"), run.text().constData());
    QCOMPARE(m_sandbox->arrivals().size(), before);
}

void CliActingTest::theWrongAccountIsNotAllowed()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"sam"_s);
    const Known order = known(cli, firstSuppliersOnly);
    const CliRun cancel = cli.runJson({u"cancel-item"_s, order.lines.first()});
    QVERIFY2(cancel.exitCode == 4, cancel.text().constData());
    QCOMPARE(stateOf(cancel.object()), u"refused"_s);
    cli.useUser(*m_sandbox, u"rita"_s);
    const CliRun confirm = cli.runJson({u"confirm-order"_s, order.uuid});
    QVERIFY2(confirm.exitCode == 4, confirm.text().constData());
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void CliActingTest::theSupportDeskIsNotAllowed_data()
{
    QTest::addColumn<bool>("byToken");
    QTest::newRow("known from the log-in") << false;
    QTest::newRow("said by the server") << true;
}

void CliActingTest::theSupportDeskIsNotAllowed()
{
    QFETCH(const bool, byToken);
    CliProcess cli;
    if (byToken)
        cli.useToken(*m_sandbox, m_sandbox->tokenOf(u"dana"_s));
    else
        cli.useUser(*m_sandbox, u"dana"_s);
    const CliRun run = cli.runJson({u"cancel-order"_s, threeLines});
    QVERIFY2(run.exitCode == 4, run.text().constData());
    QCOMPARE(stateOf(run.object()), u"refused"_s);
    QVERIFY2(messageOf(run.object()).contains(u"cancel_order"_s), run.text().constData());
    QCOMPARE(run.object().value("http"_L1).toInt(), byToken ? 403 : 0);
    QCOMPARE(deedsArrived(*m_sandbox), byToken ? 1 : 0);
}

void CliActingTest::aSupplierNeedsTimpanogos()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"sam"_s, u"v1"_s);
    const CliRun run = cli.runJson({u"confirm-order"_s, firstSuppliersOnly});
    QVERIFY2(run.exitCode == 4, run.text().constData());
    QCOMPARE(run.object().value("why"_L1).toString(), u"not-in-release"_s);
    QCOMPARE(deedsArrived(*m_sandbox), 0);
}

void CliActingTest::aLostAnswerIsSettledWithTheOrder()
{
    CliProcess cli;
    const QString faults = cli.writeFile(u"faults"_s, "{\"method\":\"DELETE\",\"fault\":\"drop-after\"}\n"
                                                      "{\"method\":\"PATCH\",\"fault\":\"drop-after\"}\n");
    QVERIFY(start({u"--faults"_s, faults, u"--marker"_s, u"PendingCancel"_s}));
    cli.useUser(*m_sandbox, u"rita"_s);
    const Known order = known(cli, firstSuppliersOnly);
    const CliRun cancel = cli.runJson({u"cancel-item"_s, order.lines.first(), u"--order"_s, firstSuppliersOnly});
    QVERIFY2(cancel.exitCode == 0, cancel.text().constData());
    QCOMPARE(stateOf(cancel.object()), u"requested"_s);
    QVERIFY(cancel.object().value("http"_L1).isNull());

    cli.useUser(*m_sandbox, u"sam"_s);
    const CliRun confirm = cli.runJson({u"confirm-item"_s, order.lines.first(), u"--order"_s, firstSuppliersOnly});
    QVERIFY2(confirm.exitCode == 0, confirm.text().constData());
    QCOMPARE(stateOf(confirm.object()), u"settled"_s);
    QCOMPARE(deedsArrived(*m_sandbox), 2);
}

void CliActingTest::aLostAnswerWithoutTheOrderIsUnknown()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const Known order = known(cli, threeLines);
    QVERIFY(addFaults(*m_sandbox, R"({"method":"DELETE","fault":"drop-after"})"));
    const CliRun run = cli.runJson({u"cancel-item"_s, order.lines.first()});
    QVERIFY2(run.exitCode == 3, run.text().constData());
    QCOMPARE(stateOf(run.object()), u"unknown"_s);
    QVERIFY2(messageOf(run.object()).contains(u"--order"_s), run.text().constData());
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void CliActingTest::aRedirectIsUnknownAndNotFollowed()
{
    SandboxProcess elsewhere;
    QVERIFY(elsewhere.start());
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const Known order = known(cli, threeLines);
    const QByteArray fault = R"({"method":"PATCH","fault":"redirect","status":307,"location":")"
                             + elsewhere.url().toString().toLatin1() + R"(/timp/orders/cancel/"})";
    QVERIFY(addFaults(*m_sandbox, fault));
    const CliRun run = cli.runJson({u"cancel-order"_s, order.uuid});
    QVERIFY2(run.exitCode == 3, run.text().constData());
    QCOMPARE(run.object().value("http"_L1).toInt(), 307);
    QVERIFY2(messageOf(run.object()).contains(elsewhere.url().authority()), run.text().constData());
    QCOMPARE(elsewhere.arrivals().size(), 0);
}

void CliActingTest::theWorstOfSeveralIsTheExitStatus()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const Known order = known(cli, threeLines);
    const Known shipped = known(cli, shippedOrder);
    const CliRun refused = cli.runJson({u"cancel-order"_s, order.uuid, shipped.uuid, u"no such"_s});
    QVERIFY2(refused.exitCode == 2, refused.text().constData());
    QCOMPARE(refused.objects().size(), 3);
    QHash<QString, QString> states;
    for (const QJsonObject &result : refused.objects())
        states.insert(result.value("given"_L1).toString(), stateOf(result));
    QCOMPARE(states.value(order.uuid), u"requested"_s);
    QCOMPARE(states.value(shipped.uuid), u"refused"_s);
    QCOMPARE(states.value(u"no such"_s), u"refused"_s);

    QVERIFY(addFaults(*m_sandbox, R"({"method":"PATCH","fault":"status","status":500})"));
    const CliRun unknown = cli.runJson({u"cancel-order"_s, shipped.uuid, firstSuppliersOnly});
    QVERIFY2(unknown.exitCode == 3, unknown.text().constData());
}

void CliActingTest::whatIsNamedTwiceIsDoneOnce()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const Known order = known(cli, threeLines);
    const CliRun run = cli.runJson({u"cancel-order"_s, order.uuid, threeLines, order.uuid.toUpper()});
    QVERIFY2(run.exitCode == 0, run.text().constData());
    QCOMPARE(run.objects().size(), 1);
    QVERIFY2(run.err.contains(threeLines.toUtf8()), run.text().constData());
    QCOMPARE(deedsArrived(*m_sandbox), 1);
}

void CliActingTest::aServerOutOfReachIsToldForEachTarget()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const Known order = known(cli, threeLines);
    m_sandbox->kill();
    const CliRun run = cli.runJson({u"cancel-item"_s, order.lines.at(0), order.lines.at(1), u"--order"_s, order.uuid});
    QVERIFY2(run.exitCode == 5, run.text().constData());
    QCOMPARE(run.objects().size(), 2);
    for (const QJsonObject &result : run.objects()) {
        QCOMPARE(stateOf(result), u"not-sent"_s);
        QVERIFY(result.value("http"_L1).isNull());
        QVERIFY2(messageOf(result).contains(u"Nothing was sent"_s), run.text().constData());
    }
}

void CliActingTest::aReasonIsRepeatedAndNotSent()
{
    CliProcess cli;
    cli.useUser(*m_sandbox, u"rita"_s);
    const Known order = known(cli, threeLines);
    const CliRun run = cli.runJson({u"cancel-order"_s, order.uuid, u"--reason"_s, u"customer changed mind"_s});
    QCOMPARE(run.object().value("reason"_L1).toString(), u"customer changed mind"_s);
    QCOMPARE(run.exitCode, 0);
}

QTEST_GUILESS_MAIN(CliActingTest)
#include "tst_cli_acting.moc"
