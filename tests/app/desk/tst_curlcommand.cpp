// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/account.h"
#include "app/desk/curlcommand.h"

#include <QProcess>
#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

const auto uuid = u"5f0c2a9e-0000-4000-8000-0000000000e1"_s;

Account accountAt(const QString &server, Release release)
{
    Account account;
    account.name = u"a"_s;
    account.server = QUrl(server);
    account.release = release;
    return account;
}

/// What a program called curl would be given, each word, when a shell runs @p command.
QStringList wordsFor(const QString &command)
{
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"RESCIND_TOKEN"_s, u"to ken $(x) 'y'"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"curl() { printf '%s\\0' \"$@\"; }; "_s + command});
    if (!shell.waitForFinished())
        return {};
    QStringList words;
    const auto all = shell.readAllStandardOutput().split('\0');
    for (const auto &word : all)
        words << QString::fromUtf8(word);
    words.removeLast(); // behind the last end
    return words;
}

QString valueOf(const QStringList &words, const QString &option)
{
    return words.value(words.indexOf(option) + 1);
}

} // namespace

/// Calls for a terminal: what the program would send, without the token, and nothing that a shell acts on.
class TestCurlCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachDeedIsWhatTheProgramSends_data();
    void eachDeedIsWhatTheProgramSends();
    void readingIsACallToo_data();
    void readingIsACallToo();
    void theTokenIsTheShells();
    void theServersTextsAreOneWord_data();
    void theServersTextsAreOneWord();
    void whatCouldNotBeSentIsNotSaid();
    void quotingKeepsEveryText();
};

void TestCurlCommand::eachDeedIsWhatTheProgramSends_data()
{
    QTest::addColumn<ActionKind>("kind");
    QTest::addColumn<Release>("release");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("body");
    const auto order = u"{\"order_uuid\": \"%1\"}"_s.arg(uuid);
    const auto nothing = u"{}"_s;
    for (const auto release : {Release::Timpanogos, Release::V1}) {
        const auto prefix = release == Release::Timpanogos ? u"/timp"_s : QString();
        const auto row = [&](ActionKind kind, const QString &verb, const QString &path, const QString &body) {
            QTest::addRow("%s, %s", wireName(kind).data(), wireName(release).data())
                << kind << release << verb << path << body;
        };
        row(ActionKind::CancelOrder, u"PATCH"_s, prefix + u"/orders/cancel/"_s, order);
        row(ActionKind::CancelItem, u"DELETE"_s, prefix + u"/orders/items/cancel/%1/"_s.arg(uuid), nothing);
        // A supplier's answer exists in Timpanogos alone.
        row(ActionKind::ConfirmOrder, u"PATCH"_s, u"/timp/orders/cancel/%1/confirm/"_s.arg(uuid), nothing);
        row(ActionKind::RejectOrder, u"PATCH"_s, u"/timp/orders/cancel/%1/reject/"_s.arg(uuid), nothing);
        row(ActionKind::ConfirmItem, u"PATCH"_s, u"/timp/orders/items/cancel/%1/confirm/"_s.arg(uuid), nothing);
        row(ActionKind::RejectItem, u"PATCH"_s, u"/timp/orders/items/cancel/%1/reject/"_s.arg(uuid), nothing);
    }
}

void TestCurlCommand::eachDeedIsWhatTheProgramSends()
{
    QFETCH(ActionKind, kind);
    QFETCH(Release, release);
    QFETCH(QString, verb);
    QFETCH(QString, path);
    QFETCH(QString, body);
    const auto command = CurlCommand::forDeed(accountAt(u"https://api.cruxconnect.com"_s, release), kind, uuid);
    QVERIFY(!command.contains(u'\n'));
    const auto words = wordsFor(command);
    QCOMPARE(valueOf(words, u"--request"_s), verb);
    QCOMPARE(words.last(), u"https://api.cruxconnect.com"_s + path);
    QCOMPARE(valueOf(words, u"--data-raw"_s), body);
    QVERIFY(words.contains(u"Content-Type: application/json; charset=utf-8"_s));
    // AND it asks curl for nothing else: no redirects, no cookies, no trust in any certificate
    for (const auto &option : {u"-L"_s, u"--location"_s, u"-k"_s, u"--insecure"_s, u"-b"_s, u"--cookie"_s})
        QVERIFY2(!words.contains(option), qPrintable(option));
}

