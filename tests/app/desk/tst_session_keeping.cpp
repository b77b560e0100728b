// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/secretremovals.h"
#include "sessionseat.h"

using namespace Rescind;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Call = FakeSecretStore::Call;

class tst_Session_Keeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Remembering.
    void aRememberedPasswordSignsInAtTheNextStart();
    void aRememberedTokenSignsInAtTheNextStart();
    void oneEntryAndNoMoreThanAKeychainHolds();
    void aKeychainThatFailsDoesNotStopTheSignIn_data();
    void aKeychainThatFailsDoesNotStopTheSignIn();
    void aPasswordTooLongForAKeychainIsForThisSession();
    void signingInForThisSessionOnlyTouchesNoKeychain();
    void signingInAsAnotherUserLeavesNoEntryOfTheFirst();
    void signingOutWhileTheKeychainIsWritingKeepsWhatWasAsked();

    // Resuming.
    void everyKeychainErrorLeadsToThePerson_data();
    void everyKeychainErrorLeadsToThePerson();
    void aKeychainThatDoesNotAnswerHoldsNothingUpForever();
    void aPasswordChangedSinceLeadsToThePerson();
    void aTokenThatEndedIsNotEvenSent();
    void aClockThatWasSetBackDecidesNothing();
    void aPasswordIsNotSentToAnotherServer_data();
    void aPasswordIsNotSentToAnotherServer();
    void whatIsNotOursInTheKeychainIsNotUsed_data();
    void whatIsNotOursInTheKeychainIsNotUsed();
    void aServerThatIsAwayFailsAndForgetsNothing();

    // Forgetting.
    void signingOutCanForget();
    void aRemovalIsOnRecordBeforeItIsTried();
    void aRemovalThatIsNotProvenIsToldAndTriedAgain();
    void whatWasToBeForgottenIsNotUsed();
    void aRemovalIsNotTriedAgainForWhatIsRememberedAnew();
    void signingOutWithoutForgettingKeepsTheEntry();

    // The entry itself.
    void anEntryReadsBackAsItWas_data();
    void anEntryReadsBackAsItWas();
    void noDamageToAnEntryCrashes();
};

void tst_Session_Keeping::aRememberedPasswordSignsInAtTheNextStart()
{
    // GIVEN
    SessionSeat seat;
    const QSignalSpy changed(seat.session.get(), &Session::accountChanged);
    QVERIFY(seat.signIn(true));
    QVERIFY(seat.session->account().remembered);
    QCOMPARE(changed.count(), 1);
    QVERIFY(seat.accounts.account(u"Work"_s)->remembered);
    // WHEN
    seat.reopen();
    const QSignalSpy in(seat.session.get(), &Session::signedIn);
    seat.session->resume();
    QTRY_COMPARE_PATIENTLY(in.count(), 1);
    // THEN
    QVERIFY(seat.askForToken()->isToken("token-2"));
    QCOMPARE(seat.session->actor().role, ActorRole::Retailer);
    // AND it can be renewed without the person
    const auto asked = seat.reject("token-2");
    QTRY_VERIFY_PATIENTLY(asked->isToken("token-3"));
    QCOMPARE(seat.prompter.questions().size(), 0);
    // AND resuming wrote nothing
    QCOMPARE(seat.keychain.count(Call::Write), 1);
}

void tst_Session_Keeping::aRememberedTokenSignsInAtTheNextStart()
{
    SessionSeat seat;
    seat.server.addToken("pasted");
    QVERIFY(seat.signInWithToken("pasted", true));
    seat.clock.advance(1h);
    seat.reopen();
    const QSignalSpy in(seat.session.get(), &Session::signedIn);
    seat.session->resume();
    QTRY_COMPARE_PATIENTLY(in.count(), 1);
    QVERIFY(seat.askForToken()->isToken("pasted"));
    QCOMPARE(seat.session->actor().organisationName, u"Corner Shop"_s);
}

