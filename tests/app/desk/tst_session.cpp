// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/jobs.h"
#include "sessionseat.h"

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

QList<Session::State> statesOf(const QSignalSpy &spy)
{
    QList<Session::State> states;
    for (const QList<QVariant> &arguments : spy)
        states.append(arguments.constFirst().value<Session::State>());
    return states;
}

} // namespace

class tst_Session : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // With a password.
    void signingInTellsWhoActs();
    void theOrganisationsNameFollows();
    void anOrganisationThatCannotBeReadIsNoFailure();
    void aRefusedPasswordFailsAndIsNotKept();
    void aServerThatIsNotThereFails();
    void aFailedTryAsAnotherUserLeavesTheAccountAsItWas();

    // With a token.
    void aPastedTokenIsProvenByTheOrganisation();
    void a403ProvesAPastedTokenToo();
    void aPastedTokenThatIsRefusedFails();
    void aPastedTokenThatCannotBeAskedAboutFails();

    // Ending it.
    void afterSigningOutThereIsNoToken();
    void whoWaitsForATokenIsToldOfTheSigningOut();
    void signingOutInTheMiddleOfALogInLeavesNothingOfIt();
    void aSlotThatSignsOutAtOnceIsObeyed_data();
    void aSlotThatSignsOutAtOnceIsObeyed();
    void signingInAgainEndsTheSessionBefore();
    void aSessionMayGoAtAnyTime_data();
    void aSessionMayGoAtAnyTime();

    // While it begins.
    void whoAsksWhileSigningInWaitsForIt();
};

void tst_Session::signingInTellsWhoActs()
{
    SessionSeat seat;
    const QSignalSpy states(seat.session.get(), &Session::stateChanged);
    // WHEN
    QVERIFY(seat.signIn());
    // THEN
    QCOMPARE(statesOf(states), (QList{Session::State::SigningIn, Session::State::SignedIn}));
    const Actor &actor = seat.session->actor();
    QCOMPARE(actor.role, ActorRole::Retailer);
    QCOMPARE(actor.release, Release::Timpanogos);
    QCOMPARE(actor.organisationUuid, u"11111111-1111-4111-8111-111111111111"_s);
    QCOMPARE(actor.userUuid, u"22222222-2222-4222-8222-222222222222"_s);
    QCOMPARE(actor.retailerUuid, u"33333333-3333-4333-8333-333333333333"_s);
    QCOMPARE(actor.supplierUuid, QString());
    QCOMPARE(actor.permissions.answerFor(PermissionName::cancelOrder), Permissions::Answer::Granted);
    QCOMPARE(seat.session->tokenEnds(), seat.clock.utcNow().addSecs(2 * 60 * 60));
    QVERIFY(seat.askForToken()->isToken("token-1"));
    // AND nothing was asked to be remembered
    QCOMPARE(seat.keychain.calls().size(), 0);
    QVERIFY(!seat.session->account().remembered);
    QCOMPARE(seat.accounts.lastUsed(), u"Work"_s);
    QVERIFY(seat.server.sawOnlyWhatIsExpected());
}

void tst_Session::theOrganisationsNameFollows()
{
    SessionSeat seat;
    QVERIFY(seat.signIn());
    QTRY_COMPARE_PATIENTLY(seat.session->actor().organisationName, u"Corner Shop"_s);
    QCOMPARE(seat.session->actor().role, ActorRole::Retailer);
}

void tst_Session::anOrganisationThatCannotBeReadIsNoFailure()
{
    SessionSeat seat;
    seat.server.setOrganisationScript(FaultScript::answer(500));
    QVERIFY(seat.signIn());
    QTRY_COMPARE_PATIENTLY(seat.server.arrivals("/timp/organizations/"), 1);
    QVERIFY(seat.askForToken()->isToken("token-1"));
    QCOMPARE(seat.session->state(), Session::State::SignedIn);
}

