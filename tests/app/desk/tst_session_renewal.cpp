// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/jobs.h"
#include "sessionseat.h"

#include <algorithm>

using namespace Rescind;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Session_Renewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // When.
    void aTokenWithFiveMinutesLeftIsGoodEnough();
    void aTokenWithLessIsRenewedForTheOneWhoAsks();
    void nobodyAskingMeansNoLogIn();
    void aTokenThatIsStillGoodServesWhenTheServerIsAway();
    void aTokenThatEndedDoesNot();
    void theCalendarMayJumpByADay_data();
    void theCalendarMayJumpByADay();
    void aDayAsleepIsNoticed();
    void theEndIsToldByTheCalendarOfTheMoment();
    void aTokenOfUnknownEndIsTriedUntilTheServerRefusesIt();

    // Once.
    void aHundredRejectedCallsMakeOneLogIn();
    void aHundredDeedsMetByA401GoBackOnceEach();
    void deedsWhoseNewTokenIsRefusedTooEndThere();
    void whoComesLateWithAnOldTokenGetsTheNewOneAtOnce();
    void whoAsksAfterARejectionIsNotGivenTheRejectedToken();

    // Without success.
    void aFailingNetworkEndsThoseWhoWaitAndTheNextCallTriesAgain_data();
    void aFailingNetworkEndsThoseWhoWaitAndTheNextCallTriesAgain();
    void aRefusedPasswordIsAskedForOnceForAllWhoWait();
    void aRefusedPasswordIsNeverSentAgainByItself();
    void aLogInRefusedForAnotherReasonIsNotRepeatedEither_data();
    void aLogInRefusedForAnotherReasonIsNotRepeatedEither();
    void aDeclinedQuestionEndsAllWhoWaitAndAsksNoMore();
    void aPersonWhoMistypesIsAskedAgain();
    void aPasswordGivenWhileTheServerIsAwayIsNotAskedForTwice();
    void nobodyIsAskedForCallsThatAreGone();

    // With a token of the person's.
    void aPastedTokenThatEndedIsReplacedByTheNextOne();
    void aPastedTokenIsProvenBeforeItIsUsed();
    void aTokenOfAnotherOrganisationIsNotTaken();
    void aTokenOfWhichTheServerOnlySaysForbiddenIsTaken();

    // And after it.
    void signingInAgainMendsAnEndedSession();
    void aColleaguesTokenTakesThePermissionsAway();
};

void tst_Session_Renewal::aTokenWithFiveMinutesLeftIsGoodEnough()
{
    SessionSeat seat;
    QVERIFY(seat.signIn());
    seat.clock.advance(1h + 55min);
    QVERIFY(seat.askForToken()->isToken("token-1")); // at once
    QCOMPARE(seat.server.logIns(), 1);
}

void tst_Session_Renewal::aTokenWithLessIsRenewedForTheOneWhoAsks()
{
    SessionSeat seat;
    QVERIFY(seat.signIn());
    seat.clock.advance(1h + 55min + 1ms);
    // WHEN
    const auto asked = seat.askForToken();
    const auto another = seat.askForToken();
    QVERIFY(!asked->isAnswered());
    // THEN
    QTRY_VERIFY_PATIENTLY(asked->isToken("token-2"));
    QVERIFY(another->isToken("token-2"));
    QCOMPARE(seat.server.logIns(), 2);
    QCOMPARE(seat.session->tokenEnds(), seat.clock.utcNow().addSecs(2 * 60 * 60));
    QCOMPARE(seat.session->state(), Session::State::SignedIn);
    QCOMPARE(seat.prompter.questions().size(), 0);
    // AND what is known of the person stays
    QTRY_COMPARE_PATIENTLY(seat.session->actor().organisationName, u"Corner Shop"_s);
    QCOMPARE(seat.session->actor().permissions.answerFor(PermissionName::cancelOrder), Permissions::Answer::Granted);
    QVERIFY(seat.server.sawOnlyWhatIsExpected());
}