void tst_Session_Keeping::oneEntryAndNoMoreThanAKeychainHolds()
{
    SessionSeat seat;
    QVERIFY(seat.signIn(true));
    QCOMPARE(seat.keychain.values.keys(), QStringList{u"Work"_s});
    QVERIFY(seat.keychain.values.value(u"Work"_s).size() <= SecretStore::maximumBytes);
    QCOMPARE(seat.kept()->kind, RememberedSecret::Kind::Password);
    QVERIFY(seat.kept()->value == Secret("password-1"));
    QCOMPARE(seat.keychain.calls(), (QList<FakeSecretStore::Made>{{Call::Write, u"Work"_s}}));
}

void tst_Session_Keeping::aKeychainThatFailsDoesNotStopTheSignIn_data()
{
    QTest::addColumn<SecretError>("error");
    QTest::newRow("locked") << SecretError::NotFoundOrLocked;
    QTest::newRow("denied") << SecretError::Denied;
    QTest::newRow("none") << SecretError::Unavailable;
    QTest::newRow("no answer") << SecretError::NoAnswer;
    QTest::newRow("too large") << SecretError::TooLarge;
    QTest::newRow("failed") << SecretError::Failed;
}

void tst_Session_Keeping::aKeychainThatFailsDoesNotStopTheSignIn()
{
    QFETCH(const SecretError, error);
    SessionSeat seat;
    seat.keychain.failAlways(Call::Write, error);
    QStringList order;
    connect(seat.session.get(), &Session::secretProblem, this, [&](const QString &text) { order.append(text); });
    connect(seat.session.get(), &Session::signedIn, this, [&] { order.append(u"signed in"_s); });
    // WHEN
    QVERIFY(seat.signIn(true));
    // THEN
    QCOMPARE(order.size(), 2);
    QVERIFY(order.constFirst().contains(u"for this session only"_s));
    QVERIFY(order.constFirst().contains(displayText(error)));
    QCOMPARE(order.constLast(), u"signed in"_s);
    QVERIFY(!seat.session->account().remembered);
    QVERIFY(!seat.accounts.account(u"Work"_s)->remembered);
    QVERIFY(seat.askForToken()->isToken("token-1"));
}

void tst_Session_Keeping::aPasswordTooLongForAKeychainIsForThisSession()
{
    SessionSeat seat;
    const QByteArray password(SecretStore::maximumBytes, 'x');
    seat.server.setPassword(password);
    const QSignalSpy problem(seat.session.get(), &Session::secretProblem);
    QVERIFY(seat.signIn(true, password));
    QCOMPARE(problem.count(), 1);
    QVERIFY(!seat.session->account().remembered);
}

void tst_Session_Keeping::signingInForThisSessionOnlyTouchesNoKeychain()
{
    SessionSeat seat;
    QVERIFY(seat.signIn(false));
    const QSignalSpy out(seat.session.get(), &Session::signedOut);
    seat.session->signOut(false);
    QTRY_COMPARE_PATIENTLY(out.count(), 1);
    QCOMPARE(seat.keychain.calls().size(), 0);
}

void tst_Session_Keeping::signingInAsAnotherUserLeavesNoEntryOfTheFirst()
{
    // GIVEN an account that has somebody's password in the keychain
    SessionSeat seat;
    Account account = seat.account();
    account.userName = u"otto"_s;
    account.remembered = true;
    seat.keychain.values.insert(u"Work"_s, RememberedSecret::password(account, Secret("otto's")).encoded());
    seat.open(account);
    // WHEN somebody else signs in, for this session only
    QVERIFY(seat.signIn(false));
    // THEN the entry is on the list of removals
    QVERIFY(!seat.session->account().remembered);
    QCOMPARE(seat.accounts.pendingSecretRemovals(), QStringList{u"Work"_s});
}

void tst_Session_Keeping::signingOutWhileTheKeychainIsWritingKeepsWhatWasAsked()
{
    // GIVEN a sign-in whose write has been made, and not yet answered
    SessionSeat seat;
    const QSignalSpy in(seat.session.get(), &Session::signedIn);
    const QSignalSpy out(seat.session.get(), &Session::signedOut);
    bool done = false;
    connect(seat.session.get(), &Session::actorChanged, this, [&] {
        if (!std::exchange(done, true))
            QMetaObject::invokeMethod(
                seat.session.get(), [&seat] { seat.session->signOut(true); }, Qt::QueuedConnection);
    });
    // WHEN the person signs out and wants it forgotten
    seat.session->signIn(u"rita"_s, Secret("password-1"), true);
    QTRY_COMPARE_PATIENTLY(out.count(), 1);
    // THEN the removal had the last word
    QCOMPARE(in.count(), 0);
    QCOMPARE(seat.keychain.calls(),
             (QList<FakeSecretStore::Made>{{Call::Write, u"Work"_s}, {Call::Remove, u"Work"_s}}));
    QVERIFY(seat.keychain.values.isEmpty());
    QVERIFY(!seat.session->account().remembered);
    QCOMPARE(seat.accounts.pendingSecretRemovals(), QStringList());
}

