// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/shopcalls.h"

#include <QDir>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;

namespace {

constexpr int patience = 60'000;

/// Everything the retailer can see of a shop.
QByteArray wholeShop(SandboxProcess &sandbox)
{
    ShopCalls shop(sandbox);
    return shop.as(u"rita"_s, "POST", "/timp/orders/", R"({"limit":500})").body;
}

} // namespace

/// The program as its user meets it: starting, saying where it is, refusing, ending.
class SandboxProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLineSaysWhereItIsAndWhoWorksThere();
    void everyUserCanLogIn();
    void anAddressBeyondThisMachineIsRefused_data();
    void anAddressBeyondThisMachineIsRefused();
    void itListensOnLoopbackAlone();
    void aTakenPortIsReported();
    void aWrongOptionIsExplained_data();
    void aWrongOptionIsExplained();
    void theSameSeedMakesTheSameShop();
    void ordersAreDatedBeforeNow();
    void anEmptyShopIsAShop();
    void hundredThousandOrdersAreServed();
    void aFileKeepsTheShop();
    void aForeignFileIsLeftAlone();
    void tokensExpire();
    void theLogTellsEveryArrivalAndNoSecret();
#ifdef Q_OS_UNIX
    void itEndsWhenItsParentEnds();
#endif
    void itEndsWhenItsInputCloses();
    void withoutTheOptionAClosedInputIsNothing();
    void aTerminatedSandboxTidiesUp();
    void httpsIsServedWithItsOwnAuthority();
    void httpsWithoutOpensslIsExplained();
    void helpIsPrinted();
};

void SandboxProgramTest::theFirstLineSaysWhereItIsAndWhoWorksThere()
{
    SandboxProcess sandbox({u"--orders"_s, u"5"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    const auto line = sandbox.readyLine();
    QCOMPARE(line.keys(), (QStringList{u"ca"_s, u"pid"_s, u"ready"_s, u"release"_s, u"url"_s, u"users"_s}));
    QCOMPARE(line.value("pid"_L1).toInteger(), sandbox.process().processId());
    QVERIFY(line.value("ca"_L1).isNull());
    QCOMPARE(line.value("release"_L1).toArray(), (QJsonArray{u"timp"_s, u"v1"_s}));
    QCOMPARE(sandbox.url().host(), u"127.0.0.1"_s);
    QStringList seats;
    for (const auto &user : sandbox.users())
        seats << user.name + u':' + user.role;
    QCOMPARE(seats, (QStringList{u"rita:retailer"_s, u"dana:support"_s, u"sam:supplier"_s, u"sue:supplier"_s,
                                 u"nora:restricted"_s, u"stan:restricted"_s, u"otto:retailer"_s}));
    // What people read goes elsewhere.
    QVERIFY(sandbox.errorText().contains(u"sandbox-rita"_s));
}

void SandboxProgramTest::everyUserCanLogIn()
{
    SandboxProcess sandbox({u"--orders"_s, u"5"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    for (const auto &user : sandbox.users())
        QVERIFY2(!sandbox.tokenOf(user.name).isEmpty(), qPrintable(user.name));
}

void SandboxProgramTest::anAddressBeyondThisMachineIsRefused_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"0.0.0.0", "::", "192.168.1.10", "example.com", "128.0.0.1", ""})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void SandboxProgramTest::anAddressBeyondThisMachineIsRefused()
{
    QFETCH(const QString, host);
    SandboxProcess sandbox({u"--host"_s, host});
    QVERIFY(!sandbox.start());
    QTRY_COMPARE_WITH_TIMEOUT(sandbox.process().exitCode(), 1, patience);
    QVERIFY(sandbox.errorText().contains(u"loopback"_s));
}

void SandboxProgramTest::itListensOnLoopbackAlone()
{
    SandboxProcess sandbox({u"--orders"_s, u"5"_s, u"--host"_s, u"localhost"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    // Another address of this machine's loopback can have the same port, which one that listens everywhere would hold.
    QTcpServer other;
    QVERIFY2(other.listen(QHostAddress(u"127.0.0.2"_s), sandbox.port()), qPrintable(other.errorString()));
}

void SandboxProgramTest::aTakenPortIsReported()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    SandboxProcess sandbox({u"--orders"_s, u"5"_s, u"--port"_s, QString::number(other.serverPort())});
    QVERIFY(!sandbox.start());
    QTRY_COMPARE_WITH_TIMEOUT(sandbox.process().exitCode(), 1, patience);
    QVERIFY(sandbox.errorText().contains(QString::number(other.serverPort())));
}

void SandboxProgramTest::aWrongOptionIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *option, const char *value) {
        QTest::addRow("%s %s", option, value)
            << QStringList{u"--"_s + QString::fromLatin1(option), QString::fromLatin1(value)}
            << QString::fromLatin1(option);
    };
    row("orders", "1000001");
    row("orders", "-1");
    row("orders", "many");
    row("port", "65536");
    row("seed", "x");
    row("now", "tomorrow");
    row("latency", "-1");
    row("paging", "backwards");
    row("page-max", "0");
    row("token-life", "0");
    row("autopilot", "soon");
    row("autopilot", "1:101");
    row("answer-status", "201");
    row("frobnicate", "1");
    QTest::newRow("argument") << QStringList{u"surplus"_s} << u"surplus"_s;
}

void SandboxProgramTest::aWrongOptionIsExplained()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, named);
    SandboxProcess sandbox(arguments);
    QVERIFY(!sandbox.start());
    QTRY_COMPARE_WITH_TIMEOUT(sandbox.process().exitCode(), 1, patience);
    QVERIFY2(sandbox.errorText().contains(named), qPrintable(sandbox.errorText()));
}

