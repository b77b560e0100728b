// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/singleinstance.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Rescind;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Handover = SingleInstance::Handover;
using Role = SingleInstance::Role;

namespace {

constexpr int patience = 30'000;

OrderLink link(const QString &text)
{
    return OrderLink::parse(text).value_or(OrderLink());
}

mode_t modeOf(const QString &path)
{
    struct stat facts = {};
    return stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_mode & 07777 : 0;
}

/// The socket in @p folder; empty when there is none.
QString socketIn(const QTemporaryDir &folder)
{
    const auto entries = QDir(folder.filePath(u"rescind"_s)).entryInfoList(QDir::System | QDir::Files);
    for (const auto &entry : entries) {
        struct stat facts = {};
        if (stat(QFile::encodeName(entry.filePath()).constData(), &facts) == 0 && S_ISSOCK(facts.st_mode))
            return entry.filePath();
    }
    return {};
}

/// What the first says to @p bytes; null when it says nothing before it hangs up.
QByteArray answerTo(const QString &socketPath, const QByteArray &bytes)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath);
    if (!QTest::qWaitFor([&] { return socket.state() == QLocalSocket::ConnectedState; }, patience))
        return {};
    socket.write(bytes);
    if (!QTest::qWaitFor([&] { return socket.state() == QLocalSocket::UnconnectedState; }, patience))
        return "still there";
    return socket.readAll();
}

} // namespace

/// One window for each profile: who comes later finds it, and can say hardly anything.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksAreTaken_data();
    void linksAreTaken();
    void whatIsNoLinkIsRefused_data();
    void whatIsNoLinkIsRefused();
    void aHandoverIsALineAndBack();
    void theSecondFindsTheFirst();
    void theFirstHearsWhatTheSecondWasStartedFor();
    void otherNamesAreApart();
    void whoIsLeftBecomesTheFirst();
    void aDeadOnesSocketIsNoHindrance();
    void whoStartsWhileTheFirstIsGettingReadyIsHeard();
    void ofManyAtOnceOneIsTheFirst();
    void whoDoesNotAnswerIsNotWaitedForForever();
    void nobodyElseMayLookIn();
    void whateverElseIsSaidIsRefused_data();
    void whateverElseIsSaidIsRefused();
    void whoSaysNothingIsHungUpOn();
    void withoutAFolderEverybodyIsAlone();
};

void TestSingleInstance::linksAreTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<OrderLink::Kind>("kind");
    QTest::addColumn<QString>("value");
    const auto uuid = u"0000000a-0000-4000-8000-000000000001"_s;
    QTest::newRow("order") << u"rescind://order/"_s + uuid << OrderLink::Kind::Order << uuid;
    QTest::newRow("capitals") << u"RESCIND://Order/"_s + uuid.toUpper() << OrderLink::Kind::Order << uuid;
    QTest::newRow("slash") << u"rescind://order/"_s + uuid + u'/' << OrderLink::Kind::Order << uuid;
    QTest::newRow("number") << u"rescind://po/0005527771067"_s << OrderLink::Kind::PurchaseOrder << u"0005527771067"_s;
    QTest::newRow("encoded") << u"rescind://po/A%2F7%20b%C3%A9"_s << OrderLink::Kind::PurchaseOrder << u"A/7 bé"_s;
    QTest::newRow("the longest") << u"rescind://po/"_s + u"一"_s.repeated(128) << OrderLink::Kind::PurchaseOrder
                                 << u"一"_s.repeated(128);
    QTest::newRow("dots") << u"rescind://po/.."_s << OrderLink::Kind::PurchaseOrder << u".."_s;
}

void TestSingleInstance::linksAreTaken()
{
    QFETCH(QString, text);
    QFETCH(OrderLink::Kind, kind);
    QFETCH(QString, value);
    QVERIFY(OrderLink::isMeant(text));
    const auto parsed = OrderLink::parse(text);
    QVERIFY(parsed);
    QCOMPARE(parsed->kind, kind);
    QCOMPARE(parsed->value, value);
    // AND it can be told on
    QCOMPARE(OrderLink::parse(parsed->text()), parsed);
}