void tst_Session_Keeping::everyKeychainErrorLeadsToThePerson_data()
{
    QTest::addColumn<SecretError>("error");
    QTest::addColumn<QString>("words");
    QTest::newRow("locked") << SecretError::NotFoundOrLocked << u"Not found, or the keyring is locked"_s;
    QTest::newRow("denied") << SecretError::Denied << u"refused"_s;
    QTest::newRow("none") << SecretError::Unavailable << u"for this session only"_s;
    QTest::newRow("no answer") << SecretError::NoAnswer << u"does not answer"_s;
    QTest::newRow("failed") << SecretError::Failed << u"failed"_s;
}

void tst_Session_Keeping::everyKeychainErrorLeadsToThePerson()
{
    QFETCH(const SecretError, error);
    QFETCH(const QString, words);
    // GIVEN
    SessionSeat seat;
    QVERIFY(seat.signIn(true));
    const Secret before = seat.keychain.values.value(u"Work"_s);
    seat.reopen();
    seat.keychain.failAlways(Call::Read, error);
    const QSignalSpy needsPerson(seat.session.get(), &Session::resumeNeedsPerson);
    const QSignalSpy in(seat.session.get(), &Session::signedIn);
    // WHEN
    seat.session->resume();
    QTRY_COMPARE_PATIENTLY(needsPerson.count(), 1);
    // THEN
    QVERIFY(needsPerson.at(0).at(0).toString().contains(words));
    QCOMPARE(in.count(), 0);
    QCOMPARE(seat.session->state(), Session::State::SignedOut);
    // AND nothing is forgotten over it
    QVERIFY(seat.session->account().remembered);
    QVERIFY(seat.accounts.account(u"Work"_s)->remembered);
    QVERIFY(seat.keychain.values.value(u"Work"_s) == before);
    QCOMPARE(seat.keychain.count(Call::Remove), 0);
    QCOMPARE(seat.server.logIns(), 1);
}

void tst_Session_Keeping::aKeychainThatDoesNotAnswerHoldsNothingUpForever()
{
    // GIVEN a resume that waits for the keychain
    SessionSeat seat;
    seat.keychain.neverAnswer(Call::Read);
    seat.session->resume();
    QCOMPARE(seat.session->state(), Session::State::SigningIn);
    // WHEN the person signs in by hand meanwhile
    QVERIFY(seat.signIn(false));
    // THEN
    QVERIFY(seat.askForToken()->isToken("token-1"));
}

void tst_Session_Keeping::aPasswordChangedSinceLeadsToThePerson()
{
    SessionSeat seat;
    QVERIFY(seat.signIn(true));
    seat.server.setPassword("password-2");
    for (int start = 0; start < 3; ++start) {
        seat.reopen();
        const QSignalSpy needsPerson(seat.session.get(), &Session::resumeNeedsPerson);
        const QSignalSpy failed(seat.session.get(), &Session::signInFailed);
        seat.session->resume();
        QTRY_COMPARE_PATIENTLY(needsPerson.count(), 1);
        QVERIFY(needsPerson.at(0).at(0).toString().contains(u"refused"_s));
        QCOMPARE(failed.count(), 0);
        QTRY_VERIFY_PATIENTLY(seat.kept()->kind == RememberedSecret::Kind::Refused);
    }
    // Sent once when it was right, and once when it was wrong, however often the program starts.
    QCOMPARE(seat.server.logInsWith("password-1"), 2);
}