void tst_Session::aRefusedPasswordFailsAndIsNotKept()
{
    SessionSeat seat;
    const QSignalSpy failed(seat.session.get(), &Session::signInFailed);
    const QSignalSpy states(seat.session.get(), &Session::stateChanged);
    // WHEN
    seat.session->signIn(u"rita"_s, Secret("wrong"), true);
    QTRY_COMPARE_PATIENTLY(failed.count(), 1);
    // THEN
    const auto error = failed.at(0).at(0).value<ApiError>();
    QCOMPARE(error.kind, ApiError::Kind::NotSignedIn);
    QCOMPARE(error.delivery, Delivery::Answered);
    QCOMPARE(statesOf(states), (QList{Session::State::SigningIn, Session::State::SignedOut}));
    QCOMPARE(seat.keychain.calls().size(), 0);
    QCOMPARE(seat.accounts.accounts(), QList<Account>());
    QCOMPARE(seat.askForToken()->error()->kind, ApiError::Kind::NoCredentials);
    QCOMPARE(seat.server.logIns(), 1);
}

void tst_Session::aServerThatIsNotThereFails()
{
    SessionSeat seat;
    Account account = seat.account();
    account.server = QUrl(u"http://127.0.0.1:9"_s);
    seat.open(account);
    const QSignalSpy failed(seat.session.get(), &Session::signInFailed);
    seat.session->signIn(u"rita"_s, Secret("password-1"), false);
    QTRY_COMPARE_PATIENTLY(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<ApiError>().kind, ApiError::Kind::ConnectionRefused);
    QCOMPARE(failed.at(0).at(0).value<ApiError>().delivery, Delivery::NotSent);
}

void tst_Session::aFailedTryAsAnotherUserLeavesTheAccountAsItWas()
{
    SessionSeat seat;
    QVERIFY(seat.signIn(true));
    const QSignalSpy failed(seat.session.get(), &Session::signInFailed);
    seat.session->signIn(u"otto"_s, Secret("password-1"), false);
    QTRY_COMPARE_PATIENTLY(failed.count(), 1);
    QCOMPARE(seat.session->account().userName, u"rita"_s);
    QVERIFY(seat.session->account().remembered);
    QCOMPARE(seat.accounts.pendingSecretRemovals(), QStringList());
}

void tst_Session::aPastedTokenIsProvenByTheOrganisation()
{
    SessionSeat seat;
    seat.server.addToken("pasted");
    QVERIFY(seat.signInWithToken("pasted"));
    QCOMPARE(seat.session->actor().role, ActorRole::Retailer);
    QCOMPARE(seat.session->actor().organisationName, u"Corner Shop"_s);
    QVERIFY(!seat.session->actor().permissions.areKnown());
    QVERIFY(!seat.session->tokenEnds().isValid());
    QCOMPARE(seat.session->account().userName, QString());
    QVERIFY(seat.askForToken()->isToken("pasted"));
    QCOMPARE(seat.server.logIns(), 0);
}

void tst_Session::a403ProvesAPastedTokenToo()
{
    SessionSeat seat;
    seat.server.setOrganisationScript(FaultScript::answer(403));
    QVERIFY(seat.signInWithToken("pasted"));
    QCOMPARE(seat.session->actor().role, ActorRole::Unknown);
    QCOMPARE(seat.session->actor().organisationName, QString());
    QVERIFY(seat.askForToken()->isToken("pasted"));
}

void tst_Session::aPastedTokenThatIsRefusedFails()
{
    SessionSeat seat;
    const QSignalSpy failed(seat.session.get(), &Session::signInFailed);
    seat.session->signInWithToken(Secret("pasted"), true);
    QTRY_COMPARE_PATIENTLY(failed.count(), 1);
    const auto error = failed.at(0).at(0).value<ApiError>();
    QCOMPARE(error.kind, ApiError::Kind::NotSignedIn);
    QCOMPARE(error.delivery, Delivery::Answered);
    QCOMPARE(seat.keychain.calls().size(), 0);
    QCOMPARE(seat.server.arrivals("/timp/organizations/"), 1);
    QCOMPARE(seat.prompter.questions().size(), 0);
}

void tst_Session::aPastedTokenThatCannotBeAskedAboutFails()
{
    SessionSeat seat;
    seat.server.setOrganisationScript(FaultScript::answer(503));
    const QSignalSpy failed(seat.session.get(), &Session::signInFailed);
    seat.session->signInWithToken(Secret("pasted"), true);
    QTRY_COMPARE_PATIENTLY(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<ApiError>().kind, ApiError::Kind::ServerFailure);
    QCOMPARE(seat.session->state(), Session::State::SignedOut);
}