void tst_Session_Renewal::nobodyAskingMeansNoLogIn()
{
    SessionSeat seat;
    QVERIFY(seat.signIn());
    QTRY_COMPARE_PATIENTLY(seat.session->actor().organisationName, u"Corner Shop"_s);
    seat.clock.advance(48h);
    QCoreApplication::processEvents();
    QVERIFY(seat.session->tokenEnds() < seat.clock.utcNow());
    QCOMPARE(seat.server.logIns(), 1);
}

void tst_Session_Renewal::aTokenThatIsStillGoodServesWhenTheServerIsAway()
{
    SessionSeat seat;
    QVERIFY(seat.signIn());
    seat.clock.advance(1h + 57min);
    seat.server.setLogInScript(FaultScript().reset());
    const auto asked = seat.askForToken();
    QTRY_VERIFY_PATIENTLY(asked->isToken("token-1"));
    QCOMPARE(seat.server.logIns(), 2);
    // AND unless the server has refused that very token
    const auto rejected = seat.reject("token-1");
    QTRY_VERIFY_PATIENTLY(rejected->isAnswered());
    QCOMPARE(rejected->error()->kind, ApiError::Kind::ConnectionLost);
}

void tst_Session_Renewal::aTokenThatEndedDoesNot()
{
    SessionSeat seat;
    QVERIFY(seat.signIn());
    seat.clock.advance(2h);
    seat.server.setLogInScript(FaultScript().reset());
    const auto asked = seat.askForToken();
    QTRY_VERIFY_PATIENTLY(asked->isAnswered());
    QCOMPARE(asked->error()->kind, ApiError::Kind::ConnectionLost);
}

void tst_Session_Renewal::theCalendarMayJumpByADay_data()
{
    QTest::addColumn<std::chrono::milliseconds>("jump");
    QTest::newRow("a day ahead") << std::chrono::milliseconds(24h);
    QTest::newRow("a day back") << std::chrono::milliseconds(-24h);
}

void tst_Session_Renewal::theCalendarMayJumpByADay()
{
    QFETCH(const std::chrono::milliseconds, jump);
    SessionSeat seat;
    QVERIFY(seat.signIn());
    // WHEN somebody sets the clock, an hour after signing in
    seat.clock.advance(1h);
    seat.clock.setCalendarBy(jump);
    // THEN the token is as old as it is
    QVERIFY(seat.askForToken()->isToken("token-1"));
    QCOMPARE(seat.server.logIns(), 1);
    // AND ends when it ends
    seat.clock.advance(56min);
    const auto asked = seat.askForToken();
    QTRY_VERIFY_PATIENTLY(asked->isToken("token-2"));
}

void tst_Session_Renewal::aDayAsleepIsNoticed()
{
    SessionSeat seat;
    QVERIFY(seat.signIn());
    seat.clock.advance(24h);
    const auto asked = seat.askForToken();
    QTRY_VERIFY_PATIENTLY(asked->isToken("token-2"));
    QCOMPARE(seat.server.logIns(), 2);
}

void tst_Session_Renewal::theEndIsToldByTheCalendarOfTheMoment()
{
    SessionSeat seat;
    QVERIFY(seat.signIn());
    seat.clock.advance(30min);
    seat.clock.setCalendarBy(-24h);
    QCOMPARE(seat.session->tokenEnds(), seat.clock.utcNow().addSecs(90 * 60));
}

void tst_Session_Renewal::aTokenOfUnknownEndIsTriedUntilTheServerRefusesIt()
{
    SessionSeat seat;
    seat.server.addToken("pasted");
    QVERIFY(seat.signInWithToken("pasted"));
    seat.clock.advance(24h);
    QVERIFY(seat.askForToken()->isToken("pasted"));
    QCOMPARE(seat.prompter.questions().size(), 0);
}