void tst_Session_Keeping::aTokenThatEndedIsNotEvenSent()
{
    SessionSeat seat;
    seat.server.addToken("pasted");
    QVERIFY(seat.signInWithToken("pasted", true));
    const int before = seat.server.arrivals("/timp/organizations/");
    seat.clock.advance(2h);
    seat.reopen();
    const QSignalSpy needsPerson(seat.session.get(), &Session::resumeNeedsPerson);
    seat.session->resume();
    QTRY_COMPARE_PATIENTLY(needsPerson.count(), 1);
    QVERIFY(needsPerson.at(0).at(0).toString().contains(u"token has ended"_s));
    QCOMPARE(seat.server.arrivals("/timp/organizations/"), before);
}

void tst_Session_Keeping::aClockThatWasSetBackDecidesNothing()
{
    SessionSeat seat;
    seat.server.addToken("pasted");
    QVERIFY(seat.signInWithToken("pasted", true));
    seat.clock.setCalendarBy(-24h);
    seat.reopen();
    const QSignalSpy in(seat.session.get(), &Session::signedIn);
    seat.session->resume();
    QTRY_COMPARE_PATIENTLY(in.count(), 1);
}

void tst_Session_Keeping::aPasswordIsNotSentToAnotherServer_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("userName");
    QTest::newRow("another host") << u"https://127.0.0.2"_s << u"rita"_s;
    QTest::newRow("another port") << u"same host"_s << u"rita"_s;
    QTest::newRow("another user") << QString() << u"otto"_s;
}

void tst_Session_Keeping::aPasswordIsNotSentToAnotherServer()
{
    QFETCH(const QString, server);
    QFETCH(const QString, userName);
    // GIVEN an account that was pointed elsewhere since it was remembered
    SessionSeat seat;
    QVERIFY(seat.signIn(true));
    const SignInServer elsewhere;
    Account account = *seat.accounts.account(u"Work"_s);
    if (!server.isEmpty())
        account.server = server == "same host"_L1 ? elsewhere.url() : QUrl(server);
    account.userName = userName;
    seat.open(account);
    // WHEN
    const QSignalSpy needsPerson(seat.session.get(), &Session::resumeNeedsPerson);
    seat.session->resume();
    QTRY_COMPARE_PATIENTLY(needsPerson.count(), 1);
    // THEN
    QVERIFY(needsPerson.at(0).at(0).toString().contains(u"another server or user name"_s));
    QCOMPARE(elsewhere.logIns(), 0);
    QCOMPARE(seat.server.logIns(), 1);
}

void tst_Session_Keeping::whatIsNotOursInTheKeychainIsNotUsed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a bare password") << QByteArray("password-1");
    QTest::newRow("JSON") << QByteArray("{\"password\": \"password-1\"}");
    QTest::newRow("a later version") << QByteArray("\x86\x02\x00\x40\x40\x00\x41x", 8);
    QTest::newRow("an empty array") << QByteArray("\x80", 1);
}

void tst_Session_Keeping::whatIsNotOursInTheKeychainIsNotUsed()
{
    QFETCH(const QByteArray, bytes);
    SessionSeat seat;
    seat.keychain.values.insert(u"Work"_s, Secret(bytes));
    const QSignalSpy needsPerson(seat.session.get(), &Session::resumeNeedsPerson);
    seat.session->resume();
    QTRY_COMPARE_PATIENTLY(needsPerson.count(), 1);
    QVERIFY(needsPerson.at(0).at(0).toString().contains(u"can't be read"_s));
    QVERIFY(seat.keychain.values.value(u"Work"_s) == Secret(bytes));
    QCOMPARE(seat.server.logIns(), 0);
}

void tst_Session_Keeping::aServerThatIsAwayFailsAndForgetsNothing()
{
    SessionSeat seat;
    QVERIFY(seat.signIn(true));
    seat.server.setLogInScript(FaultScript().reset());
    seat.reopen();
    const QSignalSpy failed(seat.session.get(), &Session::signInFailed);
    seat.session->resume();
    QTRY_COMPARE_PATIENTLY(failed.count(), 1);
    QVERIFY(seat.session->account().remembered);
    // AND the next try works
    seat.server.setLogInScript(std::nullopt);
    const QSignalSpy in(seat.session.get(), &Session::signedIn);
    seat.session->resume();
    QTRY_COMPARE_PATIENTLY(in.count(), 1);
}

