// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/secretstore.h"
#include "tests/support/keyringsession.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000;
const QString service = u"rescind test"_s; // as the probe calls it
const QString canaryService = u"rescind test keyring check"_s;

/// A keychain store in a process of its own; see keychainprobe.cpp.
class Probe
{
public:
    explicit Probe(const KeyringSession &session, std::chrono::milliseconds deadline = std::chrono::seconds(30))
    {
        QProcessEnvironment environment = session.environment();
        environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        environment.insert(u"G_MESSAGES_DEBUG"_s, u"all"_s);
        m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationDirPath() + u"/keychainprobe"_s,
                        {QString::number(deadline.count())});
    }
    ~Probe()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    Q_DISABLE_COPY_MOVE(Probe)

    /// Sends an order and gives its number.
    int order(const QByteArray &verb, const QByteArray &key, const QByteArray &value = {})
    {
        const QByteArray line = QByteArray::number(++m_number) + ' ' + verb + ' ' + key.toPercentEncoding() + ' '
                                + value.toPercentEncoding() + '\n';
        m_process.write(line);
        return m_number;
    }
    /// The answer to an order, for as long as it takes.
    [[nodiscard]] QByteArray answer(int number)
    {
        if (!QTest::qWaitFor(
                [this, number] {
                    collect();
                    return m_answers.contains(number);
                },
                patience))
            return QByteArrayLiteral("nothing");
        return m_answers.value(number);
    }
    [[nodiscard]] bool hasAnswered(int number)
    {
        collect();
        return m_answers.contains(number);
    }
    QByteArray ask(const QByteArray &verb, const QByteArray &key, const QByteArray &value = {})
    {
        return answer(order(verb, key, value));
    }
    /// What it and its libraries logged, with everything they can log switched on.
    [[nodiscard]] QByteArray log() { return m_process.readAllStandardError(); }
    /// Ends it as a program ends: zero is an orderly end.
    [[nodiscard]] int end()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(patience) || m_process.exitStatus() != QProcess::NormalExit)
            return -1;
        return m_process.exitCode();
    }

private:
    void collect()
    {
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine().trimmed();
            const qsizetype space = line.indexOf(' ');
            m_answers.insert(line.first(space).toInt(), line.sliced(space + 1));
        }
    }

    QProcess m_process;
    QHash<int, QByteArray> m_answers;
    int m_number = 0;
};

QByteArray value(const QByteArray &bytes)
{
    return "value " + bytes.toPercentEncoding();
}

QStringList filesHolding(const QString &directory, const QByteArray &bytes)
{
    QStringList found;
    for (QDirIterator each(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); each.hasNext();) {
        QFile file(each.next());
        if (file.open(QFile::ReadOnly) && file.readAll().contains(bytes))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

class tst_KeychainSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The keyring is open.
    void whatIsWrittenIsReadByteForByte_data();
    void whatIsWrittenIsReadByteForByte();
    void aSecondWriteReplacesTheFirst();
    void moreThanTheMostIsRefusedAndNothingIsKept();
    void whatWasNeverWrittenIsNotFoundOrLocked();
    void namesThatDifferInANulAreTwoEntries();
    void aRemovalTakesTheEntryAndLeavesNoCanary();
    void theRemovalOfWhatIsNotThereIsProvenToo();
    void theValueStandsNowhereInPlainText();

    // The keyring is closed and nobody can be asked.
    void aLockedKeyringReadsAsNotFoundOrLocked();
    void theKeychainItselfClaimsADeletionThatDidNotTakePlace();
    void aRemovalFromALockedKeyringIsNotBelieved();
    void aLockedKeyringTakesNothing();

    // There is no keyring.
    void withoutAServiceTheKeychainIsUnavailable();
    void withoutABusTheKeychainIsUnavailable();

    // The keyring does not answer.
    void aFrozenServiceEndsInNoAnswerAndNotInAHang();
    void callsBehindOneThatHangsEndInNoAnswerToo();
    void aWriteThatCameTooLateIsTakenOut();
    void aCallThatExpiredWhileWaitingIsNeverCarriedOut();
    void aQuestionThatStaysOpenEndsInNoAnswer();
    void theOneWhoAskedAndTheStoreMayGoWhileAJobHangs();
};

void tst_KeychainSecretStore::whatIsWrittenIsReadByteForByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a password") << QByteArray("correct horse");
    QTest::newRow("another script") << u"пароль 密码 🔑"_s.toUtf8();
    QTest::newRow("a NUL in it") << QByteArray("left\0right", 10);
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\x80\x00\x01", 5);
    QTest::newRow("the most") << QByteArray(SecretStore::maximumBytes, '\xa5');
}