void tst_Session_Renewal::aHundredRejectedCallsMakeOneLogIn()
{
    // GIVEN
    constexpr int calls = 100;
    SessionSeat seat;
    QVERIFY(seat.signIn());
    QTRY_COMPARE_PATIENTLY(seat.session->actor().organisationName, u"Corner Shop"_s);
    seat.server.expireTokens();
    // WHEN
    struct End
    {
        int succeeded = 0;
        int failed = 0;
    };
    const auto end = std::make_shared<End>();
    for (int i = 0; i < calls; ++i) {
        auto *listing
            = new ListOrdersJob(seat.session->gateway(), *seat.session, Release::Timpanogos, {}, {0, 24}, this);
        connect(listing, &ApiJob::finished, this,
                [end](const ApiJob *job) { ++(job->succeeded() ? end->succeeded : end->failed); });
        listing->start();
    }
    QTRY_COMPARE_PATIENTLY(end->succeeded + end->failed, calls);
    // THEN
    QCOMPARE(end->succeeded, calls);
    QCOMPARE(seat.server.logIns(), 2);
    QVERIFY(seat.server.arrivals("/timp/orders/") <= 2 * calls);
    QVERIFY(seat.askForToken()->isToken("token-2"));
    QVERIFY(seat.server.sawOnlyWhatIsExpected());
}

namespace {

struct DeedsEnd
{
    int succeeded = 0;
    int refused = 0;
    int mostArrivalsOfOne = 0;
};

/// Cancels a hundred orders, each by a job of its own.
DeedsEnd cancelAHundred(SessionSeat &seat)
{
    constexpr int deeds = 100;
    const auto end = std::make_shared<DeedsEnd>();
    for (int i = 0; i < deeds; ++i) {
        const QString uuid = u"44444444-4444-4444-8444-%1"_s.arg(i, 12, 10, QChar(u'0'));
        auto *job = ActionJob::create(ActionKind::CancelOrder, seat.session->gateway(), *seat.session,
                                      Release::Timpanogos, uuid, seat.session.get());
        QObject::connect(job, &ApiJob::finished, seat.session.get(), [end](const ApiJob *each) {
            if (each->succeeded())
                ++end->succeeded;
            else if (each->error()->kind == ApiError::Kind::NotSignedIn)
                ++end->refused;
        });
        job->start();
    }
    (void)QTest::qWaitFor([&end] { return end->succeeded + end->refused == deeds; }, patience);
    QHash<QByteArray, int> arrivals;
    for (const QByteArray &body : seat.server.bodies("/timp/orders/cancel/"))
        end->mostArrivalsOfOne = std::max(end->mostArrivalsOfOne, ++arrivals[body]);
    return *end;
}

} // namespace

void tst_Session_Renewal::aHundredDeedsMetByA401GoBackOnceEach()
{
    // GIVEN a token that ended without anybody knowing
    SessionSeat seat;
    QVERIFY(seat.signIn());
    QTRY_COMPARE_PATIENTLY(seat.session->actor().organisationName, u"Corner Shop"_s);
    seat.server.expireTokens();
    // WHEN
    const DeedsEnd end = cancelAHundred(seat);
    // THEN every deed is done, after one log-in, and none was lost or came a third time
    QCOMPARE(end.succeeded, 100);
    QCOMPARE(end.mostArrivalsOfOne, 2);
    QCOMPARE(seat.server.logIns(), 2);
}

void tst_Session_Renewal::deedsWhoseNewTokenIsRefusedTooEndThere()
{
    // GIVEN a server that issues tokens it does not take
    SessionSeat seat;
    QVERIFY(seat.signIn());
    QTRY_COMPARE_PATIENTLY(seat.session->actor().organisationName, u"Corner Shop"_s);
    seat.server.setLogInScript(FaultScript::answer(
        200, R"({"auth_token":"stillborn","org_uuid":"11111111-1111-4111-8111-111111111111","org_type":"RETAILER"})"));
    seat.server.expireTokens();
    // WHEN
    const DeedsEnd end = cancelAHundred(seat);
    // THEN
    QCOMPARE(end.refused, 100);
    QCOMPARE(end.mostArrivalsOfOne, 2);
    QCOMPARE(seat.server.logIns(), 2);
}

