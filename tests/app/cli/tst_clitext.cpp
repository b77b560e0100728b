// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/jsonline.h"
#include "app/cli/orderprinter.h"
#include "app/cli/results.h"
#include "app/cli/terminaltext.h"
#include "app/cli/texttable.h"
#include "app/desk/actionrunner.h"
#include "tests/app/domain/lines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;
using namespace Rescind::Cli;

namespace {

/// Every kind of character that acts rather than shows.
const QString hostile
    = u"a\u001b[31mred\u009b2J\u007f\u202eevil\u2066\r\nb\tc\u0000d\u2028e\ufeff"_s + QString::fromUcs4(U"\U000E0041");

bool holdsControls(const QString &text)
{
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line)
            return true;
    }
    return false;
}

} // namespace

class CliTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatActsOnATerminalBecomesAMark();
    void ordinaryTextOfAnyScriptStaysAsItIs();
    void widthsAreThoseOfATerminal();
    void textIsCutWithAnEllipsis();
    void aTableIsAlignedAlsoForWideScripts();
    void aTableTakenInPortionsHasItsTitlesOnce();
    void aJsonLineReadsBackAsItWas();
    void aJsonLineHoldsNothingThatActs();
    void aJsonLineKeepsTheOrderOfItsMembers();
    void anOrderHasExactlyThePromisedMembers();
    void theServersPrecisionOfATimeIsKept_data();
    void theServersPrecisionOfATimeIsKept();
    void bothNotesAreInOneText();
    void anActionHasThePromisedMembers();
    void detailsShowHostileTextAsMarks();
    void theWorstExitCodeWins();
    void outcomesBecomeExitCodes_data();
    void outcomesBecomeExitCodes();
    void onlyAClearYesIsYes();
};

void CliTextTest::whatActsOnATerminalBecomesAMark()
{
    const QString visible = terminalText(hostile);
    QVERIFY(!holdsControls(visible));
    QVERIFY(!visible.contains(u'\n'));
    QCOMPARE(visible, u"a␛[31mred‹U+009B›2J␡‹RLO›evil‹LRI› ↵ b ⇥ c␀d‹LS›e‹BOM›‹U+E0041›"_s);
}

void CliTextTest::ordinaryTextOfAnyScriptStaysAsItIs()
{
    for (const QString &text :
         {u"Zoë Müller-Łuk"_s, u"山田太郎"_s, u"محمد"_s, u"می‌خواهم"_s, u"👩‍🚀 Åke"_s, QString()})
        QCOMPARE(terminalText(text), text);
}

void CliTextTest::widthsAreThoseOfATerminal()
{
    QCOMPARE(displayWidth(u"abc"_s), 3);
    QCOMPARE(displayWidth(u"山田"_s), 4);
    QCOMPARE(displayWidth(u"e\u0301"_s), 1);
    QCOMPARE(displayWidth(u"👍"_s), 2);
    QCOMPARE(displayWidth(u"한국"_s), 4);
    QCOMPARE(displayWidth(u"Ωмега"_s), 5);
}

void CliTextTest::textIsCutWithAnEllipsis()
{
    QCOMPARE(elided(u"abcdef"_s, 6), u"abcdef"_s);
    QCOMPARE(elided(u"abcdefg"_s, 6), u"abcde…"_s);
    QCOMPARE(elided(u"山田太郎"_s, 6), u"山田…"_s);
}

void CliTextTest::aTableIsAlignedAlsoForWideScripts()
{
    TextTable table({{u"NAME"_s, 6, Qt::AlignLeft}, {u"N"_s, 0, Qt::AlignRight}, {u"END"_s, 0, Qt::AlignLeft}});
    table.addRow({u"abcdefgh"_s, u"1"_s, u"x"_s});
    table.addRow({u"山田"_s, u"22"_s, u"y\u001b[0m"_s});
    QCOMPARE(table.take(), u"NAME     N  END\n"
                           u"abcde…   1  x\n"
                           u"山田    22  y␛[0m\n"_s);
}