void TestSingleInstance::whatIsNoLinkIsRefused_data()
{
    QTest::addColumn<QString>("text");
    const auto uuid = u"0000000a-0000-4000-8000-000000000001"_s;
    const QStringList texts{u""_s,
                            u"5527771067"_s,
                            u"rescind:"_s,
                            u"rescind://"_s,
                            u"rescind://order"_s,
                            u"rescind://order/"_s,
                            u"rescind://order/"_s + uuid.chopped(1),
                            u"rescind://order/{"_s + uuid + u'}',
                            u"rescind://order/5527771067"_s,
                            u"rescind://cancel/"_s + uuid,
                            u"rescind://order/"_s + uuid + u"/cancel"_s,
                            u"rescind://order/"_s + uuid + u"?do=cancel"_s,
                            u"rescind://order/"_s + uuid + u"#x"_s,
                            u"rescind://a@order/"_s + uuid,
                            u"rescind://order:1/"_s + uuid,
                            u"rescind://po/a b"_s,
                            u"rescind://po/a\nb"_s,
                            u"rescind://po/%0A"_s,
                            u"rescind://po/%00"_s,
                            u"rescind://po/%E2%80%AEx"_s,
                            u"rescind://po/%20x"_s,
                            u"rescind://po/%ff"_s,
                            u"rescind://po/%zz"_s,
                            u"rescind://po/%"_s,
                            u"rescind://po/"_s + u"1"_s.repeated(129),
                            u"rescind://po/"_s + u"%31"_s.repeated(400),
                            u"https://po/1"_s,
                            u" rescind://po/1"_s,
                            u"rescind://po/a\\b"_s,
                            u"file:///etc/passwd"_s};
    for (const auto &text : texts)
        QTest::newRow(qPrintable(text.left(60))) << text;
}

void TestSingleInstance::whatIsNoLinkIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!OrderLink::parse(text));
}

void TestSingleInstance::aHandoverIsALineAndBack()
{
    for (const auto &what : {Handover{}, Handover{link(u"rescind://po/a%20é"_s), {}},
                             Handover{link(u"rescind://po/1"_s), "kwin-7_a:b"}, Handover{{}, "token/1+2="},
                             Handover{link(u"rescind://po/"_s + u"一"_s.repeated(128)), QByteArray(256, 'x')}}) {
        QVERIFY(what.line().endsWith('\n'));
        QCOMPARE(Handover::fromLine(what.line()), std::optional(what));
    }
    // AND what the desktop gave is used once, if it is such a thing at all
    qputenv("XDG_ACTIVATION_TOKEN", "abc-1");
    QCOMPARE(Handover::takeActivation(), QByteArray("abc-1"));
    QCOMPARE(Handover::takeActivation(), QByteArray());
    qputenv("XDG_ACTIVATION_TOKEN", "a b\nc");
    QCOMPARE(Handover::takeActivation(), QByteArray());
}

void TestSingleInstance::theSecondFindsTheFirst()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path(), u"a"_s);
    QCOMPARE(first.claim(), Role::First);
    SingleInstance second(folder.path(), u"a"_s);
    QCOMPARE(second.claim(), Role::Later);
}

void TestSingleInstance::theFirstHearsWhatTheSecondWasStartedFor()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path(), u"a"_s);
    QCOMPARE(first.claim(), Role::First);
    QList<Handover> heard;
    connect(&first, &SingleInstance::received, this, [&heard](const Handover &what) { heard << what; });
    const QList<Handover> said{Handover{}, Handover{link(u"rescind://po/0005527771067"_s), "tok-1"},
                               Handover{link(u"rescind://order/0000000a-0000-4000-8000-000000000001"_s), {}}};
    for (const auto &what : said) {
        SingleInstance second(folder.path(), u"a"_s);
        QCOMPARE(second.claim(), Role::Later);
        const QSignalSpy handed(&second, &SingleInstance::handed);
        const QSignalSpy unanswered(&second, &SingleInstance::unanswered);
        second.hand(what);
        QTRY_COMPARE_WITH_TIMEOUT(handed.size(), 1, patience);
        QCOMPARE(unanswered.size(), 0);
    }
    // THEN each was heard, once
    QCOMPARE(heard, said);
}