void tst_Session_Renewal::whoComesLateWithAnOldTokenGetsTheNewOneAtOnce()
{
    SessionSeat seat;
    QVERIFY(seat.signIn());
    const auto first = seat.reject("token-1");
    QTRY_VERIFY_PATIENTLY(first->isToken("token-2"));
    QVERIFY(seat.reject("token-1")->isToken("token-2"));
    QCOMPARE(seat.server.logIns(), 2);
}

void tst_Session_Renewal::whoAsksAfterARejectionIsNotGivenTheRejectedToken()
{
    SessionSeat seat;
    QVERIFY(seat.signIn());
    const auto rejected = seat.reject("token-1");
    const auto asked = seat.askForToken();
    const auto rejectedToo = seat.reject("token-1");
    QVERIFY(!asked->isAnswered());
    QTRY_VERIFY_PATIENTLY(asked->isToken("token-2"));
    QVERIFY(rejected->isToken("token-2"));
    QVERIFY(rejectedToo->isToken("token-2"));
    QCOMPARE(seat.server.logIns(), 2);
}

void tst_Session_Renewal::aFailingNetworkEndsThoseWhoWaitAndTheNextCallTriesAgain_data()
{
    QTest::addColumn<FaultScript>("script");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("reset") << FaultScript().reset() << ApiError::Kind::ConnectionLost;
    QTest::newRow("503") << FaultScript::answer(503) << ApiError::Kind::ServerFailure;
    QTest::newRow("429") << FaultScript::answer(429) << ApiError::Kind::TooManyRequests;
    QTest::newRow("a captive portal") << FaultScript::answer(200, "<html>Log in</html>", "text/html")
                                      << ApiError::Kind::NotTheApi;
}

void tst_Session_Renewal::aFailingNetworkEndsThoseWhoWaitAndTheNextCallTriesAgain()
{
    QFETCH(const FaultScript, script);
    QFETCH(const ApiError::Kind, kind);
    // GIVEN
    SessionSeat seat;
    QVERIFY(seat.signIn());
    seat.server.setLogInScript(script);
    // WHEN
    const QList waiting{seat.reject("token-1"), seat.reject("token-1"), seat.askForToken()};
    for (const auto &each : waiting)
        QTRY_VERIFY_PATIENTLY(each->isAnswered());
    // THEN
    for (const auto &each : waiting) {
        QCOMPARE(each->error()->kind, kind);
        QCOMPARE(each->error()->delivery, Delivery::NotSent);
    }
    QCOMPARE(seat.session->state(), Session::State::SignedIn);
    QCOMPARE(seat.prompter.questions().size(), 0);
    QCOMPARE(seat.server.logIns(), 2);
    // AND WHEN it is well again
    seat.server.setLogInScript(std::nullopt);
    const auto next = seat.askForToken();
    QTRY_VERIFY_PATIENTLY(next->isToken("token-2"));
}