void tst_Session::afterSigningOutThereIsNoToken()
{
    SessionSeat seat;
    QVERIFY(seat.signIn());
    const QSignalSpy out(seat.session.get(), &Session::signedOut);
    // WHEN
    seat.session->signOut(false);
    // THEN at once
    QCOMPARE(seat.session->state(), Session::State::SignedOut);
    QCOMPARE(seat.askForToken()->error()->kind, ApiError::Kind::NoCredentials);
    QCOMPARE(seat.askForToken()->error()->delivery, Delivery::NotSent);
    QCOMPARE(seat.reject("token-1")->error()->kind, ApiError::Kind::NoCredentials);
    QCOMPARE(seat.session->actor(), Actor());
    QVERIFY(!seat.session->tokenEnds().isValid());
    // AND the end is told later, without a log-in or a question
    QCOMPARE(out.count(), 0);
    QTRY_COMPARE_PATIENTLY(out.count(), 1);
    QCOMPARE(seat.server.logIns(), 1);
    QCOMPARE(seat.prompter.questions().size(), 0);
    QCOMPARE(seat.keychain.calls().size(), 0);
}

void tst_Session::whoWaitsForATokenIsToldOfTheSigningOut()
{
    // GIVEN a renewal that waits for the person
    SessionSeat seat;
    seat.server.addToken("pasted");
    QVERIFY(seat.signInWithToken("pasted"));
    seat.prompter.holdAnswers();
    const auto asked = seat.reject("pasted");
    QCOMPARE(seat.prompter.openQuestions(), 1);
    // WHEN
    seat.session->signOut(false);
    // THEN
    QCOMPARE(asked->error()->kind, ApiError::Kind::Aborted);
    QCOMPARE(asked->error()->delivery, Delivery::NotSent);
    // AND an answer that comes after all changes nothing
    seat.prompter.willGiveToken("late");
    seat.prompter.answerOpenQuestions();
    const QSignalSpy out(seat.session.get(), &Session::signedOut);
    QTRY_COMPARE_PATIENTLY(out.count(), 1);
    QCOMPARE(seat.askForToken()->error()->kind, ApiError::Kind::NoCredentials);
}

void tst_Session::signingOutInTheMiddleOfALogInLeavesNothingOfIt()
{
    SessionSeat seat;
    seat.server.setLogInScript(FaultScript().hold());
    const QSignalSpy in(seat.session.get(), &Session::signedIn);
    const QSignalSpy failed(seat.session.get(), &Session::signInFailed);
    const QSignalSpy out(seat.session.get(), &Session::signedOut);
    seat.session->signIn(u"rita"_s, Secret("password-1"), true);
    QTRY_COMPARE_PATIENTLY(seat.server.logIns(), 1);
    // WHEN
    seat.session->signOut(false);
    QTRY_COMPARE_PATIENTLY(out.count(), 1);
    // THEN
    QTRY_COMPARE_PATIENTLY(seat.session->gateway().inFlight(), 0);
    QCOMPARE(in.count(), 0);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(seat.session->state(), Session::State::SignedOut);
    QCOMPARE(seat.askForToken()->error()->kind, ApiError::Kind::NoCredentials);
}

void tst_Session::aSlotThatSignsOutAtOnceIsObeyed_data()
{
    QTest::addColumn<int>("whom");
    QTest::newRow("on actorChanged") << 0;
    QTest::newRow("on stateChanged") << 1;
    QTest::newRow("on signedIn") << 2;
    QTest::newRow("on a waiting call's token") << 3;
    QTest::newRow("on secretProblem") << 4;
}

void tst_Session::aSlotThatSignsOutAtOnceIsObeyed()
{
    QFETCH(const int, whom);
    // GIVEN
    SessionSeat seat;
    Session *session = seat.session.get();
    bool done = false;
    const auto leave = [session, &done] {
        if (!std::exchange(done, true))
            session->signOut(false);
    };
    if (whom == 0)
        connect(session, &Session::actorChanged, this, leave);
    else if (whom == 1)
        connect(session, &Session::stateChanged, this, [leave](Session::State state) {
            if (state == Session::State::SignedIn)
                leave();
        });
    else if (whom == 2)
        connect(session, &Session::signedIn, this, leave);
    else if (whom == 4)
        connect(session, &Session::secretProblem, this, leave);
    seat.keychain.failAlways(FakeSecretStore::Call::Write, SecretError::Denied);
    const QSignalSpy out(session, &Session::signedOut);
    // WHEN
    session->signIn(u"rita"_s, Secret("password-1"), whom == 4);
    if (whom == 3)
        session->token(this, [leave](const ApiResult<Secret> &) { leave(); });
    QTRY_COMPARE_PATIENTLY(out.count(), 1);
    // THEN
    QVERIFY(done);
    QCOMPARE(session->state(), Session::State::SignedOut);
    QCOMPARE(seat.askForToken()->error()->kind, ApiError::Kind::NoCredentials);
    QCOMPARE(session->actor(), Actor());
}