void TestSingleInstance::otherNamesAreApart()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path(), u"a"_s);
    SingleInstance other(folder.path(), u"a sandbox"_s);
    QCOMPARE(first.claim(), Role::First);
    QCOMPARE(other.claim(), Role::First);
}

void TestSingleInstance::whoIsLeftBecomesTheFirst()
{
    const QTemporaryDir folder;
    auto first = std::make_unique<SingleInstance>(folder.path(), u"a"_s);
    QCOMPARE(first->claim(), Role::First);
    SingleInstance second(folder.path(), u"a"_s);
    QCOMPARE(second.claim(), Role::Later);
    // GIVEN a first that ends before it was told
    const QSignalSpy becameFirst(&second, &SingleInstance::becameFirst);
    const QSignalSpy handed(&second, &SingleInstance::handed);
    first.reset();
    second.hand({});
    // THEN the second takes its place
    QTRY_COMPARE_WITH_TIMEOUT(becameFirst.size(), 1, patience);
    QCOMPARE(handed.size(), 0);
    SingleInstance third(folder.path(), u"a"_s);
    QCOMPARE(third.claim(), Role::Later);
}

void TestSingleInstance::aDeadOnesSocketIsNoHindrance()
{
    // GIVEN what a program leaves that was killed: a socket that nobody listens at
    const QTemporaryDir folder;
    QString socket;
    {
        SingleInstance first(folder.path(), u"a"_s);
        QCOMPARE(first.claim(), Role::First);
        socket = socketIn(folder);
        QVERIFY(!socket.isEmpty());
        QVERIFY(QFile::rename(socket, socket + u".kept"_s));
    }
    QVERIFY(QFile::rename(socket + u".kept"_s, socket));
    // THEN the next one takes its place and is heard
    SingleInstance first(folder.path(), u"a"_s);
    QCOMPARE(first.claim(), Role::First);
    SingleInstance second(folder.path(), u"a"_s);
    QCOMPARE(second.claim(), Role::Later);
    const QSignalSpy handed(&second, &SingleInstance::handed);
    second.hand({});
    QTRY_COMPARE_WITH_TIMEOUT(handed.size(), 1, patience);
}

void TestSingleInstance::whoStartsWhileTheFirstIsGettingReadyIsHeard()
{
    // GIVEN a first that has the lock, and does not listen yet
    const QTemporaryDir folder;
    SingleInstance first(folder.path(), u"a"_s);
    QCOMPARE(first.claim(), Role::First);
    const auto socket = socketIn(folder);
    QVERIFY(QFile::rename(socket, socket + u".later"_s));
    SingleInstance second(folder.path(), u"a"_s);
    QCOMPARE(second.claim(), Role::Later);
    const QSignalSpy handed(&second, &SingleInstance::handed);
    const QSignalSpy received(&first, &SingleInstance::received);
    second.hand({});
    QTest::qWait(200);
    QCOMPARE(handed.size(), 0);
    // WHEN it does THEN it hears of the second, once
    QVERIFY(QFile::rename(socket + u".later"_s, socket));
    QTRY_COMPARE_WITH_TIMEOUT(handed.size(), 1, patience);
    QCOMPARE(received.size(), 1);
}

void TestSingleInstance::ofManyAtOnceOneIsTheFirst()
{
    const QTemporaryDir folder;
    std::vector<std::unique_ptr<SingleInstance>> all;
    int firsts = 0;
    int handed = 0;
    for (int i = 0; i < 8; ++i) {
        auto one = std::make_unique<SingleInstance>(folder.path(), u"a"_s);
        if (one->claim() == Role::First)
            ++firsts;
        else
            one->hand({link(u"rescind://po/%1"_s.arg(i)), {}});
        connect(one.get(), &SingleInstance::handed, this, [&handed] { ++handed; });
        all.push_back(std::move(one));
    }
    QCOMPARE(firsts, 1);
    QTRY_COMPARE_WITH_TIMEOUT(handed, 7, patience);
}