void tst_Session_Renewal::aRefusedPasswordIsAskedForOnceForAllWhoWait()
{
    // GIVEN a password that was changed elsewhere
    SessionSeat seat;
    QVERIFY(seat.signIn(true));
    seat.server.setPassword("password-2");
    seat.prompter.willGivePassword("password-2");
    // WHEN
    QList<std::shared_ptr<SessionSeat::Asked>> waiting;
    for (int i = 0; i < 100; ++i)
        waiting.append(seat.reject("token-1"));
    // THEN
    for (const auto &each : waiting)
        QTRY_VERIFY_PATIENTLY(each->isToken("token-2"));
    QCOMPARE(seat.prompter.questions().size(), 1);
    QVERIFY(seat.prompter.questions().constFirst().why.contains(u"refused the password"_s));
    QCOMPARE(seat.prompter.questions().constFirst().account.name, u"Work"_s);
    QCOMPARE(seat.server.logInsWith("password-1"), 2);
    QCOMPARE(seat.server.logInsWith("password-2"), 1);
    QCOMPARE(seat.session->state(), Session::State::SignedIn);
    // AND the keychain has the new one
    QTRY_VERIFY_PATIENTLY(seat.kept() && seat.kept()->value == Secret("password-2"));
}

void tst_Session_Renewal::aRefusedPasswordIsNeverSentAgainByItself()
{
    // GIVEN
    SessionSeat seat;
    QVERIFY(seat.signIn(true));
    seat.server.setPassword("password-2");
    // WHEN the person declines, and calls go on, now and at the next start
    const auto first = seat.reject("token-1");
    QTRY_VERIFY_PATIENTLY(first->isAnswered());
    for (int i = 0; i < 20; ++i) {
        QVERIFY(seat.askForToken()->isAnswered());
        QVERIFY(seat.reject("token-1")->isAnswered());
    }
    QTRY_VERIFY_PATIENTLY(seat.kept() && seat.kept()->kind == RememberedSecret::Kind::Refused);
    seat.reopen();
    const QSignalSpy needsPerson(seat.session.get(), &Session::resumeNeedsPerson);
    seat.session->resume();
    QTRY_COMPARE_PATIENTLY(needsPerson.count(), 1);
    // THEN it was sent when signing in, and once after
    QCOMPARE(seat.server.logInsWith("password-1"), 2);
    QVERIFY(needsPerson.at(0).at(0).toString().contains(u"refused the remembered password before"_s));
    // AND a new one mends it
    QVERIFY(seat.signIn(true, "password-2"));
    QVERIFY(seat.kept()->value == Secret("password-2"));
}

void tst_Session_Renewal::aLogInRefusedForAnotherReasonIsNotRepeatedEither_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("400") << 400;
    QTest::newRow("403") << 403;
    QTest::newRow("422") << 422;
}

void tst_Session_Renewal::aLogInRefusedForAnotherReasonIsNotRepeatedEither()
{
    QFETCH(const int, status);
    SessionSeat seat;
    QVERIFY(seat.signIn(true));
    seat.server.setLogInScript(FaultScript::answer(status));
    const auto first = seat.reject("token-1");
    QTRY_VERIFY_PATIENTLY(first->isAnswered());
    QVERIFY(seat.askForToken()->isAnswered());
    QCOMPARE(seat.server.logIns(), 2);
    QCOMPARE(seat.prompter.questions().size(), 1);
    // It may have been about something else than the password, so that stays where it is.
    QVERIFY(seat.kept()->value == Secret("password-1"));
}

void tst_Session_Renewal::aDeclinedQuestionEndsAllWhoWaitAndAsksNoMore()
{
    // GIVEN
    SessionSeat seat;
    seat.server.addToken("pasted");
    QVERIFY(seat.signInWithToken("pasted"));
    const QSignalSpy states(seat.session.get(), &Session::stateChanged);
    // WHEN
    const QList waiting{seat.reject("pasted"), seat.askForToken(), seat.reject("pasted")};
    for (const auto &each : waiting)
        QTRY_VERIFY_PATIENTLY(each->isAnswered());
    // THEN
    for (const auto &each : waiting) {
        QCOMPARE(each->error()->kind, ApiError::Kind::NoCredentials);
        QCOMPARE(each->error()->delivery, Delivery::NotSent);
    }
    QCOMPARE(seat.session->state(), Session::State::Expired);
    QCOMPARE(states.count(), 1);
    // AND later calls end at once
    QCOMPARE(seat.askForToken()->error()->kind, ApiError::Kind::NoCredentials);
    QCOMPARE(seat.prompter.questions().size(), 1);
    QCOMPARE(seat.server.logIns(), 0);
}