void tst_Session_Keeping::signingOutCanForget()
{
    SessionSeat seat;
    QVERIFY(seat.signIn(true));
    const QSignalSpy out(seat.session.get(), &Session::signedOut);
    const QSignalSpy problem(seat.session.get(), &Session::secretProblem);
    seat.session->signOut(true);
    QTRY_COMPARE_PATIENTLY(out.count(), 1);
    QVERIFY(seat.keychain.values.isEmpty());
    QCOMPARE(problem.count(), 0);
    QCOMPARE(seat.accounts.pendingSecretRemovals(), QStringList());
    QVERIFY(!seat.accounts.account(u"Work"_s)->remembered);
}

void tst_Session_Keeping::aRemovalIsOnRecordBeforeItIsTried()
{
    // GIVEN a keychain that hangs, and a program that is killed over it
    SessionSeat seat;
    QVERIFY(seat.signIn(true));
    seat.keychain.neverAnswer(Call::Remove);
    // WHEN
    seat.session->signOut(true);
    // THEN
    QCOMPARE(seat.keychain.count(Call::Remove), 1);
    QCOMPARE(AccountStore(seat.directory.filePath(u"rescind"_s)).pendingSecretRemovals(), QStringList{u"Work"_s});
    QCOMPARE(seat.session->state(), Session::State::SignedOut);
}

void tst_Session_Keeping::aRemovalThatIsNotProvenIsToldAndTriedAgain()
{
    // GIVEN
    SessionSeat seat;
    QVERIFY(seat.signIn(true));
    seat.keychain.failAlways(Call::Remove, SecretError::NotProven);
    const QSignalSpy out(seat.session.get(), &Session::signedOut);
    const QSignalSpy problem(seat.session.get(), &Session::secretProblem);
    // WHEN
    seat.session->signOut(true);
    QTRY_COMPARE_PATIENTLY(out.count(), 1);
    // THEN
    QCOMPARE(problem.count(), 1);
    QVERIFY(problem.at(0).at(0).toString().contains(u"may still be there"_s));
    QVERIFY(problem.at(0).at(0).toString().contains(u"next start"_s));
    // AND WHEN the next start fails too, and the one after that does not
    std::optional<QStringList> pending;
    const auto note = [&pending](const QStringList &names) { pending = names; };
    retrySecretRemovals(seat.accounts, seat.keychain, this, note);
    QTRY_VERIFY_PATIENTLY(pending);
    QCOMPARE(*pending, QStringList{u"Work"_s});
    seat.keychain.succeed(Call::Remove);
    pending.reset();
    retrySecretRemovals(seat.accounts, seat.keychain, this, note);
    QTRY_VERIFY_PATIENTLY(pending);
    // THEN
    QCOMPARE(*pending, QStringList());
    QVERIFY(seat.keychain.values.isEmpty());
    QCOMPARE(seat.accounts.pendingSecretRemovals(), QStringList());
}

void tst_Session_Keeping::whatWasToBeForgottenIsNotUsed()
{
    SessionSeat seat;
    QVERIFY(seat.signIn(true));
    seat.keychain.failAlways(Call::Remove, SecretError::NotProven);
    const QSignalSpy out(seat.session.get(), &Session::signedOut);
    seat.session->signOut(true);
    QTRY_COMPARE_PATIENTLY(out.count(), 1);
    QVERIFY(!seat.keychain.values.isEmpty());
    // WHEN
    seat.reopen();
    const QSignalSpy needsPerson(seat.session.get(), &Session::resumeNeedsPerson);
    seat.session->resume();
    QTRY_COMPARE_PATIENTLY(needsPerson.count(), 1);
    // THEN
    QVERIFY(needsPerson.at(0).at(0).toString().contains(u"asked to forget"_s));
    QCOMPARE(seat.server.logIns(), 1);
}