void tst_KeychainSecretStore::whatIsWrittenIsReadByteForByte()
{
    QFETCH(const QByteArray, bytes);
    // GIVEN
    KeyringSession session;
    QVERIFY(session.startBus() && session.startUnlocked());
    Probe probe(session);
    // WHEN
    QCOMPARE(probe.ask("write", "Work", bytes), "done");
    // THEN
    QCOMPARE(probe.ask("read", "Work"), value(bytes));
    // AND another process finds it
    QCOMPARE(Probe(session).ask("read", "Work"), value(bytes));
}

void tst_KeychainSecretStore::aSecondWriteReplacesTheFirst()
{
    KeyringSession session;
    QVERIFY(session.startBus() && session.startUnlocked());
    Probe probe(session);
    QCOMPARE(probe.ask("write", "Work", "first"), "done");
    QCOMPARE(probe.ask("write", "Work", "second"), "done");
    QCOMPARE(probe.ask("read", "Work"), value("second"));
    QCOMPARE(session.items(service), (KeyringSession::Items{1, 0}));
}

void tst_KeychainSecretStore::moreThanTheMostIsRefusedAndNothingIsKept()
{
    KeyringSession session;
    QVERIFY(session.startBus() && session.startUnlocked());
    Probe probe(session);
    QCOMPARE(probe.ask("write", "Work", QByteArray(SecretStore::maximumBytes + 1, 'x')), "error TooLarge");
    QCOMPARE(session.items(service), (KeyringSession::Items{0, 0}));
    // An empty value means "there is none"; it is not a way to delete.
    QCOMPARE(probe.ask("write", "Work", "kept"), "done");
    QCOMPARE(probe.ask("write", "Work", ""), "error Failed");
    QCOMPARE(probe.ask("read", "Work"), value("kept"));
}

void tst_KeychainSecretStore::whatWasNeverWrittenIsNotFoundOrLocked()
{
    KeyringSession session;
    QVERIFY(session.startBus() && session.startUnlocked());
    QCOMPARE(Probe(session).ask("read", "Work"), "error NotFoundOrLocked");
}

void tst_KeychainSecretStore::namesThatDifferInANulAreTwoEntries()
{
    // GIVEN names that a C string, or an unescaped percent sign, would make one
    const QList<QByteArray> names{"Work", QByteArray("Work\0home", 9), "Work%00home", "Work%2500home"};
    KeyringSession session;
    QVERIFY(session.startBus() && session.startUnlocked());
    Probe probe(session);
    // WHEN
    for (const QByteArray &name : names)
        QCOMPARE(probe.ask("write", name, "of " + name), "done");
    // THEN
    for (const QByteArray &name : names)
        QCOMPARE(probe.ask("read", name), value("of " + name));
}

void tst_KeychainSecretStore::aRemovalTakesTheEntryAndLeavesNoCanary()
{
    KeyringSession session;
    QVERIFY(session.startBus() && session.startUnlocked());
    Probe probe(session);
    QCOMPARE(probe.ask("write", "Work", "secret"), "done");
    QCOMPARE(probe.ask("write", "Home", "other"), "done");
    // WHEN
    QCOMPARE(probe.ask("remove", "Work"), "done");
    // THEN
    QCOMPARE(probe.ask("read", "Work"), "error NotFoundOrLocked");
    QCOMPARE(probe.ask("read", "Home"), value("other"));
    QCOMPARE(session.items(service), (KeyringSession::Items{1, 0}));
    QCOMPARE(session.items(canaryService), (KeyringSession::Items{0, 0}));
}

void tst_KeychainSecretStore::theRemovalOfWhatIsNotThereIsProvenToo()
{
    KeyringSession session;
    QVERIFY(session.startBus() && session.startUnlocked());
    QCOMPARE(Probe(session).ask("remove", "Work"), "done");
}

void tst_KeychainSecretStore::theValueStandsNowhereInPlainText()
{
    // GIVEN
    const QByteArray secret("canary-7f3b91d2-in-the-keychain");
    KeyringSession session;
    QVERIFY(session.startBus() && session.startUnlocked());
    Probe probe(session);
    // WHEN
    QCOMPARE(probe.ask("write", "Work", secret), "done");
    QCOMPARE(probe.ask("read", "Work"), value(secret));
    QCOMPARE(probe.ask("remove", "Home"), "done");
    QCOMPARE(probe.end(), 0);
    const QByteArray log = probe.log();
    session.endDaemon();
    // THEN the keyring is on the disk, and neither it nor any other file shows the value
    QVERIFY(QFile::exists(session.directory() + u"/data/keyrings/login.keyring"_s));
    QCOMPARE(filesHolding(session.directory(), secret), QStringList());
    QCOMPARE(filesHolding(session.directory(), secret.toBase64()), QStringList());
    // AND no log
    QVERIFY2(!log.contains(secret) && !log.contains(secret.toBase64()), log.constData());
}