void tst_Session_Renewal::aPersonWhoMistypesIsAskedAgain()
{
    SessionSeat seat;
    QVERIFY(seat.signIn());
    seat.server.setPassword("password-2");
    seat.prompter.willGivePassword("pasword-2");
    seat.prompter.willGivePassword("password-2");
    const auto asked = seat.reject("token-1");
    QTRY_VERIFY_PATIENTLY(asked->isToken("token-2"));
    QCOMPARE(seat.prompter.questions().size(), 2);
    QCOMPARE(seat.server.logInsWith("pasword-2"), 1);
    // Nobody asked for it to be remembered.
    QCOMPARE(seat.keychain.calls().size(), 0);
}

void tst_Session_Renewal::aPasswordGivenWhileTheServerIsAwayIsNotAskedForTwice()
{
    // GIVEN a question that is open
    SessionSeat seat;
    QVERIFY(seat.signIn());
    seat.server.setPassword("password-2");
    seat.prompter.holdAnswers();
    const auto first = seat.reject("token-1");
    QTRY_COMPARE_PATIENTLY(seat.prompter.openQuestions(), 1);
    // WHEN the answer comes while the network is away
    seat.server.setLogInScript(FaultScript().reset());
    seat.prompter.willGivePassword("password-2");
    seat.prompter.answerOpenQuestions();
    QTRY_VERIFY_PATIENTLY(first->isAnswered());
    QCOMPARE(first->error()->kind, ApiError::Kind::ConnectionLost);
    // THEN the next call uses it
    seat.server.setLogInScript(std::nullopt);
    const auto next = seat.askForToken();
    QTRY_VERIFY_PATIENTLY(next->isToken("token-2"));
    QCOMPARE(seat.prompter.questions().size(), 1);
}

void tst_Session_Renewal::nobodyIsAskedForCallsThatAreGone()
{
    // GIVEN a renewal whose only call has gone by the time the password is refused
    SessionSeat seat;
    QVERIFY(seat.signIn());
    QTRY_COMPARE_PATIENTLY(seat.session->actor().organisationName, u"Corner Shop"_s);
    seat.server.setPassword("password-2");
    seat.clock.advance(3h);
    auto call = std::make_unique<QObject>();
    const auto gone = seat.askForToken(call.get());
    call.reset();
    QTRY_COMPARE_PATIENTLY(seat.server.logIns(), 2);
    QTRY_COMPARE_PATIENTLY(seat.session->gateway().inFlight(), 0);
    // WHEN the next one comes
    seat.prompter.willGivePassword("password-2");
    const auto asked = seat.askForToken();
    QTRY_VERIFY_PATIENTLY(asked->isToken("token-2"));
    // THEN there was one question, for that one
    QCOMPARE(seat.prompter.questions().size(), 1);
    QVERIFY(!gone->isAnswered());
    // AND the refused password was not tried again for it
    QCOMPARE(seat.server.logInsWith("password-1"), 2);
}

void tst_Session_Renewal::aPastedTokenThatEndedIsReplacedByTheNextOne()
{
    SessionSeat seat;
    seat.server.addToken("pasted-1");
    QVERIFY(seat.signInWithToken("pasted-1", true));
    seat.server.expireTokens();
    seat.server.addToken("pasted-2");
    seat.prompter.willGiveToken("pasted-2");
    const auto asked = seat.reject("pasted-1");
    QTRY_VERIFY_PATIENTLY(asked->isToken("pasted-2"));
    QVERIFY(seat.prompter.questions().constFirst().why.contains(u"session has ended"_s));
    QCOMPARE(seat.session->state(), Session::State::SignedIn);
    QTRY_VERIFY_PATIENTLY(seat.kept()->value == Secret("pasted-2"));
    QCOMPARE(seat.kept()->kind, RememberedSecret::Kind::Token);
}