void CliTextTest::aTableTakenInPortionsHasItsTitlesOnce()
{
    TextTable table({{u"A"_s, 0, Qt::AlignLeft}, {u"B"_s, 0, Qt::AlignLeft}});
    table.addRow({u"1"_s, u"2"_s});
    QCOMPARE(table.take(), u"A  B\n1  2\n"_s);
    table.addRow({u"long"_s, u"2"_s});
    table.addRow({u"1"_s, u"2"_s});
    QCOMPARE(table.take(), u"long  2\n1     2\n"_s);
    QCOMPARE(table.take(), QString());
}

void CliTextTest::aJsonLineReadsBackAsItWas()
{
    JsonLine json;
    json.add("text"_L1, QString(hostile + u"\"\\/ 山"_s));
    json.addOrNull("none"_L1, std::optional<QString>());
    json.addOrNull("number"_L1, std::optional<qint64>(-7));
    json.addOrNull("no number"_L1, std::optional<qint64>());
    json.addOrNull("list"_L1, std::optional<QStringList>(QStringList{u"a"_s, u"b"_s}));
    json.addOrNull("no list"_L1, std::optional<QStringList>());
    JsonLine inner;
    inner.add("x"_L1, u"y"_s);
    json.add("objects"_L1, QList<JsonLine>{inner, JsonLine()});

    QJsonParseError error;
    const QJsonObject read = QJsonDocument::fromJson(json.line(), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(read.value("text"_L1).toString(), hostile + u"\"\\/ 山"_s);
    QVERIFY(read.value("none"_L1).isNull());
    QCOMPARE(read.value("number"_L1).toInt(), -7);
    QVERIFY(read.value("no number"_L1).isNull());
    QCOMPARE(read.value("list"_L1).toArray(), QJsonArray({u"a"_s, u"b"_s}));
    QVERIFY(read.value("no list"_L1).isNull());
    QCOMPARE(read.value("objects"_L1).toArray().size(), 2);
    QCOMPARE(read.value("objects"_L1).toArray().first().toObject().value("x"_L1).toString(), u"y"_s);
}

void CliTextTest::aJsonLineHoldsNothingThatActs()
{
    JsonLine json;
    json.add("text"_L1, hostile);
    const QByteArray line = json.line();
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    QVERIFY(!holdsControls(QString::fromUtf8(line.chopped(1))));
    // Half a surrogate pair can't be written; it must not spoil the line.
    JsonLine broken;
    broken.add("text"_L1, QString(QChar(0xD800)));
    QVERIFY(QJsonDocument::fromJson(broken.line()).isObject());
}

void CliTextTest::aJsonLineKeepsTheOrderOfItsMembers()
{
    JsonLine json;
    json.add("z"_L1, u"1"_s);
    json.add("a"_L1, u"2"_s);
    QCOMPARE(json.line(), QByteArray("{\"z\":\"1\",\"a\":\"2\"}\n"));
    QCOMPARE(JsonLine().line(), QByteArray("{}\n"));
}

void CliTextTest::anOrderHasExactlyThePromisedMembers()
{
    // GIVEN an order with a line whose quantity is not known
    LineItem line
        = Testing::suppliedBy(Testing::line(u"line-1"_s, u"Allocated"_s, u"PendingCancel"_s), u"s"_s, u"Sup"_s);
    line.skuId = u"SKU-1"_s;
    line.skuName = u"A mug"_s;
    Order order = Testing::order({line, Testing::line(u"line-2"_s, u"Cancelled"_s)});
    order.lineItems[1].quantity = 3;
    order.purchaseOrderNumber = u"0042"_s;
    order.retailer.name = u"Shop"_s;
    order.address.name = u"Ann"_s;

    // WHEN it is written
    const QByteArray json = orderJson(order).line();

    // THEN it is this, byte for byte
    QCOMPARE(json, QByteArray(R"({"order_uuid":"order-1","po_number":"0042","created":"","retailer":"Shop",)"
                              R"("customer":"Ann","notes":"","lines":[)"
                              R"({"line_item_uuid":"line-1","sku":"SKU-1","name":"A mug","quantity":null,)"
                              R"("supplier":"Sup","status":"Allocated","designation":"PendingCancel",)"
                              R"("cancellation":"requested"},)"
                              R"({"line_item_uuid":"line-2","sku":"","name":"","quantity":3,"supplier":"",)"
                              R"("status":"Cancelled","designation":"","cancellation":"cancelled"}]})"
                              "\n"));
}

void CliTextTest::theServersPrecisionOfATimeIsKept_data()
{
    QTest::addColumn<QString>("serverText");
    QTest::addColumn<QDateTime>("read");
    QTest::addColumn<QString>("written");
    const QDateTime time(QDate(2019, 3, 1), QTime(12, 13, 14, 123), Qt::UTC);
    QTest::newRow("microseconds") << u"2019-03-01T12:13:14.123456Z"_s << time << u"2019-03-01T12:13:14.123456Z"_s;
    QTest::newRow("a blank and no zone") << u"2019-03-01 12:13:14.123456"_s << time << u"2019-03-01T12:13:14.123456Z"_s;
    QTest::newRow("milliseconds") << u"2019-03-01T12:13:14.123+00:00"_s << time << u"2019-03-01T12:13:14.123Z"_s;
    QTest::newRow("seconds") << u"2019-03-01T12:13:14Z"_s << time << u"2019-03-01T12:13:14Z"_s;
    QTest::newRow("not readable") << u"last Tuesday"_s << QDateTime() << u"last Tuesday"_s;
    QTest::newRow("none") << QString() << QDateTime() << QString();
}

void CliTextTest::theServersPrecisionOfATimeIsKept()
{
    QFETCH(const QString, serverText);
    QFETCH(const QDateTime, read);
    QFETCH(const QString, written);
    Order order;
    order.created = read;
    order.createdText = serverText;
    QCOMPARE(createdText(order), written);
}

void CliTextTest::bothNotesAreInOneText()
{
    Order order;
    QCOMPARE(notesText(order), QString());
    order.supplierNotes = u"packed"_s;
    QCOMPARE(notesText(order), u"packed"_s);
    order.retailerNotes = u"gift"_s;
    QCOMPARE(notesText(order), u"gift\npacked"_s);
}

void CliTextTest::anActionHasThePromisedMembers()
{
    ActionOutcome outcome;
    outcome.intent.kind = ActionKind::CancelItem;
    outcome.intent.orderUuid = u"order-1"_s;
    outcome.intent.lineItemUuid = u"line-1"_s;
    outcome.state = ActionState::Requested;
    outcome.http = 204;
    outcome.message = u"Taken."_s;
    Order order = Testing::order({});
    order.purchaseOrderNumber = u"0042"_s;
    QCOMPARE(
        actionJson(reportOf(outcome, u"LINE-1"_s, &order)).line(),
        QByteArray(R"({"action":"cancel-item","target":"line-1","state":"requested","http":204,"message":"Taken.",)"
                   R"("order_uuid":"order-1","po_number":"0042","given":"LINE-1","why":null,"reason":null})"
                   "\n"));

    outcome.state = ActionState::Refused;
    outcome.http = 0;
    outcome.refusal = Refusal{RefusalReason::Shipped, u"1Z"_s};
    outcome.intent.reason = u"changed mind"_s;
    const QJsonObject refused
        = QJsonDocument::fromJson(actionJson(reportOf(outcome, u"line-1"_s, nullptr)).line()).object();
    QVERIFY(refused.value("http"_L1).isNull());
    QCOMPARE(refused.value("why"_L1).toString(), QString(wireName(RefusalReason::Shipped)));
    QCOMPARE(refused.value("reason"_L1).toString(), u"changed mind"_s);
    QVERIFY(refused.value("po_number"_L1).isNull());
}

void CliTextTest::detailsShowHostileTextAsMarks()
{
    LineItem line = Testing::withParcel(Testing::line(u"line-1"_s, hostile, hostile), hostile);
    line.itemName = hostile;
    line.supplier.name = hostile;
    Order order = Testing::order({line});
    order.purchaseOrderNumber = hostile;
    order.createdText = hostile;
    order.address.name = hostile;
    order.retailer.name = hostile;
    order.retailerNotes = hostile;
    const QString details = orderDetails(order);
    QVERIFY(!holdsControls(QString(details).remove(u'\n')));
    TextTable table = orderTable();
    table.addRow(orderRow(order));
    QVERIFY(!holdsControls(table.take().remove(u'\n')));
}

void CliTextTest::theWorstExitCodeWins()
{
    // 3, 2, 5, 4 and then 0.
    const QList<ExitCode> fromWorst{ExitCode::Unknown, ExitCode::Refused, ExitCode::NotReached, ExitCode::NotAllowed,
                                    ExitCode::Done};
    for (qsizetype i = 0; i < fromWorst.size(); ++i) {
        for (qsizetype j = i; j < fromWorst.size(); ++j) {
            QCOMPARE(worst(fromWorst.at(i), fromWorst.at(j)), fromWorst.at(i));
            QCOMPARE(worst(fromWorst.at(j), fromWorst.at(i)), fromWorst.at(i));
        }
    }
}

void CliTextTest::outcomesBecomeExitCodes_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<ActionState>("state");
    QTest::addColumn<std::optional<Refusal>>("refusal");
    QTest::addColumn<std::optional<ApiError>>("error");
    QTest::addColumn<ExitCode>("exitCode");
    const std::optional<Refusal> noRefusal;
    const std::optional<ApiError> noError;
    const auto refusal = [](RefusalReason reason) { return std::optional(Refusal{reason, {}}); };
    const auto error = [](Kind kind) { return std::optional(ApiError{.kind = kind}); };
    QTest::newRow("requested") << ActionState::Requested << noRefusal << noError << ExitCode::Done;
    QTest::newRow("settled") << ActionState::Settled << noRefusal << noError << ExitCode::Done;
    QTest::newRow("settled after a loss")
        << ActionState::Settled << noRefusal << error(Kind::ConnectionLost) << ExitCode::Done;
    QTest::newRow("shipped") << ActionState::Refused << refusal(RefusalReason::Shipped) << noError << ExitCode::Refused;
    QTest::newRow("wrong account") << ActionState::Refused << refusal(RefusalReason::NeedsSupplier) << noError
                                   << ExitCode::NotAllowed;
    QTest::newRow("no permission") << ActionState::Refused << refusal(RefusalReason::LacksPermission) << noError
                                   << ExitCode::NotAllowed;
    QTest::newRow("401") << ActionState::Refused << noRefusal << error(Kind::NotSignedIn) << ExitCode::NotAllowed;
    QTest::newRow("403") << ActionState::Refused << noRefusal << error(Kind::NotPermitted) << ExitCode::NotAllowed;
    QTest::newRow("409") << ActionState::Refused << noRefusal << error(Kind::WrongAccountType) << ExitCode::NotAllowed;
    QTest::newRow("404") << ActionState::Refused << noRefusal << error(Kind::NotFound) << ExitCode::Refused;
    QTest::newRow("422") << ActionState::Refused << noRefusal << error(Kind::CannotBePerformed) << ExitCode::Refused;
    QTest::newRow("429") << ActionState::Refused << noRefusal << error(Kind::TooManyRequests) << ExitCode::Refused;
    QTest::newRow("superseded") << ActionState::Superseded << refusal(RefusalReason::Shipped) << noError
                                << ExitCode::Refused;
    QTest::newRow("unknown") << ActionState::Unknown << noRefusal << error(Kind::ServerFailure) << ExitCode::Unknown;
    QTest::newRow("no connection") << ActionState::NotSent << noRefusal << error(Kind::ConnectionRefused)
                                   << ExitCode::NotReached;
    QTest::newRow("no token") << ActionState::NotSent << noRefusal << error(Kind::NoCredentials)
                              << ExitCode::NotAllowed;
    QTest::newRow("stopped") << ActionState::NotSent << noRefusal << noError << ExitCode::NotReached;
}

void CliTextTest::outcomesBecomeExitCodes()
{
    QFETCH(const ActionState, state);
    QFETCH(const std::optional<Refusal>, refusal);
    QFETCH(const std::optional<ApiError>, error);
    QFETCH(const ExitCode, exitCode);
    QCOMPARE(exitCodeOf(state, refusal, error), exitCode);
}

void CliTextTest::onlyAClearYesIsYes()
{
    for (const QString &yes : {u"y"_s, u"Y"_s, u"yes"_s, u" YES \r"_s})
        QVERIFY2(isYes(yes), qPrintable(yes));
    for (const QString &no : {QString(), u" "_s, u"n"_s, u"no"_s, u"yess"_s, u"y yes"_s, u"j"_s, u"1"_s})
        QVERIFY2(!isYes(no), qPrintable(no));
}

QTEST_GUILESS_MAIN(CliTextTest)
#include "tst_clitext.moc"