void tst_Session_Keeping::aRemovalIsNotTriedAgainForWhatIsRememberedAnew()
{
    SessionSeat seat;
    QVERIFY(seat.accounts.setPendingSecretRemovals({u"Work"_s, u"Gone"_s}));
    QVERIFY(seat.signIn(true));
    QCOMPARE(seat.accounts.pendingSecretRemovals(), QStringList{u"Gone"_s});
    // AND should both be on the list all the same
    QVERIFY(seat.accounts.addPendingSecretRemoval(u"Work"_s));
    std::optional<QStringList> pending;
    retrySecretRemovals(seat.accounts, seat.keychain, this, [&](const QStringList &names) { pending = names; });
    QTRY_VERIFY_PATIENTLY(pending);
    QCOMPARE(*pending, QStringList());
    QCOMPARE(seat.keychain.values.keys(), QStringList{u"Work"_s});
}

void tst_Session_Keeping::signingOutWithoutForgettingKeepsTheEntry()
{
    SessionSeat seat;
    QVERIFY(seat.signIn(true));
    const QSignalSpy out(seat.session.get(), &Session::signedOut);
    seat.session->signOut(false);
    QTRY_COMPARE_PATIENTLY(out.count(), 1);
    QCOMPARE(seat.keychain.count(Call::Remove), 0);
    QVERIFY(seat.accounts.account(u"Work"_s)->remembered);
    const QSignalSpy in(seat.session.get(), &Session::signedIn);
    seat.session->resume();
    QTRY_COMPARE_PATIENTLY(in.count(), 1);
}

void tst_Session_Keeping::anEntryReadsBackAsItWas_data()
{
    QTest::addColumn<QString>("userName");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("plain") << u"rita"_s << QByteArray("correct horse");
    QTest::newRow("other scripts") << u"рита@пример.рф"_s << u"密码🔑"_s.toUtf8();
    QTest::newRow("any bytes") << QString() << QByteArray("\0\xff\r\n", 4);
    QTest::newRow("long") << QString(200, u'r') << QByteArray(1500, 'x');
}

void tst_Session_Keeping::anEntryReadsBackAsItWas()
{
    QFETCH(const QString, userName);
    QFETCH(const QByteArray, value);
    Account account;
    account.server = QUrl(u"https://API.cruxconnect.com"_s);
    account.userName = userName;
    const QDateTime now(QDate(2026, 3, 3), QTime(12, 0), Qt::UTC);
    const auto password = RememberedSecret::decoded(RememberedSecret::password(account, Secret(value)).encoded());
    QVERIFY(password && password->kind == RememberedSecret::Kind::Password && password->value == Secret(value));
    QVERIFY(password->belongsTo(account) && !password->issued.isValid());
    const auto token = RememberedSecret::decoded(RememberedSecret::token(account, Secret(value), now).encoded());
    QVERIFY(token && token->kind == RememberedSecret::Kind::Token && token->value == Secret(value));
    QCOMPARE(token->issued, now);
    const auto refused = RememberedSecret::decoded(RememberedSecret::refused(account).encoded());
    QVERIFY(refused && refused->kind == RememberedSecret::Kind::Refused && refused->value.isEmpty());
    QVERIFY(refused->belongsTo(account));
    // The same place, spelled otherwise.
    account.server = QUrl(u"https://api.cruxconnect.com:443/"_s);
    QVERIFY(password->belongsTo(account));
    account.server = QUrl(u"http://api.cruxconnect.com:443/"_s);
    QVERIFY(!password->belongsTo(account));
}

void tst_Session_Keeping::noDamageToAnEntryCrashes()
{
    Account account;
    account.server = QUrl(u"https://api.cruxconnect.com"_s);
    account.userName = u"rita"_s;
    const QByteArray good
        = RememberedSecret::password(account, Secret("correct horse")).encoded().expose().toByteArray();
    // Every length, and every bit.
    for (qsizetype length = 0; length < good.size(); ++length)
        QVERIFY(!RememberedSecret::decoded(Secret(good.first(length))));
    for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
        QByteArray bad = good;
        bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ (1 << (bit % 8)));
        const auto decoded = RememberedSecret::decoded(Secret(bad));
        // Whatever reads is a value of some kind that holds together.
        QVERIFY(!decoded || decoded->value.isEmpty() == (decoded->kind == RememberedSecret::Kind::Refused));
    }
}

QTEST_GUILESS_MAIN(tst_Session_Keeping)
#include "tst_session_keeping.moc"