void SandboxProgramTest::theSameSeedMakesTheSameShop()
{
    const auto shopOf = [](const QString &seed) {
        SandboxProcess sandbox({u"--orders"_s, u"300"_s, u"--seed"_s, seed});
        return sandbox.start() ? wholeShop(sandbox) : QByteArray();
    };
    const auto first = shopOf(u"42"_s);
    QVERIFY(first.size() > 100'000);
    QCOMPARE(shopOf(u"42"_s), first);
    QVERIFY(shopOf(u"43"_s) != first);
}

void SandboxProgramTest::ordersAreDatedBeforeNow()
{
    SandboxProcess sandbox({u"--orders"_s, u"100"_s, u"--now"_s, u"2025-07-01T12:00:00Z"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    const auto orders = QJsonDocument::fromJson(wholeShop(sandbox)).object().value("orders"_L1).toArray();
    QCOMPARE(orders.size(), 100);
    for (const auto &order : orders) {
        const auto created = order.toObject().value("created_date"_L1).toString();
        QVERIFY2(created < u"2025-07-01T12:00:00"_s && created > u"2025-05-19"_s, qPrintable(created));
    }
}

void SandboxProgramTest::anEmptyShopIsAShop()
{
    SandboxProcess sandbox({u"--orders"_s, u"0"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    QCOMPARE(wholeShop(sandbox), R"({"total_results":0,"orders":[]})"_ba);
}

void SandboxProgramTest::hundredThousandOrdersAreServed()
{
    SandboxProcess sandbox({u"--orders"_s, u"100000"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    ShopCalls shop(sandbox);
    const auto page = shop.list(u"rita"_s, {{u"start"_s, 99'900}, {u"limit"_s, 500}});
    QCOMPARE(page.value("total_results"_L1).toInt(), 100'000);
    QCOMPARE(page.value("orders"_L1).toArray().size(), 100);
    QCOMPARE(shop.order(u"5527771067"_s).value("line_items"_L1).toArray().size(), 3);
    QCOMPARE(shop.cancelOrder(ShopCalls::uuidOf(shop.order(u"5527771067"_s))), 204);
}

void SandboxProgramTest::aFileKeepsTheShop()
{
    const QTemporaryDir folder;
    const QStringList arguments{u"--orders"_s, u"30"_s, u"--db"_s, folder.filePath(u"shop.db"_s)};
    QByteArray uuid;
    QStringList truth;
    {
        SandboxProcess sandbox(arguments);
        QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
        ShopCalls shop(sandbox);
        uuid = ShopCalls::uuidOf(shop.order(u"5527771067"_s));
        QCOMPARE(shop.cancelOrder(uuid), 204);
        QCOMPARE(shop.answerOrder(uuid, "confirm", u"sam"_s), 204);
        truth = shop.truth(uuid);
    } // killed
    SandboxProcess again(arguments);
    QVERIFY2(again.start(), qPrintable(again.errorText()));
    ShopCalls shop(again);
    QCOMPARE(shop.truth(uuid), truth);
    QCOMPARE(shop.list(u"rita"_s, {}).value("total_results"_L1).toInt(), 30);
    QCOMPARE(shop.answerOrder(uuid, "reject", u"sue"_s), 204);
}

void SandboxProgramTest::aForeignFileIsLeftAlone()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"letter.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto content = QByteArray("Dear sandbox, I am no database. ").repeated(100);
    file.write(content);
    file.close();
    SandboxProcess sandbox({u"--db"_s, file.fileName()});
    QVERIFY(!sandbox.start());
    QTRY_COMPARE_WITH_TIMEOUT(sandbox.process().exitCode(), 1, patience);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void SandboxProgramTest::tokensExpire()
{
    SandboxProcess sandbox({u"--orders"_s, u"5"_s, u"--token-life"_s, u"0.4"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    const auto token = sandbox.tokenOf(u"rita"_s);
    QVERIFY(!token.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(sandbox.call("GET", "/timp/organizations/", {}, token).status, 401, patience);
    QVERIFY(!sandbox.tokenOf(u"rita"_s).isEmpty());
}

void SandboxProgramTest::theLogTellsEveryArrivalAndNoSecret()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"arrivals.jsonl"_s);
    SandboxProcess sandbox({u"--orders"_s, u"30"_s, u"--log"_s, path});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    ShopCalls shop(sandbox);
    const auto uuid = ShopCalls::uuidOf(shop.order(u"5527771067"_s));
    QCOMPARE(shop.cancelOrder(uuid), 204);
    QCOMPARE(shop.cancelOrder(uuid), 422);
    const auto token = shop.token(u"rita"_s);

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    const auto lines = text.trimmed().split('\n');
    QCOMPARE(lines.size(), 4); // log-in, list, two cancels
    const auto last = QJsonDocument::fromJson(lines.at(3)).object();
    QCOMPARE(last.value("seq"_L1).toInt(), 4);
    QCOMPARE(last.value("method"_L1).toString(), u"PATCH"_s);
    QCOMPARE(last.value("path"_L1).toString(), u"/timp/orders/cancel/"_s);
    QCOMPARE(last.value("status"_L1).toInt(), 422);
    QCOMPARE(last.value("effect"_L1).toBool(true), false);
    QCOMPARE(last.value("target"_L1).toString(), QString::fromLatin1(uuid));
    QCOMPARE(last.value("user"_L1).toString(), u"rita"_s);
    QCOMPARE(QJsonDocument::fromJson(lines.at(2)).object().value("effect"_L1).toBool(), true);
    QVERIFY(!text.contains(token) && !text.contains("sandbox-rita"));

    QCOMPARE(sandbox.arrivalsOf("PATCH", "/orders/cancel/"), 2);
    const auto effects = sandbox.call("GET", "/sandbox/effects/").json().object();
    QCOMPARE(effects.value("effects"_L1).toInt(), 1);
    QCOMPARE(effects.value("by_target"_L1).toObject().value(QString::fromLatin1(uuid)).toInt(), 1);
    QCOMPARE(sandbox.call("DELETE", "/sandbox/log/").status, 204);
    QCOMPARE(sandbox.arrivals().size(), 0);
}

#ifdef Q_OS_UNIX
void SandboxProgramTest::itEndsWhenItsParentEnds()
{
    // GIVEN a parent that started a sandbox and waits for it
    SandboxProcess known({u"--orders"_s, u"5"_s}); // for the program's path
    QVERIFY(known.start());
    QProcess parent;
    parent.start(u"/bin/sh"_s, {u"-c"_s, u"\"$0\" --orders 5 --end-with-parent; exit 0"_s, known.process().program()});
    QJsonObject ready;
    QByteArray output;
    QTRY_VERIFY_WITH_TIMEOUT(
        (output += parent.readAllStandardOutput(), ready = QJsonDocument::fromJson(output).object(), !ready.isEmpty()),
        patience);
    QVERIFY(ready.value("pid"_L1).toInteger() != parent.processId());
    QTcpSocket connection;
    connection.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl(ready.value("url"_L1).toString()).port()));
    QTRY_COMPARE_WITH_TIMEOUT(connection.state(), QAbstractSocket::ConnectedState, patience);
    // WHEN the parent is killed, THEN the sandbox ends too
    parent.kill();
    QTRY_COMPARE_WITH_TIMEOUT(connection.state(), QAbstractSocket::UnconnectedState, patience);
}
#endif

void SandboxProgramTest::itEndsWhenItsInputCloses()
{
    SandboxProcess sandbox({u"--orders"_s, u"5"_s, u"--end-with-parent"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    sandbox.process().write("chatter is no reason to end\n");
    QVERIFY(!sandbox.tokenOf(u"rita"_s).isEmpty());
    sandbox.process().closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(sandbox.process().state(), QProcess::NotRunning, patience);
    QCOMPARE(sandbox.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(sandbox.process().exitCode(), 0);
}

void SandboxProgramTest::withoutTheOptionAClosedInputIsNothing()
{
    SandboxProcess sandbox({u"--orders"_s, u"5"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    sandbox.process().closeWriteChannel();
    for (int i = 0; i < 20; ++i)
        QVERIFY(!sandbox.tokenOf(u"rita"_s).isEmpty());
}

void SandboxProgramTest::aTerminatedSandboxTidiesUp()
{
#ifdef __SANITIZE_THREAD__
    QSKIP("The thread sanitizer keeps a signal from a program that waits in glib's poll.");
#endif
    SandboxProcess sandbox({u"--orders"_s, u"5"_s, u"--tls"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    QVERIFY(QFile::exists(sandbox.certificateAuthorityPath()));
    sandbox.process().terminate();
    QTRY_COMPARE_WITH_TIMEOUT(sandbox.process().state(), QProcess::NotRunning, patience);
    QVERIFY(!QFile::exists(sandbox.certificateAuthorityPath()));
}

void SandboxProgramTest::httpsIsServedWithItsOwnAuthority()
{
    SandboxProcess sandbox({u"--orders"_s, u"5"_s, u"--tls"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    QCOMPARE(sandbox.url().scheme(), u"https"_s);
    // Whoever trusts its authority is served …
    QVERIFY(!sandbox.tokenOf(u"rita"_s).isEmpty());
    // … also under its name …
    QSslSocket socket;
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(sandbox.certificateAuthorityPath()));
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(u"localhost"_s, sandbox.port(), QIODevice::ReadWrite, QAbstractSocket::IPv4Protocol);
    QTRY_VERIFY_WITH_TIMEOUT(socket.isEncrypted(), patience);
    // … and whoever does not is warned.
    QSslSocket stranger;
    QSignalSpy warned(&stranger, &QSslSocket::sslErrors);
    stranger.connectToHostEncrypted(u"127.0.0.1"_s, sandbox.port());
    QTRY_COMPARE_WITH_TIMEOUT(warned.count(), 1, patience);
    QVERIFY(!stranger.isEncrypted());
    // No private key lies about, and the folder is the user's alone.
    const QFileInfo authority(sandbox.certificateAuthorityPath());
    QVERIFY(authority.dir().entryList({u"*.key"_s}).isEmpty());
    QVERIFY(!(QFileInfo(authority.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void SandboxProgramTest::httpsWithoutOpensslIsExplained()
{
    SandboxProcess sandbox({u"--orders"_s, u"5"_s, u"--tls"_s});
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, u"/nowhere"_s);
    sandbox.process().setProcessEnvironment(environment);
    QVERIFY(!sandbox.start());
    QTRY_COMPARE_WITH_TIMEOUT(sandbox.process().exitCode(), 1, patience);
    QVERIFY2(sandbox.errorText().contains(u"openssl"_s), qPrintable(sandbox.errorText()));
}

void SandboxProgramTest::helpIsPrinted()
{
    SandboxProcess known({u"--orders"_s, u"5"_s});
    QVERIFY(known.start());
    for (const auto &[option, word] :
         {std::pair(u"--help"_s, "--autopilot"), std::pair(u"--version"_s, RESCIND_VERSION),
          std::pair(u"--help-faults"_s, "captive-portal")}) {
        QProcess help;
        help.start(known.process().program(), {option});
        QTRY_COMPARE_WITH_TIMEOUT(help.state(), QProcess::NotRunning, patience);
        QCOMPARE(help.exitCode(), 0);
        const auto text = help.readAllStandardOutput();
        QVERIFY2(text.contains(word), text.constData());
    }
}

QTEST_GUILESS_MAIN(SandboxProgramTest)
#include "tst_sandboxprogram.moc"