void tst_Session::signingInAgainEndsTheSessionBefore()
{
    SessionSeat seat;
    QVERIFY(seat.signIn());
    seat.server.addToken("pasted");
    QVERIFY(seat.signInWithToken("pasted"));
    QVERIFY(seat.askForToken()->isToken("pasted"));
    QVERIFY(!seat.session->actor().permissions.areKnown());
    // The password before is not known any more: the person is asked.
    const auto asked = seat.reject("pasted");
    QTRY_VERIFY_PATIENTLY(asked->isAnswered());
    QCOMPARE(seat.prompter.questions().size(), 1);
    QCOMPARE(seat.server.logIns(), 1);
}

void tst_Session::aSessionMayGoAtAnyTime_data()
{
    QTest::addColumn<int>("moment");
    QTest::newRow("logging in") << 0;
    QTest::newRow("proving a token") << 1;
    QTest::newRow("waiting for the keychain") << 2;
    QTest::newRow("renewing") << 3;
    QTest::newRow("asking") << 4;
    QTest::newRow("signing out") << 5;
}

void tst_Session::aSessionMayGoAtAnyTime()
{
    QFETCH(const int, moment);
    SessionSeat seat;
    bool answered = false;
    const auto note = [&answered](const ApiResult<Secret> &) { answered = true; };
    if (moment >= 3) {
        QVERIFY(seat.signIn(moment == 5));
        QTRY_COMPARE_PATIENTLY(seat.session->actor().organisationName, u"Corner Shop"_s);
    }
    seat.prompter.holdAnswers();
    seat.keychain.neverAnswer(FakeSecretStore::Call::Write);
    seat.keychain.neverAnswer(FakeSecretStore::Call::Remove);
    const FaultScript hanging = FaultScript().hold();
    if (moment != 2 && moment != 4)
        seat.server.setLogInScript(hanging);
    const int before = seat.server.logIns();
    switch (moment) {
    case 0:
    case 2:
        seat.session->signIn(u"rita"_s, Secret("password-1"), true);
        break;
    case 1:
        seat.server.setOrganisationScript(hanging);
        seat.session->signInWithToken(Secret("pasted"), true);
        break;
    case 4:
        seat.server.setPassword("another");
        [[fallthrough]];
    case 3:
        seat.session->renew(Secret("token-1"), this, note);
        break;
    default:
        seat.session->signOut(true);
    }
    if (moment == 0 || moment == 3)
        QTRY_COMPARE_PATIENTLY(seat.server.logIns(), before + 1);
    if (moment == 1)
        QTRY_COMPARE_PATIENTLY(seat.server.arrivals("/timp/organizations/"), 1);
    if (moment == 2)
        QTRY_COMPARE_PATIENTLY(seat.keychain.count(FakeSecretStore::Call::Write), 1);
    if (moment == 4)
        QTRY_COMPARE_PATIENTLY(seat.prompter.openQuestions(), 1);
    // WHEN
    seat.session.reset();
    seat.prompter.willGivePassword("another");
    seat.prompter.answerOpenQuestions();
    // THEN nothing crashes, and nobody is answered by what is gone
    QCoreApplication::sendPostedEvents();
    QVERIFY(!answered);
}

void tst_Session::whoAsksWhileSigningInWaitsForIt()
{
    SessionSeat seat;
    seat.session->signIn(u"rita"_s, Secret("password-1"), false);
    const auto asked = seat.askForToken();
    QVERIFY(!asked->isAnswered());
    QTRY_VERIFY_PATIENTLY(asked->isToken("token-1"));
    // AND gets the error when it fails
    seat.session->signIn(u"rita"_s, Secret("wrong"), false);
    const auto failing = seat.askForToken();
    QTRY_VERIFY_PATIENTLY(failing->isAnswered());
    QCOMPARE(failing->error()->kind, ApiError::Kind::NotSignedIn);
    QCOMPARE(failing->error()->delivery, Delivery::NotSent);
}

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