namespace {

/// A session whose keyring holds "Work" and is closed.
bool makeLocked(KeyringSession &session)
{
    if (!session.startBus() || !session.startUnlocked())
        return false;
    const QByteArray written = Probe(session).ask("write", "Work", "secret");
    session.endDaemon();
    return written == "done" && session.startLocked() && session.items(service) == KeyringSession::Items{0, 1};
}

} // namespace

void tst_KeychainSecretStore::aLockedKeyringReadsAsNotFoundOrLocked()
{
    KeyringSession session;
    QVERIFY(makeLocked(session));
    QCOMPARE(Probe(session).ask("read", "Work"), "error NotFoundOrLocked");
}

void tst_KeychainSecretStore::theKeychainItselfClaimsADeletionThatDidNotTakePlace()
{
    // Why the canary is there. Should this fail with a later QtKeychain, the canary may go.
    KeyringSession session;
    QVERIFY(makeLocked(session));
    QCOMPARE(Probe(session).ask("erase", "Work"), "done");
    QCOMPARE(session.items(service), (KeyringSession::Items{0, 1}));
}

void tst_KeychainSecretStore::aRemovalFromALockedKeyringIsNotBelieved()
{
    // GIVEN
    KeyringSession session;
    QVERIFY(makeLocked(session));
    // WHEN
    const QByteArray removed = Probe(session).ask("remove", "Work");
    // THEN
    QCOMPARE(removed, "error NotProven");
    QCOMPARE(session.items(service), (KeyringSession::Items{0, 1}));
    // AND once the keyring is open the next try works
    session.endDaemon();
    QVERIFY(session.startUnlocked());
    Probe probe(session);
    QCOMPARE(probe.ask("read", "Work"), value("secret"));
    QCOMPARE(probe.ask("remove", "Work"), "done");
    QCOMPARE(session.items(service), (KeyringSession::Items{0, 0}));
}

void tst_KeychainSecretStore::aLockedKeyringTakesNothing()
{
    KeyringSession session;
    QVERIFY(makeLocked(session));
    QCOMPARE(Probe(session).ask("write", "Work", "new"), "error Denied");
    session.endDaemon();
    QVERIFY(session.startUnlocked());
    QCOMPARE(Probe(session).ask("read", "Work"), value("secret"));
}

void tst_KeychainSecretStore::withoutAServiceTheKeychainIsUnavailable()
{
    KeyringSession session;
    QVERIFY(session.startBus());
    Probe probe(session);
    QCOMPARE(probe.ask("read", "Work"), "error Unavailable");
    QCOMPARE(probe.ask("write", "Work", "plain-canary"), "error Unavailable");
    QCOMPARE(probe.ask("remove", "Work"), "error Unavailable");
    QCOMPARE(filesHolding(session.directory(), "plain-canary"), QStringList());
}

void tst_KeychainSecretStore::withoutABusTheKeychainIsUnavailable()
{
    const KeyringSession session; // its bus was never started
    Probe probe(session);
    QCOMPARE(probe.ask("read", "Work"), "error Unavailable");
    QCOMPARE(probe.ask("write", "Work", "plain-canary"), "error Unavailable");
    QCOMPARE(probe.ask("remove", "Work"), "error Unavailable");
    QCOMPARE(filesHolding(session.directory(), "plain-canary"), QStringList());
}

void tst_KeychainSecretStore::aFrozenServiceEndsInNoAnswerAndNotInAHang()
{
    // GIVEN the program's own deadline, and a keyring that worked a moment ago
    KeyringSession session;
    QVERIFY(session.startBus() && session.startUnlocked());
    Probe probe(session, std::chrono::milliseconds(0));
    QCOMPARE(probe.ask("write", "Work", "secret"), "done");
    // WHEN
    session.freeze();
    QElapsedTimer waited;
    waited.start();
    const QByteArray answered = probe.ask("read", "Work");
    // THEN, and not before the ten seconds are over
    QCOMPARE(answered, "error NoAnswer");
    QVERIFY(waited.elapsed() > 9000);
    // AND it can still be ended
    QCOMPARE(probe.end(), 0);
}