void TestSingleInstance::whoDoesNotAnswerIsNotWaitedForForever()
{
    // GIVEN a first that hangs: its socket takes connections, and nobody reads
    const QTemporaryDir folder;
    SingleInstance first(folder.path(), u"a"_s);
    QCOMPARE(first.claim(), Role::First);
    const auto path = socketIn(folder);
    QLocalServer::removeServer(path);
    QLocalServer frozen;
    QVERIFY(frozen.listen(path));
    SingleInstance second(folder.path(), u"a"_s);
    QCOMPARE(second.claim(), Role::Later);
    const QSignalSpy unanswered(&second, &SingleInstance::unanswered);
    second.hand({}, 300ms);
    QTRY_COMPARE_WITH_TIMEOUT(unanswered.size(), 1, patience);
}

void TestSingleInstance::nobodyElseMayLookIn()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path(), u"a"_s);
    QCOMPARE(first.claim(), Role::First);
    QCOMPARE(modeOf(folder.filePath(u"rescind"_s)), mode_t(0700));
    QVERIFY((modeOf(socketIn(folder)) & 077) == 0);
}

void TestSingleInstance::whateverElseIsSaidIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray("\n");
    QTest::newRow("a deed") << QByteArray("rescind 1 cancel-order -\n");
    QTest::newRow("another version") << QByteArray("rescind 2 - -\n");
    QTest::newRow("no link") << QByteArray("rescind 1 https://x.example/ -\n");
    QTest::newRow("a link with a deed") << QByteArray(
        "rescind 1 rescind://order/0000000a-0000-4000-8000-000000000001?cancel -\n");
    QTest::newRow("two lines") << QByteArray("rescind 1 - -\nrescind 1 - -\n");
    QTest::newRow("a NUL") << QByteArray("rescind 1 - -\0\n", 15);
    QTest::newRow("a token with blanks") << QByteArray("rescind 1 - a b\n");
    QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("a long line") << QByteArray("rescind 1 ") + QByteArray(100'000, 'x') + " -\n";
    QTest::newRow("no end") << QByteArray(1'000'000, 'x');
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all += static_cast<char>(byte);
    QTest::newRow("every byte") << all;
}

void TestSingleInstance::whateverElseIsSaidIsRefused()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    SingleInstance first(folder.path(), u"a"_s);
    QCOMPARE(first.claim(), Role::First);
    const QSignalSpy received(&first, &SingleInstance::received);
    const auto answer = answerTo(socketIn(folder), bytes);
    QVERIFY2(answer.isEmpty() || answer == "refused\n", answer.constData());
    QCOMPARE(received.size(), 0);
    // AND the next who means it is heard
    QCOMPARE(answerTo(socketIn(folder), Handover{}.line()), QByteArray("taken\n"));
    QCOMPARE(received.size(), 1);
}

void TestSingleInstance::whoSaysNothingIsHungUpOn()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path(), u"a"_s);
    QCOMPARE(first.claim(), Role::First);
    // GIVEN more than are listened to, none of whom says anything
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int i = 0; i < 20; ++i) {
        silent.push_back(std::make_unique<QLocalSocket>());
        silent.back()->connectToServer(socketIn(folder));
    }
    // THEN all are hung up on, and who means it is heard
    for (const auto &socket : silent)
        QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QLocalSocket::UnconnectedState, patience);
    QCOMPARE(answerTo(socketIn(folder), Handover{}.line()), QByteArray("taken\n"));
}

void TestSingleInstance::withoutAFolderEverybodyIsAlone()
{
    SingleInstance instance(u"/proc/nowhere"_s, u"a"_s);
    QCOMPARE(instance.claim(), Role::Alone);
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