void tst_Session_Renewal::aPastedTokenIsProvenBeforeItIsUsed()
{
    SessionSeat seat;
    seat.server.addToken("pasted-1");
    QVERIFY(seat.signInWithToken("pasted-1"));
    seat.server.expireTokens();
    seat.server.addToken("pasted-2");
    seat.prompter.willGiveToken("mistaken");
    seat.prompter.willGiveToken("pasted-2");
    const auto asked = seat.reject("pasted-1");
    QTRY_VERIFY_PATIENTLY(asked->isToken("pasted-2"));
    QCOMPARE(seat.prompter.questions().size(), 2);
    QVERIFY(seat.prompter.questions().constLast().why.contains(u"refused this token"_s));
}

void tst_Session_Renewal::aTokenOfAnotherOrganisationIsNotTaken()
{
    // GIVEN deeds decided as one organisation
    SessionSeat seat;
    QVERIFY(seat.signIn());
    QTRY_COMPARE_PATIENTLY(seat.session->actor().organisationName, u"Corner Shop"_s);
    seat.server.setPassword("password-2");
    // WHEN the person pastes a token of another
    seat.server.setOrganisation("99999999-9999-4999-8999-999999999999", "Other Shop");
    seat.server.addToken("other");
    seat.prompter.willGiveToken("other");
    const auto asked = seat.reject("token-1");
    QTRY_VERIFY_PATIENTLY(asked->isAnswered());
    // THEN it is asked for again (and declined), and nothing went on as the other
    QCOMPARE(asked->error()->kind, ApiError::Kind::NoCredentials);
    QCOMPARE(seat.prompter.questions().size(), 2);
    QVERIFY(seat.prompter.questions().constLast().why.contains(u"another organisation"_s));
    QCOMPARE(seat.session->actor().organisationName, u"Corner Shop"_s);
}

void tst_Session_Renewal::aTokenOfWhichTheServerOnlySaysForbiddenIsTaken()
{
    SessionSeat seat;
    seat.server.addToken("pasted-1");
    QVERIFY(seat.signInWithToken("pasted-1"));
    seat.server.setOrganisationScript(FaultScript::answer(403));
    seat.prompter.willGiveToken("pasted-2");
    const auto asked = seat.reject("pasted-1");
    QTRY_VERIFY_PATIENTLY(asked->isToken("pasted-2"));
}

void tst_Session_Renewal::signingInAgainMendsAnEndedSession()
{
    SessionSeat seat;
    QVERIFY(seat.signIn());
    seat.server.setPassword("password-2");
    const auto asked = seat.reject("token-1");
    QTRY_VERIFY_PATIENTLY(asked->isAnswered());
    QCOMPARE(seat.session->state(), Session::State::Expired);
    QVERIFY(seat.signIn(false, "password-2"));
    QCOMPARE(seat.session->state(), Session::State::SignedIn);
    QVERIFY(seat.askForToken()->isToken("token-2"));
}

void tst_Session_Renewal::aColleaguesTokenTakesThePermissionsAway()
{
    SessionSeat seat;
    QVERIFY(seat.signIn());
    QVERIFY(seat.session->actor().permissions.areKnown());
    seat.server.setPassword("password-2");
    seat.server.addToken("pasted");
    seat.prompter.willGiveToken("pasted");
    const auto asked = seat.reject("token-1");
    QTRY_VERIFY_PATIENTLY(asked->isToken("pasted"));
    // The server is the judge again.
    QVERIFY(!seat.session->actor().permissions.areKnown());
    QCOMPARE(seat.session->actor().role, ActorRole::Retailer);
    QVERIFY(!seat.session->tokenEnds().isValid());
}

QTEST_GUILESS_MAIN(tst_Session_Renewal)
#include "tst_session_renewal.moc"