void tst_KeychainSecretStore::callsBehindOneThatHangsEndInNoAnswerToo()
{
    KeyringSession session;
    QVERIFY(session.startBus() && session.startUnlocked());
    Probe probe(session, std::chrono::seconds(4));
    session.freeze();
    const QList<int> orders{probe.order("read", "Work"), probe.order("write", "Work", "x"),
                            probe.order("remove", "Work"), probe.order("read", "Work")};
    for (const int number : orders)
        QCOMPARE(probe.answer(number), "error NoAnswer");
    // One that comes later, while the first still hangs, is answered as well.
    QCOMPARE(probe.ask("write", "Work", "y"), "error NoAnswer");
}

namespace {

/// Asks again for as long as the answer is late.
QByteArray firstAnswer(Probe &probe, const QByteArray &verb, const QByteArray &key)
{
    QByteArray answer;
    (void)QTest::qWaitFor(
        [&] {
            answer = probe.ask(verb, key);
            return answer != "error NoAnswer";
        },
        patience);
    return answer;
}

} // namespace

void tst_KeychainSecretStore::aWriteThatCameTooLateIsTakenOut()
{
    // GIVEN a write that hangs for longer than its deadline
    KeyringSession session;
    QVERIFY(session.startBus() && session.startUnlocked());
    Probe probe(session, std::chrono::seconds(4));
    QCOMPARE(firstAnswer(probe, "read", "Work"), "error NotFoundOrLocked"); // connected
    session.freeze();
    QCOMPARE(probe.ask("write", "Work", "late"), "error NoAnswer");
    // WHEN the keyring goes on, and with it the write
    session.thaw();
    // THEN what the person was told is true: it is not remembered
    QCOMPARE(firstAnswer(probe, "read", "Work"), "error NotFoundOrLocked");
    QCOMPARE(session.items(service), (KeyringSession::Items{0, 0}));
}

void tst_KeychainSecretStore::aCallThatExpiredWhileWaitingIsNeverCarriedOut()
{
    // GIVEN a removal waiting behind a read that hangs
    KeyringSession session;
    QVERIFY(session.startBus() && session.startUnlocked());
    QCOMPARE(Probe(session).ask("write", "Work", "kept"), "done");
    Probe probe(session, std::chrono::seconds(4));
    session.freeze();
    const int reading = probe.order("read", "Work");
    const int removing = probe.order("remove", "Work");
    const int writing = probe.order("write", "Work", "other");
    QCOMPARE(probe.answer(reading), "error NoAnswer");
    QCOMPARE(probe.answer(removing), "error NoAnswer");
    QCOMPARE(probe.answer(writing), "error NoAnswer");
    // WHEN
    session.thaw();
    // THEN
    QCOMPARE(firstAnswer(probe, "read", "Work"), value("kept"));
}

void tst_KeychainSecretStore::aQuestionThatStaysOpenEndsInNoAnswer()
{
    // GIVEN a locked keyring that asks for its password, and nobody who answers
    KeyringSession session;
    QVERIFY(makeLocked(session));
    QVERIFY(session.startStuckPrompter());
    Probe probe(session, std::chrono::seconds(4));
    // WHEN, THEN
    QCOMPARE(probe.ask("read", "Work"), "error NoAnswer");
    QTRY_COMPARE_WITH_TIMEOUT(session.questions(), 1, patience);
    QCOMPARE(probe.ask("remove", "Work"), "error NoAnswer");
    QCOMPARE(session.items(service), (KeyringSession::Items{0, 1}));
    QCOMPARE(probe.end(), 0);
}

void tst_KeychainSecretStore::theOneWhoAskedAndTheStoreMayGoWhileAJobHangs()
{
    // GIVEN
    KeyringSession session;
    QVERIFY(session.startBus() && session.startUnlocked());
    Probe probe(session);
    QCOMPARE(probe.ask("write", "Work", "secret"), "done");
    session.freeze();
    const QList<int> orders{probe.order("read", "Work"), probe.order("remove", "Work"), probe.order("read", "Work")};
    // WHEN the store and the context of the calls are deleted, and the keyring goes on
    QCOMPARE(probe.ask("renew-store", ""), "done");
    session.thaw();
    // THEN nothing crashes, the jobs come to their end, and nobody who is gone is answered
    QCOMPARE(firstAnswer(probe, "read", "Work"), "error NotFoundOrLocked");
    for (const int number : orders)
        QVERIFY(!probe.hasAnswered(number));
    QCOMPARE(probe.end(), 0);
}

QTEST_GUILESS_MAIN(tst_KeychainSecretStore)
#include "tst_keychainsecretstore.moc"