void TestCurlCommand::readingIsACallToo_data()
{
    QTest::addColumn<Release>("release");
    QTest::addColumn<QString>("path");
    QTest::newRow("timp") << Release::Timpanogos << u"/timp/orders/%1/"_s.arg(uuid);
    QTest::newRow("v1") << Release::V1 << u"/orders/%1/"_s.arg(uuid);
}

void TestCurlCommand::readingIsACallToo()
{
    QFETCH(Release, release);
    QFETCH(QString, path);
    const auto words = wordsFor(CurlCommand::forOrder(accountAt(u"http://127.0.0.1:8080"_s, release), uuid));
    QCOMPARE(valueOf(words, u"--request"_s), u"GET"_s);
    QCOMPARE(words.last(), u"http://127.0.0.1:8080"_s + path);
    QVERIFY(!words.contains(u"--data-raw"_s));
}

void TestCurlCommand::theTokenIsTheShells()
{
    const auto command = CurlCommand::forOrder(accountAt(u"https://api.example"_s, Release::V1), uuid);
    QVERIFY(command.contains(u"$RESCIND_TOKEN"_s));
    QVERIFY(wordsFor(command).contains(u"Authorization: Token to ken $(x) 'y'"_s));
}

void TestCurlCommand::theServersTextsAreOneWord_data()
{
    QTest::addColumn<QString>("hostile");
    QTest::newRow("a quote") << u"x' ; touch /tmp/no; echo '"_s;
    QTest::newRow("a command") << u"$(touch /tmp/no)`id`"_s;
    QTest::newRow("an option") << u"--output"_s;
    QTest::newRow("a pattern") << u"{a,b}[1-9]*?"_s;
    QTest::newRow("a backslash") << u"\\' \"\\"_s;
    QTest::newRow("a path") << u"a/../../b"_s;
    QTest::newRow("another script") << u"注文 é"_s;
    QTest::newRow("exclamation") << u"!! !x"_s;
}

void TestCurlCommand::theServersTextsAreOneWord()
{
    QFETCH(QString, hostile);
    const auto account = accountAt(u"https://api.example"_s, Release::Timpanogos);
    // GIVEN a uuid that the server made up THEN it stands in the path, encoded, or in the body, escaped
    const auto words = wordsFor(CurlCommand::forDeed(account, ActionKind::ConfirmItem, hostile));
    QCOMPARE(words.last(), u"https://api.example/timp/orders/items/cancel/"_s
                               + QString::fromLatin1(hostile.toUtf8().toPercentEncoding()) + u"/confirm/"_s);
    const auto inBody = wordsFor(CurlCommand::forDeed(account, ActionKind::CancelOrder, hostile));
    QCOMPARE(inBody.last(), u"https://api.example/timp/orders/cancel/"_s);
    auto escaped = hostile;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    QCOMPARE(valueOf(inBody, u"--data-raw"_s), u"{\"order_uuid\": \"%1\"}"_s.arg(escaped));
    QCOMPARE(inBody.size(), 14);
}

void TestCurlCommand::whatCouldNotBeSentIsNotSaid()
{
    const auto good = accountAt(u"https://api.example"_s, Release::Timpanogos);
    for (const auto &none : {QString(), u"a\nb"_s, u"a\x1b[31m"_s, QString(QChar(0)), QString(QChar(0xD800))})
        QCOMPARE(CurlCommand::forDeed(good, ActionKind::CancelOrder, none), QString());
    QCOMPARE(CurlCommand::forOrder(good, u".."_s), QString());
    QCOMPARE(CurlCommand::forOrder(accountAt(u"http://api.example"_s, Release::Timpanogos), uuid), QString());
    QCOMPARE(CurlCommand::forOrder(accountAt(u"https://u:p@api.example"_s, Release::Timpanogos), uuid), QString());
}

void TestCurlCommand::quotingKeepsEveryText()
{
    for (const auto &text : {u""_s, u"plain"_s, u"it's"_s, u"''"_s, u"$x `y` \\ \" ! * ?"_s, u"a\nb\tc"_s}) {
        const auto words = wordsFor(u"curl "_s + CurlCommand::shellQuoted(text));
        QCOMPARE(words, QStringList{text});
    }
}

QTEST_GUILESS_MAIN(TestCurlCommand)
#include "tst_curlcommand.moc"
